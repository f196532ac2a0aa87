"""How long the window holds the loop: `python -m tests.benchmarks.bench_window`.

The whole window on a node with very many connections, of which some change, open and close all the
time, ordered by a figure that changes and with a filter on. The node shares this thread: what is
counted is how long the thread is busy without a turn for others, in time of the processor, so that
other programs on the computer do not count. Beside it a window on few connections.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import resource
import sys
import time
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.main import OBJECTS_UNTIL_A_SEARCH
from app.window import MainWindow
from node import ConnectionView
from tests.support.fake_monitor import FakeMonitor, FakeWishes
from tests.support.scenes import many

CHANGES_A_SECOND = 2_000
OPENED_A_SECOND = 40
LOOK_SECONDS = 0.25
OPENING_SECONDS = 2.0
"""In which a window takes in what is there already; what comes after is measured."""


class Busy:
    """A monitor whose connections change between two looks."""

    def __init__(self, size: int, changes: int) -> None:
        self.monitor = FakeMonitor(many(size))
        self._changes = int(changes * LOOK_SECONDS)
        self._chance = random.Random(1)
        self._number = size
        self._views = {one.connection_id: one for one in self.monitor.snapshot().connections}
        self._at = self.monitor.snapshot().taken_monotonic

    def step(self) -> None:
        """A quarter of a second passes."""
        numbers = list(self._views)
        for number in self._chance.sample(numbers, min(self._changes, len(numbers))):
            view = self._views[number]
            more = self._chance.randrange(100_000)
            self._views[number] = replace(view, bytes_in=view.bytes_in + more)
        for number in self._chance.sample(numbers, int(OPENED_A_SECOND * LOOK_SECONDS)):
            self._open(self._views.pop(number))
        self._at += LOOK_SECONDS
        now = replace(self.monitor.snapshot(), connections=tuple(self._views.values()))
        self.monitor.put(replace(now, taken_monotonic=self._at, taken_at=self._at))

    def _open(self, like: ConnectionView) -> None:
        self._number += 1
        self._views[self._number] = replace(like, connection_id=self._number)


class Stalls:
    """Notes how long the thread was busy between two turns of a timer."""

    def __init__(self) -> None:
        self.found: list[float] = []
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def _tick(self) -> None:
        now = time.thread_time()
        self.found.append((now - self._last) * 1000)
        self._last = time.thread_time()

    def forget(self) -> None:
        """What was done meanwhile by the benchmark itself does not count."""
        self._last = time.thread_time()


def measure(app: QApplication, size: int, changes: int, seconds: float, page: str) -> str:
    """Let a window look at a busy node for so long."""
    busy = Busy(size, changes)
    window = MainWindow(busy.monitor, FakeWishes(), spawn=lambda work: work.close())
    window.show_page(page)
    window.resize(1400, 900)
    window.show()
    pane = getattr(window.page, "pane", None)
    if pane is not None and page == "connections":
        pane.view.sort_by("bytes_in", descending=True)
        pane.filter.setText("libp2p")
    opened = time.perf_counter() + OPENING_SECONDS
    while time.perf_counter() < opened:
        app.processEvents()
    resets: list[int] = []
    if pane is not None:
        pane.model.modelReset.connect(lambda: resets.append(1))
    stalls = Stalls()
    for _ in range(round(seconds / LOOK_SECONDS)):
        busy.step()
        stalls.forget()
        until = time.perf_counter() + LOOK_SECONDS
        while time.perf_counter() < until:
            app.processEvents()
    window.close()
    window.deleteLater()
    app.processEvents()
    found = sorted(stalls.found)
    # Turns without any work are no turns of the window's: only those that did something count.
    worked = [one for one in found if one > 0.2] or [0.0]
    return (
        f"{size:6,} connections, {page:12}: of turns with work 50 % took under "
        f"{worked[len(worked) // 2]:5.1f} ms, "
        f"99 % under {worked[int(len(worked) * 0.99)]:5.1f} ms, "
        f"the worst {worked[-1]:5.1f} ms; resets {len(resets)}"
    )


def main() -> None:
    """Measure with few and with very many connections."""
    parser = argparse.ArgumentParser(description="Stalls of the window on a busy node.")
    parser.add_argument("--seconds", type=float, default=15.0)
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--page", action="append")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    gc.set_threshold(OBJECTS_UNTIL_A_SEARCH)
    app = QApplication([])
    for page in given.page or ["connections"]:
        for size in (1_000, given.size):
            line = measure(app, size, CHANGES_A_SECOND * size // 10_000, given.seconds, page)
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            sys.stdout.write(f"{line}; {memory:.0f} MB\n")


if __name__ == "__main__":
    main()

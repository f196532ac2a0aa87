"""The loop that window and node share, flat out: Qt never waits for asyncio, nor asyncio for Qt."""

from __future__ import annotations

import asyncio
import itertools
import socket
import statistics
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.support.window_loop import Echo, run, start_ticks

QT_WAITS = 0.010
"""Seconds that Qt may wait at most. Other programs take this machine's time as well, and make Qt
wait where the loop does not. So it is half of Qt's timers that are held to it by the clock on the
wall, and 19 of 20 by the processor's time that this thread itself used until they rang."""


class QtWaits:
    """Measures how much later than asked Qt's timers ring, and what was done meanwhile."""

    INTERVAL = 2
    """Milliseconds."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self.busy: list[float] = []
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)
        self._start()

    def _start(self) -> None:
        self._due = time.perf_counter() + self.INTERVAL / 1000
        self._begun = time.thread_time()
        self._timer.start(self.INTERVAL)

    def _ring(self) -> None:
        self.late.append(time.perf_counter() - self._due)
        self.busy.append(time.thread_time() - self._begun)
        self._start()

    def stop(self) -> QtWaits:
        self._timer.stop()
        return self


async def busy_with_callbacks(seconds: float) -> None:
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds

    def again() -> None:
        if loop.time() < until:
            loop.call_soon(again)

    for _ in range(500):
        again()
    await asyncio.sleep(seconds)


async def busy_with_steps_of_300_microseconds(seconds: float) -> None:
    """Each as long as one side of a Noise handshake."""
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds

    async def work() -> None:
        while loop.time() < until:
            done = time.perf_counter() + 0.0003
            while time.perf_counter() < done:
                pass
            await asyncio.sleep(0)

    await asyncio.gather(*(work() for _ in range(20)))


async def busy_with_sockets(seconds: float) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    ends = [(await loop.create_connection(Echo, *address))[0] for _ in range(100)]
    for end in ends:
        end.write(bytes(64))  # back and forth between two echoes, for ever
    await asyncio.sleep(seconds)
    for end in ends:
        end.abort()
    server.close()
    await asyncio.sleep(0.05)


async def busy_with_a_conversation(seconds: float) -> None:
    """One message at a time, to and from another thread: the loop waits for each answer."""
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    until = loop.time() + seconds

    def answer() -> None:
        while message := theirs.recv(64):
            theirs.send(message)

    thread = threading.Thread(target=answer)
    thread.start()
    with ours, theirs:
        while loop.time() < until:
            await loop.sock_sendall(ours, bytes(64))
            await loop.sock_recv(ours, 64)
        ours.shutdown(socket.SHUT_WR)
        await asyncio.to_thread(thread.join)


async def busy_with_timers(seconds: float) -> None:
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds

    def again() -> None:
        if loop.time() < until:
            loop.call_later(0.0001, again)

    for _ in range(500):
        again()
    await asyncio.sleep(seconds)


@pytest.mark.parametrize(
    "busy",
    [
        busy_with_callbacks,
        busy_with_steps_of_300_microseconds,
        busy_with_sockets,
        busy_with_a_conversation,
        busy_with_timers,
    ],
)
def test_qt_does_not_wait_for_a_saturated_asyncio(
    qapp: QApplication, busy: Callable[[float], Coroutine[Any, Any, None]]
) -> None:
    async def main() -> QtWaits:
        waits = QtWaits()
        await busy(1.0)
        return waits.stop()

    waits = run(qapp, main)
    assert len(waits.late) > 50
    assert statistics.median(waits.late) <= QT_WAITS
    assert statistics.quantiles(waits.busy, n=20)[-1] <= QT_WAITS


def test_a_busy_qt_does_not_keep_asyncio_waiting(qapp: QApplication) -> None:
    async def main() -> float:
        class Poster(QObject):
            def event(self, event: QEvent) -> bool:
                QApplication.postEvent(self, QEvent(QEvent.Type.User))
                return True

        poster = Poster()
        QApplication.postEvent(poster, QEvent(QEvent.Type.User))
        ticks = start_ticks()
        await asyncio.sleep(0.5)
        QApplication.removePostedEvents(poster)
        return statistics.median(b - a for a, b in itertools.pairwise(ticks))

    assert run(qapp, main) < 0.01

"""One event loop under measurement, in a process of its own; `loop_measures.py` drives it.

It prints two ports: an echo server's, and that of a control connection which takes one command a
line and answers with one line of JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

BACKLOG = 1024
CHAIN = 50_000
BATCH = 20_000
BATCHES = 5
TIMERS = 300
LONGEST_TIMER = 2.0
QT_TIMER_MS = 5

Answer = dict[str, float]


class Echo(asyncio.BufferedProtocol):
    """Sends back what comes in.

    With a buffer of its own, as the node's connections: those that asyncio allocates for each
    message double the time of a round trip, or not, as malloc pleases.
    """

    def __init__(self) -> None:
        self._buffer = memoryview(bytearray(4096))

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where to write."""
        assert isinstance(transport, asyncio.Transport)
        self._write = transport.write

    def get_buffer(self, sizehint: int) -> memoryview:
        """Where to receive."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Write it."""
        self._write(bytes(self._buffer[:nbytes]))


async def chain() -> Answer:
    """Callbacks that each ask for the next, a second."""
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    left = CHAIN

    def step() -> None:
        nonlocal left
        left -= 1
        if left:
            loop.call_soon(step)
        else:
            done.set_result(None)

    begun = time.perf_counter()
    loop.call_soon(step)
    await done
    return {"value": CHAIN / (time.perf_counter() - begun)}


async def batch() -> Answer:
    """Callbacks asked for all at once, a second."""
    loop = asyncio.get_running_loop()

    def nothing() -> None:
        pass

    begun = time.perf_counter()
    for _ in range(BATCHES):
        done = loop.create_future()
        for _ in range(BATCH):
            loop.call_soon(nothing)
        loop.call_soon(done.set_result, None)
        await done
    return {"value": BATCHES * BATCH / (time.perf_counter() - begun)}


async def timers() -> Answer:
    """How late timers ring while nothing else happens, in milliseconds: below zero is early."""
    loop = asyncio.get_running_loop()
    late: list[float] = []

    def ring(due: float) -> None:
        late.append((loop.time() - due) * 1000)

    chance = random.Random(1)
    for _ in range(TIMERS):
        due = loop.time() + chance.uniform(0.0, LONGEST_TIMER)
        loop.call_at(due, ring, due)
    await asyncio.sleep(LONGEST_TIMER + 0.3)
    late.sort()
    return {"min": late[0], "p50": late[len(late) // 2], "max": late[-1]}


class QtWaits:
    """A timer of Qt's that notes how late it rings."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._timer: QTimer | None = None

    async def begin(self) -> Answer:
        """Ring every few milliseconds from now on."""
        from PySide6.QtCore import Qt, QTimer

        self._late.clear()
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)
        self._start()
        return {}

    async def end(self) -> Answer:
        """Stop, and tell in milliseconds."""
        assert self._timer is not None
        self._timer.stop()
        late = sorted(self._late)
        return {"p50": late[len(late) // 2], "p99": late[len(late) * 99 // 100], "max": late[-1]}

    def _start(self) -> None:
        assert self._timer is not None
        self._due = time.perf_counter() + QT_TIMER_MS / 1000
        self._timer.start(QT_TIMER_MS)

    def _ring(self) -> None:
        self._late.append((time.perf_counter() - self._due) * 1000)
        self._start()


async def serve() -> None:
    """Answer until the control connection is closed."""
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    waits = QtWaits()
    commands: dict[str, Callable[[], Awaitable[Answer]]] = {
        "chain": chain,
        "batch": batch,
        "timers": timers,
        "qt_begin": waits.begin,
        "qt_end": waits.end,
    }

    async def control(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            answer = await commands[line.decode().strip()]()
            writer.write(json.dumps(answer).encode() + b"\n")
        writer.close()
        over.set()

    echo = await loop.create_server(Echo, "127.0.0.1", 0, backlog=BACKLOG)
    controlled = await asyncio.start_server(control, "127.0.0.1", 0)
    ports = (one.sockets[0].getsockname()[1] for one in (echo, controlled))
    sys.stdout.write("{} {}\n".format(*ports))
    sys.stdout.flush()
    await over.wait()
    echo.close()
    controlled.close()


def new_loop(kind: str) -> Callable[[], asyncio.AbstractEventLoop]:
    """How to make the loop of that name."""
    if kind == "asyncio":
        return asyncio.SelectorEventLoop
    import qasync
    from PySide6.QtWidgets import QApplication

    from app.desktop.loop import NatscopeEventLoop

    app = QApplication([])
    if kind == "natscope":
        return lambda: NatscopeEventLoop(app)

    def stock() -> asyncio.AbstractEventLoop:
        loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
        return loop

    return stock


def main() -> None:
    """Serve on the loop that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("loop", choices=("asyncio", "natscope", "qasync"))
    with asyncio.Runner(loop_factory=new_loop(parser.parse_args().loop)) as runner:
        runner.run(serve())


if __name__ == "__main__":
    main()

"""Natscope's loop for tests: run something on it, hear what it says, count what it holds."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

from app.desktop.loop import NatscopeEventLoop

T = TypeVar("T")
SECONDS = 10.0
"""More than anything here takes: a loop that hangs ends the test with a message."""


def run(app: QCoreApplication, main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run `main` on a loop of its own, to the end."""
    with asyncio.Runner(loop_factory=lambda: NatscopeEventLoop(app)) as runner:
        return runner.run(within(SECONDS, main()))


async def within(seconds: float, work: Coroutine[Any, Any, T]) -> T:
    """Fail, rather than hang."""
    async with asyncio.timeout(seconds):
        return await work


def this_loop() -> NatscopeEventLoop:
    """The running loop, known to be ours."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, NatscopeEventLoop)
    return loop


def complaints() -> list[dict[str, Any]]:
    """What the running loop's exception handler is told from now on."""
    heard: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: heard.append(context))
    return heard


def start_ticks() -> list[float]:
    """When asyncio got its turns, every 2 ms, until its loop ends."""
    loop, ticks = asyncio.get_running_loop(), list[float]()

    def tick() -> None:
        ticks.append(loop.time())
        loop.call_later(0.002, tick)

    tick()
    return ticks


def open_descriptors() -> set[str]:
    """Every descriptor of this process with what it leads to."""
    found = set()
    for one in Path("/proc/self/fd").iterdir():
        try:
            found.add(f"{one.name} {one.readlink()}")
        except FileNotFoundError:  # that of the listing itself
            continue
    return found


def qt_sources() -> int:
    """How many of Qt's timers and notifiers there are, in use or not."""
    gc.collect()
    kinds = (QTimer, QSocketNotifier)
    return sum(isinstance(one, kinds) for one in gc.get_objects() if isinstance(one, QObject))


class Echo(asyncio.Protocol):
    """Sends back what comes in."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.transport.write(data)

"""Signals reach the loop that window and node share, also while nothing else happens."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop.loop import NatscopeEventLoop
from tests.support.window_loop import run


@pytest.fixture
def put_back() -> Iterator[None]:
    """Signal handlers are after the test as before."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGUSR1)
    before = {number: signal.getsignal(number) for number in numbers}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def send_soon(number: signal.Signals, seconds: float = 0.05) -> threading.Timer:
    """A signal from outside, while the loop is idle."""
    timer = threading.Timer(seconds, os.kill, (os.getpid(), number))
    timer.start()
    return timer


def test_asyncios_signal_handlers_are_called_while_idle(qapp: QApplication, put_back: None) -> None:
    async def main() -> float:
        heard = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, heard.set)
        begun = time.monotonic()
        send_soon(signal.SIGUSR1)
        await heard.wait()
        return time.monotonic() - begun

    assert run(qapp, main) < 1.0
    assert signal.set_wakeup_fd(-1) == -1


@pytest.mark.parametrize("before", [False, True], ids=["never had one", "had one"])
def test_pythons_signal_handlers_are_called_while_idle(
    qapp: QApplication, put_back: None, before: bool
) -> None:
    async def main() -> float:
        loop, heard = asyncio.get_running_loop(), asyncio.Event()
        if before:
            loop.add_signal_handler(signal.SIGTERM, lambda: None)
            loop.remove_signal_handler(signal.SIGTERM)
        signal.signal(signal.SIGUSR1, lambda *_: loop.call_soon_threadsafe(heard.set))
        begun = time.monotonic()
        send_soon(signal.SIGUSR1)
        await heard.wait()
        return time.monotonic() - begun

    assert run(qapp, main) < 1.0
    assert signal.set_wakeup_fd(-1) == -1


def test_a_handler_taken_away_while_running_leaves_no_dead_descriptor(
    qapp: QApplication, put_back: None
) -> None:
    loop = NatscopeEventLoop(qapp)
    loop.add_signal_handler(signal.SIGUSR1, lambda: None)

    async def main() -> None:
        loop.remove_signal_handler(signal.SIGUSR1)

    loop.run_until_complete(main())
    loop.close()
    assert signal.set_wakeup_fd(-1) == -1


def test_ctrl_c_cancels_what_runs(qapp: QApplication, put_back: None) -> None:
    seen = list[str]()

    async def main() -> None:
        send_soon(signal.SIGINT)
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise

    with pytest.raises(KeyboardInterrupt):
        run(qapp, main)
    assert seen == ["cancelled"]

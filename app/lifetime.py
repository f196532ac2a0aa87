"""From the start of the loop to its orderly end, whoever asks for it."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from app.loop import NatscopeEventLoop, new_event_loop

ENDING_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl-C, a plain kill, a closed terminal; not every system has all of them."""


def run(app: QCoreApplication, main: Callable[[asyncio.Event], Coroutine[Any, Any, int]]) -> int:
    """Run `main` on a loop of `app`, and give what it returned.

    The event that `main` is given asks it to end. A signal and a request to quit the application
    set it, as often as they come; so should the window when it is closed. Nothing else
    ends `main`. After it every task that is left is cancelled and awaited, async generators and the
    default executor are shut down, and the loop is closed, also where `main` raised.
    """
    if isinstance(app, QGuiApplication):
        app.setQuitOnLastWindowClosed(False)
    ending = asyncio.Event()
    loop = new_event_loop(app)
    if isinstance(loop, NatscopeEventLoop):
        loop.on_quit = ending.set

    def ask_to_end() -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(ending.set)

    with _signals(ask_to_end), asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(main(ending))


@contextmanager
def _signals(told: Callable[[], None]) -> Iterator[None]:
    """Call `told` for each ending signal, and put back what was done about them before.

    Not `loop.add_signal_handler`, which would end with the loop: whoever was told to end is ending,
    and the same word once more is neither to hurt it nor to print anything.
    """
    heard = False

    def handle(_number: int, _frame: FrameType | None) -> None:
        nonlocal heard
        heard = True
        told()

    numbers = [getattr(signal, name) for name in ENDING_SIGNALS if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    for number, handler in before.items():
        # `nohup` has hang-ups ignored, and they stay so.
        if handler is not signal.SIG_IGN:
            signal.signal(number, handle)
    try:
        yield
    finally:
        if not heard:
            for number, handler in before.items():
                signal.signal(number, handler)

"""From the start of the loop to its orderly end, whoever asks for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from app.desktop.loop import NatscopeEventLoop, new_event_loop
from app.stop_signals import calling


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

    with calling(ask_to_end), asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(main(ending))

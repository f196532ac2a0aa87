"""The window's face: Qt, the loop that it shares with the node, and the order of their end."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.arguments import Arguments
from app.lifetime import run
from app.logs import log_to_file
from app.qt_messages import qt_messages_logged
from app.screenshot import save_screenshot
from app.session import Session
from app.state import MemoryState, StateStore
from app.window import MainWindow
from node import Tasks

if TYPE_CHECKING:
    from app.demo import Demo


def run_window(arguments: Arguments) -> int:
    """Show the window until it is closed, or a signal asks to stop; with `--screenshot`, draw it.

    Returns:
        The exit status.

    Raises:
        Failure: it cannot run; the message is for the user.
    """
    app = QApplication(["natscope"])
    app.setApplicationName("Natscope")
    app.setDesktopFileName("natscope")
    with qt_messages_logged():
        return run(app, lambda ending: _run(arguments, ending))


async def _run(arguments: Arguments, stop: asyncio.Event) -> int:
    session = Session(arguments)
    await session.start()
    try:
        if session.node is not None:
            log_to_file(session.data.log)
        wishes = Tasks()
        window = _window(session, wishes)
        window.closed.connect(stop.set)
        window.show()
        for note in session.notes:  # Qt would write over the line of a window not shown yet
            window.status.note(note)
        try:
            await _shown(session, window, stop)
        finally:
            window.close()
            # A wish ends by saying so on its page, which has to be there still.
            await wishes.close()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        await session.close()
    return 0


def _window(session: Session, wishes: Tasks) -> MainWindow:
    arguments = session.arguments
    # A picture shows the window as it is at first, and changes nothing for the next start.
    state: StateStore = session.settings if arguments.screenshot is None else MemoryState()

    def spawn(work: Coroutine[Any, Any, None]) -> object:
        return wishes.spawn(work, name="a wish of the window")

    window = MainWindow(
        session.monitor, session.wishes, spawn=spawn, state=state, **_of_demo(session.demo)
    )
    if session.demo is not None:
        window.setWindowTitle("Natscope (demo)")
    if arguments.page is not None:
        window.show_page(arguments.page)
    return window


def _of_demo(demo: Demo | None) -> dict[str, Any]:
    """What else a window is told that shows a node of the demo's lab."""
    if demo is None:
        return {}
    from app.lab_run import LabRun

    return {"lab": LabRun(demo.world), "clock": lambda: demo.world.now}


async def _shown(session: Session, window: MainWindow, stop: asyncio.Event) -> None:
    arguments = session.arguments
    if arguments.screenshot is None:
        await stop.wait()
        return
    try:
        async with asyncio.timeout(arguments.after):
            await stop.wait()
    except TimeoutError:
        save_screenshot(window, arguments.screenshot)

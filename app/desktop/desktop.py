"""The window's face: Qt, the loop that it shares with the node, and the order of their end."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from app.arguments import Arguments
from app.desktop.door import Door, Knock, knock
from app.desktop.first_look import is_first
from app.desktop.lifetime import run
from app.desktop.qt_messages import qt_messages_logged
from app.desktop.screenshot import save_screenshot
from app.desktop.tray import Tray
from app.failure import AlreadyRuns
from app.kept.state import MemoryState, StateStore
from app.logs import log_to_file
from app.places import PLACES
from app.session import Session
from app.start_again import AGAIN, see_that_it_can
from app.text.format import visible
from app.text.translation import spoken, told, tr
from app.window import MainWindow
from node import Tasks

if TYPE_CHECKING:
    from app.demo import Demo


ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""The environment's word with which a Wayland desktop lets a window come to the front."""


def run_window(arguments: Arguments) -> int:
    """Show the window until it is closed, or a signal asks to stop; with `--screenshot`, draw it.

    Returns:
        The exit status; `AGAIN` if the user wants another start.

    Raises:
        Failure: it cannot run; the message is for the user.
    """
    app = QApplication(["natscope"])
    app.setApplicationName("Natscope")
    app.setDesktopFileName("natscope")
    _translate_qt(app)
    with qt_messages_logged():
        return run(app, lambda ending: _run(arguments, ending))


def _translate_qt(app: QApplication) -> None:
    """Let Qt's own buttons and menus speak the window's language."""
    translator = QTranslator(app)
    names = {"zh": "zh_CN"}
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{names.get(spoken(), spoken())}", folder):
        app.installTranslator(translator)


async def _run(arguments: Arguments, stop: asyncio.Event) -> int:
    session = Session(arguments)
    try:
        await session.start()
    except AlreadyRuns:
        if await _handed_over(session.data.path, arguments):
            return 0
        raise
    status = 0

    def start_again() -> None:
        nonlocal status
        see_that_it_can()
        status = AGAIN
        window.quit()

    try:
        if session.node is not None:
            log_to_file(session.data.log)
        wishes = Tasks()
        window = _window(session, wishes, start_again)
        window.closed.connect(stop.set)
        door = Door(session.data.path, partial(_answer, window))
        if session.node is not None:
            await door.open()
        tray = _tray(window, session.settings) if arguments.screenshot is None else None
        window.show()
        _look_for_garbage()
        if arguments.screenshot is None and is_first(session.settings):
            window.show_tour()
        for note in session.notes:  # Qt would write over the line of a window not shown yet
            window.status.note(told(note))
        try:
            await _shown(session, window, stop)
        finally:
            door.close()
            if tray is not None:
                tray.end()
            window.quit()
            # A wish ends by saying so on its page, which has to be there still.
            await wishes.close()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        await session.close()
    return status


def _look_for_garbage() -> None:
    """Begin to, which the start was spared; never through what it made, which stays until the end.

    Going through all of that would hold up the window for longer than a picture on the screen.
    """
    gc.freeze()
    gc.enable()


async def _handed_over(data_dir: Path, arguments: Arguments) -> bool:
    """Whether the window that runs has taken on what this start was asked for."""
    if arguments.screenshot is not None:
        return False
    wish = Knock(
        dial=arguments.dial,
        join=arguments.join,
        page=arguments.page,
        token=os.environ.get(ACTIVATION, ""),
    )
    taken = await knock(data_dir, wish)
    if taken and sys.stderr is not None:
        sys.stderr.write("natscope: it runs already; its window is in front now\n")
    return taken


def _answer(window: MainWindow, wish: Knock) -> None:
    """Do what a second start was asked for."""
    if wish.token:
        os.environ[ACTIVATION] = wish.token  # where Qt looks for it
    window.come_forward()
    if wish.page in {place.name for place in PLACES}:
        window.show_page(str(wish.page))
    window.dial(wish.dial)
    window.follow(wish.join)


def _tray(window: MainWindow, state: StateStore) -> Tray | None:
    """Put the verdict into the corner of the screen, where the desktop has one for that."""
    if not Tray.there_is_one():
        return None
    tray = Tray(window, window.theme, state)
    tray.wanted.connect(window.come_forward)
    tray.quit_wanted.connect(window.quit)
    # A desktop's bar may have gone since, and nobody would find a window again without it.
    window.stays = lambda: tray.stays.isChecked() and tray.there_is_one()
    window.feed.attend(tray)
    return tray


def _window(session: Session, wishes: Tasks, start_again: Callable[[], None]) -> MainWindow:
    arguments = session.arguments
    # A picture shows the window as it is at first, and changes nothing for the next start.
    state: StateStore = session.settings if arguments.screenshot is None else MemoryState()

    def spawn(work: Coroutine[Any, Any, None]) -> object:
        return wishes.spawn(work, name="a wish of the window")

    window = MainWindow(
        session.monitor,
        session.wishes,
        spawn=spawn,
        state=state,
        setup=session.setup,
        book=session.book,
        # A start with the same arguments would write over what has been recorded.
        start_again=start_again if arguments.record is None else None,
        **_of_demo(session.demo),
    )
    if session.recorder is not None and arguments.record is not None:
        window.records.borrow(session.recorder, arguments.record)
    if arguments.replay is not None:
        name = visible(arguments.replay.name)
        window.setWindowTitle(tr("Recording {name} \u2013 Natscope", name=name))
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

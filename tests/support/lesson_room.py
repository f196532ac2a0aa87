"""A room in which lessons are given: a window with the Lab page, as in the program."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.desktop.loop import NatscopeEventLoop
from app.kept.state import MemoryState
from app.pages.lab_page import LabPage
from app.widgets.lesson_pane import LessonPane
from app.widgets.lesson_step import LessonStep
from app.window import MainWindow
from node import Tasks
from tests.support import scenes
from tests.support.fake_monitor import FakeMonitor, FakeWishes
from tests.support.open_window import destroy
from tests.support.window_loop import within

PATIENCE = 50.0
"""Seconds; a lesson takes one in the window when everything is skipped, and computers are busy."""


class Room:
    """A window whose Lab page is shown with the lessons unfolded."""

    def __init__(self) -> None:
        self._tasks = Tasks()
        self.window = MainWindow(
            FakeMonitor(scenes.home_nat()),
            FakeWishes(),
            spawn=lambda work: self._tasks.spawn(work, name="a wish"),
            state=MemoryState(),
        )
        self.window.show()
        self.window.activateWindow()
        self.window.show_page("lab")
        page = self.window.page
        assert isinstance(page, LabPage)
        self.page: LabPage = page
        self.page.bar.lessons.click()

    @property
    def pane(self) -> LessonPane:
        return self.page.lessons

    @property
    def step(self) -> LessonStep:
        assert self.pane.step is not None
        return self.pane.step

    @property
    def outcomes(self) -> list[bool]:
        assert self.pane.player is not None
        return [outcome.holds for outcome in self.pane.player.outcomes]

    @property
    def gives_a_lesson(self) -> bool:
        return self.pane.player is not None

    @property
    def playing(self) -> bool:
        return self.pane.player is not None and self.pane.player.playing

    def words(self) -> str:
        labels = [*self.pane.verdict.findChildren(QLabel), *self.step.findChildren(QLabel)]
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def press(self, key: Qt.Key) -> None:
        widget = self.window.focusWidget()
        QTest.keyClick(widget or self.pane, key)
        QApplication.processEvents()

    async def played(self) -> None:
        """Skip what a step shows, and wait for its end."""
        player = self.pane.player
        assert player is not None
        while player.playing:
            player.skip()
            await asyncio.sleep(0.005)

    async def close(self) -> None:
        self.window.close()
        await self._tasks.close()
        destroy(self.window)


def in_a_room(qapp: QApplication, test: Callable[[Room], Coroutine[Any, Any, None]]) -> None:
    # As in the program: to close a window is not to quit.
    qapp.setQuitOnLastWindowClosed(False)

    async def whole() -> None:
        room = Room()
        try:
            for _ in range(200):  # keys are for the active window
                if room.window.isActiveWindow():
                    break
                await asyncio.sleep(0.01)
            await within(PATIENCE, test(room))
        finally:
            await room.close()

    try:
        with asyncio.Runner(loop_factory=lambda: NatscopeEventLoop(qapp)) as runner:
            runner.run(whole())
    finally:
        qapp.setQuitOnLastWindowClosed(True)

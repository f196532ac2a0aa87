"""A lesson does one thing at a time, asks for predictions, and is easy to leave."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.lessons import built_in
from app.menu import KEYS
from tests.support.lesson_room import Room, in_a_room


def test_who_has_not_predicted_is_asked_to_before_it_runs(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        pane = room.pane
        pane.choose(built_in("mapping-born"))
        assert pane.hint == "First predict what will happen: click an answer, or press its number."
        assert not pane.main.property("primary")
        room.step.answers[0].click()
        assert pane.hint == ""
        assert pane.main.property("primary")

    in_a_room(qapp, test)


def test_a_clicker_shows_answers_that_are_out_of_sight_before_it_runs(
    qapp: QApplication,
) -> None:
    async def test(room: Room) -> None:
        pane = room.pane
        room.window.resize(1280, 800)
        room.window.theme.show_to_a_room(on=True)
        pane.choose(built_in("mapping-born"))
        await asyncio.sleep(0.1)
        last = room.step.answers[-1]
        assert last.visibleRegion().isEmpty()
        room.press(Qt.Key.Key_PageDown)
        assert pane.main.isEnabled(), "nothing runs yet"
        assert last.visibleRegion().boundingRect() == last.rect()
        room.press(Qt.Key.Key_PageDown)
        assert pane.player is not None
        assert pane.player.playing
        room.window.theme.show_to_a_room(on=False)

    in_a_room(qapp, test)


def test_a_double_click_does_one_thing(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        pane = room.pane
        pane.choose(built_in("mapping-born"))
        await asyncio.sleep(0.05)
        left = Qt.MouseButton.LeftButton
        where = pane.main.mapTo(pane, pane.main.rect().center())
        QTest.mouseClick(pane.main, left)
        QTest.mouseDClick(pane.main, left)
        assert pane.player is not None
        assert pane.player.playing, "it neither runs twice nor is skipped"
        assert not pane.main.isEnabled()
        skip = pane.button("skip")
        assert skip.isVisible()
        assert pane.childAt(where) is not skip, "it does not lie where Run was clicked"
        await room.played()
        for click in (QTest.mousePress, QTest.mouseRelease, QTest.mouseDClick):
            click(pane.main, left)
        assert pane.player.at == 1
        assert pane.player.can_play, "Next, and not at once Run"

    in_a_room(qapp, test)


def test_back_to_my_lab_leaves_the_lesson_and_folds_the_lessons(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        home = room.page.world
        room.pane.choose(built_in("mapping-born"))
        assert room.page.world is not home
        room.pane.button("home").click()
        assert room.page.world is home
        assert not room.gives_a_lesson
        assert not room.pane.isVisible()
        assert not room.page.bar.lessons.isChecked()

    in_a_room(qapp, test)


def test_the_keys_of_a_lesson_stand_in_the_list() -> None:
    assert {"Page Down   Page Up", "1 … 4"} <= dict(KEYS).keys()

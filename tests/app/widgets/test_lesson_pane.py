"""Lessons in the window: predicted by click or key, played on a real lab, and explained."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.lab_run import START_SECONDS
from app.lesson_player import LESSON_SPEED
from app.lessons import all_lessons, built_in, lesson_names
from app.models.column import Tone
from node.lab_world import LabWorld
from node.lesson import Lesson
from node.lesson.truths import InTable
from tests.support.lesson_room import Room, in_a_room

GROUPS = [lesson_names()[first::5] for first in range(5)]
"""Lessons given one after the other in one window, which takes longer to open than they take."""


def test_one_is_chosen_from_a_list_that_says_how_long_each_takes(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        pane = room.pane
        assert pane.list.count() == len(lesson_names())
        first = all_lessons()[0]
        text = pane.list.item(0).text()
        assert text == f"1. {first.title}  ({first.minutes} min)\n{first.summary}"
        pane.list.setCurrentRow(8)
        pane.list.setFocus()
        room.press(Qt.Key.Key_Return)
        assert pane.player is not None
        assert pane.player.lesson.name == "hairpin"
        assert [host.plan.name for host in room.page.world.view().hosts] == [
            *("laptop", "tablet", "alice")
        ]

    in_a_room(qapp, test)


def test_lessons_are_in_the_language_of_the_window(
    qapp: QApplication, speaking: Callable[[str], None]
) -> None:
    speaking("de")

    async def test(room: Room) -> None:
        assert room.pane.list.item(0).text().startswith("1. Wie eine Zuordnung entsteht")

    in_a_room(qapp, test)


def test_a_prediction_is_held_against_what_happened(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        lesson = built_in("mapping-born")
        room.pane.choose(lesson)
        assert room.pane.main.text() == "Run"
        assert lesson.steps[0].explanation not in room.words()
        room.step.answers[1].click()
        assert [one.isChecked() for one in room.step.answers] == [False, True, False]
        room.pane.main.click()
        assert not room.step.answers[0].isEnabled()
        await room.played()
        assert [one.tone for one in room.step.answers] == [Tone.GOOD, Tone.BAD, None]
        words = room.words()
        assert "Predicted: The port on which it waits.\nIt was: Nothing at all." in words
        assert "The router's table is empty" in words
        assert lesson.steps[0].explanation in words
        assert room.pane.verdict.isVisible()
        assert not room.step.isAncestorOf(room.pane.verdict), "it stays while one reads on"
        assert room.pane.main.text() == "Next"
        room.pane.main.click()
        assert not room.pane.verdict.isVisible()
        room.step.answers[1].click()
        room.pane.main.click()
        await room.played()
        assert "Predicted rightly." in room.words()
        assert [one.tone for one in room.step.answers] == [None, Tone.GOOD, None]
        assert room.outcomes == [True, True]

    in_a_room(qapp, test)


@pytest.mark.parametrize("names", GROUPS, ids=" ".join)
def test_every_lesson_comes_true_in_the_window(qapp: QApplication, names: tuple[str, ...]) -> None:
    async def test(room: Room) -> None:
        for name in names:
            lesson = built_in(name)
            room.pane.choose(lesson)
            for number in range(len(lesson.steps)):
                room.press(Qt.Key.Key_PageDown)
                await room.played()
                assert room.outcomes == [True] * (number + 1), (name, room.words())
                room.press(Qt.Key.Key_PageDown)
            assert not room.gives_a_lesson, "after the last step the list is shown"

    in_a_room(qapp, test)


def test_a_presenter_s_clicker_is_enough(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        pane = room.pane
        pane.choose(built_in("asking-the-router"))
        room.press(Qt.Key.Key_2)
        assert pane.player is not None
        assert pane.player.prediction == 1
        room.press(Qt.Key.Key_4)  # there is no fourth answer
        assert pane.player.prediction == 1
        room.press(Qt.Key.Key_Space)
        assert pane.player.playing
        room.press(Qt.Key.Key_PageDown)  # skips the rest
        await room.played()
        assert room.outcomes == [True]
        room.press(Qt.Key.Key_Right)
        assert pane.player.at == 1
        room.press(Qt.Key.Key_PageUp)
        assert pane.player.at == 0
        assert pane.main.text() == "Next"
        room.press(Qt.Key.Key_3)
        assert pane.player.prediction == 1, "what was predicted before stands"
        room.press(Qt.Key.Key_Left)
        assert pane.player.at == 0
        room.page.canvas.setFocus()
        room.press(Qt.Key.Key_PageDown)
        assert pane.player.at == 1

    in_a_room(qapp, test)


def test_the_lab_stands_still_while_one_reads_and_shows_the_table_that_is_meant(
    qapp: QApplication,
) -> None:
    async def test(room: Room) -> None:
        room.pane.choose(built_in("mapping-born"))
        run_ = room.page.run
        assert (run_.playing, run_.world.now, run_.speed) == (False, START_SECONDS, LESSON_SPEED)
        room.pane.next()
        await room.played()
        ended = run_.world.now
        await asyncio.sleep(0.1)
        assert run_.world.now == ended
        assert not run_.playing
        assert ended == pytest.approx(START_SECONDS + 2, abs=0.3)
        room.pane.next()
        room.pane.next()
        await room.played()
        tables = room.page.tables.mappings
        assert tables.heading.text() == "Mapping table of home"
        room.page.refresh()
        assert tables.model.rowCount() == 1

    in_a_room(qapp, test)


def test_a_step_about_a_host_shows_what_is_known_of_it(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        room.pane.choose(built_in("own-port"))
        room.pane.next()
        await room.played()
        room.pane.next()
        room.pane.next()
        await room.played()
        assert room.page.canvas.chosen == "laptop"
        room.page.refresh()
        observed = room.page.world.node("laptop").snapshot().observations[0].observed_addr
        port = observed.rpartition("/")[2]
        assert "203.0.113.1" in room.page.facts.text
        assert port in room.page.facts.text

    in_a_room(qapp, test)


def test_a_long_wait_of_the_lesson_is_short_for_the_viewer(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        room.pane.choose(built_in("mappings-die"))
        room.page.run.choose_speed(1.0)
        room.pane.next()
        player = room.pane.player
        assert player is not None
        done = asyncio.Event()
        player.changed.connect(lambda: None if player.playing else done.set())
        await done.wait()  # nobody skips
        assert room.outcomes == [True]
        assert room.page.world.now > 1800
        assert room.page.run.speed == 1.0

    in_a_room(qapp, test)


def test_who_pauses_the_lab_pauses_the_lesson(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        room.pane.choose(built_in("own-port"))
        room.pane.next()
        await asyncio.sleep(0.05)
        room.page.run.pause()
        now = room.page.world.now
        await asyncio.sleep(0.1)
        assert room.page.world.now == now
        assert room.pane.player is not None
        assert room.pane.player.playing
        await room.played()
        assert room.outcomes == [True]

    in_a_room(qapp, test)


def test_a_lesson_begins_anew_even_while_it_plays(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        pane = room.pane
        pane.choose(built_in("own-port"))
        before = room.page.world
        pane.next()
        pane.button("restart").click()  # before it has begun
        assert pane.player is not None
        await asyncio.sleep(0.05)
        assert pane.player.can_play
        pane.next()
        await asyncio.sleep(0.05)
        assert room.playing
        pane.button("restart").click()
        assert room.page.world is not before
        assert (pane.player.at, pane.player.outcomes, pane.player.can_play) == (0, [], True)
        pane.next()
        await room.played()
        assert room.outcomes == [True]

    in_a_room(qapp, test)


def test_the_lab_of_before_is_there_again_when_the_lesson_is_left(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        home = room.page.world
        room.pane.choose(built_in("own-port"))
        assert room.page.world is not home
        room.pane.next()
        await asyncio.sleep(0.05)
        room.pane.button("all").click()
        assert room.page.world is home
        assert not room.gives_a_lesson
        await asyncio.sleep(0.05)

    in_a_room(qapp, test)


def test_who_opens_another_lab_leaves_the_lesson(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        room.pane.choose(built_in("own-port"))
        room.pane.next()
        await asyncio.sleep(0.05)
        other = LabWorld(built_in("hairpin").topology)
        room.page.builder.built_anew.emit(other)
        assert not room.gives_a_lesson
        assert room.page.world is other

    in_a_room(qapp, test)


def test_closing_the_window_in_the_middle_of_a_step_is_quiet(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        room.pane.choose(built_in("own-port"))
        room.pane.next()
        await asyncio.sleep(0.05)

    in_a_room(qapp, test)


def _with_false_claim(lesson: Lesson) -> Lesson:
    step = lesson.steps[0]
    truth = step.truths[0]
    assert isinstance(truth, InTable)
    wrong = replace(truth, text="There are nine lines", count=9)
    return replace(lesson, steps=(replace(step, truths=(wrong,)), *lesson.steps[1:]))


def test_what_does_not_come_true_is_told_with_what_was_seen(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        room.pane.choose(_with_false_claim(built_in("mapping-born")))
        room.pane.next()
        await room.played()
        assert room.outcomes == [False]
        assert "There are nine lines: no. 0 in the table of home" in room.words()
        signs = [one.accessibleName() for one in room.step.findChildren(QLabel)]
        assert "not true" in signs

    in_a_room(qapp, test)


def test_texts_are_never_taken_for_markup(qapp: QApplication) -> None:
    async def test(room: Room) -> None:
        lesson = built_in("mapping-born")
        steps = (replace(lesson.steps[0], text="<b>bold</b>"), *lesson.steps[1:])
        room.pane.choose(replace(lesson, title="<i>t</i>", steps=steps))
        plain = Qt.TextFormat.PlainText
        labels = [one for one in room.pane.findChildren(QLabel) if "<" in one.text()]
        assert len(labels) == 2
        assert all(label.textFormat() is plain for label in labels)

    in_a_room(qapp, test)


@pytest.mark.parametrize("steps", [0, 5])
def test_answers_are_whole_at_every_size(qapp: QApplication, steps: int) -> None:
    async def test(room: Room) -> None:
        for _ in range(steps):
            room.window.theme.step_zoom(1)
        room.pane.choose(built_in("hairpin"))
        await asyncio.sleep(0.05)
        for answer in room.step.answers:
            text = answer.findChild(QLabel, "answerText")
            assert isinstance(text, QLabel)
            assert text.height() >= text.heightForWidth(text.width())
            assert answer.height() >= text.height()
        room.window.theme.step_zoom(0)

    in_a_room(qapp, test)


def test_a_clicker_works_wherever_the_keyboard_is_while_the_pane_is_seen(
    qapp: QApplication,
) -> None:
    async def test(room: Room) -> None:
        room.pane.list.setCurrentRow(0)
        room.pane.list.setFocus()
        room.press(Qt.Key.Key_Return)
        player = room.pane.player
        assert player is not None
        room.page.tables.packets.view.setFocus()
        QTest.keyClick(room.page.tables.packets.view, Qt.Key.Key_PageDown)
        assert player.playing or player.can_go_on
        room.pane.hide()
        before = player.at
        QTest.keyClick(room.page.canvas, Qt.Key.Key_PageDown)
        assert player.at == before, "nobody sees what would begin"

    in_a_room(qapp, test)

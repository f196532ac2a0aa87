"""Who can dial whom, on the page: by eye, by key and by ear, for two and for 25."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.theme import Scheme
from node.errors import NatscopeError
from node.room_views import DialOutcome, RoomView
from tests.app.conftest import Opener
from tests.app.pages.test_workshop_page import INVITATION, MATRIX, page_of, with_room
from tests.support.crowds import in_a_crowd
from tests.support.scenes_room import PEERS, in_a_room, room


@pytest.mark.parametrize(
    ("there", "words"),
    [
        (RoomView(), "Who can dial whom appears here once you take part"),
        (replace(room(), participants=room().participants[:1], cells=()), "Nobody else is in"),
    ],
    ids=["not joined", "alone"],
)
def test_an_empty_matrix_says_what_will_appear_and_leads_to_the_invitation(
    opened: Opener, there: RoomView, words: str
) -> None:
    shown = opened(with_room(there), page="workshop")
    page = page_of(shown, MATRIX)
    assert words in shown.words()
    assert not page.matrix.view.isVisible()
    page.matrix.empty.button.click()
    assert page.tabs.currentIndex() == INVITATION


def test_the_matrix_has_a_square_for_each_two_and_a_legend_that_counts(opened: Opener) -> None:
    shown = opened(in_a_room(), page="workshop")
    page = page_of(shown, MATRIX)
    model = page.matrix.model
    assert [model.index(0, n).data() for n in range(5)] == [
        "",
        "direct",
        "direct",
        "failed",
        "failed",
    ]
    for words in ("direct: 4", "failed: 3", "under way: 1", "no consent: 4", "not asked: 8"):
        assert words in shown.words()


def test_everybody_is_let_try(opened: Opener) -> None:
    fresh = replace(room(), asked_at=None, cells=())
    shown = opened(with_room(fresh), page="workshop")
    page = page_of(shown, MATRIX)
    assert page.matrix.ask.text() == "Let everybody try"
    page.matrix.ask.click()
    assert shown.wishes.rounds == 1
    shown.wishes.other_answer = NatscopeError("nobody else is in the room yet")
    page.matrix.ask.click()
    assert page.result.text == "Nobody else is in the room yet."
    assert page.result.property("tone") == "bad"
    shown.change(in_a_room())
    assert page.matrix.ask.text() == "Being tried \u2026"


def test_the_keyboard_goes_from_square_to_square_and_is_told_what_is_there(
    opened: Opener, qtbot: QtBot
) -> None:
    shown = opened(in_a_room(), page="workshop")
    page = page_of(shown, MATRIX)
    page.focus_table()
    view, said = page.matrix.view, page.matrix.grid.said
    assert shown.window.focusWidget() is view
    view.setCurrentIndex(page.matrix.model.index(2, 0))
    assert "Björn says: it came in within 31 ms." in said.text()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert said.text().startswith("Chen dials Anna (you): failed")
    assert "203.0.113.7:4001" in said.text()


def test_a_screen_reader_reads_titles_and_squares(opened: Opener) -> None:
    page = page_of(opened(in_a_crowd(25), page="workshop"), MATRIX)
    table = QAccessible.queryAccessibleInterface(page.matrix.view)
    assert table is not None
    assert table.text(QAccessible.Text.Name) == (
        "Who can dial whom: rows dial, columns are dialled"
    )
    parts = [table.child(number) for number in range(table.childCount())]
    read = {part.text(QAccessible.Text.Name) for part in parts if part is not None}
    assert "24  Björn 23" in read
    assert any(words.startswith("Anna (you) dials Björn 1: direct") for words in read)


def test_the_selected_square_stays_when_somebody_comes(opened: Opener) -> None:
    shown = opened(in_a_room(), page="workshop")
    page = page_of(shown, MATRIX)
    fewer = room().participants[:1] + room().participants[2:]
    shown.change(with_room(replace(room(), participants=fewer)))
    page.matrix.view.setCurrentIndex(page.matrix.model.place_of(PEERS[3], PEERS[0]))
    shown.change(in_a_room())
    assert page.matrix.model.pair(page.matrix.view.currentIndex()) == (PEERS[3], PEERS[0])
    assert page.matrix.grid.said.text().startswith("Chen dials Anna")


@pytest.mark.parametrize("many", [2, 3, 10, 25])
def test_everybody_fits_into_the_window(opened: Opener, many: int) -> None:
    view = page_of(opened(in_a_crowd(many), page="workshop"), MATRIX).matrix.view
    assert view.horizontalScrollBar().maximum() == 0
    assert view.verticalScrollBar().maximum() == 0
    assert view.columnWidth(0) >= 30
    filled = view.columnViewportPosition(many - 1) + view.columnWidth(many - 1)
    assert filled <= view.viewport().width()
    if many == 25:  # nothing of the room is given away
        assert filled + many >= view.viewport().width()


def test_columns_are_named_where_there_is_room_and_numbered_where_not(opened: Opener) -> None:
    shown = opened(in_a_crowd(4), page="workshop")
    model = page_of(shown, MATRIX).matrix.model
    assert model.headerData(1, Qt.Orientation.Horizontal) == "2  Björn 1"
    shown.change(in_a_crowd(25))
    assert model.headerData(1, Qt.Orientation.Horizontal) == "2"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_outcomes_differ_in_colour_and_sign(opened: Opener, scheme: Scheme) -> None:
    shown = opened(in_a_room(), page="workshop")
    shown.window.theme.choose_scheme(scheme)
    page = page_of(shown, MATRIX)
    view, model = page.matrix.view, page.matrix.model
    picture = view.viewport().grab().toImage()
    papers, signs = {}, {}
    for row in range(5):
        for col in range(5):
            outcome = model.outcome(model.index(row, col))
            rect = view.visualRect(model.index(row, col))
            inside = picture.copy(rect.adjusted(4, 4, -4, -4))
            papers[outcome] = inside.pixel(0, 0) & 0xFFFFFF
            signs[outcome] = inside
    assert len({papers[one] for one in (DialOutcome.DIRECT, DialOutcome.FAILED)}) == 2
    assert papers[None] not in {papers[one] for one in DialOutcome}
    for one in DialOutcome:
        for other in DialOutcome:
            assert one is other or signs[one] != signs[other]
    colors = shown.window.theme.colors
    assert papers[DialOutcome.DIRECT] == int(colors["good-soft"][1:], 16)


def test_a_square_of_the_mouse_says_what_the_keyboard_is_told(opened: Opener) -> None:
    page = page_of(opened(in_a_room(), page="workshop"), MATRIX)
    view = page.matrix.view
    place = view.indexAt(view.visualRect(page.matrix.model.index(3, 0)).center())
    assert "Chen says: no answer within 5 s." in place.data(Qt.ItemDataRole.ToolTipRole)
    middle = view.visualRect(place).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.matrix.grid.said.text().startswith("Chen dials Anna (you): failed")

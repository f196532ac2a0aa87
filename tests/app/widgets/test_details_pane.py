"""Details are plain text that can be marked and copied, and stay put while one reads."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.models.connection_facts import connection_details
from app.models.connection_row import ConnectionRow
from app.models.facts import Details, Fact, Section
from app.theme import Theme
from app.widgets.details_pane import DetailsPane
from app.widgets.details_text import columns_of
from node import Moment
from tests.support import scenes
from tests.support.scene_node import MONOTONIC, WALL

NOW = Moment(WALL, MONOTONIC)
HINT = "Choose a connection to see everything known of it."


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> DetailsPane:
    made = DetailsPane(Theme(qapp, MemoryState()), HINT)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def view(pane: DetailsPane) -> QTextEdit:
    (found,) = pane.findChildren(QTextEdit)
    return found


def of(number: int, now: Moment = NOW, **changes: object) -> Details:
    row = ConnectionRow(scenes.connection(number, **changes), None, None)
    return connection_details(row, now)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_while_nothing_is_selected_it_says_what_to_do(pane: DetailsPane) -> None:
    assert pane.text == f"Details\n{HINT}"
    assert not pane.copy_text.isEnabled()
    assert not pane.copy_json.isEnabled()
    QGuiApplication.clipboard().setText("before")
    pane.copy("text")
    assert clipboard() == "before"


def test_every_fact_is_shown(pane: DetailsPane) -> None:
    details = of(1)
    pane.tell(details)
    assert pane.text.startswith("Connection 1\n")
    for section in details.sections:
        assert section.title in pane.text
        for fact in section.facts:
            assert fact.name in pane.text
            assert fact.value in pane.text
    pane.tell(None)
    assert pane.text == f"Details\n{HINT}"


def test_markup_of_a_peer_is_shown_as_text(pane: DetailsPane) -> None:
    (nasty, *_) = scenes.hostile().connections
    pane.tell(connection_details(ConnectionRow(nasty, None, None), NOW))
    for text in ("<b>bold</b> <img src=x> &amp;", "<h1>v1</h1>", "/<script>/1.0.0"):
        assert text in pane.text
    assert "\u202e" not in pane.text
    assert "\ufffc" not in pane.text, "no picture was put in"


def test_a_line_break_in_a_value_does_not_break_the_pane(pane: DetailsPane) -> None:
    pane.tell(Details("Event", (Section("Fields", (Fact("attempts", "one\ntwo"),)),)))
    assert "one\ntwo" in pane.text


def test_all_of_it_is_copied_as_text_and_json(pane: DetailsPane) -> None:
    details = of(1)
    pane.tell(details)
    pane.copy_text.click()
    assert clipboard() == details.to_text()
    assert f"  Peer id: {scenes.peer(1)}" in clipboard().splitlines()
    pane.copy_json.click()
    copied = json.loads(clipboard())
    assert copied["peer_id"] == scenes.peer(1)
    assert copied["identify"]["agent"] == "js-libp2p/3.1.2"
    assert [stream["protocol"] for stream in copied["streams"]] == [
        "/ipfs/ping/1.0.0",
        "/ipfs/kad/1.0.0",
    ]


def test_it_can_be_marked_with_keys_and_not_changed(pane: DetailsPane) -> None:
    pane.tell(of(1))
    assert view(pane).isReadOnly()
    view(pane).selectAll()
    view(pane).copy()
    assert scenes.peer(1) in clipboard()


def test_news_are_shown_and_the_place_is_kept(pane: DetailsPane) -> None:
    pane.tell(of(1))
    bar = view(pane).verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    pane.tell(of(1, bytes_in=7_654_321))
    QApplication.processEvents()
    assert "7.65 MB" in pane.text
    assert bar.value() == place
    pane.tell(of(2))
    QApplication.processEvents()
    assert bar.value() == 0, "another connection is read from its beginning"


def test_changed_values_look_as_if_all_was_written_anew(
    pane: DetailsPane, qtbot: QtBot, qapp: QApplication
) -> None:
    fresh = DetailsPane(Theme(qapp, MemoryState()), HINT)
    qtbot.addWidget(fresh)
    fresh.resize(pane.size())
    fresh.show()
    for news in (of(1), of(1, bytes_in=7_654_321, port_use_reason="two\nlines"), of(1)):
        pane.tell(news)
        assert "7.65 MB" in pane.text or news == of(1)
        fresh.tell(None)
        fresh.tell(news)
        assert view(pane).toHtml() == view(fresh).toHtml()


def test_text_that_is_being_marked_is_not_pulled_away(pane: DetailsPane) -> None:
    pane.tell(of(1))
    view(pane).selectAll()
    pane.tell(of(1, bytes_in=7_654_321))
    QApplication.processEvents()
    assert view(pane).textCursor().hasSelection()
    assert "7.65 MB" not in pane.text
    cursor = view(pane).textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    view(pane).setTextCursor(cursor)
    pane.tell(of(1, bytes_in=7_654_321))
    QApplication.processEvents()
    assert "7.65 MB" in pane.text


def test_another_thing_is_shown_even_while_text_is_marked(pane: DetailsPane) -> None:
    pane.tell(of(1))
    view(pane).selectAll()
    pane.tell(of(2))
    assert pane.text.startswith("Connection 2\n")


def test_a_wide_pane_puts_sections_side_by_side(pane: DetailsPane) -> None:
    pane.tell(of(1))
    narrow = view(pane).document().size().height()
    pane.resize(1800, 300)
    assert view(pane).document().size().height() < narrow * 0.7
    assert scenes.peer(1) in pane.text


def test_sections_are_spread_in_their_order() -> None:
    sections = [Section(str(n), (Fact("", "x"),) * n) for n in (3, 3, 3, 3, 9)]
    columns = columns_of(sections, 3)
    assert [section for column in columns for section in column] == sections
    assert len(columns) == 3
    assert columns_of(sections, 1) == [sections]

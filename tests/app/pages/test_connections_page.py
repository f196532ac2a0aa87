"""Connections, as a user reads them, chooses one, and wishes something of it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.pages.connections_page import ConnectionsPage
from app.pages.peer_deeds import CLOSE_REASON
from app.text.format import UNKNOWN
from node.errors import NatscopeError
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import OpenWindow, cells, clipboard, column


def page_of(shown: OpenWindow) -> ConnectionsPage:
    assert isinstance(shown.page, ConnectionsPage)
    return shown.page


def test_an_empty_page_says_what_will_appear_and_what_to_do(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.empty())
    page = page_of(shown)
    words = shown.words()
    assert "No connections yet" in words
    assert "Type a peer's multiaddr above and press Enter" in words
    assert "Select a connection to see everything known of it." in page.facts.text
    assert not page.close_button.isEnabled()
    page.pane.view.setFocus()
    qtbot.mouseClick(page.pane.empty.button, Qt.MouseButton.LeftButton)
    assert page.focusWidget() is page.dial_bar.field


def test_a_home_network_as_a_user_reads_it(opened: Opener) -> None:
    page = page_of(opened(scenes.home_nat()))
    assert page.pane.total.text() == "7"
    first = cells(page.pane)[0]
    assert first["Peer"].startswith("12D3")
    assert "…" in first["Peer"]
    assert {title: first[title] for title in ("Direction", "Remote address", "Port use")} == {
        "Direction": "outbound",
        "Remote address": "198.51.100.2:4001",
        "Port use": "shared port",
    }
    assert (first["Agent"], first["RTT"], first["Streams"]) == ("js-libp2p/3.1.2", "26.8 ms", "2")
    assert (first["In"], first["Out"]) == ("26.3 kB", "12.7 kB")
    assert column(page.pane, "Port use") == ["shared port"] * 4 + ["new port", UNKNOWN, UNKNOWN]
    assert column(page.pane, "Direction") == ["outbound"] * 5 + ["inbound"] * 2
    assert column(page.pane, "Agent")[-1] == "identify failed"


def test_a_peer_that_has_said_nothing_yet_is_shown_without_made_up_facts(opened: Opener) -> None:
    page = page_of(opened(scenes.lan_peer()))
    (row,) = cells(page.pane)
    assert row["Remote address"] == "192.168.1.40:52011"
    assert row["RTT"] == UNKNOWN
    page.choose(1)
    assert "Waiting for the peer to identify itself." in page.facts.text
    assert "no ping answered yet" in page.facts.text
    assert "it has not told yet" in page.facts.text


def test_the_details_hold_everything_known_of_the_chosen_one(opened: Opener) -> None:
    page = page_of(opened(scenes.home_nat()))
    page.choose(5)
    text = page.facts.text
    for fact in (
        scenes.peer(5),
        "/ip4/192.168.1.23/tcp/53012",
        "in use already between us and this peer (EADDRINUSE)",
        "/noise",
        "/yamux/1.0.0",
        "/ip4/203.0.113.7/tcp/53012",
        "/libp2p/dcutr",
        "/ipfs/kad/1.0.0",
        "median 24.4 ms",
    ):
        assert fact in text
    page.choose(7)
    assert "the peer closed the stream before it said anything" in page.facts.text
    assert scenes.peer(5) not in page.facts.text


def test_the_details_follow_what_changes_and_go_with_the_connection(opened: Opener) -> None:
    shown = opened(scenes.home_nat())
    page = page_of(shown)
    page.choose(5)
    scene = scenes.home_nat()
    changed = [replace(c, muxer="/other/9") for c in scene.connections]
    shown.change(replace(scene, connections=tuple(changed)))
    assert "/other/9" in page.facts.text
    shown.change(scenes.empty())
    assert "Select a connection" in page.facts.text


def test_what_a_peer_says_is_shown_as_plain_text(opened: Opener) -> None:
    page = page_of(opened(scenes.hostile()))
    page.choose(1)
    text = page.facts.text
    for said in ("<b>bold</b> <img src=x> &amp;", "<h1>v1</h1>", "/<script>/1.0.0"):
        assert said in text
    assert not {"\u202e", "\u2069"} & set(text + "".join(column(page.pane, "Agent")))
    assert column(page.pane, "Agent")[2] == "(says nothing)"


def test_the_filter_keeps_rows_with_every_word(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat())
    page = page_of(shown)
    qtbot.keyClicks(page.pane.filter, "LIBP2P inbound")
    assert column(page.pane, "#") == ["6"]
    assert page.pane.total.text() == "1 of 7 shown"
    page.pane.filter.setText("nobody")
    assert "“nobody”" in shown.words()
    assert "7 rows are hidden by the filter." in shown.words()
    qtbot.mouseClick(page.pane.no_match.button, Qt.MouseButton.LeftButton)
    assert len(cells(page.pane)) == 7


def test_a_connection_asked_for_is_found_behind_the_filter_and_before_it_is_there(
    opened: Opener,
) -> None:
    shown = opened(scenes.empty())
    page = page_of(shown)
    page.choose(3)
    shown.change(scenes.home_nat())
    assert scenes.peer(3) in page.facts.text
    page.pane.filter.setText("helia")
    page.choose(1)
    assert scenes.peer(1) in page.facts.text


def test_delete_closes_the_chosen_connection_and_says_so(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat())
    page_of(shown).choose(2)
    (close,) = (a for a in page_of(shown).pane.row_actions if a.text() == "Close connection")
    assert close.shortcut().toString() == "Del"
    qtbot.keyClick(page_of(shown).pane.view, Qt.Key.Key_Delete)
    assert shown.wishes.closed == [(2, CLOSE_REASON)]
    assert shown.note == "Closed 1 connection."


def test_after_a_connection_is_closed_nothing_is_chosen(opened: Opener, qtbot: QtBot) -> None:
    scene = scenes.home_nat()
    shown = opened(scene)
    page = page_of(shown)
    view = page.pane.view
    view.setFocus()
    page.choose(2)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    rest = tuple(one for one in scene.connections if one.connection_id != 2)
    shown.change(replace(scene, connections=rest))
    for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
        event = QFocusEvent(kind, Qt.FocusReason.ActiveWindowFocusReason)
        QApplication.sendEvent(view, event)
    assert page.pane.selected() == []
    assert "Select a connection" in page.facts.text
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert len(shown.wishes.closed) == 1
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert len(page.pane.selected()) == 1, "the keyboard goes on from there"


def test_a_ping_is_answered_in_words(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat())
    page = page_of(shown)
    page.choose(2)
    qtbot.mouseClick(page.ping_button, Qt.MouseButton.LeftButton)
    assert shown.wishes.pinged == [2]
    assert shown.note.endswith("answered the ping in 12.3 ms.")


def test_what_went_wrong_with_a_wish_is_said(opened: Opener) -> None:
    shown = opened(scenes.home_nat())
    page = page_of(shown)
    page.choose(2)
    shown.wishes.ping_answer = NatscopeError("no answer in 10 s")
    page.ping_selected()
    assert shown.note.endswith("failed: No answer in 10 s.")
    shown.wishes.close_answer = NatscopeError("connection 2 is closed already")
    page.close_selected()
    assert shown.note == "Connection 2 is closed already."


def test_a_recording_offers_no_wishes(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), recording=True)
    page = page_of(shown)
    page.choose(2)
    assert not page.ping_button.isEnabled()
    assert not page.close_button.isEnabled()
    page.close_selected()
    assert shown.wishes.closed == []
    assert "This is a recording" in shown.words()


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_the_chosen_rows_are_copied_with_whole_ids(opened: Opener, form: str) -> None:
    shown = opened(scenes.home_nat())
    page = page_of(shown)
    page.choose(2)
    page.pane.copy(form)
    assert scenes.peer(2) in clipboard()
    assert scenes.peer(3) not in clipboard()
    assert shown.note.startswith("Copied 1 row as")


def test_without_a_choice_all_shown_rows_are_copied(opened: Opener) -> None:
    page = page_of(opened(scenes.home_nat()))
    page.pane.view.clearSelection()
    page.pane.filter.setText("outbound")
    page.pane.copy("json")
    assert [row["id"] for row in json.loads(clipboard())] == [1, 2, 3, 4, 5]


def test_a_formula_of_a_peer_is_harmless_in_csv(opened: Opener) -> None:
    page = page_of(opened(scenes.hostile()))
    page.choose(2)
    page.pane.copy("csv")
    assert "'=HYPERLINK" in clipboard()


def test_columns_hidden_and_shown_are_remembered(opened: Opener) -> None:
    state = MemoryState()
    first = opened(scenes.home_nat(), state=state)
    page_of(first).pane.view.show_column("agent", shown=False)
    page_of(first).pane.view.show_column("muxer", shown=True)
    first.window.close()
    again = page_of(opened(scenes.home_nat(), state=state))
    (row, *_) = cells(again.pane)
    assert "Agent" not in row
    assert row["Muxer"] == "/yamux/1.0.0"

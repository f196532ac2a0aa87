"""Activity: what happened, in words; what failed, and why."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.pages.activity_page import ActivityPage
from node.events import NodeStarted, NodeStopped
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.event_samples import samples
from tests.support.open_window import OpenWindow, cells, clipboard, column


def page_of(shown: OpenWindow) -> ActivityPage:
    assert isinstance(shown.page, ActivityPage)
    return shown.page


def with_samples(opened: Opener, **how: object) -> OpenWindow:
    shown = opened(scenes.home_nat(), page="activity", **how)
    shown.monitor.happen(*samples())
    shown.look()
    return shown


def test_an_empty_page_says_what_will_appear_and_what_to_do(opened: Opener) -> None:
    shown = opened(scenes.empty(), page="activity")
    assert "Nothing has happened yet" in shown.words()
    assert "Press Ctrl+L to dial a peer." in shown.words()
    assert "Select an event to see every field of it." in page_of(shown).facts.text


def test_every_event_is_one_sentence_the_newest_first(opened: Opener) -> None:
    page = page_of(with_samples(opened))
    assert column(page.pane, "#") == [str(n) for n in range(len(samples()), 0, -1)]
    sentences = column(page.pane, "What happened")
    assert all(text.endswith(".") and len(text) > 20 for text in sentences)
    assert "Observers agree that we are seen at 203.0.113.7:41234 (4 votes)." in sentences


def test_what_failed_says_why(opened: Opener) -> None:
    page = page_of(with_samples(opened))
    told = dict(zip(column(page.pane, "Event"), column(page.pane, "What happened"), strict=True))
    assert "198.51.100.2:4001: connection refused" in told["Dial failed"]
    assert "no answer in 10 s" in told["Ping failed"]
    assert "during the security handshake" in told["Connection refused"]
    assert "the peer went away" in told["Connection ended"]


def test_an_event_fills_the_details_with_every_field(opened: Opener) -> None:
    page = page_of(with_samples(opened))
    page.pane.view.selectRow(column(page.pane, "Event").index("Dial failed"))
    for field in ("no address answered", "/ip6/2001:db8::2/tcp/4001", "no route to host"):
        assert field in page.facts.text
    page.facts.copy("json")
    assert json.loads(clipboard())["dial_id"] == 2


def test_warnings_only_hides_what_went_as_it_should(opened: Opener, qtbot: QtBot) -> None:
    page = page_of(with_samples(opened))
    qtbot.mouseClick(page.warnings, Qt.MouseButton.LeftButton)
    assert set(column(page.pane, "Event")) == {
        "Listen failed",
        "Port shared",
        "Dial failed",
        "Connection refused",
        "Identify failed",
        "Ping failed",
        "Stream refused",
    }
    page.pane.filter.setText("sent no key")
    assert column(page.pane, "Event") == ["Identify failed"]
    page.pane.filter.clear()
    qtbot.mouseClick(page.warnings, Qt.MouseButton.LeftButton)
    assert len(cells(page.pane)) == len(samples())


def test_without_a_warning_the_page_does_not_claim_that_nothing_happened(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="activity")
    page_of(shown).warnings.setChecked(True)
    quiet = [one for one in samples() if isinstance(one, NodeStarted | NodeStopped)]
    shown.monitor.happen(*quiet)
    shown.look()
    assert "Nothing has happened yet" not in shown.words()
    assert "2 rows are hidden by what is chosen on this page." in shown.words()


def test_the_filter_finds_whole_ids_too(opened: Opener) -> None:
    page = page_of(with_samples(opened))
    page.pane.filter.setText(scenes.peer(6))
    assert column(page.pane, "Event") == ["Reachability changed", "Inbound arrived"]


def test_clear_forgets_what_is_shown_and_what_comes_next_appears(
    opened: Opener, qtbot: QtBot
) -> None:
    shown = with_samples(opened)
    page = page_of(shown)
    qtbot.mouseClick(page.clear_button, Qt.MouseButton.LeftButton)
    assert "Nothing has happened yet" in shown.words()
    shown.monitor.happen(samples()[0])
    shown.look()
    assert column(page.pane, "Event") == ["Node started"]


def test_follow_keeps_the_newest_in_sight_and_without_it_the_place_is_kept(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="activity")
    page = page_of(shown)
    for _ in range(10):
        shown.monitor.happen(*samples())
    shown.look()
    view = page.pane.view
    view.scrollToBottom()
    shown.monitor.happen(samples()[0])
    shown.look()
    assert view.rowAt(0) == 0
    page.follow.setChecked(False)
    view.verticalScrollBar().setValue(50)
    seen = page.pane.model.row(view.rowAt(0)).number
    shown.monitor.happen(*samples())
    shown.look()
    assert page.pane.model.row(view.rowAt(0)).number == seen


def test_filter_copy_and_columns(opened: Opener) -> None:
    state = MemoryState()
    shown = with_samples(opened, state=state)
    page = page_of(shown)
    page.pane.filter.setText("Node")
    page.pane.copy("text")
    assert "Started as" in clipboard()
    page.pane.view.show_column("time", shown=False)
    shown.window.close()
    again = page_of(with_samples(opened, state=state))
    assert "Time" not in cells(again.pane)[0]

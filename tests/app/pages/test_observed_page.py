"""Observed addresses: who said what, with votes, and what follows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.models.observed_matrix import ADDRESSES, matrix
from app.pages.connections_page import ConnectionsPage
from app.pages.observed_page import ObservedPage
from node.address_views import AddressChangeView
from node.terms import AddressChange, Mapping
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import OpenWindow, cells, clipboard, column
from tests.support.scene_node import OUR_LAN, OUR_PUBLIC


def page_of(shown: OpenWindow) -> ObservedPage:
    assert isinstance(shown.page, ObservedPage)
    return shown.page


def choose_address(page: ObservedPage, address: str) -> None:
    page.addresses.view.selectRow(column(page.addresses, "Observed address").index(address))


@pytest.mark.parametrize("scene", ["empty", "lan-peer"])
def test_an_empty_page_says_what_will_appear_and_what_to_do(opened: Opener, scene: str) -> None:
    shown = opened(scenes.SCENES[scene](), page="observed")
    assert page_of(shown).answer.text == "Nobody has reported yet at which address they see us."
    words = shown.words()
    assert "Nobody has said yet where they see us" in words
    assert "Connect to a few peers outside this network (Ctrl+L)" in words
    assert "One line for each peer that reports an address of ours" in words
    assert "Select an address or a report" in page_of(shown).facts.text


def test_observers_that_agree(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="observed")
    page = page_of(shown)
    assert page.answer.text.startswith("4 independent observers agree: our shared port is seen at")
    assert "port kept through the NAT: yes." in page.behaviour.text()
    confirmed, other = cells(page.addresses)
    assert confirmed["Observed address"] == "203.0.113.7:41234"
    assert confirmed["Votes"] == "4 of 4 needed"
    assert confirmed["Status"] == "confirmed by observers"
    assert confirmed["Local address"] == "192.168.1.23:41234"
    assert other["Status"] == "not confirmed"
    assert "did not leave from the shared port" in other["Why not (yet)"]
    page.show_all()
    assert len(cells(page.reports)) == 6


def test_each_report_names_its_observer_group_and_whether_it_counts(opened: Opener) -> None:
    page = page_of(opened(scenes.home_nat(), page="observed"))
    reports = cells(page.reports)
    assert [row["Counts?"] for row in reports[:4]] == ["counts"] * 4
    assert {row["Group"] for row in reports[:4]} == {f"198.51.100.{n}" for n in range(2, 6)}
    (inbound,) = (row for row in reports if row["Port use"] == "\u2013")
    assert inbound["Counts?"] == "no: inbound: the peer tells the address that it dialled"
    assert inbound["Sees us at"] == "203.0.113.7:41234"


def test_an_address_cuts_the_reports_down_to_its_own(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat(), page="observed")
    page = page_of(shown)
    choose_address(page, "203.0.113.7:53012")
    assert "Who said 203.0.113.7:53012" in shown.words()
    assert column(page.reports, "Observer's address") == ["198.51.100.6:4001"]
    assert "No report counts: the connection did not leave" in page.facts.text
    qtbot.mouseClick(page.all_button, Qt.MouseButton.LeftButton)
    assert len(cells(page.reports)) == 6
    assert "Who said so" in shown.words()
    assert page.all_button.isHidden()


def test_an_address_whose_reports_are_gone_does_not_read_as_if_there_were_none(
    opened: Opener,
) -> None:
    shown = opened(scenes.home_nat(), page="observed")
    page = page_of(shown)
    choose_address(page, "203.0.113.7:53012")
    scene = scenes.home_nat()
    rest = tuple(said for said in scene.observations if not said.observed_addr.endswith("53012"))
    shown.change(replace(scene, observations=rest))
    assert "Nothing to show" in shown.words()
    assert "5 rows are hidden by what is chosen on this page." in shown.words()
    assert not page.reports.no_match.button.isVisible()


def test_a_report_fills_the_details_and_leads_to_its_connection(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="observed")
    page = page_of(shown)
    page.reports.view.selectRow(0)
    assert scenes.peer(1) in page.facts.text
    assert "/ip4/203.0.113.7/tcp/41234" in page.facts.text
    page.reports.view.activated.emit(page.reports.model.index(0, 0))
    assert isinstance(shown.page, ConnectionsPage)
    assert "Connection 1" in shown.page.facts.text


def test_a_symmetric_nat_shows_one_vote_for_each_port(opened: Opener) -> None:
    page = page_of(opened(scenes.symmetric_nat(), page="observed"))
    assert page.answer.text.startswith("Observers disagree on the port")
    assert "address-and-port-dependent" in page.behaviour.text()
    assert column(page.addresses, "Votes") == ["1 of 4 needed"] * 5
    assert set(column(page.addresses, "Status")) == {"not confirmed"}


def test_liars_of_one_group_have_one_vote(opened: Opener) -> None:
    page = page_of(opened(scenes.liars(), page="observed"))
    votes = dict(
        zip(
            column(page.addresses, "Observed address"),
            column(page.addresses, "Votes"),
            strict=True,
        )
    )
    assert votes["192.0.2.200:9999"] == "1 of 4 needed"
    assert votes["203.0.113.7:41234"] == "2 of 4 needed"
    choose_address(page, "192.0.2.200:9999")
    assert "All 3 reports come from one observer group." in page.facts.text
    assert column(page.reports, "Group") == ["198.51.100.66"] * 3


def test_without_a_nat_that_is_said(opened: Opener) -> None:
    scene = scenes.home_nat()
    (tcp4,) = scene.behaviour
    bare = replace(scene, behaviour=(replace(tcp4, mapping=Mapping.NO_NAT),))
    page = page_of(opened(bare, page="observed"))
    assert page.behaviour.text() == ("TCP over IPv4: no NAT, others see one of our own interfaces.")


def test_markup_in_a_reason_is_shown_as_it_is(opened: Opener) -> None:
    page = page_of(opened(scenes.hostile(), page="observed"))
    page.addresses.view.selectRow(0)
    assert "<i>because</i>" in page.facts.text
    assert column(page.reports, "Counts?") == ["no: <b>why</b>"]


def test_both_tables_filter_copy_and_remember_each_for_itself(opened: Opener) -> None:
    state = MemoryState()
    shown = opened(scenes.home_nat(), page="observed", state=state)
    page = page_of(shown)
    page.addresses.filter.setText("53012")
    page.show_all()
    page.reports.filter.setText("192.0.2.7")
    assert column(page.addresses, "Observed address") == ["203.0.113.7:53012"]
    assert column(page.reports, "Observer's address") == ["192.0.2.7:40006"]
    page.addresses.copy("text")
    assert shown.note == "Copied 1 row as text."
    assert "/ip4/203.0.113.7/tcp/53012" in clipboard()
    page.reports.view.show_column("group", shown=False)
    shown.window.close()
    again = page_of(opened(scenes.home_nat(), page="observed", state=state))
    assert "Group" not in cells(again.reports)[0]
    assert "Votes" in cells(again.addresses)[0]


def tab(page: ObservedPage, title: str) -> None:
    titles = [page.tabs.tabText(number) for number in range(page.tabs.count())]
    page.tabs.setCurrentIndex(titles.index(title))


def test_the_matrix_has_a_dot_for_each_report_and_says_what_it_means(opened: Opener) -> None:
    page = page_of(opened(scenes.home_nat(), page="observed"))
    tab(page, "Matrix")
    model = page.matrix.model
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(2)] == [
        "203.0.113.7:41234",
        "203.0.113.7:53012",
    ]
    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert rows.count(["●", ""]) == 4
    assert rows.count(["", "○"]) == 1
    words = [
        model.index(row, 1).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())
    ]
    assert any("does not count (the connection did not leave" in (one or "") for one in words)
    assert "6 peers and 2 addresses" in page.matrix.summary.text()


def test_the_keyboard_is_told_what_a_dot_means_as_the_mouse_is(
    opened: Opener, qtbot: QtBot
) -> None:
    page = page_of(opened(scenes.home_nat(), page="observed"))
    tab(page, "Matrix")
    view = page.matrix.view
    assert not page.matrix.said.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert "sees us at 203.0.113.7:41234: that does not count (inbound" in page.matrix.said.text()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert "does not see us at 203.0.113.7:53012" in page.matrix.said.text()


def test_the_matrix_is_not_built_again_where_no_report_is_new(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="observed")
    page = page_of(shown)
    tab(page, "Matrix")
    before = page.matrix.model.matrix
    shown.change(replace(shown.monitor.snapshot(), taken_at=5.0))
    assert page.matrix.model.matrix is before
    fewer = shown.monitor.snapshot().observations[:2]
    shown.change(replace(shown.monitor.snapshot(), observations=fewer))
    assert len(page.matrix.model.matrix.observers) == 2


def test_an_empty_matrix_says_what_will_appear(opened: Opener) -> None:
    page = page_of(opened(scenes.empty(), page="observed"))
    tab(page, "Matrix")
    assert "appears here, a line for each peer" in page.matrix.summary.text()
    assert not page.matrix.view.isVisible()


def test_a_crowd_of_addresses_is_summed_up_in_the_last_column() -> None:
    views = [scenes.connection(n) for n in range(1, 1001)]
    said = [
        scenes.observation(view, f"/ip4/203.0.113.7/tcp/{20000 + view.connection_id}")
        for view in views
    ]
    seen = [scenes.observed(one.observed_addr, 1) for one in said]
    shown = matrix(said, seen)
    assert len(shown.addresses) == ADDRESSES + 1
    assert shown.addresses[-1] == ""
    assert len(shown.observers) == 1000
    assert sum(row[-1] is not None for row in shown.cells) == 1000 - ADDRESSES
    assert shown.summed_up == 1000 - ADDRESSES


def test_a_column_is_as_wide_as_its_title_and_no_row_is_measured(opened: Opener) -> None:
    """Measuring 1,000 rows at each change took half a second."""
    page = page_of(opened(scenes.home_nat(), page="observed"))
    assert page.matrix.view.horizontalHeader().resizeContentsPrecision() == 0


def test_the_history_tells_when_an_address_came_and_went(opened: Opener) -> None:
    changes = (
        AddressChangeView(1.0, OUR_LAN, OUR_PUBLIC, AddressChange.APPEARED, 1),
        AddressChangeView(2.0, OUR_LAN, OUR_PUBLIC, AddressChange.CONFIRMED, 4),
    )
    page = page_of(opened(replace(scenes.home_nat(), history=changes), page="observed"))
    tab(page, "History")
    assert column(page.history, "What happened") == ["confirmed by enough observers", "appeared"]
    assert column(page.history, "Votes") == ["4", "1"]

"""Shared port: do others arrive on the port that we dial from, and how do we know?"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.pages.connections_page import ConnectionsPage
from app.pages.shared_port_page import SharedPortPage
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import OpenWindow, cells, clipboard, column


def page_of(shown: OpenWindow) -> SharedPortPage:
    assert isinstance(shown.page, SharedPortPage)
    return shown.page


def test_before_the_node_listens_the_page_says_so(opened: Opener) -> None:
    shown = opened(scenes.starting(), page="shared-port")
    assert "Not listening yet" in shown.words()


def test_an_empty_page_says_what_will_appear_and_what_to_do(opened: Opener) -> None:
    shown = opened(scenes.empty(), page="shared-port")
    page = page_of(shown)
    assert page.answer.text == "No inbound connection has arrived on the shared port yet."
    assert page.warning.isHidden()
    assert "Nobody has come in yet" in shown.words()
    assert "Give one of our addresses (status line below) to another peer" in shown.words()
    page.tabs.setCurrentIndex(1)
    assert "We have not dialled anybody yet" in shown.words()
    assert "Press Ctrl+L to dial a peer." in shown.words()


def test_the_answer_and_what_it_rests_on(opened: Opener) -> None:
    page = page_of(opened(scenes.home_nat(), page="shared-port"))
    assert page.answer.text.startswith("Yes: 1 of 3 inbound connections came by the mapping")
    assert column(page.listeners, "Listen address") == ["0.0.0.0:41234", "[::]:41234"]
    assert column(page.listeners, "Port reuse") == ["active", "active"]
    assert [page.tabs.tabText(n) for n in (0, 1)] == [
        "Inbound (3)",
        "Outbound (5, 4 from the shared port)",
    ]
    rows = {row["From"]: row for row in cells(page.arrivals)}
    came = rows["192.0.2.7:40006"]
    assert came["Arrived at"] == "192.168.1.23:41234"
    assert came["Peer dialled"] == "203.0.113.7:41234"
    assert came["Path"] == "mapped by our own dialling"
    assert came["Solicited"] == "unsolicited"
    quiet = rows["192.168.1.40:52011"]
    assert (quiet["Peer dialled"], quiet["Path"]) == ("not told yet", "not known yet")
    assert quiet["Solicited"] == "address contacted before"


def test_a_dial_that_could_not_use_the_port_says_why(opened: Opener) -> None:
    page = page_of(opened(scenes.home_nat(), page="shared-port"))
    page.tabs.setCurrentIndex(1)
    rows = {row["To"]: row for row in cells(page.departures)}
    assert rows["198.51.100.2:4001"]["Port use"] == "shared port"
    other = rows["198.51.100.6:4001"]
    assert other["Port use"] == "new port"
    assert other["Why not the shared port"].startswith("That address and port were in use already")


def test_what_stands_in_the_way_is_said_before_the_tables(opened: Opener) -> None:
    page = page_of(opened(scenes.symmetric_nat(), page="shared-port"))
    assert page.answer.text == "No inbound connection has arrived on the shared port."
    assert page.warning.isVisible()
    assert page.warning.text.startswith("1 other process listens here too, on 0.0.0.0:41234")
    assert column(page.listeners, "Port reuse")[1] == ("not active: this system has no IPv6 route")


def test_port_reuse_that_is_off_is_said_with_the_reason(opened: Opener) -> None:
    scene = scenes.home_nat()
    node = replace(scene.node, port_reuse=False, port_reuse_reason="--no-port-reuse was given")
    page = page_of(opened(replace(scene, node=node), page="shared-port"))
    assert page.warning.text == (
        "Port reuse is off: --no-port-reuse was given. Every dial leaves from a port of its own."
    )


def test_each_table_fills_the_details_when_one_of_its_lines_is_chosen(
    opened: Opener, qtbot: QtBot
) -> None:
    page = page_of(opened(scenes.home_nat(), page="shared-port"))
    page.listeners.view.selectRow(0)
    assert "/ip4/127.0.0.1/tcp/41234" in page.facts.text
    page.arrivals.view.selectRow(column(page.arrivals, "From").index("192.0.2.7:40006"))
    assert "our own outbound connections opened that way through the NAT" in page.facts.text
    assert "it came uninvited" in page.facts.text
    page.departures.view.selectRow(column(page.departures, "To").index("198.51.100.6:4001"))
    assert "EADDRINUSE" in page.facts.text
    row = page.listeners.view.visualRect(page.listeners.model.index(0, 0)).center()
    qtbot.mouseClick(page.listeners.view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert page.facts.text.startswith("Listen address")


def test_an_open_connection_can_be_gone_to_and_a_closed_one_cannot(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="shared-port")
    page = page_of(shown)
    froms = column(page.arrivals, "From")
    for address in ("192.168.1.9:50022", "192.0.2.7:40006"):
        assert shown.window.page_name == "shared-port"
        place = froms.index(address)
        page.arrivals.view.selectRow(place)
        page.arrivals.view.activated.emit(page.arrivals.model.index(place, 0))
    assert isinstance(shown.page, ConnectionsPage)
    assert "Connection 6" in shown.page.facts.text


def test_a_neighbour_not_identified_yet(opened: Opener) -> None:
    page = page_of(opened(scenes.lan_peer(), page="shared-port"))
    (row,) = cells(page.arrivals)
    assert (row["From"], row["Peer dialled"]) == ("192.168.1.40:52011", "not told yet")


def test_what_a_peer_calls_itself_is_shown_as_plain_text(opened: Opener) -> None:
    page = page_of(opened(scenes.hostile(), page="shared-port"))
    page.arrivals.view.selectRow(0)
    assert "<b>bold</b> <img src=x>" in page.facts.text
    assert "\u202e" not in page.facts.text


def test_filter_copy_and_columns(opened: Opener) -> None:
    state = MemoryState()
    shown = opened(scenes.home_nat(), page="shared-port", state=state)
    page = page_of(shown)
    page.arrivals.filter.setText("mapped unsolicited")
    assert column(page.arrivals, "From") == ["192.0.2.7:40006"]
    page.arrivals.copy("csv")
    assert "/ip4/192.0.2.7/tcp/40006" in clipboard()
    assert shown.note == "Copied 1 row as CSV."
    page.arrivals.view.show_column("solicited", shown=False)
    shown.window.close()
    again = page_of(opened(scenes.home_nat(), page="shared-port", state=state))
    assert "Solicited" not in cells(again.arrivals)[0]

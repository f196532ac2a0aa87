"""Shared port: is reuse active, what left from it, what arrived, and how we know."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.models.column import Column, Tone
from app.models.facts import Details
from app.models.shared_port_columns import (
    ARRIVAL_COLUMNS,
    DEPARTURE_COLUMNS,
    LISTENER_COLUMNS,
    arrival_details,
    arrival_search,
    departure_details,
    departure_search,
    foreign_text,
    listener_details,
    listener_search,
)
from app.text.words import PATH, SOLICITED
from node import ArrivalView, DepartureView, InboundPath, ListenerView, Moment, PortUse, Solicited
from node.views import ForeignListener
from tests.support import scenes
from tests.support.scene_node import LISTENERS, MONOTONIC, OUR_LAN, OUR_PUBLIC, WALL

NOW = Moment(WALL, MONOTONIC)
OTHER = ForeignListener("/ip4/0.0.0.0/tcp/41234", 1001)
ACTIVE = LISTENERS[0]
SHARED = replace(ACTIVE, foreign=(OTHER,))
INACTIVE = replace(ACTIVE, reuse=False, reuse_reason="this system has no IPv6 route")
CAME = scenes.arrival(scenes.inbound(6, opened_at=WALL - 75))
LEFT = scenes.departure(scenes.connection(1, opened_at=WALL - 75))
KEPT_FROM_IT = replace(
    LEFT, port_use=PortUse.NEW, port_use_reason="the port was in use (EADDRINUSE)"
)


def cells(columns: tuple[Column[Any], ...], row: object) -> dict[str, str]:
    return {one.name: one.text(row, NOW) for one in columns}


def tone(columns: tuple[Column[Any], ...], name: str, row: object) -> Tone | None:
    (found,) = (one for one in columns if one.name == name)
    assert found.tone is not None
    return found.tone(row)


def words(details: Details) -> dict[str, str]:
    return {fact.name: fact.value for section in details.sections for fact in section.facts}


# --- listeners -----------------------------------------------------------------------------------


def test_a_listener_says_that_reuse_is_active_and_what_arrived() -> None:
    assert cells(LISTENER_COLUMNS, ACTIVE) == {
        "addr": "0.0.0.0:41234",
        "reuse": "active",
        "foreign": "nobody else",
        "inbound": "2",
        "interface_addrs": "127.0.0.1:41234, 192.168.1.23:41234",
        "note": "",
    }
    assert tone(LISTENER_COLUMNS, "reuse", ACTIVE) is Tone.GOOD


def test_where_reuse_is_not_active_the_cell_says_why() -> None:
    said = cells(LISTENER_COLUMNS, INACTIVE)
    assert said["reuse"] == "not active: this system has no IPv6 route"
    assert said["note"] == "This system has no IPv6 route."
    assert tone(LISTENER_COLUMNS, "reuse", INACTIVE) is Tone.BAD
    assert words(listener_details(INACTIVE, NOW))["Why"] == "This system has no IPv6 route."


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "nobody else"),
        (1, "1 other process listens here too"),
        (2, "2 other processes listen here too"),
    ],
)
def test_others_on_the_port_are_counted(number: int, text: str) -> None:
    assert foreign_text(replace(ACTIVE, foreign=(OTHER,) * number)) == text


def test_another_process_on_the_port_is_a_warning_that_names_its_user() -> None:
    assert tone(LISTENER_COLUMNS, "foreign", SHARED) is Tone.WARN
    assert cells(LISTENER_COLUMNS, SHARED)["note"] == (
        "Another process listens on this port: 0.0.0.0:41234 (user 1001)."
    )
    assert words(listener_details(SHARED, NOW))["user 1001"] == OTHER.addr


def test_the_details_of_a_listener_list_what_a_wildcard_stands_for() -> None:
    text = listener_details(ACTIVE, NOW).to_text()
    assert all(addr in text for addr in ACTIVE.interface_addrs)
    assert "2 inbound connections" in text
    assert "Our own connections can leave from this port." in text


# --- arrivals ------------------------------------------------------------------------------------


def test_an_arrival_says_where_it_came_in_and_what_the_peer_dialled() -> None:
    said = cells(ARRIVAL_COLUMNS, CAME)
    said.pop("peer")
    assert said == {
        "remote_addr": "192.0.2.7:40006",
        "local_addr": "192.168.1.23:41234",
        "dialed_addr": "203.0.113.7:41234",
        "path": "mapped by our own dialling",
        "solicited": "unsolicited",
        "arrived_at": "1 min 15 s ago",
        "open": "open",
        "agent": "js-libp2p/3.1.2",
        "connection": "6",
    }


def test_an_arrival_that_has_not_told_yet_says_so_and_sorts_last() -> None:
    quiet = replace(CAME, dialed_addr=None, path=InboundPath.UNKNOWN, agent="")
    said = cells(ARRIVAL_COLUMNS, quiet)
    assert said["dialed_addr"] == "not told yet"
    assert said["path"] == "not known yet"
    assert said["agent"] == "\u2013"
    (column,) = (one for one in ARRIVAL_COLUMNS if one.name == "dialed_addr")
    assert column.sort_key(quiet) is None
    assert words(arrival_details(quiet, NOW))["Peer dialled"] == "it has not told yet"


@pytest.mark.parametrize("path", list(InboundPath))
def test_every_path_has_words_and_an_explanation(path: InboundPath) -> None:
    row = replace(CAME, path=path)
    assert cells(ARRIVAL_COLUMNS, row)["path"] == PATH[path]
    told = words(arrival_details(row, NOW))["Path"]
    assert told.startswith(f"{PATH[path]}. The peer ")


@pytest.mark.parametrize("solicited", list(Solicited))
def test_solicited_or_not_has_words(solicited: Solicited) -> None:
    row = replace(CAME, solicited=solicited)
    assert cells(ARRIVAL_COLUMNS, row)["solicited"] == SOLICITED[solicited]
    assert words(arrival_details(row, NOW))["Solicited"].startswith("We had ")


def test_only_the_way_that_our_dialling_opened_is_green() -> None:
    green = {
        path
        for path in InboundPath
        if tone(ARRIVAL_COLUMNS, "path", replace(CAME, path=path)) is Tone.GOOD
    }
    assert green == {InboundPath.MAPPED_BY_DIALLING}


def test_a_closed_arrival_stays_as_evidence() -> None:
    gone = replace(CAME, open=False)
    assert cells(ARRIVAL_COLUMNS, gone)["open"] == "closed"
    assert words(arrival_details(gone, NOW))["Connection"] == "6, closed"


def test_the_agent_of_a_hostile_arrival_is_shown_in_symbols() -> None:
    (row,) = scenes.hostile().arrivals
    assert "\u202e" not in cells(ARRIVAL_COLUMNS, row)["agent"]
    assert "\u202e" not in arrival_details(row, NOW).to_text()


# --- departures ----------------------------------------------------------------------------------


def test_a_departure_from_the_shared_port() -> None:
    said = cells(DEPARTURE_COLUMNS, LEFT)
    said.pop("peer")
    assert said == {
        "remote_addr": "198.51.100.2:4001",
        "local_addr": "192.168.1.23:41234",
        "port_use": "shared port",
        "port_use_reason": "",
        "left_at": "1 min 15 s ago",
        "open": "open",
        "connection": "1",
    }
    assert tone(DEPARTURE_COLUMNS, "port_use", LEFT) is Tone.GOOD
    assert words(departure_details(LEFT, NOW))["Why"] == "Nothing stood in the way."


def test_a_departure_that_could_not_leave_from_it_says_why() -> None:
    said = cells(DEPARTURE_COLUMNS, KEPT_FROM_IT)
    assert said["port_use"] == "new port"
    assert said["port_use_reason"] == "The port was in use (EADDRINUSE)."
    assert tone(DEPARTURE_COLUMNS, "port_use", KEPT_FROM_IT) is Tone.WARN
    told = words(departure_details(KEPT_FROM_IT, NOW))
    assert told["Why"] == "The port was in use (EADDRINUSE)."
    assert told["Port use"] == "Left from a port of its own."
    assert told["Left from"] == OUR_LAN


# --- all three -----------------------------------------------------------------------------------


@pytest.mark.parametrize("row", [ACTIVE, CAME, LEFT], ids=["listener", "arrival", "departure"])
def test_the_filter_finds_addresses_in_both_forms(
    row: ListenerView | ArrivalView | DepartureView,
) -> None:
    if isinstance(row, ListenerView):
        text, whole, short = listener_search(row), row.addr, "0.0.0.0:41234"
    elif isinstance(row, ArrivalView):
        text, whole, short = arrival_search(row), OUR_PUBLIC, "203.0.113.7:41234"
    else:
        text, whole, short = departure_search(row), OUR_LAN, "192.168.1.23:41234"
    assert whole in text
    assert short in text


def test_the_filter_finds_reasons_and_kinds() -> None:
    assert "EADDRINUSE" in departure_search(KEPT_FROM_IT)
    assert "not active" in listener_search(INACTIVE)
    assert "user 1001" in listener_search(SHARED)
    assert "unsolicited" in arrival_search(CAME)
    assert "mapped by our own dialling" in arrival_search(CAME)


@pytest.mark.parametrize(
    ("columns", "row"),
    [(LISTENER_COLUMNS, ACTIVE), (ARRIVAL_COLUMNS, CAME), (DEPARTURE_COLUMNS, LEFT)],
    ids=["listeners", "arrivals", "departures"],
)
def test_addresses_and_ids_are_whole_in_their_tooltips(
    columns: tuple[Column[Any], ...], row: object
) -> None:
    ids = [one for one in columns if one.mono and one.name != "interface_addrs"]
    assert ids
    for one in ids:
        assert one.tooltip is not None
        assert one.tooltip(row) == one.value(row)

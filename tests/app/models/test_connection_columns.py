"""The Connections table says of each connection everything that was asked for, in plain words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models.column import Column, Tone
from app.models.connection_columns import CONNECTION_COLUMNS, row_key, search_text
from app.models.connection_facts import connection_details
from app.models.connection_row import MOST_MEASURED, ConnectionRow, ConnectionRows
from app.models.facts import Details, Fact
from app.text.format import short_addr, shorten, visible
from node import Direction, InboundPath, Moment, PortUse, Solicited
from node.views import RttView, StreamView
from tests.support import scenes
from tests.support.scene_node import MONOTONIC, OUR_LAN, OUR_PUBLIC, WALL

NOW = Moment(WALL, MONOTONIC)
TEN = "/ip4/10.0.0.1/tcp"
ASKED_FOR = {
    "peer",
    "direction",
    "remote_addr",
    "local_addr",
    "port_use",
    "security",
    "muxer",
    "agent",
    "rtt",
    "streams",
    "bytes_in",
    "bytes_out",
    "rate_in",
    "rate_out",
    "age",
}


def column(name: str) -> Column[ConnectionRow]:
    (found,) = (one for one in CONNECTION_COLUMNS if one.name == name)
    return found


def out(**changes: object) -> ConnectionRow:
    return ConnectionRow(scenes.connection(1, **changes), 2_500.0, 0.0)


def came(**changes: object) -> ConnectionRow:
    return ConnectionRow(scenes.inbound(2, **changes), None, None)


def cell(name: str, row: ConnectionRow, now: Moment = NOW) -> str:
    return column(name).text(row, now)


def tip(name: str, row: ConnectionRow) -> str:
    tooltip = column(name).tooltip
    assert tooltip is not None
    return tooltip(row)


def tone(name: str, row: ConnectionRow) -> Tone | None:
    found = column(name).tone
    assert found is not None
    return found(row)


# --- cells ---------------------------------------------------------------------------------------


def test_every_column_that_was_asked_for_is_shown_from_the_start() -> None:
    shown = {one.name for one in CONNECTION_COLUMNS if one.shown}
    assert shown >= ASKED_FOR
    names = [one.name for one in CONNECTION_COLUMNS]
    titles = [one.title for one in CONNECTION_COLUMNS]
    assert len(set(names)) == len(names)
    assert len(set(titles)) == len(titles)
    assert all(one.help for one in CONNECTION_COLUMNS), "each header says what it means"


def test_an_outbound_connection_in_cells() -> None:
    row = out(bytes_in=1_234_567, bytes_out=980, rtt=RttView(0.0231, 0.0202, 0.0244, 16))
    cells = {one.name: one.text(row, NOW) for one in CONNECTION_COLUMNS}
    assert {name: cells[name] for name in ASKED_FOR} == {
        "peer": shorten(row.connection.peer_id),
        "direction": "outbound",
        "remote_addr": "198.51.100.2:4001",
        "local_addr": "192.168.1.23:41234",
        "port_use": "shared port",
        "security": "/noise",
        "muxer": "/yamux/1.0.0",
        "agent": "js-libp2p/3.1.2",
        "rtt": "23.1 ms",
        "streams": "2",
        "bytes_in": "1.23 MB",
        "bytes_out": "980 B",
        "rate_in": "2.50 kB/s",
        "rate_out": "0",
        "age": "1 min 37 s",
    }


def test_an_inbound_connection_in_cells() -> None:
    row = came()
    assert cell("direction", row) == "inbound"
    assert cell("port_use", row) == "\u2013", "the peer chose the port"
    assert cell("path", row) == "mapped by our own dialling"
    assert cell("solicited", row) == "unsolicited"
    assert cell("rate_in", row) == "\u2013", "not known before the second sample"
    assert "the peer chose the port" in tip("port_use", row)


def test_what_is_cut_in_the_cell_is_whole_in_its_tooltip() -> None:
    row = out()
    assert tip("peer", row) == row.connection.peer_id
    assert tip("remote_addr", row) == row.connection.remote_addr
    assert tip("local_addr", row) == OUR_LAN
    assert tip("bytes_in", replace(row, connection=replace(row.connection, bytes_in=12_345))) == (
        "12\u202f345 bytes"
    )
    assert tip("streams", row).splitlines() == ["/ipfs/ping/1.0.0", "/ipfs/kad/1.0.0"]
    assert "median 24.4 ms" in tip("rtt", row)
    assert "least 20.2 ms" in tip("rtt", row)


def test_a_new_port_is_a_warning_that_says_why() -> None:
    row = out(port_use=PortUse.NEW, port_use_reason="no listener of that family")
    assert cell("port_use", row) == "new port"
    assert tip("port_use", row).endswith("\nno listener of that family")
    assert tone("port_use", row) is Tone.WARN
    assert tone("port_use", out()) is Tone.GOOD
    assert tone("port_use", came()) is Tone.MUTED


def test_the_agent_says_where_identify_stands() -> None:
    waiting = out(identify=None)
    failed = out(identify=None, identify_error="the peer closed the stream")
    silent = out(identify=scenes.identify(1, agent=""))
    assert (cell("agent", waiting), tone("agent", waiting)) == ("identifying…", Tone.MUTED)
    assert (cell("agent", failed), tone("agent", failed)) == ("identify failed", Tone.BAD)
    assert tip("agent", failed) == "the peer closed the stream"
    assert (cell("agent", silent), tone("agent", silent)) == ("(says nothing)", None)


def test_what_is_not_known_is_a_dash_and_sorts_last() -> None:
    row = out(rtt=None, streams=())
    assert cell("rtt", row) == "\u2013"
    assert column("rtt").sort_key(row) is None
    assert column("rate_in").sort_key(came()) is None
    assert tip("rtt", row) == "No ping has been answered yet."
    assert tip("streams", row) == "No open streams."


def test_age_grows_with_time_and_nothing_else_does() -> None:
    later = Moment(WALL + 60, MONOTONIC + 60)
    row = out()
    moved = [o.name for o in CONNECTION_COLUMNS if o.text(row, NOW) != o.text(row, later)]
    assert moved == ["age"] == [o.name for o in CONNECTION_COLUMNS if o.ages]
    assert cell("age", row, later) == "2 min 37 s"


@pytest.mark.parametrize(
    ("name", "small", "large"),
    [
        ("remote_addr", {"remote_addr": "/ip4/9.0.0.1/tcp/1"}, {"remote_addr": f"{TEN}/1"}),
        ("local_addr", {"local_addr": f"{TEN}/80"}, {"local_addr": f"{TEN}/443"}),
        ("bytes_in", {"bytes_in": 999}, {"bytes_in": 1_000}),
        ("streams", {"streams": ()}, {"streams": (StreamView(1, Direction.INBOUND, "/x"),)}),
        ("age", {"opened_monotonic": MONOTONIC - 9}, {"opened_monotonic": MONOTONIC - 10}),
    ],
)
def test_figures_and_addresses_sort_by_value_not_by_letters(
    name: str, small: dict[str, object], large: dict[str, object]
) -> None:
    sort_key = column(name).sort_key
    assert sort_key(out(**small)) < sort_key(out(**large))


# --- rates ---------------------------------------------------------------------------------------


def test_rates_are_differences_over_a_second_at_least() -> None:
    rows, view = ConnectionRows(), scenes.connection(1, bytes_in=1_000, bytes_out=500)
    (first,) = rows.update([view], 10.0)
    assert (first.rate_in, first.rate_out) == (None, None)
    (early,) = rows.update([replace(view, bytes_in=9_000)], 10.25)
    assert early.rate_in is None
    (row,) = rows.update([replace(view, bytes_in=5_000, bytes_out=600)], 12.0)
    assert (row.rate_in, row.rate_out) == (2_000.0, 50.0)
    (held,) = rows.update([replace(view, bytes_in=99_000)], 12.5)
    assert held.rate_in == 2_000.0, "steady between two samples"


def test_a_rate_falls_to_nothing_when_traffic_stops() -> None:
    rows, view = ConnectionRows(), scenes.connection(1, bytes_in=0)
    rows.update([view], 0.0)
    busy = replace(view, bytes_in=1_000)
    (row,) = rows.update([busy], 1.0)
    assert cell("rate_in", row) == "1.00 kB/s"
    (row,) = rows.update([busy], 2.0)
    assert cell("rate_in", row) == "0"


@pytest.mark.parametrize(("number", "left"), [(MOST_MEASURED, 0), (MOST_MEASURED + 1, 1)])
def test_of_very_many_rates_that_are_due_some_wait_for_the_next_look(
    number: int, left: int
) -> None:
    rows, view = ConnectionRows(), scenes.connection(1, bytes_in=0)
    views = [replace(view, connection_id=n) for n in range(number)]
    rows.update(views, 0.0)
    views = [replace(one, bytes_in=1_000) for one in views]
    assert sum(row.rate_in is None for row in rows.update(views, 1.0)) == left
    measured = rows.update(views, 1.25)
    assert sum(row.rate_in is None for row in measured) == 0
    assert [row.rate_in for row in measured[number - left :]] == [800.0] * left


def test_a_connection_that_did_not_change_is_the_same_row() -> None:
    rows, view = ConnectionRows(), scenes.connection(1)
    rows.update([view], 0.0)
    (before,) = rows.update([view], 1.0)
    (after,) = rows.update([view], 1.25)
    assert after is before


def test_a_closed_connection_is_forgotten_with_its_totals() -> None:
    rows = ConnectionRows()
    one, two = scenes.connection(1, bytes_in=50), scenes.connection(2)
    rows.update([one, two], 0.0)
    assert [row.connection.connection_id for row in rows.update([two], 1.0)] == [2]
    again = rows.update([replace(one, bytes_in=9_999), two], 2.0)[0]
    assert again.rate_in is None


# --- filter --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    ["js-libp2p", "outbound", "198.51.100.2:4001", "/ip4/198.51.100.2", "shared port", "/noise"],
)
def test_the_filter_finds_what_can_be_read_in_the_row(words: str) -> None:
    assert words in search_text(out())


def test_the_filter_finds_paths_and_peers_and_a_row_is_named_by_its_connection() -> None:
    row = came()
    assert row.connection.peer_id in search_text(row)
    assert "mapped by our own dialling" in search_text(row)
    assert "unsolicited" in search_text(row)
    assert "identify failed" in search_text(out(identify=None, identify_error="x"))
    assert row_key(row) == 2


# --- details -------------------------------------------------------------------------------------


def facts(details: Details) -> dict[str, Fact]:
    return {fact.name: fact for section in details.sections for fact in section.facts if fact.name}


def section(details: Details, start: str) -> list[str]:
    (found,) = (one for one in details.sections if one.title.startswith(start))
    return [fact.value for fact in found.facts]


def test_the_details_hold_everything_known_of_a_connection() -> None:
    row = out()
    details = connection_details(row, NOW)
    said = {name: fact.value for name, fact in facts(details).items()}
    view = row.connection
    assert details.title == "Connection 1"
    assert said["Peer id"] == view.peer_id
    assert said["Key"] == "Ed25519"
    assert said["Remote address"] == view.remote_addr
    assert said["Local address"] == OUR_LAN
    assert said["Sees us at"] == OUR_PUBLIC
    assert said["Opened"].endswith("1 min 37 s ago")
    assert said["Port use"] == "Left from the shared port, the one that we listen on."
    assert said["In"].endswith("now 2.50 kB/s")
    assert "last 26.8 ms, median 24.4 ms, least 20.2 ms, of 16 pings" in said["RTT"]
    assert (said["Security"], said["Muxer"]) == ("/noise", "/yamux/1.0.0")
    assert said["Signed record"] == "yes, and the signature holds"
    assert view.identify is not None
    assert section(details, "Listen addresses it names (3)") == list(view.identify.listen_addrs)
    assert section(details, "Protocols it speaks (7)") == list(view.identify.protocols)
    assert section(details, "Open streams (2)") == ["/ipfs/ping/1.0.0", "/ipfs/kad/1.0.0"]


def test_the_details_of_a_new_port_say_why() -> None:
    row = out(port_use=PortUse.NEW, port_use_reason="the port was in use (EADDRINUSE)")
    said = facts(connection_details(row, NOW))
    assert said["Why"].value == "The port was in use (EADDRINUSE)."
    assert said["Port use"].tone is Tone.WARN


def test_the_details_of_an_arrival_say_where_and_how_it_came() -> None:
    row = came(path=InboundPath.PORT_FORWARD, solicited=Solicited.ENDPOINT)
    said = {name: fact.value for name, fact in facts(connection_details(row, NOW)).items()}
    assert said["Arrived at"] == OUR_LAN
    assert said["Peer dialled"] == OUR_PUBLIC
    assert said["Path"].startswith("port forward.")
    assert said["Solicited"] == "We had contacted exactly that address and port before."
    untold = facts(connection_details(came(dialed_addr=None), NOW))
    assert untold["Peer dialled"].value == "it has not told yet"


def test_the_details_say_where_identify_stands() -> None:
    who = "What the peer says of itself"
    waiting = connection_details(out(identify=None, rtt=None, streams=()), NOW)
    assert section(waiting, who) == ["Waiting for the peer to identify itself."]
    assert facts(waiting)["RTT"].value == "no ping answered yet"
    assert section(waiting, "Open streams (0)") == ["none at the moment"]
    failed = connection_details(out(identify=None, identify_error="it sent no key"), NOW)
    assert section(failed, who) == ["Identify failed: it sent no key."]


def test_texts_of_a_hostile_peer_cannot_turn_around_what_stands_beside_them() -> None:
    for view in scenes.hostile().connections:
        row = ConnectionRow(view, None, None)
        texts = [one.text(row, NOW) for one in CONNECTION_COLUMNS]
        texts += [one.tooltip(row) for one in CONNECTION_COLUMNS if one.tooltip]
        texts.append(connection_details(row, NOW).to_text())
        assert all(line == visible(line) for text in texts for line in text.splitlines())


def test_why_identify_failed_is_shown_as_plain_symbols_too() -> None:
    row = out(identify=None, identify_error="it said \x1b[31m\u202egnp")
    assert tip("agent", row) == "it said \u241b[31m\ufffdgnp"
    assert "\u241b[31m\ufffdgnp" in connection_details(row, NOW).to_text()


def test_short_addresses_are_those_of_the_connection() -> None:
    row = out(remote_addr="/ip6/2001:db8::7/tcp/4001")
    assert (
        cell("remote_addr", row) == short_addr(row.connection.remote_addr) == "[2001:db8::7]:4001"
    )

"""Rows on the clipboard: text to read, JSON and CSV for programs, and none of it does harm."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

import pytest

from app.models.column import Column
from app.models.connection_columns import CONNECTION_COLUMNS
from app.models.connection_row import ConnectionRow
from app.models.export import to_csv, to_json, to_text
from app.models.observed_columns import OBSERVATION_COLUMNS
from app.models.shared_port_columns import ARRIVAL_COLUMNS, DEPARTURE_COLUMNS, LISTENER_COLUMNS
from node import Moment, Snapshot
from tests.support import scenes
from tests.support.scene_node import MONOTONIC, OUR_LAN, WALL

NOW = Moment(WALL, MONOTONIC)
ROWS = [
    ConnectionRow(scenes.connection(1, bytes_in=1_234_567), 2_500.0, 0.0),
    ConnectionRow(scenes.inbound(12, rtt=None), None, None),
]
PEER, REMOTE, AGENT, RTT, BYTES_IN = (
    next(one for one in CONNECTION_COLUMNS if one.name == name)
    for name in ("peer", "remote_addr", "agent", "rtt", "bytes_in")
)


def said_by(agent: str) -> ConnectionRow:
    return ConnectionRow(scenes.connection(1, identify=scenes.identify(1, agent)), None, None)


def table(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


# --- text ----------------------------------------------------------------------------------------


def test_text_stands_in_columns_with_ids_and_addresses_whole() -> None:
    lines = to_text((PEER, REMOTE, BYTES_IN), ROWS, NOW).splitlines()
    assert len(lines) == 3
    assert lines[0].split() == ["Peer", "Remote", "address", "In"]
    first, second = (row.connection for row in ROWS)
    assert lines[1].split() == [first.peer_id, first.remote_addr, "1.23", "MB"]
    assert lines[2].split()[:2] == [second.peer_id, second.remote_addr]
    assert {len(line) for line in lines} == {len(lines[0])}, "figures end at the same place"
    assert lines[1].index("/ip4") == lines[2].index("/ip4") == lines[0].index("Remote")


def test_text_says_what_the_cells_say() -> None:
    text = to_text((RTT, AGENT), ROWS, NOW)
    assert "26.8 ms" in text
    assert "\u2013" in text
    assert "js-libp2p/3.1.2" in text


# --- JSON ----------------------------------------------------------------------------------------


def test_json_has_whole_values_by_name() -> None:
    objects = json.loads(to_json(CONNECTION_COLUMNS, ROWS))
    assert [list(one) for one in objects] == [[c.name for c in CONNECTION_COLUMNS]] * 2
    view = ROWS[0].connection
    assert objects[0]["peer"] == view.peer_id
    assert objects[0]["local_addr"] == OUR_LAN
    assert objects[0]["bytes_in"] == 1_234_567
    assert objects[0]["rate_in"] == 2_500.0
    assert objects[0]["port_use"] == "reuse"
    assert (objects[1]["rtt"], objects[1]["rate_in"], objects[1]["port_use"]) == (None,) * 3


def test_json_has_a_text_as_the_peer_sent_it() -> None:
    nasty = '=1+1\n"\x1b\u202e'
    (one,) = json.loads(to_json((AGENT,), [said_by(nasty)]))
    assert one == {"agent": nasty}


# --- CSV -----------------------------------------------------------------------------------------


def test_csv_has_a_line_of_names_and_one_for_each_row() -> None:
    text = to_csv(CONNECTION_COLUMNS, ROWS)
    names, first, second = table(text)
    assert names == [column.name for column in CONNECTION_COLUMNS]
    assert text.count("\r\n") == 3
    assert first[names.index("peer")] == ROWS[0].connection.peer_id
    assert first[names.index("bytes_in")] == "1234567"
    assert second[names.index("rtt")] == "", "nothing, where nothing is known"


@pytest.mark.parametrize(
    "agent",
    [
        '=HYPERLINK("http://x")',
        "+1",
        "-2+3",
        "@SUM(A1)",
        "  =1+1",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "\u00a0=1+1",
    ],
)
def test_no_cell_of_a_csv_is_run_as_a_formula(agent: str) -> None:
    (_, (cell,)) = table(to_csv((AGENT,), [said_by(agent)]))
    assert cell.strip()[0] not in "=+-@\t\r\n"
    assert agent.strip() in cell


def test_quotes_and_commas_of_a_peer_do_not_make_further_cells() -> None:
    agent = 'kubo, "0.38"'
    assert table(to_csv((AGENT, PEER), [said_by(agent)]))[1] == [agent, scenes.peer(1)]


def test_figures_below_zero_stay_figures() -> None:
    column: Column[int] = Column("n", "N", value=lambda r: r, text=lambda r, _: str(r))
    assert to_csv((column,), [-3]) == "n\r\n-3\r\n"


def test_control_characters_of_a_hostile_peer_are_symbols() -> None:
    row = said_by("a\x1b[2J\nb\u202ec\x85")
    shown = "a\u241b[2J\u240ab\ufffdc\ufffd"
    assert table(to_csv((AGENT,), [row]))[1] == [shown]
    text = to_text((AGENT,), [row], NOW)
    assert text.splitlines() == ["Agent", shown]


@pytest.mark.parametrize("scene", [scenes.hostile(), scenes.home_nat()], ids=["hostile", "home"])
def test_every_table_can_be_copied_in_every_form(scene: Snapshot) -> None:
    tables: list[tuple[tuple[Column[Any], ...], Sequence[object]]] = [
        (CONNECTION_COLUMNS, [ConnectionRow(one, None, None) for one in scene.connections]),
        (OBSERVATION_COLUMNS, scene.observations),
        (LISTENER_COLUMNS, scene.node.listeners),
        (ARRIVAL_COLUMNS, scene.arrivals),
        (DEPARTURE_COLUMNS, scene.departures),
    ]
    for columns, rows in tables:
        assert len(json.loads(to_json(columns, rows))) == len(rows)
        assert len(table(to_csv(columns, rows))) == len(rows) + 1
        assert len(to_text(columns, rows, NOW).splitlines()) == len(rows) + 1

"""Values survive JSON, whole or as changes; data that does not fit is refused with its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from node.event_log import EventLog
from node.value_json import MAX_ITEMS, Misfit, changed, changes, from_data, to_data
from node.views import RttView, Snapshot, StreamView
from tests.support.event_samples import samples
from tests.support.scenes import SCENES, connection, home_nat
from tests.support.scenes_room import in_a_room


def through_json(data: object) -> object:
    return json.loads(json.dumps(data))


@pytest.mark.parametrize("scene", SCENES)
def test_every_snapshot_comes_back(scene: str) -> None:
    snapshot = SCENES[scene]()
    assert from_data(Snapshot, through_json(to_data(snapshot))) == snapshot


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("before", ["empty", "home-nat"])
def test_every_change_leads_to_the_other_snapshot(before: str, scene: str) -> None:
    old, new = SCENES[before](), SCENES[scene]()
    assert changed(old, through_json(changes(old, new))) == new


def test_every_event_comes_back() -> None:
    for event in samples():
        assert from_data(type(event), through_json(to_data(event))) == event


def test_what_did_not_change_takes_no_room_and_stays_the_same_object() -> None:
    old = home_nat()
    busy = replace(old.connections[1], bytes_in=10**9, rtt=RttView(0.1, 0.1, 0.1, 1))
    new = replace(old, version=2, connections=(old.connections[0], busy, *old.connections[2:]))
    change = through_json(changes(old, new))
    assert len(json.dumps(change)) < 250
    again = changed(old, change)
    assert again == new
    assert again.connections[0] is old.connections[0]
    assert again.observations is old.observations


def test_items_may_go_come_and_change_places() -> None:
    old = home_nat()
    first, *rest = old.connections
    new = replace(old, connections=(connection(99), *reversed(rest), first))
    assert changed(old, through_json(changes(old, new))) == new


def test_an_unchanged_value_has_no_changes() -> None:
    assert changes(home_nat(), home_nat()) == {}


def spoil(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    def act(data: dict[str, Any]) -> None:
        *way, last = path.split("/")
        inner: Any = data
        for step in way:
            inner = inner[int(step) if step.isdigit() else step]
        inner[last] = value

    return act


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (spoil("version", "1"), "version: not a int"),
        (spoil("version", True), "version: not a int"),
        (spoil("taken_at", "now"), "taken_at: not a number"),
        (spoil("taken_at", float("nan")), "taken_at: not a finite number"),
        (spoil("taken_at", 10**400), "taken_at: not a finite number"),
        (spoil("node/peer_id", 7), "node: peer_id: not a str"),
        (spoil("node/port_reuse", 1), "node: port_reuse: not a bool"),
        (spoil("node/listeners", {}), "listeners: not an array"),
        (spoil("connections/0/direction", "up"), "connections: direction: not a Direction"),
        (spoil("connections/0/direction", []), "connections: direction: not a Direction"),
        (spoil("connections/0/rtt", 1), "connections: rtt: not an object"),
        (spoil("connections/0/more", 1), "ConnectionView has other fields: more"),
        (spoil("verdict", {}), "VerdictView has other fields"),
        (spoil("connections", None), "connections: not an array"),
    ],
)
def test_data_that_does_not_fit_is_refused_with_its_place(
    act: Callable[[dict[str, Any]], None], words: str
) -> None:
    data = to_data(home_nat())
    act(data)
    with pytest.raises(Misfit, match=words):
        from_data(Snapshot, data)


@pytest.mark.parametrize(
    "change",
    [
        [],
        {"nothing": 1},
        {"connections": 1},
        {"connections": [[0, 1000]]},
        {"connections": [[-1, 1]]},
        {"connections": [[0, 0]]},
        {"connections": [[10**20, 1]]},
        {"connections": [[0, True, 1]]},
        {"connections": [{"at": 1000, "set": {}}]},
        {"connections": [{"at": -1, "set": {}}]},
        {"connections": [{"at": 0, "set": {"nothing": 1}}]},
        {"connections": [{"at": 0, "set": {"bytes_in": None}}]},
        {"connections": [{"at": 0, "set": []}]},
        {"connections": [{"new": {}}]},
        {"connections": ["all"]},
        {"version": None},
    ],
)
def test_changes_that_do_not_fit_are_refused(change: object) -> None:
    with pytest.raises(Misfit):
        changed(home_nat(), change)


@dataclass(frozen=True)
class Row:
    streams: tuple[StreamView, ...]
    numbers: tuple[int, ...]


def test_a_tuple_may_hold_so_many_items_and_no_more() -> None:
    most = {"streams": [], "numbers": [0] * MAX_ITEMS}
    assert len(from_data(Row, most).numbers) == MAX_ITEMS
    with pytest.raises(Misfit, match="numbers: more than"):
        from_data(Row, most | {"numbers": [0] * (MAX_ITEMS + 1)})


def test_copies_cannot_make_a_tuple_of_any_length() -> None:
    view = home_nat().connections[0].streams[0]
    row = Row(streams=(view,) * 1000, numbers=())
    copies = [[0, 1000]] * (MAX_ITEMS // 1000)
    assert len(changed(row, {"streams": copies}).streams) == MAX_ITEMS
    with pytest.raises(Misfit, match="more than"):
        changed(row, {"streams": [*copies, [0, 1]]})


def test_a_value_without_a_json_form_is_our_mistake() -> None:
    with pytest.raises(TypeError, match="EventLog"):
        to_data(EventLog(1))


def test_a_field_with_a_default_may_be_younger_than_the_data() -> None:
    data = to_data(in_a_room())
    assert from_data(Snapshot, data) == in_a_room()
    del data["room"]
    assert from_data(Snapshot, data) == home_nat()


def test_only_fields_that_are_wrong_are_told() -> None:
    data = to_data(home_nat())
    del data["room"], data["node"]
    with pytest.raises(Misfit, match=r"^Snapshot has other fields: node$"):
        from_data(Snapshot, data)


def test_of_a_room_only_what_changed_is_written() -> None:
    old = in_a_room()
    server = replace(old.room.participants[1], rtt=0.5)
    participants = (old.room.participants[0], server, *old.room.participants[2:])
    new = replace(old, room=replace(old.room, participants=participants, left_out=3))
    change = changes(old, new)
    assert change == {
        "room": {
            "change": {
                "participants": [[0, 1], {"at": 1, "set": {"rtt": 0.5}}, [2, 3]],
                "left_out": 3,
            }
        }
    }
    assert changed(old, change) == new


def test_a_whole_value_takes_the_place_of_a_change_as_it_once_did() -> None:
    old, new = home_nat(), in_a_room()
    assert changed(old, {"room": to_data(new.room)}) == new
    for odd in ({"change": 1}, {"change": {"nothing": 1}}, {"change": {}, "joined": True}):
        with pytest.raises(Misfit):
            changed(old, {"room": odd})

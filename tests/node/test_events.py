"""The ring keeps the newest events; the JSON form of each is what scripts lean on."""

from __future__ import annotations

import dataclasses
import json
import re
from enum import StrEnum

import pytest

from node import events
from node.event_log import EventLog
from node.events import Event, NodeStopped, Severity
from node.terms import Direction, InboundPath, Mapping, PortUse, Reach, Solicited
from node.value_json import from_data
from tests.support.event_samples import samples

SAMPLES = {type(event).__name__: event for event in samples()}
EVERY = sorted(
    name
    for name, kind in vars(events).items()
    if isinstance(kind, type) and issubclass(kind, Event) and dataclasses.fields(kind)[2:]
)
"""The names of all events, which are the dataclasses with more than the two times."""

PROMISED = {
    "NodeStarted": {"peer_id", "agent", "listen_addrs"},
    "ConnectionOpened": {"connection_id", "peer_id", "direction", "local_addr", "remote_addr"}
    | {"port_use", "port_use_reason"},
    "PeerIdentified": {"connection_id", "peer_id", "agent", "observed_addr", "listen_addrs"}
    | {"protocols"},
    "InboundArrived": {"connection_id", "peer_id", "local_addr", "dialed_addr", "path"}
    | {"solicited"},
    "NatBehaviourChanged": {"transport", "mapping", "filtering", "port_preserving"},
    "HolePunchEnded": {"peer_id", "outcome", "attempts", "reason"},
}
"""Fields that scripts lean on; more may be added beside them."""
WARNINGS = {"ListenFailed", "PortShared", "DialFailed", "ConnectionRefused"} | {
    "IdentifyFailed",
    "PingFailed",
    "StreamRefused",
}


def read(event: Event) -> dict[str, object]:
    text = event.to_json()
    assert "\n" not in text
    data = json.loads(text)
    assert isinstance(data, dict)
    return data


def test_there_is_a_sample_of_every_event() -> None:
    assert sorted(SAMPLES) == EVERY


@pytest.mark.parametrize("name", EVERY)
def test_the_json_form_holds_every_field(name: str) -> None:
    event = SAMPLES[name]
    data = read(event)
    assert next(iter(data)) == "event"
    assert data["event"] == name
    assert data["time"] == event.time
    fields = {field.name for field in dataclasses.fields(event)}
    assert data.keys() == fields | {"event"}
    assert all(re.fullmatch("[a-z]+(_[a-z]+)*", field) for field in fields)


@pytest.mark.parametrize("name", EVERY)
def test_the_json_form_leads_back_to_the_event(name: str) -> None:
    data = read(SAMPLES[name])
    del data["event"]
    assert from_data(type(SAMPLES[name]), data) == SAMPLES[name]


@pytest.mark.parametrize("name", PROMISED)
def test_what_scripts_lean_on_is_there(name: str) -> None:
    assert PROMISED[name] <= read(SAMPLES[name]).keys()


@pytest.mark.parametrize("name", EVERY)
def test_addresses_and_ids_are_text(name: str) -> None:
    for field, value in read(SAMPLES[name]).items():
        if field.endswith("_addr") or field in ("addr", "target"):
            assert isinstance(value, str)
            assert value.startswith("/"), field
        if field.endswith("_addrs"):
            assert isinstance(value, list)
            assert all(one.startswith("/") for one in value)
        if field == "peer_id":
            assert isinstance(value, str)
            assert re.fullmatch(r"(12D3KooW|Qm|16Uiu2)[1-9A-HJ-NP-Za-km-z]+", value)
        if field == "attempts" and name.startswith("Dial"):
            assert isinstance(value, list)
            assert all(one.keys() == {"addr", "reason"} for one in value)


WORDS: list[tuple[type[StrEnum], set[str]]] = [
    (Direction, {"inbound", "outbound"}),
    (PortUse, {"reuse", "new"}),
    (Solicited, {"no", "address", "endpoint"}),
    (Reach, {"reachable", "not_reachable", "unknown"}),
    (
        Mapping,
        {"endpoint_independent", "address_dependent", "address_and_port_dependent"}
        | {"no_nat", "unknown"},
    ),
    (
        InboundPath,
        {"unknown", "loopback", "lan", "public_interface", "mapped_by_dialling"}
        | {"port_forward", "relayed", "hole_punched"},
    ),
]


@pytest.mark.parametrize(("kind", "words"), WORDS, ids=lambda one: getattr(one, "__name__", ""))
def test_the_words_are_the_promised_ones(kind: type[StrEnum], words: set[str]) -> None:
    assert {json.loads(json.dumps(member)) for member in kind} == words


def test_the_samples_say_it_in_those_words() -> None:
    assert read(SAMPLES["ConnectionOpened"])["port_use"] == "reuse"
    assert read(SAMPLES["ConnectionOpened"])["direction"] == "outbound"
    assert read(SAMPLES["InboundArrived"])["path"] == "mapped_by_dialling"
    assert read(SAMPLES["InboundArrived"])["solicited"] == "no"
    assert read(SAMPLES["NatBehaviourChanged"])["mapping"] == "endpoint_independent"
    assert read(SAMPLES["VerdictChanged"])["reach"] == "reachable"


@pytest.mark.parametrize("name", EVERY)
def test_only_what_failed_or_was_refused_is_a_warning(name: str) -> None:
    expected = Severity.WARNING if name in WARNINGS else Severity.INFO
    assert SAMPLES[name].severity is expected


def numbered(count: int) -> list[Event]:
    return [NodeStopped(time=0, monotonic=number, peer_id="") for number in range(count)]


def test_the_ring_keeps_the_newest_and_counts_the_lost() -> None:
    log, all_of_them = EventLog(4), numbered(10)
    for number, event in enumerate(all_of_them, 1):
        log.append(event)
        assert log.position == number
        for position in range(number + 1):
            new = log.since(position)
            first = max(position, number - 4)
            assert new.events == tuple(all_of_them[first:number])
            assert new.lost == first - position
            assert new.position == number


@pytest.mark.parametrize(("position", "lost", "kept"), [(-5, 6, 4), (10, 0, 0), (99, 0, 0)])
def test_a_position_that_there_never_was_gives_no_error(
    position: int, lost: int, kept: int
) -> None:
    log = EventLog(4)
    for event in numbered(10):
        log.append(event)
    new = log.since(position)
    assert (new.lost, len(new.events), new.position) == (lost, kept, 10)

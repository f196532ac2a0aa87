"""What Prometheus is told: of snapshots, of events, and never more than the bounds allow."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families

from app.metrics import metrics as module
from app.metrics.metrics import ARRIVALS_REMEMBERED, Metrics
from app.metrics.of_snapshot import MOST_ADDRESSES, MOST_ADDRESSES_EVER, Admission
from node import InboundPath, Reachability, Snapshot, Solicited
from node.events import (
    ConnectionEnded,
    ConnectionOpened,
    ConnectionRefused,
    DialBackServed,
    DialFailed,
    DialSucceeded,
    InboundArrived,
)
from node.terms import Direction, ProbeOutcome
from tests.support import scenes, scenes_reach, scenes_room
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor

Series = dict[tuple[str, frozenset[tuple[str, str]]], float]


def families(metrics: Metrics) -> list[Metric]:
    return list(text_string_to_metric_families(metrics.text().decode()))


def series(metrics: Metrics) -> Series:
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in families(metrics)
        for sample in family.samples
    }


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return series(metrics).get((name, frozenset(labels.items())))


def states(metrics: Metrics, name: str, **labels: str) -> list[str]:
    """The states that are said to hold."""
    return [
        dict(key[1])[name]
        for key, number in series(metrics).items()
        if key[0] == name and number and labels.items() <= dict(key[1]).items()
    ]


def shown(snapshot: Snapshot) -> Metrics:
    return Metrics(FakeMonitor(snapshot))


def every_scene() -> Iterator[Snapshot]:
    for scene in (scenes.starting, scenes.home_nat, scenes.symmetric_nat, scenes.liars):
        yield scene()
    for scene in (scenes.hostile, scenes_reach.stranger_came_in, scenes_room.in_a_room):
        yield scene()


@pytest.mark.parametrize("snapshot", [*every_scene()], ids=lambda _: "scene")
def test_every_scene_is_text_that_prometheus_reads(snapshot: Snapshot) -> None:
    told = families(shown(snapshot))
    names = [family.name for family in told]
    assert len(names) == len(set(names))
    assert all(family.documentation for family in told if family.name.startswith("natscope_"))


def test_names_follow_the_conventions() -> None:
    for family in families(shown(scenes.home_nat())):
        assert family.name.startswith(("natscope_", "process_", "python_")), family.name
        if family.type == "counter":
            assert all(one.name.endswith(("_total", "_created")) for one in family.samples)
        assert not family.name.endswith(("_ms", "_milliseconds", "_count"))


def test_connections_by_direction_and_port() -> None:
    snapshot = scenes.home_nat()
    metrics = shown(snapshot)
    for direction in Direction:
        counted = sum(
            number
            for (name, labels), number in series(metrics).items()
            if name == "natscope_connections" and ("direction", direction.value) in labels
        )
        assert counted == sum(one.direction is direction for one in snapshot.connections)
    assert value(metrics, "natscope_connections", direction="inbound", port_use="none") is not None
    assert value(metrics, "natscope_connections", direction="outbound", port_use="new") is not None


def test_votes_for_each_observed_address() -> None:
    snapshot = scenes.home_nat()
    metrics = shown(snapshot)
    for view in snapshot.observed_addresses:
        at = {"local_addr": view.local_addr, "observed_addr": view.observed_addr}
        assert value(metrics, "natscope_observed_address_votes", **at) == view.votes
        assert value(metrics, "natscope_observed_address_observers", **at) == view.observers
        assert value(metrics, "natscope_observed_address_confirmed", **at) == view.confirmed
    needed = snapshot.observed_addresses[0].needed
    assert value(metrics, "natscope_observed_address_votes_needed") == needed


def test_exactly_one_state_of_each_set_holds() -> None:
    for snapshot in every_scene():
        metrics = shown(snapshot)
        assert states(metrics, "natscope_verdict") == [snapshot.verdict.reach.value]
        for nat in snapshot.behaviour:
            at = {"transport": nat.transport}
            assert states(metrics, "natscope_nat_mapping", **at) == [nat.mapping.value]
            assert states(metrics, "natscope_nat_filtering", **at) == [nat.filtering.value]
        for view in snapshot.addresses[:MOST_ADDRESSES]:
            found = states(metrics, "natscope_address_reachability", addr=view.addr)
            assert found == [view.status.value]


def test_the_room() -> None:
    snapshot = scenes_room.in_a_room()
    metrics = shown(snapshot)
    others = [one for one in snapshot.room.participants if not one.ours]
    connected = sum(one.connected for one in others)
    assert value(metrics, "natscope_room_joined") == 1
    assert value(metrics, "natscope_room_participants", connected="yes") == connected
    assert value(metrics, "natscope_room_participants", connected="no") == len(others) - connected
    cells = sum(number for (name, _), number in series(metrics).items() if "room_dials" in name)
    assert cells == len(snapshot.room.cells)


# --- what happened -------------------------------------------------------------------------------


ARRIVED = next(event for event in samples() if isinstance(event, InboundArrived))


def came(number: int, path: InboundPath, solicited: Solicited = Solicited.NO) -> InboundArrived:
    return replace(ARRIVED, connection_id=number, path=path, solicited=solicited)


def arrivals(metrics: Metrics, path: InboundPath, solicited: Solicited = Solicited.NO) -> float:
    labels = {"path": path.value, "solicited": solicited.value}
    return value(metrics, "natscope_inbound_arrivals_total", **labels) or 0.0


def test_what_happens_is_counted_from_the_first_event_on() -> None:
    monitor = FakeMonitor()
    kinds = {type(event): event for event in samples()}
    failed = kinds[DialFailed]
    monitor.happen(failed)
    metrics = Metrics(monitor)
    served = kinds[DialBackServed]
    assert isinstance(served, DialBackServed)
    refused = kinds[ConnectionRefused]
    assert isinstance(refused, ConnectionRefused)
    assert value(metrics, "natscope_dials_total", outcome="succeeded") == 0
    monitor.happen(
        *(failed, kinds[DialSucceeded], kinds[ConnectionOpened], kinds[ConnectionEnded]),
        replace(served, outcome=ProbeOutcome.REACHED),
        *(replace(refused, phase="noise"), replace(refused, phase="a new one")),
    )
    for _ in range(2):  # to read is not to count again
        assert value(metrics, "natscope_dials_total", outcome="failed") == 2
        assert value(metrics, "natscope_dials_total", outcome="succeeded") == 1
        assert value(metrics, "natscope_dial_backs_served_total", outcome="reached") == 1
        assert value(metrics, "natscope_connections_refused_total", phase="noise") == 1
        assert value(metrics, "natscope_connections_refused_total", phase="other") == 1
        assert value(metrics, "natscope_events_lost_total") == 0


def test_every_event_can_be_counted() -> None:
    monitor = FakeMonitor()
    monitor.happen(*samples())
    assert families(Metrics(monitor))


def test_events_that_were_too_many_are_told() -> None:
    monitor = FakeMonitor(capacity=2)
    monitor.happen(*(next(iter(samples())) for _ in range(3)))
    assert value(Metrics(monitor), "natscope_events_lost_total") == 1


def test_a_connection_that_came_in_counts_once_by_what_was_found_out() -> None:
    monitor = FakeMonitor()
    metrics = Metrics(monitor)
    monitor.happen(came(1, InboundPath.UNKNOWN), came(2, InboundPath.LAN))
    assert (arrivals(metrics, InboundPath.UNKNOWN), arrivals(metrics, InboundPath.LAN)) == (0, 1)
    monitor.happen(came(1, InboundPath.PORT_FORWARD), came(2, InboundPath.LAN))
    assert arrivals(metrics, InboundPath.PORT_FORWARD) == 1
    ended = next(event for event in samples() if isinstance(event, ConnectionEnded))
    monitor.happen(came(3, InboundPath.UNKNOWN), replace(ended, connection_id=3))
    monitor.happen(replace(ended, connection_id=1), came(1, InboundPath.UNKNOWN))
    assert arrivals(metrics, InboundPath.UNKNOWN) == 1
    assert arrivals(metrics, InboundPath.LAN) == 1


@pytest.mark.parametrize(("more", "counted"), [(0, 0), (1, 1)])
def test_arrivals_that_stay_unclear_are_bounded(more: int, counted: int) -> None:
    monitor = FakeMonitor()
    metrics = Metrics(monitor)
    monitor.happen(*(came(n, InboundPath.UNKNOWN) for n in range(ARRIVALS_REMEMBERED + more)))
    assert arrivals(metrics, InboundPath.UNKNOWN) == counted


@pytest.mark.parametrize(("more", "counted"), [(0, 0), (1, 1)])
def test_arrivals_that_are_remembered_are_bounded(more: int, counted: int) -> None:
    monitor = FakeMonitor()
    metrics = Metrics(monitor)
    monitor.happen(*(came(n, InboundPath.LAN) for n in range(ARRIVALS_REMEMBERED + more)))
    before = arrivals(metrics, InboundPath.LAN)
    monitor.happen(came(0, InboundPath.LAN))
    assert arrivals(metrics, InboundPath.LAN) - before == counted


# --- bounds --------------------------------------------------------------------------------------


def told_addresses(metrics: Metrics) -> set[str]:
    return {
        dict(labels)["observed_addr"]
        for name, labels in series(metrics)
        if name == "natscope_observed_address_votes"
    }


@pytest.mark.parametrize(("number", "told"), [(MOST_ADDRESSES, 16), (MOST_ADDRESSES + 1, 16)])
def test_observed_addresses_are_bounded_and_the_best_stay(number: int, told: int) -> None:
    views = tuple(
        scenes.observed(f"/ip4/203.0.113.{n}/tcp/1", votes=n, observers=n) for n in range(number)
    )
    metrics = shown(replace(scenes.empty(), observed_addresses=views))
    addresses = told_addresses(metrics)
    assert len(addresses) == told
    assert f"/ip4/203.0.113.{number - 1}/tcp/1" in addresses
    assert value(metrics, "natscope_observed_addresses") == number


def test_own_addresses_are_bounded() -> None:
    views = tuple(
        scenes_reach.address(Reachability.REFUTED, None, addr=f"/ip4/203.0.113.{n}/tcp/1")
        for n in range(MOST_ADDRESSES + 1)
    )
    metrics = shown(replace(scenes.empty(), addresses=views))
    told = [one for one in series(metrics) if one[0] == "natscope_address_reachability"]
    assert len(told) == MOST_ADDRESSES * len(Reachability)
    assert value(metrics, "natscope_addresses", status="refuted") == MOST_ADDRESSES + 1


def test_addresses_that_somebody_keeps_inventing_end_at_a_bound() -> None:
    admission = Admission()
    assert all(admission.admit(str(n), proved=False) for n in range(MOST_ADDRESSES_EVER))
    assert not admission.admit("one more", proved=False)
    assert admission.admit("one more", proved=True)
    assert admission.admit("0", proved=False), "it has a series already"


def test_a_thousand_connections_do_not_hold_the_loop() -> None:
    metrics = shown(scenes.many(1000))
    metrics.text()
    begun = time.process_time()
    metrics.text()
    assert time.process_time() - begun < 0.05


async def test_the_lag_of_the_loop_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FOLLOW_SECONDS", 0.01)
    metrics = Metrics(FakeMonitor())
    following = asyncio.ensure_future(metrics.follow())
    await asyncio.sleep(0.005)
    time.sleep(0.12)  # noqa: ASYNC251 - to hold the loop is what is tested
    await asyncio.sleep(0.02)
    following.cancel()
    low = value(metrics, "natscope_event_loop_lag_seconds_bucket", le="0.1")
    high = value(metrics, "natscope_event_loop_lag_seconds_count")
    assert low is not None
    assert high is not None
    assert high > low

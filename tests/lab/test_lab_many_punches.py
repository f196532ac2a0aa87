"""Two hundred who want to meet one home at the same moment: each has its turn, nothing is left."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from node.lab_world import HostPlan, LabWorld, RouterPlan, Topology
from node.nat import punch_log
from node.node import Node
from node.proto.relay import Limit
from node.punch_views import PunchOutcome
from node.services import holepunch, relay, relay_server
from tests.support.kernel_punches import works
from tests.support.lab_kinds import routers
from tests.support.nat_kinds import (
    ADDRESS_RESTRICTED,
    PORT_PRESERVING,
    PORT_RESTRICTED,
    SENDING_AWAY,
    SYMMETRIC,
    NatKind,
)

MANY = 200
HOME = PORT_PRESERVING
KINDS = (PORT_PRESERVING, PORT_RESTRICTED, SENDING_AWAY)
CIRCUIT_SECONDS = 30
OVER = 35.0
"""Seconds after which the last has had its turn, and the relay has cut what it carried."""


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[LabWorld]:
    # One relay and one home stand for many: what each bounds by itself is tested by itself.
    for bound in ("MAX_PLACES", "MAX_CIRCUITS", "MAX_CIRCUITS_A_PEER"):
        monkeypatch.setattr(relay_server, bound, 2 * MANY)
    monkeypatch.setattr(relay_server, "LIMIT", Limit(CIRCUIT_SECONDS, 128 * 1024))
    monkeypatch.setattr(relay, "MAX_ARRIVING", MANY)
    monkeypatch.setattr(punch_log, "KEPT", MANY)
    plans: list[RouterPlan] = [*routers(HOME, "home", latency=0.02)]
    hosts = [HostPlan("relay", relay=True, autonat_server=False), guest("ana", "home")]
    for number in range(MANY):
        [router] = routers(kind_of(number), f"home {number}", latency=0.02)
        plans.append(replace(router, inside="192.168.1.0/24"))
        hosts.append(guest(f"guest {number}", f"home {number}"))
    made = LabWorld(Topology(routers=tuple(plans), hosts=tuple(hosts)))
    yield made
    made.close()


def kind_of(number: int) -> NatKind:
    """Every tenth is one that cannot be met."""
    return SYMMETRIC if number % 10 == 9 else KINDS[number % len(KINDS)]


def guest(name: str, within: str) -> HostPlan:
    return HostPlan(name, within=within, dials=("relay",), observers=1, autonat_server=False)


def under_way(node: Node) -> int:
    return sum(one.outcome is PunchOutcome.UNDER_WAY for one in node._holepunch.log.views())


def left_over(world: LabWorld, host: str) -> list[str]:
    """What a punch holds while it is made, and has to let go."""
    node = world.node(host)
    names = [task.get_name() for task in node._tasks._tasks]
    left = [name for name in names if "punch" in name or "circuit" in name]
    left += [f"expects {one.peer_id}" for one in node._listener._expected]
    left += [f"sets up {pipe}" for pipe in node._swarm.upgrades._due]
    # Each connection has a socket, and no socket is without one.
    sockets = len(world._internet.hosts[host].stack._connections)
    if sockets != len(node.snapshot().connections):
        left.append(f"{sockets} sockets")
    return left


@pytest.mark.timeout(180)  # about 16 s of work, and others may work beside it
async def test_two_hundred_at_once(world: LabWorld) -> None:
    world.advance(10)
    ana = world.node("ana")
    [place] = ana.snapshot().reservations
    guests = {world.node(f"guest {n}").peer_id: kind_of(n) for n in range(MANY)}

    async def all_dial() -> None:
        nodes = (world.node(f"guest {n}") for n in range(MANY))
        await asyncio.gather(*(node.dial(place.addrs[0]) for node in nodes))

    world.run(all_dial())
    most = 0
    began = world.now
    while world.now < began + OVER:
        world.advance(0.5)
        most = max(most, under_way(ana))
    assert most == holepunch.MAX_UNDER_WAY
    met = {one.peer_id: one.outcome for one in ana.snapshot().punches}
    expected = {
        peer: PunchOutcome.PUNCHED if works(kind, HOME) else PunchOutcome.FAILED
        for peer, kind in guests.items()
    }
    assert Counter(met.values()) == Counter(expected.values())
    assert met == expected
    direct = {one.peer_id for one in ana.snapshot().connections if one.relay is None}
    assert direct - {world.node("relay").peer_id} == {
        peer for peer, outcome in met.items() if outcome is PunchOutcome.PUNCHED
    }
    assert all(one.relay is None for one in ana.snapshot().connections)
    assert world.node("relay").snapshot().relaying.circuits == 0
    for host in ("relay", "ana", *(f"guest {n}" for n in range(MANY))):
        assert left_over(world, host) == []


def test_two_behind_one_nat_are_told_apart() -> None:
    plans = (
        *routers(ADDRESS_RESTRICTED, "home", latency=0.02),
        *routers(SYMMETRIC, "school", latency=0.02),
    )
    hosts = (
        HostPlan("relay", relay=True, autonat_server=False),
        guest("ana", "home"),
        guest("ben", "school"),
        guest("cleo", "school"),
    )
    world = LabWorld(Topology(routers=plans, hosts=hosts))
    world.advance(10)
    ana = world.node("ana")
    places = [world.node(name).snapshot().reservations[0].addrs[0] for name in ("ben", "cleo")]

    async def both() -> None:
        await asyncio.gather(*map(ana.dial, places))

    world.run(both())
    world.advance(20)
    punches = ana.snapshot().punches
    # Both come from ports that nobody was told of, while ana waits for both and has to ask first.
    assert [(one.outcome, len(one.attempts), one.attempts[0].arrived) for one in punches] == [
        (PunchOutcome.PUNCHED, 1, True)
    ] * 2
    views = {one.connection_id: one for one in ana.snapshot().connections}
    for one in punches:
        assert one.connection_id is not None
        assert views[one.connection_id].peer_id == one.peer_id
    world.close()

"""Hole punches on the virtual internet: as between the kernel's NATs, pair by pair.

What the kernel's do is in `tests/netns/test_punching.py`, and both are held to the same theory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from node.lab_world import HostPlan, Kind, LabWorld, PacketMoved, RouterPlan, Topology
from node.punch_views import KnockOutcome, PunchOutcome, PunchRole, PunchView, ReservationState
from node.terms import InboundPath, Reach
from tests.support.kernel_punches import KINDS, PAIRS, works
from tests.support.lab_kinds import routers
from tests.support.nat_kinds import (
    FULL_CONE,
    PORT_PRESERVING,
    PUBLIC_HOST,
    SENDING_AWAY,
    SYMMETRIC,
    NatKind,
)

README = Path(__file__).parents[2] / "README.md"
World = Callable[[NatKind, NatKind], LabWorld]


@pytest.fixture
def build() -> Iterator[World]:
    worlds: list[LabWorld] = []

    def make(near: NatKind, far: NatKind) -> LabWorld:
        plans: list[RouterPlan] = [*routers(near, "near home", latency=0.02)]
        plans += routers(far, "far home", latency=0.02)
        hosts = (
            HostPlan("relay", relay=True, autonat_server=False),
            HostPlan("ana", within="near home", dials=("relay",), observers=1),
            HostPlan("ben", within="far home", dials=("relay",), observers=1),
        )
        worlds.append(LabWorld(Topology(routers=tuple(plans), hosts=hosts)))
        return worlds[-1]

    yield make
    for world in worlds:
        world.close()


def place_of(world: LabWorld, host: str) -> str:
    """Where to dial a host through its relay."""
    [place] = world.node(host).snapshot().reservations
    assert place.state is ReservationState.RESERVED, place
    return place.addrs[0]


def punched(world: LabWorld) -> tuple[PunchView, PunchView]:
    """Let ana dial ben through the relay; what both say of it when all is over."""
    world.advance(10)
    world.run(world.node("ana").dial(place_of(world, "ben")))
    world.advance(40)
    [ours] = world.node("ana").snapshot().punches or [None]
    [theirs] = world.node("ben").snapshot().punches
    return ours, theirs  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("near", "far"), PAIRS, ids=lambda kind: kind.name if isinstance(kind, NatKind) else ""
)
def test_each_pair_meets_as_theory_says(build: World, near: NatKind, far: NatKind) -> None:
    world = build(near, far)
    ours, theirs = punched(world)
    expected = works(near, far)
    assert (theirs.outcome is not PunchOutcome.FAILED) is expected, theirs
    for host, other in (("ana", "ben"), ("ben", "ana")):
        views = world.node(host).snapshot().connections
        peer_id = world.node(other).peer_id
        relays = [view.relay for view in views if view.peer_id == peer_id]
        # The relayed one goes where there is a direct one, and its limit ends it where not.
        assert relays.count(None) == int(expected)
        assert len(relays) - relays.count(None) == int(not expected)
    if ours is not None:
        assert ours.role is PunchRole.DIALLER
        assert ours.outcome is theirs.outcome
    assert theirs.role is PunchRole.COORDINATOR


def test_the_readme_has_the_same_table() -> None:
    text = README.read_text(encoding="utf-8")
    section = text.partition("## Which homes meet by a hole punch")[2].partition("\n## ")[0]
    rows = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in row[1:]] for row in rows[2:]]
    assert cells == [
        ["direct" if works(near, far) else "relayed" for far in KINDS] for near in KINDS
    ]


def test_it_is_told_step_by_step(build: World) -> None:
    world = build(PORT_PRESERVING, PORT_PRESERVING)
    ours, theirs = punched(world)
    [attempt] = theirs.attempts
    assert attempt.round_trip == pytest.approx(0.16, abs=0.05)
    assert attempt.ours == ("/ip4/203.0.113.2/tcp/4001",)
    assert attempt.theirs == ("/ip4/203.0.113.1/tcp/4001",)
    [knock] = attempt.knocks
    assert (knock.addr, knock.outcome) == (attempt.theirs[0], KnockOutcome.CONNECTED)
    assert attempt.sync_at is not None
    assert ours.attempts[0].sync_at == pytest.approx(attempt.sync_at, abs=0.03)
    assert "each through the hole" in theirs.reason
    arrivals = world.node("ben").snapshot().arrivals
    assert [one.path for one in arrivals] == [InboundPath.RELAYED, InboundPath.HOLE_PUNCHED]
    syns = [
        one
        for one in world.events_since(0).events
        if isinstance(one, PacketMoved)
        and one.packet.kind is Kind.SYN
        and one.packet.source.host.startswith("203.0.113.")
        and one.packet.target.host.startswith("203.0.113.")
        and one.packet.source.port == 4001
    ]
    assert [str(one.packet.source) for one in syns] in (
        ["203.0.113.1:4001", "203.0.113.2:4001"],
        ["203.0.113.2:4001", "203.0.113.1:4001"],
    )
    assert abs(syns[0].time - syns[1].time) < 0.02


def test_a_router_that_says_no_is_outlasted(build: World) -> None:
    ours, theirs = punched(build(SENDING_AWAY, SENDING_AWAY))
    outcomes = {knock.outcome for view in (ours, theirs) for knock in view.attempts[-1].knocks}
    assert KnockOutcome.CONNECTED in outcomes
    assert theirs.outcome is PunchOutcome.PUNCHED


def test_whoever_can_be_dialled_needs_no_hole(build: World) -> None:
    world = build(PUBLIC_HOST, PORT_PRESERVING)
    _, theirs = punched(world)
    assert (theirs.outcome, theirs.attempts) == (PunchOutcome.DIRECT, ())


def test_two_symmetric_nats_cannot_and_it_is_said_why(build: World) -> None:
    ours, theirs = punched(build(SYMMETRIC, SYMMETRIC))
    assert len(theirs.attempts) == len(ours.attempts) == 3
    for view in (ours, theirs):
        assert view.outcome is PunchOutcome.FAILED
        assert "another port for each destination" in view.reason


def test_a_place_is_given_back_once_strangers_get_in(build: World) -> None:
    world = build(PORT_PRESERVING, PORT_PRESERVING)
    for name in ("alice", "bob", "carol", "dave"):
        world.add(HostPlan(name))
    world.add(
        HostPlan(
            "eve",
            within="near home",
            port=4002,
            dials=("relay", "alice", "bob"),
            witnesses=("carol", "dave"),
        )
    )
    world.advance(30)
    eve = world.node("eve")
    assert eve.snapshot().verdict.reach is Reach.NOT_REACHABLE
    assert place_of(world, "eve")
    [opened] = routers(FULL_CONE, "near home", latency=0.02)
    world.change(opened)
    world.advance(120)
    world.run(eve.check_reachability())
    world.advance(30)
    assert eve.snapshot().verdict.reach is Reach.REACHABLE
    assert eve.snapshot().reservations == ()

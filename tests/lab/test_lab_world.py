"""Unmodified nodes on the virtual internet: what a window, a lesson or a person does with them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from node import DialError, Reach
from node.lab_world import (
    HostPlan,
    LabWorld,
    MappingMade,
    NatRules,
    PacketMoved,
    PacketRefused,
    RouterPlan,
    Topology,
    TopologyError,
)
from node.terms import InboundPath, Mapping, PortMappingState

World = Callable[..., LabWorld]
FRIENDS = tuple(HostPlan(name) for name in ("alice", "bob", "carol"))
NAMES = tuple(host.name for host in FRIENDS)


@pytest.fixture
def build() -> Iterator[World]:
    worlds: list[LabWorld] = []

    def make(*plans: HostPlan | RouterPlan, seed: int = 0) -> LabWorld:
        routers = tuple(plan for plan in plans if isinstance(plan, RouterPlan))
        hosts = tuple(plan for plan in plans if isinstance(plan, HostPlan))
        worlds.append(LabWorld(Topology("a test", routers, hosts), seed=seed))
        return worlds[-1]

    yield make
    for world in worlds:
        world.close()


def home(build: World, rules: NatRules | None = None, **changes: object) -> LabWorld:
    ana = HostPlan("ana", within="home", dials=NAMES, **changes)  # type: ignore[arg-type]
    return build(RouterPlan("home", rules=rules or NatRules()), ana, *FRIENDS)


# --- time ----------------------------------------------------------------------------------------


def test_it_stands_still_until_it_is_advanced_and_an_hour_is_soon_over(build: World) -> None:
    world = home(build)
    assert (world.now, world.events_since(0).events) == (0, ())
    began = time.perf_counter()
    assert world.advance(3600) == 3600
    assert time.perf_counter() - began < 30
    assert len(world.node("ana").snapshot().connections) == 3


def test_a_budget_bounds_what_a_frame_may_take(build: World) -> None:
    world = home(build)
    came = world.advance(3600, budget=0.003)
    assert 0 <= came < 3600


def test_steps_go_from_one_thing_on_the_lines_to_the_next(build: World) -> None:
    world = build(HostPlan("a", dials=("b",)), HostPlan("b"))
    seen = 0
    for _ in range(10):
        assert world.step()
        now = world.events_since(0).position
        assert seen < now <= seen + 4
        seen = now


def test_a_step_where_nothing_happens_says_so(build: World) -> None:
    world = build(HostPlan("a"))
    assert not world.step()
    assert world.now == 60


def test_the_same_seed_makes_the_same_things_happen(build: World) -> None:
    def history(seed: int) -> list[tuple[float, str]]:
        world = home(build, NatRules(mapping=Mapping.ADDRESS_DEPENDENT), seed=seed)
        world.advance(20)
        moved = [one for one in world.events_since(0).events if isinstance(one, PacketMoved)]
        return [(round(one.time, 9), str(one.packet)) for one in moved]

    def home(build: World, rules: NatRules, seed: int) -> LabWorld:
        ana = HostPlan("ana", within="home", dials=NAMES)
        return build(RouterPlan("home", rules=rules), ana, *FRIENDS, seed=seed)

    assert history(1) == history(1)
    assert history(1) != history(2)


# --- truth ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rules", "reach", "mapping"),
    [
        (NatRules(), Reach.NOT_REACHABLE, Mapping.ENDPOINT_INDEPENDENT),
        (
            NatRules(filtering=Mapping.ENDPOINT_INDEPENDENT),
            Reach.REACHABLE,
            Mapping.ENDPOINT_INDEPENDENT,
        ),
        (
            NatRules(mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT),
            Reach.NOT_REACHABLE,
            Mapping.ADDRESS_DEPENDENT,  # that of the port would show at a host with two nodes
        ),
    ],
)
def test_a_node_finds_out_what_its_router_is(
    build: World, rules: NatRules, reach: Reach, mapping: Mapping
) -> None:
    more = (HostPlan("dave"), HostPlan("eve"))
    ana = HostPlan("ana", within="home", dials=("alice", "bob", "dave"), witnesses=("carol", "eve"))
    world = build(RouterPlan("home", rules=rules), ana, *FRIENDS, *more)
    world.advance(60)
    snapshot = world.node("ana").snapshot()
    assert snapshot.verdict.reach is reach
    assert snapshot.behaviour[0].mapping is mapping
    view = next(host for host in world.view().hosts if host.plan.name == "ana")
    assert (view.reach, view.running, view.connections) == (reach, True, 5)
    assert view.sentence == snapshot.verdict.sentence


def test_a_liar_reports_what_it_is_told_to_and_lives_on(build: World) -> None:
    liar = HostPlan("liar", reports="203.0.113.99:9999")
    ana = HostPlan("ana", within="home", dials=("alice", "bob", "liar"))
    world = build(RouterPlan("home"), ana, liar, *FRIENDS)
    world.advance(5)
    snapshot = world.node("ana").snapshot()
    reported = {one.observed_addr: one.votes for one in snapshot.observed_addresses}
    assert reported == {"/ip4/203.0.113.1/tcp/4001": 2, "/ip4/203.0.113.99/tcp/9999": 1}
    assert len(snapshot.connections) == 3


def test_a_router_opens_a_port_for_who_asks_by_nat_pmp(build: World) -> None:
    rules = NatRules(opens_ports=True)
    ana = HostPlan(
        "ana", within="home", dials=("alice", "bob"), witnesses=("carol",), port_mapping=True
    )
    world = build(RouterPlan("home", rules=rules), ana, *FRIENDS)
    world.advance(30)
    snapshot = world.node("ana").snapshot()
    [mapping] = snapshot.port_mappings
    assert mapping.state is PortMappingState.MAPPED
    assert snapshot.verdict.reach is Reach.REACHABLE
    [line] = [line for line in world.view().routers[0].table if line.opened]
    assert str(line.inside) == "192.168.1.2:4001"
    world.run(world.node("alice").dial(f"/ip4/203.0.113.1/tcp/{line.outside.port}"))
    assert world.now < 60


def test_without_port_reuse_everybody_sees_another_port(build: World) -> None:
    world = home(build, port_reuse=False)
    world.advance(5)
    ports = {one.local_addr for one in world.node("ana").snapshot().connections}
    assert len(ports) == 3
    assert not any(port.endswith("/4001") for port in ports)


def test_a_refusal_names_the_router_and_the_rule(build: World) -> None:
    world = home(build)
    world.advance(3)
    with pytest.raises(DialError, match="no answer within"):
        world.run(world.node("alice").dial("/ip4/203.0.113.1/tcp/4009"))
    refused = [one for one in world.events_since(0).events if isinstance(one, PacketRefused)]
    assert refused[-1].at == "home"
    assert "nobody inside has that port outside" in refused[-1].words
    router = world.view().routers[0]
    assert refused[-1] in router.rulings


# --- from outside --------------------------------------------------------------------------------


def test_a_window_wishes_in_its_own_loop_what_is_done_in_the_labs(build: World) -> None:
    world = home(build)
    world.advance(3)

    async def window() -> None:
        loop = asyncio.get_running_loop()

        def pump() -> None:
            world.advance(0.05, budget=0.004)
            timer[0] = loop.call_later(0.001, pump)

        timer = [loop.call_soon(pump)]
        wishes = world.wishes("ana")
        connection = world.node("ana").snapshot().connections[0]
        assert await wishes.ping(connection.connection_id) == pytest.approx(0.061, abs=0.001)
        with pytest.raises(DialError):
            await wishes.dial("/ip4/198.51.100.1/tcp/9")
        giving_up = asyncio.ensure_future(wishes.dial("/ip4/198.51.100.200/tcp/9"))
        await asyncio.sleep(0.01)
        giving_up.cancel()
        with pytest.raises(asyncio.CancelledError):
            await giving_up
        position = world.node("bob").events_since(0).position
        waiting = world.monitor("bob").wait_for_events(position)
        identifier = await wishes.dial(world.address("bob"))
        assert identifier in {one.connection_id for one in world.node("ana").snapshot().connections}
        await wishes.close_connection(identifier)
        assert (await waiting).events
        timer[0].cancel()

    asyncio.run(window())


def test_the_view_is_the_same_object_while_nothing_changes(build: World) -> None:
    world = home(build)
    world.advance(3)
    view = world.view()
    assert world.view() is view
    world.change(replace(world.topology.hosts[0], at=(0.5, 0.5)))
    assert world.view() is not view


def test_work_that_takes_too_long_is_ended(build: World) -> None:
    world = home(build)
    with pytest.raises(TimeoutError):
        world.run(asyncio.sleep(1000), limit=10)


# --- building ------------------------------------------------------------------------------------


def test_a_node_that_is_moved_to_the_internet_becomes_reachable(build: World) -> None:
    ana = HostPlan("ana", within="home", dials=("alice", "bob"), witnesses=("carol",))
    world = build(RouterPlan("home"), ana, *FRIENDS)
    world.advance(30)
    assert world.node("ana").snapshot().verdict.reach is Reach.NOT_REACHABLE
    world.change(replace(ana, within="internet"))
    world.advance(120)
    snapshot = world.node("ana").snapshot()
    assert snapshot.verdict.reach is Reach.REACHABLE, snapshot.verdict
    assert world.view().hosts[0].addresses == ("198.51.100.4",)


def test_another_router_changes_the_verdict(build: World) -> None:
    ana = HostPlan("ana", within="home", dials=("alice", "bob"), witnesses=("carol",))
    world = build(RouterPlan("home"), ana, *FRIENDS)
    world.advance(30)
    world.change(RouterPlan("home", rules=NatRules(filtering=Mapping.ENDPOINT_INDEPENDENT)))
    world.advance(5)
    with pytest.raises(TopologyError, match="cannot become another kind"):
        world.change(HostPlan("home"))


def test_hosts_come_start_stop_and_go(build: World) -> None:
    world = build(*FRIENDS)
    world.add(RouterPlan("home"))
    world.add(HostPlan("ana", within="home", dials=("alice",)))
    world.add(HostPlan("late", starts=False))
    world.advance(3)
    assert len(world.node("ana").snapshot().connections) == 1
    with pytest.raises(TopologyError, match="no node runs on late"):
        world.monitor("late")
    world.run(world.start_node("late"))
    world.run(world.node("late").dial(world.address("alice")))
    world.run(world.stop_node("late"))
    world.run(world.start_node("late"))
    with pytest.raises(TopologyError, match="ana would be cut off"):
        world.remove("home")
    world.remove("ana")
    world.advance(1)
    world.remove("home")
    world.remove("alice")
    world.advance(1)
    assert [host.plan.name for host in world.view().hosts] == ["bob", "carol", "late"]
    with pytest.raises(TopologyError, match="nothing with the name"):
        world.remove("ana")
    with pytest.raises(TopologyError, match="there are two"):
        world.add(HostPlan("bob"))


def test_a_host_comes_back_at_once_and_its_network_goes_at_once(build: World) -> None:
    world = build(HostPlan("alice"), RouterPlan("home"), HostPlan("ana", within="home"))
    world.advance(1)
    world.run(world.node("ana").dial(world.address("alice")))
    world.remove("ana")
    world.add(HostPlan("ana", within="home", dials=("alice",)))
    world.advance(2)
    (view,) = (host for host in world.view().hosts if host.plan.name == "ana")
    assert (view.running, view.connections) == (True, 1)
    world.remove("ana")
    world.remove("home")
    world.advance(1)
    assert [host.plan.name for host in world.view().hosts] == ["alice"]


def test_who_shall_dial_others_does_so_at_once(build: World) -> None:
    world = build(*FRIENDS)
    world.advance(1)
    alice = world.topology.hosts[0]
    world.change(replace(alice, dials=("bob",)))
    world.advance(3)
    assert len(world.node("alice").snapshot().connections) == 1
    world.remove("bob")
    assert world.topology.hosts[0].dials == ()


def test_a_router_that_restarts_breaks_nothing_that_is_talked_from_inside(build: World) -> None:
    world = home(build)
    world.advance(3)
    world.restart_router("home")
    assert world.view().routers[0].table == ()
    world.advance(60)
    assert len(world.node("ana").snapshot().connections) == 3
    assert any(isinstance(one, MappingMade) for one in world.events_since(0).events[-5000:])
    with pytest.raises(TopologyError, match="there is no router"):
        world.restart_router("nowhere")


def test_hairpin_brings_neighbours_together_by_the_address_outside(build: World) -> None:
    rules = NatRules(hairpin=True, filtering=Mapping.ENDPOINT_INDEPENDENT)
    world = build(
        RouterPlan("home", rules=rules),
        HostPlan("ana", within="home", dials=("alice",)),
        HostPlan("ben", within="home", port=4002, dials=("alice",)),
        *FRIENDS,
    )
    world.advance(3)
    world.run(world.node("ana").dial("/ip4/203.0.113.1/tcp/4002"))
    world.advance(3)
    paths = {one.path for one in world.node("ben").snapshot().arrivals}
    assert paths == {InboundPath.MAPPED_BY_DIALLING}


@pytest.mark.parametrize("turns", range(8))
def test_a_lab_that_is_closed_while_its_nodes_start_leaves_none_behind(turns: int) -> None:
    world = LabWorld(Topology(hosts=tuple(HostPlan(name) for name in "abcdef")))
    for _ in range(turns):
        world.advance(0, budget=0)
    world.close()
    assert [len(node._tasks) for node in world._nodes._nodes.values() if node._tasks] == []


def test_a_lab_that_is_closed_while_a_node_starts_anew_leaves_none_behind(build: World) -> None:
    world = home(build)
    world.advance(2.0)
    ana = next(host for host in world.topology.hosts if host.name == "ana")
    world.change(replace(ana, port=5001))
    world.close()
    assert not any(host.running for host in world.view().hosts)


def test_a_node_that_is_stopped_before_it_began_does_not_begin(build: World) -> None:
    world = build(*FRIENDS)
    world.run(world.stop_node("bob"))
    world.advance(3)
    assert {host.plan.name: host.running for host in world.view().hosts} == {
        "alice": True,
        "bob": False,
        "carol": True,
    }
    world.run(world.start_node("bob"))
    world.run(world.node("bob").dial(world.address("alice")))


def test_a_node_that_is_changed_in_the_first_moment_lives_on(build: World) -> None:
    alice, *others = FRIENDS
    world = build(replace(alice, dials=("bob",)), *others)
    world.change(replace(alice, dials=("bob", "carol")))
    world.advance(5)
    assert len(world.node("alice").snapshot().connections) == 2


def test_what_cannot_be_changed_is_as_it_was(build: World) -> None:
    world = home(build)
    with pytest.raises(TopologyError, match="build it anew"):
        world.change(RouterPlan("home", address="203.0.113.99"))
    assert world.topology.routers == (RouterPlan("home"),)
    with pytest.raises(TopologyError):
        world.add(HostPlan("eve", address="198.51.100.1"))
    assert "eve" not in [host.name for host in world.topology.hosts]

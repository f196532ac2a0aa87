"""Who reaches whom on the virtual internet, by which way, and what is told of it."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from node.address import Endpoint
from node.lab.lab_events import (
    MappingGone,
    MappingMade,
    PacketArrived,
    PacketMoved,
    PacketPassed,
    PacketRefused,
)
from node.lab.packet import LONGEST_TOLD, Kind
from node.lab.ruling import Rule
from node.lab.topology import HostPlan, NatRules, Plan, RouterPlan, TopologyError
from node.terms import Mapping
from tests.support.lab_sockets import LabSockets

Make = Callable[..., LabSockets]
OPEN = NatRules(filtering=Mapping.ENDPOINT_INDEPENDENT)


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[LabSockets] = []

    def build(*plans: Plan, seed: int = 0) -> LabSockets:
        made.append(LabSockets(*plans, seed=seed))
        return made[-1]

    yield build
    for lab in made:
        lab.close()


def seen_by(lab: LabSockets, host: str, dialler: str) -> str:
    """Where `host` sees `dialler`, who dials it from port 4001."""
    accepted = lab.listen(host)
    lab.run(lab.dial(dialler, lab.at(host), 4001))
    lab.let_pass(1)
    transport = accepted[0].transport
    assert transport is not None
    at = transport.get_extra_info("peername")
    return f"{at[0]}:{at[1]}"


def test_addresses_are_those_of_documents_and_no_two_are_the_same(make: Make) -> None:
    lab = make(
        RouterPlan("provider", provider=True),
        RouterPlan("home", within="provider"),
        RouterPlan("other home", within="provider"),
        HostPlan("ana", within="home"),
        HostPlan("ben", within="home"),
        HostPlan("cem", within="other home"),
        HostPlan("far"),
    )
    assert lab.host("ana").addresses == ("192.168.1.2",)
    assert lab.host("ben").addresses == ("192.168.1.3",)
    assert lab.host("cem").addresses == ("192.168.2.2",)
    assert lab.host("far").addresses == ("198.51.100.1",)
    routers = lab.internet.routers
    assert routers["provider"].addresses.outside == "203.0.113.1"
    assert routers["home"].addresses.outside == "100.65.0.2"
    assert routers["other home"].addresses.outside == "100.65.0.3"
    assert lab.host("ana").gateway == "192.168.1.1"
    assert lab.host("far").gateway is None


def test_a_host_at_home_is_seen_at_its_routers_address(make: Make) -> None:
    lab = make(RouterPlan("home"), HostPlan("ana", within="home"), HostPlan("far"))
    assert seen_by(lab, "far", "ana") == "203.0.113.1:4001"


def test_behind_two_routers_the_outermost_is_seen(make: Make) -> None:
    lab = make(
        RouterPlan("provider", provider=True),
        RouterPlan("home", within="provider"),
        HostPlan("ana", within="home"),
        HostPlan("far"),
    )
    assert seen_by(lab, "far", "ana") == "203.0.113.1:4001"
    made = [event for event in lab.events if isinstance(event, MappingMade)]
    assert [event.at for event in made] == ["home", "provider"]


def test_neighbours_meet_without_their_router(make: Make) -> None:
    lab = make(RouterPlan("home"), HostPlan("ana", within="home"), HostPlan("ben", within="home"))
    assert seen_by(lab, "ben", "ana") == "192.168.1.2:4001"
    assert not any(isinstance(event, PacketPassed) for event in lab.events)


def test_a_stranger_comes_in_where_the_filter_lets_him_and_nowhere_else(make: Make) -> None:
    for rules, arrives in ((OPEN, True), (NatRules(), False)):
        lab = make(
            RouterPlan("home", rules=rules),
            HostPlan("ana", within="home"),
            HostPlan("far"),
            HostPlan("stranger"),
        )
        accepted = lab.listen("ana")
        seen_by(lab, "far", "ana")
        dial = lab.dial("stranger", Endpoint("203.0.113.1", 4001))
        if arrives:
            lab.run(dial)
        else:
            with pytest.raises(TimeoutError):
                lab.run(dial)
        lab.let_pass(1)
        assert bool(accepted) is arrives
        refused = [event for event in lab.events if isinstance(event, PacketRefused)]
        assert {event.rule for event in refused} == (set() if arrives else {Rule.STRANGER})


def test_private_addresses_lead_nowhere_on_the_internet(make: Make) -> None:
    lab = make(RouterPlan("home"), HostPlan("ana", within="home"), HostPlan("far"))
    lab.listen("ana")
    with pytest.raises(OSError) as failure:
        lab.run(lab.dial("far", lab.at("ana")))
    assert failure.value.errno == errno.ETIMEDOUT


def test_ipv6_needs_no_translation_and_is_routed_through_two_routers(make: Make) -> None:
    lab = make(
        RouterPlan("provider", provider=True, ipv6=True, rules=OPEN),
        RouterPlan("home", within="provider", ipv6=True),
        HostPlan("ana", within="home"),
        HostPlan("far"),
    )
    ana, far = lab.host("ana"), lab.host("far")
    assert len(ana.addresses) == len(far.addresses) == 2
    accepted = lab.listen("far", 4002)
    stack = far.stack

    async def dial() -> None:
        await ana.stack.connect(Endpoint(ana.host6, 4001), Endpoint(far.host6, 4002))

    from node.lab.stack import Listener
    from tests.support.lab_sockets import Recorder

    def accept() -> Recorder:
        accepted.append(Recorder())
        return accepted[-1]

    with lab.loop.entered():
        stack.listen(Listener(Endpoint("::", 4002), accept))
    lab.run(dial())
    lab.let_pass(1)
    assert accepted[0].transport is not None
    assert accepted[0].transport.get_extra_info("peername") == (ana.host6, 4001)
    # A stranger gets as far as the home's firewall.
    lab.events.clear()

    async def knock() -> None:
        await far.stack.connect(Endpoint(far.host6, 0), Endpoint(ana.host6, 4001))

    with pytest.raises(TimeoutError):
        lab.run(knock())
    assert {event.at for event in lab.events if isinstance(event, PacketRefused)} == {"home"}


def test_each_stretch_is_told_with_the_packet_as_it_is_there(make: Make) -> None:
    lab = make(RouterPlan("home"), HostPlan("ana", within="home"), HostPlan("far"))
    lab.listen("far")
    lab.run(lab.dial("ana", lab.at("far"), 4001))
    first, second = [event for event in lab.events if isinstance(event, PacketMoved)][:2]
    assert (first.origin, first.to, str(first.packet.source)) == (
        "ana",
        "home",
        "192.168.1.2:4001",
    )
    assert (second.origin, second.to, str(second.packet.source)) == (
        "home",
        "far",
        "203.0.113.1:4001",
    )
    assert first.packet.number == second.packet.number
    assert first.arrives == pytest.approx(0.0105)
    assert second.time == first.arrives
    arrived = next(event for event in lab.events if isinstance(event, PacketArrived))
    assert (arrived.at, arrived.time) == ("far", second.arrives)


def test_what_is_told_holds_no_long_data(make: Make) -> None:
    lab = make(HostPlan("a"), HostPlan("b"))
    lab.listen("b")
    dialled = lab.run(lab.dial("a", lab.at("b")))
    lab.let_pass(1)
    assert dialled.transport is not None
    for size in (LONGEST_TOLD, LONGEST_TOLD + 1):
        lab.events.clear()
        dialled.transport.write(bytes(size))
        told = [event.packet for event in lab.events if isinstance(event, PacketMoved)]
        assert [(one.size, len(one.data)) for one in told] == [
            (size, size if size <= LONGEST_TOLD else 0)
        ]
        lab.let_pass(1)


def test_packets_that_leave_at_once_arrive_in_their_order(make: Make) -> None:
    lab = make(HostPlan("a"), HostPlan("b"))
    with lab.loop.entered():
        socket = lab.host("b").stack.open_datagrams(lab.at("b", 9), Endpoint("198.51.100.1", 0))
        sender = lab.host("a").stack.open_datagrams(lab.at("a", 9), lab.at("b", 9))
        for number in range(16):
            sender.send(bytes([number]))
    lab.let_pass(1)
    assert list(socket.waiting) == [bytes([number]) for number in range(16)]


# --- changes -------------------------------------------------------------------------------------


def test_a_host_that_moves_gets_other_addresses_and_its_connections_hear_nothing(
    make: Make,
) -> None:
    lab = make(RouterPlan("home"), HostPlan("ana", within="home"), HostPlan("far"))
    lab.listen("far")
    lab.run(lab.dial("ana", lab.at("far"), 4001))
    ana = lab.host("ana")
    lab.internet.change_host(replace(ana.plan, within="internet"))
    assert ana.addresses == ("198.51.100.2",)
    assert ana.gateway is None
    lab.run(lab.dial("ana", lab.at("far"), 4002))
    lab.internet.change_host(replace(ana.plan, within="home"))
    assert ana.addresses == ("192.168.1.2",)


def test_another_kind_of_router_forgets_what_the_old_one_knew(make: Make) -> None:
    lab = make(RouterPlan("home"), HostPlan("ana", within="home"), HostPlan("far"))
    seen_by(lab, "far", "ana")
    router = lab.internet.routers["home"]
    assert [str(line.inside) for line in router.table] == ["192.168.1.2:4001"]
    lab.internet.change_router(replace(router.plan, rules=OPEN))
    assert not router.table
    gone = [event for event in lab.events if isinstance(event, MappingGone)]
    assert [event.reason for event in gone] == ["the router was changed"]
    lab.internet.change_router(replace(router.plan, latency=0.5))
    with pytest.raises(TopologyError, match="build it anew"):
        lab.internet.change_router(replace(router.plan, address="203.0.113.9"))


def test_a_mapping_goes_in_its_time_and_it_is_told(make: Make) -> None:
    rules = NatRules(mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT)
    lab = make(RouterPlan("home", rules=rules), HostPlan("ana", within="home"))
    with pytest.raises(TimeoutError):
        lab.run(lab.dial("ana", Endpoint("198.51.100.99", 1)))
    lab.let_pass(200)
    [gone] = [event for event in lab.events if isinstance(event, MappingGone)]
    assert gone.reason == "nothing used it for too long"
    assert 67 + 120 <= gone.time <= 67 + 121  # after the last SYN


def test_what_is_taken_away_is_gone(make: Make) -> None:
    lab = make(RouterPlan("home"), HostPlan("ana", within="home"), HostPlan("far"))
    lab.internet.remove("ana")
    lab.internet.remove("home")
    lab.internet.add_router(RouterPlan("home"))
    lab.internet.add_host(HostPlan("ana", within="home"))
    assert seen_by(lab, "far", "ana") == "203.0.113.1:4001"


def test_a_taken_address_is_refused(make: Make) -> None:
    lab = make(HostPlan("a", address="198.51.100.7"))
    with pytest.raises(TopologyError, match=r"198\.51\.100\.7 is taken"):
        lab.internet.add_host(HostPlan("b", address="198.51.100.7"))
    with pytest.raises(TopologyError, match=r"198\.51\.100\.7 is taken"):
        lab.internet.add_router(RouterPlan("r", address="198.51.100.7"))


def test_a_router_refuses_those_inside_who_dial_it(make: Make) -> None:
    lab = make(RouterPlan("home"), HostPlan("ana", within="home"))
    with pytest.raises(ConnectionRefusedError):
        lab.run(lab.dial("ana", Endpoint("192.168.1.1", 80)))
    assert [event.packet.kind for event in lab.events if isinstance(event, PacketArrived)] == [
        Kind.RST
    ]

"""Do inbound connections arrive on the shared port, and how do we know? In one sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from node.address import Endpoint
from node.address_views import AddressView
from node.nat.inbound import Arrival
from node.nat.verdict import Known, verdict
from node.terms import (
    AddressSource,
    Direction,
    InboundPath,
    Mapping,
    Pooling,
    Reach,
    Reachability,
    Solicited,
    Strength,
)
from node.views import ListenerView, NatBehaviourView, ObservationView

LISTENER = ListenerView(
    addr="/ip4/0.0.0.0/tcp/4001",
    interface_addrs=("/ip4/192.168.1.2/tcp/4001",),
    reuse=True,
    reuse_reason=None,
    foreign=(),
    inbound=1,
)


def arrival(path: InboundPath, solicited: Solicited) -> Arrival:
    return Arrival(
        connection_id=1,
        peer_id="visitor",
        agent="",
        remote=Endpoint("198.51.100.7", 4001),
        local=Endpoint("192.168.1.2", 4001),
        dialed_addr="/ip4/203.0.113.2/tcp/5001",
        dialed=Endpoint("203.0.113.2", 5001),
        path=path,
        solicited=solicited,
        arrived_at=0.0,
        open=True,
    )


NOTHING = Known(
    connections=(),
    listeners=(LISTENER,),
    observations=(),
    addresses=(),
    arrivals=(),
    strangers=(),
    ours=(),
    behaviour=(),
)


def answer(*arrivals: Arrival, strangers: tuple[Arrival, ...] = ()) -> str:
    return verdict(replace(NOTHING, arrivals=arrivals, strangers=strangers)).shared_port_sentence


@pytest.mark.parametrize(
    ("path", "way"),
    [
        (InboundPath.MAPPED_BY_DIALLING, "on the port that our own dialling opened"),
        (InboundPath.PORT_FORWARD, "through a port forward"),
        (InboundPath.PUBLIC_INTERFACE, "at a public address of this computer's own"),
    ],
)
def test_those_whom_we_had_contacted_are_told_with_their_way_in(
    path: InboundPath, way: str
) -> None:
    assert answer(arrival(path, Solicited.ADDRESS)) == (
        f"Yes, {way}, but so far only peers that we had contacted before: "
        "198.51.100.7:4001 came in."
    )


def test_the_way_that_tells_most_is_told() -> None:
    forwarded = arrival(InboundPath.PORT_FORWARD, Solicited.ADDRESS)
    mapped = arrival(InboundPath.MAPPED_BY_DIALLING, Solicited.ENDPOINT)
    assert answer(mapped, forwarded).startswith("Yes, on the port that our own dialling opened")


def test_a_stranger_outweighs_everybody() -> None:
    stranger = arrival(InboundPath.PORT_FORWARD, Solicited.NO)
    friend = arrival(InboundPath.MAPPED_BY_DIALLING, Solicited.ENDPOINT)
    assert answer(friend, stranger, strangers=(stranger,)) == (
        "Yes, inbound connections arrive on the shared port: "
        "198.51.100.7:4001 came in, and we had never contacted it."
    )


@pytest.mark.parametrize("path", [InboundPath.MAPPED_BY_DIALLING, InboundPath.LAN])
def test_a_neighbour_is_not_taken_for_somebody_whom_we_had_contacted(path: InboundPath) -> None:
    """Over the router's outside and back, or straight: uninvited, and yet no stranger."""
    assert answer(arrival(path, Solicited.NO)) == (
        "Inbound connections arrive on the shared port, so far only from our own network."
    )


@pytest.mark.parametrize(("count", "beginning"), [(1, "1 report, which"), (2, "2 reports, none")])
def test_reports_that_do_not_count_are_told(count: int, beginning: str) -> None:
    report = ObservationView(
        connection_id=1,
        peer_id="neighbour",
        direction=Direction.INBOUND,
        observer="/ip4/192.168.1.9/tcp/50000",
        group="192.168.1.9",
        local_addr="/ip4/192.168.1.2/tcp/4001",
        observed_addr="/ip4/192.168.1.2/tcp/4001",
        port_use=None,
        counts=False,
        reason="a private address: the peer is on our own network",
        observed_at=0.0,
    )
    told = verdict(replace(NOTHING, observations=(report,) * count)).observed_sentence
    assert told.startswith(beginning)


AT = "/ip4/203.0.113.2/tcp/4001"
ASKED, STRANGER = Strength.ASKED_HOST, Strength.UNSOLICITED


def ours(status: Reachability, strength: Strength | None = None, addr: str = AT) -> AddressView:
    return AddressView(
        addr=addr,
        local_addr="/ip4/192.168.1.2/tcp/4001",
        sources=(AddressSource.OBSERVED,),
        status=status,
        strength=strength,
        witness=None if strength is None else "witness",
        reached=0,
        failed=0,
        needed=3,
        announced=status is not Reachability.REFUTED,
        checked_at=None,
        reason="because",
        connection_ids=(4,),
    )


def nat(mapping: Mapping, filtering: Mapping) -> NatBehaviourView:
    return NatBehaviourView(
        transport="tcp4",
        mapping=mapping,
        filtering=filtering,
        port_preserving=True,
        pooling=Pooling.PAIRED,
        carrier_grade=None,
        mapping_held=None,
        evidence=("the first observation",),
    )


OPEN = ours(Reachability.CONFIRMED, STRANGER)
FRIENDS = ours(Reachability.CONFIRMED, ASKED)
CLOSED = ours(Reachability.REFUTED, ASKED)
UNTRIED = ours(Reachability.UNKNOWN, addr="/ip6/2001:db8::2/tcp/4001")
EI, AD, APD = (
    Mapping.ENDPOINT_INDEPENDENT,
    Mapping.ADDRESS_DEPENDENT,
    Mapping.ADDRESS_AND_PORT_DEPENDENT,
)


@pytest.mark.parametrize(
    ("addresses", "behaviour", "reach", "words"),
    [
        ([OPEN], nat(EI, EI), Reach.REACHABLE, "Others can reach you directly at 203.0.113.2:4001"),
        ([CLOSED, OPEN], nat(EI, EI), Reach.REACHABLE, "directly at 203.0.113.2:4001"),
        ([FRIENDS], nat(EI, Mapping.UNKNOWN), Reach.UNKNOWN, "Whether strangers can is not known"),
        ([CLOSED], nat(EI, APD), Reach.NOT_REACHABLE, "your router lets in only answers"),
        ([CLOSED], nat(EI, AD), Reach.NOT_REACHABLE, "only those whom you contacted first"),
        ([CLOSED], nat(Mapping.NO_NAT, APD), Reach.NOT_REACHABLE, "your firewall lets in only"),
        ([CLOSED], nat(EI, Mapping.UNKNOWN), Reach.NOT_REACHABLE, "those who tried did not get in"),
        ([CLOSED, UNTRIED], nat(EI, APD), Reach.UNKNOWN, "at [2001:db8::2]:4001 is not known yet"),
        ([], nat(APD, Mapping.UNKNOWN), Reach.NOT_REACHABLE, "another port"),
        ([UNTRIED], nat(APD, Mapping.UNKNOWN), Reach.UNKNOWN, "Not connected"),
        ([OPEN], nat(APD, APD), Reach.REACHABLE, "directly"),
    ],
)
def test_the_verdict_is_what_the_addresses_come_to(
    addresses: list[AddressView], behaviour: NatBehaviourView, reach: Reach, words: str
) -> None:
    told = verdict(replace(NOTHING, ours=addresses, behaviour=(behaviour,)))
    assert told.reach is reach
    assert words in told.sentence


@pytest.mark.parametrize("behaviour", [nat(EI, APD), nat(APD, APD)])
def test_while_the_router_is_asked_a_closed_door_is_no_verdict(behaviour: NatBehaviourView) -> None:
    known = replace(NOTHING, ours=[CLOSED], behaviour=(behaviour,), router_asked=True)
    assert verdict(known).reach is Reach.UNKNOWN
    assert "being asked to open a port" in verdict(known).sentence
    assert verdict(replace(known, router_asked=False)).reach is Reach.NOT_REACHABLE
    assert verdict(replace(known, ours=[OPEN])).reach is Reach.REACHABLE

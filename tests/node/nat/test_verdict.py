"""Do inbound connections arrive on the shared port, and how do we know? In one sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from node.address import Endpoint
from node.nat.inbound import Arrival
from node.nat.verdict import Known, verdict
from node.terms import Direction, InboundPath, Solicited
from node.views import ListenerView, ObservationView

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

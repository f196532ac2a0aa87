"""A room of five: a home, a server, two on our own network and one that has just gone."""

from __future__ import annotations

from dataclasses import replace

from node.room_views import (
    DialOutcome,
    Found,
    NearbyView,
    ParticipantView,
    RoomCell,
    RoomView,
)
from node.terms import Mapping, Reach
from node.views import Snapshot
from tests.support.scenes import home_nat

NAMES = ("Anna", "server", "Björn", "Chen", "")
PEERS = (
    "12D3KooWQYV9dGMFoRzNStwpXztXaBUjtPqi6aU76ZgUriHhKust",
    "12D3KooWD3eckifWpRn9wQpMG9R9hX3sD158z7EqHWmweQAJU5SA",
    "12D3KooWGC6TvWhfapngX6wvJHMYvKpDMXPb3ZnCZ6dMoaMtimQ5",
    "12D3KooWJRSrypnvpHgc6ZAgyCni4KcSmuV7uGRaMw5LgMT18fq9",
    "12D3KooWLRPJAA5o6JYkmzSeZCSJ7VAxcCuq5qwkUmg1bwzhyVRi",
)
NOW = 1_700_000_000.0


def room() -> RoomView:
    """Every way of being found, and every outcome."""
    us, server, friend, far, gone = PEERS
    ours = ParticipantView(
        peer_id=us,
        name=NAMES[0],
        ours=True,
        agent="natscope/0.1.0",
        found=Found.OURSELVES,
        connected=False,
        connection_id=None,
        told_by=None,
        consent=True,
        reach=Reach.NOT_REACHABLE,
        mapping=Mapping.ENDPOINT_INDEPENDENT,
        filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
        observed_addr=None,
        addrs=("/ip4/192.168.1.2/tcp/4001", "/ip4/203.0.113.7/tcp/4001"),
        rtt=None,
        heard_at=NOW,
    )
    met = replace(ours, ours=False, connected=True, observed_addr="/ip4/203.0.113.7/tcp/4001")
    participants = (
        ours,
        replace(
            met,
            peer_id=server,
            name=NAMES[1],
            found=Found.TYPED,
            connection_id=1,
            consent=False,
            reach=Reach.REACHABLE,
            mapping=Mapping.NO_NAT,
            filtering=Mapping.ENDPOINT_INDEPENDENT,
            addrs=("/ip4/198.51.100.2/tcp/4001",),
            rtt=0.031,
        ),
        replace(
            met,
            peer_id=friend,
            name=NAMES[2],
            found=Found.MDNS,
            connection_id=2,
            observed_addr="/ip4/192.168.1.2/tcp/4001",
            addrs=("/ip4/192.168.1.3/tcp/4001",),
            rtt=0.002,
        ),
        replace(
            met,
            peer_id=far,
            name=NAMES[3],
            found=Found.TOLD,
            connected=False,
            told_by=server,
            observed_addr=None,
            mapping=Mapping.UNKNOWN,
            filtering=Mapping.UNKNOWN,
            reach=Reach.UNKNOWN,
            addrs=("/ip4/198.51.100.77/tcp/31000",),
        ),
        replace(met, peer_id=gone, name=NAMES[4], found=Found.CAME, connected=False, addrs=()),
    )
    told = {
        (us, server): _direct("/ip4/198.51.100.2/tcp/4001"),
        (us, friend): _direct("/ip4/192.168.1.3/tcp/4001"),
        (us, far): _failed("/ip4/198.51.100.77/tcp/31000", "no answer within 5 s"),
        (us, gone): _failed(None, "no address that we may dial is known"),
        (friend, us): _direct("/ip4/192.168.1.2/tcp/4001"),
        (friend, server): RoomCell("", "", DialOutcome.UNDER_WAY, None, "", NOW),
        (far, us): _failed("/ip4/203.0.113.7/tcp/4001", "no answer within 5 s"),
        (far, server): _direct("/ip4/198.51.100.2/tcp/4001"),
    }
    refused = RoomCell("", "", DialOutcome.NO_CONSENT, None, "", None)
    not_asked = RoomCell("", "", DialOutcome.NOT_ASKED, None, "", None)
    cells = tuple(
        replace(
            told.get((dialer, target), refused if dialer == server else not_asked),
            dialer=dialer,
            target=target,
        )
        for dialer in PEERS
        for target in PEERS
        if dialer != target
    )
    return RoomView(
        joined=True,
        name=NAMES[0],
        consent=True,
        invitations=(
            f"/ip4/192.168.1.2/tcp/4001/p2p/{us}",
            f"/ip4/203.0.113.7/tcp/4001/p2p/{us}",
        ),
        participants=participants,
        cells=cells,
        left_out=0,
        asked_at=NOW,
        mdns=True,
        nearby=(
            NearbyView(friend, ("/ip4/192.168.1.3/tcp/4001",), True, "", NOW),
            NearbyView(
                "12D3KooWRzCVDwHUkgdK7eRgnoXbjDAELhxPErjHbHxwKbZUjCLr",
                ("/ip4/192.168.1.9/tcp/4001",),
                False,
                "connection refused",
                NOW,
            ),
        ),
    )


def in_a_room() -> Snapshot:
    """The home with a room around it."""
    return replace(home_nat(), room=room())


def _direct(addr: str) -> RoomCell:
    return RoomCell("", "", DialOutcome.DIRECT, addr, "it came in within 31 ms", NOW)


def _failed(addr: str | None, reason: str) -> RoomCell:
    return RoomCell("", "", DialOutcome.FAILED, addr, reason, NOW)

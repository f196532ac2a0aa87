"""One sample of every event, for the log, its sentences and screenshots."""

from __future__ import annotations

from node.errors import FailedAttempt
from node.events import (
    AddressObserved,
    AddressProbed,
    ConnectionEnded,
    ConnectionOpened,
    ConnectionRefused,
    DialBackServed,
    DialFailed,
    Dialing,
    DialSucceeded,
    Event,
    HolePunchAttempted,
    HolePunchEnded,
    HolePunching,
    IdentifyFailed,
    InboundArrived,
    ListenFailed,
    NatBehaviourChanged,
    NetworkChanged,
    NodeStarted,
    NodeStopped,
    ObservedAddressChanged,
    PeerIdentified,
    PingFailed,
    PortMappingChanged,
    PortShared,
    ReachabilityChanged,
    RelayReserved,
    StreamRefused,
    StunAnswered,
    VerdictChanged,
)
from node.punch_views import (
    Knock,
    KnockOutcome,
    PunchAttempt,
    PunchOutcome,
    PunchRole,
    ReservationState,
)
from node.terms import (
    InboundPath,
    Mapping,
    PortMappingState,
    PortUse,
    ProbeOutcome,
    Reach,
    Reachability,
    Solicited,
    Strength,
)
from tests.support.scene_node import MONOTONIC, OUR_LAN, OUR_PUBLIC, US, WALL
from tests.support.scenes import IN, OUT, peer

_THERE = "/ip4/198.51.100.2/tcp/4001"
_ATTEMPTS = (
    FailedAttempt("/ip4/198.51.100.2/tcp/4001", "connection refused"),
    FailedAttempt("/ip6/2001:db8::2/tcp/4001", "no route to host"),
)


def samples() -> list[Event]:
    """Every kind of event once, a second apart."""

    class _Clock:
        seconds = -60.0

    def now() -> dict[str, float]:
        _Clock.seconds += 1
        return {"time": WALL + _Clock.seconds, "monotonic": MONOTONIC + _Clock.seconds}

    who = peer(1)
    return [
        NodeStarted(**now(), peer_id=US, agent="natscope/0.1.0", listen_addrs=(OUR_LAN,)),
        ListenFailed(**now(), addr="/ip6/::/tcp/41234", reason="address family not supported"),
        PortShared(**now(), addr=OUR_LAN, foreign=("/ip4/0.0.0.0/tcp/41234",)),
        Dialing(**now(), dial_id=1, target=f"{_THERE}/p2p/{who}"),
        ConnectionOpened(
            **now(),
            connection_id=1,
            peer_id=who,
            direction=OUT,
            local_addr=OUR_LAN,
            remote_addr=_THERE,
            port_use=PortUse.REUSE,
            port_use_reason=None,
            security="/noise",
            muxer="/yamux/1.0.0",
            upgrade_seconds=0.0471,
        ),
        DialSucceeded(
            **now(), dial_id=1, target=_THERE, connection_id=1, peer_id=who, attempts=_ATTEMPTS[1:]
        ),
        PeerIdentified(
            **now(),
            connection_id=1,
            peer_id=who,
            agent="kubo/0.38.1/34debcb",
            protocol_version="ipfs/0.1.0",
            observed_addr=OUR_PUBLIC,
            listen_addrs=(_THERE,),
            protocols=("/ipfs/ping/1.0.0", "/ipfs/id/1.0.0"),
            signed_record=True,
            pushed=False,
        ),
        AddressObserved(
            **now(),
            connection_id=1,
            peer_id=who,
            group="198.51.100.2",
            local_addr=OUR_LAN,
            observed_addr=OUR_PUBLIC,
            port_use=PortUse.REUSE,
            counts=True,
            reason=None,
        ),
        ObservedAddressChanged(
            **now(), local_addr=OUR_LAN, observed_addr=OUR_PUBLIC, votes=4, confirmed=True
        ),
        NatBehaviourChanged(
            **now(),
            transport="tcp4",
            mapping=Mapping.ENDPOINT_INDEPENDENT,
            filtering=Mapping.UNKNOWN,
            port_preserving=True,
        ),
        DialFailed(
            **now(), dial_id=2, target=_THERE, reason="no address answered", attempts=_ATTEMPTS
        ),
        InboundArrived(
            **now(),
            connection_id=6,
            peer_id=peer(6),
            local_addr=OUR_LAN,
            remote_addr="/ip4/192.0.2.7/tcp/40006",
            dialed_addr=OUR_PUBLIC,
            path=InboundPath.MAPPED_BY_DIALLING,
            solicited=Solicited.NO,
        ),
        ConnectionRefused(
            **now(),
            remote_addr="/ip4/192.0.2.66/tcp/1025",
            local_addr=OUR_LAN,
            phase="noise",
            reason="the handshake message is 3 bytes long, not 32 at least",
        ),
        IdentifyFailed(**now(), connection_id=7, peer_id=peer(7), reason="it sent no key"),
        PingFailed(**now(), connection_id=7, peer_id=peer(7), reason="no answer in 10 s"),
        StreamRefused(
            **now(), connection_id=7, peer_id=peer(7), protocol="/x/1", reason="257 streams open"
        ),
        ConnectionEnded(
            **now(),
            connection_id=7,
            peer_id=peer(7),
            direction=IN,
            remote_addr="/ip4/192.0.2.8/tcp/40007",
            reason="the peer went away",
            by_us=False,
            seconds_open=73.2,
            bytes_in=18_342,
            bytes_out=1_220,
        ),
        AddressProbed(
            **now(),
            probe_id=1,
            server=who,
            addr=OUR_PUBLIC,
            outcome=ProbeOutcome.FAILED,
            strength=Strength.ASKED_HOST,
            detail="the server could not connect",
        ),
        ReachabilityChanged(
            **now(),
            addr=OUR_PUBLIC,
            status=Reachability.CONFIRMED,
            witness=peer(6),
            strength=Strength.UNSOLICITED,
        ),
        DialBackServed(
            **now(),
            connection_id=1,
            peer_id=who,
            addr=_THERE,
            outcome=ProbeOutcome.REACHED,
            detail="we came in",
        ),
        PortMappingChanged(
            **now(),
            protocol="UPnP",
            gateway="192.168.1.1",
            local_addr=OUR_LAN,
            state=PortMappingState.MAPPED,
            external_addr=OUR_PUBLIC,
            detail="",
        ),
        StunAnswered(
            **now(),
            server="stun.example.org",
            transport="udp",
            mapped_addr="/ip4/203.0.113.7/udp/41234",
            detail="agrees with what 4 peers observe",
        ),
        NetworkChanged(**now(), added=("10.0.0.2",), removed=("192.168.1.23",)),
        VerdictChanged(
            **now(), reach=Reach.REACHABLE, sentence="Others can reach you at 203.0.113.7:41234."
        ),
        RelayReserved(
            **now(),
            relay=peer(2),
            state=ReservationState.RESERVED,
            addrs=(f"{_THERE}/p2p/{peer(2)}/p2p-circuit/p2p/{US}",),
            detail="",
        ),
        HolePunching(**now(), punch_id=1, peer_id=who, relay=peer(2), role=PunchRole.COORDINATOR),
        HolePunchAttempted(**now(), punch_id=1, peer_id=who, attempt=_punch_attempt()),
        HolePunchEnded(
            **now(),
            punch_id=1,
            peer_id=who,
            outcome=PunchOutcome.PUNCHED,
            attempts=1,
            connection_id=4,
            reason="Both SYNs went out at about the same time.",
        ),
        NodeStopped(**now(), peer_id=US),
    ]


def _punch_attempt() -> PunchAttempt:
    return PunchAttempt(
        began_at=WALL,
        sync_at=WALL + 0.2,
        round_trip=0.12,
        ours=(OUR_PUBLIC,),
        theirs=(_THERE,),
        knocks=(
            Knock(_THERE, WALL + 0.2, 0.03, KnockOutcome.REFUSED, "refused"),
            Knock(_THERE, WALL + 0.25, 0.06, KnockOutcome.CONNECTED, ""),
        ),
        arrived=False,
        problem="",
    )

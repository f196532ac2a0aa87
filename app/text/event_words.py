"""What sentences about events have in common. No Qt."""

from __future__ import annotations

from functools import singledispatch

from app.text.format import closed, short_addr, shorten, visible
from app.text.translation import told, tr
from app.text.words import Words
from node import (
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
    FailedAttempt,
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
    Phrase,
    PingFailed,
    PortMappingChanged,
    PortShared,
    ReachabilityChanged,
    RelayReserved,
    StreamRefused,
    StunAnswered,
    VerdictChanged,
)

NAMES: Words[type[Event]] = Words(
    {
        NodeStarted: Phrase("Node started"),
        NodeStopped: Phrase("Node stopped"),
        ListenFailed: Phrase("Listen failed"),
        PortShared: Phrase("Port shared"),
        Dialing: Phrase("Dialling"),
        DialSucceeded: Phrase("Dial succeeded"),
        DialFailed: Phrase("Dial failed"),
        ConnectionOpened: Phrase("Connection opened"),
        ConnectionEnded: Phrase("Connection ended"),
        ConnectionRefused: Phrase("Connection refused"),
        PeerIdentified: Phrase("Peer identified"),
        IdentifyFailed: Phrase("Identify failed"),
        PingFailed: Phrase("Ping failed"),
        StreamRefused: Phrase("Stream refused"),
        AddressObserved: Phrase("Address observed"),
        ObservedAddressChanged: Phrase("Observed address changed"),
        InboundArrived: Phrase("Inbound arrived"),
        NatBehaviourChanged: Phrase("NAT behaviour changed"),
        AddressProbed: Phrase("Address probed"),
        ReachabilityChanged: Phrase("Reachability changed"),
        DialBackServed: Phrase("Dial back served"),
        PortMappingChanged: Phrase("Port mapping changed"),
        StunAnswered: Phrase("Stun answered"),
        NetworkChanged: Phrase("Network changed"),
        RelayReserved: Phrase("Relay reserved"),
        HolePunching: Phrase("Hole punching"),
        HolePunchAttempted: Phrase("Hole punch attempted"),
        HolePunchEnded: Phrase("Hole punch ended"),
        VerdictChanged: Phrase("Verdict changed"),
    }
)


def event_name(event: Event) -> str:
    """Say in two or three words what kind of event it is: `Connection opened`."""
    return NAMES.get(type(event), type(event).__name__)


@singledispatch
def describe(event: Event) -> str:
    """Tell what happened, in one sentence; what failed comes with its reason."""
    return closed(event_name(event))


def ending(reason: str) -> str:
    """Give a reason at the end of a sentence, whatever it ends in itself."""
    return closed(visible(told(reason)).strip() or tr("no reason given"))


def attempts_told(attempts: tuple[FailedAttempt, ...]) -> str:
    """Each address that was tried, with what went wrong."""
    return "; ".join(f"{short_addr(one.addr)}: {visible(told(one.reason))}" for one in attempts)


def dialled(target: str) -> str:
    """Give an address as dialled: short, and with the peer id that was asked for."""
    head, mark, peer = target.rpartition("/p2p/")
    if mark and head:
        return tr("{peer} at {addr}", peer=shorten(peer), addr=short_addr(head))
    return short_addr(target)

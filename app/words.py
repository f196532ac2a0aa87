"""What the node's enumerations are called on screen, in the terminal and in reports. No Qt."""

from __future__ import annotations

from node import (
    AddressChange,
    AddressSource,
    DialOutcome,
    Direction,
    Found,
    InboundPath,
    KnockOutcome,
    Mapping,
    Pooling,
    PortMappingState,
    PortUse,
    ProbeOutcome,
    PunchOutcome,
    PunchRole,
    Reach,
    Reachability,
    ReservationState,
    Solicited,
    Strength,
)

DIRECTION = {Direction.INBOUND: "inbound", Direction.OUTBOUND: "outbound"}

PORT_USE = {PortUse.REUSE: "shared port", PortUse.NEW: "new port"}

PORT_USE_LONG = {
    PortUse.REUSE: "left from the shared port, the one that we listen on",
    PortUse.NEW: "left from a port of its own",
}

PATH = {
    InboundPath.UNKNOWN: "not known yet",
    InboundPath.LOOPBACK: "this machine",
    InboundPath.LAN: "local network",
    InboundPath.PUBLIC_INTERFACE: "public interface",
    InboundPath.MAPPED_BY_DIALLING: "mapped by our own dialling",
    InboundPath.PORT_FORWARD: "port forward",
    InboundPath.RELAYED: "over a relay",
    InboundPath.HOLE_PUNCHED: "hole punched",
}

PATH_LONG = {
    InboundPath.UNKNOWN: (
        "The peer has not told yet which address it dialled, or what it told is of no use."
    ),
    InboundPath.LOOPBACK: "The peer runs on this machine and came over loopback.",
    InboundPath.LAN: "The peer dialled an address of the local network.",
    InboundPath.PUBLIC_INTERFACE: (
        "The peer dialled a public address of one of our own interfaces: there is no NAT between."
    ),
    InboundPath.MAPPED_BY_DIALLING: (
        "The peer dialled an address at which others see our shared port: "
        "our own outbound connections opened that way through the NAT."
    ),
    InboundPath.PORT_FORWARD: "The peer came through a port forward (UPnP, NAT-PMP or by hand).",
    InboundPath.RELAYED: "The peer came over a relay.",
    InboundPath.HOLE_PUNCHED: "The peer came after a coordinated hole punch.",
}

SOLICITED = {
    Solicited.NO: "unsolicited",
    Solicited.ADDRESS: "address contacted before",
    Solicited.ENDPOINT: "endpoint contacted before",
}

SOLICITED_LONG = {
    Solicited.NO: "We had not contacted that address before: it came uninvited.",
    Solicited.ADDRESS: "We had contacted that IP address before, on another port.",
    Solicited.ENDPOINT: "We had contacted exactly that address and port before.",
}

MAPPING = {
    Mapping.UNKNOWN: "not known yet",
    Mapping.NO_NAT: "no NAT",
    Mapping.ENDPOINT_INDEPENDENT: "endpoint-independent",
    Mapping.ADDRESS_DEPENDENT: "address-dependent",
    Mapping.ADDRESS_AND_PORT_DEPENDENT: "address-and-port-dependent",
}

REACHABILITY = {
    Reachability.UNKNOWN: "not known yet",
    Reachability.CONFIRMED: "others get in",
    Reachability.REFUTED: "others do not get in",
}

STRENGTH = {
    Strength.ASKED_HOST: "a host that we had contacted",
    Strength.UNSOLICITED: "a host that we had never contacted",
}

PROBE = {
    ProbeOutcome.UNDER_WAY: "being tried",
    ProbeOutcome.REACHED: "it came in",
    ProbeOutcome.FAILED: "it could not come in",
    ProbeOutcome.REFUSED: "it did not try",
    ProbeOutcome.BROKEN: "no usable answer",
}

POOLING = {
    Pooling.UNKNOWN: "not known yet",
    Pooling.PAIRED: "paired",
    Pooling.ARBITRARY: "arbitrary",
}

SOURCE = {
    AddressSource.INTERFACE: "an address of this computer",
    AddressSource.OBSERVED: "observed by peers",
    AddressSource.PORT_MAPPING: "opened by the router",
    AddressSource.DIALLED: "dialled by somebody who came in",
}

PORT_MAPPING = {
    PortMappingState.SEARCHING: "looking for a router",
    PortMappingState.MAPPED: "open",
    PortMappingState.FAILED: "not opened",
}

ADDRESS_CHANGE = {
    AddressChange.APPEARED: "appeared",
    AddressChange.CONFIRMED: "confirmed by enough observers",
    AddressChange.DOUBTED: "no longer confirmed",
    AddressChange.GONE: "gone",
}

REACH = {
    Reach.REACHABLE: "Reachable",
    Reach.NOT_REACHABLE: "Not reachable",
    Reach.UNKNOWN: "Not known yet",
}

TRANSPORT = {"tcp4": "TCP over IPv4", "tcp6": "TCP over IPv6"}


def yes_no(value: bool | None) -> str:  # noqa: FBT001 - the value is the whole point
    """`yes`, `no`, or `not known yet` for None."""
    return "not known yet" if value is None else "yes" if value else "no"


FOUND = {
    Found.OURSELVES: "this node",
    Found.MDNS: "local network",
    Found.TYPED: "by its address",
    Found.CAME: "came to us",
    Found.TOLD: "others told us",
}

DIAL_OUTCOME = {
    DialOutcome.NOT_ASKED: "not asked",
    DialOutcome.NO_CONSENT: "no consent",
    DialOutcome.UNDER_WAY: "under way",
    DialOutcome.DIRECT: "direct",
    DialOutcome.FAILED: "failed",
}

KNOCK = {
    KnockOutcome.CONNECTED: "answered: connected",
    KnockOutcome.REFUSED: "refused (RST)",
    KnockOutcome.NO_ANSWER: "no answer",
    KnockOutcome.MET: "met: the peer's SYN had come in first",
    KnockOutcome.NO_WAY: "could not leave from the shared port",
    KnockOutcome.BROKEN: "answered, and not by the peer",
    KnockOutcome.GIVEN_UP: "not waited for any more",
}

PUNCH_OUTCOME = {
    PunchOutcome.UNDER_WAY: "under way",
    PunchOutcome.DIRECT: "direct, no hole needed",
    PunchOutcome.PUNCHED: "punched",
    PunchOutcome.FAILED: "failed",
}

PUNCH_ROLE = {
    PunchRole.COORDINATOR: "the peer came to us",
    PunchRole.DIALLER: "we went to the peer",
}

RESERVATION = {
    ReservationState.ASKING: "asking for a place",
    ReservationState.RESERVED: "open",
    ReservationState.REFUSED: "refused",
}

LIMITED = "The relay carries only so much, for so long: it is there to meet, and not to stay."

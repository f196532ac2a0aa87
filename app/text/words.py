"""What the node's enumerations are called on screen, in the terminal and in reports. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Table
from typing import TypeVar

from app.text.translation import told, tr
from node import (
    AddressChange,
    AddressSource,
    DialOutcome,
    Direction,
    Found,
    InboundPath,
    KnockOutcome,
    Mapping,
    Phrase,
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

Key = TypeVar("Key")


class Words(Table[Key, str]):
    """Texts by what they stand for, in the language spoken when one of them is asked for."""

    def __init__(self, phrases: Table[Key, Phrase]) -> None:
        self._phrases = phrases

    def __getitem__(self, key: Key) -> str:
        return told(self._phrases[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._phrases)

    def __len__(self) -> int:
        return len(self._phrases)


DIRECTION = Words({Direction.INBOUND: Phrase("inbound"), Direction.OUTBOUND: Phrase("outbound")})

PORT_USE = Words({PortUse.REUSE: Phrase("shared port"), PortUse.NEW: Phrase("new port")})

PORT_USE_LONG = Words(
    {
        PortUse.REUSE: Phrase("left from the shared port, the one that we listen on"),
        PortUse.NEW: Phrase("left from a port of its own"),
    }
)

PATH = Words(
    {
        InboundPath.UNKNOWN: Phrase("not known yet"),
        InboundPath.LOOPBACK: Phrase("this machine"),
        InboundPath.LAN: Phrase("local network"),
        InboundPath.PUBLIC_INTERFACE: Phrase("public interface"),
        InboundPath.MAPPED_BY_DIALLING: Phrase("mapped by our own dialling"),
        InboundPath.PORT_FORWARD: Phrase("port forward"),
        InboundPath.RELAYED: Phrase("over a relay"),
        InboundPath.HOLE_PUNCHED: Phrase("hole punched"),
    }
)

PATH_LONG = Words(
    {
        InboundPath.UNKNOWN: (
            Phrase(
                "The peer has not told yet which address it dialled, or what it told is of no use."
            )
        ),
        InboundPath.LOOPBACK: Phrase("The peer runs on this machine and came over loopback."),
        InboundPath.LAN: Phrase("The peer dialled an address of the local network."),
        InboundPath.PUBLIC_INTERFACE: (
            Phrase(
                "The peer dialled a public address of one of our own interfaces: "
                "there is no NAT between."
            )
        ),
        InboundPath.MAPPED_BY_DIALLING: (
            Phrase(
                "The peer dialled an address at which others see our shared port: "
                "our own outbound connections opened that way through the NAT."
            )
        ),
        InboundPath.PORT_FORWARD: Phrase(
            "The peer came through a port forward (UPnP, NAT-PMP or by hand)."
        ),
        InboundPath.RELAYED: Phrase("The peer came over a relay."),
        InboundPath.HOLE_PUNCHED: Phrase("The peer came after a coordinated hole punch."),
    }
)


def path_in_full(path: InboundPath) -> str:
    """The path in two or three words, and what they mean."""
    return tr("{word}. {sentence}", word=PATH[path], sentence=PATH_LONG[path])


SOLICITED = Words(
    {
        Solicited.NO: Phrase("unsolicited"),
        Solicited.ADDRESS: Phrase("address contacted before"),
        Solicited.ENDPOINT: Phrase("endpoint contacted before"),
    }
)

SOLICITED_LONG = Words(
    {
        Solicited.NO: Phrase("We had not contacted that address before: it came uninvited."),
        Solicited.ADDRESS: Phrase("We had contacted that IP address before, on another port."),
        Solicited.ENDPOINT: Phrase("We had contacted exactly that address and port before."),
    }
)

MAPPING = Words(
    {
        Mapping.UNKNOWN: Phrase("not known yet"),
        Mapping.NO_NAT: Phrase("no NAT"),
        Mapping.ENDPOINT_INDEPENDENT: Phrase("endpoint-independent"),
        Mapping.ADDRESS_DEPENDENT: Phrase("address-dependent"),
        Mapping.ADDRESS_AND_PORT_DEPENDENT: Phrase("address-and-port-dependent"),
    }
)

REACHABILITY = Words(
    {
        Reachability.UNKNOWN: Phrase("not known yet"),
        Reachability.CONFIRMED: Phrase("others get in"),
        Reachability.REFUTED: Phrase("others do not get in"),
    }
)

STRENGTH = Words(
    {
        Strength.ASKED_HOST: Phrase("a host that we had contacted"),
        Strength.UNSOLICITED: Phrase("a host that we had never contacted"),
    }
)

PROBE = Words(
    {
        ProbeOutcome.UNDER_WAY: Phrase("being tried"),
        ProbeOutcome.REACHED: Phrase("the peer got in"),
        ProbeOutcome.FAILED: Phrase("the peer did not get in"),
        ProbeOutcome.REFUSED: Phrase("the peer did not try"),
        ProbeOutcome.BROKEN: Phrase("no usable answer"),
    }
)

POOLING = Words(
    {
        Pooling.UNKNOWN: Phrase("not known yet"),
        Pooling.PAIRED: Phrase("paired"),
        Pooling.ARBITRARY: Phrase("arbitrary"),
    }
)

SOURCE = Words(
    {
        AddressSource.INTERFACE: Phrase("an address of this computer"),
        AddressSource.OBSERVED: Phrase("observed by peers"),
        AddressSource.PORT_MAPPING: Phrase("opened by the router"),
        AddressSource.DIALLED: Phrase("dialled by somebody who came in"),
    }
)

PORT_MAPPING = Words(
    {
        PortMappingState.SEARCHING: Phrase("looking for a router"),
        PortMappingState.MAPPED: Phrase("open"),
        PortMappingState.FAILED: Phrase("not opened"),
    }
)

ADDRESS_CHANGE = Words(
    {
        AddressChange.APPEARED: Phrase("appeared"),
        AddressChange.CONFIRMED: Phrase("confirmed by enough observers"),
        AddressChange.DOUBTED: Phrase("no longer confirmed"),
        AddressChange.GONE: Phrase("gone"),
    }
)

REACH = Words(
    {
        Reach.REACHABLE: Phrase("Reachable"),
        Reach.NOT_REACHABLE: Phrase("Not reachable"),
        Reach.UNKNOWN: Phrase("Not known yet"),
    }
)

TRANSPORT = Words({"tcp4": Phrase("TCP over IPv4"), "tcp6": Phrase("TCP over IPv6")})


def yes_no(value: bool | None) -> str:  # noqa: FBT001 - the value is the whole point
    """`yes`, `no`, or `not known yet` for None."""
    return tr("not known yet") if value is None else tr("yes") if value else tr("no")


FOUND = Words(
    {
        Found.OURSELVES: Phrase("this node"),
        Found.MDNS: Phrase("local network"),
        Found.TYPED: Phrase("by its address"),
        Found.CAME: Phrase("came to us"),
        Found.TOLD: Phrase("others told us"),
    }
)

DIAL_OUTCOME = Words(
    {
        DialOutcome.NOT_ASKED: Phrase("not asked"),
        DialOutcome.NO_CONSENT: Phrase("no consent"),
        DialOutcome.UNDER_WAY: Phrase("under way"),
        DialOutcome.DIRECT: Phrase("direct"),
        DialOutcome.FAILED: Phrase("failed"),
    }
)

KNOCK = Words(
    {
        KnockOutcome.CONNECTED: Phrase("answered: connected"),
        KnockOutcome.REFUSED: Phrase("refused (RST)"),
        KnockOutcome.NO_ANSWER: Phrase("no answer"),
        KnockOutcome.MET: Phrase("met: the peer's SYN had come in first"),
        KnockOutcome.NO_WAY: Phrase("could not leave from the shared port"),
        KnockOutcome.BROKEN: Phrase("answered, and not by the peer"),
        KnockOutcome.GIVEN_UP: Phrase("not waited for any more"),
    }
)

PUNCH_OUTCOME = Words(
    {
        PunchOutcome.UNDER_WAY: Phrase("under way"),
        PunchOutcome.DIRECT: Phrase("direct, no hole needed"),
        PunchOutcome.PUNCHED: Phrase("punched"),
        PunchOutcome.FAILED: Phrase("failed"),
    }
)

PUNCH_ROLE = Words(
    {
        PunchRole.COORDINATOR: Phrase("the peer came to us"),
        PunchRole.DIALLER: Phrase("we went to the peer"),
    }
)

RESERVATION = Words(
    {
        ReservationState.ASKING: Phrase("asking for a place"),
        ReservationState.RESERVED: Phrase("open"),
        ReservationState.REFUSED: Phrase("refused"),
    }
)

LIMITED = Phrase(
    "The relay carries only so much, for so long: it is there to meet, and not to stay."
)

"""The field's words, as enumerations: what addresses, ways and verdicts can be."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Moment(NamedTuple):
    """One moment on both clocks."""

    time: float
    """Wall clock, seconds since the epoch."""
    monotonic: float
    """Seconds on a clock that never steps; the event loop's own."""


class Direction(StrEnum):
    """Who opened a connection or stream, seen from us."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


class PortUse(StrEnum):
    """From which local port an outbound connection left, by the socket's own name."""

    REUSE = "reuse"
    """From the shared port, the one that we listen on."""
    NEW = "new"
    """From a port of its own."""


class InboundPath(StrEnum):
    """How an inbound connection found its way to us."""

    UNKNOWN = "unknown"
    """Identify has not told yet which address the peer dialled, or tells nothing of use."""
    LOOPBACK = "loopback"
    LAN = "lan"
    PUBLIC_INTERFACE = "public_interface"
    """To a public address that one of our own interfaces has: no NAT in between."""
    MAPPED_BY_DIALLING = "mapped_by_dialling"
    """To an address that others observed for our shared port: what libp2p hopes for."""
    PORT_FORWARD = "port_forward"
    RELAYED = "relayed"
    HOLE_PUNCHED = "hole_punched"


class Solicited(StrEnum):
    """Had we contacted the source of an inbound connection before, within a mapping's life."""

    NO = "no"
    ADDRESS = "address"
    """We had contacted that IP address, on another port."""
    ENDPOINT = "endpoint"
    """We had contacted exactly that address and port."""


class Mapping(StrEnum):
    """Mapping and filtering behaviour in the words of RFC 4787 (4.1, 5) and RFC 5382."""

    UNKNOWN = "unknown"
    NO_NAT = "no_nat"
    ENDPOINT_INDEPENDENT = "endpoint_independent"
    ADDRESS_DEPENDENT = "address_dependent"
    ADDRESS_AND_PORT_DEPENDENT = "address_and_port_dependent"


class Reach(StrEnum):
    """The verdict's three answers to the question whether others can reach us."""

    REACHABLE = "reachable"
    NOT_REACHABLE = "not_reachable"
    UNKNOWN = "unknown"


class Pooling(StrEnum):
    """Whether one inside address always gets the same public address (RFC 4787, REQ-2)."""

    UNKNOWN = "unknown"
    PAIRED = "paired"
    ARBITRARY = "arbitrary"


class Reachability(StrEnum):
    """Whether others can come in at one address of ours."""

    UNKNOWN = "unknown"
    CONFIRMED = "confirmed"
    REFUTED = "refuted"


class Strength(StrEnum):
    """How much a witness of reachability proves."""

    ASKED_HOST = "asked_host"
    """It came from a host that we had contacted from the shared port: an address-dependent filter
    would let it in, and keep strangers out."""
    UNSOLICITED = "unsolicited"
    """It came from a host that we had never contacted from the shared port: as a stranger would."""


class ProbeOutcome(StrEnum):
    """What became of asking somebody to dial us back."""

    UNDER_WAY = "under_way"
    REACHED = "reached"
    """The dial-back arrived here, with our nonce."""
    FAILED = "failed"
    """The server says that it could not connect."""
    REFUSED = "refused"
    """The server did not try: busy, or not its kind of address."""
    BROKEN = "broken"
    """No usable answer: it timed out, broke the protocol, or claimed what did not happen."""


class AddressSource(StrEnum):
    """How we come to think that an address is ours."""

    INTERFACE = "interface"
    OBSERVED = "observed"
    PORT_MAPPING = "port_mapping"
    DIALLED = "dialled"
    """Strangers that came in say that they dialled it: a port forward made by hand."""


class PortMappingState(StrEnum):
    """How far asking the router to open a port has come."""

    SEARCHING = "searching"
    MAPPED = "mapped"
    FAILED = "failed"


class AddressChange(StrEnum):
    """What happened to an observed address."""

    APPEARED = "appeared"
    CONFIRMED = "confirmed"
    DOUBTED = "doubted"
    """It lost votes that it needs to be confirmed."""
    GONE = "gone"

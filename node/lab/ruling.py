"""What a router or firewall did with a packet, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from node.address import Endpoint
from node.lab.packet import Packet


class Rule(StrEnum):
    """Why a packet got through or did not."""

    # It got through.
    NEW_MAPPING = "new_mapping"
    """It left, and the NAT made a mapping for it."""
    MAPPING = "mapping"
    """It left by a mapping that was there."""
    UNTRANSLATED = "untranslated"
    """It left or came in as it was: no NAT, and no firewall against it."""
    CONNECTION = "connection"
    """It belongs to a connection that began inside."""
    OPEN_TO_ALL = "open_to_all"
    """Endpoint-independent filtering: a mapping lets everybody in."""
    KNOWN_ADDRESS = "known_address"
    """Address-dependent filtering: the mapping has sent to that address before."""
    KNOWN_ENDPOINT = "known_endpoint"
    """Address-and-port-dependent filtering: the mapping has sent to exactly that endpoint."""
    OPENED_PORT = "opened_port"
    """Somebody inside asked the router to open this port."""
    HAIRPIN = "hairpin"
    """From inside to the NAT's own address outside, and turned round."""
    # It did not.
    NO_MAPPING = "no_mapping"
    """Nobody inside has this port outside."""
    STRANGER = "stranger"
    """The filter lets in only those whom the mapping has sent to."""
    NO_CONNECTION = "no_connection"
    """It belongs to no connection that the NAT knows, or contradicts what it saw of it."""
    NO_HAIRPIN = "no_hairpin"
    """From inside to the NAT's own address outside, which it does not turn round."""
    NO_PORT_LEFT = "no_port_left"
    """All ports outside are taken."""


class Side(StrEnum):
    """Where a router sends a packet on to."""

    INSIDE = "inside"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Mapping:
    """One line of a NAT's table: an inside endpoint and what stands for it outside."""

    inside: Endpoint
    outside: Endpoint
    remote: Endpoint | None
    """For whom only it holds: an endpoint, or with port 0 an address; None: for everybody."""
    protocol: str
    """`tcp` or `udp`."""
    contacted: tuple[Endpoint, ...]
    """Whom it has sent to, the latest last; bounded."""
    made_at: float
    """Lab time, seconds."""
    expires_at: float
    """Lab time at which it goes unless it is used; infinity for a port opened for good."""
    opened: bool
    """Somebody asked the router for it (NAT-PMP), or it was set by hand."""
    packets_out: int = 0
    packets_in: int = 0
    refused: int = 0
    """Packets to its outside endpoint that the filter kept out."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What became of one packet at one router."""

    rule: Rule
    passed: bool
    words: str
    """For a person: one sentence that names the addresses and the rule."""
    packet: Packet | None
    """To be sent on: the packet as translated, or the RST that answers one kept out."""
    towards: Side | None
    """Where `packet` goes; None where there is none."""
    made: Mapping | None = None
    """The mapping that it made."""

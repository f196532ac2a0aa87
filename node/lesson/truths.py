"""What has to be so after a step of a lesson, as frozen values, each with a text for the audience.

An endpoint is written `203.0.113.1:4001`; either part may be `*`.
"""

from __future__ import annotations

from dataclasses import dataclass

from node.lab.packet import Kind
from node.lab.ruling import Rule
from node.punch_views import PunchOutcome
from node.terms import InboundPath, Mapping, Reach, Reachability, Solicited, Strength


@dataclass(frozen=True, slots=True)
class Sees:
    """What one host reports that it observes of another."""

    text: str
    observer: str
    of: str
    sees: str
    """An endpoint, perhaps with `*`; empty: does not matter."""
    same_as: str
    """Another host that reports the same; empty: does not matter."""
    unlike: str
    """Another host that reports something else; empty: does not matter."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a host's node thinks of its own place in the network. None: does not matter."""

    text: str
    host: str
    reach: Reach | None
    mapping: Mapping | None
    filtering: Mapping | None
    port_preserving: bool | None
    carrier_grade: bool | None


@dataclass(frozen=True, slots=True)
class Address:
    """What a host's node thinks of one of its addresses. None: does not matter."""

    text: str
    of: str
    address: str
    votes: int | None
    """Observers that report it and count."""
    confirmed: bool | None
    """Enough of them do."""
    status: Reachability | None
    """Whether others get in there."""
    strength: Strength | None
    """How much the witness of that proves."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A host came in at another during this step, or did not."""

    text: str
    arrival: str
    at: str
    happens: bool
    path: InboundPath | None
    solicited: Solicited | None


@dataclass(frozen=True, slots=True)
class Dialled:
    """What became of the last dial from one host to another in this step."""

    text: str
    dial: str
    to: str
    works: bool
    because: str
    """Words of the reason why it failed; empty: does not matter."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """A router did something with a packet by a rule during this step, or never did."""

    text: str
    rule: Rule
    at: str
    sender: str
    """The host or router from which the packet came as it was then; empty: anybody."""
    packet: Kind | None
    """What kind of packet it was; None: does not matter."""
    happens: bool


@dataclass(frozen=True, slots=True)
class InTable:
    """How many lines like this a NAT's table has."""

    text: str
    table: str
    inside: str
    """A host; empty: any."""
    outside: str
    """An endpoint, perhaps with `*`."""
    count: int | None
    """None: at least one."""


@dataclass(frozen=True, slots=True)
class Connected:
    """Two hosts are connected now, or are not."""

    text: str
    connected: str
    to: str
    works: bool
    direct: bool | None
    """Without a relay between, or through one; None: does not matter."""


@dataclass(frozen=True, slots=True)
class Punched:
    """How the last hole punch of a host with another that began in this step has ended."""

    text: str
    punch: str
    to: str
    outcome: PunchOutcome
    because: str
    """Words of the reason that the host's node gives; empty: does not matter."""


Truth = Sees | Verdict | Address | Arrival | Dialled | Ruled | InTable | Connected | Punched

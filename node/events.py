"""What happens, as frozen values.

Names follow go-libp2p's rule: noun and past tense for facts, -ing for what has an end still to
come; both ends carry the same id. Events are for watching: nothing in the node acts on one.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from enum import StrEnum

from node.errors import FailedAttempt
from node.punch_views import PunchAttempt, PunchOutcome, PunchRole, ReservationState
from node.terms import (
    Direction,
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


class Severity(StrEnum):
    """How much an event asks of the person who watches."""

    INFO = "info"
    WARNING = "warning"
    """Something was refused or failed, and the rest goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened."""

    time: float
    """Wall clock, seconds since the epoch."""
    monotonic: float
    """The node's monotonic clock, seconds."""

    @property
    def severity(self) -> Severity:
        """How loud to show it."""
        return Severity.INFO

    def to_json(self) -> str:
        """One line: the class name as `event`, then every field in snake case."""
        return json.dumps({"event": type(self).__name__} | dataclasses.asdict(self))


class _Warning(Event):
    """Shared by what was refused or failed."""

    __slots__ = ()

    @property
    def severity(self) -> Severity:
        return Severity.WARNING


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeStarted(Event):
    """The node listens; the first event there is."""

    peer_id: str
    agent: str
    listen_addrs: tuple[str, ...]
    """Ports resolved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeStopped(Event):
    """Every connection and listener is closed; the last event there is."""

    peer_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenFailed(_Warning):
    """An address that we were asked to listen on could not be had, or went with its network."""

    addr: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortShared(_Warning):
    """Another process was found to listen on our port, or the last such one left it."""

    addr: str
    """Our listen address."""
    foreign: tuple[str, ...]
    """Where the others listen; empty when they are gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialing(Event):
    """A dial began."""

    dial_id: int
    target: str
    """What was asked for, a text multiaddr."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DialSucceeded(Event):
    """A dial ended with a connection, new or found open already."""

    dial_id: int
    target: str
    connection_id: int
    peer_id: str
    attempts: tuple[FailedAttempt, ...]
    """Addresses that failed before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DialFailed(_Warning):
    """A dial ended without a connection."""

    dial_id: int
    target: str
    reason: str
    attempts: tuple[FailedAttempt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionOpened(Event):
    """A connection is authenticated and multiplexed."""

    connection_id: int
    peer_id: str
    direction: Direction
    local_addr: str
    remote_addr: str
    port_use: PortUse | None
    port_use_reason: str | None
    security: str
    muxer: str
    upgrade_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionEnded(Event):
    """An open connection was closed."""

    connection_id: int
    peer_id: str
    direction: Direction
    remote_addr: str
    reason: str
    by_us: bool
    seconds_open: float
    bytes_in: int
    bytes_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionRefused(_Warning):
    """An inbound connection did not get as far as being open."""

    remote_addr: str
    local_addr: str
    phase: str
    """Where it ended: `accept`, `multistream`, `noise`, `muxer`."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerIdentified(Event):
    """A peer said who it is and how it sees us; again for each push."""

    connection_id: int
    peer_id: str
    agent: str
    protocol_version: str
    observed_addr: str | None
    listen_addrs: tuple[str, ...]
    protocols: tuple[str, ...]
    signed_record: bool
    pushed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentifyFailed(_Warning):
    """A peer did not identify itself."""

    connection_id: int
    peer_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PingFailed(_Warning):
    """A ping was not answered, or wrongly."""

    connection_id: int
    peer_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamRefused(_Warning):
    """A stream that a peer opened was reset by us."""

    connection_id: int
    peer_id: str
    protocol: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressObserved(Event):
    """A peer reported an address at which it sees us."""

    connection_id: int
    peer_id: str
    group: str
    local_addr: str
    observed_addr: str
    port_use: PortUse | None
    counts: bool
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservedAddressChanged(Event):
    """An observed address was confirmed by enough observers, or is no longer."""

    local_addr: str
    observed_addr: str
    votes: int
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundArrived(Event):
    """An inbound connection, classified once identify told which address the peer dialled."""

    connection_id: int
    peer_id: str
    local_addr: str
    remote_addr: str
    dialed_addr: str | None
    path: InboundPath
    solicited: Solicited


@dataclass(frozen=True, slots=True, kw_only=True)
class NatBehaviourChanged(Event):
    """What we think of the NAT in front of us changed."""

    transport: str
    mapping: Mapping
    filtering: Mapping
    port_preserving: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressProbed(Event):
    """Somebody was asked to dial us back, and this became of it."""

    probe_id: int
    server: str
    addr: str
    outcome: ProbeOutcome
    strength: Strength
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachabilityChanged(Event):
    """What we think of one address of ours changed: whether others can come in there."""

    addr: str
    status: Reachability
    witness: str | None
    """Peer id of the strongest witness."""
    strength: Strength | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DialBackServed(Event):
    """A peer asked us to dial it back, and this is what we did."""

    connection_id: int
    peer_id: str
    addr: str | None
    """What we dialled; None where we refused."""
    outcome: ProbeOutcome
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortMappingChanged(Event):
    """The router opened a port for us, closed it, or would not."""

    protocol: str
    gateway: str
    local_addr: str
    state: PortMappingState
    external_addr: str | None
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StunAnswered(Event):
    """A STUN server told where it sees us, or did not."""

    server: str
    transport: str
    mapped_addr: str | None
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkChanged(Event):
    """Addresses of this computer came or went."""

    added: tuple[str, ...]
    """IP addresses, without ports."""
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayReserved(Event):
    """What came of asking a relay for a place."""

    relay: str
    """Peer id."""
    state: ReservationState
    addrs: tuple[str, ...]
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HolePunching(Event):
    """A hole punch begins."""

    punch_id: int
    peer_id: str
    relay: str
    role: PunchRole


@dataclass(frozen=True, slots=True, kw_only=True)
class HolePunchAttempted(Event):
    """One try of it is over."""

    punch_id: int
    peer_id: str
    attempt: PunchAttempt


@dataclass(frozen=True, slots=True, kw_only=True)
class HolePunchEnded(Event):
    """It is over."""

    punch_id: int
    peer_id: str
    outcome: PunchOutcome
    attempts: int
    connection_id: int | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictChanged(Event):
    """The one sentence changed."""

    reach: Reach
    sentence: str

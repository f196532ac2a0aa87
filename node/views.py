"""Frozen values that the node shows to those who watch it.

Addresses are text multiaddrs, peer ids text in base58, times seconds: `*_at` since the epoch (wall
clock), durations as differences of the monotonic clock. A view never changes; what did not change
between two snapshots is the same object in both.
"""

from __future__ import annotations

from dataclasses import dataclass

from node.address_views import (
    AddressChangeView,
    AddressView,
    PortMappingView,
    ProbeView,
    StunView,
)
from node.punch_views import PunchView, RelayServiceView, ReservationView
from node.room_views import RoomView
from node.terms import Direction, InboundPath, Mapping, Pooling, PortUse, Reach, Solicited


@dataclass(frozen=True, slots=True)
class StreamView:
    """One open stream of a connection."""

    stream_id: int
    direction: Direction
    protocol: str
    """Empty while the two sides still negotiate."""


@dataclass(frozen=True, slots=True)
class RttView:
    """Round-trip times of one connection, in seconds, from ping."""

    last: float
    minimum: float
    median: float
    """Of the last 16."""
    count: int


@dataclass(frozen=True, slots=True)
class IdentifyView:
    """What a peer said of itself, cut to size and stripped of control characters when parsed."""

    agent: str
    protocol_version: str
    protocols: tuple[str, ...]
    listen_addrs: tuple[str, ...]
    observed_addr: str | None
    """The address at which the peer sees us on this connection."""
    signed_record: bool
    """The listen addresses came in a record that the peer signed, and the signature held."""
    identified_at: float


@dataclass(frozen=True, slots=True)
class ConnectionView:
    """One live connection."""

    connection_id: int
    peer_id: str
    key_type: str
    """`Ed25519`, `RSA`, `ECDSA` or `secp256k1`."""
    direction: Direction
    local_addr: str
    remote_addr: str
    port_use: PortUse | None
    """None for inbound connections."""
    port_use_reason: str | None
    """Why a connection that was to leave from the shared port did not."""
    security: str
    muxer: str
    early_muxer: bool
    """The muxer was agreed on inside the security handshake."""
    opened_at: float
    opened_monotonic: float
    connect_seconds: float | None
    """TCP connect, outbound only."""
    upgrade_seconds: float
    bytes_in: int
    bytes_out: int
    streams: tuple[StreamView, ...]
    rtt: RttView | None
    identify: IdentifyView | None
    identify_error: str | None
    """Why identify failed, where it did."""
    dialed_addr: str | None
    """Inbound only: the address that the peer dialled, from its identify."""
    path: InboundPath | None
    """Inbound only."""
    solicited: Solicited | None
    """Inbound only."""
    relay: str | None = None
    """Peer id of the relay that it runs through."""
    limited: bool = False
    """That relay carries only so much, for so long."""


@dataclass(frozen=True, slots=True)
class ObservationView:
    """One report: over this connection, this observer saw us at this address."""

    connection_id: int
    peer_id: str
    direction: Direction
    observer: str
    """The peer's address, a text multiaddr."""
    group: str
    """The observer group that has one vote: an IPv4 address or an IPv6 /56."""
    local_addr: str
    observed_addr: str
    port_use: PortUse | None
    counts: bool
    """The observation is a vote for a public address of the shared port."""
    reason: str | None
    """Why it does not count, in words."""
    observed_at: float


@dataclass(frozen=True, slots=True)
class ObservedAddressView:
    """One address that peers observed for one local address, with its votes."""

    local_addr: str
    """The local thin waist the votes are for (IP and port that we listen on)."""
    observed_addr: str
    """The observed thin waist."""
    votes: int
    """Observer groups that count for it."""
    observers: int
    """Connections that report it, counting or not."""
    needed: int
    """Votes needed for `confirmed`."""
    confirmed: bool
    public: bool
    own_interface: bool
    """The address is one of our own interfaces'."""
    reason: str | None
    """Why it is not believed (yet), in words."""
    first_seen_at: float
    last_seen_at: float


@dataclass(frozen=True, slots=True)
class ForeignListener:
    """Another process that listens on a port that we share."""

    addr: str
    """Where it listens, a text multiaddr."""
    uid: int


@dataclass(frozen=True, slots=True)
class ListenerView:
    """One address that we listen on."""

    addr: str
    """As bound, port resolved; may be a wildcard."""
    interface_addrs: tuple[str, ...]
    """The addresses that a wildcard stands for; else the address itself."""
    reuse: bool
    """Dials can leave from this port."""
    reuse_reason: str | None
    """Why they cannot."""
    foreign: tuple[ForeignListener, ...]
    """Other processes on the same port, to which the kernel may hand our inbound connections."""
    inbound: int
    """Connections that arrived here since the start."""


@dataclass(frozen=True, slots=True)
class ArrivalView:
    """One inbound connection that arrived on the shared port, kept after it is closed."""

    connection_id: int
    peer_id: str
    agent: str
    remote_addr: str
    local_addr: str
    """The local end it arrived at."""
    dialed_addr: str | None
    path: InboundPath
    solicited: Solicited
    arrived_at: float
    open: bool


@dataclass(frozen=True, slots=True)
class DepartureView:
    """One outbound connection and the port it left from, kept after it is closed."""

    connection_id: int
    peer_id: str
    remote_addr: str
    local_addr: str
    port_use: PortUse
    port_use_reason: str | None
    left_at: float
    open: bool


@dataclass(frozen=True, slots=True)
class NatBehaviourView:
    """What the observations say of the NAT in front of one transport of ours."""

    transport: str
    """`tcp4` or `tcp6`."""
    mapping: Mapping
    filtering: Mapping
    port_preserving: bool | None
    """None: not known yet."""
    pooling: Pooling
    carrier_grade: bool | None
    """A second NAT, the provider's, stands behind the router's (RFC 6888). None: not known."""
    mapping_held: float | None
    """Seconds for which one mapping was seen to stay the same, so far the longest; its life is at
    least that. None: not seen yet."""
    evidence: tuple[str, ...]
    """Sentences, each of which names what it rests on."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One link in the chain behind a verdict."""

    text: str
    connection_ids: tuple[int, ...]
    """The connections that it rests on."""


@dataclass(frozen=True, slots=True)
class VerdictView:
    """One sentence for a person, and the chain of evidence behind it."""

    reach: Reach
    sentence: str
    evidence: tuple[Evidence, ...]
    observed_sentence: str
    """What follows from the observed addresses."""
    shared_port_sentence: str
    """Do inbound connections arrive on the shared port, and how do we know?"""


@dataclass(frozen=True, slots=True)
class NodeView:
    """The node itself."""

    peer_id: str
    agent: str
    started_at: float
    listeners: tuple[ListenerView, ...]
    port_reuse: bool
    """Port reuse is switched on."""
    port_reuse_reason: str | None
    """Why this system cannot share a port."""
    dials_under_way: int
    pending_inbound: int
    public_ranges: tuple[str, ...] = ()
    """CIDR ranges that count as public beside the global ones."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that the node knows at one moment."""

    version: int
    """Grows with every change; two snapshots of one version are equal."""
    taken_at: float
    taken_monotonic: float
    node: NodeView
    connections: tuple[ConnectionView, ...]
    observations: tuple[ObservationView, ...]
    observed_addresses: tuple[ObservedAddressView, ...]
    arrivals: tuple[ArrivalView, ...]
    """Newest last, bounded."""
    departures: tuple[DepartureView, ...]
    """Newest last, bounded."""
    behaviour: tuple[NatBehaviourView, ...]
    verdict: VerdictView
    addresses: tuple[AddressView, ...] = ()
    """Where others might reach us, the best first."""
    probes: tuple[ProbeView, ...] = ()
    """Newest last, bounded."""
    history: tuple[AddressChangeView, ...] = ()
    """Of observed addresses, newest last, bounded."""
    port_mappings: tuple[PortMappingView, ...] = ()
    stun: tuple[StunView, ...] = ()
    """The latest answer of each server and transport."""
    room: RoomView = RoomView()  # noqa: RUF009 - a frozen value
    reservations: tuple[ReservationView, ...] = ()
    punches: tuple[PunchView, ...] = ()
    """Newest last; bounded."""
    relaying: RelayServiceView = RelayServiceView()  # noqa: RUF009 - a frozen value
    kept: tuple[str, ...] = ()
    """Peer ids of the favourites with which a connection is kept."""
    banned: tuple[str, ...] = ()
    """Peer ids and IP addresses with which there is to be no connection."""

"""What a user can decide about the node, in one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

VERSION = "0.1.0"
"""The program's; everything else that tells it reads it here."""
AGENT_VERSION = f"natscope/{VERSION}"
"""What identify tells others about this program."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what other peers may take of us."""

    connections: int = 1024
    """Connections in all, in both directions, upgraded ones."""
    inbound_connections: int = 768
    """Upgraded inbound connections."""
    pending_inbound: int = 256
    """Inbound connections that are not upgraded yet, from everybody together."""
    pending_outbound: int = 64
    """Dials under way at once; further ones wait."""
    connections_per_address: int = 64
    """Inbound connections, upgraded or not, from one observer group. Loopback is exempt."""
    inbound_streams: int = 256
    """Open streams that one peer opened on one connection; a further one is reset."""
    outbound_streams: int = 512
    """Open streams that we opened on one connection."""
    unread_bytes: int = 128 * 1024 * 1024
    """Bytes that arrived on streams and wait for their readers, on all connections together; past
    that the connection with most of them is closed."""
    dial_addresses: int = 100
    """Addresses tried for one dial, after resolving names."""


@dataclass(frozen=True, slots=True)
class NodeConfig:
    """How a node is to run. Every field has a default under which two nodes can meet."""

    identity_path: Path | None = None
    """The key file; made on first start. None: a key of this run only, kept nowhere."""
    listen: tuple[str, ...] = ("/ip4/0.0.0.0/tcp/0", "/ip6/::/tcp/0")
    """Multiaddrs to listen on. Port 0 takes a free one, the same for IPv4 and IPv6 where it can."""
    agent: str = AGENT_VERSION
    """Agent version told to others."""
    port_reuse: bool = True
    """Dial from the listening port. Off, each dial takes a port of its own."""
    dial: tuple[str, ...] = ()
    """Multiaddrs to dial once after the start."""
    bootstrap: tuple[str, ...] = ()
    """Multiaddrs of peers to keep a connection with."""
    witnesses: tuple[str, ...] = ()
    """Multiaddrs of peers to keep a connection with that never leaves from the shared port: what
    they say of our reachability is what a stranger would say."""
    kept: tuple[str, ...] = ()
    """Multiaddrs, each with a peer id, of favourites: a connection with each of them is kept.
    Several of one peer are tried in turn."""
    banned: tuple[str, ...] = ()
    """Peer ids and IP addresses with which there is to be no connection, in either direction."""
    autonat_server: bool = True
    """Dial others back who ask whether they can be reached (AutoNAT)."""
    portmap: bool = False
    """Ask the router to open the shared port (UPnP, NAT-PMP, PCP)."""
    stun: tuple[str, ...] = ()
    """STUN servers to ask, `host` or `host:port`."""
    observers_needed: int = 4
    """Observer groups that must agree before an observed address counts as confirmed by them."""
    public_ranges: tuple[str, ...] = ()
    """CIDR ranges that count as public beside the global ones (labs use documentation ranges)."""
    ping_interval: float = 15.0
    """Seconds between two pings on one connection."""
    upgrade_timeout: float = 10.0
    """Seconds from a TCP connection to a multiplexed, authenticated one."""
    connect_timeout: float = 5.0
    """Seconds for TCP to connect."""
    stream_timeout: float = 10.0
    """Seconds to agree on the protocol of a stream."""
    events_kept: int = 10_000
    """Length of the event ring."""
    mdns: bool = False
    """Look for peers on the local network, be found there, and dial them (libp2p's mDNS)."""
    room: str | None = None
    """The name under which to take part in the room from the start; may be empty. None: not."""
    invitations: tuple[str, ...] = ()
    """Whom to keep a connection with while we take part: multiaddrs, or `host:port`."""
    room_consent: bool = True
    """In the room, dial the others when one of them asks for the matrix."""
    relays: bool = True
    """Keep places at relays among the peers while strangers do not come in by themselves."""
    relay_server: bool = False
    """Be a relay for others."""
    hole_punching: bool = True
    """Try to get a direct connection with whoever is met through a relay (DCUtR)."""
    perf_server: bool = False
    """Answer `/perf/1.0.0`; off, as anybody could make us send without end."""
    limits: Limits = field(default_factory=Limits)
    """Bounds on what other peers may take."""

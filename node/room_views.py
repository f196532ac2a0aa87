"""Frozen values about a room: who takes part, what each says, and who can dial whom.

Peer ids are text in base58, addresses text multiaddrs, `*_at` seconds since the epoch. What a
participant says of itself and of others is its claim: cut to size, and never proof.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from node.terms import Mapping, Reach


class Found(StrEnum):
    """How we came to know of a participant."""

    OURSELVES = "ourselves"
    MDNS = "mdns"
    """It announced itself on the local network, and we dialled it."""
    TYPED = "typed"
    """We dialled it at an address that somebody named."""
    CAME = "came"
    """It dialled us."""
    TOLD = "told"
    """Another participant told of it, and there has been no connection with it."""


class DialOutcome(StrEnum):
    """What became of one participant's dialling another."""

    NOT_ASKED = "not_asked"
    NO_CONSENT = "no_consent"
    """The one who would dial did not agree to dial for others."""
    UNDER_WAY = "under_way"
    DIRECT = "direct"
    """A new connection came to be, and the other end proved its peer id."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """One who takes part in the room, we among them."""

    peer_id: str
    name: str
    """What it calls itself, in at most 24 characters; empty where it did not choose. Two may have
    the same."""
    ours: bool
    """It is this node."""
    agent: str
    found: Found
    connected: bool
    connection_id: int | None
    """The connection over which we talk; None while there is none."""
    told_by: str | None
    """Peer id of the participant who passed its word on; None where it told us itself."""
    consent: bool
    """It agrees to dial the others when somebody asks for the matrix."""
    reach: Reach
    """Its own verdict: can others reach it."""
    mapping: Mapping
    """Of its NAT, as it tells."""
    filtering: Mapping
    """The same."""
    observed_addr: str | None
    """At which address it sees us; None while it has not said, and for ourselves."""
    addrs: tuple[str, ...]
    """Where it says that it can be dialled."""
    rtt: float | None
    """Round-trip time in seconds, the median of the last pings; None without a connection."""
    heard_at: float
    """When its word last came."""


@dataclass(frozen=True, slots=True)
class RoomCell:
    """One cell of the matrix: what became of one participant's dialling another."""

    dialer: str
    """Peer id of the one who dials, and whose claim the rest is."""
    target: str
    """Peer id of the one who is dialled."""
    outcome: DialOutcome
    addr: str | None
    """Where it came in; for a failure the last address that was tried. None if none was."""
    reason: str
    """How it went, in words; empty while there is nothing to say."""
    at: float | None
    """When it ended, or began while it is under way; None if it was never tried."""


@dataclass(frozen=True, slots=True)
class NearbyView:
    """A peer that announced itself on the local network by mDNS, in the room or not."""

    peer_id: str
    addrs: tuple[str, ...]
    """Those on this network; others are not believed."""
    connected: bool
    detail: str
    """Why there is no connection, in words; empty where there is one, or while it is tried."""
    seen_at: float


@dataclass(frozen=True, slots=True)
class RoomView:
    """The room as we know it. Before we join, only `nearby` and what mDNS does are told."""

    joined: bool = False
    name: str = ""
    """What we call ourselves there."""
    consent: bool = False
    """We agreed to dial the others when one of them asks for the matrix."""
    invitations: tuple[str, ...] = ()
    """Addresses by which others can join, the best first, with our peer id: for a QR. Without
    `/p2p/…` and written `host:port`, each is the short address to be typed."""
    participants: tuple[ParticipantView, ...] = ()
    """We first, then in the order of their peer ids."""
    cells: tuple[RoomCell, ...] = ()
    """One for each ordered pair of different participants, in the order of the participants."""
    left_out: int = 0
    """Participants for whom there was no room."""
    asked_at: float | None = None
    """When we last asked for the matrix."""
    mdns: bool = False
    """Peers on the local network are looked for, and can find us."""
    mdns_problem: str = ""
    """Why that does not work, in words."""
    nearby: tuple[NearbyView, ...] = ()

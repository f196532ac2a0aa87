"""Frozen values about hole punches and relays: what happened, step by step, for those who watch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from node.terms import Mapping


class KnockOutcome(StrEnum):
    """What came back for one SYN of a hole punch."""

    CONNECTED = "connected"
    REFUSED = "refused"
    """A RST: nobody listens there, or a router says no."""
    NO_ANSWER = "no_answer"
    MET = "met"
    """These two ends are connected already: the other end's SYN came first, to our listener."""
    NO_WAY = "no_way"
    """This machine cannot dial there from its shared port."""
    BROKEN = "broken"
    """TCP connected, and what came then was not the peer."""
    GIVEN_UP = "given_up"
    """It was not waited for any more."""


class PunchOutcome(StrEnum):
    """How a hole punch ended."""

    UNDER_WAY = "under_way"
    DIRECT = "direct"
    """An ordinary dial reached the peer before any punch was needed."""
    PUNCHED = "punched"
    FAILED = "failed"


class PunchRole(StrEnum):
    """Who we are in it (libp2p specs, relay/DCUtR.md)."""

    COORDINATOR = "coordinator"
    """We were dialled through the relay: we begin, and answer above TCP."""
    DIALLER = "dialler"
    """We dialled through the relay: we wait for the word, and ask above TCP."""


@dataclass(frozen=True, slots=True)
class Knock:
    """One SYN that left from the shared port."""

    addr: str
    """The multiaddr it went to."""
    left_at: float
    """Wall clock, seconds since the epoch."""
    seconds: float
    """Until something came back, or was not waited for any more."""
    outcome: KnockOutcome
    detail: str
    """Why, in words; empty where it connected."""


@dataclass(frozen=True, slots=True)
class PunchAttempt:
    """One of at most three tries."""

    began_at: float
    """Wall clock: when we opened the talk (coordinator) or heard of it."""
    sync_at: float | None
    """When the word to dial was given or came; None: it never came."""
    round_trip: float | None
    """Seconds over the relay and back, as the coordinator measured it; None for the dialler."""
    ours: tuple[str, ...]
    """Addresses that we offered."""
    theirs: tuple[str, ...]
    """Addresses that the peer offered."""
    knocks: tuple[Knock, ...]
    arrived: bool
    """The connection came in at our listener: the peer's SYN won."""
    problem: str
    """What went wrong before any SYN, in words; empty: nothing."""


@dataclass(frozen=True, slots=True)
class PunchView:
    """A hole punch with one peer."""

    punch_id: int
    peer_id: str
    agent: str
    relay: str
    """Peer id of the relay at which we met."""
    role: PunchRole
    began_at: float
    ended_at: float | None
    outcome: PunchOutcome
    attempts: tuple[PunchAttempt, ...]
    connection_id: int | None
    """The direct connection."""
    reason: str
    """Why it worked, or why it could not, in a sentence for a person."""
    mapping: Mapping = Mapping.UNKNOWN
    """Of our own NAT, as far as we knew."""
    filtering: Mapping = Mapping.UNKNOWN
    their_mapping: Mapping = Mapping.UNKNOWN
    """Of the peer's NAT, where it told us; only a Natscope does."""
    their_filtering: Mapping = Mapping.UNKNOWN


class ReservationState(StrEnum):
    """How far a place at a relay has come."""

    ASKING = "asking"
    RESERVED = "reserved"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ReservationView:
    """A place at a relay, through which others can meet us."""

    relay: str
    """Peer id."""
    connection_id: int
    state: ReservationState
    addrs: tuple[str, ...]
    """Multiaddrs to be dialled, `/p2p-circuit` and our peer id included."""
    expires_at: float | None
    """Wall clock, seconds since the epoch."""
    seconds: int
    """How long a connection through it may last; 0: no limit."""
    data: int
    """Bytes that it may carry each way; 0: no limit."""
    detail: str
    """Why it was refused, in words."""


@dataclass(frozen=True, slots=True)
class RelayServiceView:
    """What we carry for others, where we are a relay."""

    running: bool = False
    reservations: int = 0
    circuits: int = 0
    bytes_carried: int = 0
    refused: int = 0

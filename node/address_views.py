"""Frozen values about our own addresses: who can reach them, who opened them, what became of them.

Addresses are text multiaddrs, peer ids text in base58, `*_at` seconds since the epoch.
"""

from __future__ import annotations

from dataclasses import dataclass

from node.terms import (
    AddressChange,
    AddressSource,
    PortMappingState,
    ProbeOutcome,
    Reachability,
    Strength,
)


@dataclass(frozen=True, slots=True)
class AddressView:
    """One address at which others might reach us, and whether they can."""

    addr: str
    local_addr: str
    """The local thin waist behind it."""
    sources: tuple[AddressSource, ...]
    status: Reachability
    strength: Strength | None
    """Of the strongest witness for `status`; None while nothing is known."""
    witness: str | None
    """Peer id of that witness: who came in, or who says that it could not."""
    reached: int
    """Observer groups from which somebody came in."""
    failed: int
    """Observer groups that were asked and could not."""
    needed: int
    """Groups that must fail before the address counts as refuted."""
    announced: bool
    """We tell others of it."""
    checked_at: float | None
    reason: str
    """Why the status is what it is, in words."""
    connection_ids: tuple[int, ...]
    """The connections that it rests on."""


@dataclass(frozen=True, slots=True)
class ProbeView:
    """A question to an AutoNAT server: can you reach us there."""

    probe_id: int
    server: str
    """The peer asked."""
    server_addr: str
    version: int
    """Of the AutoNAT protocol: 1 or 2."""
    connection_id: int
    addr: str
    """What it was asked to dial."""
    strength: Strength
    """What its coming in would prove."""
    outcome: ProbeOutcome
    detail: str
    """What happened, in words."""
    dial_back_id: int | None
    """The connection by which it came in."""
    asked_at: float
    answered_at: float | None


@dataclass(frozen=True, slots=True)
class PortMappingView:
    """One port that we asked the router to open."""

    protocol: str
    """`UPnP`, `NAT-PMP` or `PCP`; empty while searching."""
    gateway: str
    """The router's address inside, or its own name."""
    local_addr: str
    state: PortMappingState
    external_addr: str | None
    """Where the router says that it leads, a text multiaddr."""
    detail: str
    """In words: what was found, or why it failed."""
    expires_at: float | None


@dataclass(frozen=True, slots=True)
class StunView:
    """What a STUN server answered, beside what peers observe."""

    server: str
    """As the user named it: `host:port`."""
    transport: str
    """`udp` or `tcp`."""
    local_addr: str | None
    """The local end of the question."""
    mapped_addr: str | None
    """At which address the server saw us; None where it did not answer."""
    detail: str
    """Why there is no answer; or how it compares with what peers observe, and why."""
    agrees: bool | None
    """With what most peers observe; None where they cannot be compared."""
    asked_at: float


@dataclass(frozen=True, slots=True)
class AddressChangeView:
    """One line in the history of an observed address."""

    at: float
    local_addr: str
    observed_addr: str
    change: AddressChange
    votes: int

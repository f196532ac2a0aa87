"""Which of our addresses to give to others, the best first, and what each is good for. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.translation import tr
from node import PublicPredicate, Reachability, ReservationState, Scope, Snapshot

MOST_SHARED = 8
"""Addresses that are offered."""


@dataclass(frozen=True, slots=True)
class Shared:
    """One of our addresses."""

    addr: str
    """A text multiaddr with our peer id."""
    worth: str
    """Who can use it, in a sentence."""


def shared_addresses(snapshot: Snapshot) -> tuple[Shared, ...]:
    """Those found open, those through relays, those of this network, then those not tested."""
    end = f"/p2p/{snapshot.node.peer_id}"
    public = PublicPredicate(snapshot.node.public_ranges)
    found = {
        f"{one.addr}{end}": tr("Others have come in here: it can be given to anybody.")
        for one in snapshot.addresses
        if one.status is Reachability.CONFIRMED
    }
    for place in snapshot.reservations:
        if place.state is ReservationState.RESERVED:
            for addr in place.addrs:
                found.setdefault(addr, tr("Through a relay: anybody can meet you there."))
    for listener in snapshot.node.listeners:
        for addr in listener.interface_addrs:
            words = _here(addr, public)
            if words:
                found.setdefault(f"{addr}{end}", words)
    for one in snapshot.addresses:
        if one.announced and one.status is Reachability.UNKNOWN:
            found.setdefault(f"{one.addr}{end}", tr("Nobody has tested yet whether it is open."))
    return tuple(Shared(addr, worth) for addr, worth in found.items())[:MOST_SHARED]


def _here(addr: str, public: PublicPredicate) -> str:
    """Who can use an address of one of our interfaces; empty for nobody else."""
    parts = addr.split("/")
    try:
        scope = public.scope(parts[2])
    except (IndexError, ValueError):
        return ""
    if scope is Scope.LOOPBACK:
        return tr("For programs on this computer only.")
    if scope is Scope.PUBLIC:
        return tr("This computer's own public address; a firewall may stand before it.")
    return tr("For computers on the same network.")

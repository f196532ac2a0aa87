"""Which of our addresses to give to others, the best first, and what each is good for. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.peer_agreement import scope_of_addr
from app.text.translation import tr
from node import PublicPredicate, Reachability, ReservationState, Scope, Snapshot

MOST_SHARED = 8
"""Addresses that are offered."""


_HERE = {
    Scope.LOOPBACK: tr("For programs on this computer only."),
    Scope.PUBLIC: tr("This computer's own public address; a firewall may stand before it."),
}
_ORDER = {Scope.PUBLIC: 0, Scope.LINK_LOCAL: 2, Scope.LOOPBACK: 3}


@dataclass(frozen=True, slots=True)
class Shared:
    """One of our addresses."""

    addr: str
    """A text multiaddr with our peer id."""
    worth: str
    """Who can use it, in a sentence."""


def our_addresses(snapshot: Snapshot) -> frozenset[str]:
    """Where we listen, what we announce, and our ends of connections: nobody else to dial there."""
    bound = (addr for one in snapshot.node.listeners for addr in (one.addr, *one.interface_addrs))
    announced = (one.addr for one in snapshot.addresses if one.announced)
    return frozenset((*bound, *announced, *(one.local_addr for one in snapshot.connections)))


def shared_addresses(snapshot: Snapshot) -> tuple[Shared, ...]:
    """Those found open, through relays, not tested yet, and then those of this network."""
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
    for one in snapshot.addresses:
        if one.announced and one.status is Reachability.UNKNOWN:
            found.setdefault(f"{one.addr}{end}", tr("Nobody has tested yet whether it is open."))
    ours = [addr for one in snapshot.node.listeners for addr in one.interface_addrs]
    scopes = {addr: scope for addr in ours if (scope := scope_of_addr(addr, public)) is not None}
    for addr in sorted(scopes, key=lambda addr: _ORDER.get(scopes[addr], 1)):
        worth = _HERE.get(scopes[addr], tr("For computers on the same network."))
        found.setdefault(f"{addr}{end}", worth)
    return tuple(Shared(addr, worth) for addr, worth in found.items())[:MOST_SHARED]

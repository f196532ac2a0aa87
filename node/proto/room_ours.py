"""What we say of ourselves in the room, out of what the node knows; and whom others may invite."""

from __future__ import annotations

from collections.abc import Iterable

from node.address import (
    Endpoint,
    Multiaddr,
    Scope,
    multiaddr_of,
    parse,
    parse_dialable,
    scope_of,
    text_of,
    with_peer_id,
)
from node.address_guess import meant
from node.errors import AddressError
from node.identity import PeerId
from node.proto.room import MAX_ADDRESSES
from node.terms import Mapping, Reachability
from node.views import Snapshot


def addresses(known: Snapshot, announced: Iterable[Endpoint]) -> tuple[Multiaddr, ...]:
    """All at which somebody might try: those found closed, too, since others look for us."""
    outside = (parse(one.addr) for one in known.addresses)
    return tuple(dict.fromkeys((*map(multiaddr_of, _useful(announced)), *outside)))[:MAX_ADDRESSES]


def behaviour(known: Snapshot) -> tuple[Mapping, Mapping]:
    """Mapping and filtering of our NAT, over IPv4 where that is known."""
    for one in known.behaviour:
        if one.mapping is not Mapping.UNKNOWN or one.filtering is not Mapping.UNKNOWN:
            return one.mapping, one.filtering
    return Mapping.UNKNOWN, Mapping.UNKNOWN


def invitations(known: Snapshot, announced: Iterable[Endpoint], peer_id: PeerId) -> tuple[str, ...]:
    """Our addresses with our peer id, those first at which others have come in from outside."""
    confirmed = (one.addr for one in known.addresses if one.status is Reachability.CONFIRMED)
    found = dict.fromkeys((*confirmed, *map(text_of, _useful(announced))))
    return tuple(str(with_peer_id(parse(one), peer_id)) for one in found)


def _useful(announced: Iterable[Endpoint]) -> list[Endpoint]:
    """Without those that mean nothing on another computer, unless there are no others."""
    here = list(announced)
    there = [one for one in here if scope_of(one.host) not in (Scope.LOOPBACK, Scope.LINK_LOCAL)]
    return there or here


def parse_invitation(text: str) -> Multiaddr:
    """Whom to dial: a multiaddr, or what can be read as one, like `host:port`.

    Raises:
        AddressError: it is none that can be dialled; the message helps.
    """
    try:
        return parse_dialable(text)
    except AddressError:
        guess = meant(text)
        if guess is None:
            raise
    return parse_dialable(guess)

"""With whom we want nothing to do: peers by their id, computers by their IP address."""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv6Address, ip_address

from node.errors import AddressError, LimitExceeded
from node.identity import PeerId
from node.phrase import Phrase

MOST_BANS = 2048
"""Peer ids and IP addresses that are banned at once."""


class Bans:
    """Who is banned, and what to say to whoever wants a connection with them."""

    def __init__(self, banned: Iterable[str] = ()) -> None:
        """Ban these from the start.

        Raises:
            AddressError: one is neither a peer id nor an IP address.
            LimitExceeded: they are too many.
        """
        self.texts: tuple[str, ...] = ()
        """All of them, in the order in which they were banned."""
        self._banned: dict[str, None] = {}
        for who in banned:
            self.ban(who)

    def ban(self, who: str) -> None:
        """Ban a peer id or an IP address. Who is banned stays so.

        Raises:
            AddressError: it is neither.
            LimitExceeded: `MOST_BANS` are banned already.
        """
        name = _name(who)
        if name in self._banned:
            return
        if len(self._banned) >= MOST_BANS:
            raise LimitExceeded(
                Phrase("{most} are banned already: allow somebody first", most=MOST_BANS)
            )
        self._banned[name] = None
        self.texts = tuple(self._banned)

    def allow(self, who: str) -> None:
        """Ban a peer id or an IP address no more.

        Raises:
            AddressError: it is neither.
        """
        self._banned.pop(_name(who), None)
        self.texts = tuple(self._banned)

    def refusal(self, peer_id: PeerId | None, host: str | None) -> Phrase | None:
        """Why there is to be no connection with this peer at this IP address, as far as known."""
        if not self._banned:
            return None
        if host is not None and _host(host) in self._banned:
            return Phrase("the address {host} is banned", host=host)
        if peer_id is not None and str(peer_id) in self._banned:
            return Phrase("the peer {peer} is banned", peer=str(peer_id))
        return None


def _name(who: str) -> str:
    """How a banned one is kept: as ids and addresses are written here, whatever was typed."""
    try:
        return _host(who)
    except ValueError:
        pass
    try:
        return str(PeerId.parse(who))
    except AddressError:
        raise AddressError(
            Phrase("only a peer id or an IP address can be banned, like 12D3Koo… or 203.0.113.7")
        ) from None


def _host(text: str) -> str:
    """An IP address as it is written here; an IPv4 one in IPv6 clothes is that one.

    Raises:
        ValueError: it is none.
    """
    address = ip_address(text.partition("%")[0])
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return str(mapped or address)

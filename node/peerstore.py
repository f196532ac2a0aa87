"""Addresses of peers that we have met, for dialling them by peer id alone."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from node.address import Multiaddr, PublicPredicate, Scope, host_of
from node.identity import PeerId

PEERS_KEPT = 2000
"""Peers remembered; the one heard of longest ago is forgotten first."""
ADDRESSES_KEPT = 64
"""Addresses of one peer."""


@dataclass(frozen=True, slots=True)
class KnownPeer:
    """What a peer said of where it can be dialled."""

    addresses: tuple[Multiaddr, ...]
    seq: int
    """Of the signed record that they come from; 0 if they were not signed."""


class Peerstore:
    """Bounded memory of who listens where."""

    def __init__(self) -> None:
        self._peers: OrderedDict[PeerId, KnownPeer] = OrderedDict()

    def __len__(self) -> int:
        return len(self._peers)

    def learn(self, peer_id: PeerId, addresses: Iterable[Multiaddr], *, seq: int = 0) -> None:
        """Take a peer's own word; a signed one (`seq` > 0) yields only to a newer signed one.

        A peer that names no addresses says nothing of those that it named before.
        """
        known = self._peers.get(peer_id)
        kept = tuple(dict.fromkeys(addresses))[:ADDRESSES_KEPT]
        if known is not None and (known.seq > seq or not kept):
            self._peers.move_to_end(peer_id)
            return
        self._peers[peer_id] = KnownPeer(kept, seq)
        self._peers.move_to_end(peer_id)
        if len(self._peers) > PEERS_KEPT:
            self._peers.popitem(last=False)

    def addresses(self, peer_id: PeerId) -> tuple[Multiaddr, ...]:
        """Where the peer said that it listens; empty if we never met it."""
        known = self._peers.get(peer_id)
        return () if known is None else known.addresses


def believable(
    addresses: Iterable[Multiaddr], remote_host: str, public: PublicPredicate
) -> tuple[Multiaddr, ...]:
    """The addresses of a peer that make sense from where we met it (as go-libp2p sorts them).

    A peer on this computer may name any; one on our network none of its own loopback; one on the
    internet public ones only.
    """
    met = public.scope(remote_host)
    if met is Scope.LOOPBACK:
        return tuple(addresses)
    refused = {Scope.LOOPBACK, Scope.UNSPECIFIED}
    near = met in (Scope.PRIVATE, Scope.LINK_LOCAL, Scope.SHARED)
    kept = []
    for address in addresses:
        host = host_of(address)
        scope = Scope.PUBLIC if host is None else public.scope(host)
        if scope is Scope.PUBLIC or (near and scope not in refused):
            kept.append(address)
    return tuple(kept)

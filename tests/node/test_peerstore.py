"""What is remembered of where peers listen, and what of it is believed."""

from __future__ import annotations

import pytest

from node.address import Multiaddr, PublicPredicate, parse
from node.identity import PeerId
from node.peerstore import ADDRESSES_KEPT, PEERS_KEPT, Peerstore, believable


def peer(number: int) -> PeerId:
    """Make a peer id of our own."""
    return PeerId(b"\x00\x04" + number.to_bytes(4, "big"))


def tcp(port: int) -> Multiaddr:
    """Make an address."""
    return parse(f"/ip4/203.0.113.7/tcp/{port}")


def test_a_stranger_has_no_addresses() -> None:
    assert Peerstore().addresses(peer(1)) == ()


def test_what_a_peer_says_last_counts() -> None:
    store = Peerstore()
    store.learn(peer(1), [tcp(1), tcp(2), tcp(1)])
    assert store.addresses(peer(1)) == (tcp(1), tcp(2))
    store.learn(peer(1), [tcp(3)])
    assert store.addresses(peer(1)) == (tcp(3),)
    assert len(store) == 1


def test_to_name_no_addresses_takes_none_back() -> None:
    store = Peerstore()
    store.learn(peer(1), [tcp(1)])
    store.learn(peer(1), [])
    assert store.addresses(peer(1)) == (tcp(1),)


def test_a_signed_record_yields_only_to_a_newer_one() -> None:
    store = Peerstore()
    store.learn(peer(1), [tcp(1)])
    store.learn(peer(1), [tcp(2)], seq=5)
    store.learn(peer(1), [tcp(3)])
    store.learn(peer(1), [tcp(4)], seq=4)
    assert store.addresses(peer(1)) == (tcp(2),)
    store.learn(peer(1), [tcp(5)], seq=6)
    assert store.addresses(peer(1)) == (tcp(5),)


def test_addresses_of_one_peer_at_the_bound_and_past_it() -> None:
    store = Peerstore()
    for count in (ADDRESSES_KEPT, ADDRESSES_KEPT + 1):
        store.learn(peer(1), [tcp(port) for port in range(1, count + 1)])
        assert len(store.addresses(peer(1))) == ADDRESSES_KEPT


def test_peers_at_the_bound_and_past_it() -> None:
    store = Peerstore()
    for number in range(PEERS_KEPT):
        store.learn(peer(number), [tcp(1)])
    assert len(store) == PEERS_KEPT
    assert store.addresses(peer(0)) == (tcp(1),)
    store.learn(peer(0), [])
    store.learn(peer(PEERS_KEPT), [tcp(1)])
    assert len(store) == PEERS_KEPT
    assert store.addresses(peer(1)) == (), "the one heard of longest ago"
    assert store.addresses(peer(0)) == (tcp(1),), "heard of again, so kept"


LOOPBACK = parse("/ip4/127.0.0.1/tcp/4001")
WILDCARD = parse("/ip4/0.0.0.0/tcp/4001")
PRIVATE = parse("/ip4/192.168.1.2/tcp/4001")
PRIVATE_QUIC = parse("/ip4/192.168.1.2/udp/4001/quic-v1")
MAPPED = parse("/ip6/::ffff:192.168.1.2/tcp/4001")
PUBLIC = parse("/ip4/8.8.8.8/tcp/4001")
NAME = parse("/dns/peer.example/tcp/4001")
ALL = (LOOPBACK, WILDCARD, PRIVATE, PRIVATE_QUIC, MAPPED, PUBLIC, NAME)


@pytest.mark.parametrize(
    ("met_at", "believed"),
    [
        ("127.0.0.1", ALL),
        ("::1", ALL),
        ("192.168.1.3", (PRIVATE, PRIVATE_QUIC, MAPPED, PUBLIC, NAME)),
        ("fe80::1", (PRIVATE, PRIVATE_QUIC, MAPPED, PUBLIC, NAME)),
        ("100.64.0.1", (PRIVATE, PRIVATE_QUIC, MAPPED, PUBLIC, NAME)),
        ("8.8.4.4", (PUBLIC, NAME)),
        ("2a00::1", (PUBLIC, NAME)),
        ("203.0.113.1", (PUBLIC, NAME)),
    ],
)
def test_a_peer_is_believed_by_where_it_was_met(
    met_at: str, believed: tuple[Multiaddr, ...]
) -> None:
    assert believable(ALL, met_at, PublicPredicate()) == believed


def test_ranges_that_count_as_public_do_so_here_too() -> None:
    lab = PublicPredicate(("203.0.113.0/24",))
    assert believable([tcp(1), PRIVATE], "203.0.113.1", lab) == (tcp(1),)

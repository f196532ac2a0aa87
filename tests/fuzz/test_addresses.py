"""Addresses, peer ids and keys, from the wire and from the keyboard, against anything."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from node import address
from node.errors import AddressError, RemoteProtocolError
from node.identity import PeerId, PublicKey
from tests.fuzz.mutations import mutated, words
from tests.node.vectors import SPEC_KEYS

PEER = SPEC_KEYS[0].peer_id
TEXTS = (
    f"/ip4/192.0.2.1/tcp/4001/p2p/{PEER}",
    f"/ip6/2001:db8::1/udp/4001/quic-v1/p2p/{PEER}/p2p-circuit",
    "/ip6zone/eth0/ip6/fe80::1/tcp/4001",
    "/dns4/example.com/tcp/443/tls/sni/example.com/ws",
    f"/dnsaddr/bootstrap.example.org/p2p/{PEER}",
    "/ip4/192.0.2.1/udp/4001/quic-v1/webtransport/certhash/uEiAkH5a4DPGKUuOBjYw0CgwjvcJCJMD2K_1aluKR_tpevQ",
    "/unix/tmp%2Fsocket",
    "/ip4/192.0.2.0/ipcidr/24",
    "/onion3/vww6ybal4bd7szmgncyruucpgfkqahzddi37ktceo3ah7ngmcopnpyyd:1234",
    "/garlic64/" + "A" * 520,
    "/memory/7",
    "/http-path/a%2Fb",
)
WIRE = tuple(address.parse(text).to_bytes() for text in TEXTS)


@given(mutated(*WIRE) | st.binary(max_size=60))
@settings(max_examples=500)
def test_an_address_from_the_wire_is_sound_or_refused(data: bytes) -> None:
    try:
        found = address.from_wire(data)
    except RemoteProtocolError as error:
        words(error)
        return
    assert address.parse(str(found)).to_bytes() == data
    assert str(found).isprintable()
    use(found)


def use(found: address.Multiaddr) -> None:
    """Ask of a sound address all that the node asks; only `AddressError` may come of it."""
    address.host_of(found)
    address.has_port_zero(found)
    address.thin_waist(found)
    address.tcp_endpoint(found)
    for ask in (address.dialable, address.split_peer_id):
        try:
            ask(found)
        except AddressError as error:
            words(error)


@example("/")
@example("/ip4")
@example("/p2p/" + "1" * 900)
@given(
    st.builds(
        lambda text, at, cut, insert: text[:at] + insert + text[at + cut :],
        st.sampled_from(TEXTS),
        st.integers(0, 100),
        st.integers(0, 20),
        st.text(max_size=5) | st.sampled_from(["/", "//", "/tcp", "/ip4", ":", "/p2p/", "%"]),
    )
    | st.text(max_size=60)
)
@settings(max_examples=500)
def test_a_typed_address_is_taken_or_refused_in_words(text: str) -> None:
    try:
        found = address.parse(text)
    except AddressError as error:
        words(error)
        return
    assert address.parse(str(found)) == found
    use(found)


@given(st.text(max_size=70) | st.sampled_from([PEER, PEER * 2, "QmQm", "k51", "bafz", "zz"]))
@settings(max_examples=200)
def test_a_peer_id_is_taken_or_refused_in_words(text: str) -> None:
    try:
        found = PeerId.parse(text)
    except AddressError as error:
        words(error)
    else:
        assert PeerId.parse(str(found)) == found


@given(mutated(*(vector.public for vector in SPEC_KEYS)) | st.binary(max_size=100))
@settings(max_examples=300)
def test_a_public_key_is_taken_or_refused(data: bytes) -> None:
    try:
        key = PublicKey.from_bytes(data)
    except RemoteProtocolError as error:
        words(error)
        return
    assert PublicKey.from_bytes(key.to_bytes()) == key
    assert key.verify(b"data", data) is False
    assert PeerId.parse(str(key.peer_id)) == key.peer_id

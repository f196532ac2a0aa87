"""Peer ids and keys, held against what the specification and other implementations published."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from node.errors import AddressError, IdentityError, RemoteProtocolError
from node.identity import MAX_INLINE_KEY, MAX_KEY, MAX_PEER_ID_TEXT, PeerId, PrivateKey, PublicKey
from node.key_type import KeyType
from tests.node.vectors import (
    GO_MESSAGE,
    GO_SIGNATURES,
    SPEC_ED25519_PRIVATE,
    SPEC_KEYS,
    KeyVector,
    SignatureVector,
)

ED25519 = SPEC_KEYS[0]
RSA = SPEC_KEYS[3]


def message(key_type: int, data: bytes) -> bytes:
    """Write a key message as the specification has it."""
    length = len(data)
    size = bytes((length,)) if length < 128 else bytes((length & 127 | 128, length >> 7))
    return bytes((8, key_type, 18)) + size + data


def rsa_key(bits: int) -> bytes:
    """Make the message of an RSA key whose modulus has that many bits, and has no factors."""
    numbers = rsa.RSAPublicNumbers(65537, (1 << bits) - 1)
    der = numbers.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return message(KeyType.RSA, der)


@pytest.mark.parametrize("vector", SPEC_KEYS, ids=lambda vector: vector.key_type.label)
def test_ids_of_the_specification(vector: KeyVector) -> None:
    key = PublicKey.from_bytes(vector.public)
    assert key.key_type is vector.key_type
    assert str(key.peer_id) == vector.peer_id
    assert key.to_bytes() == vector.public


@pytest.mark.parametrize("vector", GO_SIGNATURES, ids=lambda vector: vector.key_type.label)
def test_signatures_made_by_go(vector: SignatureVector) -> None:
    key = PublicKey.from_bytes(vector.public)
    assert str(key.peer_id) == vector.peer_id
    assert key.verify(GO_MESSAGE, vector.signature)
    assert not key.verify(GO_MESSAGE + b"!", vector.signature)
    assert not key.verify(GO_MESSAGE, vector.signature[:-1])
    assert not key.verify(GO_MESSAGE, b"")


def test_the_private_key_of_the_specification() -> None:
    key = PrivateKey.from_bytes(SPEC_ED25519_PRIVATE)
    assert key.public_key.to_bytes() == ED25519.public
    assert key.to_bytes() == SPEC_ED25519_PRIVATE
    assert key.public_key.verify(b"said", key.sign(b"said"))
    assert not key.public_key.verify(b"not said", key.sign(b"said"))


def test_the_old_form_of_a_private_key_has_the_public_half_twice() -> None:
    seed, public = SPEC_ED25519_PRIVATE[4:36], SPEC_ED25519_PRIVATE[36:]
    old = message(KeyType.ED25519, seed + public + public)
    assert PrivateKey.from_bytes(old).to_bytes() == SPEC_ED25519_PRIVATE
    for at in (len(old) - 1, len(old) - 33):
        broken = bytearray(old)
        broken[at] ^= 1
        with pytest.raises(IdentityError, match="do not belong together"):
            PrivateKey.from_bytes(bytes(broken))


@pytest.mark.parametrize(
    "data",
    [b"", b"\x08", message(1, bytes(32)), message(1, bytes(65)), message(0, bytes(64)), b"garbage"],
)
def test_what_is_no_private_key_of_ours(data: bytes) -> None:
    with pytest.raises(IdentityError):
        PrivateKey.from_bytes(data)


def test_a_private_key_is_kept_nowhere_else_and_not_shown() -> None:
    key = PrivateKey.generate()
    assert key.to_bytes()[4:36].hex() not in repr(key) + str(key)
    assert PrivateKey.generate().peer_id != key.peer_id
    assert PrivateKey.from_seed(key.to_bytes()[4:36]).peer_id == key.peer_id


@pytest.mark.parametrize(
    "way",
    [
        lambda data: b"\x12\x20" + data + b"\x08\x01",
        lambda data: b"\x08\x81\x00\x12\x20" + data,
        lambda data: b"\x08\x01\x12\x20" + data + b"\x18\x05",
        lambda data: b"\x08\x02\x08\x01\x12\x20" + data,
    ],
    ids=["other order", "long varint", "a field more", "a field twice"],
)
def test_a_message_that_is_not_canonical_gives_the_canonical_id(way: object) -> None:
    assert callable(way)
    key = PublicKey.from_bytes(way(ED25519.public[4:]))
    assert str(key.peer_id) == ED25519.peer_id
    assert key.to_bytes() == ED25519.public


def test_one_point_written_in_two_ways_has_one_peer_id() -> None:
    point = ec.derive_private_key(7, ec.SECP256K1()).public_key()
    ids = {
        PublicKey.from_bytes(
            message(KeyType.SECP256K1, point.public_bytes(Encoding.X962, form))
        ).peer_id
        for form in (PublicFormat.CompressedPoint, PublicFormat.UncompressedPoint)
    }
    assert len(ids) == 1
    assert str(ids.pop()).startswith("16Uiu2HA")


@pytest.mark.parametrize("bits", [2048, 8192])
def test_rsa_keys_at_the_bounds(bits: int) -> None:
    assert str(PublicKey.from_bytes(rsa_key(bits)).peer_id).startswith("Qm")


@pytest.mark.parametrize("bits", [2047, 8193])
def test_rsa_keys_past_the_bounds(bits: int) -> None:
    with pytest.raises(RemoteProtocolError, match="2048 to 8192"):
        PublicKey.from_bytes(rsa_key(bits))


@pytest.mark.parametrize(("exponent", "taken"), [(2**32 - 1, True), (2**32 + 1, False)])
def test_rsa_exponents_at_the_bound_and_past_it(exponent: int, taken: bool) -> None:
    key = rsa.RSAPublicNumbers(exponent, 2**3071 + 1).public_key()
    data = message(KeyType.RSA, key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    if taken:
        PublicKey.from_bytes(data)
    else:
        with pytest.raises(RemoteProtocolError, match="exponent"):
            PublicKey.from_bytes(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x08\x01",
        b"\x12\x00",
        message(1, bytes(31)),
        message(1, bytes(33)),
        message(4, bytes(32)),
        message(2, bytes(33)),
        message(2, b"\x00"),
        message(0, RSA.public[5:-1]),
        message(3, RSA.public[5:]),
        b"\x08\x01\x12\x21" + bytes(32),
        b"\x12\x01\x01\x12\x20" + bytes(32),
        b"\x08" + b"\x80" * 10 + b"\x01",
    ],
)
def test_what_is_no_public_key(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        PublicKey.from_bytes(data)


def test_a_key_message_at_the_bound_and_past_it() -> None:
    head = b"\x08\x01\x12\x20" + bytes(32) + b"\x1a"
    room = MAX_KEY - len(head) - 2
    padding = bytes((room & 127 | 128, room >> 7)) + bytes(room)
    assert len(head + padding) == MAX_KEY
    assert PublicKey.from_bytes(head + padding).data == bytes(32)
    with pytest.raises(RemoteProtocolError, match=str(MAX_KEY)):
        PublicKey.from_bytes(head + padding + b"\x00")


@given(
    st.binary(max_size=80) | st.tuples(st.integers(0, 4), st.binary()).map(lambda a: message(*a))
)
def test_any_bytes_are_a_key_or_a_protocol_error(data: bytes) -> None:
    try:
        key = PublicKey.from_bytes(data)
    except RemoteProtocolError:
        return
    assert PublicKey.from_bytes(key.to_bytes()) == key
    assert not key.verify(b"said", data)


@given(st.binary(max_size=50))
def test_any_bytes_are_a_peer_id_or_a_protocol_error(data: bytes) -> None:
    try:
        peer_id = PeerId.from_bytes(data)
    except RemoteProtocolError:
        return
    assert peer_id.to_bytes() == data


@pytest.mark.parametrize("vector", SPEC_KEYS, ids=lambda vector: vector.key_type.label)
def test_an_id_reads_back_in_all_its_forms(vector: KeyVector) -> None:
    peer_id = PeerId.parse(vector.peer_id)
    assert str(peer_id) == vector.peer_id
    cid = peer_id.to_cid()
    assert cid.startswith("bafz")
    assert PeerId.parse(cid) == peer_id
    assert PeerId.parse(cid.upper()) == peer_id
    assert PeerId.from_bytes(peer_id.to_bytes()) == peer_id
    assert peer_id.short == f"{vector.peer_id[:6]}…{vector.peer_id[-6:]}"


def test_the_cid_forms_that_kubo_writes() -> None:
    # The pair is libp2p specs', peer-ids/peer-ids.md; kubo writes base 36 as well where asked to.
    base58 = "QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N"
    base32 = "bafzbeie5745rpv2m6tjyuugywy4d5ewrqgqqhfnf445he3omzpjbx5xqxe"
    assert str(PeerId.parse(base32)) == base58
    number = int.from_bytes(b"\x01\x72" + PeerId.parse(base58).to_bytes(), "big")
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    assert str(PeerId.parse("k" + digits)) == base58


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "Qm",
        "12D3KooW",
        "QmaeANgBs1DTSxWSrPPtobgQuxW8XTfsS4ydbK4rCHzqx0",
        "bafy",
        "b",
        "z",
        "k",
        "k-",
        "bafkreigh2akiscaildc",
        "x" * MAX_PEER_ID_TEXT,
        "1" * (MAX_PEER_ID_TEXT + 1),
        "é",
        "Qm\n\u202e",
    ],
)
def test_what_is_no_peer_id_is_told_what_one_looks_like(text: str) -> None:
    with pytest.raises(AddressError, match="12D3Koo") as caught:
        PeerId.parse(text)
    assert str(caught.value).isprintable()


@given(st.text(max_size=80))
def test_any_text_is_a_peer_id_or_an_address_error(text: str) -> None:
    with contextlib.suppress(AddressError):
        assert PeerId.parse(str(PeerId.parse(text))) == PeerId.parse(text)


def test_inline_ids_at_the_bound_and_past_it() -> None:
    longest = bytes((0, MAX_INLINE_KEY)) + bytes(MAX_INLINE_KEY)
    assert PeerId(longest).to_bytes() == longest
    for data in (bytes((0, MAX_INLINE_KEY + 1)) + bytes(MAX_INLINE_KEY + 1), b"", b"\0", b"\0\0"):
        with pytest.raises(AddressError):
            PeerId(data)


def test_ids_are_ordered_and_alike_by_their_bytes() -> None:
    low, high = PeerId(b"\x00\x01\x01"), PeerId(b"\x00\x01\x02")
    assert low < high
    assert high >= low
    assert sorted([high, low]) == [low, high]
    assert {low, PeerId(b"\x00\x01\x01")} == {low}
    assert low != "low"


def test_names_of_key_types() -> None:
    assert [kind.label for kind in KeyType] == ["RSA", "Ed25519", "secp256k1", "ECDSA"]


def test_start_up_does_not_pay_for_keys_that_are_rarely_met() -> None:
    code = (
        "import sys, node, node.identity as i;"
        "i.PublicKey.from_bytes(i.PrivateKey.generate().public_key.to_bytes()).peer_id;"
        "print(*{'cryptography.x509', 'node.foreign_keys', 'dns', 'trio'} & sys.modules.keys())"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []


def test_an_rsa_key_that_is_really_another_kind_is_refused() -> None:
    point = ec.derive_private_key(7, ec.SECP256R1()).public_key()
    der = point.public_bytes(serialization.Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert PublicKey.from_bytes(message(KeyType.ECDSA, der)).key_type is KeyType.ECDSA
    with pytest.raises(RemoteProtocolError, match="not a valid RSA key"):
        PublicKey.from_bytes(message(KeyType.RSA, der))

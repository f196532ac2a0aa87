"""Signed peer records: ours, go's, and what a peer may try."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.address import Multiaddr
from node.errors import RemoteProtocolError
from node.identity import PeerId, PrivateKey
from node.proto.envelope import (
    KINDS,
    MAX_ADDRESS_BYTES,
    MAX_ADDRESSES,
    MAX_ENVELOPE,
    addresses_of,
    make_peer_record,
    open_peer_record,
)
from node.proto.framing import encode_uvarint
from node.proto.pb.envelope_pb2 import Envelope, PeerRecord
from tests.node.vectors import RECORD_ENVELOPE, RECORD_PRIVATE, RECORD_SEQ

KEY = PrivateKey.from_seed(bytes(32))
OTHER = PrivateKey.from_seed(bytes(31) + b"\x01")
ADDRESSES = (Multiaddr("/ip4/203.0.113.7/tcp/4001"), Multiaddr("/ip6/2001:db8::7/tcp/4001"))
GO_KIND, LEGACY_KIND = KINDS


def seal(
    key: PrivateKey, *, about: bytes, kind: bytes = GO_KIND, domain: bytes | None = None
) -> bytes:
    """Sign a record about a peer, with whatever is wrong about it."""
    payload = PeerRecord(peer_id=about, seq=7).SerializeToString()
    fields = (KINDS.get(kind, b"") if domain is None else domain, kind, payload)
    signed = b"".join(encode_uvarint(len(field)) + field for field in fields)
    return Envelope(
        public_key=key.public_key.to_bytes(),
        payload_type=kind,
        payload=payload,
        signature=key.sign(signed),
    ).SerializeToString()


ABOUT = KEY.peer_id.to_bytes()


def test_a_record_made_by_go() -> None:
    key = PrivateKey.from_bytes(RECORD_PRIVATE)
    record = open_peer_record(RECORD_ENVELOPE, of=key.peer_id)
    assert record.peer_id == key.peer_id
    assert record.seq == RECORD_SEQ
    assert [str(one) for one in record.addresses] == [f"/ip4/1.2.3.4/tcp/{n}" for n in range(10)]


def test_ours_is_byte_for_byte_what_go_makes() -> None:
    key = PrivateKey.from_bytes(RECORD_PRIVATE)
    record = open_peer_record(RECORD_ENVELOPE)
    assert make_peer_record(key, RECORD_SEQ, record.addresses) == RECORD_ENVELOPE


@pytest.mark.parametrize("seq", [1, 2**64 - 1])
def test_ours_reads_back(seq: int) -> None:
    record = open_peer_record(make_peer_record(KEY, seq, ADDRESSES), of=KEY.peer_id)
    assert (record.peer_id, record.seq, record.addresses) == (KEY.peer_id, seq, ADDRESSES)


@pytest.mark.parametrize("kind", KINDS)
def test_both_kinds_are_taken(kind: bytes) -> None:
    assert open_peer_record(seal(KEY, about=ABOUT, kind=kind)).seq == 7


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        (seal(OTHER, about=ABOUT), "another peer than its signer"),
        (seal(KEY, about=b""), "peer id is malformed"),
        (seal(KEY, about=ABOUT, domain=KINDS[LEGACY_KIND]), "does not hold"),
        (seal(KEY, about=ABOUT, kind=LEGACY_KIND, domain=KINDS[GO_KIND]), "does not hold"),
        (seal(KEY, about=ABOUT, kind=b"\x03\x02"), "unknown kind"),
        (make_peer_record(KEY, 1, ADDRESSES)[:-1], "malformed"),
        (b"", "unknown kind"),
    ],
    ids=["signer", "no peer", "domain", "legacy domain", "voucher", "cut off", "empty"],
)
def test_what_is_refused(data: bytes, wrong: str) -> None:
    with pytest.raises(RemoteProtocolError, match=wrong):
        open_peer_record(data)


def test_a_good_record_of_another_peer_is_refused_where_one_peer_is_meant() -> None:
    record = make_peer_record(OTHER, 1, ADDRESSES)
    assert open_peer_record(record).peer_id == OTHER.peer_id
    with pytest.raises(RemoteProtocolError, match="another peer's"):
        open_peer_record(record, of=KEY.peer_id)


def test_every_changed_byte_is_noticed() -> None:
    good = open_peer_record(make_peer_record(KEY, 1, ADDRESSES))
    whole = make_peer_record(KEY, 1, ADDRESSES)
    for position in range(len(whole)):
        changed = bytearray(whole)
        changed[position] ^= 0x40
        try:
            record = open_peer_record(bytes(changed), of=KEY.peer_id)
        except RemoteProtocolError:
            continue
        assert record == good


def test_envelopes_at_the_bound_and_past_it() -> None:
    whole = make_peer_record(KEY, 1, ADDRESSES)
    # An unknown field: 2 bytes of tag, 2 of length.
    room = MAX_ENVELOPE - len(whole) - 4
    padded = whole + b"\xfa\x01" + encode_uvarint(room) + bytes(room)
    assert len(padded) == MAX_ENVELOPE
    assert open_peer_record(padded).addresses == ADDRESSES
    with pytest.raises(RemoteProtocolError, match="more than 8192"):
        open_peer_record(padded + b"\x00")


def wire(port: int) -> bytes:
    """Write an address as it is on the wire."""
    return b"\x04\x08\x08\x08\x08\x06" + port.to_bytes(2, "big")


def test_addresses_at_the_bound_and_past_it() -> None:
    found, dropped = addresses_of([wire(n) for n in range(MAX_ADDRESSES)], KEY.peer_id)
    assert (len(found), dropped) == (MAX_ADDRESSES, 0)
    found, dropped = addresses_of([wire(n) for n in range(MAX_ADDRESSES + 1)], KEY.peer_id)
    assert (len(found), dropped) == (MAX_ADDRESSES, 1)


def test_long_addresses_at_the_bound_and_past_it() -> None:
    long = [wire(n) + b"\xdd\x03" * 252 for n in range(1, 18)]  # /ws/ws/ws…, 512 bytes each
    assert len(long[0]) * 16 == MAX_ADDRESS_BYTES
    found, dropped = addresses_of(long[:16], KEY.peer_id)
    assert (len(found), dropped) == (16, 0)
    found, dropped = addresses_of(long, KEY.peer_id)
    assert (len(found), dropped) == (16, 1)


def test_bad_addresses_are_dropped_one_by_one() -> None:
    named = [
        Multiaddr(f"{ADDRESSES[0]}/p2p/{peer_id}").to_bytes()
        for peer_id in (KEY.peer_id, OTHER.peer_id)
    ]
    alone = Multiaddr(f"/p2p/{KEY.peer_id}").to_bytes()
    found, dropped = addresses_of([b"", b"\x04\x01", wire(1), wire(1), alone, *named], KEY.peer_id)
    assert [str(one) for one in found] == ["/ip4/8.8.8.8/tcp/1", str(ADDRESSES[0])]
    assert dropped == 4


@given(st.lists(st.binary(max_size=60), max_size=20))
def test_any_bytes_are_addresses_or_dropped(data: list[bytes]) -> None:
    found, dropped = addresses_of(data, KEY.peer_id)
    assert len(found) + dropped <= len(data)


messages = st.builds(
    lambda **fields: Envelope(**fields).SerializeToString(),
    public_key=st.binary(max_size=40) | st.just(KEY.public_key.to_bytes()),
    payload_type=st.binary(max_size=4) | st.sampled_from(list(KINDS)),
    payload=st.binary(max_size=40) | st.just(PeerRecord(peer_id=ABOUT).SerializeToString()),
    signature=st.binary(max_size=70),
)


@given(st.binary(max_size=300) | messages)
def test_any_bytes_are_refused_by_a_protocol_error(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        open_peer_record(data)


def test_the_id_inside_is_the_signers() -> None:
    assert PeerId.from_bytes(ABOUT) == open_peer_record(seal(KEY, about=ABOUT)).peer_id

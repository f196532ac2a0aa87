"""Signed envelopes, and the peer record that travels in one.

Source: libp2p specs RFC 0002 and RFC 0003; go and js sign peer records under another domain than
the RFC says. Ours are made as theirs are, both kinds are taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from google.protobuf.message import DecodeError

from node.address import PEER_ID_CODE, Multiaddr, from_wire, split_peer_id
from node.errors import AddressError, RemoteProtocolError
from node.identity import PeerId, PrivateKey, PublicKey
from node.proto.framing import encode_uvarint
from node.proto.pb.envelope_pb2 import Envelope, PeerRecord

MAX_ENVELOPE = 8192
"""Bytes of an envelope taken (go-libp2p's figure)."""
MAX_ADDRESSES = 128
"""Addresses of one peer looked at; what comes after them is dropped unread. To look at one may
take 40 µs, and peers have a dozen."""
MAX_ADDRESS_BYTES = 8192
"""Bytes of addresses looked at, as many as a signed record could hold: they are kept for long."""
KINDS = {
    b"\x03\x01": b"libp2p-peer-record",
    b"/libp2p/routing-state-record": b"libp2p-routing-state",
}
"""Payload types of peer records and the domain each is signed under; the first is ours."""


@dataclass(frozen=True, slots=True)
class SignedPeerRecord:
    """Addresses that a peer signed to be its own."""

    peer_id: PeerId
    seq: int
    """Grows with every new record of a peer."""
    addresses: tuple[Multiaddr, ...]


def make_peer_record(key: PrivateKey, seq: int, addresses: Iterable[Multiaddr]) -> bytes:
    """Our own addresses, signed: an envelope."""
    record = PeerRecord(
        peer_id=key.peer_id.to_bytes(),
        seq=seq,
        addresses=[PeerRecord.AddressInfo(multiaddr=one.to_bytes()) for one in addresses],
    )
    payload_type, domain = next(iter(KINDS.items()))
    return seal(key, domain, payload_type, record.SerializeToString())


def seal(key: PrivateKey, domain: bytes, payload_type: bytes, payload: bytes) -> bytes:
    """An envelope around a payload of ours."""
    return Envelope(
        public_key=key.public_key.to_bytes(),
        payload_type=payload_type,
        payload=payload,
        signature=key.sign(signed_bytes(domain, payload_type, payload)),
    ).SerializeToString()


def open_peer_record(data: bytes, *, of: PeerId | None = None) -> SignedPeerRecord:
    """A peer record out of its envelope, verified. Malformed addresses in it are left out.

    With `of`, the record must be that peer's, which is seen to before the costly verification.

    Raises:
        RemoteProtocolError: it is too long, malformed, of another kind, not signed by the key
            inside, or about another peer than its signer or `of`.
    """
    if len(data) > MAX_ENVELOPE:
        raise RemoteProtocolError(f"a signed record of more than {MAX_ENVELOPE} bytes")
    try:
        envelope = Envelope.FromString(data)
        domain = KINDS[envelope.payload_type]
        record = PeerRecord.FromString(envelope.payload)
    except DecodeError:
        raise RemoteProtocolError("a signed record is malformed") from None
    except KeyError:
        raise RemoteProtocolError("a signed record of an unknown kind") from None
    signer = PublicKey.from_bytes(envelope.public_key)
    if of is not None and signer.peer_id != of:
        raise RemoteProtocolError("the signed record is another peer's")
    if signer.peer_id != PeerId.from_bytes(record.peer_id):
        raise RemoteProtocolError("a signed record is about another peer than its signer")
    signed = signed_bytes(domain, envelope.payload_type, envelope.payload)
    if not signer.verify(signed, envelope.signature):
        raise RemoteProtocolError("the signature of a signed record does not hold")
    addresses, _ = addresses_of([one.multiaddr for one in record.addresses], signer.peer_id)
    return SignedPeerRecord(
        peer_id=signer.peer_id,
        seq=record.seq,
        addresses=addresses,
    )


def addresses_of(wire: Sequence[bytes], peer_id: PeerId) -> tuple[tuple[Multiaddr, ...], int]:
    """A peer's addresses from the wire, each once and without its own id; how many were dropped.

    Dropped are malformed ones, those that name another peer at their end, and all after the first
    `MAX_ADDRESSES` or `MAX_ADDRESS_BYTES`.
    """
    found: dict[Multiaddr, None] = {}
    dropped = max(0, len(wire) - MAX_ADDRESSES)
    room = MAX_ADDRESS_BYTES
    for data in wire[:MAX_ADDRESSES]:
        room -= len(data)
        try:
            if room < 0:
                raise RemoteProtocolError("the addresses of one peer are too long")
            address = from_wire(data)
            if PEER_ID_CODE in data:
                address, named = split_peer_id(address)
                if (named is not None and named != peer_id) or not address.to_bytes():
                    raise RemoteProtocolError("an address of another peer, or of none")
        except (RemoteProtocolError, AddressError):
            dropped += 1
        else:
            found[address] = None
    return tuple(found), dropped


def signed_bytes(domain: bytes, payload_type: bytes, payload: bytes) -> bytes:
    """What the signature of an envelope is made over (RFC 0002)."""
    return b"".join(
        part for field in (domain, payload_type, payload) for part in (_length(field), field)
    )


def _length(field: bytes) -> bytes:
    return encode_uvarint(len(field))

"""The voucher that a relay signs for whoever has a place there.

Source: libp2p specs, relay/circuit-v2.md, "Reservation Vouchers".
"""

from __future__ import annotations

from dataclasses import dataclass

from google.protobuf.message import DecodeError

from node.errors import RemoteProtocolError
from node.identity import PeerId, PrivateKey, PublicKey
from node.proto.envelope import MAX_ENVELOPE, seal, signed_bytes
from node.proto.pb.circuit_pb2 import Voucher as Payload
from node.proto.pb.envelope_pb2 import Envelope

DOMAIN = b"libp2p-relay-rsvp"
PAYLOAD_TYPE = b"\x03\x02"


@dataclass(frozen=True, slots=True)
class Voucher:
    """`relay` says that `peer` has a place with it."""

    relay: PeerId
    peer: PeerId
    expires: int
    """Seconds since 1970."""


def make_voucher(key: PrivateKey, peer: PeerId, expires: int) -> bytes:
    """One of our own, as a relay: an envelope."""
    payload = Payload(relay=key.peer_id.to_bytes(), peer=peer.to_bytes(), expiration=expires)
    return seal(key, DOMAIN, PAYLOAD_TYPE, payload.SerializeToString())


def open_voucher(data: bytes, *, relay: PeerId, peer: PeerId) -> Voucher:
    """The voucher that `relay` gave to `peer`, verified.

    Raises:
        RemoteProtocolError: it is malformed, about others, or not signed by the relay.
    """
    if len(data) > MAX_ENVELOPE:
        raise RemoteProtocolError(f"a voucher of more than {MAX_ENVELOPE} bytes")
    try:
        envelope = Envelope.FromString(data)
        payload = Payload.FromString(envelope.payload)
    except DecodeError:
        raise RemoteProtocolError("the relay's voucher is malformed") from None
    if envelope.payload_type != PAYLOAD_TYPE:
        raise RemoteProtocolError("the relay's voucher is of another kind")
    signer = PublicKey.from_bytes(envelope.public_key)
    named = (PeerId.from_bytes(payload.relay), PeerId.from_bytes(payload.peer))
    if signer.peer_id != relay or named != (relay, peer):
        raise RemoteProtocolError("the relay's voucher is about somebody else")
    signed = signed_bytes(DOMAIN, PAYLOAD_TYPE, envelope.payload)
    if not signer.verify(signed, envelope.signature):
        raise RemoteProtocolError("the signature of the relay's voucher does not hold")
    return Voucher(relay, peer, payload.expiration)

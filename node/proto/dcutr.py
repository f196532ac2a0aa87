"""The messages of DCUtR, by which two peers that meet at a relay agree on when to dial each other.

Each goes behind its length. Source: libp2p specs, relay/DCUtR.md; limits as in go-libp2p.
"""

from __future__ import annotations

from dataclasses import dataclass

from google.protobuf.message import DecodeError

from node.address import Multiaddr, from_wire
from node.errors import RemoteProtocolError
from node.proto.pb import circuit_pb2 as pb

PROTOCOL = "/libp2p/dcutr"
MAX_MESSAGE = 4096
"""Bytes of one message."""
MAX_ADDRESSES = 20
"""Addresses of the other end that are looked at (rust-libp2p's figure)."""
_CONNECT, _SYNC = 100, 300


@dataclass(frozen=True, slots=True)
class Connect:
    """These are the addresses at which I can be met."""

    addresses: tuple[Multiaddr, ...]


@dataclass(frozen=True, slots=True)
class Sync:
    """Dial now."""


def write_message(message: Connect | Sync) -> bytes:
    """A message to the other end."""
    if isinstance(message, Sync):
        return pb.HolePunch(type=_SYNC).SerializeToString()
    wire = [address.to_bytes() for address in message.addresses[:MAX_ADDRESSES]]
    return pb.HolePunch(type=_CONNECT, ObsAddrs=wire).SerializeToString()


def read_message(data: bytes) -> Connect | Sync:
    """A message of the other end; addresses that cannot be read are left out.

    Raises:
        RemoteProtocolError: it is none.
    """
    try:
        message = pb.HolePunch.FromString(data)
    except DecodeError:
        raise RemoteProtocolError("a DCUtR message is malformed") from None
    if message.type == _SYNC:
        return Sync()
    if message.type != _CONNECT:
        raise RemoteProtocolError(f"a DCUtR message of the unknown type {message.type}")
    found: dict[Multiaddr, None] = {}
    for wire in message.ObsAddrs[:MAX_ADDRESSES]:
        try:
            found[from_wire(wire)] = None
        except RemoteProtocolError:
            continue
    return Connect(tuple(found))

"""The messages of DCUtR, by which two peers that meet at a relay agree on when to dial each other.

Each goes behind its length. Source: libp2p specs, relay/DCUtR.md; limits as in go-libp2p. What the
sender's NAT does is an addition of ours, in fields that others skip.
"""

from __future__ import annotations

from dataclasses import dataclass

from google.protobuf.message import DecodeError

from node.address import Multiaddr, from_wire
from node.errors import RemoteProtocolError
from node.proto.pb import circuit_pb2 as pb
from node.terms import Mapping

PROTOCOL = "/libp2p/dcutr"
MAX_MESSAGE = 4096
"""Bytes of one message."""
MAX_ADDRESSES = 20
"""Addresses of the other end that are looked at (rust-libp2p's figure)."""
_CONNECT, _SYNC = 100, 300
_BEHAVIOURS = (
    Mapping.UNKNOWN,
    Mapping.NO_NAT,
    Mapping.ENDPOINT_INDEPENDENT,
    Mapping.ADDRESS_DEPENDENT,
    Mapping.ADDRESS_AND_PORT_DEPENDENT,
)
"""Written as the place in this list; a further one is as unknown."""


@dataclass(frozen=True, slots=True)
class Connect:
    """These are the addresses at which I can be met, and this is what my NAT does."""

    addresses: tuple[Multiaddr, ...]
    mapping: Mapping = Mapping.UNKNOWN
    filtering: Mapping = Mapping.UNKNOWN


@dataclass(frozen=True, slots=True)
class Sync:
    """Dial now."""


def write_message(message: Connect | Sync) -> bytes:
    """A message to the other end."""
    if isinstance(message, Sync):
        return pb.HolePunch(type=_SYNC).SerializeToString()
    wire = [address.to_bytes() for address in message.addresses[:MAX_ADDRESSES]]
    written = pb.HolePunch(type=_CONNECT, ObsAddrs=wire)
    if message.mapping is not Mapping.UNKNOWN:
        written.mapping = _BEHAVIOURS.index(message.mapping)
    if message.filtering is not Mapping.UNKNOWN:
        written.filtering = _BEHAVIOURS.index(message.filtering)
    return written.SerializeToString()


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
    return Connect(tuple(found), _behaviour(message.mapping), _behaviour(message.filtering))


def _behaviour(number: int) -> Mapping:
    return _BEHAVIOURS[number] if number < len(_BEHAVIOURS) else Mapping.UNKNOWN

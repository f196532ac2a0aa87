"""The messages of AutoNAT v1: one question, one answer, each behind its length.

Source: libp2p specs, autonat/autonat-v1.md; limits as in go-libp2p.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from google.protobuf.message import DecodeError

from node.address import Multiaddr, from_wire
from node.errors import RemoteProtocolError
from node.identity import PeerId
from node.proto.identify import plain
from node.proto.pb.autonat_v1_pb2 import Message

V1 = "/libp2p/autonat/1.0.0"
MAX_MESSAGE = 4096
"""Bytes of one message."""
MAX_ADDRESSES = 16
"""Addresses of a request that are looked at."""


class Status(Enum):
    """What a server says."""

    OK = 0
    DIAL_ERROR = 100
    DIAL_REFUSED = 101
    BAD_REQUEST = 200
    INTERNAL_ERROR = 300


@dataclass(frozen=True, slots=True)
class Dial:
    """Please dial me at one of these."""

    peer_id: bytes
    """Whose addresses they are; empty where it does not say."""
    addresses: tuple[Multiaddr, ...]
    """Those that can be read."""


@dataclass(frozen=True, slots=True)
class DialResponse:
    """What became of it."""

    status: Status
    text: str = ""
    """The server's words, cut to size."""
    address: Multiaddr | None = None
    """Which address answered."""


def encode_dial(peer_id: PeerId, address: Multiaddr) -> bytes:
    """A request."""
    peer = Message.PeerInfo(id=peer_id.to_bytes(), addrs=[address.to_bytes()])
    return Message(type=Message.DIAL, dial=Message.Dial(peer=peer)).SerializeToString()


def encode_response(response: DialResponse) -> bytes:
    """An answer."""
    said = Message.DialResponse(
        status=Message.ResponseStatus.Name(response.status.value),
        statusText=response.text.encode(),
        addr=None if response.address is None else response.address.to_bytes(),
    )
    return Message(type=Message.DIAL_RESPONSE, dialResponse=said).SerializeToString()


def decode_dial(data: bytes) -> Dial:
    """A client's request.

    Raises:
        RemoteProtocolError: it is none.
    """
    message = _parsed(data)
    if not message.HasField("type") or message.type != Message.DIAL:
        raise RemoteProtocolError("an AutoNAT client sent something that is no request")
    peer = message.dial.peer
    addresses = []
    for one in peer.addrs[:MAX_ADDRESSES]:
        try:
            addresses.append(from_wire(one))
        except RemoteProtocolError:
            continue
    return Dial(peer.id, tuple(addresses))


def decode_response(data: bytes) -> DialResponse:
    """A server's answer.

    Raises:
        RemoteProtocolError: it is none.
    """
    message = _parsed(data)
    said = message.dialResponse
    if message.type != Message.DIAL_RESPONSE or not said.HasField("status"):
        raise RemoteProtocolError("an AutoNAT server sent something that is no answer")
    address = from_wire(said.addr) if said.addr else None
    return DialResponse(
        Status(said.status), plain(said.statusText.decode(errors="replace")), address
    )


def _parsed(data: bytes) -> Message:
    message = Message()
    try:
        message.ParseFromString(data)
    except DecodeError:
        raise RemoteProtocolError("an AutoNAT message is malformed") from None
    return message

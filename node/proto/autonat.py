"""The messages of AutoNAT v2: asking to be dialled, paying for it, and what became of it.

Each goes behind its length. Source: libp2p specs, autonat/autonat-v2.md; limits as in go-libp2p.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from google.protobuf.message import DecodeError

from node.address import Multiaddr, from_wire
from node.errors import RemoteProtocolError
from node.proto.pb import autonat_v2_pb2 as pb

DIAL_REQUEST = "/libp2p/autonat/2/dial-request"
DIAL_BACK = "/libp2p/autonat/2/dial-back"
MAX_MESSAGE = 8192
"""Bytes of one message on the request's stream."""
MAX_DIAL_BACK = 1024
"""Bytes of one message on the dial-back's stream."""
MAX_ADDRESSES = 50
"""Addresses of a request that are looked at."""
MIN_DIAL_DATA = 30_000
MAX_DIAL_DATA = 100_000
"""Bytes that a server may ask for before it dials another host than it sees the client at."""
MIN_DATA_PART = 100
"""Bytes that each message of dial data must hold: many tiny ones would cost more than they pay."""
DATA_PART = 4000
"""Bytes of dial data that we put into one message; 4,096 is the most that is allowed."""


class Status(Enum):
    """What a server says of a request."""

    INTERNAL_ERROR = 0
    REJECTED = 100
    DIAL_REFUSED = 101
    OK = 200


class DialStatus(Enum):
    """What became of the dial, where there was one."""

    UNUSED = 0
    DIAL_ERROR = 100
    DIAL_BACK_ERROR = 101
    OK = 200


@dataclass(frozen=True, slots=True)
class DialRequest:
    """Please dial the first of these that you can, and bring the nonce."""

    addresses: tuple[Multiaddr | None, ...]
    """In the order of priority; None for one that cannot be read."""
    nonce: int


@dataclass(frozen=True, slots=True)
class DialDataRequest:
    """Send so many bytes first, if I am to dial that address."""

    index: int
    size: int


@dataclass(frozen=True, slots=True)
class DialResponse:
    """What became of it."""

    status: Status
    index: int = 0
    """Which address was dialled."""
    dial_status: DialStatus = DialStatus.UNUSED


@dataclass(frozen=True, slots=True)
class DialData:
    """Some of the bytes that were asked for."""

    size: int


ServerMessage = DialDataRequest | DialResponse
ClientMessage = DialRequest | DialData


def encode_request(request: DialRequest) -> bytes:
    """A request; every address has to be one."""
    addresses = [one.to_bytes() for one in request.addresses if one is not None]
    return pb.Message(
        dialRequest=pb.DialRequest(addrs=addresses, nonce=request.nonce)
    ).SerializeToString()


def encode_data_request(request: DialDataRequest) -> bytes:
    """What the server wants to be sent first."""
    return pb.Message(
        dialDataRequest=pb.DialDataRequest(addrIdx=request.index, numBytes=request.size)
    ).SerializeToString()


def encode_data(size: int) -> bytes:
    """So many bytes that mean nothing."""
    return pb.Message(dialDataResponse=pb.DialDataResponse(data=bytes(size))).SerializeToString()


def encode_response(response: DialResponse) -> bytes:
    """The server's last word."""
    return pb.Message(
        dialResponse=pb.DialResponse(
            status=pb.DialResponse.ResponseStatus.Name(response.status.value),
            addrIdx=response.index,
            dialStatus=pb.DialStatus.Name(response.dial_status.value),
        )
    ).SerializeToString()


def encode_dial_back(nonce: int) -> bytes:
    """What the server brings to the address dialled."""
    return pb.DialBack(nonce=nonce).SerializeToString()


def encode_dial_back_response() -> bytes:
    """That it arrived: in this version of protobuf a message of no bytes."""
    return pb.DialBackResponse(status=pb.DialBackResponse.OK).SerializeToString()


def decode_from_server(data: bytes) -> ServerMessage:
    """What a server may send on the request's stream.

    Raises:
        RemoteProtocolError: it is something else.
    """
    message = _parsed(data)
    kind = message.WhichOneof("msg")
    if kind == "dialDataRequest":
        wanted = message.dialDataRequest
        return DialDataRequest(wanted.addrIdx, wanted.numBytes)
    if kind == "dialResponse":
        said = message.dialResponse
        try:
            return DialResponse(Status(said.status), said.addrIdx, DialStatus(said.dialStatus))
        except ValueError:
            raise RemoteProtocolError("an AutoNAT response with a status that is none") from None
    raise RemoteProtocolError("an AutoNAT server sent something that is no answer")


def decode_from_client(data: bytes) -> ClientMessage:
    """What a client may send on the request's stream.

    Raises:
        RemoteProtocolError: it is something else.
    """
    message = _parsed(data)
    kind = message.WhichOneof("msg")
    if kind == "dialRequest":
        addresses = message.dialRequest.addrs[:MAX_ADDRESSES]
        return DialRequest(tuple(map(_address, addresses)), message.dialRequest.nonce)
    if kind == "dialDataResponse":
        return DialData(len(message.dialDataResponse.data))
    raise RemoteProtocolError("an AutoNAT client sent something that is no request")


def decode_dial_back(data: bytes) -> int:
    """The nonce that a dial-back brought.

    Raises:
        RemoteProtocolError: it is malformed.
    """
    message = pb.DialBack()
    try:
        message.ParseFromString(data)
    except DecodeError:
        raise RemoteProtocolError("a dial-back is malformed") from None
    return message.nonce


def _parsed(data: bytes) -> pb.Message:
    message = pb.Message()
    try:
        message.ParseFromString(data)
    except DecodeError:
        raise RemoteProtocolError("an AutoNAT message is malformed") from None
    return message


def _address(data: bytes) -> Multiaddr | None:
    try:
        return from_wire(data)
    except RemoteProtocolError:
        return None

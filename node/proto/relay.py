"""The messages of circuit relay v2: reserving a place at a relay, and connecting through it.

`Hop` is spoken with the relay, `Stop` by the relay with whoever is connected to. Each goes behind
its length. Source: libp2p specs, relay/circuit-v2.md; limits as in go-libp2p.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from google.protobuf.message import DecodeError

from node.address import Multiaddr, from_wire
from node.errors import RemoteProtocolError
from node.identity import PeerId
from node.phrase import Phrase
from node.proto.pb import circuit_pb2 as pb

HOP = "/libp2p/circuit/relay/0.2.0/hop"
STOP = "/libp2p/circuit/relay/0.2.0/stop"
MAX_MESSAGE = 4096
"""Bytes of one message."""
MAX_ADDRESSES = 16
"""Addresses of a reservation that are looked at."""
_RESERVE, _CONNECT, _STATUS = 0, 1, 2
_STOP_CONNECT, _STOP_STATUS = 0, 1


class Status(Enum):
    """What a relay, or whoever is connected to, says."""

    UNUSED = 0
    OK = 100
    RESERVATION_REFUSED = 200
    RESOURCE_LIMIT_EXCEEDED = 201
    PERMISSION_DENIED = 202
    CONNECTION_FAILED = 203
    NO_RESERVATION = 204
    MALFORMED_MESSAGE = 400
    UNEXPECTED_MESSAGE = 401

    @property
    def words(self) -> str:
        """What it means, for a person."""
        return _WORDS[self]


_WORDS = {
    Status.UNUSED: Phrase("it does not say why"),
    Status.OK: Phrase("it worked"),
    Status.RESERVATION_REFUSED: Phrase("it gives us no place"),
    Status.RESOURCE_LIMIT_EXCEEDED: Phrase("it has no room for more"),
    Status.PERMISSION_DENIED: Phrase("it does not allow it"),
    Status.CONNECTION_FAILED: Phrase("it could not reach the peer"),
    Status.NO_RESERVATION: Phrase("the peer has no place there"),
    Status.MALFORMED_MESSAGE: Phrase("it takes our message for malformed"),
    Status.UNEXPECTED_MESSAGE: Phrase("it did not expect our message"),
}


@dataclass(frozen=True, slots=True)
class Limit:
    """How far a relayed connection goes. 0: no limit."""

    seconds: int = 0
    data: int = 0
    """Bytes, each way."""


@dataclass(frozen=True, slots=True)
class Reservation:
    """A place at a relay."""

    expires: int
    """Seconds since 1970, by the relay's clock."""
    addresses: tuple[Multiaddr, ...]
    """The relay's own; to be dialled with `/p2p-circuit` behind."""
    voucher: bytes
    """Signed by the relay; empty where it gives none."""


@dataclass(frozen=True, slots=True)
class Reserve:
    """Keep a place for me."""


@dataclass(frozen=True, slots=True)
class Connect:
    """To a relay: connect me to `peer`. From a relay: `peer` wants to connect to you."""

    peer: PeerId
    limit: Limit | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """An answer."""

    status: Status
    reservation: Reservation | None = None
    limit: Limit | None = None


def write_hop(message: Reserve | Connect | Said) -> bytes:
    """A message to or from a relay."""
    if isinstance(message, Reserve):
        return pb.HopMessage(type=_RESERVE).SerializeToString()
    if isinstance(message, Connect):
        peer = pb.Peer(id=message.peer.to_bytes())
        return pb.HopMessage(type=_CONNECT, peer=peer).SerializeToString()
    written = pb.HopMessage(type=_STATUS, status=message.status.value)
    if message.reservation is not None:
        written.reservation.CopyFrom(_reservation(message.reservation))
    if message.limit is not None:
        written.limit.CopyFrom(_limit(message.limit))
    return written.SerializeToString()


def read_hop(data: bytes) -> Reserve | Connect | Said:
    """A message to or from a relay.

    Raises:
        RemoteProtocolError: it is none.
    """
    try:
        message = pb.HopMessage.FromString(data)
    except DecodeError:
        raise RemoteProtocolError("a relay message is malformed") from None
    if not message.HasField("type"):
        raise RemoteProtocolError("a relay message without a type")
    if message.type == _RESERVE:
        return Reserve()
    if message.type == _CONNECT:
        return Connect(_peer(message.peer))
    if message.type != _STATUS:
        raise RemoteProtocolError(f"a relay message of the unknown type {message.type}")
    reservation = _read_reservation(message) if message.HasField("reservation") else None
    limit = _read_limit(message.limit) if message.HasField("limit") else None
    return Said(_status(message.status), reservation, limit)


def write_stop(message: Connect | Said) -> bytes:
    """A message between a relay and whoever is connected to."""
    if isinstance(message, Said):
        return pb.StopMessage(type=_STOP_STATUS, status=message.status.value).SerializeToString()
    written = pb.StopMessage(type=_STOP_CONNECT, peer=pb.Peer(id=message.peer.to_bytes()))
    if message.limit is not None:
        written.limit.CopyFrom(_limit(message.limit))
    return written.SerializeToString()


def read_stop(data: bytes) -> Connect | Said:
    """A message between a relay and whoever is connected to.

    Raises:
        RemoteProtocolError: it is none.
    """
    try:
        message = pb.StopMessage.FromString(data)
    except DecodeError:
        raise RemoteProtocolError("a relay message is malformed") from None
    if not message.HasField("type"):
        raise RemoteProtocolError("a relay message without a type")
    if message.type == _STOP_CONNECT:
        limit = _read_limit(message.limit) if message.HasField("limit") else None
        return Connect(_peer(message.peer), limit)
    if message.type != _STOP_STATUS:
        raise RemoteProtocolError(f"a relay message of the unknown type {message.type}")
    return Said(_status(message.status))


def _peer(peer: pb.Peer) -> PeerId:
    return PeerId.from_bytes(peer.id)


def _status(value: int) -> Status:
    try:
        return Status(value)
    except ValueError:
        return Status.UNUSED


def _limit(limit: Limit) -> pb.Limit:
    return pb.Limit(duration=limit.seconds, data=limit.data)


def _read_limit(limit: pb.Limit) -> Limit:
    return Limit(limit.duration, limit.data)


def _reservation(reservation: Reservation) -> pb.Reservation:
    written = pb.Reservation(
        expire=reservation.expires,
        addrs=[address.to_bytes() for address in reservation.addresses],
    )
    if reservation.voucher:
        written.voucher = reservation.voucher
    return written


def _read_reservation(message: pb.HopMessage) -> Reservation:
    read = message.reservation
    return Reservation(read.expire, _addresses(read.addrs), read.voucher)


def _addresses(wire: Sequence[bytes]) -> tuple[Multiaddr, ...]:
    """Those that can be read, each once."""
    found: dict[Multiaddr, None] = {}
    for data in wire[:MAX_ADDRESSES]:
        try:
            found[from_wire(data)] = None
        except RemoteProtocolError:
            continue
    return tuple(found)

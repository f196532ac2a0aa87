"""The messages of identify and identify push.

One or more protobuf messages behind their lengths, merged field by field until the sender closes
its side. Source: libp2p specs, identify/README.md; limits as in go-libp2p.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from google.protobuf.message import DecodeError

from node.address import Multiaddr, from_wire, split_peer_id, thin_waist
from node.errors import AddressError, RemoteProtocolError
from node.identity import PeerId, PublicKey
from node.proto.envelope import SignedPeerRecord, addresses_of, open_peer_record
from node.proto.framing import MessageReader, encode_message
from node.proto.pb.identify_pb2 import Identify

MAX_MESSAGE = 8192
"""Bytes of one message."""
MAX_MESSAGES = 10
"""Messages that are merged."""
MAX_PROTOCOLS = 1024
MAX_TEXT = 128
"""Characters kept of an agent, a protocol version or a protocol name."""
SMALL_ENOUGH = 2048
"""Bytes up to which ours goes out whole: rust takes one message of 4,096."""


@dataclass(frozen=True, slots=True)
class IdentifyMessage:
    """What a peer says of itself and of us."""

    public_key: PublicKey | None = None
    listen_addrs: tuple[Multiaddr, ...] = ()
    protocols: tuple[str, ...] = ()
    observed_addr: Multiaddr | None = None
    """Where the peer sees us, without a peer id at its end."""
    protocol_version: str = ""
    agent: str = ""
    signed_record: SignedPeerRecord | None = None
    """Verified, and about this very peer."""
    record_error: str | None = None
    """Why a record that was sent was dropped."""


def encode(
    *,
    public_key: PublicKey,
    listen_addrs: tuple[Multiaddr, ...],
    protocols: tuple[str, ...],
    observed_addr: Multiaddr | None,
    protocol_version: str,
    agent: str,
    signed_record: bytes,
) -> bytes:
    """Our message, or two: a long one goes without the record, which follows alone."""
    message = Identify(
        public_key=public_key.to_bytes(),
        listen_addrs=[one.to_bytes() for one in listen_addrs],
        protocols=protocols,
        protocol_version=protocol_version,
        agent_version=agent,
    )
    if observed_addr is not None:
        message.observed_addr = observed_addr.to_bytes()
    record = Identify(signed_peer_record=signed_record)
    if message.ByteSize() + record.ByteSize() <= SMALL_ENOUGH:
        message.MergeFrom(record)
        return encode_message(message.SerializeToString())
    return encode_message(message.SerializeToString()) + encode_message(record.SerializeToString())


class IdentifyReader:
    """Takes the bytes of one identify stream; `finish` once the sender closed its side."""

    def __init__(self) -> None:
        self._reader = MessageReader(MAX_MESSAGE)
        self._merged = Identify()
        self._messages = 0

    def feed(self, data: bytes) -> None:
        """Take in what arrived.

        Raises:
            RemoteProtocolError: a message is too long or malformed, or there are too many.
        """
        self._reader.feed(data)
        while (message := self._reader.next()) is not None:
            self._messages += 1
            if self._messages > MAX_MESSAGES:
                raise RemoteProtocolError(f"more than {MAX_MESSAGES} identify messages")
            try:
                self._merged.MergeFromString(message)
            except DecodeError:
                raise RemoteProtocolError("an identify message is malformed") from None

    def finish(self, peer_id: PeerId) -> IdentifyMessage:
        """The merged message of the peer that the connection has authenticated.

        Raises:
            RemoteProtocolError: it was cut off, nothing came, or it names another peer's key.
        """
        if self._reader.pending or not self._messages:
            raise RemoteProtocolError("the identify message was cut off")
        merged = self._merged
        key = _public_key(merged, peer_id)
        record, record_error = _record(merged, peer_id)
        return IdentifyMessage(
            public_key=key,
            listen_addrs=addresses_of(merged.listen_addrs),
            protocols=_protocols(tuple(merged.protocols[:MAX_PROTOCOLS])),
            observed_addr=_observed(merged.observed_addr),
            protocol_version=plain(merged.protocol_version),
            agent=plain(merged.agent_version),
            signed_record=record,
            record_error=record_error,
        )


@lru_cache(maxsize=1024)
def plain(text: str) -> str:
    """Text of a peer's as it may be shown: cut, without control, format or invisible characters."""
    return "".join(char for char in text[: 4 * MAX_TEXT] if unicodedata.category(char)[0] != "C")[
        :MAX_TEXT
    ]


@lru_cache(maxsize=256)
def _protocols(names: tuple[str, ...]) -> tuple[str, ...]:
    # Most peers list the same protocols: one tuple serves them all.
    return tuple(dict.fromkeys(map(plain, names)))


def _public_key(merged: Identify, peer_id: PeerId) -> PublicKey | None:
    if not merged.public_key:
        return None
    key = PublicKey.from_bytes(merged.public_key)
    if key.peer_id != peer_id:
        raise RemoteProtocolError("identify names the key of another peer")
    return key


def _record(merged: Identify, peer_id: PeerId) -> tuple[SignedPeerRecord | None, str | None]:
    if not merged.signed_peer_record:
        return None, None
    try:
        record = open_peer_record(merged.signed_peer_record)
    except RemoteProtocolError as error:
        return None, str(error)
    if record.peer_id != peer_id:
        return None, "the signed record is another peer's"
    return record, None


def _observed(data: bytes) -> Multiaddr | None:
    """The observed address; None where there is none or it has port 0."""
    if not data:
        return None
    try:
        address, _ = split_peer_id(from_wire(data))
    except (RemoteProtocolError, AddressError):
        return None
    if "/tcp/0" in str(address) and thin_waist(address) is None:
        return None
    return address

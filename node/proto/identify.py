"""The messages of identify and identify push.

One or more protobuf messages behind their lengths, merged field by field until the sender closes
its side. Source: libp2p specs, identify/README.md; limits as in go-libp2p.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, takewhile

from google.protobuf.message import DecodeError

from node.address import PEER_ID_CODE, Multiaddr, from_wire, has_port_zero, split_peer_id
from node.errors import AddressError, RemoteProtocolError
from node.identity import PeerId, PublicKey
from node.proto.envelope import SignedPeerRecord, addresses_of, open_peer_record
from node.proto.framing import MessageReader, encode_message
from node.proto.pb.identify_pb2 import Identify

PROTOCOL = "/ipfs/id/1.0.0"
PUSH_PROTOCOL = "/ipfs/id/push/1.0.0"
PROTOCOL_VERSION = "ipfs/0.1.0"
MAX_MESSAGE = 8192
"""Bytes of one message."""
MAX_MESSAGES = 10
"""Messages that are merged."""
MAX_PROTOCOLS = 1024
"""Protocol names looked at (go-libp2p's figure)."""
MAX_TEXT = 128
"""Characters kept of an agent, a protocol version or a protocol name."""
MAX_TEXT_BYTES = 4 * MAX_TEXT
"""Bytes of such a text looked at: UTF-8 takes four for a character at most."""
MAX_PROTOCOL_BYTES = 8192
"""Bytes of all protocol names together that are kept; events hold on to them for long."""
SHARED_PROTOCOLS = 128
"""Names in a list that is shared among the peers that send it; a longer one is kept by each."""
SHARED_LISTS = 64
"""Such lists: 64 of 128 names of 512 bytes are 4 MB at worst, and some ten are met in practice."""
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
    addresses_dropped: int = 0
    """Listen addresses that were malformed, another peer's, or too many."""


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
        protocols=[name.encode() for name in protocols],
        protocol_version=protocol_version.encode(),
        agent_version=agent.encode(),
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
        listen_addrs, dropped = addresses_of(merged.listen_addrs, peer_id)
        return IdentifyMessage(
            public_key=key,
            listen_addrs=listen_addrs,
            protocols=_protocols(merged.protocols[:MAX_PROTOCOLS]),
            observed_addr=_observed(merged.observed_addr),
            protocol_version=_text(merged.protocol_version[:MAX_TEXT_BYTES]),
            agent=_text(merged.agent_version[:MAX_TEXT_BYTES]),
            signed_record=record,
            record_error=record_error,
            addresses_dropped=dropped,
        )


def plain(text: str) -> str:
    """Text of a peer's as it may be shown: cut, in one line, without invisible characters."""
    return "".join(filter(_is_visible, text[: 4 * MAX_TEXT]))[:MAX_TEXT]


def _is_visible(char: str) -> bool:
    # Controls, formats (that turn the direction of writing, say), ends of lines and paragraphs.
    return char.isprintable() or (char.isspace() and unicodedata.category(char) == "Zs")


@lru_cache(maxsize=1024)
def _text(data: bytes) -> str:
    return plain(data.decode(errors="replace"))


def _protocols(names: Sequence[bytes]) -> tuple[str, ...]:
    sizes = accumulate(min(len(name), MAX_TEXT_BYTES) for name in names)
    fitting = zip(names, takewhile(MAX_PROTOCOL_BYTES.__ge__, sizes), strict=False)
    cut = tuple(name[:MAX_TEXT_BYTES] for name, _ in fitting)
    return _shared_protocols(cut) if len(cut) <= SHARED_PROTOCOLS else _distinct(cut)


@lru_cache(maxsize=SHARED_LISTS)
def _shared_protocols(names: tuple[bytes, ...]) -> tuple[str, ...]:
    # Most peers list the same protocols: one tuple serves them all.
    return _distinct(names)


def _distinct(names: tuple[bytes, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_text, names)))


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
        return open_peer_record(merged.signed_peer_record, of=peer_id), None
    except RemoteProtocolError as error:
        return None, str(error)


def _observed(data: bytes) -> Multiaddr | None:
    """The observed address; None where there is none, or it is malformed or has port 0."""
    if not data:
        return None
    try:
        address = from_wire(data)
        if PEER_ID_CODE in data:
            address, _ = split_peer_id(address)
    except (RemoteProtocolError, AddressError):
        return None
    return None if not address.to_bytes() or has_port_zero(address) else address

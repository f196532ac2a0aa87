"""Length prefixes: unsigned varints, and messages that carry one.

An unsigned varint is little endian in groups of seven bits, at most nine bytes long and in its
shortest form (multiformats unsigned-varint). Most libp2p protocols send each protobuf message
behind such a length.
"""

from __future__ import annotations

from node.errors import RemoteProtocolError

MAX_UVARINT_BYTES = 9
"""Longest varint taken, as multiformats unsigned-varint says: 63 bits."""
MAX_UVARINT = 2**63 - 1
"""Largest value that nine bytes hold."""

Buffer = bytes | bytearray | memoryview
"""Any contiguous run of bytes."""


def encode_uvarint(value: int) -> bytes:
    """Return the shortest varint of `value`, which must lie in 0..2**63-1 (`ValueError`)."""
    if not 0 <= value <= MAX_UVARINT:
        raise ValueError(f"{value} does not fit an unsigned varint")
    if value < 0x80:
        return bytes((value,))
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def decode_uvarint(buf: Buffer, offset: int = 0, *, maximum: int) -> tuple[int, int] | None:
    """Read a varint at `offset`: its value and the offset behind it, or None if it is cut off.

    Raises `RemoteProtocolError` as soon as the bytes cannot become a value of at most `maximum`:
    too large, longer than nine bytes, or not in the shortest form.
    """
    value = 0
    shift = 0
    for position in range(offset, min(len(buf), offset + MAX_UVARINT_BYTES)):
        byte = buf[position]
        value |= (byte & 0x7F) << shift
        if value > maximum:
            raise RemoteProtocolError(f"a length of more than {maximum} bytes was announced")
        if byte < 0x80:
            if byte == 0 and shift:
                raise RemoteProtocolError("a varint is not in its shortest form")
            return value, position + 1
        shift += 7
    if shift == 7 * MAX_UVARINT_BYTES:
        raise RemoteProtocolError(f"a varint is longer than {MAX_UVARINT_BYTES} bytes")
    return None


def encode_message(data: Buffer) -> bytes:
    """Return `data` behind its length."""
    return encode_uvarint(len(data)) + data


class MessageReader:
    """Cuts a stream of bytes into length-prefixed messages of at most `limit` bytes each."""

    __slots__ = ("_buffer", "_limit", "_position")

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._buffer = bytearray()
        self._position = 0

    def feed(self, data: Buffer) -> None:
        """Take in what arrived. Callers take messages out before they feed more."""
        if self._position:
            del self._buffer[: self._position]
            self._position = 0
        self._buffer += data

    def next(self) -> bytes | None:
        """Return the next whole message, or None. Raises `RemoteProtocolError` on a bad length."""
        decoded = decode_uvarint(self._buffer, self._position, maximum=self._limit)
        if decoded is None:
            return None
        length, start = decoded
        end = start + length
        if len(self._buffer) < end:
            return None
        message = bytes(memoryview(self._buffer)[start:end])
        self._position = end
        return message

    @property
    def pending(self) -> int:
        """Bytes that arrived and are not part of a message taken out."""
        return len(self._buffer) - self._position

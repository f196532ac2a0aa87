"""multistream-select 1.0: how two ends agree on a protocol.

Each token is a varint length, UTF-8 text and a newline that the length counts. Both ends send the
header at once; the initiator proposes, the responder echoes what it takes and says `na` to the
rest. Source: libp2p specs, connections/README.md; limits of go-multistream.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

from node.errors import NoCommonProtocol, RemoteProtocolError
from node.phrase import Phrase
from node.proto.framing import Buffer, decode_uvarint, encode_uvarint

HEADER = "/multistream/1.0.0"
NOT_AVAILABLE = "na"
MAX_TOKEN = 1024
"""Longest token taken, newline included, as go-multistream has it."""
MAX_PROPOSALS = 64
"""Proposals that we answer. Real peers send one or two; beyond this somebody is guessing."""
_SHOWN = 60
"""How much of a foreign token an error text quotes."""


def encode_token(text: str) -> bytes:
    """Return one token as it goes over the wire."""
    body = text.encode() + b"\n"
    if len(body) > MAX_TOKEN:
        raise ValueError(f"a protocol id of {len(body) - 1} bytes is too long")
    return encode_uvarint(len(body)) + body


_HEADER_TOKEN = encode_token(HEADER)
_NOT_AVAILABLE_TOKEN = encode_token(NOT_AVAILABLE)


def _quoted(text: str) -> str:
    """Return foreign text cut and made harmless, for an error message."""
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[:_SHOWN])
    return f"'{shown}…'" if len(text) > _SHOWN else f"'{shown}'"


class _TokenReader:
    """Cuts bytes into tokens and checks that the first one is the header."""

    __slots__ = ("_buffer", "_header_seen")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._header_seen = False

    def feed(self, data: Buffer) -> None:
        self._buffer += data

    def next(self) -> str | None:
        """Return the next token behind the header, or None when it is not there yet."""
        token = self._cut()
        if token is None or self._header_seen:
            return token
        if token != HEADER:
            raise RemoteProtocolError(f"the peer speaks {_quoted(token)}, not {HEADER}")
        self._header_seen = True
        return self._cut()

    def leftover(self) -> bytes:
        """Hand over what was read beyond the last token, once."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        return rest

    def _cut(self) -> str | None:
        buffer = self._buffer
        decoded = decode_uvarint(buffer, maximum=MAX_TOKEN)
        if decoded is None:
            return None
        length, start = decoded
        if length == 0:
            raise RemoteProtocolError("an empty multistream token")
        end = start + length
        if len(buffer) < end:
            return None
        if buffer[end - 1] != 0x0A:
            raise RemoteProtocolError("a multistream token does not end with a newline")
        try:
            token = buffer[start : end - 1].decode()
        except UnicodeDecodeError:
            raise RemoteProtocolError("a multistream token is not text") from None
        del buffer[:end]
        return token


class Initiator:
    """The end that proposes `protocols`, best first."""

    __slots__ = ("_next", "_output", "_protocols", "_reader")

    def __init__(self, protocols: Sequence[str]) -> None:
        if not protocols:
            raise ValueError("there is nothing to propose")
        self._protocols = protocols
        self._next = 1
        self._reader = _TokenReader()
        self._output = b""

    def start(self) -> bytes:
        """Return the header with the first proposal behind it, to leave in one flight.

        When there is one protocol only, data for it may follow at once (lazy negotiation).
        """
        return _HEADER_TOKEN + encode_token(self._protocols[0])

    def receive(self, data: Buffer) -> str | None:
        """Take in what arrived; return the protocol once it is agreed on.

        Raises `NoCommonProtocol` when the peer refused them all, `RemoteProtocolError` on garbage.
        """
        self._reader.feed(data)
        while (token := self._reader.next()) is not None:
            if token == self._protocols[self._next - 1]:
                return token
            if token != NOT_AVAILABLE:
                raise RemoteProtocolError(
                    f"the peer answered {_quoted(token)} to {self._protocols[self._next - 1]}"
                )
            if self._next == len(self._protocols):
                protocols = ", ".join(self._protocols)
                raise NoCommonProtocol(
                    Phrase("the peer does not speak {protocols}", protocols=protocols)
                )
            self._output += encode_token(self._protocols[self._next])
            self._next += 1
        return None

    def data_to_send(self) -> bytes:
        """Return what is to be sent now, once."""
        output, self._output = self._output, b""
        return output

    def leftover(self) -> bytes:
        """Return the bytes that came behind the agreement, once: they belong to the protocol."""
        return self._reader.leftover()


class Responder:
    """The end that chooses: by a set of protocol ids, or by a function that knows them."""

    __slots__ = ("_output", "_proposals", "_reader", "_supported")

    def __init__(self, supported: Callable[[str], bool] | Container[str]) -> None:
        self._supported: Callable[[str], bool] = (
            supported if callable(supported) else supported.__contains__
        )
        self._proposals = 0
        self._reader = _TokenReader()
        self._output = b""

    def start(self) -> bytes:
        """Return the header, to be sent without waiting for the peer's."""
        return _HEADER_TOKEN

    def receive(self, data: Buffer) -> str | None:
        """Take in what arrived; return the protocol once we echoed it.

        Raises `NoCommonProtocol` after `MAX_PROPOSALS`, `RemoteProtocolError` on garbage.
        """
        self._reader.feed(data)
        while (token := self._reader.next()) is not None:
            if self._supported(token):
                self._output += encode_token(token)
                return token
            self._proposals += 1
            if self._proposals >= MAX_PROPOSALS:
                raise NoCommonProtocol(
                    Phrase(
                        "the peer proposed {count} protocols, the last being {last}",
                        count=MAX_PROPOSALS,
                        last=_quoted(token),
                    )
                )
            self._output += _NOT_AVAILABLE_TOKEN
        return None

    def data_to_send(self) -> bytes:
        """Return what is to be sent now, once."""
        output, self._output = self._output, b""
        return output

    def leftover(self) -> bytes:
        """Return the bytes that came behind the agreement, once: they belong to the protocol."""
        return self._reader.leftover()

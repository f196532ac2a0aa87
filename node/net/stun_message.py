"""STUN's binding request and its answers (RFC 8489), written and read by aioice.

The library is loaded at the first need, in a thread: `load`.
"""

from __future__ import annotations

import asyncio
import importlib
import struct
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from node.address import Endpoint
from node.errors import RemoteProtocolError
from node.phrase import Phrase

HEADER = 20
MAX_MESSAGE = 1500
"""Bytes of an answer; a binding response takes about a hundred."""
MAX_REASON = 100
"""Characters of a server's reason for an error that are shown."""
_COOKIE = b"\x21\x12\xa4\x42"

_ERRORS = {
    300: Phrase("it sends us to another server, which we do not follow"),
    400: Phrase("it takes our question for malformed"),
    401: Phrase("it wants a user name and password"),
    403: Phrase("it forbids it"),
    420: Phrase("it does not know a part of our question"),
    438: Phrase("it wants a user name and password"),
    500: Phrase("it is in trouble, and asks us to come again later"),
}


@dataclass(frozen=True, slots=True)
class Request:
    """A question, to be sent as it is, over UDP again and again."""

    data: bytes
    transaction_id: bytes


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error response."""

    reason: str
    """In words."""


async def load() -> None:
    """Load the library, while the loop goes on: it takes about 0.1 s."""
    await asyncio.to_thread(importlib.import_module, "aioice.stun")


def binding_request() -> Request:
    """A new question: where do you see me."""
    from aioice import stun

    message = stun.Message(stun.Method.BINDING, stun.Class.REQUEST)
    return Request(bytes(message), message.transaction_id)


def message_length(head: bytes) -> int | None:
    """How many bytes the message takes that starts so; None until that can be told.

    Raises:
        RemoteProtocolError: it is no STUN message, or too long.
    """
    known = head[4:8]
    if known != _COOKIE[: len(known)] or head[:1] >= b"\x40":
        raise RemoteProtocolError("what came is no STUN message")
    if len(head) < 4:
        return None
    length = HEADER + int.from_bytes(head[2:4], "big")
    if length > MAX_MESSAGE:
        raise RemoteProtocolError(f"an answer of {length} bytes")
    return length


def read_answer(data: bytes, request: Request) -> Endpoint | Refusal:
    """Where the server sees us, or why it does not tell.

    Raises:
        RemoteProtocolError: it is no answer to this question, or it makes no sense.
    """
    length = message_length(data[:HEADER])
    if len(data) < HEADER or length != len(data):
        raise RemoteProtocolError("a STUN message of another length than it says")
    if data[8:HEADER] != request.transaction_id:
        raise RemoteProtocolError("an answer to a question that we did not ask")
    from aioice import stun

    try:
        message = stun.parse_message(data)
    except (ValueError, struct.error):
        raise RemoteProtocolError("a malformed STUN message") from None
    if message.message_method is not stun.Method.BINDING:
        raise RemoteProtocolError("an answer to another kind of question")
    if message.message_class is stun.Class.ERROR:
        return Refusal(_refusal(message.attributes.get("ERROR-CODE")))
    if message.message_class is not stun.Class.RESPONSE:
        raise RemoteProtocolError("our own question, or another one, instead of an answer")
    found = message.attributes.get("XOR-MAPPED-ADDRESS") or message.attributes.get("MAPPED-ADDRESS")
    if found is None:
        raise RemoteProtocolError("an answer without an address")
    return _endpoint(*found)


def _endpoint(host: str, port: int) -> Endpoint:
    address = ip_address(host)
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    if not port or address.is_multicast or address.is_unspecified:
        raise RemoteProtocolError(f"an answer with an address that nobody has: {host} port {port}")
    return Endpoint(address.compressed, port)


def _refusal(error: tuple[int, str] | None) -> str:
    if error is None:
        return Phrase("the server refused, without a reason")
    code, reason = error
    words = _ERRORS.get(code)
    said = "".join(char if char.isprintable() else " " for char in reason[:MAX_REASON]).strip()
    answer = f"{code} {said}" if said else str(code)
    if words is None:
        return Phrase("the server refused ({answer})", answer=answer)
    return Phrase("the server refused ({answer}): {why}", answer=answer, why=words)

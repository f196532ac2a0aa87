"""A router's side of NAT-PMP (RFC 6886): it tells its address outside, and opens ports.

PCP, asked first by whoever speaks both, is answered with "unsupported version", as section 3.5 has
it for routers that know NAT-PMP only.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from ipaddress import IPv4Address

from node.address import Endpoint
from node.lab.nat_box import NatBox
from node.lab.ruling import Mapping
from node.proto.natpmp import VERSION

LONGEST_LEASE = 7200
"""Seconds; what the document recommends (section 3.3)."""
_ADDRESS, _MAP_TCP = 0, 2
_RESPONSE = 128
_OK, _OTHER_VERSION, _NO_ROOM, _OTHER_OPERATION = 0, 1, 4, 5
_MAP_SIZE = 12


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question came to."""

    data: bytes = b""
    """To be sent back; empty: nothing is said."""
    opened: Mapping | None = None
    closed: Mapping | None = None


def answer(question: bytes, asker: Endpoint, box: NatBox, outside: str, now: float) -> Answer:
    """Answer a question; a lease of 0 s closes what the asker had opened."""
    if len(question) < 2:
        return Answer()
    version, operation = question[0], question[1]
    if version != VERSION:
        return Answer(_failed(operation, _OTHER_VERSION, now))
    if operation == _ADDRESS:
        return Answer(_head(operation, _OK, now) + IPv4Address(outside).packed)
    if operation != _MAP_TCP or len(question) < _MAP_SIZE:
        return Answer(_failed(operation, _OTHER_OPERATION, now))
    port, wanted, seconds = struct.unpack_from("!HHI", question, 4)
    inside = Endpoint(asker.host, port)
    if not seconds:
        return Answer(_mapped(port, 0, 0, now), closed=box.close_port(inside))
    seconds = min(seconds, LONGEST_LEASE)
    opened = box.open_port(inside, wanted or port, seconds, now)
    if opened is None:
        return Answer(_failed(operation, _NO_ROOM, now))
    return Answer(_mapped(port, opened.outside.port, seconds, now), opened=opened)


def _head(operation: int, result: int, now: float) -> bytes:
    return struct.pack("!BBHI", VERSION, operation | _RESPONSE, result, int(now))


def _failed(operation: int, result: int, now: float) -> bytes:
    return _head(operation & ~_RESPONSE, result, now)


def _mapped(inside: int, outside: int, seconds: int, now: float) -> bytes:
    return _head(_MAP_TCP, _OK, now) + struct.pack("!HHI", inside, outside, seconds)

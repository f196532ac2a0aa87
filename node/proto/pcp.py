"""PCP's MAP message (RFC 6887): NAT-PMP's successor, on the same port."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from node.errors import RemoteProtocolError
from node.phrase import Phrase

VERSION = 2
NONCE = 12
"""Bytes that only whoever opened a port knows."""
MAX_MESSAGE = 1100
"""Bytes (section 7)."""
_MAP = 1
_RESPONSE = 0x80
_TCP = 6
_HEADER, _BODY = 24, 36
UNSUPPORTED_VERSION = 1

RESULTS = {
    1: Phrase("it does not know this version of the protocol"),
    2: Phrase("it does not allow it: port mapping may be switched off in its settings"),
    3: Phrase("it takes our question for malformed"),
    4: Phrase("it does not know how to open a port"),
    5: Phrase("it does not know an option, though we sent none"),
    6: Phrase("it takes our question for malformed"),
    7: Phrase("it has no connection to the outside itself"),
    8: Phrase("it has no room for more open ports"),
    9: Phrase("it does not know how to open a TCP port"),
    10: Phrase("we have as many open ports as it allows"),
    11: Phrase("it cannot give that port"),
    12: Phrase("there is another NAT between us and it"),
    13: Phrase("it cannot tell apart so many others"),
}
"""Why a router says no (section 7.4)."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """A port that is open now; with a lifetime of 0 it is closed."""

    nonce: bytes
    internal_port: int
    external_port: int
    external_host: str
    lifetime: int
    """Seconds."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The router said no."""

    code: int

    @property
    def reason(self) -> str:
        """Why, in words."""
        return RESULTS.get(
            self.code, Phrase("error {code}, which means nothing to us", code=self.code)
        )


class OlderVersion(RemoteProtocolError):
    """The router speaks NAT-PMP only, and says so."""


def map_request(
    *, client: str, nonce: bytes, internal_port: int, external_port: int, lifetime: int
) -> bytes:
    """Ask to open a TCP port for so many seconds; 0 closes it again (section 11.1)."""
    head = struct.pack("!BBHI", VERSION, _MAP, 0, lifetime) + _ipv6(client)
    anywhere = _ipv6("0.0.0.0" if ip_address(client).version == 4 else "::")  # noqa: S104
    body = struct.pack("!B3xHH", _TCP, internal_port, external_port if lifetime else 0)
    return head + nonce + body + anywhere


def read_response(data: bytes, nonce: bytes) -> Mapped | Failed:
    """What the router answered to the question with this nonce.

    Raises:
        OlderVersion: the router knows NAT-PMP only.
        RemoteProtocolError: it is no answer to our question.
    """
    if len(data) >= 4 and data[0] != VERSION and data[1] & _RESPONSE:
        raise OlderVersion(Phrase("the router speaks version {version}, not PCP", version=data[0]))
    if not _HEADER <= len(data) <= MAX_MESSAGE or data[0] != VERSION:
        raise RemoteProtocolError("what came is no PCP response")
    if data[1] != _MAP | _RESPONSE:
        raise RemoteProtocolError("a PCP message that answers another question")
    if data[3] == UNSUPPORTED_VERSION:
        raise OlderVersion(Phrase("the router speaks another version of PCP"))
    if len(data) < _HEADER + _BODY or data[_HEADER : _HEADER + NONCE] != nonce:
        raise RemoteProtocolError("a PCP response to a question that we did not ask")
    if data[3]:
        return Failed(data[3])
    protocol, internal, external = struct.unpack_from("!B3xHH", data, _HEADER + NONCE)
    if protocol != _TCP:
        raise RemoteProtocolError("a PCP response about another protocol than TCP")
    host = data[_HEADER + NONCE + 8 : _HEADER + _BODY]
    return Mapped(nonce, internal, external, _text(host), int.from_bytes(data[4:8], "big"))


def _ipv6(host: str) -> bytes:
    """An address as PCP writes it: IPv4 in IPv6 clothes (section 5)."""
    address = ip_address(host)
    return address.packed if address.version == 6 else bytes(10) + b"\xff\xff" + address.packed


def _text(packed: bytes) -> str:
    address = IPv6Address(packed)
    return str(address.ipv4_mapped or address.compressed)

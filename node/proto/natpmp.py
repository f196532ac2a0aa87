"""NAT-PMP's messages (RFC 6886): a router is asked for its outer address and to open a port."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from ipaddress import IPv4Address

from node.errors import RemoteProtocolError
from node.phrase import Phrase

PORT = 5351
"""UDP port of the router, for NAT-PMP and PCP."""
VERSION = 0
_ADDRESS, _MAP_TCP = 0, 2
_RESPONSE = 128

RESULTS = {
    1: Phrase("it does not know this version of the protocol"),
    2: Phrase("it does not allow it: port mapping may be switched off in its settings"),
    3: Phrase("it has no connection to the outside itself"),
    4: Phrase("it has no room for more open ports"),
    5: Phrase("it does not know how to open a TCP port"),
}
"""Why a router says no (section 3.5)."""


@dataclass(frozen=True, slots=True)
class OuterAddress:
    """The router's address outside."""

    host: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A port that is open now; with a lifetime of 0 it is closed."""

    internal_port: int
    external_port: int
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


def address_request() -> bytes:
    """Ask for the router's address outside (section 3.2)."""
    return bytes((VERSION, _ADDRESS))


def map_request(internal_port: int, external_port: int, lifetime: int) -> bytes:
    """Ask to open a TCP port for so many seconds; 0 closes it again (sections 3.3, 3.4)."""
    wanted = external_port if lifetime else 0
    return struct.pack("!BBHHHI", VERSION, _MAP_TCP, 0, internal_port, wanted, lifetime)


def read_response(data: bytes) -> OuterAddress | Opened | Failed:
    """What the router answered.

    Raises:
        RemoteProtocolError: it is no answer to one of our questions.
    """
    if len(data) < 8 or data[0] != VERSION or not data[1] & _RESPONSE:
        raise RemoteProtocolError("what came is no NAT-PMP response")
    operation, code = data[1] & ~_RESPONSE, int.from_bytes(data[2:4], "big")
    if code:
        return Failed(code)
    if operation == _ADDRESS and len(data) == 12:
        return OuterAddress(str(IPv4Address(data[8:12])))
    if operation == _MAP_TCP and len(data) == 16:
        return Opened(*struct.unpack_from("!HHI", data, 8))
    raise RemoteProtocolError("a NAT-PMP response to another question, or of another length")

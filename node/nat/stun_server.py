"""The name of a STUN server, as a person writes it."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from typing import Self

from node.address import dialable, parse
from node.errors import AddressError
from node.phrase import Phrase

DEFAULT_PORT = 3478
"""RFC 8489, section 8.6."""
MAX_NAME = 300
"""Characters; a name in DNS has up to 253."""


@dataclass(frozen=True, slots=True)
class StunServer:
    """A host, by name or address, and a port."""

    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """From `host` or `host:port`, with or without `stun:` before it (RFC 7064).

        Raises:
            AddressError: it is no name of a server; the message says what would be.
        """
        name = text.strip()
        if len(name) > MAX_NAME:
            raise AddressError(
                Phrase("a name of more than {most} characters is no STUN server's", most=MAX_NAME)
            )
        server = cls(*_split(name.removeprefix("stun:")))
        try:
            dialable(parse(server.address))
        except AddressError:
            raise _no_server(name) from None
        return server

    @property
    def address(self) -> str:
        """A text multiaddr, with the port as a TCP port, that leads to it."""
        try:
            kind = f"ip{ip_address(self.host).version}"
        except ValueError:
            kind = "dns"
        return f"/{kind}/{self.host}/tcp/{self.port}"

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def _split(name: str) -> tuple[str, int]:
    """Host and port; the host in lower case, an IPv6 address without brackets."""
    try:
        return IPv6Address(name).compressed, DEFAULT_PORT
    except ValueError:
        pass
    host, colon, port = name.rpartition(":")
    if not colon or name.endswith("]"):
        host, port = name, str(DEFAULT_PORT)
    if host.startswith("[") and host.endswith("]"):
        host = _canonical(host[1:-1], name)
    elif not host or set(host) & set(":/[]"):
        raise _no_server(name)
    if not (port.isascii() and port.isdecimal() and len(port) <= 5):
        raise _no_server(name)
    return host.lower(), int(port)


def _canonical(host: str, name: str) -> str:
    try:
        return IPv6Address(host).compressed
    except ValueError:
        raise _no_server(name) from None


def _no_server(name: str) -> AddressError:
    return AddressError(
        Phrase(
            "{name} is no STUN server: write stun.example.org or 192.0.2.7:3478", name=repr(name)
        )
    )

"""Endpoints as the socket calls write them."""

from __future__ import annotations

import socket

from node.address import Endpoint
from node.errors import AddressError
from node.phrase import Phrase

SocketAddress = tuple[str, int] | tuple[str, int, int, int]


def family_of(endpoint: Endpoint) -> socket.AddressFamily:
    """The address family of an endpoint."""
    return socket.AF_INET if endpoint.version == 4 else socket.AF_INET6


def sockaddr_of(endpoint: Endpoint) -> SocketAddress:
    """An endpoint for bind() and connect().

    Raises:
        AddressError: the zone is not an interface of this machine.
    """
    if endpoint.version == 4:
        return endpoint.host, endpoint.port
    return endpoint.host, endpoint.port, 0, _interface_index(endpoint.zone)


def _interface_index(zone: str) -> int:
    if not zone:
        return 0
    if zone.isdecimal():
        return int(zone)
    try:
        return socket.if_nametoindex(zone)
    except OSError:
        raise AddressError(
            Phrase("this machine has no interface named {name}", name=zone)
        ) from None

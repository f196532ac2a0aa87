"""Cables that are pulled and plugged in again while a node runs, on hosts of a lab."""

from __future__ import annotations

import struct
from ipaddress import ip_interface

from tests.support.namespaces import Host, _attribute, _family

_NEWLINK, _NEWADDR, _DELADDR = 16, 20, 21
_CREATE_EXCL = 0x600
_IFA_LOCAL = 2
_IFF_UP = 1


def take_addresses(host: Host, interface: str, *addresses: str) -> None:
    """Take addresses (`10.0.0.1/24`) from an interface."""
    for text in addresses:
        at = ip_interface(text)
        body = struct.pack(
            "=BBBBI", _family(at), at.network.prefixlen, 0, 0, host._index(interface)
        )
        host._ask(_DELADDR, body + _attribute(_IFA_LOCAL, at.ip.packed))


def give_doubtful_address(host: Host, interface: str, address: str) -> None:
    """Give an interface an IPv6 address that the system looks for a double of first."""
    host.sysctl(f"net.ipv6.conf.{interface}.accept_dad", 1)
    host.sysctl(f"net.ipv6.conf.{interface}.dad_transmits", 1)
    at = ip_interface(address)
    body = struct.pack("=BBBBI", _family(at), at.network.prefixlen, 0, 0, host._index(interface))
    host._ask(_NEWADDR, body + _attribute(_IFA_LOCAL, at.ip.packed), _CREATE_EXCL)


def switch(host: Host, interface: str, *, on: bool) -> None:
    """Switch an interface on or off."""
    flags = _IFF_UP if on else 0
    body = struct.pack("=BxHiII", 0, 0, host._index(interface), flags, _IFF_UP)
    host._ask(_NEWLINK, body)

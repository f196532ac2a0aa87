"""What kind of IP address an address is: of this computer, this network, or the public internet."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from node.errors import AddressError
from node.phrase import Phrase

Network = IPv4Network | IPv6Network
GROUP_PREFIX = 56
"""IPv6 observers of one /56 have one vote: a household can have that many addresses."""


class Scope(StrEnum):
    """How far an IP address reaches."""

    UNSPECIFIED = "unspecified"
    LOOPBACK = "loopback"
    LINK_LOCAL = "link_local"
    PRIVATE = "private"
    SHARED = "shared"
    """100.64.0.0/10, between a provider's NAT and its customers (RFC 6598)."""
    NAT64 = "nat64"
    """Made by a NAT64 translator from an IPv4 address (RFC 6052, RFC 8215)."""
    PUBLIC = "public"
    OTHER = "other"
    """Multicast, documentation, reserved."""


_SHARED = ip_network("100.64.0.0/10")
_NAT64 = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))
_PRIVATE = tuple(
    map(
        ip_network,
        ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10"),
    )
)
_GLOBAL_IPV6 = ip_network("2000::/3")
"""All of IPv6 that is given out to be global (RFC 4291, section 2.4)."""
_NEVER_PUBLIC = tuple(map(ip_network, ("192.0.0.0/24", "2002::/16", "3fff::/20")))
"""Ranges that Python's `is_global` takes differently from release to release."""


@lru_cache(maxsize=4096)
def _address(host: str) -> IPv4Address | IPv6Address:
    """The address, and for an IPv4 address in IPv6 clothes (`::ffff:…`) that one."""
    address = ip_address(host)
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped
    return address


@lru_cache(maxsize=4096)
def scope_of(host: str) -> Scope:
    """The scope of a canonical IP address."""
    address = _address(host)
    if address.is_unspecified:
        return Scope.UNSPECIFIED
    if address.is_loopback:
        return Scope.LOOPBACK
    if address.is_link_local:
        return Scope.LINK_LOCAL
    if any(address in network for network in _PRIVATE):
        return Scope.PRIVATE
    if address in _SHARED:
        return Scope.SHARED
    if any(address in network for network in _NAT64):
        return Scope.NAT64
    return Scope.PUBLIC if _is_public(address) else Scope.OTHER


@lru_cache(maxsize=4096)
def observer_group(host: str) -> str:
    """Who has one vote together: an IPv4 address, or the /56 of an IPv6 address."""
    address = _address(host)
    if isinstance(address, IPv4Address):
        return str(address)
    return str(IPv6Network((address, GROUP_PREFIX), strict=False))


class PublicPredicate:
    """Says whether an IP address is public; labs add ranges of their own that count as such."""

    def __init__(self, ranges: Iterable[str] = ()) -> None:
        """Take CIDR ranges.

        Raises:
            AddressError: one is malformed.
        """
        self._ranges = tuple(map(_network, ranges))

    def scope(self, host: str) -> Scope:
        """The scope of an address, with the ranges that count as public."""
        scope = scope_of(host)
        if scope is not Scope.PUBLIC and self._ranges:
            address = _address(host)
            if any(address in network for network in self._ranges):
                return Scope.PUBLIC
        return scope

    def __call__(self, host: str) -> bool:
        """Whether the address is public."""
        return self.scope(host) is Scope.PUBLIC


def _network(text: str) -> Network:
    try:
        return ip_network(text)
    except ValueError as error:
        raise AddressError(
            Phrase(
                "{given} is not an address range ({why}): write it as 203.0.113.0/24",
                given=repr(text),
                why=str(error),
            )
        ) from None


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if not address.is_global or address.is_multicast:
        return False
    if any(address in network for network in _NEVER_PUBLIC):
        return False
    return isinstance(address, IPv4Address) or address in _GLOBAL_IPV6

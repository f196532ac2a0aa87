"""The addresses that the virtual internet gives out: those of documents, so that none is real."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from ipaddress import IPv4Network, IPv6Network, ip_network
from itertools import chain

from node.phrase import Phrase

PUBLIC_RANGES = (
    *("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15"),
    "2001:db8::/32",
)
"""What counts as public there (RFC 5737, RFC 2544, RFC 3849)."""
HOSTS = ("198.51.100.0/24", "198.18.0.0/16")
"""For hosts on the internet."""
ROUTERS = ("203.0.113.0/24", "198.19.0.0/16")
"""For routers on the internet."""
HOMES = "192.168.0.0/16"
"""A /24 for each network behind a NAT."""
PROVIDERS = "100.64.0.0/10"
"""A /16 for each network in which other routers stand: a provider's (RFC 6598)."""
UNTRANSLATED = "192.0.2.0/24"
"""A /28 for each network behind a router that does not translate."""
NETWORKS6 = "2001:db8::/32"
"""A /48 for each host and each network with IPv6: no two share an observer's vote."""


def free_host(ranges: Collection[str], taken: Collection[str]) -> str:
    """Give the first IPv4 address of some ranges that is not taken.

    Raises:
        LookupError: there is none.
    """
    hosts = chain.from_iterable(IPv4Network(one).hosts() for one in ranges)
    for host in hosts:
        if str(host) not in taken:
            return str(host)
    raise LookupError(Phrase("no address is left in {ranges}", ranges=", ".join(ranges)))


def free_network(within: str, prefix: int, taken: Collection[str]) -> str:
    """Give the first network of a size that overlaps none that is taken; not the very first.

    Raises:
        LookupError: there is none.
    """
    used = [IPv4Network(one) for one in taken]
    candidates: Iterator[IPv4Network] = IPv4Network(within).subnets(new_prefix=prefix)
    next(candidates)
    for network in candidates:
        if not any(network.overlaps(other) for other in used):
            return str(network)
    raise LookupError(Phrase("no network is left in {ranges}", ranges=within))


def network6(number: int) -> str:
    """Give the /64 of the host or network with that number."""
    whole = ip_network(NETWORKS6)
    assert isinstance(whole, IPv6Network)  # noqa: S101 - it is written above
    base = int(whole.network_address) + (number << 80)
    return str(IPv6Network((base, 64)))

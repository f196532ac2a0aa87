"""One network of the virtual internet: who can be reached in it directly."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from node.lab.router import Router


@dataclass(frozen=True, slots=True)
class Station:
    """An end of a line in a network: a host's, or one of a router's two."""

    name: str
    latency: float
    """Seconds from it to the middle of the network."""
    loss: float
    router: Router | None = None
    """None: a host."""


class Segment:
    """The internet, or the network behind one router."""

    def __init__(self, name: str, router: Router | None, networks: Collection[str] = ()) -> None:
        self.name = name
        self.router = router
        self._networks = [ip_network(one) for one in networks if one]
        self._stations: dict[str, Station] = {}
        self._routes: list[tuple[IPv4Network | IPv6Network, Station, str]] = []
        self._places = 1

    @property
    def ranges(self) -> tuple[str, ...]:
        """IPv4 networks from which it gives addresses; empty: those of the internet."""
        return tuple(str(one) for one in self._networks if one.version == 4)

    @property
    def taken(self) -> Collection[str]:
        """IP addresses that somebody has."""
        return self._stations.keys()

    def next_place(self) -> int:
        """A number that no host here has had: the last part of an IPv6 address."""
        self._places += 1
        return self._places

    def join(self, station: Station, host: str) -> None:
        """Let a station have an IP address."""
        self._stations[host] = station

    def leave(self, *hosts: str) -> None:
        """Nobody has these IP addresses any more."""
        for host in hosts:
            self._stations.pop(host, None)

    def route(self, network: str, through: Station, owner: str) -> None:
        """Send what is for an IP network, `owner`'s, to a router here."""
        self._routes.append((ip_network(network), through, owner))

    def unroute(self, owner: str) -> None:
        """Forget the ways to the networks of a router."""
        self._routes = [one for one in self._routes if one[2] != owner]

    def find(self, host: str) -> Station | None:
        """Who takes a packet for an IP address here; None: nobody."""
        station = self._stations.get(host)
        if station is not None:
            return station
        address = _parsed(host)
        for network, through, _ in self._routes:
            if address in network:
                return through
        if self.router is None or any(address in network for network in self._networks):
            return None
        return self._stations[self.router.addresses.inside]


@lru_cache(maxsize=4096)
def _parsed(host: str) -> IPv4Address | IPv6Address:
    return ip_address(host)

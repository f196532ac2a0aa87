"""The addresses of this machine's network interfaces."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from ipaddress import ip_address
from types import MappingProxyType

CACHED_SECONDS = 5.0
"""Asking the system takes up to a millisecond; addresses seldom change."""


def read_interfaces() -> Mapping[str, str]:
    """Interface name by IP address, canonical text without zone, as the system lists them.

    A link-local address that several interfaces share is listed with the last of them.
    """
    import ifaddr

    found: dict[str, str] = {}
    for adapter in ifaddr.get_adapters():
        for address in adapter.ips:
            host = address.ip if isinstance(address.ip, str) else address.ip[0]
            found[ip_address(host.partition("%")[0]).compressed] = adapter.name
    return MappingProxyType(found)


class Interfaces:
    """Interface addresses, asked for again after five seconds."""

    def __init__(
        self,
        read: Callable[[], Mapping[str, str]] = read_interfaces,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._read = read
        self._clock = clock
        self._until = float("-inf")
        self._names: Mapping[str, str] = {}
        self._hosts: tuple[str, ...] = ()

    def hosts(self) -> tuple[str, ...]:
        """All addresses, canonical text without zone, in the system's order."""
        self._refresh()
        return self._hosts

    def name_of(self, host: str) -> str | None:
        """The interface that has this address."""
        self._refresh()
        return self._names.get(host)

    def same(self, host: str, other: str) -> bool:
        """Whether two of our addresses belong to one interface."""
        name = self.name_of(host)
        return name is not None and name == self.name_of(other)

    def _refresh(self) -> None:
        now = self._clock()
        if now >= self._until:
            # Without descriptors the system cannot be asked: what was known before goes on.
            with contextlib.suppress(OSError):
                self._names = self._read()
            self._hosts = tuple(self._names)
            self._until = now + CACHED_SECONDS


MACHINE = Interfaces()
"""Those of this machine: every node in the process has the same."""

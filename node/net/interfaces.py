"""The addresses of this machine's network interfaces."""

from __future__ import annotations

import contextlib
import socket
import struct
import sys
import time
from collections.abc import Callable, Mapping
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from types import MappingProxyType

CACHED_SECONDS = 5.0
"""Asking the system takes up to a millisecond; addresses seldom change."""
_SIOCGIFFLAGS = 0x8913
_IFF_UP = 0x1
_IPV6 = Path("/proc/thread-self/net/if_inet6")
_DOUBTFUL = 0x40 | 0x08
"""IFA_F_TENTATIVE, IFA_F_DADFAILED."""
_OPTIMISTIC = 0x04
"""IFA_F_OPTIMISTIC: it may be used meanwhile."""


def read_interfaces() -> Mapping[str, str]:
    """Interface name by IP address, canonical text without zone, as the system lists them.

    An interface that is switched off is left out: Linux lets it keep its IPv4 addresses; and so is
    an IPv6 address that Linux still looks for a double of (RFC 4862, section 5.4): nothing can
    leave from it yet. A link-local address that several interfaces share is listed with the last.
    """
    import ifaddr

    found: dict[str, str] = {}
    unusable = _unusable()
    for adapter in ifaddr.get_adapters():
        if not _is_up(adapter.name):
            continue
        for address in adapter.ips:
            host = address.ip if isinstance(address.ip, str) else address.ip[0]
            canonical = ip_address(host.partition("%")[0]).compressed
            if (adapter.name, canonical) not in unusable:
                found[canonical] = adapter.name
    return MappingProxyType(found)


def _is_up(name: str) -> bool:
    """Whether an interface is switched on; where the system does not tell, it is taken to be."""
    if not sys.platform.startswith("linux"):
        return True
    import fcntl

    request = struct.pack("16s16x", name.encode())
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            answer = fcntl.ioctl(sock.fileno(), _SIOCGIFFLAGS, request)
    except OSError:
        return True
    return bool(struct.unpack_from("=H", answer, 16)[0] & _IFF_UP)


def _unusable() -> frozenset[tuple[str, str]]:
    """Interface and IPv6 address of those that are not known to be alone, or known not to be."""
    try:
        lines = _IPV6.read_text().splitlines()
    except OSError:
        return frozenset()  # not Linux, or no IPv6
    found = set()
    for line in lines:
        digits, _, _, _, flags, name = line.split()
        if int(flags, 16) & _DOUBTFUL and not int(flags, 16) & _OPTIMISTIC:
            found.add((name, IPv6Address(int(digits, 16)).compressed))
    return frozenset(found)


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

    def forget(self) -> None:
        """Ask the system again at the next question, however early."""
        self._until = float("-inf")

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

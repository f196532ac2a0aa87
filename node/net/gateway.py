"""The router of this machine's network: where packets go that leave it, for IPv4.

Linux tells in a file, Windows by a call, macOS and the BSDs by their program `route`.
"""

from __future__ import annotations

import asyncio
import re
import socket
import struct
import subprocess
import sys
from ipaddress import IPv4Address
from pathlib import Path

from node.address import Endpoint, scope_of
from node.net.dial_socket import route_source
from node.net.network import Gateway
from node.scope import Scope

ASK_SECONDS = 2.0
"""For the program `route`, which looks into the kernel's table only."""
MAX_ROUTES = 1 << 20
"""Bytes of the table of routes that are read."""
_ROUTES = Path("/proc/thread-self/net/route")
_UP_AND_GATEWAY = 0x1 | 0x2
_ANY_PORT = 9
_INSIDE = frozenset({Scope.PRIVATE, Scope.SHARED, Scope.LINK_LOCAL})


async def find_gateway() -> Gateway | None:
    """The router, and our address towards it; None where there is none, or no private network."""
    host = await _default_route()
    if host is None or scope_of(host) not in _INSIDE:
        return None
    local = route_source(Endpoint(host, _ANY_PORT))
    return None if local is None or local == host else Gateway(host, local)


async def _default_route(platform: str = sys.platform) -> str | None:
    if platform.startswith("linux"):
        return _linux_route()
    # Both may take a while on a busy machine: the loop goes on.
    return await asyncio.to_thread(_windows_route if platform == "win32" else _bsd_route)


def _linux_route() -> str | None:
    try:
        with _ROUTES.open() as file:
            return gateway_in_table(file.read(MAX_ROUTES))
    except OSError:
        return None


def _bsd_route() -> str | None:
    try:
        asked = subprocess.run(
            ["/sbin/route", "-n", "get", "-inet", "default"],
            capture_output=True,
            text=True,
            timeout=ASK_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired, ValueError):
        return None
    return gateway_in_answer(asked.stdout)


def _windows_route() -> str | None:
    import ctypes

    # MIB_IPFORWARDROW: fourteen numbers, the fourth is the next hop in network order.
    row = (ctypes.c_uint32 * 14)()
    library = getattr(ctypes, "windll", None)
    if library is None or library.iphlpapi.GetBestRoute(0, 0, ctypes.byref(row)):
        return None
    return _some(socket.inet_ntoa(struct.pack("=I", row[3])))


def gateway_in_table(table: str) -> str | None:
    """The gateway of the default route with the lowest metric in Linux's `/proc/net/route`."""
    found: list[tuple[int, str]] = []
    for line in table.splitlines()[1:]:
        columns = line.split()
        try:
            destination, gateway, flags, mask = (int(columns[n], 16) for n in (1, 2, 3, 7))
            metric = int(columns[6])
        except (IndexError, ValueError):
            continue
        if destination == mask == 0 and flags & _UP_AND_GATEWAY == _UP_AND_GATEWAY:
            found.append((metric, socket.inet_ntoa(struct.pack("=I", gateway))))
    return _some(min(found)[1]) if found else None


def gateway_in_answer(answer: str) -> str | None:
    """The gateway in what `route -n get default` of macOS and the BSDs prints."""
    line = re.search(r"^\s*gateway:\s*([0-9.]+)\s*$", answer, re.MULTILINE)
    try:
        return None if line is None else _some(str(IPv4Address(line[1])))
    except ValueError:
        return None


def _some(host: str) -> str | None:
    return None if scope_of(host) is Scope.UNSPECIFIED else host

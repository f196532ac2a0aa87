"""Names that this machine knows without asking anybody: localhost and the hosts file."""

from __future__ import annotations

import os
import sys
from ipaddress import ip_address
from pathlib import Path

MAX_BYTES = 1 << 20
"""Of the hosts file; block lists of advertisers make it long."""


def hosts_path() -> Path:
    """Where this system keeps its hosts file."""
    if sys.platform == "win32":
        root = os.environ.get("SYSTEMROOT", r"C:\Windows")
        return Path(root, "System32", "drivers", "etc", "hosts")
    return Path("/etc/hosts")


def known_hosts(name: str, path: Path) -> tuple[str, ...]:
    """IP addresses of `name`, canonical text, or none.

    `localhost` and everything under it is loopback, whatever anybody says (RFC 6761 §6.3).
    """
    wanted = name.rstrip(".").casefold()
    if wanted == "localhost" or wanted.endswith(".localhost"):
        return "127.0.0.1", "::1"
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES).lower()
    except OSError:
        return ()
    if wanted.encode() not in content:
        return ()
    found: dict[str, None] = {}
    for line in content.decode("utf-8", "replace").splitlines():
        address, *names = line.partition("#")[0].split() or [""]
        if wanted in names:
            try:
                found[ip_address(address.partition("%")[0]).compressed] = None
            except ValueError:
                continue
    return tuple(found)

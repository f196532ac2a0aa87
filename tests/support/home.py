"""A home behind a NAT, the internet before it, and hosts on both, in namespaces of their own.

    internet ── go, js, py, stranger      198.51.100.0/24, each on a line of its own
       └─ router                          203.0.113.2: the home's only public address
            └─ us                         192.168.1.2; 10.0.0.1 on a second interface
                 └─ neighbour             10.0.0.2

The router is the kernel's, told what to do by the program `nft`.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import Self

from tests.support.namespaces import Lab

PUBLIC = "203.0.113.2"
US, US_TOO = "192.168.1.2", "10.0.0.1"
NEIGHBOUR = "10.0.0.2"
OUTSIDE = {
    "go": "198.51.100.2",
    "js": "198.51.100.6",
    "py": "198.51.100.10",
    "stranger": "198.51.100.14",
}
RANGES = ("203.0.113.0/24", "198.51.100.0/24")
"""What counts as public here."""

PRESERVING = "masquerade"
"""One mapping for all destinations, on the same port; lets in answers only."""
RANDOM = "masquerade random"
"""Another port for each destination."""


def unavailable() -> str | None:
    """Why there can be no router, where there can be namespaces."""
    return None if shutil.which("nft") else "no `nft` program"


class Home:
    """All of it, for one test."""

    def __init__(self, translation: str) -> None:
        """Build it; `translation` is what the router does to connections that leave."""
        self._lab = Lab()
        try:
            self._build(translation)
        except BaseException:
            self._lab.close()
            raise

    def _build(self, translation: str) -> None:
        lab = self._lab
        internet, self._router, self.us = lab.host(), lab.host(), lab.host()
        self.neighbour = lab.host()
        self.outside = {name: lab.host() for name in OUTSIDE}
        for name, address in OUTSIDE.items():
            gateway = _before(address)
            lab.link(internet, [f"{gateway}/30"], self.outside[name], [f"{address}/30"])
            self.outside[name].route("0.0.0.0/0", via=gateway)
        self._line = lab.link(internet, [f"{_before(PUBLIC)}/30"], self._router, [f"{PUBLIC}/30"])
        lab.link(self._router, [f"{_before(US)}/24"], self.us, [f"{US}/24"])
        lab.link(self.us, [f"{US_TOO}/24"], self.neighbour, [f"{NEIGHBOUR}/24"])
        self._router.route("0.0.0.0/0", via=_before(PUBLIC))
        self.us.route("0.0.0.0/0", via=_before(US))
        for host in (internet, self._router):
            host.sysctl("net.ipv4.ip_forward", 1)
        self._nft(
            f"""table ip nat {{
                chain inwards {{ type nat hook prerouting priority dstnat; }}
                chain outwards {{ type nat hook postrouting priority srcnat;
                    oifname "{self._line}" {translation}
                }}
            }}"""
        )
        # How long a connection that is over may still be in the way of one with the same ends.
        self._router.sysctl("net.netfilter.nf_conntrack_tcp_timeout_close", 1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._lab.close()

    def forward(self, port: int, to: int) -> None:
        """Open a port of the public address to all comers: it leads to a port of ours."""
        self._nft(
            f'add rule ip nat inwards iifname "{self._line}" tcp dport {port} dnat to {US}:{to}'
        )

    def _nft(self, rules: str) -> None:
        with self._router.entered():
            subprocess.run(["nft", "-f", "-"], input=rules, text=True, check=True)


def _before(address: str) -> str:
    """The address one lower: the router's end of the same cable."""
    network, _, last = address.rpartition(".")
    return f"{network}.{int(last) - 1}"

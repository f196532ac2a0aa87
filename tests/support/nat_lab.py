"""A small internet of network namespaces, and homes on it behind any kind of NAT.

    core ── observers      11.1.0.2 to 11.4.0.2, each on a line of its own
      ├──── witnesses      11.11.0.2 to 11.13.0.2
      ├──── stranger       11.21.0.2
      └──── router         11.100.1.2, the first home's only public address
              └─ (router)  100.64.0.2, where the provider has a NAT too
                   ├─ inside       192.168.1.2
                   └─ neighbour    192.168.1.3

All hosts outside have IPv6, too. Addresses are such as the real internet has, so that no program
has to be told that they count as public (Natscope could be, by `--public CIDR`; go-libp2p not), and
no packet can leave. A home is a few namespaces of its own, with nothing in its NAT's memory; it can
come to an internet on which others run already:

    with Internet() as internet:
        home = internet.home(FULL_CONE)
        with home.inside.entered():
            ...  # what is opened here is opened behind the NAT
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from itertools import count
from typing import Self

from tests.support import namespaces
from tests.support.namespaces import Host, Lab
from tests.support.nat_kinds import NatKind

OBSERVERS, WITNESSES = 4, 3
MOST_HOMES = 250


def unavailable() -> str | None:
    """Why there can be no such lab here."""
    return namespaces.unavailable() or (None if shutil.which("nft") else "no `nft` program")


@dataclass(frozen=True, slots=True)
class Place:
    """A host and its addresses."""

    host: Host
    ip4: str
    ip6: str

    def ip(self, version: int) -> str:
        """The address of one IP version."""
        return self.ip4 if version == 4 else self.ip6

    def gateway(self, version: int) -> str:
        """The other end of its cable."""
        at = self.ip(version)
        return f"{at[:-1]}1"


class Internet:
    """Public hosts, and the homes that were added."""

    def __init__(self) -> None:
        self._lab = Lab()
        self._homes = count(1)
        try:
            self.core = self._lab.host()
            _forward(self.core)
            self.observers = tuple(self._public(1 + n) for n in range(OBSERVERS))
            self.witnesses = tuple(self._public(11 + n) for n in range(WITNESSES))
            self.stranger = self._public(21)
        except BaseException:
            self._lab.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._lab.close()

    def home(self, kind: NatKind) -> Home:
        """A new home behind routers that have seen nothing yet."""
        number = next(self._homes)
        assert number <= MOST_HOMES, "there are no more addresses"
        return Home(self._lab, self.core, number, kind)

    def _public(self, number: int) -> Place:
        """A host on the internet, alone in its IPv4 address and IPv6 /56."""
        host, line = self._lab.host(), f"line{number}"
        self.core.veth(line, host, "eth")
        place = Place(host, f"11.{number}.0.2", f"2a0b:0:{number:x}::2")
        self.core.address(line, f"{place.gateway(4)}/30", f"{place.gateway(6)}/64")
        host.address("eth", f"{place.ip4}/30", f"{place.ip6}/64")
        host.route("0.0.0.0/0", via=place.gateway(4))
        host.route("::/0", via=place.gateway(6))
        return place


class Home:
    """Two computers of one household, and what is between them and the internet."""

    def __init__(self, lab: Lab, core: Host, number: int, kind: NatKind) -> None:
        self.kind = kind
        self._lab = lab
        self._plan = (_translated if kind.translated else _public)[kind.version](number)
        self.routers: list[Host] = []
        """The one nearest to the internet first."""
        outer, port = core, f"home{number}"
        for depth, rules in enumerate(kind.routers):
            router = lab.host()
            self._connect(outer, port, router, depth)
            _nft(router, rules, ext=self._wan(depth), lan=self._plan.lan)
            self.routers.append(router)
            outer, port = router, "lan"
        self.inside, self.neighbour = lab.host(), lab.host()
        self._furnish()
        if not kind.translated:
            core.route(self._plan.lan, via=self._wan(0))

    @property
    def router(self) -> Host:
        """The router that stands in the home."""
        return self.routers[-1]

    @property
    def address(self) -> str:
        """Where `inside` has its interface."""
        return self._plan.inside

    @property
    def neighbour_address(self) -> str:
        """Where `neighbour` has its interface."""
        return self._plan.neighbour

    @property
    def gateway(self) -> str:
        """The home router's address inside."""
        return self._plan.gateway

    @property
    def wan(self) -> str:
        """The home router's address towards its provider."""
        return self._wan(len(self.routers) - 1)

    @property
    def public(self) -> str:
        """The address at which the internet sees `inside`."""
        return self._wan(0) if self.kind.translated else self.address

    def _wan(self, depth: int) -> str:
        return self._plan.wans[depth][1]

    def _connect(self, outer: Host, port: str, router: Host, depth: int) -> None:
        """Lay the line from a router to what is before it."""
        before, own = self._plan.wans[depth]
        outer.veth(port, router, "wan")
        outer.address(port, f"{before}/{self._plan.line_prefix}")
        router.address("wan", f"{own}/{self._plan.line_prefix}")
        router.route(self._plan.everywhere, via=before)
        _forward(router)

    def _furnish(self) -> None:
        """Set up the home's own network."""
        plan, prefix = self._plan, self._plan.lan.partition("/")[2]
        self.router.veth("port1", self.inside, "eth")
        self.router.veth("port2", self.neighbour, "eth")
        self.router.bridge("lan", "port1", "port2")
        self.router.address("lan", f"{plan.gateway}/{prefix}")
        for host, address in ((self.inside, plan.inside), (self.neighbour, plan.neighbour)):
            host.address("eth", f"{address}/{prefix}")
            host.route(plan.everywhere, via=plan.gateway)


@dataclass(frozen=True, slots=True)
class _Plan:
    """The addresses of one home."""

    lan: str
    gateway: str
    inside: str
    neighbour: str
    wans: tuple[tuple[str, str], ...]
    """For each router the address before it, and its own."""
    line_prefix: int
    everywhere: str


def _private4(number: int) -> _Plan:
    return _Plan(
        lan="192.168.1.0/24",
        gateway="192.168.1.1",
        inside="192.168.1.2",
        neighbour="192.168.1.3",
        wans=((f"11.100.{number}.1", f"11.100.{number}.2"), ("100.64.0.1", "100.64.0.2")),
        line_prefix=30,
        everywhere="0.0.0.0/0",
    )


def _public4(number: int) -> _Plan:
    return _Plan(
        lan=f"11.200.{number}.0/29",
        gateway=f"11.200.{number}.1",
        inside=f"11.200.{number}.2",
        neighbour=f"11.200.{number}.3",
        wans=((f"11.100.{number}.1", f"11.100.{number}.2"),),
        line_prefix=30,
        everywhere="0.0.0.0/0",
    )


def _public6(number: int) -> _Plan:
    home = f"2a0b:1:{number:x}"
    return _Plan(
        lan=f"{home}:1::/64",
        gateway=f"{home}:1::1",
        inside=f"{home}:1::2",
        neighbour=f"{home}:1::3",
        wans=((f"{home}::1", f"{home}::2"),),
        line_prefix=64,
        everywhere="::/0",
    )


_translated = {4: _private4}
_public = {4: _public4, 6: _public6}


def _forward(router: Host) -> None:
    router.sysctl("net.ipv4.ip_forward", 1)
    router.sysctl("net.ipv6.conf.all.forwarding", 1)


def _nft(router: Host, rules: str, *, ext: str, lan: str) -> None:
    if not rules:
        return
    with router.entered():
        subprocess.run(
            ["nft", "-f", "-"],
            input=f"define EXT = {ext}\ndefine LAN = {lan}\n{rules}",
            text=True,
            check=True,
        )

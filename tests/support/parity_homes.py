"""Homes of each kind on both internets, with the same people in them, and between them."""

from __future__ import annotations

from dataclasses import replace

from node.lab.topology import HostPlan
from tests.support.lab_kinds import routers
from tests.support.namespaces import Host, Lab
from tests.support.nat_kinds import NatKind
from tests.support.nat_lab import Home, Internet, Place, _forward
from tests.support.parity_kernel import KernelGround
from tests.support.parity_scripts import (
    GATEWAY,
    INSIDE,
    NEIGHBOUR,
    OBSERVER,
    OBSERVERS,
    STRANGER,
    A,
    B,
)
from tests.support.parity_virtual import VirtualGround
from tests.support.slow_cable import SlowCable

ONE_WAY_SECONDS = 0.4
"""Between two homes that dial each other."""
_LEARNT = "300s"
"""How long the rules of a kind remember what they have learnt."""
_CABLE = {4: ("11.99.0.1", "11.99.0.2"), 6: ("2a0b:2::1", "2a0b:2::2")}


def kernel_home(internet: Internet, kind: NatKind, life: float | None = None) -> KernelGround:
    """A home of the kernel's internet, and those outside.

    Args:
        internet: where it comes to.
        kind: what kind of home.
        life: seconds for which its routers remember what is idle; None: as long as they do.
    """
    if life is not None:
        kind = replace(
            kind, routers=tuple(one.replace(_LEARNT, f"{life:g}s") for one in kind.routers)
        )
    home, version = internet.home(kind), kind.version
    if life is not None:
        for router in home.routers:
            router.sysctl("net.netfilter.nf_conntrack_tcp_timeout_established", round(life))
    places = dict(zip(OBSERVERS, internet.observers, strict=True)) | {STRANGER: internet.stranger}
    hosts = {who: (place.host, place.ip(version)) for who, place in places.items()}
    outside = {who: at for who, (_, at) in hosts.items()}
    hosts[INSIDE] = home.inside, home.address
    hosts[NEIGHBOUR] = home.neighbour, home.neighbour_address
    hosts[GATEWAY] = home.router, home.gateway
    outside[INSIDE] = home.public
    outside[NEIGHBOUR] = home.public if kind.translated else home.neighbour_address
    return KernelGround(hosts, outside, version)


def virtual_home(kind: NatKind, life: float | None = None) -> VirtualGround:
    """The same, on a virtual internet of its own."""
    plans = routers(kind, GATEWAY, latency=0.001)
    if life is not None:
        plans = tuple(replace(p, rules=replace(p.rules, mapping_seconds=life)) for p in plans)
    people = [HostPlan(who, within=GATEWAY, latency=0.0005) for who in (INSIDE, NEIGHBOUR)]
    people += [HostPlan(who, latency=0.001) for who in (*OBSERVERS, STRANGER)]
    return VirtualGround(plans, people, version=kind.version)


class FarApart:
    """Two internets with homes on them, and a cable between that takes its time.

    near ── observer       11.1.0.2
      ├──── home, home…    11.100.N.2
      └──(slow)── far
                   ├─ home, home…
    """

    def __init__(self, lab: Lab) -> None:
        self._lab = lab
        self.near, self.far = lab.host(), lab.host()
        ends = [(host, f"{_CABLE[4][n]}/30") for n, host in enumerate((self.near, self.far))]
        self.cable = SlowCable(lab, *ends)
        self.cable.seconds = ONE_WAY_SECONDS
        for version, everywhere in ((4, "0.0.0.0/0"), (6, "::/0")):
            one, other = _CABLE[version]
            if version == 6:
                self.near.address("cable", f"{one}/64")
                self.far.address("cable", f"{other}/64")
            self.near.route(everywhere, via=other)
            self.far.route(everywhere, via=one)
        for host in (self.near, self.far):
            _forward(host)
        self.observer = self._observer()

    def homes(self, kinds: tuple[NatKind, ...]) -> tuple[dict[NatKind, Home], dict[NatKind, Home]]:
        """A home of each kind on either side."""
        near = {kind: Home(self._lab, self.near, n, kind) for n, kind in enumerate(kinds, 1)}
        far = {kind: Home(self._lab, self.far, n, kind) for n, kind in enumerate(kinds, 101)}
        return near, far

    def ground(self, a: Home, b: Home) -> KernelGround:
        """A pair of homes, and the observer."""
        version = a.kind.version
        hosts: dict[str, tuple[Host, str]] = {
            A: (a.inside, a.address),
            B: (b.inside, b.address),
            OBSERVER: (self.observer.host, self.observer.ip(version)),
        }
        outside = {A: a.public, B: b.public, OBSERVER: self.observer.ip(version)}
        return KernelGround(hosts, outside, version)

    def _observer(self) -> Place:
        place = Place(self._lab.host(), "11.1.0.2", "2a0b:0:1::2")
        self.near.veth("line", place.host, "eth")
        self.near.address("line", f"{place.gateway(4)}/30", f"{place.gateway(6)}/64")
        place.host.address("eth", f"{place.ip4}/30", f"{place.ip6}/64")
        place.host.route("0.0.0.0/0", via=place.gateway(4))
        place.host.route("::/0", via=place.gateway(6))
        return place


def virtual_pair(a: NatKind, b: NatKind, seed: int) -> VirtualGround:
    """A pair of homes on a virtual internet of their own, and an observer."""
    half = ONE_WAY_SECONDS / 2
    plans = routers(a, "home a", latency=half) + routers(b, "home b", latency=half)
    people = [HostPlan(A, within="home a", latency=0.0), HostPlan(B, within="home b", latency=0.0)]
    people.append(HostPlan(OBSERVER, latency=0.0))
    return VirtualGround(plans, people, version=a.version, seed=seed)

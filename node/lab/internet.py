"""The virtual internet: who is where, and how packets get from one to the other.

It lives in the time of the loop that it is given. A stretch is the way from one station to another
in one network; it takes as long as both their lines take, keeps the order, and may lose packets.
"""

from __future__ import annotations

import asyncio
import heapq
import random
from collections.abc import Callable
from itertools import count

from node.address import Endpoint
from node.errors import AddressError
from node.lab import addresses
from node.lab.lab_events import LabEvent, PacketArrived, PacketMoved, PacketRefused
from node.lab.network import LabNetwork
from node.lab.packet import Kind, Packet
from node.lab.router import Router, RouterAddresses
from node.lab.ruling import Side
from node.lab.segment import Segment, Station
from node.lab.stack import Stack
from node.lab.topology import INTERNET, HostPlan, RouterPlan, TopologyError
from node.phrase import Phrase
from node.terms import Mapping

ROUTER_INSIDE_SECONDS = 0.0005
"""From a router to the middle of the network behind it."""
MAX_UNDER_WAY = 100_000
"""Packets; further ones are lost, as on a line that is full."""


class Host:
    """One computer: its cable, and the TCP and UDP on it."""

    def __init__(self, plan: HostPlan, internet: Internet, rng: random.Random) -> None:
        self.plan = plan
        self.host4 = self.host6 = ""
        self._internet = internet
        self.stack = Stack(self._send, rng)
        self.network = LabNetwork(self, self.stack)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Its IP addresses."""
        has6 = self.host6 and self._internet.has_ipv6(self.plan.within)
        return (self.host4, self.host6) if has6 else (self.host4,)

    @property
    def gateway(self) -> str | None:
        """The router's IPv4 address in its network; None on the internet itself."""
        return self._internet.gateway_of(self.plan.within)

    @property
    def reports(self) -> Endpoint | None:
        """What its connections tell of the other end instead of the truth; None: the truth."""
        return endpoint_of(self.plan.reports) if self.plan.reports else None

    def _send(
        self,
        kind: Kind,
        source: Endpoint,
        target: Endpoint,
        sequence: int,
        answers: int,
        data: bytes,
    ) -> None:
        self._internet.send(self, kind, source, target, sequence, answers, data)


class Internet:
    """Hosts, routers and what is under way between them. `tell` hears all that happens."""

    def __init__(
        self,
        *,
        loop: asyncio.AbstractEventLoop,
        rng: random.Random,
        tell: Callable[[LabEvent], None],
    ) -> None:
        self.hosts: dict[str, Host] = {}
        self.routers: dict[str, Router] = {}
        self._segments = {INTERNET: Segment(INTERNET, None)}
        self._loop = loop
        self._rng = rng
        self._tell = tell
        self._numbers = count(1)
        self._places6 = count(1)
        self._order = count()
        self._under_way: list[tuple[float, int, Packet, Station, Segment]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = 0.0

    # --- what there is -------------------------------------------------------------------------

    def has_ipv6(self, network: str) -> bool:
        """Whether hosts in a network have IPv6: on the internet where any router's network has."""
        if network == INTERNET:
            return any(router.addresses.network6 for router in self.routers.values())
        return self.routers[network].addresses.network6 is not None

    def gateway_of(self, network: str) -> str | None:
        """The router's IPv4 address inside a network; None on the internet itself."""
        return None if network == INTERNET else self.routers[network].addresses.inside

    def add_host(self, plan: HostPlan) -> Host:
        """Connect a new host.

        Raises:
            TopologyError: there is no address for it.
        """
        host = Host(plan, self, self._rng)
        self._connect(host)
        self.hosts[plan.name] = host
        return host

    def add_router(self, plan: RouterPlan) -> None:
        """Connect a new router, and make the network behind it.

        Raises:
            TopologyError: there is no address for it.
        """
        outer = self._segments[plan.within]
        try:
            at = self._router_addresses(plan, outer)
        except (LookupError, ValueError) as error:
            raise TopologyError(Phrase("{name}: {why}", name=plan.name, why=str(error))) from None
        router = Router(
            plan,
            at,
            carry=lambda packet, side: self._carry_on(plan.name, packet, side),
            tell=self._tell,
            loop=self._loop,
            rng=self._rng,
        )
        self.routers[plan.name] = router
        inner = Segment(plan.name, router, (at.network, at.network6 or ""))
        self._segments[plan.name] = inner
        outer.join(Station(plan.name, plan.latency, plan.loss, router=router), at.outside)
        inner.join(Station(plan.name, ROUTER_INSIDE_SECONDS, 0.0, router=router), at.inside)
        self._route(plan, at)

    def change_host(self, plan: HostPlan) -> None:
        """Let a host be as in `plan`; in another network it gets other addresses.

        Raises:
            TopologyError: there is no address for it.
        """
        host = self.hosts[plan.name]
        before, host.plan = host.plan, plan
        self._segments[before.within].leave(host.host4, host.host6)
        if before.within != plan.within or before.address != plan.address:
            host.host4 = host.host6 = ""
        self._connect(host)

    def change_router(self, plan: RouterPlan) -> None:
        """Let a router be as in `plan`.

        Raises:
            TopologyError: it would stand elsewhere, or have another network: build it anew.
        """
        router = self.routers[plan.name]
        before = router.plan
        fixed = (plan.within, plan.address, plan.inside, plan.ipv6)
        if fixed != (before.within, before.address, before.inside, before.ipv6):
            raise TopologyError(
                Phrase("{name} cannot be moved while it runs: build it anew", name=plan.name)
            )
        router.change(plan)
        outer = self._segments[plan.within]
        station = Station(plan.name, plan.latency, plan.loss, router=router)
        outer.join(station, router.addresses.outside)
        self._route(plan, router.addresses)

    def remove(self, name: str) -> None:
        """Take a host away, or a router that nobody stands behind any more."""
        if name in self.hosts:
            host = self.hosts.pop(name)
            host.stack.close()
            self._segments[host.plan.within].leave(host.host4, host.host6)
            return
        router = self.routers.pop(name)
        router.close()
        at = router.addresses
        self._segments[router.plan.within].leave(at.outside)
        del self._segments[name]
        for segment in self._segments.values():
            segment.unroute(name)

    # --- packets -------------------------------------------------------------------------------

    def send(
        self,
        host: Host,
        kind: Kind,
        source: Endpoint,
        target: Endpoint,
        sequence: int,
        answers: int,
        data: bytes,
    ) -> None:
        """Put a packet of a host on its line."""
        number, size = next(self._numbers), len(data)
        packet = Packet(number, kind, source, target, sequence, answers, data, size)
        segment = self._segments[host.plan.within]
        self._carry(packet, host.plan.name, host.plan.latency, host.plan.loss, segment)

    def _carry_on(self, name: str, packet: Packet, side: Side) -> None:
        """Send a packet on that a router let through, or its answer."""
        plan = self.routers[name].plan
        if side is Side.INSIDE:
            self._carry(packet, name, ROUTER_INSIDE_SECONDS, 0.0, self._segments[name])
        else:
            self._carry(packet, name, plan.latency, plan.loss, self._segments[plan.within])

    def _carry(
        self, packet: Packet, origin: str, latency: float, loss: float, segment: Segment
    ) -> None:
        now = self._loop.time()
        station = segment.find(packet.target.host)
        if station is None or len(self._under_way) >= MAX_UNDER_WAY:
            self._refuse(packet, origin, segment, full=station is not None)
            return
        arrives = now + latency + station.latency
        survives = (1 - loss) * (1 - station.loss)
        lost = survives < 1 and self._rng.random() >= survives
        self._tell(
            PacketMoved(
                time=now,
                packet=packet.as_told(),
                origin=origin,
                to=station.name,
                arrives=arrives,
                lost=lost,
            )
        )
        if lost:
            return
        heapq.heappush(self._under_way, (arrives, next(self._order), packet, station, segment))
        self._arm()

    def _refuse(self, packet: Packet, origin: str, segment: Segment, *, full: bool) -> None:
        host = packet.target.host
        if full:
            words = Phrase("too much is under way: the line is full")
        elif segment.name == INTERNET:
            words = Phrase("nobody on the internet has the address {host}", host=host)
        else:
            words = Phrase(
                "nobody in the network of {router} has the address {host}", router=origin, host=host
            )
        self._tell(
            PacketRefused(
                time=self._loop.time(),
                packet=packet.as_told(),
                at="",
                rule=None,
                words=words,
                answered=False,
            )
        )

    def _arm(self) -> None:
        """Let one timer go off when the next packet arrives."""
        at = self._under_way[0][0]
        if self._timer is not None:
            if self._timer_at <= at:
                return
            self._timer.cancel()
        self._timer, self._timer_at = self._loop.call_at(at, self._arrive), at

    def _arrive(self) -> None:
        self._timer = None
        now = self._loop.time()
        while self._under_way and self._under_way[0][0] <= now:
            _, _, packet, station, segment = heapq.heappop(self._under_way)
            if station.router is not None:
                if station.name in self.routers:
                    inside = segment.name == station.name
                    station.router.arrive(packet, inside=inside)
            elif station.name in self.hosts:
                self._tell(PacketArrived(time=now, packet=packet.as_told(), at=station.name))
                self.hosts[station.name].stack.arrive(packet)
        if self._under_way:
            self._arm()

    # --- places --------------------------------------------------------------------------------

    def _connect(self, host: Host) -> None:
        plan = host.plan
        segment = self._segments[plan.within]
        if not host.host4:
            try:
                host.host4 = plan.address or addresses.free_host(
                    segment.ranges or addresses.HOSTS, segment.taken
                )
                host.host6 = self._host6(segment)
            except LookupError as error:
                raise TopologyError(
                    Phrase("{name}: {why}", name=plan.name, why=str(error))
                ) from None
            if host.host4 in segment.taken:
                raise TopologyError(
                    Phrase("{name}: the address {addr} is taken", name=plan.name, addr=host.host4)
                )
        station = Station(plan.name, plan.latency, plan.loss)
        segment.join(station, host.host4)
        if host.host6:
            segment.join(station, host.host6)

    def _host6(self, segment: Segment) -> str:
        if segment.router is None:
            network = addresses.network6(next(self._places6))
            return network.replace("::/64", "::2")
        if segment.router.addresses.network6 is None:
            return ""
        return segment.router.addresses.network6.replace("::/64", f"::{segment.next_place():x}")

    def _router_addresses(self, plan: RouterPlan, outer: Segment) -> RouterAddresses:
        outside = plan.address or addresses.free_host(
            outer.ranges or addresses.ROUTERS, outer.taken
        )
        if outside in outer.taken:
            raise TopologyError(
                Phrase("{name}: the address {addr} is taken", name=plan.name, addr=outside)
            )
        taken = {router.addresses.network for router in self.routers.values()}
        network = plan.inside or addresses.free_network(*self._kind_of_network(plan), taken)
        return RouterAddresses(
            outside=outside,
            inside=addresses.free_host([network], ()),
            network=network,
            network6=addresses.network6(next(self._places6)) if plan.ipv6 else None,
        )

    def _kind_of_network(self, plan: RouterPlan) -> tuple[str, int]:
        if plan.rules.mapping is Mapping.NO_NAT:
            return addresses.UNTRANSLATED, 28
        return (addresses.PROVIDERS, 16) if plan.provider else (addresses.HOMES, 24)

    def _route(self, plan: RouterPlan, at: RouterAddresses) -> None:
        """Let everybody before a router know what is behind it, where it does not translate."""
        network = plan.within
        untranslated = [at.network6 or ""]
        if plan.rules.mapping is Mapping.NO_NAT:
            untranslated.append(at.network)
        through = Station(plan.name, plan.latency, plan.loss, router=self.routers[plan.name])
        while True:
            segment = self._segments[network]
            segment.unroute(plan.name)
            for one in filter(None, untranslated):
                segment.route(one, through, plan.name)
            if network == INTERNET:
                return
            next_plan = self.routers[network].plan
            through = Station(
                next_plan.name,
                next_plan.latency,
                next_plan.loss,
                router=self.routers[network],
            )
            network = next_plan.within


def endpoint_of(text: str) -> Endpoint:
    """`203.0.113.99:4001` as an endpoint.

    Raises:
        AddressError: it is none.
    """
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit():
        raise AddressError(
            Phrase("{given} is not an address and a port, like 203.0.113.99:4001", given=repr(text))
        )
    return Endpoint(host.strip("[]"), int(port))

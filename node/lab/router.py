"""A router of the virtual internet: two lines, a NAT box between them, and a port mapping service.

Everything that it does with a packet is told as an event, with the rule.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from node.lab.lab_events import LabEvent, MappingGone, MappingMade, PacketPassed, PacketRefused
from node.lab.lab_views import RouterView
from node.lab.nat_box import NatBox
from node.lab.natpmp_server import answer
from node.lab.packet import Kind, Packet
from node.lab.ruling import Mapping, Ruling, Side
from node.lab.topology import RouterPlan
from node.phrase import Phrase
from node.proto import natpmp

RULINGS_KEPT = 200
"""What a router did with the last packets, for whoever looks at it."""
EXPIRY_LOOK = 0.05
"""Seconds between two looks at what is to be forgotten, at least."""


@dataclass(frozen=True, slots=True)
class RouterAddresses:
    """Where a router is."""

    outside: str
    """IPv4."""
    inside: str
    """Its own IPv4 address inside."""
    network: str
    """IPv4 CIDR inside."""
    network6: str | None
    """IPv6 CIDR inside."""


class Router:
    """One router. `carry` puts a packet on one of its lines."""

    def __init__(
        self,
        plan: RouterPlan,
        addresses: RouterAddresses,
        *,
        carry: Callable[[Packet, Side], None],
        tell: Callable[[LabEvent], None],
        loop: asyncio.AbstractEventLoop,
        rng: random.Random,
    ) -> None:
        self.plan = plan
        self.addresses = addresses
        self.rulings: deque[PacketPassed | PacketRefused] = deque(maxlen=RULINGS_KEPT)
        self._carry = carry
        self._tell = tell
        self._loop = loop
        self._rng = rng
        self._timer: asyncio.TimerHandle | None = None
        self._box = self._new_box()

    @property
    def table(self) -> tuple[Mapping, ...]:
        """The NAT's mappings, oldest first."""
        return self._box.table()

    def view(self) -> RouterView:
        """As it is now, frozen."""
        at = self.addresses
        return RouterView(
            plan=self.plan,
            outside=(at.outside,),
            inside=(at.network,) if at.network6 is None else (at.network, at.network6),
            table=self.table,
            rulings=tuple(self.rulings),
        )

    def arrive(self, packet: Packet, *, inside: bool) -> None:
        """Take a packet from one of the lines."""
        if inside and packet.target.host == self.addresses.inside:
            self._for_us(packet)
            return
        now = self._loop.time()
        ruling = self._box.leave(packet, now) if inside else self._box.enter(packet, now)
        self._told(packet, ruling)
        if ruling.packet is not None and ruling.towards is not None:
            self._carry(ruling.packet, ruling.towards)
        self._expire_later()

    def change(self, plan: RouterPlan) -> None:
        """Be another kind of router from now on; what the old one knew is forgotten."""
        if plan.rules != self.plan.rules:
            self.restart(Phrase("the router was changed"))
            self.plan = plan
            self._box = self._new_box()
        self.plan = plan

    def restart(self, reason: str = Phrase("the router restarted")) -> None:
        """Forget every mapping."""
        self._gone(self._box.restart(), reason)

    def close(self) -> None:
        """It is no more."""
        if self._timer is not None:
            self._timer.cancel()

    # --- inside --------------------------------------------------------------------------------

    def _new_box(self) -> NatBox:
        return NatBox(self.plan.rules, outside=self.addresses.outside, rng=self._rng)

    def _told(self, packet: Packet, ruling: Ruling) -> None:
        now = self._loop.time()
        name = self.plan.name
        if ruling.made is not None:
            self._tell(MappingMade(time=now, at=name, mapping=ruling.made))
        event: PacketPassed | PacketRefused
        if ruling.passed and ruling.packet is not None:
            event = PacketPassed(
                time=now,
                packet=packet.as_told(),
                translated=ruling.packet.as_told(),
                at=name,
                rule=ruling.rule,
                words=ruling.words,
            )
        else:
            event = PacketRefused(
                time=now,
                packet=packet.as_told(),
                at=name,
                rule=ruling.rule,
                words=ruling.words,
                answered=ruling.packet is not None,
            )
        self.rulings.append(event)
        self._tell(event)

    def _for_us(self, packet: Packet) -> None:
        now = self._loop.time()
        if packet.kind is Kind.DATAGRAM and packet.target.port == natpmp.PORT:
            if self.plan.rules.opens_ports:
                self._ask(packet, now)
        elif (back := packet.refusal()) is not None:
            self._carry(back, Side.INSIDE)

    def _ask(self, packet: Packet, now: float) -> None:
        said = answer(packet.data, packet.source, self._box, self.addresses.outside, now)
        if said.opened is not None and said.opened.made_at == now:
            self._tell(MappingMade(time=now, at=self.plan.name, mapping=said.opened))
        if said.closed is not None:
            self._gone((said.closed,), Phrase("whoever had it opened had it closed"))
        if said.data:
            back = Packet(
                packet.number, Kind.DATAGRAM, packet.target, packet.source, data=said.data
            )
            self._carry(back, Side.INSIDE)

    def _gone(self, mappings: tuple[Mapping, ...], reason: str) -> None:
        now = self._loop.time()
        for mapping in mappings:
            self._tell(MappingGone(time=now, at=self.plan.name, mapping=mapping, reason=reason))

    def _expire_later(self) -> None:
        if self._timer is not None:
            return
        due = self._box.next_expiry()
        if due is not None:
            due = max(due, self._loop.time() + EXPIRY_LOOK)
            self._timer = self._loop.call_at(due, self._expire)

    def _expire(self) -> None:
        self._timer = None
        self._gone(self._box.expire(self._loop.time()), Phrase("nothing used it for too long"))
        self._expire_later()

"""One NAT box and packets by hand: what leaves, what is answered, what comes in."""

from __future__ import annotations

import random
from itertools import count

from node.address import Endpoint
from node.lab.nat_box import NatBox
from node.lab.packet import Kind, Packet
from node.lab.ruling import Ruling, Side
from node.lab.topology import NatRules

OUTSIDE = "203.0.113.7"
ANA = Endpoint("192.168.1.2", 4001)
BEN = Endpoint("192.168.1.3", 4001)
SIX = Endpoint("2001:db8:5::2", 4001)


def far(number: int, port: int = 4001) -> Endpoint:
    """An endpoint on the internet."""
    return Endpoint(f"198.51.100.{number}", port)


class Box:
    """A NAT box with a clock and numbers for packets."""

    def __init__(self, rules: NatRules, *, seed: int = 0) -> None:
        self.box = NatBox(rules, outside=OUTSIDE, rng=random.Random(seed))
        self.now = 0.0
        self._numbers = count(1)

    def packet(
        self, kind: Kind, source: Endpoint, target: Endpoint, sequence: int = 0, answers: int = 0
    ) -> Packet:
        return Packet(next(self._numbers), kind, source, target, sequence, answers)

    def out(
        self,
        source: Endpoint,
        target: Endpoint,
        kind: Kind = Kind.SYN,
        *,
        sequence: int = 100,
        answers: int = 0,
    ) -> Ruling:
        """Send from inside."""
        return self.box.leave(self.packet(kind, source, target, sequence, answers), self.now)

    def back(
        self,
        source: Endpoint,
        target: Endpoint,
        kind: Kind = Kind.SYN,
        *,
        sequence: int = 500,
        answers: int = 0,
    ) -> Ruling:
        """Send from outside."""
        return self.box.enter(self.packet(kind, source, target, sequence, answers), self.now)

    def seen(self, source: Endpoint, target: Endpoint, kind: Kind = Kind.SYN) -> Endpoint:
        """Where `target` sees what `source` sends it."""
        ruling = self.out(source, target, kind)
        assert ruling.passed, ruling.words
        assert ruling.packet is not None
        assert ruling.towards is Side.OUTSIDE
        assert ruling.packet.target == target
        return ruling.packet.source

    def connect(self, source: Endpoint, target: Endpoint) -> Endpoint:
        """Let somebody inside connect to somebody outside, who answers; where he sees it."""
        seen = self.seen(source, target)
        assert self.back(target, seen, Kind.SYN_ACK, answers=100).passed
        assert self.out(source, target, Kind.ACK).passed
        return seen

    def gets_in(self, source: Endpoint, target: Endpoint) -> Endpoint | None:
        """For whom inside a SYN from outside is; None: it does not get in."""
        ruling = self.back(source, target)
        if not ruling.passed:
            return None
        assert ruling.packet is not None
        assert ruling.towards is Side.INSIDE
        return ruling.packet.target

"""Which port a NAT takes outside for somebody inside. Pure; chance is an argument."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import chain

from node.lab.topology import PortAllocation

FIRST, LAST = 1024, 65535
"""Ports that are given out."""
FIRST_IN_ORDER = 30000
"""Where a NAT begins that takes one after the other."""
TRIES = 200
"""Random ports that are tried before all are, in order."""


class PortAllocator:
    """One NAT's; `taken` tells of a port whether it cannot be given out now."""

    def __init__(self, allocation: PortAllocation, rng: random.Random) -> None:
        self._allocation = allocation
        self._rng = rng
        self._next = FIRST_IN_ORDER

    def choose(self, inside_port: int, taken: Callable[[int], bool]) -> int | None:
        """Give a port for somebody who has `inside_port` inside; None: all are taken."""
        if self._allocation is PortAllocation.RANDOM:
            for _ in range(TRIES):
                port = self._rng.randint(FIRST, LAST)
                if not taken(port):
                    return port
            return _first_free(self._rng.randint(FIRST, LAST), taken)
        if self._allocation is PortAllocation.SEQUENTIAL:
            free = _first_free(self._next, taken)
            if free is not None:
                self._next = free + 1 if free < LAST else FIRST
            return free
        if not taken(inside_port):
            return inside_port
        if self._allocation is PortAllocation.OVERLOADING:
            return _first_free(self._rng.randint(FIRST, LAST), taken)
        return _first_free(inside_port + 1, taken)


def _first_free(start: int, taken: Callable[[int], bool]) -> int | None:
    start = start if FIRST <= start <= LAST else FIRST
    ports = chain(range(start, LAST + 1), range(FIRST, start))
    return next((port for port in ports if not taken(port)), None)

"""How many connections others may take of us. Counters and answers, nothing else."""

from __future__ import annotations

from collections import Counter, OrderedDict

from node.config import Limits
from node.phrase import Phrase
from node.proto.yamux_budget import FrameBudget

ARRIVALS = 128
"""Connections that one group may open in one go, however many of them are closed again."""
ARRIVALS_A_SECOND = 2.0
"""How fast that allowance comes back."""
GROUPS_KEPT = 1024
"""Groups whose allowance is remembered; the one that came longest ago is forgotten first."""


class ConnectionLimits:
    """Admits inbound connections in two steps: accepted (pending), then upgraded (open).

    A group is what has one vote as an observer too: an IPv4 address or an IPv6 /56. Loopback is one
    machine with many peers, so only the totals and half of the pending places bind it.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._pending: Counter[str] = Counter()
        self._open: Counter[str] = Counter()
        self._pending_total = 0
        self._inbound = 0
        self._outbound = 0
        self._closed: str | None = None

    def crowd(self, newcomer: str, *, loopback: bool) -> str | None:
        """Who takes so many of the pending places that a newcomer may have one of theirs."""
        if self._pending_total < self._limits.pending_inbound:
            return None
        most = max(self._pending, key=self._pending.__getitem__)
        fair = self._pending[newcomer] + 1 < self._pending[most]
        return most if fair and self._group_full(newcomer, loopback=loopback) is None else None

    def accept(self, group: str, *, loopback: bool) -> str | None:
        """Take a place for an inbound connection, or say in words why there is none."""
        limits = self._limits
        if self._closed is not None:
            return self._closed
        if self._pending_total >= limits.pending_inbound:
            return Phrase(
                "{count} inbound connections are being set up already", count=limits.pending_inbound
            )
        if self._inbound + self._pending_total >= limits.inbound_connections:
            return Phrase(
                "the limit of {most} inbound connections is reached",
                most=limits.inbound_connections,
            )
        if self._inbound + self._outbound + self._pending_total >= limits.connections:
            return Phrase("the limit of {most} connections is reached", most=limits.connections)
        full = self._group_full(group, loopback=loopback)
        if full is not None:
            return full
        self._pending[group] += 1
        self._pending_total += 1
        return None

    def _group_full(self, group: str, *, loopback: bool) -> str | None:
        limits = self._limits
        taken = self._pending[group] + (0 if loopback else self._open[group])
        allowed = limits.pending_inbound // 2 if loopback else limits.connections_per_address
        return (
            Phrase(
                "the limit of {most} connections from {group} is reached", most=allowed, group=group
            )
            if taken >= allowed
            else None
        )

    def drop_pending(self, group: str) -> None:
        """An accepted connection failed or became open."""
        self._pending_total -= 1
        self._pending[group] -= 1
        if not self._pending[group]:
            del self._pending[group]

    def full(self) -> str | None:
        """Why no further connection may be opened, in words; None where one may."""
        if self._closed is not None:
            return self._closed
        if self._inbound + self._outbound >= self._limits.connections:
            return Phrase(
                "the limit of {most} connections is reached", most=self._limits.connections
            )
        return None

    def close(self, reason: str) -> None:
        """Open no further connection, for that reason."""
        self._closed = reason

    def opened(self, group: str, *, inbound: bool) -> None:
        """A connection is open."""
        if inbound:
            self._inbound += 1
            self._open[group] += 1
        else:
            self._outbound += 1

    def closed(self, group: str, *, inbound: bool) -> None:
        """An open connection ended."""
        if not inbound:
            self._outbound -= 1
            return
        self._inbound -= 1
        self._open[group] -= 1
        if not self._open[group]:
            del self._open[group]


class Rates:
    """Bounds how often one group, or one peer, may do something: what ends at once costs, too."""

    def __init__(self, burst: int, a_second: float) -> None:
        """`burst` times in one go; the allowance comes back at `a_second`."""
        self._burst = burst
        self._a_second = a_second
        self._budgets: OrderedDict[str, FrameBudget] = OrderedDict()

    def spend(self, group: str, now: float) -> bool:
        """Whether once more is welcome."""
        budget = self._budgets.pop(group, None)
        if budget is None:
            budget = FrameBudget(self._burst, self._a_second, now)
            if len(self._budgets) >= GROUPS_KEPT:
                self._budgets.popitem(last=False)
        self._budgets[group] = budget
        return budget.spend(now)

"""How many connections others may take of us. Counters and answers, nothing else."""

from __future__ import annotations

from collections import Counter

from node.config import Limits


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

    @property
    def pending(self) -> int:
        """Inbound connections that are not upgraded yet."""
        return self._pending_total

    def accept(self, group: str, *, loopback: bool) -> str | None:
        """Take a place for an inbound connection, or say in words why there is none."""
        limits = self._limits
        if self._pending_total >= limits.pending_inbound:
            return f"{limits.pending_inbound} inbound connections are being set up already"
        if self._inbound + self._pending_total >= limits.inbound_connections:
            return f"the limit of {limits.inbound_connections} inbound connections is reached"
        if self._inbound + self._outbound + self._pending_total >= limits.connections:
            return f"the limit of {limits.connections} connections is reached"
        taken = self._pending[group] + (0 if loopback else self._open[group])
        allowed = limits.pending_inbound // 2 if loopback else limits.connections_per_address
        if taken >= allowed:
            return f"the limit of {allowed} connections from {group} is reached"
        self._pending[group] += 1
        self._pending_total += 1
        return None

    def drop_pending(self, group: str) -> None:
        """An accepted connection failed or became open."""
        self._pending_total -= 1
        self._pending[group] -= 1
        if not self._pending[group]:
            del self._pending[group]

    def dial(self) -> str | None:
        """Why no further outbound connection may be opened, in words; None where one may."""
        if self._inbound + self._outbound >= self._limits.connections:
            return f"the limit of {self._limits.connections} connections is reached"
        return None

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

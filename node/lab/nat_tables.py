"""What a NAT box remembers: mappings, and the connections that go by them. Pure.

A connection is found by its end inside and by its end outside; both ways lead to the same, and to
the mapping by which it goes. That holds after each method, whatever was sent: no two connections
have the same four numbers on either side.
"""

from __future__ import annotations

import math
from collections import OrderedDict, deque

from node.address import Endpoint
from node.lab.mapping_line import Key, Line
from node.lab.packet import Packet
from node.lab.ruling import Mapping
from node.lab.tracking import Numbers, Tracked

MAX_LINES = 4096
"""Mappings kept; the one that was idle longest goes for a new one."""
MAX_OPENED = 1024
"""Of these, ports that were opened: they do not go for others, so no more are opened."""
MAX_TRACKED = 16_384
"""Connections kept; the one that was idle longest goes for a new one."""


class NatTables:
    """The mappings and connections of one NAT box. `longest`: seconds that an idle one is kept."""

    def __init__(self, longest: float) -> None:
        self.longest = longest
        self._lines: OrderedDict[Key, Line] = OrderedDict()
        self._by_outside: dict[tuple[str, str, int], dict[Line, None]] = {}
        self._opened: dict[Endpoint, Line] = {}
        self._latest: dict[tuple[str, Endpoint], Line] = {}
        """By which mapping for everybody an endpoint inside has connected last."""
        self._tracked: OrderedDict[Numbers, Tracked] = OrderedDict()
        self._answers: dict[Numbers, Tracked] = {}
        """The same by the endpoint outside: what comes back is looked up here."""
        self._gone: deque[Mapping] = deque(maxlen=MAX_LINES)
        """Dropped since `expire` told of such the last time."""

    # --- mappings ------------------------------------------------------------------------------

    def views(self) -> tuple[Mapping, ...]:
        """Give the mappings, oldest first."""
        return tuple(line.view() for line in sorted(self._lines.values(), key=_made_at))

    def has(self, key: Key) -> bool:
        """Whether there is a mapping with that key."""
        return key in self._lines

    def current(
        self, protocol: str, inside: Endpoint, scope: Endpoint | None, now: float
    ) -> Line | None:
        """Find the mapping by which somebody inside sends to those who are new to him.

        Where ports are lent to several, that is the one of his latest connection: who had to evade
        once does not come back (Linux, `find_appropriate_src`).
        """
        if scope is None:
            latest = self._latest.get((protocol, inside))
            if latest is not None and self._lives(latest, now):
                return latest
        line = self._lines.get((protocol, inside, scope))
        return line if line is not None and self._lives(line, now) else None

    def at(self, protocol: str, host: str, port: int, now: float) -> list[Line]:
        """Give the mappings for an endpoint outside, the first made first."""
        lines = self._by_outside.get((protocol, host, port))
        return [line for line in tuple(lines) if self._lives(line, now)] if lines else []

    def opened(self, inside: Endpoint) -> Line | None:
        """Give the mapping that was opened for somebody inside."""
        return self._opened.get(inside)

    def may_open(self) -> bool:
        """Whether one more port may be opened."""
        return len(self._opened) < MAX_OPENED

    def keep(self, line: Line) -> None:
        """Take a new mapping."""
        if len(self._lines) >= MAX_LINES:
            self.drop(next(one for one in self._lines.values() if not one.opened))
        self._lines[line.key] = line
        outside = line.protocol, line.outside.host, line.outside.port
        self._by_outside.setdefault(outside, {})[line] = None
        if line.opened:
            self._opened[line.inside] = line

    def drop(self, line: Line) -> None:
        """Forget a mapping and what went by it; `expire` will tell of it."""
        self._gone.append(self.remove(line))

    def remove(self, line: Line) -> Mapping:
        """Forget a mapping and what went by it, and give it as it was."""
        view = line.view()
        for tracked in tuple(line.tracked):
            self.untrack(tracked)
        del self._lines[line.key]
        if self._latest.get((line.protocol, line.inside)) is line:
            del self._latest[line.protocol, line.inside]
        if line.opened:
            del self._opened[line.inside]
        outside = line.protocol, line.outside.host, line.outside.port
        same = self._by_outside[outside]
        del same[line]
        if not same:
            del self._by_outside[outside]
        return view

    # --- connections ---------------------------------------------------------------------------

    def find(self, packet: Packet, now: float, *, out: bool) -> Tracked | None:
        """Find the connection that a packet belongs to."""
        source, target = packet.source, packet.target
        protocol = packet.protocol
        if out:
            key = protocol, source.host, source.port, target.host, target.port
            tracked = self._tracked.get(key)
        else:
            key = protocol, target.host, target.port, source.host, source.port
            tracked = self._answers.get(key)
        return tracked and self._unless_over(tracked, packet, now, out=out)

    def clashes(
        self, protocol: str, outside: Endpoint, inside: Endpoint, remote: Endpoint, now: float
    ) -> bool:
        """Whether answers of `remote` to `outside` are somebody else's already."""
        other = self._answers.get((protocol, outside.host, outside.port, remote.host, remote.port))
        if other is None or other.inside == inside:
            return False
        if other.expires_at > now:
            return True
        self.untrack(other)
        return False

    def track(self, line: Line, remote: Endpoint, packet: Packet, now: float, *, out: bool) -> bool:
        """Follow a new connection by a mapping; it begins with `packet`.

        Returns:
            Whether it can be: not if the end inside has one with that remote end already.
        """
        tracked = Tracked(line, remote, packet, out=out)
        other = self._tracked.get(tracked.numbers)
        if other is not None and self._unless_over(other, packet, now, out=out) is not None:
            return False
        if len(self._tracked) >= MAX_TRACKED:
            self.untrack(next(iter(self._tracked.values())))
        self._tracked[tracked.numbers] = tracked
        self._answers[tracked.numbers_outside] = tracked
        line.tracked.add(tracked)
        if out and line.remote is None:
            self._latest[line.protocol, line.inside] = line
        self.touch(tracked, now, out=out)
        return True

    def touch(self, tracked: Tracked, now: float, *, out: bool) -> None:
        """A packet went by a connection: it and its mapping are kept for longer."""
        line = tracked.line
        tracked.keep(now, self.longest)
        self._tracked.move_to_end(tracked.numbers)
        line.used(tracked.remote, now, out=out, longest=self.longest)
        self._lines.move_to_end(line.key)

    def untrack(self, tracked: Tracked) -> None:
        """Forget a connection."""
        del self._tracked[tracked.numbers]
        del self._answers[tracked.numbers_outside]
        tracked.line.tracked.discard(tracked)

    # --- time ----------------------------------------------------------------------------------

    def next_expiry(self) -> float | None:
        """Give the lab time at which a mapping may go; None: never."""
        if self._gone:
            return -math.inf
        soonest = min((line.expires_at() for line in self._lines.values()), default=math.inf)
        return None if soonest == math.inf else soonest

    def expire(self, now: float) -> tuple[Mapping, ...]:
        """Forget what has been idle for too long; give the mappings that went since last time."""
        for tracked in [one for one in self._tracked.values() if one.expires_at <= now]:
            self.untrack(tracked)
        for line in [one for one in self._lines.values() if not one.lives(now)]:
            self.drop(line)
        gone = tuple(self._gone)
        self._gone.clear()
        return gone

    def _lives(self, line: Line, now: float) -> bool:
        if line.lives(now):
            return True
        self.drop(line)
        return False

    def _unless_over(
        self, tracked: Tracked, packet: Packet, now: float, *, out: bool
    ) -> Tracked | None:
        if tracked.expires_at > now and not tracked.is_over_for(packet, out=out):
            return tracked
        self.untrack(tracked)
        return None


def _made_at(line: Line) -> float:
    return line.made_at

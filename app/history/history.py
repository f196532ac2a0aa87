"""What was so over time, for the plots and the timeline: kept beside a window, whatever it shows.

A watcher of the feed that is not on screen. No Qt.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import islice

from app.history.chronicle import Chronicle
from app.history.course import Course
from app.history.series import Series
from app.history.timeline import Timeline
from node import (
    ConnectionEnded,
    ConnectionView,
    Direction,
    Event,
    EventSlice,
    Moment,
    Snapshot,
)

SAMPLE_SECONDS = 1.0
"""Between two figures of a series."""
EARLY = 0.05
"""Seconds that a look may come too soon and still be one."""
MOST_PEERS = 256
"""Peers whose round-trip times are kept: 11 MB when each was pinged each second for a day."""
MOST_NEWS = 10_000
"""Events that wait for the next look; a node keeps no more either."""
SPARK_SECONDS = 2.0
"""Between two figures of a sparkline."""
SPARKS = 30
"""Figures in a sparkline: a minute of traffic."""
MOST_SPARKS = 2000
"""Connections that have one; the oldest come first."""


class History:
    """Series of what goes on, round-trip times by peer, and the timeline."""

    def __init__(self) -> None:
        self._wanted: str | None = None
        self.clear()

    def clear(self) -> None:
        """Forget everything, to begin anew: a recording shows an earlier moment."""
        self.timeline = Timeline()
        self.course = Course()
        self.received = Series()
        """Bytes a second, of all connections."""
        self.sent = Series()
        self.inbound = Series()
        """Open connections."""
        self.outbound = Series()
        self.begin: float | None = None
        """When the first figure came."""
        self._chronicle = Chronicle(self.timeline, self.course)
        self._position = 0
        self._news: deque[Event] = deque(maxlen=MOST_NEWS)
        self._snapshot: Snapshot | None = None
        self._sampled_at: float | None = None
        """On the monotonic clock."""
        self._ended = (0, 0)
        """Bytes in and out of the connections that are closed."""
        self._totals: tuple[int, int] | None = None
        """Bytes in and out at the last look; None: there is nothing to hold the next against."""
        self._views: dict[int, ConnectionView] = {}
        """The connections of the last look, and what they are together:"""
        self._live_in = self._live_out = self._live_inbound = 0
        self._peers: dict[str, Series] = {}
        self._gone: dict[str, None] = {}
        """Those of them with whom there is no connection, those gone longest first."""
        self._sparks: deque[tuple[float, dict[int, int]]] = deque(maxlen=SPARKS + 1)

    # --- a watcher of the feed -----------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Take what is so now, once a second."""
        self._snapshot = snapshot
        self._sample(snapshot, moment)

    def show_age(self, moment: Moment) -> None:
        """Take that nothing changed."""
        if self._snapshot is not None:
            self._sample(self._snapshot, moment)

    def events_position(self) -> int | None:
        """Where to go on reading events."""
        return self._position

    def show_events(self, events: EventSlice) -> None:
        """Take what happened; what came before the first snapshot is past."""
        self._position = events.position
        if events.lost:
            self._totals = None
        for event in events.events:
            if isinstance(event, ConnectionEnded):
                self._ended = (self._ended[0] + event.bytes_in, self._ended[1] + event.bytes_out)
        # Where in time they belong shows with the moment that comes next.
        self._news.extend(events.events)

    # --- what there is -------------------------------------------------------------------------

    @property
    def now(self) -> float | None:
        """The newest moment on the course of time; None before anything was seen."""
        return self.course.now

    @property
    def oldest(self) -> float | None:
        """When the first of all that is known was."""
        begins = [one for one in (self.begin, self.timeline.begin) if one is not None]
        return min(begins, default=None)

    @property
    def peers(self) -> tuple[str, ...]:
        """Peers of whom round-trip times are known, those first known first."""
        return tuple(self._peers)

    def rtt(self, peer_id: str) -> Series | None:
        """Round-trip times of a peer, in seconds."""
        return self._peers.get(peer_id)

    def want(self, peer_id: str) -> None:
        """Keep the round-trip times of this peer from now on, in place of another's if need be."""
        self._wanted = peer_id

    def traffic(self, connection_id: int) -> list[float]:
        """Bytes a second in both directions over the last minute, oldest first."""
        rates = []
        before: tuple[float, int] | None = None
        for at, totals in self._sparks:
            total = totals.get(connection_id)
            if total is None:
                before = None
                continue
            if before is not None:
                rates.append((total - before[1]) / (at - before[0]))
            before = (at, total)
        return rates

    @property
    def newest_traffic(self) -> float | None:
        """When the newest figures of sparklines came."""
        return self._sparks[-1][0] if self._sparks else None

    def recent_rtt(self, peer_id: str) -> list[float]:
        """The last round-trip times of a peer, oldest first."""
        series = self._peers.get(peer_id)
        return series.recent(SPARKS) if series is not None else []

    # --- inside --------------------------------------------------------------------------------

    def _sample(self, snapshot: Snapshot, moment: Moment) -> None:
        if self.course.advance(moment):
            self._begin_gap(self.course.now or moment.time)
        now = self.course.now or moment.time
        while self._news:
            self._chronicle.take(self._news.popleft())
        before = self._sampled_at
        passed = SAMPLE_SECONDS if before is None else moment.monotonic - before
        if passed < SAMPLE_SECONDS - EARLY:
            return
        self._sampled_at = moment.monotonic
        if self.begin is None:
            self.begin = now
        self._take_connections(snapshot.connections, now, passed)
        self._chronicle.look(snapshot, now)

    def _begin_gap(self, now: float) -> None:
        self._totals = None
        self._sparks.clear()
        for one in (self.received, self.sent, self.inbound, self.outbound, *self._peers.values()):
            one.cut(now)

    def _take_connections(
        self, connections: Sequence[ConnectionView], now: float, passed: float
    ) -> None:
        """Of very many connections few change in a second: only those are looked at closely."""
        known = self._views
        views = {one.connection_id: one for one in connections}
        new = 0
        for one in [one for one in connections if known.get(one.connection_id) is not one]:
            before = known.get(one.connection_id)
            if before is None:
                new += 1
                self._count(one, 1)
            else:
                self._live_in += one.bytes_in - before.bytes_in
                self._live_out += one.bytes_out - before.bytes_out
            rtt = one.rtt
            if rtt is not None and (before is None or before.rtt is not rtt):
                self._take_rtt(one.peer_id, rtt.last, now)
        self._views = views
        if len(known) + new != len(views):
            gone = [known[number] for number in known.keys() - views.keys()]
            for one in gone:
                self._count(one, -1)
            self._mark_gone({one.peer_id for one in gone}, now)
        ended_in, ended_out = self._ended
        self._take_totals(ended_in + self._live_in, ended_out + self._live_out, now, passed)
        self.inbound.add(now, self._live_inbound)
        self.outbound.add(now, len(views) - self._live_inbound)
        self._take_sparks(connections, now)

    def _count(self, view: ConnectionView, sign: int) -> None:
        """A connection is there from now on (1), or no longer (-1)."""
        self._live_in += sign * view.bytes_in
        self._live_out += sign * view.bytes_out
        if view.direction is Direction.INBOUND:
            self._live_inbound += sign

    def _take_totals(self, received: int, sent: int, now: float, passed: float) -> None:
        before = self._totals
        if before is None:
            self._totals = (received, sent)
            return
        # One that ended may be counted a moment late: until then the total stands still.
        self._totals = (max(received, before[0]), max(sent, before[1]))
        self.received.add(now, (self._totals[0] - before[0]) / passed)
        self.sent.add(now, (self._totals[1] - before[1]) / passed)

    def _take_rtt(self, peer_id: str, seconds: float, now: float) -> None:
        series = self._peers.get(peer_id)
        if series is None and (len(self._peers) < MOST_PEERS or self._make_room(peer_id)):
            series = self._peers[peer_id] = Series()
        if series is not None:
            series.add(now, seconds)
            self._gone.pop(peer_id, None)

    def _make_room(self, peer_id: str) -> bool:
        """Forget the peer that is gone longest, or any if this one is wanted."""
        left = next(iter(self._gone), None)
        if left is None and peer_id == self._wanted:
            left = next(iter(self._peers))
        if left is None:
            return False
        self._gone.pop(left, None)
        del self._peers[left]
        return True

    def _mark_gone(self, peers: set[str], now: float) -> None:
        """Connections with these peers are closed; there may be others with the same peer."""
        peers &= self._peers.keys()
        if peers:
            live = {one.peer_id for one in self._views.values()}
            for peer_id in peers - live - self._gone.keys():
                self._gone[peer_id] = None
                self._peers[peer_id].cut(now)

    def _take_sparks(self, connections: Sequence[ConnectionView], now: float) -> None:
        if self._sparks and now - self._sparks[-1][0] < SPARK_SECONDS - EARLY:
            return
        some = islice(connections, MOST_SPARKS)
        self._sparks.append(
            (now, {one.connection_id: one.bytes_in + one.bytes_out for one in some})
        )

"""The metrics of a node for Prometheus, behind `--metrics`. No Qt; imported only where asked for.

What is true now comes from a snapshot, what happened from the events: those are followed, since a
ring does not wait for a scrape. All of it happens on the node's own loop, where a snapshot may be
taken.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from itertools import product

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    Metric,
    PlatformCollector,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.registry import Collector

from app.metrics.of_snapshot import SnapshotMetrics
from node import (
    ConnectionEnded,
    ConnectionOpened,
    ConnectionRefused,
    DialBackServed,
    DialFailed,
    DialSucceeded,
    Direction,
    Event,
    InboundArrived,
    InboundPath,
    Monitor,
    ProbeOutcome,
    Solicited,
)

FOLLOW_SECONDS = 0.5
"""Between two looks at the events and at the loop's lag."""
ARRIVALS_REMEMBERED = 4096
"""Connections that came in and are counted already; more than can be open at once."""
PHASES = ("accept", "multistream", "noise", "muxer")
"""Where an inbound connection can be refused."""
LAG_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)


class Arrivals:
    """Counts each inbound connection once, under the last path that is known of it.

    How a connection came in may show only later: it is told again then. One whose path is unclear
    counts when that clears up, or as unknown when it ends.
    """

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._unclear: dict[int, InboundArrived] = {}
        self._counted: dict[int, None] = {}

    def told(self, event: InboundArrived) -> None:
        """It came in, or more is known of how."""
        number = event.connection_id
        if number in self._counted:
            return
        if event.path is not InboundPath.UNKNOWN:
            self._unclear.pop(number, None)
            self._count(event)
            return
        self._unclear[number] = event
        if len(self._unclear) > ARRIVALS_REMEMBERED:
            self.ended(next(iter(self._unclear)))

    def ended(self, connection_id: int) -> None:
        """Nothing more will be known of it."""
        event = self._unclear.pop(connection_id, None)
        if event is not None:
            self._count(event)

    def _count(self, event: InboundArrived) -> None:
        self._counter.labels(event.path.value, event.solicited.value).inc()
        self._counted[event.connection_id] = None
        if len(self._counted) > ARRIVALS_REMEMBERED:
            del self._counted[next(iter(self._counted))]


class Metrics(Collector):
    """All metrics of one monitor, as the text that Prometheus reads."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self._position = 0
        self._of_snapshot = SnapshotMetrics()
        # A second series for each, which says when it began: that is the node's start.
        disable_created_metrics()
        self._registry = CollectorRegistry(auto_describe=False)
        # The library's own default registry is for one node in a process; tests have many.
        ProcessCollector(registry=self._registry)
        PlatformCollector(registry=self._registry)
        self._opened = self._counter(
            "natscope_connections_opened", "Connections that were opened.", "direction"
        )
        self._ended = self._counter(
            "natscope_connections_ended", "Connections that ended.", "direction"
        )
        self._refused = self._counter(
            "natscope_connections_refused",
            "Inbound connections that did not get as far as being open.",
            "phase",
        )
        self._dials = self._counter("natscope_dials", "Dials that ended.", "outcome")
        self._dial_backs = self._counter(
            "natscope_dial_backs_served",
            "Questions of others, whether they can be reached, that we answered (AutoNAT).",
            "outcome",
        )
        self._lost = self._counter(
            "natscope_events_lost", "Events that came too fast to be counted here."
        )
        self._came_in = self._counter(
            "natscope_inbound_arrivals",
            "Inbound connections, by how they found us and whether we had contacted them.",
            "path",
            "solicited",
        )
        self._arrivals = Arrivals(self._came_in)
        self._lag = Histogram(
            "natscope_event_loop_lag_seconds",
            "How much later than asked for the node's loop wakes up.",
            buckets=LAG_BUCKETS,
            registry=self._registry,
        )
        self._begin_at_zero()
        self._registry.register(self)

    def collect(self) -> Iterable[Metric]:
        """What a snapshot of now says: for the library."""
        return self._of_snapshot.families(self._monitor.snapshot())

    def text(self) -> bytes:
        """Everything, in Prometheus' text format."""
        self.catch_up()
        return generate_latest(self._registry)

    def catch_up(self) -> None:
        """Count the events since the last time."""
        new = self._monitor.events_since(self._position)
        self._position = new.position
        self._lost.inc(new.lost)
        for event in new.events:
            self._happened(event)

    async def follow(self) -> None:
        """Keep up with the events, and see how late the loop is, until cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + FOLLOW_SECONDS
            await asyncio.sleep(FOLLOW_SECONDS)
            self._lag.observe(max(0.0, loop.time() - due))
            self.catch_up()

    def _counter(self, name: str, text: str, *labels: str) -> Counter:
        return Counter(name, text, labels, registry=self._registry)

    def _begin_at_zero(self) -> None:
        """Have every series from the start: Prometheus cannot see a rise from nothing."""
        for counter, values in self._known_labels():
            for value in values:
                counter.labels(value)
        for path, solicited in product(InboundPath, Solicited):
            self._came_in.labels(path, solicited)

    def _known_labels(self) -> Iterator[tuple[Counter, Iterable[str]]]:
        yield self._opened, list(Direction)
        yield self._ended, list(Direction)
        yield self._refused, PHASES
        yield self._dials, ("succeeded", "failed")
        yield self._dial_backs, [one for one in ProbeOutcome if one is not ProbeOutcome.UNDER_WAY]

    def _happened(self, event: Event) -> None:
        match event:
            case ConnectionOpened():
                self._opened.labels(event.direction).inc()
            case ConnectionEnded():
                self._ended.labels(event.direction).inc()
                self._arrivals.ended(event.connection_id)
            case ConnectionRefused():
                self._refused.labels(event.phase if event.phase in PHASES else "other").inc()
            case DialSucceeded():
                self._dials.labels("succeeded").inc()
            case DialFailed():
                self._dials.labels("failed").inc()
            case DialBackServed():
                self._dial_backs.labels(event.outcome).inc()
            case InboundArrived():
                self._arrivals.told(event)
            case _:
                pass

"""A connection as the window shows it, with byte rates derived from two views of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from node import ConnectionView

SAMPLE_SECONDS = 1.0
"""Rates are taken over at least this long: over 250 ms they would flicker."""
MOST_MEASURED = 1000
"""Rates found out at one look. Of more that are due, the rest is measured over a little longer."""


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    """One row of the table."""

    connection: ConnectionView
    rate_in: float | None
    """Bytes a second; None until two samples are there."""
    rate_out: float | None


@dataclass(slots=True)
class _Meter:
    since: float
    bytes_in: int
    bytes_out: int
    rate_in: float | None = None
    rate_out: float | None = None


class ConnectionRows:
    """Turns connections into rows, and keeps the totals that rates are differences of.

    A row whose connection and rates did not change is the same object as before. Of very many
    connections few change between two looks: only those are touched, and those whose rate is due.
    """

    def __init__(self) -> None:
        self._meters: dict[int, _Meter] = {}
        self._rows: dict[int, ConnectionRow] = {}
        self._views: dict[int, ConnectionView] = {}
        self._moving: dict[int, None] = {}
        """Those with a rate to find out, in the order in which that is due."""
        self._looked_at = 0.0

    def update(
        self, connections: Sequence[ConnectionView], monotonic: float
    ) -> tuple[ConnectionRow, ...]:
        """Rows for these connections, `monotonic` being the time at which they were like this."""
        views = {one.connection_id: one for one in connections}
        known = self._views
        changed = [one for one in connections if known.get(one.connection_id) is not one]
        self._views = views
        for gone in known.keys() - views.keys():
            del self._meters[gone], self._rows[gone]
            self._moving.pop(gone, None)
        for connection in changed:
            self._wake(connection, monotonic)
        for number in self._due(monotonic):
            self._measure(views[number], monotonic)
        self._looked_at = monotonic
        rows = self._rows
        return tuple([rows[number] for number in views])

    def _wake(self, connection: ConnectionView, monotonic: float) -> None:
        """Take a connection that is new, or other than before."""
        number = connection.connection_id
        meter = self._meters.get(number)
        if meter is None:
            meter = _Meter(monotonic, connection.bytes_in, connection.bytes_out)
            self._meters[number] = meter
        elif number not in self._moving:
            # It rested: until the last look nothing had come over it.
            meter.since = self._looked_at
        self._moving.setdefault(number)
        self._rows[number] = ConnectionRow(connection, meter.rate_in, meter.rate_out)

    def _due(self, monotonic: float) -> list[int]:
        due = []
        for number in islice(self._moving, MOST_MEASURED):
            if monotonic - self._meters[number].since < SAMPLE_SECONDS:
                break
            due.append(number)
        return due

    def _measure(self, connection: ConnectionView, monotonic: float) -> None:
        number = connection.connection_id
        meter = self._meters[number]
        before = meter.rate_in, meter.rate_out
        elapsed = monotonic - meter.since
        received, sent = connection.bytes_in, connection.bytes_out
        meter.rate_in = max(0, received - meter.bytes_in) / elapsed
        meter.rate_out = max(0, sent - meter.bytes_out) / elapsed
        meter.since, meter.bytes_in, meter.bytes_out = monotonic, received, sent
        del self._moving[number]
        if meter.rate_in or meter.rate_out:
            self._moving[number] = None  # the last in turn now
        if (meter.rate_in, meter.rate_out) != before:
            self._rows[number] = ConnectionRow(connection, meter.rate_in, meter.rate_out)

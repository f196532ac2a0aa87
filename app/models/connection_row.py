"""A connection as the window shows it, with byte rates derived from two views of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from node import ConnectionView

SAMPLE_SECONDS = 1.0
"""Rates are taken over at least this long: over 250 ms they would flicker."""


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

    A row whose connection and rates did not change is the same object as before.
    """

    def __init__(self) -> None:
        self._meters: dict[int, _Meter] = {}
        self._rows: dict[int, ConnectionRow] = {}

    def update(
        self, connections: Iterable[ConnectionView], monotonic: float
    ) -> tuple[ConnectionRow, ...]:
        """Rows for these connections, `monotonic` being the time at which they were like this."""
        before, rows = self._rows, {}
        meters = {}
        for connection in connections:
            number = connection.connection_id
            meter = self._meters.get(number)
            if meter is None:
                meter = _Meter(monotonic, connection.bytes_in, connection.bytes_out)
            elif monotonic - meter.since >= SAMPLE_SECONDS:
                _sample(meter, connection, monotonic)
            meters[number] = meter
            row = before.get(number)
            if (
                row is None
                or row.connection is not connection
                or row.rate_in != meter.rate_in
                or row.rate_out != meter.rate_out
            ):
                row = ConnectionRow(connection, meter.rate_in, meter.rate_out)
            rows[number] = row
        self._rows, self._meters = rows, meters
        return tuple(rows.values())


def _sample(meter: _Meter, connection: ConnectionView, monotonic: float) -> None:
    elapsed = monotonic - meter.since
    meter.rate_in = max(0, connection.bytes_in - meter.bytes_in) / elapsed
    meter.rate_out = max(0, connection.bytes_out - meter.bytes_out) / elapsed
    meter.since = monotonic
    meter.bytes_in, meter.bytes_out = connection.bytes_in, connection.bytes_out

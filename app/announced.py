"""A monitor with events of the program in front of those of the node. No Qt."""

from __future__ import annotations

from node import Event, EventSlice, Monitor, Snapshot


class Announced:
    """Shows another monitor, and first what happened before it began."""

    def __init__(self, monitor: Monitor, first: tuple[Event, ...]) -> None:
        """Put `first` before the first event of `monitor`."""
        self._monitor = monitor
        self._first = first

    def snapshot(self) -> Snapshot:
        """The monitor's own."""
        return self._monitor.snapshot()

    def events_since(self, position: int) -> EventSlice:
        """All events after `position`, where the first ones take the first positions."""
        return self._after(position, self._monitor.events_since(self._inner(position)))

    async def wait_for_events(self, position: int) -> EventSlice:
        """The same, once there is something."""
        if position < len(self._first):
            return self.events_since(position)
        return self._after(position, await self._monitor.wait_for_events(self._inner(position)))

    def _inner(self, position: int) -> int:
        return max(0, position - len(self._first))

    def _after(self, position: int, new: EventSlice) -> EventSlice:
        first = self._first[max(0, position) :]
        return EventSlice(new.position + len(self._first), first + new.events, new.lost)

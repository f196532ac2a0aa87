"""Events in the order in which they happened: numbered, in a bounded ring."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from node.events import Event


@dataclass(frozen=True, slots=True)
class EventSlice:
    """What came after a position in the ring."""

    position: int
    """Ask with this next time."""
    events: tuple[Event, ...]
    lost: int
    """Events that fell out of the ring before they were asked for."""


class EventLog:
    """A bounded ring of numbered events. Position n is the place after the n-th event ever."""

    def __init__(self, capacity: int, position: int = 0, events: Sequence[Event] = ()) -> None:
        """Begin empty; or with events, the last of which is the `position`-th ever."""
        self._events: deque[Event] = deque(events, maxlen=capacity)
        self._position = position

    @property
    def position(self) -> int:
        """How many events there have been."""
        return self._position

    def append(self, event: Event) -> None:
        """Keep an event, and let go of the oldest when the ring is full."""
        self._events.append(event)
        self._position += 1

    def kept(self) -> tuple[Event, ...]:
        """Those that are still there, oldest first."""
        return tuple(self._events)

    def since(self, position: int) -> EventSlice:
        """All kept events after `position`; a position not reached yet gives none."""
        new = max(0, self._position - max(0, position))
        kept = min(new, len(self._events))
        events = tuple(islice(self._events, len(self._events) - kept, None))
        return EventSlice(self._position, events, new - kept)

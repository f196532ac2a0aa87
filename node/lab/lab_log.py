"""What happened on the virtual internet, in a bounded ring."""

from __future__ import annotations

from collections import deque
from itertools import islice

from node.lab.lab_events import LabEvent
from node.lab.lab_views import LabEventSlice

EVENTS_KEPT = 20_000
"""Ten nodes that meet make some 3,000."""


class LabLog:
    """Numbered from 0; who reads too late is told how many are lost."""

    def __init__(self, kept: int = EVENTS_KEPT) -> None:
        self.position = 0
        """The number of the next event."""
        self._ring: deque[LabEvent] = deque(maxlen=kept)

    def append(self, event: LabEvent) -> None:
        """Keep an event."""
        self._ring.append(event)
        self.position += 1

    def since(self, position: int) -> LabEventSlice:
        """Give what came from `position` on."""
        first = self.position - len(self._ring)
        lost = max(0, first - position)
        new = max(0, self.position - max(position, first))
        events = tuple(islice(self._ring, len(self._ring) - new, None))
        return LabEventSlice(events, self.position, lost)

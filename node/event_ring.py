"""The node's event ring, for which those who watch can wait."""

from __future__ import annotations

import asyncio

from node.event_log import EventLog, EventSlice
from node.events import Event


class EventRing:
    """Keeps the last events, and wakes who waits for the next."""

    def __init__(self, length: int) -> None:
        self._log = EventLog(length)
        self._waiting: list[asyncio.Future[None]] = []

    def emit(self, event: Event) -> None:
        """It happened."""
        self._log.append(event)
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def since(self, position: int) -> EventSlice:
        """What happened after a position."""
        return self._log.since(position)

    async def wait(self, position: int) -> EventSlice:
        """The same, once there is at least one event after `position`."""
        while self._log.position <= position:
            future = asyncio.get_running_loop().create_future()
            self._waiting.append(future)
            try:
                await future
            finally:
                if future in self._waiting:
                    self._waiting.remove(future)
        return self._log.since(position)

"""Events that strangers cause at will: told one by one at first, then as a number."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Generic, TypeVar

from node.clock import Clock
from node.events import ConnectionRefused, Event, StreamRefused
from node.phrase import Phrase
from node.proto.yamux_budget import FrameBudget

E = TypeVar("E", ConnectionRefused, StreamRefused)

AT_ONCE = 20
"""Events told one by one before the first sum."""
A_SECOND = 0.2
"""How fast that allowance comes back. With the sums, a flood of a whole day is 26,000 events, and
the ring of 10,000 reaches back nine hours."""
SUM_SECONDS = 10.0
"""What is not told at once is told as a number after so many seconds."""


class Telling(Generic[E]):
    """Passes events of one kind on, as many as a log can take."""

    def __init__(self, emit: Callable[[Event], None], clock: Clock) -> None:
        self._emit = emit
        self._clock = clock
        self._budget = FrameBudget(AT_ONCE, A_SECOND, clock.now().monotonic)
        self._untold = 0
        self._last: E | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False

    def tell(self, event: E) -> None:
        """Tell it now, or in the next sum."""
        if self._closed or self._budget.spend(event.monotonic):
            self._emit(event)
            return
        self._untold += 1
        self._last = event
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(SUM_SECONDS, self._sum_up)

    def close(self) -> None:
        """Tell what was not told yet; what still comes is told at once, and no timer is left."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
            self._sum_up()

    def _sum_up(self) -> None:
        self._timer = None
        count, self._untold = self._untold, 0
        last, self._last = self._last, None
        if last is None:
            return
        moment = self._clock.now()
        self._emit(
            replace(
                last,
                time=moment.time,
                monotonic=moment.monotonic,
                reason=last.reason
                if count == 1
                else Phrase("{count} more like this one: {why}", count=count, why=last.reason),
            )
        )

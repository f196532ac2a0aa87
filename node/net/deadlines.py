"""Many equal time-outs under one timer of the loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Deadlines(Generic[T]):
    """Things that must be done within the same number of seconds each.

    As all wait equally long, the order of adding is the order of expiry: adding and discarding cost
    a dictionary operation, and the loop sees one timer however many things wait.
    """

    def __init__(self, seconds: float, expired: Callable[[T], None]) -> None:
        self._seconds = seconds
        self._expired = expired
        self._due: dict[T, float] = {}
        self._timer: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        return len(self._due)

    def add(self, thing: T) -> None:
        """Start the clock for `thing`."""
        loop = asyncio.get_running_loop()
        self._due[thing] = loop.time() + self._seconds
        if self._timer is None:
            self._timer = loop.call_later(self._seconds, self._ring)

    def discard(self, thing: T) -> None:
        """It was done in time, or does not matter any more."""
        self._due.pop(thing, None)

    def close(self) -> None:
        """Forget everything."""
        self._due.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _ring(self) -> None:
        loop = asyncio.get_running_loop()
        self._timer = None
        now = loop.time()
        late = []
        for thing, due in self._due.items():
            if due > now:
                break
            late.append(thing)
        for thing in late:
            if self._due.pop(thing, None) is not None:
                self._expired(thing)
        if self._due and self._timer is None:
            self._timer = loop.call_at(next(iter(self._due.values())), self._ring)

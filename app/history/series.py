"""Figures over time in little room: fine for minutes, coarser for a day at most. No Qt."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

Point = tuple[float, float]
"""A moment in seconds and a figure; one that is not a number stands for a gap."""


@dataclass(frozen=True, slots=True)
class Tier:
    """One resolution of a series."""

    step: float
    """Seconds in one slot, of which the mean is kept."""
    slots: int
    """Slots kept; the oldest is forgotten for the next."""

    @property
    def span(self) -> float:
        """Seconds that it reaches back."""
        return self.step * self.slots


TIERS = (Tier(1.0, 600), Tier(10.0, 720), Tier(60.0, 1440))
"""Ten minutes by the second, two hours by ten seconds, a day by the minute: 44 kB when full."""
SPAN = TIERS[-1].span
"""Seconds that a series reaches back at all."""


class Ring:
    """The means of the newest slots of one length. Slots in which nothing came take no room."""

    def __init__(self, tier: Tier) -> None:
        self.tier = tier
        self._at = array("d")
        self._mean = array("d")
        self._oldest = 0
        self._count = 0
        """Figures in the newest slot."""

    def __len__(self) -> int:
        return len(self._at)

    def add(self, at: float, value: float) -> None:
        """Take a figure, not older than the last one. One that is not a number begins a gap."""
        newest = self._oldest - 1
        if math.isnan(value):
            # Of no length: the rest of its slot may hold something again.
            self._push(at, value)
            self._count = 0
            return
        slot = at - at % self.tier.step
        if self._at:
            slot = max(slot, self._at[newest])
        if self._count and slot == self._at[newest]:
            self._count += 1
            self._mean[newest] += (value - self._mean[newest]) / self._count
            return
        self._push(slot, value)
        self._count = 1

    def _push(self, at: float, value: float) -> None:
        if len(self._at) < self.tier.slots:
            self._at.append(at)
            self._mean.append(value)
            return
        self._at[self._oldest] = at
        self._mean[self._oldest] = value
        self._oldest = (self._oldest + 1) % self.tier.slots

    def points(self, begin: float, end: float) -> list[Point]:
        """What lies between two moments, and a point to either side of them."""
        at, mean, oldest = self._at, self._mean, self._oldest
        if oldest:
            at, mean = at[oldest:] + at[:oldest], mean[oldest:] + mean[:oldest]
        if not at:
            return []
        begin = max(begin, at[-1] - self.tier.span)
        first = max(0, bisect_left(at, begin) - 1)
        last = min(len(at), bisect_right(at, end) + 1)
        if at[first] < at[-1] - self.tier.span:
            first += 1
        return list(zip(at[first:last], mean[first:last], strict=True))


class Series:
    """One figure over time, in every resolution."""

    def __init__(self) -> None:
        self._rings = tuple(map(Ring, TIERS))
        self._oldest = 0.0
        """When the first figure came."""
        self.newest: float | None = None
        """When the last one came."""
        self.last: float | None = None
        """That figure; None while there is a gap."""

    def __len__(self) -> int:
        return sum(map(len, self._rings))

    def add(self, at: float, value: float) -> None:
        """Take a figure, not older than the last one."""
        if self.newest is None:
            self._oldest = at
        self.newest, self.last = at, value
        for ring in self._rings:
            ring.add(at, value)

    def cut(self, at: float) -> None:
        """Nothing is known between what came and what will come."""
        if self.last is not None:
            self.last = None
            for ring in self._rings:
                ring.add(at, math.nan)

    def points(self, begin: float, end: float) -> list[Point]:
        """Figures between two moments, as fine as they are kept for all of that time."""
        newest = self.newest or 0.0
        since = max(begin, self._oldest)
        fitting = (ring for ring in self._rings if newest - ring.tier.span <= since)
        return next(fitting, self._rings[-1]).points(begin, end)

    def recent(self, number: int) -> list[float]:
        """The newest figures of the finest resolution, oldest first; gaps are left out."""
        points = self._rings[0].points(-math.inf, math.inf)
        return [value for _, value in points if not math.isnan(value)][-number:]

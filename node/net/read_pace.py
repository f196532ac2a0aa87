"""How much to read from a peer at once, so that none of them holds the loop."""

from __future__ import annotations

SMALLEST = 4 * 1024
FIRST = 64 * 1024
HOLD_SECONDS = 0.004
"""What one read should take at most."""
SLOW_READS = 2
"""Reads that have to be slow before less is read: the one may be a pause of the whole process."""
CHEAP_READS = 16
"""Full reads that have to be cheap before more is read at once."""


class ReadPace:
    """Reads less where bytes are dear, as in thousands of tiny frames; more where they are cheap.

    `size` is what to read next, at most `largest`.
    """

    __slots__ = ("_cheap", "_largest", "_slow", "size")

    def __init__(self, largest: int) -> None:
        self.size = min(FIRST, largest)
        self._largest = largest
        self._cheap = 0
        self._slow = 0

    def note(self, count: int, seconds: float) -> None:
        """Note that a read of `count` bytes took so long to handle."""
        if seconds > HOLD_SECONDS:
            self._cheap = 0
            self._slow += 1
            if self._slow >= SLOW_READS:
                self.size = max(SMALLEST, int(self.size * HOLD_SECONDS / seconds))
        elif count == self.size:
            self._slow = 0
            self._cheap += 1
            if self._cheap >= CHEAP_READS:
                self.size = min(2 * self.size, self._largest)
                self._cheap = 0

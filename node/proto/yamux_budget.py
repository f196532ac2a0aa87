"""How many frames without payload a peer may send."""

from __future__ import annotations


class FrameBudget:
    """A purse that fills with time and with useful work, and that idle frames are paid from."""

    __slots__ = ("_at", "_capacity", "_rate", "_tokens")

    def __init__(self, capacity: int, rate: float, now: float) -> None:
        self._capacity = capacity
        self._rate = rate
        self._tokens: float = capacity
        self._at = now

    def spend(self, now: float) -> bool:
        """Pay for one frame; False if there is nothing left to pay with."""
        tokens = self._tokens
        if tokens < self._capacity:
            tokens = min(self._capacity, tokens + (now - self._at) * self._rate)
        self._at = now
        if tokens < 1:
            self._tokens = tokens
            return False
        self._tokens = tokens - 1
        return True

    def earn(self, tokens: int) -> None:
        """Put in `tokens` for work that the peer's frames may well have come of."""
        self._tokens = min(self._capacity, self._tokens + tokens)

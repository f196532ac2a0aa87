"""Pings of ours: they tell whether the peer is still there, and how far away it is."""

from __future__ import annotations

from node.proto.yamux_frame import FLAG_SYN, MAX_U32, TYPE_PING, header
from node.proto.yamux_limits import YamuxLimits


class KeepAlive:
    """Decides when to ping, and what an answer or the lack of one means. Times are seconds."""

    __slots__ = ("_limits", "_sent", "_value", "last_received", "rtt")

    def __init__(self, limits: YamuxLimits, now: float) -> None:
        self._limits = limits
        self._sent: float | None = None
        self._value = 0
        self.last_received = now
        """When anything arrived last; the owner keeps it."""
        self.rtt: float | None = None
        """Round trip as pings measured it: quick to fall, slow to rise."""

    def ping(self, now: float) -> bytes | None:
        """Return a ping to send, or None while one is under way."""
        if self._sent is not None:
            return None
        self._sent = now
        self._value = (self._value + 1) & MAX_U32
        return header(TYPE_PING, FLAG_SYN, 0, self._value)

    def pong(self, value: int, now: float) -> float | None:
        """Take an answer in; return its round trip, or None if it answers nothing of ours."""
        if self._sent is None or value != self._value:
            return None
        rtt = max(0.0, now - self._sent)
        self._sent = None
        # Under load a ping waits behind data; the path's own time is the least of them.
        self.rtt = rtt if self.rtt is None or rtt < self.rtt else (7 * self.rtt + rtt) / 8
        return rtt

    def next_timeout(self) -> float:
        """Return when to look again with `is_dead` and then `is_silent`."""
        if self._sent is not None:
            return self._sent + self._limits.keep_alive_timeout
        return self.last_received + self._limits.keep_alive

    def is_dead(self, now: float) -> bool:
        """Whether nothing at all came since a ping whose time is up.

        A peer that sends, but never answers pings, lives: its ping is forgotten.
        """
        if self._sent is None or now < self._sent + self._limits.keep_alive_timeout:
            return False
        if self.last_received < self._sent:
            return True
        self._sent = None
        return False

    def is_silent(self, now: float) -> bool:
        """Whether it is time for a ping."""
        return self._sent is None and now >= self.last_received + self._limits.keep_alive

"""The receive window of one yamux stream, and how it grows."""

from __future__ import annotations

from node.proto.yamux_frame import INITIAL_WINDOW

TUNING_RTTS = 4
"""A window that was drained within this many round trips was too small (as in go-yamux)."""


class ReceiveWindow:
    """Counts what the peer may still send, and grants more as the application reads.

    More is granted when half of the window was read, so that a busy stream costs one small frame
    for every half window. A half drained within `TUNING_RTTS` round trips doubles the window:
    then the window was what held the peer back.
    """

    __slots__ = ("buffered", "credit", "epoch", "size")

    def __init__(self, now: float) -> None:
        self.size = INITIAL_WINDOW
        """Bytes that may be on their way or unread."""
        self.credit = INITIAL_WINDOW
        """Bytes that the peer may still send."""
        self.buffered = 0
        """Bytes that arrived and were not read."""
        self.epoch = now
        """When more was granted last."""

    def consumed(
        self, count: int, *, now: float, rtt: float | None, limit: int, room: int
    ) -> tuple[int, int]:
        """Note that the application read `count` bytes; return what to grant, and the growth.

        `limit` is the most that the window may become, `room` the most that it may grow now. The
        grant is 0 while less than half of the window was read.
        """
        if count > self.buffered:
            raise ValueError(f"{count} bytes read, but only {self.buffered} had arrived")
        self.buffered -= count
        grant = self.size - self.buffered - self.credit
        if grant < self.size // 2:
            return 0, 0
        growth = 0
        if rtt is not None and now - self.epoch < TUNING_RTTS * rtt:
            growth = max(0, min(self.size, limit - self.size, room))
        self.size += growth
        self.credit += grant + growth
        self.epoch = now
        return grant + growth, growth

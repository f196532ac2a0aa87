"""The open streams of a yamux session, and the limits on them."""

from __future__ import annotations

from node.errors import LimitExceeded
from node.phrase import Phrase
from node.proto.yamux_frame import INITIAL_WINDOW, MAX_U32
from node.proto.yamux_limits import YamuxLimits
from node.proto.yamux_stream import YamuxStream

MAX_OUT_OF_ORDER = 256
"""Numbers remembered that a peer took ahead of lower ones; all that is lower counts as taken then.
They may overtake each other on their way out of a peer, but not by that much."""


class StreamTable:
    """Streams by number, counted by who opened them. Odd numbers are the initiator's."""

    __slots__ = (
        "_inbound",
        "_limits",
        "_next_id",
        "_outbound",
        "_streams",
        "_taken",
        "_taken_ahead",
        "_unacknowledged",
        "_windows",
    )

    def __init__(self, *, initiator: bool, limits: YamuxLimits) -> None:
        self._limits = limits
        self._next_id = 1 if initiator else 2
        self._streams: dict[int, YamuxStream] = {}
        self._taken = 0 if initiator else -1
        self._taken_ahead: set[int] = set()
        self._inbound = 0
        self._outbound = 0
        self._unacknowledged = 0
        self._windows = 0

    def __len__(self) -> int:
        return len(self._streams)

    def get(self, stream_id: int) -> YamuxStream | None:
        """Return an open stream, or None."""
        return self._streams.get(stream_id)

    def owns(self, stream_id: int) -> bool:
        """Whether the number is of those that we give to streams."""
        return stream_id & 1 == self._next_id & 1

    @property
    def window_room(self) -> int:
        """Bytes by which receive windows may grow; below 0 when many streams are open."""
        return self._limits.session_window - self._windows

    def grow(self, growth: int) -> None:
        """Note that a receive window grew."""
        self._windows += growth

    def open(self, now: float) -> YamuxStream:
        """Add a stream of ours. Raises `LimitExceeded`."""
        if self._outbound >= self._limits.outbound_streams:
            raise LimitExceeded(
                Phrase("{count} streams are open on this connection", count=self._outbound)
            )
        if self._unacknowledged >= self._limits.unacknowledged_streams:
            raise LimitExceeded(
                Phrase("the peer left {count} new streams unanswered", count=self._unacknowledged)
            )
        if self._next_id > MAX_U32:
            raise LimitExceeded(Phrase("this connection has had all its streams"))
        stream = YamuxStream(self._next_id, inbound=False, now=now)
        self._next_id += 2
        self._outbound += 1
        self._unacknowledged += 1
        self._add(stream)
        return stream

    def claim(self, stream_id: int) -> bool:
        """Note that the peer takes a number; False if it had that one before."""
        ahead = self._taken_ahead
        if stream_id <= self._taken or stream_id in ahead:
            return False
        ahead.add(stream_id)
        if len(ahead) > MAX_OUT_OF_ORDER:
            self._taken = min(ahead) - 2
        while self._taken + 2 in ahead:
            self._taken += 2
            ahead.remove(self._taken)
        return True

    def accept(self, stream_id: int, now: float) -> YamuxStream | None:
        """Add a stream of the peer's, or return None when it has too many."""
        if self._inbound >= self._limits.inbound_streams:
            return None
        stream = YamuxStream(stream_id, inbound=True, now=now)
        self._inbound += 1
        self._add(stream)
        return stream

    def acknowledge(self, stream: YamuxStream) -> None:
        """Note that the peer knows the stream: any frame of its says so."""
        if not stream.acknowledged:
            stream.acknowledged = True
            self._unacknowledged -= 1

    def remove(self, stream: YamuxStream) -> None:
        """Forget a stream and what it had queued."""
        del self._streams[stream.stream_id]
        self._windows -= stream.window.size
        if stream.inbound:
            self._inbound -= 1
        else:
            self._outbound -= 1
        self.acknowledge(stream)
        stream.drop_pending()

    def _add(self, stream: YamuxStream) -> None:
        self._streams[stream.stream_id] = stream
        self._windows += INITIAL_WINDOW

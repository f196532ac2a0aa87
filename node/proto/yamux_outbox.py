"""What a yamux session wants to say, in the order in which it is said."""

from __future__ import annotations

from collections.abc import Callable

from node.proto.framing import Buffer
from node.proto.noise_channel import MAX_PLAINTEXT
from node.proto.yamux_frame import HEADER_LENGTH, TYPE_GO_AWAY, header
from node.proto.yamux_limits import MAX_WAITING_CONTROL
from node.proto.yamux_stream import YamuxStream

MAX_BODY = MAX_PLAINTEXT - HEADER_LENGTH
"""Payload of a full data frame: with its header it fills one Noise frame."""


class Outbox:
    """Control frames first, then window updates, then the streams in turn, GoAway last."""

    __slots__ = ("_control", "_go_away", "_ready", "_updates")

    def __init__(self) -> None:
        self._control: list[Buffer] = []
        self._updates: list[YamuxStream] = []
        self._ready: dict[int, YamuxStream] = {}
        self._go_away = b""

    def __bool__(self) -> bool:
        return bool(self._control or self._updates or self._ready or self._go_away)

    def add_control(self, frame: bytes) -> None:
        """Queue a frame that is nobody's payload."""
        self._control.append(frame)

    def add_answer(self, frame: bytes) -> bool:
        """Queue a frame that the peer caused; False if too many wait already."""
        if len(self._control) >= MAX_WAITING_CONTROL:
            return False
        self._control.append(frame)
        return True

    def add_grant(self, stream: YamuxStream, grant: int) -> None:
        """Queue a window update; several of one stream become one."""
        if not stream.grant:
            self._updates.append(stream)
        stream.grant += grant

    def add_stream(self, stream: YamuxStream) -> None:
        """Put a stream in line: it has data, a FIN or a greeting."""
        self._ready[stream.stream_id] = stream

    def drop_stream(self, stream: YamuxStream) -> None:
        """Take a stream out of the line."""
        self._ready.pop(stream.stream_id, None)

    def set_go_away(self, code: int) -> None:
        """Say GoAway once everything else was said."""
        self._go_away = header(TYPE_GO_AWAY, 0, 0, code)

    def clear(self) -> None:
        """Forget everything."""
        self._control.clear()
        self._updates.clear()
        self._ready.clear()
        self._go_away = b""

    def flush(self, limit: int | None, written: Callable[[YamuxStream, int], None]) -> list[Buffer]:
        """Return pieces to be sent, until about `limit` bytes of payload were taken.

        `written` hears of each stream that wrote, and how much payload.
        """
        out, self._control = self._control, []
        for stream in self._updates:
            # A stream that is gone by now has no grant left.
            if stream.grant:
                stream.write_update(out)
        self._updates.clear()
        total = 0
        ready = self._ready
        while ready and (limit is None or total < limit):
            stream_id = next(iter(ready))
            stream = ready.pop(stream_id)
            size = stream.write(out, MAX_BODY)
            if stream.pending_size:
                ready[stream_id] = stream
            written(stream, size)
            total += size
        if self._go_away and not ready:
            out.append(self._go_away)
            self._go_away = b""
        return out

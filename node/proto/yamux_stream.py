"""One stream inside a yamux session: its windows, its queue, its two halves."""

from __future__ import annotations

from node.proto.framing import Buffer
from node.proto.yamux_frame import (
    FLAG_ACK,
    FLAG_FIN,
    FLAG_SYN,
    INITIAL_WINDOW,
    TYPE_DATA,
    TYPE_WINDOW_UPDATE,
    header,
)
from node.proto.yamux_window import ReceiveWindow


class YamuxStream:
    """State of one stream. The session decides, this keeps count."""

    __slots__ = (
        "_pending",
        "acknowledged",
        "fin_pending",
        "grant",
        "greeting",
        "inbound",
        "local_closed",
        "pending_size",
        "remote_closed",
        "send_window",
        "stream_id",
        "window",
    )

    def __init__(self, stream_id: int, *, inbound: bool, now: float) -> None:
        self.stream_id = stream_id
        self.inbound = inbound
        self.window = ReceiveWindow(now)
        self.send_window = INITIAL_WINDOW
        """Bytes that may still be queued."""
        self.greeting = FLAG_ACK if inbound else FLAG_SYN
        """Flags that our first frame has to carry; 0 once it left."""
        self.acknowledged = inbound
        self.grant = 0
        """Window to be granted with the next flush."""
        self.fin_pending = False
        self.local_closed = False
        """We asked to write no more; the FIN may still wait behind data."""
        self.remote_closed = False
        self._pending: list[Buffer] = []
        self.pending_size = 0

    @property
    def is_finished(self) -> bool:
        """Both halves are closed and nothing is left to be sent."""
        return self.remote_closed and self.local_closed and not self.fin_pending

    def queue(self, data: Buffer) -> int:
        """Queue as much of `data` as the window takes; return how much that was."""
        taken = min(len(data), self.send_window)
        if taken:
            self._pending.append(data if taken == len(data) else memoryview(data)[:taken])
            self.pending_size += taken
            self.send_window -= taken
        return taken

    def drop_pending(self) -> None:
        """Forget what was queued."""
        self._pending.clear()
        self.pending_size = 0
        self.fin_pending = False
        self.grant = 0

    def write_update(self, out: list[Buffer]) -> None:
        """Put a window update into `out`: the grant, or just the greeting."""
        out.append(header(TYPE_WINDOW_UPDATE, self.greeting, self.stream_id, self.grant))
        self.grant = 0
        self.greeting = 0

    def write(self, out: list[Buffer], max_body: int) -> int:
        """Put one data frame of at most `max_body` bytes into `out`; return its body's size.

        A stream that was opened and has nothing to say yet still says that it was opened.

        The FIN goes into a frame of its own behind the last data: a peer that looks at the flags
        before the body would take the end of the stream for earlier than it is.
        """
        size = min(self.pending_size, max_body)
        if size:
            out.append(header(TYPE_DATA, self.greeting, self.stream_id, size))
            self.greeting = 0
            self._take(size, out)
        if self.fin_pending and not self.pending_size:
            if self.greeting & FLAG_SYN:
                self.write_update(out)
            out.append(header(TYPE_DATA, self.greeting | FLAG_FIN, self.stream_id, 0))
            self.greeting = 0
            self.fin_pending = False
        if self.greeting & FLAG_SYN:
            self.write_update(out)
        return size

    def _take(self, size: int, out: list[Buffer]) -> None:
        self.pending_size -= size
        pending = self._pending
        taken = 0
        for piece in pending:
            length = len(piece)
            if length > size:
                view = memoryview(piece)
                out.append(view[:size])
                pending[taken] = view[size:]
                break
            out.append(piece)
            taken += 1
            size -= length
            if not size:
                break
        del pending[:taken]

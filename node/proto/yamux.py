"""yamux 1.0: many streams over one channel. Source: libp2p specs, yamux/README.md.

A `YamuxSession` is fed plaintext and returns events; what it wants to say waits in `data_to_send`.
Its rules:

- It knows no I/O. `receive`, the wishes (`open_stream`, `send`, ...) and `handle_timer` change
  state, `data_to_send` empties the queue; the owner calls it after any of them, unless the pipe
  is full: then everything waits here, within bounds.
- A stream's payload waits for the peer's window before it is taken, so no more is ever queued than
  the peer allows.
- When the peer breaks the protocol, `RemoteProtocolError` is raised, and all that is left to send
  is the GoAway that says so.
"""

from __future__ import annotations

from typing import NoReturn

from node.errors import ConnectionClosed, RemoteProtocolError, StreamClosed
from node.phrase import Phrase
from node.proto.framing import Buffer
from node.proto.yamux_budget import FrameBudget
from node.proto.yamux_events import (
    DataReceived,
    GoAwayReceived,
    KeepAliveExpired,
    PongReceived,
    RemoteClosed,
    StreamOpened,
    StreamRefused,
    StreamReset,
    WindowGrown,
    YamuxEvent,
)
from node.proto.yamux_frame import (
    FLAG_ACK,
    FLAG_FIN,
    FLAG_RST,
    FLAG_SYN,
    GO_AWAY_NORMAL,
    GO_AWAY_PROTOCOL_ERROR,
    HEADER,
    HEADER_LENGTH,
    MAX_U32,
    TYPE_DATA,
    TYPE_GO_AWAY,
    TYPE_PING,
    TYPE_WINDOW_UPDATE,
    VERSION,
    header,
)
from node.proto.yamux_keepalive import KeepAlive
from node.proto.yamux_limits import (
    DEFAULT_LIMITS,
    IDLE_FRAMES,
    IDLE_FRAMES_A_SECOND,
    PINGS,
    PINGS_A_SECOND,
    STREAMS,
    STREAMS_A_SECOND,
    YamuxLimits,
)
from node.proto.yamux_outbox import Outbox
from node.proto.yamux_stream import YamuxStream
from node.proto.yamux_table import StreamTable

_EARNED_BY_DATA = 4
"""Idle frames that one data frame pays for: an update, a FIN, an ACK, and one for good measure."""
_EARNED_SHIFT = 9
"""And one for each 512 bytes sent: a peer may grant its window as it reads, in small steps."""

_CLOSING = Phrase("the connection is being closed")


class YamuxSession:
    """One end of a yamux connection. `initiator` is the end that dialled."""

    __slots__ = (
        "_body_fin",
        "_body_left",
        "_body_stream",
        "_failure",
        "_frame_budget",
        "_header",
        "_keep_alive",
        "_limits",
        "_local_gone",
        "_outbox",
        "_ping_budget",
        "_remote_gone",
        "_stream_budget",
        "_streams",
        "dropped_bytes",
        "unread",
    )

    def __init__(
        self, *, initiator: bool, limits: YamuxLimits = DEFAULT_LIMITS, now: float
    ) -> None:
        self._limits = limits
        self._streams = StreamTable(initiator=initiator, limits=limits)
        self._keep_alive = KeepAlive(limits, now)
        self._frame_budget = FrameBudget(IDLE_FRAMES, IDLE_FRAMES_A_SECOND, now)
        self._ping_budget = FrameBudget(PINGS, PINGS_A_SECOND, now)
        self._stream_budget = FrameBudget(STREAMS, STREAMS_A_SECOND, now)
        self._header = b""
        self._body_left = 0
        self._body_stream: YamuxStream | None = None
        self._body_fin = False
        self._outbox = Outbox()
        self._local_gone = False
        self._remote_gone = False
        self._failure: str | None = None
        self.dropped_bytes = 0
        """Payload that came for streams that are gone."""
        self.unread = 0
        """Payload that came for open streams and was not consumed yet."""

    # What the owner asks for.

    @property
    def stream_count(self) -> int:
        """Open streams in both directions."""
        return len(self._streams)

    @property
    def rtt(self) -> float | None:
        """Round trip in seconds, as pings measured it; None before the first answer."""
        return self._keep_alive.rtt

    @property
    def wants_to_send(self) -> bool:
        """Whether `data_to_send` has anything to return."""
        return bool(self._outbox)

    def open_stream(self, now: float) -> int:
        """Open a stream and return its id. It leaves with its first data, or alone in this flush.

        Raises `LimitExceeded` when too many are open or unanswered, `ConnectionClosed` when either
        side said GoAway.
        """
        if self._failure is not None or self._local_gone or self._remote_gone:
            raise ConnectionClosed(_CLOSING)
        stream = self._streams.open(now)
        self._outbox.add_stream(stream)
        return stream.stream_id

    def sendable(self, stream_id: int) -> int:
        """Return how many bytes `send` would take; 0 for a stream that is gone or closed."""
        stream = self._streams.get(stream_id)
        return 0 if stream is None or stream.local_closed else stream.send_window

    def send(self, stream_id: int, data: Buffer) -> int:
        """Queue as much of `data` as the peer's window takes; return how many bytes that was.

        `data` must be a view of bytes and must not change until `data_to_send` has handed it on.
        After less than all was taken, `WindowGrown` says when to go on. Raises `StreamClosed`.
        """
        stream = self._streams.get(stream_id)
        if stream is None or stream.local_closed:
            raise StreamClosed(Phrase("the stream is closed for writing"))
        taken = stream.queue(data)
        if taken:
            self._outbox.add_stream(stream)
        return taken

    def consumed(self, stream_id: int, count: int, now: float) -> None:
        """Note that the application read `count` bytes of a stream: the peer may send more.

        The session does this for nobody: what is never consumed holds the peer back.
        """
        stream = self._streams.get(stream_id)
        if stream is None:
            return
        self.unread -= count
        if stream.remote_closed:
            stream.window.buffered -= count
            return
        grant, growth = stream.window.consumed(
            count,
            now=now,
            rtt=self.rtt,
            limit=self._limits.stream_window,
            room=self._streams.window_room,
        )
        if not grant:
            return
        self._streams.grow(growth)
        self._outbox.add_grant(stream, grant)
        if self.rtt is None:
            self.ping(now)

    def close_write(self, stream_id: int) -> None:
        """Send FIN behind what is queued. Nothing happens on a stream that is closed already."""
        stream = self._streams.get(stream_id)
        if stream is None or stream.local_closed:
            return
        stream.local_closed = True
        stream.fin_pending = True
        self._outbox.add_stream(stream)

    def reset(self, stream_id: int) -> None:
        """Send RST and forget the stream, with what is queued. A stream that is gone stays so."""
        stream = self._streams.get(stream_id)
        if stream is None:
            return
        self._remove(stream)
        # A stream whose SYN never left does not exist for the peer.
        if not stream.greeting & FLAG_SYN:
            self._outbox.add_control(header(TYPE_DATA, FLAG_RST, stream_id, 0))

    def ping(self, now: float) -> None:
        """Ask for a `PongReceived`; one ping at a time is under way."""
        frame = self._keep_alive.ping(now)
        if frame is not None:
            self._outbox.add_control(frame)

    def go_away(self, code: int = GO_AWAY_NORMAL) -> None:
        """Tell the peer that the session ends; it goes out behind everything that is queued."""
        self._local_gone = True
        self._outbox.set_go_away(code)

    def next_timeout(self) -> float | None:
        """Return when `handle_timer` is to be called next; None when the session is over."""
        return None if self._failure is not None else self._keep_alive.next_timeout()

    def handle_timer(self, now: float) -> list[YamuxEvent]:
        """Do what is due at `now`: ping a silent peer, or give one up (`KeepAliveExpired`)."""
        if self._failure is None and self._keep_alive.is_dead(now):
            self._failure = "the peer fell silent"
            return [KeepAliveExpired(now - self._keep_alive.last_received)]
        if self._failure is None and self._keep_alive.is_silent(now):
            self.ping(now)
        return []

    def data_to_send(self, limit: int | None = None) -> list[Buffer]:
        """Return what is to be sent now, once: headers and payload, in pieces to be concatenated.

        Control frames come first, then the streams in turn, a frame each, until about `limit`
        bytes of payload were taken.
        """
        return self._outbox.flush(limit, self._written)

    # What the peer sends.

    def receive(self, data: bytes, now: float) -> list[YamuxEvent]:
        """Take in a piece of the channel; return what it means.

        Frames may straddle pieces. Payload comes as `data` itself or views of it, at once and not
        only when its frame is whole. Raises `RemoteProtocolError`; events of the same piece before
        that are lost with the connection.
        """
        if self._failure is not None:
            raise RemoteProtocolError(self._failure)
        self._keep_alive.last_received = now
        events: list[YamuxEvent] = []
        position = 0
        end = len(data)
        while position < end:
            if self._body_left:
                position = self._take_body(data, position, events)
            elif self._header or end - position < HEADER_LENGTH:
                taken = data[position : position + HEADER_LENGTH - len(self._header)]
                self._header += taken
                position += len(taken)
                if len(self._header) == HEADER_LENGTH:
                    whole, self._header = self._header, b""
                    self._receive_header(whole, 0, events, now)
            else:
                self._receive_header(data, position, events, now)
                position += HEADER_LENGTH
        return events

    def _take_body(self, data: bytes, position: int, events: list[YamuxEvent]) -> int:
        end = len(data)
        stop = min(position + self._body_left, end)
        size = stop - position
        self._body_left -= size
        stream = self._body_stream
        if stream is None:
            self.dropped_bytes += size
        else:
            stream.window.buffered += size
            self.unread += size
            whole = size == end
            events.append(
                DataReceived(stream.stream_id, data if whole else memoryview(data)[position:stop])
            )
            if self._body_fin and not self._body_left:
                self._remote_fin(stream, events)
        return stop

    def _receive_header(
        self, data: bytes, position: int, events: list[YamuxEvent], now: float
    ) -> None:
        version, frame_type, flags, stream_id, length = HEADER.unpack_from(data, position)
        if version != VERSION:
            self._fail(f"a yamux frame of version {version}")
        if frame_type in (TYPE_DATA, TYPE_WINDOW_UPDATE):
            self._receive_stream_frame(frame_type, flags, stream_id, length, events, now)
        elif stream_id:
            self._fail(f"a yamux frame of type {frame_type} names stream {stream_id}")
        elif frame_type == TYPE_PING:
            self._receive_ping(flags, length, events, now)
        elif frame_type == TYPE_GO_AWAY:
            self._remote_gone = True
            events.append(GoAwayReceived(length))
            self._pay_for_idle_frame(now)
        else:
            self._fail(f"a yamux frame of the unknown type {frame_type}")

    def _receive_stream_frame(
        self,
        frame_type: int,
        flags: int,
        stream_id: int,
        length: int,
        events: list[YamuxEvent],
        now: float,
    ) -> None:
        if flags & FLAG_SYN:
            stream = self._accept(stream_id, events, now)
        else:
            if not stream_id:
                self._fail("a yamux frame without a stream")
            stream = self._streams.get(stream_id)
            if stream is not None:
                self._streams.acknowledge(stream)
        if frame_type == TYPE_WINDOW_UPDATE or not length or stream is None:
            self._pay_for_idle_frame(now)
        if stream is not None and flags & FLAG_RST:
            self._remove(stream)
            events.append(StreamReset(stream_id))
            stream = None
        if frame_type == TYPE_DATA:
            self._receive_data(stream, flags, length, events)
        elif stream is not None:
            self._receive_update(stream, flags, length, events)

    def _receive_data(
        self, stream: YamuxStream | None, flags: int, length: int, events: list[YamuxEvent]
    ) -> None:
        if stream is None:
            if length > self._limits.stream_window:
                self._fail(f"a yamux frame of {length} bytes for a stream that is gone")
        elif length:
            if stream.remote_closed:
                self._fail("the peer sent data on a stream after closing it")
            if length > stream.window.credit:
                self._fail("the peer sent more on a stream than its window allows")
            stream.window.credit -= length
            self._frame_budget.earn(_EARNED_BY_DATA)
        self._body_left = length
        self._body_stream = stream
        self._body_fin = bool(flags & FLAG_FIN)
        if stream is not None and self._body_fin and not length:
            self._remote_fin(stream, events)

    def _receive_update(
        self, stream: YamuxStream, flags: int, delta: int, events: list[YamuxEvent]
    ) -> None:
        if delta:
            if stream.send_window + delta > MAX_U32:
                self._fail("the peer let a stream's window grow beyond 32 bits")
            stream.send_window += delta
            if not stream.local_closed:
                events.append(WindowGrown(stream.stream_id))
        if flags & FLAG_FIN:
            self._remote_fin(stream, events)

    def _receive_ping(self, flags: int, value: int, events: list[YamuxEvent], now: float) -> None:
        if not self._ping_budget.spend(now):
            self._fail("the peer sends too many pings")
        if flags & FLAG_SYN:
            self._answer(header(TYPE_PING, FLAG_ACK, 0, value))
        elif flags & FLAG_ACK:
            rtt = self._keep_alive.pong(value, now)
            if rtt is not None:
                events.append(PongReceived(rtt))

    # What both lead to.

    def _accept(self, stream_id: int, events: list[YamuxEvent], now: float) -> YamuxStream | None:
        """Take in a stream that the peer opens, or refuse it."""
        if not stream_id or self._streams.owns(stream_id):
            self._fail(f"the peer opened stream {stream_id}, whose number is not its to take")
        if not self._streams.claim(stream_id):
            self._fail(f"the peer opened stream {stream_id} twice")
        reason: str = _CLOSING
        if not self._stream_budget.spend(now):
            reason = "the peer opens streams too fast"
        elif not self._local_gone:
            stream = self._streams.accept(stream_id, now)
            if stream is not None:
                events.append(StreamOpened(stream_id))
                return stream
            reason = f"the peer has {self._limits.inbound_streams} streams open"
        self._answer(header(TYPE_DATA, FLAG_RST, stream_id, 0))
        events.append(StreamRefused(stream_id, reason))
        return None

    def _remote_fin(self, stream: YamuxStream, events: list[YamuxEvent]) -> None:
        if stream.remote_closed:
            return
        stream.remote_closed = True
        events.append(RemoteClosed(stream.stream_id))
        if stream.is_finished:
            self._remove(stream)

    def _written(self, stream: YamuxStream, size: int) -> None:
        if size:
            self._frame_budget.earn(_EARNED_BY_DATA + (size >> _EARNED_SHIFT))
        if stream.is_finished:
            self._remove(stream)

    def _remove(self, stream: YamuxStream) -> None:
        self.unread -= stream.window.buffered
        self._streams.remove(stream)
        self._outbox.drop_stream(stream)
        if self._body_stream is stream:
            self._body_stream = None

    def _answer(self, frame: bytes) -> None:
        if not self._outbox.add_answer(frame):
            self._fail("the peer asks much and reads nothing")

    def _pay_for_idle_frame(self, now: float) -> None:
        if not self._frame_budget.spend(now):
            self._fail("the peer sends too many frames without payload")

    def _fail(self, text: str) -> NoReturn:
        """End the session: the peer broke the protocol."""
        self._failure = text
        self._outbox.clear()
        self.go_away(GO_AWAY_PROTOCOL_ERROR)
        raise RemoteProtocolError(text)

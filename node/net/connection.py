"""One authenticated, multiplexed connection: the thin shell around the pure machines.

Fed synchronously: bytes from the socket go through the channel and the muxer into stream buffers
without a task or a queue in between, and what one turn of the loop writes leaves as one write.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from node.errors import (
    ConnectionClosed,
    LimitExceeded,
    NoCommonProtocol,
    RemoteProtocolError,
    StreamReset,
)
from node.net.connection_facts import ConnectionFacts
from node.net.connection_owner import ConnectionOwner, StreamOwner
from node.net.read_pace import ReadPace
from node.net.stream import Stream
from node.net.tcp import reset_transport
from node.phrase import Phrase
from node.proto.multistream import Initiator, Responder
from node.proto.noise import NoiseChannel
from node.proto.yamux import YamuxSession
from node.proto.yamux_events import (
    DataReceived,
    GoAwayReceived,
    KeepAliveExpired,
    RemoteClosed,
    StreamOpened,
    StreamRefused,
    WindowGrown,
    YamuxEvent,
)
from node.proto.yamux_events import StreamReset as StreamWasReset
from node.terms import Direction

FLUSH_LIMIT = 256 * 1024
"""Payload bytes encrypted between two looks at whether the socket still takes more."""
PEER_CLOSED = Phrase("the peer closed the connection")
GOODBYES = {
    0: PEER_CLOSED,
    1: Phrase("the peer closed the connection: it says that we broke yamux"),
    2: Phrase("the peer closed the connection: it had an internal error"),
}
_STREAM_RESET = Phrase("the peer reset the stream")


class Connection(asyncio.BufferedProtocol):
    """A live connection to one peer. Made by the swarm once the upgrade is done."""

    __slots__ = (
        "_buffer",
        "_channel",
        "_drain",
        "_flush_scheduled",
        "_loop",
        "_owner",
        "_pace",
        "_paused",
        "_serving",
        "_session",
        "_ticks_closing",
        "_transport",
        "bytes_in",
        "bytes_out",
        "closed_by_us",
        "end_reason",
        "ended",
        "facts",
        "revision",
        "streams",
        "unread",
    )

    def __init__(
        self,
        facts: ConnectionFacts,
        transport: asyncio.Transport,
        channel: NoiseChannel,
        session: YamuxSession,
        owner: ConnectionOwner,
        serving: StreamOwner,
        buffer: memoryview,
    ) -> None:
        self.facts = facts
        self.streams: dict[int, Stream] = {}
        self.bytes_in = 0
        self.bytes_out = 0
        self.revision = 0
        """Grows whenever what a view of the connection shows has changed."""
        self.end_reason: str | None = None
        self.closed_by_us = False
        self.ended = False
        self._transport = transport
        self._channel = channel
        self._session = session
        self._owner = owner
        self._serving = serving
        self._buffer = buffer
        self._loop = asyncio.get_running_loop()
        self.unread = 0
        """Bytes that arrived on open streams and wait for a reader."""
        self._pace = ReadPace(len(buffer))
        self._ticks_closing = 0
        self._flush_scheduled = False
        self._paused = False
        self._drain: asyncio.Future[None] | None = None

    @property
    def closing(self) -> bool:
        """The end has begun; no new streams."""
        return self.end_reason is not None

    @property
    def paused(self) -> bool:
        """The socket takes no more for now; writers wait in `drained`."""
        return self._paused and not self.ended

    # --- asyncio.BufferedProtocol --------------------------------------------------------------

    def get_buffer(self, sizehint: int) -> memoryview:  # noqa: ARG002
        """All connections of a node share one buffer: it is emptied before the call returns."""
        return self._buffer[: self._pace.size]

    def buffer_updated(self, nbytes: int) -> None:
        """Bytes arrived."""
        self.bytes_in += nbytes
        self.revision += 1
        started = self._loop.time()
        try:
            plaintexts = self._channel.receive(self._buffer[:nbytes])
            self._receive(plaintexts, started)
        except RemoteProtocolError as error:
            self._fail(str(error))
            return
        # Handlers woken by what came run before it: their answers leave in the same write.
        self._flush_soon()
        self._pace.note(nbytes, self._loop.time() - started)

    def eof_received(self) -> None:
        """The peer closed its side; there is nothing to say on the other half."""
        if self.end_reason is None:
            self.end_reason = PEER_CLOSED

    def connection_lost(self, exc: Exception | None) -> None:
        """The socket is gone."""
        if self.end_reason is None:
            self.end_reason = lost_reason(exc)
        self.ended = True
        error = StreamReset(Phrase("the connection ended: {why}", why=self.end_reason))
        for stream in list(self.streams.values()):
            stream.fail(error)
            self._serving.stream_ended(stream)
        self.streams.clear()
        if self._drain is not None and not self._drain.done():
            self._drain.set_result(None)
        self._note_unread(0)
        self._owner.connection_ended(self)

    def pause_writing(self) -> None:
        """The socket takes no more for now."""
        self._paused = True

    def resume_writing(self) -> None:
        """The socket takes bytes again."""
        self._paused = False
        self._flush()
        if not self._paused and self._drain is not None:
            if not self._drain.done():
                self._drain.set_result(None)
            self._drain = None

    # --- for the swarm -------------------------------------------------------------------------

    def start(self, leftover: Sequence[bytes]) -> None:
        """Take what arrived behind the handshake."""
        try:
            self._receive(leftover, self._loop.time())
        except RemoteProtocolError as error:
            self._fail(str(error))
            return
        self._flush()

    def tick(self, now: float) -> None:
        """Keep-alive of the muxer; called every few seconds."""
        for event in self._session.handle_timer(now):
            if isinstance(event, KeepAliveExpired):
                self.abort(Phrase("the peer was silent for {seconds:.0f} s", seconds=event.silence))
        if self.closing:
            # A peer that reads nothing would keep the goodbye, and the connection, for ever.
            self._ticks_closing += 1
            if self._ticks_closing > 1:
                self._transport.abort()
        self._flush()

    def close(self, reason: str) -> None:
        """Say goodbye and close in order. Idempotent."""
        if self.closing:
            return
        self.end_reason = reason
        self.closed_by_us = True
        self._session.go_away(0)
        self._flush()
        self._transport.close()

    def abort(self, reason: str) -> None:
        """Close at once, without a goodbye. Idempotent."""
        if self.end_reason is None:
            self.end_reason = reason
            self.closed_by_us = True
        self._note_unread(0)
        self._transport.abort()

    def reset(self, reason: str) -> None:
        """Abort, so that the system, too, forgets it: a new one can have the same ends at once."""
        reset_transport(self._transport)
        self.abort(reason)

    def open_stream(self, protocols: Sequence[str], *, frugal: bool = False) -> Stream:
        """Open a stream for the first of `protocols` that the peer speaks.

        Returns at once; the protocol is proposed with the first bytes. Only a `frugal` one, of few
        bytes, may run over a relay that limits what it carries.

        Raises:
            ConnectionClosed: the connection is closing.
            LimitExceeded: too many streams are open, or the connection is not for this one.
        """
        if self.closing:
            raise ConnectionClosed(Phrase("the connection is closed: {why}", why=self.end_reason))
        if self.facts.relayed is not None and self.facts.relayed.limited and not frugal:
            raise LimitExceeded(
                Phrase("the connection runs over a relay that carries little: it is not for this")
            )
        stream_id = self._session.open_stream(self._loop.time())
        negotiator = Initiator(protocols)
        stream = Stream(self, stream_id, Direction.OUTBOUND, negotiator)
        self.streams[stream_id] = stream
        self.revision += 1
        self.send(stream_id, memoryview(negotiator.start()))
        return stream

    # --- for its streams -----------------------------------------------------------------------

    def send(self, stream_id: int, data: memoryview) -> int:
        """Hand bytes to the muxer; how many it took. They leave at the end of this loop turn."""
        taken = self._session.send(stream_id, data)
        self._flush_soon()
        return taken

    def answer(self, stream_id: int, data: bytes) -> None:
        """Send a word of multistream-select, unless what is being handled ends the stream too."""
        if self._session.sendable(stream_id):
            self.send(stream_id, memoryview(data))

    async def drained(self) -> None:
        """Send what is queued, and wait until the socket takes more. Yields in any case."""
        self._flush()
        if not self.paused:
            await asyncio.sleep(0)
            return
        if self._drain is None:
            self._drain = self._loop.create_future()
        await asyncio.shield(self._drain)

    def consumed(self, stream_id: int, count: int) -> None:
        """The reader took `count` bytes; the peer may send as many more."""
        self._session.consumed(stream_id, count, self._loop.time())
        self._flush_soon()

    def close_write(self, stream: Stream) -> None:
        """Send FIN on a stream."""
        self._session.close_write(stream.stream_id)
        self._flush_soon()
        self._forget_if_done(stream)

    def reset_stream(self, stream: Stream) -> None:
        """Send RST on a stream and forget it."""
        self._session.reset(stream.stream_id)
        self._flush_soon()
        self._forget(stream)

    def negotiated(self, stream: Stream) -> None:
        """A stream is agreed on its protocol."""
        self.revision += 1
        if stream.direction is Direction.INBOUND:
            self._serving.stream_negotiated(stream)

    def linger(self, stream: Stream) -> None:
        """Let the swarm end the stream if the peer does not in time."""
        self._serving.stream_lingers(stream)

    # --- inside --------------------------------------------------------------------------------

    def _receive(self, plaintexts: Sequence[bytes], now: float) -> None:
        for plaintext in plaintexts:
            for event in self._session.receive(plaintext, now):
                if self.closing:
                    return
                self._handle(event)

    def _handle(self, event: YamuxEvent) -> None:
        if isinstance(event, DataReceived):
            stream = self.streams.get(event.stream_id)
            if stream is not None:
                self._feed(stream, event.data)
        elif isinstance(event, WindowGrown):
            stream = self.streams.get(event.stream_id)
            if stream is not None:
                stream.window_grown()
        elif isinstance(event, StreamOpened):
            self._accept(event.stream_id)
        elif isinstance(event, RemoteClosed):
            stream = self.streams.get(event.stream_id)
            if stream is not None:
                stream.feed_eof()
                self._forget_if_done(stream)
        elif isinstance(event, StreamWasReset):
            stream = self.streams.get(event.stream_id)
            if stream is not None:
                stream.fail(StreamReset(_STREAM_RESET))
                self._forget(stream)
        elif isinstance(event, StreamRefused):
            self._serving.stream_refused(self, "", event.reason)
        elif isinstance(event, GoAwayReceived):
            self._goodbye(event.code)

    def _accept(self, stream_id: int) -> None:
        negotiator = Responder(self._serving.supports)
        stream = Stream(self, stream_id, Direction.INBOUND, negotiator)
        self.streams[stream_id] = stream
        self.revision += 1
        self._serving.stream_opening(stream)
        self.answer(stream_id, negotiator.start())

    def _feed(self, stream: Stream, data: bytes | memoryview) -> None:
        try:
            stream.feed(data)
        except RemoteProtocolError as error:
            stream.fail(error)
            self.reset_stream(stream)
            if stream.direction is Direction.OUTBOUND and isinstance(error, NoCommonProtocol):
                return  # it is we who were refused: whoever opened the stream is told
            self._serving.stream_refused(self, stream.protocol, str(error))

    def _goodbye(self, code: int) -> None:
        self.end_reason = GOODBYES.get(code) or Phrase(
            "the peer closed the connection (code {code})", code=code
        )
        self._transport.close()

    def _fail(self, reason: str) -> None:
        if self.end_reason is None:
            self.end_reason = Phrase("the peer broke a rule: {why}", why=reason)
            self.closed_by_us = True
            self._session.go_away(1)
            self._flush()
        self._transport.close()

    def _forget_if_done(self, stream: Stream) -> None:
        if stream.done:
            self._forget(stream)

    def _forget(self, stream: Stream) -> None:
        if self.streams.pop(stream.stream_id, None) is not None:
            self.revision += 1
            self._serving.stream_ended(stream)

    def _note_unread(self, unread: int) -> None:
        growth = unread - self.unread
        if growth:
            self.unread = unread
            self._owner.unread_changed(self, growth)

    def _flush_soon(self) -> None:
        if not self._flush_scheduled:
            self._flush_scheduled = True
            self._loop.call_soon(self._scheduled_flush)

    def _scheduled_flush(self) -> None:
        self._flush_scheduled = False
        self._note_unread(0 if self.closing else self._session.unread)
        self._flush()

    def _flush(self) -> None:
        # While the pipe is full everything waits in the session, which bounds it.
        while not self._paused and not self._transport.is_closing():
            pieces = self._session.data_to_send(FLUSH_LIMIT)
            if not pieces:
                return
            for piece in self._channel.send(pieces):
                self.bytes_out += len(piece)
                # A view, as asyncio before 3.12 would slice a bytearray by copying it.
                self._transport.write(memoryview(piece))
            self.revision += 1


def lost_reason(exc: Exception | None) -> str:
    """Why a transport is gone, in words."""
    if exc is None:
        return PEER_CLOSED
    if isinstance(exc, ConnectionResetError | BrokenPipeError):
        return Phrase("the peer broke the connection off")
    if isinstance(exc, TimeoutError):
        return Phrase("the peer fell silent")
    return Phrase("the network failed: {why}", why=str(exc))

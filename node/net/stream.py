"""One stream of a connection: ordered bytes both ways, with back-pressure both ways."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

from node.errors import NatscopeError, RemoteProtocolError, StreamClosed, StreamReset
from node.phrase import Phrase
from node.proto.framing import decode_uvarint, encode_message
from node.proto.multistream import Initiator, Responder
from node.terms import Direction

if TYPE_CHECKING:
    from node.net.connection import Connection

Buffer = bytes | bytearray | memoryview

WRITE_STEP = 256 * 1024
"""Bytes handed to the muxer at once: what one turn of the loop encrypts (about 0.1 ms)."""

SMALL_CHUNK = 1024
"""Chunks up to this size are gathered, so that tiny frames do not cost an object each."""

WE_RESET = Phrase("we reset the stream")


class Stream:
    """A stream. One reader and one writer at a time; methods raise `StreamReset` once it is dead.

    The protocol of an outbound stream is agreed on lazily: what is written goes out right behind
    the proposal, and a refusal shows at the first read.
    """

    __slots__ = (
        "_chunks",
        "_discarding",
        "_eof",
        "_error",
        "_negotiator",
        "_reader",
        "_window",
        "_write_closed",
        "connection",
        "direction",
        "handed_over",
        "protocol",
        "stream_id",
    )

    def __init__(
        self,
        connection: Connection,
        stream_id: int,
        direction: Direction,
        negotiator: Initiator | Responder,
    ) -> None:
        self.connection = connection
        self.stream_id = stream_id
        self.direction = direction
        self.protocol = ""
        self.handed_over = False
        """Its handler gave it to somebody else, who ends it."""
        self._negotiator: Initiator | Responder | None = negotiator
        self._chunks: deque[Buffer] = deque()
        self._eof = False
        self._write_closed = False
        self._discarding = False
        self._error: NatscopeError | None = None
        self._reader: asyncio.Future[None] | None = None
        self._window: asyncio.Future[None] | None = None

    @property
    def negotiated(self) -> bool:
        """Both sides agreed on the protocol."""
        return self._negotiator is None

    @property
    def done(self) -> bool:
        """Nothing can be read or written any more."""
        return self._error is not None or (self._eof and self._write_closed)

    # --- reading -------------------------------------------------------------------------------

    async def ready(self) -> None:
        """Wait until the protocol is agreed on.

        Raises:
            NoCommonProtocol: the peer does not speak it.
            StreamReset: the stream died before.
        """
        while self._negotiator is not None:
            self._raise_if_dead()
            if self._eof:
                raise StreamReset(
                    Phrase("the peer closed the stream before agreeing on its protocol")
                )
            await self._wait_readable()

    async def read_chunk(self) -> Buffer:
        """The next bytes as they arrived, without copying; empty at the end of the stream.

        A memoryview stays valid; the bytes under it are never written again.
        """
        if not await self._readable():
            return b""
        chunk = self._chunks.popleft()
        self.connection.consumed(self.stream_id, len(chunk))
        return chunk

    async def read(self, limit: int = 65536) -> bytes:
        """Between 1 and `limit` bytes; empty at the end of the stream."""
        if not await self._readable():
            return b""
        chunk = self._chunks.popleft()
        if len(chunk) > limit:
            self._chunks.appendleft(memoryview(chunk)[limit:])
            chunk = memoryview(chunk)[:limit]
        self.connection.consumed(self.stream_id, len(chunk))
        return bytes(chunk)

    async def read_exactly(self, count: int) -> bytes:
        """Exactly `count` bytes.

        Raises:
            RemoteProtocolError: the stream ended before.
        """
        parts = []
        missing = count
        while missing:
            part = await self.read(missing)
            if not part:
                raise RemoteProtocolError(
                    Phrase(
                        "the stream ended after {come} of {all} bytes",
                        come=count - missing,
                        all=count,
                    )
                )
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)

    async def read_message(self, limit: int) -> bytes:
        """One message with a uvarint length before it, of at most `limit` bytes.

        Raises:
            RemoteProtocolError: it is longer, or the stream ended inside it.
        """
        head = b""
        while True:
            head += await self.read_exactly(1)
            decoded = decode_uvarint(head, 0, maximum=limit)
            if decoded is not None:
                return await self.read_exactly(decoded[0])

    # --- writing -------------------------------------------------------------------------------

    async def write(self, data: Buffer) -> None:
        """Send `data`; returns when the muxer took all of it.

        Waits while the peer's window or the pipe is full.

        Raises:
            StreamClosed: we closed our side before.
            StreamReset: the stream is dead.
        """
        view = memoryview(data)
        sent = 0
        while sent < len(view):
            if self.connection.paused:
                await self.connection.drained()
            self._raise_if_unwritable()
            taken = self.connection.send(self.stream_id, view[sent : sent + WRITE_STEP])
            sent += taken
            if taken == 0:
                await self._wait_window()
            elif sent < len(view):
                await self.connection.drained()
        if sent >= WRITE_STEP:
            await self.connection.drained()

    async def write_message(self, data: bytes) -> None:
        """Send one message behind its uvarint length."""
        await self.write(encode_message(data))

    def close_write(self) -> None:
        """Say that we write no more; reading goes on. Idempotent."""
        if not self._write_closed and self._error is None:
            self._write_closed = True
            self.connection.close_write(self)

    def close(self) -> None:
        """Done with this stream: write no more, and let what still arrives fall. Idempotent."""
        self.close_write()
        if not self.done and not self._discarding:
            self._discarding = True
            self._drop_chunks()
            self.connection.linger(self)

    def reset(self, reason: str = WE_RESET) -> None:
        """End both directions at once. Idempotent."""
        if not self.done:
            self.connection.reset_stream(self)
            self.fail(StreamReset(reason))

    # --- from the connection -------------------------------------------------------------------

    def feed(self, data: Buffer) -> None:
        """Take bytes that arrived.

        Raises:
            RemoteProtocolError: the peer broke multistream-select; the stream is to be reset.
        """
        if self._negotiator is not None:
            data = self._negotiate(self._negotiator, data)
        if not data:
            return
        if self._discarding:
            self.connection.consumed(self.stream_id, len(data))
            return
        self._keep(data)
        self._wake_reader()

    def feed_eof(self) -> None:
        """The peer writes no more."""
        self._eof = True
        self._wake_reader()

    def window_grown(self) -> None:
        """The peer takes more bytes."""
        if self._window is not None and not self._window.done():
            self._window.set_result(None)

    def fail(self, error: NatscopeError) -> None:
        """The stream is dead; whoever waits on it learns why."""
        if self._error is None:
            self._error = error
            self._chunks.clear()
            self._wake_reader()
            self.window_grown()

    # --- inside --------------------------------------------------------------------------------

    def _negotiate(self, negotiator: Initiator | Responder, data: Buffer) -> bytes:
        agreed = negotiator.receive(data)
        reply = negotiator.data_to_send()
        if reply:
            self.connection.answer(self.stream_id, reply)
        if agreed is None:
            self.connection.consumed(self.stream_id, len(data))
            return b""
        leftover = negotiator.leftover()
        self.connection.consumed(self.stream_id, len(data) - len(leftover))
        self.protocol = agreed
        self._negotiator = None
        self._wake_reader()
        self.connection.negotiated(self)
        return leftover

    def _keep(self, data: Buffer) -> None:
        size = len(data)
        if size <= SMALL_CHUNK:
            last = self._chunks[-1] if self._chunks else None
            if isinstance(last, bytearray):
                last += data
                return
            self._chunks.append(bytearray(data))
        elif isinstance(data, memoryview) and size * 2 < len(data.obj):  # type: ignore[arg-type]
            # A slice keeps its whole frame alive: a peer must not make us hold much for little.
            self._chunks.append(bytes(data))
        else:
            self._chunks.append(data)

    def _drop_chunks(self) -> None:
        dropped = sum(map(len, self._chunks))
        self._chunks.clear()
        if dropped:
            self.connection.consumed(self.stream_id, dropped)

    def _raise_if_dead(self) -> None:
        if self._error is not None:
            raise type(self._error)(str(self._error))

    def _raise_if_unwritable(self) -> None:
        self._raise_if_dead()
        if self._write_closed:
            raise StreamClosed(Phrase("the stream is closed for writing"))

    async def _readable(self) -> bool:
        while not self._chunks:
            self._raise_if_dead()
            if self._eof:
                return False
            await self._wait_readable()
        return True

    async def _wait_readable(self) -> None:
        self._reader = asyncio.get_running_loop().create_future()
        try:
            await self._reader
        finally:
            self._reader = None

    async def _wait_window(self) -> None:
        self._window = asyncio.get_running_loop().create_future()
        try:
            await self._window
        finally:
            self._window = None

    def _wake_reader(self) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

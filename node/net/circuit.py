"""A connection through a relay: a stream of the connection to it, as the pipe under another one."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable
from typing import Any

from node.errors import NatscopeError
from node.identity import PeerId
from node.net.connection import Connection
from node.net.connection_facts import Relayed
from node.net.pipe_feed import feed
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.net.upgrading import Upgrading
from node.proto.upgrade import Upgrade, UpgradeDone
from node.tasks import Tasks
from node.terms import Direction

HIGH_WATER = 64 * 1024
"""Bytes that wait to be sent, beyond which the writer is asked to pause."""


class CircuitTransport(asyncio.Transport):
    """A stream as asyncio's Transport. `attach` begins it."""

    def __init__(self, stream: Stream, tasks: Tasks) -> None:
        super().__init__()
        self._stream = stream
        self._tasks = tasks
        self._loop = asyncio.get_running_loop()
        self._protocol: asyncio.BaseProtocol | None = None
        self._waiting: deque[bytes] = deque()
        self._size = 0
        self._writing = False
        self._writer_paused = False
        self._closing = False
        self._lost = False
        self._reading = asyncio.Event()
        self._reading.set()

    @property
    def reader(self) -> asyncio.BaseProtocol | None:
        """Who is fed now; None: nobody any more."""
        return None if self._lost else self._protocol

    def attach(self, protocol: asyncio.BaseProtocol) -> None:
        """Hand the pipe to a protocol."""
        self._protocol = protocol
        protocol.connection_made(self)
        self._tasks.spawn(self._read(), name="read a circuit")

    # --- inwards -------------------------------------------------------------------------------

    async def _read(self) -> None:
        error: Exception | None = None
        try:
            while not self._lost:
                await self._reading.wait()
                data = await self._stream.read_chunk()
                await self._reading.wait()
                if not data:
                    break
                feed(self, data)
            protocol = self.reader
            if isinstance(protocol, asyncio.Protocol | asyncio.BufferedProtocol):
                protocol.eof_received()
        except NatscopeError as reset:
            error = ConnectionResetError(str(reset))
        self._end(error)

    # --- outwards ------------------------------------------------------------------------------

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Send bytes, as soon as the relay takes them."""
        if self._closing or self._lost:
            return
        self._waiting.append(bytes(data))
        self._size += len(data)
        self._write_soon()
        if self._size > HIGH_WATER and not self._writer_paused and self._protocol is not None:
            self._writer_paused = True
            self._protocol.pause_writing()

    def writelines(self, parts: Iterable[bytes | bytearray | memoryview]) -> None:
        """Send several at once."""
        self.write(b"".join(parts))

    def _write_soon(self) -> None:
        if not self._writing:
            self._writing = True
            self._tasks.spawn(self._write(), name="write a circuit")

    async def _write(self) -> None:
        try:
            while self._waiting and not self._lost:
                data = b"".join(self._waiting)
                self._waiting.clear()
                await self._stream.write(data)
                self._size -= len(data)
                if self._writer_paused and self._size <= HIGH_WATER // 4:
                    self._writer_paused = False
                    if self._protocol is not None:
                        self._protocol.resume_writing()
            if self._closing:
                self._stream.close()
                self._end(None)
        except NatscopeError as error:
            self._end(ConnectionResetError(str(error)))
        finally:
            self._writing = False

    # --- the end -------------------------------------------------------------------------------

    def _end(self, error: Exception | None) -> None:
        if self._lost:
            return
        self._lost = self._closing = True
        self._stream.close()
        if self._protocol is not None:
            self._loop.call_soon(self._protocol.connection_lost, error)

    def close(self) -> None:
        """Send what waits, then end."""
        if not self._closing:
            self._closing = True
            self._reading.set()
            self._write_soon()

    def abort(self) -> None:
        """End at once."""
        self._stream.reset()
        self._end(None)

    # --- asyncio.Transport ---------------------------------------------------------------------

    def get_extra_info(self, _name: str, default: Any = None) -> Any:  # noqa: ANN401 - as asyncio
        """There is no socket, and no name."""
        return default

    def is_closing(self) -> bool:
        """Whether it is closed or about to be."""
        return self._closing

    def pause_reading(self) -> None:
        """Hand nothing over for now."""
        self._reading.clear()

    def resume_reading(self) -> None:
        """Go on handing over."""
        self._reading.set()

    def is_reading(self) -> bool:
        """Whether what arrives is handed over."""
        return self._reading.is_set() and not self._closing

    def get_write_buffer_size(self) -> int:
        """Bytes that wait to be sent."""
        return self._size

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        """From now on another one is fed."""
        self._protocol = protocol

    def get_protocol(self) -> asyncio.BaseProtocol:
        """Who is fed. Raises RuntimeError before there is one."""
        if self._protocol is None:
            raise RuntimeError("the circuit has no protocol yet")
        return self._protocol


async def open_circuit(
    swarm: Swarm, tasks: Tasks, stream: Stream, *, peer_id: PeerId, dialled: bool, limited: bool
) -> Connection:
    """Make a connection with `peer_id` of a stream that its relay has spliced.

    Args:
        swarm: whose connection it becomes.
        tasks: who runs the pipe.
        stream: to the relay; the next byte on it is the peer's.
        peer_id: who is at its other end.
        dialled: we asked for it, and ask above it; else the peer did.
        limited: the relay carries only so much.

    Raises:
        NatscopeError: the upgrade failed.
    """
    outcome: asyncio.Future[Connection] = asyncio.get_running_loop().create_future()
    facts = stream.connection.facts

    def made(_pipe: Upgrading, _transport: asyncio.Transport) -> Upgrade:
        return swarm.machine(initiator=dialled, expected=peer_id)

    def finished(pipe: Upgrading, done: UpgradeDone) -> None:
        if outcome.done():
            return
        try:
            connection = swarm.open(
                pipe,
                done,
                local=facts.local,
                remote=facts.remote,
                port_use=None,
                port_use_reason=None,
                connect_seconds=None,
                direction=Direction.OUTBOUND if dialled else Direction.INBOUND,
                relayed=Relayed(facts.peer_id, limited),
            )
        except NatscopeError as error:
            outcome.set_exception(error)
        else:
            outcome.set_result(connection)

    def failed(_pipe: Upgrading, error: NatscopeError) -> None:
        if not outcome.done():
            outcome.set_exception(error)

    pipe = Upgrading(made, swarm.buffer, finished, failed)
    swarm.upgrades.add(pipe)
    transport = CircuitTransport(stream, tasks)
    transport.attach(pipe)
    try:
        return await outcome
    except BaseException:
        transport.abort()
        raise
    finally:
        swarm.upgrades.discard(pipe)

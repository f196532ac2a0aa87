"""Ping, `/ipfs/ping/1.0.0`: round-trip times of every connection, and answers to those who ask.

Source: libp2p specs, ping/ping.md.
"""

from __future__ import annotations

import asyncio
import os
import statistics
from collections import deque

from node.config import NodeConfig
from node.errors import NatscopeError, NoCommonProtocol, RemoteProtocolError
from node.events import PingFailed
from node.net.connection import Connection
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.tasks import Tasks
from node.views import RttView

PROTOCOL = "/ipfs/ping/1.0.0"
PAYLOAD = 32
"""Bytes of a ping."""
TIMEOUT = 10.0
"""Seconds until a ping counts as lost."""
BRIEF_SECONDS = 2.0
"""Who does not speak ping and leaves within this time is not told of (see identify)."""
MEDIAN_OF = 16
"""Round-trip times of a connection that the median is taken of."""
IDLE_LIMIT = 60.0
"""Seconds that a peer may leave between two pings on one stream."""
PIPELINED = 64
"""Pings that may arrive at once; who measures sends one and waits for it."""
STREAMS_PER_CONNECTION = 2
"""Ping streams that one connection may hold open (the spec's advice)."""


class _Times:
    """Round-trip times of one connection, and the timer of its next ping."""

    __slots__ = ("count", "last", "minimum", "serving", "timer")

    def __init__(self) -> None:
        self.last: deque[float] = deque(maxlen=MEDIAN_OF)
        self.minimum = float("inf")
        self.count = 0
        self.serving = 0
        self.timer: asyncio.TimerHandle | None = None

    def add(self, seconds: float) -> RttView:
        self.last.append(seconds)
        self.minimum = min(self.minimum, seconds)
        self.count += 1
        return RttView(seconds, self.minimum, statistics.median(self.last), self.count)


class PingService:
    """Pings each connection at its interval while it is open."""

    def __init__(self, *, swarm: Swarm, tasks: Tasks, config: NodeConfig) -> None:
        self.rtts: dict[int, RttView] = {}
        """By connection id."""
        self._swarm = swarm
        self._tasks = tasks
        self._interval = config.ping_interval
        self._times: dict[int, _Times] = {}
        swarm.handle(PROTOCOL, self._serve)
        swarm.watch(self)

    async def ping(self, connection: Connection, count: int = 1) -> list[float]:
        """Ping `count` times on one stream; round-trip times in seconds.

        Raises:
            NoCommonProtocol: the peer does not speak ping.
            RemoteProtocolError: the answer was not what we sent.
            TimeoutError: no answer in time.
            StreamReset, ConnectionClosed: the way there is gone.
        """
        loop = asyncio.get_running_loop()
        stream = connection.open_stream((PROTOCOL,), frugal=True)
        rtts = []
        try:
            async with asyncio.timeout(TIMEOUT):
                await stream.ready()
            for _ in range(count):
                payload = os.urandom(PAYLOAD)
                sent = loop.time()
                async with asyncio.timeout(TIMEOUT):
                    await stream.write(payload)
                    answer = await stream.read_exactly(PAYLOAD)
                if answer != payload:
                    raise RemoteProtocolError(
                        Phrase("a ping came back with other bytes than it went")
                    )
                rtts.append(loop.time() - sent)
                self._note(connection, rtts[-1])
        except BaseException:
            stream.reset()
            raise
        stream.close()
        return rtts

    # --- swarm.Watcher -------------------------------------------------------------------------

    def connection_opened(self, connection: Connection) -> None:
        """Measure once soon, then at the interval."""
        times = self._times[connection.facts.connection_id] = _Times()
        first = min(self._interval, 0.5)
        times.timer = asyncio.get_running_loop().call_later(first, self._due, connection)

    def connection_ended(self, connection: Connection) -> None:
        """Measure no more."""
        connection_id = connection.facts.connection_id
        times = self._times.pop(connection_id, None)
        if times is not None and times.timer is not None:
            times.timer.cancel()
        self.rtts.pop(connection_id, None)

    # --- inside --------------------------------------------------------------------------------

    def _note(self, connection: Connection, rtt: float) -> None:
        times = self._times.get(connection.facts.connection_id)
        if times is not None:
            self.rtts[connection.facts.connection_id] = times.add(rtt)
            connection.revision += 1

    def _due(self, connection: Connection) -> None:
        if not connection.closing:
            self._tasks.spawn(self._measure(connection), name="ping")

    async def _measure(self, connection: Connection) -> None:
        try:
            await self.ping(connection)
        except NoCommonProtocol as error:
            await asyncio.sleep(BRIEF_SECONDS)
            if not connection.closing:
                self._tell_failed(connection, str(error))
            return  # nor will it the next time
        except (NatscopeError, TimeoutError) as error:
            if not connection.closing:
                late = Phrase("no answer within {seconds:g} s", seconds=TIMEOUT)
                self._tell_failed(connection, str(error) or late)
        times = self._times.get(connection.facts.connection_id)
        if times is not None:
            loop = asyncio.get_running_loop()
            times.timer = loop.call_later(self._interval, self._due, connection)

    def _tell_failed(self, connection: Connection, reason: str) -> None:
        moment = self._swarm.clock.now()
        self._swarm.emit(
            PingFailed(
                time=moment.time,
                monotonic=moment.monotonic,
                connection_id=connection.facts.connection_id,
                peer_id=str(connection.facts.peer_id),
                reason=reason,
            )
        )

    async def _serve(self, stream: Stream) -> None:
        times = self._times.get(stream.connection.facts.connection_id)
        if times is None:
            return
        if times.serving >= STREAMS_PER_CONNECTION:
            raise RemoteProtocolError(
                f"more than {STREAMS_PER_CONNECTION} ping streams on one connection"
            )
        times.serving += 1
        try:
            await _echo(stream)
        except TimeoutError:
            return  # many keep the stream for the next time, and it never comes
        finally:
            times.serving -= 1


async def _echo(stream: Stream) -> None:
    pending = 0
    while True:
        async with asyncio.timeout(IDLE_LIMIT):
            data = await stream.read(PIPELINED * PAYLOAD + 1)
            if not data:
                break
            if len(data) > PIPELINED * PAYLOAD:
                raise RemoteProtocolError(f"more than {PIPELINED} pings without a look at answers")
            await stream.write(data)
        pending = (pending + len(data)) % PAYLOAD
    if pending:
        raise RemoteProtocolError(f"the stream ended after {pending} of {PAYLOAD} bytes of a ping")

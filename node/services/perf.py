"""Perf, `/perf/1.0.0`: how many bytes a second a connection carries.

The client says how much it wants, sends what it has, closes its side and reads; the server answers
only then. Source: libp2p specs, perf/perf.md.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from node.config import NodeConfig
from node.errors import NatscopeError, RemoteProtocolError
from node.net.connection import Connection
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.phrase import Phrase

PROTOCOL = "/perf/1.0.0"
BLOCK = bytes(256 * 1024)
MAX_BYTES = 16 * 1024**3
"""Bytes that a server sends for one request, at most."""
MAX_SECONDS = 60.0
"""Seconds that one measurement may take, at either end."""


@dataclass(frozen=True, slots=True)
class PerfResult:
    """One measurement."""

    upload_bytes: int
    upload_seconds: float
    """From the first byte sent until the peer had all and began to answer."""
    download_bytes: int
    download_seconds: float
    """From the first byte that came back to the last."""


class PerfService:
    """Measures on request; serves only where the configuration says so, as it costs bandwidth."""

    def __init__(self, *, swarm: Swarm, config: NodeConfig) -> None:
        if config.perf_server:
            swarm.handle(PROTOCOL, self._serve)

    async def measure(self, connection: Connection, upload: int, download: int) -> PerfResult:
        """Send `upload` bytes, then receive `download` bytes.

        Raises:
            NoCommonProtocol: the peer does not serve perf.
            RemoteProtocolError: it sent more or fewer bytes than asked for.
            NatscopeError: it took longer than `MAX_SECONDS`.
            StreamReset, ConnectionClosed: the way there is gone.
        """
        loop = asyncio.get_running_loop()
        stream = connection.open_stream((PROTOCOL,))
        try:
            async with asyncio.timeout(MAX_SECONDS):
                await stream.ready()  # bytes behind a refused proposal would drown the refusal
                started = loop.time()
                await stream.write(download.to_bytes(8, "big"))
                await _send(stream, upload)
                stream.close_write()
                first = await stream.read_chunk()
                answered = loop.time()
                received = len(first) + await _drain(stream, download - len(first))
                ended = loop.time()
        except TimeoutError:
            stream.reset()
            raise NatscopeError(Phrase("the peer did not go on in time")) from None
        except BaseException:
            stream.reset()
            raise
        if received != download:
            raise RemoteProtocolError(
                Phrase(
                    "asked for {all} bytes, received {received}", all=download, received=received
                )
            )
        return PerfResult(upload, answered - started, download, ended - answered)

    async def _serve(self, stream: Stream) -> None:
        async with asyncio.timeout(MAX_SECONDS):
            wanted = int.from_bytes(await stream.read_exactly(8), "big")
            if wanted > MAX_BYTES:
                raise RemoteProtocolError(f"asks for {wanted} bytes, more than {MAX_BYTES}")
            await _drain(stream, MAX_BYTES)
            await _send(stream, wanted)
            stream.close_write()


async def _send(stream: Stream, count: int) -> None:
    block = memoryview(BLOCK)
    while count > 0:
        await stream.write(block[: min(count, len(block))])
        count -= len(block)


async def _drain(stream: Stream, limit: int) -> int:
    received = 0
    while chunk := await stream.read_chunk():
        received += len(chunk)
        if received > limit:
            raise RemoteProtocolError(f"more than {limit} bytes came")
    return received

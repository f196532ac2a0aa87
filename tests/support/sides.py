"""Two ends on the real network, for tests: what they open is closed with them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from node.address import Endpoint
from node.net.network import Dialled, Listening
from node.net.reuse import ReuseRules
from node.net.tcp import SocketNetwork

ANY = {4: "0.0.0.0", 6: "::"}
LOOPBACK = {4: "127.0.0.1", 6: "::1"}


class Pipe(asyncio.Protocol):
    """One end of a connection that only notes what happens."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost.set_result(exc)


class Side:
    """A network with what came in, closed with the test."""

    def __init__(self, network: SocketNetwork) -> None:
        self.network = network
        self.arrived: asyncio.Queue[Pipe] = asyncio.Queue()
        self.pipes: list[Pipe] = []

    def accept(self) -> Pipe:
        pipe = Pipe()
        self.pipes.append(pipe)
        self.arrived.put_nowait(pipe)
        return pipe

    async def listen(self, host: str, port: int = 0, *, share: bool = True) -> Listening:
        return await self.network.listen(Endpoint(host, port), self.accept, share=share)

    async def dial(self, remote: Endpoint, *, reuse: bool = True, timeout: float = 2) -> Dialled:
        def made() -> Pipe:
            pipe = Pipe()
            self.pipes.append(pipe)
            return pipe

        return await self.network.dial(remote, made, reuse=reuse, timeout=timeout)

    async def close(self) -> None:
        await self.network.close()
        for pipe in self.pipes:
            if pipe.transport is not None:
                pipe.transport.abort()
        await asyncio.wait_for(
            asyncio.gather(*(pipe.lost for pipe in self.pipes if pipe.transport is not None)), 5
        )


@contextlib.asynccontextmanager
async def side(rules: ReuseRules | None = None) -> AsyncIterator[Side]:
    one = Side(SocketNetwork(rules=rules))
    try:
        yield one
    finally:
        await one.close()


def at(listening: Listening, host: str | None = None) -> Endpoint:
    """Where to dial a listener."""
    return Endpoint(host or listening.endpoint.host, listening.endpoint.port)


async def source_seen(side: Side) -> Endpoint:
    """Where the next connection that arrives comes from, as its receiver sees it."""
    pipe = await asyncio.wait_for(side.arrived.get(), 2)
    assert pipe.transport is not None
    return Endpoint.of(pipe.transport.get_extra_info("peername"))


def open_descriptors() -> int:
    """File descriptors of this process (Linux)."""
    return len(list(Path("/proc/self/fd").iterdir()))

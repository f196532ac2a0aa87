"""More connections than we can take."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from collections.abc import AsyncIterator
from typing import Any

import pytest

from node.address import Endpoint
from node.net import descriptors
from node.net.listen_socket import ACCEPT_BATCH
from tests.support.sides import Pipe, Side, at, open_descriptors, side

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a fact of Linux")


@pytest.fixture
async def us() -> AsyncIterator[Side]:
    async with side() as one:
        yield one


@pytest.fixture
async def peer() -> AsyncIterator[Side]:
    async with side() as one:
        yield one


class Clients(contextlib.ExitStack):
    """Many raw connections at once; the kernel completes them before anybody accepts."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.sockets = [self.enter_context(socket.socket()) for _ in range(count)]

    def connect(self, remote: Endpoint) -> None:
        for sock in self.sockets:
            sock.setblocking(False)
            sock.connect_ex((remote.host, remote.port))


@linux
async def test_a_flood_leaves_turns_of_the_loop_to_others(us: Side) -> None:
    listening = await us.listen("127.0.0.1")
    with Clients(500) as clients:
        clients.connect(at(listening))
        most = before = 0
        while us.arrived.qsize() < 500:
            await asyncio.sleep(0)
            most = max(most, us.arrived.qsize() - before)
            before = us.arrived.qsize()
        assert most <= ACCEPT_BATCH
        await us.close()


async def test_refused_connections_cost_nothing_that_stays(
    us: Side, caplog: pytest.LogCaptureFixture
) -> None:
    class Refusing(Pipe):
        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            transport.abort()

    pipes: list[Pipe] = []

    def refuse() -> Pipe:
        pipes.append(Refusing())
        return pipes[-1]

    listening = await us.network.listen(Endpoint("127.0.0.1", 0), refuse, share=True)
    with Clients(200) as clients:
        clients.connect(at(listening))
        while len(pipes) < 200:  # noqa: ASYNC110 - counts turns
            await asyncio.sleep(0)
        await asyncio.wait_for(asyncio.gather(*(pipe.lost for pipe in pipes)), 5)
    assert not caplog.records


@linux
async def test_without_descriptors_a_flood_is_turned_away_quietly(
    us: Side, peer: Side, caplog: pytest.LogCaptureFixture
) -> None:
    import resource

    listening = await us.listen("127.0.0.1")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with Clients(50) as clients:
        resource.setrlimit(resource.RLIMIT_NOFILE, (open_descriptors() - 1, hard))
        try:
            clients.connect(at(listening))
            while us.network.dropped + us.arrived.qsize() < 50:  # noqa: ASYNC110 - counts turns
                await asyncio.sleep(0)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        assert us.network.dropped >= 45
        reset = 0
        for sock in clients.sockets:
            with contextlib.suppress(BlockingIOError):
                try:
                    sock.recv(1)
                except ConnectionResetError:
                    reset += 1
        assert reset == us.network.dropped
    assert not caplog.records
    await peer.dial(at(listening))
    await asyncio.wait_for(us.arrived.get(), 2)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_the_limit_on_descriptors_is_raised_and_never_lowered() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
        descriptors.raise_descriptor_limit(300)
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 300
        descriptors.raise_descriptor_limit(200)
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 300
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)

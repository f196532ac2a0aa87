"""Perf carries exactly the bytes asked for, and serves only where it was switched on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from node.config import NodeConfig
from node.errors import (
    ConnectionClosed,
    NatscopeError,
    NoCommonProtocol,
    RemoteProtocolError,
    StreamReset,
)
from node.events import StreamRefused
from node.net.stream import Stream
from node.node import Node
from node.services import perf
from tests.support.besieged import CONFIG, running
from tests.support.watching import connection_of, happened, identified

SERVES = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), perf_server=True)
MORE_THAN_A_BLOCK = len(perf.BLOCK) + 12_345


@pytest.fixture
async def server() -> AsyncIterator[Node]:
    async with running(SERVES) as node:
        yield node


@pytest.fixture
async def ours() -> AsyncIterator[Node]:
    async with running(CONFIG) as node:
        yield node


@pytest.mark.parametrize(
    ("upload", "download"),
    [(0, 0), (1, 0), (0, 1), (MORE_THAN_A_BLOCK, 7), (7, MORE_THAN_A_BLOCK), (1 << 21, 1 << 21)],
)
async def test_it_carries_what_was_asked_for(
    ours: Node, server: Node, upload: int, download: int
) -> None:
    came: list[int] = []
    drain = perf._drain

    async def counted(stream: Stream, limit: int) -> int:
        came.append(await drain(stream, limit))
        return came[-1]

    connection_id = await ours.dial(server.listen_addrs[0])
    await identified(ours, server)
    before = connection_of(ours, server)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(perf, "_drain", counted)
        result = await ours.perf(connection_id, upload, download)
    after = connection_of(ours, server)
    assert (result.upload_bytes, result.download_bytes) == (upload, download)
    assert result.upload_seconds > 0
    assert result.download_seconds >= 0
    assert came[0] == upload, "what the server counted"
    # On the wire there is little beside: frames, tags, the question and what else goes on.
    for count, sent in (
        (upload, after.bytes_out - before.bytes_out),
        (download, after.bytes_in - before.bytes_in),
    ):
        assert count <= sent < count * 1.01 + 3000


async def test_it_is_off_unless_switched_on(ours: Node) -> None:
    async with running(CONFIG) as other:
        connection_id = await ours.dial(other.listen_addrs[0])
        assert perf.PROTOCOL not in (await identified(ours, other)).protocols
        with pytest.raises(NoCommonProtocol, match=r"^the peer does not speak /perf/1\.0\.0$"):
            await ours.perf(connection_id, 1000, 1000)
        with pytest.raises(NoCommonProtocol):
            await ours.perf(connection_id, 1 << 21, 0)
        assert await ours.ping(connection_id) < 1


async def test_who_serves_says_so(ours: Node, server: Node) -> None:
    await ours.dial(server.listen_addrs[0])
    assert perf.PROTOCOL in (await identified(ours, server)).protocols


async def test_more_than_a_server_gives_is_refused(ours: Node, server: Node) -> None:
    connection_id = await ours.dial(server.listen_addrs[0])
    with pytest.raises(StreamReset):
        await ours.perf(connection_id, 0, perf.MAX_BYTES + 1)
    event = await happened(server, StreamRefused)
    assert event.protocol == perf.PROTOCOL
    assert event.reason == "asks for 17179869185 bytes, more than 17179869184"


async def test_a_request_that_takes_too_long_is_ended(
    ours: Node, server: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(perf, "MAX_SECONDS", 0.1)
    connection_id = await ours.dial(server.listen_addrs[0])
    stream = ours._swarm.connections[connection_id].open_stream((perf.PROTOCOL,))
    await stream.write(bytes(8))  # and the end of the upload never comes
    event = await happened(server, StreamRefused)
    assert event.reason == "the peer did not go on in time"
    with pytest.raises(StreamReset):
        await stream.read()


async def test_a_server_that_falls_silent_is_not_waited_for(
    ours: Node, server: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fall_silent(stream: Stream) -> None:
        await stream.read_exactly(8)
        await asyncio.sleep(60)

    server._swarm.handle(perf.PROTOCOL, fall_silent)
    connection_id = await ours.dial(server.listen_addrs[0])
    monkeypatch.setattr(perf, "MAX_SECONDS", 0.2)
    async with asyncio.timeout(5):
        with pytest.raises(NatscopeError, match="did not go on in time"):
            await ours.perf(connection_id, 10, 10)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (0, "asked for 1000 bytes, received 0"),
        (999, "asked for 1000 bytes, received 999"),
        (1001, "asked for 1000 bytes, received 1001"),
        (1 << 20, r"more than -?\d+ bytes came"),
    ],
)
async def test_a_server_that_miscounts_is_not_believed(
    ours: Node, server: Node, given: int, words: str
) -> None:
    async def miscount(stream: Stream) -> None:
        await stream.read_exactly(8)
        await stream.write(bytes(given))
        stream.close_write()

    server._swarm.handle(perf.PROTOCOL, miscount)
    connection_id = await ours.dial(server.listen_addrs[0])
    with pytest.raises(RemoteProtocolError, match=words):
        await ours.perf(connection_id, 0, 1000)


async def test_a_closed_connection_is_told(ours: Node, server: Node) -> None:
    connection_id = await ours.dial(server.listen_addrs[0])
    with pytest.raises(ConnectionClosed, match="the connection is closed already"):
        await ours.perf(connection_id + 1, 1, 1)

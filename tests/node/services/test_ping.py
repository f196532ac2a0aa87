"""Round-trip times come at every interval; a peer that answers wrongly or never is told of."""

from __future__ import annotations

import asyncio
import contextlib
import statistics
from collections.abc import AsyncIterator

import pytest

from node.config import NodeConfig
from node.errors import ConnectionClosed, NatscopeError, NoCommonProtocol, RemoteProtocolError
from node.events import PingFailed, StreamRefused
from node.net.serving import Handler
from node.net.stream import Stream
from node.node import Node
from node.services import ping
from node.views import RttView
from tests.support.besieged import CONFIG, running
from tests.support.watching import connection_of, events_of, happened, shown

INTERVAL = 0.03
OFTEN = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), ping_interval=INTERVAL)


@pytest.fixture
async def theirs() -> AsyncIterator[Node]:
    async with running(CONFIG) as node:
        yield node


@contextlib.asynccontextmanager
async def connected(theirs: Node, config: NodeConfig = CONFIG) -> AsyncIterator[tuple[Node, int]]:
    async with running(config) as ours:
        yield ours, await ours.dial(theirs.listen_addrs[0])


async def rtt_after(node: Node, peer: Node, count: int) -> RttView:
    def look() -> RttView | None:
        rtt = connection_of(node, peer).rtt
        return rtt if rtt is not None and rtt.count >= count else None

    return await shown(look)


async def test_times_are_measured_at_every_interval(theirs: Node) -> None:
    loop = asyncio.get_running_loop()
    async with connected(theirs, OFTEN) as (ours, _):
        started = loop.time()
        rtt = await rtt_after(ours, theirs, 4)
        assert loop.time() - started >= 3 * INTERVAL
        assert 0 < rtt.minimum <= rtt.last < 1
        assert rtt.minimum <= rtt.median < 1
        assert not events_of(ours, PingFailed)
        # Each side measures for itself; theirs is not due yet.
        assert connection_of(theirs, ours).rtt is None
        assert (await rtt_after(theirs, ours, 1)).count == 1


async def test_last_minimum_median_and_count_are_those_of_the_pings(theirs: Node) -> None:
    async with connected(theirs) as (ours, connection_id):
        rtts = await ours.ping_series(connection_id, 20)
        assert len(rtts) == 20
        recent = statistics.median(rtts[-ping.MEDIAN_OF :])
        rtt = connection_of(ours, theirs).rtt
        assert rtt == RttView(rtts[-1], min(rtts), recent, 20)
        one = await ours.ping(connection_id)
        rtt = connection_of(ours, theirs).rtt
        assert rtt is not None
        assert (rtt.last, rtt.minimum, rtt.count) == (one, min([*rtts, one]), 21)


async def test_a_series_takes_one_stream(theirs: Node) -> None:
    served: list[Stream] = []
    serve = theirs._swarm._serving._handlers[ping.PROTOCOL]

    async def counted(stream: Stream) -> None:
        served.append(stream)
        await serve(stream)

    theirs._swarm.handle(ping.PROTOCOL, counted)
    async with connected(theirs) as (ours, connection_id):
        await ours.ping_series(connection_id, 5)
        assert len(served) == 1
        assert await ours.ping_series(connection_id, 0) == []


async def slow(stream: Stream) -> None:
    while data := await stream.read():
        await asyncio.sleep(0.05)
        await stream.write(data)


async def test_the_time_is_the_peers(theirs: Node) -> None:
    theirs._swarm.handle(ping.PROTOCOL, slow)
    async with connected(theirs) as (ours, connection_id):
        assert 0.05 <= min(await ours.ping_series(connection_id, 3)) < 0.5


async def wrong(stream: Stream) -> None:
    await stream.read_exactly(ping.PAYLOAD)
    await stream.write(bytes(ping.PAYLOAD))
    await stream.read()


async def silent(stream: Stream) -> None:
    while await stream.read():
        pass
    await asyncio.sleep(10)


async def half(stream: Stream) -> None:
    await stream.write((await stream.read_exactly(ping.PAYLOAD))[:10])


BAD: dict[str, tuple[Handler, type[NatscopeError], str, str]] = {
    "wrong": (
        wrong,
        RemoteProtocolError,
        "a ping came back with other bytes than it went",
        "a ping came back with other bytes than it went",
    ),
    "never": (
        silent,
        NatscopeError,
        "no answer within 0.2 s",
        "the peer did not answer the ping in time",
    ),
    "half": (
        half,
        RemoteProtocolError,
        "the stream ended after 10 of 32 bytes",
        "the stream ended after 10 of 32 bytes",
    ),
}


@pytest.mark.parametrize(("handler", "kind", "told", "said"), BAD.values(), ids=BAD)
async def test_a_bad_answer_is_told_in_words(
    theirs: Node,
    monkeypatch: pytest.MonkeyPatch,
    handler: Handler,
    kind: type[NatscopeError],
    told: str,
    said: str,
) -> None:
    monkeypatch.setattr(ping, "TIMEOUT", 0.2)
    serve = theirs._swarm._serving._handlers[ping.PROTOCOL]
    theirs._swarm.handle(ping.PROTOCOL, handler)
    async with connected(theirs, OFTEN) as (ours, connection_id):
        event = await happened(ours, PingFailed)
        assert event.reason == told
        assert event.connection_id == connection_id
        assert event.peer_id == theirs.peer_id
        with pytest.raises(kind) as caught:
            await ours.ping(connection_id)
        assert str(caught.value) == said
        assert connection_of(ours, theirs).rtt is None
        # The next interval comes all the same.
        theirs._swarm.handle(ping.PROTOCOL, serve)
        await rtt_after(ours, theirs, 1)


async def test_a_peer_that_does_not_speak_ping_is_told_so(
    theirs: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(theirs._swarm._serving._handlers, ping.PROTOCOL)
    monkeypatch.setattr(ping, "BRIEF_SECONDS", 0.05)
    async with connected(theirs, OFTEN) as (ours, connection_id):
        event = await happened(ours, PingFailed)
        assert event.reason == "the peer does not speak /ipfs/ping/1.0.0"
        with pytest.raises(NoCommonProtocol, match=event.reason):
            await ours.ping(connection_id)
        await asyncio.sleep(0.2)
        assert len(events_of(ours, PingFailed)) == 1, "it will not learn it meanwhile"
        assert not events_of(ours, StreamRefused), "it was we who were refused"


async def test_who_leaves_soon_need_not_speak_ping(
    theirs: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(theirs._swarm._serving._handlers, ping.PROTOCOL)
    monkeypatch.setattr(ping, "BRIEF_SECONDS", 0.3)
    async with connected(theirs, OFTEN) as (ours, connection_id):
        await asyncio.sleep(2 * INTERVAL)
        await ours.close_connection(connection_id)
        await asyncio.sleep(0.4)
        assert not events_of(ours, PingFailed)


async def test_who_is_gone_is_not_pinged(theirs: Node) -> None:
    async with connected(theirs, OFTEN) as (ours, connection_id):
        await rtt_after(ours, theirs, 1)
        await ours.close_connection(connection_id)
        await shown(lambda: None if ours.snapshot().connections else True)
        with pytest.raises(ConnectionClosed, match="the connection is closed already"):
            await ours.ping(connection_id)
        await asyncio.sleep(3 * INTERVAL)
        assert not events_of(ours, PingFailed), "what ends in order is no failed ping"


async def test_a_third_ping_stream_of_one_connection_is_refused(theirs: Node) -> None:
    async with connected(theirs) as (ours, connection_id):
        connection = ours._swarm.connections[connection_id]
        streams = [connection.open_stream((ping.PROTOCOL,)) for _ in range(2)]
        for stream in streams:
            await stream.write(bytes(ping.PAYLOAD))
            await stream.read_exactly(ping.PAYLOAD)
        with pytest.raises(NatscopeError):
            await ours.ping(connection_id)
        event = await happened(theirs, StreamRefused)
        assert event.reason == "more than 2 ping streams on one connection"
        for stream in streams:
            stream.close()
        assert await ours.ping(connection_id) < 1

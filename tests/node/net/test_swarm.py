"""All connections of a node together: which one is kept, how many there may be, how they end."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import pytest

from node import node as node_module
from node.config import Limits
from node.errors import DialError, LimitExceeded, StreamReset
from node.events import ConnectionEnded, ConnectionOpened, ConnectionRefused, NodeStopped
from node.identity import PrivateKey
from node.net import crossing
from node.net.stream import Stream
from node.node import Node
from node.proto.noise import StaticKey
from node.terms import Direction
from tests.support.nodes import address, config, connections, event, link, port, running, until
from tests.support.raw_peer import RawPeer

CROSSED = "two connections to this peer crossed; the other one is kept"


@contextlib.asynccontextmanager
async def started(key: PrivateKey) -> AsyncIterator[Node]:
    node = Node(config(), key=key)
    await node.start()
    try:
        yield node
    finally:
        await node.stop()


def keys() -> tuple[PrivateKey, PrivateKey]:
    """Two keys, the one with the smaller peer id first."""
    one, other = sorted((PrivateKey.generate(), PrivateKey.generate()), key=lambda key: key.peer_id)
    return one, other


async def quiet_turns(turns: int) -> None:
    """Let the loop go round some times."""
    for _ in range(turns):
        await asyncio.sleep(0)


# --- connections that cross ----------------------------------------------------------------------


@pytest.mark.parametrize("smaller", [True, False])
async def test_the_connection_that_the_smaller_id_dialled_is_kept(smaller: bool) -> None:
    ours, theirs = keys() if smaller else reversed(keys())
    async with started(ours) as us, started(theirs) as first, started(theirs) as second:
        # One peer that came in and was dialled; as two nodes, so that it has no say in it.
        await first.dial(address(us))
        await us.dial(address(second).partition("/p2p/")[0])
        kept, given_up = (
            (Direction.OUTBOUND, Direction.INBOUND)
            if smaller
            else (Direction.INBOUND, Direction.OUTBOUND)
        )
        assert {one.direction for one in connections(us)} == {kept, given_up}
        to_peer = us._swarm.to_peer(theirs.peer_id)
        assert to_peer is not None
        assert to_peer.facts.direction is kept, "whoever asks meanwhile gets the one that stays"
        ended = await event(us, ConnectionEnded)
        assert (ended.direction, ended.reason, ended.by_us) == (given_up, CROSSED, True)
        assert [one.direction for one in connections(us)] == [kept]


async def test_if_the_one_to_keep_ends_first_the_other_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(crossing, "CROSSING_GRACE", 0.2)
    ours, theirs = keys()
    async with started(ours) as us, started(theirs) as first, started(theirs) as second:
        await first.dial(address(us))
        await us.dial(address(second).partition("/p2p/")[0])
        await second.stop()
        await asyncio.sleep(0.4)
        [left] = connections(us)
        assert left.direction is Direction.INBOUND
        assert await us.ping(left.connection_id) > 0


async def test_a_second_connection_much_later_has_not_crossed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(crossing, "CROSSING_SECONDS", 0.05)
    monkeypatch.setattr(crossing, "CROSSING_GRACE", 0.05)
    ours, theirs = keys()
    async with started(ours) as us, started(theirs) as first, started(theirs) as second:
        await first.dial(address(us))
        await asyncio.sleep(0.1)
        await us.dial(address(second).partition("/p2p/")[0])
        await asyncio.sleep(0.2)
        assert len(connections(us)) == 2


# --- limits --------------------------------------------------------------------------------------


async def test_connections_in_all_at_the_bound_and_one_past_it() -> None:
    async with contextlib.AsyncExitStack() as stack:
        us = await stack.enter_async_context(running(limits=Limits(connections=4)))
        peers = [await stack.enter_async_context(running()) for _ in range(5)]
        for peer in peers[:2]:
            await us.dial(address(peer))
            await peers[3].dial(address(peer))
        await peers[2].dial(address(us))
        await peers[3].dial(address(us))
        await until(lambda: len(connections(us)) == 4)
        with pytest.raises(DialError, match="the limit of 4 connections is reached"):
            await us.dial(address(peers[4]))
        with pytest.raises(DialError):
            await peers[4].dial(address(us))
        refused = await event(us, ConnectionRefused)
        assert (refused.phase, refused.reason) == (
            "accept",
            "the limit of 4 connections is reached",
        )
        assert len(connections(us)) == 4
        for one in connections(us):
            assert await us.ping(one.connection_id) > 0
        # Who is connected is found, though no further connection may be made.
        assert await us.dial(address(peers[0])) == connections(us)[0].connection_id
        await us.close_connection(connections(us)[0].connection_id)
        await event(us, ConnectionEnded)
        await peers[4].dial(address(us))
        await until(lambda: len(connections(us)) == 4)


async def test_one_that_was_being_set_up_meanwhile_does_not_break_the_bound() -> None:
    async with (
        running(limits=Limits(connections=1)) as us,
        running() as peer,
        await RawPeer.connect(us) as slow,
    ):
        await until(lambda: us.snapshot().node.pending_inbound == 1)
        await us.dial(address(peer))
        await slow.secure()
        refused = await event(us, ConnectionRefused)
        assert refused.reason == "the limit of 1 connections is reached"
        assert await slow.hung_up()
        assert [one.peer_id for one in connections(us)] == [peer.peer_id]


async def test_inbound_connections_at_the_bound_and_one_past_it() -> None:
    async with contextlib.AsyncExitStack() as stack:
        us = await stack.enter_async_context(running(limits=Limits(inbound_connections=2)))
        peers = [await stack.enter_async_context(running()) for _ in range(4)]
        for peer in peers[:2]:
            await peer.dial(address(us))
        with pytest.raises(DialError):
            await peers[2].dial(address(us))
        refused = await event(us, ConnectionRefused)
        assert refused.reason == "the limit of 2 inbound connections is reached"
        await us.dial(address(peers[3]))  # outbound ones are not meant
        assert len(connections(us)) == 3


async def test_a_node_that_has_our_own_key_is_refused() -> None:
    key = PrivateKey.generate()
    async with started(key) as us, await RawPeer.connect(us) as twin:
        await twin.secure(static=StaticKey.make(key))
        refused = await event(us, ConnectionRefused)
        assert "that is this node itself" in refused.reason
        assert await twin.hung_up()
        assert connections(us) == ()


# --- streams -------------------------------------------------------------------------------------


async def serving(stream: Stream) -> None:
    while data := await stream.read():
        await stream.write(data)


async def echoed(stream: Stream, data: bytes) -> bytes:
    await stream.write(data)
    return await stream.read_exactly(len(data))


async def test_inbound_streams_at_the_bound_and_one_past_it() -> None:
    async with running() as us, running(limits=Limits(inbound_streams=5)) as peer:
        peer._swarm.handle("/test/echo", serving)
        await us.dial(address(peer))
        connection = link(us, peer)
        await until(lambda: connection.streams == {})  # identify is done
        streams = [connection.open_stream(("/test/echo",)) for _ in range(5)]
        for stream in streams:
            assert await echoed(stream, b"hello") == b"hello"
        too_many = connection.open_stream(("/test/echo",))
        with pytest.raises(StreamReset, match="the peer reset the stream"):
            await echoed(too_many, b"hello")
        for stream in streams:
            assert await echoed(stream, b"still here") == b"still here"
        streams[0].reset()
        await asyncio.sleep(0.05)
        assert await echoed(connection.open_stream(("/test/echo",)), b"room again") == b"room again"


async def test_outbound_streams_at_the_bound_and_one_past_it() -> None:
    async with running(limits=Limits(outbound_streams=3)) as us, running() as peer:
        peer._swarm.handle("/test/echo", serving)
        await us.dial(address(peer))
        connection = link(us, peer)
        await until(lambda: connection.streams == {})
        streams = [connection.open_stream(("/test/echo",)) for _ in range(3)]
        with pytest.raises(LimitExceeded, match="3 streams"):
            connection.open_stream(("/test/echo",))
        for stream in streams:
            assert await echoed(stream, b"hello") == b"hello"
        streams[0].reset()
        assert await echoed(connection.open_stream(("/test/echo",)), b"again") == b"again"


# --- the end -------------------------------------------------------------------------------------


def timers() -> list[asyncio.TimerHandle]:
    """What the running loop still has to do later."""
    loop = asyncio.get_running_loop()
    return [timer for timer in loop._scheduled if not timer.cancelled()]  # type: ignore[attr-defined]


async def test_both_ends_are_told_that_a_node_stops() -> None:
    async with running() as us, running() as peer:
        await us.dial(address(peer))
        await event(peer, ConnectionOpened)
        await us.stop()
        ours, theirs = await event(us, ConnectionEnded), await event(peer, ConnectionEnded)
        assert (ours.reason, ours.by_us) == ("the node stops", True)
        assert (theirs.reason, theirs.by_us) == ("the peer closed the connection", False)
        assert ours.bytes_out == theirs.bytes_in


async def test_stopping_twice_at_once_takes_no_longer_than_once() -> None:
    async with running() as us, running() as peer:
        await us.dial(address(peer))
        async with asyncio.timeout(node_module.CLOSE_GRACE / 2):
            await asyncio.gather(us.stop(), us.stop())


async def test_a_peer_that_reads_nothing_does_not_keep_a_node_from_stopping(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def talk(stream: Stream) -> None:
        await stream.write(bytes(20_000_000))

    monkeypatch.setattr(node_module, "CLOSE_GRACE", 0.2)
    async with running() as us, await RawPeer.connect(us) as peer:
        us._swarm.handle("/test/talks", talk)
        await peer.secure()
        stream_id = peer.open(b"", "/test/talks")
        peer.session.consumed(stream_id, 0, 0.0)
        peer.seal(bytes([0, 1, 0, 0]) + stream_id.to_bytes(4, "big") + (10**8).to_bytes(4, "big"))
        await asyncio.sleep(0.3)  # until the pipe is full
        await us.stop()
        assert connections(us) == ()
        assert timers() == []
        assert isinstance(us.events_since(0).events[-1], NodeStopped)


@pytest.mark.parametrize("turns", range(5))
async def test_who_comes_in_while_a_node_stops_is_turned_away(turns: int) -> None:
    before = asyncio.all_tasks()
    async with running() as us:
        with contextlib.ExitStack() as sockets:
            arrivals = [
                sockets.enter_context(socket.create_connection(("127.0.0.1", port(address(us)))))
                for _ in range(10)
            ]
            await quiet_turns(turns)
            await us.stop()
            await quiet_turns(5)
            for arrival in arrivals:
                arrival.settimeout(1)
                with contextlib.suppress(ConnectionResetError):
                    while await asyncio.to_thread(arrival.recv, 4096):
                        pass
        assert isinstance(us.events_since(0).events[-1], NodeStopped)
        assert asyncio.all_tasks() == before
        assert timers() == []


async def test_a_dial_under_way_or_made_later_opens_nothing_any_more() -> None:
    async with running() as us, running() as peer, running() as other:
        await us.dial(address(other))
        dial = asyncio.create_task(us.dial(address(peer)))
        await quiet_turns(2)
        await us.stop()
        await asyncio.wait([dial])
        assert dial.cancelled() or isinstance(dial.exception(), DialError)
        with pytest.raises(DialError, match="the node stops"):
            await us.dial(address(peer))
        assert connections(us) == ()
        await until(lambda: connections(peer) == ())

"""One connection: what it counts, how it ends, and what both ends are told of that."""

from __future__ import annotations

import asyncio

import pytest

from node.errors import ConnectionClosed
from node.events import ConnectionEnded, ConnectionOpened, PeerIdentified
from node.net.connection import Connection, lost_reason
from node.net.stream import Stream
from node.node import Node
from tests.support.nodes import address, connections, event, link, running, until
from tests.support.raw_peer import RawPeer

GONE = {"the peer closed the connection", "the peer broke the connection off"}
"""Said of a peer that left without a goodbye, by FIN or by RST as the kernel has it."""


async def connected(us: Node, peer: Node) -> tuple[Connection, Connection]:
    """Both ends of a new connection between two nodes, after identify."""
    await us.dial(address(peer))
    await event(us, PeerIdentified)
    await event(peer, PeerIdentified)
    ours, theirs = link(us, peer), link(peer, us)
    await until(lambda: not ours.streams and not theirs.streams)
    await until(lambda: ours.bytes_out == theirs.bytes_in and ours.bytes_in == theirs.bytes_out)
    return ours, theirs


# --- ends ----------------------------------------------------------------------------------------


async def test_a_close_is_told_at_both_ends() -> None:
    async with running() as us, running() as peer:
        ours, theirs = await connected(us, peer)
        ours.close("we are done")
        ours.close("twice")
        assert ours.closing
        here, there = await event(us, ConnectionEnded), await event(peer, ConnectionEnded)
        assert (here.reason, here.by_us) == ("we are done", True)
        assert (there.reason, there.by_us) == ("the peer closed the connection", False)
        assert here.connection_id == ours.facts.connection_id
        assert there.connection_id == theirs.facts.connection_id
        assert (here.peer_id, there.peer_id) == (peer.peer_id, us.peer_id)
        assert (here.bytes_in, here.bytes_out) == (there.bytes_out, there.bytes_in)
        assert 0 < here.seconds_open < 10
        assert connections(us) == connections(peer) == ()


async def test_an_abort_is_told_at_both_ends() -> None:
    async with running() as us, running() as peer:
        ours, _ = await connected(us, peer)
        ours.abort("enough of this")
        ours.abort("twice")
        here, there = await event(us, ConnectionEnded), await event(peer, ConnectionEnded)
        assert (here.reason, here.by_us) == ("enough of this", True)
        assert there.reason in {
            "the peer closed the connection",
            "the peer broke the connection off",
        }
        assert not there.by_us


async def test_closed_at_both_ends_at_once_ends_once() -> None:
    async with running() as us, running() as peer:
        ours, theirs = await connected(us, peer)
        ours.close("here")
        theirs.close("there")
        assert (await event(us, ConnectionEnded)).reason == "here"
        assert (await event(peer, ConnectionEnded)).reason == "there"
        await asyncio.sleep(0.05)
        for node in (us, peer):
            ended = [one for one in node.events_since(0).events if isinstance(one, ConnectionEnded)]
            assert len(ended) == 1


async def test_a_peer_that_vanishes_is_told() -> None:
    async with running() as us:
        async with await RawPeer.connect(us) as peer:
            await peer.secure()
            await event(us, ConnectionOpened)
        ended = await event(us, ConnectionEnded)
        assert ended.reason in {
            "the peer broke the connection off",
            "the peer closed the connection",
        }
        assert not ended.by_us


async def test_a_peer_that_ends_its_side_is_told() -> None:
    async with running() as us, await RawPeer.connect(us) as peer:
        await peer.secure()
        await event(us, ConnectionOpened)
        peer.finish()
        ended = await event(us, ConnectionEnded)
        assert (ended.reason, ended.by_us) == ("the peer closed the connection", False)


async def test_a_silent_peer_is_given_up() -> None:
    async with running() as us, await RawPeer.connect(us) as peer:
        await peer.secure()
        await until(lambda: bool(us._swarm.connections))
        [connection] = us._swarm.connections.values()
        now = asyncio.get_running_loop().time()
        for later in range(0, 200, 5):
            connection.tick(now + later)
        ended = await event(us, ConnectionEnded)
        assert ended.reason.startswith("the peer was silent for ")
        assert ended.by_us


async def test_nothing_is_opened_on_a_connection_that_ends() -> None:
    async with running() as us, running() as peer:
        ours, _ = await connected(us, peer)
        ours.close("we are done")
        with pytest.raises(ConnectionClosed, match="the connection is closed: we are done"):
            ours.open_stream(("/test/1.0.0",))


async def test_what_was_written_before_the_close_arrives() -> None:
    got = asyncio.get_running_loop().create_future()

    async def take(stream: Stream) -> None:
        got.set_result(await stream.read_exactly(100_000))

    async with running() as us, running() as peer:
        peer._swarm.handle("/test/1.0.0", take)
        ours, _ = await connected(us, peer)
        stream = ours.open_stream(("/test/1.0.0",))
        await stream.write(bytes(100_000))
        ours.close("we are done")
        assert await asyncio.wait_for(got, 2) == bytes(100_000)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (None, "the peer closed the connection"),
        (ConnectionResetError(), "the peer broke the connection off"),
        (BrokenPipeError(), "the peer broke the connection off"),
        (TimeoutError(), "the peer fell silent"),
        (OSError("No route to host"), "the network failed: No route to host"),
    ],
)
def test_why_a_pipe_is_gone_in_words(error: Exception | None, words: str) -> None:
    assert lost_reason(error) == words

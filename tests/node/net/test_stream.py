"""Streams between two nodes: bytes in order, held back where nobody reads, ends of each kind."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from node.errors import NoCommonProtocol, RemoteProtocolError, StreamClosed, StreamReset
from node.net import serving
from node.net.connection import Connection
from node.net.stream import Stream
from node.node import Node
from tests.support.nodes import address, link, running, until

ECHO, TEST = "/test/echo", "/test/1.0.0"
Work = Callable[[Stream], Awaitable[None]]


class Pair:
    """Two nodes with a connection between them."""

    def __init__(self, us: Node, peer: Node) -> None:
        self.peer = peer
        self.ours: Connection = link(us, peer)
        self.theirs: Connection = link(peer, us)

    def serve(self, work: Work) -> None:
        """What the peer does on streams of the protocol TEST."""
        self.peer._swarm.handle(TEST, work)

    def open(self, *protocols: str) -> Stream:
        return self.ours.open_stream(protocols or (TEST,))


async def echo(stream: Stream) -> None:
    while data := await stream.read():
        await stream.write(data)


@pytest.fixture
async def pair() -> AsyncIterator[Pair]:
    async with paired() as pair:
        yield pair


@contextlib.asynccontextmanager
async def paired() -> AsyncIterator[Pair]:
    async with running() as us, running() as peer:
        peer._swarm.handle(ECHO, echo)
        await us.dial(address(peer))
        await until(lambda: peer._swarm.to_peer(us._swarm.key.peer_id) is not None)
        pair = Pair(us, peer)
        await until(lambda: not pair.ours.streams and not pair.theirs.streams)  # identify is done
        yield pair


async def read_all(stream: Stream) -> bytes:
    parts = []
    while data := await stream.read():
        parts.append(data)
    return b"".join(parts)


# --- bytes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 1023, 1024, 1025, 65535, 65536, 262_144, 262_145, 3_000_000])
async def test_bytes_come_back_as_they_went(pair: Pair, size: int) -> None:
    data = random.Random(size).randbytes(size)
    stream = pair.open(ECHO)

    async def send() -> None:
        await stream.write(data)
        stream.close_write()

    sending = asyncio.create_task(send())
    assert await read_all(stream) == data
    await sending
    await until(lambda: not pair.ours.streams and not pair.theirs.streams)
    assert pair.ours.unread == pair.theirs.unread == 0


async def test_many_streams_at_once_do_not_mix(pair: Pair) -> None:
    async def one(number: int) -> bool:
        data = random.Random(number).randbytes(50_000 + number)
        stream = pair.open(ECHO)
        sending = asyncio.create_task(stream.write(data))
        back = await stream.read_exactly(len(data))
        await sending
        stream.close()
        return back == data

    assert all(await asyncio.gather(*map(one, range(50))))


async def test_a_reader_gets_no_more_than_it_asked_for(pair: Pair) -> None:
    stream = pair.open(ECHO)
    await stream.write(b"0123456789")
    assert await stream.read_exactly(4) == b"0123"
    assert await stream.read(3) == b"456"
    assert await stream.read(100) == b"789"


async def test_messages_carry_their_length(pair: Pair) -> None:
    stream = pair.open(ECHO)
    for message in (b"", b"x", bytes(127), bytes(128), bytes(4096)):
        await stream.write_message(message)
        assert await stream.read_message(4096) == message
    await stream.write_message(bytes(4097))
    with pytest.raises(RemoteProtocolError):
        await stream.read_message(4096)


async def test_an_end_inside_what_was_asked_for_is_told(pair: Pair) -> None:
    async def say_little(stream: Stream) -> None:
        await stream.write(b"abc")

    pair.serve(say_little)
    with pytest.raises(RemoteProtocolError, match="the stream ended after 3 of 5 bytes"):
        await pair.open().read_exactly(5)


# --- held back -----------------------------------------------------------------------------------


async def test_who_is_not_read_is_held_back_and_goes_on_later(pair: Pair) -> None:
    data = random.Random(1).randbytes(5_000_000)
    read = asyncio.Event()
    got = asyncio.get_running_loop().create_future()

    async def late(stream: Stream) -> None:
        await read.wait()
        got.set_result(await read_all(stream))

    pair.serve(late)
    stream = pair.open()
    sending = asyncio.create_task(stream.write(data))
    await asyncio.sleep(0.2)
    assert not sending.done()
    held = pair.theirs.unread
    assert 0 < held <= 256 * 1024, "no more than the window that every stream begins with"
    # Others on the same connection do not wait with it.
    other = pair.open(ECHO)
    await other.write(b"hello")
    assert await other.read_exactly(5) == b"hello"
    read.set()
    await sending
    stream.close_write()
    assert await asyncio.wait_for(got, 5) == data
    assert pair.theirs.unread == 0


async def test_a_writer_that_waits_is_told_that_the_stream_is_dead(pair: Pair) -> None:
    async def refuse(stream: Stream) -> None:
        await asyncio.sleep(0.1)
        stream.reset()

    pair.serve(refuse)
    with pytest.raises(StreamReset, match="the peer reset the stream"):
        await pair.open().write(bytes(1_000_000))


# --- ends ----------------------------------------------------------------------------------------


async def test_one_side_may_end_before_the_other(pair: Pair) -> None:
    async def answer_at_the_end(stream: Stream) -> None:
        question = await read_all(stream)
        await stream.write(question.upper())

    pair.serve(answer_at_the_end)
    stream = pair.open()
    await stream.write(b"question")
    stream.close_write()
    stream.close_write()
    with pytest.raises(StreamClosed, match="closed for writing"):
        await stream.write(b"more")
    assert await read_all(stream) == b"QUESTION"
    assert await stream.read() == b"", "the end stays the end"
    assert stream.done


async def test_what_came_before_both_ends_can_still_be_read(pair: Pair) -> None:
    async def say(stream: Stream) -> None:
        await stream.write(b"said")
        stream.close_write()
        await read_all(stream)

    pair.serve(say)
    stream = pair.open()
    await stream.ready()
    await until(lambda: stream._eof)
    stream.close_write()
    await until(lambda: not pair.ours.streams)
    assert await read_all(stream) == b"said"
    await until(lambda: pair.ours.unread == 0)


async def test_a_reset_ends_both_directions_of_that_stream_only(pair: Pair) -> None:
    stream, other = pair.open(ECHO), pair.open(ECHO)
    await stream.write(b"x")
    await stream.read_exactly(1)
    reading = asyncio.create_task(stream.read())
    await asyncio.sleep(0)
    stream.reset("we have seen enough")
    stream.reset("and more than that")
    with pytest.raises(StreamReset, match="we have seen enough"):
        await reading
    with pytest.raises(StreamReset, match="we have seen enough"):
        await stream.write(b"y")
    await other.write(b"z")
    assert await other.read_exactly(1) == b"z"
    await until(lambda: len(pair.theirs.streams) == 1)


async def test_the_end_of_the_connection_ends_its_streams_with_the_reason(pair: Pair) -> None:
    stream = pair.open(ECHO)
    await stream.write(b"x")
    await stream.read_exactly(1)
    reading = asyncio.create_task(stream.read())
    await asyncio.sleep(0)
    pair.theirs.close("enough")
    with pytest.raises(StreamReset, match="the connection ended: the peer closed the connection"):
        await reading
    with pytest.raises(StreamReset, match="the connection ended"):
        await stream.write(b"y")


async def test_after_close_what_still_comes_falls(pair: Pair) -> None:
    sent = asyncio.get_running_loop().create_future()

    async def talk(stream: Stream) -> None:
        await stream.write(bytes(1_000_000))
        sent.set_result(None)

    pair.serve(talk)
    stream = pair.open()
    await stream.ready()
    stream.close()
    stream.close()
    await asyncio.wait_for(sent, 5)
    await until(lambda: not pair.ours.streams and not pair.theirs.streams)
    assert pair.ours.unread == 0


async def test_who_goes_on_writing_after_the_end_is_cut_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def talk_on(stream: Stream) -> None:
        with contextlib.suppress(StreamReset):
            while True:
                await stream.write(b"and another thing")
                await asyncio.sleep(0.01)
        ended.set_result(None)

    monkeypatch.setattr(serving, "LINGER_SECONDS", 0.2)
    ended = asyncio.get_running_loop().create_future()
    async with paired() as pair:
        pair.serve(talk_on)
        stream = pair.open()
        await stream.ready()
        stream.close()
        await asyncio.wait_for(ended, 2)
        await until(lambda: not pair.ours.streams and not pair.theirs.streams)


# --- the protocol --------------------------------------------------------------------------------


async def test_the_first_protocol_that_the_peer_speaks_is_taken(pair: Pair) -> None:
    stream = pair.open("/test/unknown", "/test/unknown/too", ECHO)
    assert not stream.negotiated
    await stream.ready()
    assert stream.protocol == ECHO
    await stream.write(b"x")
    assert await stream.read_exactly(1) == b"x"


async def test_a_protocol_that_the_peer_does_not_speak_is_told(pair: Pair) -> None:
    stream = pair.open("/test/unknown")
    with pytest.raises(NoCommonProtocol, match=r"^the peer does not speak /test/unknown$"):
        await stream.ready()
    with pytest.raises(NoCommonProtocol):
        await stream.read()
    assert not pair.ours.streams


async def test_a_stream_closed_before_it_was_agreed_on_is_told(pair: Pair) -> None:
    stream = pair.open(ECHO)
    stream.connection._session.reset(stream.stream_id)
    await asyncio.sleep(0.05)
    stream.feed_eof()
    with pytest.raises(StreamReset, match="before agreeing on its protocol"):
        await stream.ready()

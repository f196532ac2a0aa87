"""More connections, streams and bytes than we can take."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import gc
import os
import socket
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from node.address import Endpoint
from node.config import Limits, NodeConfig
from node.events import ConnectionEnded, ConnectionRefused, StreamRefused
from node.net import descriptors, swarm
from node.net.listen_socket import ACCEPT_BATCH
from node.net.stream import Stream
from tests.node.proto.yamux_pair import RST, SYN, UPDATE, data_frame, frame
from tests.support.besieged import CONFIG, Scene, beside, besieged
from tests.support.raw_peer import HEADER, RawPeer
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


class LongestTurn:
    """The most processor time that one callback of the loop took while this was watched."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seconds = 0.0
        run = asyncio.Handle._run

        def timed(handle: asyncio.Handle) -> None:
            started = time.thread_time()
            run(handle)
            self.seconds = max(self.seconds, time.thread_time() - started)

        monkeypatch.setattr(asyncio.Handle, "_run", timed)


@pytest.fixture
def longest(monkeypatch: pytest.MonkeyPatch) -> Iterator[LongestTurn]:
    gc.collect()
    gc.freeze()  # all that earlier tests left would be gone through again and again
    yield LongestTurn(monkeypatch)
    gc.unfreeze()


def resident_bytes() -> int:
    """Memory of this process (Linux)."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


ATTACKER = """
import collections, socket, sys
kept = collections.deque()
for number in range(10_000):
    sock = socket.socket()
    sock.bind((f"127.0.{1 + number % 8}.1", 0))
    try:
        sock.connect(("127.0.0.1", int(sys.argv[1])))
    except OSError:
        pass
    kept.append(sock)
    if len(kept) > 600:
        kept.popleft().close()
"""


@linux
async def test_ten_thousand_silent_connections_are_held_to_the_limits(longest: LongestTurn) -> None:
    async with besieged(NodeConfig(listen=CONFIG.listen)) as scene:
        node = scene.node
        before = resident_bytes()
        port = node.listen_addrs[0].split("/")[4]
        attacker = await asyncio.create_subprocess_exec(sys.executable, "-c", ATTACKER, port)
        pings = newcomers = most = 0
        while attacker.returncode is None:
            await scene.friend.ping(scene.connection_id)
            await asyncio.sleep(0.005)
            pings += 1
            most = max(most, node.snapshot().node.pending_inbound)
            if pings % 20 == 0:
                await scene.others_work()
                newcomers += 1
        grown = resident_bytes() - before
        told = [e for e in node.events_since(0).events if isinstance(e, ConnectionRefused)]
        print(  # noqa: T201 - figures, shown with `pytest -rP`
            f"{pings} pings and {newcomers} newcomers meanwhile, {most} pending at most, "
            f"{grown / 1e6:.1f} MB more, {len(told)} refusals told, "
            f"longest turn {1000 * longest.seconds:.1f} ms"
        )
        assert pings
        assert newcomers
        assert most <= Limits().pending_inbound
        assert grown < 20e6
        assert 0 < len(told) < 60
        assert longest.seconds < 0.1


@contextlib.asynccontextmanager
async def bad_peer(limits: Limits | None = None) -> AsyncIterator[tuple[Scene, RawPeer]]:
    """A node, a good peer, and one that has been let in to do what it likes."""
    config = dataclasses.replace(CONFIG, limits=limits or Limits())
    async with besieged(config) as scene, await RawPeer.connect(scene.node) as peer:
        yield scene, await peer.secure()


async def test_ten_thousand_streams_are_held_to_the_limit(longest: LongestTurn) -> None:
    async with bad_peer() as (scene, peer):
        before = resident_bytes()
        for first in range(0, 10_000, 500):
            numbers = range(first, first + 500)
            peer.seal(b"".join(frame(UPDATE, SYN, 2 * number + 1, 0) for number in numbers))
            await scene.friend.ping(scene.connection_id)
            held = max(len(one.streams) for one in scene.node.snapshot().connections)
            assert held <= Limits().inbound_streams + 2  # and ours: identify, ping
        grown = resident_bytes() - before
        print(f"{grown / 1e6:.1f} MB more, longest turn {1000 * longest.seconds:.1f} ms")  # noqa: T201
        await scene.told(StreamRefused, "streams open")
        assert scene.count(StreamRefused) <= 21
        await scene.others_work()
        assert grown < 10e6
        assert longest.seconds < 0.1


async def test_streams_opened_and_reset_leave_nothing_behind(longest: LongestTurn) -> None:
    async with bad_peer() as (scene, peer):
        for first in range(0, 10_000, 500):
            peer.seal(
                b"".join(
                    data_frame(2 * number + 1, HEADER, SYN) + frame(0, RST, 2 * number + 1, 0)
                    for number in range(first, first + 500)
                )
            )
            await scene.friend.ping(scene.connection_id)
        await scene.told(StreamRefused, "too fast")
        print(f"longest turn {1000 * longest.seconds:.1f} ms")  # noqa: T201
        gc.collect()
        assert sum(isinstance(thing, Stream) for thing in gc.get_objects()) < 50
        assert scene.count(StreamRefused) <= 21
        await scene.others_work()
        assert longest.seconds < 0.1


@pytest.mark.parametrize("what", ["tiny frames", "empty noise frames"])
async def test_no_kind_of_bytes_holds_the_loop_for_long(what: str, longest: LongestTurn) -> None:
    async with bad_peer() as (scene, peer):
        assert peer.channel is not None
        peer.open(b"", "/ipfs/id/1.0.0")
        async with beside(peer.serve("", lambda _: None)):
            for _ in range(20):
                if what == "tiny frames":
                    peer.seal(data_frame(1, b"x") * 10_000)
                else:
                    for _ in range(5_000):
                        peer.send(peer.channel._seal_small([b""]))
                await scene.friend.ping(scene.connection_id)
        print(f"longest turn {1000 * longest.seconds:.1f} ms")  # noqa: T201
        await scene.others_work()
        assert longest.seconds < 0.1


async def test_what_nobody_reads_costs_the_one_who_sent_most() -> None:
    async with bad_peer(Limits(unread_bytes=300_000)) as (scene, peer):
        scene.node._swarm.handle("/test/reads/nothing", lambda _: asyncio.sleep(10))
        peer.open(bytes(200_000), "/test/reads/nothing")
        await scene.others_work()
        assert scene.count(ConnectionEnded) == 1, "the newcomer's, which left by itself"
        peer.open(bytes(200_000), "/test/reads/nothing")
        await scene.told(ConnectionEnded, "bytes that nobody reads")
        assert await peer.hung_up()
        await scene.others_work()


async def test_a_goodbye_that_is_not_read_does_not_keep_the_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def talk(stream: Stream) -> None:
        await stream.write(bytes(20_000_000))

    monkeypatch.setattr(swarm, "TICK_SECONDS", 0.1)
    async with bad_peer() as (scene, peer):
        scene.node._swarm.handle("/test/talks", talk)
        peer.seal(frame(UPDATE, 0, peer.open(b"", "/test/talks"), 100_000_000))
        await asyncio.sleep(0.3)  # until the pipe is full: nobody reads
        peer.seal(b"garbage garbage")
        await scene.told(ConnectionEnded, "yamux frame of version")
        await scene.others_work()


async def test_connections_past_the_limit_are_refused_and_those_before_stay() -> None:
    config = dataclasses.replace(CONFIG, limits=Limits(inbound_connections=8))
    async with besieged(config) as scene, contextlib.AsyncExitStack() as peers:
        for number in range(7):
            source = f"127.0.{number}.1"
            peer = await peers.enter_async_context(await RawPeer.connect(scene.node, source))
            await peer.secure()
        async with await RawPeer.connect(scene.node, "127.0.9.1") as late:
            await scene.told(ConnectionRefused, "the limit of 8 inbound connections is reached")
            assert await late.hung_up()
        assert len(scene.node.snapshot().connections) == 8
        await scene.friend.ping(scene.connection_id)

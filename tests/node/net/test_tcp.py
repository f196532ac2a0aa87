"""The real network on loopback: listening, dialling from the shared port, and what is said of it."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from node.address import Endpoint
from node.errors import AddressError, DialError, ListenError
from node.net import descriptors, tcp
from node.net.interfaces import Interfaces
from node.net.listen_socket import ACCEPT_BATCH
from node.net.network import Dialled, Listening
from node.net.reuse import TUPLE_IN_USE, UNKNOWN, Phase, ReuseRules
from node.net.tcp import SocketNetwork
from node.views import PortUse

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a fact of Linux")
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


@pytest.fixture
async def us() -> AsyncIterator[Side]:
    async with side() as one:
        yield one


@pytest.fixture
async def peer() -> AsyncIterator[Side]:
    async with side() as one:
        yield one


def at(listening: Listening, host: str | None = None) -> Endpoint:
    return Endpoint(host or listening.endpoint.host, listening.endpoint.port)


async def source_seen(side: Side) -> Endpoint:
    pipe = await asyncio.wait_for(side.arrived.get(), 2)
    assert pipe.transport is not None
    return Endpoint.of(pipe.transport.get_extra_info("peername"))


# --- listening ----------------------------------------------------------------------------------


@pytest.mark.parametrize("version", [4, 6])
async def test_listens_on_a_free_port_that_dials_share(us: Side, version: int) -> None:
    listening = await us.listen(ANY[version])
    assert listening.endpoint.port
    assert listening.endpoint.host == ANY[version]
    assert listening.reuse
    assert listening.reuse_reason is None


async def test_both_families_listen_on_one_number(us: Side) -> None:
    first = await us.listen("0.0.0.0")
    second = await us.listen("::", first.endpoint.port)
    assert second.endpoint.port == first.endpoint.port


async def test_a_port_taken_without_sharing_is_told_with_a_free_one(us: Side) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(ListenError, match=f"port {port} is taken by another program") as caught:
            await us.listen("127.0.0.1", port)
    free = caught.value.next_free_port
    assert free is not None
    assert f"; {free} is free" in str(caught.value)
    assert (await us.listen("127.0.0.1", free)).endpoint.port == free


async def test_the_same_address_twice_is_told(us: Side) -> None:
    listening = await us.listen("127.0.0.1")
    with pytest.raises(ListenError, match="listens on .* already"):
        await us.listen("127.0.0.1", listening.endpoint.port)


async def test_an_address_of_another_machine_is_told(us: Side) -> None:
    with pytest.raises(ListenError, match=r"192\.0\.2\.1 is not an address of this machine"):
        await us.listen("192.0.2.1")


async def test_an_unknown_zone_is_told(us: Side) -> None:
    with pytest.raises(AddressError, match="no interface named nosuch0"):
        await us.network.listen(Endpoint("fe80::1", 0, "nosuch0"), us.accept, share=True)
    with pytest.raises(AddressError, match="no interface named nosuch0"):
        await us.dial(Endpoint("fe80::1", 4001, "nosuch0"))


async def test_a_closed_network_listens_no_more(us: Side, peer: Side) -> None:
    listening = await us.listen("127.0.0.1")
    await us.network.close()
    with pytest.raises(DialError, match="refused"):
        await peer.dial(at(listening))
    await us.listen("127.0.0.1", listening.endpoint.port)


async def test_open_connections_outlive_the_listener(us: Side, peer: Side) -> None:
    listening = await us.listen("127.0.0.1")
    dialled = await peer.dial(at(listening))
    arrived = await asyncio.wait_for(us.arrived.get(), 2)
    await us.network.close()
    assert arrived.transport is not None
    assert not arrived.transport.is_closing()
    assert not dialled.transport.is_closing()


# --- other processes on the port ----------------------------------------------------------------

FOREIGN = """
import os, socket, sys
host, port, user = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
if user:
    os.setuid(user)
sock = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
sock.bind((host, port))
sock.listen()
print(sock.getsockname()[1], flush=True)
sys.stdin.read()
"""


@contextlib.asynccontextmanager
async def foreign(host: str, port: int = 0, user: int = 0) -> AsyncIterator[int]:
    """Another process that listens and shares its port; yields the port."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        FOREIGN,
        host,
        str(port),
        str(user),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield int(await asyncio.wait_for(process.stdout.readline(), 10))
    finally:
        process.stdin.close()
        await asyncio.wait_for(process.wait(), 10)


@linux
async def test_a_process_that_shares_already_is_joined_and_named(us: Side) -> None:
    async with foreign("127.0.0.1") as port:
        listening = await us.listen("127.0.0.1", port)
        assert listening.reuse
        (other,) = await us.network.foreign_listeners(listening)
        assert other.addr == f"/ip4/127.0.0.1/tcp/{port}"
        assert other.uid == os.getuid()
    assert await us.network.foreign_listeners(listening) == ()


@linux
@pytest.mark.parametrize("version", [4, 6])
async def test_a_process_that_joins_later_is_named(us: Side, version: int) -> None:
    listening = await us.listen(ANY[version])
    assert await us.network.foreign_listeners(listening) == ()
    async with foreign(LOOPBACK[version], listening.endpoint.port):
        (other,) = await us.network.foreign_listeners(listening)
        assert other.addr == f"/ip{version}/{LOOPBACK[version]}/tcp/{listening.endpoint.port}"


@linux
async def test_our_own_second_listener_is_not_foreign(us: Side) -> None:
    listening = await us.listen("0.0.0.0")
    await us.listen("127.0.0.1", listening.endpoint.port)
    assert await us.network.foreign_listeners(listening) == ()


@linux
async def test_a_node_that_does_not_share_joins_nobody(us: Side) -> None:
    async with foreign("127.0.0.1") as port:
        with pytest.raises(ListenError, match="is taken"):
            await us.listen("127.0.0.1", port, share=False)


@linux
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs a second user: root")
async def test_fact_15_another_users_port_is_out_of_reach(us: Side) -> None:
    async with foreign("127.0.0.1", user=54321) as port:
        with pytest.raises(ListenError, match=r"a program of another user \(id 54321\)") as caught:
            await us.listen("127.0.0.1", port)
        assert caught.value.next_free_port


# --- dialling -----------------------------------------------------------------------------------


@pytest.mark.parametrize("version", [4, 6])
@pytest.mark.parametrize("bound", [ANY, LOOPBACK], ids=["wildcard", "specific"])
@linux
async def test_a_dial_leaves_from_the_shared_port(
    us: Side, peer: Side, version: int, bound: dict[int, str]
) -> None:
    ours = await us.listen(bound[version])
    theirs = await peer.listen(LOOPBACK[version])
    dialled = await us.dial(at(theirs))
    assert dialled.port_use is PortUse.REUSE
    assert dialled.port_use_reason is None
    assert dialled.local == Endpoint(LOOPBACK[version], ours.endpoint.port)
    assert dialled.remote == theirs.endpoint
    assert await source_seen(peer) == dialled.local
    assert 0 < dialled.seconds < 2


@linux
async def test_many_peers_are_dialled_from_one_port(us: Side, peer: Side) -> None:
    await us.listen("0.0.0.0")
    theirs = await peer.listen("0.0.0.0")
    for last in range(2, 32):
        dialled = await us.dial(at(theirs, f"127.0.0.{last}"))
        assert dialled.port_use is PortUse.REUSE


@linux
async def test_a_second_connection_to_one_address_takes_a_new_port(us: Side, peer: Side) -> None:
    ours = await us.listen("0.0.0.0")
    theirs = await peer.listen("127.0.0.1")
    await us.dial(at(theirs))
    await source_seen(peer)
    second = await us.dial(at(theirs))
    assert second.port_use is PortUse.NEW
    assert second.port_use_reason == TUPLE_IN_USE
    assert second.local.port != ours.endpoint.port
    assert await source_seen(peer) == second.local


@linux
async def test_two_nodes_cannot_connect_twice_between_their_shared_ports(
    us: Side, peer: Side
) -> None:
    ours, theirs = await us.listen("127.0.0.1"), await peer.listen("127.0.0.1")
    assert (await us.dial(at(theirs))).port_use is PortUse.REUSE
    back = await peer.dial(at(ours))
    assert back.port_use_reason == TUPLE_IN_USE


@linux
async def test_after_a_reset_the_shared_port_works_at_once(us: Side, peer: Side) -> None:
    await us.listen("0.0.0.0")
    theirs = await peer.listen("127.0.0.1")
    for _ in range(3):
        dialled = await us.dial(at(theirs))
        assert dialled.port_use is PortUse.REUSE
        tcp.reset_transport(dialled.transport)
        await us.pipes[-1].lost


async def test_a_dial_asked_to_leave_from_a_new_port_does(us: Side, peer: Side) -> None:
    ours = await us.listen("0.0.0.0")
    theirs = await peer.listen("127.0.0.1")
    dialled = await us.dial(at(theirs), reuse=False)
    assert dialled.port_use is PortUse.NEW
    assert dialled.port_use_reason is None
    assert dialled.local.port != ours.endpoint.port


@pytest.mark.parametrize(
    ("host", "share", "words"),
    [
        (None, True, "we do not listen on IPv4"),
        ("::1", True, "we do not listen on IPv4"),
        ("127.0.0.1", False, "port reuse is switched off"),
    ],
)
async def test_why_the_shared_port_was_not_used(
    us: Side, peer: Side, host: str | None, share: bool, words: str
) -> None:
    if host:
        await us.listen(host, share=share)
    theirs = await peer.listen("127.0.0.1")
    dialled = await us.dial(at(theirs))
    assert (dialled.port_use, dialled.port_use_reason) == (PortUse.NEW, words)


async def test_a_system_that_cannot_share_says_so(peer: Side) -> None:
    theirs = await peer.listen("127.0.0.1")
    async with side(UNKNOWN) as us:
        listening = await us.listen("127.0.0.1")
        assert not listening.reuse
        assert listening.reuse_reason == us.network.reuse_unsupported
        dialled = await us.dial(at(theirs))
        assert dialled.port_use_reason == us.network.reuse_unsupported


def counted(monkeypatch: pytest.MonkeyPatch) -> list[Endpoint | None]:
    """The sources of all attempts from now on."""
    sources: list[Endpoint | None] = []
    original = tcp.connected_socket

    async def counting(remote: Endpoint, source: Endpoint | None, options: Any) -> socket.socket:
        sources.append(source)
        return await original(remote, source, options)

    monkeypatch.setattr(tcp, "connected_socket", counting)
    return sources


async def test_a_refusal_is_not_tried_again(us: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    await us.listen("0.0.0.0")
    with socket.create_server(("127.0.0.1", 0)) as gone:
        nobody = Endpoint.of(gone.getsockname())
    sources = counted(monkeypatch)
    with pytest.raises(DialError, match="refused"):
        await us.dial(nobody)
    assert len(sources) == 1


class Silent:
    """An address on loopback that answers no SYN: its accept queue is full."""

    def __init__(self) -> None:
        self._sockets = contextlib.ExitStack()
        server = self._sockets.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        self.endpoint = Endpoint.of(server.getsockname())
        for _ in range(3):
            filler = self._sockets.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex((self.endpoint.host, self.endpoint.port))

    def close(self) -> None:
        self._sockets.close()


@pytest.fixture
def silent() -> Iterator[Endpoint]:
    target = Silent()
    yield target.endpoint
    target.close()


def open_descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@linux
async def test_silence_ends_in_time_and_is_not_tried_again(
    us: Side, silent: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    await us.listen("0.0.0.0")
    sources = counted(monkeypatch)
    before = open_descriptors()
    started = asyncio.get_running_loop().time()
    with pytest.raises(DialError, match=r"no answer within 0\.2 s"):
        await us.dial(silent, timeout=0.2)
    assert 0.19 < asyncio.get_running_loop().time() - started < 1
    assert len(sources) == 1
    assert open_descriptors() == before


@linux
async def test_a_cancelled_dial_leaves_nothing_behind(us: Side, silent: Endpoint) -> None:
    ours = await us.listen("0.0.0.0")
    before = open_descriptors()
    for _ in range(5):
        dials = asyncio.gather(us.dial(silent), us.dial(silent, reuse=False))
        for _ in range(3):
            await asyncio.sleep(0)
        dials.cancel()
        with pytest.raises(asyncio.CancelledError):
            await dials
    await asyncio.sleep(0)
    assert open_descriptors() == before
    assert not any(pipe.transport for pipe in us.pipes)
    assert ours.reuse


@linux
async def test_dials_cancelled_at_every_step_leave_nothing_behind(us: Side, peer: Side) -> None:
    """Also those that were connected already when they were cancelled."""
    await us.listen("0.0.0.0")
    theirs = await peer.listen("127.0.0.1")
    before = open_descriptors()
    for steps in range(12):
        dial = asyncio.ensure_future(us.dial(at(theirs)))
        for _ in range(steps):
            await asyncio.sleep(0)
        dial.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            (await dial).transport.abort()
        for pipe in us.pipes:
            if pipe.transport is not None:
                await asyncio.wait_for(pipe.lost, 2)
    while not peer.arrived.empty():
        tcp.reset_transport((await source_pipe(peer)).transport)
    for pipe in peer.pipes:
        await asyncio.wait_for(pipe.lost, 2)
    assert open_descriptors() == before


async def source_pipe(side: Side) -> Any:
    return await side.arrived.get()


# --- ourselves ----------------------------------------------------------------------------------


async def test_our_own_addresses_are_not_dialled(
    us: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = counted(monkeypatch)
    wildcard = await us.listen("0.0.0.0")
    specific = await us.listen("127.0.0.9")
    six = await us.listen("::")
    own = [at(wildcard, "127.0.0.1"), at(wildcard, "127.0.0.55"), at(specific), at(six, "::1")]
    hosts = (host for host in Interfaces().hosts() if ":" not in host)
    own += [at(wildcard), *(at(wildcard, host) for host in hosts)]
    for endpoint in own:
        for reuse in (True, False):
            with pytest.raises(DialError, match="this node's own listening address"):
                await us.dial(endpoint, reuse=reuse)
    assert sources == []


@linux
async def test_a_connection_that_met_itself_is_noticed(
    us: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An address that we do not know for ours, and yet it is."""
    listening = await us.listen("127.0.0.1")
    monkeypatch.setattr(us.network, "_is_own", lambda _remote: False)
    before = open_descriptors()
    with pytest.raises(DialError, match="that is this node itself"):
        await us.dial(at(listening))
    assert open_descriptors() == before
    assert us.arrived.empty()


async def test_the_port_of_a_neighbour_is_not_ours(us: Side, peer: Side) -> None:
    """Same number at another address: another node."""
    ours = await us.listen("127.0.0.1")
    theirs = await peer.listen("127.0.0.2", ours.endpoint.port)
    assert (await us.dial(at(theirs))).remote == theirs.endpoint


# --- what went wrong, in words ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ECONNREFUSED, "refused"),
        (errno.ENETUNREACH, "no route"),
        (errno.EHOSTUNREACH, "cannot be reached"),
        (errno.ECONNRESET, "cut the connection"),
        (errno.EMFILE, "no file descriptors left"),
        (errno.EAFNOSUPPORT, "no IPv4"),
        (errno.EPROTO, os.strerror(errno.EPROTO)),
    ],
)
async def test_each_failure_has_words(
    us: Side, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    async def failing(*_: Any) -> socket.socket:
        raise tcp.ConnectFailed(Phase.CONNECT, OSError(code, "Connect call failed"))

    monkeypatch.setattr(tcp, "connected_socket", failing)
    with pytest.raises(DialError, match=words):
        await us.dial(Endpoint("127.0.0.1", 4001))


# --- floods -------------------------------------------------------------------------------------


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
        while len(pipes) < 200:
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
            while us.network.dropped + us.arrived.qsize() < 50:
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


async def test_small_writes_are_not_held_back(us: Side, peer: Side) -> None:
    theirs = await peer.listen("127.0.0.1")
    dialled = await us.dial(at(theirs))
    arrived = await asyncio.wait_for(peer.arrived.get(), 2)
    for transport in (dialled.transport, arrived.transport):
        assert transport is not None
        sock = transport.get_extra_info("socket")
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)

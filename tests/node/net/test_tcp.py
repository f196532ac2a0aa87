"""Dialling from the shared port over the real network, and what is said of it."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from node.address import Endpoint
from node.errors import DialError
from node.net import dial_socket, tcp
from node.net.interfaces import Interfaces
from node.net.reuse import TUPLE_IN_USE, UNKNOWN, Phase
from node.terms import PortUse
from tests.support.sides import ANY, LOOPBACK, Side, at, open_descriptors, side, source_seen

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a fact of Linux")


@pytest.fixture
async def us() -> AsyncIterator[Side]:
    async with side() as one:
        yield one


@pytest.fixture
async def peer() -> AsyncIterator[Side]:
    async with side() as one:
        yield one


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
    original = dial_socket.connected_socket

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


async def test_our_own_addresses_are_not_dialled(us: Side, monkeypatch: pytest.MonkeyPatch) -> None:
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
        raise dial_socket.ConnectFailed(Phase.CONNECT, OSError(code, "Connect call failed"))

    monkeypatch.setattr(tcp, "connected_socket", failing)
    with pytest.raises(DialError, match=words):
        await us.dial(Endpoint("127.0.0.1", 4001))


async def test_small_writes_are_not_held_back(us: Side, peer: Side) -> None:
    theirs = await peer.listen("127.0.0.1")
    dialled = await us.dial(at(theirs))
    arrived = await asyncio.wait_for(peer.arrived.get(), 2)
    for transport in (dialled.transport, arrived.transport):
        assert transport is not None
        sock = transport.get_extra_info("socket")
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


class Refuses(socket.socket):
    """As on macOS, where a socket takes no option any more that the other end has reset."""

    def setsockopt(self, level: int, option: int, *value: Any) -> None:
        if option == socket.SO_LINGER and level == socket.SOL_SOCKET:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        super().setsockopt(level, option, *value)


async def test_a_system_that_refuses_the_option_does_not_keep_a_dial_from_ending(
    peer: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = await peer.listen("127.0.0.1")
    sock = Refuses(socket.AF_INET, socket.SOCK_STREAM)
    sock.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(sock, (at(theirs).host, at(theirs).port))
    transport, _ = await loop.create_connection(asyncio.Protocol, sock=sock)
    tcp.reset_transport(transport)
    assert transport.is_closing()
    monkeypatch.setattr(socket, "socket", Refuses)
    with pytest.raises(dial_socket.ConnectFailed) as failed:
        await dial_socket.connected_socket(Endpoint("127.0.0.1", 1), None, ())
    assert failed.value.errno == errno.ECONNREFUSED

"""Listening on the real network, alone on a port or not."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
from collections.abc import AsyncIterator

import pytest

from node.address import Endpoint
from node.errors import DialError, ListenError
from tests.support.sides import ANY, LOOPBACK, Side, at, side

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
    with pytest.raises(ListenError, match=r"listens on .* already"):
        await us.listen("127.0.0.1", listening.endpoint.port)


async def test_an_address_of_another_machine_is_told(us: Side) -> None:
    with pytest.raises(ListenError, match=r"192\.0\.2\.1 is not an address of this machine"):
        await us.listen("192.0.2.1")


async def test_an_unknown_zone_is_told(us: Side) -> None:
    with pytest.raises(ListenError, match="no interface named nosuch0"):
        await us.network.listen(Endpoint("fe80::1", 0, "nosuch0"), us.accept, share=True)
    with pytest.raises(DialError, match="no interface named nosuch0"):
        await us.dial(Endpoint("fe80::1", 4001, "nosuch0"))


async def test_a_closed_network_listens_no_more(us: Side, peer: Side) -> None:
    listening = await us.listen("127.0.0.1")
    await us.network.close()
    with pytest.raises(DialError, match="refused"):
        await peer.dial(at(listening))
    await us.listen("127.0.0.1", listening.endpoint.port)


async def test_one_listener_is_closed_and_its_port_is_free_again(us: Side, peer: Side) -> None:
    first, second = await us.listen("127.0.0.1"), await us.listen("127.0.0.1")
    dialled = await peer.dial(at(first))
    await us.network.stop_listening(first)
    with pytest.raises(DialError, match="refused"):
        await peer.dial(at(first))
    await peer.dial(at(second))
    assert not dialled.transport.is_closing()
    assert (await us.listen("127.0.0.1", first.endpoint.port)) == first


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

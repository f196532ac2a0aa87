"""Datagrams on real sockets: who is heard, how much is kept, and from which port they leave."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator

import pytest

from node.address import Endpoint
from node.errors import DialError
from node.net.network import Gateway
from node.net.tcp import SocketNetwork
from node.net.udp import MAX_DATAGRAM, MAX_WAITING, UdpSocket, open_datagrams, open_search

HERE = "127.0.0.1"


@pytest.fixture
def other() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind((HERE, 0))
        sock.settimeout(2)
        yield sock


def end(sock: socket.socket) -> Endpoint:
    return Endpoint.of(sock.getsockname())


def tell(sock: socket.socket, to: UdpSocket, data: bytes) -> None:
    sock.sendto(data, (to.local.host, to.local.port))


async def heard(ours: UdpSocket) -> bytes:
    async with asyncio.timeout(2):
        return await ours.receive()


async def test_there_and_back(other: socket.socket) -> None:
    ours = await SocketNetwork().datagrams(end(other))
    ours.send(b"there")
    data, source = await asyncio.to_thread(other.recvfrom, 100)
    assert (data, source) == (b"there", (ours.local.host, ours.local.port))
    tell(other, ours, b"back")
    assert await heard(ours) == b"back"
    ours.close()


async def test_a_port_that_is_free_is_taken_and_shared_among_questions(
    other: socket.socket,
) -> None:
    first = await open_datagrams(end(other), port=0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as third:
        third.bind((HERE, 0))
        second = await open_datagrams(end(third), port=0)
        port = second.local.port
        second.close()
        await asyncio.sleep(0)
        one = await open_datagrams(end(other), port=port)
        two = await open_datagrams(end(third), port=port)
        assert one.local.port == port
        if hasattr(socket, "SO_REUSEPORT"):
            assert two.local.port == port
            tell(third, two, b"of the third")
            tell(other, one, b"of the other")
            assert await heard(one) == b"of the other"
            assert await heard(two) == b"of the third"
        for sock in (first, one, two):
            sock.close()


async def test_a_taken_port_leaves_another(other: socket.socket) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("0.0.0.0", 0))
        port = taken.getsockname()[1]
        ours = await open_datagrams(end(other), port=port)
    assert ours.local.port not in (0, port)
    ours.close()


async def test_nobody_else_is_heard(other: socket.socket) -> None:
    ours = await open_datagrams(end(other), port=0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        tell(stranger, ours, b"not asked")
    tell(other, ours, b"asked")
    assert await heard(ours) == b"asked"
    ours.close()


async def test_a_search_hears_the_gateway_alone(other: socket.socket) -> None:
    ours = await open_search(Gateway("127.0.0.9", HERE))
    tell(other, ours, b"not the gateway")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as gateway:
        gateway.bind(("127.0.0.9", 0))
        tell(gateway, ours, b"the gateway")
        assert await heard(ours) == b"the gateway"
        ours.send(b"to anybody", end(other))
        assert await asyncio.to_thread(other.recv, 100) == b"to anybody"
    ours.close()


async def test_a_search_from_an_address_that_is_not_ours_is_told() -> None:
    with pytest.raises(DialError):
        await open_search(Gateway("203.0.113.98", "203.0.113.99"))


async def test_a_datagram_may_be_so_long_and_no_longer(other: socket.socket) -> None:
    ours = await open_datagrams(end(other), port=0)
    tell(other, ours, b"x" * (MAX_DATAGRAM + 1))
    tell(other, ours, b"x" * MAX_DATAGRAM)
    assert await heard(ours) == b"x" * MAX_DATAGRAM
    ours.close()


@pytest.mark.parametrize("over", [0, 1])
async def test_so_many_wait_and_no_more(other: socket.socket, over: int) -> None:
    ours = await open_datagrams(end(other), port=0)
    for number in range(MAX_WAITING + over):
        tell(other, ours, bytes([number]))
    await asyncio.sleep(0.05)
    assert [await heard(ours) for _ in range(MAX_WAITING)] == [
        bytes([n]) for n in range(MAX_WAITING)
    ]
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await ours.receive()
    ours.close()


async def test_where_nobody_listens_the_network_says_so(other: socket.socket) -> None:
    there = end(other)
    other.close()
    ours = await open_datagrams(there, port=0)
    ours.send(b"hello?")
    with pytest.raises(DialError, match="refused"):
        await heard(ours)
    ours.close()


async def test_an_interface_that_is_none_is_told() -> None:
    with pytest.raises(DialError, match="no interface"):
        await open_datagrams(Endpoint("fe80::1", 1, "nothing0"), port=0)

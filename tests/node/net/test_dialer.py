"""Dials of whole nodes on loopback: whom they reach, from which port, and what is said if not."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from node.address import Endpoint, parse
from node.config import Limits
from node.errors import AddressError, DialError
from node.events import ConnectionEnded, DialFailed, Dialing, DialSucceeded, PeerIdentified
from node.identity import PrivateKey
from node.net import crossing
from node.net.network import Dialled
from node.net.tcp import SocketNetwork
from node.node import Node
from node.terms import Direction, PortUse, Solicited
from tests.support.nodes import address, config, connections, event, port, running, until


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def kernel_sockets() -> list[list[str]]:
    """IPv4 sockets of this machine: number, local end, remote end, ... (Linux)."""
    return [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()]


@pytest.mark.parametrize("with_id", [True, False])
async def test_a_peer_is_reached_with_its_id_and_without(with_id: bool) -> None:
    async with running() as a, running() as b:
        target = address(b) if with_id else address(b).partition("/p2p/")[0]
        connection_id = await a.dial(target)
        [ours] = connections(a)
        await until(lambda: len(connections(b)) == 1)
        [theirs] = connections(b)
        assert (ours.connection_id, ours.peer_id) == (connection_id, b.peer_id)
        assert (theirs.peer_id, theirs.direction) == (a.peer_id, Direction.INBOUND)
        assert (ours.local_addr, ours.remote_addr) == (theirs.remote_addr, theirs.local_addr)
        began = await event(a, Dialing)
        ended = await event(a, DialSucceeded)
        assert (began.dial_id, began.target) == (ended.dial_id, target)
        assert ended.connection_id == connection_id


async def test_it_leaves_from_the_shared_port_and_the_other_end_agrees() -> None:
    async with running() as a, running() as b, running() as c:
        await a.dial(address(b))
        await a.dial(address(c))
        shared = port(address(a))
        assert [port(one.local_addr) for one in connections(a)] == [shared, shared]
        assert {one.port_use for one in connections(a)} == {PortUse.REUSE}
        for peer in (b, c):
            await until(lambda peer=peer: bool(connections(peer)))  # type: ignore[misc]
            assert port(connections(peer)[0].remote_addr) == shared


async def test_with_reuse_switched_off_it_says_so() -> None:
    async with running(port_reuse=False) as a, running() as b:
        await a.dial(address(b))
        [view] = connections(a)
        assert view.port_use is PortUse.NEW
        assert view.port_use_reason == "port reuse is switched off"
        assert port(view.local_addr) != port(address(a))


async def test_without_a_listener_of_that_family_it_says_so() -> None:
    async with running() as a, running(listen=("/ip6/::1/tcp/0",)) as b:
        await a.dial(address(b))
        [view] = connections(a)
        assert view.port_use is PortUse.NEW
        assert view.port_use_reason == "we do not listen on IPv6"


async def test_a_dial_that_is_to_leave_from_a_port_of_its_own_does() -> None:
    async with running() as a, running() as b:
        contacted = a._evidence.ledger
        connection = await a._dialer.dial(parse(address(b)), eager=True, port_use=PortUse.NEW)
        [view] = connections(a)
        assert view.port_use is PortUse.NEW
        assert view.port_use_reason is not None
        assert "stays a stranger to the shared port" in view.port_use_reason
        assert port(view.local_addr) != port(address(a))
        remote, now = connection.facts.remote, a._clock.now().monotonic
        assert contacted.solicited(remote, now) is Solicited.NO, "the shared port sent nothing"
        # Nobody dials from the shared port what is connected already.
        assert await a._dialer.dial(parse(address(b)), eager=False) is connection


async def test_a_peer_that_the_shared_port_has_reached_is_no_stranger_any_more() -> None:
    async with running() as a, running() as b:
        first = await a._dialer.dial(parse(address(b)), eager=True)
        again = await a._dialer.dial(parse(address(b)), eager=True, port_use=PortUse.NEW)
        assert again is first
        assert first.facts.port_use is PortUse.REUSE


async def test_dials_from_either_port_at_once_are_not_one_dial() -> None:
    async with running() as a, running() as b:
        target = parse(address(b).partition("/p2p/")[0])
        found = await asyncio.gather(
            *(a._dialer.dial(target, eager=True, port_use=use) for use in PortUse)
        )
        assert [one.facts.port_use for one in found] == list(PortUse)


async def test_a_peer_that_is_connected_is_not_dialled_again() -> None:
    async with running() as a, running() as b:
        first = await a.dial(address(b))
        assert await a.dial(address(b)) == first
        at_once = await asyncio.gather(*(a.dial(address(b)) for _ in range(10)))
        assert set(at_once) == {first}
        assert len(connections(a)) == 1


async def test_the_same_wish_ten_times_at_once_is_one_dial() -> None:
    async with running() as a, running() as b:
        found = await asyncio.gather(*(a.dial(address(b)) for _ in range(10)))
        assert len(set(found)) == 1
        dials = [one for one in a.events_since(0).events if isinstance(one, Dialing)]
        assert len(dials) == 1


async def test_who_does_not_wait_any_more_takes_nothing_from_others() -> None:
    async with running() as a, running() as b:
        impatient, patient = (asyncio.create_task(a.dial(address(b))) for _ in range(2))
        await asyncio.sleep(0)
        impatient.cancel()
        assert await patient == connections(a)[0].connection_id
        assert impatient.cancelled()


class Slow(SocketNetwork):
    """A network that is connected a while before it says so."""

    async def dial(
        self,
        remote: Endpoint,
        connect: Callable[[], asyncio.BaseProtocol],
        *,
        reuse: bool,
        timeout: float,
        fall_back: bool = True,
    ) -> Dialled:
        dialled = await super().dial(
            remote, connect, reuse=reuse, timeout=timeout, fall_back=fall_back
        )
        await asyncio.sleep(0.2)
        return dialled


@pytest.mark.parametrize("right", [True, False])
async def test_a_peer_that_is_faster_than_the_dial_misses_nothing(right: bool) -> None:
    a = Node(config(), network=Slow())
    await a.start()
    try:
        async with running() as b:
            if right:
                connection_id = await a.dial(address(b))
                assert await a.ping(connection_id) > 0
                # What b asked while a did not listen yet was answered, too.
                await event(b, PeerIdentified)
            else:
                with pytest.raises(DialError, match=f"{b.peer_id} answered"):
                    await a.dial(address(b).replace(b.peer_id, str(PrivateKey.generate().peer_id)))
                assert connections(a) == ()
            assert not a._swarm.upgrades
    finally:
        await a.stop()


async def test_another_peer_than_the_one_asked_for_is_refused() -> None:
    other = PrivateKey.generate().peer_id
    async with running() as a, running() as b:
        wrong = address(b).replace(b.peer_id, str(other))
        with pytest.raises(DialError, match=f"dialled {other}, but {b.peer_id} answered"):
            await a.dial(wrong)
        failed = await event(a, DialFailed)
        assert [one.addr for one in failed.attempts] == [address(b).partition("/p2p/")[0]]
        assert connections(a) == ()
        await until(lambda: not connections(b))


@pytest.mark.skipif(sys.platform != "linux", reason="/proc shows what the kernel remembers")
async def test_a_dial_that_failed_keeps_nothing_of_the_shared_port() -> None:
    other = PrivateKey.generate().peer_id
    async with running() as a, running() as b:
        with pytest.raises(DialError, match=f"{b.peer_id} answered"):
            await a.dial(address(b).replace(b.peer_id, str(other)))
        ours = f":{port(address(a)):04X}"
        sockets = kernel_sockets()
        # In TIME_WAIT it would be in the way of the next dial for a minute.
        assert [one[2] for one in sockets if one[1].endswith(ours)] == ["00000000:0000"]


async def test_refusals_are_told_for_each_address() -> None:
    closed = f"/ip4/127.0.0.1/tcp/{free_port()}"
    async with running() as a:
        with pytest.raises(DialError, match="refused") as caught:
            await a.dial(closed)
        [attempt] = caught.value.attempts
        assert attempt.addr == closed
        assert "nothing listens there" in attempt.reason


async def test_a_node_does_not_dial_itself() -> None:
    async with running() as a:
        with pytest.raises(DialError, match="this node itself"):
            await a.dial(address(a))
        with pytest.raises(DialError, match="own listening address"):
            await a.dial(address(a).partition("/p2p/")[0])
        with pytest.raises(AddressError, match="only TCP"):
            await a.dial("/ip4/192.0.2.1/udp/1/quic-v1")
        assert connections(a) == ()


async def test_an_automatic_dial_leaves_alone_what_failed_and_a_person_does_not() -> None:
    closed = f"/ip4/127.0.0.1/tcp/{free_port()}"
    async with running() as a:
        dialer = a._dialer
        for _ in range(2):
            with pytest.raises(DialError, match="refused"):
                await dialer.dial(parse(closed), eager=True)
        with pytest.raises(DialError, match="failed lately, is left alone for"):
            await dialer.dial(parse(closed), eager=False)


async def test_what_failed_on_a_network_that_is_gone_is_not_left_alone() -> None:
    closed = f"/ip4/127.0.0.1/tcp/{free_port()}"
    async with running() as a:
        with pytest.raises(DialError, match="refused"):
            await a._dialer.dial(parse(closed), eager=False)
        a._dialer.forget_failures()
        under_way = asyncio.create_task(a._dialer.dial(parse(closed), eager=False))
        await event(a, Dialing, lambda one: one.dial_id == 2)
        a._dialer.forget_failures()
        for dial in (under_way, a._dialer.dial(parse(closed), eager=False)):
            with pytest.raises(DialError, match="refused"):
                await dial
        with pytest.raises(DialError, match="failed lately"):
            await a._dialer.dial(parse(closed), eager=False)


async def test_an_address_is_not_left_alone_for_our_own_limits() -> None:
    async with running(limits=Limits(connections=1)) as a, running() as b, running() as c:
        outcomes = await asyncio.gather(
            *(a.dial(address(peer)) for peer in (b, c)), return_exceptions=True
        )
        [refused] = [one for one in outcomes if isinstance(one, DialError)]
        assert str(refused) == "the limit of 1 connections is reached"
        [view] = connections(a)
        await a.close_connection(view.connection_id)
        await event(a, ConnectionEnded)
        other = c if view.peer_id == b.peer_id else b
        await a._dialer.dial(parse(address(other)), eager=False)
        assert [one.peer_id for one in connections(a)] == [other.peer_id]


async def test_where_the_pair_of_endpoints_is_taken_its_connection_is_given() -> None:
    async with running() as a, running() as b:
        await b.dial(address(a))
        [inbound] = connections(a)
        # The pair of endpoints exists: dialling b from our shared port would be the same pair.
        assert await a.dial(address(b).partition("/p2p/")[0]) == inbound.connection_id


async def test_two_that_dial_each_other_at_the_same_moment_keep_one_connection() -> None:
    async with contextlib.AsyncExitStack() as stack:
        pairs = [[await stack.enter_async_context(running()) for _ in range(2)] for _ in range(20)]
        for a, b in pairs:
            await asyncio.gather(a.dial(address(b)), b.dial(address(a)))
        await asyncio.sleep(crossing.CROSSING_GRACE + 0.5)  # what crossed is settled
        for a, b in pairs:
            [ours], [theirs] = connections(a), connections(b)
            assert (ours.peer_id, theirs.peer_id) == (b.peer_id, a.peer_id)
            assert (ours.local_addr, ours.remote_addr) == (theirs.remote_addr, theirs.local_addr)
            assert ours.direction is not theirs.direction
            assert await a.ping(ours.connection_id) > 0


class Meeting(SocketNetwork):
    """The first dials of two nodes meet in one pipe, as SYNs do that cross on the way."""

    def __init__(self, end: socket.socket) -> None:
        super().__init__()
        self._end: socket.socket | None = end
        self.dials: list[bool] = []

    async def dial(
        self,
        remote: Endpoint,
        connect: Callable[[], asyncio.BaseProtocol],
        *,
        reuse: bool,
        timeout: float,
        fall_back: bool = True,
    ) -> Dialled:
        self.dials.append(reuse)
        end, self._end = self._end, None
        if end is None:
            return await super().dial(
                remote, connect, reuse=reuse, timeout=timeout, fall_back=fall_back
            )
        transport, _ = await asyncio.get_running_loop().create_connection(connect, sock=end)
        return Dialled(
            transport=transport,
            local=Endpoint("127.0.0.1", 1),
            remote=remote,
            port_use=PortUse.REUSE,
            port_use_reason=None,
            seconds=0.0,
        )


async def test_two_initiators_in_one_tcp_connection_end_up_connected() -> None:
    for _ in range(10):
        networks = [Meeting(end) for end in socket.socketpair()]
        a, b = (Node(config(), network=network) for network in networks)
        await a.start()
        await b.start()
        try:
            await asyncio.gather(a.dial(address(b)), b.dial(address(a)))
            await until(lambda a=a, b=b: len(connections(a)) == len(connections(b)) == 1)  # type: ignore[misc]
            assert await a.ping(connections(a)[0].connection_id) > 0
            # The shared port was tried first, both times, and nobody needed more than three tries.
            assert all(network.dials[0] for network in networks)
            assert max(len(network.dials) for network in networks) in {2, 3}
        finally:
            await a.stop()
            await b.stop()


async def test_dials_that_crossed_from_other_ports_leave_one_connection() -> None:
    async with running(port_reuse=False) as a, running(port_reuse=False) as b:
        await asyncio.gather(a.dial(address(b)), b.dial(address(a)))
        await until(lambda: len(connections(a)) == len(connections(b)) == 1, 5.0)
        await asyncio.sleep(1.5)
        [ours], [theirs] = connections(a), connections(b)
        assert (ours.local_addr, ours.remote_addr) == (theirs.remote_addr, theirs.local_addr)
        assert await a.ping(ours.connection_id) > 0


async def test_many_nodes_that_all_dial_one_another_lose_nobody() -> None:
    rng = random.Random(7)
    async with running() as a, running() as b, running() as c, running() as d:
        nodes = [a, b, c, d]
        wishes = [(one, other) for one in nodes for other in nodes if one is not other]
        rng.shuffle(wishes)
        await asyncio.gather(*(one.dial(address(other)) for one, other in wishes))
        for one in nodes:
            others = {other.peer_id for other in nodes if other is not one}
            assert {view.peer_id for view in connections(one)} == others

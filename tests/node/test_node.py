"""A node as its front door shows it: it starts, is watched, and leaves nothing behind."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import AsyncIterator

import pytest

from node.config import NodeConfig
from node.errors import AddressError, ConnectionClosed, DialError, ListenError
from node.events import (
    ConnectionEnded,
    ConnectionOpened,
    ListenFailed,
    NodeStarted,
    NodeStopped,
    VerdictChanged,
)
from node.node import Node
from node.terms import Direction, Reach
from tests.support.besieged import CONFIG, running
from tests.support.sides import open_descriptors
from tests.support.watching import connection_of, events_of, happened, identified, shown

AT_HOME = "/ip4/127.0.0.1/tcp/0"


@pytest.fixture
async def ours() -> AsyncIterator[Node]:
    async with running(CONFIG) as node:
        yield node


@pytest.fixture
async def theirs() -> AsyncIterator[Node]:
    async with running(CONFIG) as node:
        yield node


def listening_on(*addresses: str) -> Node:
    return Node(NodeConfig(listen=addresses))


# --- life ----------------------------------------------------------------------------------------


async def test_it_tells_its_start_first_and_its_end_last() -> None:
    node = listening_on(AT_HOME)
    assert node.events_since(0).events == ()
    assert node.listen_addrs == ()
    await node.start()
    async with running(CONFIG) as theirs:
        await node.dial(theirs.listen_addrs[0])
        await node.stop()
    first, *_, last = node.events_since(0).events
    assert isinstance(first, NodeStarted)
    assert isinstance(last, NodeStopped)
    assert first.peer_id == last.peer_id == node.peer_id
    assert first.agent == node.snapshot().node.agent == CONFIG.agent
    (ended,) = events_of(node, ConnectionEnded)
    assert ended.by_us
    assert node.snapshot().connections == ()


async def test_stopping_twice_or_at_once_is_stopping_once() -> None:
    node = listening_on(AT_HOME)
    await node.start()
    await asyncio.gather(node.stop(), node.stop())
    await node.stop()
    assert len(events_of(node, NodeStopped)) == 1


async def test_one_that_never_started_can_be_stopped() -> None:
    node = listening_on(AT_HOME)
    await node.stop()
    assert node.events_since(0).events == ()


@pytest.mark.skipif(sys.platform != "linux", reason="/proc counts descriptors")
async def test_nothing_is_left_behind() -> None:
    async def live() -> None:
        one, other = listening_on(AT_HOME), listening_on(AT_HOME, AT_HOME)
        await one.start()
        await other.start()
        connection_id = await one.dial(other.listen_addrs[1])
        await one.ping(connection_id)
        with socket.create_server(("127.0.0.1", 0)) as silent:
            never = one.dial(f"/ip4/127.0.0.1/tcp/{silent.getsockname()[1]}")
            under_way = asyncio.create_task(never)
            await shown(lambda: one.snapshot().node.dials_under_way or None)
            await one.stop()
            await asyncio.wait([under_way])
        await other.stop()

    await live()  # what is opened once for all nodes does not count
    tasks, descriptors = asyncio.all_tasks(), open_descriptors()
    await live()
    assert asyncio.all_tasks() == tasks
    assert open_descriptors() == descriptors


async def test_its_port_is_free_again_at_once() -> None:
    node = listening_on(AT_HOME)
    await node.start()
    (where,) = (addr.split("/p2p/")[0] for addr in node.listen_addrs)
    await node.stop()
    async with running(NodeConfig(listen=(where,))) as again:
        assert again.listen_addrs == (f"{where}/p2p/{again.peer_id}",)


# --- listening -----------------------------------------------------------------------------------


async def test_listen_addresses_are_dialable_and_the_same_everywhere(ours: Node) -> None:
    (addr,) = ours.listen_addrs
    where, _, peer_id = addr.partition("/p2p/")
    assert peer_id == ours.peer_id
    assert not where.endswith("/0")
    (started,) = events_of(ours, NodeStarted)
    assert started.listen_addrs == (where,)
    (listener,) = ours.snapshot().node.listeners
    assert listener.addr == where
    assert listener.interface_addrs == (where,)


async def test_a_wildcard_stands_for_the_addresses_of_this_computer() -> None:
    async with running(NodeConfig(listen=("/ip4/0.0.0.0/tcp/0",))) as node:
        (listener,) = node.snapshot().node.listeners
        port = listener.addr.rsplit("/", 1)[1]
        assert listener.addr == f"/ip4/0.0.0.0/tcp/{port}"
        assert f"/ip4/127.0.0.1/tcp/{port}/p2p/{node.peer_id}" in node.listen_addrs
        assert all("/0.0.0.0/" not in addr for addr in node.listen_addrs)


@pytest.mark.parametrize(
    ("addr", "kind", "words"),
    [
        ("", AddressError, "address"),
        ("localhost:4001", AddressError, "write it as /dns/localhost/tcp/4001"),
        ("/ip4/300.0.0.1/tcp/1", AddressError, "300.0.0.1"),
        ("/ip4/127.0.0.1/udp/0/quic-v1", ListenError, "only TCP is spoken, as in /ip4/"),
        ("/dns4/localhost/tcp/0", ListenError, "cannot listen on /dns4/localhost/tcp/0"),
        ("/ip4/192.0.2.1/tcp/0", ListenError, "192.0.2.1"),
    ],
)
async def test_a_bad_listen_address_is_told_in_words(
    addr: str, kind: type[Exception], words: str
) -> None:
    node = listening_on(addr)
    try:
        with pytest.raises(kind) as caught:
            await node.start()
    finally:
        await node.stop()
    assert words in str(caught.value)
    assert "Errno" not in str(caught.value)
    assert not events_of(node, NodeStarted)


async def test_no_listen_address_is_told_in_words() -> None:
    node = listening_on()
    with pytest.raises(ListenError, match="there is no address to listen on"):
        await node.start()
    await node.stop()


async def test_a_port_taken_by_another_program_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        addr = f"/ip4/127.0.0.1/tcp/{taken.getsockname()[1]}"
        node = listening_on(addr)
        with pytest.raises(ListenError, match="is taken by another program that does not share it"):
            await node.start()
        await node.stop()


async def test_one_address_of_several_may_fail_and_is_told() -> None:
    async with running(NodeConfig(listen=("/ip4/192.0.2.1/tcp/0", AT_HOME))) as node:
        (failed,) = events_of(node, ListenFailed)
        assert failed.addr == "/ip4/192.0.2.1/tcp/0"
        assert failed.reason
        assert len(node.listen_addrs) == 1


# --- watching ------------------------------------------------------------------------------------


async def test_who_waits_for_events_is_woken_by_the_next(ours: Node, theirs: Node) -> None:
    position = ours.events_since(0).position
    waiting = [asyncio.create_task(ours.wait_for_events(position)) for _ in range(3)]
    given_up = asyncio.create_task(ours.wait_for_events(position))
    await asyncio.sleep(0.02)
    assert not any(task.done() for task in waiting)
    given_up.cancel()
    await ours.dial(theirs.listen_addrs[0])
    for new in await asyncio.wait_for(asyncio.gather(*waiting), 1):
        assert new.position > position
        assert len(new.events) == new.position - position
    # What is there already is given at once.
    assert (await asyncio.wait_for(ours.wait_for_events(0), 1)).events[0] == (
        ours.events_since(0).events[0]
    )


async def test_a_reader_that_fell_behind_is_told_what_it_lost(theirs: Node) -> None:
    config = NodeConfig(listen=(AT_HOME,), events_kept=3)
    async with running(config) as ours:
        assert ours.events_since(0).lost == 0
        await ours.dial(theirs.listen_addrs[0])
        await happened(ours, VerdictChanged)
        new = ours.events_since(0)
        assert new.position > 3
        assert len(new.events) == 3
        assert new.lost == new.position - 3
        assert ours.events_since(new.position - 3).events == new.events
        assert ours.events_since(new.position - 3).lost == 0
        assert ours.events_since(new.position).events == ()
        assert ours.events_since(new.position + 5).events == ()


def measured(node: Node) -> bool:
    """The first ping of each connection is done, and no stream is open: all is still for long."""
    return all(one.rtt is not None and not one.streams for one in node.snapshot().connections)


async def test_a_snapshot_is_the_same_object_until_something_changes(
    ours: Node, theirs: Node
) -> None:
    empty = ours.snapshot()
    assert ours.snapshot() is empty
    connection_id = await ours.dial(theirs.listen_addrs[0])
    await identified(ours, theirs)
    await happened(ours, VerdictChanged)
    await ours.ping(connection_id)
    busy = ours.snapshot()
    assert busy.version > empty.version
    assert busy is not empty
    assert empty.connections == (), "an old one never changes"
    await shown(lambda: (measured(ours) and measured(theirs)) or None)
    still = ours.snapshot()
    await asyncio.sleep(0.15)
    assert ours.snapshot() is still


async def test_what_did_not_change_is_the_same_object_in_the_next(ours: Node, theirs: Node) -> None:
    first = await ours.dial(theirs.listen_addrs[0])
    await identified(ours, theirs)
    async with running(CONFIG) as third:
        second = await ours.dial(third.listen_addrs[0])
        await identified(ours, third)
        await shown(lambda: all(map(measured, (ours, theirs, third))) or None)
        before = {one.connection_id: one for one in ours.snapshot().connections}
        await ours.ping(second)
        after = {one.connection_id: one for one in ours.snapshot().connections}
        assert after[first] is before[first]
        assert after[second] is not before[second]
        assert after[second].bytes_out > before[second].bytes_out


# --- wishes --------------------------------------------------------------------------------------


async def test_a_connection_is_shown_from_both_ends(ours: Node, theirs: Node) -> None:
    connection_id = await ours.dial(theirs.listen_addrs[0])
    assert await ours.dial(theirs.listen_addrs[0]) == connection_id, "it is there already"
    opened = await happened(theirs, ConnectionOpened)
    assert opened.direction is Direction.INBOUND
    here, there = connection_of(ours, theirs), connection_of(theirs, ours)
    assert (here.direction, there.direction) == (Direction.OUTBOUND, Direction.INBOUND)
    assert (here.local_addr, here.remote_addr) == (there.remote_addr, there.local_addr)
    assert here.security == there.security == "/noise"
    assert here.muxer == there.muxer == "/yamux/1.0.0"


async def test_a_connection_can_be_closed_by_hand(ours: Node, theirs: Node) -> None:
    connection_id = await ours.dial(theirs.listen_addrs[0])
    await ours.close_connection(connection_id)
    await ours.close_connection(connection_id)
    await ours.close_connection(4711)
    ended = await happened(ours, ConnectionEnded)
    assert (ended.by_us, ended.reason) == (True, "closed by hand")
    assert not (await happened(theirs, ConnectionEnded)).by_us
    with pytest.raises(ConnectionClosed, match="the connection is closed already"):
        await ours.ping(connection_id)


async def test_it_does_not_dial_itself(ours: Node) -> None:
    with pytest.raises(DialError, match="that is this node itself"):
        await ours.dial(ours.listen_addrs[0])


# --- the verdict ---------------------------------------------------------------------------------


async def test_peers_on_this_computer_prove_nothing(ours: Node, theirs: Node) -> None:
    alone = ours.snapshot().verdict
    assert alone.reach is Reach.UNKNOWN
    assert alone.sentence == (
        "Not connected to anybody yet. Dial a peer to learn how others see you."
    )
    assert alone.observed_sentence == ("Nobody has told us yet at which address they see us.")
    await ours.dial(theirs.listen_addrs[0])
    near = (
        "Only peers on this computer or network so far: they cannot tell how the internet sees you."
    )
    for node in (ours, theirs):
        told = await happened(node, VerdictChanged, lambda one: one.sentence == near)
        assert told.reach is Reach.UNKNOWN
        verdict = node.snapshot().verdict
        assert verdict.sentence == near
        assert verdict.evidence == ()
    assert ours.snapshot().verdict.observed_sentence == (
        "1 report, which cannot tell a public address of the shared port: see why there."
    )
    (observation,) = ours.snapshot().observations
    assert observation.reason == "loopback: the peer runs on this computer"
    assert ours.snapshot().verdict.shared_port_sentence == (
        "1 of our connections left from the shared port. Nobody has come in on it "
        "yet, so we do not know whether it is open to others."
    )
    assert theirs.snapshot().verdict.shared_port_sentence == (
        "Inbound connections arrive on the shared port, so far only from this computer."
    )

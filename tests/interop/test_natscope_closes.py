"""Connections between Natscope and other implementations end, in order and brutally."""

from __future__ import annotations

import asyncio
import sys

import pytest

from node.errors import NatscopeError
from node.events import ConnectionEnded
from tests.interop.driver import Peer
from tests.interop.link import Link, connection_gone

POLL = 0.01
WORDS = {
    "the peer closed the connection",
    # A reset. go-libp2p resets every connection that it closes (SO_LINGER 0), in order or not.
    "the peer broke the connection off",
}


def assert_they_ended(ended: ConnectionEnded) -> None:
    """Assert that the event puts the end down to the peer, in words."""
    assert not ended.by_us
    assert ended.reason in WORDS


async def test_we_close_in_order(link: Link) -> None:
    await link.node.close_connection(link.connection_id, "enough of it")
    ended = await link.event(ConnectionEnded)
    assert (ended.reason, ended.by_us) == ("enough of it", True)
    await connection_gone(link.peer, link.node.peer_id)


async def test_they_close_in_order(link: Link) -> None:
    await link.quiet()
    await link.peer.close(link.node.peer_id)
    ended = await link.event(ConnectionEnded)
    assert_they_ended(ended)


async def test_they_stop(link: Link) -> None:
    # py-libp2p gives up what it is writing, though its cipher has counted it: what it says last can
    # then not be read, and would be put down as a forged frame.
    await link.quiet()
    await link.peer.stop()
    ended = await link.event(ConnectionEnded)
    assert_they_ended(ended)


async def test_they_are_killed_while_idle(link: Link) -> None:
    await link.peer.kill()
    ended = await link.event(ConnectionEnded)
    assert_they_ended(ended)


async def test_they_are_killed_in_the_middle_of_a_transfer(link: Link) -> None:
    transfer = asyncio.ensure_future(link.node.perf(link.connection_id, 1 << 40, 0))
    while link.view().bytes_out < 1 << 20:  # noqa: ASYNC110 - there is no event to wait for
        await asyncio.sleep(POLL)
    await link.peer.kill()
    with pytest.raises(NatscopeError):
        await transfer
    ended = await link.event(ConnectionEnded)
    assert_they_ended(ended)


@pytest.mark.parametrize("we_dial", [True, False])
async def test_we_are_killed(peer: Peer, *, we_dial: bool) -> None:
    words = [sys.executable, "-m", "tests.benchmarks.natscope_peer"]
    ours = await Peer.run("natscope", words)
    if we_dial:
        await ours.dial(peer.addr)
    else:
        await peer.dial(ours.addr)
    await ours.identify(peer.peer_id)
    await ours.kill()
    await connection_gone(peer, ours.peer_id)

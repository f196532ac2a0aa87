"""How many connections others may take of us: each bound, and one past it."""

from __future__ import annotations

import contextlib

import pytest

from node.config import Limits
from node.events import ConnectionRefused
from node.net.limits import ConnectionLimits
from tests.support import namespaces
from tests.support.namespaces import Lab
from tests.support.nodes import connections, event, running, until
from tests.support.raw_peer import RawPeer

privileged = namespaces.privileged()


def limits(**changes: int) -> ConnectionLimits:
    return ConnectionLimits(Limits(**changes))


def come_in(counts: ConnectionLimits, group: str, *, loopback: bool = False) -> str | None:
    """One connection comes in and is set up; why not, if not."""
    refusal = counts.accept(group, loopback=loopback)
    if refusal is None:
        counts.drop_pending(group)
        counts.opened(group, inbound=True)
    return refusal


def test_a_group_has_its_share_and_others_theirs() -> None:
    counts = limits(connections_per_address=3)
    assert [come_in(counts, "192.0.2.1") for _ in range(3)] == [None] * 3
    assert come_in(counts, "192.0.2.1") == "the limit of 3 connections from 192.0.2.1 is reached"
    assert come_in(counts, "192.0.2.2") is None
    counts.closed("192.0.2.1", inbound=True)
    assert come_in(counts, "192.0.2.1") is None
    assert come_in(counts, "192.0.2.1") is not None


def test_those_being_set_up_count_in_the_share() -> None:
    counts = limits(connections_per_address=2)
    assert counts.accept("192.0.2.1", loopback=False) is None
    assert come_in(counts, "192.0.2.1") is None
    assert counts.accept("192.0.2.1", loopback=False) is not None
    counts.drop_pending("192.0.2.1")
    assert counts.accept("192.0.2.1", loopback=False) is None


def test_connections_that_we_opened_take_nothing_of_a_share() -> None:
    counts = limits(connections_per_address=1)
    for _ in range(5):
        counts.opened("192.0.2.1", inbound=False)
    assert come_in(counts, "192.0.2.1") is None


def test_loopback_is_many_peers_and_bound_by_half_the_places_only() -> None:
    counts = limits(connections_per_address=1, pending_inbound=4)
    assert [come_in(counts, "127.0.0.1", loopback=True) for _ in range(10)] == [None] * 10
    assert [counts.accept("127.0.0.1", loopback=True) for _ in range(2)] == [None] * 2
    assert counts.accept("127.0.0.1", loopback=True) is not None
    assert counts.accept("192.0.2.1", loopback=False) is None, "half is left for others"


def test_those_being_set_up_at_the_bound_and_one_past_it() -> None:
    counts = limits(pending_inbound=3)
    assert [counts.accept(group, loopback=False) for group in "abc"] == [None] * 3
    refusal = counts.accept("d", loopback=False)
    assert refusal == "3 inbound connections are being set up already"
    counts.drop_pending("b")
    assert counts.accept("d", loopback=False) is None


def test_inbound_ones_at_the_bound_and_one_past_it() -> None:
    counts = limits(inbound_connections=2)
    assert [come_in(counts, group) for group in "ab"] == [None] * 2
    assert come_in(counts, "c") == "the limit of 2 inbound connections is reached"
    assert counts.full() is None, "we may dial"
    counts.closed("a", inbound=True)
    assert come_in(counts, "c") is None


def test_all_together_at_the_bound_and_one_past_it() -> None:
    counts = limits(connections=3)
    counts.opened("a", inbound=False)
    assert come_in(counts, "b") is None
    assert counts.full() is None
    counts.opened("c", inbound=False)
    assert counts.full() == come_in(counts, "d") == "the limit of 3 connections is reached"
    counts.closed("a", inbound=False)
    assert counts.full() is None


def test_after_the_end_nothing_is_opened() -> None:
    counts = limits()
    counts.close("the node stops")
    assert counts.full() == come_in(counts, "a") == "the node stops"


@pytest.mark.skipif(not privileged, reason="runs in the user namespace of the test below")
async def test_a_node_holds_each_address_to_its_share() -> None:
    ours, crowd, other = "10.9.0.1", "10.9.0.2", "10.9.0.3"
    with Lab() as lab:
        host = lab.host()
        host.address("lo", *(f"{ip}/24" for ip in (ours, crowd, other)))
        with host.entered():
            bounds = Limits(connections_per_address=3)
            async with (
                running(listen=(f"/ip4/{ours}/tcp/0",), limits=bounds) as node,
                contextlib.AsyncExitStack() as peers,
            ):
                for _ in range(3):
                    peer = await peers.enter_async_context(await RawPeer.connect(node, crowd))
                    await peer.secure()
                late = await peers.enter_async_context(await RawPeer.connect(node, crowd))
                refused = await event(node, ConnectionRefused)
                assert refused.reason == f"the limit of 3 connections from {crowd} is reached"
                assert refused.remote_addr.startswith(f"/ip4/{crowd}/tcp/")
                assert await late.hung_up()
                assert len(connections(node)) == 3
                peer = await peers.enter_async_context(await RawPeer.connect(node, other))
                await peer.secure()
                await until(lambda: len(connections(node)) == 4)


@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    reason = namespaces.unavailable()
    if reason:
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr

"""Circuit relay v2 with go- and js-libp2p: as relay, as who has a place there, and as who dials."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from node import DialError, Node
from node.punch_views import ReservationState
from node.services import relay as relay_client
from tests.interop.conftest import see_that_it_can_run
from tests.interop.driver import Peer, PeerError
from tests.support.nodes import address, running, until

EVERYWHERE = ("127.0.0.0/8",)
"""On loopback all addresses are to count as public: relays elsewhere are not asked for places."""


@pytest.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Places are wanted at once."""
    monkeypatch.setattr(relay_client, "PATIENCE", 0.05)
    monkeypatch.setattr(relay_client, "LOOK_SECONDS", 0.05)


@pytest.fixture(params=["go", "js"])
def name(request: pytest.FixtureRequest) -> str:
    see_that_it_can_run(request.param, request.config)
    return str(request.param)


async def other(stack: AsyncExitStack, name: str, *arguments: str) -> Peer:
    peer = await Peer.start(name, "--punch", *arguments)
    stack.push_async_callback(peer.kill)
    return peer


async def ours(stack: AsyncExitStack, **changes: Any) -> Node:
    running_node = running(public_ranges=EVERYWHERE, autonat_server=False, **changes)
    return await stack.enter_async_context(running_node)


async def with_a_place(node: Node, relay: str) -> str:
    """Let a node have a place at a relay; where to dial it there."""
    await node.dial(relay)

    def reserved() -> bool:
        places = node.snapshot().reservations
        return any(one.state is ReservationState.RESERVED for one in places)

    await until(reserved, seconds=15)
    [place] = node.snapshot().reservations
    # js-libp2p writes milliseconds where seconds are meant.
    assert place.seconds in (120, 120_000)
    assert place.data == 128 * 1024
    return place.addrs[0]


def met(node: Node, peer_id: str) -> bool:
    """Whether a node knows who is at the other end of a relayed connection."""
    return any(
        one.peer_id == peer_id and one.relay is not None and one.identify is not None
        for one in node.snapshot().connections
    )


async def test_we_have_a_place_there_and_are_dialled(stack: AsyncExitStack, name: str) -> None:
    relay, dialler = await other(stack, name, "--relay"), await other(stack, name)
    node = await ours(stack)
    at = await with_a_place(node, relay.addr)
    assert (await dialler.circuit(at))["limited"]
    await until(lambda: met(node, dialler.peer_id))
    said = await dialler.identify(node.peer_id)
    assert said["agent"].startswith("natscope/")
    assert any("p2p-circuit" in one for one in said["listen_addrs"])
    assert len(await dialler.ping(node.peer_id, 3)) == 3


async def test_we_dial_who_has_a_place_there(stack: AsyncExitStack, name: str) -> None:
    relay, there = await other(stack, name, "--relay"), await other(stack, name)
    await there.reserve(relay.addr)
    node = await ours(stack)
    connection = await node.dial(f"{relay.addr}/p2p-circuit/p2p/{there.peer_id}")
    await until(lambda: met(node, there.peer_id))
    assert await node.ping(connection) < 1
    view = next(one for one in node.snapshot().connections if one.connection_id == connection)
    assert (view.relay, view.limited) == (relay.peer_id, True)
    assert view.remote_addr.endswith(f"/p2p/{relay.peer_id}/p2p-circuit")


async def test_who_has_a_place_with_us_is_dialled_by_its_like_and_by_us(
    stack: AsyncExitStack, name: str
) -> None:
    relay = await ours(stack, relay_server=True)
    there, dialler = await other(stack, name), await other(stack, name)
    place = await there.reserve(address(relay))
    if name == "go":  # js-libp2p reads neither, nor the voucher
        assert place["vouched"]
        assert (place["limit_seconds"], place["limit_data"]) == (120, 128 * 1024)
        assert 3500 < place["expires_in"] <= 3600
    at = f"{address(relay)}/p2p-circuit/p2p/{there.peer_id}"
    assert (await dialler.circuit(at))["limited"]
    assert len(await dialler.ping(there.peer_id, 3)) == 3
    node = await ours(stack)
    await node.dial(at)
    await until(lambda: met(node, there.peer_id))
    assert relay.snapshot().relaying.circuits == 2


async def test_who_has_no_place_cannot_be_met(stack: AsyncExitStack, name: str) -> None:
    relay, their_relay = await ours(stack, relay_server=True), await other(stack, name, "--relay")
    nobody, dialler = await other(stack, name), await other(stack, name)
    node = await ours(stack)
    await nobody.dial(address(relay))
    with pytest.raises(PeerError, match="NO_RESERVATION"):
        await dialler.circuit(f"{address(relay)}/p2p-circuit/p2p/{nobody.peer_id}")
    with pytest.raises(DialError, match="the peer has no place there"):
        await node.dial(f"{their_relay.addr}/p2p-circuit/p2p/{nobody.peer_id}")

"""Relays that are in order, lie, stall or are used up; and those who come through them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from node import DialError, NatscopeError, Node
from node.address import Multiaddr
from node.config import Limits
from node.events import RelayReserved, StreamRefused
from node.identity import PrivateKey
from node.net.stream import Stream
from node.proto.relay import (
    HOP,
    MAX_MESSAGE,
    STOP,
    Connect,
    Limit,
    Reservation,
    Reserve,
    Said,
    Status,
    read_stop,
    write_hop,
    write_stop,
)
from node.proto.voucher import make_voucher
from node.punch_views import ReservationState
from node.services import relay as relay_client
from node.services import relay_server
from tests.support.nodes import address, connections, event, link, running, until

EVERYWHERE = ("127.0.0.0/8",)
Start = Callable[..., Awaitable[Node]]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Places are wanted at once."""
    monkeypatch.setattr(relay_client, "PATIENCE", 0.05)
    monkeypatch.setattr(relay_client, "LOOK_SECONDS", 0.05)


@pytest.fixture
async def start() -> AsyncIterator[Start]:
    async with AsyncExitStack() as stack:

        async def one(**changes: Any) -> Node:
            made = running(public_ranges=EVERYWHERE, autonat_server=False, **changes)
            return await stack.enter_async_context(made)

        yield one


def place(node: Node) -> tuple[ReservationState, str]:
    """What a node says of its only place."""
    places = node.snapshot().reservations
    return (places[0].state, places[0].detail) if places else (ReservationState.ASKING, "")


async def with_a_place(node: Node, relay: Node) -> str:
    await node.dial(address(relay))
    await until(lambda: place(node)[0] is ReservationState.RESERVED)
    return node.snapshot().reservations[0].addrs[0]


# --- in order ------------------------------------------------------------------------------------


async def test_two_meet_at_a_relay_and_each_knows_by_whom(start: Start) -> None:
    relay, ana, ben = await start(relay_server=True), await start(), await start(relays=False)
    at = await with_a_place(ana, relay)
    identifier = await ben.dial(at)
    await until(lambda: all(one.identify is not None for one in connections(ben)))
    view = next(one for one in connections(ben) if one.connection_id == identifier)
    assert (view.peer_id, view.relay, view.limited) == (ana.peer_id, relay.peer_id, True)
    assert await ben.ping(identifier) < 1
    assert relay.snapshot().relaying.circuits == 1
    assert relay.snapshot().relaying.bytes_carried > 500
    assert view.identify is not None
    assert any("p2p-circuit" in one for one in view.identify.listen_addrs)
    # What is seen over a relay tells nothing of where we are.
    assert all(one.relay is None for one in connections(ben) if one.path is not None)
    observers = {one.observer for one in ben.snapshot().observations}
    assert len(observers) == 1


async def test_dials_through_relays_do_not_take_the_places_of_those_to_the_relays(
    start: Start,
) -> None:
    relay, ana = await start(relay_server=True), await start()
    at = await with_a_place(ana, relay)
    ben = await start(relays=False, limits=Limits(pending_outbound=1))
    async with asyncio.timeout(5):
        await ben.dial(at)
    assert {one.peer_id for one in connections(ben)} >= {relay.peer_id, ana.peer_id}


async def test_what_is_not_frugal_does_not_run_over_a_limited_relay(start: Start) -> None:
    relay, ana, ben = (
        await start(relay_server=True),
        await start(perf_server=True),
        await start(relays=False),
    )
    identifier = await ben.dial(await with_a_place(ana, relay))
    with pytest.raises(NatscopeError, match="carries little"):
        await ben.perf(identifier, 1, 1)


async def test_the_end_of_the_relay_is_the_end_of_what_it_carries(start: Start) -> None:
    relay, ana, ben = await start(relay_server=True), await start(), await start(relays=False)
    await ben.dial(await with_a_place(ana, relay))
    await relay.stop()
    await until(lambda: not connections(ana) and not connections(ben))
    assert ana.snapshot().reservations == ()


async def test_a_relay_carries_so_much_and_no_more(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relay_server, "LIMIT", Limit(120, 20_000))
    relay, ana, ben = await start(relay_server=True), await start(), await start(relays=False)
    identifier = await ben.dial(await with_a_place(ana, relay))
    with pytest.raises(NatscopeError):
        await ben.ping_series(identifier, 1000)
    await until(lambda: relay.snapshot().relaying.circuits == 0)
    assert relay.snapshot().relaying.bytes_carried <= 40_000


async def test_a_relay_carries_so_long_and_no_longer(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relay_server, "LIMIT", Limit(1, 128 * 1024))
    relay, ana, ben = await start(relay_server=True), await start(), await start(relays=False)
    await ben.dial(await with_a_place(ana, relay))
    began = time.monotonic()
    await until(lambda: len(connections(ben)) == 1)
    assert time.monotonic() - began < 3


async def test_places_are_for_few_of_one_address(start: Start) -> None:
    relay = await start(relay_server=True)
    keepers = [await start() for _ in range(relay_server.MAX_PLACES_A_GROUP + 1)]
    for keeper in keepers[:-1]:
        await with_a_place(keeper, relay)
    await keepers[-1].dial(address(relay))
    await until(lambda: place(keepers[-1])[0] is ReservationState.REFUSED)
    assert place(keepers[-1])[1] == "it gives us no place"
    await keepers[0].stop()
    await until(lambda: relay.snapshot().relaying.reservations == len(keepers) - 2)


async def test_a_place_is_renewed_before_it_is_lost(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relay_server, "PLACE_SECONDS", 2)
    relay, ana = await start(relay_server=True), await start()
    await with_a_place(ana, relay)
    first = ana.snapshot().reservations[0].expires_at
    assert first is not None

    def renewed() -> bool:
        places = ana.snapshot().reservations
        expires = places[0].expires_at if places else None
        return expires is not None and expires > first

    await until(renewed)
    assert relay.snapshot().relaying.reservations == 1


async def test_nobody_is_a_relay_who_does_not_want_to_be(start: Start) -> None:
    no_relay, ana = await start(), await start()
    await ana.dial(address(no_relay))
    with pytest.raises(DialError, match="of no use"):
        await ana.dial(f"{address(no_relay)}/p2p-circuit/p2p/{PEER}")
    assert ana.snapshot().reservations == ()


PEER = str(PrivateKey.from_seed(bytes(32)).peer_id)


async def test_over_a_relay_nobody_gets_a_place(start: Start) -> None:
    relay, ana, ben = await start(relay_server=True), await start(relay_server=True), await start()
    await ben.dial(await with_a_place(ana, relay))
    stream = link(ben, ana).open_stream((HOP,), frugal=True)
    await stream.write_message(write_hop(Reserve()))
    from node.proto.relay import read_hop

    assert read_hop(await stream.read_message(MAX_MESSAGE)) == Said(Status.PERMISSION_DENIED)


# --- relays that are not -------------------------------------------------------------------------


async def evil(start: Start, answer: Callable[[Stream], Awaitable[None]]) -> Node:
    """A relay that answers as it likes."""
    node = await start(relay_server=True)
    node._swarm.unhandle(HOP)
    node._swarm.handle(HOP, answer)
    return node


def saying(data: bytes) -> Callable[[Stream], Awaitable[None]]:
    async def answer(stream: Stream) -> None:
        await stream.read_message(MAX_MESSAGE)
        await stream.write_message(data)

    return answer


AT = (Multiaddr("/ip4/127.0.0.1/tcp/4001"),)
NOW = int(time.time())
STRANGER = PrivateKey.from_seed(bytes([7]) * 32)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff", "malformed"),
        (b"\x08\x00", "answer is none"),
        (write_hop(Said(Status.OK)), "it worked"),
        (write_hop(Said(Status.RESOURCE_LIMIT_EXCEEDED)), "no room for more"),
        (write_hop(Said(Status.OK, Reservation(NOW - 10, AT, b""))), "over already"),
        (write_hop(Said(Status.OK, Reservation(NOW + 3600, AT, b"\xff"))), "malformed"),
        (
            write_hop(
                Said(
                    Status.OK,
                    Reservation(NOW + 99, AT, make_voucher(STRANGER, STRANGER.peer_id, NOW)),
                )
            ),
            "about somebody else",
        ),
    ],
)
async def test_what_a_relay_promises_falsely_is_no_place(
    start: Start, data: bytes, words: str
) -> None:
    relay, ana = await evil(start, saying(data)), await start()
    await ana.dial(address(relay))
    refused = await event(ana, RelayReserved, lambda one: one.state is ReservationState.REFUSED)
    assert words in refused.detail
    assert ana._relay.addresses() == ()
    assert len(connections(ana)) == 1


async def test_a_relay_that_is_silent_is_not_waited_for(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relay_client, "ASK_SECONDS", 0.2)
    monkeypatch.setattr(relay_client, "CONNECT_SECONDS", 0.2)

    async def silent(stream: Stream) -> None:
        await asyncio.sleep(30)

    relay, ana = await evil(start, silent), await start()
    await ana.dial(address(relay))
    refused = await event(ana, RelayReserved, lambda one: one.state is ReservationState.REFUSED)
    assert "no answer within" in refused.detail
    with pytest.raises(DialError, match="no answer within"):
        await ana.dial(f"{address(relay)}/p2p-circuit/p2p/{PEER}")


async def test_a_relay_that_connects_us_to_somebody_else_is_found_out(start: Start) -> None:
    relay, ana, ben = await start(relay_server=True), await start(), await start(relays=False)
    await with_a_place(ana, relay)
    at = f"{address(relay)}/p2p-circuit/p2p/{ana.peer_id}"
    relay._relay_server._places[STRANGER.peer_id] = next(iter(relay._relay_server._places.values()))
    relay._swarm._by_peer[STRANGER.peer_id] = relay._swarm._by_peer[link(relay, ana).facts.peer_id]
    with pytest.raises(DialError):
        await ben.dial(at.replace(ana.peer_id, str(STRANGER.peer_id)))
    del relay._swarm._by_peer[STRANGER.peer_id]


async def test_only_a_relay_where_we_have_a_place_may_bring_somebody(start: Start) -> None:
    stranger, ana = await start(), await start()
    await stranger.dial(address(ana))
    stream = link(stranger, ana).open_stream((STOP,))
    await stream.write_message(write_stop(Connect(STRANGER.peer_id)))
    assert read_stop(await stream.read_message(MAX_MESSAGE)) == Said(Status.PERMISSION_DENIED)
    assert len(connections(ana)) == 1


@pytest.mark.parametrize("room", [1, 0])
async def test_only_so_many_come_through_relays_at_the_same_time(
    start: Start, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    relay, ana, ben = await start(relay_server=True), await start(), await start(relays=False)
    at = await with_a_place(ana, relay)
    monkeypatch.setattr(relay_client, "MAX_ARRIVING", room)
    if room:
        await ben.dial(at)
    else:
        with pytest.raises(DialError, match="could not reach the peer"):
            await ben.dial(at)
    await until(lambda: len(connections(ana)) == 1 + room)


async def test_a_relay_that_brings_nonsense_costs_a_stream(start: Start) -> None:
    stranger, ana = await start(), await start()
    await stranger.dial(address(ana))
    stream = link(stranger, ana).open_stream((STOP,))
    await stream.write_message(b"\xff\xff")
    refused = await event(ana, StreamRefused)
    assert "malformed" in refused.reason
    assert len(connections(ana)) == 1

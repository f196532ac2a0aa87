"""DCUtR with those who keep to it, and with those who do not: on loopback, where nobody has a NAT.

What NATs do to it is in tests/lab/test_lab_punching.py and tests/netns/test_punching.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from node import NatscopeError, Node
from node.address import Multiaddr
from node.events import ConnectionEnded, HolePunchEnded, HolePunching, StreamRefused
from node.net import punch
from node.net.connection import Connection
from node.proto.dcutr import MAX_MESSAGE, PROTOCOL, Connect, Sync, read_message, write_message
from node.proto.identify import PROTOCOL as IDENTIFY
from node.punch_views import KnockOutcome, PunchOutcome, ReservationState
from node.services import holepunch
from node.services import relay as relay_client
from node.terms import Mapping
from tests.support.nodes import address, connections, event, link, running, until

EVERYWHERE = ("127.0.0.0/8",)
NOBODY = Multiaddr("/ip4/127.0.0.9/tcp/9")
Start = Callable[..., Awaitable[Node]]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relay_client, "PATIENCE", 0.05)
    monkeypatch.setattr(relay_client, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(holepunch, "TALK_SECONDS", 0.5)


@pytest.fixture
async def start() -> AsyncIterator[Start]:
    async with AsyncExitStack() as stack:

        async def one(**changes: Any) -> Node:
            made = running(public_ranges=EVERYWHERE, autonat_server=False, **changes)
            return await stack.enter_async_context(made)

        yield one


async def met(start: Start, **dialler: Any) -> tuple[Node, Node, Connection]:
    """Somebody who was dialled through a relay, who dialled, and that one's relayed connection."""
    relay, ana = await start(relay_server=True), await start(hole_punching=False)
    ben = await start(relays=False, **dialler)
    await ana.dial(address(relay))

    def reserved() -> bool:
        places = ana.snapshot().reservations
        return bool(places) and places[0].state is ReservationState.RESERVED

    await until(reserved)
    await ben.dial(ana.snapshot().reservations[0].addrs[0])
    await until(lambda: len(connections(ana)) == 2)
    return ana, ben, link(ana, ben)


async def talk(connection: Connection, *messages: Connect | Sync) -> list[Connect | Sync]:
    """Say something as the one who begins; what comes back for each CONNECT."""
    stream = connection.open_stream((PROTOCOL,), frugal=True)
    answers = []
    for message in messages:
        await stream.write_message(write_message(message))
        if isinstance(message, Connect):
            async with asyncio.timeout(3):
                answers.append(read_message(await stream.read_message(MAX_MESSAGE)))
    return answers


async def test_the_word_to_dial_before_any_address_is_refused(start: Start) -> None:
    _, ben, connection = await met(start)
    await talk(connection, Sync())
    refused = await event(ben, StreamRefused)
    assert "before any address" in refused.reason
    assert ben.snapshot().punches[0].attempts == ()


async def test_the_word_that_never_comes_is_not_waited_for(start: Start) -> None:
    _, ben, connection = await met(start)
    await talk(connection, Connect((NOBODY,)))
    refused = await event(ben, StreamRefused)
    assert "in time" in refused.reason


async def test_private_addresses_are_not_dialled(start: Start) -> None:
    _, ben, connection = await met(start)
    private = Multiaddr("/ip4/192.168.1.1/tcp/80")
    await talk(connection, Connect((private,)), Sync())
    await until(lambda: bool(ben.snapshot().punches[0].attempts))
    [attempt] = ben.snapshot().punches[0].attempts
    assert (attempt.theirs, attempt.knocks) == ((), ())
    assert "no address" in attempt.problem


async def test_the_word_to_dial_counts_once(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(punch, "PUNCH_SECONDS", 0.2)
    _, ben, connection = await met(start)
    await talk(connection, Connect((NOBODY,)), Sync(), Sync())
    await until(lambda: bool(ben.snapshot().punches[0].attempts))
    await asyncio.sleep(0.3)
    [attempt] = ben.snapshot().punches[0].attempts
    assert {knock.outcome for knock in attempt.knocks} <= {
        KnockOutcome.REFUSED,
        KnockOutcome.NO_ANSWER,
    }


async def test_what_the_peers_nat_does_is_kept_where_it_is_told(start: Start) -> None:
    _, ben, connection = await met(start)
    [answer] = await talk(connection, Connect((NOBODY,), Mapping.NO_NAT, Mapping.ADDRESS_DEPENDENT))
    [view] = ben.snapshot().punches
    assert (view.their_mapping, view.their_filtering) == (
        Mapping.NO_NAT,
        Mapping.ADDRESS_DEPENDENT,
    )
    assert isinstance(answer, Connect)
    assert (answer.mapping, answer.filtering) == (view.mapping, view.filtering)


async def test_somebody_may_begin_only_so_often(start: Start) -> None:
    _, ben, connection = await met(start)
    for _ in range(holepunch.MAX_TRIES_SERVED + 1):
        await talk(connection, Sync())

    def refused() -> bool:
        events = ben.events_since(0).events
        return any(isinstance(one, StreamRefused) and "more than" in one.reason for one in events)

    await until(refused)
    assert len(ben.snapshot().punches) == 1


async def test_so_many_talks_at_the_same_time_and_no_more(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holepunch, "MAX_UNDER_WAY", 1)
    _, ben, connection = await met(start)
    await talk(connection, Connect((NOBODY,)))
    with pytest.raises(NatscopeError):
        await talk(connection, Connect((NOBODY,)))
    refused = await event(ben, StreamRefused)
    assert "too many hole punches" in refused.reason
    # The first is over once the word to dial has not come in time; then there is room again.
    await event(ben, StreamRefused, lambda one: "in time" in one.reason)
    assert len(await talk(connection, Connect((NOBODY,)))) == 1


async def test_a_punch_is_over_with_the_connection_that_it_was_agreed_on(start: Start) -> None:
    _, ben, connection = await met(start)
    await talk(connection, Connect((Multiaddr("/ip4/192.168.1.1/tcp/80"),)), Sync())
    await until(lambda: bool(ben.snapshot().punches[0].attempts))
    assert ben.snapshot().punches[0].outcome is PunchOutcome.UNDER_WAY
    connection.close("nothing more is to be said")
    ended = await event(ben, HolePunchEnded)
    assert (ended.outcome, ended.attempts) == (PunchOutcome.FAILED, 1)


async def test_nothing_waits_for_the_end_of_a_connection_that_has_ended(start: Start) -> None:
    ana, ben, connection = await met(start)
    await talk(connection, Connect((Multiaddr("/ip4/192.168.1.1/tcp/80"),)), Sync())
    await ben._dialer.dial(Multiaddr(address(ana)), eager=True, direct=True)
    meeting = next(iter(ben._holepunch._meetings.values()))
    ben._holepunch._end_as_it_is(meeting)
    timers = asyncio.get_running_loop()._scheduled  # type: ignore[attr-defined]
    [leaving] = [one for one in timers if one._callback == ben._holepunch._leave_relay]
    connection.close("it is needed no longer")
    await event(ben, ConnectionEnded)
    assert leaving.cancelled()


async def test_over_a_direct_connection_there_is_nothing_to_punch(start: Start) -> None:
    ana, ben = await start(), await start()
    await ana.dial(address(ben))
    await talk(link(ana, ben), Sync())
    refused = await event(ben, StreamRefused)
    assert "through a relay" in refused.reason
    assert ben.snapshot().punches == ()


async def test_who_does_not_say_who_it_is_is_tried_all_the_same(start: Start) -> None:
    relay, ana, ben = await start(relay_server=True), await start(), await start(relays=False)
    ben._swarm.unhandle(IDENTIFY)
    await ana.dial(address(relay))
    await until(lambda: bool(ana.snapshot().reservations))
    await until(lambda: ana.snapshot().reservations[0].state is ReservationState.RESERVED)
    await ben.dial(ana.snapshot().reservations[0].addrs[0])
    began = await event(ana, HolePunching)
    assert began.peer_id == ben.peer_id


async def test_who_does_not_want_to_is_left_alone(start: Start) -> None:
    ana, ben, connection = await met(start, hole_punching=False)
    stream = connection.open_stream((PROTOCOL,), frugal=True)
    await stream.write_message(write_message(Sync()))
    with pytest.raises(NatscopeError):
        await stream.read_message(MAX_MESSAGE)
    assert ana.snapshot().punches == ben.snapshot().punches == ()

"""Dials for the room: real ones, bounded, and none stays behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from node.address import Endpoint
from node.config import NodeConfig
from node.events import InboundArrived, PeerIdentified
from node.node import Node
from node.room_views import DialOutcome
from node.services.room_dials import DIALS_A_MINUTE, NOWHERE, TOO_OFTEN, RoomDials
from tests.support.besieged import running
from tests.support.dial_backs import Victim, own
from tests.support.watching import happened, shown

CONFIG = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",))


@pytest.fixture
async def node() -> AsyncIterator[Node]:
    async with running(CONFIG) as one:
        yield one


@pytest.fixture
async def target() -> AsyncIterator[Node]:
    async with running(CONFIG) as one:
        yield one


def dials_of(node: Node) -> RoomDials:
    return node._room._dials


async def test_the_other_end_sees_a_stranger_from_a_port_of_its_own(
    node: Node, target: Node
) -> None:
    dials, peer_id = dials_of(node), target._swarm.key.peer_id
    await dials.run([(peer_id, (own(target),))])
    report = dials.reports[peer_id]
    assert report.outcome is DialOutcome.DIRECT
    came = await happened(target, PeerIdentified)
    assert came.agent.endswith("(room dial)")
    assert came.peer_id != node.peer_id
    arrived = await happened(target, InboundArrived)
    assert arrived.dialed_addr == target.listen_addrs[0].partition("/p2p/")[0]
    await shown(lambda: True if not target.snapshot().connections else None)
    assert node.snapshot().connections == (), "it is none of our connections"


async def test_one_address_of_several_is_enough_and_the_others_are_let_go(
    node: Node, target: Node
) -> None:
    dials, peer_id = dials_of(node), target._swarm.key.peer_id
    async with Victim.listening("127.0.0.9") as victim:
        await dials.run([(peer_id, (victim.at, own(target), Endpoint("127.0.0.1", 1)))])
    report = dials.reports[peer_id]
    assert report.outcome is DialOutcome.DIRECT
    assert "/tcp/" in str(report.addr)
    assert str(own(target).port) in str(report.addr)


async def test_a_failure_names_every_reason_once(node: Node, target: Node) -> None:
    dials, peer_id = dials_of(node), target._swarm.key.peer_id
    closed = (Endpoint("127.0.0.1", 1), Endpoint("127.0.0.1", 2))
    await dials.run([(peer_id, closed)])
    report = dials.reports[peer_id]
    assert report.outcome is DialOutcome.FAILED
    assert report.reason.count("refused") == 1
    assert report.addr is not None


async def test_nobody_is_dialled_where_no_address_is_known(node: Node, target: Node) -> None:
    dials, peer_id = dials_of(node), target._swarm.key.peer_id
    await dials.run([(peer_id, ())])
    assert dials.reports[peer_id].reason == NOWHERE


async def test_who_is_banned_is_not_dialled_and_the_room_is_not_told_so(
    node: Node, target: Node
) -> None:
    dials, peer_id = dials_of(node), target._swarm.key.peer_id
    for who in (target.peer_id, "127.0.0.1"):
        await node.ban(who)
        await dials.run([(peer_id, (own(target),))])
        assert dials.reports[peer_id].reason == NOWHERE
        await node.allow(who)
    await dials.run([(peer_id, (own(target),))])
    assert dials.reports[peer_id].outcome is DialOutcome.DIRECT
    await dials.run([])


async def test_dials_to_one_network_at_the_rate_and_one_past_it(node: Node, target: Node) -> None:
    dials, peer_id = dials_of(node), target._swarm.key.peer_id
    here = own(target)
    for _ in range(DIALS_A_MINUTE - 1):
        assert dials._may_dial(here)
    await dials.run([(peer_id, (here,))])
    assert dials.reports[peer_id].outcome is DialOutcome.DIRECT
    await dials.run([(peer_id, (here,))])
    assert dials.reports[peer_id].outcome is DialOutcome.FAILED
    assert dials.reports[peer_id].reason == TOO_OFTEN
    assert dials._may_dial(Endpoint("127.0.0.2", 1)), "another network has its own allowance"


async def test_who_stops_in_the_middle_leaves_nothing_behind(node: Node, target: Node) -> None:
    dials, peer_id = dials_of(node), target._swarm.key.peer_id
    running_dials = asyncio.create_task(dials.run([(peer_id, (own(target),))]))
    await asyncio.sleep(0)
    running_dials.cancel()
    await asyncio.wait([running_dials])
    await node.stop()
    assert not dials._back.swarm.connections

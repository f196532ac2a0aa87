"""The room: real nodes on loopback tell each other who they are, and fill the matrix."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import TypeVar

from node.config import NodeConfig
from node.node import Node
from node.room_views import DialOutcome, Found, ParticipantView, RoomCell
from node.terms import Reach
from tests.support.besieged import running

CONFIG = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",))
T = TypeVar("T")


@contextlib.asynccontextmanager
async def members(*names: str) -> AsyncIterator[list[Node]]:
    """Nodes that take part, in a row: each dials the one before it."""
    async with contextlib.AsyncExitStack() as stack:
        nodes: list[Node] = []
        for name in names:
            node = await stack.enter_async_context(running(replace(CONFIG, room=name)))
            if nodes:
                await node.dial(nodes[-1].listen_addrs[0])
            nodes.append(node)
        yield nodes


async def until(look: Callable[[], T | None]) -> T:
    """Look again until there is something to see; exchanges have their pauses."""
    async with asyncio.timeout(15):
        while (seen := look()) is None:  # noqa: ASYNC110 - the room has no events
            await asyncio.sleep(0.05)
        return seen


def others(node: Node) -> dict[str, ParticipantView]:
    """The other participants that a node shows, by name."""
    return {one.name: one for one in node.snapshot().room.participants if not one.ours}


def matrix(node: Node) -> dict[tuple[str, str], RoomCell]:
    """The cells that a node shows, by the names of who dials and who is dialled."""
    room = node.snapshot().room
    names = {one.peer_id: one.name for one in room.participants}
    return {(names[one.dialer], names[one.target]): one for one in room.cells}


async def meets(node: Node, *names: str) -> dict[str, ParticipantView]:
    return await until(lambda: seen if (seen := others(node)).keys() == set(names) else None)


def told(node: Node, outcome: DialOutcome) -> int:
    return sum(one.outcome is outcome for one in node.snapshot().room.cells)


async def outcomes(node: Node, outcome: DialOutcome, count: int) -> None:
    await until(lambda: told(node, outcome) == count or None)


async def test_two_who_take_part_see_each_other() -> None:
    async with members("Anna", "Björn") as (anna, bjorn):
        seen = (await meets(anna, "Björn"))["Björn"]
        assert seen.peer_id == bjorn.peer_id
        assert (seen.found, seen.connected, seen.told_by) == (Found.CAME, True, None)
        assert seen.consent
        assert seen.reach is Reach.UNKNOWN
        (ours,) = anna.listen_addrs
        assert seen.observed_addr is not None
        (theirs,) = bjorn.listen_addrs
        assert f"{seen.addrs[0]}/p2p/{bjorn.peer_id}" == theirs
        back = (await meets(bjorn, "Anna"))["Anna"]
        assert back.found is Found.TYPED
        room = anna.snapshot().room
        assert (room.joined, room.name, room.consent) == (True, "Anna", True)
        assert room.invitations == (ours,)
        assert [one.ours for one in room.participants] == [True, False]
        assert {one.outcome for one in room.cells} == {DialOutcome.NOT_ASKED}


async def test_everybody_dials_everybody_when_one_asks() -> None:
    async with members("Anna", "Björn", "Chen") as nodes:
        for node, names in zip(nodes, ("Björn Chen", "Anna Chen", "Anna Björn"), strict=True):
            await meets(node, *names.split())
        assert others(nodes[0])["Chen"].told_by == nodes[1].peer_id
        assert others(nodes[0])["Chen"].found is Found.TOLD
        await nodes[0].ask_room()
        for node in nodes:
            await outcomes(node, DialOutcome.DIRECT, 6)
            for cell in node.snapshot().room.cells:
                target = next(one for one in nodes if one.peer_id == cell.target)
                assert f"{cell.addr}/p2p/{cell.target}" == target.listen_addrs[0]
                assert "connected within" in cell.reason
                assert cell.at is not None
        assert nodes[0].snapshot().room.asked_at is not None


async def test_who_does_not_consent_dials_nobody() -> None:
    async with members("Anna", "Björn") as (anna, bjorn):
        await bjorn.join_room("Björn", consent=False)
        await until(lambda: not others(anna).get("Björn", anna_like(True)).consent or None)
        await anna.ask_room()
        await until(lambda: matrix(anna)["Anna", "Björn"].outcome is DialOutcome.DIRECT or None)
        assert matrix(anna)["Björn", "Anna"].outcome is DialOutcome.NO_CONSENT
        assert bjorn._room._dials.reports == {}


def anna_like(consent: bool) -> ParticipantView:
    from tests.support.scenes_room import room

    return replace(room().participants[0], consent=consent)

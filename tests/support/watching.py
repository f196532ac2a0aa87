"""Waiting for what a node shows, for tests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from node.events import Event
from node.node import Node
from node.views import ConnectionView, IdentifyView

E = TypeVar("E", bound=Event)
T = TypeVar("T")


async def happened(
    node: Node, kind: type[E], fits: Callable[[E], bool] = lambda _: True, *, after: int = 0
) -> E:
    """Wait for the first event of a kind after a position that fits."""
    position = after
    async with asyncio.timeout(4):
        while True:
            new = await node.wait_for_events(position)
            position = new.position
            for event in new.events:
                if isinstance(event, kind) and fits(event):
                    return event


async def shown(look: Callable[[], T | None]) -> T:
    """Look again until there is something to see."""
    async with asyncio.timeout(4):
        while (seen := look()) is None:  # noqa: ASYNC110 - not everything has an event
            await asyncio.sleep(0.01)
        return seen


def connection_of(node: Node, peer: Node) -> ConnectionView:
    """The one connection of a node with a peer, as the node shows it."""
    (view,) = (one for one in node.snapshot().connections if one.peer_id == peer.peer_id)
    return view


async def identified(node: Node, peer: Node) -> IdentifyView:
    """What a node shows of a peer once that has identified itself."""
    view = await shown(lambda: connection_of(node, peer).identify)
    assert view is not None
    return view


def events_of(node: Node, kind: type[E]) -> list[E]:
    """The events of a kind so far."""
    return [event for event in node.events_since(0).events if isinstance(event, kind)]

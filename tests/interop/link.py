"""One of our nodes, a peer of another implementation, and the connection between them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TypeVar

from node.events import (
    ConnectionEnded,
    ConnectionOpened,
    Event,
    InboundArrived,
    PeerIdentified,
    Severity,
)
from node.node import Node
from node.views import ConnectionView
from tests.interop.driver import Peer

PATIENCE = 10.0
POLL = 0.02
"""Seconds between two questions to a foreign process, which tells nothing by itself."""

QUIET = 0.25
"""Seconds of silence after which nothing more is under way on loopback."""

E = TypeVar("E", ConnectionOpened, ConnectionEnded, InboundArrived, PeerIdentified)


@dataclass(frozen=True, slots=True)
class Link:
    """A connection, with both who hold its ends."""

    node: Node
    peer: Peer
    connection_id: int
    we_dialled: bool

    def view(self) -> ConnectionView:
        """Our view of it."""
        views = self.node.snapshot().connections
        return next(view for view in views if view.connection_id == self.connection_id)

    async def event(self, kind: type[E]) -> E:
        """The first event of a kind on this connection, once there is one."""
        return await first_event(self.node, kind, self.peer.peer_id)

    async def quiet(self) -> None:
        """Wait until nobody has said anything for a while: what both asked at first is answered."""
        async with asyncio.timeout(PATIENCE):
            before = None
            while (now := (self.view().bytes_in, self.view().bytes_out)) != before:
                before = now
                await asyncio.sleep(QUIET)

    async def their_end(self) -> dict[str, str]:
        """What the peer says of its end."""
        ours = [one for one in await self.peer.connections() if one["peer"] == self.node.peer_id]
        assert len(ours) == 1, f"the peer has {len(ours)} connections to us"
        return ours[0]


async def connect(node: Node, peer: Peer, *, we_dial: bool) -> Link:
    """Connect the two, and wait until we know who the peer is."""
    if we_dial:
        connection_id = await node.dial(peer.addr)
    else:
        await peer.dial(node.listen_addrs[0])
        connection_id = (await first_event(node, ConnectionOpened, peer.peer_id)).connection_id
    link = Link(node, peer, connection_id, we_dial)
    await link.event(PeerIdentified)
    return link


async def first_event(node: Node, kind: type[E], peer_id: str) -> E:
    """The first event of a kind about a peer, once there is one."""
    position = 0
    async with asyncio.timeout(PATIENCE):
        while True:
            slice_ = await node.wait_for_events(position)
            position = slice_.position
            for event in slice_.events:
                if isinstance(event, kind) and event.peer_id == peer_id:
                    return event


async def connection_gone(peer: Peer, peer_id: str) -> None:
    """Wait until the peer has no connection to another."""
    async with asyncio.timeout(PATIENCE):
        while any(  # noqa: ASYNC110 - it tells nothing by itself
            one["peer"] == peer_id for one in await peer.connections()
        ):
            await asyncio.sleep(POLL)


def warnings_of(node: Node) -> list[Event]:
    """All events that a person would be shown as a warning."""
    return [one for one in node.events_since(0).events if one.severity is not Severity.INFO]

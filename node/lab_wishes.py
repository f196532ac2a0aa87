"""What a window asks of a node of the lab: awaited in the window's loop, done in lab time."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Protocol, TypeVar

from node.address_views import ProbeView
from node.node import Node
from node.phrase import Phrase

T = TypeVar("T")


class World(Protocol):
    """What lets work be done inside the lab."""

    def begin(self, work: Coroutine[Any, Any, T]) -> asyncio.Future[T]:
        """Do some work inside the lab; the future is one of the running loop."""


class LabWishes:
    """The wishes of one node, as `Node` describes them."""

    def __init__(self, world: World, node: Node) -> None:
        self._world = world
        self._node = node

    async def dial(self, address: str) -> int:
        """Connect to the peer at a multiaddr. Raises AddressError, DialError."""
        return await self._world.begin(self._node.dial(address))

    async def close_connection(
        self, connection_id: int, reason: str = Phrase("closed by hand")
    ) -> None:
        """Close one connection in order."""
        await self._world.begin(self._node.close_connection(connection_id, reason))

    async def ping(self, connection_id: int) -> float:
        """Ping over one connection now; lab seconds."""
        return await self._world.begin(self._node.ping(connection_id))

    async def check_reachability(self) -> None:
        """Ask everybody who can tell whether others can reach the node. Raises NatscopeError."""
        await self._world.begin(self._node.check_reachability())

    async def ask_autonat(self, connection_id: int) -> tuple[ProbeView, ...]:
        """Ask one peer to dial the node back. Raises NatscopeError."""
        return await self._world.begin(self._node.ask_autonat(connection_id))

    async def ban(self, who: str) -> None:
        """Have nothing to do with a peer or an IP address any more. Raises NatscopeError."""
        await self._world.begin(self._node.ban(who))

    async def allow(self, who: str) -> None:
        """Ban it no more. Raises AddressError."""
        await self._world.begin(self._node.allow(who))

    async def keep(self, address: str) -> None:
        """Keep a connection with the peer at a multiaddr. Raises NatscopeError."""
        await self._world.begin(self._node.keep(address))

    async def release(self, peer_id: str) -> None:
        """Keep it no more. Raises AddressError."""
        await self._world.begin(self._node.release(peer_id))

    async def ask_stun(self, server: str) -> None:
        """Ask a STUN server; there is none in the lab unless somebody builds one."""
        await self._world.begin(self._node.ask_stun(server))

    async def renew_port_mappings(self) -> None:
        """Ask the router anew to open the node's port."""
        await self._world.begin(self._node.renew_port_mappings())

    async def join_room(self, name: str = "", *, consent: bool = True) -> None:
        """Take part in the room under a name."""
        await self._world.begin(self._node.join_room(name, consent=consent))

    async def leave_room(self) -> None:
        """Take part no more."""
        await self._world.begin(self._node.leave_room())

    async def ask_room(self) -> None:
        """Ask everybody who consents to dial everybody. Raises NatscopeError."""
        await self._world.begin(self._node.ask_room())

    async def follow_invitation(self, text: str) -> int:
        """Connect to whom an invitation names. Raises AddressError, DialError."""
        return await self._world.begin(self._node.follow_invitation(text))

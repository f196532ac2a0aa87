"""A node with a good peer, on which a bad one can be let loose."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine

from node.config import NodeConfig
from node.events import Event
from node.node import Node

DEADLINE = 0.4
CONFIG = NodeConfig(
    listen=("/ip4/127.0.0.1/tcp/0",), upgrade_timeout=DEADLINE, stream_timeout=DEADLINE
)


class Scene:
    """A node, and a good peer of it that was there before the bad one comes."""

    def __init__(self, node: Node, friend: Node, connection_id: int) -> None:
        self.node = node
        self.friend = friend
        self.connection_id = connection_id

    async def told(self, kind: type[Event], reason: str) -> Event:
        """Wait for the event that says what went wrong."""
        position = 0
        async with asyncio.timeout(4):
            while True:
                new = await self.node.wait_for_events(position)
                position = new.position
                for event in new.events:
                    if isinstance(event, kind) and reason in getattr(event, "reason"):  # noqa: B009
                        return event

    def count(self, kind: type[Event]) -> int:
        """How many events of a kind there were."""
        return sum(isinstance(event, kind) for event in self.node.events_since(0).events)

    async def others_work(self) -> None:
        """The good peer goes on pinging on its old connection, and a new one gets in."""
        assert await self.friend.ping(self.connection_id) < 1
        async with running(CONFIG) as newcomer:
            await newcomer.ping(await newcomer.dial(self.node.listen_addrs[0]))


@contextlib.asynccontextmanager
async def running(config: NodeConfig) -> AsyncIterator[Node]:
    node = Node(config)
    await node.start()
    try:
        yield node
    finally:
        await node.stop()


@contextlib.asynccontextmanager
async def besieged(config: NodeConfig = CONFIG) -> AsyncIterator[Scene]:
    """A node of that configuration, with a good peer."""
    async with running(config) as node, running(CONFIG) as friend:
        yield Scene(node, friend, await friend.dial(node.listen_addrs[0]))


@contextlib.asynccontextmanager
async def beside(work: Coroutine[None, None, object]) -> AsyncIterator[asyncio.Task[object]]:
    """Do something while something else is looked at, and no longer."""
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task])

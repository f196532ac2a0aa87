"""Whole nodes on loopback, for tests: started, awaited, and stopped with the test."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar

from node.config import NodeConfig
from node.events import Event
from node.net.connection import Connection
from node.net.network import Network
from node.node import Node
from node.views import ConnectionView

SECONDS = 10.0
"""More than anything here takes, on a busy machine too."""
E = TypeVar("E", bound=Event)


def config(**changes: Any) -> NodeConfig:
    """A node that listens on IPv4 loopback only."""
    return NodeConfig(**{"listen": ("/ip4/127.0.0.1/tcp/0",), **changes})


@contextlib.asynccontextmanager
async def running(network: Network | None = None, **changes: Any) -> AsyncIterator[Node]:
    """A started node, on this machine's network unless another is given."""
    node = Node(config(**changes), network=network)
    await node.start()
    try:
        yield node
    finally:
        await node.stop()


async def event(node: Node, kind: type[E], fits: Callable[[E], bool] = bool) -> E:
    """The first event of this kind that fits, from the start of the node on."""
    position = 0
    async with asyncio.timeout(SECONDS):
        while True:
            new = await node.wait_for_events(position)
            position = new.position
            for one in new.events:
                if isinstance(one, kind) and fits(one):
                    return one


async def until(fits: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Wait until it is so."""
    async with asyncio.timeout(seconds):
        while not fits():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)


def connections(node: Node) -> tuple[ConnectionView, ...]:
    """The live connections."""
    return node.snapshot().connections


def link(node: Node, peer: Node) -> Connection:
    """The connection that a node would use to talk to a peer."""
    connection = node._swarm.to_peer(peer._swarm.key.peer_id)
    assert connection is not None
    return connection


def address(node: Node) -> str:
    """Where to dial a node, with its peer id."""
    return node.listen_addrs[0]


def port(addr: str) -> int:
    """The TCP port in a multiaddr."""
    return int(addr.split("/tcp/")[1].split("/")[0])

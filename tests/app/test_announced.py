"""Events of the program stand before those of the node, and no position is lost or doubled."""

from __future__ import annotations

from app.announced import Announced
from node.config import NodeConfig
from node.node import Node
from tests.support.event_samples import samples


async def test_the_positions_add_up() -> None:
    node = Node(NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), events_kept=2))
    first = tuple(samples()[:2])
    monitor = Announced(node, first)
    assert monitor.events_since(0).events == first
    assert monitor.events_since(1).events == first[1:]
    assert (await monitor.wait_for_events(0)).events == first
    await node.start()
    own = node.events_since(0)
    whole = monitor.events_since(0)
    assert whole.events == first + own.events
    assert whole.position == own.position + 2
    assert monitor.events_since(1).events == first[1:] + own.events
    assert monitor.events_since(2).events == own.events
    assert (await monitor.wait_for_events(2)).events == own.events
    assert monitor.events_since(whole.position).events == ()
    assert monitor.events_since(whole.position).position == whole.position
    await node.stop()
    assert (await monitor.wait_for_events(whole.position)).events[-1:] == node.events_since(
        own.position
    ).events[-1:]
    assert monitor.snapshot() is node.snapshot()

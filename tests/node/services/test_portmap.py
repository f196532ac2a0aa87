"""When the router is left alone; what it opens is seen in the labs (tests/netns)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import nullcontext

import pytest

from node.address import Endpoint
from node.config import NodeConfig
from node.errors import DialError, NatscopeError
from node.events import PortMappingChanged
from node.net.network import Gateway
from node.net.tcp import SocketNetwork
from node.net.udp import UdpSocket
from node.node import Node
from node.services.nat_watch import CONCLUDE_AFTER
from node.terms import PortMappingState
from tests.support.nodes import event
from tests.support.watching import events_of

HOME = "192.168.1.2"


class Watched(SocketNetwork):
    """A network that notes whether anybody is asked, and has nobody to ask."""

    def __init__(self, hosts: Sequence[str], gateway: Gateway | None) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._hosts = tuple(hosts)
        self._gateway = gateway

    def interface_hosts(self) -> tuple[str, ...]:
        return self._hosts

    async def gateway(self) -> Gateway | None:
        return self._gateway

    async def datagrams(self, remote: Endpoint, *, port: int = 0) -> UdpSocket:
        self.asked.append(str(remote))
        raise DialError("the network is down")

    async def search_socket(self, gateway: Gateway) -> UdpSocket:
        self.asked.append(gateway.host)
        raise DialError("the network is down")


@pytest.mark.parametrize(
    ("listen", "hosts", "gateway", "portmap"),
    [
        ("/ip4/0.0.0.0/tcp/0", ["127.0.0.1", HOME], Gateway("192.168.1.1", HOME), False),
        ("/ip4/127.0.0.1/tcp/0", ["127.0.0.1", HOME], Gateway("192.168.1.1", HOME), True),
        ("/ip6/::1/tcp/0", ["127.0.0.1", HOME], Gateway("192.168.1.1", HOME), True),
        ("/ip4/0.0.0.0/tcp/0", ["127.0.0.1", "11.1.0.2"], Gateway("192.168.1.1", HOME), True),
        ("/ip4/0.0.0.0/tcp/0", ["127.0.0.1", HOME], None, True),
        ("/ip4/0.0.0.0/tcp/0", ["127.0.0.1", HOME], Gateway("192.168.1.1", "11.1.0.2"), True),
    ],
)
async def test_nobody_is_asked_where_there_is_nothing_to_open(
    listen: str, hosts: list[str], gateway: Gateway | None, portmap: bool
) -> None:
    network = Watched(hosts, gateway)
    node = Node(NodeConfig(listen=(listen,), portmap=portmap), network=network)
    await node.start()
    with nullcontext() if portmap else pytest.raises(NatscopeError, match="switched off"):
        await node.renew_port_mappings()
    assert network.asked == []
    assert node.snapshot().port_mappings == ()
    await node.stop()
    with nullcontext() if portmap else pytest.raises(NatscopeError, match="switched off"):
        await node.renew_port_mappings()
    assert network.asked == []
    assert events_of(node, PortMappingChanged) == []


async def test_a_network_that_carries_nothing_is_told() -> None:
    network = Watched(["127.0.0.1", HOME], Gateway("192.168.1.1", HOME))
    node = Node(NodeConfig(listen=("/ip4/0.0.0.0/tcp/0",), portmap=True), network=network)
    await node.start()
    failed = PortMappingState.FAILED
    told = await event(node, PortMappingChanged, lambda e: e.state is failed)
    assert told.gateway == "192.168.1.1"
    assert "it answers neither PCP, nor NAT-PMP, nor UPnP" in told.detail
    assert set(network.asked) == {"192.168.1.1:5351", "192.168.1.1"}
    await node.stop()
    assert node.snapshot().port_mappings == ()


async def test_a_node_that_never_started_stops() -> None:
    node = Node(NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), portmap=True))
    await node.stop()


async def test_what_ends_last_is_thought_over_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    node = Node(NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",)))
    await node.start()
    await node.stop()
    concluded: list[str] = []
    monkeypatch.setattr(node._watch, "_concluded", lambda: concluded.append("too late"))
    node._port_mappings_changed(())  # as when the router closes the port at last
    await asyncio.sleep(CONCLUDE_AFTER * 2)
    assert concluded == []

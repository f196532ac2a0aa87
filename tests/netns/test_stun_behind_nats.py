"""A STUN server and libp2p peers on the internet, a node at home: do they see the same of it?"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator

import pytest

from node.address_views import StunView
from node.config import NodeConfig
from node.events import PeerIdentified
from node.net.interfaces import Interfaces
from node.net.tcp import SocketNetwork
from node.node import Node
from tests.support import namespaces, nat_lab
from tests.support.nat_kinds import CGNAT, FULL_CONE, PORT_PRESERVING, SYMMETRIC, NatKind
from tests.support.nat_lab import Internet, Place
from tests.support.nodes import address, until
from tests.support.stun_server import StunServer, serving
from tests.support.watching import events_of

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
PEERS = 2


@pytest.fixture
def internet() -> Iterator[Internet]:
    if privileged and (why := nat_lab.unavailable()):
        pytest.skip(f"NOT RUN: {why}")
    with Internet() as one:
        yield one


@contextlib.asynccontextmanager
async def at(place: Place) -> AsyncIterator[Node]:
    with place.host.entered():
        network = SocketNetwork(interfaces=Interfaces(lambda: {place.ip4: "eth"}))
        node = Node(NodeConfig(listen=(f"/ip4/{place.ip4}/tcp/0",)), network=network)
        await node.start()
    try:
        yield node
    finally:
        for connection in list(node._swarm.connections.values()):
            connection.abort("the test is over")
        await node.stop()


@contextlib.asynccontextmanager
async def observed(internet: Internet, kind: NatKind) -> AsyncIterator[tuple[Node, StunServer]]:
    """A node at home whom two peers have told where they see it, and a STUN server outside."""
    home = internet.home(kind)
    async with contextlib.AsyncExitStack() as stack:
        with internet.stranger.host.entered():
            server = await stack.enter_async_context(serving(internet.stranger.ip4, port=3478))
        peers = [await stack.enter_async_context(at(one)) for one in internet.observers[:PEERS]]
        with home.inside.entered():
            node = Node(NodeConfig(), network=SocketNetwork(interfaces=Interfaces()))
            await node.start()
            try:
                for peer in peers:
                    await node.dial(address(peer))
                await until(lambda: len(events_of(node, PeerIdentified)) == PEERS)
                yield node, server
            finally:
                await node.stop()


async def asked(node: Node, server: StunServer) -> tuple[StunView, StunView]:
    await node.ask_stun(server.host)
    tcp, udp = sorted(node.snapshot().stun, key=lambda one: one.transport)
    return tcp, udp


@here
@pytest.mark.parametrize("kind", [PORT_PRESERVING, FULL_CONE, CGNAT], ids=lambda one: one.name)
async def test_behind_a_nat_with_one_mapping_for_all_they_agree(
    internet: Internet, kind: NatKind
) -> None:
    async with observed(internet, kind) as (node, server):
        tcp, udp = await asked(node, server)
        port = node._listener.listening[0].endpoint.port
        (source,) = {source for _, source in server.asked}
        assert source[1] == port
        for view in (tcp, udp):
            assert view.agrees is True
            assert f"agrees with what {PEERS} peers observe" in view.detail
            assert view.mapped_addr == f"/ip4/{source[0]}/{view.transport}/{port}"
            assert view.local_addr == f"/ip4/192.168.1.2/{view.transport}/{port}"


@here
async def test_behind_a_nat_with_a_mapping_for_each_the_difference_is_explained(
    internet: Internet,
) -> None:
    async with observed(internet, SYMMETRIC) as (node, server):
        tcp, udp = await asked(node, server)
        assert (tcp.agrees, udp.agrees) == (False, False)
        assert "each of them saw another one, too" in tcp.detail
        assert "address-dependent mapping" in tcp.detail
        assert "and UDP, it seems, as well" in udp.detail


@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr

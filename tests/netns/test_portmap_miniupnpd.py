"""Ports that a real router opens when it is asked: miniupnpd, by each protocol that it speaks."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import pytest

from node.address_views import PortMappingView
from node.config import NodeConfig
from node.errors import NatscopeError
from node.events import PortMappingChanged
from node.net import natpmp, ssdp
from node.net.interfaces import Interfaces
from node.net.natpmp import NatPmp, Pcp
from node.net.tcp import SocketNetwork
from node.net.upnp import Upnp
from node.node import Node
from node.services import portmap
from node.services.portmap import CLOSE_SECONDS
from node.terms import InboundPath, PortMappingState, Solicited
from tests.support import miniupnpd, namespaces, nat_lab
from tests.support.miniupnpd import redirections
from tests.support.namespaces import Host
from tests.support.nat_kinds import CGNAT, PORT_PRESERVING, UPNP
from tests.support.nat_lab import Home, Internet
from tests.support.nodes import event, until
from tests.support.watching import events_of

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
each_protocol = pytest.mark.parametrize("protocol", [Pcp, NatPmp, Upnp], ids=lambda one: one.name)


@pytest.fixture(autouse=True)
def _routers() -> None:
    if privileged and (why := nat_lab.unavailable() or miniupnpd.unavailable()):
        pytest.skip(f"NOT RUN: {why}")


@pytest.fixture
def internet() -> Iterator[Internet]:
    with Internet() as one:
        yield one


@contextlib.contextmanager
def only(protocol: Any) -> Iterator[None]:
    """No other protocol is spoken by us."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(portmap, "_PROTOCOLS", (protocol,))
        yield


@contextlib.asynccontextmanager
async def ours(home: Home, **config: Any) -> AsyncIterator[Node]:
    """The node at home; the test is there, too."""
    with home.inside.entered():
        network = SocketNetwork(interfaces=Interfaces())
        node = Node(NodeConfig(**{"portmap": True, **config}), network=network)
        await node.start()
        try:
            yield node
        finally:
            await node.stop()


@contextlib.asynccontextmanager
async def stranger(host: Host, address: str) -> AsyncIterator[Node]:
    with host.entered():
        network = SocketNetwork(interfaces=Interfaces(lambda: {address: "eth"}))
        node = Node(NodeConfig(listen=(f"/ip4/{address}/tcp/0",)), network=network)
        await node.start()
    try:
        yield node
    finally:
        for connection in list(node._swarm.connections.values()):
            connection.abort("the test is over")
        await node.stop()


def mapping(node: Node) -> PortMappingView:
    (one,) = node.snapshot().port_mappings
    return one


async def settled(node: Node, state: PortMappingState) -> PortMappingView:
    await event(node, PortMappingChanged, lambda e: e.state is state)
    return mapping(node)


async def mapped(node: Node) -> PortMappingView:
    return await settled(node, PortMappingState.MAPPED)


def port_of(node: Node) -> int:
    return node._listener.listening[0].endpoint.port


@here
@each_protocol
async def test_a_stranger_comes_in_through_the_port_until_we_stop(
    internet: Internet, protocol: Any
) -> None:
    home = internet.home(UPNP)
    far = internet.stranger
    with only(protocol), miniupnpd.serving(home.router, outside="wan", inside="lan"):
        async with stranger(far.host, far.ip4) as peer, ours(home) as node:
            opened = await mapped(node)
            port = port_of(node)
            assert opened.protocol == protocol.name
            assert opened.gateway == home.gateway
            assert opened.local_addr == f"/ip4/{home.address}/tcp/{port}"
            assert opened.external_addr == f"/ip4/{home.public}/tcp/{port}"
            assert opened.detail.endswith(f"opened port {port}")
            assert len(redirections(home.router)) == 1
            with far.host.entered():
                await peer.dial(f"{opened.external_addr}/p2p/{node.peer_id}")
            await until(lambda: bool(node.snapshot().arrivals))
            await until(lambda: node.snapshot().arrivals[0].path is InboundPath.PORT_FORWARD)
            assert node.snapshot().arrivals[0].solicited is Solicited.NO
            begun = time.perf_counter()
            await node.stop()
            assert time.perf_counter() - begun < 2 * CLOSE_SECONDS
            assert redirections(home.router) == []
            assert node.snapshot().port_mappings == ()
            told = [one.state.value for one in events_of(node, PortMappingChanged)]
            assert told == ["searching", "mapped", "failed"]


@here
@each_protocol
async def test_the_lease_is_renewed_before_it_is_over(
    internet: Internet, protocol: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portmap, "LEASE_SECONDS", 1)
    monkeypatch.setattr(portmap, "SHORTEST_PAUSE", 0.3)
    home = internet.home(UPNP)
    with only(protocol), miniupnpd.serving(home.router, outside="wan", inside="lan"):
        async with ours(home) as node:
            first = await mapped(node)
            assert first.expires_at is not None
            until_then = first.expires_at - node._clock.now().time
            assert 0 < until_then <= 1.1
            await asyncio.sleep(2.2)  # more than two leases
            assert len(redirections(home.router)) == 1
            renewed = mapping(node)
            assert renewed.expires_at is not None
            assert renewed.expires_at > first.expires_at + 1
            assert renewed.external_addr == first.external_addr
            # A lease that ends later is no news.
            assert len(events_of(node, PortMappingChanged)) == 2


@here
@each_protocol
async def test_another_port_is_taken_where_the_wanted_one_is_not_free(
    internet: Internet, protocol: Any
) -> None:
    home = internet.home(UPNP)
    with only(protocol), miniupnpd.serving(home.router, outside="wan", inside="lan"):
        with home.neighbour.entered():
            network = SocketNetwork(interfaces=Interfaces())
            other = Node(NodeConfig(portmap=True), network=network)
            await other.start()
            taken = await mapped(other)
        port = port_of(other)
        async with ours(home, listen=(f"/ip4/0.0.0.0/tcp/{port}",)) as node:
            opened = await mapped(node)
            assert opened.external_addr != taken.external_addr
            assert f"as it would not give {port}" in opened.detail
            assert len(redirections(home.router)) == 2
        with home.neighbour.entered():
            await other.stop()
        assert redirections(home.router) == []


@here
async def test_all_protocols_are_tried_and_the_first_that_opens_the_port_is_it(
    internet: Internet,
) -> None:
    home = internet.home(UPNP)
    with miniupnpd.serving(home.router, outside="wan", inside="lan", natpmp=False):
        async with ours(home) as node:
            assert (await mapped(node)).protocol == "UPnP"
    with miniupnpd.serving(internet.home(UPNP).router, outside="wan", inside="lan", upnp=False):
        pass  # it runs without UPnP, too


@here
async def test_a_router_that_opens_no_ports_is_told_within_a_bounded_time(
    internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ssdp, "SEARCH_SECONDS", 1.0)
    home = internet.home(PORT_PRESERVING)
    begun = time.perf_counter()
    async with ours(home) as node:
        failed = await settled(node, PortMappingState.FAILED)
        assert time.perf_counter() - begun < 1.0 + 2 * natpmp.ANSWER_SECONDS + 1
        assert failed.detail == (
            "the router opens no ports when it is asked: it answers neither PCP, nor NAT-PMP, nor "
            "UPnP, which may be switched off in its settings"
        )
        assert failed.external_addr is None
        assert failed.protocol == ""
        # Switched on meanwhile, it is found when the user asks for it.
        with miniupnpd.serving(home.router, outside="wan", inside="lan"):
            await node.renew_port_mappings()
            assert mapping(node).state is PortMappingState.MAPPED
            assert mapping(node).expires_at is not None
            await node.stop()


@here
async def test_a_router_behind_a_providers_nat_opens_nothing_and_says_why(
    internet: Internet,
) -> None:
    home = internet.home(CGNAT)
    with miniupnpd.serving(home.router, outside="wan", inside="lan"):
        async with ours(home) as node:
            failed = await settled(node, PortMappingState.FAILED)
            assert "it has no connection to the outside itself" in failed.detail
            assert "the router refuses by UPnP" in failed.detail


@here
async def test_after_a_change_of_networks_the_port_is_asked_for_anew(internet: Internet) -> None:
    home = internet.home(UPNP)
    with miniupnpd.serving(home.router, outside="wan", inside="lan"):
        async with ours(home) as node:
            await mapped(node)
            port = port_of(node)
            await asyncio.gather(*(node.renew_port_mappings() for _ in range(5)))
            assert mapping(node).state is PortMappingState.MAPPED
            assert mapping(node).external_addr == f"/ip4/{home.public}/tcp/{port}"
            assert len(redirections(home.router)) == 1


@here
async def test_a_stop_in_the_middle_of_asking_leaves_nothing_open(internet: Internet) -> None:
    home = internet.home(UPNP)
    with miniupnpd.serving(home.router, outside="wan", inside="lan"):
        for pause in (0.0, 0.005, 0.02, 0.05):
            async with ours(home):
                await asyncio.sleep(pause)
            assert redirections(home.router) == []


@dataclass(frozen=True)
class _Unused:
    """Nothing listens outside of loopback, or the user does not want it."""

    listen: tuple[str, ...]
    portmap: bool


@here
@pytest.mark.parametrize(
    "case",
    [
        _Unused(("/ip4/0.0.0.0/tcp/0",), portmap=False),
        _Unused(("/ip4/127.0.0.1/tcp/0",), portmap=True),
        _Unused(("/ip6/::/tcp/0",), portmap=True),
    ],
)
async def test_where_nothing_is_to_be_opened_nothing_is_asked(
    internet: Internet, case: _Unused
) -> None:
    home = internet.home(UPNP)
    with miniupnpd.serving(home.router, outside="wan", inside="lan"):
        async with ours(home, listen=case.listen, portmap=case.portmap) as node:
            off = pytest.raises(NatscopeError, match="switched off")
            with nullcontext() if case.portmap else off:
                await node.renew_port_mappings()
            await asyncio.sleep(0.1)
            assert node.snapshot().port_mappings == ()
            assert events_of(node, PortMappingChanged) == []
            assert redirections(home.router) == []


@here
async def test_without_a_private_network_nothing_is_asked(internet: Internet) -> None:
    far = internet.stranger
    with far.host.entered():
        node = Node(NodeConfig(portmap=True), network=SocketNetwork(interfaces=Interfaces()))
        await node.start()
        await node.renew_port_mappings()
        assert node.snapshot().port_mappings == ()
        await node.stop()


@pytest.mark.skipif(privileged, reason="the tests above have run")
def test_the_tests_above_pass_in_a_user_namespace() -> None:
    why = namespaces.unavailable()
    if why is not None:
        pytest.skip(f"NOT RUN: {why}")
    run = namespaces.run_in_user_namespace(__file__)
    assert run.returncode == 0, run.stdout + run.stderr

"""What counts as a change of the network, and what a node does about it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

import pytest

from node.address import Endpoint
from node.config import NodeConfig
from node.errors import ListenError
from node.events import ConnectionEnded, ListenFailed, NetworkChanged, PeerIdentified
from node.net.network import Listening
from node.net.tcp import SocketNetwork
from node.node import Node
from node.services import network_watch
from node.services.network_watch import ASLEEP_SECONDS, SETTLE_LOOKS
from node.terms import Moment
from tests.support.besieged import CONFIG, running
from tests.support.watching import events_of, happened, identified, shown

LOOK = 0.05
LOOPBACK = ("127.0.0.1", "::1")
HOME, PHONE = "192.168.1.2", "172.20.10.2"
LINK = "fe80::1"


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_watch, "LOOK_SECONDS", LOOK)
    monkeypatch.setattr(network_watch, "SETTLE_SECONDS", LOOK)


class Moving(SocketNetwork):
    """The network of a machine that is carried around, which may have no IPv6 at first."""

    def __init__(self, *hosts: str, ip6: bool = True) -> None:
        super().__init__()
        self.hosts = hosts
        self.ip6 = ip6
        self.looks = 0

    def forget_interfaces(self) -> None:
        self.looks += 1

    def interface_hosts(self) -> tuple[str, ...]:
        return (*LOOPBACK, *self.hosts)

    async def listen(
        self,
        endpoint: Endpoint,
        accept: Callable[[], asyncio.BaseProtocol],
        *,
        share: bool,
    ) -> Listening:
        if endpoint.version == 6 and not self.ip6:
            raise ListenError("this machine has no IPv6")
        return await super().listen(endpoint, accept, share=share)

    async def looked(self, times: int) -> None:
        """Wait until so many more looks were taken."""
        until = self.looks + times
        await shown(lambda: True if self.looks >= until else None)


class Restless(Moving):
    """One that has another address at each look for a while, and then the first again."""

    def __init__(self, first: str) -> None:
        super().__init__(first)
        self.first = first
        self.others: list[str] = []

    def begin(self, looks: int) -> None:
        self.others = [f"192.168.2.{n + 1}" for n in range(looks)]

    def forget_interfaces(self) -> None:
        super().forget_interfaces()
        self.hosts = (self.others.pop(0) if self.others else self.first,)


class Waking:
    """A clock that stops while the machine sleeps, and the one on the wall, which does not."""

    def __init__(self) -> None:
        self.slept = 0.0

    def now(self) -> Moment:
        now = asyncio.get_running_loop().time()
        return Moment(1e9 + now + self.slept, now)


@contextlib.asynccontextmanager
async def carried(network: Moving, clock: Waking | None = None) -> AsyncIterator[Node]:
    node = Node(CONFIG, network=network, clock=clock)
    await node.start()
    try:
        yield node
    finally:
        await node.stop()


def told(node: Node) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(one.added, one.removed) for one in events_of(node, NetworkChanged)]


async def test_what_came_and_what_went_is_told_once() -> None:
    network = Moving(HOME)
    async with carried(network) as node:
        await network.looked(2)
        assert told(node) == []
        network.hosts = (PHONE,)
        await happened(node, NetworkChanged)
        await network.looked(3)
        assert told(node) == [((PHONE,), (HOME,))]
        network.hosts = ()
        await network.looked(3)
        assert told(node)[1:] == [((), (PHONE,))]


async def test_addresses_that_come_one_after_another_are_told_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(network_watch, "SETTLE_SECONDS", 0.1)
    network = Moving()
    async with carried(network) as node:
        addresses = [f"2001:db8::{n}" for n in range(1, 6)]
        for n in range(5):
            network.hosts = tuple(addresses[: n + 1])
            await network.looked(1)
        await happened(node, NetworkChanged)
        assert told(node) == [(tuple(addresses), ())]


async def test_what_is_as_before_at_the_second_look_is_no_change() -> None:
    network = Moving(HOME)
    async with carried(network) as node:
        for _ in range(3):
            network.hosts = ()
            await network.looked(1)
            network.hosts = (HOME,)
            await network.looked(2)
        assert told(node) == []


@pytest.mark.parametrize(("restless", "counts"), [(SETTLE_LOOKS - 1, 0), (SETTLE_LOOKS, 1)])
async def test_what_never_settles_counts_after_a_while(restless: int, counts: int) -> None:
    network = Restless(HOME)
    async with carried(network) as node:
        network.begin(restless)
        await network.looked(restless + 3)
        # At the last look in question there is what was there before, unless that comes too late.
        assert [added for added, _ in told(node)][:1] == [(f"192.168.2.{restless}",)] * counts
        assert len(told(node)) == 2 * counts


async def test_addresses_of_one_link_count_where_there_are_no_others() -> None:
    network = Moving(HOME)
    async with carried(network) as node:
        network.hosts = (HOME, LINK)
        await network.looked(3)
        assert told(node) == []
        network.hosts = (LINK,)
        await network.looked(3)
        assert told(node) == [((), (HOME,))]
        network.hosts = ()
        await network.looked(3)
        assert told(node)[1:] == [((), (LINK,))]
        network.hosts = (LINK,)
        await network.looked(3)
        assert told(node)[2:] == [((LINK,), ())]


@pytest.mark.parametrize(("slept", "counts"), [(ASLEEP_SECONDS - 2, 0), (ASLEEP_SECONDS + 1, 1)])
async def test_a_computer_that_slept_may_be_elsewhere(slept: float, counts: int) -> None:
    clock, network = Waking(), Moving(HOME)
    async with carried(network, clock) as node:
        await network.looked(2)
        clock.slept = slept
        await network.looked(4)
        assert told(node) == [((), ())] * counts
        assert events_of(node, ConnectionEnded) == []


async def test_a_clock_that_is_set_back_is_no_sleep() -> None:
    clock, network = Waking(), Moving(HOME)
    async with carried(network, clock) as node:
        await network.looked(2)
        clock.slept = -3600
        await network.looked(4)
        assert told(node) == []


async def test_connections_on_loopback_outlive_every_network() -> None:
    network = Moving(HOME)
    async with carried(network) as node, running(CONFIG) as friend:
        connection_id = await node.dial(friend.listen_addrs[0])
        network.hosts = ()
        await happened(node, NetworkChanged)
        assert await node.ping(connection_id) > 0


async def test_ipv6_that_was_not_there_at_the_start_is_listened_on_later() -> None:
    network = Moving(HOME, ip6=False)
    node = Node(NodeConfig(), network=network)
    await node.start()
    try:
        async with running(CONFIG) as friend:
            failed = await happened(node, ListenFailed)
            assert failed.addr == "/ip6/::/tcp/0"
            await friend.dial(node.listen_addrs[0])
            await identified(node, friend)
            await network.looked(3)
            assert len(node._listener.listening) == 1

            network.hosts = (HOME, "2001:db8::1")
            await happened(node, NetworkChanged)
            await network.looked(3)
            assert len(events_of(node, ListenFailed)) == 1, "it is told once that it fails"

            network.ip6 = True
            port = node._listener.listening[0].endpoint.port
            added = f"/ip6/2001:db8::1/tcp/{port}"
            await happened(friend, PeerIdentified, lambda one: added in one.listen_addrs)
            assert [one.endpoint for one in node._listener.listening] == [
                Endpoint("0.0.0.0", port),
                Endpoint("::", port),
            ]
    finally:
        await node.stop()

"""A node on a computer that changes networks: Wi-Fi and a phone, real interfaces, real peers.

us ── wifi  11.1.0.2 ──┐
 └─── phone 11.2.0.2 ── core ── world 11.9.0.2, where the peers are
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from node.config import NodeConfig
from node.events import (
    ConnectionEnded,
    ConnectionOpened,
    DialFailed,
    ListenFailed,
    NetworkChanged,
    PeerIdentified,
)
from node.net.interfaces import Interfaces, read_interfaces
from node.net.tcp import SocketNetwork
from node.node import Node
from node.services import network_watch
from node.terms import PortUse
from tests.support import namespaces
from tests.support.cables import give_doubtful_address, switch, take_addresses
from tests.support.namespaces import Host, Lab
from tests.support.nodes import event, until
from tests.support.watching import events_of

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)

WIFI, PHONE, WORLD = "11.1.0.2", "11.2.0.2", "11.9.0.2"
WIFI6 = "2a0b:0:1::2"
GONE = "the network it ran over is gone"
NOTICED = network_watch.LOOK_SECONDS + network_watch.SETTLE_SECONDS + 1.0
"""Seconds from a change to its being told: the two pauses of the watch, and a busy machine."""
SOON = 0.3
"""The pause between two looks where it is not measured."""
AGAIN = 2.0
"""Seconds from there to the first observation over the other network; far less in fact."""


class Laptop:
    """Our computer with its two cables, and the way to the world."""

    def __init__(self, lab: Lab) -> None:
        self.us, self.core, self.world = lab.host(), lab.host(), lab.host()
        self.core.sysctl("net.ipv4.ip_forward", 1)
        self.wifi = lab.link(self.us, [f"{WIFI}/30"], self.core, ["11.1.0.1/30", "2a0b:0:1::1/64"])
        self.phone = lab.link(self.us, [], self.core, ["11.2.0.1/30"])
        lab.link(self.world, [f"{WORLD}/30"], self.core, ["11.9.0.1/30"])
        self.world.route("0.0.0.0/0", via="11.9.0.1")
        self.us.route("0.0.0.0/0", via="11.1.0.1")

    def leave_wifi(self) -> None:
        """Out of its reach: the system takes the address away, and with it the routes."""
        take_addresses(self.us, self.wifi, f"{WIFI}/30")

    def return_to_wifi(self) -> None:
        self.us.address(self.wifi, f"{WIFI}/30")
        self.us.route("0.0.0.0/0", via="11.1.0.1")

    def plug_phone(self) -> None:
        self.us.address(self.phone, f"{PHONE}/30")

    def route_by_phone(self) -> None:
        self.us.route("0.0.0.0/0", via="11.2.0.1")


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_watch, "LOOK_SECONDS", SOON)
    monkeypatch.setattr(network_watch, "SETTLE_SECONDS", SOON / 3)


@pytest.fixture
def laptop() -> Iterator[Laptop]:
    with Lab() as lab:
        yield Laptop(lab)


@contextlib.asynccontextmanager
async def peer(host: Host, address: str = WORLD) -> AsyncIterator[Node]:
    """A node somewhere else. It shares our thread, but not our interfaces."""
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


@contextlib.asynccontextmanager
async def ours(laptop: Laptop, **config: Any) -> AsyncIterator[Node]:
    """The node on the laptop; the test is there, too."""
    with laptop.us.entered():
        network = SocketNetwork(interfaces=Interfaces())
        node = Node(NodeConfig(**config), network=network)
        await node.start()
        try:
            yield node
        finally:
            await node.stop()


def observed(node: Node) -> set[str]:
    return {one.observed_addr for one in node.snapshot().observed_addresses}


def own_port(node: Node) -> int:
    return node._listener.listening[0].endpoint.port


async def reached(laptop: Laptop, host: str, at: int) -> bool:
    """Whether somebody in the world gets a connection to us."""
    with laptop.world.entered():
        sock = socket.socket()
    with sock:
        sock.setblocking(False)
        try:
            async with asyncio.timeout(1):
                await asyncio.get_running_loop().sock_connect(sock, (host, at))
        except (OSError, TimeoutError):
            return False
        return True


def off(laptop: Laptop) -> None:
    switch(laptop.us, laptop.wifi, on=False)


@here
@pytest.mark.parametrize("pull", [Laptop.leave_wifi, off], ids=["address gone", "switched off"])
async def test_from_wifi_to_a_phone_that_is_there(
    laptop: Laptop, pull: Callable[[Laptop], None]
) -> None:
    laptop.plug_phone()
    async with (
        peer(laptop.world) as friend,
        peer(laptop.world) as witness,
        ours(laptop, bootstrap=friend.listen_addrs, witnesses=witness.listen_addrs) as node,
    ):
        at = own_port(node)
        await until(lambda: len(node.snapshot().connections) == 2)
        await until(lambda: f"/ip4/{WIFI}/tcp/{at}" in observed(node))
        await event(node, PeerIdentified, lambda one: one.peer_id == witness.peer_id)

        pull(laptop)
        laptop.route_by_phone()
        begun = time.perf_counter()
        told = await event(node, NetworkChanged)
        noticed = time.perf_counter() - begun
        assert (told.added, told.removed) == ((), (WIFI,))
        for one in (friend, witness):
            ended = await event(node, ConnectionEnded, _with(one))
            assert (ended.reason, ended.by_us) == (GONE, True)
        # What was seen of us over the network that is gone is gone with it.
        await until(lambda: f"/ip4/{PHONE}/tcp/{at}" in observed(node))
        again = time.perf_counter() - begun
        assert not any(WIFI in one for one in observed(node))
        uses = {one.peer_id: one.port_use for one in node.snapshot().connections}
        assert uses == {friend.peer_id: PortUse.REUSE, witness.peer_id: PortUse.NEW}
        assert own_port(node) == at
        assert noticed < NOTICED
        assert again - noticed < AGAIN
        print(f"told after {noticed:.2f} s, observed anew after {again:.2f} s")  # noqa: T201


@here
async def test_from_wifi_to_a_phone_that_comes_later(laptop: Laptop) -> None:
    async with (
        peer(laptop.world) as friend,
        ours(laptop, bootstrap=friend.listen_addrs) as node,
    ):
        at = own_port(node)
        await until(lambda: f"/ip4/{WIFI}/tcp/{at}" in observed(node))
        laptop.leave_wifi()
        await event(node, ConnectionEnded)
        failed = await event(node, DialFailed)
        assert "no route" in failed.attempts[0].reason
        await until(lambda: not observed(node))
        assert not any(WIFI in one for one in node.listen_addrs)

        laptop.plug_phone()
        laptop.route_by_phone()
        begun = time.perf_counter()
        told = await event(node, NetworkChanged, lambda one: bool(one.added))
        assert (told.added, told.removed) == ((PHONE,), ())
        await until(lambda: f"/ip4/{PHONE}/tcp/{at}" in observed(node))
        again = time.perf_counter() - begun
        # Neither the 15 seconds of the next try nor what failed without a network is waited for.
        assert again < NOTICED + AGAIN
        assert len(events_of(node, NetworkChanged)) == 2
        print(f"observed anew after {again:.2f} s")  # noqa: T201


@here
@pytest.mark.usefixtures("soon")
async def test_back_on_the_same_network_the_shared_port_is_free_for_the_same_peer(
    laptop: Laptop,
) -> None:
    async with (
        peer(laptop.world) as friend,
        ours(laptop, bootstrap=friend.listen_addrs) as node,
    ):
        at = own_port(node)
        first = await event(node, ConnectionOpened)
        laptop.leave_wifi()
        await event(node, DialFailed)
        laptop.return_to_wifi()
        again = await event(
            node, ConnectionOpened, lambda one: one.connection_id != first.connection_id
        )
        assert again.port_use is PortUse.REUSE
        assert again.local_addr == first.local_addr == f"/ip4/{WIFI}/tcp/{at}"


@here
@pytest.mark.usefixtures("soon")
async def test_a_listener_on_an_address_comes_back_with_it_on_the_same_port(
    laptop: Laptop,
) -> None:
    laptop.plug_phone()
    listen = (f"/ip4/{WIFI}/tcp/0", f"/ip4/{PHONE}/tcp/0")
    async with peer(laptop.world) as friend, ours(laptop, listen=listen) as node:
        wifi, phone = (one.endpoint for one in node._listener.listening)
        assert wifi.port == phone.port
        await node.dial(friend.listen_addrs[0])
        await event(friend, PeerIdentified)
        assert await reached(laptop, WIFI, wifi.port)

        laptop.leave_wifi()
        laptop.route_by_phone()
        failed = await event(node, ListenFailed)
        assert failed.addr == f"/ip4/{WIFI}/tcp/{wifi.port}"
        assert "no longer has that address" in failed.reason
        assert [one.addr for one in node.snapshot().node.listeners] == [
            f"/ip4/{PHONE}/tcp/{phone.port}"
        ]
        assert await reached(laptop, PHONE, phone.port)
        await node.dial(friend.listen_addrs[0])

        laptop.us.address(laptop.wifi, f"{WIFI}/30")
        await until(lambda: len(node.snapshot().node.listeners) == 2)
        assert {one.endpoint for one in node._listener.listening} == {wifi, phone}
        assert await reached(laptop, WIFI, wifi.port)
        assert len(events_of(node, ListenFailed)) == 1
        # Those who are connected are told.
        pushed = await event(
            friend, PeerIdentified, lambda one: one.pushed and len(one.listen_addrs) == 2
        )
        assert f"/ip4/{WIFI}/tcp/{wifi.port}" in pushed.listen_addrs


@here
@pytest.mark.usefixtures("soon")
async def test_a_listener_whose_port_was_taken_meanwhile_says_so_once_and_comes_back_later(
    laptop: Laptop,
) -> None:
    laptop.plug_phone()
    listen = (f"/ip4/{WIFI}/tcp/4001", f"/ip4/{PHONE}/tcp/4001")
    async with ours(laptop, listen=listen) as node:
        laptop.leave_wifi()
        await event(node, ListenFailed)
        laptop.us.address(laptop.wifi, f"{WIFI}/30")
        with socket.create_server((WIFI, 4001)):
            failed = await event(node, ListenFailed, lambda one: "is taken" in one.reason)
            assert failed.addr == f"/ip4/{WIFI}/tcp/4001"
            await asyncio.sleep(3 * SOON)
            assert len(events_of(node, ListenFailed)) == 2
        await until(lambda: len(node.snapshot().node.listeners) == 2)


@here
@pytest.mark.usefixtures("soon")
async def test_ipv6_that_comes_later_is_listened_on_and_told(laptop: Laptop) -> None:
    async with peer(laptop.world) as friend, ours(laptop, bootstrap=friend.listen_addrs) as node:
        at = own_port(node)
        await event(friend, PeerIdentified)
        laptop.us.address(laptop.wifi, f"{WIFI6}/64")
        told = await event(node, NetworkChanged)
        assert (told.added, told.removed) == ((WIFI6,), ())
        pushed = await event(friend, PeerIdentified, lambda one: one.pushed)
        assert f"/ip6/{WIFI6}/tcp/{at}" in pushed.listen_addrs
        assert events_of(node, ConnectionEnded) == [], "what runs over IPv4 goes on"


@here
def test_an_interface_that_is_switched_off_has_no_addresses(laptop: Laptop) -> None:
    with laptop.us.entered():
        assert {WIFI, "127.0.0.1"} <= read_interfaces().keys()
        off(laptop)
        assert WIFI not in read_interfaces()
        switch(laptop.us, laptop.wifi, on=True)
        assert WIFI in read_interfaces()


@here
async def test_an_ipv6_address_counts_once_it_can_be_used(laptop: Laptop) -> None:
    with laptop.us.entered():
        give_doubtful_address(laptop.us, laptop.wifi, f"{WIFI6}/64")
        assert WIFI6 not in read_interfaces()
        with socket.socket(socket.AF_INET6) as sock:
            with pytest.raises(OSError, match="assign"):
                sock.bind((WIFI6, 0))
            await until(lambda: WIFI6 in read_interfaces())
            sock.bind((WIFI6, 0))


def _with(peer: Node) -> Callable[[ConnectionEnded], bool]:
    return lambda one: one.peer_id == peer.peer_id


@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    if reason := namespaces.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr

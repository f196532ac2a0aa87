"""The real network where loopback cannot show it: several interfaces, silence, zones, TIME_WAIT."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from node.address import Endpoint
from node.errors import DialError
from node.net.interfaces import Interfaces
from node.net.network import Dialled
from node.net.reuse import TUPLE_IN_USE
from node.net.tcp import SocketNetwork, reset_transport
from node.terms import PortUse
from tests.support import namespaces
from tests.support.namespaces import Host, Lab

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)

LEFT, RIGHT = "10.1.0.1", "10.2.0.1"
LEFT6, RIGHT6 = "2001:db8:1::1", "2001:db8:2::1"
LEFT_PEER, RIGHT_PEER = "10.1.0.2", "10.2.0.2"
LEFT_PEER6, RIGHT_PEER6 = "2001:db8:1::2", "2001:db8:2::2"
ALIAS = "10.1.0.9"
PORT = 4001


class Setting:
    """Our host between two peers, each on a cable of its own, each with a listener."""

    def __init__(self, lab: Lab) -> None:
        self.us, self.left, self.right = lab.host(), lab.host(), lab.host()
        self.left_cable = lab.link(
            self.us,
            [f"{LEFT}/24", f"{ALIAS}/24", f"{LEFT6}/64"],
            self.left,
            [f"{LEFT_PEER}/24", f"{LEFT_PEER6}/64"],
        )
        self.right_cable = lab.link(
            self.us,
            [f"{RIGHT}/24", f"{RIGHT6}/64"],
            self.right,
            [f"{RIGHT_PEER}/24", f"{RIGHT_PEER6}/64"],
        )
        self.servers: dict[str, socket.socket] = {}
        self._sockets = contextlib.ExitStack()
        for host, addresses in (
            (self.left, (LEFT_PEER, LEFT_PEER6)),
            (self.right, (RIGHT_PEER, RIGHT_PEER6)),
        ):
            for address in addresses:
                self.serve(host, address)

    def serve(self, host: Host, address: str, zone: int = 0) -> None:
        """Listen on a peer; connections stay in its queue."""
        with host.entered():
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            sock = self._sockets.enter_context(socket.socket(family))
            if family == socket.AF_INET6:
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
                sock.bind((address, PORT, 0, zone))
            else:
                sock.bind((address, PORT))
            sock.listen(64)
            self.servers[address] = sock

    def close(self) -> None:
        self._sockets.close()


@pytest.fixture
def setting() -> Iterator[Setting]:
    with Lab() as lab:
        setting = Setting(lab)
        try:
            yield setting
        finally:
            setting.close()


@pytest.fixture
async def network(setting: Setting) -> AsyncIterator[SocketNetwork]:
    """A network on our host; the test runs there."""
    network = SocketNetwork(interfaces=Interfaces())
    with setting.us.entered():
        try:
            yield network
        finally:
            await network.close()


async def listen(network: SocketNetwork, host: str, port: int = PORT) -> None:
    await network.listen(Endpoint(host, port), asyncio.Protocol, share=True)


async def dial(network: SocketNetwork, host: str, timeout: float = 2, zone: str = "") -> Dialled:
    remote = Endpoint(host, PORT, zone)
    dialled = await network.dial(remote, asyncio.Protocol, reuse=True, timeout=timeout)
    reset_transport(dialled.transport)
    await asyncio.sleep(0)
    return dialled


@here
@pytest.mark.parametrize(
    ("host", "source"),
    [
        (LEFT_PEER, LEFT),
        (RIGHT_PEER, RIGHT),
        (LEFT_PEER6, LEFT6),
        (RIGHT_PEER6, RIGHT6),
    ],
)
async def test_a_wildcard_listener_dials_from_the_address_of_the_route(
    network: SocketNetwork, host: str, source: str
) -> None:
    await listen(network, "0.0.0.0", 5001)
    await listen(network, "::", 5001)
    dialled = await dial(network, host)
    assert dialled.port_use is PortUse.REUSE
    assert dialled.local == Endpoint(source, 5001)


@here
async def test_listeners_on_addresses_serve_their_own_interface(network: SocketNetwork) -> None:
    for host, port in (("127.0.0.1", 5000), (RIGHT, 5001), (LEFT, 5002)):
        await listen(network, host, port)
    assert (await dial(network, LEFT_PEER)).local == Endpoint(LEFT, 5002)
    assert (await dial(network, RIGHT_PEER)).local == Endpoint(RIGHT, 5001)


@here
async def test_a_second_address_of_the_interface_serves_too(network: SocketNetwork) -> None:
    await listen(network, ALIAS, 5001)
    dialled = await dial(network, LEFT_PEER)
    assert dialled.port_use is PortUse.REUSE
    assert dialled.local == Endpoint(ALIAS, 5001)


@here
async def test_a_listener_on_the_wrong_interface_is_not_dialled_from(
    network: SocketNetwork,
) -> None:
    await listen(network, LEFT, 5001)
    dialled = await dial(network, RIGHT_PEER)
    assert dialled.port_use is PortUse.NEW
    assert dialled.local.host == RIGHT
    assert RIGHT in (dialled.port_use_reason or "")


@here
async def test_a_listener_on_loopback_is_not_dialled_from(network: SocketNetwork) -> None:
    await listen(network, "127.0.0.1", 5001)
    dialled = await dial(network, LEFT_PEER)
    assert dialled.port_use is PortUse.NEW
    assert dialled.local.host == LEFT


@here
def test_loopback_cannot_leave_the_machine(setting: Setting) -> None:
    with setting.us.entered(), socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        with pytest.raises(OSError) as caught:
            sock.connect((LEFT_PEER, PORT))
        assert caught.value.errno == errno.EINVAL


@here
async def test_all_addresses_of_the_host_are_known_for_our_own(network: SocketNetwork) -> None:
    assert {LEFT, RIGHT, ALIAS, LEFT6, RIGHT6, "127.0.0.1"} <= set(network.interface_hosts())
    await listen(network, "0.0.0.0")
    for host in (LEFT, RIGHT, ALIAS, "127.0.0.1"):
        with pytest.raises(DialError, match="own listening address"):
            await dial(network, host)


@here
async def test_a_target_that_swallows_everything_times_out(
    setting: Setting, network: SocketNetwork
) -> None:
    setting.us.route("203.0.113.0/24", via=LEFT_PEER)  # which is no router
    await listen(network, "0.0.0.0", 5001)
    with pytest.raises(DialError, match=r"no answer within 0\.3 s"):
        await dial(network, "203.0.113.7", timeout=0.3)


@here
async def test_no_route_is_told_at_once(network: SocketNetwork) -> None:
    await listen(network, "0.0.0.0", 5001)
    await listen(network, LEFT6, 5001)
    for host in ("203.0.113.7", "2001:db8:9::1"):
        with pytest.raises(DialError, match="no route"):
            await dial(network, host)


@here
async def test_a_host_that_is_not_there_is_told(setting: Setting, network: SocketNetwork) -> None:
    setting.us.sysctl(f"net.ipv4.neigh.{setting.left_cable}.retrans_time_ms", 20)
    await listen(network, "0.0.0.0", 5001)
    with pytest.raises(DialError, match="cannot be reached"):
        await dial(network, "10.1.0.77")


@here
async def test_refused_over_the_wire(network: SocketNetwork) -> None:
    await listen(network, "0.0.0.0", 5001)
    with pytest.raises(DialError, match="refused"):
        await network.dial(Endpoint(LEFT_PEER, PORT + 1), asyncio.Protocol, reuse=True, timeout=2)


@here
async def test_a_link_local_address_is_dialled_in_its_zone(
    setting: Setting, network: SocketNetwork
) -> None:
    setting.left.address(setting.left_cable, "fe80::77/64")
    with setting.left.entered():
        zone = socket.if_nametoindex(setting.left_cable)
    setting.serve(setting.left, "fe80::77", zone)
    await listen(network, "::", 5001)
    index = str(socket.if_nametoindex(setting.left_cable))
    for named in (setting.left_cable, index):
        dialled = await dial(network, "fe80::77", zone=named)
        assert dialled.port_use is PortUse.REUSE
        assert dialled.remote == Endpoint("fe80::77", PORT, index)
        assert dialled.local.zone == index


@here
@pytest.mark.parametrize("timestamps", [1, 0])
async def test_fact_14_a_connection_just_closed_may_keep_its_4_tuple(
    setting: Setting, network: SocketNetwork, timestamps: int
) -> None:
    """A peer without TCP timestamps (Windows) makes us wait out TIME_WAIT; others do not."""
    setting.left.sysctl("net.ipv4.tcp_timestamps", timestamps)
    await listen(network, "0.0.0.0", 5001)
    remote = Endpoint(LEFT_PEER, PORT)
    first = await network.dial(remote, asyncio.Protocol, reuse=True, timeout=2)
    first.transport.close()
    await asyncio.sleep(0)
    setting.servers[LEFT_PEER].accept()[0].close()
    await closed_by_both()
    again = await dial(network, LEFT_PEER)
    if timestamps:
        assert again.port_use is PortUse.REUSE
    else:
        assert again.port_use is PortUse.NEW
        assert again.port_use_reason == TUPLE_IN_USE


def states_of_connections() -> set[str]:
    return {line.split()[3] for line in Path("/proc/thread-self/net/tcp").read_text().splitlines()}


async def closed_by_both() -> None:
    """Wait until our end of a connection that we closed first is in TIME_WAIT."""
    async with asyncio.timeout(5):
        while "06" not in states_of_connections():  # noqa: ASYNC110 - the kernel sets no event
            await asyncio.sleep(0.001)


@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    reason = namespaces.unavailable()
    if reason:
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr

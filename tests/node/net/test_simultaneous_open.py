"""Two nodes that dial each other at the same moment from their shared ports, over a real network.

Their SYNs cross on a cable that takes 100 ms, and the kernels make one TCP connection of them, of
which both are the initiator.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest

from node.address import Endpoint
from node.net.network import Dialled
from node.net.tcp import SocketNetwork
from node.node import Node
from node.terms import PortUse
from node.views import ConnectionView
from tests.support import namespaces
from tests.support.namespaces import Host, Lab
from tests.support.nodes import address, config, connections
from tests.support.slow_cable import SlowCable

PAIRS = 50
HOSTS = "10.9.0.1", "10.9.0.2"

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)


class Counting(SocketNetwork):
    """The real network, which remembers from where the dials left."""

    def __init__(self) -> None:
        super().__init__()
        self.dials: list[PortUse | str] = []

    async def dial(
        self,
        remote: Endpoint,
        connect: Callable[[], asyncio.BaseProtocol],
        *,
        reuse: bool,
        timeout: float,
        fall_back: bool = True,
    ) -> Dialled:
        dialled = await super().dial(
            remote, connect, reuse=reuse, timeout=timeout, fall_back=fall_back
        )
        self.dials.append(dialled.port_use_reason or dialled.port_use)
        return dialled


class Side:
    """The nodes of one host, on a thread that lives there."""

    def __init__(self, host: Host, own: str, meet: threading.Barrier) -> None:
        self._host = host
        self._own = own
        self._meet = meet
        self.addresses: list[str] = []
        self.dials: list[list[PortUse | str]] = []
        self.kept: list[tuple[ConnectionView, ...]] = []
        self.failures: list[BaseException] = []

    def run(self, other: Side) -> threading.Thread:
        """Live, until both sides have seen what became of the dials."""

        def live() -> None:
            with self._host.entered():
                asyncio.run(self._live(other))

        thread = threading.Thread(target=live, name=f"host {self._own}")
        thread.start()
        return thread

    async def _live(self, other: Side) -> None:
        networks = [Counting() for _ in range(PAIRS)]
        listen = (f"/ip4/{self._own}/tcp/0",)
        nodes = [Node(config(listen=listen), network=network) for network in networks]
        for node in nodes:
            await node.start()
        self.addresses = list(map(address, nodes))
        await asyncio.to_thread(self._meet.wait)
        dials = (node.dial(target) for node, target in zip(nodes, other.addresses, strict=True))
        found = await asyncio.gather(*dials, return_exceptions=True)
        self.failures = [one for one in found if isinstance(one, BaseException)]
        await asyncio.sleep(2)  # what crossed is settled
        self.dials = [network.dials for network in networks]
        self.kept = [connections(node) for node in nodes]
        await asyncio.to_thread(self._meet.wait)
        await asyncio.gather(*(node.stop() for node in nodes))


def lived() -> tuple[Side, Side]:
    """Two hosts with a node of each pair, after each node has dialled its other half."""
    with Lab() as lab:
        hosts = lab.host(), lab.host()
        ends = [(host, f"{ip}/24") for host, ip in zip(hosts, HOSTS, strict=True)]
        meet = threading.Barrier(2, timeout=30)
        one, other = (Side(host, ip, meet) for host, ip in zip(hosts, HOSTS, strict=True))
        with SlowCable(lab, *ends).carrying():
            threads = [one.run(other), other.run(one)]
            for thread in threads:
                thread.join()
    return one, other


@here
def test_each_of_fifty_pairs_ends_up_with_one_connection() -> None:
    one, other = lived()
    assert [*one.failures, *other.failures] == []
    met = 0
    for ours, theirs, our_dials, their_dials in zip(
        one.kept, other.kept, one.dials, other.dials, strict=True
    ):
        [mine], [yours] = ours, theirs
        assert (mine.local_addr, mine.remote_addr) == (yours.remote_addr, yours.local_addr)
        assert mine.direction is not yours.direction
        # Both connected from shared port to shared port: that can only be the same connection.
        met += our_dials[0] is their_dials[0] is PortUse.REUSE
        assert max(len(our_dials), len(their_dials)) <= 3
    print(f"{met} of {PAIRS} pairs met in one TCP connection")  # noqa: T201 - shown with `-rP`
    assert met > 0.8 * PAIRS


@pytest.mark.skipif(privileged, reason="the test above ran as it is")
def test_all_of_this_in_a_user_namespace() -> None:
    reason = namespaces.unavailable()
    if reason:
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr

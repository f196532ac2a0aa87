"""Dials what the user named at the start; keeps connections with bootstrap peers and witnesses."""

from __future__ import annotations

import asyncio
import contextlib

from node.address import Multiaddr, parse_dialable, split_peer_id
from node.config import NodeConfig
from node.errors import DialError
from node.net.dialer import Dialer
from node.net.swarm import Swarm
from node.tasks import Tasks
from node.terms import PortUse

RETRY_SECONDS = 15.0
"""How often a peer to keep is looked after that has no connection; the back-off may add to it."""


class Bootstrap:
    """Runs from the start of the node to its stop. What fails is told by the dialer's events.

    A witness is never dialled from the shared port here, not even if it is named a second time as
    a peer to dial once or to keep.
    """

    def __init__(self, *, dialer: Dialer, swarm: Swarm, tasks: Tasks, config: NodeConfig) -> None:
        """Nothing runs yet.

        Raises:
            AddressError: a configured address is not one that we can dial.
        """
        self._dialer = dialer
        self._swarm = swarm
        self._tasks = tasks
        self._once = [parse_dialable(text) for text in config.dial]
        self._witnesses = [parse_dialable(text) for text in config.witnesses]
        bootstrap = [parse_dialable(text) for text in config.bootstrap]
        self._changed = asyncio.Event()
        self._always = list(dict.fromkeys((*bootstrap, *self._witnesses)))

    def start(self) -> None:
        """Begin."""
        for address in self._once:
            self._tasks.spawn(self._dial(address, eager=True), name=f"first dial of {address}")
        for address in self._always:
            self._tasks.spawn(self._keep(address), name=f"keep {address}")

    def look_again(self) -> None:
        """The network is another one: dial at once whom we have lost, whatever failed before."""
        self._dialer.forget_failures()
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def _dial(self, address: Multiaddr, *, eager: bool) -> int | None:
        try:
            connection = await self._dialer.dial(
                address, eager=eager, port_use=self._port_use(address)
            )
        except DialError:
            return None
        return connection.facts.connection_id

    async def _keep(self, address: Multiaddr) -> None:
        connection_id: int | None = None
        while True:
            changed = self._changed  # a change while we dial counts, too
            if not self._is_open(connection_id):
                connection_id = await self._dial(address, eager=False)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(RETRY_SECONDS):
                    await changed.wait()

    def _is_open(self, connection_id: int | None) -> bool:
        connection = self._swarm.connections.get(connection_id or 0)
        return connection is not None and not connection.closing

    def _port_use(self, address: Multiaddr) -> PortUse:
        stranger = any(_same_peer(address, witness) for witness in self._witnesses)
        return PortUse.NEW if stranger else PortUse.REUSE


def _same_peer(one: Multiaddr, other: Multiaddr) -> bool:
    """Whether two addresses lead to one peer, as far as they show it."""
    (where, peer_id), (other_where, other_id) = split_peer_id(one), split_peer_id(other)
    if peer_id is not None and other_id is not None:
        return peer_id == other_id
    return where == other_where

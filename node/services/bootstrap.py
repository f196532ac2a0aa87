"""Dials what the user named at the start, and keeps a connection with the bootstrap peers."""

from __future__ import annotations

import asyncio

from node.address import Multiaddr, parse_dialable
from node.config import NodeConfig
from node.errors import DialError
from node.net.dialer import Dialer
from node.net.swarm import Swarm
from node.tasks import Tasks

RETRY_SECONDS = 15.0
"""How often a bootstrap peer without a connection is looked after; the back-off may add to it."""


class Bootstrap:
    """Runs from the start of the node to its stop. What fails is told by the dialer's events."""

    def __init__(self, *, dialer: Dialer, swarm: Swarm, tasks: Tasks, config: NodeConfig) -> None:
        """Nothing runs yet.

        Raises:
            AddressError: a configured address is not one that we can dial.
        """
        self._dialer = dialer
        self._swarm = swarm
        self._tasks = tasks
        self._once = [parse_dialable(text) for text in config.dial]
        self._always = [parse_dialable(text) for text in config.bootstrap]

    def start(self) -> None:
        """Begin."""
        for address in self._once:
            self._tasks.spawn(self._dial(address, eager=True), name=f"first dial of {address}")
        for address in self._always:
            self._tasks.spawn(self._keep(address), name=f"keep {address}")

    async def _dial(self, address: Multiaddr, *, eager: bool) -> int | None:
        try:
            connection = await self._dialer.dial(address, eager=eager)
        except DialError:
            return None
        return connection.facts.connection_id

    async def _keep(self, address: Multiaddr) -> None:
        connection_id: int | None = None
        while True:
            if connection_id not in self._swarm.connections:
                connection_id = await self._dial(address, eager=False)
            await asyncio.sleep(RETRY_SECONDS)

"""Connections with those whose invitation was followed, made anew when they are lost."""

from __future__ import annotations

import asyncio
import contextlib

from node.address import Multiaddr
from node.config import NodeConfig
from node.errors import DialError
from node.net.dialer import Dialer
from node.net.swarm import Swarm
from node.proto.room_ours import parse_invitation
from node.tasks import Tasks

FOLLOWED = 8
"""Invitations that are followed; the oldest is let go."""
RETRY_SECONDS = 15.0
"""Between two looks at their connections; the back-off may add to it."""


class Invitations:
    """Follows them, from the start of the node to its stop."""

    def __init__(self, *, dialer: Dialer, swarm: Swarm, tasks: Tasks, config: NodeConfig) -> None:
        """Nothing is dialled yet.

        Raises:
            AddressError: a configured one is no address that we can dial.
        """
        self._dialer = dialer
        self._swarm = swarm
        self._tasks = tasks
        configured = [parse_invitation(text) for text in config.invitations]
        self._followed: dict[Multiaddr, int | None] = dict.fromkeys(configured[-FOLLOWED:])

    def start(self) -> None:
        """Begin."""
        self._tasks.spawn(self._keep(), name="follow invitations")

    async def follow(self, text: str) -> int:
        """Connect to whom `host:port`, a multiaddr or a QR's text names; the connection's id.

        Raises:
            AddressError: it is no address that can be dialled; the message helps.
            DialError: nobody answered there.
        """
        address = parse_invitation(text)
        connection = await self._dialer.dial(address, eager=True)
        self._followed.pop(address, None)
        self._followed[address] = connection.facts.connection_id
        if len(self._followed) > FOLLOWED:
            del self._followed[next(iter(self._followed))]
        return connection.facts.connection_id

    def let_go(self) -> None:
        """Make none of them anew any more; what is open stays."""
        self._followed.clear()

    async def _keep(self) -> None:
        while True:
            for address, connection_id in list(self._followed.items()):
                if connection_id not in self._swarm.connections:
                    self._tasks.spawn(self._dial(address), name=f"follow {address}")
            await asyncio.sleep(RETRY_SECONDS)

    async def _dial(self, address: Multiaddr) -> None:
        with contextlib.suppress(DialError):
            connection = await self._dialer.dial(address, eager=False)
            if address in self._followed:
                self._followed[address] = connection.facts.connection_id

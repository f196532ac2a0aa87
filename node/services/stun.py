"""STUN beside identify: asks a STUN server where it sees us, over UDP and over TCP (RFC 8489)."""

from __future__ import annotations

from collections.abc import Callable

from node.address_views import StunView
from node.config import NodeConfig
from node.net.listener import Listener
from node.net.network import Network
from node.net.resolver import Resolver
from node.net.swarm import Swarm
from node.tasks import Tasks
from node.views import ObservedAddressView


class StunService:
    """Asks each server that the user named; keeps the latest answer of each."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        listener: Listener,
        network: Network,
        resolver: Resolver,
        config: NodeConfig,
        tasks: Tasks,
        observed: Callable[[], tuple[ObservedAddressView, ...]],
    ) -> None:
        self.answers: tuple[StunView, ...] = ()
        self._swarm = swarm
        self._listener = listener
        self._network = network
        self._resolver = resolver
        self._config = config
        self._tasks = tasks
        self._observed = observed

    def start(self) -> None:
        """Ask the servers of the configuration."""

    async def ask(self, server: str) -> None:
        """Ask `host` or `host:port` over UDP and TCP; the answers are in `answers` then.

        Raises:
            AddressError: it is no name of a server.
        """
        raise NotImplementedError

    async def ask_all(self) -> None:
        """Ask all servers known so far anew."""

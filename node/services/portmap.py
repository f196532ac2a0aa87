"""Port mapping: asks the router to open the shared port (UPnP IGD, NAT-PMP, PCP)."""

from __future__ import annotations

from collections.abc import Callable

from node.address_views import PortMappingView
from node.config import NodeConfig
from node.net.listener import Listener
from node.net.network import Network
from node.net.swarm import Swarm
from node.tasks import Tasks


class PortMapper:
    """Finds the router, keeps a mapping alive, and takes it away at the end."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        listener: Listener,
        network: Network,
        config: NodeConfig,
        tasks: Tasks,
        changed: Callable[[tuple[PortMappingView, ...]], None],
    ) -> None:
        self.mappings: tuple[PortMappingView, ...] = ()
        self._swarm = swarm
        self._listener = listener
        self._network = network
        self._config = config
        self._tasks = tasks
        self._changed = changed

    def start(self) -> None:
        """Begin, where the configuration wants it and there is something to map."""

    async def renew(self) -> None:
        """Look for the router anew, at once; ends when it is known what came of it."""

    async def close(self) -> None:
        """Take our mappings away, within a bounded time."""

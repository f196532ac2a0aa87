"""Notices when addresses of this computer come or go: from Wi-Fi to phone, a cable pulled."""

from __future__ import annotations

from collections.abc import Callable

from node.net.listener import Listener
from node.net.network import Network
from node.net.swarm import Swarm
from node.tasks import Tasks


class NetworkWatch:
    """Looks now and then, tells what changed, and makes the node fit in with it."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        listener: Listener,
        network: Network,
        tasks: Tasks,
        changed: Callable[[frozenset[str], frozenset[str]], None],
    ) -> None:
        """`changed` hears the IP addresses that came, and those that went."""
        self._swarm = swarm
        self._listener = listener
        self._network = network
        self._tasks = tasks
        self._changed = changed

    def start(self) -> None:
        """Begin to look."""

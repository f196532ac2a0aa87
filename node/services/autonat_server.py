"""AutoNAT's server: dials peers back that ask whether they can be reached.

Sources: libp2p specs, autonat/autonat-v2.md and autonat/autonat-v1.md.
"""

from __future__ import annotations

import random

from node.address import PublicPredicate
from node.config import NodeConfig
from node.net.network import Network
from node.net.swarm import Swarm
from node.tasks import Tasks


class AutonatServer:
    """Serves both versions, from a port of its own, and is of no use to attack a third party."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        network: Network,
        config: NodeConfig,
        tasks: Tasks,
        public: PublicPredicate,
        rng: random.Random,
    ) -> None:
        self._swarm = swarm
        self._network = network
        self._config = config
        self._tasks = tasks
        self._public = public
        self._rng = rng

    async def close(self) -> None:
        """End what is under way."""

"""AutoNAT's client: asks a peer to dial us back, and tells whether it really came.

Sources: libp2p specs, autonat/autonat-v2.md and autonat/autonat-v1.md.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from node.address import Endpoint
from node.net.connection import Connection
from node.net.swarm import Swarm
from node.terms import ProbeOutcome

DIAL_REQUEST = "/libp2p/autonat/2/dial-request"
DIAL_BACK = "/libp2p/autonat/2/dial-back"
V1 = "/libp2p/autonat/1.0.0"


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one question."""

    outcome: ProbeOutcome
    detail: str
    """In words."""
    dial_back: Connection | None = None
    """The connection by which the server came in, where it did."""


class AutonatClient:
    """Asks over a connection; takes the dial-backs of those whom it asked."""

    def __init__(self, *, swarm: Swarm, rng: random.Random) -> None:
        self._swarm = swarm
        self._rng = rng

    async def ask(self, connection: Connection, version: int, address: Endpoint) -> Answer:
        """Ask a peer, in version 1 or 2 of AutoNAT, to dial us at `address`.

        Ends within a bounded time. What goes wrong is in the answer, too; nothing is raised.
        """
        raise NotImplementedError

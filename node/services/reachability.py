"""Decides whom to ask, about which of our addresses, and when; keeps what came of it."""

from __future__ import annotations

from collections.abc import Callable

from node.address import PublicPredicate
from node.nat.evidence import NatEvidence
from node.net.swarm import Swarm
from node.services.autonat import AutonatClient
from node.services.identify import IdentifyService
from node.tasks import Tasks


class ReachabilityWatch:
    """Probes our addresses through AutoNAT servers among the connected peers."""

    def __init__(
        self,
        *,
        autonat: AutonatClient,
        evidence: NatEvidence,
        identify: IdentifyService,
        swarm: Swarm,
        tasks: Tasks,
        public: PublicPredicate,
        concluded: Callable[[], None],
    ) -> None:
        self._autonat = autonat
        self._evidence = evidence
        self._identify = identify
        self._swarm = swarm
        self._tasks = tasks
        self._public = public
        self._concluded = concluded

    def start(self) -> None:
        """Begin."""

    def start_anew(self) -> None:
        """The network changed: what was answered holds no more."""

    async def check(self) -> None:
        """Ask everybody, now.

        Raises:
            NatscopeError: there is nobody to ask, or nothing to ask about.
        """

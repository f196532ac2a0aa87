"""Feeds what we know of ourselves with what happens on connections, and tells what follows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from node.address import Endpoint, Multiaddr, thin_waist
from node.nat.evidence import Ends, NatEvidence
from node.net.connection import Connection
from node.net.swarm import Swarm

CONCLUDE_AFTER = 0.1
"""Seconds in which reports are gathered before they are thought over together."""


class NatWatch:
    """Between the swarm and the pure evidence: it brings the time, and takes the events."""

    def __init__(
        self, *, evidence: NatEvidence, swarm: Swarm, concluded: Callable[[], None]
    ) -> None:
        self._evidence = evidence
        self._swarm = swarm
        self._concluded = concluded
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False
        swarm.watch(self)

    def contacted(self, remote: Endpoint) -> None:
        """We are about to dial `remote` from the shared port."""
        self._evidence.contacted(remote, self._swarm.clock.now())

    def identified(
        self, connection: Connection, agent: str, observed_addr: Multiaddr | None
    ) -> None:
        """A peer said who it is, and at which address it sees us."""
        events = self._evidence.identified(
            _ends(connection),
            agent,
            None if observed_addr is None else str(observed_addr),
            None if observed_addr is None else thin_waist(observed_addr),
            self._swarm.clock.now(),
        )
        for event in events:
            self._swarm.emit(event)
        self.conclude_soon()

    def close(self) -> None:
        """Think no more, whatever still comes in: a port mapping is taken away last."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()

    # --- swarm.Watcher -------------------------------------------------------------------------

    def connection_opened(self, connection: Connection) -> None:
        """A connection is open."""
        self._evidence.opened(_ends(connection), self._swarm.clock.now())
        self.conclude_soon()

    def connection_ended(self, connection: Connection) -> None:
        """A connection ended."""
        self._evidence.ended(connection.facts.connection_id)
        self.conclude_soon()

    # --- inside --------------------------------------------------------------------------------

    def conclude_soon(self) -> None:
        """Think over what came in, in a moment."""
        if self._timer is None and not self._closed:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(CONCLUDE_AFTER, self._conclude)

    def _conclude(self) -> None:
        self._timer = None
        for event in self._evidence.conclude(self._swarm.clock.now()):
            self._swarm.emit(event)
        self._concluded()


def _ends(connection: Connection) -> Ends:
    facts = connection.facts
    return Ends(
        connection_id=facts.connection_id,
        peer_id=str(facts.peer_id),
        direction=facts.direction,
        local=facts.local,
        remote=facts.remote,
        port_use=facts.port_use,
        port_use_reason=facts.port_use_reason,
        relayed=facts.relayed is not None,
        punched=facts.punched,
    )

"""Connections made only to see whether a peer can be reached: from a new port, under another name.

A swarm of their own keeps them apart: the peer must not take them for connections with us, of which
it keeps one, and they must not leave from our shared port, whose mapping would let them in.
"""

from __future__ import annotations

import asyncio

from node.address import Endpoint
from node.clock import Clock
from node.config import NodeConfig
from node.errors import LimitExceeded, NatscopeError
from node.events import Event
from node.identity import PeerId, PrivateKey
from node.net.bans import Bans
from node.net.connection import Connection
from node.net.network import Network
from node.net.swarm import Swarm
from node.net.upgrading import Upgrading
from node.phrase import Phrase
from node.proto.upgrade import UpgradeDone
from node.tasks import Tasks
from node.terms import PortUse

DIAL_SECONDS = 5.0
"""For TCP to connect: two lost SYNs."""


class DialBacks:
    """Makes them. What happens on them is told to nobody but those who asked."""

    def __init__(
        self, *, network: Network, config: NodeConfig, tasks: Tasks, clock: Clock, bans: Bans
    ) -> None:
        """Nothing is dialled yet; `bans` are the node's."""
        self.swarm = Swarm(
            key=PrivateKey.generate(),
            config=config,
            tasks=tasks,
            clock=clock,
            emit=_nobody,
            bans=bans,
        )
        self._network = network

    async def dial(self, remote: Endpoint, peer_id: PeerId) -> Connection:
        """Connect to a peer at `remote` from a port of its own.

        Raises:
            DialError: nobody answered there, or this machine has no way there (`no_route`).
            LimitExceeded: the address or the peer is banned.
            NatscopeError: somebody else answered.
        """
        refusal = self.swarm.bans.refusal(peer_id, remote.host)
        if refusal is not None:
            raise LimitExceeded(refusal)
        outcome: asyncio.Future[Connection] = asyncio.get_running_loop().create_future()

        def finished(pipe: Upgrading, done: UpgradeDone) -> None:
            if not outcome.done():
                self._open(outcome, pipe, done, remote)

        def failed(_pipe: Upgrading, error: NatscopeError) -> None:
            if not outcome.done():
                outcome.set_exception(error)

        pipe = Upgrading(
            lambda _pipe, _transport: self.swarm.machine(initiator=True, expected=peer_id),
            self.swarm.buffer,
            finished,
            failed,
        )
        opened = False
        try:
            await self._network.dial(remote, lambda: pipe, reuse=False, timeout=DIAL_SECONDS)
            self.swarm.upgrades.add(pipe)
            connection = await outcome
            opened = True
            return connection
        finally:
            # The one who wanted it may be gone in the very moment in which it comes.
            self.swarm.upgrades.discard(pipe)
            if not opened:
                _abandon(pipe, outcome)

    def _open(
        self,
        outcome: asyncio.Future[Connection],
        pipe: Upgrading,
        done: UpgradeDone,
        remote: Endpoint,
    ) -> None:
        transport = pipe.transport
        assert transport is not None  # noqa: S101
        try:
            connection = self.swarm.open(
                pipe,
                done,
                local=Endpoint.of(transport.get_extra_info("sockname")),
                remote=remote,
                port_use=PortUse.NEW,
                port_use_reason=Phrase("a dial-back leaves from a port of its own"),
                connect_seconds=None,
            )
        except NatscopeError as error:
            transport.abort()
            outcome.set_exception(error)
        else:
            outcome.set_result(connection)

    async def close(self) -> None:
        """End all of them at once."""
        await self.swarm.close(grace=0.0)


def _abandon(pipe: Upgrading, outcome: asyncio.Future[Connection]) -> None:
    if not outcome.done():
        outcome.cancel()
    elif not outcome.cancelled() and outcome.exception() is None:
        outcome.result().close(Phrase("nobody waits for this dial-back any more"))
        return
    if pipe.transport is not None:
        pipe.transport.abort()


def _nobody(_event: Event) -> None:
    pass

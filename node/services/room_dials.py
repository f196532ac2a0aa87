"""Dials other participants of the room to see whether they can be reached, and keeps what came.

Each dial is a real one, up to the proof of the peer id, from a port of its own: one from the shared
port would have the NATs at both ends let in what a stranger could not send, and could not even
leave where there is a connection between the same two addresses already.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from node.address import Endpoint, multiaddr_of, observer_group
from node.clock import Clock
from node.config import NodeConfig
from node.errors import NatscopeError, PeerIdMismatch
from node.identity import PeerId
from node.net.bans import Bans
from node.net.connection import Connection
from node.net.dial_back import DialBacks
from node.net.limits import Rates
from node.net.network import Network
from node.net.stream import Stream
from node.phrase import Phrase, listed
from node.proto import identify
from node.proto.envelope import make_peer_record
from node.proto.room import MAX_REASON, About
from node.room_views import DialOutcome
from node.tasks import Tasks

AT_ONCE = 8
"""Participants that are dialled at the same time."""
LINGER_SECONDS = 1.0
"""How long a connection stays open, so that the other end can ask who came."""
DIALS_A_MINUTE = 64
"""To one IPv4 address or IPv6 /56, whoever is said to be there: a class behind one NAT is."""
NOWHERE = Phrase("no address is known that we may dial")
SOMEBODY_ELSE = Phrase("another peer answered there")
TOO_OFTEN = Phrase("that network has been dialled too often in the last minute")


class RoomDials:
    """Dials a list of participants; `reports` fills while it does."""

    def __init__(
        self, *, network: Network, config: NodeConfig, tasks: Tasks, clock: Clock, bans: Bans
    ) -> None:
        self.reports: dict[PeerId, About] = {}
        """What became of the last dial to each."""
        self._clock = clock
        self._tasks = tasks
        self._agent = config.agent
        self._rates = Rates(DIALS_A_MINUTE, DIALS_A_MINUTE / 60.0)
        self._places = asyncio.Semaphore(AT_ONCE)
        self._back = DialBacks(network=network, config=config, tasks=tasks, clock=clock, bans=bans)
        self._back.swarm.handle(identify.PROTOCOL, self._identify)

    async def run(self, targets: Sequence[tuple[PeerId, tuple[Endpoint, ...]]]) -> None:
        """Dial them all; ends when all have ended."""
        for peer_id, _ in targets:
            self._report(peer_id, DialOutcome.UNDER_WAY)
        running = [
            self._tasks.spawn(self._dial(peer_id, addresses), name="room dial")
            for peer_id, addresses in targets
        ]
        try:
            if running:
                await asyncio.wait(running)
        finally:
            for task in running:
                task.cancel()

    async def close(self) -> None:
        """End all connections at once."""
        await self._back.close()

    # --- inside --------------------------------------------------------------------------------

    async def _dial(self, peer_id: PeerId, addresses: tuple[Endpoint, ...]) -> None:
        async with self._places:
            self._report(peer_id, DialOutcome.UNDER_WAY)
            # Whom we have banned is nothing for the room to know.
            bans = self._back.swarm.bans
            welcome = [one for one in addresses if bans.refusal(peer_id, one.host) is None]
            allowed = [one for one in welcome if self._may_dial(one)]
            if not allowed:
                reason = TOO_OFTEN if welcome else NOWHERE
                self._report(peer_id, DialOutcome.FAILED, None, reason)
                return
            failures = await self._race(peer_id, allowed)
        if failures:
            reasons = listed(dict.fromkeys(failures.values()))
            self._report(peer_id, DialOutcome.FAILED, list(failures)[-1], reasons)

    async def _race(self, peer_id: PeerId, addresses: list[Endpoint]) -> dict[Endpoint, str]:
        """Dial all addresses at once until one leads there; none of the reasons then."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        failures: dict[Endpoint, str] = {}
        running = {
            self._tasks.spawn(
                self._back.dial(one, peer_id), name=f"dial {one} for the room", awaited=True
            ): one
            for one in addresses
        }
        try:
            while running:
                ended, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in ended:
                    at = running.pop(task)
                    error = task.exception()
                    if error is None:
                        self._tasks.spawn(self._linger(task.result()), name="room dial lingers")
                        took = Phrase(
                            "connected within {ms:.0f} ms", ms=(loop.time() - began) * 1e3
                        )
                        self._report(peer_id, DialOutcome.DIRECT, at, took)
                        return {}
                    if not isinstance(error, NatscopeError):
                        raise error
                    mismatch = isinstance(error, PeerIdMismatch)
                    failures[at] = SOMEBODY_ELSE if mismatch else str(error)
        finally:
            for task in running:
                if task.done() and not task.cancelled() and task.exception() is None:
                    task.result().close(Phrase("another address of the peer answered first"))
                task.cancel()
        return failures

    def _may_dial(self, at: Endpoint) -> bool:
        return self._rates.spend(observer_group(at.host), self._clock.now().monotonic)

    def _report(
        self, peer_id: PeerId, outcome: DialOutcome, at: Endpoint | None = None, reason: str = ""
    ) -> None:
        self.reports[peer_id] = About(
            peer_id=peer_id,
            outcome=outcome,
            addr=None if at is None else multiaddr_of(at),
            reason=reason if len(reason) <= MAX_REASON else reason[:MAX_REASON],
            at=int(self._clock.now().time * 1e3),
        )

    async def _linger(self, connection: Connection) -> None:
        await asyncio.sleep(LINGER_SECONDS)
        connection.close(Phrase("the room's dial is done"))

    async def _identify(self, stream: Stream) -> None:
        """Say who comes: the other end learns by it which of its addresses was dialled."""
        swarm = self._back.swarm
        await stream.write(
            identify.encode(
                public_key=swarm.key.public_key,
                listen_addrs=(),
                protocols=swarm.protocols,
                observed_addr=multiaddr_of(stream.connection.facts.remote),
                protocol_version=identify.PROTOCOL_VERSION,
                agent=f"{self._agent} (room dial)",
                signed_record=make_peer_record(swarm.key, int(swarm.clock.now().time * 1e9), ()),
            )
        )
        stream.close_write()

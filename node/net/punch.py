"""One hole punch: dialling from the shared port at the agreed moment, as the other end does.

It may end by our own dial (a simultaneous open, or a way through the other end's hole) or by a
connection that arrives at our listener; who asks and who answers above TCP was agreed on before
(libp2p specs, relay/DCUtR.md; NATLAB §4).
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from node.address import Endpoint, text_of
from node.errors import DialError, NatscopeError
from node.identity import PeerId
from node.net.connection import Connection
from node.net.dial_pipe import dial_pipe
from node.net.listener import ExpectedPunch, Listener
from node.net.network import Dialled, Network
from node.net.swarm import Swarm
from node.net.upgrading import Upgrading
from node.phrase import Phrase
from node.proto.upgrade import UpgradeDone
from node.punch_views import Knock, KnockOutcome
from node.tasks import Tasks
from node.terms import PortUse

PUNCH_SECONDS = 5.0
"""For one try; closing a dial earlier would spoil the hole for the other end (NATLAB §3)."""
REDIAL_SECONDS = 3.0
"""That a refused dial is repeated: the other end's SYN may still open a way."""
LEAST_JITTER = 0.02
"""Seconds, at most, between a refusal and the next SYN, where the round trip is shorter."""
MAX_KNOCKS = 200
"""SYNs of one try that are remembered."""


@dataclass(slots=True)
class Punched:
    """What one try came to."""

    connection: Connection | None = None
    arrived: bool = False
    """It came in at our listener."""
    knocks: list[Knock] = field(default_factory=list)


class Puncher:
    """Makes hole punches over a network."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        listener: Listener,
        network: Network,
        tasks: Tasks,
        contacted: Callable[[Endpoint], None],
        rng: random.Random,
    ) -> None:
        self._swarm = swarm
        self._listener = listener
        self._network = network
        self._tasks = tasks
        self._contacted = contacted
        self._rng = rng

    async def punch(
        self, peer_id: PeerId, remotes: Sequence[Endpoint], *, initiator: bool, round_trip: float
    ) -> Punched:
        """Try once, to all addresses of the other end at the same time.

        Args:
            peer_id: who it has to be.
            remotes: where the other end was observed.
            initiator: whether we are the one who asks, in everything above TCP.
            round_trip: seconds to the other end and back; repeated dials are spread over as much.
        """
        outcome: asyncio.Future[Connection] = asyncio.get_running_loop().create_future()
        punched = Punched()

        def met(connection: Connection) -> None:
            if not outcome.done():
                outcome.set_result(connection)
            elif initiator and connection is not outcome.result():
                # One of both ends has to choose, or each would close what the other keeps.
                connection.close(Phrase("another address of the peer answered first"))

        def arrived(connection: Connection) -> None:
            punched.arrived = punched.arrived or not outcome.done()
            met(connection)

        expected = ExpectedPunch(peer_id, frozenset(remotes), initiator, arrived)
        self._listener.expect(expected)
        spread = max(round_trip, LEAST_JITTER)
        dials = [
            self._tasks.spawn(
                self._knock(one, peer_id, punched, met, initiator=initiator, spread=spread),
                name=f"punch to {one}",
            )
            for one in remotes
        ]
        try:
            async with asyncio.timeout(PUNCH_SECONDS):
                punched.connection = await asyncio.shield(outcome)
        except TimeoutError:
            pass
        finally:
            self._listener.expect_no_more(expected)
            for dial in dials:
                dial.cancel()
            await asyncio.wait(dials)
        return punched

    async def _knock(
        self,
        remote: Endpoint,
        peer_id: PeerId,
        punched: Punched,
        met: Callable[[Connection], None],
        *,
        initiator: bool,
        spread: float,
    ) -> None:
        """Dial one address, again where it is refused while the other end may still be late."""
        loop = asyncio.get_running_loop()
        began = loop.time()

        def open_pipe(pipe: Upgrading, done: UpgradeDone, dialled: Dialled) -> Connection:
            return self._swarm.open(
                pipe,
                done,
                local=dialled.local,
                remote=dialled.remote,
                port_use=PortUse.REUSE if initiator else None,
                port_use_reason=None,
                connect_seconds=dialled.seconds,
                punched=True,
            )

        while True:
            left = self._swarm.clock.now().time
            self._contacted(remote)
            started = loop.time()
            try:
                connection = await dial_pipe(
                    remote,
                    swarm=self._swarm,
                    network=self._network,
                    expected=peer_id,
                    initiator=initiator,
                    reuse=True,
                    timeout=max(0.1, began + PUNCH_SECONDS - started),
                    open_pipe=open_pipe,
                    fall_back=False,
                )
            except NatscopeError as error:
                how, words = _outcome(error), str(error)
                _note(punched, Knock(text_of(remote), left, loop.time() - started, how, words))
                if how is not KnockOutcome.REFUSED or loop.time() - began > REDIAL_SECONDS:
                    return
                await asyncio.sleep(self._rng.uniform(0.0, spread))
            except asyncio.CancelledError:
                seconds = loop.time() - started
                how, words = (
                    KnockOutcome.NO_ANSWER,
                    Phrase("no answer within {seconds:.1f} s", seconds=seconds),
                )
                if punched.connection is not None:
                    how, words = KnockOutcome.GIVEN_UP, Phrase("another way was found")
                _note(punched, Knock(text_of(remote), left, seconds, how, words))
                raise
            else:
                seconds = loop.time() - started
                _note(punched, Knock(text_of(remote), left, seconds, KnockOutcome.CONNECTED, ""))
                met(connection)
                return


def _note(punched: Punched, knock: Knock) -> None:
    if len(punched.knocks) < MAX_KNOCKS:
        punched.knocks.append(knock)


def _outcome(error: NatscopeError) -> KnockOutcome:
    if not isinstance(error, DialError):
        return KnockOutcome.BROKEN
    if error.refused:
        return KnockOutcome.REFUSED
    if error.taken:
        return KnockOutcome.MET
    return KnockOutcome.NO_WAY if error.no_route else KnockOutcome.NO_ANSWER

"""Outbound connections: from what a person typed to one connection, or the reasons why not."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable
from itertools import count

from node.address import (
    Endpoint,
    Multiaddr,
    dialable,
    relay_of,
    split_peer_id,
    tcp_endpoint,
    text_of,
)
from node.config import NodeConfig
from node.errors import (
    DialError,
    FailedAttempt,
    LimitExceeded,
    NatscopeError,
    SimultaneousOpen,
)
from node.events import DialFailed, Dialing, DialSucceeded
from node.identity import PeerId
from node.net.backoff import Backoff
from node.net.connection import Connection
from node.net.dial_pipe import dial_pipe
from node.net.dial_race import race
from node.net.listener import Listener
from node.net.network import Dialled, Network
from node.net.ranking import Planned, dial_plan
from node.net.resolver import Resolver
from node.net.swarm import Swarm
from node.net.upgrading import Upgrading
from node.phrase import Phrase
from node.proto.upgrade import UpgradeDone
from node.tasks import Tasks
from node.terms import PortUse

COLLISION_PAUSE = (0.05, 0.6)
"""Seconds waited, by chance, after two dials met in one TCP connection."""
COLLISION_TRIES = 3
"""The last of them leaves from a port of its own, where no two dials can meet."""

_ASKED = Phrase(
    "asked to leave from a port of its own, so that the peer stays a stranger to the shared port"
)
_MET = Phrase("both ends dialled from their shared ports at once, twice")
_SWITCHED_OFF = Phrase("port reuse is switched off")


class Dialer:
    """Dials peers; one dial at a time for one target and port use, shared by all who ask."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        listener: Listener,
        network: Network,
        config: NodeConfig,
        tasks: Tasks,
        resolver: Resolver,
        contacted: Callable[[Endpoint], None],
        through: Callable[[Connection, PeerId], Awaitable[Connection]],
        rng: random.Random,
    ) -> None:
        """`through` connects to a peer through one that relays; `contacted` hears of dials."""
        self._swarm = swarm
        self._listener = listener
        self._network = network
        self._config = config
        self._tasks = tasks
        self._resolver = resolver
        self._contacted = contacted
        self._through = through
        self._rng = rng
        self._ids = count(1)
        self._backoff = Backoff()
        self._under_way: dict[tuple[str, PortUse, bool], asyncio.Task[Connection]] = {}
        self._eager: set[asyncio.Task[Connection]] = set()
        self._places = asyncio.Semaphore(config.limits.pending_outbound)

    @property
    def under_way(self) -> int:
        """Dials that have not ended yet."""
        return len(self._under_way)

    def forget_failures(self) -> None:
        """What failed may work now: leave nothing alone any more, nor what fails of dials now."""
        self._backoff = Backoff()

    async def dial(
        self,
        address: Multiaddr,
        *,
        eager: bool,
        port_use: PortUse = PortUse.REUSE,
        direct: bool = False,
        patience: float | None = None,
    ) -> Connection:
        """Connect to the peer at `address`, or give back the connection that is there already.

        With `direct`, one that runs through a relay is as none. An eager dial is a person's wish
        and knows no back-off. With `PortUse.NEW` it leaves from a port of its own, and the peer
        stays a stranger to the shared one, unless a connection from there was open before. After
        `patience` seconds it is over, and no SYN of it leaves any more.

        Raises:
            AddressError: the address is not one that we can dial.
            DialError: no address led to the peer.
        """
        dialable(address)
        target = str(address)
        key = (target, port_use, direct)
        task = self._under_way.get(key)
        if task is not None and eager and task not in self._eager:
            # It may leave out what failed lately: its success will do, its failure will not.
            with contextlib.suppress(DialError):
                return await asyncio.shield(task)
            task = self._under_way.get(key)
        if task is None:
            told = self._told(
                address, target, patience, eager=eager, port_use=port_use, direct=direct
            )
            task = self._tasks.spawn(told, name=f"dial {target}", awaited=True)
            self._under_way[key] = task
            if eager:
                self._eager.add(task)
            task.add_done_callback(lambda done: self._ended(key, done))
        return await asyncio.shield(task)

    def _ended(self, key: tuple[str, PortUse, bool], task: asyncio.Task[Connection]) -> None:
        del self._under_way[key]
        self._eager.discard(task)

    async def _told(
        self,
        address: Multiaddr,
        target: str,
        patience: float | None,
        *,
        eager: bool,
        port_use: PortUse,
        direct: bool,
    ) -> Connection:
        dial_id = next(self._ids)
        moment = self._swarm.clock.now()
        self._swarm.emit(
            Dialing(time=moment.time, monotonic=moment.monotonic, dial_id=dial_id, target=target)
        )
        failures: list[FailedAttempt] = []
        try:
            async with asyncio.timeout(patience):
                connection = await self._dial(
                    address, failures, eager=eager, port_use=port_use, direct=direct
                )
        except (NatscopeError, TimeoutError) as error:
            told = error if isinstance(error, DialError) else DialError(str(error), tuple(failures))
            if isinstance(error, TimeoutError):
                told = DialError(
                    Phrase("no answer within {seconds:g} s", seconds=patience), tuple(failures)
                )
            moment = self._swarm.clock.now()
            self._swarm.emit(
                DialFailed(
                    time=moment.time,
                    monotonic=moment.monotonic,
                    dial_id=dial_id,
                    target=target,
                    reason=str(told),
                    attempts=told.attempts,
                )
            )
            raise told from error
        moment = self._swarm.clock.now()
        self._swarm.emit(
            DialSucceeded(
                time=moment.time,
                monotonic=moment.monotonic,
                dial_id=dial_id,
                target=target,
                connection_id=connection.facts.connection_id,
                peer_id=str(connection.facts.peer_id),
                attempts=tuple(failures),
            )
        )
        return connection

    async def _dial(
        self,
        address: Multiaddr,
        failures: list[FailedAttempt],
        *,
        eager: bool,
        port_use: PortUse,
        direct: bool,
    ) -> Connection:
        circuit, expected = split_peer_id(address)
        relay = relay_of(circuit)
        if relay is None:
            async with self._places:
                return self._there(expected, direct=direct) or await self._directly(
                    address, expected, failures, eager=eager, port_use=port_use
                )
        there = self._there(expected, direct=direct)
        if there is not None:
            return there
        if expected is None:
            raise DialError(Phrase("an address through a relay has to name the peer at its end"))
        # The dial to the relay needs a place, too: dials that held theirs would wait for ever.
        carrier = await self.dial(relay, eager=eager)
        async with self._places:
            return await self._through(carrier, expected)

    def _there(self, expected: PeerId | None, *, direct: bool) -> Connection | None:
        """The connection with a peer that there is already, if it is somebody to dial at all."""
        if expected == self._swarm.key.peer_id:
            raise DialError(Phrase("that is this node itself"))
        refusal = self._swarm.bans.refusal(expected, None)
        if refusal is not None:
            raise DialError(refusal)
        return None if expected is None else self._swarm.to_peer(expected, direct=direct)

    async def _directly(
        self,
        address: Multiaddr,
        expected: PeerId | None,
        failures: list[FailedAttempt],
        *,
        eager: bool,
        port_use: PortUse,
    ) -> Connection:
        full = self._swarm.limits.full()
        if full is not None:
            raise LimitExceeded(full)
        limit = self._config.limits.dial_addresses
        resolved = await self._resolver.resolve(address, limit=limit)
        targets = {}
        for candidate in resolved:
            endpoint = tcp_endpoint(candidate)
            if endpoint is None:
                failures.append(
                    FailedAttempt(str(candidate), Phrase("not an address that we can dial"))
                )
            else:
                targets[endpoint] = split_peer_id(candidate)[1] or expected
        plan = self._leave_out_failed(dial_plan(targets), failures, eager=eager)
        return await race(
            plan,
            lambda endpoint: self._attempt(endpoint, targets[endpoint], port_use),
            failures,
            backoff=self._backoff,
            clock=self._swarm.clock,
            tasks=self._tasks,
        )

    def _leave_out_failed(
        self, plan: list[Planned], failures: list[FailedAttempt], *, eager: bool
    ) -> list[Planned]:
        if eager:
            return plan
        now = self._swarm.clock.now().monotonic
        kept = []
        for planned in plan:
            wait = self._backoff.remaining(planned.endpoint, now)
            if wait:
                reason = Phrase(
                    "failed lately, is left alone for {seconds:.0f} s more", seconds=wait
                )
                failures.append(FailedAttempt(text_of(planned.endpoint), reason))
            else:
                kept.append(planned)
        return kept

    async def _attempt(
        self, remote: Endpoint, expected: PeerId | None, port_use: PortUse
    ) -> Connection:
        """One address: dial it, and dial again by chance where two dials met in one connection."""
        for remaining in reversed(range(COLLISION_TRIES)):
            arriving = await self._listener.arriving(remote)
            if arriving is not None and expected in (None, arriving.facts.peer_id):
                return arriving
            try:
                own_port = self._own_port(port_use, last_try=not remaining)
                return await self._once(remote, expected, own_port)
            except SimultaneousOpen:
                if not remaining:
                    raise
                await asyncio.sleep(self._rng.uniform(*COLLISION_PAUSE))
        raise AssertionError

    def _own_port(self, port_use: PortUse, *, last_try: bool) -> str | None:
        """Why not to leave from the shared port, in words; None to leave from it."""
        if port_use is PortUse.NEW:
            return _ASKED
        if not self._config.port_reuse:
            return _SWITCHED_OFF
        return _MET if last_try else None

    async def _once(
        self, remote: Endpoint, expected: PeerId | None, own_port: str | None
    ) -> Connection:
        reuse = own_port is None
        if reuse:
            self._contacted(remote)
        return await dial_pipe(
            remote,
            swarm=self._swarm,
            network=self._network,
            expected=expected,
            initiator=True,
            reuse=reuse,
            timeout=self._config.connect_timeout,
            open_pipe=lambda pipe, done, dialled: self._open(pipe, done, dialled, own_port),
        )

    def _open(
        self, pipe: Upgrading, done: UpgradeDone, dialled: Dialled, own_port: str | None
    ) -> Connection:
        reason = dialled.port_use_reason
        if dialled.port_use is PortUse.NEW and reason is None:
            reason = own_port
        return self._swarm.open(
            pipe,
            done,
            local=dialled.local,
            remote=dialled.remote,
            port_use=dialled.port_use,
            port_use_reason=reason,
            connect_seconds=dialled.seconds,
        )

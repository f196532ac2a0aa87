"""Circuit relay v2 as its client: places at relays, and connections through them.

Who cannot be reached, or does not know, keeps a place at up to two of the relays among its peers,
and gives it up when others are known to come in directly.
Source: libp2p specs, relay/circuit-v2.md.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from node.address import Multiaddr, host_of, split_peer_id
from node.config import NodeConfig
from node.errors import AddressError, DialError, NatscopeError, RemoteProtocolError
from node.events import RelayReserved
from node.identity import PeerId
from node.net.circuit import open_circuit
from node.net.connection import Connection
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.proto.relay import (
    HOP,
    MAX_MESSAGE,
    STOP,
    Connect,
    Reservation,
    Reserve,
    Said,
    Status,
    read_hop,
    read_stop,
    write_hop,
    write_stop,
)
from node.proto.voucher import open_voucher
from node.punch_views import ReservationState, ReservationView
from node.scope import PublicPredicate
from node.tasks import Tasks
from node.terms import Reach

WANTED = 2
"""Relays at which a place is kept (go-libp2p's figure)."""
LOOK_SECONDS = 1.0
"""Between two looks whether a place is wanted, or is to be renewed."""
PATIENCE = 5.0
"""Seconds after our start before we take it that strangers do not come in by themselves."""
ASK_SECONDS = 15.0
"""For a relay's answer about a place."""
CONNECT_SECONDS = 30.0
"""For a relay to reach the peer, and for that one's answer."""
AGAIN_SECONDS = 120.0
"""Until a relay that refused is asked again."""
RENEW_BEFORE = 120.0
"""Seconds before a place is lost at which it is renewed, or half of its time where that is less."""
LONGEST = 86_400.0
"""Seconds; a place for longer is renewed after so long."""
MAX_ARRIVING = 32
"""Connections through relays that are being set up towards us."""
MAX_KEPT = 64
"""Relays remembered that refused."""


class RelayClient:
    """Keeps places at relays, dials through them, and takes what comes through them."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        tasks: Tasks,
        config: NodeConfig,
        public: PublicPredicate,
        speaks: Callable[[int, str], bool],
        reach: Callable[[], Reach],
        moved: Callable[[], None],
    ) -> None:
        """Wire it; nothing runs yet.

        Args:
            swarm: whose peers are asked.
            tasks: who runs it.
            config: whether places are wanted at all.
            public: which addresses count as public.
            speaks: whether the peer of a connection speaks a protocol.
            reach: whether others are known to come in by themselves.
            moved: hears that our addresses through relays have changed.
        """
        self._swarm = swarm
        self._tasks = tasks
        self._wanted = WANTED if config.relays else 0
        self._public = public
        self._speaks = speaks
        self._reach = reach
        self._moved = moved
        self._places: dict[int, ReservationView] = {}
        """By the id of the connection to the relay."""
        self._renew_at: dict[int, float] = {}
        self._again_at: dict[PeerId, float] = {}
        self._arriving = 0
        swarm.handle(STOP, self._arrive)
        swarm.watch(self)

    def start(self) -> None:
        """Begin to look for places."""
        self._tasks.spawn(self._keep_places(), name="keep places at relays")

    def views(self) -> tuple[ReservationView, ...]:
        """Places that we have, ask for, or were refused."""
        return tuple(self._places.values())

    def addresses(self) -> tuple[Multiaddr, ...]:
        """Where others can meet us through relays; without our own peer id."""
        found: dict[Multiaddr, None] = {}
        for place in self._places.values():
            for text in place.addrs if place.state is ReservationState.RESERVED else ():
                found[split_peer_id(Multiaddr(text))[0]] = None
        return tuple(found)

    async def connect(self, relay: Connection, peer_id: PeerId) -> Connection:
        """Connect to a peer through one that relays.

        Raises:
            DialError: the relay says no, or is not one.
            NatscopeError: the connection could not be made above it.
        """
        try:
            stream = relay.open_stream((HOP,))
            try:
                async with asyncio.timeout(CONNECT_SECONDS):
                    await stream.write_message(write_hop(Connect(peer_id)))
                    said = read_hop(await stream.read_message(MAX_MESSAGE))
            except BaseException:
                stream.reset()
                raise
        except TimeoutError:
            raise DialError(
                Phrase("the relay gave no answer within {seconds:g} s", seconds=CONNECT_SECONDS)
            ) from None
        except NatscopeError as error:
            raise DialError(Phrase("the relay is of no use: {why}", why=str(error))) from error
        if not isinstance(said, Said) or said.status is not Status.OK:
            stream.reset()
            words = said.status.words if isinstance(said, Said) else Phrase("its answer is none")
            raise DialError(Phrase("the relay did not connect us: {why}", why=words))
        return await open_circuit(
            self._swarm,
            self._tasks,
            stream,
            peer_id=peer_id,
            dialled=True,
            limited=said.limit is not None,
        )

    # --- swarm.Watcher -------------------------------------------------------------------------

    def connection_opened(self, connection: Connection) -> None:
        """Wait for what identify tells of it."""

    def connection_ended(self, connection: Connection) -> None:
        """A place goes with the connection to its relay."""
        connection_id = connection.facts.connection_id
        self._renew_at.pop(connection_id, None)
        place = self._places.pop(connection_id, None)
        if place is not None and place.state is ReservationState.RESERVED:
            self._moved()

    # --- places --------------------------------------------------------------------------------

    async def _keep_places(self) -> None:
        await asyncio.sleep(PATIENCE)
        while True:
            await self._look()
            await asyncio.sleep(LOOK_SECONDS)

    async def _look(self) -> None:
        if self._reach() is Reach.REACHABLE or not self._wanted:
            if self._places:
                self._places.clear()
                self._renew_at.clear()
                self._moved()
            return
        now = self._swarm.clock.now().monotonic
        for connection_id, due in list(self._renew_at.items()):
            connection = self._swarm.connections.get(connection_id)
            if due <= now and connection is not None:
                await self._reserve(connection)
        for connection in list(self._swarm.connections.values()):
            held = sum(one.state is ReservationState.RESERVED for one in self._places.values())
            if held >= self._wanted:
                return
            if self._is_candidate(connection, now):
                await self._reserve(connection)

    def _is_candidate(self, connection: Connection, now: float) -> bool:
        facts = connection.facts
        place = self._places.get(facts.connection_id)
        return (
            facts.relayed is None
            and not connection.closing
            and (place is None or place.state is ReservationState.REFUSED)
            and self._again_at.get(facts.peer_id, 0.0) <= now
            and self._public(facts.remote.host)
            and self._speaks(facts.connection_id, HOP)
        )

    async def _reserve(self, connection: Connection) -> None:
        facts = connection.facts
        if facts.connection_id not in self._places:
            self._set(connection, ReservationState.ASKING)
        try:
            async with asyncio.timeout(ASK_SECONDS):
                said = await self._ask(connection)
            place = self._read(connection, said)
        except TimeoutError:
            self._refused(connection, Phrase("no answer within {seconds:g} s", seconds=ASK_SECONDS))
        except NatscopeError as error:
            self._refused(connection, str(error))
        else:
            if facts.connection_id in self._swarm.connections:
                self._reserved(connection, place, said)

    async def _ask(self, connection: Connection) -> Said:
        stream = connection.open_stream((HOP,))
        try:
            await stream.write_message(write_hop(Reserve()))
            said = read_hop(await stream.read_message(MAX_MESSAGE))
        except BaseException:
            stream.reset()
            raise
        stream.close()
        if not isinstance(said, Said):
            raise RemoteProtocolError(Phrase("the relay's answer is none"))
        return said

    def _read(self, connection: Connection, said: Said) -> Reservation:
        """See that it is a place that can be used."""
        if said.status is not Status.OK or said.reservation is None:
            raise DialError(said.status.words)
        if said.reservation.voucher:
            relay, ours = connection.facts.peer_id, self._swarm.key.peer_id
            open_voucher(said.reservation.voucher, relay=relay, peer=ours)
        if said.reservation.expires <= self._swarm.clock.now().time:
            raise RemoteProtocolError(Phrase("it gives a place that is over already"))
        return said.reservation

    def _reserved(self, connection: Connection, place: Reservation, said: Said) -> None:
        facts = connection.facts
        moment = self._swarm.clock.now()
        seconds = min(place.expires - moment.time, LONGEST)
        self._renew_at[facts.connection_id] = (
            moment.monotonic + seconds - min(RENEW_BEFORE, seconds / 2)
        )
        before = self._places.get(facts.connection_id)
        addrs = self._addresses_at(connection, place)
        self._set(
            connection,
            ReservationState.RESERVED,
            addrs=addrs,
            expires_at=moment.time + seconds,
            seconds=said.limit.seconds if said.limit else 0,
            data=said.limit.data if said.limit else 0,
        )
        if before is None or before.addrs != addrs:
            self._moved()

    def _refused(self, connection: Connection, reason: str) -> None:
        facts = connection.facts
        self._again_at.pop(facts.peer_id, None)
        if len(self._again_at) >= MAX_KEPT:
            del self._again_at[next(iter(self._again_at))]
        self._again_at[facts.peer_id] = self._swarm.clock.now().monotonic + AGAIN_SECONDS
        self._renew_at.pop(facts.connection_id, None)
        had = self._places.get(facts.connection_id)
        if facts.connection_id in self._swarm.connections:
            self._set(connection, ReservationState.REFUSED, detail=reason)
        if had is not None and had.state is ReservationState.RESERVED:
            self._moved()

    def _addresses_at(self, connection: Connection, place: Reservation) -> tuple[str, ...]:
        """Where to meet us at a relay: at its public addresses, or where we met it ourselves."""
        facts = connection.facts
        bases: dict[str, None] = {}
        for address in place.addresses:
            try:
                bare, named = split_peer_id(address)
            except AddressError:
                continue
            host = host_of(bare)
            if named in (None, facts.peer_id) and host is not None and self._public(host):
                bases[str(bare)] = None
        if not bases:
            bases[facts.remote_addr] = None
        ours = self._swarm.key.peer_id
        return tuple(f"{base}/p2p/{facts.peer_id}/p2p-circuit/p2p/{ours}" for base in bases)

    def _set(
        self,
        connection: Connection,
        state: ReservationState,
        *,
        addrs: tuple[str, ...] = (),
        expires_at: float | None = None,
        seconds: int = 0,
        data: int = 0,
        detail: str = "",
    ) -> None:
        facts = connection.facts
        place = ReservationView(
            relay=str(facts.peer_id),
            connection_id=facts.connection_id,
            state=state,
            addrs=addrs,
            expires_at=expires_at,
            seconds=seconds,
            data=data,
            detail=detail,
        )
        before = self._places.get(facts.connection_id)
        self._places[facts.connection_id] = place
        if before is not None and replace(before, expires_at=expires_at) == place:
            return
        moment = self._swarm.clock.now()
        self._swarm.emit(
            RelayReserved(
                time=moment.time,
                monotonic=moment.monotonic,
                relay=place.relay,
                state=state,
                addrs=addrs,
                detail=detail,
            )
        )

    # --- what comes through --------------------------------------------------------------------

    async def _arrive(self, stream: Stream) -> None:
        """A relay says that somebody wants to connect to us."""
        async with asyncio.timeout(ASK_SECONDS):
            message = read_stop(await stream.read_message(MAX_MESSAGE))
        status = self._status_of(stream, message)
        await stream.write_message(write_stop(Said(status)))
        if status is not Status.OK or not isinstance(message, Connect):
            return
        stream.handed_over = True
        self._arriving += 1
        try:
            await open_circuit(
                self._swarm,
                self._tasks,
                stream,
                peer_id=message.peer,
                dialled=False,
                limited=message.limit is not None,
            )
        finally:
            self._arriving -= 1

    def _status_of(self, stream: Stream, message: Connect | Said) -> Status:
        if not isinstance(message, Connect):
            return Status.UNEXPECTED_MESSAGE
        place = self._places.get(stream.connection.facts.connection_id)
        if place is None or place.state is not ReservationState.RESERVED:
            return Status.PERMISSION_DENIED
        if self._arriving >= MAX_ARRIVING:
            return Status.RESOURCE_LIMIT_EXCEEDED
        return Status.OK

"""Circuit relay v2 as the relay: places for those behind NATs, and circuits to them, in bounds.

Off unless the user wants it. Source: libp2p specs, relay/circuit-v2.md; figures as in go-libp2p.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from node.address import Endpoint, Multiaddr, multiaddr_of, observer_group
from node.config import NodeConfig
from node.errors import NatscopeError, RemoteProtocolError
from node.identity import PeerId
from node.net.connection import Connection
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.proto.relay import (
    HOP,
    MAX_MESSAGE,
    STOP,
    Connect,
    Limit,
    Reservation,
    Reserve,
    Said,
    Status,
    read_hop,
    read_stop,
    write_hop,
    write_stop,
)
from node.proto.voucher import make_voucher
from node.punch_views import RelayServiceView
from node.tasks import Tasks

PLACE_SECONDS = 3600
"""That a place is kept unless it is renewed."""
MAX_PLACES = 128
MAX_PLACES_A_GROUP = 8
"""For one IPv4 address or IPv6 /56."""
MAX_CIRCUITS = 128
MAX_CIRCUITS_A_PEER = 16
"""At each end."""
LIMIT = Limit(seconds=120, data=128 * 1024)
"""How long a circuit may last, and what it may carry each way."""
STEP = 2048
"""Bytes carried at a time, so that one circuit does not hold much."""
HANDSHAKE_SECONDS = 30.0
"""For the question, and for the other end's answer."""


@dataclass(slots=True)
class _Place:
    group: str
    expires: float
    """On the monotonic clock."""


class RelayServer:
    """Carries for others what they cannot send each other yet."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        tasks: Tasks,
        config: NodeConfig,
        listens: Callable[[], tuple[Endpoint, ...]],
    ) -> None:
        """`listens`: where others reach us, to be put into what we give."""
        self._swarm = swarm
        self._tasks = tasks
        self._listens = listens
        self._running = config.relay_server
        self._places: dict[PeerId, _Place] = {}
        self._circuits: Counter[PeerId] = Counter()
        self._open = self._carried = self._refused = 0
        if self._running:
            swarm.handle(HOP, self._answer)
            swarm.watch(self)

    def view(self) -> RelayServiceView:
        """What we do for others now."""
        self._forget_old()
        return RelayServiceView(
            running=self._running,
            reservations=len(self._places),
            circuits=self._open,
            bytes_carried=self._carried,
            refused=self._refused,
        )

    # --- swarm.Watcher -------------------------------------------------------------------------

    def connection_opened(self, connection: Connection) -> None:
        """Nothing to do."""

    def connection_ended(self, connection: Connection) -> None:
        """A place goes with the last direct connection of its peer."""
        peer_id = connection.facts.peer_id
        if self._swarm.to_peer(peer_id, direct=True) is None:
            self._places.pop(peer_id, None)

    # --- inside --------------------------------------------------------------------------------

    async def _answer(self, stream: Stream) -> None:
        async with asyncio.timeout(HANDSHAKE_SECONDS):
            try:
                message = read_hop(await stream.read_message(MAX_MESSAGE))
            except RemoteProtocolError:
                await stream.write_message(write_hop(Said(Status.MALFORMED_MESSAGE)))
                raise
        if stream.connection.facts.relayed is not None:
            await self._say(stream, Status.PERMISSION_DENIED)
        elif isinstance(message, Reserve):
            await self._reserve(stream)
        elif isinstance(message, Connect):
            await self._connect(stream, message.peer)
        else:
            await self._say(stream, Status.UNEXPECTED_MESSAGE)

    async def _say(self, stream: Stream, status: Status) -> None:
        self._refused += status is not Status.OK
        await stream.write_message(write_hop(Said(status)))

    async def _reserve(self, stream: Stream) -> None:
        facts = stream.connection.facts
        moment = self._swarm.clock.now()
        self._forget_old()
        group = observer_group(facts.remote.host)
        others = [one for peer, one in self._places.items() if peer != facts.peer_id]
        crowded = sum(one.group == group for one in others) >= MAX_PLACES_A_GROUP
        if len(others) >= MAX_PLACES or crowded:
            await self._say(stream, Status.RESERVATION_REFUSED)
            return
        self._places[facts.peer_id] = _Place(group, moment.monotonic + PLACE_SECONDS)
        expires = int(moment.time) + PLACE_SECONDS
        ours = self._swarm.key.peer_id
        place = Reservation(
            expires=expires,
            addresses=tuple(Multiaddr(f"{multiaddr_of(at)}/p2p/{ours}") for at in self._listens()),
            voucher=make_voucher(self._swarm.key, facts.peer_id, expires),
        )
        await stream.write_message(write_hop(Said(Status.OK, place, LIMIT)))

    async def _connect(self, stream: Stream, target: PeerId) -> None:
        source = stream.connection.facts.peer_id
        self._forget_old()
        connection = self._swarm.to_peer(target, direct=True)
        if target not in self._places or connection is None:
            await self._say(stream, Status.NO_RESERVATION)
            return
        busy = max(self._circuits[source], self._circuits[target]) >= MAX_CIRCUITS_A_PEER
        if self._open >= MAX_CIRCUITS or busy:
            await self._say(stream, Status.RESOURCE_LIMIT_EXCEEDED)
            return
        self._count(source, target, 1)
        try:
            other = await self._stop(connection, source)
            if other is None:
                await self._say(stream, Status.CONNECTION_FAILED)
                return
            try:
                await stream.write_message(write_hop(Said(Status.OK, None, LIMIT)))
                await self._splice(stream, other)
            finally:
                other.reset()
        finally:
            self._count(source, target, -1)

    def _count(self, source: PeerId, target: PeerId, step: int) -> None:
        self._open += step
        for peer in (source, target):
            self._circuits[peer] += step
            if not self._circuits[peer]:
                del self._circuits[peer]

    async def _stop(self, connection: Connection, source: PeerId) -> Stream | None:
        """Ask the other end whether it wants to be connected; None: it does not, or is silent."""
        stream = None
        try:
            stream = connection.open_stream((STOP,))
            async with asyncio.timeout(HANDSHAKE_SECONDS):
                await stream.write_message(write_stop(Connect(source, LIMIT)))
                said = read_stop(await stream.read_message(MAX_MESSAGE))
        except (NatscopeError, TimeoutError):
            said = None
        if isinstance(said, Said) and said.status is Status.OK:
            return stream
        if stream is not None:
            stream.reset()
        return None

    async def _splice(self, one: Stream, other: Stream) -> None:
        """Carry bytes both ways, within the limits; then both ends are reset."""
        ways = [
            self._tasks.spawn(self._carry(one, other), name="carry"),
            self._tasks.spawn(self._carry(other, one), name="carry"),
        ]
        try:
            async with asyncio.timeout(LIMIT.seconds):
                await asyncio.wait(ways)
        except TimeoutError:
            pass
        finally:
            for way in ways:
                way.cancel()
            await asyncio.wait(ways)
            one.reset("the relay's limit is reached")

    async def _carry(self, source: Stream, target: Stream) -> None:
        left = LIMIT.data
        try:
            while left:
                data = await source.read(min(STEP, left))
                if not data:
                    break
                await target.write(data)
                left -= len(data)
                self._carried += len(data)
            target.close_write()
        except NatscopeError:
            source.reset()
            target.reset()

    def _forget_old(self) -> None:
        now = self._swarm.clock.now().monotonic
        for peer_id in [one for one, place in self._places.items() if place.expires <= now]:
            del self._places[peer_id]

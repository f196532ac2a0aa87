"""The talk of the room: tells each participant what is news to it, and hears what it has to tell.

What is said, and what is held against abuse, stands in node/proto/room.md.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from node.address import multiaddr_of, tcp_endpoint
from node.errors import NatscopeError, RemoteProtocolError
from node.net.connection import Connection
from node.net.limits import Rates
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.proto import room
from node.proto.framing import MessageReader
from node.proto.room import PROTOCOL, Told
from node.proto.room_members import Members
from node.tasks import Tasks

TELL_SECONDS = 1.0
"""Between two new states of ours, and between two exchanges that we begin with one participant."""
EXCHANGE_SECONDS = 10.0
"""For one exchange with one participant."""
RETRY_SECONDS = 5.0
"""After an exchange that failed."""
EXCHANGES, EXCHANGES_A_SECOND = 20, 2.0
"""That one participant may begin: in one go, and for good."""
STATES, STATES_A_SECOND = 128, 64.0
"""That one participant may tell: two full rooms, and one each second."""
STATES_OF_ALL, STATES_OF_ALL_A_SECOND = 512, 256.0
"""That everybody may tell together. Each costs a fifth of a millisecond, mostly its signature."""


class RoomTalk:
    """With everybody who is connected and takes part."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        tasks: Tasks,
        ours: Callable[[], tuple[int, bytes]],
        members: Callable[[], Members | None],
        learned: Callable[[], None],
    ) -> None:
        """Nothing is said yet.

        Args:
            swarm: over whose connections it goes.
            tasks: who runs it.
            ours: the `seq` of our own state, and its envelope.
            members: who takes part; None while we do not.
            learned: called when something new was heard.
        """
        self.speakers: set[int] = set()
        """Connections whose other end has spoken, and so takes part."""
        self._swarm = swarm
        self._tasks = tasks
        self._ours = ours
        self._members = members
        self._learned = learned
        self._told: dict[int, dict[str, int]] = {}
        """By connection, the `seq` of each state that was told."""
        self._busy: set[int] = set()
        self._not_before: dict[int, float] = {}
        self._rates = Rates(EXCHANGES, EXCHANGES_A_SECOND)
        self._states = Rates(STATES, STATES_A_SECOND)
        self._states_of_all = Rates(STATES_OF_ALL, STATES_OF_ALL_A_SECOND)

    def forget(self) -> None:
        """Be as if nothing had been told."""
        self._told.clear()

    def forget_ended(self, live: set[int]) -> None:
        """Only these connections are still open."""
        self.speakers &= live
        self._told = {one: told for one, told in self._told.items() if one in live}
        self._not_before = {one: at for one, at in self._not_before.items() if one in live}

    def tell(self, connection: Connection) -> None:
        """Tell a participant what it does not know, unless it is being told, or just was."""
        connection_id = connection.facts.connection_id
        now = self._swarm.clock.now().monotonic
        if connection_id in self._busy or now < self._not_before.get(connection_id, now):
            return
        members = self._members()
        news = [] if members is None else self._news(connection, members)
        if news:
            self._busy.add(connection_id)
            self._not_before[connection_id] = now + TELL_SECONDS
            self._tasks.spawn(self.exchange(connection, news), name="tell the room")

    async def exchange(self, connection: Connection, news: list[Told]) -> None:
        """Tell a participant something, and hear what it has to tell. What fails is tried again."""
        connection_id = connection.facts.connection_id
        stream: Stream | None = None
        try:
            async with asyncio.timeout(EXCHANGE_SECONDS):
                stream = connection.open_stream((PROTOCOL,))
                await _write(stream, news)
                await self._hear(stream)
            stream.close()
        except (NatscopeError, TimeoutError):
            if stream is not None:
                stream.reset()
            self._told.pop(connection_id, None)
            self._not_before[connection_id] = self._swarm.clock.now().monotonic + RETRY_SECONDS
        finally:
            self._busy.discard(connection_id)

    async def serve(self, stream: Stream) -> None:
        """Hear what a participant has to say, and tell it what it does not know."""
        connection = stream.connection
        if connection.facts.relayed is not None:
            raise RemoteProtocolError("a room is not for those who meet through a relay")
        now = self._swarm.clock.now().monotonic
        if not self._rates.spend(str(connection.facts.peer_id), now):
            raise RemoteProtocolError("too many words in the room at once")
        self.speakers.add(connection.facts.connection_id)
        told = False
        try:
            async with asyncio.timeout(EXCHANGE_SECONDS):
                await self._hear(stream)
                members = self._members()
                await _write(stream, () if members is None else self._news(connection, members))
            told = True
        finally:
            if not told:
                self._told.pop(connection.facts.connection_id, None)

    # --- inside --------------------------------------------------------------------------------

    def _news(self, connection: Connection, members: Members) -> list[Told]:
        """What this participant has not been told: our state, and those of whom it may not see."""
        peer_id = str(connection.facts.peer_id)
        told = self._told.setdefault(connection.facts.connection_id, {})
        news = []
        seq, sealed = self._ours()
        ours = str(self._swarm.key.peer_id)
        if told.get(ours) != seq:
            told[ours] = seq
            news.append(Told(sealed))
        for other, member in members.all():
            new = told.get(other) != member.state.seq
            if other != peer_id and new and member.remote is not None and not member.sees(peer_id):
                told[other] = member.state.seq
                news.append(Told(member.sealed, multiaddr_of(member.remote)))
        return news[: room.MAX_TOLD]

    async def _hear(self, stream: Stream) -> None:
        reader, count = MessageReader(room.MAX_MESSAGE), 0
        while data := await stream.read():
            reader.feed(data)
            while (message := reader.next()) is not None:
                count += 1
                if count > room.MAX_TOLD:
                    raise RemoteProtocolError(f"more than {room.MAX_TOLD} states at once")
                self._learn(stream.connection, room.decode_told(message))
        if reader.pending:
            raise RemoteProtocolError("a word in the room was cut off")

    def _learn(self, connection: Connection, told: Told) -> None:
        members = self._members()
        if members is None:
            return
        teller = str(connection.facts.peer_id)
        now = self._swarm.clock.now()
        if not (
            self._states.spend(teller, now.monotonic)
            and self._states_of_all.spend("", now.monotonic)
        ):
            raise RemoteProtocolError("too many states in the room at once")
        maker, state = room.open_state(told.sealed, newer_than=members.known(teller))
        seen_at = None if told.seen_at is None else tcp_endpoint(told.seen_at)
        if state is None:
            members.seen(str(maker), teller, seen_at)
            return
        if members.take(state, told.sealed, teller=teller, seen_at=seen_at, now=now):
            self._learned()


async def _write(stream: Stream, news: Iterable[Told]) -> None:
    for one in news:
        await stream.write_message(room.encode_told(one))
    stream.close_write()

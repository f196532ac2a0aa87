"""The room, `/natscope/room/1.0.0`: tells others who takes part our state, and hears theirs.

What is said and what is held against abuse stands in node/proto/room.md. Nothing is told to anybody
before we join, and nobody is dialled on another one's request without our consent.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from node.address import (
    Endpoint,
    PublicPredicate,
    multiaddr_of,
    tcp_endpoint,
)
from node.config import NodeConfig
from node.errors import NatscopeError, RemoteProtocolError
from node.net.connection import Connection
from node.net.limits import Rates
from node.net.network import Network
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.proto import room, room_ours
from node.proto.framing import MessageReader
from node.proto.room import PROTOCOL, About, State, Told
from node.proto.room_matrix import age_of, cells, participants
from node.proto.room_members import Member, Members, may_dial
from node.room_views import Found, RoomView
from node.services.room_dials import RoomDials
from node.tasks import Tasks
from node.terms import Direction
from node.views import ConnectionView, Snapshot

LOOK_SECONDS = 0.5
"""How often we look at what has changed about us."""
SETTLE_SECONDS = 0.1
"""Between two looks at least, however much is heard."""
TELL_SECONDS = 1.0
"""Between two new states of ours, and between two exchanges that we begin with one participant."""
REPEAT_SECONDS = 60.0
"""A state that does not change is signed anew so often, as a sign of life."""
EXCHANGE_SECONDS = 10.0
"""For one exchange with one participant."""
GOODBYE_SECONDS = 2.0
"""For telling everybody that we leave."""
RETRY_SECONDS = 5.0
"""After an exchange that failed."""
EXCHANGES, EXCHANGES_A_SECOND = 20, 2.0
"""That one participant may begin: in one go, and for good."""
STATES, STATES_A_SECOND = 128, 64.0
"""That one participant may tell: two full rooms, and one each second."""
STATES_OF_ALL, STATES_OF_ALL_A_SECOND = 512, 256.0
"""That everybody may tell together. Each costs a fifth of a millisecond, mostly its signature."""
ROUND_SECONDS = 10.0
"""From the end of one round of dials to the next, whoever asks."""
ASKED_SECONDS = 30.0
"""A wish for the matrix that is older when we hear of it is not for us."""


class RoomService:
    """Takes part, or not; `view` shows what is known, made anew at each look."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        network: Network,
        known: Callable[[], Snapshot],
        announced: Callable[[], tuple[Endpoint, ...]],
        nearby: Callable[[], Collection[str]],
        push: Callable[[], None],
        tasks: Tasks,
        config: NodeConfig,
        public: PublicPredicate,
    ) -> None:
        """`nearby` gives peer ids found by mDNS; `push` tells others which protocols we speak."""
        self.view = RoomView()
        self._swarm = swarm
        self._dials = RoomDials(
            network=network, config=config, tasks=tasks, clock=swarm.clock, bans=swarm.bans
        )
        self._known = known
        self._announced = announced
        self._nearby = nearby
        self._push = push
        self._tasks = tasks
        self._config = config
        self._public = public
        self._ours = State(swarm.key.peer_id, 0)
        self._sealed = b""
        self._sealed_at = float("-inf")
        self._asked_at = 0
        self._joined = False
        self._running: asyncio.Task[None] | None = None
        self._members = Members(str(swarm.key.peer_id))
        self._told: dict[int, dict[str, int]] = {}
        self._busy: set[int] = set()
        self._speakers: set[int] = set()
        self._not_before: dict[int, float] = {}
        self._rates = Rates(EXCHANGES, EXCHANGES_A_SECOND)
        self._states = Rates(STATES, STATES_A_SECOND)
        self._states_of_all = Rates(STATES_OF_ALL, STATES_OF_ALL_A_SECOND)
        self._wake = asyncio.Event()
        self._round: asyncio.Task[None] | None = None
        self._rested_at = float("-inf")
        self._wanted = False

    # --- wishes --------------------------------------------------------------------------------

    def start(self) -> None:
        """Take part from the start, where the configuration says so."""
        if self._config.room is not None:
            self.join(self._config.room, consent=self._config.room_consent)

    def join(self, name: str, *, consent: bool) -> None:
        """Take part, or change name and consent."""
        self._ours = replace(self._ours, name=room.plain_name(name), consent=consent)
        if not self._joined:
            self._joined = True
            self._swarm.handle(PROTOCOL, self._serve)
            self._push()
            self._running = self._tasks.spawn(self._keep_looking(), name="room")
        self._sealed_at = float("-inf")
        self._look()

    async def close(self) -> None:
        """End the dials that are under way."""
        await self._dials.close()

    async def leave(self) -> None:
        """Say goodbye, and take part no more."""
        if not self._joined:
            return
        self._ours = replace(self._ours, left=True, about=(), addrs=())
        self._seal()
        goodbye = [Told(self._sealed)]
        partners = list(self._connections(self._partners(self._known())))
        self._forget()
        goodbyes = [
            self._tasks.spawn(self._exchange(one, goodbye), name="leave the room")
            for one in partners
        ]
        if goodbyes:
            await asyncio.wait(goodbyes, timeout=GOODBYE_SECONDS)
        self._push()

    def _forget(self) -> None:
        """Be as if we had never taken part."""
        self._joined = False
        self._swarm.unhandle(PROTOCOL)
        for task in (self._running, self._round):
            if task is not None:
                task.cancel()
        self._round, self._wanted = None, False
        self._asked_at = 0
        self._ours = State(self._swarm.key.peer_id, self._ours.seq)
        self._members = Members(str(self._swarm.key.peer_id))
        self._dials.reports.clear()
        self._told.clear()
        self.view = RoomView()

    def ask(self) -> None:
        """Ask everybody who consents to dial everybody.

        Raises:
            NatscopeError: we do not take part, or nobody else does.
        """
        if not self._joined:
            raise NatscopeError(Phrase("join the room first: who does not take part cannot ask"))
        if not any(True for _ in self._members):
            raise NatscopeError(Phrase("nobody else is in the room yet"))
        self._asked_at = int(self._swarm.clock.now().time * 1e3)
        self._wanted = self._ours.consent
        self._sealed_at = float("-inf")
        self._look()

    # --- looking -------------------------------------------------------------------------------

    async def _keep_looking(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._wake.wait()
            self._wake.clear()
            self._look()
            await asyncio.sleep(SETTLE_SECONDS)

    def _look(self) -> None:
        """See what is new, tell it, dial if that is wanted, and show it."""
        now = self._swarm.clock.now()
        known = self._known()
        partners = self._partners(known)
        self._members.expire(now)
        for peer_id, member in self._members.all():
            self._note_connection(member, partners.get(peer_id))
        self._heed_wishes(now.monotonic)
        self._renew(known)
        self._forget_ended({one.connection_id for one in known.connections})
        for connection in self._connections(partners):
            self._tell(connection)
        self._show(known, now.time)

    def _forget_ended(self, live: set[int]) -> None:
        self._speakers &= live
        self._told = {one: told for one, told in self._told.items() if one in live}
        self._not_before = {one: at for one, at in self._not_before.items() if one in live}

    def _partners(self, known: Snapshot) -> dict[str, ConnectionView]:
        """The oldest connection with each peer that speaks our protocol.

        Those through a relay are left out: what we see there is the relay's address.
        """
        found: dict[str, ConnectionView] = {}
        for one in known.connections:
            if one.relay is not None:
                continue
            identified = one.identify is not None and PROTOCOL in one.identify.protocols
            if identified or one.connection_id in self._speakers:
                found.setdefault(one.peer_id, one)
        return found

    def _connections(self, partners: dict[str, ConnectionView]) -> Iterable[Connection]:
        for view in partners.values():
            connection = self._swarm.connections.get(view.connection_id)
            if connection is not None and not connection.closing:
                yield connection

    def _note_connection(self, member: Member, view: ConnectionView | None) -> None:
        connection = None if view is None else self._swarm.connections.get(view.connection_id)
        if connection is None:
            member.lost()
            return
        facts = connection.facts
        dialled = facts.direction is Direction.OUTBOUND
        if str(facts.peer_id) in self._nearby():
            found = Found.MDNS
        else:
            found = Found.TYPED if dialled else Found.CAME
        member.met(facts.connection_id, facts.remote, found, dialled=dialled)

    # --- our own state -------------------------------------------------------------------------

    def _renew(self, known: Snapshot) -> None:
        """Sign our state anew where it has changed, or was last signed long ago."""
        now = self._swarm.clock.now().monotonic
        if now - self._sealed_at < TELL_SECONDS:
            return
        mapping, filtering = room_ours.behaviour(known)
        state = replace(
            self._ours,
            agent=self._config.agent,
            asked_at=self._asked_at,
            reach=known.verdict.reach,
            addrs=room_ours.addresses(known, self._announced()),
            about=tuple(map(self._about, self._members)),
            mapping=mapping,
            filtering=filtering,
        )
        if state != self._ours or now - self._sealed_at >= REPEAT_SECONDS:
            self._ours = state
            self._seal()

    def _seal(self) -> None:
        moment = self._swarm.clock.now()
        self._ours = replace(self._ours, seq=max(int(moment.time * 1e9), self._ours.seq + 1))
        self._sealed = room.seal_state(self._swarm.key, self._ours)
        self._sealed_at = moment.monotonic

    def _about(self, member: Member) -> About:
        report = self._dials.reports.get(member.state.peer_id, About(member.state.peer_id))
        seen_at = None if member.remote is None else multiaddr_of(member.remote)
        return replace(report, seen_at=seen_at)

    # --- telling -------------------------------------------------------------------------------

    def _tell(self, connection: Connection) -> None:
        connection_id = connection.facts.connection_id
        now = self._swarm.clock.now().monotonic
        if connection_id in self._busy or now < self._not_before.get(connection_id, now):
            return
        news = self._news(connection)
        if news:
            self._busy.add(connection_id)
            self._not_before[connection_id] = now + TELL_SECONDS
            self._tasks.spawn(self._exchange(connection, news), name="tell the room")

    def _news(self, connection: Connection) -> list[Told]:
        """What this participant has not been told: our state, and those of whom it may not see."""
        peer_id = str(connection.facts.peer_id)
        told = self._told.setdefault(connection.facts.connection_id, {})
        news = []
        ours = str(self._ours.peer_id)
        if told.get(ours) != self._ours.seq:
            told[ours] = self._ours.seq
            news.append(Told(self._sealed))
        for other, member in self._members.all():
            new = told.get(other) != member.state.seq
            if other != peer_id and new and member.remote is not None and not member.sees(peer_id):
                told[other] = member.state.seq
                news.append(Told(member.sealed, multiaddr_of(member.remote)))
        return news[: room.MAX_TOLD]

    async def _exchange(self, connection: Connection, news: list[Told]) -> None:
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

    async def _serve(self, stream: Stream) -> None:
        """Hear what a participant has to say, and tell it what it does not know."""
        connection = stream.connection
        if connection.facts.relayed is not None:
            raise RemoteProtocolError("a room is not for those who meet through a relay")
        now = self._swarm.clock.now().monotonic
        if not self._rates.spend(str(connection.facts.peer_id), now):
            raise RemoteProtocolError("too many words in the room at once")
        self._speakers.add(connection.facts.connection_id)
        told = False
        try:
            async with asyncio.timeout(EXCHANGE_SECONDS):
                await self._hear(stream)
                await _write(stream, self._news(connection) if self._joined else ())
            told = True
        finally:
            if not told:
                self._told.pop(connection.facts.connection_id, None)

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
        if not self._joined:
            return
        teller = str(connection.facts.peer_id)
        now = self._swarm.clock.now()
        if not (
            self._states.spend(teller, now.monotonic)
            and self._states_of_all.spend("", now.monotonic)
        ):
            raise RemoteProtocolError("too many states in the room at once")
        maker, state = room.open_state(told.sealed, newer_than=self._members.known(teller))
        seen_at = None if told.seen_at is None else tcp_endpoint(told.seen_at)
        if state is None:
            self._members.seen(str(maker), teller, seen_at)
            return
        if self._members.take(state, told.sealed, teller=teller, seen_at=seen_at, now=now):
            self._wake.set()

    # --- the matrix ----------------------------------------------------------------------------

    def _heed_wishes(self, now: float) -> None:
        """Dial all others if one of them asked for it lately, and we consent."""
        for member in self._members:
            state = member.state
            if state.asked_at != member.round_seen:
                member.round_seen = state.asked_at
                if age_of(state, state.asked_at) < ASKED_SECONDS:
                    self._wanted = self._wanted or self._ours.consent
        if self._round is not None and self._round.done():
            self._round, self._rested_at = None, now
        if self._wanted and self._round is None and now - self._rested_at >= ROUND_SECONDS:
            self._wanted = False
            self._round = self._tasks.spawn(self._go_round(), name="room round")

    async def _go_round(self) -> None:
        members = list(self._members)
        tellers = {
            str(one.state.peer_id): one.remote.host for one in members if one.remote is not None
        }
        targets = [(one.state.peer_id, may_dial(one, tellers, self._public)) for one in members]
        self._dials.reports.clear()
        await self._dials.run(targets)

    # --- showing -------------------------------------------------------------------------------

    def _show(self, known: Snapshot, now: float) -> None:
        views = {one.connection_id: one for one in known.connections}
        members = list(self._members)
        ours = replace(self._ours, about=tuple(map(self._about, members)))
        self.view = RoomView(
            joined=True,
            name=ours.name,
            consent=ours.consent,
            invitations=room_ours.invitations(known, self._announced(), ours.peer_id),
            participants=participants(ours, self._config.agent, members, views.get),
            cells=cells(ours, members, now),
            left_out=self._members.left_out,
            asked_at=self._asked_at / 1e3 if self._asked_at else None,
        )


async def _write(stream: Stream, news: Iterable[Told]) -> None:
    for one in news:
        await stream.write_message(room.encode_told(one))
    stream.close_write()

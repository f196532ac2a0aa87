"""The room, `/natscope/room/1.0.0`: who takes part, and who of them can dial whom.

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
)
from node.config import NodeConfig
from node.errors import NatscopeError
from node.net.connection import Connection
from node.net.network import Network
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.proto import room, room_ours
from node.proto.room import PROTOCOL, About, State, Told
from node.proto.room_matrix import age_of, cells, participants
from node.proto.room_members import Member, Members, may_dial
from node.room_views import Found, RoomView
from node.services.room_dials import RoomDials
from node.services.room_talk import TELL_SECONDS, RoomTalk
from node.tasks import Tasks
from node.terms import Direction
from node.views import ConnectionView, Snapshot

LOOK_SECONDS = 0.5
"""How often we look at what has changed about us."""
SETTLE_SECONDS = 0.1
"""Between two looks at least, however much is heard."""
REPEAT_SECONDS = 60.0
"""A state that does not change is signed anew so often, as a sign of life."""
GOODBYE_SECONDS = 2.0
"""For telling everybody that we leave."""
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
        self._wake = asyncio.Event()
        self._talk = RoomTalk(
            swarm=swarm,
            tasks=tasks,
            ours=lambda: (self._ours.seq, self._sealed),
            members=lambda: self._members if self._joined else None,
            learned=self._wake.set,
        )
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
            self._swarm.handle(PROTOCOL, self._talk.serve)
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
            self._tasks.spawn(self._talk.exchange(one, goodbye), name="leave the room")
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
        self._talk.forget()
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
        self._talk.forget_ended({one.connection_id for one in known.connections})
        for connection in self._connections(partners):
            self._talk.tell(connection)
        self._show(known, now.time)

    def _partners(self, known: Snapshot) -> dict[str, ConnectionView]:
        """The oldest connection with each peer that speaks our protocol.

        Those through a relay are left out: what we see there is the relay's address.
        """
        found: dict[str, ConnectionView] = {}
        for one in known.connections:
            if one.relay is not None:
                continue
            identified = one.identify is not None and PROTOCOL in one.identify.protocols
            if identified or one.connection_id in self._talk.speakers:
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

"""DCUtR: two peers that met at a relay agree when to dial each other, and dial.

Whoever was dialled through the relay begins: it exchanges addresses, measures the round trip, says
"now", and waits for half of it, so that both SYNs leave at the same moment. Source: libp2p specs,
relay/DCUtR.md; what go- and rust-libp2p do beyond it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from node.address import (
    Endpoint,
    multiaddr_of,
    parse,
    tcp_endpoint,
    text_of,
    with_peer_id,
)
from node.config import NodeConfig
from node.errors import NatscopeError, RemoteProtocolError
from node.identity import PeerId
from node.nat.punch_log import Punch, PunchLog
from node.nat.punching import targets
from node.net.connection import Connection
from node.net.dialer import Dialer
from node.net.punch import Puncher
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.proto.dcutr import MAX_MESSAGE, PROTOCOL, Connect, Sync, read_message, write_message
from node.punch_views import PunchAttempt, PunchOutcome, PunchRole
from node.scope import PublicPredicate
from node.tasks import Tasks
from node.terms import Direction, Mapping, PortUse
from node.views import IdentifyView

TRIES = 3
"""Of the coordinator, as in go- and rust-libp2p."""
DIRECT_SECONDS = 2.0
"""For an ordinary dial of one address before."""
TALK_SECONDS = 10.0
"""For the talk of one try, before any SYN."""
PAUSE_SECONDS = 1.0
"""Between a try that did not come to a SYN and the next: what was missing may have come."""
GRACE_SECONDS = 10.0
"""That the relayed connection stays beside the direct one: what runs over it may end."""
MAX_UNDER_WAY = 64
"""Punches at the same time. One of ours waits its turn; the other end is told to come again by a
reset."""
MAX_TRIES_SERVED = 8
"""Talks that a peer may begin over one relayed connection."""
ASKED_FIRST = Phrase(
    "We came in at the peer's from a port that it had not been told of: its NAT lets in whom it "
    "has sent to. It takes us for a stranger there, so we had to ask first."
)
"""Why it worked after all."""


@dataclass(slots=True)
class _Meeting:
    """Two who met at a relay, and the punch that they agree on there."""

    punch: Punch
    connection: Connection
    """The relayed one."""
    served: int = 0
    busy: int = 0
    """Tries being made."""
    leaving: asyncio.TimerHandle | None = None
    """When the relayed connection is given up for the direct one."""


class HolePunchService:
    """Punches holes with those whom we meet through relays, in either role."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        dialer: Dialer,
        puncher: Puncher,
        tasks: Tasks,
        config: NodeConfig,
        public: PublicPredicate,
        known: Callable[[int], Awaitable[IdentifyView | None]],
        offered: Callable[[], tuple[Endpoint, ...]],
        own_hosts: Callable[[], frozenset[str]],
        behaviour: Callable[[], tuple[Mapping, Mapping]],
    ) -> None:
        """Wire it.

        Args:
            swarm: whose relayed connections are looked at.
            dialer: for the direct try before.
            puncher: dials at the agreed moment.
            tasks: who runs it.
            config: whether it is wanted.
            public: which addresses count as public.
            known: waits until identify is done on a connection; None: it failed.
            offered: where others observed our shared port.
            own_hosts: IP addresses of this computer.
            behaviour: our NAT's mapping and filtering, as far as known.
        """
        self._swarm = swarm
        self._dialer = dialer
        self._puncher = puncher
        self._tasks = tasks
        self._public = public
        self._known = known
        self._offered = offered
        self._own_hosts = own_hosts
        self._behaviour = behaviour
        self.log = PunchLog(emit=swarm.emit, behaviour=behaviour)
        """The punches, for those who watch."""
        self._meetings: dict[int, _Meeting] = {}
        """By the id of the relayed connection."""
        self._turns = asyncio.Semaphore(MAX_UNDER_WAY)
        if config.hole_punching:
            swarm.handle(PROTOCOL, self._serve)
            swarm.watch(self)

    # --- swarm.Watcher -------------------------------------------------------------------------

    def connection_opened(self, connection: Connection) -> None:
        """Whoever came in through a relay is to be met directly."""
        facts = connection.facts
        if facts.relayed is not None and facts.direction is Direction.INBOUND:
            self._tasks.spawn(self._coordinate(connection), name="punch a hole")

    def connection_ended(self, connection: Connection) -> None:
        """Nothing can be agreed on any more over a relayed one."""
        meeting = self._meetings.pop(connection.facts.connection_id, None)
        if meeting is None:
            return
        if meeting.leaving is not None:
            meeting.leaving.cancel()
        if not meeting.busy:
            self._end_as_it_is(meeting)

    # --- we begin ------------------------------------------------------------------------------

    async def _coordinate(self, connection: Connection) -> None:
        identity = await self._known(connection.facts.connection_id)
        peer_id = connection.facts.peer_id
        async with self._turns:
            if connection.closing or self._swarm.to_peer(peer_id, direct=True) is not None:
                return
            agent = "" if identity is None else identity.agent
            meeting = self._begin(connection, PunchRole.COORDINATOR, agent)
            meeting.busy = 1
            await self._punch(meeting, identity)

    async def _punch(self, meeting: _Meeting, identity: IdentifyView | None) -> None:
        """Dial, then try; whoever did not say who it is may speak DCUtR all the same."""
        connection = meeting.connection
        peer_id = connection.facts.peer_id
        texts = () if identity is None else identity.listen_addrs
        announced = (tcp_endpoint(parse(text)) for text in texts)
        direct = await self._dial(peer_id, targets(announced, self._public, self._own_hosts()))
        if direct is not None:
            self._end(meeting, PunchOutcome.DIRECT, direct)
            return
        if identity is not None and PROTOCOL not in identity.protocols:
            words = Phrase("The peer does not speak DCUtR.")
            self._end(meeting, PunchOutcome.FAILED, None, words)
            return
        for number in range(TRIES):
            if number and self._swarm.to_peer(peer_id, direct=True) is not None:
                break
            made = await self._try(meeting)
            if made is not None:
                self._end(meeting, PunchOutcome.PUNCHED, made)
                return
            if connection.end_reason is not None:
                break
            if meeting.punch.attempts[-1].problem:
                await asyncio.sleep(PAUSE_SECONDS if number + 1 < TRIES else 0)
            elif number == 0 and (direct := await self._ask_first(meeting)) is not None:
                self._end(meeting, PunchOutcome.PUNCHED, direct, ASKED_FIRST)
                return
        self._end_as_it_is(meeting)

    async def _ask_first(self, meeting: _Meeting) -> Connection | None:
        """Dial in the ordinary way, now that the peer's NAT has seen it send to us.

        Whoever came in from a port that the peer was not told of is a stranger to some (go-libp2p):
        both ends then wait to be asked, as we have to in a punch that we began.
        """
        theirs = (tcp_endpoint(parse(text)) for text in meeting.punch.attempts[-1].theirs)
        return await self._dial(
            meeting.connection.facts.peer_id, targets(theirs, self._public, self._own_hosts())
        )

    async def _dial(self, peer_id: PeerId, endpoints: tuple[Endpoint, ...]) -> Connection | None:
        """Dial in the ordinary way: the peer may need no hole.

        Not from the shared port: a SYN in vain stays in our NAT's memory, and to that the answer of
        our listener would be out of order when the peer's own SYN comes (NATLAB §3).
        """
        for endpoint in endpoints:
            address = with_peer_id(multiaddr_of(endpoint), peer_id)
            try:
                return await self._dialer.dial(
                    address,
                    eager=False,
                    port_use=PortUse.NEW,
                    direct=True,
                    patience=DIRECT_SECONDS,
                )
            except NatscopeError:
                continue
        return None

    async def _try(self, meeting: _Meeting) -> Connection | None:
        """One try: the talk over the relay, then the SYNs."""
        began_at = self._swarm.clock.now().time
        ours = self._offered()
        attempt = PunchAttempt(began_at, None, None, _texts(ours), (), (), False, "")
        if not ours:
            words = Phrase("nobody has told us yet at which public address our shared port is seen")
            self._note(meeting, replace(attempt, problem=words))
            return None
        stream = None
        try:
            stream = meeting.connection.open_stream((PROTOCOL,), frugal=True)
            loop = asyncio.get_running_loop()
            async with asyncio.timeout(TALK_SECONDS):
                asked = loop.time()
                await stream.write_message(self._connect(ours))
                answer = read_message(await stream.read_message(MAX_MESSAGE))
                if not isinstance(answer, Connect):
                    raise RemoteProtocolError(Phrase("the peer's answer names no addresses"))
                round_trip = loop.time() - asked
                theirs = self._heard(meeting, answer)
                attempt = replace(attempt, round_trip=round_trip, theirs=_texts(theirs))
                if not theirs:
                    raise RemoteProtocolError(
                        Phrase("the peer offers no address that could be dialled")
                    )
                await stream.write_message(write_message(Sync()))
            stream.close()
        except (NatscopeError, TimeoutError) as error:
            if stream is not None:
                stream.reset()
            problem = str(error) or Phrase("the peer did not answer in time")
            self._note(meeting, replace(attempt, problem=problem))
            return None
        await asyncio.sleep(round_trip / 2)
        return await self._knock(meeting, attempt, theirs, initiator=False, round_trip=round_trip)

    # --- the other end begins --------------------------------------------------------------------

    async def _serve(self, stream: Stream) -> None:
        connection = stream.connection
        facts = connection.facts
        if facts.relayed is None:
            raise RemoteProtocolError("DCUtR is for connections through a relay")
        if self._turns.locked():
            raise RemoteProtocolError("too many hole punches are under way")
        meeting = self._meetings.get(facts.connection_id)
        if meeting is None:
            meeting = self._begin(connection, PunchRole.DIALLER, "")
        meeting.served += 1
        if meeting.served > MAX_TRIES_SERVED:
            raise RemoteProtocolError(f"more than {MAX_TRIES_SERVED} tries of one hole punch")
        async with self._turns:
            meeting.busy += 1
            try:
                await self._answer(meeting, stream)
            finally:
                meeting.busy -= 1
                if not meeting.busy and facts.connection_id not in self._meetings:
                    self._end_as_it_is(meeting)

    async def _answer(self, meeting: _Meeting, stream: Stream) -> None:
        """Take part in a try."""
        began_at = self._swarm.clock.now().time
        ours = self._offered()
        async with asyncio.timeout(TALK_SECONDS):
            message = read_message(await stream.read_message(MAX_MESSAGE))
            if not isinstance(message, Connect):
                raise RemoteProtocolError("the word to dial came before any address")
            loop = asyncio.get_running_loop()
            theirs = self._heard(meeting, message)
            await stream.write_message(self._connect(ours))
            answered = loop.time()
            if not isinstance(read_message(await stream.read_message(MAX_MESSAGE)), Sync):
                raise RemoteProtocolError("something else came instead of the word to dial")
        round_trip = loop.time() - answered
        attempt = PunchAttempt(began_at, None, None, _texts(ours), _texts(theirs), (), False, "")
        if not theirs:
            words = Phrase("the peer offers no address for us")
            self._note(meeting, replace(attempt, problem=words))
            return
        stream.close()
        made = await self._knock(meeting, attempt, theirs, initiator=True, round_trip=round_trip)
        if made is not None:
            self._end(meeting, PunchOutcome.PUNCHED, made)
        elif meeting.served >= TRIES:
            self._end(meeting, PunchOutcome.FAILED, None)

    # --- both ----------------------------------------------------------------------------------

    async def _knock(
        self,
        meeting: _Meeting,
        attempt: PunchAttempt,
        theirs: tuple[Endpoint, ...],
        *,
        initiator: bool,
        round_trip: float,
    ) -> Connection | None:
        sync_at = self._swarm.clock.now().time
        punched = await self._puncher.punch(
            meeting.connection.facts.peer_id, theirs, initiator=initiator, round_trip=round_trip
        )
        self._note(
            meeting,
            replace(
                attempt,
                sync_at=sync_at,
                knocks=tuple(punched.knocks),
                arrived=punched.arrived,
            ),
        )
        return punched.connection

    def _connect(self, ours: tuple[Endpoint, ...]) -> bytes:
        return write_message(Connect(tuple(map(multiaddr_of, ours)), *self._behaviour()))

    def _heard(self, meeting: _Meeting, message: Connect) -> tuple[Endpoint, ...]:
        """Remember what the peer's NAT does; whom to dial."""
        if message.mapping is not Mapping.UNKNOWN:
            self.log.tell_theirs(meeting.punch, message.mapping, message.filtering)
        offered = map(tcp_endpoint, message.addresses)
        return targets(offered, self._public, self._own_hosts())

    def _begin(self, connection: Connection, role: PunchRole, agent: str) -> _Meeting:
        facts = connection.facts
        assert facts.relayed is not None  # noqa: S101 - seen to by those who call
        punch = self.log.begin(
            peer_id=str(facts.peer_id),
            agent=agent,
            relay=str(facts.relayed.relay),
            role=role,
            moment=self._swarm.clock.now(),
        )
        meeting = self._meetings[facts.connection_id] = _Meeting(punch, connection)
        return meeting

    def _note(self, meeting: _Meeting, attempt: PunchAttempt) -> None:
        self.log.note(meeting.punch, attempt, self._swarm.clock.now())

    def _end_as_it_is(self, meeting: _Meeting) -> None:
        """However it came about: with a direct connection it has worked."""
        made = self._swarm.to_peer(meeting.connection.facts.peer_id, direct=True)
        self._end(meeting, PunchOutcome.FAILED if made is None else PunchOutcome.PUNCHED, made)

    def _end(
        self, meeting: _Meeting, outcome: PunchOutcome, made: Connection | None, reason: str = ""
    ) -> None:
        if not meeting.punch.under_way:
            return
        connection_id = None if made is None else made.facts.connection_id
        self.log.end(meeting.punch, outcome, connection_id, reason, self._swarm.clock.now())
        if made is not None and not meeting.connection.closing:
            loop = asyncio.get_running_loop()
            meeting.leaving = loop.call_later(GRACE_SECONDS, self._leave_relay, meeting.connection)

    def _leave_relay(self, connection: Connection) -> None:
        if self._swarm.to_peer(connection.facts.peer_id, direct=True) is not None:
            connection.close(Phrase("a direct connection is there"))


def _texts(endpoints: tuple[Endpoint, ...]) -> tuple[str, ...]:
    return tuple(map(text_of, endpoints))

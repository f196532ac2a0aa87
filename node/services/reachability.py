"""Decides whom to ask, about which of our addresses, and when; keeps what came of it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import replace
from itertools import count, zip_longest

from node.address import Endpoint, PublicPredicate, host_of, observer_group, parse
from node.address_views import ProbeView
from node.errors import NatscopeError
from node.nat.evidence import NatEvidence
from node.nat.reachability import Probe
from node.net.connection import Connection
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.proto.autonat import DIAL_REQUEST
from node.proto.autonat_v1 import V1
from node.services.autonat import Answer, AutonatClient
from node.services.identify import IdentifyService
from node.tasks import Tasks
from node.terms import Mapping, ProbeOutcome, Reachability, Solicited, Strength

LOOK_SECONDS = 1.0
"""How often we look whether there is something to ask."""
PARALLEL = 8
"""Questions under way at once: enough of both kinds of server (go-libp2p, which does not tell them
apart: 5)."""
UNSETTLED_SECONDS = 300.0
"""Before an observer group is asked about the same again, while the answer is not known."""
SETTLED_SECONDS = 1800.0
"""The same once it is known: doors close, too."""
REFUSED_SECONDS = 120.0
"""Before a server that refused is asked again (as in go-libp2p)."""
REFUSED_KEPT = 64
"""Observer groups that refused and are left alone; the oldest are forgotten."""
GROUPS_ASKED = 6
"""Observer groups of one strength that are asked about one address until it is looked at anew."""
TOPICS_KEPT = 64
"""Addresses for which it is remembered whom we asked; the oldest are forgotten."""

HARMFUL_V1 = "js-libp2p"
"""Agents whose v1 server takes the connection that it is asked on for its dial-back, and closes it
(js-libp2p 3.0.28)."""

_CLOSED = Phrase("the connection is closed already")
_RELAYED = Phrase("we are connected with this peer through a relay only")
_NEIGHBOUR = Phrase("this peer is on our own network: what it can reach, strangers need not reach")
_OURSELVES = Phrase("this peer is at our own public address: it is no stranger")
_NO_SERVER = Phrase("this peer offers no test of whether we can be reached (AutoNAT)")

Topic = Endpoint | None
"""An address that we believe to be ours; None for whatever the asked peer itself sees us at."""


class ReachabilityWatch:
    """Probes our addresses through AutoNAT servers among the connected peers."""

    def __init__(
        self,
        *,
        autonat: AutonatClient,
        evidence: NatEvidence,
        identify: IdentifyService,
        swarm: Swarm,
        tasks: Tasks,
        public: PublicPredicate,
        concluded: Callable[[], None],
    ) -> None:
        self._autonat = autonat
        self._evidence = evidence
        self._identify = identify
        self._swarm = swarm
        self._tasks = tasks
        self._public = public
        self._concluded = concluded
        self._ids = count(1)
        self._asked: dict[Topic, dict[str, tuple[Strength, float]]] = {}
        """When each observer group was last asked about a topic, and as what."""
        self._busy: set[int] = set()
        """Connections over which a question is under way."""
        self._refused: dict[str, float] = {}
        """Until when to leave an observer group alone."""
        self._asking: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begin."""
        self._tasks.spawn(self._keep_asking(), name="ask about our reachability")

    def start_anew(self) -> None:
        """The network changed: what was answered holds no more."""
        self._asked.clear()
        self._refused.clear()

    def ask_anew(self, endpoint: Endpoint) -> None:
        """A door was opened or closed at this address: what was answered holds no more."""
        self._asked.pop(endpoint, None)

    async def check(self) -> None:
        """Ask everybody, now; ends with their answers.

        Raises:
            NatscopeError: there is nobody to ask, or nothing to ask about.
        """
        servers = self._servers()
        if not servers:
            raise NatscopeError(
                Phrase("none of the connected peers can test whether we can be reached (AutoNAT)")
            )
        if not any(self._targets(one) for one in servers):
            raise NatscopeError(
                Phrase("there is no public address of ours yet that could be tested")
            )
        self.start_anew()
        self._ask_some()
        while self._asking:
            await asyncio.wait(self._asking)

    async def ask(self, connection: Connection) -> tuple[ProbeView, ...]:
        """Ask one peer about everything that it can tell, now; what became of each question.

        Raises:
            NatscopeError: it cannot be asked, or its answer would prove nothing.
        """
        useless = self._useless(connection, self._evidence.own_outside())
        if useless is not None:
            raise NatscopeError(useless)
        targets = self._targets(connection)
        if not targets:
            raise NatscopeError(
                Phrase("there is no public address of ours yet that this peer could test")
            )
        if connection.facts.connection_id in self._busy:
            raise NatscopeError(Phrase("this peer is just testing whether it can reach us"))
        asked = []
        for topic, endpoint in targets:
            if connection.closing:
                break
            probe, task = self._begin(connection, topic, endpoint)
            asked.append(probe.probe_id)
            await asyncio.wait([task])
        return tuple(one for one in self._evidence.probes if one.probe_id in asked)

    # --- inside --------------------------------------------------------------------------------

    async def _keep_asking(self) -> None:
        while True:
            self._ask_some()
            await asyncio.sleep(LOOK_SECONDS)

    def _ask_some(self) -> None:
        """Begin what is due, within the bounds."""
        now = self._swarm.clock.now().monotonic
        wanted = self._wanted(now)
        if not wanted:
            return
        for connection in self._servers():
            if len(self._busy) >= PARALLEL:
                return
            target = self._due(connection, wanted, now)
            if target is not None:
                self._begin(connection, *target)
                wanted = self._wanted(now)

    def _begin(
        self, connection: Connection, topic: Topic, endpoint: Endpoint
    ) -> tuple[Probe, asyncio.Task[None]]:
        facts, now = connection.facts, self._swarm.clock.now().monotonic
        self._busy.add(facts.connection_id)
        group, strength = observer_group(facts.remote.host), self._strength(connection, endpoint)
        for about in (topic, endpoint):
            groups = self._asked[about] = self._asked.pop(about, {})
            groups[group] = (strength, now)
        while len(self._asked) > TOPICS_KEPT:
            del self._asked[next(iter(self._asked))]
        probe = Probe(
            probe_id=next(self._ids),
            server=str(facts.peer_id),
            server_at=facts.remote,
            version=self._version(connection) or 1,
            connection_id=facts.connection_id,
            endpoint=endpoint,
            strength=strength,
            asked_at=self._swarm.clock.now().time,
        )
        self._evidence.asked(probe)
        task = self._tasks.spawn(self._ask(connection, probe), name=f"probe {probe.probe_id}")
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)
        return probe, task

    async def _ask(self, connection: Connection, probe: Probe) -> None:
        try:
            answer = await self._autonat.ask(connection, probe.version, probe.endpoint)
        finally:
            self._busy.discard(probe.connection_id)
        moment = self._swarm.clock.now()
        if answer.outcome is ProbeOutcome.REFUSED:
            group = observer_group(probe.server_at.host)
            self._refused[group] = moment.monotonic + REFUSED_SECONDS
            if len(self._refused) > REFUSED_KEPT:
                del self._refused[next(iter(self._refused))]
        told = self._judged(replace(probe, answered_at=moment.time), answer)
        for event in self._evidence.answered(told, moment):
            self._swarm.emit(event)
        self._concluded()
        self._ask_some()

    def _judged(self, probe: Probe, answer: Answer) -> Probe:
        """What the answer proves, given where the dial-back came from."""
        probe = replace(probe, outcome=answer.outcome, detail=answer.detail)
        if answer.dial_back is None:
            return probe
        facts = answer.dial_back.facts
        arrival = self._evidence.arrival(facts.connection_id)
        solicited = Solicited.NO if arrival is None else arrival.solicited
        worthless = None
        if not self._public(facts.remote.host):
            worthless = Phrase("it came in from our own network")
        elif facts.remote.host in self._evidence.own_outside():
            worthless = Phrase("it came in from our own public address")
        elif solicited is Solicited.ENDPOINT:
            worthless = Phrase(
                "it came from the very port that we had contacted: every NAT lets that in"
            )
        if worthless is not None:
            return replace(probe, outcome=ProbeOutcome.BROKEN, detail=worthless)
        strength = Strength.UNSOLICITED if solicited is Solicited.NO else Strength.ASKED_HOST
        return replace(probe, dial_back_id=facts.connection_id, strength=strength)

    # --- whom, what, when ----------------------------------------------------------------------

    def _servers(self) -> list[Connection]:
        """Connected peers that can dial us back from the internet: strangers and others in turn."""
        own = self._evidence.own_outside()
        strangers: list[Connection] = []
        contacted: list[Connection] = []
        for connection in self._swarm.connections.values():
            if self._useless(connection, own) is None:
                is_contacted = self._is_contacted(connection.facts.remote)
                (contacted if is_contacted else strangers).append(connection)
        in_turn = zip_longest(strangers, contacted)
        return [one for pair in in_turn for one in pair if one is not None]

    def _useless(self, connection: Connection, own: Collection[str]) -> Phrase | None:
        """Why a peer cannot tell whether strangers reach us. `own`: our addresses outside."""
        remote = connection.facts.remote
        if connection.closing:
            return _CLOSED
        if connection.facts.relayed is not None:
            return _RELAYED
        if not self._public(remote.host):
            return _NEIGHBOUR
        if remote.host in own:
            return _OURSELVES
        return _NO_SERVER if self._version(connection) is None else None

    def _version(self, connection: Connection) -> int | None:
        """The version of AutoNAT that a peer serves, as far as identify told."""
        identity = self._identify.identities.get(connection.facts.connection_id)
        if identity is None:
            return None
        if DIAL_REQUEST in identity.protocols:
            return 2
        if V1 in identity.protocols and not identity.agent.startswith(HARMFUL_V1):
            return 1
        return None

    def _targets(self, connection: Connection) -> list[tuple[Topic, Endpoint]]:
        """What to ask a peer about: what we believe to be ours, and where it sees us itself.

        No other: an address that a liar made up would make servers knock at a stranger's door.
        """
        targets: list[tuple[Topic, Endpoint]] = [
            (one.endpoint, one.endpoint) for one in self._evidence.own.all if one.askable
        ]
        connection_id = connection.facts.connection_id
        seen = self._evidence.observed.by_connection(connection_id)
        if seen is not None and (seen, seen) not in targets:
            targets.append((None, seen))
        if self._version(connection) == 1:
            # A v1 server dials the host at which it sees us, and no other.
            host = self._seen_host(connection_id)
            targets = [one for one in targets if one[1].host == host]
        return targets

    def _seen_host(self, connection_id: int) -> str | None:
        identity = self._identify.identities.get(connection_id)
        if identity is None or identity.observed_addr is None:
            return None
        return host_of(parse(identity.observed_addr))

    def _strength(self, connection: Connection, endpoint: Endpoint) -> Strength:
        remote = connection.facts.remote
        if remote.version == endpoint.version and self._is_contacted(remote):
            return Strength.ASKED_HOST
        return Strength.UNSOLICITED

    def _is_contacted(self, remote: Endpoint) -> bool:
        now = self._swarm.clock.now().monotonic
        return self._evidence.ledger.solicited(remote, now) is not Solicited.NO

    def _wanted(self, now: float) -> dict[Topic, frozenset[Strength]]:
        """Topics on which there is room for more answers, and of which strength."""
        topics: list[Topic] = [one.endpoint for one in self._evidence.own.all if one.askable]
        wanted = {}
        for topic in (*topics, None):
            fresh = now - self._interval(topic)
            asked = Counter(one for one, at in self._asked.get(topic, {}).values() if at > fresh)
            strengths = frozenset(one for one in Strength if asked[one] < GROUPS_ASKED)
            if strengths:
                wanted[topic] = strengths
        return wanted

    def _interval(self, topic: Topic) -> float:
        if topic is None:
            settled = all(one.filtering is not Mapping.UNKNOWN for one in self._evidence.behaviour)
        else:
            status = self._evidence.reachabilities.judge(topic).status
            settled = status is not Reachability.UNKNOWN
        return SETTLED_SECONDS if settled else UNSETTLED_SECONDS

    def _due(
        self, connection: Connection, wanted: dict[Topic, frozenset[Strength]], now: float
    ) -> tuple[Topic, Endpoint] | None:
        """What to ask a peer now, if anything."""
        group = observer_group(connection.facts.remote.host)
        if connection.facts.connection_id in self._busy or now < self._refused.get(group, now):
            return None
        for topic, endpoint in self._targets(connection):
            if self._strength(connection, endpoint) not in wanted.get(topic, ()):
                continue
            _, at = self._asked.get(topic, {}).get(group, (None, float("-inf")))
            if at <= now - self._interval(topic):
                return topic, endpoint
        return None

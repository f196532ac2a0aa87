"""Whom the node asks whether it can be reached, about what, how often, and what it makes of it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import pytest

from node.address import Endpoint, PublicPredicate, text_of
from node.clock import Clock
from node.errors import NatscopeError
from node.events import AddressProbed, Event
from node.nat.evidence import Ends, NatEvidence
from node.proto.autonat import DIAL_REQUEST
from node.proto.autonat_v1 import V1
from node.services import reachability
from node.services.autonat import Answer
from node.services.reachability import GROUPS_ASKED, PARALLEL, ReachabilityWatch
from node.tasks import Tasks
from node.terms import (
    Direction,
    Moment,
    PortUse,
    ProbeOutcome,
    Reachability,
    Strength,
)

LOCAL = Endpoint("192.168.1.2", 4001)
MAPPED = Endpoint("203.0.113.7", 4001)
PUBLIC = PublicPredicate(("203.0.113.0/24", "198.51.100.0/24", "2001:db8::/32"))
FAILED = Answer(ProbeOutcome.FAILED, "could not connect")


class _Clock(Clock):
    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> Moment:
        return Moment(self.seconds, self.seconds)


class Around:
    """A node's evidence and connections, and servers that answer as a test wants."""

    def __init__(self) -> None:
        self.clock = _Clock()
        self.asked: list[tuple[str, int, Endpoint]] = []
        self.answers: dict[str, Answer] = {}
        """By the server's host."""
        self.hold: asyncio.Event | None = None
        self.events: list[Event] = []
        self.most_at_once = 0
        self._at_once = 0
        self.evidence = NatEvidence(
            public=PUBLIC,
            needed=4,
            own_hosts=lambda: frozenset({LOCAL.host}),
            listens=lambda: (LOCAL,),
        )
        self.connections: dict[int, Any] = {}
        self.identities: dict[int, Any] = {}
        self.tasks = Tasks()
        swarm: Any = SimpleNamespace(
            clock=self.clock, connections=self.connections, emit=self.events.append
        )
        identify: Any = SimpleNamespace(identities=self.identities)
        autonat: Any = self
        self.watch = ReachabilityWatch(
            autonat=autonat,
            evidence=self.evidence,
            identify=identify,
            swarm=swarm,
            tasks=self.tasks,
            public=PUBLIC,
            concluded=self.conclude,
        )

    def conclude(self) -> None:
        self.events += self.evidence.conclude(self.clock.now())

    async def ask(self, connection: Any, version: int, address: Endpoint) -> Answer:
        host = connection.facts.remote.host
        self.asked.append((host, version, address))
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        if self.hold is not None:
            await self.hold.wait()
        await asyncio.sleep(0)
        self._at_once -= 1
        return self.answers.get(host, FAILED)

    def peer(
        self,
        number: int,
        *,
        host: str | None = None,
        seen: Endpoint = MAPPED,
        port_use: PortUse = PortUse.REUSE,
        protocols: tuple[str, ...] = (DIAL_REQUEST,),
        agent: str = "",
    ) -> None:
        """Connect to a peer that says where it sees us."""
        remote = Endpoint(host or f"198.51.100.{number}", 4001)
        ends = Ends(number, f"peer{number}", Direction.OUTBOUND, LOCAL, remote, port_use, None)
        facts = SimpleNamespace(
            connection_id=number, peer_id=f"peer{number}", remote=remote, relayed=None
        )
        self.connections[number] = SimpleNamespace(closing=False, facts=facts)
        self.identities[number] = SimpleNamespace(
            protocols=protocols, observed_addr=text_of(seen), agent=agent
        )
        if port_use is PortUse.REUSE:
            self.evidence.contacted(remote, self.clock.now())
        self.evidence.opened(ends, self.clock.now())
        self.evidence.identified(ends, "", text_of(seen), seen, self.clock.now())
        self.conclude()

    async def look(self) -> list[tuple[str, int, Endpoint]]:
        """What is asked now, answered to the end."""
        before = len(self.asked)
        self.watch._ask_some()
        while self.watch._asking:
            await asyncio.wait(self.watch._asking)
        return self.asked[before:]

    def status(self) -> tuple[Reachability, Strength | None]:
        [view] = [one for one in self.evidence.own.views if one.addr == text_of(MAPPED)]
        return view.status, view.strength


@pytest.fixture
async def around() -> AsyncIterator[Around]:
    one = Around()
    yield one
    if one.hold is not None:
        one.hold.set()
    await one.tasks.close()


async def test_everybody_who_can_tell_is_asked_about_what_is_believed(around: Around) -> None:
    for number in range(1, 5):
        around.peer(number)
    asked = await around.look()
    assert sorted(asked) == [(f"198.51.100.{n}", 2, MAPPED) for n in range(1, 5)]
    assert around.status() == (Reachability.REFUTED, Strength.ASKED_HOST)
    assert len([one for one in around.events if isinstance(one, AddressProbed)]) == 4


async def test_an_answer_is_not_asked_for_again_until_it_is_old(around: Around) -> None:
    for number in range(1, 5):
        around.peer(number)
    await around.look()
    assert await around.look() == []
    around.clock.seconds += reachability.SETTLED_SECONDS - 1
    assert await around.look() == []
    around.clock.seconds += 1
    assert len(await around.look()) == 4


async def test_before_enough_observers_agree_each_is_asked_about_its_own_word_only(
    around: Around,
) -> None:
    """So that a liar's victim is never dialled by anybody but the liar."""
    victim = Endpoint("203.0.113.200", 80)
    around.peer(1)
    around.peer(2, seen=victim)
    assert sorted(await around.look()) == [
        ("198.51.100.1", 2, MAPPED),
        ("198.51.100.2", 2, victim),
    ]


async def test_a_witness_speaks_as_a_stranger(around: Around) -> None:
    for number in range(1, 5):
        around.peer(number, protocols=())
    around.peer(9, port_use=PortUse.NEW)
    dial_back = SimpleNamespace(
        facts=SimpleNamespace(connection_id=99, remote=Endpoint("198.51.100.9", 50000))
    )
    around.evidence.opened(
        Ends(
            99,
            "other name",
            Direction.INBOUND,
            LOCAL,
            dial_back.facts.remote,
            None,
            None,
        ),
        around.clock.now(),
    )
    came: Any = dial_back
    around.answers["198.51.100.9"] = Answer(ProbeOutcome.REACHED, "it came", came)
    assert await around.look() == [("198.51.100.9", 2, MAPPED)]
    assert around.status() == (Reachability.CONFIRMED, Strength.UNSOLICITED)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (Endpoint("192.168.1.9", 5), "our own network"),
        (Endpoint("203.0.113.7", 5), "our own public address"),
        (Endpoint("198.51.100.1", 4001), "the very port that we had contacted"),
    ],
)
async def test_a_dial_back_that_proves_nothing_counts_for_nothing(
    around: Around, source: Endpoint, why: str
) -> None:
    for number in range(1, 5):
        around.peer(number)
    ends = Ends(99, "other name", Direction.INBOUND, LOCAL, source, None, None)
    around.evidence.opened(ends, around.clock.now())
    came: Any = SimpleNamespace(facts=SimpleNamespace(connection_id=99, remote=source))
    around.answers["198.51.100.1"] = Answer(ProbeOutcome.REACHED, "it came", came)
    for number in (2, 3, 4):
        around.answers[f"198.51.100.{number}"] = Answer(ProbeOutcome.REFUSED, "busy")
    await around.look()
    assert around.status() == (Reachability.UNKNOWN, None)
    assert [why in one.detail for one in around.evidence.probes].count(True) == 1


async def test_servers_on_our_own_side_are_not_asked(around: Around) -> None:
    for number in range(1, 5):
        around.peer(number, protocols=())
    around.peer(7, host="192.168.1.77")
    around.peer(8, host="203.0.113.7", seen=Endpoint("203.0.113.7", 9))
    assert await around.look() == []


async def test_few_of_many_are_asked_and_few_at_once(around: Around) -> None:
    for number in range(1, 60):
        around.peer(number)
    asked = await around.look()
    assert len(asked) == GROUPS_ASKED
    for number in range(60, 90):
        around.peer(number, port_use=PortUse.NEW)
    asked = await around.look()
    assert len(asked) == GROUPS_ASKED
    assert around.most_at_once <= PARALLEL


async def test_behind_a_symmetric_nat_few_are_asked_too(around: Around) -> None:
    """Each sees us elsewhere, and an address for each is not a question for each."""
    for number in range(1, 60):
        around.peer(number, seen=Endpoint("203.0.113.7", 20000 + number))
    assert len(await around.look()) == GROUPS_ASKED
    assert await around.look() == []


async def test_no_more_than_so_many_questions_are_under_way(around: Around) -> None:
    around.hold = asyncio.Event()
    for number in range(1, 7):
        around.peer(number)
    for number in range(60, 66):
        around.peer(number, port_use=PortUse.NEW)
    around.watch._ask_some()
    await asyncio.sleep(0.01)
    around.watch._ask_some()
    await asyncio.sleep(0.01)
    assert len(around.asked) == PARALLEL


async def test_who_refuses_is_left_alone_for_a_while(around: Around) -> None:
    for number in range(1, 5):
        around.peer(number)
        around.answers[f"198.51.100.{number}"] = Answer(ProbeOutcome.REFUSED, "busy")
    await around.look()
    around.watch._asked.clear()
    assert await around.look() == []
    around.clock.seconds += reachability.REFUSED_SECONDS
    assert len(await around.look()) == 4


async def test_version_1_is_asked_where_there_is_no_2_and_about_its_own_host_only(
    around: Around,
) -> None:
    for number in range(1, 5):
        around.peer(number, protocols=(V1,))
    around.peer(5, protocols=(V1,), seen=Endpoint("203.0.113.8", 4001))
    assert sorted(await around.look()) == [
        *((f"198.51.100.{n}", 1, MAPPED) for n in range(1, 5)),
        ("198.51.100.5", 1, Endpoint("203.0.113.8", 4001)),
    ]


async def test_a_v1_server_that_closes_the_connection_is_not_asked(around: Around) -> None:
    for number in range(1, 5):
        around.peer(number, protocols=(V1,), agent="js-libp2p/3.0.28")
    assert await around.look() == []


async def test_a_check_asks_everybody_anew_and_says_who_is_missing(around: Around) -> None:
    with pytest.raises(NatscopeError, match="none of the connected peers can test"):
        await around.watch.check()
    around.peer(1, port_use=PortUse.NEW)
    with pytest.raises(NatscopeError, match="no public address of ours yet"):
        await around.watch.check()
    for number in range(2, 6):
        around.peer(number)
    await around.look()
    before = len(around.asked)
    await around.watch.check()
    assert len(around.asked) - before == 5


async def test_another_network_is_asked_about_at_once(around: Around) -> None:
    for number in range(1, 5):
        around.peer(number)
    await around.look()
    around.evidence.network_changed(around.clock.now())
    around.watch.start_anew()
    around.conclude()
    assert len(await around.look()) == 4


async def test_what_is_remembered_of_questions_is_bounded(around: Around) -> None:
    rng = random.Random(1)
    for round_ in range(100):
        around.peer(round_ % 40 + 1, seen=Endpoint("203.0.113.9", rng.randrange(1, 65536)))
        around.clock.seconds += reachability.SETTLED_SECONDS
        await around.look()
    assert len(around.watch._asked) <= reachability.TOPICS_KEPT
    assert len(around.watch._refused) <= reachability.REFUSED_KEPT

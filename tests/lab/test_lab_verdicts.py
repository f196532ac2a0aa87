"""What unmodified nodes say of themselves on the virtual internet is what its routers are.

The same that `tests/netns/test_verdicts.py` has of the program behind the kernel's NATs: homes of
the same kinds, with the same peers around them, held to the same truths.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from node.address import Endpoint, text_of
from node.config import NodeConfig
from node.events import InboundArrived, NatBehaviourChanged, ReachabilityChanged, VerdictChanged
from node.identity import PrivateKey
from node.lab.addresses import PUBLIC_RANGES
from node.lab.network import LabNetwork
from node.lab_world import HostPlan, LabWorld, Topology
from node.node import Node
from node.terms import Mapping, Reach, Reachability, Solicited, Strength
from tests.support.lab_kinds import TWINS, routers
from tests.support.nat_kinds import HAIRPIN, NatKind
from tests.support.nat_table import Row, declared, row
from tests.support.nat_world import AGREEING, PORT

HOME, INSIDE, NEIGHBOUR, STRANGER = "home", "inside", "neighbour", "stranger"
OBSERVERS = tuple(f"observer {n}" for n in range(1, 5))
WITNESSES = tuple(f"witness {n}" for n in range(1, 4))
SETTLED_SECONDS = 60.0
"""Lab time after which nothing new is said."""
KNOCK_SECONDS = 2.0


class Visit:
    """A node in a home of a kind, and the peers that it dials and is tried by."""

    def __init__(self, kind: NatKind) -> None:
        self.kind = kind
        self._nodes: list[Node] = []
        people = [HostPlan(name) for name in (*OBSERVERS, *WITNESSES)]
        people += [HostPlan(name, within=HOME, starts=False) for name in (INSIDE, NEIGHBOUR)]
        people.append(HostPlan(STRANGER, starts=False))
        self.world = LabWorld(Topology("a visit", routers(kind, HOME, latency=0.01), tuple(people)))
        self.world.advance(1.0)
        # Two at one address: else a port for each address looks like a port for each endpoint.
        second = self.start(OBSERVERS[0], PORT + 1)
        known = [self.address(name) for name in OBSERVERS]
        known.append(self.address(OBSERVERS[0], PORT + 1, second.peer_id))
        witnesses = tuple(map(self.address, WITNESSES))
        self.node = self.start(
            INSIDE, PORT, bootstrap=tuple(known), witnesses=witnesses, portmap=kind.upnp
        )

    def at(self, name: str) -> str:
        """A host's own address."""
        host = self.world._internet.hosts[name]
        return host.host4 if self.kind.version == 4 else host.host6

    @property
    def public(self) -> str:
        """Where the internet sees the home."""
        outer = self.world._internet.routers[self.world.topology.routers[0].name]
        return outer.addresses.outside if self.kind.translated else self.at(INSIDE)

    def address(self, name: str, port: int = PORT, peer_id: str = "") -> str:
        """Where to dial somebody."""
        peer_id = peer_id or self.world.node(name).peer_id
        return f"{text_of(Endpoint(self.at(name), port))}/p2p/{peer_id}"

    def start(self, name: str, port: int, **config: object) -> Node:
        """Let a node run on a host, beside the one that may be there."""
        host = self.world._internet.hosts[name]
        anywhere = "/ip4/0.0.0.0" if self.kind.version == 4 else "/ip6/::"
        node = Node(
            NodeConfig(
                listen=(f"{anywhere}/tcp/{port}",),
                observers_needed=AGREEING,
                public_ranges=PUBLIC_RANGES,
                **{"portmap": False, **config},  # type: ignore[arg-type]
            ),
            network=LabNetwork(host, host.stack),
            key=PrivateKey.from_seed(f"{name} {port}".ljust(32).encode()[:32]),
            clock=self.world._clock,
            rng=random.Random(f"{name} {port}"),
        )
        self._nodes.append(node)
        self.world.run(node.start())
        return node

    def close(self) -> None:
        """End everything."""
        for node in self._nodes:
            self.world.run(node.stop())
        self.world.close()

    def told(self) -> Row:
        """What the node says now, as a row of the table."""
        snapshot = self.node.snapshot()
        ours = [one for one in snapshot.behaviour if one.transport == f"tcp{self.kind.version}"]
        mapping = ours[0].mapping if ours else Mapping.UNKNOWN
        filtering = ours[0].filtering if ours else Mapping.UNKNOWN
        return row(self.kind, mapping, filtering, snapshot.verdict.reach)

    def arrivals(self) -> list[InboundArrived]:
        """Those who came in."""
        events = self.node.events_since(0).events
        return [one for one in events if isinstance(one, InboundArrived)]

    def knock(self, at: Endpoint) -> bool:
        """Let the stranger try the door, with a plain socket."""
        stack = self.world._internet.hosts[STRANGER].stack
        try:
            connecting = stack.connect(Endpoint(self.at(STRANGER), 0), at)
            self.world.run(connecting, limit=KNOCK_SECONDS).abort()
        except (OSError, TimeoutError):
            return False
        return True


@pytest.fixture
def visit(request: pytest.FixtureRequest) -> Iterator[Visit]:
    visit = Visit(request.param)
    visit.world.advance(SETTLED_SECONDS)
    yield visit
    visit.close()


@pytest.mark.parametrize("visit", TWINS, indirect=True, ids=lambda kind: kind.name)
def test_what_is_said_is_true(visit: Visit) -> None:
    kind, events = visit.kind, visit.node.events_since(0).events
    assert visit.told() == declared(kind)
    behaviours = [one for one in events if isinstance(one, NatBehaviourChanged)]
    assert behaviours[-1].transport == f"tcp{kind.version}"
    assert behaviours[-1].port_preserving is kind.port_preserving
    assert_nothing_false_on_the_way(visit)
    assert_who_came_in(visit)
    assert_a_stranger_finds_it_so(visit)


def assert_nothing_false_on_the_way(visit: Visit) -> None:
    """It may not have known, but it never claimed what is not so."""
    kind, events = visit.kind, visit.node.events_since(0).events
    verdicts = {one.reach for one in events if isinstance(one, VerdictChanged)}
    assert verdicts <= {Reach.UNKNOWN, kind.reach}
    filterings = {one.filtering for one in events if isinstance(one, NatBehaviourChanged)}
    assert filterings <= {Mapping.UNKNOWN, kind.filtering}


def assert_who_came_in(visit: Visit) -> None:
    """By which way, and whether anybody whom we had not contacted."""
    arrivals = visit.arrivals()
    assert {one.path for one in arrivals} == visit.kind.paths
    strangers = [one for one in arrivals if one.solicited is Solicited.NO]
    assert bool(strangers) is (visit.kind.reach is Reach.REACHABLE)
    # Nobody came from the very port that we had contacted: every NAT would let that in.
    assert Solicited.ENDPOINT not in {one.solicited for one in arrivals}


def assert_a_stranger_finds_it_so(visit: Visit) -> None:
    """The lab's own stranger, with a plain socket, at the address that was judged."""
    events = visit.node.events_since(0).events
    judged = [one for one in events if isinstance(one, ReachabilityChanged)]
    reachable = visit.kind.reach is Reach.REACHABLE
    if not judged:  # each observer sees another address: there is none to try
        assert not reachable
        assert visit.kind.mapping not in {Mapping.NO_NAT, Mapping.ENDPOINT_INDEPENDENT}
        return
    last = judged[-1]
    assert last.status is (Reachability.CONFIRMED if reachable else Reachability.REFUTED)
    if reachable:
        assert last.strength is Strength.UNSOLICITED
    _, protocol, host, _, port = last.addr.split("/")
    assert (protocol, host) == (f"ip{visit.kind.version}", visit.public)
    assert visit.knock(Endpoint(host, int(port))) is reachable


@pytest.mark.parametrize("visit", [HAIRPIN], indirect=True, ids=lambda kind: kind.name)
def test_a_neighbour_is_no_stranger(visit: Visit) -> None:
    """A second computer inside comes in at the address outside; that proves nothing."""
    target = f"/ip4/{visit.public}/tcp/{PORT}/p2p/{visit.node.peer_id}"
    neighbour = visit.start(NEIGHBOUR, PORT + 1, dial=(target,))
    visit.world.advance(SETTLED_SECONDS)
    arrived = [one for one in visit.arrivals() if one.peer_id == neighbour.peer_id]
    assert [one.remote_addr for one in arrived] == [f"/ip4/{visit.public}/tcp/{PORT + 1}"]
    assert visit.told() == declared(visit.kind)
    assert_nothing_false_on_the_way(visit)

"""What Natscope says of itself behind real NATs is what the labs were built to be.

Everything that runs here is the program as a user starts it: inside each home, and as the public
peers that see it, serve AutoNAT to it and try to come in.
"""

from __future__ import annotations

import json
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from node.terms import Mapping, ProbeOutcome, Reach, Reachability, Solicited, Strength
from tests.support import miniupnpd, namespaces, nat_lab
from tests.support.nat_kinds import KINDS, NatKind
from tests.support.nat_table import Row, declared, read, row, written
from tests.support.nat_world import AGREEING, PORT, Visit, World
from tests.support.program import ROOT, loud

QUIET_SECONDS = 1.0
"""What has been said stands for that long before it is believed to be the last word."""
SAYING = ("NatBehaviourChanged", "VerdictChanged")
KNOCK_SECONDS = 0.5

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)

Tell = Callable[[list[str]], None]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    if why := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {why}")
    with World(tmp_path_factory.mktemp("world")) as made:
        yield made


def runnable() -> list[NatKind]:
    return [kind for kind in KINDS if not (kind.upnp and miniupnpd.unavailable())]


@pytest.fixture(scope="module")
def visits(world: World) -> dict[NatKind, Visit]:
    """One in each network, all at once: most of the time goes by waiting for those kept out."""
    return {kind: world.visit(kind, "--headless", "--json") for kind in runnable()}


@pytest.fixture(scope="module")
def checks(world: World) -> dict[NatKind, Visit]:
    return {kind: world.visit(kind, "check", "--json", "--timeout", "40") for kind in runnable()}


@pytest.fixture(scope="module")
def said(tell: Tell) -> Iterator[list[Row]]:
    """What was said where, told at the end."""
    rows: list[Row] = []
    yield rows
    if rows:
        tell(["", "What Natscope said in which network:", *written(rows)])


def of(visits: dict[NatKind, Visit], kind: NatKind) -> Visit:
    if kind not in visits:
        pytest.skip(f"NOT RUN: {miniupnpd.unavailable()}")
    return visits[kind]


def told(visit: Visit) -> Row:
    """What it says now, as a row of the table."""
    return row(
        visit.kind,
        Mapping(visit.newest("NatBehaviourChanged", "mapping")),
        Mapping(visit.newest("NatBehaviourChanged", "filtering")),
        Reach(visit.newest("VerdictChanged", "reach")),
    )


@here
@each_kind
def test_what_is_said_is_true(
    visits: dict[NatKind, Visit], world: World, kind: NatKind, said: list[Row]
) -> None:
    visit = of(visits, kind)
    visit.until(lambda: told(visit) == declared(kind) and visit.silent(*SAYING) > QUIET_SECONDS)
    said.append(told(visit))
    assert told(visit) == declared(kind), visit.output + visit.errors
    assert visit.newest("NatBehaviourChanged", "transport") == f"tcp{kind.version}"
    assert visit.newest("NatBehaviourChanged", "port_preserving") is kind.port_preserving
    assert_nothing_false_on_the_way(visit)
    assert_who_came_in(visit)
    assert_a_stranger_finds_it_so(world, visit)
    if kind.hairpin:
        assert_a_neighbour_is_no_stranger(world, visit)
    assert visit.stop() == 0
    assert loud(visit.errors) == []


def assert_nothing_false_on_the_way(visit: Visit) -> None:
    """It may not have known, but it never claimed what is not so."""
    kind = visit.kind
    reaches = {event["reach"] for event in visit.events("VerdictChanged")}
    assert reaches <= {Reach.UNKNOWN, kind.reach}
    filterings = {event["filtering"] for event in visit.events("NatBehaviourChanged")}
    assert filterings <= {Mapping.UNKNOWN, kind.filtering}


def assert_who_came_in(visit: Visit) -> None:
    """By which way, and whether anybody whom we had not contacted."""
    arrivals, kind = visit.events("InboundArrived"), visit.kind
    assert {one["path"] for one in arrivals} == kind.paths
    strangers = [one for one in arrivals if one["solicited"] == Solicited.NO]
    assert bool(strangers) is (kind.reach is Reach.REACHABLE)
    # Nobody came from the very port that we had contacted: every NAT would let that in.
    assert Solicited.ENDPOINT not in {one["solicited"] for one in arrivals}


def assert_a_stranger_finds_it_so(world: World, visit: Visit) -> None:
    """The lab's own stranger, with a plain socket, at the address that was judged."""
    judged = visit.events("ReachabilityChanged")
    if not judged:  # each observer sees another address: there is none to try
        assert visit.kind.reach is Reach.NOT_REACHABLE
        assert visit.kind.mapping not in {Mapping.NO_NAT, Mapping.ENDPOINT_INDEPENDENT}
        return
    addr, status, strength = (judged[-1][name] for name in ("addr", "status", "strength"))
    reachable = visit.kind.reach is Reach.REACHABLE
    assert status == (Reachability.CONFIRMED if reachable else Reachability.REFUTED)
    if reachable:
        assert strength == Strength.UNSOLICITED
    _, protocol, host, _, port = addr.split("/")
    assert protocol == f"ip{visit.kind.version}"
    assert host == visit.home.public
    with world.internet.stranger.host.entered():
        knocking = socket.socket(socket.AF_INET6 if protocol == "ip6" else socket.AF_INET)
    with knocking:
        knocking.settimeout(KNOCK_SECONDS)
        assert (knocking.connect_ex((host, int(port))) == 0) is reachable


def assert_a_neighbour_is_no_stranger(world: World, visit: Visit) -> None:
    """A second computer inside comes in at the address outside; that proves nothing."""
    target = f"/ip4/{visit.home.public}/tcp/{PORT}/p2p/{visit.peer_id}"
    neighbour = world.run(
        *(visit.home.neighbour, "neighbour", "--headless", "--json", "--no-portmap"),
        *("--listen", f"/ip4/0.0.0.0/tcp/{PORT + 1}", "--dial", target),
    )
    them = neighbour.peer_id
    arrived = visit.until(
        lambda: [one for one in visit.events("InboundArrived") if one["peer_id"] == them]
    )
    assert [one["remote_addr"] for one in arrived] == [f"/ip4/{visit.home.public}/tcp/{PORT + 1}"]
    time.sleep(QUIET_SECONDS)
    assert told(visit) == declared(visit.kind)
    assert_nothing_false_on_the_way(visit)
    assert neighbour.stop() == 0


@here
@each_kind
def test_check_says_the_same_and_ends(checks: dict[NatKind, Visit], kind: NatKind) -> None:
    check = of(checks, kind)
    status = check.wait(45)
    report = json.loads(check.output)
    assert report["verdict"] == kind.reach, report
    assert status == (0 if kind.reach is Reach.REACHABLE else 1)
    assert report["mapping"] == kind.mapping, report
    assert report["filtering"] == kind.filtering_that_shows, report
    assert report["port_preserving"] is kind.port_preserving
    assert loud(check.errors) == []


@here
def test_those_outside_served_everybody_without_a_complaint(
    world: World, visits: dict[NatKind, Visit]
) -> None:
    served: Counter[str] = Counter()
    for peer in world.outside:
        events = peer.events("DialBackServed")
        served.update({one["peer_id"] for one in events})
        # The lab is small enough that nobody has to be sent away.
        assert ProbeOutcome.REFUSED not in {one["outcome"] for one in events}
        assert peer.stop() == 0
        assert loud(peer.errors) == []
    assert all(served[visit.peer_id] >= AGREEING for visit in visits.values())


def test_the_readme_has_the_labs_as_they_are() -> None:
    table = read((ROOT / "README.md").read_text())
    assert table == [declared(kind) for kind in KINDS]


@pytest.mark.timeout(240)
@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace(tell: Tell) -> None:
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__, timeout=230)
    assert result.returncode == 0, result.stdout + result.stderr
    lines = result.stdout.splitlines()
    tell([line for line in lines if line.startswith("|") or "NOT RUN" in line])

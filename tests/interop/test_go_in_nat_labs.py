"""Natscope in the NAT labs among go-libp2p peers: they see it, and try whether it lets them in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from node.terms import Mapping, Reach, Solicited
from tests.interop import install
from tests.interop.at_home import AGENTS
from tests.interop.conftest import see_that_it_can_run
from tests.support import namespaces, nat_lab
from tests.support.nat_kinds import KINDS, UPNP, NatKind
from tests.support.nat_lab import Place
from tests.support.nat_table import declared, row
from tests.support.nat_world import Running, Visit, World
from tests.support.program import loud

WITHOUT_UPNP = [kind for kind in KINDS if kind is not UPNP]
"""What a router opens is the same whoever tries it: `tests/netns/test_verdicts.py` has that."""

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)


class GoPeer(Running):
    """A go-libp2p peer that serves AutoNAT."""

    started = "ready"


class GoWorld(World):
    """An internet on which only go-libp2p runs."""

    def peer(self, place: Place, port: int) -> Running:
        at = f"/ip4/{place.ip4}/tcp/{port},/ip6/{place.ip6}/tcp/{port}"
        words = install.command("go", ("--autonat", "--listen", at))
        files = self.directory / f"go-{place.ip4}-{port}"
        return self.kept(GoPeer(place.host, files, words))


@pytest.fixture(scope="module")
def visits(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[NatKind, Visit]]:
    see_that_it_can_run("go", request.config)
    if why := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {why}")
    with GoWorld(tmp_path_factory.mktemp("world")) as world:
        yield {kind: world.visit(kind, "--headless", "--json") for kind in WITHOUT_UPNP}


@here
@pytest.mark.parametrize("kind", WITHOUT_UPNP, ids=lambda kind: kind.name)
def test_what_is_said_is_true(visits: dict[NatKind, Visit], kind: NatKind) -> None:
    visit = visits[kind]

    def told() -> tuple[str, ...]:
        return row(
            kind,
            Mapping(visit.newest("NatBehaviourChanged", "mapping")),
            Mapping(visit.newest("NatBehaviourChanged", "filtering")),
            Reach(visit.newest("VerdictChanged", "reach")),
        )

    visit.until(lambda: told() == declared(kind))
    assert told() == declared(kind), visit.output + visit.errors
    assert {one["reach"] for one in visit.events("VerdictChanged")} <= {Reach.UNKNOWN, kind.reach}
    arrivals = visit.events("InboundArrived")
    assert {one["path"] for one in arrivals} == kind.paths
    assert {one["solicited"] for one in arrivals} <= {Solicited.NO, Solicited.ADDRESS}
    agents = [one["agent"] for one in visit.events("PeerIdentified")]
    assert all(agent.startswith(AGENTS["go"]) for agent in agents)
    assert visit.stop() == 0
    assert loud(visit.errors) == []


@pytest.mark.timeout(180)
@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace(request: pytest.FixtureRequest) -> None:
    see_that_it_can_run("go", request.config)
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__, timeout=170)
    assert result.returncode == 0, result.stdout + result.stderr

"""The NAT labs are what they say: measured with plain sockets, without a word from Natscope."""

from __future__ import annotations

import time
from ipaddress import ip_address, ip_network

import pytest

from node.address import PublicPredicate, observer_group
from node.terms import Reach
from tests.support import namespaces, nat_lab
from tests.support.nat_kinds import CGNAT, FURTHER_KINDS, KINDS, UPNP, NatKind
from tests.support.nat_lab import Internet
from tests.support.nat_measure import measure

SET_UP_SECONDS = 1.0

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
each_kind = pytest.mark.parametrize("kind", KINDS + FURTHER_KINDS, ids=lambda kind: kind.name)


@pytest.fixture(autouse=True)
def _routers() -> None:
    if privileged and (why := nat_lab.unavailable()):
        pytest.skip(f"NOT RUN: {why}")


@here
@each_kind
def test_a_lab_is_what_it_says(kind: NatKind) -> None:
    with Internet() as internet:
        found = measure(internet, internet.home(kind))
    assert found.mapping is kind.mapping
    assert found.filtering is kind.filtering
    assert found.port_preserving is kind.port_preserving
    assert found.hairpin is kind.hairpin
    # Nobody asked the router here to open a port.
    assert found.reach is (Reach.NOT_REACHABLE if kind is UPNP else kind.reach)


@here
@each_kind
def test_a_lab_is_there_within_a_second(kind: NatKind) -> None:
    begun = time.perf_counter()
    with Internet() as internet:
        internet.home(kind)
        seconds = time.perf_counter() - begun
    print(f"{kind.name}: {seconds * 1000:.0f} ms")  # noqa: T201 - shown with `pytest -rP`
    assert seconds < SET_UP_SECONDS


@here
def test_homes_on_one_internet_have_a_nat_each() -> None:
    with Internet() as internet:
        for kind in KINDS:
            home = internet.home(kind)
            assert measure(internet, home).mapping is kind.mapping
        assert measure(internet, internet.home(KINDS[1])).mapping is KINDS[1].mapping


@here
def test_everybody_outside_is_public_and_has_a_vote() -> None:
    public = PublicPredicate()
    with Internet() as internet:
        outside = (*internet.observers, *internet.witnesses, internet.stranger)
        for version in (4, 6):
            hosts = [place.ip(version) for place in outside]
            assert all(map(public, hosts))
            assert len(set(map(observer_group, hosts))) == len(outside)
        for kind in KINDS:
            home = internet.home(kind)
            assert public(home.public)
            assert public(home.address) is not kind.translated


@here
def test_a_providers_nat_is_between_the_home_and_the_internet() -> None:
    with Internet() as internet:
        homes = {kind: internet.home(kind) for kind in KINDS}
        shared = {
            kind
            for kind, home in homes.items()
            if ip_address(home.wan) in ip_network("100.64.0.0/10")
        }
        assert shared == {CGNAT} == {kind for kind in KINDS if kind.cgnat}
        assert homes[CGNAT].public != homes[CGNAT].wan


@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr

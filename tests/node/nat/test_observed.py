"""Whose report counts, and when enough of them agree."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.address import Endpoint, PublicPredicate
from node.nat.observed import Observation, ObservedAddresses
from node.terms import Direction, PortUse

LOCAL = Endpoint("192.168.1.2", 4001)
SEEN = Endpoint("203.0.113.7", 4001)
PUBLIC = PublicPredicate(("203.0.113.0/24", "198.51.100.0/24", "2001:db8::/32"))


def report(
    number: int,
    *,
    observer: str | None = None,
    observed: Endpoint | None = SEEN,
    local: Endpoint = LOCAL,
    port_use: PortUse | None = PortUse.REUSE,
    shared: bool = True,
) -> Observation:
    return Observation(
        connection_id=number,
        peer_id=f"peer{number}",
        direction=Direction.INBOUND if port_use is None else Direction.OUTBOUND,
        observer=Endpoint(observer or f"198.51.100.{number}", 4001),
        local=local,
        shared=shared,
        observed_addr="as the peer said it",
        observed=observed,
        port_use=port_use,
        observed_at=float(number),
    )


def manager(needed: int = 4) -> ObservedAddresses:
    return ObservedAddresses(public=PUBLIC, needed=needed)


def test_an_address_is_confirmed_by_the_fourth_group_and_not_by_the_third() -> None:
    observed = manager()
    for number in (1, 2, 3):
        observed.observe(report(number))
    assert observed.confirmed() == frozenset()
    [view] = observed.address_views(())
    assert (view.votes, view.confirmed) == (3, False)
    assert view.reason == "too few observers: 3 of 4 that are needed"
    observed.observe(report(4))
    assert observed.confirmed() == {(LOCAL, SEEN)}


def test_ten_peers_at_one_address_have_one_vote() -> None:
    observed = manager(needed=2)
    for number in range(1, 11):
        observed.observe(report(number, observer="198.51.100.1"))
    [view] = observed.address_views(())
    assert (view.votes, view.observers, view.confirmed) == (1, 10, False)


def test_ipv6_peers_of_one_56_have_one_vote() -> None:
    observed = manager(needed=2)
    seen = Endpoint("2001:db8:1::7", 4001)
    local = Endpoint("2001:db8:1::2", 4001)
    for number, host in enumerate(("2001:db8:aa00:1::1", "2001:db8:aa00:ff::9"), 1):
        observed.observe(report(number, observer=host, observed=seen, local=local))
    # Both lie in 2001:db8:aa00::/56 and differ only below it.
    assert observed.address_views(())[0].votes == 1
    observed.observe(report(3, observer="2001:db8:aa00:100::1", observed=seen, local=local))
    assert observed.confirmed() == {(local, seen)}


def test_an_observation_dies_with_its_connection() -> None:
    observed = manager(needed=1)
    observed.observe(report(1))
    observed.forget(1)
    assert observed.all() == ()
    assert observed.confirmed() == frozenset()
    assert observed.observed_by_others("somebody", SEEN) == frozenset()


def test_a_new_report_over_the_same_connection_replaces_the_old_one() -> None:
    observed = manager(needed=1)
    observed.observe(report(1))
    other = Endpoint("203.0.113.8", 4001)
    observed.observe(report(1, observed=other))
    assert observed.confirmed() == {(LOCAL, other)}
    assert observed.observed_by_others("somebody", other) == {other}
    assert observed.observed_by_others("somebody", SEEN) == frozenset()


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"observed": None}, "not an IP address"),
        ({"observed": None, "observed_addr": "/ip4/1.2.3.4/tcp/1/p2p-circuit"}, "over a relay"),
        ({"observed": None, "observed_addr": "/ip4/1.2.3.4/udp/1/quic-v1"}, "another transport"),
        ({"observer": Endpoint("192.168.1.9", 4001)}, "on our own network"),
        ({"port_use": PortUse.NEW}, "port of its own"),
        ({"shared": False}, "not a port that we listen on"),
        ({"observed": Endpoint("2001:db8::1", 4001)}, "another IP version"),
        ({"observed": Endpoint("127.0.0.1", 4001)}, "loopback"),
        ({"observed": Endpoint("192.168.1.2", 4001)}, "private"),
        ({"observed": Endpoint("100.64.0.1", 4001)}, "provider"),
    ],
)
def test_each_objection_is_told_in_words(changed: dict[str, object], words: str) -> None:
    observed = manager(needed=1)
    observation = replace(report(1), **changed)  # type: ignore[arg-type]
    observed.observe(observation)
    assert words in (observed.objection(observation) or "")
    assert observed.confirmed() == frozenset()
    [view] = observed.observation_views()
    assert not view.counts
    assert words in (view.reason or "")


def test_nat64_made_addresses_do_not_count() -> None:
    observed = manager(needed=1)
    local = Endpoint("2001:db8::2", 4001)
    observation = report(1, observed=Endpoint("64:ff9b::cb00:7107", 4001), local=local)
    assert "NAT64" in (observed.objection(observation) or "")


def test_at_most_three_addresses_are_believed_for_one_local_one() -> None:
    observed = manager(needed=1)
    for number in range(1, 5):
        observed.observe(report(number, observed=Endpoint(f"203.0.113.{number}", 4001)))
    assert len(observed.confirmed()) == 3
    doubted = [view for view in observed.address_views(()) if not view.confirmed]
    assert [view.reason for view in doubted] == ["3 other addresses have as many votes"]


def test_a_peer_alone_does_not_vouch_for_the_address_it_dialled() -> None:
    observed = manager()
    observed.observe(report(1))
    assert observed.observed_by_others("peer1", SEEN) == frozenset()
    assert observed.observed_by_others("peer2", SEEN) == {SEEN}


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 5), st.booleans()), max_size=40))
def test_votes_are_what_a_count_from_scratch_gives(steps: list[tuple[int, int, bool]]) -> None:
    observed = manager(needed=2)
    live: dict[int, int] = {}
    for number, seen, gone in steps:
        if gone:
            observed.forget(number)
            live.pop(number, None)
        else:
            observed.observe(report(number, observed=Endpoint(f"203.0.113.{seen}", 4001)))
            live[number] = seen
    votes = {view.observed_addr: view.votes for view in observed.address_views(())}
    for seen in set(live.values()):
        expected = sum(1 for value in live.values() if value == seen)
        assert votes[f"/ip4/203.0.113.{seen}/tcp/4001"] == expected
    assert len(votes) == len(set(live.values()))
    for number in range(1, 10):
        others = {value for key, value in live.items() if key != number}
        for seen in range(1, 6):
            at = Endpoint(f"203.0.113.{seen}", 4001)
            reported = observed.observed_by_others(f"peer{number}", at)
            assert reported == ({at} if seen in others else set())

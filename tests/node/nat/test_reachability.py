"""Who came in and who could not, and what that says of one address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.address import Endpoint
from node.nat.reachability import (
    ADDRESSES_KEPT,
    FAILURES_NEEDED,
    GROUPS_KEPT,
    PROBES_KEPT,
    Judgement,
    Probe,
    Reachabilities,
)
from node.terms import ProbeOutcome, Reachability, Strength

MAPPED = Endpoint("203.0.113.7", 4001)
ASKED, STRANGER = Strength.ASKED_HOST, Strength.UNSOLICITED
IN, FAILED = ProbeOutcome.REACHED, ProbeOutcome.FAILED
Try = tuple[ProbeOutcome, Strength]


def probe(
    number: int,
    outcome: ProbeOutcome,
    strength: Strength = ASKED,
    *,
    host: str | None = None,
    endpoint: Endpoint = MAPPED,
) -> Probe:
    return Probe(
        probe_id=number,
        server=f"peer{number}",
        server_at=Endpoint(host or f"198.51.{number >> 8}.{number & 255}", 4001),
        version=2,
        connection_id=number,
        endpoint=endpoint,
        strength=strength,
        asked_at=float(number),
        outcome=outcome,
        dial_back_id=1000 + number if outcome is IN else None,
        answered_at=float(number),
    )


def judged(*tries: Try, needed: int = 4) -> Judgement:
    known = Reachabilities(observers_needed=needed)
    for number, (outcome, strength) in enumerate(tries, 1):
        known.answered(probe(number, outcome, strength))
    return known.judge(MAPPED)


def test_nothing_is_known_before_anybody_tried() -> None:
    assert judged().status is Reachability.UNKNOWN
    assert judged().reason == "nobody has tried yet"


def test_one_stranger_who_came_in_is_proof() -> None:
    told = judged((FAILED, ASKED), (IN, STRANGER))
    assert (told.status, told.strength) == (Reachability.CONFIRMED, STRANGER)
    assert (told.witness, told.connection_ids) == ("peer2", (1002,))


def test_a_host_that_we_had_contacted_proves_less() -> None:
    told = judged((IN, ASKED))
    assert (told.status, told.strength) == (Reachability.CONFIRMED, ASKED)


def test_three_failures_refute_and_two_do_not() -> None:
    assert judged(*[(FAILED, ASKED)] * (FAILURES_NEEDED - 1)).status is Reachability.UNKNOWN
    told = judged(*[(FAILED, ASKED)] * FAILURES_NEEDED)
    assert (told.status, told.strength) == (Reachability.REFUTED, ASKED)


def test_in_a_small_lab_fewer_failures_are_enough() -> None:
    assert judged((FAILED, ASKED), needed=1).status is Reachability.REFUTED


def test_friends_get_in_and_strangers_do_not() -> None:
    two = judged((IN, ASKED), (FAILED, STRANGER), (FAILED, STRANGER))
    assert (two.status, two.strength) == (Reachability.CONFIRMED, ASKED)
    three = judged((IN, ASKED), *[(FAILED, STRANGER)] * 3)
    assert (three.status, three.strength) == (Reachability.REFUTED, STRANGER)


def test_a_door_that_was_closed_since_is_closed() -> None:
    assert judged((IN, STRANGER), *[(FAILED, ASKED)] * 2).status is Reachability.CONFIRMED
    assert judged((IN, STRANGER), *[(FAILED, ASKED)] * 3).status is Reachability.REFUTED


def test_it_names_as_many_connections_as_hosts_that_were_asked() -> None:
    told = judged((FAILED, ASKED), (FAILED, STRANGER), *[(FAILED, ASKED)] * 3)
    assert told.reason == "5 hosts were asked to come in, and could not"
    assert sorted(told.connection_ids) == [1, 2, 3, 4, 5]
    assert (told.witness, told.strength) == ("peer5", ASKED)


def test_one_observer_group_has_one_result_however_many_peers_it_runs() -> None:
    known = Reachabilities(observers_needed=4)
    for number in range(1, 20):
        known.answered(probe(number, FAILED, host="198.51.100.1"))
    assert (known.judge(MAPPED).status, known.judge(MAPPED).failed) == (Reachability.UNKNOWN, 1)


@pytest.mark.parametrize("outcome", [ProbeOutcome.REFUSED, ProbeOutcome.BROKEN])
def test_who_did_not_try_says_nothing(outcome: ProbeOutcome) -> None:
    assert judged(*[(outcome, ASKED)] * 10).status is Reachability.UNKNOWN


@given(st.lists(st.sampled_from([(IN, STRANGER), (IN, ASKED)]), min_size=1), st.integers(0, 2))
def test_fewer_liars_than_needed_never_refute(honest: list[Try], liars: int) -> None:
    lies: list[Try] = [(FAILED, STRANGER)] * liars
    assert judged(*honest, *lies).status is Reachability.CONFIRMED
    assert judged(*lies, *honest).status is Reachability.CONFIRMED


def test_a_stranger_that_came_of_its_own_accord_counts() -> None:
    known = Reachabilities(observers_needed=4)
    known.came_in(MAPPED, Endpoint("198.51.100.9", 5), "visitor", 77, 1.0)
    told = known.judge(MAPPED)
    assert (told.status, told.strength, told.witness) == (
        Reachability.CONFIRMED,
        STRANGER,
        "visitor",
    )


def test_another_network_knows_nothing() -> None:
    known = Reachabilities(observers_needed=4)
    known.answered(probe(1, IN, STRANGER))
    known.forget(5.0)
    assert known.judge(MAPPED).status is Reachability.UNKNOWN


def test_everything_is_bounded() -> None:
    known = Reachabilities(observers_needed=4)
    for number in range(1, PROBES_KEPT + 2):
        known.answered(probe(number, FAILED))
    assert len(known.views()) == PROBES_KEPT
    assert known.views()[0].probe_id == 2
    assert len(known.results(MAPPED)) == GROUPS_KEPT
    for number in range(ADDRESSES_KEPT + 1):
        known.answered(probe(1, FAILED, endpoint=Endpoint("203.0.113.8", 1 + number)))
    assert len(known.endpoints()) == ADDRESSES_KEPT


def test_a_door_that_was_opened_makes_old_answers_void_and_those_under_way_too() -> None:
    known = Reachabilities(observers_needed=4)
    for number in (1, 2, 3):
        known.answered(probe(number, FAILED))
    known.forget_at(MAPPED, 10.0)
    assert known.judge(MAPPED).status is Reachability.UNKNOWN
    for number in (7, 8, 9):  # asked at that time, before the door was opened
        known.answered(probe(number, FAILED))
    assert known.judge(MAPPED).status is Reachability.UNKNOWN
    known.answered(probe(11, IN, STRANGER))
    assert known.judge(MAPPED).status is Reachability.CONFIRMED
    for port in range(1, ADDRESSES_KEPT + 2):
        known.forget_at(Endpoint("203.0.113.8", port), 20.0)
    assert len(known._doors) == ADDRESSES_KEPT

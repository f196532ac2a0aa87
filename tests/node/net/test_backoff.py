"""How long automatic dials leave an address alone that failed."""

from __future__ import annotations

import pytest

from node.address import Endpoint
from node.net.backoff import MAX_SECONDS, REMEMBERED, Backoff

WHERE, ELSEWHERE = Endpoint("192.0.2.1", 4001), Endpoint("192.0.2.1", 4002)


def test_an_unknown_address_may_be_tried() -> None:
    assert Backoff().remaining(WHERE, 100.0) == 0


def test_it_is_left_alone_longer_after_each_failure() -> None:
    backoff, now, waits = Backoff(), 100.0, []
    for _ in range(5):
        backoff.failed(WHERE, now)
        waits.append(backoff.remaining(WHERE, now))
        now += waits[-1]
        assert backoff.remaining(WHERE, now) == 0
    assert waits == [5.0, 6.0, 9.0, 14.0, 21.0]


def test_the_wait_has_an_end() -> None:
    backoff = Backoff()
    for _ in range(100):
        backoff.failed(WHERE, 0.0)
    assert backoff.remaining(WHERE, 0.0) == MAX_SECONDS


def test_time_passes() -> None:
    backoff = Backoff()
    backoff.failed(WHERE, 100.0)
    assert backoff.remaining(WHERE, 103.5) == pytest.approx(1.5)
    assert backoff.remaining(ELSEWHERE, 103.5) == 0, "the neighbour did nothing"


def test_a_success_is_a_new_beginning() -> None:
    backoff = Backoff()
    for _ in range(4):
        backoff.failed(WHERE, 0.0)
    backoff.succeeded(WHERE)
    backoff.succeeded(ELSEWHERE)
    assert backoff.remaining(WHERE, 0.0) == 0
    backoff.failed(WHERE, 0.0)
    assert backoff.remaining(WHERE, 0.0) == 5.0


def test_addresses_remembered_at_the_bound_and_one_past_it() -> None:
    backoff = Backoff()
    for number in range(REMEMBERED):
        backoff.failed(Endpoint("192.0.2.1", number), 0.0)
    assert backoff.remaining(Endpoint("192.0.2.1", 0), 0.0) == 5.0
    backoff.failed(WHERE, 0.0)
    assert len(backoff) == REMEMBERED
    assert backoff.remaining(Endpoint("192.0.2.1", 0), 0.0) == 0, "the oldest is forgotten"
    assert backoff.remaining(Endpoint("192.0.2.1", 1), 0.0) == 5.0

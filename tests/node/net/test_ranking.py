"""In which order, and how long after one another, the addresses of a peer are tried."""

from __future__ import annotations

import pytest

from node.address import Endpoint
from node.net.ranking import FAR_DELAY, NEAR_DELAY, dial_plan

LOOPBACK, PRIVATE, LINK_LOCAL = "127.0.0.1", "192.168.1.2", "169.254.1.2"
PUBLIC4, PUBLIC6 = "198.41.0.4", "2001:503:ba3e::2:30"


def plan(*hosts: str) -> list[tuple[str, float]]:
    return [(one.endpoint.host, one.delay) for one in dial_plan(Endpoint(h, 1) for h in hosts)]


def test_no_address_is_no_plan() -> None:
    assert plan() == []


@pytest.mark.parametrize(
    "host", [LOOPBACK, PRIVATE, LINK_LOCAL, PUBLIC4, PUBLIC6, "::1", "fd00::1"]
)
def test_the_first_is_tried_at_once(host: str) -> None:
    assert plan(host) == [(host, 0.0)]


def test_near_ones_come_nearest_first() -> None:
    assert plan(LINK_LOCAL, PRIVATE, LOOPBACK) == [
        (LOOPBACK, 0.0),
        (PRIVATE, NEAR_DELAY),
        (LINK_LOCAL, 2 * NEAR_DELAY),
    ]


def test_public_ones_come_ipv6_first_at_the_pace_of_happy_eyeballs() -> None:
    assert plan(PUBLIC4, "198.41.0.5", PUBLIC6) == [
        (PUBLIC6, 0.0),
        (PUBLIC4, FAR_DELAY),
        ("198.41.0.5", 2 * FAR_DELAY),
    ]


def test_far_ones_do_not_wait_for_near_ones() -> None:
    assert plan(PUBLIC4, PUBLIC6, PRIVATE, LOOPBACK) == [
        (LOOPBACK, 0.0),
        (PUBLIC6, 0.0),
        (PRIVATE, NEAR_DELAY),
        (PUBLIC4, FAR_DELAY),
    ]


def test_an_address_given_twice_is_tried_once() -> None:
    assert plan(PRIVATE, PUBLIC4, PRIVATE) == [(PRIVATE, 0.0), (PUBLIC4, 0.0)]

"""Who is turned away when many come, and how much is said about it."""

from __future__ import annotations

import asyncio

import pytest

from node.config import Limits
from node.events import ConnectionRefused, Event
from node.net import telling
from node.net.limits import ARRIVALS, ARRIVALS_A_SECOND, GROUPS_KEPT, ConnectionLimits, Rates
from node.net.telling import Telling
from node.terms import Moment

LIMITS = Limits(pending_inbound=4, connections_per_address=3)


class HandClock:
    """Stands still until it is moved."""

    seconds = 100.0

    def now(self) -> Moment:
        return Moment(self.seconds, self.seconds)


def refusal(clock: HandClock, reason: str) -> ConnectionRefused:
    moment = clock.now()
    return ConnectionRefused(
        time=moment.time,
        monotonic=moment.monotonic,
        remote_addr="/ip4/203.0.113.7/tcp/4001",
        local_addr="/ip4/198.51.100.1/tcp/4001",
        phase="noise",
        reason=reason,
    )


async def test_a_flood_of_refusals_is_told_one_by_one_at_first_and_then_as_a_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(telling, "SUM_SECONDS", 0.02)
    told: list[Event] = []
    clock = HandClock()
    refusals = Telling[ConnectionRefused](told.append, clock)
    for number in range(telling.AT_ONCE + 1000):
        refusals.tell(refusal(clock, f"reason {number}"))
    assert len(told) == telling.AT_ONCE
    await asyncio.sleep(0.05)
    (summed,) = told[telling.AT_ONCE :]
    assert isinstance(summed, ConnectionRefused)
    assert summed.reason == "1000 more like this one: reason 1019"
    assert summed.phase == "noise"


async def test_a_long_flood_does_not_wash_the_log_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "SUM_SECONDS", 1e9)
    told: list[Event] = []
    clock = HandClock()
    refusals = Telling[ConnectionRefused](told.append, clock)
    for _ in range(3600):  # an hour, each second a hundred
        clock.seconds += 1
        for _ in range(100):
            refusals.tell(refusal(clock, "reason"))
    assert len(told) <= telling.AT_ONCE + 3600 * telling.A_SECOND
    refusals.close()
    assert isinstance(told[-1], ConnectionRefused)
    assert "more like this one" in told[-1].reason, "what is left is told at the end"


async def test_a_quiet_time_brings_the_single_reasons_back() -> None:
    told: list[Event] = []
    clock = HandClock()
    refusals = Telling[ConnectionRefused](told.append, clock)
    for _ in range(telling.AT_ONCE + 1):
        refusals.tell(refusal(clock, "flood"))
    clock.seconds += 1 / telling.A_SECOND
    refusals.tell(refusal(clock, "later"))
    assert [one.reason for one in told[-1:] if isinstance(one, ConnectionRefused)] == ["later"]
    refusals.close()
    assert [one.reason for one in told[-1:] if isinstance(one, ConnectionRefused)] == ["flood"]


def test_a_crowd_makes_room_for_a_newcomer_and_not_the_other_way_round() -> None:
    limits = ConnectionLimits(LIMITS)
    for group in ("a", "a", "a"):
        assert limits.accept(group, loopback=False) is None
    assert limits.crowd("b", loopback=False) is None, "there is room"
    assert limits.accept("b", loopback=False) is None
    assert limits.crowd("c", loopback=False) == "a"
    assert limits.crowd("a", loopback=False) is None
    limits.drop_pending("a")
    assert limits.accept("c", loopback=False) is None
    assert limits.crowd("c", loopback=False) is None, "c has as many as a would have then"


def test_one_who_has_its_share_already_makes_nobody_leave() -> None:
    limits = ConnectionLimits(LIMITS)
    for _ in range(3):
        limits.opened("greedy", inbound=True)
    for group in ("a", "a", "a", "b"):
        assert limits.accept(group, loopback=False) is None
    assert limits.crowd("greedy", loopback=False) is None


def test_connections_in_a_hurry_at_the_bound_and_one_past_it() -> None:
    rates = Rates(ARRIVALS, ARRIVALS_A_SECOND)
    assert all(rates.spend("a", 0.0) for _ in range(ARRIVALS))
    assert not rates.spend("a", 0.0)
    assert rates.spend("b", 0.0), "others are not held to account"
    assert sum(rates.spend("a", 10.0) for _ in range(ARRIVALS)) == 10 * ARRIVALS_A_SECOND


def test_groups_remembered_at_the_bound_and_one_past_it() -> None:
    rates = Rates(ARRIVALS, ARRIVALS_A_SECOND)
    for _ in range(ARRIVALS):
        rates.spend("a", 0.0)
    for number in range(GROUPS_KEPT - 1):
        rates.spend(str(number), 0.0)
    assert not rates.spend("a", 0.0), "still known"
    for number in range(GROUPS_KEPT):
        rates.spend(f"other {number}", 0.0)
    assert rates.spend("a", 0.0)

"""Figures over time: how far back, how fine, and what a sleep or a set clock does to them."""

from __future__ import annotations

import math
import time
from dataclasses import replace

import pytest

from app.history.course import STEP_SECONDS, UNSEEN_SECONDS, Course
from app.history.history import MOST_PEERS, MOST_SPARKS, SPARKS, History
from app.history.series import TIERS, Ring, Series, Tier
from node import Moment, Snapshot
from node.event_log import EventSlice
from node.events import ConnectionEnded
from node.views import ConnectionView, RttView
from tests.support import scenes
from tests.support.scene_node import MONOTONIC, WALL
from tests.support.scenes import connection, inbound, peer

HOUR, DAY = 3600.0, 86_400.0


def numbers(points: list[tuple[float, float]]) -> list[float]:
    return [value for _, value in points if not math.isnan(value)]


# --- series --------------------------------------------------------------------------------------


def test_a_ring_keeps_its_slots_and_not_one_more() -> None:
    ring = Ring(Tier(10.0, 3))
    for slot in range(3):
        ring.add(slot * 10.0, slot)
    assert ring.points(-math.inf, math.inf) == [(0.0, 0.0), (10.0, 1.0), (20.0, 2.0)]
    ring.add(30.0, 3.0)
    assert ring.points(-math.inf, math.inf) == [(10.0, 1.0), (20.0, 2.0), (30.0, 3.0)]
    assert len(ring) == 3


def test_a_slot_is_the_mean_of_what_came_in_it() -> None:
    ring = Ring(Tier(10.0, 3))
    for at, value in ((0.0, 1.0), (4.0, 2.0), (9.9, 6.0), (10.0, 7.0)):
        ring.add(at, value)
    assert ring.points(-math.inf, math.inf) == [(0.0, 3.0), (10.0, 7.0)]


def test_what_is_older_than_the_ring_reaches_is_not_shown_although_it_is_kept() -> None:
    ring = Ring(Tier(1.0, 600))
    ring.add(0.0, 1.0)
    ring.add(600.0, 2.0)
    assert numbers(ring.points(-math.inf, math.inf)) == [1.0, 2.0]
    ring.add(601.0, 3.0)
    assert numbers(ring.points(-math.inf, math.inf)) == [2.0, 3.0]


def test_a_series_is_as_fine_as_is_kept_for_the_time_asked_for() -> None:
    series = Series()
    for second in range(3 * 3600):
        series.add(second, second)
    now = 3 * HOUR - 1
    counts = {back: len(series.points(now - back, now)) for back in (300.0, HOUR, 2.5 * HOUR)}
    assert counts == {300.0: 302, HOUR: 361, 2.5 * HOUR: 151}
    assert len(series) == 600 + 720 + 180


def test_a_day_of_seconds_stays_within_the_bound() -> None:
    series = Series()
    for second in range(0, int(DAY) + 7200, 7):
        series.add(second, 1.0)
    assert len(series) <= sum(tier.slots for tier in TIERS)
    assert series.points(0.0, 3 * DAY)[0][0] >= 7200 - 60


def test_a_gap_lies_between_what_was_before_and_what_comes_after() -> None:
    series = Series()
    for at in (100.0, 101.0):
        series.add(at, 5.0)
    series.cut(101.5)
    series.cut(102.0)
    series.add(103.0, 9.0)
    for back in (100.0, 5000.0, 50_000.0):
        points = series.points(103.0 - back, 103.0)
        assert [value for _, value in points if not math.isnan(value)][-1] == 9.0
        assert sum(math.isnan(value) for _, value in points) == 1
        assert points == sorted(points, key=lambda point: point[0])


# --- the course of time --------------------------------------------------------------------------


def test_time_goes_on_as_the_clock_that_never_steps() -> None:
    course = Course()
    assert not course.advance(Moment(1000.0, 50.0))
    assert not course.advance(Moment(1001.0 + STEP_SECONDS, 51.0))
    assert course.now == 1001.0
    assert course.wall(1001.0) == 1003.0


def test_a_computer_that_slept_leaves_a_gap() -> None:
    course = Course()
    course.advance(Moment(1000.0, 50.0))
    assert course.advance(Moment(1000.0 + HOUR, 51.0))
    assert course.now == 1000.0 + HOUR
    assert course.wall(course.now) == 1000.0 + HOUR


def test_a_clock_set_back_does_not_turn_time_around() -> None:
    course = Course()
    course.advance(Moment(10_000.0, 50.0))
    assert not course.advance(Moment(10_001.0 - HOUR, 51.0))
    assert course.now == 10_001.0
    assert course.wall(10_000.0) == 10_000.0 - HOUR, "what was before is told by the new clock"
    assert course.place(10_001.0 - HOUR) == 10_001.0
    assert course.place(10_500.0) == 10_001.0, "nothing lies in the future"


def test_a_time_in_which_nobody_looked_is_a_gap() -> None:
    course = Course()
    course.advance(Moment(1000.0, 50.0))
    assert not course.advance(Moment(1000.0 + UNSEEN_SECONDS, 50.0 + UNSEEN_SECONDS))
    assert course.advance(
        Moment(1001.0 + 2 * UNSEEN_SECONDS, 51.0 + 2 * UNSEEN_SECONDS + STEP_SECONDS / 2)
    )


# --- the history of a node -----------------------------------------------------------------------


def scene(*connections: ConnectionView) -> Snapshot:
    return replace(scenes.empty(), connections=connections)


def at(second: float) -> Moment:
    return Moment(WALL + second, MONOTONIC + second)


def ended(view: ConnectionView, second: float) -> ConnectionEnded:
    return ConnectionEnded(
        time=WALL + second,
        monotonic=MONOTONIC + second,
        connection_id=view.connection_id,
        peer_id=view.peer_id,
        direction=view.direction,
        remote_addr=view.remote_addr,
        reason="",
        by_us=False,
        seconds_open=1.0,
        bytes_in=view.bytes_in,
        bytes_out=view.bytes_out,
    )


def test_rates_are_differences_of_totals() -> None:
    history, view = History(), connection(1, bytes_in=1000, bytes_out=50)
    history.show_snapshot(scene(view), at(0))
    history.show_snapshot(scene(replace(view, bytes_in=3000, bytes_out=60)), at(2))
    history.show_age(at(3))
    assert numbers(history.received.points(0, math.inf)) == [1000.0, 0.0]
    assert numbers(history.sent.points(0, math.inf)) == [5.0, 0.0]


def test_a_connection_that_ends_takes_no_traffic_back() -> None:
    history, one, two = History(), connection(1, bytes_in=5000), connection(2, bytes_in=700)
    history.show_snapshot(scene(one, two), at(0))
    last = replace(one, bytes_in=5100)
    # Gone from the snapshot a moment before it is told of, and then told of.
    history.show_snapshot(scene(two), at(1))
    history.show_events(EventSlice(1, (ended(last, 1.5),), 0))
    history.show_snapshot(scene(two), at(2))
    history.show_age(at(3))
    assert numbers(history.received.points(0, math.inf)) == [0.0, 100.0, 0.0]


def test_events_that_were_lost_make_no_false_traffic() -> None:
    history, one = History(), connection(1, bytes_in=5000)
    history.show_snapshot(scene(one), at(0))
    history.show_events(EventSlice(20_000, (), 10_000))
    history.show_snapshot(scene(), at(1))
    fresh = connection(9, bytes_in=40)
    history.show_snapshot(scene(fresh), at(2))
    assert numbers(history.received.points(0, math.inf)) == [40.0]


def test_looks_within_a_second_are_one() -> None:
    history = History()
    for quarter in range(9):
        history.show_snapshot(scene(inbound(1), connection(2)), at(quarter / 4))
    assert numbers(history.inbound.points(0, math.inf)) == [1.0, 1.0, 1.0]
    assert numbers(history.outbound.points(0, math.inf)) == [1.0, 1.0, 1.0]


def test_a_sleep_is_a_gap_in_every_series() -> None:
    history, view = History(), connection(1)
    for second in range(3):
        history.show_snapshot(scene(view), at(second))
    history.show_age(Moment(WALL + 300, MONOTONIC + 3))
    history.show_age(Moment(WALL + 301, MONOTONIC + 4))
    rtt = history.rtt(view.peer_id)
    assert rtt is not None
    for series in (history.received, history.inbound, rtt):
        assert sum(math.isnan(v) for _, v in series.points(0, math.inf)) == 1
    assert numbers(history.received.points(0, math.inf)) == [0.0, 0.0, 0.0]


def test_a_ping_is_one_point_of_its_peer() -> None:
    history, view = History(), connection(1)
    assert view.rtt is not None
    for second in range(4):
        history.show_snapshot(scene(view), at(second))
    history.show_snapshot(scene(replace(view, rtt=replace(view.rtt, last=0.5))), at(4))
    assert history.recent_rtt(view.peer_id) == [pytest.approx(view.rtt.last), 0.5]
    assert history.recent_rtt("nobody") == []


def test_so_many_peers_are_kept_and_not_one_more() -> None:
    history = History()
    views = [connection(n) for n in range(MOST_PEERS)]
    one_more = connection(MOST_PEERS)
    history.show_snapshot(scene(*views), at(0))
    assert len(history.peers) == MOST_PEERS
    history.show_snapshot(scene(*views, one_more), at(1))
    assert one_more.peer_id not in history.peers, "all others are still there"
    gone, views = views[7], [*views[:7], *views[8:]]
    history.show_snapshot(scene(*views), at(2))
    history.show_snapshot(scene(*views, replace(one_more, rtt=newer(one_more))), at(3))
    assert one_more.peer_id in history.peers
    assert gone.peer_id not in history.peers
    assert len(history.peers) == MOST_PEERS


def newer(view: ConnectionView) -> RttView:
    assert view.rtt is not None
    return replace(view.rtt, last=0.1)


def test_the_peer_that_somebody_looks_at_has_a_place() -> None:
    history = History()
    history.want(peer(MOST_PEERS))
    history.show_snapshot(scene(*(connection(n) for n in range(MOST_PEERS + 1))), at(0))
    assert peer(MOST_PEERS) in history.peers
    assert len(history.peers) == MOST_PEERS


def test_a_sparkline_is_a_minute_of_one_connection() -> None:
    history, view = History(), connection(1, bytes_in=0, bytes_out=0)
    for second in range(200):
        history.show_snapshot(scene(replace(view, bytes_in=second * 10)), at(second))
    assert history.traffic(1) == [10.0] * SPARKS
    assert history.traffic(2) == []


def test_so_many_connections_have_a_sparkline_and_not_one_more() -> None:
    history = History()
    views = [connection(n, rtt=None) for n in range(MOST_SPARKS + 1)]
    for second in (0, 2):
        history.show_snapshot(scene(*views), at(second))
    assert history.traffic(MOST_SPARKS - 1) == [0.0]
    assert history.traffic(MOST_SPARKS) == []


def test_an_earlier_moment_of_a_recording_begins_anew() -> None:
    history = History()
    history.show_snapshot(scenes.home_nat(), at(100))
    history.clear()
    assert history.now is None
    assert history.timeline.lanes == ()
    assert history.events_position() == 0
    history.show_snapshot(scenes.home_nat(), at(10))
    assert history.now == WALL + 10


def test_a_look_at_a_thousand_connections_takes_little() -> None:
    """It happens each second, whatever page is shown."""
    history = History()
    views = [connection(n) for n in range(1000)]
    spent = []
    for second in range(30):
        views = [replace(view, bytes_in=view.bytes_in + 100) for view in views]
        snapshot = scene(*views)
        begin = time.thread_time()
        history.show_snapshot(snapshot, at(second))
        spent.append(time.thread_time() - begin)
    # A millisecond where nobody else keeps the processor's caches busy.
    assert sorted(spent)[len(spent) // 4] < 0.003

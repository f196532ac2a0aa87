"""The feed looks at the node four times a second, and hands on what is new."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.feed import INTERVAL_MS, Feed
from app.models.table_model import MANY
from node import EventSlice, Moment, Snapshot
from tests.support import scenes
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor


class Screen:
    """A frame or page that writes down what it is handed."""

    def __init__(self, position: int | None = None) -> None:
        self.position = position
        self.snapshots: list[Snapshot] = []
        self.moments: list[Moment] = []
        self.ages: list[Moment] = []
        self.slices: list[EventSlice] = []

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        self.snapshots.append(snapshot)
        self.moments.append(moment)

    def show_age(self, moment: Moment) -> None:
        self.ages.append(moment)

    def events_position(self) -> int | None:
        return self.position

    def show_events(self, events: EventSlice) -> None:
        self.slices.append(events)
        self.position = events.position


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Watched:
    """A feed with what it reads and what it hands on to."""

    def __init__(self, *, live: bool = True, capacity: int = 10_000) -> None:
        self.monitor = FakeMonitor(scenes.home_nat(), capacity)
        self.frame, self.clock = Screen(), Clock()
        self.feed = Feed(self.monitor, self.frame, live=live, clock=self.clock)


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched()
    yield made
    made.feed.pause()


# --- when it looks -------------------------------------------------------------------------------


def test_it_looks_four_times_a_second(watched: Watched, qtbot: QtBot) -> None:
    assert INTERVAL_MS == 250
    watched.feed.resume()
    assert watched.monitor.snapshots_taken == 1, "at once"
    qtbot.wait(1100)
    # One fewer where this machine is busy with other things; never more.
    assert watched.monitor.snapshots_taken - 1 in (3, 4)


def test_news_are_on_screen_within_half_a_second(watched: Watched, qtbot: QtBot) -> None:
    watched.feed.resume()
    watched.monitor.put(scenes.symmetric_nat())
    qtbot.waitUntil(lambda: len(watched.frame.snapshots) == 2, timeout=500)
    assert watched.frame.snapshots[-1].verdict == scenes.symmetric_nat().verdict


def test_a_hidden_window_costs_nothing_and_is_up_to_date_when_shown(
    watched: Watched, qtbot: QtBot
) -> None:
    watched.feed.resume()
    watched.feed.pause()
    watched.monitor.put(scenes.symmetric_nat())
    before = watched.monitor.snapshots_taken
    qtbot.wait(600)
    assert watched.monitor.snapshots_taken == before
    assert len(watched.frame.snapshots) == 1
    watched.feed.resume()
    assert len(watched.frame.snapshots) == 2


def test_who_attends_is_handed_events_before_what_they_led_to(watched: Watched) -> None:
    order: list[str] = []

    class Attending(Screen):
        def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
            order.append("snapshot")

        def show_events(self, events: EventSlice) -> None:
            super().show_events(events)
            order.append(f"{len(events.events)} events")

    one = Attending(0)
    watched.feed.attend(one)
    watched.feed.attend(one)
    watched.monitor.happen(*samples()[:2])
    watched.feed.look()
    assert order == ["2 events", "snapshot"], "once, although it was said twice"
    watched.feed.resume()
    watched.feed.pause()
    watched.monitor.happen(*samples()[:1])
    watched.feed.look()
    assert order[-2:] == ["1 events", "snapshot"], "while nobody sees the window, too"


# --- what it hands on ----------------------------------------------------------------------------


def test_the_same_snapshot_is_not_handed_on_twice(watched: Watched) -> None:
    page = Screen()
    watched.feed.watch(page)
    for _ in range(5):
        watched.feed.look()
    assert len(watched.frame.snapshots) == len(page.snapshots) == 1
    watched.monitor.put(watched.monitor.snapshot())
    watched.feed.look()
    watched.feed.look()
    assert len(watched.frame.snapshots) == len(page.snapshots) == 2
    assert page.ages == []


def test_only_the_visible_page_is_handed_anything(watched: Watched) -> None:
    first, second = Screen(position=0), Screen(position=0)
    watched.feed.watch(first)
    watched.feed.watch(second)
    watched.monitor.happen(*samples())
    watched.feed.look()
    watched.clock.now += 1
    watched.feed.look()
    assert len(first.snapshots) == 1
    assert first.slices == []
    assert first.ages == []
    assert [len(one) for one in (second.snapshots, second.slices, second.ages)] == [2, 1, 1]
    assert len(watched.frame.snapshots) == 2


def test_a_page_that_becomes_visible_is_handed_everything_at_once(watched: Watched) -> None:
    watched.feed.look()
    watched.monitor.happen(*samples())
    watched.feed.look()
    page = Screen(position=0)
    watched.feed.watch(page)
    assert page.snapshots == watched.frame.snapshots[-1:]
    assert [one.events for one in page.slices] == [tuple(samples())]


def test_a_page_that_returns_is_handed_what_it_missed(watched: Watched) -> None:
    activity, other = Screen(position=0), Screen()
    watched.feed.watch(activity)
    watched.monitor.happen(*samples()[:3])
    watched.feed.look()
    watched.feed.watch(other)
    watched.monitor.happen(*samples()[3:5])
    watched.feed.look()
    assert len(activity.slices) == 1
    watched.feed.watch(activity)
    assert activity.slices[-1].events == tuple(samples()[3:5])
    assert activity.slices[-1].lost == 0
    assert activity.snapshots[-1] is watched.frame.snapshots[-1]


# --- events --------------------------------------------------------------------------------------


def test_each_event_is_handed_on_once_and_in_order(watched: Watched) -> None:
    page = Screen(position=0)
    watched.feed.watch(page)
    for event in samples():
        watched.monitor.happen(event)
        watched.feed.look()
        watched.feed.look()
    assert [event for one in page.slices for event in one.events] == samples()
    assert page.position == len(samples())


def test_a_page_hears_how_many_events_were_lost(qtbot: QtBot) -> None:
    watched = Watched(capacity=4)
    page = Screen(position=0)
    watched.feed.watch(page)
    watched.monitor.happen(*samples()[:10])
    watched.feed.look()
    assert [(one.lost, len(one.events), one.position) for one in page.slices] == [(6, 4, 10)]
    assert page.slices[0].events == tuple(samples()[6:10])
    watched.feed.look()
    assert len(page.slices) == 1


def test_a_page_without_events_makes_nobody_read_them(watched: Watched) -> None:
    watched.feed.watch(Screen())
    watched.monitor.happen(*samples())
    watched.feed.look()
    assert watched.monitor.events_read == 0


# --- ages ----------------------------------------------------------------------------------------


def test_ages_move_on_once_a_second_where_nothing_else_changes(watched: Watched) -> None:
    page = Screen()
    watched.feed.watch(page)
    for _ in range(12):
        watched.clock.now += 0.25
        watched.feed.look()
    snapshot = page.snapshots[0]
    assert [one.monotonic - snapshot.taken_monotonic for one in page.ages] == [1.0, 2.0, 3.0]
    assert [one.time - snapshot.taken_at for one in page.ages] == pytest.approx([1.0, 2.0, 3.0])
    assert watched.frame.ages == page.ages
    assert len(page.snapshots) == 1


def test_news_are_as_old_as_they_are(watched: Watched) -> None:
    watched.feed.look()
    watched.clock.now += 0.9
    watched.monitor.put(scenes.symmetric_nat())
    watched.feed.look()
    assert watched.frame.moments[-1].monotonic == watched.frame.snapshots[-1].taken_monotonic
    watched.clock.now += 0.9
    watched.feed.look()
    assert watched.frame.ages == [], "a second after the news, not after the last age"
    page = Screen()
    watched.feed.watch(page)
    assert page.moments[0].monotonic - page.snapshots[0].taken_monotonic == pytest.approx(0.9)


def test_in_a_recording_nothing_grows_older_between_changes(qtbot: QtBot) -> None:
    watched = Watched(live=False)
    watched.feed.look()
    for _ in range(8):
        watched.clock.now += 1.0
        watched.feed.look()
    page = Screen()
    watched.feed.watch(page)
    assert watched.frame.ages == []
    assert page.moments[0].monotonic == page.snapshots[0].taken_monotonic


def shown(screen: Screen) -> int:
    """Connections that a screen was told of last."""
    return len(screen.snapshots[-1].connections) if screen.snapshots else 0


def test_of_very_many_connections_each_watcher_is_told_in_a_turn_of_its_own(qtbot: QtBot) -> None:
    watched, page, history = Watched(), Screen(), Screen()
    watched.feed.watch(page)
    watched.feed.attend(history)
    watched.monitor.put(scenes.many(MANY))
    watched.feed.look()
    screens = (history, watched.frame, page)
    for told in range(len(screens) + 1):
        assert sum(shown(screen) == MANY for screen in screens) == told
        assert [shown(screen) for screen in screens[:told]] == [MANY] * told
        QCoreApplication.processEvents()
    watched.monitor.put(scenes.many(MANY + 1))
    watched.feed.look()
    watched.feed.pause()
    assert [shown(screen) for screen in screens] == [MANY + 1] * 3


def test_a_page_that_is_left_is_not_told_what_waited_for_it(qtbot: QtBot) -> None:
    watched, left, now = Watched(), Screen(), Screen()
    watched.feed.watch(left)
    watched.monitor.put(scenes.many(MANY))
    watched.feed.look()
    watched.feed.watch(now)
    qtbot.waitUntil(lambda: shown(watched.frame) == MANY)
    QCoreApplication.processEvents()
    assert shown(now) == MANY
    assert shown(left) < MANY

"""Lab time in a window: played, paused, stepped; slow for those who look, never in the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.lab_run import LONGEST_MOVE, LabRun
from node.lab_world import LabWorld
from tests.app.lab_samples import sleeping, small


class Clock:
    """The clock on the wall, set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def run(clock: Clock, qtbot: QtBot) -> Iterator[LabRun]:
    made = LabRun(sleeping(), speed=0.02, clock=clock)
    yield made
    made.close()


def pass_on(run: LabRun, clock: Clock, seconds: float, qtbot: QtBot) -> float:
    """Let so much time pass on the wall, and give the lab time that passed with it."""
    before = run.world.now
    clock.now += seconds
    with qtbot.waitSignal(run.moved, timeout=2000):
        pass
    return run.world.now - before


def test_slow_motion_is_for_those_who_look(run: LabRun, clock: Clock, qtbot: QtBot) -> None:
    assert pass_on(run, clock, 0.05, qtbot) == pytest.approx(0.05)
    run.watched = True
    assert pass_on(run, clock, 0.05, qtbot) == pytest.approx(0.001)
    run.choose_speed(10.0)
    assert pass_on(run, clock, 0.05, qtbot) == pytest.approx(0.5)


def test_quiet_times_pass_as_on_the_wall(run: LabRun, clock: Clock, qtbot: QtBot) -> None:
    run.watched = True
    run.is_quiet = lambda: True
    before = run.world.now
    assert 0 < pass_on(run, clock, 0.05, qtbot) <= 0.05
    qtbot.wait(1)
    assert run.world.now - before == pytest.approx(0.05, abs=0.003)
    run.hurries = False
    assert pass_on(run, clock, 0.05, qtbot) == pytest.approx(0.001)


def test_a_hurry_ends_where_a_packet_sets_out(clock: Clock, qtbot: QtBot) -> None:
    run = LabRun(LabWorld(small(dials=True)), clock=clock)
    run.watched = True
    run.is_quiet = lambda: not run.world.events_since(0).events
    assert pass_on(run, clock, 0.1, qtbot) < 0.01
    run.close()


def test_after_a_long_sleep_the_lab_does_not_jump(run: LabRun, clock: Clock, qtbot: QtBot) -> None:
    assert pass_on(run, clock, 3600.0, qtbot) == pytest.approx(LONGEST_MOVE)


def test_a_pause_holds_and_a_step_goes_on_to_the_next_event(clock: Clock, qtbot: QtBot) -> None:
    run = LabRun(LabWorld(small(dials=True)), clock=clock)
    run.pause()
    clock.now += 1.0
    qtbot.wait(60)
    assert run.world.now == 0.0
    told: list[float] = []
    run.moved.connect(told.append)
    assert run.step()
    assert told == [0.0]
    assert len(run.world.events_since(0).events) >= 1
    run.close()


def test_a_step_where_nothing_happens_says_so(run: LabRun) -> None:
    assert not run.step()


def test_a_lab_that_nobody_needs_stands_still(run: LabRun, clock: Clock, qtbot: QtBot) -> None:
    run.need(needed=False)
    clock.now += 1.0
    qtbot.wait(60)
    assert run.world.now == 0.0
    assert run.playing
    run.need(needed=True)
    assert 0 < pass_on(run, clock, 0.05, qtbot) < 0.2


def test_what_is_closed_stays_so(run: LabRun) -> None:
    run.close()
    run.play()
    assert not run.step()
    run.close()
    assert not run.playing

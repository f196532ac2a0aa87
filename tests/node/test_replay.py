"""A recording can be stopped, and moved to any moment, and shows what was known then."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from node import replay
from node.recording import Recorder
from node.replay import Recording
from tests.node.test_recording import HandClock, Watched
from tests.support.event_samples import samples
from tests.support.scenes import home_nat

SECONDS = 60


def record(path: Path) -> None:
    """A minute; a snapshot and an event each second."""
    monitor = Watched(home_nat())
    first = monitor.snapshot()
    recorder = Recorder(monitor, path)
    event = samples()[0]
    for second in range(1, SECONDS + 1):
        at = first.taken_monotonic + second
        monitor.happen(replace(event, monotonic=at, time=float(second)))
        monitor.put(replace(monitor.snapshot(), taken_monotonic=at))
        recorder.note()
    recorder.close()


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Recording, HandClock]:
    monkeypatch.setattr(replay, "MARK_BYTES", 2000)
    path, clock = tmp_path / "session", HandClock()
    record(path)
    recording = Recording(path, clock=clock)
    recording.snapshot()
    return recording, clock


def second_of(recording: Recording) -> float:
    return recording.snapshot().taken_monotonic - home_nat().taken_monotonic


def state(recording: Recording) -> tuple[float, list[float], int]:
    events = recording.events_since(0)
    return second_of(recording), [one.time for one in events.events], events.lost


async def test_each_moment_is_as_it_was(shown: tuple[Recording, HandClock]) -> None:
    recording, _ = shown
    assert recording.seconds == SECONDS
    for second in (10.5, 3.0, 59.9, 60.0, 0.0, 31.2, 31.1, 7.0, 8.0):
        await recording.move_to(second)
        whole = int(second)
        assert state(recording) == (whole, [float(n + 1) for n in range(whole)], 0), second
        assert recording.position == second


async def test_time_goes_on_from_there(shown: tuple[Recording, HandClock]) -> None:
    recording, clock = shown
    await recording.move_to(20)
    clock.seconds += 5
    assert recording.position == 25
    assert second_of(recording) == 25
    recording.pause()
    clock.seconds += 100
    assert (recording.position, recording.playing) == (25, False)
    await recording.move_to(10)
    clock.seconds += 100
    assert second_of(recording) == 10
    recording.play(10.0)
    clock.seconds += 2
    assert recording.position == 30
    clock.seconds += 20
    assert (recording.position, recording.finished) == (60, True)
    await recording.move_to(59)
    assert not recording.finished


async def test_moments_beyond_the_ends_are_the_ends(shown: tuple[Recording, HandClock]) -> None:
    recording, _ = shown
    recording.pause()
    await recording.move_to(1e9)
    assert recording.position == SECONDS
    await recording.move_to(-5)
    assert (recording.position, second_of(recording)) == (0, 0)


async def test_a_ring_that_is_full_counts_what_it_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replay, "MARK_BYTES", 2000)
    monkeypatch.setattr(replay, "EVENTS_KEPT", 5)
    record(tmp_path / "session")
    recording = Recording(tmp_path / "session", clock=HandClock())
    recording.pause()
    for second in (50, 20, 40):
        await recording.move_to(second)
        assert state(recording) == (
            second,
            [float(second - n) for n in (4, 3, 2, 1, 0)],
            second - 5,
        )


async def test_marks_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replay, "MARK_BYTES", 1)
    monkeypatch.setattr(replay, "MOST_MARKS", 4)
    record(tmp_path / "session")
    recording = Recording(tmp_path / "session", clock=HandClock())
    assert len(recording._marks) == 4
    await recording.move_to(30)
    assert second_of(recording) == 30

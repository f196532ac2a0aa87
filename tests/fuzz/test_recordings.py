"""Recordings that somebody sent: shown, or refused in words that name the line."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from node.recording import Recorder, RecordingError
from node.replay import Recording
from tests.fuzz.mutations import mutated
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor
from tests.support.scenes import SCENES, home_nat


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """A sound recording with every kind of event."""
    path = tmp_path_factory.mktemp("sound") / "recording"
    monitor = FakeMonitor(home_nat())
    recorder = Recorder(monitor, path)
    monitor.happen(*samples())
    recorder.note()
    monitor.put(SCENES["empty"]())
    recorder.close()
    return path.read_bytes().splitlines(keepends=True)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged") / "recording"


def assert_names(path: Path, error: RecordingError) -> None:
    assert path.name in str(error)


def look_at(path: Path, data: bytes) -> None:
    """Show it to its end, or be refused."""
    path.write_bytes(data)
    try:
        recording = Recording(path, speed=math.inf)
    except RecordingError as error:
        assert_names(path, error)
        return
    assert recording.snapshot().node is not None
    for event in recording.events_since(0).events:
        json.loads(event.to_json())
    assert recording.finished
    recording.close()


@given(data=st.data())
@settings(max_examples=150)
def test_a_damaged_line_is_refused(lines: list[bytes], file: Path, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(lines) - 1))
    damaged = [*lines[:at], data.draw(mutated(lines[at])), *lines[at + 1 :]]
    look_at(file, b"".join(damaged))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(data=st.data())
@settings(max_examples=200)
def test_a_field_of_another_kind_is_refused(
    lines: list[bytes], file: Path, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(lines) - 1))
    line = json.loads(lines[at])
    inside = line
    while True:
        keys = list(inside) if isinstance(inside, dict) else list(range(len(inside)))
        key = data.draw(st.sampled_from(keys)) if keys else None
        if key is None:
            break
        if isinstance(inside[key], dict | list) and inside[key] and data.draw(st.booleans()):
            inside = inside[key]
            continue
        inside[key] = data.draw(JSON)
        break
    changed = json.dumps(line).encode() + b"\n"
    look_at(file, b"".join([*lines[:at], changed, *lines[at + 1 :]]))

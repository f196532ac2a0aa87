"""A recording shows what the node showed; a damaged one says where."""

from __future__ import annotations

import asyncio
import json
import math
from dataclasses import replace
from pathlib import Path

import pytest

from node.config import NodeConfig
from node.event_log import EventSlice
from node.events import ConnectionEnded, Event, NodeStarted, NodeStopped, PeerIdentified
from node.node import Node
from node.phrase import Phrase
from node.recording import MAX_LINE, Recorder, RecordingError
from node.replay import Recording
from node.terms import Moment
from node.views import Evidence
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor
from tests.support.scenes import SCENES, home_nat

LOOPBACK = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",))


class Watched(FakeMonitor):
    """A monitor for which somebody can wait."""

    async def wait_for_events(self, position: int) -> EventSlice:
        if self.log.position <= position:
            await asyncio.get_running_loop().create_future()  # nothing more will happen
        return self.events_since(position)


class HandClock:
    """Stands still until it is moved."""

    seconds = 100.0

    def now(self) -> Moment:
        return Moment(self.seconds, self.seconds)


def record(path: Path) -> list[str]:
    """Record three snapshots and all events; the lines of the file."""
    monitor = Watched(home_nat())
    recorder = Recorder(monitor, path)
    monitor.happen(*samples())
    recorder.note()
    monitor.put(SCENES["empty"]())
    recorder.close()
    return path.read_text().splitlines()


def at_once(path: Path) -> Recording:
    recording = Recording(path, speed=math.inf)
    recording.snapshot()
    return recording


async def test_a_real_session_is_shown_again_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "session"
    ours, theirs = Node(LOOPBACK), Node(LOOPBACK)
    await theirs.start()
    await ours.start()
    recorder = Recorder(ours, path)
    running = asyncio.create_task(recorder.run())
    await ours.dial(theirs.listen_addrs[0])
    position = 0
    while True:
        new = await ours.wait_for_events(position)
        position = new.position
        if any(isinstance(event, PeerIdentified) for event in new.events):
            break
    snapshot = ours.snapshot()
    recorder.note()
    await ours.stop()
    await theirs.stop()
    running.cancel()
    recorder.close()

    recording = at_once(path)
    assert recording.events_since(0).events == ours.events_since(0).events
    assert isinstance(recording.events_since(0).events[0], NodeStarted)
    assert isinstance(recording.events_since(0).events[-1], NodeStopped)
    assert recording.snapshot() == ours.snapshot()
    recording.close()

    shown = []
    clock = HandClock()
    recording = Recording(path, clock=clock)
    while not recording.finished:
        clock.seconds += 0.0001  # two snapshots may be less than a millisecond apart
        shown.append(recording.snapshot())
    assert snapshot in shown


def test_it_takes_its_own_time_or_another(tmp_path: Path) -> None:
    path, clock = tmp_path / "session", HandClock()
    monitor = Watched(home_nat())
    first = monitor.snapshot()
    recorder = Recorder(monitor, path)
    monitor.put(replace(first, taken_monotonic=first.taken_monotonic + 10))
    recorder.close()
    for speed in (1.0, 4.0):
        recording = Recording(path, speed=speed, clock=clock)
        assert recording.seconds == 10
        clock.seconds += 1000  # time begins at the first look
        assert recording.snapshot().version == 1
        clock.seconds += 9.9 / speed
        assert recording.snapshot() == first
        assert not recording.finished
        clock.seconds += 0.2 / speed
        assert recording.snapshot().version == 2
        assert recording.finished


async def test_who_waits_for_events_gets_them_and_then_the_end(tmp_path: Path) -> None:
    path = tmp_path / "session"
    record(path)
    recording = Recording(path, speed=10_000)
    seen: list[Event] = []
    position = 0
    async with asyncio.timeout(10):
        while (new := await recording.wait_for_events(position)).events:
            position = new.position
            seen += new.events
        assert not (await recording.wait_for_events(position)).events
    assert seen == samples()


def test_the_file_is_as_the_json_of_events(tmp_path: Path) -> None:
    lines = record(tmp_path / "session")
    assert json.loads(lines[0]) == {"natscope_recording": 2}
    told = [line for line in lines if line.startswith('{"event"')]
    assert told == [event.to_json() for event in samples()]


def test_phrases_are_recorded_as_the_texts_that_they_are(tmp_path: Path) -> None:
    why = Phrase("the connection ended: {why}", why=Phrase("{n} try", "{n} tries", 2))
    verdict = replace(home_nat().verdict, sentence=why, evidence=(Evidence(why, (1,)),))
    monitor = Watched(home_nat())
    recorder = Recorder(monitor, tmp_path / "session")
    monitor.put(replace(home_nat(), version=2, verdict=verdict))
    event = next(one for one in samples() if isinstance(one, ConnectionEnded))
    monitor.happen(replace(event, reason=why))
    recorder.close()
    shown = at_once(tmp_path / "session")
    (ended,) = shown.events_since(0).events
    assert isinstance(ended, ConnectionEnded)
    assert ended.reason == shown.snapshot().verdict.sentence == "the connection ended: 2 tries"
    assert shown.snapshot().verdict == verdict
    assert type(ended.reason) is str


def test_a_last_line_that_was_cut_off_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "session"
    lines = record(path)
    whole = path.read_bytes()
    for cut in (1, 10, len(lines[-1])):
        path.write_bytes(whole[:-cut])
        assert at_once(path).events_since(0).events == tuple(samples())


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b'{"event": "NoSuchThing"}',
        b'{"event": "_Warning", "time": 1, "monotonic": 1}',
        b'{"event": "Event", "time": 1, "monotonic": 1}',
        b'{"event": ["NodeStopped"]}',
        b'{"event": "NodeStopped"}',
        b'{"event": "NodeStopped", "time": 1, "monotonic": 1, "peer_id": 5}',
        b'{"snapshot": {}}',
        b'{"change": {"version": "x"}}',
        b'{"change": [[0, 1]]}',
        b"[" * 100_000,
        b'{"change": {"version": ' + b"9" * 5000 + b"}}",
    ],
    ids=lambda line: repr(line[:30]),
)
def test_a_damaged_line_is_named(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "session"
    lines = [one.encode() for one in record(path)]
    path.write_bytes(b"\n".join([*lines[:3], line, *lines[3:]]) + b"\n")
    with pytest.raises(RecordingError, match=f"line 4 of {path} is damaged: "):
        Recording(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is not a recording of Natscope"),
        (b"hello\n", "is not a recording of Natscope"),
        (b"\x89PNG\r\n\x1a\n", "is not a recording of Natscope"),
        (b'{"natscope_recording": 1}\n', "in format 1 by another version"),
        (b'{"natscope_recording": 2}\n', "holds nothing"),
        (b'{"natscope_recording": 2}\n{"snap', "holds nothing"),
    ],
)
def test_other_files_are_told_from_recordings(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "session"
    path.write_bytes(content)
    with pytest.raises(RecordingError, match=words):
        Recording(path)


def test_an_event_before_any_snapshot_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "session"
    header, _, *rest = record(path)
    path.write_text("\n".join([header, *rest]) + "\n")
    with pytest.raises(RecordingError, match=r"line 2 .* before the first snapshot"):
        Recording(path)


def test_a_missing_file_and_a_directory_are_told(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="No such file"):
        Recording(tmp_path / "nowhere")
    with pytest.raises(RecordingError, match="directory"):
        Recording(tmp_path)
    with pytest.raises(RecordingError, match="No such file"):
        Recorder(Watched(), tmp_path / "nowhere" / "session")


def test_an_older_recording_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "session"
    path.write_text("dear")
    with pytest.raises(RecordingError, match="is there already"):
        Recorder(Watched(), path)
    assert path.read_text() == "dear"


@pytest.mark.loud("is full and ends here")
def test_a_full_recording_ends_and_can_be_shown(tmp_path: Path) -> None:
    path, other = tmp_path / "whole", tmp_path / "cut"
    record(path)
    size = path.stat().st_size

    def record_within(room: int) -> None:
        other.unlink(missing_ok=True)
        monitor = Watched(home_nat())
        recorder = Recorder(monitor, other, max_bytes=room)
        monitor.happen(*samples())
        recorder.note()
        monitor.put(SCENES["empty"]())
        recorder.note()
        assert recorder.running == (room == size)
        recorder.close()

    record_within(size)
    assert other.read_bytes() == path.read_bytes()
    record_within(size - 1)
    assert len(other.read_text().splitlines()) == len(path.read_text().splitlines()) - 1
    assert at_once(other).events_since(0).events == tuple(samples())


def test_a_line_may_be_so_long_and_no_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "session"
    longest = max(map(len, record(path))) + 1
    assert longest < MAX_LINE
    monkeypatch.setattr("node.recording.MAX_LINE", longest)
    assert at_once(path).finished
    monkeypatch.setattr("node.recording.MAX_LINE", longest - 1)
    with pytest.raises(RecordingError, match=r"line 2 of .* is longer than"):
        Recording(path)


@pytest.mark.loud("the recording /dev/full ends here: No space left")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_ends_the_recording_alone() -> None:
    monitor = Watched(home_nat())
    recorder = Recorder(monitor, Path("/dev/full"))
    assert not recorder.running
    monitor.happen(*samples())
    recorder.note()
    recorder.close()

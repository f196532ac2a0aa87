"""A session in a file: written beside a node, shown again later as if the node were there.

The file holds one JSON object a line: a header, then snapshots (the first whole, further ones as
what changed) and events in the order in which they happened. A last line that was not written to
its end, as after a power cut, is left out; any other damage is an error that names the line.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import math
import os
import stat
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import IO, Any, Protocol

from node import events
from node.clock import Clock, SystemClock
from node.errors import NatscopeError
from node.events import Event, EventLog, EventSlice
from node.value_json import Misfit, changed, changes, from_data, to_data
from node.views import Snapshot

FORMAT = 2
"""Grows when older programs could not read the file any more."""
MAX_BYTES = 256 * 2**20
"""Size of a recording: a night with a hundred peers takes half of it."""
MAX_LINE = 64 * 2**20
"""Bytes of one line. The first snapshot of a full node takes 10 MB."""
LOOK_SECONDS = 1.0
"""How often a quiet node is looked at: byte counts grow without an event."""
GATHER_SECONDS = 0.25
"""Between two looks at a busy node; the window does not look more often either."""
EVENTS_KEPT = 10_000
"""Length of a replay's event ring, as in a node."""
SHORTEST_SLEEP = 0.005
"""Seconds between two looks at the file while somebody waits for events."""

_log = logging.getLogger(__name__)


class RecordingError(NatscopeError):
    """A recording cannot be written or read; the message says which, where and why."""


class Watched(Protocol):
    """What a recorder needs of a node."""

    def snapshot(self) -> Snapshot:
        """All that is known now."""

    def events_since(self, position: int) -> EventSlice:
        """What happened after a position."""

    async def wait_for_events(self, position: int) -> EventSlice:
        """The same, once there is something."""


class Recorder:
    """Writes what a node does into a new file, until it is closed or the file is full."""

    def __init__(self, monitor: Watched, path: Path, *, max_bytes: int = MAX_BYTES) -> None:
        """Begin the file, with what is known now.

        Raises:
            RecordingError: the file cannot be written, or holds something already.
        """
        self._monitor = monitor
        self._path = path
        self._room = max_bytes
        self._position = 0
        self._file: IO[bytes] | None = _new_file(path)
        self._write({"natscope_recording": FORMAT})
        self._last = monitor.snapshot()
        self._write({"snapshot": to_data(self._last)})
        self.note()

    @property
    def running(self) -> bool:
        """There is a file that still takes something."""
        return self._file is not None

    async def run(self) -> None:
        """Write what happens, as it happens; ends when the file is full or broken."""
        while self.running:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._monitor.wait_for_events(self._position)
            self.note()
            await asyncio.sleep(GATHER_SECONDS)

    def note(self) -> None:
        """Write what is new since the last time."""
        new = self._monitor.events_since(self._position)
        self._position = new.position
        for event in new.events:
            self._write_line(event.to_json())
        snapshot = self._monitor.snapshot()
        if snapshot is not self._last:
            self._write({"change": changes(self._last, snapshot)})
        self._last = snapshot
        self._guard(lambda file: file.flush())

    def close(self) -> None:
        """Write what is new, and close the file. Idempotent."""
        if self.running:
            self.note()
        self._end()

    # --- inside --------------------------------------------------------------------------------

    def _write(self, data: dict[str, Any]) -> None:
        self._write_line(json.dumps(data, separators=(",", ":")))

    def _write_line(self, text: str) -> None:
        line = text.encode() + b"\n"
        if self.running and len(line) > min(self._room, MAX_LINE):
            _log.warning("the recording %s is full and ends here", self._path)
            self._end()
        self._room -= len(line)
        self._guard(lambda file: file.write(line))

    def _guard(self, act: Callable[[IO[bytes]], object]) -> None:
        if self._file is None:
            return
        try:
            act(self._file)
        except OSError as error:
            _log.error("the recording %s ends here: %s", self._path, error.strerror or error)
            self._end()

    def _end(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):  # told already, or nothing is lost
                file.close()


class Recording:
    """A monitor that shows a recording, in its own time or faster; time begins at the first look.

    After the end everything stays as it was last, and `wait_for_events` no longer waits.
    """

    def __init__(self, path: Path, *, speed: float = 1.0, clock: Clock | None = None) -> None:
        """Read the whole file once to see that it is sound. `speed` inf: all at the first look.

        Raises:
            RecordingError: it is not a recording, of another format, or damaged.
        """
        items = _read(path)
        first = last = next(items, None)
        for item in items:
            last = item
        if not isinstance(first, Snapshot) or last is None:
            raise RecordingError(f"{path} holds nothing: the recording ended before it began")
        self._speed = speed
        self._clock = clock or SystemClock()
        self._began = _when(first)
        self._started: float | None = None
        self._snapshot = first
        self._log = EventLog(EVENTS_KEPT)
        self._items = _read(path)
        self._next = self._following(0.0)
        self.seconds = max(0.0, _when(last) - self._began)
        """How long the recording is, at its own speed."""

    @property
    def finished(self) -> bool:
        """Everything has been shown."""
        self._advance()
        return self._next is None

    def snapshot(self) -> Snapshot:
        """What the node knew at this moment of the recording."""
        self._advance()
        return self._snapshot

    def events_since(self, position: int) -> EventSlice:
        """What had happened by this moment of the recording."""
        self._advance()
        return self._log.since(position)

    async def wait_for_events(self, position: int) -> EventSlice:
        """The same, once there is something after `position`; without any at the end."""
        while True:
            new = self.events_since(position)
            if new.events or self._next is None:
                return new
            wait = (self._next[0] - self._shown_until()) / self._speed
            await asyncio.sleep(max(wait, SHORTEST_SLEEP))

    def close(self) -> None:
        """Let go of the file. Idempotent."""
        self._next = None
        self._items.close()

    # --- inside --------------------------------------------------------------------------------

    def _shown_until(self) -> float:
        """The present, in seconds from the beginning of the recording."""
        now = self._clock.now().monotonic
        if self._started is None:
            self._started = now
        return math.inf if math.isinf(self._speed) else (now - self._started) * self._speed

    def _advance(self) -> None:
        until = self._shown_until()
        while self._next is not None and self._next[0] <= until:
            due, item = self._next
            if isinstance(item, Snapshot):
                self._snapshot = item
            else:
                self._log.append(item)
            self._next = self._following(due)

    def _following(self, due: float) -> tuple[float, Event | Snapshot] | None:
        try:
            item = next(self._items)
        except StopIteration:
            return None
        except RecordingError as error:
            _log.error("the replay ends here: %s", error)
            return None
        # An event is written before the snapshot that follows it, and may be older than the last.
        return max(due, _when(item) - self._began), item


# --- the file ----------------------------------------------------------------------------------


def _new_file(path: Path) -> IO[bytes]:
    try:
        file = path.open("ab")
        status = os.fstat(file.fileno())
        if stat.S_ISREG(status.st_mode) and status.st_size:
            file.close()
            raise RecordingError(f"{path} is there already: name a new file to record into")
        return file
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise RecordingError(f"cannot record into {path}: {reason}") from None


def _when(item: Event | Snapshot) -> float:
    return item.taken_monotonic if isinstance(item, Snapshot) else item.monotonic


def _read(path: Path) -> Generator[Event | Snapshot, None, None]:
    """The snapshots and events of a file in their order, a snapshot first."""
    number = 1
    try:
        with path.open("rb") as file:
            _check_header(path, file.readline(MAX_LINE))
            snapshot: Snapshot | None = None
            while line := file.readline(MAX_LINE + 1):
                number += 1
                if len(line) > MAX_LINE:
                    raise Misfit(f"it is longer than {MAX_LINE} bytes")
                if not line.endswith(b"\n"):
                    return
                item = _item(line, snapshot)
                if isinstance(item, Snapshot):
                    snapshot = item
                elif snapshot is None:
                    raise Misfit("an event comes before the first snapshot")
                yield item
    except OSError as error:
        raise RecordingError(f"cannot read {path}: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise RecordingError(f"line {number} of {path} is damaged: {error}") from None


def _check_header(path: Path, line: bytes) -> None:
    try:
        header = json.loads(line)
    except (ValueError, RecursionError):
        header = None
    if not isinstance(header, dict) or "natscope_recording" not in header:
        raise RecordingError(f"{path} is not a recording of Natscope")
    found = header["natscope_recording"]
    if found != FORMAT:
        raise RecordingError(
            f"{path} was recorded in format {str(found)[:20]} by another version of Natscope; "
            f"this one reads format {FORMAT}"
        )


def _item(line: bytes, last: Snapshot | None) -> Event | Snapshot:
    data = json.loads(line)
    if not isinstance(data, dict):
        raise Misfit("not an object")
    if "event" in data:
        kind = _KINDS.get(str(data.pop("event")))
        if kind is None:
            raise Misfit("an event of a kind that this version does not know")
        return from_data(kind, data)
    if "snapshot" in data:
        return from_data(Snapshot, data["snapshot"])
    if "change" not in data or last is None:
        raise Misfit("neither an event nor a snapshot")
    return changed(last, data["change"])


def _kinds() -> Iterator[type[Event]]:
    for kind in vars(events).values():
        if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event:
            yield kind


_KINDS = {kind.__name__: kind for kind in _kinds() if not kind.__name__.startswith("_")}
"""Every event by the name that its JSON form carries."""

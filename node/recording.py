"""A session in a file, written beside a node; `node/replay.py` shows it again.

The file holds one JSON object a line: a header, then snapshots (the first whole, further ones as
what changed) and events in the order in which they happened. A last line that was not written to
its end, as after a power cut, is left out; any other damage is an error that names the line.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import stat
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

from node import events
from node.errors import NatscopeError
from node.event_log import EventSlice
from node.events import Event
from node.phrase import Phrase
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
        self._room = self._most = max_bytes
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

    @property
    def size(self) -> int:
        """Bytes written so far."""
        return self._most - self._room

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
        if self.running:
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


# --- the file ----------------------------------------------------------------------------------


def _of_its_owner(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _new_file(path: Path) -> IO[bytes]:
    try:
        # It names everybody's addresses: for its owner alone.
        file = open(path, "ab", opener=_of_its_owner)  # noqa: SIM115 - it is kept open
        status = os.fstat(file.fileno())
        if stat.S_ISREG(status.st_mode) and status.st_size:
            file.close()
            raise RecordingError(
                Phrase("{path} is there already: name a new file to record into", path=path)
            )
        return file
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise RecordingError(
            Phrase("cannot record into {path}: {why}", path=path, why=reason)
        ) from None


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a recording, read."""

    what: Event | Snapshot
    when: float
    """Seconds on the monotonic clock of the node that was recorded."""
    line: int
    end: int
    """Bytes of the file up to the end of the line."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to read on: behind a line, and with the last snapshot before it."""

    line: int = 1
    offset: int | None = None
    """None: behind the header."""
    snapshot: Snapshot | None = None


def read_items(path: Path, place: Place = Place()) -> Generator[Item, None, None]:
    """The snapshots and events of a file in their order, a snapshot first.

    Raises:
        RecordingError: it is not a recording, of another format, or damaged; or cannot be read.
    """
    number, snapshot = place.line, place.snapshot
    try:
        with path.open("rb") as file:
            if place.offset is None:
                _check_header(path, file.readline(MAX_LINE))
            else:
                file.seek(place.offset)
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
                yield Item(item, _when(item), number, file.tell())
    except OSError as error:
        raise RecordingError(
            Phrase("cannot read {path}: {why}", path=path, why=error.strerror or str(error))
        ) from None
    except (ValueError, RecursionError) as error:
        raise RecordingError(
            Phrase(
                "line {line} of {path} is damaged: {why}", line=number, path=path, why=str(error)
            )
        ) from None


def _when(item: Event | Snapshot) -> float:
    return item.taken_monotonic if isinstance(item, Snapshot) else item.monotonic


def _check_header(path: Path, line: bytes) -> None:
    try:
        header = json.loads(line)
    except (ValueError, RecursionError):
        header = None
    if not isinstance(header, dict) or "natscope_recording" not in header:
        raise RecordingError(Phrase("{path} is not a recording of Natscope", path=path))
    found = header["natscope_recording"]
    if found != FORMAT:
        raise RecordingError(
            Phrase(
                "{path} was recorded in format {found} by another version of Natscope; "
                "this one reads format {ours}",
                path=path,
                found=str(found)[:20],
                ours=FORMAT,
            )
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

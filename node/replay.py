"""A recorded session, shown again as if the node were there."""

from __future__ import annotations

import asyncio
import logging
import math
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from node.clock import Clock, SystemClock
from node.event_log import EventLog, EventSlice
from node.events import Event
from node.phrase import Phrase
from node.recording import Item, Place, RecordingError, read_items
from node.views import Snapshot

EVENTS_KEPT = 10_000
"""Length of a replay's event ring, as in a node."""
SHORTEST_SLEEP = 0.005
"""Seconds between two looks at the file while somebody waits for events."""
MARK_BYTES = 512 * 2**10
"""Of the file between two marks: what has to be read again, at most, to go to a moment."""
MOST_MARKS = 512
"""Marks in one recording; each holds references to the events of its ring."""
MOST_AT_ONCE = 20
"""Items read between two turns of others: some milliseconds."""

_log = logging.getLogger(__name__)


class Recording:
    """A monitor that shows a recording, in its own time or faster; time begins at the first look.

    It can be stopped, and moved to any moment. After the end everything stays as it was last, and
    `wait_for_events` no longer waits.
    """

    def __init__(self, path: Path, *, speed: float = 1.0, clock: Clock | None = None) -> None:
        """Read the whole file once to see that it is sound. `speed` inf: all at the first look.

        Raises:
            RecordingError: it is not a recording, of another format, or damaged.
        """
        self._path = path
        self._clock = clock or SystemClock()
        self._speed = speed
        self._marks, self.seconds = _surveyed(path)
        """`seconds`: how long the recording is, at its own speed."""
        self._passed = 0.0
        """Seconds of it that had passed at `_since`."""
        self._since: float | None = None
        """On our clock; None before the first look, and while it stands still."""
        self._playing = True
        self._next: tuple[float, Item] | None = None
        self._take_up(self._marks[0])

    @property
    def finished(self) -> bool:
        """Everything has been shown."""
        self._advance()
        return self._next is None

    @property
    def playing(self) -> bool:
        """Time passes in it."""
        return self._playing

    @property
    def speed(self) -> float:
        """How many seconds of it pass in one."""
        return self._speed

    @property
    def position(self) -> float:
        """The moment that is shown, in seconds from the beginning."""
        return min(self._shown_until(), self.seconds)

    def play(self, speed: float | None = None) -> None:
        """Go on from here, at another speed if one is given."""
        self._passed, self._since = self._shown_until(), self._clock.now().monotonic
        self._playing = True
        self._speed = speed or self._speed

    def pause(self) -> None:
        """Stay at this moment."""
        self._passed, self._since = self._shown_until(), None
        self._playing = False

    async def move_to(self, seconds: float) -> None:
        """Show another moment: what had happened by then, and nothing later.

        Whoever shows events has to forget those that come after a moment further back. There may be
        much to read: others have their turn meanwhile.
        """
        seconds = max(0.0, min(seconds, self.seconds))
        playing = self._playing
        self.pause()
        if seconds < self._passed:
            at = bisect_right(self._marks, seconds, key=lambda mark: mark.due)
            self._take_up(self._marks[max(0, at - 1)])
        while self._next is not None and self._next[0] <= seconds:
            self._show(min(seconds, self._next[0]), MOST_AT_ONCE)
            await asyncio.sleep(0)
        self._passed = seconds
        if playing:
            self.play()

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
            wait = (self._next[0] - self._shown_until()) / self._speed if self._playing else 1.0
            await asyncio.sleep(max(wait, SHORTEST_SLEEP))

    def close(self) -> None:
        """Let go of the file. Idempotent."""
        self._next = None
        self._items.close()

    # --- inside --------------------------------------------------------------------------------

    def _shown_until(self) -> float:
        """The present, in seconds from the beginning of the recording."""
        if not self._playing:
            return self._passed
        now = self._clock.now().monotonic
        if self._since is None:
            self._since = now
        if math.isinf(self._speed):
            return math.inf
        return self._passed + (now - self._since) * self._speed

    def _advance(self) -> None:
        self._show(self._shown_until())

    def _show(self, until: float, most: float = math.inf) -> None:
        """Take in what happened by then; at most so many items."""
        while self._next is not None and self._next[0] <= until and most > 0:
            due, item = self._next
            self._take_in(item.what)
            self._next = self._following(due)
            most -= 1

    def _take_in(self, what: Event | Snapshot) -> None:
        if isinstance(what, Snapshot):
            self._snapshot = what
        else:
            self._log.append(what)

    def _take_up(self, mark: _Mark) -> None:
        """Be where a mark is."""
        self._snapshot = mark.snapshot
        self._log = EventLog(EVENTS_KEPT, mark.position, mark.events)
        self._passed = mark.due
        self._items = read_items(self._path, mark.place)
        self._next = self._following(mark.due)

    def _following(self, due: float) -> tuple[float, Item] | None:
        try:
            item = next(self._items)
        except StopIteration:
            return None
        except RecordingError as error:
            _log.error("the replay ends here: %s", error)
            return None
        # An event is written before the snapshot that follows it, and may be older than the last.
        return max(due, item.when - self._marks[0].when), item


@dataclass(frozen=True, slots=True)
class _Mark:
    """A place in the file, and all that is known there."""

    due: float
    """Seconds from the beginning."""
    when: float
    place: Place
    snapshot: Snapshot
    position: int
    events: tuple[Event, ...]


def _surveyed(path: Path) -> tuple[list[_Mark], float]:
    """Read a recording through: marks on the way, the first behind its first line; its seconds."""
    marks: list[_Mark] = []
    log = EventLog(EVENTS_KEPT)
    snapshot: Snapshot | None = None
    began = due = 0.0
    behind = 0
    for number, item in enumerate(read_items(path)):
        if isinstance(item.what, Snapshot):
            snapshot = item.what
        else:
            log.append(item.what)
        began = item.when if number == 0 else began
        due = max(due, item.when - began)
        far = item.end - behind >= MARK_BYTES and len(marks) < MOST_MARKS
        if snapshot is not None and (number == 0 or far):
            behind = item.end
            place = Place(item.line, item.end, snapshot)
            marks.append(_Mark(due, item.when, place, snapshot, log.position, log.kept()))
    if not marks:
        raise RecordingError(
            Phrase("{path} holds nothing: the recording ended before it began", path=path)
        )
    return marks, due

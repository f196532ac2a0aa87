"""The only reader of the node: looks four times a second and hands on what is new."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from app.models.table_model import MANY
from node import EventSlice, Moment, Monitor, Snapshot

INTERVAL_MS = 250
"""Between two looks: quick enough to seem live, slow enough to cost nothing."""
AWAY_MS = 1000
"""The same while nobody sees the window, for those who attend all the same."""
AGE_SECONDS = 1.0
"""How often ages move on where nothing else changed."""


class Watcher(Protocol):
    """Something on screen that shows the node: the window's frame, or the visible page."""

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Something changed."""

    def show_age(self, moment: Moment) -> None:
        """Nothing changed but the time."""

    def events_position(self) -> int | None:
        """Where to go on reading events; None if it shows none."""

    def show_events(self, events: EventSlice) -> None:
        """Take what happened since."""


class Feed(QObject):
    """One timer; what is the same snapshot as at the last look is not handed on again.

    With very many connections each watcher is told in a turn of its own, so that none is long.

    The frame is always handed news; of the pages only the visible one (`watch`). A hidden window
    is `pause`d and costs nothing, unless somebody `attend`s: the tray icon and the history do.
    With `live=False` (a recording) ages stand still between changes.
    """

    def __init__(
        self,
        monitor: Monitor,
        frame: Watcher,
        *,
        live: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.monitor = monitor
        self._frame = frame
        self._page: Watcher | None = None
        self._attending: list[Watcher] = []
        self._away = False
        self._live = live
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._looked_at = 0.0
        self._aged_at = 0.0
        self._waiting: deque[tuple[Watcher, Callable[[Watcher], None]]] = deque()
        """Watchers whose turn is yet to come, and how each is told the news."""
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take_turn)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        """The timer runs."""
        return self._timer.isActive()

    def resume(self) -> None:
        """Look at once, and again and again."""
        if self._away:
            self._away = False
            self._snapshot = None  # those on screen have missed it
        self.look()
        self._timer.start(INTERVAL_MS)

    def pause(self) -> None:
        """Nobody sees the window until resumed."""
        while self._turn.isActive():
            self._take_turn()
        self._away = bool(self._attending)
        if self._away:
            self._timer.start(AWAY_MS)
        else:
            self._timer.stop()

    def attend(self, watcher: Watcher) -> None:
        """Hand everything to a watcher that is not on screen, until `stop`."""
        if watcher not in self._attending:
            self._attending.append(watcher)

    def stop(self) -> None:
        """Look no more at all."""
        self._attending.clear()
        self.pause()

    def watch(self, page: Watcher) -> None:
        """Make a page the visible one; it is handed everything at once."""
        self._page = page
        if self._snapshot is not None and not self._away:
            page.show_snapshot(self._snapshot, self._moment(self._snapshot))
        self.look()

    def look(self) -> None:
        """Read what is new, and hand it on; not before everybody has what came before."""
        if self._turn.isActive():
            return
        now = self._clock()
        snapshot = self.monitor.snapshot()
        # What led to a snapshot comes before it, for those who put the two together.
        for watcher in self._attending:
            self._hand_events(watcher)
        if snapshot is not self._snapshot:
            self._snapshot = snapshot
            self._looked_at = self._aged_at = now
            moment = self._moment(snapshot)
            self._hand(lambda watcher: watcher.show_snapshot(snapshot, moment))
        elif self._live and now - self._aged_at >= AGE_SECONDS:
            self._aged_at = now
            moment = self._moment(snapshot)
            self._hand(lambda watcher: watcher.show_age(moment))
        if self._page is not None and not self._away:
            self._hand_events(self._page)

    def _hand(self, tell: Callable[[Watcher], None]) -> None:
        if self._snapshot is not None and len(self._snapshot.connections) >= MANY:
            self._waiting.extend((watcher, tell) for watcher in self._watchers())
            self._turn.start()
            return
        for watcher in self._watchers():
            tell(watcher)

    def _take_turn(self) -> None:
        watcher, tell = self._waiting.popleft()
        self._turn.stop()
        if self._waiting:
            self._turn.start()
        if watcher in self._watchers():  # a page may be out of sight by now
            tell(watcher)

    def _hand_events(self, watcher: Watcher) -> None:
        position = watcher.events_position()
        if position is not None:
            events = self.monitor.events_since(position)
            if events.events or events.lost:
                watcher.show_events(events)

    def _watchers(self) -> tuple[Watcher, ...]:
        on_screen = (self._frame, self._page) if self._page else (self._frame,)
        return (*self._attending, *(() if self._away else on_screen))

    def _moment(self, snapshot: Snapshot) -> Moment:
        passed = self._clock() - self._looked_at if self._live else 0.0
        return Moment(snapshot.taken_at + passed, snapshot.taken_monotonic + passed)

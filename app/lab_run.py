"""Lets lab time pass: a timer that hands the lab a few milliseconds of the window's at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from node.lab_world import LabWorld

INTERVAL_MS = 16
"""Between two moves: a frame of most screens."""
BUDGET = 0.004
"""Real seconds that a lab may take for one move."""
LONGEST_MOVE = 0.1
"""Real seconds made up for at once: after a pause of the computer's the lab does not jump."""
QUIET_SLICE = 0.002
"""Lab seconds let pass at once while one waits for the next packet: shorter than any line."""
SPEEDS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 10.0, 100.0)
"""Lab seconds for one of the viewer's."""
DEFAULT_SPEED = 0.02
"""At this a packet takes a second for a line of 20 ms."""

START_SECONDS = 0.5
"""Lab seconds in which the nodes of a new lab start, before anybody looks."""


class LabRun(QObject):
    """One lab, played at some speed, paused, or stepped through.

    Slow motion is for those who look: while nobody does, time passes as it does on the wall, so
    that nodes whose other pages are shown are alive.
    """

    moved = Signal(float)
    """Lab time has passed, and so many seconds of the viewer's (0 for a step)."""
    changed = Signal()
    """It plays or pauses, or at another speed."""

    def __init__(
        self,
        world: LabWorld,
        *,
        speed: float = DEFAULT_SPEED,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take a world over, and begin to play it."""
        super().__init__()
        self.world = world
        self.speed = speed
        self.watched = False
        """Somebody sees its packets."""
        self.hurries = True
        """Time passes as on the wall while no packet is under way."""
        self.is_quiet: Callable[[], bool] = lambda: False
        """Tells whether no packet is under way; set by who draws them."""
        self._clock = clock
        self._looked = clock()
        self._closed = self._playing = False
        self._needed = True
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._move)
        self.play()

    @property
    def playing(self) -> bool:
        """Time passes by itself, for whoever needs it."""
        return self._playing

    def play(self) -> None:
        """Let time pass from now on."""
        if not self._closed and not self._playing:
            self._playing = True
            self._go_or_stand()
            self.changed.emit()

    def pause(self) -> None:
        """Let time stand still."""
        if self._playing:
            self._playing = False
            self._go_or_stand()
            self.changed.emit()

    def need(self, *, needed: bool) -> None:
        """Somebody needs what goes on there; while nobody does, it stands still as it is."""
        self._needed = needed
        self._go_or_stand()

    def choose_speed(self, speed: float) -> None:
        """Play so many lab seconds in one of the viewer's."""
        if speed != self.speed:
            self.speed = speed
            self.changed.emit()

    def step(self) -> bool:
        """Pause, and go on to the next thing that happens; False: nothing does within a minute."""
        self.pause()
        if self._closed:
            return False
        happened = self.world.step()
        self.moved.emit(0.0)
        return happened

    def close(self) -> None:
        """End the lab and all that is in it. Idempotent."""
        self._timer.stop()
        if not self._closed:
            self._closed = True
            self.world.close()

    # --- inside --------------------------------------------------------------------------------

    def _go_or_stand(self) -> None:
        goes = self._playing and self._needed and not self._closed
        if goes and not self._timer.isActive():
            self._looked = self._clock()
            self._timer.start()
        elif not goes:
            self._timer.stop()

    def _move(self) -> None:
        now = self._clock()
        passed = min(now - self._looked, LONGEST_MOVE)
        self._looked = now
        if not self.watched:
            self.world.advance(passed * max(1.0, self.speed), budget=BUDGET)
        elif self.hurries and self.speed < 1.0 and self.is_quiet():
            self._hurry(passed)
            return
        else:
            self.world.advance(passed * self.speed, budget=BUDGET)
        self.moved.emit(passed)

    def _hurry(self, passed: float) -> None:
        """Go on at the pace of the wall, but no further than to the next packet."""
        ends = self._clock() + BUDGET
        left = passed
        while left > 0:
            self.world.advance(min(left, QUIET_SLICE), budget=BUDGET)
            left -= QUIET_SLICE
            self.moved.emit(min(passed, QUIET_SLICE))
            if not self.is_quiet() or self._clock() >= ends:
                return

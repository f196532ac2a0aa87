"""Time as one line to draw on, whatever happens to the clocks. No Qt."""

from __future__ import annotations

from node import Moment

STEP_SECONDS = 2.0
"""The wall clock and the other one differ more than this from one look to the next: the computer
slept, or its clock was set. Less is the ordinary drift, which is followed."""
UNSEEN_SECONDS = 120.0
"""Longer than this without a look, and nothing is said of the time between."""


class Course:
    """Places moments on a line that never goes back: wall-clock seconds, as long as nobody sets it.

    While a computer sleeps the monotonic clock stands still, and the line goes on by what the wall
    clock says. Where that is set back, the line goes on as if nothing had happened, and what was
    before is shown by the new clock.
    """

    def __init__(self) -> None:
        self.now: float | None = None
        """The newest moment on the line."""
        self._last = Moment(0.0, 0.0)

    @property
    def shift(self) -> float:
        """Seconds from the line to the wall clock."""
        return 0.0 if self.now is None else self._last.time - self.now

    def advance(self, moment: Moment) -> bool:
        """Go on to a moment; true if there is a gap before it."""
        if self.now is None:
            self.now, self._last = moment.time, moment
            return False
        passed = max(0.0, moment.monotonic - self._last.monotonic)
        stepped = moment.time - self._last.time - passed
        self._last = moment
        slept = stepped if stepped > STEP_SECONDS else 0.0
        self.now += passed + slept
        return bool(slept) or passed > UNSEEN_SECONDS

    def place(self, wall: float) -> float:
        """Where a moment of the wall clock lies; not behind the newest."""
        at = wall - self.shift
        return at if self.now is None else min(at, self.now)

    def wall(self, at: float) -> float:
        """What the wall clock says, as it goes now, of a place on the line."""
        return at + self.shift

"""Which part of time is shown: shared by all that is drawn over one axis."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

SHORTEST = 10.0
"""Seconds that are shown at least."""
LONGEST = 86_400.0
"""Seconds that are shown at most: figures are kept for no longer."""
LEAST_WHOLE = 60.0
"""Seconds that are shown at least where everything is."""
ZOOM_STEP = 1.25
"""One turn of the wheel."""


class TimeWindow(QObject):
    """From `begin` to `end`, in seconds; it follows the newest moment while it is `live`."""

    changed = Signal()
    """Another part of time is shown."""
    pointed = Signal()
    """Another moment is pointed at, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.span = LEAST_WHOLE
        self.whole = True
        """Everything is shown that is known, up to `LONGEST`."""
        self.end = 0.0
        self.live = True
        self.at: float | None = None
        """The moment that is pointed at, to read off its figures."""
        self._oldest = self._newest = 0.0

    @property
    def begin(self) -> float:
        """The left end."""
        return self.end - self.span

    @property
    def newest(self) -> float:
        """The newest moment of which something is known."""
        return self._newest

    def follow(self, oldest: float, newest: float) -> None:
        """Something is known of this time now."""
        self._oldest, self._newest = oldest, newest
        if self.live:
            self.end = newest
            if self.whole:
                self.span = max(LEAST_WHOLE, min(newest - oldest, LONGEST))
        self.changed.emit()

    def show(self, span: float) -> None:
        """Show so many seconds; the right end stays."""
        self.whole = False
        self.span = max(SHORTEST, min(span, LONGEST))
        self._keep_inside()

    def show_whole(self) -> None:
        """Show everything, and what is to come."""
        self.whole = self.live = True
        self.follow(self._oldest, self._newest)

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show so many times as much; `around` stays in its place, or else the right end."""
        anchor = self.end if around is None or self.live else around
        self.whole = False
        share = (self.end - anchor) / self.span
        self.span = max(SHORTEST, min(self.span * factor, LONGEST))
        self.end = anchor + share * self.span
        self._keep_inside()

    def pan(self, seconds: float) -> None:
        """Go into the past (below 0) or forward; at the newest moment it is followed again."""
        self._go_to(self.end + seconds, follow=seconds > 0)

    def set_live(self, *, live: bool) -> None:
        """Follow the newest moment, or stay here."""
        self.live = live
        self._keep_inside()

    def to_oldest(self) -> None:
        """Go to where everything begins."""
        self._go_to(self._oldest + self.span, follow=True)

    def show_moment(self, at: float) -> None:
        """Go so far that a moment is shown, if it is not."""
        if not self.begin <= at <= self.end:
            self._go_to(at + self.span / 2, follow=True)

    def point(self, at: float | None) -> None:
        """Read off another moment."""
        at = None if at is None else max(self.begin, min(at, self.end))
        if at != self.at:
            self.at = at
            self.pointed.emit()

    def _go_to(self, end: float, *, follow: bool) -> None:
        self.end, self.whole = end, False
        self.live = follow and end >= self._newest
        self._keep_inside()

    def _keep_inside(self) -> None:
        first = min(self._oldest + self.span, self._newest)
        self.end = self._newest if self.live else max(first, min(self.end, self._newest))
        self.changed.emit()

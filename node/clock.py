"""What time it is, as an argument: a test or a virtual internet brings its own."""

from __future__ import annotations

import time
from typing import Protocol

from node.terms import Moment


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> Moment:
        """This moment."""


class SystemClock:
    """The computer's clocks; `monotonic` is what asyncio's loops use."""

    def now(self) -> Moment:
        """This moment."""
        return Moment(time.time(), time.monotonic())

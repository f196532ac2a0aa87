"""An event loop that has the virtual internet's time: it stands still unless it is advanced.

A test lets an hour pass in milliseconds; a window lets it pass as slowly as one can follow, from a
timer of its own loop, or stops it altogether. Whoever runs in it cannot tell.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Iterator
from typing import Any

from node.terms import Moment


class LabLoop(asyncio.BaseEventLoop):
    """asyncio's own machinery, without a selector."""

    def __init__(self) -> None:
        super().__init__()
        self._now = 0.0
        self._selector = _NoSelector()

    def time(self) -> float:
        """Lab time, seconds since the lab began."""
        return self._now

    def turn(self, until: float) -> bool:
        """Do what is due next, letting time pass for it up to `until`, if anything is.

        Returns:
            False where nothing is due until then: it is `until` now.
        """
        due = self._due()
        if due is None or due > until:
            self._now = max(self._now, until)
            return False
        self._now = max(self._now, due)
        with self.entered():
            self._run_once()  # type: ignore[attr-defined]
        return True

    def advance(self, until: float, *, budget: float | None = None) -> None:
        """Let time pass up to `until`, or until `budget` real seconds are used up."""
        ends = None if budget is None else time.perf_counter() + budget
        while self.turn(until):
            if ends is not None and time.perf_counter() >= ends:
                return

    @contextlib.contextmanager
    def entered(self) -> Iterator[None]:
        """Be the running loop for a while, also inside a callback or task of another one."""
        outer = asyncio._get_running_loop()  # noqa: SLF001 - made for those who write loops
        task = None if outer is None else asyncio.current_task(outer)
        if outer is not None and task is not None:
            # From Python 3.14 on a thread has one current task, whatever the loop.
            asyncio.tasks._leave_task(outer, task)  # noqa: SLF001 - likewise
        asyncio._set_running_loop(self)  # noqa: SLF001
        self._thread_id = threading.get_ident()
        try:
            yield
        finally:
            self._thread_id = None  # type: ignore[assignment]
            asyncio._set_running_loop(outer)  # noqa: SLF001
            if outer is not None and task is not None:
                asyncio.tasks._enter_task(outer, task)  # noqa: SLF001

    def _due(self) -> float | None:
        """When there is something to do next."""
        if self._ready:  # type: ignore[attr-defined]
            return self._now
        scheduled = self._scheduled  # type: ignore[attr-defined]
        return scheduled[0]._when if scheduled else None  # noqa: SLF001

    # What BaseEventLoop leaves to those who have sockets.

    def _process_events(self, _events: list[Any]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass


class _NoSelector:
    """There is nothing to wait for but time."""

    def select(self, _timeout: float | None) -> list[Any]:
        """Nothing ever comes from outside."""
        return []


class LabClock:
    """`Clock` of the nodes in a lab that began at `epoch`, seconds since 1970."""

    def __init__(self, loop: LabLoop, epoch: float) -> None:
        self._loop = loop
        self._epoch = epoch

    def now(self) -> Moment:
        """This moment."""
        passed = self._loop.time()
        return Moment(self._epoch + passed, passed)

"""The only place that makes tasks: each has a name, and an owner who ends it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Tasks:
    """The running tasks of one owner. None is garbage-collected early, none fails silently."""

    def __init__(self, failed: Callable[[str, Exception], None] | None = None) -> None:
        """`failed` hears the name and error of a task that nobody awaited; by default the log."""
        self._failed = failed or _log_failure
        self._tasks: set[asyncio.Task[Any]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def spawn(
        self, work: Coroutine[Any, Any, T], *, name: str, awaited: bool = False
    ) -> asyncio.Task[T]:
        """Run `work` beside everything else, until it is done or the owner closes.

        The failure of an `awaited` one is heard by who waits for it, and told to nobody else.
        """
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._heard if awaited else self._told)
        return task

    async def close(self) -> None:
        """Cancel what still runs, and wait until all of it has ended. Idempotent."""
        current = asyncio.current_task()
        while running := [task for task in self._tasks if task is not current]:
            for task in running:
                task.cancel()
            await asyncio.wait(running)

    def _told(self, task: asyncio.Task[Any]) -> None:
        error = self._heard(task)
        if isinstance(error, Exception):
            self._failed(task.get_name(), error)

    def _heard(self, task: asyncio.Task[Any]) -> BaseException | None:
        self._tasks.discard(task)
        # Looked at in any case, or asyncio would complain where who waited was cancelled.
        return None if task.cancelled() else task.exception()


def _log_failure(name: str, error: Exception) -> None:
    _log.error("task %r failed", name, exc_info=error)

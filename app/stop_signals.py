"""The signals that ask Natscope to stop: Ctrl-C, a plain kill, a closed terminal. No Qt."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Not every system has all of them."""


class _Process:
    """What this process was told."""

    heard = False


def leave_at_once() -> None:
    """Until a loop runs there is nothing to put in order: a signal ends the process, status 0.

    An exception, as Python makes of Ctrl-C, would surface in the middle of some import.
    """
    for number in _wanted():
        signal.signal(number, lambda *_: os._exit(0))


@contextmanager
def calling(told: Callable[[], None]) -> Iterator[None]:
    """Call `told` for each of the signals, and put back after it what was done about them before.

    Not `loop.add_signal_handler`, which would end with the loop: whoever was told to end is ending,
    and the same word once more is neither to hurt it nor to print anything.
    """
    _Process.heard = False

    def handle(_number: int, _frame: FrameType | None) -> None:
        _Process.heard = True
        told()

    before = {number: signal.getsignal(number) for number in _wanted()}
    for number in before:
        signal.signal(number, handle)
    try:
        yield
    finally:
        if not _Process.heard:
            for number, handler in before.items():
                signal.signal(number, handler)


def were_heard() -> bool:
    """Whether one of them came since `calling` began."""
    return _Process.heard


def ignore() -> None:
    """At the very end: who asks again does not have to."""
    for number in _wanted():
        signal.signal(number, signal.SIG_IGN)


def _wanted() -> list[int]:
    """The signals that there are here; `nohup` has hang-ups ignored, and they stay so."""
    numbers = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
    return [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]

"""The signals that ask Natscope to stop: Ctrl-C, a plain kill, a closed terminal. No Qt."""

from __future__ import annotations

import asyncio
import signal

_ASK_TO_STOP = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


def leave_at_once() -> None:
    """Until a loop runs, a plain kill ends the program as Ctrl-C does, with status 0."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def set_on_signal(stop: asyncio.Event) -> None:
    """From now on, until the running loop is closed, those signals set `stop` and nothing else."""
    loop = asyncio.get_running_loop()
    for name in _ASK_TO_STOP:
        number = getattr(signal, name, None)
        # `nohup` has hang-ups ignored, and they stay so.
        if number is None or (name == "SIGHUP" and signal.getsignal(number) == signal.SIG_IGN):
            continue
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))


def ignore() -> None:
    """At the very end: who asks again does not have to."""
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), signal.SIG_IGN)

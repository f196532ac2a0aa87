"""Runs the faces that have no window: events as lines, the live terminal view, the check. No Qt."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable

from app.arguments import Arguments
from app.logs import log_to_file
from app.session import Session
from app.stop_signals import calling

Face = Callable[[Session, asyncio.Event], Awaitable[int]]
"""Shows a session until the event is set; returns the exit status."""


def run_without_window(arguments: Arguments) -> int:
    """Run the face that the arguments ask for, to its end.

    Returns:
        The exit status.

    Raises:
        Failure: it cannot run; the message is for the user.
    """
    return asyncio.run(_run(arguments))


async def _run(arguments: Arguments) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def ask_to_stop() -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(stop.set)

    with calling(ask_to_stop):
        session = Session(arguments)
        await session.start()
        if session.demo is not None:
            session.demo.keep_time()
        try:
            return await _face(session)(session, stop)
        finally:
            await session.close()


def _face(session: Session) -> Face:
    """What to show. Imported here, so that lines of JSON need not wait for a terminal view."""
    if session.arguments.command == "check":
        from app.commands.check import check

        return check
    if session.arguments.command == "punch":
        from app.commands.punch import punch

        return punch
    from app.commands.headless import spoken_line, tell_events

    if session.arguments.json:
        return tell_events
    from rich.console import Console

    from app.commands.terminal import show_terminal, suits

    if not suits(Console()):
        return lambda session, stop: tell_events(session, stop, spoken_line)
    if sys.stderr is not None and sys.stderr.isatty() and session.node is not None:
        # On the same terminal, log records would be written across the view.
        log_to_file(session.data.log, instead=True)
    return show_terminal

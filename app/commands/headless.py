"""Natscope without window and live view: what happens, a line each, as JSON or in words. No Qt."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable

from app.commands.output import Output
from app.failure import COULD_NOT_RUN
from app.session import Session
from node import Event, NodeStopped

LAST_WORDS_SECONDS = 1.0
"""How long a slow reader may take for what is left when we stop."""

_log = logging.getLogger(__name__)


def json_line(event: Event) -> str:
    """The event for a program."""
    return event.to_json()


def spoken_line(event: Event) -> str:
    """The event for a person."""
    from app.text.event_text import describe
    from app.text.format import clock_time

    return f"{clock_time(event.time)}  {describe(event)}"


async def tell_events(
    session: Session, stop: asyncio.Event, line_of: Callable[[Event], str] = json_line
) -> int:
    """Write every event to standard output until `stop`, the end of it all, or no reader is left.

    Returns:
        The exit status.

    Raises:
        Failure: there is no standard output.
    """
    output = Output(sys.stdout)
    spawn = session.tasks.spawn
    telling = spawn(_tell(session, output, line_of), name="tell events")
    ends = {
        telling,
        spawn(_until(stop), name="wait for a signal"),
        spawn(_until(output.gone), name="wait for the reader to leave"),
    }
    await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
    await session.stop_node()
    await asyncio.wait({telling}, timeout=LAST_WORDS_SECONDS)
    output.close()
    return telling.result() if telling.done() else 0


async def _tell(session: Session, output: Output, line_of: Callable[[Event], str]) -> int:
    position = 0
    while True:
        new = await session.monitor.wait_for_events(position)
        position = new.position
        if new.lost:
            _log.warning("%d events are left out: the reader is too slow", new.lost)
        try:
            await output.write("".join(f"{line_of(event)}\n" for event in new.events))
        except OSError as error:
            _log.error("cannot write to standard output: %s", error.strerror or error)
            return COULD_NOT_RUN
        if not new.events or isinstance(new.events[-1], NodeStopped):
            return 0


async def _until(event: asyncio.Event) -> int:
    await event.wait()
    return 0

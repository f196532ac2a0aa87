"""Where Natscope begins and ends: which face the arguments ask for, with which status."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app import stop_signals
from app.failure import COULD_NOT_RUN, Failure
from app.start_again import AGAIN, start_again

if TYPE_CHECKING:
    from app.arguments import Arguments

OBJECTS_UNTIL_A_SEARCH = 10_000
"""New objects after which Python looks for garbage, once a face is shown; its own 700 are few."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run Natscope; what the command `natscope` and `python -m app` call.

    Returns:
        The exit status: 0 also when a signal asked to stop, 2 for bad arguments, 3 if it cannot
        run; `check`, `punch` and `selftest` have their own beside these.
    """
    stop_signals.leave_at_once()
    # Whatever is made while starting stays: looking for garbage there cost an eighth of the start.
    gc.disable()
    gc.set_threshold(OBJECTS_UNTIL_A_SEARCH)
    from app.arguments import parse_arguments  # takes a while, with the node behind it

    try:
        status = _run(parse_arguments(argv))
        if status != AGAIN:
            return status
        return 0 if stop_signals.were_heard() else start_again()
    except Failure as failure:
        _say(f"natscope: {failure}")
        return failure.status
    except Exception:
        # Not Python's own status 1, which would tell a script "not reachable".
        logging.getLogger(__name__).critical("an internal error", exc_info=True)
        return COULD_NOT_RUN
    finally:
        stop_signals.ignore()
        logging.shutdown()


def _run(arguments: Arguments) -> int:
    from app.logs import log_to_stderr

    log_to_stderr(arguments.log_level)
    if arguments.command == "run" and not arguments.headless and _can_show(arguments):
        _choose_language(arguments)
        from app.desktop.desktop import run_window

        return run_window(arguments)
    gc.enable()
    if arguments.command == "selftest":
        from app.commands.selftest import run_selftest

        return run_selftest()
    if arguments.command == "lab":
        from app.commands.lab import run_lab

        return run_lab(arguments)
    from app.commands.cli import run_without_window

    return run_without_window(arguments)


def _choose_language(arguments: Arguments) -> None:
    """Before anything is imported that speaks: what is asked for, else set, else the system's."""
    from app.kept.data_dir import DataDir
    from app.kept.settings import LANGUAGE, peek
    from app.text.languages import language_of_system
    from app.text.translation import speak

    chosen = arguments.language
    if chosen is None and arguments.screenshot is None:
        chosen = peek(DataDir(arguments.data_dir).settings, LANGUAGE)
    speak(chosen or language_of_system())


def _can_show(arguments: Arguments) -> bool:
    """Whether there can be a window; if not, says so.

    Raises:
        Failure: there cannot even be a picture of one, and that was asked for.
    """
    from app.desktop.display import draw_offscreen, missing_qt, no_display

    reason = missing_qt()
    if arguments.screenshot is not None:
        if reason is not None:
            raise Failure(reason)
        if no_display() is not None:
            draw_offscreen()
        return True
    reason = reason or no_display()
    if reason is not None:
        _say(f"natscope: {reason}; going on in the terminal")
    return reason is None


def _say(line: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{line}\n")

"""The same program once more in the place of this one, when it has ended in order. No Qt.

The process stays the same where the system can do that: whoever started it (a terminal, a service)
still has hold of it, and two are never there at once, so that the data directory is always free.
"""

from __future__ import annotations

import os
import sys

from app.failure import Failure

AGAIN = -1
"""What a face gives back instead of an exit status: everything has ended, start it once more."""


def see_that_it_can() -> None:
    """Look before anything ends whether the program is still where it was started from.

    Raises:
        Failure: it was moved or removed since.
    """
    program = _command()[0]
    if not os.access(program, os.X_OK):
        raise Failure(f"{program} is not there any more")


def start_again() -> int:
    """Become the new one; where a process cannot become another (Windows), end beside it.

    Returns:
        The exit status, where this process goes on until its end.

    Raises:
        Failure: the system did not do it.
    """
    command = _command()
    # The loader of a package has left word for the processes that belong to it; this one does not.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    try:
        if sys.platform == "win32":
            import subprocess

            subprocess.Popen(command)  # noqa: S603 - the user has started it already
            return 0
        os.execv(command[0], command)  # noqa: S606 - the same
    except OSError as error:
        raise Failure(f"cannot start again: {error.strerror or error}") from None


def _command() -> list[str]:
    """How this process was started; a package is its own Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]

"""Where log records go: lines for people, with nothing in them that steers a terminal. No Qt."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from app.text.format import visible

LOG_BYTES = 2**20
LOGS_KEPT = 3
"""Older log files beside the current one."""


class _Lines(logging.Formatter):
    """One line a record, and only tracebacks below it: peers' words cannot make more."""

    def __init__(self, when: str) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s", when)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        record.message = visible(record.message)
        return super().formatMessage(record)


def log_to_stderr(level: str) -> None:
    """Send records of this level and above to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines("%H:%M:%S"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level.upper())


def log_to_file(path: Path, *, instead: bool = False) -> None:
    """Send records to a file of bounded size, too, or instead of standard error.

    A file that cannot be written is told, and standard error stays.
    """
    from logging.handlers import RotatingFileHandler

    root = logging.getLogger()
    try:
        handler = RotatingFileHandler(
            path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8", errors="replace"
        )
    except OSError as error:
        root.warning("cannot write the log %s: %s", path, error.strerror or error)
        return
    handler.setFormatter(_Lines("%Y-%m-%d %H:%M:%S"))
    if instead:
        for other in list(root.handlers):
            root.removeHandler(other)
    root.addHandler(handler)


def close_logs() -> None:
    """Write out and close every handler."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()

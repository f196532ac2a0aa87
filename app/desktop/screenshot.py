"""The window in a picture file."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.failure import Failure
from app.window import MainWindow


def save_screenshot(window: MainWindow, path: Path) -> None:
    """Draw what the window shows at this moment into a file, whole or not at all.

    Raises:
        Failure: the file cannot be written.
    """
    window.feed.look()
    QApplication.sendPostedEvents()  # layouts follow what was just shown
    temporary = path.with_name(f".{path.name}.part")
    kind = path.suffix.lstrip(".")
    try:
        # A plain open first: it says why a file cannot be written, Qt only that it could not.
        temporary.write_bytes(b"")
        if not window.grab().save(str(temporary), kind):
            raise Failure(f"cannot draw the window into {path}")
        temporary.replace(path)
    except OSError as error:
        raise Failure(f"cannot write {path}: {error.strerror or error}") from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)

"""Files that are written whole or not at all, and kept aside when they are damaged. No Qt."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

MAX_ASIDE = 100
"""Damaged files kept beside the good one, at most."""


def write_whole(path: Path, content: bytes) -> None:
    """Put the content in the place of the file: who reads it sees all of the old or of the new.

    Raises:
        OSError: the disk does not take it; the file is as it was.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def set_aside(path: Path) -> Path:
    """Give a damaged file a name that is free: somebody may want to look into it.

    Raises:
        OSError: it cannot be moved.
    """
    for number in range(1, MAX_ASIDE + 1):
        aside = path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
        if not aside.exists():
            path.rename(aside)
            return aside
    raise OSError(f"there are {MAX_ASIDE} damaged ones already")

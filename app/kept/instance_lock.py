"""One node for one data directory: two with the same key would be one peer in two places. No Qt.

The system holds the lock as long as the process lives, however it ends: nothing is left to clean up
after a crash. The file says who holds it, for the message to the second one.
"""

from __future__ import annotations

import errno
import logging
import os
import sys
from pathlib import Path

from app.failure import AlreadyRuns, Failure

_log = logging.getLogger(__name__)
_TAKEN = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_FAR_AWAY = 2**30
"""Where Windows locks a byte: the ones before it can be read by others."""
_MOST_TEXT = 100


class InstanceLock:
    """Held from `take` to `release`."""

    def __init__(self, path: Path) -> None:
        """Remember the lock file; nothing is locked yet."""
        self._path = path
        self._descriptor: int | None = None

    def take(self) -> None:
        """Become the one instance.

        Raises:
            AlreadyRuns: another one has it.
            Failure: the file cannot be written.
        """
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Failure(
                f"cannot write into the data directory {self._path.parent}: "
                f"{error.strerror or error}; name another one with --data-dir"
            ) from None
        try:
            _lock(descriptor)
        except OSError as error:
            if error.errno in _TAKEN:
                holder = _holder(descriptor)
                os.close(descriptor)
                raise AlreadyRuns(
                    f"Natscope already runs{holder} on the data directory {self._path.parent}; "
                    "start a second one beside it with --data-dir DIR"
                ) from None
            _log.warning("the data directory cannot be locked: %s", error.strerror or error)
        self._descriptor = descriptor
        self.tell(None)

    def tell(self, port: int | None) -> None:
        """Write down who we are, and the port that we listen on."""
        if self._descriptor is None:
            return
        text = f"{os.getpid()} {port or '-'}\n".encode()
        try:
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, text)
        except OSError as error:
            _log.warning("cannot write %s: %s", self._path, error.strerror or error)

    def release(self) -> None:
        """Let the next one in. Idempotent. The file stays: removing it could split the lock."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _FAR_AWAY, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _holder(descriptor: int) -> str:
    """Who holds the lock, in words; empty if it does not say."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        words = os.read(descriptor, _MOST_TEXT).decode("ascii", "replace").split()
    except OSError:
        return ""
    match words:
        case [pid, port] if pid.isdecimal() and port.isdecimal():
            return f" (process {pid}, port {port})"
        case [pid, *_] if pid.isdecimal():
            return f" (process {pid})"
    return ""

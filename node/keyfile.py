"""Our private key on disk: made once, never replaced, readable by its owner only."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import stat
import tempfile
from pathlib import Path

from node.errors import IdentityError
from node.identity import PrivateKey
from node.phrase import Phrase

MAX_SIZE = 4096
"""Bytes; an Ed25519 key message takes 68."""
KEEP = Phrase(
    "It was left as it is: restore it from a copy, or move it away to get a new identity."
)
ELSEWHERE = Phrase("Give this user access to it, or name another file with --identity.")
_NO_LINKS = {errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL, errno.EMLINK}
"""How file systems without hard links say so (FAT, exFAT, some network drives)."""
_log = logging.getLogger(__name__)


def load_or_create(path: Path) -> PrivateKey:
    """The key in the file at `path`; a new one if there is no such file.

    Two first starts at once end with one key. Permissions that let others read are taken away, and
    the log says so.

    Raises:
        IdentityError: the file is damaged or cannot be read or written. It is left as it is.
    """
    try:
        for _ in range(2):
            data = _read(path)
            if data is not None:
                return _parse(path, data)
            key = PrivateKey.generate()
            if _write_new(path, key.to_bytes()):
                return key
    except ValueError:
        raise IdentityError(
            Phrase("{path} cannot be the name of a key file", path=repr(str(path)))
        ) from None
    if path.is_symlink():
        raise IdentityError(
            Phrase(
                "the key file {path} is a link to a file that is not there. "
                "Restore that file, or remove the link to get a new identity.",
                path=path,
            )
        )
    raise IdentityError(
        Phrase("the key file {path} comes and goes: is another program at it?", path=path)
    )


def _read(path: Path) -> bytes | None:
    # Not to block: a pipe in the place of the file would wait for a writer for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise _not_a_file(path)
            if os.name == "posix" and status.st_mode & 0o077:
                _take_from_others(path, file.fileno())
            return file.read(MAX_SIZE + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        if path.is_dir():
            raise _not_a_file(path) from None
        raise IdentityError(
            Phrase(
                "the key file {path} cannot be read: {why}. {advice}",
                path=path,
                why=_reason(error),
                advice=ELSEWHERE,
            )
        ) from None


def _not_a_file(path: Path) -> IdentityError:
    return IdentityError(
        Phrase(
            "{path} is not a file that can hold a key. "
            "Name a file, there or not yet, with --identity.",
            path=path,
        )
    )


def _take_from_others(path: Path, descriptor: int) -> None:
    try:
        os.fchmod(descriptor, 0o600)
    except OSError as error:
        _log.warning(
            "others can read the key file %s, and that cannot be changed: %s", path, _reason(error)
        )
    else:
        _log.warning("others could read the key file %s; now only its owner can", path)


def _parse(path: Path, data: bytes) -> PrivateKey:
    if not data:
        raise IdentityError(
            Phrase("the key file {path} is empty. {advice}", path=path, advice=KEEP)
        )
    if len(data) > MAX_SIZE:
        raise IdentityError(
            Phrase("the key file {path} is too large to be a key. {advice}", path=path, advice=KEEP)
        )
    try:
        return PrivateKey.from_bytes(data)
    except IdentityError as error:
        raise IdentityError(
            Phrase(
                "the key file {path} is damaged: {why}. {advice}",
                path=path,
                why=str(error),
                advice=KEEP,
            )
        ) from None


def _write_new(path: Path, data: bytes) -> bool:
    """Write a file that is there whole or not at all; False if another was quicker."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".identity-")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if not _publish(temporary, path):
                return False
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise IdentityError(
            Phrase(
                "the key file {path} cannot be written: {why}. {advice}",
                path=path,
                why=_reason(error),
                advice=ELSEWHERE,
            )
        ) from None
    _sync_directory(path.parent)
    return True


def _publish(temporary: Path, path: Path) -> bool:
    """Give a whole file its name; False if the name is taken."""
    try:
        try:
            os.link(temporary, path)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            if os.name == "nt":
                temporary.rename(path)  # on Windows, never over another file
            else:
                _copy_new(temporary, path)
    except FileExistsError:
        return False
    return True


def _copy_new(temporary: Path, path: Path) -> None:
    # The name first, then what is in it: elsewhere than on Windows, renaming would replace a file.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(temporary.read_bytes())
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _sync_directory(directory: Path) -> None:
    """See that the name outlives a power cut, where the system can do that."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _reason(error: OSError) -> str:
    return error.strerror or str(error)

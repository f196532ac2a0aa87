"""Our private key on disk: made once, never replaced, readable by its owner only."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from node.errors import IdentityError
from node.identity import PrivateKey

MAX_SIZE = 4096
"""Bytes; an Ed25519 key message takes 68."""


def load_or_create(path: Path) -> PrivateKey:
    """The key in the file at `path`; a new one if there is no such file.

    Two first starts at once end with one key. Permissions that let others read are taken away.

    Raises:
        IdentityError: the file is damaged or cannot be read or written. It is left as it is.
    """
    for _ in range(2):
        data = _read(path)
        if data is not None:
            return _parse(path, data)
        key = PrivateKey.generate()
        if _write_new(path, key.to_bytes()):
            return key
    raise IdentityError(f"{path} comes and goes: is another program at it?")


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise IdentityError(f"{path} is not a file that can hold a key")
            if os.name == "posix" and status.st_mode & 0o077:
                with contextlib.suppress(OSError):
                    path.chmod(0o600)
            return file.read(MAX_SIZE + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise IdentityError(f"the key file {path} cannot be read: {error.strerror}") from None


def _parse(path: Path, data: bytes) -> PrivateKey:
    advice = "It was left as it is: restore it from a copy, or move it away to get a new identity."
    if not data:
        raise IdentityError(f"the key file {path} is empty. {advice}")
    if len(data) > MAX_SIZE:
        raise IdentityError(f"the key file {path} is too large to be a key. {advice}")
    try:
        return PrivateKey.from_bytes(data)
    except IdentityError as error:
        raise IdentityError(f"the key file {path} is damaged: {error}. {advice}") from None


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
            return _publish(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise IdentityError(f"the key file {path} cannot be written: {error.strerror}") from None


def _publish(temporary: Path, path: Path) -> bool:
    try:
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError:
        # No hard links here (FAT, some network drives): take the name first, then fill it.
        try:
            with path.open("xb") as file:
                file.write(temporary.read_bytes())
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            return False
    if os.name == "posix":
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
    return True

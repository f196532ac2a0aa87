"""What Natscope remembers from one run to the next: small texts by key, in one JSON file. No Qt."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from app.kept.whole_file import set_aside, write_whole

FORMAT = 1
MAX_BYTES = 2**20
"""Size of the file. A window with every table arranged by hand takes 20 kB."""
LISTEN_PORT = "node/listen_port"
LANGUAGE = "window/language"
"""The key of the language that the window speaks; without it, the system's."""

_log = logging.getLogger(__name__)


class Settings:
    """A `StateStore` on disk. `save` is quick; `flush` writes, whole or not at all."""

    def __init__(self, path: Path, *, writable: bool = True) -> None:
        """Read the file, if it is there. One that is damaged is kept under another name.

        `complaint` then holds a sentence for the user. Without `writable` nothing is changed on
        disk.
        """
        self.complaint: str | None = None
        self._path = path
        self._writable = writable
        self._values: dict[str, str] = {}
        self._dirty = False
        try:
            with path.open("rb") as file:
                self._values = _parse(file.read(MAX_BYTES + 1))
        except FileNotFoundError:
            pass
        except OSError as error:
            self._writable = False
            self._complain(
                f"The settings {path} cannot be read ({error.strerror or error}); "
                "changes are not kept this time."
            )
        except (ValueError, RecursionError) as error:
            self._set_aside(str(error))

    def load(self, key: str) -> str | None:
        """The text kept under `key`, or None."""
        return self._values.get(key)

    def save(self, key: str, value: str) -> None:
        """Keep a text under `key`; on disk with the next `flush`."""
        if self._values.get(key) != value:
            self._values[key] = value
            self._dirty = True

    def flush(self) -> None:
        """Write what changed. A disk that does not take it is told in the log."""
        if not (self._dirty and self._writable):
            return
        data = {"natscope_settings": FORMAT, "values": dict(sorted(self._values.items()))}
        content = json.dumps(data, indent=1, ensure_ascii=False).encode("utf-8", "replace")
        if len(content) > MAX_BYTES:
            _log.error("the settings are not kept: they grew larger than %d bytes", MAX_BYTES)
            return
        try:
            write_whole(self._path, content)
        except OSError as error:
            _log.error("cannot write the settings %s: %s", self._path, error.strerror or error)
        else:
            self._dirty = False

    # --- inside --------------------------------------------------------------------------------

    def _complain(self, text: str) -> None:
        self.complaint = text
        _log.warning("%s", text)

    def _set_aside(self, reason: str) -> None:
        if not self._writable:
            self._complain(f"The settings {self._path} are damaged ({reason}) and not used.")
            return
        try:
            aside = set_aside(self._path)
        except OSError as error:
            self._writable = False
            self._complain(
                f"The settings {self._path} are damaged ({reason}) and cannot be moved away "
                f"({error.strerror or error}); changes are not kept this time."
            )
        else:
            self._complain(
                f"The settings were damaged ({reason}). They are kept as {aside}, "
                "and Natscope begins with fresh ones."
            )


def peek(path: Path, key: str) -> str | None:
    """What a settings file has under a key; None, without a word, where it cannot be read."""
    try:
        with path.open("rb") as file:
            return _parse(file.read(MAX_BYTES + 1)).get(key)
    except (OSError, ValueError, RecursionError):
        return None


def _parse(content: bytes) -> dict[str, str]:
    if len(content) > MAX_BYTES:
        raise ValueError(f"larger than {MAX_BYTES} bytes")
    try:
        data = json.loads(content)
    except ValueError:
        raise ValueError("not JSON") from None
    if not isinstance(data, dict) or data.get("natscope_settings") != FORMAT:
        raise ValueError("not settings of this version of Natscope")
    values = data.get("values")
    if not isinstance(values, dict) or not all(isinstance(one, str) for one in values.values()):
        raise ValueError("a value is not a text")
    return values

"""What the window remembers from one run to the next: small texts by key."""

from __future__ import annotations

from typing import Protocol


class StateStore(Protocol):
    """Keeps texts; app code brings one that writes to disk."""

    def load(self, key: str) -> str | None:
        """Give the text kept under `key`, or None."""

    def save(self, key: str, value: str) -> None:
        """Keep a text under `key`."""


class MemoryState:
    """A store that forgets at the end of the run."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def load(self, key: str) -> str | None:
        """Give the text kept under `key`, or None."""
        return self._values.get(key)

    def save(self, key: str, value: str) -> None:
        """Keep a text under `key`."""
        self._values[key] = value

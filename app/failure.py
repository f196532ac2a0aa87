"""How Natscope ends when it cannot do what it was asked to."""

from __future__ import annotations

BAD_ARGUMENT = 2
"""Exit status: what the user wrote cannot be meant."""
COULD_NOT_RUN = 3
"""Exit status: the arguments are fine, the circumstances are not."""


class Failure(Exception):
    """The program cannot go on. `str(failure)` is the one line that the user gets."""

    def __init__(self, message: str, status: int = COULD_NOT_RUN) -> None:
        super().__init__(message)
        self.status = status


class AlreadyRuns(Failure):
    """Another Natscope has the data directory."""

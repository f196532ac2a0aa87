"""Where Natscope keeps what outlives a run. No Qt."""

from __future__ import annotations

from pathlib import Path

from app.failure import Failure


class DataDir:
    """One installation's directory: its key, settings, lock and log."""

    def __init__(self, path: Path | None = None) -> None:
        """Take the directory, or the platform's usual place for None."""
        if path is None:
            import platformdirs

            path = platformdirs.user_data_path("natscope", appauthor=False)
        self.path = path
        self.identity = path / "identity.key"
        self.settings = path / "settings.json"
        self.peers = path / "peers.json"
        self.lock = path / "running"
        self.log = path / "natscope.log"

    def make(self) -> None:
        """See that it is there, readable by its owner only.

        Raises:
            Failure: it cannot be made.
        """
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Failure(
                f"cannot make the data directory {self.path}: {error.strerror or error}; "
                "name another one with --data-dir"
            ) from None

"""The real program in processes of its own, as a user starts it."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 20.0
"""More than anything here takes, on a busy machine too."""
STRICT = ("-X", "dev", "-W", "error")
"""Python finds what was not closed, awaited or is out of date."""
SLOW = "asyncio: Executing "
"""What asyncio's debug mode says of a slow callback: no fault of what is tested here."""


def command(*arguments: str | Path, python: tuple[str, ...] = ()) -> list[str]:
    return [sys.executable, *python, "-m", "app", *map(str, arguments)]


def environment(**changes: str) -> dict[str, str]:
    """No display; Qt draws off-screen."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", **changes}


def run(*arguments: str | Path, python: tuple[str, ...] = (), **changes: str) -> Any:
    """Run to the end."""
    return subprocess.run(
        command(*arguments, python=python),
        cwd=ROOT,
        env=environment(**changes),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


class Program:
    """A running Natscope whose lines are read as they come."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self._rest = b""
        self.lines: list[str] = []

    def line(self) -> str:
        """The next line of standard output; empty at the end."""
        assert self.process.stdout is not None
        until = time.monotonic() + SECONDS
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self.process.stdout], [], [], until - time.monotonic())
            assert ready, f"no line within {SECONDS} s after {self.lines[-1:]}"
            piece = os.read(self.process.stdout.fileno(), 65536)
            if not piece:
                return ""
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        self.lines.append(line.decode())
        return self.lines[-1]

    def event(self, name: str, fits: Callable[[dict[str, Any]], bool] = bool) -> dict[str, Any]:
        """The next event of this name that fits."""
        while line := self.line():
            event: dict[str, Any] = json.loads(line)
            if event["event"] == name and fits(event):
                return event
        raise AssertionError(f"there was no {name}: {self.lines}")

    def stop(self, number: int = signal.SIGTERM) -> tuple[int, str, str]:
        """Ask it to stop: exit status, what was left on standard output, standard error."""
        self.process.send_signal(number)
        return self.wait()

    def wait(self) -> tuple[int, str, str]:
        """The same, where it ends of itself."""
        out, errors = self.process.communicate(timeout=SECONDS)
        return self.process.returncode, (self._rest + (out or b"")).decode(), errors.decode()


@contextmanager
def started(
    *arguments: str | Path, python: tuple[str, ...] = (), **changes: str
) -> Iterator[Program]:
    """Natscope with these arguments, ended with the block."""
    process = subprocess.Popen(
        command(*arguments, python=python),
        cwd=ROOT,
        env=environment(**changes),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        try:
            yield Program(process)
        finally:
            if process.poll() is None:
                process.kill()


def loud(errors: str) -> list[str]:
    """The lines of standard error that a quiet run does not have."""
    return [line for line in errors.splitlines() if SLOW not in line]


def node_arguments(data_dir: Path, *more: str | Path) -> list[str | Path]:
    """A node on loopback that meets nobody but whom it is told to."""
    return ["--data-dir", data_dir, "--no-bootstrap", "--listen", "/ip4/127.0.0.1/tcp/0", *more]


def address(started_event: dict[str, Any]) -> str:
    """Where a node can be dialled, by its first event."""
    return f"{started_event['listen_addrs'][0]}/p2p/{started_event['peer_id']}"

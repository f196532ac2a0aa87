"""CPython's own event-loop tests, run on our loop in place of asyncio's.

By hand: python -m tests.app.desktop.test_loop_cpython test_events [test.id ...]
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import os
import subprocess
import sys
import unittest
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]

SUITES = ["test_events", "test_sock_lowlevel", "test_server", "test_streams", "test_subprocess"]
SUITES += ["test_sendfile", "test_unix_events", "test_timeouts", "test_taskgroups"]
SUITES += ["test_buffered_proto", "test_waitfor", "test_base_events", "test_ssl"]
LEAST = {"test_events": 100, "test_sock_lowlevel": 13, "test_server": 3, "test_streams": 50}
"""How many tests must have run at least; fewer would mean that we looked in the wrong place."""

EXCEPTIONS = {
    "GenericWatcherTests.test_create_subprocess_with_pidfd": (
        "from Python 3.13 on; it runs a second loop in another thread, and Qt's runs in one only"
    ),
}
"""Tests that may fail on our loop, as class.method, and why."""

SAME_AGAIN = ("EPoll", "Poll", "Kqueue")
"""Classes that repeat all tests for another selector; our loop has only its own."""


def run_suite(name: str, only: list[str]) -> dict[str, Any]:
    """Run one module of CPython's on our loop, in a process of its own."""
    from PySide6.QtCore import QCoreApplication

    from app.desktop.loop import NatscopeEventLoop

    app = QCoreApplication([])
    made = 0

    class Loop(NatscopeEventLoop):
        """Ours, made the way asyncio's is."""

        def __init__(self, selector: object = None) -> None:
            nonlocal made
            made += 1
            super().__init__(app)

    asyncio.DefaultEventLoopPolicy._loop_factory = Loop  # type: ignore[attr-defined]
    module = importlib.import_module(f"test.test_asyncio.{name}")
    # In that module's eyes only: qasync itself builds on asyncio.SelectorEventLoop.
    module.asyncio = AsyncioWith(Loop)  # type: ignore[attr-defined]
    tests = [
        test
        for test in _flat(unittest.defaultTestLoader.loadTestsFromModule(module))
        if not type(test).__name__.startswith(SAME_AGAIN)
        and (not only or any(word in test.id() for word in only))
    ]
    result = unittest.TextTestRunner(verbosity=2).run(unittest.TestSuite(tests))
    bad = [*result.failures, *result.errors]
    return {
        "ran": result.testsRun,
        "skipped": len(result.skipped),
        "failed": {_short(test): text for test, text in bad}
        | {_short(test): "passed unexpectedly" for test in result.unexpectedSuccesses},
        "loops": made,
    }


class AsyncioWith(ModuleType):
    """The module asyncio, but for the loop in it."""

    def __init__(self, loop: type[asyncio.AbstractEventLoop]) -> None:
        super().__init__("asyncio")
        self.SelectorEventLoop = self.EventLoop = loop

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)


def _flat(suite: unittest.TestSuite) -> Iterator[unittest.TestCase]:
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from _flat(test)
        else:
            yield test


def _short(test: object) -> str:
    """Give class.method; of a fixture that failed, its whole name."""
    identity = test.id() if isinstance(test, unittest.TestCase) else str(test)
    return ".".join(identity.split(" ", 1)[0].split(".")[-2:])


@pytest.mark.timeout(240)
@pytest.mark.parametrize("suite", SUITES)
def test_cpythons_own_tests_pass(suite: str, tmp_path: Path) -> None:
    # Step by step: Debian's Python has a package of that name, with next to nothing in it.
    if not (importlib.util.find_spec("test") and importlib.util.find_spec("test.test_asyncio")):
        package = f"libpython3.{sys.version_info[1]}-testsuite"
        pytest.skip(f"this Python comes without its tests (Debian: {package})")
    if importlib.util.find_spec(f"test.test_asyncio.{suite}") is None:
        pytest.skip(f"this Python's tests are incomplete: there is no test.test_asyncio.{suite}")
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.desktop.test_loop_cpython", suite],
        cwd=ROOT,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    result = json.loads(done.stdout.splitlines()[-1])
    assert result["ran"] >= LEAST.get(suite, 1)
    assert result["loops"], "not one test ran on our loop"
    unexplained = {name: text for name, text in result["failed"].items() if name not in EXCEPTIONS}
    assert not unexplained, "\n\n".join(f"{name}\n{text}" for name, text in unexplained.items())


if __name__ == "__main__":
    print(json.dumps(run_suite(sys.argv[1], sys.argv[2:])))  # noqa: T201

"""Rules that hold for every test: no display is needed, and a warning in the log is a failure."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

# Set before Qt starts, for processes that tests start too. Those that want a real X server ask for
# it (`x11`); pytest-xvfb has one running where Xvfb is installed.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long examples take to be drawn says how busy the machine is, and nothing of what is tested.
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", UNHURRIED, derandomize=True)
settings.register_profile("local", UNHURRIED)
settings.load_profile("ci" if os.environ.get("CI") else "local")


class LoudRecords(logging.Handler):
    """Keeps what was logged as warning or worse while one test ran, and judges it."""

    def __init__(self, item: pytest.Item) -> None:
        super().__init__(logging.WARNING)
        marks = list(item.iter_markers("loud"))
        self.patterns: list[str] = [pattern for mark in marks for pattern in mark.args]
        self.may_say_anything = bool(marks) and not self.patterns
        self.said: list[str] = []
        self.call_passed = False

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the text; arguments that do not fit it raise here, in the test."""
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def fail_on_unexpected(self) -> None:
        """Fail the test on what its marks do not allow."""
        unexpected = [
            text
            for text in self.said
            if not self.may_say_anything and not any(re.search(p, text) for p in self.patterns)
        ]
        if unexpected:
            pytest.fail("the log is not quiet:\n" + "\n".join(unexpected), pytrace=False)

    def fail_on_missed(self) -> None:
        """Fail the test on what its marks expect, if it was never said."""
        missed = [p for p in self.patterns if not any(re.search(p, text) for text in self.said)]
        if missed:
            pytest.fail(f"expected in the log, and not there: {missed}", pytrace=False)


_LOUD = pytest.StashKey[LoudRecords]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Listen to the log from before the first fixture until after the last."""
    handler = item.stash[_LOUD] = LoudRecords(item)
    logging.getLogger().addHandler(handler)
    try:
        return (yield)
    finally:
        logging.getLogger().removeHandler(handler)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Count a warning during the test as a failure of the test."""
    result = yield
    item.stash[_LOUD].fail_on_unexpected()
    item.stash[_LOUD].call_passed = True
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Count what fixtures and the end of the loop log as well, unless the test failed anyway."""
    result = yield
    if item.stash[_LOUD].call_passed:
        item.stash[_LOUD].fail_on_unexpected()
        item.stash[_LOUD].fail_on_missed()
    return result


@pytest.fixture
def x11() -> dict[str, str]:
    """Give the environment in which a process opens its windows on a real X server."""
    if not os.environ.get("DISPLAY"):
        pytest.skip("there is no display, and Xvfb is not installed")
    return {**os.environ, "QT_QPA_PLATFORM": "xcb"}

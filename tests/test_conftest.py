"""The rules of `conftest.py` hold: tried on a small test file of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

TESTS = """
import asyncio, logging, pytest
log = logging.getLogger("house")

def test_warns(): log.warning("odd %s", 1)

def test_only_informs(): log.info("fine")

@pytest.fixture
def late():
    yield
    log.error("late")

def test_warns_while_it_ends(late): pass

async def test_lets_asyncio_log():
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.01)

@pytest.mark.loud
def test_may_say_anything(): log.warning("a door slams")

@pytest.mark.loud("door")
def test_says_what_it_may(): log.warning("a door slams")

@pytest.mark.loud("door")
def test_says_something_else(): log.warning("a window breaks")

@pytest.mark.loud("door")
def test_says_nothing(): pass

@pytest.mark.skip
@pytest.mark.loud("door")
def test_is_skipped(): pass
"""


def test_the_log_is_judged(pytester: pytest.Pytester) -> None:
    pytester.makeconftest((Path(__file__).parent / "conftest.py").read_text())
    pytester.makeini("[pytest]\nasyncio_mode = auto\naddopts = -p no:xvfb\nmarkers = loud\n")
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess("-v", "-rN")
    result.stdout.fnmatch_lines_random(
        [
            "*::test_warns FAILED *",
            "*::test_only_informs PASSED *",
            "*::test_warns_while_it_ends ERROR *",
            "*::test_lets_asyncio_log FAILED *",
            "*::test_may_say_anything PASSED *",
            "*::test_says_what_it_may PASSED *",
            "*::test_says_something_else FAILED *",
            "*::test_says_nothing ERROR *",
            "*::test_is_skipped SKIPPED *",
            "WARNING house: odd 1",
        ]
    )
    result.assert_outcomes(passed=5, failed=3, errors=2, skipped=1)

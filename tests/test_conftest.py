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


PATCHED = """
from tests.interop import install
install.missing = lambda name: None if name == "py" else f"no `{name}` program"
"""
"""A machine without two of the peers; the third is not asked to do anything."""

NEEDS = """
import pytest
from tests.interop.conftest import see_that_it_can_run

@pytest.mark.parametrize("name", ["go", "js", "py"])
def test_meets(name, request): see_that_it_can_run(name, request.config)
"""


@pytest.mark.parametrize("required", [False, True])
def test_peers_that_could_not_be_had_are_the_last_word(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, *, required: bool
) -> None:
    root = Path(__file__).parents[1]
    monkeypatch.setenv("PYTHONPATH", str(root))
    monkeypatch.setenv("NATSCOPE_INTEROP", "required" if required else "")
    conftest = root / "tests" / "interop" / "conftest.py"
    pytester.makeconftest(PATCHED + conftest.read_text().partition("annotations\n")[2])
    pytester.makeini("[pytest]\nasyncio_mode = auto\naddopts = -p no:xvfb\n")
    pytester.makepyfile(NEEDS.replace("tests.interop.conftest", "conftest"))
    result = pytester.runpytest_subprocess()
    assert result.outlines[-1] == "interop not run: go (no `go` program), js (no `js` program)"
    result.assert_outcomes(passed=1, **{"failed" if required else "skipped": 2})

"""The self-test where something is broken: it says so, and ends as it should."""

from __future__ import annotations

import subprocess
import sys

from tests.support.program import ROOT, SECONDS, environment

WITH_A_BROKEN_PAGE = """
import sys
import app.pages.workshop_page

def broken(_around):
    raise RuntimeError("this page is broken")

app.pages.workshop_page.WorkshopPage = broken
from app.main import main

sys.exit(main(["selftest"]))
"""


def test_a_page_that_fails_is_named_and_the_lab_beside_it_ends_in_order() -> None:
    """The page before it has a running lab: its tasks are not to be found pending at the end."""
    done = subprocess.run(
        [sys.executable, "-c", WITH_A_BROKEN_PAGE],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=3 * SECONDS,
        check=False,
    )
    assert done.stderr == "selftest failed at drawing the window: this page is broken\n"
    assert (done.returncode, done.stdout) == (1, "")

"""The Lab page for tests: time passes there only where a test says so."""

from __future__ import annotations

import pytest

from app.pages.lab_page import LabPage
from tests.app.conftest import Opener
from tests.app.lab_samples import let_pass, show, small
from tests.support import scenes


@pytest.fixture
def page(opened: Opener) -> LabPage:
    """The page with the lab that it begins with; time passes only where a test says so."""
    page = opened(scenes.home_nat(), page="lab").page
    assert isinstance(page, LabPage)
    page.run.pause()
    return page


@pytest.fixture
def quiet(page: LabPage) -> LabPage:
    """The page with a small lab: a laptop at home, and two hosts outside that know nobody."""
    show(page, small())
    let_pass(page, 0.5)
    return page

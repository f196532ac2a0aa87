"""What the checks of the packages share, and a plain word at the end on what was not checked."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from tests.packaging.built import NOT_CHECKED, folder

__all__ = ["folder"]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None, None, None]:
    """Say last of all what was not checked, and why."""
    yield
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    for what, why in NOT_CHECKED.items():
        if terminal is not None:
            terminal.write_line(f"not checked: {what} ({why})", yellow=True)

"""What Natscope said in which network, told at the end of the tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

_lines = pytest.StashKey[list[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Begin with nothing to tell."""
    config.stash[_lines] = []


@pytest.fixture(scope="session")
def tell(request: pytest.FixtureRequest) -> Callable[[list[str]], None]:
    """Show lines at the end, also when all went well."""
    return request.config.stash[_lines].extend


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Show them."""
    for line in config.stash[_lines]:
        terminalreporter.write_line(line)

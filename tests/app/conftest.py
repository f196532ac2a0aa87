"""Windows for tests: opened on a scene, closed when the test is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.support.open_window import OpenWindow

Opener = Callable[..., OpenWindow]


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Opener]:
    """Open windows on scenes: `opened(scenes.home_nat(), page="observed")`."""
    windows: list[OpenWindow] = []

    def open_one(*args: Any, **kwargs: Any) -> OpenWindow:
        windows.append(OpenWindow(*args, **kwargs))
        return windows[-1]

    yield open_one
    for one in windows:
        one.close()
    # A window that lives on is painted anew at each change of colours in the next test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

"""Windows for tests: opened on a scene, closed when the test is over."""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.text import translation
from tests.support.open_window import OpenWindow

STOPPING = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]
Opener = Callable[..., OpenWindow]


@pytest.fixture(autouse=True)
def process_as_it_was() -> Iterator[None]:
    """Undo what a program that was run inside the test left behind: signals ignored, and its log.

    The next program would inherit that, could not be asked to stop, and would log to a closed file.
    """
    signals = {one: signal.getsignal(one) for one in STOPPING}
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for one, handler in signals.items():
        signal.signal(one, handler)
    for left in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(left)
    root.setLevel(level)


@pytest.fixture
def speaking(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let a language be spoken in the test, as far as files are chosen by it."""
    return lambda language: monkeypatch.setattr(translation._Speech, "language", language)


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

"""A window on a scene, as a test opens it: nothing runs but what the test asks for."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.kept.preferences import Setup
from app.kept.state import MemoryState, StateStore
from app.pages.page import Page
from app.widgets.table_pane import TablePane
from app.window import MainWindow
from node import Snapshot
from node.errors import AddressError
from tests.support.fake_monitor import FakeMonitor, FakeWishes


class OpenWindow:
    """A shown window with the monitor, the wishes and the memory behind it."""

    def __init__(
        self,
        scene: Snapshot,
        *,
        page: str = "connections",
        state: StateStore | None = None,
        recording: bool = False,
        setup: Setup = Setup(),  # noqa: B008 - it is frozen
        start_again: Callable[[], None] | None = None,
    ) -> None:
        self.monitor, self.wishes = FakeMonitor(scene), FakeWishes()
        self.state = state or MemoryState()
        wishes = None if recording else self.wishes
        self.window = MainWindow(
            self.monitor,
            wishes,
            spawn=_run,
            state=self.state,
            parse=_check,
            setup=setup,
            start_again=start_again,
        )
        self.window.show()
        self.window.show_page(page)
        self.look()

    @property
    def page(self) -> Page:
        return self.window.page

    @property
    def note(self) -> str:
        """What the status line says for a few seconds."""
        return self.window.status.currentMessage()

    def look(self) -> None:
        """Let the window see what is new."""
        self.window.feed.look()
        QApplication.processEvents()

    def change(self, scene: Snapshot) -> None:
        """Show another situation."""
        self.monitor.put(scene)
        self.look()

    def words(self) -> str:
        """Every label of the page that can be seen, a line each."""
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def close(self) -> None:
        self.window.close()
        destroy(self.window)


def destroy(window: QWidget) -> None:
    """Take a window away now: without a running loop Qt would keep it, and restyle it for ever."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def cells(pane: TablePane[Any]) -> list[dict[str, str]]:
    """Rows as shown, from top to bottom: the visible cells by the titles of their columns."""
    model = pane.model
    return [
        {
            model.columns[number].title: str(model.index(row, number).data())
            for number in pane.view.visible_columns()
        }
        for row in range(model.rowCount())
    ]


def column(pane: TablePane[Any], title: str) -> list[str]:
    """One visible column, from top to bottom."""
    return [row[title] for row in cells(pane)]


def clipboard() -> str:
    return QApplication.clipboard().text()


def _run(coroutine: Coroutine[Any, Any, None]) -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        asyncio.run(coroutine)
        return
    # Wished for by something that was itself wished for: nothing here has to be waited for.
    with contextlib.suppress(StopIteration):
        coroutine.send(None)
        raise AssertionError("it waits for something")


def _check(text: str) -> object:
    if text.count("/") < 4:
        raise AddressError("there is no port: /ip4/1.2.3.4/tcp/4001 has one")
    return text

"""What a window shows of a monitor, as text: the words of a page and the cells of its tables."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QTableView

from app.kept.state import MemoryState
from app.models.table_model import TableModel
from app.places import OF_A_NODE
from app.window import MainWindow
from node import Monitor
from tests.support.open_window import destroy


@dataclass(frozen=True)
class Page:
    """One page, with the frame around it."""

    words: str
    """Every label that can be seen, a line each."""
    tables: dict[str, list[dict[str, str]]]
    """The rows of each table by its heading; each row by the titles of the columns."""


def pages(monitor: Monitor) -> dict[str, Page]:
    """Every page that shows a node, of a window on this monitor, by name. Wants a QApplication."""
    window = MainWindow(monitor, None, spawn=_nothing_to_run, state=MemoryState())
    window.show()
    try:
        return {place.name: _page(window, place.name) for place in OF_A_NODE}
    finally:
        window.close()
        destroy(window)


def _page(window: MainWindow, name: str) -> Page:
    window.show_page(name)
    window.feed.look()
    QApplication.processEvents()
    labels = [label for label in window.findChildren(QLabel) if label.isVisible()]
    views = window.page.findChildren(QTableView)
    tables = [one for one in views if isinstance(one.model(), TableModel)]
    return Page(
        "\n".join(label.text() for label in labels),
        {table.accessibleName(): _rows(table) for table in tables},
    )


def _rows(table: QTableView) -> list[dict[str, str]]:
    model = table.model()
    assert isinstance(model, TableModel)
    return [
        {
            column.title: str(model.index(row, place).data())
            for place, column in enumerate(model.columns)
        }
        for row in range(model.rowCount())
    ]


def _nothing_to_run(coroutine: Coroutine[Any, Any, None]) -> None:
    coroutine.close()
    raise AssertionError("a page that was only looked at wanted something of the node")

"""A line in the cell of a table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.models.connection_columns import CONNECTION_COLUMNS
from app.pages.connections_page import ConnectionsPage
from app.theme import Scheme
from node import Moment, Snapshot
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import OpenWindow
from tests.support.scene_node import MONOTONIC, WALL

TRAFFIC = [column.name for column in CONNECTION_COLUMNS].index("traffic")


def scene(received: int) -> Snapshot:
    busy, quiet = scenes.connection(1, bytes_in=received), scenes.connection(2, rtt=None)
    return replace(scenes.empty(), connections=(busy, quiet))


def cell(shown: OpenWindow, row: int) -> QImage:
    """How one cell of that column looks."""
    page = shown.page
    assert isinstance(page, ConnectionsPage)
    view, index = page.pane.view, page.pane.model.index(row, TRAFFIC)
    view.clearSelection()
    view.scrollTo(index)
    QApplication.processEvents()
    return view.viewport().grab(view.visualRect(index)).toImage()


def painted(image: QImage) -> int:
    """Pixels of the line's colour, or of what is under the line."""
    wide = image.width() * 2 // 5  # the words are at the right
    colors = [image.pixelColor(x, y) for x in range(wide) for y in range(image.height())]
    return sum(color.blue() - color.red() > 30 for color in colors)


def test_traffic_is_a_line_as_soon_as_there_are_two_figures(opened: Opener) -> None:
    shown = opened(scene(0), page="connections")
    history = shown.window._around.history
    shown.window.theme.choose_scheme(Scheme.LIGHT)
    assert painted(cell(shown, 0)) == 0
    for second in range(10, 80, 2):
        history.show_snapshot(scene(second * second), Moment(WALL + second, MONOTONIC + second))
    assert len(history.traffic(1)) >= 30
    assert painted(cell(shown, 0)) > 20


def test_the_line_has_its_figure_in_words(opened: Opener) -> None:
    shown = opened(scene(0), page="connections")
    page = shown.page
    assert isinstance(page, ConnectionsPage)
    for second in (10, 12):
        snapshot = replace(scene(second * 1000), taken_monotonic=MONOTONIC + second)
        page.show_snapshot(snapshot, Moment(WALL + second, MONOTONIC + second))
    assert page.pane.model.index(0, TRAFFIC).data() == "1.00 kB/s"
    assert page.pane.model.index(1, TRAFFIC).data() == "0"

"""Where one reads from right to left: time still goes on to the right, and nothing touches."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabWidget, QWidget

from app.kept.state import MemoryState
from app.models.connection_columns import CONNECTION_COLUMNS
from app.models.reading import FROM_THE_LEFT, from_the_left
from app.models.time_window import TimeWindow
from app.pages.connections_page import ConnectionsPage
from app.pages.observed_page import ObservedPage
from app.text.format import rate
from app.theme import Scheme, Theme
from app.widgets.plot import Curve, Plot
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import destroy

DIRECTION = [column.name for column in CONNECTION_COLUMNS].index("direction")
GAP = 5
"""Pixels that are free between an icon and its words, at the least."""


@pytest.fixture
def turn(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Let everybody read from right to left from now on."""
    yield lambda: qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drawn(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def widest_gap(image: QImage) -> int:
    """Columns of paper in a row between the first and the last with something on it."""
    paper = image.pixelColor(0, 0)
    inked = [
        any(image.pixelColor(x, y) != paper for y in range(image.height()))
        for x in range(image.width())
    ]
    begin, end = inked.index(True), len(inked) - inked[::-1].index(True)
    return max(len(run) for run in "".join(" #"[ink] for ink in inked[begin:end]).split("#"))


def test_a_plot_is_drawn_as_ever(qapp: QApplication, turn: Callable[[], None]) -> None:
    shown = TimeWindow()
    shown.follow(0, 100)
    plot = Plot(Theme(qapp, MemoryState()), shown, "Traffic", rate)
    plot.resize(600, 200)
    plot.tell([Curve("In", [(20, 700.0), (90, 1900.0)])], "Nothing yet")
    as_ever = drawn(plot)
    turn()
    assert drawn(plot) == as_ever
    destroy(plot)


def test_an_icon_keeps_its_distance_from_the_words(
    opened: Opener, turn: Callable[[], None]
) -> None:
    turn()
    shown = opened(scenes.home_nat(), page="connections")
    shown.window.theme.choose_scheme(Scheme.LIGHT)
    page = shown.page
    assert isinstance(page, ConnectionsPage)
    view, index = page.pane.view, page.pane.model.index(1, DIRECTION)
    view.clearSelection()
    QApplication.processEvents()
    inside = view.visualRect(index).adjusted(2, 2, -2, -2)
    assert widest_gap(view.viewport().grab(inside).toImage()) >= GAP


def test_addresses_are_read_from_left_to_right(opened: Opener, turn: Callable[[], None]) -> None:
    assert from_the_left("[2001:db8::7]:4001") == "[2001:db8::7]:4001"
    turn()
    shown = opened(scenes.home_nat(), page="settings")
    window = shown.window
    fields = window.page.findChildren(QPlainTextEdit)
    assert fields
    for field in fields:
        # Else Qt draws `/ip4/192.168.1.7` with its first stroke at the right.
        assert field.placeholderText().startswith(FROM_THE_LEFT)
    window.show_page("observed")
    page = shown.page
    assert isinstance(page, ObservedPage)
    (tabs,) = page.findChildren(QTabWidget)
    tabs.setCurrentWidget(page.matrix)
    shown.look()
    for across in Qt.Orientation:
        title = page.matrix.model.headerData(0, across)
        assert isinstance(title, str)
        assert title.startswith(FROM_THE_LEFT)

"""Projector mode: one key, and a room can read it; another, and all is as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.menu import KEYS
from app.pages.connections_page import ConnectionsPage
from app.pages.lab_page import LabPage
from app.places import PLACES
from app.theme import PROJECTOR
from app.window import MainWindow
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.event_samples import samples
from tests.support.open_window import OpenWindow


def press(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_P, both)


def titles(page: ConnectionsPage) -> list[str]:
    columns = page.pane.model.columns
    return [columns[number].title for number in page.pane.view.visible_columns()]


def widths(page: ConnectionsPage) -> list[int]:
    view = page.pane.view
    return [view.columnWidth(number) for number in view.visible_columns()]


def test_one_key_switches_and_everything_comes_back(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat())
    page, theme = shown.page, shown.window.theme
    assert isinstance(page, ConnectionsPage)
    page.pane.view.show_column("age", shown=False)
    page.pane.view.show_column("security", shown=True)
    before = (titles(page), widths(page), theme.points, theme.colors)
    press(qtbot, shown.window)
    assert theme.points == before[2] * PROJECTOR
    assert titles(page) == ["Direction", "Remote address", "Through", "Port use", "Agent", "RTT"]
    words = [one for one in shown.window.navigation.findChildren(QToolButton) if one.isVisible()]
    assert {one.toolButtonStyle() for one in words} == {Qt.ToolButtonStyle.ToolButtonIconOnly}
    assert all(one.accessibleName() and one.toolTip() for one in words)
    page.remember()
    press(qtbot, shown.window)
    assert (titles(page), widths(page), theme.points, theme.colors) == before
    assert "Security" in titles(page)


def test_columns_are_remembered_as_they_were_before(opened: Opener, qtbot: QtBot) -> None:
    state = MemoryState()
    first = opened(scenes.home_nat(), state=state)
    assert isinstance(first.page, ConnectionsPage)
    before = titles(first.page)
    press(qtbot, first.window)
    assert titles(first.page) != before
    first.window.close()
    again = opened(scenes.home_nat(), state=state)
    assert again.window.theme.projector
    assert isinstance(again.page, ConnectionsPage)
    assert titles(again.page) != before
    again.window.theme.show_to_a_room(on=False)
    assert titles(again.page) == before


def sideways(shown: OpenWindow) -> list[str]:
    """What has to be scrolled sideways, or is cut off there."""
    QApplication.processEvents()
    areas = shown.window.findChildren(QAbstractScrollArea)
    return [
        f"{shown.window.page_name}: {area.accessibleName() or area.objectName()}"
        for area in areas
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


@pytest.mark.parametrize("scene", ["home-nat", "empty"])
def test_no_page_is_scrolled_sideways(opened: Opener, scene: str) -> None:
    shown = opened(scenes.SCENES[scene]())
    if scene != "empty":
        shown.monitor.happen(*samples())
    window = shown.window
    window.resize(1280, 720)
    window.theme.show_to_a_room(on=True)
    found = []
    for place in PLACES:
        window.show_page(place.name)
        shown.look()
        assert (window.width(), window.height()) == (1280, 720)
        # What to expect of a punch is a matrix as wide as there are kinds of NAT.
        wide = [one for one in sideways(shown) if not one.startswith("punch: What to expect")]
        found += wide
        for table in window.page.findChildren(QTableView):
            if table.isVisible() and table.model().rowCount() > 1:
                second = table.visualRect(table.model().index(1, 0))
                assert second.bottom() <= table.viewport().height(), "two rows can be read"
    assert found == []


def test_a_room_sees_the_drawing_of_the_lab_alone(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="lab")
    page = shown.page
    assert isinstance(page, LabPage)
    page.run.pause()
    assert page.tables.isVisible()
    shown.window.theme.show_to_a_room(on=True)
    assert not page.tables.isVisible()
    page.choose(page.world.view().routers[0].plan.name)
    assert page.tables.mappings.isVisible(), "the table of a router is what a room looks at"
    assert page.canvas.height() > page.tables.height()
    page.choose("")
    assert not page.tables.isVisible()
    page.bar.large.click()
    assert page.tables.isVisible(), "whoever shows it wanted more"
    for step in (1, 1, -1, 0):  # parts go elsewhere, and Qt must not find their handles gone
        shown.look()
        shown.window.theme.step_zoom(step)
    assert page.tables.isVisible()
    shown.window.theme.show_to_a_room(on=False)
    assert page.tables.isVisible()


def test_the_key_stands_in_the_list() -> None:
    assert "Ctrl+Shift+P" in dict(KEYS)

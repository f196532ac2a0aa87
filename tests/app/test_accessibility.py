"""Who has no mouse, or does not see the screen, gets everywhere and is told everything."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QScrollArea,
    QTableView,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.pages.connections_page import ConnectionsPage
from app.pages.shared_port_page import SharedPortPage
from app.places import PLACES
from app.window import MainWindow
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.event_samples import samples
from tests.support.scenes_reach import REACH_SCENES

PAGES = [place.name for place in PLACES]


def in_use(window: MainWindow) -> set[QWidget]:
    """What the keyboard should come to; of the pages' buttons that is the chosen one."""
    kinds = (QAbstractButton, QLineEdit, QTableView, QTextEdit)
    found = {one for kind in kinds for one in window.findChildren(kind)}
    return {
        one
        for one in found
        if one.isVisible() and one.isEnabled() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
    } | {one for one in window.navigation.findChildren(QToolButton) if one.isChecked()}


def walk(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Everything that has the keyboard in turn, until it comes round."""
    walked: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in walked:
        assert focus is not None
        assert focus.isVisible()
        assert focus.window() is window
        walked.append(focus)
        qtbot.keyClick(focus, key)
    return walked


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    assert spoken is not None
    return spoken.text(QAccessible.Text.Name)


def focused(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["Tab", "Backtab"])
@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_to_everything_and_round(
    opened: Opener, qtbot: QtBot, page: str, key: Qt.Key
) -> None:
    shown = opened(scenes.home_nat(), page=page)
    shown.monitor.happen(*samples())
    shown.window.verdict.toggle_evidence()
    shown.look()
    focused(qtbot, shown.window)
    shown.window.page.focus_table()
    missed = in_use(shown.window) - set(walk(shown.window, qtbot, key))
    assert [f"{type(one).__name__} {one.accessibleName()}" for one in missed] == []


@pytest.mark.parametrize("scene", ["stranger", "port-restricted", "stun-differs"])
def test_every_link_of_the_overview_has_the_keyboard_and_a_name(
    opened: Opener, qtbot: QtBot, scene: str
) -> None:
    window = opened(REACH_SCENES[scene](), page="overview").window
    focused(qtbot, window)
    window.page.focus_table()
    all_of_it = in_use(window)
    assert all(map(spoken_name, all_of_it))
    assert all_of_it - set(walk(window, qtbot, Qt.Key.Key_Tab)) == set()


def test_the_overview_is_scrolled_by_keys(opened: Opener, qtbot: QtBot) -> None:
    window = opened(REACH_SCENES["ipv6-firewall"](), page="overview").window
    (area,) = [one for one in window.findChildren(QScrollArea) if one.widget() is window.page]
    focused(qtbot, window)
    window.page.focus_table()
    assert area.verticalScrollBar().maximum() > 0
    qtbot.keyClick(window.page, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_the_arrow_keys_go_from_page_to_page(opened: Opener, qtbot: QtBot) -> None:
    window = opened(scenes.home_nat()).window
    window.show_page(PAGES[0])
    focused(qtbot, window)
    for before, after in pairwise(PAGES):
        (chosen,) = (one for one in window.navigation.findChildren(QToolButton) if one.isChecked())
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        assert window.page_name == before
        qtbot.keyClick(chosen, Qt.Key.Key_Down)
        assert window.page_name == after


@pytest.mark.parametrize("scene", ["home-nat", "empty"])
@pytest.mark.parametrize("page", PAGES)
def test_everything_has_a_name_and_what_it_is_is_known(
    opened: Opener, page: str, scene: str
) -> None:
    window = opened(scenes.SCENES[scene](), page=page).window
    window.verdict.toggle_evidence()
    for widget in in_use(window):
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        assert spoken.text(QAccessible.Text.Name), widget
        assert spoken.role() != QAccessible.Role.NoRole


def test_a_screen_reader_reads_cells_and_titles(opened: Opener) -> None:
    page = opened(scenes.home_nat()).page
    assert isinstance(page, ConnectionsPage)
    table = QAccessible.queryAccessibleInterface(page.pane.view)
    assert table is not None
    parts = [table.child(number) for number in range(table.childCount())]
    read = {part.text(QAccessible.Text.Name) for part in parts if part is not None}
    assert {"Peer", "Remote address", "198.51.100.2:4001", "shared port", "identify failed"} <= read


def test_the_answers_of_the_pages_are_told_with_what_they_answer(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="shared-port")
    page = shown.page
    assert isinstance(page, SharedPortPage)
    assert page.answer.accessibleName() == "Do inbound connections arrive on the shared port?"
    assert page.answer.accessibleDescription() == page.answer.text
    assert shown.window.verdict.accessibleName().startswith("Verdict. Reachable: ")


def test_a_connection_is_closed_without_a_mouse(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat(), page="activity")
    focused(qtbot, shown.window)
    qtbot.keyClick(shown.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QTableView)
    qtbot.keyClick(focus, Qt.Key.Key_Down)
    qtbot.keyClick(focus, Qt.Key.Key_Delete)
    assert [number for number, _ in shown.wishes.closed] == [2]
    assert shown.note == "Closed 1 connection."


def test_the_tabs_of_shared_port_are_changed_by_keys(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat(), page="shared-port")
    focused(qtbot, shown.window)
    page = shown.page
    assert isinstance(page, SharedPortPage)
    (tabs,) = page.findChildren(QTabWidget)
    tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tabs.tabBar(), Qt.Key.Key_Right)
    assert page.departures.isVisible()
    assert not page.arrivals.isVisible()
    page.departures.view.setFocus()
    qtbot.keyClick(page.departures.view, Qt.Key.Key_Down)
    assert "Left from" in page.facts.text

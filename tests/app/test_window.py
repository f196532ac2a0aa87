"""The window as a whole: pages and keys, what is remembered, and that nobody is left out."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from app.feed import AWAY_MS, INTERVAL_MS
from app.kept.state import MemoryState
from app.places import PLACES
from app.theme import Scheme
from app.widgets.navigation import WITH_KEYS
from app.window import MainWindow
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor, FakeWishes
from tests.support.scenes import SCENES, home_nat

Make = Callable[..., MainWindow]


def run(work: Coroutine[Any, Any, None]) -> None:
    """Wishes of a window here are answered at once."""
    try:
        work.send(None)
    except StopIteration:
        return
    raise AssertionError("a wish waits")


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    made: list[MainWindow] = []

    def make(monitor: FakeMonitor, state: MemoryState | None = None) -> MainWindow:
        window = MainWindow(monitor, FakeWishes(), spawn=run, state=state or MemoryState())
        qtbot.addWidget(window)
        made.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield make
    for window in made:
        window.close()


def press(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    """Press a shortcut as a user does."""
    modifier, _, key = keys.rpartition("+")
    held = Qt.KeyboardModifier.ControlModifier if modifier else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(window, Qt.Key[f"Key_{key}"], held)


@pytest.mark.parametrize("number", range(1, min(WITH_KEYS, len(PLACES)) + 1))
def test_every_page_has_a_key(make: Make, qtbot: QtBot, number: int) -> None:
    window = make(FakeMonitor(home_nat()))
    press(qtbot, window, f"Ctrl+{number}")
    assert window.page_name == PLACES[number - 1].name
    assert window.page.isVisible()


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_is_shown_on_every_page(make: Make, scene: str) -> None:
    monitor = FakeMonitor(SCENES[scene]())
    monitor.happen(*samples())
    window = make(monitor)
    for place in PLACES:
        window.show_page(place.name)
        window.feed.look()
        assert not window.grab().isNull()
    said = [label.text() for label in window.verdict.findChildren(QLabel)]
    assert SCENES[scene]().verdict.sentence in said


def test_the_keys_go_where_the_list_says(make: Make, qtbot: QtBot) -> None:
    window = make(FakeMonitor(home_nat()))
    press(qtbot, window, "Ctrl+4")
    press(qtbot, window, "Ctrl+L")
    assert window.page_name == "connections"
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    press(qtbot, window, "Ctrl+F")
    other = QApplication.focusWidget()
    assert isinstance(other, QLineEdit)
    assert other is not focus
    facts = window.page.facts
    assert facts.isVisible()
    press(qtbot, window, "Ctrl+D")
    assert not facts.isVisible()
    press(qtbot, window, "Ctrl+D")
    assert facts.isVisible()


def test_the_key_of_the_details_opens_no_window_of_their_own(qtbot: QtBot, make: Make) -> None:
    window = make(FakeMonitor(home_nat()))
    for place in PLACES:
        window.show_page(place.name)
        for _ in range(2):
            press(qtbot, window, "Ctrl+D")
            shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
            assert shown == [window], place.name


def test_the_page_and_the_columns_are_remembered(make: Make) -> None:
    state = MemoryState()
    window = make(FakeMonitor(home_nat()), state)
    window.show_page("connections")
    view = window.page.findChild(QTableView)
    assert view is not None
    view.setColumnWidth(1, 321)
    window.show_page("activity")
    window.close()
    again = make(FakeMonitor(home_nat()), state)
    assert again.page_name == "activity"
    again.show_page("connections")
    view = again.page.findChild(QTableView)
    assert view is not None
    assert view.columnWidth(1) == 321


def test_a_window_that_nobody_sees_looks_for_the_history_alone(make: Make) -> None:
    window = make(FakeMonitor(home_nat()))
    looks = [window.feed._timer.interval()]
    for seen in (False, True):
        window.setVisible(seen)
        looks.append(window.feed._timer.interval())
    assert looks == [INTERVAL_MS, AWAY_MS, INTERVAL_MS]


def test_closing_tells_whoever_runs_it(make: Make, qtbot: QtBot) -> None:
    window = make(FakeMonitor(home_nat()))
    with qtbot.waitSignal(window.closed, timeout=1000):
        window.close()
    assert not window.feed.running


def test_light_and_dark_differ_and_text_grows(make: Make) -> None:
    window = make(FakeMonitor(home_nat()))
    window.theme.choose_scheme(Scheme.LIGHT)
    light = window.grab().toImage().pixelColor(400, 400).lightness()
    window.theme.choose_scheme(Scheme.DARK)
    dark = window.grab().toImage().pixelColor(400, 400).lightness()
    assert light > 200
    assert dark < 80
    before = window.theme.points
    window.theme.step_zoom(1)
    assert window.theme.points > before


def test_everything_that_can_be_pressed_has_a_name_for_a_screen_reader(make: Make) -> None:
    window = make(FakeMonitor(home_nat()))
    nameless = []
    for place in PLACES:
        window.show_page(place.name)
        for kind in (QAbstractButton, QLineEdit, QTableView):
            for widget in window.findChildren(kind):
                if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
                    continue
                spoken = QAccessible.queryAccessibleInterface(widget)
                name = spoken.text(QAccessible.Text.Name) if spoken else ""
                if not name:
                    nameless.append(f"{place.name}: {widget} {widget.objectName()}")
    assert nameless == []


def test_large_text_fits_on_a_small_screen(make: Make) -> None:
    window = make(FakeMonitor(home_nat()))
    for _ in range(4):
        window.theme.step_zoom(1)
    for place in PLACES:
        window.show_page(place.name)
        window.resize(1024, 700)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1024, 700), "it need not be larger"
        for table in window.page.findChildren(QTableView):
            if table.isVisible() and table.model().rowCount() > 1:
                second = table.visualRect(table.model().index(1, 0))
                assert second.bottom() <= table.viewport().height(), "two rows can be read"


def test_what_does_not_fit_is_scrolled_to_by_keys(make: Make, qtbot: QtBot) -> None:
    window = make(FakeMonitor(home_nat()))
    window.show_page("shared-port")
    for _ in range(4):
        window.theme.step_zoom(1)
    window.resize(1024, 700)
    QApplication.processEvents()
    copy = window.page.facts.copy_json
    assert copy.visibleRegion().isEmpty()
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if copy.hasFocus():
            break
    assert copy.hasFocus()
    assert not copy.visibleRegion().isEmpty()


def test_a_window_has_text_of_the_systems_size_whatever_the_one_before_it_had(make: Make) -> None:
    before = make(FakeMonitor(home_nat()))
    at_first = before.theme.points
    before.theme.step_zoom(1)
    assert make(FakeMonitor(home_nat())).theme.points == at_first

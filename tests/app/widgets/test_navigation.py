"""The bar at the left: one button for each page, by mouse and by keys, and the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.places import PLACES
from app.resources import resource
from app.theme import Theme
from app.widgets.navigation import WITH_KEYS, Navigation, Place


@pytest.fixture
def navigation(qtbot: QtBot, qapp: QApplication) -> Navigation:
    made = Navigation(PLACES, QMenu(), Theme(qapp, MemoryState()))
    qtbot.addWidget(made)
    made.resize(made.width(), 600)
    made.show()
    return made


def buttons(navigation: Navigation) -> list[QToolButton]:
    return [one for one in navigation.findChildren(QToolButton) if one.isCheckable()]


def test_there_is_a_button_for_each_page_with_its_whole_name_and_key(
    navigation: Navigation,
) -> None:
    shown = buttons(navigation)
    assert [one.accessibleName() for one in shown] == [place.title for place in PLACES]
    assert [one.text().replace("\n", " ") for one in shown] == [place.title for place in PLACES]
    for number, (button, place) in enumerate(zip(shown, PLACES, strict=True), 1):
        assert place.tooltip in button.toolTip()
        assert (f"Ctrl+{number}" in button.toolTip()) == (number <= WITH_KEYS)
        assert resource(f"icons/{place.icon}.svg").exists()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_a_click_or_the_space_key_chooses(
    navigation: Navigation, qtbot: QtBot, place: Place
) -> None:
    button = buttons(navigation)[PLACES.index(place)]
    chosen: list[str] = []
    navigation.chosen.connect(chosen.append)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert chosen == [place.name] * 2


def test_only_the_visible_page_is_marked(navigation: Navigation) -> None:
    for place in PLACES:
        navigation.show_chosen(place.name)
        marked = [one.accessibleName() for one in buttons(navigation) if one.isChecked()]
        assert marked == [place.title]


def test_every_name_fits_at_every_size_of_text(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, MemoryState())
    navigation = Navigation(PLACES, QMenu(), theme)
    qtbot.addWidget(navigation)
    navigation.show()
    for _ in range(5):
        for button in buttons(navigation):
            button.setChecked(True)  # bold, and so wider
            lines = button.text().split("\n")
            widest = max(button.fontMetrics().horizontalAdvance(line) for line in lines)
            assert widest <= button.width() - 8, button.text()
        theme.step_zoom(1)
        qapp.processEvents()
    theme.step_zoom(0)


@pytest.mark.parametrize("large", [2000, 900])
def test_in_a_low_window_the_signs_are_smaller_and_as_before_in_a_higher_one(
    navigation: Navigation, large: int
) -> None:
    navigation.resize(navigation.width(), large)
    QApplication.processEvents()
    before = buttons(navigation)[0].iconSize()
    whole = buttons(navigation)[0].sizeHint().height() * len(PLACES)
    navigation.resize(navigation.width(), whole - 1)
    QApplication.processEvents()
    assert buttons(navigation)[0].iconSize().height() < before.height()
    navigation.resize(navigation.width(), large)
    QApplication.processEvents()
    assert buttons(navigation)[0].iconSize() == before

"""A first start begins with a look around, which can be skipped and comes back when asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.first_look import SEEN, is_first, show_tour
from app.kept.state import MemoryState
from app.widgets.tour import Tour
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import OpenWindow


def begin(opened: Opener) -> tuple[OpenWindow, Tour]:
    shown = opened(scenes.home_nat(), page="connections")
    return shown, show_tour(shown.window, shown.state)


def test_only_who_was_never_here_is_led_around() -> None:
    state = MemoryState()
    assert is_first(state)
    state.save("window/geometry", "x")
    assert not is_first(state)
    other = MemoryState()
    other.save(SEEN, "yes")
    assert not is_first(other)


def test_four_stops_forth_and_back(opened: Opener) -> None:
    shown, tour = begin(opened)
    assert tour.title.text() == "Can others reach you?"
    assert not tour.back.isEnabled()
    titles = []
    for _ in range(3):
        tour.next.click()
        titles.append(tour.title.text())
    assert titles == [
        "Who says so?",
        "Who came in through your router?",
        "Try it without any network",
    ]
    assert (tour.next.text(), tour.place.text()) == ("Done", "4 of 4")
    tour.back.click()
    assert tour.at == 2
    tour.next.click()
    tour.next.click()
    assert not tour.isVisible()
    assert shown.state.load(SEEN) == "yes"


def test_esc_ends_it_and_arrows_go_on(opened: Opener, qtbot: QtBot) -> None:
    shown, tour = begin(opened)
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    assert tour.at == 1
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.at == 0
    qtbot.keyClick(tour.next, Qt.Key.Key_Escape)
    assert shown.state.load(SEEN) == "yes"


def test_its_words_stay_in_the_window(opened: Opener) -> None:
    shown, tour = begin(opened)
    for width, height in ((1280, 800), (700, 500)):
        shown.window.resize(width, height)
        QApplication.processEvents()
        tour.back.click()
        for _ in range(4):
            assert shown.window.rect().contains(tour.bubble.geometry()), (width, tour.at)
            if tour.at < 3:
                tour.next.click()


def test_the_menu_shows_it_again(opened: Opener) -> None:
    shown = opened(scenes.home_nat())
    shown.state.save(SEEN, "yes")
    shown.window.show_tour()
    (tour,) = shown.window.findChildren(Tour)
    assert tour.isVisible()
    tour.skip.click()
    assert not tour.isVisible()

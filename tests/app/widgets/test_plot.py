"""Plots: what is read off them, how one moves through time, and what they cost."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.models.plot_axis import nice_step, time_ticks, value_ticks
from app.models.time_window import LEAST_WHOLE, LONGEST, SHORTEST, TimeWindow
from app.text.format import milliseconds, rate
from app.theme import Scheme, Theme
from app.widgets.picture import save_picture
from app.widgets.plot import Curve, Plot
from tests.support.open_window import destroy

NOW = 1_769_864_700.0


def window(oldest: float = NOW - 7200, newest: float = NOW) -> TimeWindow:
    shown = TimeWindow()
    shown.follow(oldest, newest)
    return shown


# --- axes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("most", "number", "step"),
    [(1.0, 5, 0.2), (873.0, 5, 200.0), (0.07, 4, 0.02), (5.0, 5, 1.0), (0.0, 5, 1.0)],
)
def test_marks_are_round(most: float, number: int, step: float) -> None:
    assert nice_step(most, number) == pytest.approx(step)


def test_things_have_no_halves_and_the_top_is_marked() -> None:
    assert [tick.at for tick in value_ticks(2, 5, str, whole=True)] == [0, 1, 2]
    assert [tick.text for tick in value_ticks(70e-3, 4, milliseconds)] == [
        *("0 ms", "20 ms", "40 ms", "60 ms", "80 ms"),
    ]
    german = ["0,00 ms", "2,50 kB", "1,25 kB", "1.000 kB", "10,0 s"]
    texts = [value_ticks(0, 1, lambda _, said=said: said)[0].text for said in german]  # type: ignore[misc]
    assert texts == ["0 ms", "2,5 kB", "1,25 kB", "1.000 kB", "10 s"]


@pytest.mark.parametrize("span", [10.0, 60.0, 600.0, 7200.0, 86_400.0])
def test_times_are_those_that_a_clock_has_marks_for(span: float) -> None:
    ticks = time_ticks(NOW - span, NOW, 8)
    assert 2 <= len(ticks) <= 9
    assert all(NOW - span <= tick.at <= NOW for tick in ticks)
    steps = {round(b.at - a.at) for a, b in pairwise(ticks)}
    assert len(steps) == 1
    shifted = time_ticks(NOW - span, NOW, 8, shift=3600.0)
    assert [tick.at for tick in shifted] == pytest.approx(
        [tick.at for tick in ticks]
    ) or span > 3600


# --- the part of time that is shown --------------------------------------------------------------


def test_everything_is_shown_until_another_part_is_chosen() -> None:
    shown = window(NOW - 10)
    assert (shown.begin, shown.end) == (NOW - LEAST_WHOLE, NOW)
    shown.follow(NOW - 10, NOW + 300)
    assert (shown.begin, shown.end) == (NOW - 10, NOW + 300)
    shown.show(60.0)
    shown.follow(NOW - 10, NOW + 301)
    assert (shown.begin, shown.end) == (NOW + 241, NOW + 301)


def test_it_zooms_within_bounds() -> None:
    shown = window()
    for _ in range(100):
        shown.zoom(0.5)
    assert (shown.span, shown.end) == (SHORTEST, NOW)
    for _ in range(100):
        shown.zoom(2.0)
    assert shown.span == LONGEST


def test_zooming_keeps_what_is_under_the_mouse() -> None:
    shown = window()
    shown.show(600.0)
    shown.pan(-1200)
    at = shown.begin + 100
    shown.zoom(0.5, at)
    assert (at - shown.begin) / shown.span == pytest.approx(100 / 600)


def test_panning_stops_following_and_the_newest_moment_is_followed_again() -> None:
    shown = window()
    shown.show(600.0)
    shown.pan(-60)
    shown.follow(NOW - 7200, NOW + 30)
    assert (shown.live, shown.end) == (False, NOW - 60)
    shown.pan(1e6)
    assert (shown.live, shown.end) == (True, NOW + 30)
    shown.pan(-1e6)
    assert shown.begin == NOW - 7200
    shown.set_live(live=True)
    shown.set_live(live=False)
    shown.follow(NOW - 7200, NOW + 60)
    assert shown.end == NOW + 30, "it stays where it was stopped"


# --- the plot ------------------------------------------------------------------------------------


@pytest.fixture
def plot(qapp: QApplication) -> Iterator[Plot]:
    made = Plot(Theme(qapp, MemoryState()), window(), "Traffic", rate)
    made.window_of_time.show(600.0)
    made.resize(1000, 200)
    yield made
    destroy(made)


def curves(number: int = 600) -> list[Curve]:
    def points(part: int) -> list[tuple[float, float]]:
        step = 600 / number
        return [
            (NOW - 600 + step * n, 1000.0 * (1 + math.sin(n / 20 + part))) for n in range(number)
        ]

    return [Curve(name, points(part)) for part, name in enumerate(("In", "Out", "Else"))]


def test_it_says_what_will_appear(plot: Plot) -> None:
    plot.tell([Curve("In", [])], "Traffic appears here.")
    assert plot.is_empty
    assert plot.accessibleDescription() == "Traffic appears here."


def test_a_figure_is_read_off_at_the_pointer_and_none_in_a_gap(plot: Plot) -> None:
    points = [(NOW - 50, 1.0), (NOW - 40, 3.0), (NOW - 35, math.nan), (NOW - 10, 7.0)]
    curve = Curve("In", points)
    plot.tell([curve], "")
    assert plot.reading(curve, None) == 7.0
    assert plot.reading(curve, NOW - 46) == 1.0
    assert plot.reading(curve, NOW - 44) == 3.0
    assert plot.reading(curve, NOW - 20) is None
    assert plot.reading(curve, NOW - 60) is None
    plot.window_of_time.point(NOW - 40)
    assert plot.accessibleDescription().endswith("In: 3 B/s")


def test_keys_read_off_zoom_and_pan(plot: Plot, qtbot: QtBot) -> None:
    plot.tell(curves(), "")
    shown = plot.window_of_time
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert shown.at == shown.end
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert shown.at == pytest.approx(NOW - 6)
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    assert shown.span == pytest.approx(480)
    qtbot.keyClick(plot, Qt.Key.Key_PageUp)
    assert (shown.live, shown.end) == (False, NOW - 240)
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert shown.begin == NOW - 7200
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert (shown.live, shown.end) == (True, NOW)
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert shown.at is None


def test_the_wheel_zooms_and_the_mouse_pulls(plot: Plot, qtbot: QtBot) -> None:
    plot.show()
    shown = plot.window_of_time
    turn = QWheelEvent(
        QPointF(600, 50),
        QPointF(600, 50),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot, turn)
    assert shown.span == pytest.approx(480)
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=QPoint(500, 50))
    qtbot.mouseMove(plot, QPoint(700, 50))
    assert not shown.live
    assert shown.end < NOW
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=QPoint(700, 50))
    qtbot.mouseMove(plot, QPoint(600, 60))
    assert shown.at == pytest.approx(plot.moment(600), abs=1)


def test_curves_differ_by_more_than_colour(plot: Plot) -> None:
    pens = [plot._pen(place) for place in range(4)]
    assert len({pen.color().name() for pen in pens}) == 4
    assert len({tuple(pen.dashPattern()) for pen in pens}) == 4


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_picture_is_written(plot: Plot, tmp_path: Path, scheme: Scheme) -> None:
    plot.theme.choose_scheme(scheme)
    plot.tell(curves(), "")
    for name in ("a.png", "b.svg", "c"):
        save_picture([plot], "History", tmp_path / name)
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (2 * 1024, 2 * 224)
    dark = image.pixelColor(2, 2).lightness() < 128
    assert dark == (scheme is Scheme.DARK)
    assert b"<title>History</title>" in (tmp_path / "b.svg").read_bytes()
    assert QImage(str(tmp_path / "c"), "png").size() == image.size()  # type: ignore[call-overload]


def test_a_picture_that_cannot_be_written_says_why(plot: Plot, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save_picture([plot], "", tmp_path / "nowhere" / "a.png")


def test_painting_three_curves_of_two_thousand_points_takes_little(plot: Plot) -> None:
    told = curves(2000)
    image = QImage(1000, 200, QImage.Format.Format_RGB32)
    spent = []
    for _ in range(12):
        begin = time.thread_time()
        plot.tell(told, "")
        plot.render(image)
        spent.append(time.thread_time() - begin)
    # 8 ms where nobody else keeps the processor's caches busy.
    assert min(spent) < 0.012

"""Colours that can be read, text that can be enlarged, and both remembered."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.kept.state import MemoryState
from app.models.column import Tone
from app.resources import resource
from app.theme import PALETTES, PROJECTOR, SMALLEST_POINTS, ZOOMS, Scheme, Theme, load_colors

PAPER = ("window", "surface", "raised", "stripe")
PAIRS = [
    *((ink, paper) for ink in ("text", "muted", "good", "warn", "bad") for paper in PAPER),
    *((tone, f"{tone}-soft") for tone in ("good", "warn", "bad")),
    *(("text", f"{tone}-soft") for tone in ("good", "warn", "bad", "note")),
    ("accent-text", "accent"),
    ("selection-text", "selection"),
    ("nav-text", "nav"),
    ("nav-active-text", "nav-active"),
]


def luminance(color: str) -> float:
    """WCAG 2's relative luminance."""
    ink = QColor(color)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (ink.redF(), ink.greenF(), ink.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, MemoryState())


def test_contrast_is_measured_as_everybody_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", PALETTES)
def test_every_text_can_be_read_on_what_it_stands_on(palette: str) -> None:
    colors = load_colors(palette)
    least = 7.0 if palette.endswith("projector") else 4.5  # WCAG 2's levels AAA and AA
    found = {(ink, paper): contrast(colors[ink], colors[paper]) for ink, paper in PAIRS}
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize("palette", ["light-projector", "dark-projector"])
def test_a_projector_shows_every_line(palette: str) -> None:
    colors = load_colors(palette)
    assert contrast(colors["line"], colors["surface"]) >= 3


def test_light_and_dark_name_the_same_colours() -> None:
    light, dark, *others = map(load_colors, PALETTES)
    assert all(set(one.named) == set(light.named) for one in (dark, *others))
    assert [one.dark for one in (light, dark, *others)] == [False, True, False, True]
    assert luminance(light["window"]) > luminance(light["text"])
    assert luminance(dark["window"]) < luminance(dark["text"])


def test_the_style_sheet_leaves_no_name_unfilled(theme: Theme, qapp: QApplication) -> None:
    named = set(re.findall(r"@([a-z-]+)@", resource("themes/window.qss").read_text("utf-8")))
    assert {"text", "surface", "huge"} <= named
    assert "@" not in qapp.styleSheet().split("*/", 1)[1]


def test_a_chosen_scheme_is_used_and_remembered(qapp: QApplication) -> None:
    state = MemoryState()
    theme = Theme(qapp, state)
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    theme.choose_scheme(Scheme.DARK)
    assert told.pop()
    assert qapp.palette().window().color().name() == load_colors("dark")["window"]
    assert theme.tone_color(Tone.BAD) == load_colors("dark")["bad"]
    assert theme.tone_color(None) == load_colors("dark")["text"]
    assert theme.look.tones[Tone.GOOD].color().name() == load_colors("dark")["good"]
    assert Theme(qapp, state).scheme is Scheme.DARK
    theme.choose_scheme(Scheme.LIGHT)
    assert not told.pop()
    theme.choose_scheme(Scheme.SYSTEM)
    asked = QGuiApplication.styleHints().colorScheme()
    assert theme.is_dark is (asked == Qt.ColorScheme.Dark)


def test_text_grows_and_shrinks_in_steps_with_an_end_and_is_remembered(qapp: QApplication) -> None:
    state = MemoryState()
    theme = Theme(qapp, state)
    at_first = theme.points
    assert at_first >= SMALLEST_POINTS
    sizes = []
    for _ in range(2 * len(ZOOMS)):
        theme.step_zoom(1)
        sizes.append(theme.points)
    assert sizes == sorted(sizes)
    assert sizes[-1] == at_first * ZOOMS[-1] == qapp.font().pointSizeF()
    assert theme.mono_font().pointSizeF() > at_first
    assert Theme(qapp, state).points == sizes[-1]
    theme.step_zoom(0)
    assert theme.points == at_first
    for _ in range(2 * len(ZOOMS)):
        theme.step_zoom(-1)
    assert theme.points == at_first * ZOOMS[0]
    theme.step_zoom(0)


def test_projector_mode_is_larger_thicker_and_remembered(qapp: QApplication) -> None:
    state = MemoryState()
    theme = Theme(qapp, state)
    theme.choose_scheme(Scheme.DARK)
    points, colors = theme.points, theme.colors
    theme.show_to_a_room(on=True)
    assert theme.points == points * PROJECTOR
    assert theme.stroke > 1
    assert theme.is_dark
    assert theme.colors != colors
    assert Theme(qapp, state).projector
    theme.show_to_a_room(on=False)
    assert (theme.points, theme.colors, theme.stroke) == (points, colors, 1.0)
    assert not Theme(qapp, state).projector


@pytest.mark.parametrize("kept", ["", "pink", "17", "nan", "-1", '{"a": 1}'])
def test_a_damaged_memory_gives_the_first_look(qapp: QApplication, kept: str) -> None:
    state = MemoryState()
    state.save("window/scheme", kept)
    state.save("window/zoom", kept)
    state.save("window/projector", kept)
    theme = Theme(qapp, state)
    assert theme.scheme is Scheme.SYSTEM
    assert theme.zoom == 1.0
    assert not theme.projector


def test_icons_take_the_colour_asked_for_and_are_drawn_once(theme: Theme) -> None:
    first = theme.icons.icon("good", "#ff0000")
    assert theme.icons.icon("good", "#ff0000") is first
    drawn = theme.icons.pixmap("good", "#ff0000", 32).toImage()
    inked = {
        drawn.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert inked == {"#ff0000"}
    sharp = theme.icons.pixmap("good", "#ff0000", 32, ratio=2.0)
    assert (sharp.width(), sharp.deviceIndependentSize().width()) == (64, 32)

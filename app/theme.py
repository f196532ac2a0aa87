"""Colours and fonts of the window: light or dark as the system has it, and both for a projector."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.icons import Icons
from app.kept.preference_values import ZOOMS as ZOOMS
from app.kept.preference_values import Scheme as Scheme
from app.kept.state import StateStore
from app.models.column import Tone
from app.models.table_model import Look
from app.resources import resource

SMALLEST_POINTS = 10.0
"""Least font size at 100 %: some systems hand out 8 or 9, too small to be shown to a room."""

PROJECTOR = 1.6
"""Projector mode shows text so many times as large, for the back row."""
THICKER = 2.0
"""Lines of drawings are so many times as thick there."""

_SCHEME_KEY = "window/scheme"
_ZOOM_KEY = "window/zoom"
_PROJECTOR_KEY = "window/projector"
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "stripe",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection-text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Accent: "accent",
}


@dataclass(frozen=True, slots=True)
class Colors:
    """One palette, by the names that its file uses."""

    dark: bool
    named: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.named[name]


def load_colors(name: str) -> Colors:
    """Read `themes/<name>.toml`."""
    with resource(f"themes/{name}.toml").open("rb") as file:
        table = tomllib.load(file)
    return Colors(table["dark"], table["colors"])


PALETTES = ("light", "dark", "light-projector", "dark-projector")
"""The files of colours."""


class Theme(QObject):
    """Puts colours and fonts on the application, and keeps what was chosen."""

    changed = Signal()
    """Colours or sizes are others now; icons are to be drawn again."""

    def __init__(self, app: QApplication, state: StateStore) -> None:
        super().__init__()
        self._app = app
        self._state = state
        # Not the application's font: a theme before this one may have enlarged it.
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._base = max(SMALLEST_POINTS, system.pointSizeF())
        self._template = resource("themes/window.qss").read_text("utf-8")
        self._colors = {name: load_colors(name) for name in PALETTES}
        self.scheme = _scheme(state.load(_SCHEME_KEY))
        self.zoom = _zoom(state.load(_ZOOM_KEY))
        self.projector = state.load(_PROJECTOR_KEY) == "on"
        """Everything is to be read from the back row of a room."""
        self.icons = Icons()
        self.look = Look()
        self.look.icon = self._cell_icon
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._on_system_change)
        self._force_scheme()
        self.apply()

    @property
    def colors(self) -> Colors:
        """The palette in use."""
        name = "dark" if self.is_dark else "light"
        return self._colors[f"{name}-projector" if self.projector else name]

    @property
    def is_dark(self) -> bool:
        """Dark is chosen, or the system's."""
        if self.scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.scheme is Scheme.DARK

    @property
    def points(self) -> float:
        """Size of running text."""
        return self._base * self.zoom * (PROJECTOR if self.projector else 1.0)

    @property
    def stroke(self) -> float:
        """How many times as thick the lines of drawings are."""
        return THICKER if self.projector else 1.0

    def choose_scheme(self, scheme: Scheme) -> None:
        """Use light or dark from now on, or follow the system again."""
        self.scheme = scheme
        self._state.save(_SCHEME_KEY, scheme)
        self._force_scheme()
        self.apply()

    def step_zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1) text; 0 goes back to 100 %."""
        at = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.zoom))
        self.choose_zoom(1.0 if step == 0 else ZOOMS[max(0, min(len(ZOOMS) - 1, at + step))])

    def choose_zoom(self, zoom: float) -> None:
        """Use a size of text, one of `ZOOMS`."""
        self.zoom = zoom
        self._state.save(_ZOOM_KEY, str(zoom))
        self.apply()

    def show_to_a_room(self, *, on: bool) -> None:
        """Switch projector mode: large type, high contrast, thick lines, what matters alone."""
        if on != self.projector:
            self.projector = on
            self._state.save(_PROJECTOR_KEY, "on" if on else "off")
            self.apply()

    def apply(self) -> None:
        """Put palette, font and style sheet on the application."""
        colors = self.colors
        font = QFont(self._app.font())
        font.setPointSizeF(self.points)
        self._app.setFont(font)
        self._app.setPalette(_palette(colors))
        self._app.setStyleSheet(self._style_sheet())
        self.look.mono = self.mono_font()
        self.look.tones = {tone: QBrush(QColor(colors[tone])) for tone in Tone}
        self.changed.emit()

    def mono_font(self) -> QFont:
        """Make the font of addresses and ids."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.points * 0.95)
        return font

    def tone_color(self, tone: Tone | None) -> str:
        """Give the colour of a tone; None is plain text."""
        return self.colors[tone or "text"]

    def _force_scheme(self) -> None:
        # Title bars and native menus follow Qt's hint, not our palette.
        hints = QGuiApplication.styleHints()
        wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
        if self.scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(wanted[self.scheme])

    def _on_system_change(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self.apply()

    def _style_sheet(self) -> str:
        points = self.points
        values = dict(self.colors.named)
        # The bar of the pages is dark in light colours, too.
        colors_of_bar = self._colors["dark-projector" if self.projector else "dark"]
        values |= {
            "accent-line": colors_of_bar["accent"],
            "icons": resource("icons").as_posix(),
            "small": f"{points * 0.9:.1f}",
            "large": f"{points * 1.12:.1f}",
            "reading": f"{points * 1.25:.1f}",
            "giant": f"{points * 2:.1f}",
            "huge": f"{points * 1.45:.1f}",
            "tick": "black" if self.is_dark else "white",
            "narrowpad": f"{points * 0.5:.0f}",
            "box": f"{points * 1.5:.0f}",
            "edge": f"{self.stroke:.0f}",
            "bar": f"{max(12.0, points * 0.9):.0f}",
            "pad": f"{points * 0.9:.0f}",
            "halfpad": f"{points * 0.45:.0f}",
        }
        return re.sub(r"@([a-z-]+)@", lambda match: values[match[1]], self._template)

    def _cell_icon(self, name: str) -> QIcon:
        tone = _CELL_TONES.get(name, "muted")
        return self.icons.icon(name, self.colors[tone])


_CELL_TONES = {
    "good": "good",
    "bad": "bad",
    "ban": "bad",
    "warning": "warn",
    "favourite": "accent",
}
"""Colours of the icons in tables; all others are quiet."""


def _palette(colors: Colors) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(colors[name]))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors["muted"]))
    return palette


def _scheme(text: str | None) -> Scheme:
    return Scheme(text) if text in set(Scheme) else Scheme.SYSTEM


def _zoom(text: str | None) -> float:
    known = {str(zoom): zoom for zoom in ZOOMS}
    return known.get(text or "", 1.0)

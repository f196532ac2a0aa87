"""The narrow bar at the left: one button for each page, and the menu below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.text.translation import tr
from app.theme import Theme

WITH_KEYS = 9
"""Pages that a number on the keyboard leads to; 0 stands for the size of text."""

_ICON, _LOW_ICON = 2.2, 1.8
"""Side of a sign, in points of the text: as a rule, and where the window is low."""
_AROUND = 14
"""Pixels above, below and between the pages and the menu."""


@dataclass(frozen=True, slots=True)
class Place:
    """One page to go to."""

    name: str
    title: str
    label: str
    """The title, broken to fit the narrow bar."""
    icon: str
    tooltip: str


class Navigation(QFrame):
    """Emits `chosen` with the page's name."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], menu: QMenu, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(tr("Pages"))
        self._theme = theme
        self._places = tuple(places)
        self._buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for number, place in enumerate(places, 1):
            key = f"  Ctrl+{number}" if number <= WITH_KEYS else ""
            button = self._button(place.label, f"{place.tooltip}{key}", place.title)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=place.name: self.chosen.emit(name))
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[place.name] = button
        layout.addStretch(1)
        self._area = _scrolled(inside)
        self.menu = self._button(
            tr("Menu"), tr("Appearance, text size, shortcuts  Alt+M"), tr("Menu")
        )
        self.menu.setMenu(menu)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        column.addWidget(self._area, 1)
        column.addWidget(self.menu)
        self._inside = inside
        self._icon = _ICON
        theme.changed.connect(self._draw)
        self._draw()

    def button(self, name: str) -> QToolButton:
        """The button of a page. Raises KeyError for one that is not here."""
        self._area.ensureWidgetVisible(self._buttons[name], 0, 0)
        return self._buttons[name]

    def show_chosen(self, name: str) -> None:
        """Mark a page as the visible one; the Tab key comes to it, the arrows go to the others."""
        self._buttons[name].setChecked(True)
        for one, button in self._buttons.items():
            chosen = one == name
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if chosen else Qt.FocusPolicy.NoFocus)
        self._area.ensureWidgetVisible(self._buttons[name], 0, 0)

    def _button(self, text: str, tooltip: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tooltip)
        button.setAccessibleName(name)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Have smaller signs where the window is too low for all pages."""
        super().resizeEvent(event)
        points = self._theme.points
        spared = round(points * _ICON) - round(points * self._icon)
        parts = (self._inside, self.menu)
        asked = sum(part.sizeHint().height() for part in parts) + spared * (len(self._places) + 1)
        icon = _ICON if asked + _AROUND <= self.height() else _LOW_ICON
        if icon != self._icon:
            self._icon = icon
            self._draw()

    def _draw(self) -> None:
        colors, icons = self._theme.colors, self._theme.icons
        side = round(self._theme.points * self._icon)
        # To a room the signs are enough: whoever stands in front says the words.
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if self._theme.projector
            else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        )
        for button in (*self._buttons.values(), self.menu):
            button.setToolButtonStyle(style)
        for place in self._places:
            button = self._buttons[place.name]
            active = colors["nav-active-text"]
            button.setIcon(icons.icon(place.icon, colors["nav-text"], active, side))
            button.setIconSize(QSize(side, side))
        self.menu.setIcon(icons.icon("menu", colors["nav-text"], side=side))
        self.menu.setIconSize(QSize(side, side))
        least = round(self._theme.points * (4.8 if self._theme.projector else 10.5))
        # A chosen page's name is bold, and a little wider than what is asked for here.
        bold = round(self._theme.points * 0.6)
        self.setFixedWidth(max(least, *(self._asked(one) + bold for one in self._places)))

    def _asked(self, place: Place) -> int:
        button = self._buttons[place.name]
        button.ensurePolished()
        return button.sizeHint().width()


def _scrolled(inside: QWidget) -> QScrollArea:
    """Let the pages be more than fit in large text; nothing of it shows where they fit."""
    area = QScrollArea()
    area.setObjectName("places")
    inside.setObjectName("placesInside")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area

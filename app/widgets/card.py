"""A card: a heading and a few lines, each a sign, words, and the connections they rest on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.models.column import Tone
from app.models.glossary import explained
from app.models.overview import Line
from app.models.table_model import plain_tooltip
from app.text.translation import tr
from app.theme import Theme
from app.widgets.connection_links import add_links
from app.widgets.message_strip import plain_label

_BESIDE = 1
"""Links beside a title; more of them would leave too little room for an address."""


class Card(QFrame):
    """Shows lines; draws anew only what is new."""

    connection_chosen = Signal(int)
    """The user wants to see this connection."""
    folded = Signal()
    """It has grown, or become smaller."""

    def __init__(self, theme: Theme, heading: str, term: str = "") -> None:
        """Make an empty card; `term` is the word of the glossary that the heading uses."""
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(heading)
        self._theme = theme
        self._lines: tuple[Line, ...] | None = None
        self._unfolded = False
        """More lines are shown than there is room for at first."""
        self._heading = plain_label("heading", wrap=True)
        self._heading.setText(heading)
        self._heading.setToolTip(plain_tooltip(explained(term)))
        # Else a screen reader is given the tooltip, with its markup.
        self._heading.setAccessibleDescription(explained(term))
        self.top = QHBoxLayout()
        """For buttons beside the heading."""
        self.top.addWidget(self._heading, 1)
        self._inside = QWidget()
        self._inside.setObjectName("cardLines")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(14, 10, 14, 12)
        self._body.setSpacing(8)
        self._body.addLayout(self.top)
        self._body.addWidget(self._inside)
        self.below = QVBoxLayout()
        """For what stands under the lines."""
        self._body.addLayout(self.below)
        self._body.addStretch(1)
        theme.changed.connect(self._write)

    @property
    def words(self) -> str:
        """Everything that it says."""
        lines = [f"{one.title}. {one.text}" for one in self._shown()]
        return "\n".join([self._heading.text(), *lines])

    def tell(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self._write()

    def _shown(self) -> list[Line]:
        """What was folded away stands above the button that folds it away again."""
        shown: list[Line] = []
        for line in self._lines or ():
            shown += [*line.rest, line] if self._unfolded else [line]
        return shown

    def _fold_button(self, line: Line) -> QPushButton:
        button = QPushButton(tr("Show fewer") if self._unfolded else line.title)
        button.setObjectName("fold")
        button.setProperty("link", True)
        button.setAccessibleName(button.text())
        button.clicked.connect(self._fold)
        return button

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._write()
        self.folded.emit()

    def _write(self) -> None:
        inside = QWidget()
        inside.setObjectName("cardLines")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(self._shown()):
            if line.rest:
                grid.addWidget(self._fold_button(line), row, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
            elif line.icon:
                grid.addWidget(self._icon(line), row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addLayout(self._words(line), row, 1)
            else:
                grid.addLayout(self._words(line), row, 0, 1, 2)
        focus = QApplication.focusWidget()
        focused = ""
        if focus and self._inside.isAncestorOf(focus):
            focused = focus.objectName() or focus.accessibleName()
        self._body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside.hide()
        self._inside = inside
        self._inside.setVisible(bool(self._lines))
        if focused:
            self._focus_link(focused)
        self.setAccessibleDescription(self.words)

    def _focus_link(self, name: str) -> None:
        """Give the keyboard back to the link that had it, or to the first there is."""
        links = self._inside.findChildren(QPushButton)
        same = [one for one in links if name in (one.objectName(), one.accessibleName())]
        for one in (same or links)[:1]:
            one.setFocus()

    def _icon(self, line: Line) -> QLabel:
        side = round(self._theme.points * 1.5)
        color = self._theme.tone_color(line.tone or Tone.MUTED)
        icon = self._theme.icons.icon(line.icon or "muted", color)
        label = QLabel()
        label.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        return label

    def _words(self, line: Line) -> QVBoxLayout:
        title = plain_label("cardTitle", selectable=True, wrap=True)
        title.setText(line.title)
        title.setToolTip(plain_tooltip(explained(line.term)))
        title.setAccessibleDescription(explained(line.term))
        if line.mono and self._theme.look.mono:
            title.setFont(self._theme.look.mono)
        words = QVBoxLayout()
        words.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(title, 1)
        words.addLayout(first)
        if line.text:
            text = plain_label("cardText", selectable=True, wrap=True)
            text.setText(line.text)
            words.addWidget(text)
        links = first
        if len(line.connection_ids) + bool(line.closed) > _BESIDE:
            links = QHBoxLayout()
            links.setSpacing(4)
            words.addLayout(links)
        add_links(links, line.connection_ids, self.connection_chosen.emit, closed=line.closed)
        if links is not first:
            links.addStretch(1)
        return words

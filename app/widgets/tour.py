"""A first look around: a few words beside the parts of the window that they are about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.text.translation import tr
from app.theme import Theme
from app.widgets.message_strip import plain_label

_GAP = 14
"""Pixels between the words and what they are about."""
_LETTERS = 46
"""Width of the words, in letters."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One place of the tour."""

    title: str
    text: str
    about: Callable[[], QWidget]
    """What the words are about."""


class Tour(QWidget):
    """Lies over the window, which stays as bright as it was; Esc or Skip ends it at any stop."""

    ended = Signal()

    def __init__(self, window: QWidget, theme: Theme, stops: Sequence[Stop]) -> None:
        """Begin at the first stop."""
        super().__init__(window)
        self.setObjectName("tour")
        self._theme = theme
        self._stops = tuple(stops)
        self._at = 0
        self.bubble = QFrame(self)
        self.bubble.setObjectName("tourBubble")
        self.title = plain_label("heading", wrap=True)
        self.text = plain_label("reading", wrap=True)
        self.place = plain_label("muted")
        self.skip = QPushButton(tr("Skip"))
        self.back = QPushButton(tr("Back"))
        self.next = QPushButton(tr("Next"))
        self.next.setProperty("primary", True)
        self._lay_out()
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        window.installEventFilter(self)
        self._show()
        self.show()
        self.raise_()
        self.next.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addWidget(self.place, 1, Qt.AlignmentFlag.AlignCenter)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self.bubble)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(buttons)

    @property
    def at(self) -> int:
        """The number of the stop, from 0 on."""
        return self._at

    def end(self) -> None:
        """Go away."""
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the size of the window."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: object) -> None:  # noqa: N802
        """Esc ends it, arrows go on and back."""
        key = getattr(event, "key", lambda: None)()
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.next).click()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._go(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._go(-1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a frame around what the words are about."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors["accent"]), 4))
        painter.drawRoundedRect(self._about().adjusted(2, 2, -2, -2), 8, 8)
        painter.end()

    # Inside.

    def _go(self, steps: int) -> None:
        at = self._at + steps
        if at >= len(self._stops):
            self.end()
        elif at >= 0:
            self._at = at
            self._show()

    def _show(self) -> None:
        stop, last = self._stops[self._at], self._at == len(self._stops) - 1
        self.title.setText(stop.title)
        self.text.setText(stop.text)
        number, whole = self._at + 1, len(self._stops)
        self.place.setText(tr("{number} of {whole}", number=number, whole=whole))
        self.back.setEnabled(self._at > 0)
        self.next.setText(tr("Done") if last else tr("Next"))
        self.bubble.setAccessibleName(f"{stop.title} {stop.text}")
        self._place()

    def _about(self) -> QRect:
        widget = self._stops[self._at].about()
        return QRect(widget.mapTo(self.window(), QPoint()), widget.size())

    def _place(self) -> None:
        """Stand below what it is about, or beside it, wherever there is room."""
        window = self.window().rect()
        self.setGeometry(window)
        layout = self.bubble.layout()
        assert layout is not None  # noqa: S101 - it was made with the bubble
        letters = _LETTERS * self.fontMetrics().averageCharWidth()
        width = min(window.width() - 2 * _GAP, max(letters, layout.minimumSize().width() + _GAP))
        self.bubble.resize(width, self.bubble.height())
        layout.activate()
        size = QSize(width, layout.totalHeightForWidth(width) + _GAP // 2)
        about = self._about()
        below = QPoint(about.center().x() - width // 2, about.bottom() + _GAP)
        end, start = about.right() + _GAP, about.left() - _GAP - width
        beside = QPoint(end if end + width <= window.width() else start, about.top())
        tall = about.bottom() + _GAP + size.height() > window.bottom()
        corner = beside if tall else below
        x = max(_GAP, min(corner.x(), window.width() - width - _GAP))
        y = max(_GAP, min(corner.y(), window.height() - size.height() - _GAP))
        self.bubble.setGeometry(QRect(QPoint(x, y), size))
        self.update()

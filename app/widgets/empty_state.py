"""What stands in the place of an empty table: what will appear there, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from app.theme import Theme
from app.widgets.message_strip import plain_label

_WIDEST = 60
"""Width of a line of text at most, in sizes of the font."""


class EmptyState(QFrame):
    """A title, a sentence or two, and perhaps the button to press."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self.setObjectName("empty")
        # It must never make the window larger; what does not fit is left out.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._theme, self._name = theme, icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = plain_label("emptyTitle", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = plain_label("emptyText", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.button = QPushButton()
        self.button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 4, 32, 4)
        layout.setSpacing(6)
        layout.addStretch(1)
        layout.addWidget(self._icon)
        layout.addWidget(self._title)
        layout.addLayout(self._narrow(self._text))
        layout.addSpacing(6)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        theme.changed.connect(self._draw)
        self._draw()

    def _narrow(self, text: QLabel) -> QHBoxLayout:
        """Keep lines short enough to be read."""
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(text, 1000)
        line.addStretch(1)
        return line

    @property
    def words(self) -> str:
        """Everything that it says."""
        return f"{self._title.text()} {self._text.text()}"

    def tell(self, title: str, text: str) -> None:
        """Say what will appear and what to do."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title} {text}")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the picture out where there is little room."""
        super().resizeEvent(event)
        self._icon.setVisible(self.height() > self._theme.points * 16)

    def _draw(self) -> None:
        self._text.setMaximumWidth(round(self._theme.points * _WIDEST))
        side = round(self._theme.points * 3)
        icon = self._theme.icons.icon(self._name, self._theme.colors["line"])
        self._icon.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))

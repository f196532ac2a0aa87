"""A QR code painted in whole pixels of the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.room_qr import QUIET, qr_squares
from app.text.translation import tr

_DARK, _LIGHT = QColor("#000000"), QColor(tr("#ffffff"))
"""In every theme: many readers do not know a code whose light and dark are swapped."""
_LEAST = 3
"""Least width of a square in logical pixels at which a camera in the hand reads it."""


class QrCode(QWidget):
    """As large as there is room, and square; nothing where there is no text."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._squares: tuple[tuple[bool, ...], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setRetainSizeWhenHidden(False)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("QR code of the invitation"))

    def tell(self, text: str) -> None:
        """Show the code of a text."""
        if text == self._text:
            return
        self._text = text
        self._squares = qr_squares(text)
        self.setAccessibleDescription(text if self._squares else "")
        self.setVisible(bool(self._squares))
        self.updateGeometry()
        self.update()

    @property
    def across(self) -> int:
        """Squares in a row, the light border included; 0 where there is no code."""
        return len(self._squares) + 2 * QUIET if self._squares else 0

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be large enough to be read with a telephone in the hand."""
        return QSize(self.across * _LEAST, self.across * _LEAST)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Twice that: for the first rows of a room."""
        return self.minimumSizeHint() * 2

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint squares that are whole pixels wide: rims between pixels blur for a camera."""
        if not self._squares:
            return
        painter = QPainter(self)
        ratio = painter.deviceTransform().m11()
        painter.scale(1 / ratio, 1 / ratio)
        room = round(min(self.width(), self.height()) * ratio)
        side = max(1, room // self.across)
        whole = side * self.across
        left = max(0, round(self.width() * ratio) - whole) // 2
        top = max(0, round(self.height() * ratio) - whole) // 2
        painter.fillRect(QRect(left, top, whole, whole), _LIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_DARK)
        for row, squares in enumerate(self._squares, QUIET):
            for column, dark in enumerate(squares, QUIET):
                if dark:
                    painter.drawRect(left + column * side, top + row * side, side, side)
        painter.end()

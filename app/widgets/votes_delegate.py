"""Votes as pips: one for each vote that is needed, filled for each that is there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.column import Tone
from app.models.observed_columns import status_tone
from app.models.table_model import ROW_ROLE
from app.theme import Theme
from node import ObservedAddressView

MOST_PIPS = 8
"""More than this would leave no room for the words; then the words stand alone."""


class VotesDelegate(QStyledItemDelegate):
    """Paints pips before the words `3 of 4 needed`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ObservedAddressView) or row.needed > MOST_PIPS:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        words: str = option.text
        option.text = ""
        widget = option.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        rect: QRectF = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        onward = option.direction == Qt.LayoutDirection.LeftToRight
        wide = self._pips(painter, rect, row, onward=onward)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(self._theme.colors["selection-text" if selected else "text"]))
        rest = rect.adjusted(wide, 0, 0, 0) if onward else rect.adjusted(0, 0, -wide, 0)
        side = Qt.AlignmentFlag.AlignLeft if onward else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(rest, flags, words)
        painter.restore()

    def _pips(
        self, painter: QPainter, rect: QRectF, row: ObservedAddressView, *, onward: bool
    ) -> float:
        """Paint them from where one begins to read; gives their width."""
        radius = self._theme.points * 0.42
        tone = status_tone(row)
        color = QColor(self._theme.tone_color(Tone.ACCENT if tone is Tone.WARN else tone))
        x, y = 8 + radius, rect.center().y()
        for pip in range(row.needed):
            painter.setPen(QPen(color, 1.6 * self._theme.stroke))
            painter.setBrush(color if pip < row.votes else Qt.GlobalColor.transparent)
            painter.drawEllipse(
                QPointF(rect.left() + x if onward else rect.right() - x, y), radius, radius
            )
            x += radius * 2.7
        return x + radius * 0.4

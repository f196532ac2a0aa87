"""A line without axes in the cell of a table: how it went, beside how it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.models.table_model import ROW_ROLE
from app.theme import Theme

LEAST = 2
"""Figures that make a line; fewer leave the words alone."""


class SparklineDelegate(QStyledItemDelegate):
    """Paints the figures that `figures` gives of a row, oldest first, before the cell's words.

    `full` of them fill the width: a shorter history ends at the same place, and begins later.
    """

    def __init__(
        self,
        theme: Theme,
        figures: Callable[[Any], Sequence[float]],
        full: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._figures, self._full = theme, figures, full

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        figures = self._figures(index.data(ROW_ROLE))
        if len(figures) < LEAST:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        words: str = option.text
        option.text = ""
        widget = option.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colors = self._theme.colors
        whole = QRectF(option.rect).adjusted(6, 3, -9, -3)
        room = option.fontMetrics.horizontalAdvance("000 kB/s ")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors["selection-text" if chosen else "text"]))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        flags |= Qt.AlignmentFlag.AlignAbsolute  # the line keeps its direction, and its place
        painter.drawText(whole, flags, words)
        line = whole.adjusted(0, 0, -room, 0)
        if line.width() > room / 2:
            self._line(painter, line, figures, QColor(colors["accent"]))
        painter.restore()

    def _line(
        self, painter: QPainter, rect: QRectF, figures: Sequence[float], color: QColor
    ) -> None:
        most = max(figures) or 1.0
        step = rect.width() / max(1, self._full - 1)
        first = rect.right() - step * (len(figures) - 1)
        places = [
            QPointF(first + step * n, rect.bottom() - figure / most * rect.height())
            for n, figure in enumerate(figures)
        ]
        paper = QColor(color)
        paper.setAlpha(45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        ends = [QPointF(places[-1].x(), rect.bottom()), QPointF(places[0].x(), rect.bottom())]
        painter.drawPolygon(QPolygonF([*places, *ends]))
        painter.setPen(QPen(color, 1.2 * self._theme.stroke))
        painter.drawPolyline(QPolygonF(places))

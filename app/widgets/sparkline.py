"""A line without axes in the cell of a table: how it went, beside how it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.models.column import Column
from app.models.table_model import TableModel
from app.theme import Theme
from app.widgets.cell_delegate import CellDelegate, from_right

LEAST = 2
"""Figures that make a line; fewer leave the words alone."""


class SparklineDelegate(CellDelegate):
    """Paints the figures that `figures` gives of a row, oldest first, before the cell's words.

    `full` of them fill the width: a shorter history ends at the same place, and begins later.
    """

    def __init__(
        self,
        model: TableModel[Any],
        theme: Theme,
        figures: Callable[[Any], Sequence[float]],
        full: int,
        parent: QWidget,
    ) -> None:
        super().__init__(model, theme, parent)
        self._figures, self._full = figures, full

    def paint_lead(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        row: Any,  # noqa: ANN401
        column: Column[Any],  # noqa: ARG002
    ) -> None:
        """Draw the line: time goes on to the right in it, however one reads."""
        figures = self._figures(row)
        if len(figures) < LEAST:
            return
        words = option.fontMetrics.horizontalAdvance("000 kB/s ")
        line = QRectF(room).adjusted(0, 3, 0, -3)
        if from_right(option):
            line.setLeft(line.left() + words)
        else:
            line.setRight(line.right() - words)
        if line.width() > words / 2:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._line(painter, line, figures, QColor(self._theme.colors["accent"]))
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

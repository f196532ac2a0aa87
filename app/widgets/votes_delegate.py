"""Votes as pips: one for each vote that is needed, filled for each that is there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from app.models.column import Column, Tone
from app.models.observed_columns import status_tone
from app.widgets.cell_delegate import CellDelegate, from_right, take
from node import ObservedAddressView

MOST_PIPS = 8
"""More than this would leave no room for the words; then the words stand alone."""


class VotesDelegate(CellDelegate):
    """Paints pips before the words `3 of 4 needed`."""

    def paint_lead(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        row: Any,  # noqa: ANN401
        column: Column[Any],  # noqa: ARG002
    ) -> None:
        """Draw the pips."""
        if not isinstance(row, ObservedAddressView) or row.needed > MOST_PIPS:
            return
        radius = self._theme.points * 0.42
        step = radius * 2.7
        left = take(room, round(step * row.needed + radius), option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = status_tone(row)
        color = QColor(self._theme.tone_color(Tone.ACCENT if tone is Tone.WARN else tone))
        painter.setPen(QPen(color, 1.6 * self._theme.stroke))
        first, onward = (left + radius, step)
        if from_right(option):
            first, onward = (room.right() + step * row.needed, -step)
        for pip in range(row.needed):
            painter.setBrush(color if pip < row.votes else Qt.GlobalColor.transparent)
            at = QPointF(first + onward * pip, QRectF(room).center().y())
            painter.drawEllipse(at, radius, radius)
        painter.restore()

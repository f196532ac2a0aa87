"""Paints the cells of our tables: what a column says of a row, straight onto the picture.

Qt's own delegate asks the model for six facets of a cell one by one, and the style sheet for each
of its boxes: that takes twice as long, and a busy table is painted four times a second.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.models.column import Column, Tone
from app.models.table_model import TableModel
from app.theme import Theme

MARGIN = 9
"""Pixels between the edge of a cell and what is in it."""
GAP = 5
"""Pixels between an icon and the words."""
_MOST_WORDS = 2048
"""Texts that are kept cut and laid out: most cells say again what they said at the last look."""
_SELECTED = QStyle.StateFlag.State_Selected


class CellDelegate(QStyledItemDelegate):
    """Paints an icon and words in one line; addresses and ids are cut in the middle."""

    def __init__(self, model: TableModel[Any], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._words: dict[tuple[str, int, bool], QStaticText] = {}
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def _take_theme(self) -> None:
        colors = self._theme.colors
        self._inks = {tone: QColor(self._theme.tone_color(tone)) for tone in (None, *Tone)}
        self._selected = QColor(colors["selection-text"])
        self._selection = QColor(colors["selection"])
        self._mono = self._theme.mono_font()
        self._mono_metrics = QFontMetrics(self._mono)
        self._words.clear()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        model = self._model
        place = index.row()
        if place >= model.rowCount():
            return
        row, column = model.row(place), model.columns[index.column()]
        selected = _SELECTED in option.state
        if selected:
            painter.fillRect(option.rect, self._selection)
        room = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        self.paint_lead(painter, option, room, row, column)
        text = column.text(row, model.moment)
        if not text:
            return
        tone = column.tone(row) if column.tone is not None else None
        painter.setPen(self._selected if selected else self._inks[tone])
        painter.setFont(self._mono if column.mono else option.font)
        metrics = self._mono_metrics if column.mono else option.fontMetrics
        words = self._fitted(text, room.width(), metrics, mono=column.mono)
        size = words.size()
        at_right = column.right is not from_right(option)
        left = room.right() + 1 - size.width() if at_right else room.left()
        painter.drawStaticText(
            QPointF(left, room.top() + (room.height() - size.height()) / 2), words
        )

    def paint_lead(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        row: Any,  # noqa: ANN401 - of whatever kind the table has
        column: Column[Any],
    ) -> None:
        """Draw what stands before the words, and take its place from their room."""
        name = column.icon(row) if column.icon is not None else None
        icon = self._model.look.icon(name) if name else None
        if icon is None:
            return
        size = option.decorationSize
        at = take(room, size.width(), option)
        take(room, GAP, option)
        top = room.top() + (room.height() - size.height()) // 2
        icon.paint(painter, at, top, size.width(), size.height())

    def _fitted(self, text: str, width: int, metrics: QFontMetrics, *, mono: bool) -> QStaticText:
        key = (text, width, mono)
        words = self._words.get(key)
        if words is None:
            if len(self._words) >= _MOST_WORDS:
                self._words.clear()
            mode = Qt.TextElideMode.ElideMiddle if mono else Qt.TextElideMode.ElideRight
            words = QStaticText(metrics.elidedText(text.replace("\n", " "), mode, width))
            words.setTextFormat(Qt.TextFormat.PlainText)
            self._words[key] = words
        return words


def take(room: QRect, width: int, option: QStyleOptionViewItem) -> int:
    """Take so many pixels from where one begins to read; gives where they begin at the left."""
    if from_right(option):
        room.setRight(room.right() - width)
        return room.right() + 1
    room.setLeft(room.left() + width)
    return room.left() - width


def from_right(option: QStyleOptionViewItem) -> bool:
    """Whether one reads from right to left."""
    return option.direction is Qt.LayoutDirection.RightToLeft

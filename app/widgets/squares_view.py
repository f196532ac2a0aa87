"""The squares of the room matrix, as large as there is room for the people that there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.models.column import Tone
from app.models.room_matrix import OUTCOME_ICON, OUTCOME_ROLE, OUTCOME_TONE, RoomMatrixModel
from app.text.translation import tr
from app.text.words import DIAL_OUTCOME
from app.theme import Theme
from app.widgets.message_strip import plain_label
from node import DialOutcome

_PAPER = {Tone.GOOD: "good-soft", Tone.BAD: "bad-soft", Tone.ACCENT: "note-soft"}
_GAP = 6
"""Pixels between sign and word, and around them."""
_LARGEST = 2.2
"""How much larger than other text a word in a large square may be."""
_MOST_PICTURES = 200
"""Signs that are kept drawn: those of a few sizes, as a window that is being pulled has many."""


class SquareDelegate(QStyledItemDelegate):
    """Paints a square: its colour, its sign, and its word where that fits."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: dict[tuple[str, str, int, float], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one."""
        outcome, colors = index.data(OUTCOME_ROLE), self._theme.colors
        rect: QRect = option.rect
        painter.save()
        if outcome is None:
            painter.fillRect(rect, QColor(colors["line"]))
        else:
            tone = OUTCOME_TONE[outcome]
            painter.fillRect(rect, QColor(colors[_PAPER.get(tone, "surface")]))
            self._sign(painter, rect, outcome, option)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colors["accent"]), 3 * self._theme.stroke))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _sign(
        self, painter: QPainter, rect: QRect, outcome: DialOutcome, option: QStyleOptionViewItem
    ) -> None:
        tone, word = OUTCOME_TONE[outcome], DIAL_OUTCOME[outcome]
        color = self._theme.tone_color(tone)
        plain = option.fontMetrics
        alone = self._side(rect, plain.height()) + 3 * _GAP + plain.horizontalAdvance(word)
        larger = min(
            _LARGEST, rect.height() / (2.2 * plain.height()), rect.width() / (alone * 1.05)
        )
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * max(1.0, larger))
        metrics = QFontMetrics(font)
        wide, side = metrics.horizontalAdvance(word), self._side(rect, metrics.height())
        both = side + 3 * _GAP + wide
        worded = both <= rect.width()
        left = rect.left() + (rect.width() - (both - 2 * _GAP if worded else side)) // 2
        top = rect.top() + (rect.height() - side) // 2
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, top, self._picture(OUTCOME_ICON[outcome], color, side, ratio))
        if worded:
            painter.setFont(font)
            painter.setPen(QColor(color))
            painter.drawText(
                QRect(left + side + _GAP, rect.top(), wide + _GAP, rect.height()),
                Qt.AlignmentFlag.AlignVCenter,
                word,
            )

    def _side(self, rect: QRect, high: int) -> int:
        return max(8, min(rect.height() - 6, rect.width() - 6, round(high * 1.3)))

    def _picture(self, name: str, color: str, side: int, ratio: float) -> QPixmap:
        key = (name, color, side, ratio)
        if key not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            self._pictures[key] = self._theme.icons.pixmap(name, color, side, ratio=ratio)
        return self._pictures[key]


class SquaresView(QTableView):
    """Gives all squares the same size: the largest at which everybody fits, within bounds."""

    def __init__(self, theme: Theme, model: RoomMatrixModel) -> None:
        super().__init__()
        self.setObjectName("squares")
        self._squares = model
        self.corner = plain_label("muted")
        self.corner.setParent(self)
        self.corner.setText(tr("dials \u2193   dialled \u2192"))
        self.corner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setItemDelegate(SquareDelegate(theme, self))

    def settle(self) -> None:
        """Do once, when whoever built it has set it up as other matrices are."""
        self.setAlternatingRowColors(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
            header.setHighlightSections(True)
            header.setMinimumSectionSize(8)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)

    def fit(self) -> None:
        """Share out the room."""
        people = self._squares.matrix.people
        if not people:
            return
        high = self.fontMetrics().height()
        character = self.fontMetrics().averageCharWidth()
        titles = [
            self.fontMetrics().horizontalAdvance(one.title) for one in self._squares.matrix.people
        ]
        self.verticalHeader().setFixedWidth(
            min(max(*titles, 18 * character) + 24, max(120, self.width() // 4))
        )
        frame = 2 * self.frameWidth() + 1
        across = self.width() - self.verticalHeader().width() - frame
        down = self.height() - self.horizontalHeader().sizeHint().height() - frame
        width = max(round(high * 1.6), min(across // len(people), 40 * character))
        height = max(high + 2, min(down // len(people), 5 * high))
        self._squares.be_narrow(narrow=width < 11 * character)
        for header, size in (
            (self.horizontalHeader(), width),
            (self.verticalHeader(), height),
        ):
            if header.defaultSectionSize() != size:
                header.setDefaultSectionSize(size)
        self._place_corner()

    def _place_corner(self) -> None:
        self.corner.setGeometry(
            2, 2, self.verticalHeader().width() - 2, self.horizontalHeader().height() - 2
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share out the room anew."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Share it out anew where the text is of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

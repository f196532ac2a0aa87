"""The room matrix: who can dial whom, as large as there is room for the people that there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.models.column import Tone
from app.models.room_matrix import (
    OUTCOME_ICON,
    OUTCOME_MEANING,
    OUTCOME_ROLE,
    OUTCOME_TONE,
    RoomMatrix,
    RoomMatrixModel,
    room_matrix,
)
from app.theme import Theme
from app.widgets.empty_state import EmptyState
from app.widgets.matrix_pane import MatrixPane
from app.widgets.message_strip import plain_label
from app.words import DIAL_OUTCOME
from node import DialOutcome, RoomView

_LEGEND = (
    DialOutcome.DIRECT,
    DialOutcome.FAILED,
    DialOutcome.UNDER_WAY,
    DialOutcome.NO_CONSENT,
    DialOutcome.NOT_ASKED,
)
_PAPER = {Tone.GOOD: "good-soft", Tone.BAD: "bad-soft", Tone.ACCENT: "note-soft"}
_GAP = 6
"""Pixels between sign and word, and around them."""
_ONE_LINE = 60
"""Width from which on the legend is one line, in sizes of the font."""
_LARGEST = 2.2
"""How much larger than other text a word in a large square may be."""
_ASK = "Have everybody who agreed to it dial each of the others, now"
_NO_NODE = "There is no node: this is a recording."
_NOT_JOINED = (
    "Who can dial whom appears here once you take part",
    (
        "Join the room above. Each participant then has a row and a column, and a square for each "
        "two says whether one gets through to the other."
    ),
)
_ALONE = (
    "Nobody else is in the room yet",
    (
        "Give your invitation to the others, or follow one of theirs. Each participant then has "
        "a row and a column here."
    ),
)


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
            painter.setPen(QPen(QColor(colors["accent"]), 3))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _sign(
        self, painter: QPainter, rect: QRect, outcome: DialOutcome, option: QStyleOptionViewItem
    ) -> None:
        tone, word = OUTCOME_TONE[outcome], DIAL_OUTCOME[outcome]
        color = self._theme.tone_color(tone)
        font = QFont(option.font)
        largest = min(_LARGEST, rect.height() / (2.2 * option.fontMetrics.height()))
        font.setPointSizeF(font.pointSizeF() * max(1.0, largest))
        metrics = QFontMetrics(font)
        wide, side = metrics.horizontalAdvance(word), self._side(rect, metrics.height())
        both = side + 3 * _GAP + wide
        if both > rect.width():
            font = QFont(option.font)
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
            if len(self._pictures) > 200:  # sizes of a window that is being pulled
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
        self.corner.setText("dials \u2193   dialled \u2192")
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


class RoomMatrixPane(QWidget):
    """The matrix with its legend, and the button that has everybody try."""

    asked = Signal()
    """Everybody is to try."""
    invitation_wanted = Signal()
    """The user wants to see how people get together."""

    def __init__(self, theme: Theme, *, able: bool) -> None:
        super().__init__()
        self._theme, self._able = theme, able
        self._drawn: RoomView | None = None
        self.model = RoomMatrixModel()
        self.view = SquaresView(theme, self.model)
        self.grid: MatrixPane[RoomMatrix] = MatrixPane(
            theme, self.model, "Who can dial whom: rows dial, columns are dialled", self.view
        )
        self.view.settle()
        self.ask = QPushButton("Let everybody try")
        self.ask.setProperty("primary", True)
        self.ask.clicked.connect(self.asked)
        self.grid.top.addWidget(self.ask)
        self.empty = EmptyState(theme, "workshop")
        self.empty.button.setText("To the invitation")
        self.empty.button.clicked.connect(self.invitation_wanted)
        self.empty.button.show()
        self._legend = {outcome: (QLabel(), plain_label()) for outcome in _LEGEND}
        self._pairs: list[QWidget] = []
        self._stack = QStackedWidget()
        self._lay_out()
        theme.changed.connect(self._draw)
        self._draw()
        self.tell(RoomView())

    def _lay_out(self) -> None:
        legend = QWidget()
        self._places = QGridLayout(legend)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setHorizontalSpacing(_GAP * 3)
        self._places.setVerticalSpacing(2)
        for outcome, (sign, word) in self._legend.items():
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(_GAP)
            line.addWidget(sign)
            line.addWidget(word)
            line.addStretch(1)
            pair.setToolTip(OUTCOME_MEANING[outcome])
            self._pairs.append(pair)
        column = self.grid.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - it is ours
        column.insertWidget(1, legend)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def tell(self, room: RoomView) -> None:
        """Show it, or say what will appear; the selected square stays selected."""
        before, self._drawn = self._drawn, room
        if before is not None and _same(before, room):
            return
        alone = len(room.participants) < 2
        self._stack.setCurrentWidget(self.empty if alone else self.grid)
        self.empty.tell(*(_ALONE if room.joined else _NOT_JOINED))
        chosen = self.model.pair(self.view.currentIndex())
        self.grid.tell(room_matrix(room))
        place = self.model.place_of(*chosen) if chosen else QModelIndex()
        if place.isValid() and place != self.view.currentIndex():
            self.view.setCurrentIndex(place)
        self.view.fit()
        for outcome, many in self.model.counts().items():
            self._legend[outcome][1].setText(f"{DIAL_OUTCOME[outcome]}: {many}")
        self._place_legend()
        busy = any(cell.outcome is DialOutcome.UNDER_WAY for cell in room.cells)
        self.ask.setEnabled(self._able)
        self.ask.setToolTip(_ASK if self._able else _NO_NODE)
        self.ask.setText("Let everybody try again" if room.asked_at else "Let everybody try")
        if busy:
            self.ask.setText("Being tried …")

    def _draw(self) -> None:
        side = round(self._theme.points * 1.4)
        for outcome, (sign, _) in self._legend.items():
            color = self._theme.tone_color(OUTCOME_TONE[outcome])
            icon = self._theme.icons.icon(OUTCOME_ICON[outcome], color)
            sign.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._place_legend()
        self.view.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the legend into two lines where one is too short."""
        super().resizeEvent(event)
        self._place_legend()

    def _place_legend(self) -> None:
        points = self._theme.points
        columns = len(self._pairs) if self.width() > points * _ONE_LINE else 3
        for number, pair in enumerate(self._pairs):
            self._places.addWidget(pair, number // columns, number % columns)
        for column in range(len(self._pairs) + 1):
            self._places.setColumnStretch(column, int(column == columns))


def _same(before: RoomView, now: RoomView) -> bool:
    return (
        before.joined == now.joined
        and before.participants == now.participants
        and before.cells == now.cells
        and before.asked_at == now.asked_at
        and before.left_out == now.left_out
    )

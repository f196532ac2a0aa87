"""The room matrix: who can dial whom, as large as there is room for the people that there are."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.room_matrix import (
    OUTCOME_ICON,
    OUTCOME_MEANING,
    OUTCOME_TONE,
    RoomMatrix,
    RoomMatrixModel,
    room_matrix,
)
from app.text.translation import tr
from app.text.words import DIAL_OUTCOME
from app.theme import Theme
from app.widgets.empty_state import EmptyState
from app.widgets.matrix_pane import MatrixPane
from app.widgets.message_strip import plain_label
from app.widgets.squares_view import SquaresView
from node import DialOutcome, RoomView

_LEGEND = (
    DialOutcome.DIRECT,
    DialOutcome.FAILED,
    DialOutcome.UNDER_WAY,
    DialOutcome.NO_CONSENT,
    DialOutcome.NOT_ASKED,
)
_GAP = 6
"""Pixels between a sign of the legend and its word."""
_ONE_LINE = 60
"""Width from which on the legend is one line, in sizes of the font."""
_ASK = tr("Have everybody who agreed to it dial each of the others, now")
_NO_NODE = tr("There is no node: this is a recording.")
_NOT_JOINED = (
    tr("Who can dial whom appears here once you take part"),
    (
        tr(
            "Join the room above. Each participant then has a row and a column, and a square "
            "for each two says whether one gets through to the other."
        )
    ),
)
_ALONE = (
    tr("Nobody else is in the room yet"),
    (
        tr(
            "Give your invitation to the others, or follow one of theirs. Each participant "
            "then has a row and a column here."
        )
    ),
)


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
            theme, self.model, tr("Who can dial whom: rows dial, columns are dialled"), self.view
        )
        self.view.settle()
        self.ask = QPushButton(tr("Let everybody try"))
        self.ask.setProperty("primary", True)
        self.ask.clicked.connect(self.asked)
        self.grid.top.addWidget(self.ask)
        self.empty = EmptyState(theme, "workshop")
        self.empty.button.setText(tr("To the invitation"))
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
        self.ask.setText(
            tr("Let everybody try again") if room.asked_at else tr("Let everybody try")
        )
        if busy:
            self.ask.setText(tr("Being tried …"))

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

"""Joining the room: a name, a question of consent, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.kept.state import StateStore
from app.models.room_matrix import MOST_NAME
from app.text.translation import tr
from app.theme import Theme
from app.widgets.message_strip import plain_label
from node import RoomView

QUESTION = tr("May others ask this computer to try dialling them?")
_NAME_KEY, _CONSENT_KEY = "room/name", "room/consent"
_ONE_LINE = 92
"""Width from which on all of it stands in one line, in sizes of the font."""
_NO_NODE = tr("There is no node: this is a recording.")


class RoomBar(QWidget):
    """Emits what is wished; what the node made of it comes back by `tell`."""

    joined = Signal(str, bool)
    """Take part under this name with this consent, or change either."""
    left = Signal()
    unanswered = Signal(str)
    """Joining waits for an answer; the text says for which."""

    def __init__(self, theme: Theme, state: StateStore, *, able: bool) -> None:
        super().__init__()
        self._theme, self._state, self._able = theme, state, able
        self._room = RoomView()
        self._consent: bool | None = {"yes": True, "no": False}.get(state.load(_CONSENT_KEY) or "")
        self.name = QLineEdit()
        self.yes = QPushButton(tr("Yes"))
        self.no = QPushButton(tr("No"))
        self.join = QPushButton(tr("Join the room"))
        self.rename = QPushButton(tr("Change the name"))
        self.leave = QPushButton(tr("Leave the room"))
        self._grid = QGridLayout(self)
        self._set_up()
        self._lay_out()
        self._show()

    def _set_up(self) -> None:
        self.name.setMaxLength(MOST_NAME)
        self.name.setText((self._state.load(_NAME_KEY) or "")[:MOST_NAME])
        self.name.setPlaceholderText(tr("Your name, for the others"))
        self.name.setAccessibleName(tr("Your name in the room"))
        self.name.setToolTip(tr("Everybody in the room sees it. It may stay empty."))
        self.name.textChanged.connect(self._show)
        self.name.returnPressed.connect(self._wish)
        self.join.setProperty("primary", True)
        self.join.clicked.connect(self._wish)
        self.rename.clicked.connect(self._wish)
        self.leave.clicked.connect(self.left)
        for button, consent in ((self.yes, True), (self.no, False)):
            button.setCheckable(True)
            button.setAccessibleName(f"{button.text()}: {QUESTION}")
            button.clicked.connect(lambda _=False, consent=consent: self._answer(consent=consent))
        self.yes.setToolTip(
            tr(
                "When somebody in the room asks who can dial whom, this computer tries to "
                "connect to each of the others, and tells everybody what came of it."
            )
        )
        self.no.setToolTip(tr("This computer takes part, and dials nobody for others."))
        if not self._able:
            for one in (self.name, self.yes, self.no, self.join, self.rename, self.leave):
                one.setEnabled(False)
                one.setToolTip(_NO_NODE)

    def _lay_out(self) -> None:
        label = plain_label()
        label.setText(tr("Your &name"))
        label.setBuddy(self.name)
        asked = plain_label()
        asked.setText(QUESTION)
        self._parts = (
            _line(label, self.name),
            _line(asked, self.yes, self.no),
            _line(self.join, self.rename, self.leave),
        )
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._theme.changed.connect(self._place)
        self._place()

    def _place(self) -> None:
        """Take two lines where one is too short."""
        name, question, deeds = self._parts
        wide = self.width() > self._theme.points * _ONE_LINE
        self._grid.addWidget(name, 0, 0)
        self._grid.addWidget(question, *((0, 1) if wide else (1, 0, 1, 3)))
        self._grid.addWidget(deeds, 0, 2)

    def tell(self, room: RoomView) -> None:
        """Show whether we take part, and as what."""
        before, self._room = self._room, room
        if room.joined and (not before.joined or room.name != before.name):
            self.name.setText(room.name[:MOST_NAME])
        if room.joined:
            self._consent = room.consent
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take another number of lines where the width asks for it."""
        super().resizeEvent(event)
        self._place()

    def _show(self) -> None:
        room = self._room
        self.yes.setChecked(self._consent is True)
        self.no.setChecked(self._consent is False)
        self.join.setVisible(not room.joined)
        self.leave.setVisible(room.joined)
        self.rename.setVisible(room.joined and self.name.text().strip() != room.name)

    def _answer(self, *, consent: bool) -> None:
        self._consent = consent
        self._state.save(_CONSENT_KEY, "yes" if consent else "no")
        if self._room.joined:
            self.joined.emit(self._room.name, consent)
        self._show()

    def _wish(self) -> None:
        if self._consent is None:
            self.unanswered.emit(tr("Answer first: {question}", question=QUESTION))
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name = self.name.text().strip()
        self._state.save(_NAME_KEY, name)
        self.joined.emit(name, self._consent)


def _line(*parts: QWidget) -> QWidget:
    inside = QWidget()
    line = QHBoxLayout(inside)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for part in parts:
        line.addWidget(part)
    if isinstance(parts[-1], QPushButton):
        line.addStretch(1)
    return inside

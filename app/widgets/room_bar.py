"""Joining the room: a name, a question of consent, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.models.room_matrix import MOST_NAME
from app.state import StateStore
from app.theme import Theme
from app.widgets.message_strip import plain_label
from node import RoomView

QUESTION = "May others ask this computer to try dialling them?"
_NAME_KEY, _CONSENT_KEY = "room/name", "room/consent"
_ONE_LINE = 92
"""Width from which on all of it stands in one line, in sizes of the font."""
_NO_NODE = "There is no node: this is a recording."


class RoomBar(QWidget):
    """Emits what is wished; what the node made of it comes back by `tell`."""

    joined = Signal(str, bool)
    """Take part under this name with this consent, or change either."""
    left = Signal()

    def __init__(self, theme: Theme, state: StateStore, *, able: bool) -> None:
        super().__init__()
        self._theme, self._state, self._able = theme, state, able
        self._room = RoomView()
        self._consent: bool | None = {"yes": True, "no": False}.get(state.load(_CONSENT_KEY) or "")
        self.name = QLineEdit()
        self.yes = QPushButton("Yes")
        self.no = QPushButton("No")
        self.join = QPushButton("Join the room")
        self.rename = QPushButton("Change the name")
        self.leave = QPushButton("Leave the room")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._set_up()
        self._lay_out()
        self._show()

    def _set_up(self) -> None:
        self.name.setMaxLength(MOST_NAME)
        self.name.setText((self._state.load(_NAME_KEY) or "")[:MOST_NAME])
        self.name.setPlaceholderText("Your name, for the others")
        self.name.setAccessibleName("Your name in the room")
        self.name.setToolTip("Everybody in the room sees it. It may stay empty.")
        self.name.textChanged.connect(self._show)
        self.name.returnPressed.connect(self._enter)
        self.join.setProperty("primary", True)
        self.join.clicked.connect(self._wish)
        self.rename.clicked.connect(self._wish)
        self.leave.clicked.connect(self.left)
        for button, consent in ((self.yes, True), (self.no, False)):
            button.setCheckable(True)
            button.setAccessibleName(f"{button.text()}: {QUESTION}")
            button.clicked.connect(lambda _=False, consent=consent: self._answer(consent=consent))
        self.yes.setToolTip(
            "When somebody in the room asks who can dial whom, this computer tries to connect to "
            "each of the others, and tells everybody what came of it."
        )
        self.no.setToolTip("This computer takes part, and dials nobody for others.")
        if not self._able:
            for one in (self.name, self.yes, self.no, self.join, self.rename, self.leave):
                one.setEnabled(False)
                one.setToolTip(_NO_NODE)

    def _lay_out(self) -> None:
        name, question, deeds = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        label = plain_label()
        label.setText("Your &name")
        label.setBuddy(self.name)
        asked = plain_label()
        asked.setText(QUESTION)
        for line, parts in (
            (name, (label, self.name)),
            (question, (asked, self.yes, self.no)),
            (deeds, (self.join, self.rename, self.leave)),
        ):
            line.setSpacing(8)
            for part in parts:
                line.addWidget(part)
        name.setStretch(1, 1)
        question.addStretch(1)
        deeds.addStretch(1)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(18)
        self._line.addLayout(name, 2)
        self._line.addLayout(question)
        self._line.addLayout(deeds)

    def tell(self, room: RoomView) -> None:
        """Show whether we take part, and as what."""
        before, self._room = self._room, room
        if room.joined and (not before.joined or room.name != before.name):
            self.name.setText(room.name[:MOST_NAME])
        if room.joined:
            self._consent = room.consent
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take three lines where one is too short."""
        super().resizeEvent(event)
        wide = self.width() > self._theme.points * _ONE_LINE
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._line.setSpacing(18 if wide else 6)

    def _show(self) -> None:
        room = self._room
        self.yes.setChecked(self._consent is True)
        self.no.setChecked(self._consent is False)
        self.join.setVisible(not room.joined)
        self.leave.setVisible(room.joined)
        self.rename.setVisible(room.joined and self.name.text().strip() != room.name)
        if self._able:
            answered = self._consent is not None
            self.join.setEnabled(answered)
            self.join.setToolTip("" if answered else f"Answer first: {QUESTION}")

    def _answer(self, *, consent: bool) -> None:
        self._consent = consent
        self._state.save(_CONSENT_KEY, "yes" if consent else "no")
        if self._room.joined:
            self.joined.emit(self._room.name, consent)
        self._show()

    def _enter(self) -> None:
        if self._consent is None:
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._wish()

    def _wish(self) -> None:
        name = self.name.text().strip()
        self._state.save(_NAME_KEY, name)
        self.joined.emit(name, bool(self._consent))

"""What holds only from the next start of the program, and a button for that start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from app.text.translation import tr
from app.theme import Theme
from app.widgets.message_strip import MessageStrip


class AgainStrip(MessageStrip):
    """Hidden while nothing waits."""

    wanted = Signal()
    """The user wants the next start now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("What waits for the next start"))
        self.button = QPushButton(tr("Start again now"))
        self.button.setToolTip(
            tr("Say goodbye to all peers, end Natscope, and start it with what is kept")
        )
        self.button.clicked.connect(self.wanted)
        layout = self.layout()
        assert layout is not None  # noqa: S101 - it is laid out by what it is made of
        layout.addWidget(self.button)
        layout.setAlignment(self.button, Qt.AlignmentFlag.AlignTop)

    def count(self, waiting: int, *, unkept: bool) -> None:
        """Tell how many settings wait; nothing is to be lost that was typed and is not kept yet."""
        self.button.setEnabled(not unkept)
        self.tell(
            tr(
                "{n} setting holds from the next start of Natscope.",
                "{n} settings hold from the next start of Natscope.",
                waiting,
            )
            if waiting
            else ""
        )

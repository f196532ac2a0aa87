"""The lasting mark of a recording that is being written: how large it is, and how to stop it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.text.format import byte_size, visible
from app.text.translation import tr
from app.widgets.message_strip import plain_label
from node import Recorder

LOOK_MS = 1000
"""The file grows about as often."""


class RecordMark(QFrame):
    """Hidden while nothing is recorded. Stands in the status line."""

    stop_wanted = Signal()
    """The user has enough, or the recorder ended by itself: its file is full, or its disk."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("recordMark")
        self._recorder: Recorder | None = None
        self._text = plain_label("recordText")
        self.stop = QPushButton(tr("Stop"))
        self.stop.setProperty("flat", True)
        self.stop.setToolTip(tr("Stop recording"))
        self.stop.setAccessibleName(tr("Stop recording"))
        self.stop.clicked.connect(self.stop_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._text)
        layout.addWidget(self.stop)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_recorder(self, recorder: Recorder, path: Path) -> None:
        """Tell of this one, until `clear`."""
        self._recorder = recorder
        self.setToolTip(f"{visible(str(path))}\n{told_of_the_file()}")
        self._timer.start()
        self.refresh()
        self.show()

    def clear(self) -> None:
        """Nothing is recorded any more."""
        self._recorder = None
        self._timer.stop()
        self.hide()

    def refresh(self) -> None:
        """Tell how large the file is by now."""
        if self._recorder is None:
            return
        size = byte_size(self._recorder.size)
        self._text.setText(tr("\u25cf Recording, {size}", size=size))
        self.setAccessibleName(tr("\u25cf Recording, {size}", size=size))
        if not self._recorder.running:
            self.stop_wanted.emit()


def told_of_the_file() -> str:
    """What whoever makes such a file should know before it is given to others."""
    return tr("The file holds the addresses and peer ids of you and of everybody you meet.")

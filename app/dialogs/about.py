"""What this program is, and which parts of others it holds, with their licences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.parts import Part
from app.text.translation import tr
from app.widgets.message_strip import plain_label
from node import AGENT_VERSION

NO_TEXT = tr("This part brings no text of its licence along. Packages of Natscope hold them all.")


class AboutDialog(QDialog):
    """To be read beside the window: nothing waits for it."""

    def __init__(self, parent: QWidget, parts: Sequence[Part]) -> None:
        """List the parts; the first is chosen."""
        super().__init__(parent)
        self._parts = tuple(parts)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Natscope"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Parts of others"))
        self.list.addItems([_line(part) for part in self._parts])
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Licence"))
        self.text.setReadOnly(True)
        self.list.currentRowChanged.connect(self._show)
        self._lay_out()
        if self._parts:
            self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        name = plain_label("heading")
        name.setText(f"Natscope {AGENT_VERSION.partition('/')[2]}")
        words = plain_label(wrap=True)
        words.setText(
            tr(
                "How do other peers see me, and can they reach me?\n"
                "Free software under the MIT or the Apache-2.0 licence, as you like, without "
                "warranty. It stands on the work of others:"
            )
        )
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.list, 2)
        columns.addWidget(self.text, 5)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(name)
        layout.addWidget(words)
        layout.addLayout(columns, 1)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(150 * letter, 80 * letter)

    def _show(self, row: int) -> None:
        part = self._parts[row]
        licence = part.licence or tr("licence not named")
        said = f"{_line(part)}\n{licence}\n\n{part.text or NO_TEXT}"
        self.text.setPlainText(said)


def _line(part: Part) -> str:
    return f"{part.name} {part.version}".strip()

"""Dialogs that are awaited: `exec()` would run a second event loop inside the first."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QMessageBox,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.resources import resource
from app.text.translation import spoken, tr
from app.widgets.message_strip import plain_label


async def ask(parent: QWidget, title: str, text: str, *, accept: str) -> bool:
    """Ask a question; True if the user chose `accept` rather than Cancel."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setIcon(QMessageBox.Icon.Question)
    yes = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    await opened(box)
    return box.clickedButton() is yes


async def opened(dialog: QDialog) -> int:
    """Open a dialog and wait, without stopping anything else, until it is finished."""
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(result: int) -> None:
        if not done.done():
            done.set_result(result)

    dialog.finished.connect(finish)
    dialog.open()
    try:
        return await done
    finally:
        dialog.deleteLater()


class KeysDialog(QDialog):
    """The list of keyboard shortcuts."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard"))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(24)
        for line, (key, what) in enumerate(keys):
            for column, text in enumerate((key, what)):
                label = plain_label("muted" if column else "")
                label.setText(text)
                grid.addWidget(label, line, column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(_scrolled(sheet))
        layout.addWidget(buttons)


def _scrolled(sheet: QWidget) -> QScrollArea:
    """As large as what is in it, but for a screen that is not."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(sheet)
    wanted = sheet.sizeHint()
    area.setMinimumWidth(wanted.width() + area.verticalScrollBar().sizeHint().width())
    room = sheet.screen().availableSize().height() * 3 // 4
    area.setMinimumHeight(min(wanted.height(), room))
    return area


def _help_page(name: str) -> Path:
    """In the user's language where it is there in that."""
    translated = resource(f"help/{spoken()}/{name}.md")
    return translated if translated.is_file() else resource(f"help/{name}.md")


class GuideDialog(QDialog):
    """A page of the help, to be read beside the window: nothing waits for it."""

    def __init__(self, parent: QWidget, title: str, name: str) -> None:
        """Show the help's page of that name."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.page = QTextBrowser()
        self.page.setAccessibleName(title)
        self.page.setOpenLinks(False)  # there are none, and nothing is to be fetched
        self.page.setMarkdown(_help_page(name).read_text("utf-8"))
        self.page.document().setDocumentMargin(16)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be as wide as a page of text, and nearly as high as the window before which it stands."""
        letter = self.fontMetrics().averageCharWidth()
        parent = self.parentWidget()
        high = parent.height() * 9 // 10 if parent is not None else 40 * letter
        return QSize(105 * letter, high)

"""Everything known of the selected row, as text that can be read, selected and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from app.models.facts import Details
from app.text.translation import tr
from app.theme import Theme
from app.widgets.details_text import DetailsText
from app.widgets.message_strip import plain_label

_COLUMN_POINTS = 36
"""Least width of a column of sections, in sizes of the font."""
_MOST_COLUMNS = 4


class DetailsPane(QWidget):
    """Sections of named facts, in as many columns as there is room for."""

    def __init__(self, theme: Theme, hint: str) -> None:
        super().__init__()
        self._theme = theme
        self._hint = hint
        self._details: Details | None = None
        self._columns = 1
        self._title = plain_label("heading")
        self.copy_text = _button(tr("Copy text"), tr("Copy all of it as text"))
        self.copy_json = _button(tr("Copy JSON"), tr("Copy all of it as JSON"))
        self.copy_text.clicked.connect(lambda: self.copy("text"))
        self.copy_json.clicked.connect(lambda: self.copy("json"))
        self._view = QTextEdit()
        self._view.setReadOnly(True)
        self._view.setAccessibleName(tr("Details"))
        self._view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._view.setTabChangesFocus(True)
        # In a turn of its own: to lay out the text takes as long as all else of a refresh.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._draw_soon)
        self._text = DetailsText(theme, self._view.document())
        self._view.document().setUndoRedoEnabled(False)
        self._drawn: Details | None = None
        """What the text says; that of `_details` in a moment."""
        self._to_the_top = False
        self._lay_out()
        theme.changed.connect(self._draw)
        self._draw()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self._title, 1)
        bar.addWidget(self.copy_text)
        bar.addWidget(self.copy_json)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(bar)
        layout.addWidget(self._view, 1)

    @property
    def text(self) -> str:
        """What is shown, as plain text; what is to be shown in a moment is there already."""
        if self._soon.isActive():
            self._draw_soon()
        return f"{self._title.text()}\n{self._view.toPlainText()}"

    def tell(self, details: Details | None) -> None:
        """Show these details; None says how to get some."""
        before = self._details
        if before is None or details is None:
            if before is not details:
                self._details = details
                self._draw()
            return
        same = before.title == details.title
        # Text that somebody is marking must not be pulled away; the next change brings the news.
        if same and (before.sections == details.sections or self._view.textCursor().hasSelection()):
            return
        self._details = details
        self._to_the_top |= not same
        self._soon.start()

    def _draw_soon(self) -> None:
        self._soon.stop()
        bar = self._view.verticalScrollBar()
        place = 0 if self._to_the_top else bar.value()
        self._to_the_top = False
        drawn, details = self._drawn, self._details
        if details and drawn and details.shape == drawn.shape:
            self._title.setText(details.title)
            self._text.renew(details)
            self._drawn = details
        else:
            self._draw()
        bar.setValue(place)

    def copy(self, form: str) -> None:
        """Put all of it on the clipboard: text or json."""
        if self._details is not None:
            details = self._details
            text = details.to_json() if form == "json" else details.to_text()
            QGuiApplication.clipboard().setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take another number of columns where the width asks for it."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._draw()

    def _fitting(self) -> int:
        room = self._view.viewport().width() / (_COLUMN_POINTS * self._theme.points)
        return max(1, min(_MOST_COLUMNS, int(room)))

    def _draw(self) -> None:
        details = self._details
        self._columns = self._fitting()
        self._title.setText(details.title if details else tr("Details"))
        self.copy_text.setEnabled(details is not None)
        self.copy_json.setEnabled(details is not None)
        if details is None:
            self._text.clear(self._hint)
        else:
            self._text.write(details, self._columns, self.fontMetrics())
        self._drawn = details


def _button(text: str, tooltip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tooltip)
    button.setAccessibleName(tr("{table} of details", table=text))
    return button

"""The words of the field, each with a picture and a few sentences, to be read beside the window."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.models.glossary import BY_KEY, TERMS, Term
from app.resources import resource
from app.text.translation import tr
from app.theme import Theme
from app.widgets.message_strip import plain_label

_KEY = int(Qt.ItemDataRole.UserRole)
_PICTURE = QSize(320, 160)
"""Proportions of the pictures."""


class GlossaryDialog(QDialog):
    """Nothing waits for it; it follows what is asked about on the page."""

    def __init__(self, parent: QWidget, theme: Theme, key: str = "") -> None:
        """Show a term, or the first."""
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Glossary"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Find a word"))
        self.filter.setAccessibleName(tr("Find a word"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Words"))
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading = plain_label("heading", wrap=True)
        self.text = plain_label("reading", wrap=True, selectable=True)
        self._lay_out()
        self.filter.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        theme.changed.connect(self._show)
        self._fill()
        self.show_term(key)

    @property
    def term(self) -> Term | None:
        """What is shown."""
        item = self.list.currentItem()
        return BY_KEY[item.data(_KEY)] if item is not None else None

    def show_term(self, key: str) -> None:
        """Go to a term; one that there is not leaves what is shown."""
        if key in BY_KEY:
            self.filter.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.filter)
        left.addWidget(self.list, 1)
        right.setSpacing(12)
        for widget in (self.picture, self.heading, self.text):
            right.addWidget(widget)
        right.addStretch(1)
        inside = QWidget()
        inside.setLayout(right)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 2)
        columns.addWidget(area, 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(columns, 1)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(125 * letter, 72 * letter)

    def _fill(self) -> None:
        shown = self.term
        words = self.filter.text().casefold().split()
        self.list.blockSignals(True)
        self.list.clear()
        for term in TERMS:
            text = f"{term.title} {term.text}".casefold()
            if all(word in text for word in words):
                item = QListWidgetItem(term.title)
                item.setData(_KEY, term.key)
                self.list.addItem(item)
                if term is shown:
                    self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._show()

    def _show(self) -> None:
        term = self.term
        self.heading.setText(term.title if term else tr("No such word here"))
        self.text.setText(term.text if term else "")
        self.picture.setPixmap(self._picture(term) if term else QPixmap())
        self.picture.setVisible(not self.picture.pixmap().isNull())

    def _picture(self, term: Term) -> QPixmap:
        path = resource(f"glossary/{term.key}.svg")
        if not path.is_file():
            return QPixmap()
        color = self._theme.colors["text"].encode()
        drawn = path.read_bytes().replace(b"currentColor", color)
        ratio = self.devicePixelRatioF()
        size = _PICTURE * min(2.0, self._theme.points / 10)
        pixmap = QPixmap(size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(drawn)).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

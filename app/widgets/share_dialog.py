"""One of our addresses for somebody else: as text, and as a QR code for a camera or a picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QRegion
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.models.reading import from_the_left
from app.models.shared_addresses import Shared
from app.text.format import short_addr
from app.text.translation import tr
from app.theme import Theme
from app.widgets.message_strip import plain_label
from app.widgets.qr_code import QrCode

PICTURE_SIDE = 600
"""Pixels of the code that is copied as a picture."""


class ShareDialog(QDialog):
    """Lets the user choose one address, and copy it."""

    def __init__(self, parent: QWidget, theme: Theme, addresses: tuple[Shared, ...]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Share our address"))
        self._addresses = addresses
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Address to share"))
        for one in addresses:
            self.choice.addItem(from_the_left(short_addr(one.addr)))
        self.worth = plain_label("muted", wrap=True)
        self.whole = plain_label(selectable=True, wrap=True)
        self.whole.setAccessibleName(tr("The whole address"))
        self.whole.setFont(theme.mono_font())
        self.code = QrCode()
        self.code.setAccessibleName(tr("QR code of the address"))
        self.copy = QPushButton(tr("Copy the address"))
        self.copy.setProperty("primary", True)
        self.copy_picture = QPushButton(tr("Copy the code as a picture"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.address))
        self.copy_picture.clicked.connect(
            lambda: QGuiApplication.clipboard().setImage(self.picture())
        )
        self.choice.currentIndexChanged.connect(self._show)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        for button in (self.copy, self.copy_picture):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.choice)
        layout.addWidget(self.worth)
        layout.addWidget(self.code, 1)
        layout.addWidget(self.whole)
        layout.addLayout(line)
        self.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())

    @property
    def address(self) -> str:
        """The one that is chosen; empty where there is none."""
        number = self.choice.currentIndex()
        return self._addresses[number].addr if 0 <= number < len(self._addresses) else ""

    def picture(self) -> QImage:
        """The code as a picture of its own."""
        code = QrCode()
        code.tell(self.address)
        code.resize(PICTURE_SIDE, PICTURE_SIDE)
        picture = QImage(code.size(), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        code.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
        painter.end()
        return picture

    def _show(self) -> None:
        number = self.choice.currentIndex()
        some = 0 <= number < len(self._addresses)
        self.code.tell(self.address)
        self.whole.setText(self.address)
        self.worth.setText(
            self._addresses[number].worth
            if some
            else tr("There is no address yet that others could dial.")
        )
        for button in (self.copy, self.copy_picture):
            button.setEnabled(some)

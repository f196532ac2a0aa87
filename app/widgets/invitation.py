"""Our invitation: an address to read out, in large figures, and as a QR code for a camera."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.room_matrix import claimed
from app.text.format import short_addr
from app.text.translation import tr
from app.theme import Theme
from app.widgets.empty_state import EmptyState
from app.widgets.message_strip import plain_label
from app.widgets.qr_code import QrCode

MOST_OFFERED = 6
"""Addresses that one can choose from."""
_GIANT = 3.2
"""Size of the address to read out, in sizes of the font; smaller where it would not fit."""
_LOOPBACK = ("/ip4/127.", "/ip6/::1/")
_ALONE = tr("Nobody else can join by this address: it leads each computer to itself.")
_SIDE_BY_SIDE = 36
"""Width from which on address and code stand side by side, in sizes of the font."""
_NOT_JOINED = (
    tr("Your invitation appears here once you take part"),
    (
        tr(
            "Join the room above: then a short address to read out and a QR code stand here, "
            "by which others come to you. Or follow the invitation of somebody else."
        )
    ),
)
_NO_ADDRESS = (
    tr("There is no address to give to others yet"),
    (
        tr(
            "It appears here as soon as this computer listens on an address that others can dial. "
            "Until then follow the invitation of somebody else."
        )
    ),
)


class Invitation(QWidget):
    """Shows one of our addresses, the best until another is chosen."""

    copied = Signal(str)
    """Something went to the clipboard; the text says what."""

    def __init__(self, theme: Theme, *, whole_screen: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._all: tuple[str, ...] = ()
        self._chosen = ""
        self._links: dict[str, QPushButton] = {}
        self.code = QrCode()
        self.address = plain_label(selectable=True)
        self.address.setAccessibleName(tr("Address to read out"))
        self.heading = plain_label("heading")
        self.told = plain_label("muted", wrap=True)
        self.alone = plain_label("heading", wrap=True)
        self.copy_short = QPushButton(tr("Copy the address"))
        self.copy_whole = QPushButton(tr("Copy it with the peer id"))
        self.large = QPushButton(tr("Show on the whole screen"))
        self.large.setVisible(whole_screen)
        self.others = QVBoxLayout()
        self.empty = EmptyState(theme, "workshop")
        self._inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._stack = QStackedWidget()
        self._lay_out()
        self.copy_short.clicked.connect(lambda: self._copy(self.short, tr("Copied the address.")))
        self.copy_whole.clicked.connect(
            lambda: self._copy(self._chosen, tr("Copied the whole address."))
        )
        self.large.clicked.connect(self.show_large)
        theme.changed.connect(self._draw)
        self.tell((), joined=False)

    def _lay_out(self) -> None:
        self.copy_short.setToolTip(tr("What others can type"))
        self.copy_whole.setToolTip(tr("The whole multiaddr, as in the QR code"))
        self.told.setText(
            tr(
                "They type it on their Workshop page, or point a camera at the code and paste "
                "its text."
            )
        )
        self.alone.setText(_ALONE)
        self.alone.hide()
        self.heading.setText(tr("Others join with this address"))
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addStretch(1)
        words.addWidget(self.heading)
        words.addWidget(self.address)
        words.addWidget(self.alone)
        words.addWidget(self.told)
        for button in (self.copy_short, self.copy_whole, self.large):
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addLayout(self.others)
        words.addStretch(2)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(20)
        self._columns.addWidget(self.code, 2)
        self._columns.addLayout(words, 3)
        self._stack.addWidget(self._inside)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def short(self) -> str:
        """What others can type."""
        return claimed(short_addr(self._chosen))

    def tell(self, addresses: tuple[str, ...], *, joined: bool) -> None:
        """Show these, or say why there are none; what was chosen stays while it is there."""
        self._all = addresses[:MOST_OFFERED]
        if not self._all:
            self.empty.tell(*(_NO_ADDRESS if joined else _NOT_JOINED))
        self._stack.setCurrentWidget(self._inside if self._all else self.empty)
        self.choose(self._chosen if self._chosen in self._all else next(iter(self._all), ""))

    def choose(self, address: str) -> None:
        """Show this one of them."""
        new = address != self._chosen
        self._chosen = address
        if new:
            self.code.tell(address)
            self.address.setText(self.short)
            loops = address.startswith(_LOOPBACK)
            self.alone.setVisible(loops)
            for one in (self.heading, self.told):
                one.setVisible(not loops)
            self.address.setAccessibleDescription(self.short)
            self._draw()
        self._offer_others()

    def show_large(self) -> None:
        """Fill the screen with it, for the back row; Escape comes back."""
        LargeInvitation(self, self._theme, self._chosen).showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the code over the address where there is no room beside."""
        super().resizeEvent(event)
        self._draw()

    def _offer_others(self) -> None:
        wanted = [one for one in self._all if one != self._chosen]
        if list(self._links) == wanted:
            return
        for link in self._links.values():
            self.others.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = {address: self._other(address) for address in wanted}
        for link in self._links.values():
            self.others.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _other(self, address: str) -> QPushButton:
        button = QPushButton(tr("Show {addr} instead", addr=claimed(short_addr(address))))
        button.setProperty("link", True)
        button.clicked.connect(partial(self.choose, address))
        return button

    def _copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(said)

    def _draw(self) -> None:
        """Write the address as large as it fits."""
        wide = self.width() > self._theme.points * _SIDE_BY_SIDE
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        font = self._theme.mono_font()
        size = self._theme.points * _GIANT
        room = self.width() * (0.55 if wide else 1.0) - 24
        font.setPointSizeF(size)
        font.setBold(True)
        self.address.setFont(font)
        needed = self.address.fontMetrics().horizontalAdvance(self.address.text())
        if needed > room > 0:
            font.setPointSizeF(max(self._theme.points, size * room / needed))
            self.address.setFont(font)


class LargeInvitation(QDialog):
    """The code and the address alone on the screen."""

    def __init__(self, parent: QWidget, theme: Theme, address: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Invitation \u2013 Natscope"))
        self.code = QrCode()
        self.code.tell(address)
        self.address = plain_label(selectable=True)
        self.address.setText(claimed(short_addr(address)))
        self.address.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.address.setAccessibleName(tr("Address to read out"))
        self.alone = plain_label("heading", wrap=True)
        self.alone.setText(_ALONE)
        self.alone.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.alone.setVisible(address.startswith(_LOOPBACK))
        self._theme = theme
        self.back = QPushButton(tr("Back (Esc)"))
        self.back.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.FullScreen, self).activated.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.code, 1)
        layout.addWidget(self.address)
        layout.addWidget(self.alone)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Write the address over the whole width, if it is not higher than a fifth."""
        super().resizeEvent(event)
        font = self._theme.mono_font()
        font.setBold(True)
        characters = max(1, len(self.address.text()))
        font.setPixelSize(max(12, min(self.height() // 6, round(self.width() * 1.5 / characters))))
        self.address.setFont(font)

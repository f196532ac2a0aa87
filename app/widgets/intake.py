"""Takes addresses in that are pasted, dropped onto the window, or stand in a picture's QR code."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QDir, QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.qr_picture import FORMATS, can_read, codes_in, load_picture
from app.text.format import sentence, visible
from app.text.translation import told, tr
from app.wishes import Spawn
from node import AddressError, NatscopeError, Snapshot

MOST_TEXT = 20_000
"""Characters that are looked through."""
MOST_ADDRESSES = 8
"""Addresses that are dialled at once."""
_BETWEEN = re.compile(r"[\s,;<>\"'()\[\]{}|]+")


def addresses_in(
    text: str, parse: Callable[[str], object], ours: Collection[str] = ()
) -> list[str]:
    """The addresses in a text: itself, if it is one, or the multiaddrs that stand in it.

    `ours` are left out where others stand beside them: they are in what a table copies.

    Raises:
        AddressError: there is none; the message helps.
    """
    whole = text.strip()
    if not whole:
        raise AddressError(tr("there is no text"))
    if len(whole) > MOST_TEXT:
        raise AddressError(tr("there is too much text to look through for addresses"))
    words = [word for word in _BETWEEN.split(whole) if word.startswith("/")]
    found = []
    for word in dict.fromkeys(words):
        try:
            parse(word)
        except AddressError:
            continue
        found.append(word)
    if found:
        others = [word for word in found if word.partition("/p2p/")[0] not in ours]
        return (others or found)[:MOST_ADDRESSES]
    from node import parse_invitation  # late, as the window's own check of addresses

    return [str(parse_invitation(whole))]


class Intake(QObject):
    """Watches a window for what is dropped onto it."""

    found = Signal(list)
    """Addresses (texts) that the user wants to be dialled."""
    said = Signal(str)
    """Why there is none, in a sentence."""

    def __init__(
        self,
        window: QWidget,
        spawn: Spawn,
        parse: Callable[[str], object],
        known: Callable[[], Snapshot],
        *,
        able: bool,
    ) -> None:
        """Take in what `parse` accepts; not `able`: say that nothing can be dialled.

        `known` gives what the node knows of our own addresses.
        """
        super().__init__(window)
        self._known = known
        self._window, self._spawn, self._parse, self._able = window, spawn, parse, able
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def paste(self) -> None:
        """Take in what is on the clipboard."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self.said.emit(tr("There is no address on the clipboard."))

    def take(self, data: QMimeData) -> bool:
        """Take in a picture, a picture's file, or a text; False where it is none of these."""
        if not self._able:
            self.said.emit(tr("This is a recording: there is no node that could dial."))
            return True
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self._spawn(self.take_file(Path(files[0])))
        elif data.hasImage():
            self._spawn(self._take_image(QImage(data.imageData())))
        elif data.hasText():
            self._take_text(data.text())
        else:
            return False
        return True

    def choose_picture(self) -> None:
        """Let the user name a picture's file."""
        chooser = QFileDialog(self._window, tr("Read a QR code"), QDir.homePath())
        patterns = " ".join(f"*.{name.decode()}" for name in sorted(FORMATS))
        chooser.setNameFilters(
            [
                tr("Pictures ({patterns})", patterns=patterns),
                tr("All files ({patterns})", patterns="*"),
            ]
        )
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: self._spawn(self.take_file(Path(name))))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    async def take_file(self, path: Path) -> None:
        """Take in the QR code in a picture's file."""
        try:
            image = await asyncio.to_thread(load_picture, path)
        except NatscopeError as error:
            self._refuse(str(error))
        else:
            await self._take_image(image)

    async def _take_image(self, image: QImage) -> None:
        try:
            texts = await asyncio.to_thread(codes_in, image)
        except NatscopeError as error:
            self._refuse(str(error))
            return
        if not texts:
            self._refuse(tr("there is no QR code in this picture, or it is too small to be read"))
        for text in texts[:1]:
            self._take_text(text)

    def _take_text(self, text: str) -> None:
        from app.models.shared_addresses import our_addresses  # late: few starts need it

        try:
            found = addresses_in(text, self._parse, our_addresses(self._known()))
        except AddressError as error:
            self._refuse(str(error))
            return
        self.found.emit(found)

    def _refuse(self, why: str) -> None:
        self.said.emit(sentence(visible(told(why))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let text and pictures be dropped."""
        if isinstance(event, QDropEvent) and watched is self._window:
            data = event.mimeData()
            if data.hasText() or data.hasUrls() or (data.hasImage() and can_read()):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.take(data)
                return True
        return super().eventFilter(watched, event)

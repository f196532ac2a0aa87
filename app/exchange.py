"""Deeds of the menu by which addresses come from other people, and ours go to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from app.menu import deed
from app.qr_picture import can_read
from app.text.translation import tr
from app.theme import Theme
from app.widgets.intake import Intake
from node import Snapshot


def exchange_deeds(
    window: QMainWindow, intake: Intake, theme: Theme, known: Callable[[], Snapshot]
) -> list[QAction]:
    """Make them for a window; `known` gives what the node knows of our own addresses."""

    def share() -> None:
        from app.models.shared_addresses import shared_addresses
        from app.widgets.share_dialog import ShareDialog

        ShareDialog(window, theme, shared_addresses(known())).open()

    read = deed(window, tr("Dial from a QR picture…"), [], intake.choose_picture)
    read.setEnabled(can_read())
    return [
        deed(window, tr("Dial from the clipboard"), ["Ctrl+Shift+V"], intake.paste),
        read,
        deed(window, tr("Share our address…"), ["Ctrl+Shift+S"], share),
    ]

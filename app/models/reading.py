"""Addresses where one reads from right to left: they are read from left to right there, too."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

FROM_THE_LEFT = "\u200e"
"""Unicode's mark after which even what begins with a stroke or a bracket is read so."""


def from_the_left(address: str) -> str:
    """Give an address as it has to be written where Qt takes the window's direction for it.

    That is in headers, lists to choose from, buttons and hints; labels, fields and the cells of our
    tables see for themselves.
    """
    return f"{FROM_THE_LEFT}{address}" if QGuiApplication.isRightToLeft() else address

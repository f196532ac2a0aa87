"""Telling a screen reader what has just happened, wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say_aloud(widget: QWidget, text: str) -> None:
    """Have a text read out that `widget` shows; without a screen reader nothing happens.

    It is said of the window: a reader may pass over what a hidden part of it says.
    """
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget.window(), text))

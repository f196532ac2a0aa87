"""A button for steps one after the other: two clicks at once are one."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton


class OnceButton(QPushButton):
    """Takes a double click for one: what comes next is another thing."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Do nothing: the first of the clicks did it."""
        event.accept()

"""The windows that the main one opens beside itself: nodes of the lab, and recordings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.text.format import visible
from app.text.translation import tr
from app.wishes import Wishes
from node import Monitor, Recording

if TYPE_CHECKING:
    from app.window import MainWindow


class OtherWindows:
    """They remember nothing of themselves, and end with the main one."""

    def __init__(self, make: Callable[..., MainWindow]) -> None:
        """`make` takes a monitor, its wishes, and what else it differs in from the main window."""
        self._make = make
        self.recordings: list[MainWindow] = []

    def open_node(
        self, monitor: Monitor, wishes: Wishes, name: str, clock: Callable[[], float]
    ) -> QWidget:
        """Make a window on a node of the lab; whoever asked for it shows it."""
        window = self._make(monitor, wishes, clock=clock)
        window.setWindowTitle(f"{name} \u2013 Natscope")
        window.status.mark(
            tr("Lab"), tr("A node of the lab inside this program. Nothing leaves this computer.")
        )
        return window

    def open_recording(self, recording: Recording, name: str) -> None:
        """Show it."""
        window = self._make(recording, None)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setWindowTitle(tr("Recording {name} \u2013 Natscope", name=visible(name)))
        window.closed.connect(recording.close)
        self.recordings.append(window)
        window.closed.connect(lambda: self.recordings.remove(window))
        window.show()

    def close(self) -> None:
        """Close the recordings; those of the lab end with its page."""
        for window in tuple(self.recordings):
            window.close()

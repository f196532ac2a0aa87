"""The windows that the main one opens beside itself: nodes of the lab, and recordings."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.text.format import visible
from app.text.translation import tr
from app.wishes import Spawn, Wishes
from node import Monitor, Recording

if TYPE_CHECKING:
    from app.window import MainWindow


class OtherWindows:
    """They remember nothing of themselves, and end with the main one."""

    def __init__(self, make: Callable[..., MainWindow], spawn: Spawn) -> None:
        """Open none yet.

        Args:
            make: takes a monitor, its wishes, and what else it differs in from the main window.
            spawn: runs coroutines.
        """
        self._make = make
        self._spawn = spawn
        self.recordings: list[MainWindow] = []

    def open_node(
        self, monitor: Monitor, wishes: Wishes, name: str, clock: Callable[[], float]
    ) -> QWidget:
        """Make a window on a node of the lab; whoever asked for it shows it."""
        made: list[QWidget] = []

        def spawn(work: Coroutine[Any, Any, None]) -> object:
            return self._spawn(_outliving(work, made))

        window = self._make(monitor, wishes, clock=clock, spawn=spawn)
        made.append(window)
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


async def _outliving(work: Coroutine[Any, Any, None], asked_in: Sequence[QWidget]) -> None:
    """What was asked for in a window may end when the window is gone, with nobody to tell."""
    try:
        await work
    except RuntimeError:  # Qt's word for a widget that was deleted
        if all(isValid(window) for window in asked_in):
            raise

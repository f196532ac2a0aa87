"""The verdict in the corner of the screen, and a word when it changes while the window is away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from app.desktop.notices import Notice, Notices
from app.kept.state import StateStore
from app.text.format import visible
from app.text.translation import told, tr
from app.text.words import REACH
from app.theme import Theme
from app.widgets.verdict_bar import TONES
from node import EventSlice, Moment, Reach, Snapshot

STAYS = "window/stays_in_tray"
NOTIFIES = "window/notifies"
"""Keys of what is chosen in its menu: `yes`, or anything else for no."""
_SIZES = (16, 22, 24, 32, 48, 64)
_SHOWN_MS = 10_000


class Tray(QObject):
    """An icon with the verdict's shape and colour, its sentence, a menu, and notices.

    A watcher of the feed that attends while the window is away. Notices are given only while
    nobody looks at the window, and only where they are wanted.
    """

    wanted = Signal()
    """The user wants to see the window."""
    quit_wanted = Signal()

    def __init__(self, window: QWidget, theme: Theme, state: StateStore) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._state = state
        self._notices = Notices()
        self._snapshot: Snapshot | None = None
        self._reach: Reach | None = None
        self.menu = QMenu(window)
        self._sentence = self.menu.addAction("")
        self._sentence.triggered.connect(lambda: self.wanted.emit())
        self.menu.addSeparator()
        self.menu.addAction(tr("Show the window")).triggered.connect(lambda: self.wanted.emit())
        self.stays = self._switch(STAYS, tr("Keep running when the window is closed"), first="no")
        self.notifies = self._switch(NOTIFIES, tr("Tell me when something changes"), first="yes")
        self.menu.addSeparator()
        self.menu.addAction(tr("Quit Natscope")).triggered.connect(lambda: self.quit_wanted.emit())
        self.icon = QSystemTrayIcon(window)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.wanted)
        theme.changed.connect(self._draw)
        self._tell(Reach.UNKNOWN, tr("The node is starting."))
        self.icon.show()

    @staticmethod
    def there_is_one() -> bool:
        """Whether the desktop has a place for such icons."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def words(self) -> str:
        """What it says when pointed at."""
        return self.icon.toolTip()

    def end(self) -> None:
        """Take it away."""
        self.icon.hide()

    # A watcher of the feed.

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Bring picture and words up to date, and tell what is new."""
        self._snapshot = snapshot
        self._tell(snapshot.verdict.reach, visible(told(snapshot.verdict.sentence)))
        self.show_age(moment)

    def show_age(self, moment: Moment) -> None:
        """Tell what has settled meanwhile."""
        if self._snapshot is None:
            return
        for notice in self._notices.of(self._snapshot, moment.monotonic):
            if self.notifies.isChecked() and not self._looked_at():
                self._show(notice)

    def events_position(self) -> int | None:
        """Tell that it shows no events."""
        return None

    def show_events(self, events: EventSlice) -> None:
        """Do nothing: it shows no events."""

    # Inside.

    def _switch(self, key: str, title: str, *, first: str) -> QAction:
        action = self.menu.addAction(title)
        action.setCheckable(True)
        action.setChecked((self._state.load(key) or first) == "yes")
        action.toggled.connect(lambda on: self._state.save(key, "yes" if on else "no"))
        return action

    def _looked_at(self) -> bool:
        return QApplication.activeWindow() is not None and self._window.isVisible()

    def _show(self, notice: Notice) -> None:
        self.icon.showMessage(notice.title, notice.text, self._picture(notice.reach), _SHOWN_MS)

    def _tell(self, reach: Reach, sentence: str) -> None:
        self.icon.setToolTip(f"Natscope\n{REACH[reach]}\n{sentence}")
        self._sentence.setText(sentence.replace("&", "&&"))
        if reach is not self._reach:
            self._reach = reach
            self._draw()

    def _draw(self) -> None:
        self.icon.setIcon(self._picture(self._reach or Reach.UNKNOWN))

    def _picture(self, reach: Reach) -> QIcon:
        color = self._theme.tone_color(TONES[reach])
        icon = QIcon()
        for side in _SIZES:
            icon.addPixmap(self._theme.icons.pixmap(reach.value, color, side))
        return icon

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.wanted.emit()

"""The window's menu, and the keys that reach what stands in it and beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.dialogs.ask import GuideDialog, KeysDialog
from app.places import PLACES
from app.text.translation import tr
from app.theme import Scheme, Theme
from app.widgets.navigation import WITH_KEYS

KEYS = (
    (f"Ctrl+1 … Ctrl+{min(WITH_KEYS, len(PLACES))}", tr("go to a page")),
    ("Ctrl+L", tr("dial an address")),
    ("Ctrl+F", tr("filter the table")),
    ("Ctrl+E", tr("unfold the evidence of the verdict")),
    ("Ctrl+D", tr("hide the details, or show them again")),
    ("Ctrl+P", tr("ping the selected connection")),
    (tr("Delete"), tr("close the selected connection")),
    ("Ctrl+C", tr("copy the selected rows")),
    ("F5", tr("look at the node at once")),
    ("Ctrl+Shift+V", tr("dial the address on the clipboard, or in the QR picture there")),
    ("F2   Ctrl+Shift+F", tr("on a peer: write a note; keep connected with it")),
    ("Ctrl+Shift+B   Ctrl+T", tr("on a peer: ban it; let it test whether it reaches us")),
    ("Ctrl+Shift+S", tr("share our address, also as a QR code")),
    ("Ctrl+R", tr("save a report")),
    ("Ctrl+,", tr("settings")),
    ("Ctrl+Shift+P", tr("projector mode: large and plain, for a room")),
    ("Ctrl++   Ctrl+-   Ctrl+0", tr("larger text, smaller text, normal size")),
    ("Ctrl+B   Ctrl+Z", tr("in the lab: the drawing alone; take back the last change")),
    (tr("Space   ."), tr("on the lab's drawing: play or pause; go on to the next event")),
    (tr("Page Down   Page Up"), tr("in a lesson: what comes next; the step before")),
    ("1 … 4", tr("in a lesson: predict that answer")),
    ("Alt+M", tr("open the menu")),
    ("Shift+F1", tr("the glossary: what the words mean")),
    ("F1", tr("this list")),
    ("Ctrl+W", tr("close this window")),
    ("Ctrl+Q", tr("quit")),
)
GUIDES = ((tr("Teacher's guide"), "teachers-guide"), (tr("Privacy"), "privacy"))
"""Pages to read, by their title and their file under `resources/help`."""


def deed(parent: QObject, title: str, keys: Sequence[str], do: Callable[[], object]) -> QAction:
    """Make something that can be done, with the keys that do the same."""
    action = QAction(title, parent)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.triggered.connect(lambda: do())
    return action


class WindowMenu(QMenu):
    """What can be done from everywhere. Its keys work in all of the window."""

    def __init__(
        self,
        window: QMainWindow,
        theme: Theme,
        *,
        deeds: Sequence[QAction],
        tour: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        """Make it for a window.

        Args:
            window: what the menu belongs to.
            theme: its colours and sizes.
            deeds: what the window can do.
            tour: leads around the window.
            leave: ends the program.
        """
        super().__init__(window)
        self.setToolTipsVisible(True)
        self._window = window
        self._theme = theme
        self._schemes: dict[Scheme, QAction] = {}
        self._add_colours(theme)
        self.addSeparator()
        self._add(tr("Larger text"), ["Ctrl++", "Ctrl+="], partial(theme.step_zoom, 1))
        self._add(tr("Smaller text"), ["Ctrl+-"], partial(theme.step_zoom, -1))
        self._add(tr("Normal text size"), ["Ctrl+0"], partial(theme.step_zoom, 0))
        self._add_projector(theme)
        self.addSeparator()
        for deed in deeds:
            self.addAction(deed)
            window.addAction(deed)
        self.addSeparator()
        for title, name in GUIDES:
            self._add(title, [], partial(self._show_guide, title, name))
        self._add(tr("Glossary"), ["Shift+F1"], self._show_glossary)
        self._add(tr("Look around"), [], tour)
        self._add(tr("Keyboard"), ["F1"], self._show_keys)
        self._add(tr("About Natscope"), [], self._show_about)
        self._add(tr("Close window"), ["Ctrl+W"], window.close)
        self._add(tr("Quit"), ["Ctrl+Q"], leave)

    def _add_colours(self, theme: Theme) -> None:
        schemes = QActionGroup(self)
        for scheme, title in (
            (Scheme.SYSTEM, tr("Colours of the system")),
            (Scheme.LIGHT, tr("Light colours")),
            (Scheme.DARK, tr("Dark colours")),
        ):
            action = self.addAction(title)
            action.setCheckable(True)
            action.triggered.connect(partial(theme.choose_scheme, scheme))
            schemes.addAction(action)
            self._schemes[scheme] = action

    def _add_projector(self, theme: Theme) -> None:
        self._projector = self.addAction(tr("Projector mode"))
        self._projector.setShortcut(QKeySequence("Ctrl+Shift+P"))
        self._projector.setCheckable(True)
        self._projector.triggered.connect(lambda on: theme.show_to_a_room(on=on))
        self._window.addAction(self._projector)
        self._check()
        theme.changed.connect(self._check)

    def _check(self) -> None:
        """The page of the settings chooses these, too."""
        for scheme, action in self._schemes.items():
            action.setChecked(self._theme.scheme is scheme)
        self._projector.setChecked(self._theme.projector)

    def _add(self, title: str, keys: list[str], do: Callable[[], object]) -> None:
        action = deed(self, title, keys, do)
        self.addAction(action)
        self._window.addAction(action)

    def _show_guide(self, title: str, name: str) -> None:
        GuideDialog(self._window, title, name).show()

    def _show_keys(self) -> None:
        KeysDialog(self._window, KEYS).open()

    def _show_glossary(self) -> None:
        from app.dialogs.glossary import GlossaryDialog

        GlossaryDialog(self._window, self._theme).show()

    def _show_about(self) -> None:
        from app.dialogs.about import AboutDialog
        from app.parts import parts

        AboutDialog(self._window, parts()).show()

"""The window's menu, and the keys that reach what stands in it and beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.dialogs import GuideDialog, KeysDialog
from app.places import PLACES
from app.theme import Scheme, Theme
from app.translation import tr

KEYS = (
    (f"Ctrl+1 … Ctrl+{len(PLACES)}", "go to a page"),
    ("Ctrl+L", "dial an address"),
    ("Ctrl+F", "filter the table"),
    ("Ctrl+E", "unfold the evidence of the verdict"),
    ("Ctrl+D", "hide the details, or show them again"),
    ("Ctrl+P", "ping the selected connection"),
    ("Delete", "close the selected connection"),
    ("Ctrl+C", "copy the selected rows"),
    ("F5", "look at the node at once"),
    ("Ctrl+R", "save a report"),
    ("Ctrl+,", tr("settings")),
    ("Ctrl+Shift+P", tr("projector mode: large and plain, for a room")),
    ("Ctrl++   Ctrl+-   Ctrl+0", "larger text, smaller text, as at first"),
    ("Ctrl+B   Ctrl+Z", "in the lab: the drawing alone; take back the last change"),
    ("Space   .", "on the lab's drawing: play or pause; go on to the next event"),
    ("Alt+M", "open the menu"),
    ("F1", "this list"),
    ("Ctrl+Q", "quit"),
)
GUIDES = (("Teacher's guide", "teachers-guide"), ("Privacy", "privacy"))
"""Pages to read, by their title and their file under `resources/help`."""


Deed = tuple[str, list[str], Callable[[], object]]
"""A title, the keys that do the same, and what is done."""


class WindowMenu(QMenu):
    """What can be done from everywhere. Its keys work in all of the window."""

    def __init__(
        self,
        window: QMainWindow,
        theme: Theme,
        *,
        deeds: Sequence[Deed],
        leave: Callable[[], object],
    ) -> None:
        """Make it for a window.

        Args:
            window: what the menu belongs to.
            theme: its colours and sizes.
            deeds: what the window can do.
            leave: closes the window for good.
        """
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._schemes: dict[Scheme, QAction] = {}
        self._add_colours(theme)
        self.addSeparator()
        self._add("Larger text", ["Ctrl++", "Ctrl+="], partial(theme.step_zoom, 1))
        self._add("Smaller text", ["Ctrl+-"], partial(theme.step_zoom, -1))
        self._add("Text as at first", ["Ctrl+0"], partial(theme.step_zoom, 0))
        self._add_projector(theme)
        self.addSeparator()
        for title, keys, do in deeds:
            self._add(title, keys, do)
        self.addSeparator()
        for title, name in GUIDES:
            self._add(title, [], partial(self._show_guide, title, name))
        self._add("Keyboard", ["F1"], self._show_keys)
        self._add("About Natscope", [], self._show_about)
        self._add(tr("Quit"), ["Ctrl+Q"], leave)

    def _add_colours(self, theme: Theme) -> None:
        schemes = QActionGroup(self)
        for scheme, title in (
            (Scheme.SYSTEM, "Colours of the system"),
            (Scheme.LIGHT, "Light colours"),
            (Scheme.DARK, "Dark colours"),
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
        action = self.addAction(title)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: do())
        self._window.addAction(action)

    def _show_guide(self, title: str, name: str) -> None:
        GuideDialog(self._window, title, name).show()

    def _show_keys(self) -> None:
        KeysDialog(self._window, KEYS).open()

    def _show_about(self) -> None:
        from app.about import AboutDialog
        from app.parts import parts

        AboutDialog(self._window, parts()).show()

"""What every page is: something to watch the node with, that remembers its columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from app.history.history import History
from app.kept.peer_book import PeerBook
from app.kept.preferences import Setup
from app.kept.state import StateStore
from app.theme import Theme
from app.widgets.details_pane import DetailsPane
from app.widgets.table_pane import TablePane
from app.wishes import Spawn, Wishes
from node import EventSlice, Moment, Monitor, Snapshot

if TYPE_CHECKING:
    from app.lab_run import LabRun

OpenNode = Callable[[Monitor, Wishes, str, Callable[[], float]], QWidget]
"""Makes a window on another node: its name, and a clock in seconds of its own time."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What pages are given to work with."""

    theme: Theme
    state: StateStore
    wishes: Wishes | None
    """None: a recording, nothing can be wished for."""
    spawn: Spawn
    parse: Callable[[str], object]
    """Checks an address; raises AddressError with words that help."""
    lab: LabRun | None = None
    """The lab to show; None: the page begins one of its own."""
    open_node: OpenNode | None = None
    setup: Setup = Setup()  # noqa: RUF009 - it is frozen
    """How this run was begun."""
    book: PeerBook = field(default_factory=PeerBook)
    """What is remembered of peers."""
    history: History = field(default_factory=History)
    """What was so over time, of the node that is shown."""
    start_again: Callable[[], None] | None = None
    """Ends the program, and starts it anew; raises Failure where it could not start."""


class _Splitter(QSplitter):
    """Takes what room there is, and asks for no more than it needs: then pages do not scroll."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Give the least size."""
        return self.minimumSizeHint()


class Page(QWidget):
    """Base of the pages. Only the visible one is handed anything."""

    tells_verdict = False
    """The page says in full what the verdict bar says; the bar would say it twice."""
    said = Signal(str)
    """A short note for the status line."""
    connection_chosen = Signal(int)
    """The user wants to see this connection."""

    def __init__(self, around: Surroundings, title: str, hint: str = "") -> None:
        """Make an empty page.

        Args:
            around: what it works with.
            title: what it is called.
            hint: stands in the details while no row is selected; a page without one has no details.
        """
        super().__init__()
        self.around = around
        self._hint = hint
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.panes: list[TablePane[Any]] = []
        self._splitters: list[tuple[str, QSplitter]] = []
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 10)
        self.body.setSpacing(10)

    @cached_property
    def facts(self) -> DetailsPane:
        """Everything known of the selected row; the page puts it somewhere."""
        return DetailsPane(self.around.theme, self._hint)

    # What the feed hands over.

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Something changed."""

    def show_age(self, moment: Moment) -> None:
        """Nothing changed but the time."""
        for pane in self.panes:
            pane.model.age(moment)

    def events_position(self) -> int | None:
        """Where to go on reading events; most pages read none."""
        return None

    def show_events(self, events: EventSlice) -> None:
        """Take what happened since."""

    # What the window asks.

    def focus_filter(self) -> None:
        """Go to the filter of the table that was used last."""
        pane = self._pane_in_use()
        if pane is not None:
            pane.focus_filter()

    def show_evidence(self) -> None:
        """Lead to what the verdict rests on, if the page tells it."""

    def remember(self) -> None:
        """Keep columns and the places of splitters."""
        for pane in self.panes:
            pane.view.remember()
        for key, splitter in self._splitters:
            state = bytes(splitter.saveState().toBase64().data()).decode()
            self.around.state.save(key, state)

    def end(self) -> None:
        """The window closes for good: let go of what only this page needs."""

    def _pane_in_use(self) -> TablePane[Any] | None:
        focus = QApplication.focusWidget()
        for pane in self.panes:
            if focus is not None and pane.isAncestorOf(focus):
                return pane
        seen = (pane for pane in self.panes if pane.isVisible())
        return next(seen, None)

    # What pages are put together from.

    def add_pane(self, pane: TablePane[Any]) -> None:
        """Take a table in: its notes are passed on, its columns kept."""
        self.panes.append(pane)
        pane.copied.connect(self.said)

    def split(
        self, key: str, *parts: QWidget, upright: bool = False, shares: tuple[int, ...]
    ) -> QSplitter:
        """Put parts side by side, or above each other, with a border that can be moved."""
        splitter = _Splitter(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(10)
        for part in parts:
            splitter.addWidget(part)
        for number, share in enumerate(shares):
            splitter.setStretchFactor(number, share)
        splitter.setSizes([share * 100 for share in shares])
        self._splitters.append((key, splitter))
        kept = self.around.state.load(key)
        if kept:
            splitter.restoreState(QByteArray.fromBase64(kept.encode()))
        return splitter

    def over_details(self, key: str, upper: QWidget, shares: tuple[int, int]) -> None:
        """Fill the page with something over the details pane."""
        self.body.addWidget(self.split(key, upper, self.facts, upright=True, shares=shares), 1)

    def toggle_details(self) -> None:
        """Hide the details, or show them again, where there are any."""
        if self._hint:
            self.facts.setVisible(self.facts.isHidden())

    def focus_table(self) -> None:
        """Put the keyboard on the first table, if it has rows."""
        filled = (pane for pane in self.panes if pane.model.rowCount())
        pane = next(filled, None)
        (pane.view if pane else self).setFocus()

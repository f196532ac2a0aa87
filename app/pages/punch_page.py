"""Hole punching: what was tried with whom, step by step, and what to expect of which NATs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.column import Tone
from app.models.punch_chances import Chances, ChancesModel, chances
from app.models.punch_columns import (
    OUTCOME_TONE,
    PUNCH_COLUMNS,
    punch_details,
    punch_search,
    reason,
)
from app.models.punch_story import Who, story
from app.models.table_model import TableModel
from app.pages.page import Page, Surroundings
from app.text.format import short_addr, shorten, visible
from app.text.translation import tr
from app.widgets.matrix_pane import MatrixPane
from app.widgets.message_strip import MessageStrip
from app.widgets.punch_diagram import PunchDiagram
from app.widgets.table_pane import TablePane, TableWords
from node import Mapping, Moment, PunchOutcome, PunchView, Snapshot

_WORDS = TableWords(
    key="punches",
    heading=tr("Hole punches"),
    empty_title=tr("No hole has been punched yet"),
    empty_text=(
        tr(
            "When a peer and you meet at a relay, both try to get a direct connection through "
            "their routers; each try appears here, step by step. Dial an address with "
            "/p2p-circuit in it (Ctrl+L), or give yours to somebody: it stands on the "
            "Overview once a relay keeps a place for you."
        )
    ),
    icon="punch",
)
_BESIDE = 80
"""Width from which on words stand beside the picture, in sizes of the font."""
_UPRIGHT = 36
"""Least height of picture and words under each other, in sizes of the font."""


class PunchPage(Page):
    """The table; a diagram of the chosen punch with its words; the table of what to expect."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(
            around, tr("Hole punching"), tr("Select a hole punch to see how it went, step by step.")
        )
        theme, state = around.theme, around.state
        self._shown: PunchView | None = None
        self._seen = 0
        self.answer = MessageStrip(theme, tr("Why it worked, or why it could not"))
        self.pane: TablePane[PunchView] = TablePane(
            TableModel(PUNCH_COLUMNS, lambda row: row.punch_id, punch_search, theme.look),
            _WORDS,
            theme,
            state,
        )
        self.diagram = PunchDiagram(theme)
        self.tries = QTabBar()
        self.tries.setAccessibleName(tr("Which try is drawn"))
        self.tries.setDrawBase(False)
        self.picture = QWidget()
        self.chances: MatrixPane[Chances] = MatrixPane(
            theme, ChancesModel(theme.look), tr("What to expect: your NAT against the peer's")
        )
        self.tabs = QTabWidget()
        self._lay_out()
        self.pane.current_changed.connect(self._show_chosen)
        self.pane.view.activated.connect(self._go_to_connection)
        self.tries.currentChanged.connect(self._show_try)
        self._show_chosen()

    def _lay_out(self) -> None:
        self.add_pane(self.pane)
        if not self.pane.view.has_order:
            self.pane.view.sort_by("began_at", descending=True)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.diagram)
        drawn = QVBoxLayout(self.picture)
        drawn.setContentsMargins(0, 0, 0, 0)
        drawn.setSpacing(4)
        bar = QHBoxLayout()
        bar.addWidget(self.tries)
        bar.addStretch(1)
        drawn.addLayout(bar)
        drawn.addWidget(area, 1)
        self.chances.view.setAlternatingRowColors(False)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.parts = self.split("punches/parts", self.picture, self.facts, shares=(3, 2))
        self.tabs.addTab(self.parts, tr("Step by step"))
        self.tabs.addTab(self.chances, tr("What to expect"))
        self.body.addWidget(self.answer)
        whole = self.split("punches/split", self.pane, self.tabs, upright=True, shares=(2, 5))
        self.body.addWidget(whole, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the words under the picture where there is no room beside."""
        super().resizeEvent(event)
        wide = self.width() > self.around.theme.points * _BESIDE
        self.parts.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self.parts.setMinimumHeight(0 if wide else round(self.around.theme.points * _UPRIGHT))

    # What the feed hands over.

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Take the punches, and what our NAT does."""
        self.pane.model.set_rows(snapshot.punches, moment)
        mapping, filtering = _ours(snapshot)
        self.chances.tell(chances(snapshot.punches, mapping, filtering))
        first = bool(snapshot.punches) and not self.tabs.isTabVisible(0)
        self.tabs.setTabVisible(0, bool(snapshot.punches))
        if first:
            self.tabs.setCurrentIndex(0)  # what happened says more than what might
        newest = max((one.punch_id for one in snapshot.punches), default=0)
        if newest > self._seen:
            self._seen = newest
            if self.pane.current() is None:
                self.pane.select(newest)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.pane.current()
        self.picture.setVisible(row is not None)
        if row is self._shown and row is not None:
            return
        before, self._shown = self._shown, row
        self.facts.tell(punch_details(row) if row else None)
        if row is None:
            self.answer.tell("")
            self.diagram.tell((), {})
            return
        self.answer.tell(_said(row), _strip_tone(row))
        same = before is not None and before.punch_id == row.punch_id
        self._offer_tries(len(row.attempts), keep=same)
        self._show_try()

    def _offer_tries(self, many: int, *, keep: bool) -> None:
        """Have a tab for each try; the last is chosen, as that tells how it ended."""
        self.tries.blockSignals(True)
        chosen = self.tries.currentIndex() if keep and self.tries.count() == many else many - 1
        while self.tries.count() > many:
            self.tries.removeTab(self.tries.count() - 1)
        while self.tries.count() < many:
            self.tries.addTab(tr("Try {number}", number=self.tries.count() + 1))
        self.tries.setCurrentIndex(chosen)
        self.tries.blockSignals(False)
        self.tries.setVisible(many > 1)

    def _show_try(self) -> None:
        row, number = self._shown, self.tries.currentIndex()
        if row is None or not 0 <= number < len(row.attempts):
            self.diagram.tell((), {})
            return
        attempt = row.attempts[number]
        below = {
            Who.US: _first(attempt.ours),
            Who.RELAY: shorten(row.relay),
            Who.PEER: _first(attempt.theirs) or shorten(row.peer_id),
        }
        self.diagram.tell(story(row, number), below)

    def _go_to_connection(self) -> None:
        row = self.pane.current()
        if row is not None and row.connection_id is not None:
            self.connection_chosen.emit(row.connection_id)


def _said(row: PunchView) -> str:
    if row.outcome is PunchOutcome.UNDER_WAY:
        return tr("A hole punch with {peer} is under way.", peer=shorten(row.peer_id))
    return reason(row)


def _strip_tone(row: PunchView) -> Tone | None:
    tone = OUTCOME_TONE[row.outcome]
    return None if tone is Tone.ACCENT else tone


def _first(addrs: tuple[str, ...]) -> str:
    if not addrs:
        return ""
    first = visible(short_addr(addrs[0]))
    if len(addrs) == 1:
        return first
    return tr("{addr} and {n} more", "{addr} and {n} more", len(addrs) - 1, addr=first)


def _ours(snapshot: Snapshot) -> tuple[Mapping, Mapping]:
    """Mapping and filtering of our NAT for TCP over IPv4, or what else there is."""
    found = sorted(snapshot.behaviour, key=lambda one: one.transport)
    if not found:
        return Mapping.UNKNOWN, Mapping.UNKNOWN
    return found[0].mapping, found[0].filtering

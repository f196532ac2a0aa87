"""Peers: everybody who was met, is kept, noted or banned; and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from app.models.column import Tone
from app.models.peer_columns import PEER_COLUMNS, row_key, search_text
from app.models.peer_facts import peer_details
from app.models.peer_row import PeerRow, PeerRows
from app.models.table_model import START, TableModel
from app.pages.page import Page, Surroundings
from app.pages.peer_deeds import MOST_AT_ONCE, PeerDeeds
from app.text.translation import tr
from app.widgets.message_strip import MessageStrip
from app.widgets.table_pane import TablePane, TableWords
from node import EventSlice, Moment, Snapshot

_WORDS = TableWords(
    key="peers",
    heading=tr("Peers"),
    empty_title=tr("Nobody has been met yet"),
    empty_text=tr(
        "Every peer that this computer is or was connected with appears here, with what you note "
        "on it. Favourites are kept connected; who is banned is not let in."
    ),
    icon="peers",
)
MANY = 2000
"""Peers from which on what was learned waits for the next look: to show it twice would cost."""


class PeersPage(Page):
    """One line for each peer, whatever number of connections there are with it."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(
            around, tr("Peers"), tr("Select a peer to see everything that is known of it.")
        )
        theme, state = around.theme, around.state
        self._rows = PeerRows()
        self._snapshot: Snapshot | None = None
        self._moment: Moment = START
        self.result = MessageStrip(theme, tr("What became of it"), closable=True)
        model = TableModel(PEER_COLUMNS, row_key, search_text, theme.look)
        self.pane: TablePane[PeerRow] = TablePane(model, _WORDS, theme, state)
        self.pane.address_of = lambda row: row.addr
        self.add_pane(self.pane)
        self.body.addWidget(self.result)
        self.over_details("peers/split", self.pane, (3, 2))
        if not self.pane.view.has_order:
            self.pane.view.sort_by("state")
        self._selected: list[str] = []
        self.deeds = PeerDeeds(self, around, self._chosen)
        self._add_actions()
        self.pane.current_changed.connect(self._show_details)

    def _add_actions(self) -> None:
        deeds = self.deeds
        self.pane.row_actions += deeds.actions
        for action in deeds.actions:
            self.addAction(action)
        self.button = self.pane.add_button(
            tr("Actions \u25be"), tr("What can be done with the selected peers")
        )
        self.button.setAccessibleName(tr("Actions"))
        self.button.clicked.connect(self._offer)
        self.pane.delete_triggers(deeds.close)
        self.pane.view.selectionModel().selectionChanged.connect(self._select)
        self.pane.view.activated.connect(self._go_to_connection)
        deeds.said.connect(self._tell)
        deeds.changed.connect(self._renew)

    # What the feed hands over.

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Take who is connected, kept and banned."""
        self._snapshot = snapshot
        self._moment = moment
        self._renew()

    def show_age(self, moment: Moment) -> None:
        """Let times move on."""
        self._moment = moment
        super().show_age(moment)

    def events_position(self) -> int | None:
        """Up to where the book has learned: nobody else may read for it here."""
        return self.around.book.position

    def show_events(self, events: EventSlice) -> None:
        """Learn what happened since."""
        self.around.book.take(events)
        if self.pane.model.total < MANY:
            self._renew()

    def _renew(self) -> None:
        if self._snapshot is None:
            return
        rows = self._rows.update(self._snapshot, self.around.book.records())
        self.pane.model.set_rows(rows, self._moment)
        self.deeds.refresh()
        self._show_details()

    # What the user does.

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.deeds.actions)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _select(self) -> None:
        """Keep who is selected: to ask the view at each look would cost too much."""
        self._selected = [row.peer_id for row in self.pane.selected()[:MOST_AT_ONCE]]
        self.deeds.refresh()

    def _chosen(self) -> list[PeerRow]:
        rows = map(self._rows.get, self._selected)
        return [row for row in rows if row is not None]

    def choose(self, peer_id: str) -> None:
        """Select a peer, past the filter if need be."""
        if not self.pane.select(peer_id):
            self.pane.clear_filter()
            self.pane.select(peer_id)

    def _show_details(self) -> None:
        row = self.pane.current()
        if row is None or self._moment == START:
            self.facts.tell(None)
        else:
            self.facts.tell(peer_details(row, self._rows.public, self._moment))

    def _go_to_connection(self) -> None:
        row = self.pane.current()
        if row is not None and row.connections:
            self.connection_chosen.emit(row.connections[0].connection_id)

    def _tell(self, text: str, tone: Tone | None) -> None:
        """A good word is short; what went wrong stays until it is read."""
        if tone is None and "\n" not in text:
            self.said.emit(text)
        else:
            self.result.tell(text, tone)

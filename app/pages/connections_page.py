"""Connections: who is connected, how, and how much goes over it. And the bar to dial."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from app.dialogs.ask import ask
from app.history.history import SPARKS
from app.models.connection_columns import CONNECTION_COLUMNS, row_key, same_search, search_text
from app.models.connection_facts import connection_details
from app.models.connection_row import ConnectionRow, ConnectionRows
from app.models.peer_row import PeerRow, peer_rows_of
from app.models.table_model import START, TableModel
from app.pages.page import Page, Surroundings
from app.pages.peer_deeds import CLOSE_REASON, MOST_AT_ONCE, PeerDeeds
from app.text.format import milliseconds, sentence, shorten, visible
from app.text.translation import told, tr
from app.widgets.dial_bar import DialBar
from app.widgets.sparkline import SparklineDelegate
from app.widgets.table_pane import TablePane, TableWords
from app.wishes import Wishes
from node import Moment, NatscopeError, Snapshot

_WORDS = TableWords(
    key="connections",
    heading=tr("Connections"),
    empty_title=tr("No connections yet"),
    empty_text=(
        tr(
            "Every peer that connects to us, or that we dial, appears here at once. "
            "Type a peer's multiaddr above and press Enter, or let another peer dial one of the "
            "addresses in the status line below."
        )
    ),
    icon="connections",
)


class ConnectionsPage(Page):
    """The dial bar, the table, and everything known of the selected connection."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(
            around, tr("Connections"), tr("Select a connection to see everything known of it.")
        )
        theme, state = around.theme, around.state
        self._rows = ConnectionRows()
        self._snapshot: Snapshot | None = None
        self._wanted: int | None = None
        self._lines: list[int] = []
        """Columns that are drawn as lines."""
        self._lined_at: float | None = None
        self.dial_bar = DialBar(around.wishes, around.spawn, around.parse, theme, state)
        model = TableModel(CONNECTION_COLUMNS, row_key, search_text, theme.look, same_search)
        self.pane: TablePane[ConnectionRow] = TablePane(model, _WORDS, theme, state)
        self.pane.address_of = lambda row: row.connection.remote_addr
        self.add_pane(self.pane)
        self.body.addWidget(self.dial_bar)
        self.over_details("connections/split", self.pane, (3, 2))
        if not self.pane.view.has_order:
            self.pane.view.sort_by("id")
        self._draw_lines()
        self._add_actions()
        self.pane.current_changed.connect(self._show_details)
        self.pane.view.selectionModel().selectionChanged.connect(self._enable_actions)
        self.pane.view.selectionModel().selectionChanged.connect(self._show_details)
        self.dial_bar.dialled.connect(self.choose)
        self.pane.empty.button.setText(tr("Dial a peer"))
        self.pane.empty.button.setVisible(around.wishes is not None)
        self.pane.empty.button.clicked.connect(self.dial_bar.focus_field)

    def _draw_lines(self) -> None:
        """Two columns are drawn as lines, from what is kept over time."""
        view, history = self.pane.view, self.around.history
        figures: dict[str, Callable[[ConnectionRow], Sequence[float]]] = {
            "traffic": lambda row: history.traffic(row.connection.connection_id),
            "rtt_line": lambda row: history.recent_rtt(row.connection.peer_id),
        }
        for number, column in enumerate(CONNECTION_COLUMNS):
            if column.name in figures:
                line = SparklineDelegate(
                    self.pane.model, self.around.theme, figures[column.name], SPARKS, view
                )
                view.setItemDelegateForColumn(number, line)
                self._lines.append(number)

    def _renew_lines(self) -> None:
        """Lines go on where nothing changed, too; no more is drawn than is in sight."""
        view, newest = self.pane.view, self.around.history.newest_traffic
        if newest != self._lined_at:
            self._lined_at = newest
            for number in self._lines:
                if not view.isColumnHidden(number):
                    left, wide = view.columnViewportPosition(number), view.columnWidth(number)
                    view.viewport().update(left, 0, wide, view.viewport().height())

    def _add_actions(self) -> None:
        self.ping_button = self.pane.add_button(
            tr("Ping"), tr("Ping the selected connections now. Ctrl+P")
        )
        self.close_button = self.pane.add_button(
            tr("Close"), tr("Close the selected connections. Delete")
        )
        self.ping_button.clicked.connect(self.ping_selected)
        self.close_button.clicked.connect(self.close_selected)
        self._ping = QAction(tr("Ping now"), self)
        self._ping.setShortcut(QKeySequence("Ctrl+P"))
        self._ping.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._ping.triggered.connect(self.ping_selected)
        self._close = QAction(tr("Close connection"), self)
        self.pane.delete_triggers(self._close)
        self._close.triggered.connect(self.close_selected)
        self.addAction(self._ping)
        self.pane.row_actions += [self._ping, self._close]
        self._add_deeds()
        self._enable_actions()

    def _add_deeds(self) -> None:
        """Offer what can be done with the peer at the other end, too."""
        self.deeds = PeerDeeds(self, self.around, self._chosen_peers)
        for action in (self.deeds.test, self.deeds.favourite, self.deeds.note, self.deeds.ban):
            self.addAction(action)
            self.pane.row_actions.append(action)
        self.deeds.said.connect(self.dial_bar.result.tell)
        self.deeds.changed.connect(self.deeds.refresh)

    def _chosen_peers(self) -> list[PeerRow]:
        if self._snapshot is None:
            return []
        rows = (row.connection for row in self.pane.selected()[:MOST_AT_ONCE])
        return peer_rows_of(rows, self._snapshot, self.around.book)

    # What the feed hands over.

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Take the connections, with rates from the totals of the last look."""
        self._snapshot = snapshot
        rows = self._rows.update(snapshot.connections, snapshot.taken_monotonic)
        self.pane.model.set_rows(rows, moment)
        self._after_refresh()

    def show_age(self, moment: Moment) -> None:
        """Let ages move on, and rates fall to zero where nothing moves."""
        if self._snapshot is not None:
            rows = self._rows.update(self._snapshot.connections, moment.monotonic)
            self.pane.model.set_rows(rows, moment)
            self._after_refresh()

    def _after_refresh(self) -> None:
        self._renew_lines()
        if self._wanted is not None and self.pane.select(self._wanted):
            self._wanted = None
        self._show_details()

    def choose(self, connection_id: int) -> None:
        """Select a connection, now or as soon as it appears."""
        self._wanted = None if self.pane.select(connection_id) else connection_id
        if self._wanted is not None and self._snapshot is not None:
            known = any(c.connection_id == connection_id for c in self._snapshot.connections)
            if known and self.pane.filter.text():
                self.pane.clear_filter()
                self._wanted = None if self.pane.select(connection_id) else connection_id

    def _show_details(self) -> None:
        chosen = self.pane.view.selectionModel().hasSelection()
        row = self.pane.current() if chosen else None
        moment = self.pane.model.moment
        self.facts.tell(connection_details(row, moment) if row and moment != START else None)

    def focus_table(self) -> None:
        """Put the keyboard on the table, or where the first peer can be dialled."""
        super().focus_table()
        if not self.pane.model.rowCount():
            self.dial_bar.field.setFocus()

    # Wishes.

    def ping_selected(self) -> None:
        """Ping every selected connection."""
        wishes = self.around.wishes
        if wishes is not None:
            for row in self.pane.selected():
                self.around.spawn(self._ping_one(wishes, row))

    def close_selected(self) -> None:
        """Close every selected connection; asks first when they are several."""
        wishes, rows = self.around.wishes, self.pane.selected()
        if wishes is not None and rows:
            self.around.spawn(self._close_all(wishes, rows))

    async def _ping_one(self, wishes: Wishes, row: ConnectionRow) -> None:
        name = shorten(row.connection.peer_id)
        try:
            seconds = await wishes.ping(row.connection.connection_id)
        except NatscopeError as error:
            self.said.emit(
                tr(
                    "Ping to {name} failed: {error}",
                    name=name,
                    error=sentence(visible(told(str(error)))),
                )
            )
        else:
            self.said.emit(
                tr(
                    "{name} answered the ping in {time}.",
                    name=name,
                    time=milliseconds(seconds),
                )
            )

    async def _close_all(self, wishes: Wishes, rows: list[ConnectionRow]) -> None:
        many = len(rows) > 1
        question = tr("Close {n} connection?", "Close {n} connections?", len(rows))
        if many and not await ask(self, tr("Close connections"), question, accept=tr("Close them")):
            return
        closed = 0
        for row in rows:
            try:
                await wishes.close_connection(row.connection.connection_id, CLOSE_REASON)
            except NatscopeError as error:
                self.said.emit(sentence(visible(told(str(error)))))
            else:
                closed += 1
        if closed:
            self.said.emit(tr("Closed {n} connection.", "Closed {n} connections.", closed))

    def _enable_actions(self) -> None:
        able = self.around.wishes is not None and bool(
            self.pane.view.selectionModel().hasSelection()
        )
        for one in (self.ping_button, self.close_button, self._ping, self._close):
            one.setEnabled(able)
        self.deeds.refresh()

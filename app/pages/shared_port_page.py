"""Shared port: whether we dial from the port that we listen on, and others arrive there."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QTabWidget

from app.models.column import Tone
from app.models.facts import Details
from app.models.shared_port_columns import (
    ARRIVAL_COLUMNS,
    DEPARTURE_COLUMNS,
    LISTENER_COLUMNS,
    arrival_details,
    arrival_search,
    departure_details,
    departure_search,
    foreign_text,
    listener_details,
    listener_search,
)
from app.models.table_model import TableModel
from app.pages.page import Page, Surroundings
from app.text.format import short_addr, visible
from app.text.translation import told, tr
from app.widgets.message_strip import MessageStrip
from app.widgets.table_pane import TablePane, TableWords
from node import (
    ArrivalView,
    DepartureView,
    InboundPath,
    ListenerView,
    Moment,
    PortUse,
    Snapshot,
)

_LISTENERS = TableWords(
    key="listeners",
    heading=tr("Where we listen"),
    empty_title=tr("Not listening yet"),
    empty_text=(
        tr("Each address that we listen on appears here, with whether dials leave from its port.")
    ),
    icon="shared-port",
)
_ARRIVALS = TableWords(
    key="arrivals",
    heading=tr("Inbound: who arrived, and where"),
    empty_title=tr("Nobody has come in yet"),
    empty_text=(
        tr(
            "Each inbound connection appears here with the local end it arrived at and the address "
            "that the peer dialled. Give one of our addresses (status line below) to another peer "
            "and let it dial."
        )
    ),
    icon="inbound",
)
_DEPARTURES = TableWords(
    key="departures",
    heading=tr("Outbound: which port we left from"),
    empty_title=tr("We have not dialled anybody yet"),
    empty_text=(
        tr(
            "Each outbound connection appears here with the local port it left from, and why it "
            "could not be the shared one where it was not. Press Ctrl+L to dial a peer."
        )
    ),
    icon="outbound",
)


class SharedPortPage(Page):
    """The answer in one sentence; the listeners; arrivals and departures behind tabs."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(
            around, tr("Shared port"), tr("Select a line to see everything known of it.")
        )
        theme, state = around.theme, around.state
        self.answer = MessageStrip(theme, tr("Do inbound connections arrive on the shared port?"))
        self.warning = MessageStrip(theme, tr("What stands in the way"))
        self.listeners: TablePane[ListenerView] = TablePane(
            TableModel(LISTENER_COLUMNS, lambda r: r.addr, listener_search, theme.look),
            _LISTENERS,
            theme,
            state,
        )
        self.arrivals: TablePane[ArrivalView] = TablePane(
            TableModel(ARRIVAL_COLUMNS, lambda r: r.connection_id, arrival_search, theme.look),
            _ARRIVALS,
            theme,
            state,
        )
        self.departures: TablePane[DepartureView] = TablePane(
            TableModel(DEPARTURE_COLUMNS, lambda r: r.connection_id, departure_search, theme.look),
            _DEPARTURES,
            theme,
            state,
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._lay_out()
        self._latest: TablePane[Any] = self.listeners
        for pane in self.panes:
            pane.current_changed.connect(lambda pane=pane: self._use(pane))
            pane.view.clicked.connect(lambda _index, pane=pane: self._use(pane))
        for moving in (self.arrivals, self.departures):
            moving.view.activated.connect(lambda _index, pane=moving: self._go(pane))

    def _lay_out(self) -> None:
        for pane in (self.listeners, self.arrivals, self.departures):
            self.add_pane(pane)
        self.tabs.addTab(self.arrivals, tr("Inbound"))
        self.tabs.addTab(self.departures, tr("Outbound"))
        tables = self.split("shared/tables", self.listeners, self.tabs, upright=True, shares=(3, 5))
        self.body.addWidget(self.answer)
        self.body.addWidget(self.warning)
        self.over_details("shared/split", tables, (3, 1))
        for moving, column in ((self.arrivals, "arrived_at"), (self.departures, "left_at")):
            if not moving.view.has_order:
                moving.view.sort_by(column)

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Take listeners, arrivals, departures and the answer."""
        self.answer.tell(visible(told(snapshot.verdict.shared_port_sentence)), _tone(snapshot))
        self.warning.tell(_warnings(snapshot), Tone.WARN)
        self.listeners.model.set_rows(snapshot.node.listeners, moment)
        self.arrivals.model.set_rows(snapshot.arrivals, moment)
        self.departures.model.set_rows(snapshot.departures, moment)
        shared = sum(1 for d in snapshot.departures if d.port_use is PortUse.REUSE)
        out = len(snapshot.departures)
        self.tabs.setTabText(0, tr("Inbound ({number})", number=len(snapshot.arrivals)))
        self.tabs.setTabText(
            1,
            tr("Outbound ({out}, {shared} from the shared port)", out=out, shared=shared)
            if out
            else tr("Outbound (0)"),
        )
        self._show_details()

    def _use(self, pane: TablePane[Any]) -> None:
        self._latest = pane
        self._show_details()

    def _go(self, pane: TablePane[Any]) -> None:
        row = pane.current()
        if row is not None and row.open:
            self.connection_chosen.emit(row.connection_id)

    def _show_details(self) -> None:
        row, moment = self._latest.current(), self.listeners.model.moment
        details: Details | None = None
        if isinstance(row, ListenerView):
            details = listener_details(row, moment)
        elif isinstance(row, ArrivalView):
            details = arrival_details(row, moment)
        elif isinstance(row, DepartureView):
            details = departure_details(row, moment)
        self.facts.tell(details)


def _tone(snapshot: Snapshot) -> Tone | None:
    if any(row.path is InboundPath.MAPPED_BY_DIALLING for row in snapshot.arrivals):
        return Tone.GOOD
    return None


def _warnings(snapshot: Snapshot) -> str:
    node = snapshot.node
    lines = [
        tr(
            "{owner}, on {addr}: the system may hand it some of our inbound connections, "
            "which are then missing here.",
            owner=foreign_text(listener),
            addr=short_addr(listener.addr),
        )
        for listener in node.listeners
        if listener.foreign
    ]
    if not node.port_reuse:
        why = visible(told(node.port_reuse_reason or ""))
        if why:
            off = tr("Port reuse is off: {why}. Every dial leaves from a port of its own.", why=why)
        else:
            off = tr("Port reuse is off. Every dial leaves from a port of its own.")
        lines.insert(0, off)
    return "\n".join(lines)

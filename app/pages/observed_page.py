"""Observed addresses: at which addresses others see us, and who said what."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget

from app.models.column import Tone
from app.models.facts import Details
from app.models.history_columns import HISTORY_COLUMNS, history_key, history_search
from app.models.observed_columns import (
    ADDRESS_COLUMNS,
    OBSERVATION_COLUMNS,
    address_details,
    address_key,
    address_search,
    belongs_to,
    observation_details,
    observation_key,
    observation_search,
)
from app.models.observed_matrix import Matrix, MatrixModel, matrix
from app.models.table_model import TableModel
from app.pages.page import Page, Surroundings
from app.text.format import short_addr, visible
from app.text.translation import told, tr
from app.text.words import MAPPING, TRANSPORT, yes_no
from app.widgets.matrix_pane import MatrixPane
from app.widgets.message_strip import MessageStrip, plain_label
from app.widgets.table_pane import TablePane, TableWords
from app.widgets.votes_delegate import VotesDelegate
from node import (
    AddressChangeView,
    Mapping,
    Moment,
    NatBehaviourView,
    ObservationView,
    ObservedAddressView,
    Snapshot,
)

_ADDRESSES = TableWords(
    key="observed",
    heading=tr("Where others see us"),
    empty_title=tr("Nobody has said yet where they see us"),
    empty_text=(
        tr(
            "Each peer tells in its identify at which address it sees us. Connect to a few peers "
            "outside this network (Ctrl+L): their reports are gathered here, with votes."
        )
    ),
    icon="observed",
)
_REPORTS = TableWords(
    key="observations",
    heading=tr("Who said so"),
    empty_title=tr("No reports"),
    empty_text=(
        tr(
            "One line for each peer that reports an address of ours appears here, with whether its "
            "report counts. A report goes when its connection does."
        )
    ),
    icon="observed",
)
_HISTORY = TableWords(
    key="observed-history",
    heading=tr("What became of observed addresses"),
    empty_title=tr("Nothing has changed yet"),
    empty_text=tr(
        "Each observed address that appears, is confirmed, doubted or gone is told here."
    ),
    icon="activity",
)
_DEPENDENT = (Mapping.ADDRESS_DEPENDENT, Mapping.ADDRESS_AND_PORT_DEPENDENT)
"""A router with another mapping for each destination, whoever agrees with whom."""


class ObservedPage(Page):
    """What follows in one sentence; the addresses with their votes; the reports behind them."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(
            around,
            tr("Observed addresses"),
            tr("Select an address or a report to see everything known of it."),
        )
        theme, state = around.theme, around.state
        self._chosen: ObservedAddressView | None = None
        self.answer = MessageStrip(theme, tr("What follows from the observed addresses"))
        self.behaviour = plain_label("muted", selectable=True, wrap=True)
        self.addresses: TablePane[ObservedAddressView] = TablePane(
            TableModel(ADDRESS_COLUMNS, address_key, address_search, theme.look),
            _ADDRESSES,
            theme,
            state,
        )
        self.reports: TablePane[ObservationView] = TablePane(
            TableModel(OBSERVATION_COLUMNS, observation_key, observation_search, theme.look),
            _REPORTS,
            theme,
            state,
        )
        self.matrix: MatrixPane[Matrix] = MatrixPane(
            theme, MatrixModel(theme.look), tr("Observers against observed addresses")
        )
        self.history: TablePane[AddressChangeView] = TablePane(
            TableModel(HISTORY_COLUMNS, history_key, history_search, theme.look),
            _HISTORY,
            theme,
            state,
        )
        self.tabs = QTabWidget()
        self._snapshot: Snapshot | None = None
        self._in_matrix: Snapshot | None = None
        votes = [column.name for column in ADDRESS_COLUMNS].index("votes")
        view = self.addresses.view
        view.setItemDelegateForColumn(votes, VotesDelegate(self.addresses.model, theme, view))
        self.all_button = self.reports.add_button(
            tr("Show all"), tr("Show the reports of every address")
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.addresses.address_of = lambda row: row.observed_addr
        self.reports.address_of = lambda row: row.observed_addr
        for pane in (self.addresses, self.reports, self.history):
            self.add_pane(pane)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for title, part in (
            (tr("Reports"), self.reports),
            (tr("Matrix"), self.matrix),
            (tr("History"), self.history),
        ):
            self.tabs.addTab(part, title)
        self.tabs.currentChanged.connect(self._show_tab)
        tables = self.split(
            "observed/tables", self.addresses, self.tabs, upright=True, shares=(2, 3)
        )
        self.body.addWidget(self.answer)
        self.body.addWidget(self.behaviour)
        self.over_details("observed/split", tables, (7, 3))
        if not self.addresses.view.has_order:
            self.addresses.view.sort_by("votes", descending=True)
        if not self.reports.view.has_order:
            self.reports.view.sort_by("counts")
        if not self.history.view.has_order:
            self.history.view.sort_by("at", descending=True)
        self.all_button.hide()

    def _connect(self) -> None:
        self._latest: TablePane[ObservedAddressView] | TablePane[ObservationView] = self.addresses
        self.addresses.current_changed.connect(self._choose)
        self.reports.current_changed.connect(lambda: self._use(self.reports))
        self.addresses.view.clicked.connect(lambda: self._use(self.addresses))
        self.reports.view.clicked.connect(lambda: self._use(self.reports))
        self.all_button.clicked.connect(self.show_all)
        self.reports.view.activated.connect(self._go_to_connection)

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Take addresses, reports and what follows."""
        self.answer.tell(visible(told(snapshot.verdict.observed_sentence)), _tone(snapshot))
        lines = [_behaviour(one) for one in snapshot.behaviour]
        self.behaviour.setText("\n".join(lines))
        self.behaviour.setVisible(bool(lines))
        self.addresses.model.set_rows(snapshot.observed_addresses, moment)
        self.reports.model.set_rows(snapshot.observations, moment)
        self.history.model.set_rows(snapshot.history, moment)
        self._snapshot = snapshot
        self._show_tab()
        self._choose_again()
        self._show_details()

    def _show_tab(self) -> None:
        """Build the matrix only where it is looked at."""
        shown, drawn = self._snapshot, self._in_matrix
        if shown is None or self.tabs.currentWidget() is not self.matrix:
            return
        if drawn is not None and all(
            (
                drawn.observations is shown.observations,
                drawn.observed_addresses is shown.observed_addresses,
            )
        ):
            return
        self._in_matrix = shown
        self.matrix.tell(matrix(shown.observations, shown.observed_addresses))

    def show_all(self) -> None:
        """Show the reports of every address."""
        self.addresses.view.clearSelection()
        self.addresses.view.setCurrentIndex(self.addresses.view.rootIndex())
        self._choose()

    def _choose(self) -> None:
        self._latest = self.addresses
        self._choose_again()
        self._show_details()

    def _choose_again(self) -> None:
        """Cut the reports down to those of the address that is selected."""
        chosen = self.addresses.current()
        if chosen is None and self._chosen is None:
            return
        key = address_key(chosen) if chosen else None
        before = address_key(self._chosen) if self._chosen else None
        self._chosen = chosen
        if key == before:
            return
        if chosen is None:
            self.reports.model.set_condition(None)
            self.reports.heading.setText(_REPORTS.heading)
        else:
            self.reports.model.set_condition(lambda said: belongs_to(said, chosen))
            self.reports.heading.setText(
                tr("Who said {addr}", addr=short_addr(chosen.observed_addr))
            )
        self.all_button.setVisible(chosen is not None)

    def _use(self, pane: TablePane[ObservedAddressView] | TablePane[ObservationView]) -> None:
        self._latest = pane
        self._show_details()

    def _show_details(self) -> None:
        self.facts.tell(self._details())

    def _details(self) -> Details | None:
        moment = self.addresses.model.moment
        report, address = self.reports.current(), self.addresses.current()
        if self._latest is self.reports and report is not None:
            return observation_details(report, moment)
        return address_details(address, moment) if address is not None else None

    def _go_to_connection(self) -> None:
        row = self.reports.current()
        if row is not None:
            self.connection_chosen.emit(row.connection_id)


def _tone(snapshot: Snapshot) -> Tone | None:
    if any(one.mapping in _DEPENDENT for one in snapshot.behaviour):
        return Tone.WARN
    return Tone.GOOD if any(row.confirmed for row in snapshot.observed_addresses) else None


def _behaviour(view: NatBehaviourView) -> str:
    name = TRANSPORT.get(view.transport, view.transport)
    if view.mapping is Mapping.NO_NAT:
        return tr("{name}: no NAT, others see one of our own interfaces.", name=name)
    return tr(
        "{name}: mapping {mapping}, filtering {filtering}, port kept through the NAT: {kept}.",
        name=name,
        mapping=MAPPING[view.mapping],
        filtering=MAPPING[view.filtering],
        kept=yes_no(view.port_preserving),
    )

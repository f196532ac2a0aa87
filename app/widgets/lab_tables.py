"""Under the lab's drawing: what happened, and the table of a NAT. The drawing's twin in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.kept.state import StateStore
from app.models.lab_journeys import (
    LAB_COLUMNS,
    LabRow,
    LabRows,
    is_beginning,
    is_refused,
    lab_key,
    lab_search,
)
from app.models.lab_mappings import (
    MAPPING_COLUMNS,
    MappingRow,
    MappingRows,
    mapping_key,
    mapping_search,
)
from app.models.table_model import TableModel
from app.text.translation import tr
from app.theme import Theme
from app.widgets.table_pane import TablePane, TableWords
from node import Moment
from node.lab_world import LabEvent, RouterView

_HAPPENED = TableWords(
    key="lab",
    heading=tr("What happened"),
    empty_title=tr("Nothing has happened yet"),
    empty_text=(
        tr(
            "Press Play: each packet appears here with its whole way, and each one that a "
            "router keeps out with the rule that kept it out."
        )
    ),
    icon="lab",
)
_TABLE = TableWords(
    key="lab-mappings",
    heading=tr("Mapping table"),
    empty_title=tr("No lines"),
    empty_text=(
        tr(
            "Select a router: here stand the lines that its NAT has open, from the first "
            "packet that leaves on."
        )
    ),
    icon="router",
)

_MORE_LINES = 1
"""Of the NAT's table in a room, beyond those that are always seen; the drawing needs the rest."""
_FIRST_TO_GO = ("expires", "refused")
"""Columns of that table for which there is no room beside a lesson."""
_AS_HIGH_AS_IT_GETS = 16_777_215
"""What Qt takes for no bound."""


class LabTables(QTabWidget):
    """Packets in one tab, a NAT's lines in the other."""

    row_chosen = Signal(object)
    """The user went to a LabRow."""

    def __init__(self, theme: Theme, state: StateStore) -> None:
        super().__init__()
        self.setAccessibleName(tr("Packets and NAT tables"))
        self.rows = LabRows()
        self._mappings = MappingRows()
        self._filling, self._alone, self._theme = False, False, theme
        self.packets: TablePane[LabRow] = TablePane(
            TableModel(LAB_COLUMNS, lab_key, lab_search, theme.look), _HAPPENED, theme, state
        )
        self.mappings: TablePane[MappingRow] = TablePane(
            TableModel(MAPPING_COLUMNS, mapping_key, mapping_search, theme.look),
            _TABLE,
            theme,
            state,
        )
        self.refused = _toggle(tr("Refused only"), tr("Only what did not get through"))
        self.chatter = _toggle(
            tr("Hide chatter"), tr("Leave out what goes over connections that stand (data and ACK)")
        )
        self._lay_out()
        for button in (self.refused, self.chatter):
            button.toggled.connect(self._choose_rows)
        self.chatter.setChecked(True)
        self.packets.current_changed.connect(self._tell_row)
        if not self.packets.view.has_order:
            self.packets.view.sort_by("time", descending=True)

    def _lay_out(self) -> None:
        self.packets.heading.hide()  # the tab says it
        forget = QAction(tr("Forget what is shown so far"), self)
        forget.triggered.connect(self.clear_rows)
        self.packets.row_actions.append(forget)
        self._corner = corner = QWidget()
        choices = QHBoxLayout(corner)
        choices.setContentsMargins(0, 0, 4, 0)
        choices.setSpacing(14)
        for button in (self.refused, self.chatter):
            choices.addWidget(button)
        self.setCornerWidget(corner)
        self.currentChanged.connect(lambda at: corner.setVisible(at == 0))
        self.addTab(_padded(self.packets), tr("Packets"))
        self.addTab(_padded(self.mappings), tr("NAT table"))

    def take(self, events: Iterable[LabEvent]) -> None:
        """Take what happened since; `refresh` shows it."""
        self.rows.take(events)

    def refresh(self, router: RouterView | None, now: float) -> None:
        """Bring both tables up to date; of this router, the NAT's."""
        self._filling = True
        moment = Moment(now, now)
        if self.rows.changed or not self.packets.model.total:
            self.packets.model.set_rows(self.rows.rows(), moment)
        lines = self._mappings.rows(router, now) if router else ()
        self.mappings.model.set_rows(lines, moment)
        whose = tr("Mapping table of {router}", router=router.plan.name) if router else ""
        self.mappings.heading.setText(whose or tr("Mapping table"))
        self._filling = False

    def show_packets(self) -> None:
        """Go to what happened."""
        self.setCurrentIndex(0)

    def show_mappings(self) -> None:
        """Go to the table of the NAT."""
        self.setCurrentIndex(1)

    def show_alone(self, *, alone: bool) -> None:
        """Leave out all but the table of the NAT, which takes no more than a few lines then."""
        self.tabBar().setHidden(alone)
        self._corner.setHidden(alone or self.currentIndex() != 0)
        self.mappings.hide_tools(hidden=alone)
        view, heading = self.mappings.view, self.mappings.heading.sizeHint().height()
        lines = view.minimumHeight() + _MORE_LINES * view.verticalHeader().defaultSectionSize()
        self.setMaximumHeight(lines + 2 * heading if alone else _AS_HIGH_AS_IT_GETS)
        self._alone = alone
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show fewer columns where there is less room."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """In a room, addresses are rather whole than beside what is cut, too."""
        if self._theme.projector:
            width, letter = self.width(), self.fontMetrics().horizontalAdvance("0")
            wanted = sum(one.width for one in MAPPING_COLUMNS if one.essential)
            narrow = self._alone and width < wanted * letter
            for number, one in enumerate(MAPPING_COLUMNS):
                if one.name in _FIRST_TO_GO:
                    self.mappings.view.setColumnHidden(number, narrow)

    def select_packet(self, number: int) -> None:
        """Go to the row of a packet, where it is shown."""
        self._filling = True
        if not self.packets.select(("packet", number)):
            self.packets.view.clearSelection()
        self._filling = False

    def clear_rows(self) -> None:
        """Forget what happened so far; what comes next is shown."""
        self.rows.clear()
        self._filling = True
        self.packets.model.set_rows((), self.packets.model.moment)
        self._filling = False

    def _tell_row(self) -> None:
        row = self.packets.current()
        if row is not None and not self._filling:
            self.row_chosen.emit(row)

    def _choose_rows(self) -> None:
        refused, quiet = self.refused.isChecked(), self.chatter.isChecked()
        keep = is_refused if refused else is_beginning if quiet else None
        self.packets.model.set_condition(keep)


def _toggle(text: str, tooltip: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setToolTip(tooltip)
    return box


def _padded(pane: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.addWidget(pane)
    return page

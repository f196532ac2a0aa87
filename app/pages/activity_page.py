"""Activity: what happens, in words, as it happens; what failed, and why."""

from __future__ import annotations

from app.models.event_rows import (
    EVENT_COLUMNS,
    EventRow,
    EventRows,
    event_details,
    event_key,
    event_search,
    is_warning,
)
from app.models.table_model import START, TableModel
from app.pages.page import Page, Surroundings
from app.text.translation import tr
from app.widgets.table_pane import TablePane, TableWords
from node import EventSlice, Moment, Snapshot

_WORDS = TableWords(
    key="activity",
    heading=tr("Activity"),
    empty_title=tr("Nothing has happened yet"),
    empty_text=(
        tr(
            "Each dial, connection, report and refusal appears here as one sentence, with its "
            "reason where something failed. Press Ctrl+L to dial a peer."
        )
    ),
    icon="activity",
)


class ActivityPage(Page):
    """The event log with its filters and the details of one event."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Activity"), tr("Select an event to see every field of it."))
        theme, state = around.theme, around.state
        self._events = EventRows()
        self._moment: Moment = START
        model = TableModel(EVENT_COLUMNS, event_key, event_search, theme.look)
        self.pane: TablePane[EventRow] = TablePane(model, _WORDS, theme, state)
        self.add_pane(self.pane)
        self.warnings = self.pane.add_button(tr("Warnings only"), tr("Hide what went as it should"))
        self.warnings.setCheckable(True)
        self.follow = self.pane.add_button(tr("Follow"), tr("Keep the newest event in sight"))
        self.follow.setCheckable(True)
        self.follow.setChecked(True)
        self.clear_button = self.pane.add_button(tr("Clear"), tr("Forget what is shown so far"))
        self.over_details("activity/split", self.pane, (3, 1))
        if not self.pane.view.has_order:
            self.pane.view.sort_by("number", descending=True)
        self.warnings.toggled.connect(self._choose_severity)
        self.pane.current_changed.connect(self._show_details)
        self.clear_button.clicked.connect(self._clear)
        self.follow.toggled.connect(self._show_rows)

    def show_snapshot(self, _snapshot: Snapshot, moment: Moment) -> None:
        """Take the time only: this page shows events."""
        self._moment = moment

    def show_age(self, moment: Moment) -> None:
        """Nothing here ages."""
        self._moment = moment

    def events_position(self) -> int | None:
        """Where to go on reading."""
        return self._events.position

    def show_events(self, events: EventSlice) -> None:
        """Add what happened."""
        if self._events.append(events):
            self._show_rows()

    def _show_rows(self) -> None:
        view = self.pane.view
        top = view.rowAt(0)
        held = self.pane.model.row(top) if top > 0 else None
        self.pane.model.set_rows(self._events.rows(), self._moment)
        if self.follow.isChecked():
            newest = self._newest()
            if newest is not None:
                view.scrollTo(self.pane.model.index(newest, 0))
        elif held is not None:
            place = self.pane.model.position_of(event_key(held))
            if place is not None:
                view.scrollTo(self.pane.model.index(place, 0), view.ScrollHint.PositionAtTop)
        self._show_details()

    def _newest(self) -> int | None:
        """Find the row of the newest event: at one of the ends when ordered by number or time."""
        last = self.pane.model.rowCount() - 1
        if last < 0:
            return None
        ends = (0, last)
        return max(ends, key=lambda place: self.pane.model.row(place).number)

    def _choose_severity(self, warnings: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.pane.model.set_condition(is_warning if warnings else None)

    def _clear(self) -> None:
        self._events.clear()
        self._show_rows()

    def _show_details(self) -> None:
        row = self.pane.current()
        self.facts.tell(event_details(row, self._moment) if row else None)

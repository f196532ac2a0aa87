"""Lab: a virtual internet to look into, to stop, and to build by hand."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.lab_run import LabRun
from app.models.column import Tone
from app.models.facts import Details
from app.models.lab_details import host_details, nothing_chosen, packet_details, router_details
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
from app.pages.lab_builder import LabBuilder
from app.pages.lab_deeds import LabDeeds
from app.pages.lab_windows import LabWindows
from app.pages.page import Page, Surroundings
from app.resources import resource
from app.widgets.lab_bar import LabBar
from app.widgets.lab_canvas import LabCanvas
from app.widgets.lab_side import LabSide
from app.widgets.message_strip import MessageStrip
from app.widgets.table_pane import TablePane, TableWords
from node import Moment
from node.lab_world import (
    INTERNET,
    HostView,
    LabView,
    LabWorld,
    RouterView,
    Topology,
    load_topology,
)

REFRESH_MS = 250
"""Between two looks at tables and verdicts; packets move with every frame."""
DEMO = "demo.toml"
"""The lab that one begins with."""

_HAPPENED = TableWords(
    key="lab",
    heading="What happened",
    noun="packet or mapping",
    plural="packets and mappings",
    empty_title="Nothing has happened yet",
    empty_text=(
        "Press Play: each packet appears here with its whole way, and each one that a router keeps "
        "out with the rule that kept it out."
    ),
    icon="lab",
)
_TABLE = TableWords(
    key="lab-mappings",
    heading="Mapping table",
    noun="line",
    empty_title="No lines",
    empty_text=(
        "Select a router: here stand the lines that its NAT has open, from the first packet that "
        "leaves on."
    ),
    icon="router",
)


class LabPage(Page):
    """The drawing, the tables under it, and beside it everything known of what is selected."""

    # The verdict above the other pages is that of the real node; this page is about another world.
    tells_verdict = True

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "Lab", nothing_chosen())
        theme = around.theme
        self._own: LabRun | None = None
        """The run of a world that this page began; it ends with it."""
        if around.lab is None:
            self._own = LabRun(LabWorld(demo_topology()))
        self._home = around.lab or self._own
        assert self._home is not None  # noqa: S101 - one of the two is there
        self.run: LabRun = self._home
        """What is shown and steered."""
        self.bar, self.result = LabBar(theme), MessageStrip(theme, "Result", closable=True)
        self.canvas, self.side = LabCanvas(theme), LabSide(self.facts)
        self.pane: TablePane[LabRow] = TablePane(
            TableModel(LAB_COLUMNS, lab_key, lab_search, theme.look), _HAPPENED, theme, around.state
        )
        self.table: TablePane[MappingRow] = TablePane(
            TableModel(MAPPING_COLUMNS, mapping_key, mapping_search, theme.look),
            _TABLE,
            theme,
            around.state,
        )
        self.tabs = QTabWidget()
        self.builder = LabBuilder(self, theme, lambda: self.run.world)
        self.windows = LabWindows(around.open_node)
        self.deeds = LabDeeds(self)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._rows, self._mappings = LabRows(), MappingRows()
        self._position = 0
        self._view: LabView | None = None
        self._packet: int | None = None
        self._router = ""
        self._refreshing = False
        self._lay_out()
        self._connect()
        self._take_up(self.run)

    def _lay_out(self) -> None:
        for pane in (self.pane, self.table):
            self.add_pane(pane)
        self.refused = self.pane.add_button("Refused only", "Only what did not get through")
        self.chatter = self.pane.add_button(
            "Hide chatter", "Leave out what goes over connections that stand (data and ACK)"
        )
        self.clear_button = self.pane.add_button("Clear", "Forget what is shown so far")
        for button in (self.refused, self.chatter):
            button.setCheckable(True)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("Packets and NAT tables")
        self.tabs.addTab(_padded(self.pane), "Packets")
        self.tabs.addTab(_padded(self.table), "NAT table")
        left = self.split("lab/down", self.canvas, self.tabs, upright=True, shares=(3, 2))
        self.across = self.split("lab/across", left, self.side, shares=(5, 2))
        self.body.addWidget(self.bar)
        self.body.addWidget(self.result)
        self.body.addWidget(self.across, 1)
        if not self.pane.view.has_order:
            self.pane.view.sort_by("time", descending=True)

    def _connect(self) -> None:
        canvas, side, builder, bar = self.canvas, self.side, self.builder, self.bar
        deeds = self.deeds
        for one in (canvas.node_chosen, side.node_chosen):
            one.connect(self.choose)
        canvas.packet_chosen.connect(self.choose_packet)
        canvas.node_opened.connect(self.open_or_show)
        canvas.node_moved.connect(builder.put)
        canvas.menu_asked.connect(deeds.show_menu)
        canvas.play_asked.connect(bar.toggle_play)
        canvas.step_asked.connect(bar.step_once)
        side.open_asked.connect(deeds.open_natscope)
        side.run_asked.connect(deeds.start_or_stop)
        side.dial_asked.connect(deeds.dial)
        side.edit_asked.connect(builder.edit)
        side.kind_asked.connect(builder.choose_kind)
        side.restart_asked.connect(deeds.restart)
        side.delete_asked.connect(builder.delete)
        bar.add_host_asked.connect(lambda: builder.add_host(self.network()))
        bar.add_router_asked.connect(lambda: builder.add_router(self.network()))
        bar.undo_asked.connect(builder.undo)
        bar.open_asked.connect(builder.ask_open)
        bar.save_asked.connect(builder.ask_save)
        builder.built_anew.connect(self._begin_anew)
        builder.done.connect(self.refresh)
        builder.said.connect(self.said)
        builder.failed.connect(lambda text: self.result.tell(text, Tone.BAD))
        builder.can_undo.connect(bar.undo.setEnabled)
        self.refused.toggled.connect(self._choose_rows)
        self.chatter.toggled.connect(self._choose_rows)
        self.chatter.setChecked(True)
        self.clear_button.clicked.connect(self._clear)
        self.pane.current_changed.connect(self._row_chosen)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(builder.undo)
        QShortcut(QKeySequence("Delete"), canvas).activated.connect(
            lambda: builder.delete(canvas.chosen)
        )

    # The world that is shown.

    @property
    def world(self) -> LabWorld:
        """What is shown."""
        return self.run.world

    def use(self, world: LabWorld | None) -> None:
        """Show another world, which ends with the page; None: again the one that was there first.

        The first one lives on meanwhile.
        """
        run = self._home if world is None else LabRun(world, speed=self.run.speed)
        assert run is not None  # noqa: S101 - set in the beginning
        if run is self.run:
            return
        before, self.run = self.run, run
        before.moved.disconnect(self._moved)
        before.watched = False
        self.windows.close()
        if before is not self._home:
            before.close()
        self.builder.forget()
        self._take_up(run)

    def add_lesson_pane(self, pane: QWidget) -> None:
        """Put a pane at the left of everything, with a button that hides it."""
        self.across.insertWidget(0, pane)
        self.across.setStretchFactor(0, 2)
        self.bar.lessons.show()
        self.bar.lessons.setChecked(True)
        self.bar.lessons_asked.connect(pane.setVisible)

    def _begin_anew(self, world: LabWorld) -> None:
        self.use(world)

    def _take_up(self, run: LabRun) -> None:
        self.canvas.forget()
        self._rows.clear()
        self._position, self._view, self._packet, self._router = 0, None, None, ""
        run.is_quiet = lambda: self.canvas.traffic.quiet
        run.watched = self.isVisible()
        run.moved.connect(self._moved)
        self.bar.steer(run)
        self.choose("")

    # Time.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look, and let time pass slowly enough to be followed."""
        super().showEvent(event)
        self.run.watched = True
        self._timer.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Look no more."""
        super().hideEvent(event)
        self.run.watched = False
        self._timer.stop()

    def end(self) -> None:
        """Close the windows of hosts, and end the worlds that this page began."""
        self._timer.stop()
        self.windows.close()
        for run in {self.run, self._home} - {self.around.lab}:
            if run is not None:
                run.close()

    def _moved(self, seconds: float) -> None:
        """Lab time has passed."""
        if not self.isVisible():
            return
        self._read()
        self.canvas.tick(self.world.now, seconds)
        if not seconds:
            self.refresh()

    def _read(self) -> None:
        news = self.world.events_since(self._position)
        self._position = news.position
        self._rows.take(news.events)
        if self._view is None:
            self._look()
        self.canvas.take(news.events)

    def _look(self) -> None:
        view = self.world.view()
        if view is not self._view:
            self._view = view
            self.canvas.show_view(view)
            self.side.show_view(view)

    def refresh(self) -> None:
        """Bring tables, verdicts and details up to date."""
        self._look()
        self._read()
        self._refreshing = True
        now = self.world.now
        self.bar.show_time(now)
        if self._rows.changed:
            self.pane.model.set_rows(self._rows.rows(), Moment(now, now))
        router = self.router_view(self._router)
        rows = self._mappings.rows(router, now) if router else ()
        self.table.model.set_rows(rows, Moment(now, now))
        self._refreshing = False
        self._show_details()
        if self._view is not None:
            self.windows.renew(self.world, self._view)

    # What is selected.

    def choose(self, name: str) -> None:
        """Select a host or router; empty: nothing."""
        self._packet = None
        self.canvas.follow(None)
        self.canvas.choose(name)
        if self.router_view(name) is not None:
            self._router = name
            self.table.heading.setText(f"Mapping table of {name}")
            self.tabs.setCurrentIndex(1)
        self.refresh()

    def choose_packet(self, number: int) -> None:
        """Select a packet, under way or not, and show its whole way."""
        self._packet = number
        self.canvas.choose("")
        self.tabs.setCurrentIndex(0)
        self.refresh()
        self._refreshing = True
        if not self.pane.select(("packet", number)):
            self.pane.view.clearSelection()
        self._refreshing = False

    def _row_chosen(self) -> None:
        row = self.pane.current()
        if row is None or self._refreshing:
            return
        if row.number is None:
            self._packet = None
            self.choose(row.where)
            self.tabs.setCurrentIndex(0)
            self.facts.tell(packet_details(row))
        elif row.number != self._packet:
            self._packet = row.number
            self.canvas.choose("")
            self._show_details()

    def _show_details(self) -> None:
        details: Details | None = None
        if self._packet is not None:
            row = self._rows.row(self._packet)
            self.canvas.follow(row)
            self.side.show_nothing()
            details = packet_details(row) if row else None
        elif (router := self.router_view(self.canvas.chosen)) is not None:
            self.side.show_router(router.plan)
            details = router_details(router)
        elif (host := self.host_view(self.canvas.chosen)) is not None:
            self.side.show_host(host)
            details = self._host_details(host)
        else:
            self.side.show_nothing()
        self.facts.tell(details)

    def _host_details(self, host: HostView) -> Details:
        assert self._view is not None  # noqa: S101 - a host was found in it
        names = {one.peer_id: one.plan.name for one in self._view.hosts}
        running = self.world.monitor(host.plan.name).snapshot() if host.running else None
        return host_details(host, running.connections if running else (), names)

    def router_view(self, name: str) -> RouterView | None:
        """A router as it was at the last look."""
        routers = self._view.routers if self._view else ()
        return next((one for one in routers if one.plan.name == name), None)

    def host_view(self, name: str) -> HostView | None:
        """A host as it was at the last look."""
        hosts = self._view.hosts if self._view else ()
        return next((one for one in hosts if one.plan.name == name), None)

    def network(self) -> str:
        """Where something new is put: behind the selected router."""
        chosen = self.canvas.chosen
        return chosen if self.router_view(chosen) is not None else INTERNET

    def _choose_rows(self) -> None:
        refused, quiet = self.refused.isChecked(), self.chatter.isChecked()
        keep = is_refused if refused else is_beginning if quiet else None
        self.pane.model.set_condition(keep)

    def _clear(self) -> None:
        self._rows.clear()
        self.pane.model.set_rows((), self.pane.model.moment)
        self.choose("")

    def open_or_show(self, name: str) -> None:
        """Open the Natscope of a host, or go to the table of a router."""
        if self.host_view(name) is not None:
            self.deeds.open_natscope(name)
        elif name:
            self.tabs.setCurrentIndex(1)
            self.table.view.setFocus()

    # The page itself.

    def toggle_details(self) -> None:
        """Hide what is beside the drawing, or show it again."""
        self.side.setVisible(self.side.isHidden())

    def focus_table(self) -> None:
        """Put the keyboard on the drawing."""
        self.canvas.setFocus()


def demo_topology() -> Topology:
    """The lab that one begins with."""
    return load_topology(resource(DEMO).read_text("utf-8"))


def _padded(pane: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.addWidget(pane)
    return page

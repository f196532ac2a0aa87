"""Lab: a virtual internet to look into, to stop, and to build by hand."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from app.lab_run import START_SECONDS, LabRun
from app.models.column import Tone
from app.models.facts import Details
from app.models.lab_details import host_details, nothing_chosen, packet_details, router_details
from app.models.lab_journeys import LabRow, is_refused
from app.models.lab_outdated import Outdated
from app.pages.lab_builder import LabBuilder
from app.pages.lab_deeds import LabDeeds
from app.pages.lab_windows import LabWindows
from app.pages.page import Page, Surroundings
from app.resources import resource
from app.text.translation import tr
from app.widgets.lab_bar import LabBar
from app.widgets.lab_canvas import LabCanvas
from app.widgets.lab_side import LabSide
from app.widgets.lab_tables import LabTables
from app.widgets.lesson_pane import LessonPane
from app.widgets.message_strip import MessageStrip
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

_TWO_COLUMNS = 75
"""Width from which on the details stand beside the drawing, in sizes of the font."""
_THREE_COLUMNS = 150
"""Width from which on a lesson, the drawing and the details stand side by side, in sizes of the
font."""


class LabPage(Page):
    """The drawing, the tables under it, and beside it everything known of what is selected."""

    # The verdict above the other pages is that of the real node; this page is about another world.
    tells_verdict = True

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Lab"), nothing_chosen())
        theme = around.theme
        self._home = around.lab or LabRun(LabWorld(demo_topology()))
        """The one to come back to after a lesson."""
        self.run: LabRun = self._home
        """What is shown and steered."""
        self.bar, self.result = LabBar(theme), MessageStrip(theme, tr("Result"), closable=True)
        self.canvas, self.side = LabCanvas(theme), LabSide(self.facts)
        self.tables = LabTables(theme, around.state)
        self.builder = LabBuilder(self, theme, lambda: self.run.world)
        self.windows = LabWindows(around.open_node)
        self.deeds = LabDeeds(self)
        self.lessons = LessonPane(theme, self._open_lesson, lambda: self.use(None), around.spawn)
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(0)
        self._fit_soon.timeout.connect(self._fit_side)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._position = 0
        self._view: LabView | None = None
        self._packet: int | None = None
        self.outdated = Outdated()
        self._router, self._at_router = "", False
        self._side_hidden = False
        self._for_a_room = False
        self._lay_out()
        self._connect()
        self._take_up(self.run)
        self.add_lesson_pane(self.lessons)
        self._fit_projector()

    def _lay_out(self) -> None:
        for pane in (self.tables.packets, self.tables.mappings):
            self.add_pane(pane)
        left = self.split("lab/down", self.canvas, self.tables, upright=True, shares=(3, 2))
        self.across = self.split("lab/across", left, self.side, shares=(5, 2))
        self.body.addWidget(self.bar)
        self.body.addWidget(self.across, 1)
        self.body.addWidget(self.result)  # over the drawing it would push that down

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
        self.lessons.looked_at.connect(self.look_at)
        self.lessons.left.connect(lambda: bar.lessons.setChecked(False))
        side.open_asked.connect(deeds.open_natscope)
        side.run_asked.connect(deeds.start_or_stop)
        side.test_asked.connect(deeds.test)
        side.dial_asked.connect(deeds.dial)
        side.edit_asked.connect(builder.edit)
        side.kind_asked.connect(builder.choose_kind)
        side.restart_asked.connect(deeds.restart)
        side.delete_asked.connect(builder.delete)
        bar.add_host_asked.connect(lambda: builder.add_host(self.network()))
        bar.add_router_asked.connect(lambda: builder.add_router(self.network()))
        bar.large.toggled.connect(self._show_parts)
        self.around.theme.changed.connect(self._fit_projector)
        bar.undo_asked.connect(builder.undo)
        bar.open_asked.connect(builder.ask_open)
        bar.save_asked.connect(builder.ask_save)
        builder.built_anew.connect(self._begin_anew)
        builder.done.connect(self._note_change)
        builder.said.connect(self.said)
        builder.failed.connect(lambda text: self.result.tell(text, Tone.BAD))
        builder.can_undo.connect(bar.undo.setEnabled)
        self.tables.row_chosen.connect(self._row_chosen)
        QShortcut(QKeySequence("Ctrl+B"), self).activated.connect(bar.large.toggle)
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
        if run is self.run:
            return
        before, self.run = self.run, run
        before.moved.disconnect(self._moved)
        before.changed.disconnect(self._show_pause)
        self._say_needed(before, seen=False)
        self.windows.close()
        if before is not self._home:
            before.close()
        self.builder.forget()
        self._take_up(run)

    def add_lesson_pane(self, pane: QWidget) -> None:
        """Put a pane at the left of everything, with a button that hides it."""
        self.across.insertWidget(0, pane)
        self.across.setStretchFactor(0, 2)
        self.across.setSizes([400, 560, 300])
        self.bar.lessons.show()
        self.bar.lessons_asked.connect(pane.setVisible)
        self.bar.lessons_asked.connect(self._fit_side)
        pane.hide()

    def _begin_anew(self, world: LabWorld) -> None:
        """Show a world made by hand; from then on, it is the one to come back to."""
        before = self.run
        if not before.playing:
            world.advance(START_SECONDS)  # one that stood still from the first would be empty
        self.use(world)
        if not before.playing:
            self.run.pause()
        if before is self._home:
            self._home = self.run
            if before is not self.around.lab:
                before.close()
        self.lessons.lab_replaced(self.run)

    def _note_change(self) -> None:
        self.outdated.note(self.world)
        self.look_again()

    def _open_lesson(self, topology: Topology) -> LabRun:
        self.use(LabWorld(topology))
        return self.run

    def _take_up(self, run: LabRun) -> None:
        self.canvas.forget()
        self.canvas.look_from(run.world.now)
        self.tables.clear_rows()
        self._position, self._view, self._packet, self._router = 0, None, None, ""
        self.outdated.begin(run.world.topology)
        run.is_quiet = lambda: self.canvas.traffic.quiet
        self._say_needed(run, seen=self.isVisible())
        run.moved.connect(self._moved)
        run.changed.connect(self._show_pause)
        self._show_pause()
        self.bar.steer(run)
        self.choose("")

    # Time.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look, and let time pass slowly enough to be followed."""
        super().showEvent(event)
        self._say_needed(self.run, seen=True)
        self.canvas.look_from(self.world.now)
        self._timer.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Look no more."""
        super().hideEvent(event)
        self._say_needed(self.run, seen=False)
        self._timer.stop()

    def _say_needed(self, run: LabRun, *, seen: bool) -> None:
        """A lab goes on for those who see it, and for windows on its nodes."""
        run.watched = seen
        other = run is self.around.lab or (run is self.run and bool(self.windows.open))
        run.need(needed=seen or other)

    def end(self) -> None:
        """Close the windows of hosts, and end the worlds that this page began."""
        self._timer.stop()
        self.windows.close()
        for run in {self.run, self._home} - {self.around.lab}:
            run.close()

    def _show_pause(self) -> None:
        self.canvas.stand_still(paused=not self.run.playing)

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
        self.tables.take(news.events)
        if self._view is None:
            self._look()
        self.canvas.take(news.events, self.world.now)

    def _look(self) -> None:
        view = self.world.view()
        if view is not self._view:
            self._view = view
            self.canvas.show_view(self.outdated.marked(view))
            self.side.show_view(view)

    def look_again(self) -> None:
        """Something about what is shown is new, though the lab is as it was."""
        self._view = None
        self.refresh()

    def refresh(self) -> None:
        """Bring tables, verdicts and details up to date."""
        if self.outdated.look(self.world):
            self._view = None
        self._look()
        self._read()
        now = self.world.now
        self.bar.show_time(now)
        self.tables.refresh(self.router_view(self._router), now)
        self._show_details()
        if self._view is not None:
            self.windows.renew(self.world, self._view)

    # What is selected.

    def choose(self, name: str) -> None:
        """Select a host or router; empty: nothing."""
        self._packet = None
        self.canvas.follow(None)
        self.canvas.choose(name)
        self.look_at(name)

    def look_at(self, name: str) -> None:
        """Show the table of a router, or the details of a host."""
        self._at_router = self.router_view(name) is not None
        if self._at_router:
            self._router = name
            self.tables.show_mappings()
        elif name:
            self.canvas.choose(name)
            self._go_to_details()
        self._show_parts()
        self.refresh()

    def choose_packet(self, number: int) -> None:
        """Select a packet, under way or not, and show its whole way."""
        self._packet = number
        self.canvas.choose("")
        self.tables.show_packets()
        self.refresh()
        self.tables.select_packet(number)
        self._go_to_details()
        row = self.tables.rows.row(number)
        if row is not None and self.bar.large.isChecked():
            tone = Tone.BAD if is_refused(row) else None
            self.result.tell(
                tr(
                    "{what} from {origin}: {words}",
                    what=row.what,
                    origin=row.origin,
                    words=row.words,
                ),
                tone,
            )

    def _go_to_details(self) -> None:
        """Where details are a tab, show it."""
        if not self._details_beside:
            self.tables.setCurrentWidget(self.side)

    def _row_chosen(self, row: LabRow) -> None:
        if row.number is None:
            self.choose(row.where)
            self.tables.show_packets()
            self.facts.tell(packet_details(row))
        elif row.number != self._packet:
            self._packet = row.number
            self.canvas.choose("")
            self._show_details()

    def _show_details(self) -> None:
        details: Details | None = None
        if self._packet is not None:
            row = self.tables.rows.row(self._packet)
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
        return host_details(
            host,
            running.connections if running else (),
            names,
            outdated=host.plan.name in self.outdated,
        )

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

    def open_or_show(self, name: str) -> None:
        """Open the Natscope of a host, or go to the table of a router."""
        if self.host_view(name) is not None:
            self.deeds.open_natscope(name)
        elif name:
            self.tables.show_mappings()
            self.tables.mappings.view.setFocus()

    # The page itself.

    def toggle_details(self) -> None:
        """Hide what is beside the drawing, or show it again."""
        self._side_hidden = not self._side_hidden
        self._show_parts()

    def _show_parts(self) -> None:
        """Show what is around the drawing, or leave it out."""
        large = self.bar.large.isChecked()
        alone = large and self._for_a_room and self._at_router
        self.tables.show_alone(alone=alone)
        self.tables.setVisible(alone or not large)
        if self._details_beside:
            self.side.setVisible(not (large or self._side_hidden))

    def _fit_projector(self) -> None:
        """A room sees the drawing, and the table of a router, unless one wants more."""
        if self._for_a_room != self.around.theme.projector:
            self._for_a_room = self.around.theme.projector
            self.bar.large.setChecked(self._for_a_room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave room for the drawing; soon, since a new style sheet resizes, too.

        Qt goes through all widgets then, and one that is deleted meanwhile, like the handle of a
        splitter, makes it crash.
        """
        super().resizeEvent(event)
        self._fit_soon.start()

    @property
    def _details_beside(self) -> bool:
        return self.tables.indexOf(self.side) < 0

    def _fit_side(self) -> None:
        """Beside a lesson, and with little room, details are one of the tabs under the drawing."""
        least = _THREE_COLUMNS if self.bar.lessons.isChecked() else _TWO_COLUMNS
        beside = self.width() > self.around.theme.points * least
        if beside == self._details_beside:
            return
        if beside:
            self.tables.removeTab(self.tables.indexOf(self.side))
            self.across.addWidget(self.side)
        else:
            self.tables.addTab(self.side, tr("Details"))
        self.side.lie_flat(flat=not beside)
        self._show_parts()

    def focus_table(self) -> None:
        """Put the keyboard on the drawing."""
        self.canvas.setFocus()


def demo_topology() -> Topology:
    """The lab that one begins with."""
    return load_topology(resource(DEMO).read_text("utf-8"))

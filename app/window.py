"""The main window: navigation at the left, the verdict on top, one page below."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QHideEvent,
    QIcon,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.exchange import exchange_deeds
from app.feed import Feed
from app.kept.peer_book import PeerBook
from app.kept.preferences import Setup
from app.kept.state import MemoryState, StateStore
from app.menu import WindowMenu, deed
from app.other_windows import OtherWindows
from app.pages.page import Page, Surroundings
from app.places import OF_A_NODE, PLACES, build_page
from app.records import Records
from app.resources import resource
from app.text.format import visible
from app.text.translation import told, tr
from app.theme import Theme
from app.widgets.intake import Intake
from app.widgets.navigation import WITH_KEYS, Navigation, Place
from app.widgets.replay_bar import ReplayBar
from app.widgets.status_line import StatusLine
from app.widgets.verdict_bar import VerdictBar
from app.wishes import Spawn, Wishes
from node import EventSlice, Moment, Monitor, NatscopeError, Recording, Snapshot

if TYPE_CHECKING:
    from app.lab_run import LabRun

_GEOMETRY_KEY = "window/geometry"
_FRAME = QSize(0, 40)
"""What the desktop puts around a window, about: a bar above it."""
_PAGE_KEY = "window/page"


def _check_address(text: str) -> object:
    # Parsing addresses takes 50 ms to import, which the first window need not wait for.
    from node import parse_invitation

    return parse_invitation(text)


class MainWindow(QMainWindow):
    """Shows a node (or, without `wishes`, a recording). Emits `closed`; quits nothing itself."""

    closed = Signal()

    def __init__(
        self,
        monitor: Monitor,
        wishes: Wishes | None,
        *,
        spawn: Spawn,
        state: StateStore | None = None,
        theme: Theme | None = None,
        parse: Callable[[str], object] = _check_address,
        places: Sequence[Place] = PLACES,
        lab: LabRun | None = None,
        clock: Callable[[], float] = time.monotonic,
        setup: Setup = Setup(),  # noqa: B008 - it is frozen
        book: PeerBook | None = None,
        start_again: Callable[[], None] | None = None,
        leave: Callable[[], object] | None = None,
    ) -> None:
        """Show a node.

        Args:
            monitor: the node, or a recording.
            wishes: what acts; None for a recording.
            spawn: runs coroutines.
            state: what is remembered.
            theme: that of another window, to be shared.
            parse: checks an address.
            places: the pages that there are.
            lab: what the Lab page shows; None: it begins a lab of its own.
            clock: seconds of the time that the node lives in, for ages.
            setup: how this run was begun.
            book: what is remembered of peers; None: nothing but what is seen now.
            start_again: ends the program, and starts it anew; None: that cannot be asked for.
            leave: ends the program; None: that is to close this window for good.
        """
        super().__init__()
        self._state = state or MemoryState()
        self.theme = theme or Theme(_application(), self._state)
        self._places = tuple(places)
        self._others = OtherWindows(
            partial(
                MainWindow,
                spawn=spawn,
                theme=self.theme,
                parse=parse,
                places=OF_A_NODE,
                leave=leave or self.quit,
            ),
            spawn,
        )
        self._around = Surroundings(
            self.theme,
            self._state,
            wishes,
            spawn,
            parse,
            lab=lab,
            open_node=self._others.open_node,
            setup=setup,
            book=book or PeerBook(),
            start_again=start_again,
        )
        self._pages: dict[str, Page] = {}
        self.stays: Callable[[], bool] = lambda: False
        """Whether the window, when closed, is only put away: a tray icon brings it back."""
        self._quitting = False
        self.verdict = VerdictBar(self.theme)
        self.status = StatusLine()
        show = self._others.open_recording
        self.records = Records(self, monitor, spawn, self.status.note, show)
        self.status.addPermanentWidget(self.records.mark)
        menu = WindowMenu(
            self, self.theme, deeds=self._deeds(), tour=self.show_tour, leave=leave or self.quit
        )
        self.navigation = Navigation(self._places, menu, self.theme)
        self._stack = QStackedWidget()
        self.feed = Feed(monitor, self, live=wishes is not None, clock=clock)
        self.setWindowTitle("Natscope")
        self.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
        self._replay = ReplayBar(monitor, spawn) if isinstance(monitor, Recording) else None
        self._say_what_is_shown()
        self._lay_out()
        self._add_shortcuts()
        self.navigation.chosen.connect(self.show_page)
        self.verdict.connection_chosen.connect(self.show_connection)
        kept = self._state.load(_PAGE_KEY)
        names = [place.name for place in self._places]
        self.show_page(kept if kept in names else names[0])
        self._restore_geometry()

    def _say_what_is_shown(self) -> None:
        """Nobody is to take a recording or the demo for this computer's network."""
        if self._replay is not None:
            self.status.mark(
                tr("This is a recording"),
                tr("What is shown was recorded earlier. It is not the present."),
            )
        elif self._around.lab is not None:
            from app.demo import NOTE

            self.setWindowTitle(tr("Natscope (demo)"))
            self.status.mark(tr("Demo"), told(NOTE))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.verdict)
        right.addWidget(self._stack, 1)
        if self._replay is not None:
            right.addWidget(self._replay)
            self._replay.moved.connect(self._show_moment)
        inside = QWidget()
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        layout.addLayout(right, 1)
        self.setCentralWidget(inside)
        self.setStatusBar(self.status)

    # Pages.

    @property
    def page(self) -> Page:
        """The visible page."""
        area = self._stack.currentWidget()
        assert isinstance(area, QScrollArea)  # noqa: S101 - nothing else is put into the stack
        page = area.widget()
        assert isinstance(page, Page)  # noqa: S101 - nor into these
        return page

    @property
    def page_name(self) -> str:
        """The name of the visible page."""
        return next(name for name, page in self._pages.items() if page is self.page)

    def show_page(self, name: str) -> None:
        """Go to a page; it is built when first shown. Raises KeyError for a name not in PLACES."""
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = build_page(name, self._around)
            page.said.connect(self.status.note)
            page.connection_chosen.connect(self.show_connection)
            self._stack.addWidget(_scrolled(page))
        # Else Qt hands it on inside the page that goes, and scrolls that there.
        focus = QApplication.focusWidget()
        if focus is not None and self._stack.isAncestorOf(focus):
            focus.clearFocus()
        self._stack.setCurrentIndex(list(self._pages).index(name))
        self.navigation.show_chosen(name)
        self.verdict.setVisible(not page.tells_verdict)
        self.feed.watch(page)
        page.focus_table()

    def show_connection(self, connection_id: int) -> None:
        """Go to the Connections page, and there to one connection."""
        from app.pages.connections_page import ConnectionsPage

        self.show_page("connections")
        if isinstance(self.page, ConnectionsPage):
            self.page.choose(connection_id)
            self.page.pane.view.setFocus()

    # What the feed hands over.

    def show_snapshot(self, snapshot: Snapshot, _moment: Moment) -> None:
        """Bring the verdict and the status line up to date."""
        self.verdict.tell(snapshot.verdict, (one.connection_id for one in snapshot.connections))
        self.status.tell(snapshot)

    def show_age(self, moment: Moment) -> None:
        """Nothing in the frame ages."""

    def events_position(self) -> int | None:
        """Tell that the frame shows no events."""
        return None

    def show_events(self, events: EventSlice) -> None:
        """Do nothing: the frame shows no events."""

    # Keyboard.

    def _add_shortcuts(self) -> None:
        for number, place in enumerate(self._places[:WITH_KEYS], 1):
            self._shortcut(f"Ctrl+{number}", partial(self.show_page, place.name))
        self._shortcut("Ctrl+L", self._focus_dial_bar)
        self._shortcut("Ctrl+F", lambda: self.page.focus_filter())
        self._shortcut("Ctrl+E", self._toggle_evidence)
        self._shortcut("Ctrl+D", lambda: self.page.toggle_details())
        self._shortcut("F5", self.feed.look)
        self._shortcut("Alt+M", self.navigation.menu.showMenu)

    def _shortcut(self, keys: str, do: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _deeds(self) -> list[QAction]:
        deeds = [
            *self._exchange(),
            deed(self, tr("Copy our addresses"), [], lambda: self.status.copy_addresses()),
            deed(self, tr("My NAT report…"), ["Ctrl+R"], self._show_report),
        ]
        if "settings" in {place.name for place in self._places}:
            show = partial(self.show_page, "settings")
            deeds.insert(0, deed(self, tr("Settings"), ["Ctrl+,"], show))
        if self._around.wishes is not None:
            deeds += [self.records.record, self.records.open]
        return deeds

    def _exchange(self) -> list[QAction]:
        around = self._around
        able = around.wishes is not None

        def known() -> Snapshot:
            return self.feed.monitor.snapshot()

        intake = Intake(self, around.spawn, around.parse, known, able=able)
        intake.found.connect(self._focus_dial_bar)
        intake.said.connect(self.status.note)
        return exchange_deeds(self, intake, self.theme, known)

    def _show_report(self) -> None:
        from app.dialogs.report import ReportDialog

        demo = self._around.lab is not None
        ReportDialog(self, self.feed.monitor.snapshot, demo=demo).open()

    def _toggle_evidence(self) -> None:
        if not self.page.tells_verdict:
            self.verdict.toggle_evidence()
        else:  # that page has it unfolded
            self.page.show_evidence()

    def _focus_dial_bar(self, addresses: Sequence[str] = ()) -> None:
        from app.pages.connections_page import ConnectionsPage

        self.show_page("connections")
        if isinstance(self.page, ConnectionsPage):
            self.page.dial_bar.focus_field()
            self.page.dial_bar.dial_now(addresses)

    # The window itself.

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Look at the node only while somebody can see it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._look_if_seen()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin to look."""
        super().showEvent(event)
        self.feed.attend(self._around.history)
        self._look_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Look no more."""
        super().hideEvent(event)
        self.feed.pause()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep what is to be remembered, and tell whoever runs us; or only put the window away."""
        if self.stays() and not self._quitting:
            event.ignore()
            self.hide()
            return
        self._others.close()
        self.feed.stop()
        self.records.end()
        if self._replay is not None:
            self._replay.end()
        for page in self._pages.values():
            page.remember()
            page.end()
        if self._around.lab is not None:
            self._around.lab.pause()
        self._state.save(_PAGE_KEY, self.page_name)
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._state.save(_GEOMETRY_KEY, geometry)
        event.accept()
        self.closed.emit()

    def quit(self) -> None:
        """Close the window for good."""
        self._quitting = True
        self.close()

    def dial(self, addresses: Sequence[str]) -> None:
        """Connect to each; what becomes of it is told on the status line."""
        wishes = self._around.wishes
        if wishes is not None:
            for address in addresses:
                self._around.spawn(self._reach(wishes.dial(address), address))

    def follow(self, invitations: Sequence[str]) -> None:
        """Connect to whom each invitation to a room names, and stay so."""
        wishes = self._around.wishes
        if wishes is not None:
            for invitation in invitations:
                self._around.spawn(self._reach(wishes.follow_invitation(invitation), invitation))

    async def _reach(self, dialling: Coroutine[Any, Any, int], address: str) -> None:
        try:
            connection_id = await dialling
        except NatscopeError as error:
            where = visible(address)
            self.status.note(tr("{addr} was not reached: {why}", addr=where, why=told(str(error))))
        else:
            self.show_connection(connection_id)

    def show_tour(self) -> None:
        """Lead around the window."""
        from app.desktop.first_look import show_tour

        show_tour(self, self._state)

    def come_forward(self) -> None:
        """Be seen, wherever the window was."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_moment(self, earlier: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Show another moment of a recording; pages forget what came after an earlier one."""
        if earlier:
            self._around.history.clear()
            name = self.page_name
            for page in self._pages.values():
                page.remember()
                page.end()
            self._pages.clear()
            while (area := self._stack.currentWidget()) is not None:
                self._stack.removeWidget(area)
                area.deleteLater()
            self.show_page(name)
        self.feed.look()

    def _look_if_seen(self) -> None:
        if self.isVisible() and not self.isMinimized():
            self.feed.resume()
        else:
            self.feed.pause()

    def _restore_geometry(self) -> None:
        size = QSize(1280, 800)
        if QApplication.platformName() != "offscreen":  # a screen that nobody sees has any size
            size = size.boundedTo(self.screen().availableSize() - _FRAME)
        self.resize(size)
        kept = self._state.load(_GEOMETRY_KEY)
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))


def _scrolled(page: Page) -> QScrollArea:
    """Let large text stay on a small screen: what does not fit is scrolled to."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a QApplication has to be there before a window")
    return app

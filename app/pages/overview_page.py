"""Overview: can others reach me, who says so, what does my router do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from app.models.column import Tone
from app.models.overview import SWITCHED_OFF, overview, relay_addresses
from app.pages.page import Page, Surroundings
from app.text.format import sentence, visible
from app.text.translation import told, tr
from app.text.words import REACH
from app.widgets.card import Card
from app.widgets.hero import Hero
from app.widgets.message_strip import MessageStrip
from app.wishes import Wishes
from node import Moment, NatscopeError, Reach, Snapshot

_NARROW = 40
"""Least width that the page asks for, in sizes of the font."""
_TWO_COLUMNS = 88
"""Width from which on cards stand side by side, in sizes of the font."""
_NO_NODE = tr("There is no node: this is a recording.")
_SIGNS = {
    Reach.REACHABLE: ("reachable", Tone.GOOD),
    Reach.NOT_REACHABLE: ("not_reachable", Tone.BAD),
    Reach.UNKNOWN: ("unknown", Tone.WARN),
}
_STUN_HINT = tr("stun.example.org or 192.0.2.7:3478")


class OverviewPage(Page):
    """The verdict unfolded, for a person who has never heard of NAT."""

    tells_verdict = True

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Overview"))
        theme = around.theme
        self.hero = Hero(theme)
        self.result = MessageStrip(theme, tr("What became of it"), closable=True)
        self.evidence = Card(theme, tr("Why Natscope says so"))
        self.evidence.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addresses = Card(theme, tr("Your addresses"), "observed-address")
        self.report = Card(theme, tr("What your router does (NAT report card)"), "nat")
        self.router = Card(theme, tr("A port opened by your router"), "port-mapping")
        self.stun = Card(theme, tr("What a STUN server says, beside your peers"), "stun")
        self.tests = Card(theme, tr("Who was asked to come in (AutoNAT)"), "autonat")
        self.relays = Card(theme, tr("Through a relay"), "relay")
        self.copy_button = QPushButton(tr("Copy address"))
        self._relay_addresses: tuple[str, ...] = ()
        self._busy: set[QPushButton] = set()
        """What was asked for and has not ended."""
        self._anybody = False
        """Somebody is connected who could be asked."""
        self.test_button = QPushButton(tr("Test now"))
        self.router_button = QPushButton(tr("Ask the router"))
        self.stun_field = QLineEdit()
        self.stun_button = QPushButton(tr("Ask"))
        self._columns = QHBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.test_button.setProperty("primary", True)
        self.hero.buttons.addWidget(self.test_button)
        self.hero.buttons.addStretch(1)
        self.router.top.addWidget(self.router_button)
        self.relays.top.addWidget(self.copy_button)
        self.stun_field.setPlaceholderText(_STUN_HINT)
        self.stun_field.setAccessibleName(tr("STUN server"))
        self.stun_field.setMaxLength(300)
        asking = QHBoxLayout()
        asking.addWidget(self.stun_field, 1)
        asking.addWidget(self.stun_button)
        self.stun.below.addLayout(asking)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (left, (self.evidence, self.addresses, self.tests)),
            (right, (self.report, self.relays, self.router, self.stun)),
        ):
            column.setSpacing(10)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns.setSpacing(10)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        self.body.addWidget(self.hero)
        self.body.addWidget(self.result)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _connect(self) -> None:
        for card in (self.evidence, self.addresses, self.tests, self.relays):
            card.connection_chosen.connect(self.connection_chosen)
            card.folded.connect(self._fit)
        self.test_button.clicked.connect(self.test_now)
        self.router_button.clicked.connect(self.ask_router)
        self.copy_button.clicked.connect(self.copy_relay_addresses)
        self.copy_button.setToolTip(
            tr("Copy the address at which others meet you, to give it to them")
        )
        self.stun_button.clicked.connect(self.ask_stun)
        self.stun_field.returnPressed.connect(self.ask_stun)
        able = self.around.wishes is not None
        for one, tip in (
            (self.router_button, tr("Ask the router, now, to open the port that you listen on")),
            (self.stun_button, tr("Ask this server where it sees you, over UDP and TCP")),
            (self.stun_field, tr("A STUN server: its name or address, and a port if not 3478")),
        ):
            one.setEnabled(able)
            one.setToolTip(tip if able else _NO_NODE)
        setup = self.around.setup
        if able and setup.node and not setup.in_force.portmap:
            self.router_button.setEnabled(False)
            self.router_button.setToolTip(sentence(told(SWITCHED_OFF)))
        self._allow_test()

    def _allow_test(self) -> None:
        """Offer it where somebody could be asked, and say why not elsewhere."""
        able = self.around.wishes is not None
        tip = tr("Ask peers, now, to come in at your addresses")
        if not self._anybody:
            tip = tr("Nobody is connected who could be asked. Dial a peer first (Ctrl+L).")
        self.test_button.setEnabled(able and self._anybody and self.test_button not in self._busy)
        self.test_button.setToolTip(tip if able else _NO_NODE)

    # What the feed hands over.

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Take everything."""
        del moment
        in_force = self.around.setup.in_force
        ours = self.around.setup.node
        shown = overview(
            snapshot,
            others_dialled=ours and bool(in_force.built_in or in_force.bootstrap),
            router_asked=in_force.portmap if ours else None,
        )
        self._relay_addresses = relay_addresses(snapshot)
        icon, tone = _SIGNS[shown.reach]
        said = [shown.meaning]
        if shown.reach is Reach.NOT_REACHABLE and self._relay_addresses:
            said.append(tr("“{button}”, below, copies it.", button=self.copy_button.text()))
        self.hero.tell(icon, tone, REACH[shown.reach], shown.sentence, " ".join(said))
        self.evidence.tell(shown.evidence)
        self.addresses.tell(shown.addresses)
        self.report.tell(shown.report)
        self.router.tell(shown.router)
        self.stun.tell(shown.stun)
        self.tests.tell(shown.tests)
        self.relays.tell(shown.relays)
        self.relays.setVisible(bool(shown.relays))
        self._anybody = bool(snapshot.connections)
        self._allow_test()
        self.copy_button.setVisible(bool(self._relay_addresses))
        self._fit()

    def copy_relay_addresses(self) -> None:
        """Put the addresses at which others meet us at relays on the clipboard, one a line."""
        QGuiApplication.clipboard().setText("\n".join(self._relay_addresses))
        self.said.emit(
            tr("Copied {n} address.", "Copied {n} addresses.", len(self._relay_addresses))
        )

    # Wishes.

    def test_now(self) -> None:
        """Ask everybody who can tell whether others can come in."""
        self._wish(
            self.test_button,
            tr("Testing …"),
            lambda wishes: wishes.check_reachability(),
            tr("Everybody who was asked has answered."),
        )

    def ask_router(self) -> None:
        """Ask the router to open the port."""
        self._wish(
            self.router_button,
            tr("Asking …"),
            lambda wishes: wishes.renew_port_mappings(),
            tr("What came of it stands beside the button."),
        )

    def ask_stun(self) -> None:
        """Ask the STUN server that was typed."""
        server = self.stun_field.text().strip()
        if server:
            self._wish(self.stun_button, tr("Asking …"), lambda wishes: wishes.ask_stun(server), "")
        else:
            self.stun_field.setFocus()

    def _wish(
        self,
        button: QPushButton,
        meanwhile: str,
        wish: Callable[[Wishes], Awaitable[None]],
        done: str,
    ) -> None:
        wishes = self.around.wishes
        if wishes is None or not button.isEnabled():
            return
        title = button.text()
        button.setText(meanwhile)
        self._busy.add(button)
        button.setEnabled(False)  # at once: a task begins later, and a double click is two clicks
        self.result.tell("")
        self.around.spawn(self._run(button, title, wish(wishes), done))

    async def _run(self, button: QPushButton, title: str, wish: Awaitable[None], done: str) -> None:
        try:
            await wish
        except NatscopeError as error:
            self.result.tell(sentence(visible(told(str(error)))), Tone.BAD)
        else:
            if done:
                self.said.emit(done)
        finally:
            button.setText(title)
            button.setEnabled(True)
            self._busy.discard(button)
            self._allow_test()

    # The page itself.

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be no wider than the window: what stands side by side goes under each other."""
        narrow = round(self.around.theme.points * _NARROW)
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the cards under each other where there is no room beside."""
        super().resizeEvent(event)
        wide = self.width() > self.around.theme.points * _TWO_COLUMNS
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words are at this width: the hint is that of a narrower page."""
        self.setMinimumHeight(self.body.totalHeightForWidth(self.width()))

    def show_evidence(self) -> None:
        """Lead to the card that tells what the answer rests on."""
        self.evidence.setFocus(Qt.FocusReason.ShortcutFocusReason)
        inside = self.parentWidget()
        area = inside.parentWidget() if inside else None
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.evidence)

    def focus_table(self) -> None:
        """Put the keyboard on the page: arrows and Page Down scroll it."""
        self.setFocus()

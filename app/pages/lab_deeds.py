"""What one can have hosts and routers of the lab do now: open, start, stop, dial, restart."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from app.models.column import Tone
from app.text.format import sentence, visible
from app.text.translation import told, tr
from node import NatscopeError, Reachability
from node.lab_world import INTERNET

if TYPE_CHECKING:
    from app.pages.lab_page import LabPage


class LabDeeds(QObject):
    """Done in lab time: while the lab stands still, nothing comes of it, and that is said."""

    def __init__(self, page: LabPage) -> None:
        super().__init__(page)
        self._page = page

    def open_natscope(self, name: str) -> None:
        """Open the pages of a host's node in a window of their own."""
        try:
            self._page.windows.show(self._page.world, name)
        except NatscopeError as error:
            self._fail(error)

    def start_or_stop(self, name: str) -> None:
        """Start the node of a host, or stop it."""
        host = self._page.host_view(name)
        if host is not None:
            self._note_pause()
            self._page.around.spawn(self._start_or_stop(name, run=not host.running))

    def dial(self, name: str, other: str) -> None:
        """Let one host dial another, at the best address that is known of it."""
        self._note_pause()
        self._page.around.spawn(self._dial(name, other))

    def test(self, name: str) -> None:
        """Let a host ask now whether others can reach it."""
        self._note_pause()
        self._page.around.spawn(self._test(name))

    def restart(self, name: str) -> None:
        """Let a router forget its table."""
        try:
            self._page.world.restart_router(name)
        except NatscopeError as error:
            self._fail(error)
        else:
            self._page.said.emit(tr("{name} restarted: its table is empty.", name=name))
            self._page.refresh()

    def show_menu(self, name: str, at: QPoint) -> None:
        """Open the menu of a host, of a router, or (without a name) of the lab."""
        page = self._page
        page.choose(name)
        menu = self.menu(name)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def menu(self, name: str) -> QMenu:
        """Make that menu."""
        page, menu = self._page, QMenu(self._page)
        side, builder = page.side, page.builder
        if name:
            host = page.host_view(name)
            for button in (side.natscope, side.running) if host else (side.restart,):
                action = menu.addAction(button.text())
                action.setEnabled(button.isEnabled())
                action.triggered.connect(lambda _=False, button=button: button.click())
            inner = side.dial_menu() if host else side.kind_menu()
            inner.setTitle(tr("Dial") if host else tr("NAT type"))
            menu.addMenu(inner)
            menu.addSeparator()
            menu.addAction(tr("Edit\u2026")).triggered.connect(lambda: builder.edit(name))
            menu.addAction(tr("Delete")).triggered.connect(lambda: builder.delete(name))
            menu.addSeparator()
        within = page.network()
        add_host = menu.addAction(tr("Add a host\u2026"))
        add_host.triggered.connect(lambda: builder.add_host(within))
        add_router = menu.addAction(tr("Add a router\u2026"))
        add_router.triggered.connect(lambda: builder.add_router(within))
        return menu

    # How it is done.

    async def _start_or_stop(self, name: str, *, run: bool) -> None:
        world = self._page.world
        work: Coroutine[None, None, None]
        work = world.start_node(name) if run else world.stop_node(name)
        try:
            await world.begin(work)
        except NatscopeError as error:
            self._fail(error)
        else:
            self._page.said.emit(
                tr("The node of {name} runs.", name=name)
                if run
                else tr("The node of {name} has stopped.", name=name)
            )

    async def _test(self, name: str) -> None:
        world = self._page.world
        try:
            await world.wishes(name).check_reachability()
        except NatscopeError as error:
            self._fail(error)
        else:
            if world is self._page.world:
                self._page.outdated.tested(name)
                self._page.look_again()

    async def _dial(self, name: str, other: str) -> None:
        page = self._page
        address = self._address(name, other)
        page.said.emit(
            tr(
                "{name} dials {other} at {addr}.",
                name=name,
                other=other,
                addr=address.split("/p2p/")[0],
            )
        )
        try:
            await page.world.wishes(name).dial(address)
        except NatscopeError as error:
            why = sentence(visible(told(str(error))))
            page.result.tell(
                tr("{name} could not connect to {other}. {why}", name=name, other=other, why=why),
                Tone.BAD,
            )
        else:
            page.result.tell(
                tr("{name} is connected to {other}.", name=name, other=other), Tone.GOOD
            )

    def _address(self, name: str, other: str) -> str:
        """Where one host would find another: at home by its own address, else as others see it."""
        world, host = self._page.world, self._page.host_view(other)
        own = world.address(other)
        within = {plan.name: plan.within for plan in world.topology.hosts}
        same = within.get(name) == within.get(other)
        if same or within.get(other) == INTERNET or host is None or not host.running:
            return own
        snapshot = world.monitor(other).snapshot()
        here = own.split("/p2p/")[0]
        known = [
            one.addr
            for one in snapshot.addresses
            if one.announced or one.status is Reachability.CONFIRMED
        ]
        known += [one.observed_addr for one in snapshot.observed_addresses if one.public]
        outside = next((addr for addr in known if addr != here), "")
        return f"{outside}/p2p/{host.peer_id}" if outside else own

    def _note_pause(self) -> None:
        if not self._page.run.playing:
            self._page.said.emit(tr("The lab stands still: it happens when you press Play."))

    def _fail(self, error: NatscopeError) -> None:
        self._page.result.tell(sentence(visible(told(str(error)))), Tone.BAD)

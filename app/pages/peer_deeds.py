"""What can be done with chosen peers, from whatever table they were chosen in."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.kept.peer_book import MOST_ADDRESSES, MOST_HOSTS, dialable_addresses
from app.models.column import Tone
from app.models.peer_row import PeerRow
from app.pages.page import Surroundings
from app.text.format import milliseconds, sentence, short_addr, shorten, visible
from app.text.translation import told, tr
from app.text.words import PROBE
from app.widgets.peer_dialogs import ask_ban, ask_note
from app.wishes import Wishes
from node import ConnectionView, Direction, NatscopeError, Phrase, ProbeOutcome, ProbeView

CLOSE_REASON = Phrase("closed by the user")
"""What the event log says of a connection closed here."""
MOST_AT_ONCE = 100
"""Peers that something is done with at once; of more that are selected, the first."""
_GOOD = {ProbeOutcome.REACHED: Tone.GOOD, ProbeOutcome.FAILED: Tone.BAD}


class PeerDeeds(QObject):
    """Actions for a context menu, with keys that work on their page."""

    said = Signal(str, object)
    """What came of it, and how it is meant: a `Tone`, or None."""
    changed = Signal()
    """Something else is remembered of a peer."""

    def __init__(
        self, page: QWidget, around: Surroundings, chosen: Callable[[], Sequence[PeerRow]]
    ) -> None:
        """Work on what `chosen` gives at the time."""
        super().__init__(page)
        self._page, self._around, self._chosen = page, around, chosen
        self.dial = self._action(tr("Connect"), "Ctrl+Return", self._dial)
        self.ping = self._action(tr("Ping now"), "Ctrl+P", self._ping)
        self.test = self._action(tr("Let it test whether it reaches us"), "Ctrl+T", self._test)
        self.favourite = self._action(
            tr("Keep connected (favourite)"), "Ctrl+Shift+F", self._favour
        )
        self.favourite.setToolTip(
            tr("Connect again whenever the connection is lost, and at each start of Natscope.")
        )
        self.note = self._action(tr("Note…"), "F2", self._note)
        self.ban = self._action(tr("Ban…"), "Ctrl+Shift+B", self._ban)
        self.close = self._action(tr("Disconnect"), "", self._close)
        self.favourite.setCheckable(True)
        self.refresh()

    @property
    def actions(self) -> list[QAction]:
        """All of them, in the order of a menu."""
        return [
            self.dial,
            self.ping,
            self.test,
            self.favourite,
            self.note,
            self.ban,
            self.close,
        ]

    def refresh(self) -> None:
        """Others are chosen, or they changed: offer what can be done with them."""
        rows = list(self._chosen()) if self._around.wishes is not None else []
        connected = any(row.connections for row in rows)
        self.dial.setEnabled(any(not (row.connections or row.banned) for row in rows))
        for one in (self.ping, self.close):
            one.setEnabled(connected)
        self.test.setEnabled(any(_direct(row) for row in rows))
        self.note.setEnabled(len(rows) == 1)
        self.ban.setEnabled(bool(rows))
        self.favourite.setEnabled(any(not row.banned for row in rows))
        self.favourite.setChecked(bool(rows) and all(row.favourite for row in rows))
        banned = bool(rows) and all(row.banned for row in rows)
        self.ban.setText(tr("Allow again") if banned else tr("Ban…"))

    def _action(
        self, title: str, key: str, do: Callable[[Wishes, list[PeerRow]], Coroutine[Any, Any, None]]
    ) -> QAction:
        action = QAction(title, self._page)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self._begin(do))
        return action

    def _begin(self, do: Callable[[Wishes, list[PeerRow]], Coroutine[Any, Any, None]]) -> None:
        wishes, rows = self._around.wishes, list(self._chosen())
        if wishes is not None and rows:
            self._around.spawn(self._done(do(wishes, rows)))

    async def _done(self, work: Coroutine[Any, Any, None]) -> None:
        await work
        self.changed.emit()

    async def _tried(self, wish: Awaitable[object], row: PeerRow) -> bool:
        """Wait for a wish; tell why where it fails."""
        try:
            await wish
        except NatscopeError as error:
            self._tell(row, str(error))
            return False
        return True

    def _tell(self, row: PeerRow, why: str) -> None:
        reason = sentence(visible(told(why)))
        self.said.emit(tr("{peer}: {reason}", peer=shorten(row.peer_id), reason=reason), Tone.BAD)

    # --- deeds ---------------------------------------------------------------------------------

    async def _dial(self, wishes: Wishes, rows: list[PeerRow]) -> None:
        for row in rows:
            if not row.connections and not row.banned:
                await self._dial_one(wishes, row)

    async def _dial_one(self, wishes: Wishes, row: PeerRow) -> None:
        why = tr("no address is known at which it could be dialled")
        for addr in _addresses(row):
            try:
                await wishes.dial(addr)
            except NatscopeError as error:
                why = str(error)
            else:
                self.said.emit(tr("Connected to {peer}.", peer=shorten(row.peer_id)), Tone.GOOD)
                return
        self._tell(row, why)

    async def _ping(self, wishes: Wishes, rows: list[PeerRow]) -> None:
        for row in rows:
            name = shorten(row.peer_id)
            for connection in row.connections[:1]:
                try:
                    seconds = await wishes.ping(connection.connection_id)
                except NatscopeError as error:
                    self._tell(row, str(error))
                else:
                    text = tr(
                        "{peer} answered the ping in {time}.", peer=name, time=milliseconds(seconds)
                    )
                    self.said.emit(text, None)

    async def _close(self, wishes: Wishes, rows: list[PeerRow]) -> None:
        closed = 0
        for row in rows:
            for one in row.connections:
                wish = wishes.close_connection(one.connection_id, CLOSE_REASON)
                closed += await self._tried(wish, row)
        if closed:
            lines = [tr("Closed {n} connection.", "Closed {n} connections.", closed)]
            if any(row.favourite for row in rows):
                lines.append(tr("A favourite is soon connected again."))
            self.said.emit("\n".join(lines), None)

    async def _test(self, wishes: Wishes, rows: list[PeerRow]) -> None:
        for row in rows:
            for connection in _direct(row)[:1]:
                name = shorten(row.peer_id)
                self.said.emit(tr("Asking {peer} to connect to us …", peer=name), None)
                try:
                    probes = await wishes.ask_autonat(connection.connection_id)
                except NatscopeError as error:
                    self._tell(row, str(error))
                else:
                    self._tell_probes(name, probes)

    def _tell_probes(self, name: str, probes: Sequence[ProbeView]) -> None:
        tried = [
            "    "
            + tr(
                "{addr}: {outcome} ({detail})",
                addr=short_addr(one.addr),
                outcome=PROBE[one.outcome],
                detail=visible(told(one.detail)),
            )
            for one in probes
        ]
        lines = [tr("What {peer} tried:", peer=name), *tried]
        tones = {_GOOD.get(one.outcome) for one in probes}
        self.said.emit("\n".join(lines), tones.pop() if len(tones) == 1 else None)

    async def _favour(self, wishes: Wishes, rows: list[PeerRow]) -> None:
        if all(row.favourite for row in rows):
            for row in rows:
                if await self._tried(wishes.release(row.peer_id), row):
                    self._around.book.set_favourite(row.peer_id, (), time.time())
                    self._tell_kept(row, kept=False)
            return
        for row in rows:
            if not row.favourite and not row.banned:
                await self._tried(self._keep(wishes, row), row)

    async def _keep(self, wishes: Wishes, row: PeerRow) -> None:
        """Make one a favourite.

        Raises:
            NatscopeError: it cannot be one; the message says why.
        """
        book = self._around.book
        book.room_for(row.peer_id)
        addresses, failure = _addresses(row), None
        kept: list[str] = []
        for addr in reversed(addresses):  # the node tries first what it is told last
            try:
                await wishes.keep(addr)
            except NatscopeError as error:
                failure = error
            else:
                kept.insert(0, addr)
        if not kept:
            raise failure or NatscopeError(
                tr("it has named no address at which it could be dialled")
            )
        try:
            book.set_favourite(row.peer_id, kept, time.time())
        except NatscopeError:
            await wishes.release(row.peer_id)
            raise
        self._tell_kept(row, kept=True)

    def _tell_kept(self, row: PeerRow, *, kept: bool) -> None:
        name = shorten(row.peer_id)
        text = (
            tr("{peer} is a favourite: the connection with it is kept.", peer=name)
            if kept
            else tr("{peer} is no favourite any more; what is open stays.", peer=name)
        )
        self.said.emit(text, None)

    async def _note(self, _wishes: Wishes, rows: list[PeerRow]) -> None:
        (row,) = rows[:1]
        note = await ask_note(self._page, row.peer_id, row.note)
        if note is not None:
            try:
                self._around.book.set_note(row.peer_id, note, time.time())
            except NatscopeError as error:
                self._tell(row, str(error))

    async def _ban(self, wishes: Wishes, rows: list[PeerRow]) -> None:
        if all(row.banned for row in rows):
            for row in rows:
                await self._allow(wishes, row)
            return
        rows = [row for row in rows if not row.banned]
        hosts = tuple(dict.fromkeys(host for row in rows for host in _hosts(row)))
        agreed, hosts_too = await ask_ban(self._page, [row.peer_id for row in rows], hosts)
        if agreed:
            for row in rows:
                await self._tried(self._ban_one(wishes, row, hosts_too=hosts_too), row)

    async def _ban_one(self, wishes: Wishes, row: PeerRow, *, hosts_too: bool) -> None:
        """Ban one.

        Raises:
            NatscopeError: it cannot be banned, or not remembered; the message says why.
        """
        book = self._around.book
        book.room_for(row.peer_id)
        hosts = _hosts(row) if hosts_too else ()
        for who in (row.peer_id, *hosts):
            await wishes.ban(who)
        book.ban(row.peer_id, hosts, time.time())
        self.said.emit(tr("{peer} is banned.", peer=shorten(row.peer_id)), None)

    async def _allow(self, wishes: Wishes, row: PeerRow) -> None:
        book = self._around.book
        record = book.get(row.peer_id)
        book.allow(row.peer_id)
        still = book.banned()
        hosts = record.banned_hosts if record is not None else ()
        for who in (row.peer_id, *(host for host in hosts if host not in still)):
            await self._tried(wishes.allow(who), row)
        self.said.emit(tr("{peer} is allowed again.", peer=shorten(row.peer_id)), None)


def _direct(row: PeerRow) -> tuple[ConnectionView, ...]:
    return tuple(one for one in row.connections if one.relay is None)


def _hosts(row: PeerRow) -> tuple[str, ...]:
    """IP addresses that it is connected from, now."""
    hosts = (_host(one.remote_addr) for one in _direct(row))
    return tuple(dict.fromkeys(host for host in hosts if host))[:MOST_HOSTS]


def _host(addr: str) -> str:
    parts = addr.split("/")
    at = next((number for number, part in enumerate(parts) if part in ("ip4", "ip6")), None)
    return parts[at + 1] if at is not None and at + 1 < len(parts) else ""


def _addresses(row: PeerRow) -> tuple[str, ...]:
    """Where it can be dialled: what worked before what it names itself."""
    outbound = (one for one in row.connections if one.direction is Direction.OUTBOUND)
    named = row.identify.listen_addrs if row.identify is not None else ()
    remembered = row.record.addresses if row.record is not None else ()
    worked = (one.remote_addr for one in outbound)
    return dialable_addresses(row.peer_id, (*worked, *remembered, *named))[:MOST_ADDRESSES]

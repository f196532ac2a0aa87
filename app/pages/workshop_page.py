"""Workshop: a room full of computers, who takes part, and who can dial whom."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.models.column import Tone
from app.models.room_columns import (
    GUEST_COLUMNS,
    NEARBY_COLUMNS,
    guest_details,
    guest_search,
    nearby_search,
)
from app.models.table_model import TableModel
from app.pages.page import Page, Surroundings
from app.text.format import sentence, visible
from app.text.translation import told, tr
from app.widgets.dial_bar import DialBar, DialWords
from app.widgets.invitation import Invitation
from app.widgets.message_strip import MessageStrip, plain_label
from app.widgets.room_bar import RoomBar
from app.widgets.room_matrix import RoomMatrixPane
from app.widgets.table_pane import TablePane, TableWords
from app.wishes import Wishes
from node import Moment, NatscopeError, NearbyView, ParticipantView, RoomView, Snapshot

FOLLOW = DialWords(
    key="room/followed",
    label=tr("&Follow an invitation"),
    placeholder=tr("192.168.1.5:4001, or the text of a QR code"),
    name=tr("Invitation to follow"),
    tooltip=tr(
        "An address that somebody read out, like 192.168.1.5:4001, a multiaddr, or QR text."
    ),
    button=tr("Connect"),
    button_name=tr("Connect to who invites"),
    hint=tr(
        "Type the address that was read out, or paste the text of the QR code; Enter connects."
    ),
    deed=lambda wishes, text: wishes.follow_invitation(text),
    half_typed=lambda text: text.startswith("/") or ":" not in text or text.endswith(":"),
)
_GUESTS = TableWords(
    key="room",
    heading=tr("Who takes part"),
    empty_title=tr("Nobody takes part yet"),
    empty_text=(
        tr(
            "Join the room above. You and everybody who joins, too, appear here: the name and the "
            "program that each claims, where it sees us, and its own verdict."
        )
    ),
    icon="workshop",
)
_NEARBY = TableWords(
    key="nearby",
    heading=tr("On this network (mDNS)"),
    empty_title=tr("Nobody has announced itself on this network"),
    empty_text=(
        tr(
            "Each libp2p peer that announces itself on the local network by mDNS appears "
            "here, and is dialled. Many networks for guests keep their computers apart: then "
            "follow an invitation."
        )
    ),
    icon="workshop",
)
_MDNS_OFF = tr("Looking for peers on this network (mDNS) is switched off.")


class WorkshopPage(Page):
    """Joining on top; the invitation, the matrix, the participants and the neighbours in tabs."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(
            around,
            tr("Workshop"),
            tr("Select a participant to see everything that is known of it."),
        )
        theme, state = around.theme, around.state
        able = around.wishes is not None
        self.bar = RoomBar(theme, state, able=able)
        self.result = MessageStrip(theme, tr("What became of it"), closable=True)
        self.follow = DialBar(around.wishes, around.spawn, _parse, theme, state, FOLLOW)
        self.invitation = Invitation(theme)
        self.matrix = RoomMatrixPane(theme, able=able)
        self.guests: TablePane[ParticipantView] = TablePane(
            TableModel(GUEST_COLUMNS, lambda r: r.peer_id, guest_search, theme.look),
            _GUESTS,
            theme,
            state,
        )
        self.nearby: TablePane[NearbyView] = TablePane(
            TableModel(NEARBY_COLUMNS, lambda r: r.peer_id, nearby_search, theme.look),
            _NEARBY,
            theme,
            state,
        )
        self.mdns = plain_label("muted", selectable=True, wrap=True)
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for pane in (self.guests, self.nearby):
            self.add_pane(pane)
        people = self.split("room/split", self.guests, self.facts, upright=True, shares=(3, 2))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for title, parts in (
            (tr("Invitation"), (self.follow, self.invitation)),
            (tr("Who can dial whom"), (self.matrix,)),
            (tr("Participants"), (people,)),
            (tr("On this network"), (self.mdns, self.nearby)),
        ):
            self.tabs.addTab(_stacked(parts), title)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.result)
        self.body.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.bar.joined.connect(
            lambda name, consent: self._wish(lambda w: w.join_room(name, consent=consent))
        )
        self.bar.left.connect(lambda: self._wish(lambda wishes: wishes.leave_room()))
        self.bar.unanswered.connect(lambda text: self.result.tell(text, Tone.WARN))
        self.matrix.asked.connect(lambda: self._wish(lambda wishes: wishes.ask_room()))
        self.matrix.invitation_wanted.connect(lambda: self.tabs.setCurrentIndex(0))
        self.invitation.copied.connect(self.said)
        self.follow.dialled.connect(self._followed)
        self.guests.current_changed.connect(self._show_details)
        self.guests.view.clicked.connect(self._show_details)
        self.guests.view.activated.connect(self._go_to_connection)
        self._room = RoomView()

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Take the room."""
        room = self._room = snapshot.room
        self.bar.tell(room)
        self.invitation.tell(room.invitations, joined=room.joined)
        self.matrix.tell(room)
        self.guests.model.set_rows(room.participants, moment)
        self.nearby.model.set_rows(room.nearby, moment)
        self.mdns.setText(_mdns(room))
        self.mdns.setVisible(bool(self.mdns.text()))
        self.tabs.setTabText(2, _counted(tr("Participants"), len(room.participants)))
        self.tabs.setTabText(3, _counted(tr("On this network"), len(room.nearby)))
        self._show_details()

    def focus_table(self) -> None:
        """Put the keyboard on what the visible tab shows."""
        shown = (self.follow.field, self.matrix.view, self.guests.view, self.nearby.view)
        one = shown[self.tabs.currentIndex()]
        (one if one.isVisible() and one.isEnabled() else self).setFocus()

    # Wishes.

    def _wish(self, wish: Callable[[Wishes], Awaitable[None]]) -> None:
        if self.around.wishes is not None:
            self.result.tell("")
            self.around.spawn(self._run(wish(self.around.wishes)))

    async def _run(self, wish: Awaitable[None]) -> None:
        try:
            await wish
        except NatscopeError as error:
            self.result.tell(sentence(visible(told(str(error)))), Tone.BAD)

    def _followed(self) -> None:
        if not self._room.joined:
            self.said.emit(tr("Connected. Now join the room, above."))

    # Details.

    def _show_details(self) -> None:
        row = self.guests.current()
        self.facts.tell(guest_details(row, self.guests.model.moment) if row is not None else None)

    def _go_to_connection(self) -> None:
        row = self.guests.current()
        if row is not None and row.connection_id is not None:
            self.connection_chosen.emit(row.connection_id)


def _parse(text: str) -> object:
    from node import parse_invitation  # late, as the window's own check of addresses

    return parse_invitation(text)


def _stacked(parts: tuple[QWidget, ...]) -> QWidget:
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.setSpacing(12)
    for part in parts:
        layout.addWidget(part)
    layout.setStretch(len(parts) - 1, 1)
    return inside


def _mdns(room: RoomView) -> str:
    if room.mdns_problem:
        why = visible(told(room.mdns_problem))
        return sentence(tr("Looking for peers on this network fails: {reason}", reason=why))
    return "" if room.mdns else _MDNS_OFF


def _counted(title: str, number: int) -> str:
    return tr("{title} ({number})", title=title, number=number) if number else title

"""The live view in a terminal: who is connected, how others see us, what happens. No Qt."""

from __future__ import annotations

import asyncio
import shutil
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.layout import Layout
from rich.live import Live
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from app.session import Session
from app.text.event_text import describe
from app.text.format import (
    UNKNOWN,
    age,
    byte_size,
    clock_time,
    count,
    milliseconds,
    short_addr,
    shorten,
    visible,
)
from app.text.words import DIAL_OUTCOME, FOUND, PATH, PORT_USE, REACH, REACHABILITY, SOURCE
from node import (
    AddressView,
    ConnectionView,
    Direction,
    Event,
    ObservedAddressView,
    ParticipantView,
    Reach,
    Reachability,
    RoomView,
    Severity,
    Snapshot,
)

LOOK_SECONDS = 0.25
"""Between two looks at the node, as in the window."""
AGE_SECONDS = 1.0
"""Ages move on that often where nothing else changed."""
WIDE = 120
"""Columns of a terminal in which whole IPv6 addresses have room."""
EVENTS_SHOWN = 100
"""Events kept for the view; no terminal is higher."""

T = TypeVar("T")
_GAP = 2
_MARKS = {Reach.REACHABLE: "✔", Reach.NOT_REACHABLE: "✘", Reach.UNKNOWN: "?"}
_COLOURS = {Reach.REACHABLE: "green", Reach.NOT_REACHABLE: "red", Reach.UNKNOWN: "yellow"}


@dataclass(frozen=True, slots=True)
class _Column:
    """One column of a table. The last one of each table takes the room that is left."""

    title: str
    width: int
    wide: int = 0
    """The width where the terminal is `WIDE`; by default the same."""
    from_width: int = 0
    """Columns of the terminal from which on there is room for it."""

    def width_in(self, terminal: int) -> int:
        """The width in a terminal of so many columns."""
        return self.wide if self.wide and terminal >= WIDE else self.width


_CONNECTION_COLUMNS: dict[_Column, Callable[[ConnectionView, float], str]] = {
    _Column("Peer", 13): lambda view, _: shorten(view.peer_id),
    _Column("", 3): lambda view, _: "in" if view.direction is Direction.INBOUND else "out",
    _Column("Remote address", 21, 30): lambda view, _: short_addr(view.remote_addr),
    _Column("Port, way in", 12, 26): lambda view, _: _port(view),
    _Column("RTT", 8): lambda view, _: milliseconds(view.rtt.last if view.rtt else None),
    _Column("Age", 11, from_width=90): lambda view, now: age(now - view.opened_monotonic),
    _Column("In", 8, from_width=130): lambda view, _: byte_size(view.bytes_in),
    _Column("Out", 8, from_width=130): lambda view, _: byte_size(view.bytes_out),
    _Column("Agent", 6): lambda view, _: visible(view.identify.agent) if view.identify else "",
}
"""What stands there; the number is the present on the monotonic clock."""

_Seen = tuple[str, ObservedAddressView | None, AddressView | None]
"""An address of ours, what observers say of it, and whether others get in there."""

_OBSERVED_COLUMNS: dict[_Column, Callable[[_Seen, float], str]] = {
    _Column("Address", 21, 34): lambda seen, _: short_addr(seen[0]),
    _Column("Our address", 21, 34, from_width=120): lambda seen, _: _local(seen),
    _Column("Votes", 8): lambda seen, _: _votes(seen[1]),
    _Column("Do others get in?", 20): lambda seen, _: REACHABILITY[_status(seen[2])],
    _Column("", 6): lambda seen, _: _belief(*seen[1:]),
}


@dataclass(frozen=True, slots=True)
class _Guest:
    """A participant of the room, and how dialling went between us."""

    view: ParticipantView
    ours: str
    theirs: str


_ROOM_COLUMNS: dict[_Column, Callable[[_Guest, float], str]] = {
    _Column("Name", 16, 24): lambda one, _: visible(one.view.name) or shorten(one.view.peer_id),
    _Column("Found", 14): lambda one, _: FOUND[one.view.found],
    _Column("Is it reached?", 14): lambda one, _: REACH[one.view.reach],
    _Column("We dial it", 10): lambda one, _: one.ours,
    _Column("It dials us", 11): lambda one, _: one.theirs,
    _Column("RTT", 8, from_width=100): lambda one, _: milliseconds(one.view.rtt),
    _Column("Sees us at", 10): lambda one, _: short_addr(one.view.observed_addr or UNKNOWN),
}


def _guests(room: RoomView) -> list[_Guest]:
    outcome = {(one.dialer, one.target): DIAL_OUTCOME[one.outcome] for one in room.cells}
    us = next((one.peer_id for one in room.participants if one.ours), "")
    return [
        _Guest(one, outcome.get((us, one.peer_id), ""), outcome.get((one.peer_id, us), ""))
        for one in room.participants
        if not one.ours
    ]


def _room_title(room: RoomView) -> str:
    title = f"Room: {count(len(room.participants) - 1, 'participant')} beside us"
    if room.left_out:
        title += f" ({room.left_out} more had no place)"
    if room.invitations:
        title += f". Others join with {short_addr(room.invitations[0])}"
    return title


def _port(view: ConnectionView) -> str:
    if view.port_use is not None:
        return PORT_USE[view.port_use]
    return PATH[view.path] if view.path is not None else UNKNOWN


def _local(seen: _Seen) -> str:
    _, observed, own = seen
    known = own or observed
    return short_addr(known.local_addr) if known else UNKNOWN


def _votes(view: ObservedAddressView | None) -> str:
    return UNKNOWN if view is None else f"{view.votes} of {view.needed}"


def _status(own: AddressView | None) -> Reachability:
    return Reachability.UNKNOWN if own is None else own.status


def _belief(view: ObservedAddressView | None, own: AddressView | None) -> str:
    if view is None:
        return ", ".join(SOURCE[source] for source in own.sources) if own else ""
    return "confirmed by observers" if view.confirmed else visible(view.reason or "")


def _seen(snapshot: Snapshot) -> list[_Seen]:
    """Every address of ours, those that others get in at first; then what only observers name."""
    observed = {one.observed_addr: one for one in snapshot.observed_addresses}
    ours = {one.addr: one for one in snapshot.addresses}
    return [(addr, observed.get(addr), ours.get(addr)) for addr in ours | observed]


class Screen:
    """One picture of the node, made to fit whatever size the terminal has."""

    def __init__(self, snapshot: Snapshot, events: Sequence[Event], *, ahead: float = 0.0) -> None:
        """`ahead`: seconds that passed since the snapshot was taken."""
        self._snapshot = snapshot
        self._events = events
        self._now = snapshot.taken_monotonic + ahead

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Lay out for the size of this moment: what has no room is counted or left out."""
        height, width = options.height or console.height, options.max_width
        # Verdict, shared port and the two single lines stay; tables share what is left.
        room = max(0, height - 10)
        events = max(3, room // 3)
        observed = min(len(_seen(self._snapshot)) + 3, max(0, room - events) // 2)
        guests = self._room_height(room - events - observed)
        layout = Layout()
        layout.split_column(
            Layout(self._head(), size=1),
            Layout(self._verdict(), size=4),
            Layout(self._connections(room - events - observed - guests, width)),
            Layout(self._guests(guests, width), size=max(1, guests), visible=guests > 0),
            Layout(self._observed(observed, width), size=max(1, observed)),
            Layout(self._shared_port(), size=4),
            Layout(self._happened(events), size=events),
            Layout(Text("Ctrl+C ends", style="dim"), size=1),
        )
        yield layout

    def _head(self) -> Text:
        node = self._snapshot.node
        where = ", ".join(short_addr(one.addr) for one in node.listeners) or "nowhere"
        text = Text("Natscope", style="bold", no_wrap=True, overflow="ellipsis")
        text.append(f"   {shorten(node.peer_id)}   listening on {where}", style="not bold")
        if node.dials_under_way:
            text.append(f"   {count(node.dials_under_way, 'dial')} under way", style="dim")
        return text

    def _verdict(self) -> Panel:
        verdict = self._snapshot.verdict
        colour = _COLOURS[verdict.reach]
        text = Text(f"{_MARKS[verdict.reach]} {REACH[verdict.reach]}: ", style=f"bold {colour}")
        text.append(visible(verdict.sentence), style="default not bold")
        return Panel(text, border_style=colour)

    def _connections(self, height: int, width: int) -> Table:
        views = self._snapshot.connections
        title = count(len(views), "connection")
        return _table(title, _CONNECTION_COLUMNS, views, self._now, height, width)

    def _observed(self, height: int, width: int) -> RenderableType:
        seen = _seen(self._snapshot)
        if not seen:
            return Text(visible(self._snapshot.verdict.observed_sentence), style="dim")
        return _table("Our addresses outside", _OBSERVED_COLUMNS, seen, self._now, height, width)

    def _room_height(self, room: int) -> int:
        """Lines for the room, of those that it shares with the connections."""
        there = self._snapshot.room
        return min(len(there.participants) + 3, max(0, room) // 2) if there.joined else 0

    def _guests(self, height: int, width: int) -> RenderableType:
        room = self._snapshot.room
        guests = _guests(room)
        return _table(_room_title(room), _ROOM_COLUMNS, guests, self._now, height, width)

    def _shared_port(self) -> Panel:
        sentence = visible(self._snapshot.verdict.shared_port_sentence)
        return Panel(Text(sentence), title="Shared port", title_align="left", border_style="dim")

    def _happened(self, height: int) -> Text:
        text = Text(no_wrap=True, overflow="ellipsis")
        for event in list(self._events)[-height:]:
            style = "yellow" if event.severity is Severity.WARNING else ""
            text.append(f"{clock_time(event.time)}  ", style="dim")
            text.append(f"{describe(event)}\n", style=style)
        return text


async def show_terminal(session: Session, stop: asyncio.Event) -> int:
    """Show the node in this terminal until `stop`, then give it back as it was.

    Returns:
        The exit status.
    """
    console = Console(highlight=False)
    stopping = session.tasks.spawn(stop.wait(), name="wait for a signal")
    view = _View(session)
    live = Live(
        console=console,
        screen=True,
        auto_refresh=False,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    with live:
        while not stopping.done():
            if view.look():
                live.update(view.screen(), refresh=True)
            await asyncio.wait({stopping}, timeout=LOOK_SECONDS)
    await session.stop_node()
    return 0


def suits(console: Console) -> bool:
    """Whether this is a terminal in which a live view can be drawn."""
    return console.is_terminal and not console.is_dumb_terminal


class _View:
    """What was seen last, and whether that is still so."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._live = session.recording is None
        self._events: deque[Event] = deque(maxlen=EVENTS_SHOWN)
        self._position = 0
        self._snapshot: Snapshot | None = None
        self._size: object = None
        self._seen_at = self._drawn_at = 0.0

    def look(self) -> bool:
        """See what is new; False if the picture would be the same."""
        now = asyncio.get_running_loop().time()
        monitor = self._session.monitor
        new = monitor.events_since(self._position)
        self._position = new.position
        self._events.extend(new.events)
        snapshot = monitor.snapshot()
        size = shutil.get_terminal_size()
        aged = self._live and now - self._drawn_at >= AGE_SECONDS
        same = snapshot is self._snapshot and not new.events and size == self._size
        if snapshot is not self._snapshot:
            self._seen_at = now
        self._snapshot, self._size = snapshot, size
        if same and not aged:
            return False
        self._drawn_at = now
        return True

    def screen(self) -> Screen:
        """The picture of what was seen last."""
        snapshot = self._snapshot or self._session.monitor.snapshot()
        ahead = self._drawn_at - self._seen_at if self._live else 0.0
        return Screen(snapshot, self._events, ahead=ahead)


def _table(
    title: str,
    columns: dict[_Column, Callable[[T, float], str]],
    views: Sequence[T],
    now: float,
    height: int,
    width: int,
) -> Table:
    """A table of the first views that fit, with the others counted in its last line."""
    shown_columns = [column for column in columns if width >= column.from_width]
    widths = [column.width_in(width) for column in shown_columns]
    widths[-1] = max(widths[-1], width - sum(widths[:-1]) - _GAP * len(widths))
    table = Table(
        title=Text(title, style="bold"),
        title_justify="left",
        box=None,
        padding=(0, _GAP, 0, 0),
        header_style="dim",
    )
    for column, cells in zip(shown_columns, widths, strict=True):
        table.add_column(column.title, width=cells, no_wrap=True, overflow="ellipsis")
    rows = height - 2
    fitting = len(views) if len(views) <= rows else max(0, rows - 1)
    for view in views[:fitting]:
        # Never plain strings: rich would take brackets in a peer's text for markup.
        table.add_row(*(Text(columns[column](view, now)) for column in shown_columns))
    if fitting < len(views):
        table.add_row(Text(f"… {len(views) - fitting} more", style="dim"))
    return table

"""The columns of the Peers table."""

from __future__ import annotations

from app.models.column import Column, Tone
from app.models.peer_agreement import Agreement
from app.models.peer_row import PeerRow
from app.models.peer_words import AGREEMENT, AGREEMENT_LONG, AGREEMENT_TONE
from app.text.format import (
    UNKNOWN,
    addr_order,
    ago,
    date_time,
    iso_time,
    milliseconds,
    short_addr,
    shorten,
    visible,
)
from app.text.translation import tr
from node import Moment

Row = PeerRow


def state(row: Row) -> str:
    """Whether it is connected, and may be."""
    if row.banned:
        return tr("banned")
    if not row.connections:
        return tr("not connected")
    number = len(row.connections)
    return tr("connected") if number == 1 else tr("{n} connection", "{n} connections", number)


def _state_icon(row: Row) -> str:
    if row.banned:
        return "ban"
    return "favourite" if row.favourite else "good" if row.connections else "muted"


def _state_tip(row: Row) -> str:
    lines = [state(row)]
    if row.favourite:
        lines.append(tr("A favourite: the connection with it is made anew when it is lost."))
    if row.banned:
        lines.append(tr("It is not let in, and not dialled."))
    return "\n".join(lines)


def _state_tone(row: Row) -> Tone | None:
    if row.banned:
        return Tone.BAD
    return Tone.GOOD if row.connections else Tone.MUTED


def _state_order(row: Row) -> tuple[bool, bool, bool]:
    return (not row.connections, not row.favourite, row.banned)


def agent(row: Row) -> str:
    """The name of its program, or what stands in its place."""
    return visible(row.agent) or (tr("(says nothing)") if row.identify else UNKNOWN)


def agreement(row: Row) -> str:
    """How its reports stand beside those of the others."""
    return AGREEMENT[row.agreement] if row.agreement else UNKNOWN


def _agreement_icon(row: Row) -> str | None:
    return "warning" if row.agreement is Agreement.DIFFERS else None


def _agreement_tip(row: Row) -> str:
    if row.agreement is None:
        return tr("It reports no address of ours now.")
    return AGREEMENT_LONG[row.agreement]


def _sessions(row: Row) -> int:
    return row.record.sessions if row.record else len(row.connections)


def _last_seen(row: Row, now: Moment) -> str:
    if row.connections:
        return tr("now")
    return ago(now.time - row.record.last_seen) if row.record else UNKNOWN


def search_text(row: Row) -> str:
    """Where the filter looks."""
    record = row.record
    addresses = [one.remote_addr for one in row.connections]
    addresses += record.addresses if record else ()
    marks = tr("favourite") if row.favourite else ""
    return " ".join(
        [row.peer_id, agent(row), state(row), marks, agreement(row), visible(row.note), *addresses]
        + [short_addr(addr) for addr in addresses]
    )


def row_key(row: Row) -> str:
    """Name a row by its peer."""
    return row.peer_id


PEER_COLUMNS: tuple[Column[Row], ...] = (
    Column(
        "peer",
        tr("Peer"),
        value=lambda r: r.peer_id,
        text=lambda r, _: shorten(r.peer_id),
        tooltip=lambda r: r.peer_id,
        help=tr("Peer id, proved by the security handshake. The whole of it is in the details."),
        mono=True,
        width=15,
        essential=True,
    ),
    Column(
        "state",
        tr("State"),
        value=state,
        text=lambda r, _: state(r),
        sort=_state_order,
        tooltip=_state_tip,
        tone=_state_tone,
        icon=_state_icon,
        help=tr("Is it connected? A star marks favourites, a barred circle those who are banned."),
        width=17,
        words=(tr("connected"), tr("not connected")),
        essential=True,
    ),
    Column(
        "agent",
        tr("Agent"),
        value=lambda r: r.agent or None,
        text=lambda r, _: agent(r),
        tooltip=agent,
        help=tr("What the peer calls its program. It can say what it likes."),
        width=22,
        essential=True,
    ),
    Column(
        "addr",
        tr("Address"),
        value=lambda r: r.addr,
        text=lambda r, _: short_addr(r.addr) if r.addr else UNKNOWN,
        sort=lambda r: addr_order(r.addr) if r.addr else None,
        tooltip=lambda r: visible(r.addr or ""),
        help=tr("Where it is connected from, or where it was reached before."),
        mono=True,
        width=21,
    ),
    Column(
        "rtt",
        tr("RTT"),
        value=lambda r: r.rtt,
        text=lambda r, _: milliseconds(r.rtt),
        help=tr("Round-trip time of the last ping."),
        right=True,
        width=9,
    ),
    Column(
        "agreement",
        tr("Sees us as others do"),
        value=lambda r: r.agreement,
        text=lambda r, _: agreement(r),
        tooltip=_agreement_tip,
        tone=lambda r: AGREEMENT_TONE[r.agreement] if r.agreement else Tone.MUTED,
        icon=_agreement_icon,
        help=tr("Does the address at which it sees us agree with what the others report?"),
        width=22,
        words=tuple(AGREEMENT.values()),
        essential=True,
    ),
    Column(
        "note",
        tr("Note"),
        value=lambda r: r.note or None,
        text=lambda r, _: visible(r.note),
        tooltip=lambda r: visible(r.note),
        help=tr("What you noted on it."),
        width=24,
        essential=True,
    ),
    Column(
        "sessions",
        tr("Sessions"),
        value=_sessions,
        text=lambda r, _: str(_sessions(r)),
        help=tr("Connections with it so far, over all starts of this program."),
        right=True,
        width=8,
    ),
    Column(
        "last_seen",
        tr("Last seen"),
        value=lambda r: iso_time(r.record.last_seen) if r.record else None,
        text=_last_seen,
        sort=lambda r: 0.0 if r.connections else -r.record.last_seen if r.record else None,
        tooltip=lambda r: date_time(r.record.last_seen) if r.record else "",
        help=tr("When a connection with it began or ended."),
        right=True,
        ages=True,
        width=14,
    ),
    Column(
        "first_seen",
        tr("First seen"),
        value=lambda r: iso_time(r.record.first_seen) if r.record else None,
        text=lambda r, _: date_time(r.record.first_seen) if r.record else UNKNOWN,
        sort=lambda r: -r.record.first_seen if r.record else None,
        help=tr("When it was met for the first time, as far as this program remembers."),
        width=19,
        shown=False,
    ),
)

"""The columns of the three tables of Shared port: listeners, arrivals, departures."""

from __future__ import annotations

from app.models.column import Column, Tone
from app.models.facts import Details, Fact, Section, listed
from app.text.format import (
    UNKNOWN,
    addr_order,
    ago,
    date_time,
    date_time_ago,
    iso_time,
    sentence,
    short_addr,
    shorten,
    visible,
)
from app.text.translation import told, tr
from app.text.words import (
    PATH,
    PATH_LONG,
    PORT_USE,
    PORT_USE_LONG,
    SOLICITED,
    SOLICITED_LONG,
    path_in_full,
)
from node import (
    ArrivalView,
    DepartureView,
    InboundPath,
    ListenerView,
    Moment,
    PortUse,
    Solicited,
)


def reuse_text(row: ListenerView) -> str:
    """Whether dials can leave from this port."""
    return tr("active") if row.reuse else tr("not active")


def _reuse_and_why(row: ListenerView) -> str:
    if row.reuse:
        return reuse_text(row)
    return tr("not active: {reason}", reason=told(row.reuse_reason or "?"))


def _reuse_tip(row: ListenerView) -> str:
    reason = row.reuse_reason
    return sentence(told(reason)) if reason else tr("Dials can leave from this port.")


def foreign_text(row: ListenerView) -> str:
    """Who else listens on the port."""
    if not row.foreign:
        return tr("nobody else")
    return tr(
        "{n} other process listens here too",
        "{n} other processes listen here too",
        len(row.foreign),
    )


def _listener_note(row: ListenerView) -> str:
    if row.foreign:
        where = ", ".join(
            tr("{addr} (user {uid})", addr=short_addr(one.addr), uid=one.uid) for one in row.foreign
        )
        return tr("Another process listens on this port: {addrs}.", addrs=where)
    return sentence(told(row.reuse_reason or ""))


def _solicited_tone(row: ArrivalView) -> Tone | None:
    proves_nothing = row.path in (InboundPath.LAN, InboundPath.LOOPBACK, InboundPath.UNKNOWN)
    return Tone.GOOD if row.solicited is Solicited.NO and not proves_nothing else None


def _path_tone(row: ArrivalView) -> Tone | None:
    if row.path is InboundPath.UNKNOWN:
        return Tone.MUTED
    return Tone.GOOD if row.path is InboundPath.MAPPED_BY_DIALLING else None


LISTENER_COLUMNS: tuple[Column[ListenerView], ...] = (
    Column(
        "addr",
        tr("Listen address"),
        value=lambda r: r.addr,
        text=lambda r, _: short_addr(r.addr),
        sort=lambda r: addr_order(r.addr),
        tooltip=lambda r: r.addr,
        mono=True,
        width=22,
        essential=True,
    ),
    Column(
        "reuse",
        tr("Port reuse"),
        value=lambda r: r.reuse,
        text=lambda r, _: _reuse_and_why(r),
        tooltip=_reuse_tip,
        tone=lambda r: Tone.GOOD if r.reuse else Tone.BAD,
        icon=lambda r: "good" if r.reuse else "bad",
        help=tr("Can our own connections leave from this port, and if not, why?"),
        width=32,
        essential=True,
    ),
    Column(
        "foreign",
        tr("Others on the port"),
        value=lambda r: len(r.foreign),
        text=lambda r, _: foreign_text(r),
        tone=lambda r: Tone.WARN if r.foreign else Tone.MUTED,
        icon=lambda r: "warning" if r.foreign else None,
        help=tr(
            "Another process on the same port would be handed some of our inbound connections."
        ),
        width=32,
    ),
    Column(
        "inbound",
        tr("Arrived"),
        value=lambda r: r.inbound,
        text=lambda r, _: str(r.inbound),
        help=tr("Inbound connections that arrived here since the start."),
        right=True,
        width=8,
        essential=True,
    ),
    Column(
        "interface_addrs",
        tr("Interface addresses"),
        value=lambda r: " ".join(r.interface_addrs),
        text=lambda r, _: ", ".join(short_addr(addr) for addr in r.interface_addrs),
        tooltip=lambda r: "\n".join(r.interface_addrs),
        help=tr("What a wildcard stands for."),
        mono=True,
        width=36,
    ),
    Column(
        "note",
        tr("Note"),
        value=lambda r: _listener_note(r) or None,
        text=lambda r, _: _listener_note(r),
        help=tr("Why reuse is not active, or who else is there."),
        width=44,
        shown=False,
        essential=True,
    ),
)

ARRIVAL_COLUMNS: tuple[Column[ArrivalView], ...] = (
    Column(
        "peer",
        tr("Peer"),
        value=lambda r: r.peer_id,
        text=lambda r, _: shorten(r.peer_id),
        tooltip=lambda r: r.peer_id,
        mono=True,
        width=15,
    ),
    Column(
        "remote_addr",
        tr("From"),
        value=lambda r: r.remote_addr,
        text=lambda r, _: short_addr(r.remote_addr),
        sort=lambda r: addr_order(r.remote_addr),
        tooltip=lambda r: r.remote_addr,
        mono=True,
        width=21,
        essential=True,
    ),
    Column(
        "local_addr",
        tr("Arrived at"),
        value=lambda r: r.local_addr,
        text=lambda r, _: short_addr(r.local_addr),
        sort=lambda r: addr_order(r.local_addr),
        tooltip=lambda r: r.local_addr,
        help=tr("The local end that the connection arrived at."),
        mono=True,
        width=21,
    ),
    Column(
        "dialed_addr",
        tr("Peer dialled"),
        value=lambda r: r.dialed_addr,
        text=lambda r, _: short_addr(r.dialed_addr) if r.dialed_addr else tr("not told yet"),
        sort=lambda r: addr_order(r.dialed_addr) if r.dialed_addr else None,
        tooltip=lambda r: r.dialed_addr or tr("Identify tells which address the peer dialled."),
        tone=lambda r: None if r.dialed_addr else Tone.MUTED,
        help=tr("The address that the peer dialled to reach us, from its identify."),
        mono=True,
        width=21,
        essential=True,
    ),
    Column(
        "path",
        tr("Path"),
        value=lambda r: r.path,
        text=lambda r, _: PATH[r.path],
        tooltip=lambda r: PATH_LONG[r.path],
        tone=_path_tone,
        help=tr("How the connection found its way to us."),
        width=25,
        words=tuple(PATH.values()),
        essential=True,
    ),
    Column(
        "solicited",
        tr("Solicited"),
        value=lambda r: r.solicited,
        text=lambda r, _: SOLICITED[r.solicited],
        tooltip=lambda r: SOLICITED_LONG[r.solicited],
        tone=_solicited_tone,
        help=tr("Had we contacted the source before? A stranger is the stronger witness."),
        width=24,
        words=tuple(SOLICITED.values()),
        essential=True,
    ),
    Column(
        "arrived_at",
        tr("When"),
        value=lambda r: iso_time(r.arrived_at),
        text=lambda r, now: ago(now.time - r.arrived_at),
        sort=lambda r: -r.arrived_at,
        tooltip=lambda r: date_time(r.arrived_at),
        right=True,
        ages=True,
        width=15,
    ),
    Column(
        "open",
        tr("State"),
        value=lambda r: r.open,
        text=lambda r, _: tr("open") if r.open else tr("closed"),
        tone=lambda r: None if r.open else Tone.MUTED,
        width=8,
    ),
    Column(
        "agent",
        tr("Agent"),
        value=lambda r: r.agent,
        text=lambda r, _: visible(r.agent) or UNKNOWN,
        width=20,
        shown=False,
    ),
    Column(
        "connection",
        tr("Connection"),
        value=lambda r: r.connection_id,
        text=lambda r, _: str(r.connection_id),
        right=True,
        width=10,
        shown=False,
    ),
)

DEPARTURE_COLUMNS: tuple[Column[DepartureView], ...] = (
    Column(
        "peer",
        tr("Peer"),
        value=lambda r: r.peer_id,
        text=lambda r, _: shorten(r.peer_id),
        tooltip=lambda r: r.peer_id,
        mono=True,
        width=15,
    ),
    Column(
        "remote_addr",
        tr("To"),
        value=lambda r: r.remote_addr,
        text=lambda r, _: short_addr(r.remote_addr),
        sort=lambda r: addr_order(r.remote_addr),
        tooltip=lambda r: r.remote_addr,
        mono=True,
        width=21,
        essential=True,
    ),
    Column(
        "local_addr",
        tr("Left from"),
        value=lambda r: r.local_addr,
        text=lambda r, _: short_addr(r.local_addr),
        sort=lambda r: addr_order(r.local_addr),
        tooltip=lambda r: r.local_addr,
        help=tr("The local end, by the socket's own name after connecting."),
        mono=True,
        width=21,
        essential=True,
    ),
    Column(
        "port_use",
        tr("Port use"),
        value=lambda r: r.port_use,
        text=lambda r, _: PORT_USE[r.port_use],
        tooltip=lambda r: sentence(PORT_USE_LONG[r.port_use]),
        tone=lambda r: Tone.GOOD if r.port_use is PortUse.REUSE else Tone.WARN,
        icon=lambda r: "good" if r.port_use is PortUse.REUSE else "warning",
        width=14,
        words=tuple(PORT_USE.values()),
        essential=True,
    ),
    Column(
        "port_use_reason",
        tr("Why not the shared port"),
        value=lambda r: r.port_use_reason,
        text=lambda r, _: sentence(told(r.port_use_reason or "")),
        width=46,
        essential=True,
    ),
    Column(
        "left_at",
        tr("When"),
        value=lambda r: iso_time(r.left_at),
        text=lambda r, now: ago(now.time - r.left_at),
        sort=lambda r: -r.left_at,
        tooltip=lambda r: date_time(r.left_at),
        right=True,
        ages=True,
        width=15,
    ),
    Column(
        "open",
        tr("State"),
        value=lambda r: r.open,
        text=lambda r, _: tr("open") if r.open else tr("closed"),
        tone=lambda r: None if r.open else Tone.MUTED,
        width=8,
    ),
    Column(
        "connection",
        tr("Connection"),
        value=lambda r: r.connection_id,
        text=lambda r, _: str(r.connection_id),
        right=True,
        width=10,
        shown=False,
    ),
)


def _number(row: ArrivalView | DepartureView) -> str:
    if row.open:
        return tr("{number}, open", number=row.connection_id)
    return tr("{number}, closed", number=row.connection_id)


def listener_search(row: ListenerView) -> str:
    """Where the filter of the listeners looks."""
    return f"{row.addr} {short_addr(row.addr)} {reuse_text(row)} {_listener_note(row)}"


def arrival_search(row: ArrivalView) -> str:
    """Where the filter of the arrivals looks."""
    return (
        f"{row.peer_id} {row.agent} {row.remote_addr} {short_addr(row.remote_addr)} "
        f"{row.local_addr} {short_addr(row.local_addr)} {row.dialed_addr or ''} "
        f"{short_addr(row.dialed_addr or '')} {PATH[row.path]} {SOLICITED[row.solicited]}"
    )


def departure_search(row: DepartureView) -> str:
    """Where the filter of the departures looks."""
    return (
        f"{row.peer_id} {row.remote_addr} {short_addr(row.remote_addr)} {row.local_addr} "
        f"{short_addr(row.local_addr)} {PORT_USE[row.port_use]} {told(row.port_use_reason or '')}"
    )


def listener_details(row: ListenerView, _moment: Moment) -> Details:
    """Everything known of one listen address."""
    tone = Tone.GOOD if row.reuse else Tone.BAD
    reason = row.reuse_reason
    why = told(reason) if reason else tr("our own connections can leave from this port")
    facts = (
        Fact(tr("Listen address"), row.addr, mono=True),
        Fact(tr("Port reuse"), reuse_text(row), tone=tone),
        Fact(tr("Why") if row.reuse_reason else tr("That is"), sentence(why)),
        Fact(
            tr("Arrived here"), tr("{n} inbound connection", "{n} inbound connections", row.inbound)
        ),
    )
    foreign = tuple(
        Fact(tr("user {uid}", uid=other.uid), other.addr, mono=True, tone=Tone.WARN)
        for other in row.foreign
    )
    sections = [
        Section(tr("Listener"), facts),
        Section(tr("Addresses it stands for"), listed(row.interface_addrs, mono=True)),
        Section(
            tr("Other processes on the port"), foreign or (Fact("", tr("none"), tone=Tone.MUTED),)
        ),
    ]
    return Details(tr("Listen address"), tuple(sections), row)


def arrival_details(row: ArrivalView, moment: Moment) -> Details:
    """Everything known of one inbound connection."""
    dialed = row.dialed_addr
    who = (
        Fact(tr("Peer id"), row.peer_id, mono=True),
        Fact(tr("Agent"), visible(row.agent) or UNKNOWN),
        Fact(tr("From"), row.remote_addr, mono=True),
        Fact(tr("Connection"), _number(row)),
    )
    where = (
        Fact(tr("Arrived at"), row.local_addr, mono=True),
        Fact(tr("Peer dialled"), dialed or tr("it has not told yet"), mono=bool(dialed)),
        Fact(tr("When"), date_time_ago(row.arrived_at, moment.time - row.arrived_at)),
    )
    how = (
        Fact(tr("Path"), path_in_full(row.path), tone=_path_tone(row)),
        Fact(tr("Solicited"), SOLICITED_LONG[row.solicited], tone=_solicited_tone(row)),
    )
    sections = (
        Section(tr("Who"), who),
        Section(tr("Where"), where),
        Section(tr("How it came in"), how),
    )
    return Details(tr("Inbound connection"), sections, row)


def _why_so(row: DepartureView) -> str:
    reason = row.port_use_reason
    return sentence(told(reason) if reason else tr("nothing stood in the way"))


def departure_details(row: DepartureView, moment: Moment) -> Details:
    """Everything known of one outbound connection's way out."""
    tone = Tone.GOOD if row.port_use is PortUse.REUSE else Tone.WARN
    who = (
        Fact(tr("Peer id"), row.peer_id, mono=True),
        Fact(tr("To"), row.remote_addr, mono=True),
        Fact(tr("Connection"), _number(row)),
        Fact(tr("When"), date_time_ago(row.left_at, moment.time - row.left_at)),
    )
    how = (
        Fact(tr("Left from"), row.local_addr, mono=True),
        Fact(tr("Port use"), sentence(PORT_USE_LONG[row.port_use]), tone=tone),
        Fact(tr("Why"), _why_so(row)),
    )
    sections = (Section(tr("Who"), who), Section(tr("How it left"), how))
    return Details(tr("Outbound connection"), sections, row)

"""The columns of the three tables of Shared port: listeners, arrivals, departures."""

from __future__ import annotations

from app.format import (
    UNKNOWN,
    addr_order,
    age,
    count,
    date_time,
    iso_time,
    sentence,
    short_addr,
    shorten,
    visible,
)
from app.models.column import Column, Tone
from app.models.facts import Details, Fact, Section, listed
from app.translation import tr
from app.words import PATH, PATH_LONG, PORT_USE, PORT_USE_LONG, SOLICITED, SOLICITED_LONG
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
    return "active" if row.reuse else tr("not active")


def foreign_text(row: ListenerView) -> str:
    """Who else listens on the port."""
    if not row.foreign:
        return tr("nobody else")
    if len(row.foreign) == 1:
        return tr("1 other process listens here too")
    return f"{len(row.foreign)} other processes listen here too"


def _listener_note(row: ListenerView) -> str:
    if row.foreign:
        where = ", ".join(f"{short_addr(f.addr)} (user {f.uid})" for f in row.foreign)
        return f"Another process listens on this port: {where}."
    return sentence(row.reuse_reason or "")


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
        text=lambda r, _: reuse_text(r) if r.reuse else f"{reuse_text(r)}: {r.reuse_reason or '?'}",
        tooltip=lambda r: sentence(r.reuse_reason or tr("Dials can leave from this port.")),
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
        essential=True,
    ),
    Column(
        "arrived_at",
        tr("When"),
        value=lambda r: iso_time(r.arrived_at),
        text=lambda r, now: f"{age(now.time - r.arrived_at)} ago",
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
        text=lambda r, _: "open" if r.open else "closed",
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
        essential=True,
    ),
    Column(
        "port_use_reason",
        tr("Why not the shared port"),
        value=lambda r: r.port_use_reason,
        text=lambda r, _: sentence(r.port_use_reason or ""),
        width=46,
        essential=True,
    ),
    Column(
        "left_at",
        tr("When"),
        value=lambda r: iso_time(r.left_at),
        text=lambda r, now: f"{age(now.time - r.left_at)} ago",
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
        text=lambda r, _: "open" if r.open else "closed",
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
        f"{short_addr(row.local_addr)} {PORT_USE[row.port_use]} {row.port_use_reason or ''}"
    )


def listener_details(row: ListenerView, _moment: Moment) -> Details:
    """Everything known of one listen address."""
    tone = Tone.GOOD if row.reuse else Tone.BAD
    why = row.reuse_reason or tr("our own connections can leave from this port")
    facts = (
        Fact(tr("Listen address"), row.addr, mono=True),
        Fact(tr("Port reuse"), reuse_text(row), tone=tone),
        Fact(tr("Why") if row.reuse_reason else tr("That is"), sentence(why)),
        Fact(tr("Arrived here"), count(row.inbound, tr("inbound connection"))),
    )
    foreign = tuple(
        Fact(f"user {other.uid}", other.addr, mono=True, tone=Tone.WARN) for other in row.foreign
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
        Fact(tr("Connection"), f"{row.connection_id}, {'open' if row.open else 'closed'}"),
    )
    where = (
        Fact(tr("Arrived at"), row.local_addr, mono=True),
        Fact(tr("Peer dialled"), dialed or tr("it has not told yet"), mono=bool(dialed)),
        Fact(tr("When"), f"{date_time(row.arrived_at)}, {age(moment.time - row.arrived_at)} ago"),
    )
    how = (
        Fact(tr("Path"), f"{PATH[row.path]}. {PATH_LONG[row.path]}", tone=_path_tone(row)),
        Fact(tr("Solicited"), SOLICITED_LONG[row.solicited], tone=_solicited_tone(row)),
    )
    sections = (
        Section(tr("Who"), who),
        Section(tr("Where"), where),
        Section(tr("How it came in"), how),
    )
    return Details(tr("Inbound connection"), sections, row)


def departure_details(row: DepartureView, moment: Moment) -> Details:
    """Everything known of one outbound connection's way out."""
    tone = Tone.GOOD if row.port_use is PortUse.REUSE else Tone.WARN
    who = (
        Fact(tr("Peer id"), row.peer_id, mono=True),
        Fact(tr("To"), row.remote_addr, mono=True),
        Fact(tr("Connection"), f"{row.connection_id}, {'open' if row.open else 'closed'}"),
        Fact(tr("When"), f"{date_time(row.left_at)}, {age(moment.time - row.left_at)} ago"),
    )
    how = (
        Fact(tr("Left from"), row.local_addr, mono=True),
        Fact(tr("Port use"), sentence(PORT_USE_LONG[row.port_use]), tone=tone),
        Fact(tr("Why"), sentence(row.port_use_reason or tr("nothing stood in the way"))),
    )
    sections = (Section(tr("Who"), who), Section(tr("How it left"), how))
    return Details(tr("Outbound connection"), sections, row)

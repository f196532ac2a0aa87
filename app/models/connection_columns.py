"""The columns of the Connections table."""

from __future__ import annotations

from app.models.column import Column, Tone
from app.models.connection_row import ConnectionRow
from app.text.format import (
    UNKNOWN,
    addr_order,
    age,
    byte_size,
    milliseconds,
    rate,
    short_addr,
    shorten,
    visible,
)
from app.text.translation import told, tr
from app.text.words import DIRECTION, LIMITED, PATH, PATH_LONG, PORT_USE, SOLICITED
from node import Direction, PortUse, grouped

Row = ConnectionRow


def agent(row: Row) -> str:
    """Give the peer's agent text, or what stands in its place."""
    connection = row.connection
    if connection.identify is not None:
        return visible(connection.identify.agent) or tr("(says nothing)")
    return tr("identify failed") if connection.identify_error else tr("identifying…")


def port_use(row: Row) -> str:
    """`shared port`, `new port`; the shared port for what arrived on it."""
    use = row.connection.port_use
    return PORT_USE[use] if use else UNKNOWN


def _port_use_tip(row: Row) -> str:
    connection = row.connection
    if connection.port_use is None:
        return tr("An inbound connection: the peer chose the port.")
    if connection.port_use is PortUse.REUSE:
        text = tr("This connection left from the shared port, the one that we listen on.")
    else:
        text = tr("This connection left from a port of its own.")
    reason = connection.port_use_reason
    return f"{text}\n{told(reason)}" if reason else text


def _port_use_tone(row: Row) -> Tone | None:
    if row.connection.port_use is PortUse.NEW:
        return Tone.WARN
    return Tone.GOOD if row.connection.port_use is PortUse.REUSE else Tone.MUTED


def _direction_icon(row: Row) -> str:
    return "inbound" if row.connection.direction is Direction.INBOUND else "outbound"


def _agent_tone(row: Row) -> Tone | None:
    if row.connection.identify is not None:
        return None
    return Tone.BAD if row.connection.identify_error else Tone.MUTED


def _agent_tip(row: Row) -> str:
    error = row.connection.identify_error
    return visible(told(error)) if error else agent(row)


def _rtt(row: Row) -> float | None:
    return row.connection.rtt.last if row.connection.rtt else None


def traffic_rate(row: Row) -> float | None:
    """Bytes a second in both directions."""
    if row.rate_in is None or row.rate_out is None:
        return None
    return row.rate_in + row.rate_out


def _rtt_tip(row: Row) -> str:
    rtt = row.connection.rtt
    if rtt is None:
        return tr("No ping has been answered yet.")
    return tr(
        "last {last}\nmedian {median}\nleast {least}",
        last=milliseconds(rtt.last),
        median=milliseconds(rtt.median),
        least=milliseconds(rtt.minimum),
    )


def _streams_tip(row: Row) -> str:
    names = [visible(s.protocol) or tr("(negotiating)") for s in row.connection.streams]
    return "\n".join(names[:20]) or tr("No open streams.")


def through(row: Row) -> str:
    """`direct`, or what stands between the two ends."""
    if row.connection.relay is None:
        return tr("direct")
    return tr("relay, limited") if row.connection.limited else tr("relay")


def _through_tip(row: Row) -> str:
    if row.connection.relay is None:
        return tr("Nobody stands between the two ends.")
    text = tr("Through the relay {relay}.", relay=row.connection.relay)
    return f"{text}\n{told(LIMITED)}" if row.connection.limited else text


def _bytes(number: int) -> str:
    return tr("{number} bytes", number=grouped(number))


def _path(row: Row) -> str | None:
    path = row.connection.path
    return PATH[path] if path else None


def _path_tip(row: Row) -> str:
    path = row.connection.path
    return PATH_LONG[path] if path else tr("An outbound connection.")


def _solicited(row: Row) -> str | None:
    solicited = row.connection.solicited
    return SOLICITED[solicited] if solicited else None


def search_text(row: Row) -> str:
    """Where the filter looks."""
    c = row.connection
    return (
        f"{c.peer_id} {DIRECTION[c.direction]} {c.remote_addr} {short_addr(c.remote_addr)} "
        f"{c.local_addr} {short_addr(c.local_addr)} {port_use(row)} "
        f"{c.security} {c.muxer} {agent(row)} "
        f"{through(row)} {c.relay or ''} {_path(row) or ''} {_solicited(row) or ''} "
        f"{c.connection_id}"
    )


def same_search(old: Row, new: Row) -> bool:
    """Whether the filter would look into the same text: the rest never changes."""
    a, b = old.connection, new.connection
    return a is b or (
        a.identify is b.identify
        and a.identify_error is b.identify_error
        and a.path is b.path
        and a.solicited is b.solicited
    )


def row_key(row: Row) -> int:
    """Name a row by its connection."""
    return row.connection.connection_id


CONNECTION_COLUMNS: tuple[Column[Row], ...] = (
    Column(
        "id",
        "#",
        value=lambda r: r.connection.connection_id,
        text=lambda r, _: str(r.connection.connection_id),
        help=tr("Number of the connection; events name it by this."),
        right=True,
        width=4,
    ),
    Column(
        "peer",
        tr("Peer"),
        value=lambda r: r.connection.peer_id,
        text=lambda r, _: shorten(r.connection.peer_id),
        tooltip=lambda r: r.connection.peer_id,
        help=tr("Peer id, proved by the security handshake. The whole of it is in the details."),
        mono=True,
        width=15,
    ),
    Column(
        "direction",
        tr("Direction"),
        value=lambda r: r.connection.direction,
        text=lambda r, _: DIRECTION[r.connection.direction],
        icon=_direction_icon,
        help=tr("Who opened the connection: inbound, the peer did; outbound, we did."),
        width=12,
        words=tuple(DIRECTION.values()),
        essential=True,
    ),
    Column(
        "remote_addr",
        tr("Remote address"),
        value=lambda r: r.connection.remote_addr,
        text=lambda r, _: short_addr(r.connection.remote_addr),
        sort=lambda r: addr_order(r.connection.remote_addr),
        tooltip=lambda r: r.connection.remote_addr,
        help=tr("The peer's end of the connection."),
        mono=True,
        width=21,
        essential=True,
    ),
    Column(
        "through",
        tr("Through"),
        value=lambda r: r.connection.relay,
        text=lambda r, _: through(r),
        sort=lambda r: (r.connection.relay is not None, r.connection.limited),
        tooltip=_through_tip,
        tone=lambda r: Tone.MUTED if r.connection.relay is None else Tone.WARN,
        help=tr(
            "Whether a relay stands between the two ends, and carries only so much for so long."
        ),
        width=13,
        words=(tr("direct"), tr("relay, limited")),
        essential=True,
    ),
    Column(
        "port_use",
        tr("Port use"),
        value=lambda r: r.connection.port_use,
        text=lambda r, _: port_use(r),
        tooltip=_port_use_tip,
        tone=_port_use_tone,
        help=tr(
            "Did an outbound connection leave from the shared port, the one that we listen on?"
        ),
        width=11,
        words=tuple(PORT_USE.values()),
        essential=True,
    ),
    Column(
        "agent",
        tr("Agent"),
        value=lambda r: r.connection.identify.agent if r.connection.identify else None,
        text=lambda r, _: agent(r),
        tooltip=_agent_tip,
        tone=_agent_tone,
        help=tr("What the peer calls its program. It can say what it likes."),
        width=20,
        essential=True,
    ),
    Column(
        "rtt",
        tr("RTT"),
        value=_rtt,
        text=lambda r, _: milliseconds(_rtt(r)),
        tooltip=_rtt_tip,
        help=tr("Round-trip time of the last ping."),
        right=True,
        width=9,
        essential=True,
    ),
    Column(
        "rtt_line",
        tr("RTT over time"),
        value=_rtt,
        text=lambda r, _: milliseconds(_rtt(r)),
        tooltip=_rtt_tip,
        help=tr("The last round-trip times of the peer as a line, from 0 to the longest."),
        right=True,
        width=18,
        shown=False,
    ),
    Column(
        "traffic",
        tr("Traffic"),
        value=traffic_rate,
        text=lambda r, _: rate(traffic_rate(r)),
        help=tr("What went over it in both directions in the last minute, as a line."),
        right=True,
        width=18,
    ),
    Column(
        "streams",
        tr("Streams"),
        value=lambda r: len(r.connection.streams),
        text=lambda r, _: str(len(r.connection.streams)),
        tooltip=_streams_tip,
        help=tr("Open streams, in both directions."),
        right=True,
        width=7,
    ),
    Column(
        "bytes_in",
        tr("In"),
        value=lambda r: r.connection.bytes_in,
        text=lambda r, _: byte_size(r.connection.bytes_in),
        tooltip=lambda r: _bytes(r.connection.bytes_in),
        help=tr("Bytes that came in on the raw connection."),
        right=True,
        width=8,
    ),
    Column(
        "bytes_out",
        tr("Out"),
        value=lambda r: r.connection.bytes_out,
        text=lambda r, _: byte_size(r.connection.bytes_out),
        tooltip=lambda r: _bytes(r.connection.bytes_out),
        help=tr("Bytes that went out on the raw connection."),
        right=True,
        width=8,
    ),
    Column(
        "rate_in",
        tr("In/s"),
        value=lambda r: r.rate_in,
        text=lambda r, _: rate(r.rate_in),
        help=tr("Bytes that come in, a second."),
        right=True,
        width=9,
    ),
    Column(
        "rate_out",
        tr("Out/s"),
        value=lambda r: r.rate_out,
        text=lambda r, _: rate(r.rate_out),
        help=tr("Bytes that go out, a second."),
        right=True,
        width=9,
    ),
    Column(
        "age",
        tr("Age"),
        value=lambda r: r.connection.opened_at,
        text=lambda r, now: age(now.monotonic - r.connection.opened_monotonic),
        sort=lambda r: -r.connection.opened_monotonic,
        help=tr("Time since the connection was open. Exported as the time it was opened."),
        right=True,
        ages=True,
        width=11,
    ),
    Column(
        "local_addr",
        tr("Local address"),
        value=lambda r: r.connection.local_addr,
        text=lambda r, _: short_addr(r.connection.local_addr),
        sort=lambda r: addr_order(r.connection.local_addr),
        tooltip=lambda r: r.connection.local_addr,
        help=tr("Our end of the connection."),
        mono=True,
        width=21,
    ),
    Column(
        "security",
        tr("Security"),
        value=lambda r: r.connection.security,
        text=lambda r, _: r.connection.security,
        help=tr("Protocol that encrypts the connection and proves the peer id."),
        width=9,
    ),
    Column(
        "muxer",
        tr("Muxer"),
        value=lambda r: r.connection.muxer,
        text=lambda r, _: r.connection.muxer,
        help=tr("Protocol that carries many streams over the connection."),
        width=13,
    ),
    Column(
        "path",
        tr("Inbound path"),
        value=lambda r: r.connection.path,
        text=lambda r, _: _path(r) or UNKNOWN,
        tooltip=_path_tip,
        help=tr("How an inbound connection found its way to us."),
        width=22,
        shown=False,
    ),
    Column(
        "solicited",
        tr("Solicited"),
        value=lambda r: r.connection.solicited,
        text=lambda r, _: _solicited(r) or UNKNOWN,
        help=tr("Had we contacted the source of an inbound connection before?"),
        width=20,
        shown=False,
    ),
    Column(
        "upgrade",
        tr("Upgrade"),
        value=lambda r: r.connection.upgrade_seconds,
        text=lambda r, _: milliseconds(r.connection.upgrade_seconds),
        help=tr("Time from a raw connection to an encrypted, multiplexed one."),
        right=True,
        width=9,
        shown=False,
    ),
)

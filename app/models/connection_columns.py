"""The columns of the Connections table."""

from __future__ import annotations

from app.format import (
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
from app.models.column import Column, Tone
from app.models.connection_row import ConnectionRow
from app.words import DIRECTION, LIMITED, PATH, PATH_LONG, PORT_USE, PORT_USE_LONG, SOLICITED
from node import Direction, PortUse

Row = ConnectionRow


def agent(row: Row) -> str:
    """Give the peer's agent text, or what stands in its place."""
    connection = row.connection
    if connection.identify is not None:
        return visible(connection.identify.agent) or "(says nothing)"
    return "identify failed" if connection.identify_error else "identifying…"


def port_use(row: Row) -> str:
    """`shared port`, `new port`; the shared port for what arrived on it."""
    use = row.connection.port_use
    return PORT_USE[use] if use else UNKNOWN


def _port_use_tip(row: Row) -> str:
    connection = row.connection
    if connection.port_use is None:
        return "An inbound connection: the peer chose the port."
    text = f"This connection {PORT_USE_LONG[connection.port_use]}."
    return f"{text}\n{connection.port_use_reason}" if connection.port_use_reason else text


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
    return visible(row.connection.identify_error or agent(row))


def _rtt(row: Row) -> float | None:
    return row.connection.rtt.last if row.connection.rtt else None


def _rtt_tip(row: Row) -> str:
    rtt = row.connection.rtt
    if rtt is None:
        return "No ping has been answered yet."
    return (
        f"last {milliseconds(rtt.last)}\nmedian {milliseconds(rtt.median)}\n"
        f"least {milliseconds(rtt.minimum)}"
    )


def _streams_tip(row: Row) -> str:
    names = [visible(s.protocol) or "(negotiating)" for s in row.connection.streams]
    return "\n".join(names[:20]) or "No open streams."


def through(row: Row) -> str:
    """`direct`, or what stands between the two ends."""
    if row.connection.relay is None:
        return "direct"
    return "relay, limited" if row.connection.limited else "relay"


def _through_tip(row: Row) -> str:
    if row.connection.relay is None:
        return "Nobody stands between the two ends."
    text = f"Through the relay {row.connection.relay}."
    return f"{text}\n{LIMITED}" if row.connection.limited else text


def _path(row: Row) -> str | None:
    path = row.connection.path
    return PATH[path] if path else None


def _path_tip(row: Row) -> str:
    path = row.connection.path
    return PATH_LONG[path] if path else "An outbound connection."


def _solicited(row: Row) -> str | None:
    solicited = row.connection.solicited
    return SOLICITED[solicited] if solicited else None


def search_text(row: Row) -> str:
    """Where the filter looks."""
    c = row.connection
    return (
        f"{c.peer_id} {c.direction} {c.remote_addr} {short_addr(c.remote_addr)} {c.local_addr} "
        f"{short_addr(c.local_addr)} {port_use(row)} {c.security} {c.muxer} {agent(row)} "
        f"{through(row)} {c.relay or ''} {_path(row) or ''} {_solicited(row) or ''} "
        f"{c.connection_id}"
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
        help="Number of the connection; events name it by this.",
        right=True,
        width=4,
    ),
    Column(
        "peer",
        "Peer",
        value=lambda r: r.connection.peer_id,
        text=lambda r, _: shorten(r.connection.peer_id),
        tooltip=lambda r: r.connection.peer_id,
        help="Peer id, proved by the security handshake. The whole of it is in the details.",
        mono=True,
        width=15,
    ),
    Column(
        "direction",
        "Direction",
        value=lambda r: r.connection.direction,
        text=lambda r, _: DIRECTION[r.connection.direction],
        icon=_direction_icon,
        help="Who opened the connection: inbound, the peer did; outbound, we did.",
        width=12,
    ),
    Column(
        "remote_addr",
        "Remote address",
        value=lambda r: r.connection.remote_addr,
        text=lambda r, _: short_addr(r.connection.remote_addr),
        sort=lambda r: addr_order(r.connection.remote_addr),
        tooltip=lambda r: r.connection.remote_addr,
        help="The peer's end of the connection.",
        mono=True,
        width=21,
    ),
    Column(
        "through",
        "Through",
        value=lambda r: r.connection.relay,
        text=lambda r, _: through(r),
        sort=through,
        tooltip=_through_tip,
        tone=lambda r: Tone.MUTED if r.connection.relay is None else Tone.WARN,
        help="Whether a relay stands between the two ends, and carries only so much for so long.",
        width=13,
    ),
    Column(
        "port_use",
        "Port use",
        value=lambda r: r.connection.port_use,
        text=lambda r, _: port_use(r),
        tooltip=_port_use_tip,
        tone=_port_use_tone,
        help="Did an outbound connection leave from the shared port, the one that we listen on?",
        width=11,
    ),
    Column(
        "agent",
        "Agent",
        value=lambda r: r.connection.identify.agent if r.connection.identify else None,
        text=lambda r, _: agent(r),
        tooltip=_agent_tip,
        tone=_agent_tone,
        help="What the peer calls its program. It can say what it likes.",
        width=20,
    ),
    Column(
        "rtt",
        "RTT",
        value=_rtt,
        text=lambda r, _: milliseconds(_rtt(r)),
        tooltip=_rtt_tip,
        help="Round-trip time of the last ping.",
        right=True,
        width=9,
    ),
    Column(
        "streams",
        "Streams",
        value=lambda r: len(r.connection.streams),
        text=lambda r, _: str(len(r.connection.streams)),
        tooltip=_streams_tip,
        help="Open streams, in both directions.",
        right=True,
        width=7,
    ),
    Column(
        "bytes_in",
        "In",
        value=lambda r: r.connection.bytes_in,
        text=lambda r, _: byte_size(r.connection.bytes_in),
        tooltip=lambda r: f"{r.connection.bytes_in:,} bytes",
        help="Bytes that came in on the raw connection.",
        right=True,
        width=8,
    ),
    Column(
        "bytes_out",
        "Out",
        value=lambda r: r.connection.bytes_out,
        text=lambda r, _: byte_size(r.connection.bytes_out),
        tooltip=lambda r: f"{r.connection.bytes_out:,} bytes",
        help="Bytes that went out on the raw connection.",
        right=True,
        width=8,
    ),
    Column(
        "rate_in",
        "In/s",
        value=lambda r: r.rate_in,
        text=lambda r, _: rate(r.rate_in),
        help="Bytes that come in, a second.",
        right=True,
        width=9,
    ),
    Column(
        "rate_out",
        "Out/s",
        value=lambda r: r.rate_out,
        text=lambda r, _: rate(r.rate_out),
        help="Bytes that go out, a second.",
        right=True,
        width=9,
    ),
    Column(
        "age",
        "Age",
        value=lambda r: r.connection.opened_at,
        text=lambda r, now: age(now.monotonic - r.connection.opened_monotonic),
        sort=lambda r: -r.connection.opened_monotonic,
        help="Time since the connection was open. Exported as the time it was opened.",
        right=True,
        ages=True,
        width=11,
    ),
    Column(
        "local_addr",
        "Local address",
        value=lambda r: r.connection.local_addr,
        text=lambda r, _: short_addr(r.connection.local_addr),
        sort=lambda r: addr_order(r.connection.local_addr),
        tooltip=lambda r: r.connection.local_addr,
        help="Our end of the connection.",
        mono=True,
        width=21,
    ),
    Column(
        "security",
        "Security",
        value=lambda r: r.connection.security,
        text=lambda r, _: r.connection.security,
        help="Protocol that encrypts the connection and proves the peer id.",
        width=9,
    ),
    Column(
        "muxer",
        "Muxer",
        value=lambda r: r.connection.muxer,
        text=lambda r, _: r.connection.muxer,
        help="Protocol that carries many streams over the connection.",
        width=13,
    ),
    Column(
        "path",
        "Inbound path",
        value=lambda r: r.connection.path,
        text=lambda r, _: _path(r) or UNKNOWN,
        tooltip=_path_tip,
        help="How an inbound connection found its way to us.",
        width=22,
        shown=False,
    ),
    Column(
        "solicited",
        "Solicited",
        value=lambda r: r.connection.solicited,
        text=lambda r, _: _solicited(r) or UNKNOWN,
        help="Had we contacted the source of an inbound connection before?",
        width=20,
        shown=False,
    ),
    Column(
        "upgrade",
        "Upgrade",
        value=lambda r: r.connection.upgrade_seconds,
        text=lambda r, _: milliseconds(r.connection.upgrade_seconds),
        help="Time from a raw connection to an encrypted, multiplexed one.",
        right=True,
        width=9,
        shown=False,
    ),
)

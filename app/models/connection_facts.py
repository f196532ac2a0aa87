"""Everything known of one connection, in words."""

from __future__ import annotations

from app.models.column import Tone
from app.models.connection_row import ConnectionRow
from app.models.facts import Details, Fact, Section, listed
from app.text.format import (
    byte_size,
    date_time,
    date_time_ago,
    milliseconds,
    rate,
    sentence,
    visible,
)
from app.text.translation import told, tr
from app.text.words import DIRECTION, LIMITED, PORT_USE_LONG, SOLICITED_LONG, path_in_full
from node import ConnectionView, Direction, Moment, PortUse


def connection_details(row: ConnectionRow, moment: Moment) -> Details:
    """All facts of a connection, in the order in which one asks for them."""
    connection = row.connection
    sections = [
        Section(tr("Connection"), _ends(connection, moment)),
        Section(tr("Port use") if connection.port_use else tr("Arrival"), _port(connection)),
        Section(tr("Time and traffic"), _traffic(row)),
        Section(tr("Upgrade"), _upgrade(connection)),
        *_identify(connection),
        _streams(connection),
    ]
    title = tr("Connection {number}", number=connection.connection_id)
    return Details(title, tuple(sections), connection)


def _ends(connection: ConnectionView, moment: Moment) -> tuple[Fact, ...]:
    open_for = moment.monotonic - connection.opened_monotonic
    return (
        Fact(tr("Peer id"), connection.peer_id, mono=True),
        Fact(tr("Key"), connection.key_type),
        Fact(tr("Direction"), DIRECTION[connection.direction]),
        Fact(tr("Remote address"), connection.remote_addr, mono=True),
        Fact(tr("Local address"), connection.local_addr, mono=True),
        *_relay(connection),
        Fact(tr("Opened"), date_time_ago(connection.opened_at, open_for)),
    )


def _relay(connection: ConnectionView) -> tuple[Fact, ...]:
    if connection.relay is None:
        return ()
    facts = (Fact(tr("Through relay"), connection.relay, mono=True),)
    return (
        (*facts, Fact(tr("Limited"), told(LIMITED), tone=Tone.WARN))
        if connection.limited
        else facts
    )


def _port(connection: ConnectionView) -> tuple[Fact, ...]:
    if connection.direction is Direction.INBOUND:
        return _arrival(connection)
    if connection.port_use is None:
        return (Fact(tr("Port use"), tr("not known")),)
    reused = connection.port_use is PortUse.REUSE
    text = sentence(PORT_USE_LONG[connection.port_use])
    facts = [Fact(tr("Port use"), text, tone=Tone.GOOD if reused else Tone.WARN)]
    if connection.port_use_reason:
        facts.append(Fact(tr("Why"), sentence(told(connection.port_use_reason))))
    return tuple(facts)


def _arrival(connection: ConnectionView) -> tuple[Fact, ...]:
    dialed = connection.dialed_addr
    facts = [
        Fact(tr("Arrived at"), connection.local_addr, mono=True),
        Fact(tr("Peer dialled"), dialed, mono=True)
        if dialed
        else Fact(tr("Peer dialled"), tr("it has not told yet"), tone=Tone.MUTED),
    ]
    if connection.path:
        facts.append(Fact(tr("Path"), path_in_full(connection.path)))
    if connection.solicited:
        facts.append(Fact(tr("Solicited"), SOLICITED_LONG[connection.solicited]))
    return tuple(facts)


def _traffic(row: ConnectionRow) -> tuple[Fact, ...]:
    connection, rtt = row.connection, row.connection.rtt
    facts = [
        Fact(tr("In"), _so_far(connection.bytes_in, row.rate_in)),
        Fact(tr("Out"), _so_far(connection.bytes_out, row.rate_out)),
    ]
    if rtt is None:
        return (Fact(tr("RTT"), tr("no ping answered yet"), tone=Tone.MUTED), *facts)
    times = tr(
        "last {last}, median {median}, least {least}, of {n} ping",
        "last {last}, median {median}, least {least}, of {n} pings",
        rtt.count,
        last=milliseconds(rtt.last),
        median=milliseconds(rtt.median),
        least=milliseconds(rtt.minimum),
    )
    return (Fact(tr("RTT"), times), *facts)


def _so_far(number: int, per_second: float | None) -> str:
    return tr("{size}, now {rate}", size=byte_size(number), rate=rate(per_second))


def _upgrade(connection: ConnectionView) -> tuple[Fact, ...]:
    muxer = connection.muxer
    if connection.early_muxer:
        muxer = tr("{muxer}, agreed on inside the security handshake", muxer=muxer)
    facts = [
        Fact(tr("Security"), connection.security),
        Fact(tr("Muxer"), muxer),
        Fact(tr("Upgrade"), milliseconds(connection.upgrade_seconds)),
    ]
    if connection.connect_seconds is not None:
        facts.append(Fact(tr("TCP connect"), milliseconds(connection.connect_seconds)))
    return tuple(facts)


def _identify(connection: ConnectionView) -> list[Section]:
    said = connection.identify
    if said is None:
        failed = connection.identify_error
        what = (
            Fact(
                "",
                sentence(tr("identify failed: {reason}", reason=visible(told(failed)))),
                tone=Tone.BAD,
            )
            if failed
            else Fact("", tr("Waiting for the peer to identify itself."), tone=Tone.MUTED)
        )
        return [Section(tr("What the peer says of itself"), (what,))]
    record = (
        Fact(tr("Signed record"), tr("yes, and the signature holds"), tone=Tone.GOOD)
        if said.signed_record
        else Fact(tr("Signed record"), tr("no"), tone=Tone.MUTED)
    )
    facts = (
        Fact(tr("Agent"), visible(said.agent) or tr("(says nothing)")),
        Fact(tr("Protocol version"), visible(said.protocol_version) or tr("(says nothing)")),
        Fact(
            tr("Sees us at"),
            said.observed_addr or tr("(does not say)"),
            mono=bool(said.observed_addr),
        ),
        record,
        Fact(tr("Identified"), date_time(said.identified_at)),
    )
    addrs = tuple(visible(addr) for addr in said.listen_addrs)
    protocols = tuple(visible(name) for name in said.protocols)
    return [
        Section(tr("What the peer says of itself"), facts),
        Section(
            tr("Listen addresses it names ({number})", number=len(addrs)),
            listed(addrs, mono=True) or (Fact("", tr("none"), tone=Tone.MUTED),),
        ),
        Section(
            tr("Protocols it speaks ({number})", number=len(protocols)),
            listed(protocols) or (Fact("", tr("none"), tone=Tone.MUTED),),
        ),
    ]


def _streams(connection: ConnectionView) -> Section:
    streams = tuple(
        Fact(
            f"{stream.stream_id}, {DIRECTION[stream.direction]}",
            visible(stream.protocol) or tr("(negotiating)"),
        )
        for stream in connection.streams
    )
    title = tr("Open streams ({number})", number=len(streams))
    return Section(title, streams or (Fact("", tr("none at the moment"), tone=Tone.MUTED),))

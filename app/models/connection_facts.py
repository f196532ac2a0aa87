"""Everything known of one connection, in words."""

from __future__ import annotations

from app.format import (
    age,
    byte_size,
    count,
    date_time,
    milliseconds,
    rate,
    sentence,
    visible,
)
from app.models.column import Tone
from app.models.connection_row import ConnectionRow
from app.models.facts import Details, Fact, Section, listed
from app.words import DIRECTION, LIMITED, PATH, PATH_LONG, PORT_USE_LONG, SOLICITED_LONG
from node import ConnectionView, Direction, Moment, PortUse


def connection_details(row: ConnectionRow, moment: Moment) -> Details:
    """All facts of a connection, in the order in which one asks for them."""
    connection = row.connection
    sections = [
        Section("Connection", _ends(connection, moment)),
        Section("Port use" if connection.port_use else "Arrival", _port(connection)),
        Section("Time and traffic", _traffic(row)),
        Section("Upgrade", _upgrade(connection)),
        *_identify(connection),
        _streams(connection),
    ]
    title = f"Connection {connection.connection_id}"
    return Details(title, tuple(sections), connection)


def _ends(connection: ConnectionView, moment: Moment) -> tuple[Fact, ...]:
    open_for = age(moment.monotonic - connection.opened_monotonic)
    return (
        Fact("Peer id", connection.peer_id, mono=True),
        Fact("Key", connection.key_type),
        Fact("Direction", DIRECTION[connection.direction]),
        Fact("Remote address", connection.remote_addr, mono=True),
        Fact("Local address", connection.local_addr, mono=True),
        *_relay(connection),
        Fact("Opened", f"{date_time(connection.opened_at)}, {open_for} ago"),
    )


def _relay(connection: ConnectionView) -> tuple[Fact, ...]:
    if connection.relay is None:
        return ()
    facts = (Fact("Through relay", connection.relay, mono=True),)
    return (*facts, Fact("Limited", LIMITED, tone=Tone.WARN)) if connection.limited else facts


def _port(connection: ConnectionView) -> tuple[Fact, ...]:
    if connection.direction is Direction.INBOUND:
        return _arrival(connection)
    if connection.port_use is None:
        return (Fact("Port use", "not known"),)
    reused = connection.port_use is PortUse.REUSE
    text = sentence(PORT_USE_LONG[connection.port_use])
    facts = [Fact("Port use", text, tone=Tone.GOOD if reused else Tone.WARN)]
    if connection.port_use_reason:
        facts.append(Fact("Why", sentence(connection.port_use_reason)))
    return tuple(facts)


def _arrival(connection: ConnectionView) -> tuple[Fact, ...]:
    dialed = connection.dialed_addr
    facts = [
        Fact("Arrived at", connection.local_addr, mono=True),
        Fact("Peer dialled", dialed, mono=True)
        if dialed
        else Fact("Peer dialled", "it has not told yet", tone=Tone.MUTED),
    ]
    if connection.path:
        facts.append(Fact("Path", f"{PATH[connection.path]}. {PATH_LONG[connection.path]}"))
    if connection.solicited:
        facts.append(Fact("Solicited", SOLICITED_LONG[connection.solicited]))
    return tuple(facts)


def _traffic(row: ConnectionRow) -> tuple[Fact, ...]:
    connection, rtt = row.connection, row.connection.rtt
    facts = [
        Fact("In", f"{byte_size(connection.bytes_in)}, now {rate(row.rate_in)}"),
        Fact("Out", f"{byte_size(connection.bytes_out)}, now {rate(row.rate_out)}"),
    ]
    if rtt is None:
        return (Fact("RTT", "no ping answered yet", tone=Tone.MUTED), *facts)
    times = (
        f"last {milliseconds(rtt.last)}, median {milliseconds(rtt.median)}, "
        f"least {milliseconds(rtt.minimum)}, of {count(rtt.count, 'ping')}"
    )
    return (Fact("RTT", times), *facts)


def _upgrade(connection: ConnectionView) -> tuple[Fact, ...]:
    early = ", agreed on inside the security handshake" if connection.early_muxer else ""
    facts = [
        Fact("Security", connection.security),
        Fact("Muxer", connection.muxer + early),
        Fact("Upgrade", milliseconds(connection.upgrade_seconds)),
    ]
    if connection.connect_seconds is not None:
        facts.append(Fact("TCP connect", milliseconds(connection.connect_seconds)))
    return tuple(facts)


def _identify(connection: ConnectionView) -> list[Section]:
    said = connection.identify
    if said is None:
        failed = connection.identify_error
        what = (
            Fact("", sentence(visible(f"identify failed: {failed}")), tone=Tone.BAD)
            if failed
            else Fact("", "Waiting for the peer to identify itself.", tone=Tone.MUTED)
        )
        return [Section("What the peer says of itself", (what,))]
    record = (
        Fact("Signed record", "yes, and the signature holds", tone=Tone.GOOD)
        if said.signed_record
        else Fact("Signed record", "no", tone=Tone.MUTED)
    )
    facts = (
        Fact("Agent", visible(said.agent) or "(says nothing)"),
        Fact("Protocol version", visible(said.protocol_version) or "(says nothing)"),
        Fact("Sees us at", said.observed_addr or "(does not say)", mono=bool(said.observed_addr)),
        record,
        Fact("Identified", date_time(said.identified_at)),
    )
    addrs = tuple(visible(addr) for addr in said.listen_addrs)
    protocols = tuple(visible(name) for name in said.protocols)
    return [
        Section("What the peer says of itself", facts),
        Section(
            f"Listen addresses it names ({len(addrs)})",
            listed(addrs, mono=True) or (Fact("", "none", tone=Tone.MUTED),),
        ),
        Section(
            f"Protocols it speaks ({len(protocols)})",
            listed(protocols) or (Fact("", "none", tone=Tone.MUTED),),
        ),
    ]


def _streams(connection: ConnectionView) -> Section:
    streams = tuple(
        Fact(
            f"{stream.stream_id}, {DIRECTION[stream.direction]}",
            visible(stream.protocol) or "(negotiating)",
        )
        for stream in connection.streams
    )
    title = f"Open streams ({len(streams)})"
    return Section(title, streams or (Fact("", "none at the moment", tone=Tone.MUTED),))

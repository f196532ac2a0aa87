"""What `natscope check` reports: the Overview's answer as text, and everything as JSON. No Qt."""

from __future__ import annotations

from app.models.overview import Line, overview
from app.text.format import count, short_addr, shorten, visible
from app.text.words import DIRECTION, PORT_USE, REACH
from node import (
    AddressView,
    ConnectionView,
    Mapping,
    NatBehaviourView,
    ObservedAddressView,
    PortMappingView,
    ProbeView,
    Reachability,
    Snapshot,
    StunView,
)


def report(snapshot: Snapshot) -> dict[str, object]:
    """The report for a program."""
    nat = _behaviour(snapshot)
    verdict = snapshot.verdict
    return {
        "verdict": verdict.reach.value,
        "sentence": verdict.sentence,
        "mapping": nat.mapping.value if nat else Mapping.UNKNOWN.value,
        "filtering": nat.filtering.value if nat else Mapping.UNKNOWN.value,
        "port_preserving": nat.port_preserving if nat else None,
        "pooling": nat.pooling.value if nat else None,
        "carrier_grade": nat.carrier_grade if nat else None,
        "mapping_held": nat.mapping_held if nat else None,
        "behaviour": [_transport(view) for view in snapshot.behaviour],
        "addresses": _addresses(snapshot),
        "connections": [_connection(view) for view in snapshot.connections],
        "evidence": [
            {"text": one.text, "connection_ids": list(one.connection_ids)}
            for one in verdict.evidence
        ],
        "probes": [_probe(view) for view in snapshot.probes],
        "port_mappings": [_port_mapping(view) for view in snapshot.port_mappings],
        "stun": [_stun(view) for view in snapshot.stun],
        "peer_id": snapshot.node.peer_id,
        "listen_addrs": [one.addr for one in snapshot.node.listeners],
        "shared_port": verdict.shared_port_sentence,
    }


def told(snapshot: Snapshot) -> str:
    """The report for a person: what the Overview says."""
    shown = overview(snapshot)
    lines = [
        "",
        "Report:",
        f"    * {REACH[shown.reach]}: {shown.sentence}",
        f"      {shown.meaning}",
    ]
    lines += _lines("Why Natscope says so", shown.evidence)
    lines += _listening_lines(snapshot)
    lines += _lines("Your addresses", shown.addresses)
    lines += _lines("What your router does (NAT)", shown.report)
    lines += _lines("A port opened by your router", shown.router)
    lines += _lines("What STUN servers say", shown.stun)
    lines += _lines("Who was asked to come in (AutoNAT)", shown.tests)
    lines += _observed_lines(snapshot)
    lines += _connection_lines(snapshot)
    return "\n".join(lines)


def _behaviour(snapshot: Snapshot) -> NatBehaviourView | None:
    """What to say in one word: of IPv4 if anything is known there, else of IPv6."""
    known = [one for one in snapshot.behaviour if one.mapping is not Mapping.UNKNOWN]
    return next(iter(sorted(known or snapshot.behaviour, key=lambda one: one.transport)), None)


def _transport(view: NatBehaviourView) -> dict[str, object]:
    return {
        "transport": view.transport,
        "mapping": view.mapping.value,
        "filtering": view.filtering.value,
        "port_preserving": view.port_preserving,
        "pooling": view.pooling.value,
        "carrier_grade": view.carrier_grade,
        "mapping_held": view.mapping_held,
    }


def _addresses(snapshot: Snapshot) -> list[dict[str, object]]:
    """Every address of ours, those that others get in at first; then what only observers name."""
    seen = {view.observed_addr: view for view in snapshot.observed_addresses}
    ours = {view.addr: view for view in snapshot.addresses}
    return [_address(addr, ours.get(addr), seen.get(addr)) for addr in (ours | seen)]


def _address(
    addr: str, own: AddressView | None, seen: ObservedAddressView | None
) -> dict[str, object]:
    known = own or seen
    return {
        "addr": addr,
        "observers": seen.observers if seen else 0,
        "status": (own.status if own else Reachability.UNKNOWN).value,
        "strength": own.strength.value if own and own.strength else None,
        "witness": own.witness if own else None,
        "status_reason": own.reason if own else None,
        "announced": own.announced if own else False,
        "sources": [source.value for source in own.sources] if own else [],
        "votes": seen.votes if seen else 0,
        "needed": seen.needed if seen else None,
        "confirmed_by_observers": seen.confirmed if seen else False,
        "local_addr": known.local_addr if known else None,
        "reason": seen.reason if seen and not seen.confirmed else own.reason if own else None,
    }


def _probe(view: ProbeView) -> dict[str, object]:
    return {
        "server": view.server,
        "addr": view.addr,
        "outcome": view.outcome.value,
        "strength": view.strength.value,
        "detail": view.detail,
        "version": view.version,
    }


def _port_mapping(view: PortMappingView) -> dict[str, object]:
    return {
        "protocol": view.protocol,
        "gateway": view.gateway,
        "state": view.state.value,
        "external_addr": view.external_addr,
        "detail": view.detail,
    }


def _stun(view: StunView) -> dict[str, object]:
    return {
        "server": view.server,
        "transport": view.transport,
        "mapped_addr": view.mapped_addr,
        "agrees": view.agrees,
        "detail": view.detail,
    }


def _connection(view: ConnectionView) -> dict[str, object]:
    return {
        "connection_id": view.connection_id,
        "peer_id": view.peer_id,
        "direction": view.direction.value,
        "local_addr": view.local_addr,
        "remote_addr": view.remote_addr,
        "port_use": view.port_use.value if view.port_use else None,
        "port_use_reason": view.port_use_reason,
        "agent": view.identify.agent if view.identify else None,
        "observed_addr": view.identify.observed_addr if view.identify else None,
        "path": view.path.value if view.path else None,
        "solicited": view.solicited.value if view.solicited else None,
    }


def _listening_lines(snapshot: Snapshot) -> list[str]:
    node = snapshot.node
    at = ", ".join(short_addr(one.addr) for one in node.listeners) or "nothing"
    return [
        f"    * Peer id: {node.peer_id}",
        f"    * Listening on: {at}",
        f"    * Shared port: {visible(snapshot.verdict.shared_port_sentence)}",
    ]


def _observed_lines(snapshot: Snapshot) -> list[str]:
    if not snapshot.observed_addresses:
        return ["    * Observed addresses: none yet"]
    lines = ["    * Observed addresses:"]
    for view in snapshot.observed_addresses:
        believed = "confirmed by observers" if view.confirmed else visible(view.reason or "")
        votes = f"{view.votes} of {count(view.needed, 'vote')}"
        lines.append(f"        - {short_addr(view.observed_addr)}  {votes}  {believed}")
    return lines


def _lines(heading: str, lines: tuple[Line, ...]) -> list[str]:
    """What a card of the Overview says, as text."""
    if not lines:
        return []
    told = [f"    * {heading}:"]
    for one in lines:
        text = " ".join(one.text.split())
        told.append(f"        - {one.title}{': ' if text else ''}{text}")
    return told


def _connection_lines(snapshot: Snapshot) -> list[str]:
    lines = [f"    * {count(len(snapshot.connections), 'connection')}"]
    if snapshot.connections:
        lines[0] += ":"
    for view in snapshot.connections:
        port = f", {PORT_USE[view.port_use]}" if view.port_use else ""
        agent = visible(view.identify.agent) if view.identify else "not identified"
        lines.append(
            f"        - {shorten(view.peer_id)}  {short_addr(view.remote_addr)}  "
            f"{DIRECTION[view.direction]}{port}  {agent}"
        )
    return lines

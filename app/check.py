"""`natscope check`: connect, measure, report, end. No Qt."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable

from app.arguments import Arguments
from app.format import count, short_addr, shorten, visible
from app.session import Session
from app.words import DIRECTION, MAPPING, PORT_USE, REACH, TRANSPORT, yes_no
from node import (
    ConnectionView,
    Mapping,
    NatBehaviourView,
    ObservedAddressView,
    ProbeOutcome,
    ProbeView,
    Reach,
    Snapshot,
    Solicited,
)

STATUS = {Reach.REACHABLE: 0, Reach.NOT_REACHABLE: 1, Reach.UNKNOWN: 2}
"""The exit status of each verdict."""
SETTLE_SECONDS = 1.5
"""Once there is a verdict, what else is under way may still arrive for so long; the node looks once
a second whom it could ask to try whether it can come in."""


async def check(session: Session, stop: asyncio.Event) -> int:
    """Wait until there is a verdict, for `--timeout` at most, and print the report.

    Returns:
        The exit status: that of the verdict; 0 if we were stopped by a signal before the end, and
        then without a report.
    """
    arguments = session.arguments
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(_beginning(arguments, session.monitor.snapshot()))
    waiting = session.tasks.spawn(_wait_for_verdict(session), name="wait for a verdict")
    stopping = session.tasks.spawn(stop.wait(), name="wait for a signal")
    await asyncio.wait(
        {waiting, stopping}, timeout=arguments.timeout, return_when=asyncio.FIRST_COMPLETED
    )
    snapshot = session.monitor.snapshot()
    await session.stop_node()
    if stop.is_set():
        sys.stderr.write("natscope: stopped before the check was done\n")
        return 0
    text = json.dumps(report(snapshot)) if arguments.json else told(snapshot)
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
    return STATUS[snapshot.verdict.reach]


def report(snapshot: Snapshot) -> dict[str, object]:
    """The report for a program."""
    behaviour = _behaviour(snapshot)
    verdict = snapshot.verdict
    return {
        "verdict": verdict.reach.value,
        "sentence": verdict.sentence,
        "mapping": behaviour.mapping.value if behaviour else Mapping.UNKNOWN.value,
        "filtering": behaviour.filtering.value if behaviour else Mapping.UNKNOWN.value,
        "port_preserving": behaviour.port_preserving if behaviour else None,
        "addresses": [_address(snapshot, view) for view in snapshot.observed_addresses],
        "connections": [_connection(view) for view in snapshot.connections],
        "evidence": [
            {"text": one.text, "connection_ids": list(one.connection_ids)}
            for one in verdict.evidence
        ],
        "peer_id": snapshot.node.peer_id,
        "listen_addrs": [one.addr for one in snapshot.node.listeners],
        "shared_port": verdict.shared_port_sentence,
    }


def told(snapshot: Snapshot) -> str:
    """The report for a person."""
    verdict = snapshot.verdict
    lines = ["", "Report:", f"    * {REACH[verdict.reach]}: {visible(verdict.sentence)}"]
    lines += _listening_lines(snapshot)
    for behaviour in snapshot.behaviour:
        transport = TRANSPORT.get(behaviour.transport, behaviour.transport)
        lines.append(f"    * NAT for {transport}:")
        lines.append(f"        - mapping: {MAPPING[behaviour.mapping]}")
        lines.append(f"        - filtering: {MAPPING[behaviour.filtering]}")
        lines.append(f"        - port kept: {yes_no(behaviour.port_preserving)}")
    if not snapshot.behaviour:
        lines.append("    * NAT: not known yet")
    lines += _address_lines(snapshot)
    lines += _connection_lines(snapshot)
    if verdict.evidence:
        lines.append("    * Evidence:")
        lines += [f"        - {visible(one.text)}" for one in verdict.evidence]
    return "\n".join(lines)


# --- waiting -------------------------------------------------------------------------------------


async def _wait_for_verdict(session: Session) -> None:
    """Ends when it is known whether others can reach us, or no more will come."""
    await _wait(session, lambda now: now.verdict.reach is not Reach.UNKNOWN)
    if session.node is None:
        return
    await asyncio.sleep(SETTLE_SECONDS)
    # Those who were asked to try tell how the NAT filters, after the verdict is clear.
    while any(map(_under_way, session.monitor.snapshot().probes)):
        await _wait(session, lambda now: not any(map(_under_way, now.probes)))
        await asyncio.sleep(SETTLE_SECONDS)


async def _wait(session: Session, fits: Callable[[Snapshot], bool]) -> None:
    """Ends when the snapshot fits, or no more will come."""
    position = 0
    while not fits(session.monitor.snapshot()):
        new = await session.monitor.wait_for_events(position)
        position = new.position
        if not new.events:  # a recording has come to its end
            return


def _under_way(probe: ProbeView) -> bool:
    return probe.outcome is ProbeOutcome.UNDER_WAY


def _beginning(arguments: Arguments, snapshot: Snapshot) -> str:
    peers = len(arguments.dial) + len(arguments.bootstrap)
    asked = f"asking {count(peers, 'peer')}" if peers else "waiting for peers"
    at = ", ".join(short_addr(one.addr) for one in snapshot.node.listeners)
    return f"Listening on {at}, {asked}; this takes up to {arguments.timeout:g} seconds.\n"


# --- parts of the report -------------------------------------------------------------------------


def _behaviour(snapshot: Snapshot) -> NatBehaviourView | None:
    """What to say in one word: of IPv4 if anything is known there, else of IPv6."""
    known = [one for one in snapshot.behaviour if one.mapping is not Mapping.UNKNOWN]
    return next(iter(sorted(known or snapshot.behaviour, key=lambda one: one.transport)), None)


def _address(snapshot: Snapshot, view: ObservedAddressView) -> dict[str, object]:
    return {
        "addr": view.observed_addr,
        "observers": view.observers,
        "status": _status(snapshot, view),
        "votes": view.votes,
        "needed": view.needed,
        "confirmed_by_observers": view.confirmed,
        "local_addr": view.local_addr,
        "reason": view.reason,
    }


def _status(snapshot: Snapshot, view: ObservedAddressView) -> str:
    """Whether strangers can come in there: a claim of its own, however many observers agree."""
    if snapshot.verdict.reach is not Reach.REACHABLE:
        return "unknown"
    at = short_addr(view.observed_addr)
    came_in = any(
        one.solicited is Solicited.NO
        and one.dialed_addr is not None
        and short_addr(one.dialed_addr) == at
        for one in snapshot.arrivals
    )
    return "confirmed" if came_in else "unknown"


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


def _address_lines(snapshot: Snapshot) -> list[str]:
    if not snapshot.observed_addresses:
        return ["    * Observed addresses: none yet"]
    lines = ["    * Observed addresses:"]
    for view in snapshot.observed_addresses:
        believed = "confirmed by observers" if view.confirmed else visible(view.reason or "")
        if _status(snapshot, view) == "confirmed":
            believed += "; a stranger came in there"
        votes = f"{view.votes} of {count(view.needed, 'vote')}"
        lines.append(f"        - {short_addr(view.observed_addr)}  {votes}  {believed}")
    return lines


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

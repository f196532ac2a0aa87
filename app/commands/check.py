"""`natscope check`: connect, measure, report, end. No Qt."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable

from app.arguments import Arguments
from app.commands.report import report, told
from app.session import Session, bootstrap_peers
from app.text.format import count, short_addr
from node import ProbeOutcome, ProbeView, Reach, Snapshot

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
    peers = len(arguments.dial) + len(arguments.bootstrap) + len(arguments.witness)
    peers += 0 if arguments.no_bootstrap else len(bootstrap_peers())
    asked = f"asking {count(peers, 'peer')}" if peers else "waiting for peers"
    at = ", ".join(short_addr(one.addr) for one in snapshot.node.listeners)
    return f"Listening on {at}, {asked}; this takes up to {arguments.timeout:g} seconds.\n"

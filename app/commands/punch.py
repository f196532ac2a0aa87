"""`natscope punch`: meet a peer at a relay, punch a hole, and tell how it went. No Qt."""

from __future__ import annotations

import asyncio
import json
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from app.models.punch_story import in_words, story
from app.session import Session
from app.text.format import clock_time, count, milliseconds, sentence, short_addr, shorten, visible
from app.text.words import MAPPING
from app.wishes import Wishes
from node import (
    ConnectionView,
    HolePunchAttempted,
    HolePunchEnded,
    HolePunching,
    Monitor,
    NatscopeError,
    PortUse,
    PunchOutcome,
    PunchRole,
    PunchView,
    Snapshot,
)

DIRECT, NOT_DIRECT = 0, 1
"""Exit status: there is a direct connection, or there is none."""
WIDTH = 88
"""Characters of a line."""
SETTLE_SECONDS = 1.0
"""In which the record of a punch may still come after the connection that it brought."""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it."""

    connection: ConnectionView | None
    """The direct one."""
    punch: PunchView | None
    reason: str
    """Why, in a sentence."""
    seconds: float
    """From dialling on."""


async def punch(session: Session, stop: asyncio.Event) -> int:
    """Meet the peer of the arguments, for `--timeout` at most, and print what happened.

    Returns:
        The exit status; 0 if we were stopped by a signal before the end, and then without a result.
    """
    arguments = session.arguments
    wishes = session.node
    assert wishes is not None  # noqa: S101 - the arguments let no recording and no demo through
    assert arguments.target is not None  # noqa: S101 - nor do they let it be left out
    say = _quiet if arguments.json else _print
    work = punch_hole(session.monitor, wishes, arguments.target, arguments.timeout, say)
    punching = session.tasks.spawn(work, name="punch a hole")
    stopping = session.tasks.spawn(stop.wait(), name="wait for a signal")
    await asyncio.wait({punching, stopping}, return_when=asyncio.FIRST_COMPLETED)
    if stop.is_set():
        sys.stderr.write("natscope: stopped before the hole was punched\n")
        return DIRECT
    result = punching.result()
    if arguments.json:
        _print(json.dumps(report(arguments.target, result)))
    await session.stop_node()
    return DIRECT if result.connection is not None else NOT_DIRECT


async def punch_hole(
    monitor: Monitor, wishes: Wishes, target: str, seconds: float, say: Say
) -> Result:
    """Dial a peer through the relay in `target`, and wait until it is direct or will not be.

    Args:
        monitor: the node, to be watched.
        wishes: the node, to dial.
        target: `RELAY/p2p-circuit/p2p/PEER`.
        seconds: how long to wait after the dial.
        say: takes what happens, a line each.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    peer_id = target.rpartition("/p2p/")[2]
    relay = target.partition("/p2p-circuit")[0]
    say(f"Dialling {shorten(peer_id)} through the relay at {short_addr(relay)}.")
    position = monitor.events_since(0).position
    try:
        number = await wishes.dial(target)
    except NatscopeError as error:
        result = Result(None, None, sentence(visible(str(error))), loop.time() - began)
    else:
        say(_met(monitor.snapshot(), number, loop.time() - began))
        watch = _watch(monitor, peer_id, number, position, say)
        try:
            async with asyncio.timeout(seconds):
                await watch
        except TimeoutError:
            pass
        result = _result(monitor.snapshot(), peer_id, loop.time() - began)
    for line in _conclusion(result):
        say(line)
    return result


# --- waiting -------------------------------------------------------------------------------------


async def _watch(monitor: Monitor, peer_id: str, number: int, position: int, say: Say) -> None:
    """Ends with the punch, or with a direct connection, or when the relayed one is lost."""
    told_of: set[int] = set()
    while True:
        news = monitor.events_since(position)
        position = news.position
        for event in news.events:
            if isinstance(event, HolePunching) and event.peer_id == peer_id:
                say(_beginning(event))
            elif isinstance(event, HolePunchAttempted) and event.peer_id == peer_id:
                for line in _tries(monitor.snapshot(), event.punch_id, told_of):
                    say(line)
            elif isinstance(event, HolePunchEnded) and event.peer_id == peer_id:
                return
        now = monitor.snapshot()
        if _direct(now, peer_id) is not None and _latest(now, peer_id) is None:
            await asyncio.sleep(SETTLE_SECONDS)
            if _latest(monitor.snapshot(), peer_id) is None:
                return
            continue
        if all(one.connection_id != number for one in now.connections) and not _busy(now, peer_id):
            return
        if not (await monitor.wait_for_events(position)).events:
            return


def _busy(snapshot: Snapshot, peer_id: str) -> bool:
    latest = _latest(snapshot, peer_id)
    return latest is not None and latest.outcome is PunchOutcome.UNDER_WAY


def _direct(snapshot: Snapshot, peer_id: str) -> ConnectionView | None:
    found = (one for one in snapshot.connections if one.peer_id == peer_id and one.relay is None)
    return next(found, None)


def _latest(snapshot: Snapshot, peer_id: str) -> PunchView | None:
    found = (one for one in reversed(snapshot.punches) if one.peer_id == peer_id)
    return next(found, None)


def _result(snapshot: Snapshot, peer_id: str, seconds: float) -> Result:
    direct, latest = _direct(snapshot, peer_id), _latest(snapshot, peer_id)
    if latest is not None and latest.reason:
        return Result(direct, latest, visible(latest.reason), seconds)
    if direct is not None:
        reason = "The two of you are connected directly: no hole had to be punched."
    elif latest is not None:
        reason = "The time was over before the peer had tried as often as it may."
    else:
        reason = (
            "The peer did not begin to punch a hole: perhaps it does not speak DCUtR, or does not "
            "know its own public address yet."
        )
    return Result(direct, latest, reason, seconds)


# --- telling -------------------------------------------------------------------------------------


def _met(snapshot: Snapshot, number: int, seconds: float) -> str:
    found = (one for one in snapshot.connections if one.connection_id == number)
    connection = next(found, None)
    if connection is not None and connection.relay is None:
        return f"Connected directly already, in {milliseconds(seconds)}."
    limited = "limited " if connection is not None and connection.limited else ""
    return (
        f"Met at the relay in {milliseconds(seconds)}, over a {limited}connection. "
        "Waiting for the peer to begin."
    )


def _beginning(event: HolePunching) -> str:
    who = "We begin" if event.role is PunchRole.COORDINATOR else "The peer begins"
    return f"{clock_time(event.time)}  {who} to punch a hole."


def _tries(snapshot: Snapshot, punch_id: int, told_of: set[int]) -> Iterator[str]:
    """The tries of a punch that were not told of before."""
    view = next((one for one in snapshot.punches if one.punch_id == punch_id), None)
    for number, attempt in enumerate(view.attempts if view else ()):
        if view is None or number in told_of:
            continue
        told_of.add(number)
        yield f"{clock_time(attempt.began_at)}  Try {number + 1}:"
        for at, text in in_words(story(view, number)):
            yield _filled(f"{at:>10}  {text}", "", " " * 12)


def _conclusion(result: Result) -> Iterator[str]:
    yield ""
    connection = result.connection
    if connection is None:
        tries = len(result.punch.attempts) if result.punch else 0
        after = f" after {count(tries, 'try', 'tries')}" if tries else ""
        yield f"No direct connection{after}."
    else:
        how = "from the shared port " if connection.port_use is PortUse.REUSE else ""
        yield (
            f"Connected directly: {short_addr(connection.local_addr)} {how}with "
            f"{short_addr(connection.remote_addr)}."
        )
    yield _filled(result.reason)
    if result.punch is not None:
        mapping, filtering = MAPPING[result.punch.mapping], MAPPING[result.punch.filtering]
        yield f"Our NAT: mapping {mapping}, filtering {filtering}."


def report(target: str, result: Result) -> dict[str, object]:
    """The same for a program."""
    punch, connection = result.punch, result.connection
    return {
        "target": target,
        "direct": connection is not None,
        "reason": result.reason,
        "seconds": round(result.seconds, 3),
        "connection": connection
        and {
            "connection_id": connection.connection_id,
            "direction": connection.direction,
            "local_addr": connection.local_addr,
            "remote_addr": connection.remote_addr,
            "port_use": connection.port_use,
        },
        "punch": punch and asdict(punch),
    }


def _filled(text: str, first: str = "", others: str = "") -> str:
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=others)


def _quiet(_line: str) -> None:
    """A program wants the one object only."""


def _print(text: str) -> None:
    data = f"{text}\n".encode(sys.stdout.encoding or "utf-8", "replace")
    sys.stdout.buffer.write(data)
    sys.stdout.flush()

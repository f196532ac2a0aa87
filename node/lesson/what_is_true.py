"""Whether what has to be so after a step is so, and what was seen instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from typing import NamedTuple

from node.address import Endpoint, parse, thin_waist
from node.errors import NatscopeError
from node.lab.lab_events import LabEvent, PacketPassed, PacketRefused
from node.lab.lab_views import HostView, LabView, RouterView
from node.lab_world import LabWorld
from node.lesson.truth_words import CONNECTED, VALUES, all_of, word
from node.lesson.truths import (
    Address,
    Arrival,
    Connected,
    Dialled,
    InTable,
    Punched,
    Ruled,
    Sees,
    Truth,
    Verdict,
)
from node.lesson.values import Finding
from node.phrase import Phrase, listed
from node.views import ObservationView, Snapshot

RULINGS_NAMED = 3
"""Rulings of a router that are told where none is the one that should be."""

_CLOCK_GRAIN = 1e-5


class DialEnded(NamedTuple):
    """What became of one dial."""

    host: str
    to: str
    error: str | None
    """Why it failed; None: it did not."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What there is to look at when a step is over."""

    view: LabView
    snapshots: dict[str, Snapshot]
    """Of the hosts whose nodes have ever run, by name."""
    events: tuple[LabEvent, ...]
    """What happened on the lines during the step, oldest first."""
    dials: tuple[DialEnded, ...]
    """Those of the step."""
    began_at: float
    """Lab time when the step began."""

    def host(self, name: str) -> HostView:
        """The host with a name."""
        return next(host for host in self.view.hosts if host.plan.name == name)

    def router(self, name: str) -> RouterView:
        """The router with a name."""
        return next(router for router in self.view.routers if router.plan.name == name)

    def addresses(self, name: str) -> tuple[str, ...]:
        """IP addresses of a host, or of a router outside."""
        for host in self.view.hosts:
            if host.plan.name == name:
                return host.addresses
        return self.router(name).outside


def scene_of(
    world: LabWorld, events: Iterable[LabEvent], dials: Iterable[DialEnded], began_at: float
) -> Scene:
    """Look at a world now."""
    view = world.view()
    snapshots = {}
    for host in view.hosts:
        try:
            snapshots[host.plan.name] = world.node(host.plan.name).snapshot()
        except NatscopeError:  # it has never run
            continue
    return Scene(view, snapshots, tuple(events), tuple(dials), began_at)


def look(truth: Truth, scene: Scene) -> Finding:
    """See whether something is so."""
    holds, seen = _look(truth, scene)
    return Finding(truth.text, holds, seen)


def _look(truth: Truth, scene: Scene) -> tuple[bool, str]:
    match truth:
        case Sees():
            return _sees(truth, scene)
        case Verdict():
            return _verdict(truth, scene)
        case Address():
            return _address(truth, scene)
        case Arrival():
            return _arrival(truth, scene)
        case Dialled():
            return _dialled(truth, scene)
        case Ruled():
            return _ruled(truth, scene)
        case InTable():
            return _in_table(truth, scene)
        case Connected():
            return _connected(truth, scene)
        case Punched():
            return _punched(truth, scene)


# --- one kind each -------------------------------------------------------------------------------


def _sees(truth: Sees, scene: Scene) -> tuple[bool, str]:
    seen = _observed(scene, truth.observer, truth.of)
    if not seen:
        told = Phrase("{observer} has told {of} nothing", observer=truth.observer, of=truth.of)
        return False, told
    words = [Phrase("{observer} sees {seen}", observer=truth.observer, seen=all_of(seen))]
    holds = all(fits(truth.sees, one) for one in seen) if truth.sees else True
    for other in filter(None, (truth.same_as, truth.unlike)):
        others = _observed(scene, other, truth.of)
        if others:
            words.append(Phrase("{observer} sees {seen}", observer=other, seen=all_of(others)))
        else:
            words.append(Phrase("{observer} sees nothing", observer=other))
        same = bool(others) and set(others) == set(seen)
        holds = holds and bool(others) and same == (other == truth.same_as)
    return holds, listed(words)


def _observed(scene: Scene, observer: str, of: str) -> list[Endpoint]:
    """What an observer reports on the connections that are open, each once."""
    snapshot = scene.snapshots.get(of)
    if snapshot is None:
        return []
    peer = scene.host(observer).peer_id
    of_peer = [one for one in snapshot.observations if one.peer_id == peer]
    return list(dict.fromkeys(filter(None, map(_observed_endpoint, of_peer))))


def _observed_endpoint(observation: ObservationView) -> Endpoint | None:
    return _endpoint(observation.observed_addr)


def _verdict(truth: Verdict, scene: Scene) -> tuple[bool, str]:
    snapshot = scene.snapshots.get(truth.host)
    if snapshot is None:
        return False, Phrase("the node of {host} has never run", host=truth.host)
    behaviour = next((one for one in snapshot.behaviour if one.transport == "tcp4"), None)
    values: list[tuple[str, object, object]] = [("reach", truth.reach, snapshot.verdict.reach)]
    for name in ("mapping", "filtering", "port_preserving", "carrier_grade"):
        now = None if behaviour is None else getattr(behaviour, name)
        values.append((name, getattr(truth, name), now))
    asked = [(name, wanted, now) for name, wanted, now in values if wanted is not None]
    holds = all(wanted == now for _, wanted, now in asked)
    found = reduce(
        lambda some, more: Phrase("{some}, {more}", some=some, more=more),
        (VALUES[name].of(value=word(now)) for name, _, now in asked),
    )
    if truth.reach is None:
        return holds, Phrase("{host}: {found}", host=truth.host, found=found)
    sentence = snapshot.verdict.sentence
    return holds, Phrase(
        "{host}: {found} ({sentence})", host=truth.host, found=found, sentence=sentence
    )


def _address(truth: Address, scene: Scene) -> tuple[bool, str]:
    snapshot = scene.snapshots.get(truth.of)
    if snapshot is None:
        return False, Phrase("the node of {host} has never run", host=truth.of)
    observed = [one for one in snapshot.observed_addresses if _at(truth.address, one.observed_addr)]
    others = [one for one in snapshot.addresses if _at(truth.address, one.addr)]
    votes = max((one.votes for one in observed), default=0)
    confirmed = any(one.confirmed for one in observed)
    status = others[0].status if others else None
    strength = others[0].strength if others else None
    holds = (
        truth.votes in (None, votes)
        and truth.confirmed in (None, confirmed)
        and truth.status in (None, status)
        and truth.strength in (None, strength)
    )
    if confirmed:
        words = Phrase(
            "{addr}: {n} vote, confirmed by observers",
            "{addr}: {n} votes, confirmed by observers",
            votes,
            addr=truth.address,
        )
    else:
        words = Phrase(
            "{addr}: {n} vote, not confirmed by observers",
            "{addr}: {n} votes, not confirmed by observers",
            votes,
            addr=truth.address,
        )
    if others:
        words = Phrase(
            "{found}; others get in: {status}, witness: {strength}",
            found=words,
            status=word(status),
            strength=word(strength),
        )
    return holds, words


def _arrival(truth: Arrival, scene: Scene) -> tuple[bool, str]:
    snapshot = scene.snapshots.get(truth.at)
    arrived = []
    if snapshot is not None:
        peer = scene.host(truth.arrival).peer_id
        began_at = _step_began_at(snapshot, scene)
        arrived = [
            one for one in snapshot.arrivals if one.peer_id == peer and one.arrived_at >= began_at
        ]
    fitting = [
        one
        for one in arrived
        if truth.path in (None, one.path) and truth.solicited in (None, one.solicited)
    ]
    words = Phrase("{who} did not come in at {at}", who=truth.arrival, at=truth.at)
    if arrived:
        last = arrived[-1]
        words = Phrase(
            "{who} came in at {at}: path {path}, solicited {solicited}",
            who=truth.arrival,
            at=truth.at,
            path=word(last.path),
            solicited=word(last.solicited),
        )
    return bool(fitting) == truth.happens, words


def _step_began_at(snapshot: Snapshot, scene: Scene) -> float:
    """Wall clock of a host when the step began, seconds since the epoch."""
    # The lab's wall clock stands still against lab time; a wall clock's grain is coarser.
    return snapshot.taken_at - snapshot.taken_monotonic + scene.began_at - _CLOCK_GRAIN


def _dialled(truth: Dialled, scene: Scene) -> tuple[bool, str]:
    ended = [one for one in scene.dials if (one.host, one.to) == (truth.dial, truth.to)]
    if not ended:
        return False, Phrase("{host} has not dialled {to}", host=truth.dial, to=truth.to)
    error = ended[-1].error
    if error is None:
        return truth.works, Phrase("{host} reached {to}", host=truth.dial, to=truth.to)
    holds = not truth.works and truth.because in error
    return holds, Phrase("{host} failed: {why}", host=truth.dial, why=error)


def _ruled(truth: Ruled, scene: Scene) -> tuple[bool, str]:
    there = [
        event
        for event in scene.events
        if isinstance(event, PacketPassed | PacketRefused) and event.at == truth.at
    ]
    if truth.sender:
        hosts = scene.addresses(truth.sender)
        there = [event for event in there if event.packet.source.host in hosts]
    if truth.packet is not None:
        there = [event for event in there if event.packet.kind is truth.packet]
    fitting = [event for event in there if event.rule is truth.rule]
    told = fitting or there
    words = listed(dict.fromkeys(event.words for event in told[-RULINGS_NAMED:]))
    nothing = Phrase("{router} saw no such packet", router=truth.at)
    return bool(fitting) == truth.happens, words or nothing


def _in_table(truth: InTable, scene: Scene) -> tuple[bool, str]:
    table = scene.router(truth.table).table
    lines = [line for line in table if fits(truth.outside, line.outside)]
    if truth.inside:
        hosts = scene.addresses(truth.inside)
        lines = [line for line in lines if line.inside.host in hosts]
    holds = bool(lines) if truth.count is None else len(lines) == truth.count
    words = "; ".join(f"{line.inside} ↔ {line.outside}" for line in lines[-RULINGS_NAMED:])
    found = Phrase("{count} in the table of {router}", count=len(lines), router=truth.table)
    return holds, Phrase("{found}: {lines}", found=found, lines=words) if words else found


def _connected(truth: Connected, scene: Scene) -> tuple[bool, str]:
    snapshot = scene.snapshots.get(truth.connected)
    peer = scene.host(truth.to).peer_id
    connections = () if snapshot is None else snapshot.connections
    direct = [one.relay is None for one in connections if one.peer_id == peer]
    now = bool(direct) if truth.direct is None else truth.direct in direct
    words = CONNECTED[True in direct, False in direct]
    return now == truth.works, words.of(host=truth.connected, to=truth.to)


def _punched(truth: Punched, scene: Scene) -> tuple[bool, str]:
    snapshot = scene.snapshots.get(truth.punch)
    punches = []
    if snapshot is not None:
        peer = scene.host(truth.to).peer_id
        began_at = _step_began_at(snapshot, scene)
        punches = [
            one for one in snapshot.punches if one.peer_id == peer and one.began_at >= began_at
        ]
    if not punches:
        return False, Phrase(
            "{host} has not tried to punch a hole with {to}", host=truth.punch, to=truth.to
        )
    last = punches[-1]
    holds = last.outcome is truth.outcome and truth.because in last.reason
    return holds, Phrase(
        "{host}: {outcome} ({why})",
        host=truth.punch,
        outcome=word(last.outcome),
        why=last.reason,
    )


# --- endpoints -----------------------------------------------------------------------------------


def fits(pattern: str, endpoint: Endpoint) -> bool:
    """Whether an endpoint is one like that, either part of which may be `*`."""
    host, _, port = pattern.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    return host in ("*", endpoint.host) and port in ("*", str(endpoint.port))


def _at(pattern: str, multiaddr: str) -> bool:
    endpoint = _endpoint(multiaddr)
    return endpoint is not None and fits(pattern, endpoint)


def _endpoint(multiaddr: str) -> Endpoint | None:
    return thin_waist(parse(multiaddr))

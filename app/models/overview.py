"""What the Overview says, as plain values: the answer, what speaks for it, and what it means."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from app.format import (
    byte_size,
    clock_time,
    count,
    duration,
    sentence,
    short_addr,
    shorten,
    visible,
)
from app.models.column import Tone
from app.models.nat_words import CARRIER_GRADE, FILTERING, KEPT, MAPPING, POOLING, Meaning
from app.words import PORT_MAPPING, PROBE, RESERVATION, SOURCE, STRENGTH, TRANSPORT
from node import (
    AddressView,
    NatBehaviourView,
    PortMappingState,
    PortMappingView,
    ProbeOutcome,
    ProbeView,
    Reach,
    Reachability,
    ReservationState,
    ReservationView,
    Snapshot,
    Strength,
    StunView,
)

LINES = 6
"""Lines of one card, at most; what is left out is told as a number."""
WORTH_TELLING = 60.0
"""Seconds from which on it says something that a mapping stayed the same."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card."""

    title: str
    text: str = ""
    """One plain sentence about it."""
    tone: Tone | None = None
    icon: str | None = None
    mono: bool = False
    """The title is an address."""
    connection_ids: tuple[int, ...] = ()
    """Connections that it rests on."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the page."""

    reach: Reach
    sentence: str
    meaning: str
    evidence: tuple[Line, ...]
    addresses: tuple[Line, ...]
    report: tuple[Line, ...]
    router: tuple[Line, ...]
    stun: tuple[Line, ...]
    tests: tuple[Line, ...]
    relays: tuple[Line, ...]
    """Empty where no relay has anything to do with us."""


def overview(snapshot: Snapshot) -> Overview:
    """What to say of a snapshot."""
    verdict = snapshot.verdict
    live = {one.connection_id for one in snapshot.connections}
    ours = {one.addr for one in snapshot.addresses}
    return Overview(
        reach=verdict.reach,
        sentence=visible(verdict.sentence),
        meaning=_meaning(snapshot),
        evidence=_bounded(
            (
                Line(visible(one.text), connection_ids=one.connection_ids)
                for one in verdict.evidence
            ),
            live,
        )
        or (Line("Nothing yet: the first peers will tell at which address they see you."),),
        addresses=_bounded(map(_address, snapshot.addresses), live)
        or (
            Line(
                "No public address yet",
                "It appears once peers on the internet say where they see you.",
            ),
        ),
        report=tuple(_report(snapshot.behaviour))
        or (
            Line(
                "Nothing is known yet",
                "It takes two peers in different places to see what your router does.",
            ),
        ),
        router=_bounded(_mapping(one, ours) for one in snapshot.port_mappings)
        or (
            Line(
                "Not asked",
                "None is asked where you switched it off (--no-portmap), or this computer has no "
                "private address that a router would translate.",
            ),
        ),
        stun=_bounded((*_peers(snapshot), *map(_stun, snapshot.stun)))
        or (
            Line(
                "None asked",
                "A STUN server tells at which address it sees you. Name one to hold its answer "
                "against what your peers say.",
            ),
        ),
        tests=_bounded(map(_test, reversed(snapshot.probes)), live)
        or (
            Line(
                "Nobody was asked yet",
                "Connected peers that can (AutoNAT) are asked to dial your public address.",
            ),
        ),
        relays=_bounded((*map(_place, snapshot.reservations), *_relaying(snapshot)), live),
    )


def relay_addresses(snapshot: Snapshot) -> tuple[str, ...]:
    """Multiaddrs at which others can meet us through relays."""
    return tuple(addr for one in snapshot.reservations for addr in one.addrs)


def _meaning(snapshot: Snapshot) -> str:
    reach = snapshot.verdict.reach
    if reach is Reach.REACHABLE:
        return "Other people can connect to you directly: give them the address above."
    if reach is Reach.NOT_REACHABLE and any(one.carrier_grade for one in snapshot.behaviour):
        return (
            "Other people cannot begin a connection with you, and a port opened in your router "
            "would not help: ask your provider for a public address, or have a relay between you."
        )
    if reach is Reach.NOT_REACHABLE:
        return (
            "Other people cannot begin a connection with you. You can still connect to them. To be "
            "reached, open a port in your router, or have a relay between you."
        )
    if not snapshot.connections:
        return (
            "Natscope has to be connected to others to find out. Dial a peer (Ctrl+L), or wait for "
            "the built-in ones."
        )
    if any(one.status is Reachability.CONFIRMED for one in snapshot.addresses):
        return "Peers that you know get in. Only a stranger who comes in would show the rest."
    return "Natscope needs more peers, or somebody who tries to come in, to be sure."


def _bounded(lines: Iterable[Line], live: Collection[int] = ()) -> tuple[Line, ...]:
    """As many lines as fit, with links to connections that are still there."""
    whole = tuple(
        replace(one, connection_ids=tuple(i for i in one.connection_ids if i in live))
        for one in lines
    )
    if len(whole) <= LINES:
        return whole
    return (*whole[: LINES - 1], Line(f"and {count(len(whole) - LINES + 1, 'more', 'more')}"))


# --- addresses ------------------------------------------------------------------------------------

_SIGNS = {
    Reachability.CONFIRMED: (Tone.GOOD, "good"),
    Reachability.REFUTED: (Tone.BAD, "bad"),
    Reachability.UNKNOWN: (Tone.MUTED, "muted"),
}


def _address(one: AddressView) -> Line:
    tone, icon = _SIGNS[one.status]
    sources = ", ".join(SOURCE[source] for source in one.sources)
    told = "Others are told of it" if one.announced else "Others are not told of it"
    checked = "" if one.checked_at is None else f" Checked at {clock_time(one.checked_at)}."
    text = f"{_status(one)}.\n{sources[:1].upper()}{sources[1:]}. {told}.{checked}"
    ids = one.connection_ids
    return Line(short_addr(one.addr), text, tone, icon, mono=True, connection_ids=ids)


def _status(one: AddressView) -> str:
    if one.status is Reachability.UNKNOWN or one.strength is None:
        return f"Not known yet: {visible(one.reason)}"
    if one.status is Reachability.REFUTED:
        return f"Closed: {visible(one.reason)}"
    less = ""
    if one.strength is Strength.ASKED_HOST:
        less = ", which proves less than a stranger's coming"
    witness = f" ({shorten(one.witness)})" if one.witness else ""
    return f"Open: {STRENGTH[one.strength]} came in{witness}{less}"


# --- the NAT's report card ------------------------------------------------------------------------


def _report(behaviours: Iterable[NatBehaviourView]) -> Iterable[Line]:
    views = tuple(behaviours)
    for one in views:
        over = f", {TRANSPORT.get(one.transport, one.transport)}" if len(views) > 1 else ""
        for name, meaning in (
            ("Mapping", MAPPING[one.mapping]),
            ("Filtering", FILTERING[one.filtering]),
            ("Port preservation", KEPT[one.port_preserving]),
            ("Pooling", POOLING[one.pooling]),
            ("Provider's NAT (CGN)", CARRIER_GRADE[one.carrier_grade]),
        ):
            yield _trait(f"{name}{over}", meaning)
        yield _held(f"Mapping held{over}", one.mapping_held)


def _held(name: str, seconds: float | None) -> Line:
    if seconds is None or seconds < WORTH_TELLING:
        text = "It shows once a connection a minute later gets the same address outside."
        return Line(f"{name}: not known yet", text, icon="muted")
    text = "For so long the address outside stayed the same, at least."
    return Line(f"{name}: {duration(seconds)}", text, icon="muted")


def _trait(name: str, meaning: Meaning) -> Line:
    icon = {Tone.GOOD: "good", Tone.BAD: "bad", Tone.WARN: "warning"}.get(
        meaning.tone or Tone.MUTED, "muted"
    )
    return Line(f"{name}: {meaning.word}", meaning.sentence, meaning.tone, icon)


# --- relays ---------------------------------------------------------------------------------------


def _place(one: ReservationView) -> Line:
    relay, ids = f"Relay {shorten(one.relay)}", (one.connection_id,)
    title = f"{relay}: {RESERVATION[one.state]}"
    if one.state is ReservationState.ASKING:
        return Line(title, "", Tone.MUTED, "muted", connection_ids=ids)
    if one.state is ReservationState.REFUSED:
        return Line(title, sentence(visible(one.detail)), Tone.WARN, "warning", connection_ids=ids)
    where = f" Others meet you there at {short_addr(one.addrs[0])}." if one.addrs else ""
    until = "" if one.expires_at is None else f" Renewed before {clock_time(one.expires_at)}."
    text = f"{_bounds(one)}{where}{until}".strip()
    return Line(title, text, Tone.GOOD, "good", connection_ids=ids)


def _bounds(one: ReservationView) -> str:
    bounds = []
    if one.seconds:
        bounds.append(f"for {duration(one.seconds)}")
    if one.data:
        bounds.append(f"with {byte_size(one.data)} each way")
    if not bounds:
        return "A connection through it has no limit."
    return f"A connection through it goes on {' and '.join(bounds)} at most."


def _relaying(snapshot: Snapshot) -> Iterable[Line]:
    ours = snapshot.relaying
    if ours.running:
        yield Line(
            "You are a relay for others",
            f"{count(ours.reservations, 'place')} kept, {count(ours.circuits, 'connection')} now, "
            f"{byte_size(ours.bytes_carried)} carried, {count(ours.refused, 'wish', 'wishes')} "
            "refused.",
            icon="muted",
        )


# --- the router, STUN, tests ----------------------------------------------------------------------


def _mapping(one: PortMappingView, ours: Collection[str]) -> Line:
    """`ours` are the public addresses: what opens on another one opens to nobody outside."""
    detail = visible(one.detail)
    who = f" ({one.protocol}, {visible(one.gateway)})" if one.protocol else ""
    if one.state is PortMappingState.MAPPED and one.external_addr is not None:
        outside = one.external_addr in ours
        tone, icon = (Tone.GOOD, "good") if outside else (Tone.WARN, "warning")
        opened = "Open" if outside else "Open, but not to the internet"
        title = f"{opened}: {short_addr(one.external_addr)}{who}"
        until = "" if one.expires_at is None else f" Renewed before {clock_time(one.expires_at)}."
        return Line(title, f"{sentence(detail)}{until}".strip(), tone, icon)
    title = f"{PORT_MAPPING[one.state].capitalize()}{who}"
    if one.state is PortMappingState.FAILED:
        return Line(title, sentence(detail), Tone.WARN, "warning")
    return Line(title, sentence(detail), Tone.MUTED, "muted")


def _peers(snapshot: Snapshot) -> Iterable[Line]:
    """What the peers say, to stand above what STUN servers say."""
    best = next((one for one in snapshot.observed_addresses if one.votes), None)
    if snapshot.stun and best is not None:
        who = f"Reported by {count(best.votes, 'observer')}"
        others = sum(one.votes > 0 for one in snapshot.observed_addresses) - 1
        rest = f", and {count(others, 'other address', 'other addresses')} by others"
        title = f"Your peers: {short_addr(best.observed_addr)}"
        yield Line(title, f"{who}{rest if others else ''}.", icon="muted")


def _stun(one: StunView) -> Line:
    server = f"{visible(one.server)}, {one.transport.upper()}"
    if one.mapped_addr is None:
        return Line(f"{server}: no answer", sentence(visible(one.detail)), Tone.MUTED, "muted")
    tone, icon = {
        True: (Tone.GOOD, "good"),
        False: (Tone.WARN, "warning"),
        None: (Tone.MUTED, "muted"),
    }[one.agrees]
    return Line(
        f"{server}: {short_addr(one.mapped_addr)}", sentence(visible(one.detail)), tone, icon
    )


def _test(one: ProbeView) -> Line:
    tone, icon = {
        ProbeOutcome.REACHED: (Tone.GOOD, "good"),
        ProbeOutcome.FAILED: (Tone.BAD, "bad"),
    }.get(one.outcome, (Tone.MUTED, "muted"))
    at = clock_time(one.answered_at or one.asked_at)
    why = "" if one.outcome in _CLEAR else f" {sentence(visible(one.detail))}"
    return Line(
        f"{short_addr(one.addr)}: {PROBE[one.outcome]}",
        f"{shorten(one.server)}, {STRENGTH[one.strength]}, {at}.{why}",
        tone,
        icon,
        connection_ids=(one.connection_id,),
    )


_CLEAR = (ProbeOutcome.REACHED, ProbeOutcome.FAILED, ProbeOutcome.UNDER_WAY)
"""Outcomes that need no further words."""

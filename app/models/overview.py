"""What the Overview says, as plain values: the answer, what speaks for it, and what it means."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from app.models.column import Tone
from app.models.nat_words import CARRIER_GRADE, FILTERING, KEPT, MAPPING, POOLING, Meaning
from app.text.format import (
    byte_size,
    clock_time,
    duration,
    sentence,
    short_addr,
    shorten,
    visible,
)
from app.text.translation import told, tr
from app.text.words import PORT_MAPPING, PROBE, RESERVATION, SOURCE, STRENGTH, TRANSPORT
from node import (
    AddressView,
    Direction,
    NatBehaviourView,
    Phrase,
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

NOT_KNOWN = tr("not known yet")
SWITCHED_OFF = Phrase("asking the router to open a port is switched off")
LINES = 6
"""Lines of one card at first; what is left out is told as a number, and can be unfolded."""
MOST_LINES = 60
"""Lines of a card that is unfolded."""
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
    """Connections that it rests on, as long as they are open."""
    closed: int = 0
    """Connections that it rests on which are not open any more."""
    rest: tuple[Line, ...] = ()
    """Lines that this one stands for: its title tells how many there are."""
    term: str = ""
    """The word of the glossary that the title uses."""


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


def overview(
    snapshot: Snapshot, *, others_dialled: bool = True, router_asked: bool | None = None
) -> Overview:
    """What to say of a snapshot.

    Args:
        snapshot: what is known.
        others_dialled: the node dials peers of its own accord.
        router_asked: the node may ask the router to open a port; None where that is not known.
    """
    verdict = snapshot.verdict
    live = {one.connection_id for one in snapshot.connections}
    dialled = {
        one.connection_id for one in snapshot.connections if one.direction is Direction.OUTBOUND
    }
    ours = {one.addr for one in snapshot.addresses}
    return Overview(
        reach=verdict.reach,
        sentence=visible(told(verdict.sentence)),
        meaning=_meaning(snapshot, others_dialled=others_dialled),
        evidence=_bounded(
            (
                Line(visible(told(one.text)), connection_ids=one.connection_ids)
                for one in verdict.evidence
            ),
            live,
        )
        or (Line(tr("Nothing yet: the first peers will tell at which address they see you.")),),
        addresses=_bounded(map(_address, snapshot.addresses), live)
        or (
            Line(
                tr("No public address yet"),
                tr("It appears once peers on the internet say where they see you."),
            ),
        ),
        report=tuple(_report(snapshot.behaviour))
        or (
            Line(
                tr("Nothing is known yet"),
                tr("It takes two peers in different places to see what your router does."),
            ),
        ),
        router=_bounded(_mapping(one, ours) for one in snapshot.port_mappings)
        or (Line(tr("Not asked"), _not_asked(router_asked)),),
        stun=_bounded((*_peers(snapshot), *map(_stun, snapshot.stun)))
        or (
            Line(
                tr("None asked"),
                tr(
                    "A STUN server tells at which address it sees you. Name one to hold its answer "
                    "against what your peers say."
                ),
            ),
        ),
        tests=_bounded((_test(one, dialled) for one in reversed(snapshot.probes)), live)
        or (
            Line(
                tr("Nobody was asked yet"),
                tr("Connected peers that can (AutoNAT) are asked to dial your public address."),
            ),
        ),
        relays=_bounded((*map(_place, snapshot.reservations), *_relaying(snapshot)), live),
    )


def relay_addresses(snapshot: Snapshot) -> tuple[str, ...]:
    """Multiaddrs at which others can meet us through relays."""
    return tuple(addr for one in snapshot.reservations for addr in one.addrs)


def _meaning(snapshot: Snapshot, *, others_dialled: bool) -> str:
    reach = snapshot.verdict.reach
    if reach is Reach.REACHABLE:
        return tr("Other people can connect to you directly: give them the address above.")
    if reach is Reach.NOT_REACHABLE and relay_addresses(snapshot):
        return tr(
            "Other people cannot connect to you directly, but they can meet you through a relay: "
            "give them your address there."
        )
    if reach is Reach.NOT_REACHABLE and any(one.carrier_grade for one in snapshot.behaviour):
        return tr(
            "Other people cannot begin a connection with you, and a port opened in your router "
            "would not help: ask your provider for a public address, or have a relay between you."
        )
    if reach is Reach.NOT_REACHABLE:
        return tr(
            "Other people cannot begin a connection with you. You can still connect to them. To be "
            "reached, open a port in your router, or have a relay between you."
        )
    if not snapshot.connections and not others_dialled:
        return tr(
            "Natscope has to be connected to others to find out, and dials nobody by itself. Dial "
            "a peer (Ctrl+L), or give somebody your address to dial (Ctrl+Shift+S)."
        )
    if not snapshot.connections:
        return tr(
            "Natscope has to be connected to others to find out. Dial a peer (Ctrl+L), or wait for "
            "the built-in ones."
        )
    if any(one.status is Reachability.CONFIRMED for one in snapshot.addresses):
        return tr("Peers that you know get in. Only a stranger who comes in would show the rest.")
    return tr("Natscope needs more peers, or somebody who tries to come in, to be sure.")


def _bounded(lines: Iterable[Line], live: Collection[int] = ()) -> tuple[Line, ...]:
    """As many lines as fit, with links to connections that are still there."""
    whole = tuple(_linked(one, live) for one in lines)
    if len(whole) <= LINES:
        return whole
    shown, rest = whole[: LINES - 1], whole[LINES - 1 :]
    if len(whole) > MOST_LINES:
        left = len(whole) - MOST_LINES
        rest = (*whole[LINES - 1 : MOST_LINES], Line(tr("and {n} more", "and {n} more", left)))
    more = len(whole) - len(shown)
    return (*shown, Line(tr("and {n} more", "and {n} more", more), rest=rest))


def _linked(line: Line, live: Collection[int]) -> Line:
    """A link to what is there no more would lead nowhere."""
    ids = tuple(one for one in line.connection_ids if one in live)
    return replace(line, connection_ids=ids, closed=len(line.connection_ids) - len(ids))


# --- addresses ------------------------------------------------------------------------------------

_SIGNS = {
    Reachability.CONFIRMED: (Tone.GOOD, "good"),
    Reachability.REFUTED: (Tone.BAD, "bad"),
    Reachability.UNKNOWN: (Tone.MUTED, "muted"),
}


def _address(one: AddressView) -> Line:
    tone, icon = _SIGNS[one.status]
    sources = ", ".join(SOURCE[source] for source in one.sources)
    if one.announced:
        more = [sentence(sources), tr("Others are told of it.")]
    else:
        more = [sentence(sources), tr("Others are not told of it.")]
    if one.checked_at is not None:
        more.append(tr("Checked at {time}.", time=clock_time(one.checked_at)))
    text = f"{sentence(_status(one))}\n{' '.join(more)}"
    ids = one.connection_ids
    return Line(short_addr(one.addr), text, tone, icon, mono=True, connection_ids=ids)


def _status(one: AddressView) -> str:
    if one.status is Reachability.UNKNOWN or one.strength is None:
        return tr("Not known yet: {why}", why=visible(told(one.reason)))
    if one.status is Reachability.REFUTED:
        return tr("Closed: {why}", why=visible(told(one.reason)))
    who = STRENGTH[one.strength]
    came = tr("{who} came in", who=who)
    if one.witness:
        came = tr("{who} came in ({peer})", who=who, peer=shorten(one.witness))
    if one.strength is Strength.ASKED_HOST:
        return tr("Open: {came}, which proves less than a stranger's coming", came=came)
    return tr("Open: {came}", came=came)


# --- the NAT's report card ------------------------------------------------------------------------


def _report(behaviours: Iterable[NatBehaviourView]) -> Iterable[Line]:
    views = tuple(behaviours)
    for one in views:
        over = TRANSPORT.get(one.transport, one.transport) if len(views) > 1 else ""
        for term, name, meaning in (
            ("mapping", tr("Mapping"), MAPPING[one.mapping]),
            ("filtering", tr("Filtering"), FILTERING[one.filtering]),
            ("port-preservation", tr("Port preservation"), KEPT[one.port_preserving]),
            ("pooling", tr("Pooling"), POOLING[one.pooling]),
            ("cgnat", tr("Provider's NAT (CGN)"), CARRIER_GRADE[one.carrier_grade]),
        ):
            yield replace(_trait(_over(name, over), meaning), term=term)
        held = _held(_over(tr("Mapping held"), over), one.mapping_held)
        yield replace(held, term="mapping")


def _over(name: str, transport: str) -> str:
    return tr("{name}, {transport}", name=name, transport=transport) if transport else name


def _titled(name: str, value: str) -> str:
    return tr("{name}: {value}", name=name, value=value)


def _held(name: str, seconds: float | None) -> Line:
    if seconds is None or seconds < WORTH_TELLING:
        text = tr("It shows once a connection a minute later gets the same address outside.")
        return Line(tr("{name}: not known yet", name=name), text, icon="muted")
    text = tr("For so long the address outside stayed the same, at least.")
    return Line(_titled(name, duration(seconds)), text, icon="muted")


def _trait(name: str, meaning: Meaning) -> Line:
    icon = {Tone.GOOD: "good", Tone.BAD: "bad", Tone.WARN: "warning"}.get(
        meaning.tone or Tone.MUTED, "muted" if meaning.word == NOT_KNOWN else "info"
    )
    return Line(_titled(name, meaning.word), meaning.sentence, meaning.tone, icon)


# --- relays ---------------------------------------------------------------------------------------


def _place(one: ReservationView) -> Line:
    ids = (one.connection_id,)
    title = tr("Relay {peer}: {state}", peer=shorten(one.relay), state=RESERVATION[one.state])
    if one.state is ReservationState.ASKING:
        return Line(title, "", Tone.MUTED, "muted", connection_ids=ids)
    if one.state is ReservationState.REFUSED:
        return Line(
            title, sentence(visible(told(one.detail))), Tone.WARN, "warning", connection_ids=ids
        )
    said = [_bounds(one)]
    if one.addrs:
        said.append(tr("Others meet you there at {addr}.", addr=short_addr(one.addrs[0])))
    said += _renewed(one.expires_at)
    return Line(title, " ".join(said), Tone.GOOD, "good", connection_ids=ids)


def _renewed(expires_at: float | None) -> list[str]:
    if expires_at is None:
        return []
    return [tr("Renewed before {time}.", time=clock_time(expires_at))]


def _bounds(one: ReservationView) -> str:
    time, size = duration(one.seconds or 0.0), byte_size(one.data or 0)
    if one.seconds and one.data:
        return tr(
            "A connection through it goes on for {time} and with {size} each way at most.",
            time=time,
            size=size,
        )
    if one.seconds:
        return tr("A connection through it goes on for {time} at most.", time=time)
    if one.data:
        return tr("A connection through it goes on with {size} each way at most.", size=size)
    return tr("A connection through it has no limit.")


def _relaying(snapshot: Snapshot) -> Iterable[Line]:
    ours = snapshot.relaying
    if ours.running:
        yield Line(
            tr("You are a relay for others"),
            tr(
                "{places} kept, {connections} now, {size} carried, {wishes} refused.",
                places=tr("{n} place", "{n} places", ours.reservations),
                connections=tr("{n} connection", "{n} connections", ours.circuits),
                size=byte_size(ours.bytes_carried),
                wishes=tr("{n} wish", "{n} wishes", ours.refused),
            ),
            icon="muted",
        )


# --- the router, STUN, tests ----------------------------------------------------------------------


def _not_asked(router_asked: bool | None) -> str:  # noqa: FBT001 - as it is handed over
    if router_asked is None:
        return ""
    if router_asked:
        return tr("This computer listens on no private address that a router would translate.")
    return sentence(told(SWITCHED_OFF))


def _mapping(one: PortMappingView, ours: Collection[str]) -> Line:
    """`ours` are the public addresses: what opens on another one opens to nobody outside."""
    detail = sentence(visible(told(one.detail)))
    if one.state is PortMappingState.MAPPED and one.external_addr is not None:
        outside = one.external_addr in ours
        tone, icon = (Tone.GOOD, "good") if outside else (Tone.WARN, "warning")
        addr = short_addr(one.external_addr)
        if outside:
            title = tr("Open: {addr}", addr=addr)
        else:
            title = tr("Open, but not to the internet: {addr}", addr=addr)
        text = " ".join(filter(None, [detail, *_renewed(one.expires_at)]))
        return Line(_by(title, one), text, tone, icon)
    title = PORT_MAPPING[one.state]
    title = _by(f"{title[:1].upper()}{title[1:]}", one)
    if one.state is PortMappingState.FAILED:
        return Line(title, detail, Tone.WARN, "warning")
    return Line(title, detail, Tone.MUTED, "muted")


def _by(title: str, one: PortMappingView) -> str:
    """The title, and after it by what and by whom, where that is known."""
    if not one.protocol:
        return title
    return tr(
        "{title} ({protocol}, {gateway})",
        title=title,
        protocol=one.protocol,
        gateway=visible(one.gateway),
    )


def _peers(snapshot: Snapshot) -> Iterable[Line]:
    """What the peers say, to stand above what STUN servers say."""
    best = next((one for one in snapshot.observed_addresses if one.votes), None)
    if snapshot.stun and best is not None:
        others = sum(one.votes > 0 for one in snapshot.observed_addresses) - 1
        text = tr("Reported by {n} observer.", "Reported by {n} observers.", best.votes)
        if others:
            text = tr(
                "Reported by {observers}, and {addresses} by others.",
                observers=tr("{n} observer", "{n} observers", best.votes),
                addresses=tr("{n} other address", "{n} other addresses", others),
            )
        yield Line(_titled(tr("Your peers"), short_addr(best.observed_addr)), text, icon="muted")


def _stun(one: StunView) -> Line:
    server = f"{visible(one.server)}, {one.transport.upper()}"
    detail = sentence(visible(told(one.detail)))
    if one.mapped_addr is None:
        title = tr("{server}: no answer", server=server)
        return Line(title, detail, Tone.MUTED, "muted")
    tone, icon = {
        True: (Tone.GOOD, "good"),
        False: (Tone.WARN, "warning"),
        None: (Tone.MUTED, "muted"),
    }[one.agrees]
    return Line(_titled(server, short_addr(one.mapped_addr)), detail, tone, icon)


def _test(one: ProbeView, dialled: Collection[int]) -> Line:
    """`dialled` are the connections that we began."""
    tone, icon = {
        ProbeOutcome.REACHED: (Tone.GOOD, "good"),
        ProbeOutcome.FAILED: (Tone.BAD, "bad"),
    }.get(one.outcome, (Tone.MUTED, "muted"))
    at = clock_time(one.answered_at or one.asked_at)
    who = shorten(one.server)
    if one.strength is Strength.UNSOLICITED and one.connection_id in dialled:
        # The link leads to a connection of ours, so that "never contacted" would seem wrong.
        text = tr(
            "{peer}, a stranger to our shared port: we reach it from another one, {time}.",
            peer=who,
            time=at,
        )
    else:
        strength = STRENGTH[one.strength]
        text = tr("{peer}, {strength}, {time}.", peer=who, strength=strength, time=at)
    if one.outcome not in _CLEAR:
        text = f"{text} {sentence(visible(told(one.detail)))}"
    return Line(
        _titled(short_addr(one.addr), PROBE[one.outcome]),
        text,
        tone,
        icon,
        connection_ids=(one.connection_id,),
    )


_CLEAR = (ProbeOutcome.REACHED, ProbeOutcome.FAILED, ProbeOutcome.UNDER_WAY)
"""Outcomes that need no further words."""

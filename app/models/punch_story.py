"""A try to punch a hole as a story: who sent what to whom, when, and what came of it. No Qt.

The window draws it, the command tells it. What happened here was measured; what happened at the
relay and at the peer is worked out from the round trip.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.models.column import Tone
from app.text.format import duration, milliseconds, sentence, short_addr, visible
from app.text.translation import told, tr
from app.text.words import KNOCK
from node import Knock, KnockOutcome, PunchAttempt, PunchOutcome, PunchRole, PunchView

LEAST_WAY = 0.02
"""Seconds on the way that are drawn where nobody knows how many there were."""
MOST_TOLD = 24
"""Steps of one try that are told in words; SYNs sent again and again are as many as there is time
for."""


class Who(StrEnum):
    """A lifeline."""

    US = "us"
    RELAY = "relay"
    PEER = "peer"


OVER_RELAY = (Who.US, Who.RELAY, Who.PEER)
DIRECTLY = (Who.US, Who.PEER)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened."""

    at: float
    """Seconds since the first step of this try."""
    until: float
    """When it arrived, or was given up."""
    path: tuple[Who, ...]
    """Whom it passed, from its sender on; one alone: something that happened there."""
    label: str
    """Two or three words, to stand at an arrow."""
    text: str
    """A sentence."""
    tone: Tone | None = None
    lost: bool = False
    """It did not arrive."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of time in which nothing happened, shown shorter than it was."""

    begins: float
    ends: float


def story(view: PunchView, number: int) -> tuple[Step, ...]:
    """Tell a try of a punch, the first being 0, in the order of time."""
    attempt = view.attempts[number]
    last = number == len(view.attempts) - 1
    steps = [*_talk(attempt, view.role)]
    for knock in sorted(attempt.knocks, key=lambda one: one.left_at):
        steps += _knock(knock, attempt)
    steps += _ending(view if last else None, attempt, steps)
    first = min((step.at for step in steps), default=0.0)
    moved = (replace(one, at=one.at - first, until=one.until - first) for one in steps)
    return tuple(sorted(moved, key=lambda step: (step.at, step.until)))


def in_words(steps: Sequence[Step]) -> tuple[tuple[str, str], ...]:
    """The steps as a time and a sentence each; what is too much is told as a number."""
    lines = [(f"+{milliseconds(step.at)}", step.text) for step in steps]
    if len(lines) <= MOST_TOLD:
        return tuple(lines)
    kept = lines[: MOST_TOLD - 2]
    left_out = tr("{n} step like these.", "{n} steps like these.", len(lines) - len(kept) - 1)
    return (*kept, ("…", left_out), lines[-1])


# --- the talk over the relay ---------------------------------------------------------------------


def _talk(attempt: PunchAttempt, role: PunchRole) -> Iterator[Step]:
    if role is PunchRole.COORDINATOR:
        yield from _we_begin(attempt)
    else:
        yield from _the_peer_begins(attempt)


def _we_begin(attempt: PunchAttempt) -> Iterator[Step]:
    ours, theirs = _named(attempt.ours), _named(attempt.theirs)
    way = tuple(OVER_RELAY)
    trip = attempt.round_trip
    if not attempt.ours:
        return
    offer = tr(
        "We told the peer, over the relay, where our shared port is seen: {addrs}.", addrs=ours
    )
    if trip is None:
        yield Step(0.0, LEAST_WAY, way, tr("our addresses"), offer, lost=True)
        return
    yield Step(0.0, trip / 2, way, tr("our addresses"), offer)
    took = milliseconds(trip)
    text = tr(
        "The peer answered with its own: {addrs}. There and back took {time}.",
        addrs=theirs,
        time=took,
    )
    yield Step(trip / 2, trip, way[::-1], tr("its addresses"), text)
    if attempt.sync_at is not None:
        now = attempt.sync_at - attempt.began_at
        text = tr(
            "SYNC: we said “now”, and waited {time} for it to arrive.", time=milliseconds(trip / 2)
        )
        yield Step(now - trip / 2, now, way, tr("SYNC: now!"), text, Tone.ACCENT)


def _the_peer_begins(attempt: PunchAttempt) -> Iterator[Step]:
    ours, theirs = _named(attempt.ours), _named(attempt.theirs)
    back = tuple(reversed(OVER_RELAY))
    trip = LEAST_WAY * 2
    if attempt.sync_at is not None:
        trip = max(attempt.sync_at - attempt.began_at, LEAST_WAY)
    text = tr(
        "The peer told us, over the relay, where its shared port is seen: {addrs}.", addrs=theirs
    )
    yield Step(-trip / 2, 0.0, back, tr("its addresses"), text)
    text = tr("We answered with our own: {addrs}.", addrs=ours)
    yield Step(0.0, trip / 2, OVER_RELAY, tr("our addresses"), text)
    if attempt.sync_at is not None:
        now = attempt.sync_at - attempt.began_at
        text = tr("SYNC: the peer said “now”.")
        yield Step(now - trip / 2, now, back, tr("SYNC: now!"), text, Tone.ACCENT)


def _named(addrs: Sequence[str]) -> str:
    return ", ".join(short_addr(addr) for addr in addrs) or tr("nothing")


# --- what was sent through the NATs --------------------------------------------------------------


def _knock(knock: Knock, attempt: PunchAttempt) -> Iterator[Step]:
    left = knock.left_at - attempt.began_at
    end = left + knock.seconds
    to = short_addr(knock.addr)
    out = tr("Our SYN left from the shared port to {addr}.", addr=to)
    took = milliseconds(knock.seconds) if knock.seconds < 1 else duration(knock.seconds)
    half = left + knock.seconds / 2
    what = KnockOutcome
    if knock.outcome is what.CONNECTED:
        yield Step(left, half, DIRECTLY, tr("SYN"), out)
        text = tr(
            "{addr} answered: TCP connected, and it proved to be the peer, after {time}.",
            addr=to,
            time=took,
        )
        yield Step(half, end, DIRECTLY[::-1], tr("connected"), text, Tone.GOOD)
    elif knock.outcome is what.REFUSED:
        yield Step(left, half, DIRECTLY, tr("SYN"), out)
        text = tr(
            "{addr} refused it (RST) after {time}: nobody was let in there yet.",
            addr=to,
            time=took,
        )
        yield Step(half, end, DIRECTLY[::-1], tr("RST"), text, Tone.BAD)
    elif knock.outcome is what.BROKEN:
        yield Step(left, half, DIRECTLY, tr("SYN"), out)
        text = tr(
            "Somebody at {addr} answered, and it came to nothing: {why}", addr=to, why=_why(knock)
        )
        yield Step(half, end, DIRECTLY[::-1], tr("not the peer"), text, Tone.BAD)
    elif knock.outcome is what.NO_WAY:
        text = tr(
            "No SYN could leave from the shared port to {addr}: {why}", addr=to, why=_why(knock)
        )
        yield Step(left, left, (Who.US,), tr("could not leave"), text, Tone.BAD)
    elif knock.outcome is what.MET:
        yield Step(left, half, DIRECTLY, tr("SYN"), out, Tone.MUTED)
        text = tr(
            "Our SYN to {addr} was not needed any more: the peer's had come in first.", addr=to
        )
        yield Step(end, end, (Who.US,), tr("met"), text)
    else:
        way = min(knock.seconds, max(LEAST_WAY, (attempt.round_trip or 0.0) / 2))
        tone = Tone.BAD if knock.outcome is what.NO_ANSWER else Tone.MUTED
        yield Step(left, left + way, DIRECTLY, tr("SYN"), out, tone, lost=True)
        if knock.outcome is what.NO_ANSWER:
            text = tr("Nothing came back from {addr} in {time}.", addr=to, time=took)
            yield Step(end, end, (Who.US,), tr("no answer"), text, tone)


def _why(knock: Knock) -> str:
    return sentence(visible(told(knock.detail))) or sentence(KNOCK[knock.outcome])


def _ending(view: PunchView | None, attempt: PunchAttempt, steps: Sequence[Step]) -> Iterator[Step]:
    """Which of both ends won, or what was in the way; `view` where this try was the last."""
    end = max((step.until for step in steps), default=0.0)
    if attempt.arrived:
        sync = 0.0 if attempt.sync_at is None else attempt.sync_at - attempt.began_at
        if view is not None and view.outcome is PunchOutcome.PUNCHED and view.ended_at is not None:
            end = max(view.ended_at - attempt.began_at, sync)
        text = tr("The peer's SYN came in at our listener.")
        yield Step(sync, end, DIRECTLY[::-1], tr("the peer's SYN"), text, Tone.GOOD)
        text = tr("Connected directly: the peer's SYN won.")
        yield Step(end, end, (Who.US,), tr("the peer's SYN won"), text, Tone.GOOD)
    elif any(one.outcome is KnockOutcome.CONNECTED for one in attempt.knocks):
        text = tr("Connected directly: our SYN won.")
        yield Step(end, end, (Who.US,), tr("our SYN won"), text, Tone.GOOD)
    elif attempt.problem:
        text = tr("This try ended here. {why}", why=sentence(visible(told(attempt.problem))))
        yield Step(end, end, (Who.US,), tr("ended here"), text, Tone.BAD)


# --- the axis ------------------------------------------------------------------------------------


class Axis:
    """Places moments between 0 and 1, to scale; long stretches without anything are cut."""

    CUT_FROM = 0.8
    """Idle time is cut from this share of all busy time on."""
    SHOWN = 0.15
    """The share of all busy time as which a cut is shown."""

    def __init__(self, steps: Sequence[Step]) -> None:
        busy = _busy(steps)
        whole = sum(ends - begins for begins, ends in busy) or LEAST_WAY
        self.cuts: list[Cut] = []
        self._points: list[tuple[float, float]] = [(busy[0][0], 0.0)] if busy else [(0.0, 0.0)]
        at, before = 0.0, self._points[0][0]
        for begins, ends in busy:
            gap = begins - before
            if gap > whole * self.CUT_FROM:
                self.cuts.append(Cut(before, begins))
                gap = whole * self.SHOWN
            at += gap
            self._points.append((begins, at))
            at += ends - begins
            self._points.append((ends, at))
            before = ends
        self._whole = at or whole

    def place(self, moment: float) -> float:
        """Where a moment is drawn: 0 at the beginning, 1 at the end."""
        (time, place), *others = self._points
        for after, there in others:
            if moment <= after:
                share = 0.0 if after <= time else (moment - time) / (after - time)
                return (place + max(0.0, share) * (there - place)) / self._whole
            time, place = after, there
        return min(1.0, (place + moment - time) / self._whole)

    def ticks(self, most: int) -> list[float]:
        """Round moments to be written at the axis, `most` of them at most; none inside a cut."""
        step = next((s for s in _ROUND if self._whole / s <= most), _ROUND[-1])
        last = self._points[-1][0]
        found = [number * step for number in range(int(last / step + 1e-6) + 1)]
        return [t for t in found if not any(c.begins < t < c.ends for c in self.cuts)]


_ROUND = tuple(lead * 10.0**power for power in range(-3, 3) for lead in (1, 2, 5))


def _busy(steps: Sequence[Step]) -> list[tuple[float, float]]:
    """The stretches of time in which something was on its way."""
    spans: list[tuple[float, float]] = []
    for step in sorted(steps, key=lambda one: one.at):
        if spans and step.at <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], step.until))
        else:
            spans.append((step.at, step.until))
    return spans

"""The columns of the table of hole punches, and everything known of one of them."""

from __future__ import annotations

from app.models.column import Column, Tone
from app.models.facts import Details, Fact, Section
from app.models.punch_story import in_words, story
from app.text.format import (
    UNKNOWN,
    clock_time,
    date_time,
    duration,
    iso_time,
    milliseconds,
    shorten,
    visible,
)
from app.text.translation import told, tr
from app.text.words import MAPPING, PUNCH_OUTCOME, PUNCH_ROLE
from node import PunchOutcome, PunchView

OUTCOME_TONE = {
    PunchOutcome.UNDER_WAY: Tone.ACCENT,
    PunchOutcome.DIRECT: Tone.GOOD,
    PunchOutcome.PUNCHED: Tone.GOOD,
    PunchOutcome.FAILED: Tone.BAD,
}
_ICONS = {
    PunchOutcome.UNDER_WAY: "trying",
    PunchOutcome.DIRECT: "good",
    PunchOutcome.PUNCHED: "good",
    PunchOutcome.FAILED: "bad",
}


def round_trip(row: PunchView) -> float | None:
    """Seconds over the relay and back, as last measured; the dialler does not know them."""
    return next((one.round_trip for one in reversed(row.attempts) if one.round_trip), None)


def reason(row: PunchView) -> str:
    """Why it came out so, or that it has not come out yet."""
    return visible(told(row.reason)) or tr("It is under way.")


def punch_search(row: PunchView) -> str:
    """Where the filter looks."""
    addrs = " ".join(addr for one in row.attempts for addr in (*one.ours, *one.theirs))
    return (
        f"{row.peer_id} {row.relay} {visible(row.agent)} {PUNCH_ROLE[row.role]} "
        f"{PUNCH_OUTCOME[row.outcome]} {reason(row)} {addrs}"
    )


PUNCH_COLUMNS: tuple[Column[PunchView], ...] = (
    Column(
        "began_at",
        tr("When"),
        value=lambda r: iso_time(r.began_at),
        text=lambda r, _: clock_time(r.began_at),
        sort=lambda r: r.began_at,
        tooltip=lambda r: date_time(r.began_at),
        help=tr("When it began."),
        width=9,
    ),
    Column(
        "peer",
        tr("Peer"),
        value=lambda r: r.peer_id,
        text=lambda r, _: shorten(r.peer_id),
        tooltip=lambda r: r.peer_id,
        help=tr("With whom."),
        mono=True,
        width=15,
        essential=True,
    ),
    Column(
        "outcome",
        tr("Outcome"),
        value=lambda r: r.outcome.value,
        text=lambda r, _: PUNCH_OUTCOME[r.outcome],
        tone=lambda r: OUTCOME_TONE[r.outcome],
        icon=lambda r: _ICONS[r.outcome],
        help=tr("Whether there is a direct connection now."),
        width=20,
        words=tuple(PUNCH_OUTCOME.values()),
        essential=True,
    ),
    Column(
        "relay",
        tr("Relay"),
        value=lambda r: r.relay,
        text=lambda r, _: shorten(r.relay),
        tooltip=lambda r: r.relay,
        help=tr("Where the two of us met."),
        mono=True,
        width=15,
    ),
    Column(
        "role",
        tr("Role"),
        value=lambda r: r.role.value,
        text=lambda r, _: PUNCH_ROLE[r.role],
        help=tr("Who dialled whom through the relay. Whoever was dialled there begins the punch."),
        width=18,
        words=tuple(PUNCH_ROLE.values()),
    ),
    Column(
        "tries",
        tr("Tries"),
        value=lambda r: len(r.attempts),
        text=lambda r, _: str(len(r.attempts)),
        help=tr("How often it was tried; three times at most."),
        right=True,
        width=6,
        essential=True,
    ),
    Column(
        "round_trip",
        tr("Round trip"),
        value=round_trip,
        text=lambda r, _: milliseconds(round_trip(r)),
        help=tr("Over the relay and back. Only the one who begins the punch measures it."),
        right=True,
        width=10,
    ),
    Column(
        "reason",
        tr("Why"),
        value=lambda r: r.reason,
        text=lambda r, _: reason(r),
        tooltip=reason,
        help=tr("Why it worked, or why it could not."),
        width=60,
        essential=True,
    ),
)


def punch_details(row: PunchView) -> Details:
    """Everything known of a punch; each try step by step."""
    outcome = PUNCH_OUTCOME[row.outcome]
    outcome = f"{outcome[:1].upper()}{outcome[1:]}"
    title = tr("{outcome}: {peer}", outcome=outcome, peer=shorten(row.peer_id))
    sections = [Section(tr("What came of it"), _facts(row))]
    for number, attempt in enumerate(row.attempts):
        steps = in_words(story(row, number))
        facts = tuple(Fact(at, text) for at, text in steps)
        name = tr("Try {number}, {time}", number=number + 1, time=clock_time(attempt.began_at))
        sections.append(
            Section(name, facts or (Fact("", tr("nothing was sent"), tone=Tone.MUTED),))
        )
        sections.append(
            Section(
                tr("Addresses of try {number}", number=number + 1),
                (
                    Fact(tr("Ours"), ", ".join(map(visible, attempt.ours)) or UNKNOWN, mono=True),
                    Fact(
                        tr("Theirs"), ", ".join(map(visible, attempt.theirs)) or UNKNOWN, mono=True
                    ),
                ),
            )
        )
    return Details(title, tuple(sections), row)


def _facts(row: PunchView) -> tuple[Fact, ...]:
    facts = [Fact(tr("Why"), reason(row), tone=OUTCOME_TONE[row.outcome])]
    if row.ended_at is not None:
        took = duration(max(0.0, row.ended_at - row.began_at))
        facts.append(
            Fact(
                tr("Took"), tr("{time}, {n} try", "{time}, {n} tries", len(row.attempts), time=took)
            )
        )
    if row.connection_id is not None:
        facts.append(Fact(tr("Direct connection"), str(row.connection_id)))
    if row.agent:
        facts.append(Fact(tr("Agent"), visible(row.agent)))
    facts += [
        Fact(tr("Role"), PUNCH_ROLE[row.role]),
        Fact(
            tr("Our NAT"),
            tr(
                "mapping {mapping}, filtering {filtering}",
                mapping=MAPPING[row.mapping],
                filtering=MAPPING[row.filtering],
            ),
        ),
        Fact(tr("Peer id"), row.peer_id, mono=True),
        Fact(tr("Relay"), row.relay, mono=True),
    ]
    return tuple(facts)

"""The columns of the two tables of Workshop: who takes part, and who is on this network."""

from __future__ import annotations

from app.models.column import Column, Tone
from app.models.facts import Details, Fact, Section, listed
from app.models.room_matrix import MOST_CLAIM, MOST_NAME, called, claimed
from app.text.format import (
    UNKNOWN,
    addr_order,
    ago,
    date_time,
    date_time_ago,
    iso_time,
    milliseconds,
    sentence,
    short_addr,
    shorten,
)
from app.text.translation import told, tr
from app.text.words import FOUND, MAPPING, Words, yes_no
from node import Found, Moment, NearbyView, ParticipantView, Phrase, Reach

Guest = ParticipantView

MOST_AGENT = 64
"""Characters of an agent that are shown."""
VERDICT = Words(
    {
        Reach.REACHABLE: Phrase("others reach it"),
        Reach.NOT_REACHABLE: Phrase("others do not reach it"),
        Reach.UNKNOWN: Phrase("it does not know yet"),
    }
)
"""What a participant says of itself, in plain words."""
_TONES = {
    Reach.REACHABLE: Tone.GOOD,
    Reach.NOT_REACHABLE: Tone.BAD,
    Reach.UNKNOWN: Tone.MUTED,
}
_ICONS = {Reach.REACHABLE: "good", Reach.NOT_REACHABLE: "bad", Reach.UNKNOWN: "muted"}


def _name(row: Guest) -> str:
    return tr("{name} (you)", name=called(row)) if row.ours else called(row)


def _agent(row: Guest) -> str:
    return claimed(row.agent, MOST_AGENT) or UNKNOWN


def _sees_us(row: Guest) -> str:
    return claimed(short_addr(row.observed_addr)) if row.observed_addr else UNKNOWN


def _contact(row: Guest) -> str:
    if row.ours:
        return tr("this computer")
    if row.connected:
        return tr("connected")
    return tr("hearsay only") if row.found is Found.TOLD else tr("not now")


def _consent(row: Guest) -> str:
    return tr("dials for others") if row.consent else tr("does not dial for others")


def _consent_tip(row: Guest) -> str:
    if row.consent:
        return tr("{name} dials for others.", name=called(row))
    return tr("{name} does not dial for others.", name=called(row))


def guest_search(row: Guest) -> str:
    """Where the filter of the participants looks."""
    return (
        f"{row.name} {row.peer_id} {row.agent} {FOUND[row.found]} {VERDICT[row.reach]} "
        f"{row.observed_addr or ''} {_sees_us(row)} {_contact(row)} {_consent(row)}"
    )


def nearby_search(row: NearbyView) -> str:
    """Where the filter of the neighbours looks."""
    return f"{row.peer_id} {' '.join(map(short_addr, row.addrs))} {_nearby_state(row)}"


GUEST_COLUMNS: tuple[Column[Guest], ...] = (
    Column(
        "name",
        tr("Calls itself"),
        value=lambda r: r.name,
        text=lambda r, _: _name(r),
        sort=lambda r: (not r.ours, called(r).casefold()),
        tooltip=lambda r: f"{_name(r)}\n{r.peer_id}",
        help=tr("The name that a participant chose; part of its peer id where it chose none."),
        width=18,
        essential=True,
    ),
    Column(
        "reach",
        tr("Its own verdict"),
        value=lambda r: r.reach,
        text=lambda r, _: VERDICT[r.reach],
        sort=lambda r: list(VERDICT).index(r.reach),
        tone=lambda r: _TONES[r.reach],
        icon=lambda r: _ICONS[r.reach],
        help=tr("Can others reach it? What it says of itself."),
        width=22,
        words=tuple(VERDICT.values()),
        essential=True,
    ),
    Column(
        "observed_addr",
        tr("Sees us at"),
        value=lambda r: r.observed_addr,
        text=lambda r, _: _sees_us(r),
        sort=lambda r: addr_order(r.observed_addr) if r.observed_addr else None,
        tooltip=lambda r: claimed(
            r.observed_addr or tr("It has not said at which address it sees us")
        ),
        help=tr("At which address it says that it sees us."),
        mono=True,
        width=19,
        essential=True,
    ),
    Column(
        "rtt",
        tr("Round trip"),
        value=lambda r: r.rtt,
        text=lambda r, _: milliseconds(r.rtt),
        help=tr("There and back, the median of the last pings."),
        right=True,
        width=11,
        essential=True,
    ),
    Column(
        "consent",
        tr("Consent"),
        value=lambda r: r.consent,
        text=lambda r, _: yes_no(r.consent),
        tooltip=_consent_tip,
        help=tr("Does it agree to dial the others when somebody asks for the matrix?"),
        width=9,
    ),
    Column(
        "found",
        tr("How found"),
        value=lambda r: r.found,
        text=lambda r, _: FOUND[r.found],
        help=tr("How we came to know of it."),
        width=15,
        words=tuple(FOUND.values()),
    ),
    Column(
        "connected",
        tr("Contact"),
        value=lambda r: r.connected,
        text=lambda r, _: _contact(r),
        tone=lambda r: None if r.connected or r.ours else Tone.MUTED,
        help=tr("Is there a connection over which we talk?"),
        width=14,
    ),
    Column(
        "agent",
        tr("Says it runs"),
        value=lambda r: r.agent,
        text=lambda r, _: _agent(r),
        help=tr("Its agent: the program, as it tells."),
        width=16,
    ),
    Column(
        "heard_at",
        tr("Last heard"),
        value=lambda r: iso_time(r.heard_at),
        text=lambda r, now: ago(now.time - r.heard_at),
        sort=lambda r: -r.heard_at,
        tooltip=lambda r: date_time(r.heard_at),
        right=True,
        ages=True,
        width=12,
        shown=False,
    ),
    Column(
        "peer",
        tr("Peer id"),
        value=lambda r: r.peer_id,
        text=lambda r, _: shorten(r.peer_id),
        tooltip=lambda r: r.peer_id,
        mono=True,
        width=15,
        shown=False,
    ),
)


def _nearby_state(row: NearbyView) -> str:
    if row.connected:
        return tr("connected")
    if row.detail:
        return tr("no: {reason}", reason=claimed(told(row.detail)))
    return tr("being tried")


NEARBY_COLUMNS: tuple[Column[NearbyView], ...] = (
    Column(
        "peer",
        tr("Peer"),
        value=lambda r: r.peer_id,
        text=lambda r, _: shorten(r.peer_id),
        tooltip=lambda r: r.peer_id,
        help=tr("The peer id in the announcement; proved only once there is a connection."),
        mono=True,
        width=15,
        essential=True,
    ),
    Column(
        "addrs",
        tr("Announces"),
        value=lambda r: " ".join(r.addrs),
        text=lambda r, _: ", ".join(map(short_addr, r.addrs)) or UNKNOWN,
        tooltip=lambda r: "\n".join(r.addrs),
        help=tr("Its addresses on this network."),
        mono=True,
        width=30,
        essential=True,
    ),
    Column(
        "connected",
        tr("Connected?"),
        value=lambda r: r.connected,
        text=lambda r, _: _nearby_state(r),
        tone=lambda r: Tone.GOOD if r.connected else Tone.WARN if r.detail else None,
        icon=lambda r: "good" if r.connected else "warning" if r.detail else "muted",
        help=tr("Is there a connection, and if not, why?"),
        width=36,
        essential=True,
    ),
    Column(
        "seen_at",
        tr("Announced"),
        value=lambda r: iso_time(r.seen_at),
        text=lambda r, now: ago(now.time - r.seen_at),
        sort=lambda r: -r.seen_at,
        tooltip=lambda r: date_time(r.seen_at),
        right=True,
        ages=True,
        width=14,
    ),
)


def guest_details(row: Guest, moment: Moment) -> Details:
    """Everything known of a participant; what is its claim stands under a title that says so."""
    claims = (
        Fact(tr("Name"), claimed(row.name, MOST_NAME) or tr("none chosen")),
        Fact(tr("Agent"), _agent(row)),
        Fact(tr("Verdict"), sentence(VERDICT[row.reach]), tone=_TONES[row.reach]),
        Fact(tr("Mapping of its NAT"), sentence(MAPPING[row.mapping])),
        Fact(tr("Filtering of its NAT"), sentence(MAPPING[row.filtering])),
        Fact(
            tr("Consent"),
            tr("It dials for others.") if row.consent else tr("It does not dial for others."),
        ),
        Fact(tr("Sees us at"), claimed(row.observed_addr or UNKNOWN, MOST_CLAIM), mono=True),
    )
    known = (
        Fact(tr("Peer id"), row.peer_id, mono=True),
        Fact(tr("How found"), FOUND[row.found]),
        Fact(tr("Contact"), _contact(row)),
        Fact(tr("Round trip"), milliseconds(row.rtt)),
        Fact(tr("Told by"), row.told_by or tr("itself"), mono=bool(row.told_by)),
        Fact(tr("Last heard"), date_time_ago(row.heard_at, moment.time - row.heard_at)),
    )
    where = listed([claimed(addr) for addr in row.addrs], mono=True) or listed([UNKNOWN])
    sections = (
        Section(tr("What you say of yourself") if row.ours else tr("What it claims"), claims),
        Section(tr("What we know"), known),
        Section(tr("Where it says that it can be dialled"), where),
    )
    return Details(_name(row), sections, row)

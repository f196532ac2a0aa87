"""The event log as rows: numbered, bounded, with a row where events were lost."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass

from app.models.column import Column, Tone
from app.models.facts import Details, Fact, Section
from app.text.event_fields import fields_of
from app.text.event_text import describe, event_name
from app.text.format import UNKNOWN, clock_time, date_time, iso_time
from app.text.translation import tr
from node import Event, EventSlice, Moment, Severity

EVENTS_KEPT = 10_000
"""Rows kept in the window: about 10 MB, and as many as the node itself keeps."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event, or a gap."""

    number: int
    """The event's place in the log; for a gap, that of the first event lost."""
    text: str
    """What happened, in the user's language."""
    event: Event | None
    lost: int = 0


class EventRows:
    """Takes slices of the node's ring and keeps the newest rows."""

    def __init__(self, capacity: int = EVENTS_KEPT) -> None:
        self.position = 0
        """Ask the node for what came after this."""
        self._rows: deque[EventRow] = deque(maxlen=capacity)

    def append(self, news: EventSlice) -> bool:
        """Take what came; True when that changed anything."""
        number = news.position - len(news.events)
        if news.lost:
            first = number - news.lost + 1
            self._rows.append(EventRow(first, _gap(news.lost), None, news.lost))
        for event in news.events:
            number += 1
            self._rows.append(EventRow(number, describe(event), event))
        self.position = news.position
        return bool(news.events or news.lost)

    def clear(self) -> None:
        """Forget what was shown; what comes next is shown."""
        self._rows.clear()

    def rows(self) -> tuple[EventRow, ...]:
        """Oldest first."""
        return tuple(self._rows)


def _gap(lost: int) -> str:
    return tr(
        "{n} event lost here: more happened than the node keeps while nobody was looking.",
        "{n} events lost here: more happened than the node keeps while nobody was looking.",
        lost,
    )


def _anew(row: EventRow) -> str:
    """The sentence, in the language that is spoken now: its text was made when it came."""
    return describe(row.event) if row.event else _gap(row.lost)


def is_warning(row: EventRow) -> bool:
    """Something failed or was refused, or was lost."""
    return row.event is None or row.event.severity is Severity.WARNING


def kind(row: EventRow) -> str:
    """Tell what kind of event it is, in words."""
    return event_name(row.event) if row.event else tr("Gap")


def event_key(row: EventRow) -> tuple[int, bool]:
    """Name a row by its number."""
    return (row.number, row.event is None)


def event_search(row: EventRow) -> str:
    """Where the filter looks: the sentence, the kind, and the event's whole JSON."""
    return f"{kind(row)} {row.text} {row.event.to_json() if row.event else ''}"


EVENT_COLUMNS: tuple[Column[EventRow], ...] = (
    Column(
        "number",
        "#",
        value=lambda r: r.number,
        text=lambda r, _: str(r.number),
        help=tr("Place in the log; gaps show as a row of their own."),
        right=True,
        width=7,
    ),
    Column(
        "time",
        tr("Time"),
        value=lambda r: iso_time(r.event.time) if r.event else None,
        text=lambda r, _: clock_time(r.event.time) if r.event else UNKNOWN,
        sort=lambda r: r.number,
        tooltip=lambda r: date_time(r.event.time) if r.event else "",
        width=10,
        essential=True,
    ),
    Column(
        "kind",
        tr("Event"),
        value=lambda r: type(r.event).__name__ if r.event else None,
        text=lambda r, _: kind(r),
        tone=lambda r: Tone.WARN if is_warning(r) else None,
        icon=lambda r: "warning" if is_warning(r) else "info",
        width=28,
    ),
    Column(
        "text",
        tr("What happened"),
        value=_anew,
        text=lambda r, _: r.text,
        sort=lambda r: r.text,
        width=90,
        essential=True,
    ),
)


def event_details(row: EventRow, _moment: Moment) -> Details:
    """Give the sentence and every field of the event."""
    if row.event is None:
        fact = Fact("", row.text, tone=Tone.WARN)
        return Details(
            tr("Gap in the log"), (Section(tr("What is missing"), (fact,)),), {"lost": row.lost}
        )
    fields = tuple(Fact(one.title, one.text, mono=one.mono) for one in fields_of(row.event))
    what = (Fact("", row.text), Fact(tr("When"), date_time(row.event.time)))
    sections = (Section(kind(row), what), Section(tr("Every field"), fields))
    return Details(tr("Event {number}", number=row.number), sections, _source(row.event))


def _source(event: Event) -> dict[str, object]:
    source: dict[str, object] = json.loads(event.to_json())
    return source

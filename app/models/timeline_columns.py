"""The timeline as rows: for those who read rather than look, and to take along."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from app.history.timeline import Item, Lane
from app.models.column import Column
from app.models.facts import Details, Fact, Section
from app.text.format import UNKNOWN, date_time, duration, iso_time
from app.text.translation import tr


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One bar or mark."""

    lane: str
    title: str
    item: Item
    begin: float
    """By the wall clock."""
    end: float | None


def timeline_rows(lanes: tuple[Lane, ...], shift: float) -> tuple[TimelineRow, ...]:
    """Everything that is in the lanes; `shift` leads to the wall clock."""
    return tuple(
        TimelineRow(
            lane.name,
            lane.title,
            item,
            item.begin + shift,
            None if item.end is None else item.end + shift,
        )
        for lane in lanes
        for item in lane.items
    )


def timeline_key(row: TimelineRow) -> Hashable:
    """Name a row by its lane, and by what it is there."""
    return (row.lane, row.item.key)


def timeline_search(row: TimelineRow) -> str:
    """Where the filter looks."""
    return f"{row.title} {row.item.word} {row.item.sentence}"


def timeline_details(row: TimelineRow) -> Details:
    """Everything that is told of it."""
    facts = (
        Fact(tr("Begin"), date_time(row.begin)),
        Fact(tr("End"), tr("it still is so") if row.end is None else date_time(row.end)),
        Fact("", row.item.sentence),
    )
    return Details(row.title, (Section(row.item.word, facts),), _source(row))


def _source(row: TimelineRow) -> dict[str, str | None]:
    return {column.name: str(column.value(row)) for column in TIMELINE_COLUMNS}


def _lasted(row: TimelineRow) -> float | None:
    return None if row.end is None or row.item.is_mark else row.end - row.begin


TIMELINE_COLUMNS: tuple[Column[TimelineRow], ...] = (
    Column(
        "begin",
        tr("When"),
        value=lambda r: iso_time(r.begin),
        text=lambda r, _: date_time(r.begin),
        sort=lambda r: r.begin,
        help=tr("When it was, or began."),
        width=19,
        essential=True,
    ),
    Column(
        "seconds",
        tr("Lasted"),
        value=_lasted,
        text=lambda r, now: (
            UNKNOWN
            if r.item.is_mark
            else duration((now.time if r.end is None else r.end) - r.begin)
        ),
        help=tr("How long it was so; up to now, where it still is."),
        right=True,
        ages=True,
        width=11,
    ),
    Column(
        "lane",
        tr("What"),
        value=lambda r: r.title,
        text=lambda r, _: r.title,
        help=tr("The lane of the picture in which it is."),
        width=26,
        essential=True,
    ),
    Column(
        "word",
        tr("How it was"),
        value=lambda r: r.item.word,
        text=lambda r, _: r.item.word,
        tone=lambda r: r.item.tone,
        help=tr("The word in the picture."),
        width=26,
        essential=True,
    ),
    Column(
        "sentence",
        tr("What happened"),
        value=lambda r: r.item.sentence,
        text=lambda r, _: r.item.sentence,
        help=tr("All of it, in a sentence."),
        width=80,
    ),
)

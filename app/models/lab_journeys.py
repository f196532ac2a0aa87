"""What happens in the lab as rows: one for each packet with its whole way, one for each mapping."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.models.column import Column, Tone
from app.models.lab_words import RULES, lab_time
from app.text.format import UNKNOWN, sentence
from app.text.translation import told, tr
from app.text.words import Words
from node import Phrase
from node.lab_world import (
    Kind,
    LabEvent,
    MappingGone,
    MappingMade,
    PacketArrived,
    PacketMoved,
    PacketPassed,
    PacketRefused,
    Rule,
)

NO_PACKET = "mapping"
"""What stands for the kind of packet where a NAT's table changed."""
ROWS_KEPT = 3000
"""Packets and mappings; the oldest go first."""
REFUSED_KEPT = 1000
"""Of those that would go, refused or lost packets; the oldest go first."""


class Fate(StrEnum):
    """What became of a packet."""

    UNDER_WAY = "under way"
    ARRIVED = "arrived"
    REFUSED = "refused"
    LOST = "lost"
    NOTED = "noted"
    """It is no packet: a NAT's table changed."""


FATES = Words(
    {
        Fate.UNDER_WAY: Phrase("under way"),
        Fate.ARRIVED: Phrase("arrived"),
        Fate.REFUSED: Phrase("refused"),
        Fate.LOST: Phrase("lost"),
        Fate.NOTED: Phrase("noted"),
    }
)


@dataclass(frozen=True, slots=True)
class LabRow:
    """One packet, or one change of a NAT's table."""

    key: tuple[str, int]
    """`packet` with its number, or `mapping` with a running one."""
    time: float
    """Lab time at which it began."""
    what: str
    """The kind of packet, or `mapping`."""
    origin: str
    """The host or router that it began at."""
    source: str
    target: str
    fate: Fate
    where: str
    """Where it is, or ended."""
    rule: Rule | None
    """The rule that decided."""
    words: str
    """What became of it, as a sentence in the user's language."""
    events: tuple[LabEvent, ...]
    """Its whole way."""

    @property
    def number(self) -> int | None:
        """The packet's number."""
        return self.key[1] if self.key[0] == "packet" else None


class LabRows:
    """Takes the lab's events, and gives the newest rows."""

    def __init__(self, kept: int = ROWS_KEPT, refused: int = REFUSED_KEPT) -> None:
        self.lost = 0
        """Events that nobody read in time."""
        self._kept, self._kept_refused = kept, refused
        self._older: OrderedDict[tuple[str, int], list[LabEvent]] = OrderedDict()
        """Refused packets that are kept longer; all are older than the others."""
        self._events: OrderedDict[tuple[str, int], list[LabEvent]] = OrderedDict()
        self._rows: dict[tuple[str, int], LabRow] = {}
        self._news: set[tuple[str, int]] = set()
        self._mappings = 0

    def take(self, events: Iterable[LabEvent]) -> None:
        """Take what happened since."""
        for event in events:
            if isinstance(event, MappingMade | MappingGone):
                self._mappings += 1
                key = ("mapping", self._mappings)
            elif isinstance(event, PacketMoved | PacketArrived | PacketPassed | PacketRefused):
                key = ("packet", event.packet.number)
            else:
                continue
            kept = self._older if key in self._older else self._events
            kept.setdefault(key, []).append(event)
            self._news.add(key)
        while len(self._events) > self._kept:
            key, way = self._events.popitem(last=False)
            if any(map(_ends_badly, way)):
                self._older[key] = way
            else:
                self._forget(key)
        while len(self._older) > self._kept_refused:
            self._forget(self._older.popitem(last=False)[0])

    def _forget(self, key: tuple[str, int]) -> None:
        self._rows.pop(key, None)
        self._news.discard(key)

    @property
    def changed(self) -> bool:
        """There is something that `rows` has not given yet."""
        return bool(self._news)

    def rows(self) -> tuple[LabRow, ...]:
        """All rows, oldest first; what did not change is the same object as before."""
        for key in self._news:
            self._rows[key] = _row(key, tuple(self._way(key)))
        self._news.clear()
        return tuple(self._rows[key] for key in (*self._older, *self._events))

    def _way(self, key: tuple[str, int]) -> list[LabEvent]:
        return self._older.get(key) or self._events.get(key) or []

    def row(self, number: int) -> LabRow | None:
        """The row of a packet, as it is now."""
        events = self._way(("packet", number))
        return _row(("packet", number), tuple(events)) if events else None

    def clear(self) -> None:
        """Forget what was shown; what comes next is shown."""
        self._events.clear()
        self._older.clear()
        self._rows.clear()
        self._news.clear()


def _ends_badly(event: LabEvent) -> bool:
    return isinstance(event, PacketRefused) or (isinstance(event, PacketMoved) and event.lost)


def is_refused(row: LabRow) -> bool:
    """It did not get where it was sent."""
    return row.fate in (Fate.REFUSED, Fate.LOST)


def is_beginning(row: LabRow) -> bool:
    """It is not just talk on a connection that stands."""
    return row.what not in (Kind.DATA, Kind.ACK) or is_refused(row)


def _row(key: tuple[str, int], events: tuple[LabEvent, ...]) -> LabRow:
    first = events[0]
    if isinstance(first, MappingMade | MappingGone):
        return _mapping_row(key, first, events)
    moved = next((one for one in events if isinstance(one, PacketMoved)), None)
    refused = next((one for one in events if isinstance(one, PacketRefused)), None)
    passed = next((one for one in reversed(events) if isinstance(one, PacketPassed)), None)
    last = events[-1]
    fate, where, words = Fate.UNDER_WAY, "", tr("It is under way.")
    rule = passed.rule if passed else None
    if refused is not None:
        fate, where, rule = Fate.REFUSED, refused.at, refused.rule
        words = sentence(told(refused.words))
    elif isinstance(last, PacketArrived):
        fate, where = Fate.ARRIVED, last.at
        words = tr("It arrived at {place}.", place=last.at)
    elif isinstance(last, PacketMoved):
        where = last.to
        if last.lost:
            fate, words = Fate.LOST, tr("It got lost on its way to {place}.", place=last.to)
        else:
            words = tr("It is on its way to {place}.", place=last.to)
    elif isinstance(last, PacketPassed):
        where, words = last.at, sentence(told(last.words))
    assert isinstance(first, PacketMoved | PacketArrived | PacketPassed | PacketRefused)  # noqa: S101 - take() sees to it
    packet = first.packet
    origin = moved.origin if moved else where
    return LabRow(
        key,
        first.time,
        str(packet.kind),
        origin,
        str(packet.source),
        str(packet.target),
        fate,
        where,
        rule,
        words,
        events,
    )


def _mapping_row(
    key: tuple[str, int], event: MappingMade | MappingGone, events: tuple[LabEvent, ...]
) -> LabRow:
    mapping = event.mapping
    values = {"router": event.at, "inside": mapping.inside, "outside": mapping.outside}
    if isinstance(event, MappingGone):
        words = tr(
            "{router} closed the line by which {inside} is {outside} outside: {why}.",
            why=told(event.reason),
            **values,
        )
    else:
        words = tr("{router} opened a line: {inside} is {outside} outside.", **values)
    return LabRow(
        key,
        event.time,
        NO_PACKET,
        event.at,
        str(mapping.inside),
        str(mapping.outside),
        Fate.NOTED,
        event.at,
        None,
        words,
        events,
    )


# --- as a table ----------------------------------------------------------------------------------


def lab_key(row: LabRow) -> tuple[str, int]:
    """Name a row."""
    return row.key


def lab_search(row: LabRow) -> str:
    """Where the filter looks."""
    rule = RULES[row.rule].word if row.rule else ""
    return (
        f"{row.number or ''} {what(row)} {row.origin} {row.source} {row.target} {FATES[row.fate]} "
        f"{row.where} {rule} {row.words}"
    )


def what(row: LabRow) -> str:
    """The kind of packet, or that it is none."""
    return tr("mapping") if row.what == NO_PACKET else row.what


def rule_word(row: LabRow) -> str:
    """The rule that decided, in the field's words."""
    return RULES[row.rule].word if row.rule else UNKNOWN


_FATES: dict[Fate, tuple[str | None, Tone | None]] = {
    Fate.UNDER_WAY: ("muted", Tone.MUTED),
    Fate.ARRIVED: ("good", None),
    Fate.REFUSED: ("bad", Tone.BAD),
    Fate.LOST: ("warning", Tone.WARN),
    Fate.NOTED: ("info", Tone.MUTED),
}


LAB_COLUMNS: tuple[Column[LabRow], ...] = (
    Column(
        "number",
        "#",
        value=lambda r: r.number,
        text=lambda r, _: UNKNOWN if r.number is None else str(r.number),
        help=tr("The packet's number, the same on its whole way, translations included."),
        right=True,
        width=6,
    ),
    Column(
        "time",
        tr("Time"),
        value=lambda r: r.time,
        text=lambda r, _: lab_time(r.time),
        sort=lambda r: (r.time, r.key[1]),
        help=tr("Lab time at which it set out."),
        right=True,
        width=16,
        essential=True,
    ),
    Column(
        "kind",
        tr("Packet"),
        value=lambda r: r.what,
        text=lambda r, _: what(r),
        help=tr("What kind of packet it is; “mapping” is a change of a NAT's table."),
        width=9,
        essential=True,
    ),
    Column(
        "fate",
        tr("Outcome"),
        value=lambda r: str(r.fate),
        text=lambda r, _: FATES[r.fate],
        tone=lambda r: _FATES[r.fate][1],
        icon=lambda r: _FATES[r.fate][0],
        width=12,
        words=tuple(FATES.values()),
        essential=True,
    ),
    Column(
        "where",
        tr("Where"),
        value=lambda r: r.where or None,
        text=lambda r, _: r.where or UNKNOWN,
        help=tr("Where it arrived, was refused, or is going to."),
        width=11,
    ),
    Column(
        "words",
        tr("What became of it"),
        value=lambda r: _row(r.key, r.events).words,
        text=lambda r, _: r.words,
        sort=lambda r: r.words,
        width=20,
        essential=True,
    ),
    Column(
        "rule",
        tr("Rule"),
        value=lambda r: str(r.rule) if r.rule else None,
        text=lambda r, _: rule_word(r),
        tooltip=lambda r: RULES[r.rule].sentence if r.rule else "",
        help=tr("The rule by which a router let it through or kept it out."),
        width=18,
        shown=False,
    ),
    Column(
        "origin",
        tr("From"),
        value=lambda r: r.origin or None,
        text=lambda r, _: r.origin or UNKNOWN,
        width=11,
        shown=False,
    ),
    Column(
        "source",
        tr("Source"),
        value=lambda r: r.source,
        text=lambda r, _: r.source,
        help=tr("Its source address as it set out; of a mapping, the address inside."),
        mono=True,
        width=20,
        shown=False,
    ),
    Column(
        "target",
        tr("Target"),
        value=lambda r: r.target,
        text=lambda r, _: r.target,
        help=tr("Its target address as it set out; of a mapping, the address outside."),
        mono=True,
        width=20,
        shown=False,
    ),
)

"""Who can dial whom: one square for each two participants, with what came of it.

Everything but our own row is what others claim; the words say whose claim it is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Qt

from app.models.column import Tone
from app.models.grid import DISPLAY, Grid, Index
from app.models.table_model import plain_tooltip
from app.text.format import clock_time, closed, sentence, short_addr, shorten, visible
from app.text.translation import told, tr
from app.text.words import DIAL_OUTCOME, Words
from node import DialOutcome, ParticipantView, Phrase, RoomCell, RoomView

MOST_PEOPLE = 64
"""Participants that are shown; a room of ours holds no more, a recording may."""
MOST_NAME = 24
"""Characters of a name that are shown."""
MOST_CLAIM = 120
"""Characters of any other text of a participant's that are shown."""

OUTCOME_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the cell's DialOutcome; None where a participant meets itself."""
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ACROSS = Qt.Orientation.Horizontal

OUTCOME_TONE = {
    DialOutcome.DIRECT: Tone.GOOD,
    DialOutcome.FAILED: Tone.BAD,
    DialOutcome.UNDER_WAY: Tone.ACCENT,
    DialOutcome.NO_CONSENT: Tone.MUTED,
    DialOutcome.NOT_ASKED: Tone.MUTED,
}
OUTCOME_ICON = {
    DialOutcome.DIRECT: "tick",
    DialOutcome.FAILED: "cross",
    DialOutcome.UNDER_WAY: "trying",
    DialOutcome.NO_CONSENT: "lock",
    DialOutcome.NOT_ASKED: "dash",
}
OUTCOME_MEANING = Words(
    {
        DialOutcome.DIRECT: Phrase("a new connection came to be"),
        DialOutcome.FAILED: Phrase("it could not get in"),
        DialOutcome.UNDER_WAY: Phrase("being tried now"),
        DialOutcome.NO_CONSENT: Phrase("the one who would dial did not agree to"),
        DialOutcome.NOT_ASKED: Phrase("nobody has asked for it, or no answer has come yet"),
    }
)


def claimed(text: str, most: int = MOST_CLAIM) -> str:
    """What a participant claims, as it may be shown: in plain characters, and cut."""
    shown = visible(text[: most + 1])
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"


def called(one: ParticipantView) -> str:
    """What it calls itself, or else a part of its peer id."""
    return claimed(one.name, MOST_NAME) or shorten(one.peer_id)


@dataclass(frozen=True, slots=True)
class Person:
    """A row, and a column."""

    number: int
    """From 1, in the order of the participants: names may be the same, and are long."""
    peer_id: str
    name: str
    ours: bool

    @property
    def title(self) -> str:
        """`3 Björn`, `1 Anna (you)`."""
        if self.ours:
            return tr("{number}  {name} (you)", number=self.number, name=self.name)
        return f"{self.number}  {self.name}"


@dataclass(frozen=True, slots=True)
class RoomMatrix:
    """The whole of it."""

    people: tuple[Person, ...] = ()
    cells: tuple[tuple[RoomCell | None, ...], ...] = ()
    """For each who dials, what came of dialling each; None where nothing is known."""
    asked_at: float | None = None
    left_out: int = 0
    """Participants that are not shown."""


def room_matrix(room: RoomView) -> RoomMatrix:
    """Build it."""
    shown = room.participants[:MOST_PEOPLE]
    people = tuple(
        Person(number, one.peer_id, called(one), one.ours) for number, one in enumerate(shown, 1)
    )
    known = {(cell.dialer, cell.target): cell for cell in room.cells}
    cells = tuple(
        tuple(known.get((dialer.peer_id, target.peer_id)) for target in people) for dialer in people
    )
    left_out = room.left_out + len(room.participants) - len(shown)
    return RoomMatrix(people, cells, room.asked_at, left_out)


class RoomMatrixModel(Grid[RoomMatrix]):
    """Rows dial, columns are dialled."""

    def __init__(self) -> None:
        super().__init__(RoomMatrix())
        self._narrow = False

    def titles(self, shown: RoomMatrix) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """Give the same people twice."""
        return shown.people, shown.people

    def be_narrow(self, *, narrow: bool) -> None:
        """Head the columns with numbers only, where names would be cut to nothing."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.headerDataChanged.emit(_ACROSS, 0, max(0, self.columnCount() - 1))

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """The word, the outcome, and what is behind it."""
        if role == DISPLAY:
            outcome = self.outcome(index)
            return DIAL_OUTCOME[outcome] if outcome else ""
        if role == OUTCOME_ROLE:
            return self.outcome(index)
        if role == _ACCESSIBLE:
            return self.words(index)
        return plain_tooltip(self.words(index)) if role == _TOOLTIP else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:  # noqa: N802
        """The number and the name; the whole peer id for who points at it."""
        if not 0 <= section < len(self.matrix.people):
            return None
        one = self.matrix.people[section]
        if role == DISPLAY:
            return str(one.number) if orientation == _ACROSS and self._narrow else one.title
        if role == _ACCESSIBLE:
            return one.title
        if role == _TOOLTIP:
            return plain_tooltip(f"{one.title}\n{one.peer_id}")
        return None

    def outcome(self, index: Index) -> DialOutcome | None:
        """What came of it; None where a participant meets itself."""
        if index.row() == index.column():
            return None
        cell = self.matrix.cells[index.row()][index.column()]
        return cell.outcome if cell else DialOutcome.NOT_ASKED

    def counts(self) -> dict[DialOutcome, int]:
        """How many squares there are of each outcome."""
        many = len(self.matrix.people)
        places = (self.index(row, column) for row in range(many) for column in range(many))
        found = Counter(self.outcome(place) for place in places)
        return {outcome: found[outcome] for outcome in DialOutcome}

    def place_of(self, dialer: str, target: str) -> Index:
        """Where two peer ids meet; an invalid index where they do not."""
        number = {one.peer_id: place for place, one in enumerate(self.matrix.people)}
        return self.index(number.get(dialer, -1), number.get(target, -1))

    def pair(self, index: Index) -> tuple[str, str] | None:
        """Give the peer ids of who dials and who is dialled."""
        if not index.isValid():
            return None
        people = self.matrix.people
        return people[index.row()].peer_id, people[index.column()].peer_id

    def words(self, index: Index) -> str:
        """Say what came of it, where, and who says so."""
        if not index.isValid():
            return ""
        dialer, target = self.matrix.people[index.row()], self.matrix.people[index.column()]
        if dialer is target:
            return tr("{name} does not dial itself.", name=_who(dialer))
        cell = self.matrix.cells[index.row()][index.column()]
        outcome = cell.outcome if cell else DialOutcome.NOT_ASKED
        first = tr(
            "{dialer} dials {target}: {outcome}, {meaning}.",
            dialer=_who(dialer),
            target=_who(target),
            outcome=DIAL_OUTCOME[outcome],
            meaning=OUTCOME_MEANING[outcome],
        )
        return first if cell is None else f"{first}{_rest(dialer, cell)}"

    def summary(self) -> str:
        """How many there are, and how to read it."""
        many = len(self.matrix.people)
        if many < 2:
            return ""
        ways = many * (many - 1)
        said = [
            tr(
                "Each row dials, each column is dialled: {n} way.",
                "Each row dials, each column is dialled: {n} ways.",
                ways,
            )
        ]
        if self.matrix.asked_at is not None:
            said.append(tr("Last asked at {time}.", time=clock_time(self.matrix.asked_at)))
        if self.matrix.left_out:
            said.append(
                tr(
                    "{n} participant more had no place.",
                    "{n} participants more had no place.",
                    self.matrix.left_out,
                )
            )
        return " ".join(said)


def _who(one: Person) -> str:
    return tr("{name} (you)", name=one.name) if one.ours else one.name


def _rest(dialer: Person, cell: RoomCell) -> str:
    parts = []
    if cell.addr:
        addr = claimed(short_addr(cell.addr))
        if cell.outcome is DialOutcome.FAILED:
            parts.append(tr("Tried last: {addr}.", addr=addr))
        else:
            parts.append(tr("At: {addr}.", addr=addr))
    if cell.reason:
        reason = claimed(told(cell.reason))
        if dialer.ours:
            parts.append(sentence(reason))
        else:
            parts.append(closed(tr("{name} says: {reason}", name=dialer.name, reason=reason)))
    if cell.at is not None:
        parts.append(f"({clock_time(cell.at)})")
    return "".join(f" {part}" for part in parts)

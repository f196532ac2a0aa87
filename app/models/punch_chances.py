"""Which NATs can be punched through to which, as theory says, and how it went so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.models.column import Tone
from app.models.grid import DISPLAY, Grid, Index
from app.models.table_model import Look
from app.text.format import UNKNOWN
from app.text.translation import tr
from app.text.words import MAPPING
from node import Mapping, PunchOutcome, PunchView, predicted

_NO, _EI, _AD, _APD = (
    Mapping.NO_NAT,
    Mapping.ENDPOINT_INDEPENDENT,
    Mapping.ADDRESS_DEPENDENT,
    Mapping.ADDRESS_AND_PORT_DEPENDENT,
)


@dataclass(frozen=True, slots=True)
class NatType:
    """A kind of NAT, by what it does."""

    mapping: Mapping
    filtering: Mapping
    name: str
    """What people call it."""
    short: str
    """The same above a narrow column, in two lines where it is long."""

    @property
    def does(self) -> str:
        """Its mapping and filtering in the words of RFC 4787."""
        maps = MAPPING[self.mapping]
        if self.mapping is _APD:
            maps = tr("another port for each destination")
        filters = MAPPING[self.filtering]
        return tr("mapping: {mapping}; filtering: {filtering}", mapping=maps, filtering=filters)


TYPES = (
    NatType(_NO, _NO, tr("No NAT"), tr("No NAT")),
    NatType(_NO, _APD, tr("Firewall only"), tr("Firewall only")),
    NatType(_EI, _EI, tr("Full cone"), tr("Full cone")),
    NatType(_EI, _AD, tr("Address-restricted"), tr("Address-\nrestricted")),
    NatType(_EI, _APD, tr("Port-restricted"), tr("Port-\nrestricted")),
    NatType(_APD, _EI, tr("Symmetric, lets all in"), tr("Symmetric,\nlets all in")),
    NatType(_APD, _AD, tr("Symmetric, lets known hosts in"), tr("Symmetric,\nknows hosts in")),
    NatType(_APD, _APD, tr("Symmetric"), tr("Symmetric")),
)
"""In the order from open to closed."""
SO_FAR = tr("So far")


@dataclass(frozen=True, slots=True)
class Chances:
    """The whole table."""

    ours: tuple[int, ...] = ()
    """Rows that are ours; several while our filtering is not known."""
    done: tuple[int, ...] = (0,) * len(TYPES)
    """Punches that ended, by what our NAT was then."""
    worked: tuple[int, ...] = (0,) * len(TYPES)
    pairs: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    """For our kind and the peer's, where it told us: punches that worked, and all that ended."""
    unsorted: int = 0
    """Punches that ended while our NAT was not known."""


def rows_of(mapping: Mapping, filtering: Mapping) -> tuple[int, ...]:
    """Which kinds a NAT may be of which so much is known; none where nothing is."""
    if mapping is Mapping.UNKNOWN:
        return ()
    maps = _APD if mapping is _AD else mapping
    filters = filtering
    if maps is _NO and filtering in (_EI, _AD):
        filters = _NO if filtering is _EI else _APD
    elif maps is not _NO and filtering is _NO:
        filters = _EI
    return tuple(
        number
        for number, one in enumerate(TYPES)
        if one.mapping is maps and filters in (one.filtering, Mapping.UNKNOWN)
    )


def chances(punches: Iterable[PunchView], mapping: Mapping, filtering: Mapping) -> Chances:
    """Count punches by what our NAT was, and find our row: that of `mapping` and `filtering`."""
    done, worked, unsorted = [0] * len(TYPES), [0] * len(TYPES), 0
    pairs: dict[tuple[int, int], tuple[int, int]] = {}
    for one in punches:
        if one.outcome is PunchOutcome.UNDER_WAY:
            continue
        rows = rows_of(one.mapping, one.filtering)
        if len(rows) != 1:
            unsorted += 1
            continue
        done[rows[0]] += 1
        success = one.outcome is not PunchOutcome.FAILED
        worked[rows[0]] += success
        theirs = rows_of(one.their_mapping, one.their_filtering)
        if len(theirs) == 1:
            some, all_ = pairs.get((rows[0], theirs[0]), (0, 0))
            pairs[rows[0], theirs[0]] = some + success, all_ + 1
    return Chances(rows_of(mapping, filtering), tuple(done), tuple(worked), pairs, unsorted)


class ChancesModel(Grid[Chances]):
    """Our NAT at the left, theirs above, and how it went so far in the first column."""

    def __init__(self, look: Look) -> None:
        super().__init__(Chances())
        self._look = look

    def titles(self, shown: Chances) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """The kinds, each way."""
        del shown
        return TYPES, (SO_FAR, *TYPES)

    def works(self, index: Index) -> bool | None:
        """Whether the pair of a cell can be punched through."""
        ours, theirs = TYPES[index.row()], TYPES[index.column() - 1]
        return predicted(ours.mapping, ours.filtering, theirs.mapping, theirs.filtering)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """A word, its colour, bold in our own row, and what it means."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.FontRole and index.row() in self.matrix.ours:
            font = QFont()
            font.setBold(True)
            return font
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ForegroundRole):
            return None
        shown = role == Qt.ItemDataRole.DisplayRole
        if index.column() == 0:
            return self._so_far(index.row()) if shown else None
        works = self.works(index)
        if shown:
            return self._of_pair(index)
        tones = {True: Tone.GOOD, False: Tone.BAD, None: Tone.MUTED}
        return self._look.tones.get(tones[works])

    def _of_pair(self, index: Index) -> str:
        """What theory says of two such NATs, and how it went so far if there were any."""
        works = self.works(index)
        counted = self.matrix.pairs.get((index.row(), index.column() - 1))
        if counted is None:
            return {True: tr("✓ works"), False: tr("✗ cannot"), None: "?"}[works]
        mark = {True: "✓", False: "✗", None: "?"}[works]
        return " ".join((mark, tr("{some} of {all}", some=counted[0], all=counted[1])))

    def _so_far(self, row: int) -> str:
        done = self.matrix.done[row]
        return tr("{some} of {all}", some=self.matrix.worked[row], all=done) if done else UNKNOWN

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:  # noqa: N802
        """Names of the kinds; ours is marked."""
        across = orientation == Qt.Orientation.Horizontal
        if across and section == 0:
            return {
                int(Qt.ItemDataRole.DisplayRole): SO_FAR,
                int(Qt.ItemDataRole.ToolTipRole): tr(
                    "Punches that worked with such a NAT of ours."
                ),
            }.get(role)
        one = TYPES[section - 1 if across else section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return one.does
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if across:
            return one.short
        return tr("▶ {name} (yours)", name=one.name) if section in self.matrix.ours else one.name

    def words(self, index: Index) -> str:
        """Say in a sentence what a cell means."""
        if not index.isValid():
            return ""
        ours = TYPES[index.row()]
        if index.column() == 0:
            done = self.matrix.done[index.row()]
            if not done:
                return tr(
                    "{name}: no punch so far with such a NAT of ours ({does}).",
                    name=ours.name,
                    does=ours.does,
                )
            return tr(
                "{name}: {some} of {n} punch so far ended with a direct connection.",
                "{name}: {some} of {n} punches so far ended with a direct connection.",
                done,
                name=ours.name,
                some=self.matrix.worked[index.row()],
            )
        theirs = TYPES[index.column() - 1]
        how = {
            True: tr("a hole can be punched"),
            False: tr("no hole can be punched"),
            None: tr("not known"),
        }
        sentence = tr(
            "{ours} ({ours_does}) with {theirs} ({theirs_does}): {how}.",
            ours=ours.name,
            ours_does=ours.does,
            theirs=theirs.name,
            theirs_does=theirs.does,
            how=how[self.works(index)],
        )
        counted = self.matrix.pairs.get((index.row(), index.column() - 1))
        if counted is None:
            return sentence
        so_far = tr(
            "{name}: {some} of {n} punch so far ended with a direct connection.",
            "{name}: {some} of {n} punches so far ended with a direct connection.",
            counted[1],
            name=theirs.name,
            some=counted[0],
        )
        return "\n".join((sentence, so_far))

    def summary(self) -> str:
        """Say which row is ours."""
        ours = [TYPES[row].name for row in self.matrix.ours]
        if not ours:
            mine = tr("Which row is yours is not known yet: it takes a few peers to tell.")
        elif len(ours) == 1:
            mine = tr("Your row: {name}.", name=ours[0])
        else:
            mine = tr(
                "Your row is one of {n} marked one: filtering is not known.",
                "Your row is one of {n} marked ones: filtering is not known.",
                len(ours),
            )
        text = tr("Your NAT at the left, the peer's above. {mine}", mine=mine)
        if not self.matrix.unsorted:
            return text
        more = tr(
            "{n} punch ended before it was known what our NAT does.",
            "{n} punches ended before it was known what our NAT does.",
            self.matrix.unsorted,
        )
        return f"{text} {more}"

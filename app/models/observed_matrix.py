"""Observers against addresses: who reports which, at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt

from app.models.column import Tone
from app.models.grid import DISPLAY, Grid, Index
from app.models.reading import from_the_left
from app.models.table_model import Look
from app.text.format import addr_order, short_addr, shorten
from app.text.translation import told, tr
from node import ObservationView, ObservedAddressView

ADDRESSES = 10
"""Columns at most, for the addresses with the most votes; one more stands for all others."""

COUNTS, DOES_NOT = "●", "○"


@dataclass(frozen=True, slots=True)
class Matrix:
    """The whole of it: one row for each report's peer and group."""

    addresses: tuple[str, ...]
    """Observed addresses, text multiaddrs; one that is empty stands for all others."""
    observers: tuple[tuple[str, str], ...]
    """Observer group and peer id."""
    cells: tuple[tuple[ObservationView | None, ...], ...]
    """For each observer what it says of each address; a report that counts before others."""
    summed_up: int = 0
    """Addresses that the last column stands for."""


EMPTY = Matrix((), (), ())


def matrix(
    observations: Sequence[ObservationView], addresses: Sequence[ObservedAddressView]
) -> Matrix:
    """Build it; `addresses` have those with the most votes first."""
    named = list(dict.fromkeys(one.observed_addr for one in addresses))[:ADDRESSES]
    column = {addr: number for number, addr in enumerate(named)}
    others = {_waist(one.observed_addr) for one in observations} - column.keys()
    if others:
        named.append("")
    rows: dict[tuple[str, str], list[ObservationView | None]] = {}
    for one in observations:
        cells = rows.setdefault((one.group, one.peer_id), [None] * len(named))
        at = column.get(_waist(one.observed_addr), len(named) - 1)
        known = cells[at]
        if known is None or (one.counts and not known.counts):
            cells[at] = one
    order = sorted(rows, key=lambda who: (addr_order(f"/ip4/{who[0]}/tcp/0"), who))
    cells_in_order = tuple(tuple(rows[who]) for who in order)
    return Matrix(tuple(named), tuple(order), cells_in_order, len(others))


@lru_cache(maxsize=1024)
def _waist(addr: str) -> str:
    return "/".join(addr.split("/")[:5])


def _words(one: ObservationView) -> str:
    who, seen = shorten(one.peer_id), short_addr(one.observed_addr)
    if one.counts:
        return tr(
            "{peer} at {group} sees us at {addr}: that counts as a vote.",
            peer=who,
            group=one.group,
            addr=seen,
        )
    return tr(
        "{peer} at {group} sees us at {addr}: that does not count ({reason}).",
        peer=who,
        group=one.group,
        addr=seen,
        reason=told(one.reason) if one.reason else tr("no reason given"),
    )


class MatrixModel(Grid[Matrix]):
    """A filled dot counts, an empty one does not, and the tooltip says why."""

    def __init__(self, look: Look) -> None:
        super().__init__(EMPTY)
        self._look = look

    def titles(self, shown: Matrix) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """Observers at the left, addresses above."""
        return shown.observers, shown.addresses

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """The dot, its colour, and what it means."""
        cell = self.matrix.cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if cell is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return COUNTS if cell.counts else DOES_NOT
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.tones.get(Tone.GOOD if cell.counts else Tone.MUTED)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(cell)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:  # noqa: N802
        """Addresses above, observers at the left."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            if across:
                addr = self.matrix.addresses[section]
                return from_the_left(short_addr(addr)) if addr else tr("others")
            group, peer_id = self.matrix.observers[section]
            return from_the_left(f"{group}  {shorten(peer_id)}")
        if role == Qt.ItemDataRole.ToolTipRole:
            if not across:
                return self.matrix.observers[section][1]
            return self.matrix.addresses[section] or tr(
                "{n} address with fewer votes, summed up",
                "{n} addresses with fewer votes, summed up",
                self.matrix.summed_up,
            )
        return None

    def words(self, index: Index) -> str:
        """What the observer of a cell says of its address."""
        if not index.isValid():
            return ""
        cell = self.matrix.cells[index.row()][index.column()]
        if cell is not None:
            return _words(cell)
        group, peer_id = self.matrix.observers[index.row()]
        addr = self.matrix.addresses[index.column()]
        who = shorten(peer_id)
        if not addr:
            return tr(
                "{peer} at {group} does not see us at any of the others.", peer=who, group=group
            )
        return tr(
            "{peer} at {group} does not see us at {addr}.",
            peer=who,
            group=group,
            addr=short_addr(addr),
        )

    def summary(self) -> str:
        """One sentence for what is shown."""
        observers = len(self.matrix.observers)
        addresses = sum(map(bool, self.matrix.addresses)) + self.matrix.summed_up
        if not observers:
            return tr("Who reports which address appears here, a line for each peer.")
        return tr(
            "{peers} and {addresses}. {counts} counts as a vote, {does_not} does not: select it to "
            "see why.",
            peers=tr("{n} peer", "{n} peers", observers),
            addresses=tr("{n} address", "{n} addresses", addresses),
            counts=COUNTS,
            does_not=DOES_NOT,
        )

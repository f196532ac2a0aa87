"""A table that sorts and filters frozen rows itself, and keeps what is selected by the row's key.

No QSortFilterProxyModel: with a Python model it takes hundreds of milliseconds a refresh.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QBrush, QFont, QIcon

from app.models.column import Column, Tone
from node import Moment

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex

# Plain ints: data() is called thousands of times a repaint, and comparing enums costs.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_UP, _DOWN = "\u25b4", "\u25be"
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

START = Moment(0.0, 0.0)
"""Stands in until a first snapshot came."""

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the whole frozen row."""

_MOST_RUNS = 1000
"""More stretches of changed rows than this are told as one change of everything."""
MANY = 3000
"""Rows from which on a refresh takes several turns, so that none is long."""
_STRETCH = 100
"""Rows told at once where one column ages: for several hundred Qt draws the other columns too."""


class Look:
    """Fonts, colours and icons that cells use; the theme fills it in."""

    def __init__(self) -> None:
        self.mono: QFont | None = None
        self.tones: dict[Tone, QBrush] = {}
        self.icon: Callable[[str], QIcon | None] = lambda _name: None


class _Entry(Generic[Row]):
    """A row with what was found out about it, which holds as long as it is the same object."""

    __slots__ = ("key", "passes", "row", "text", "value")

    def __init__(self, key: Hashable, row: Row) -> None:
        self.key = key
        self.row = row
        self.text: str | None = None
        """What the filter looks into; None until there is one."""
        self.passes = True
        self.value: Any = None
        """By what it is ordered."""


_value_of = attrgetter("value")


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows under columns, ordered by one column, cut down to those that match a filter.

    `key` names a row across refreshes; `search` gives the text that the filter looks into.
    """

    shown_changed = Signal()
    """Rows were added, removed, or are filtered otherwise."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        search: Callable[[Row], str],
        look: Look | None = None,
        same_search: Callable[[Row, Row], bool] | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            columns: what there is of a row, in their first order.
            key: names a row.
            search: the text that the filter looks into.
            look: fonts, colours and icons.
            same_search: whether two versions of a row have the same such text, where that is
                quicker told than found out.
        """
        super().__init__()
        self.columns = tuple(columns)
        self.look = look or Look()
        self.moment: Moment = START
        self._key = key
        self._search = search
        self._same_search = same_search or (lambda _old, _new: False)
        self._entries: dict[Hashable, _Entry[Row]] = {}
        self._source: Sequence[Row] = ()
        self._rows: list[Row] = []
        self._keys: list[Hashable] = []
        self._words: tuple[str, ...] = ()
        self._keep: Callable[[Row], bool] | None = None
        self._steps: Iterator[None] | None = None
        """What is left of the refresh of a large table."""
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take_step)
        self._sort_column = -1
        self._descending = False

    # What a table view asks.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many rows pass the filter."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many columns there are, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """One facet of one cell."""
        column = self.columns[index.column()]
        if role == _ALIGNMENT:
            return _RIGHT if column.right else _LEFT
        if role == _FONT:
            return self.look.mono if column.mono else None
        position = index.row()
        if position >= len(self._rows):
            return None
        row = self._rows[position]
        if role in (_DISPLAY, _ACCESSIBLE):
            return column.text(row, self.moment)
        if role == _FOREGROUND:
            tone = column.tone(row) if column.tone else None
            return self.look.tones.get(tone) if tone else None
        if role == _DECORATION:
            name = column.icon(row) if column.icon else None
            return self.look.icon(name) if name else None
        if role == _TOOLTIP:
            text = column.tooltip(row) if column.tooltip else column.text(row, self.moment)
            return plain_tooltip(text)
        return row if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:  # noqa: N802
        """Titles, and what each column means."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            if section != self._sort_column:
                return column.title
            return f"{column.title} {_DOWN if self._descending else _UP}"
        if role == _ALIGNMENT:
            return _RIGHT if column.right else _LEFT
        if role == _TOOLTIP:
            return plain_tooltip(column.help or column.title)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column from now on; -1 leaves the rows as they come."""
        self._sort_column = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._look_again()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    # What pages do.

    def set_rows(self, rows: Sequence[Row], moment: Moment) -> None:
        """Show these rows; what is selected stays selected.

        With very many, a moment later: others have their turn between the steps that it takes.
        """
        aged = moment != self.moment
        self.moment = moment
        self._source = rows
        if len(rows) >= MANY:
            self._steps = self._step_by_step(aged=aged)
            self._turn.start()
        elif not self._arrange() and aged:
            self._tell_aged()

    def set_filter(self, text: str) -> None:
        """Show rows that contain every word of `text`, large or small letters alike."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._look_again()

    def set_condition(self, keep: Callable[[Row], bool] | None) -> None:
        """Show only rows for which `keep` holds, beside the filter's words."""
        self._keep = keep
        self._look_again()

    def age(self, moment: Moment) -> None:
        """Time passed and nothing else changed."""
        self.moment = moment
        self._tell_aged()

    def row(self, position: int) -> Row:
        """Give the row shown at a position."""
        return self._rows[position]

    def rows(self) -> list[Row]:
        """Give the rows as shown."""
        return list(self._rows)

    @property
    def total(self) -> int:
        """How many rows there are, filtered out ones included."""
        return len(self._source)

    @property
    def filtered(self) -> bool:
        """Some rows may be hidden by a filter."""
        return bool(self._words) or self._keep is not None

    def position_of(self, key: Hashable) -> int | None:
        """Where the row with that key is shown, or None."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def key_of(self, row: Row) -> Hashable:
        """Give the key of a row."""
        return self._key(row)

    # How rows get into place.

    def _step_by_step(self, *, aged: bool) -> Iterator[None]:
        yield from self._note_new()
        entries = self._wanted()
        yield
        if not self._place(entries) and aged:
            self._tell_aged()

    def _take_step(self) -> None:
        if self._steps is not None and next(self._steps, self) is self:
            self._steps = None
        if self._steps is not None:
            self._turn.start()

    def _arrange(self) -> bool:
        """Show what is to be shown now; tell whether every cell was told to be drawn anew."""
        self._steps = None
        for _ in self._note_new():
            pass
        return self._place(self._wanted())

    def _wanted(self) -> list[_Entry[Row]]:
        return self._ordered([one for one in self._entries.values() if one.passes])

    def _place(self, entries: Sequence[_Entry[Row]]) -> bool:
        """Put rows where they belong; tell whether every cell was told to be drawn anew."""
        rows = [one.row for one in entries]
        keys = [one.key for one in entries]
        if keys == self._keys:
            everything = self._renew(rows)
            if self.filtered:
                self.shown_changed.emit()
            return everything
        was = len(self._rows)
        wanted = set(keys)
        # What is current or selected is taken out in a way that tells the view where to go on.
        self._drop({self._keys[one.row()] for one in self.persistentIndexList()} - wanted)
        self._add(rows, keys)
        left = [n for n, key in enumerate(self._keys) if key not in wanted]
        spare = left[: len(self._keys) - len(keys)]
        self._permute(rows + [self._rows[n] for n in spare], keys + [self._keys[n] for n in spare])
        self._cut(len(keys))
        if was != len(rows) or self.filtered:
            self.shown_changed.emit()
        return True

    def _renew(self, rows: list[Row]) -> bool:
        """Take newer versions of the same rows; only what changed is drawn anew.

        A row is frozen: the same object is the same row. To draw a full table costs many times
        what it costs to find out which lines need it.
        """
        before, self._rows = self._rows, rows
        runs = _runs(n for n, row in enumerate(rows) if row is not before[n])
        everything = len(runs) > _MOST_RUNS
        last = len(self.columns) - 1
        for first, end in [(0, len(rows) - 1)] if everything else runs:
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))
        return everything

    def _tell_aged(self) -> None:
        end = len(self._rows)
        for number, column in enumerate(self.columns):
            if column.ages:
                for first in range(0, end, _STRETCH):
                    last = min(first + _STRETCH, end) - 1
                    self.dataChanged.emit(self.index(first, number), self.index(last, number))

    def _look_again(self) -> None:
        """Another order, or another filter: it is to be found out of every row."""
        for entry in self._entries.values():
            self._judge(entry)
        self._arrange()

    def _note_new(self) -> Iterator[None]:
        """Find out about rows that are new, or others than last time: of very many rows, few."""
        source, before = self._source, self._entries
        entries: dict[Hashable, _Entry[Row]] = {}
        for first in range(0, len(source), MANY):
            rows = source[first : first + MANY]
            keys = list(map(self._key, rows))
            known = map(before.get, keys)
            for key, row, entry in zip(keys, rows, known, strict=True):
                if entry is None or entry.row is not row:
                    entries[key] = self._entry(key, row, entry)
                else:
                    entries[key] = entry
            yield
        self._entries = entries

    def _entry(self, key: Hashable, row: Row, before: _Entry[Row] | None) -> _Entry[Row]:
        entry = _Entry(key, row)
        if before is not None and before.text is not None and self._same_search(before.row, row):
            entry.text = before.text
        self._judge(entry)
        return entry

    def _judge(self, entry: _Entry[Row]) -> None:
        row, column = entry.row, self._sort_column
        entry.passes = (self._keep is None or self._keep(row)) and self._matches(entry)
        if 0 <= column < len(self.columns):
            entry.value = self.columns[column].sort_key(row)

    def _matches(self, entry: _Entry[Row]) -> bool:
        if not self._words:
            return True
        if entry.text is None:
            entry.text = self._search(entry.row).casefold()
        text = entry.text
        return all(word in text for word in self._words)

    def _ordered(self, entries: list[_Entry[Row]]) -> list[_Entry[Row]]:
        if not 0 <= self._sort_column < len(self.columns):
            return entries
        ordered = [one for one in entries if one.value is not None]
        ordered.sort(key=_value_of, reverse=self._descending)
        if len(ordered) < len(entries):
            ordered += [one for one in entries if one.value is None]
        return ordered

    def _drop(self, keys: set[Hashable]) -> None:
        """Let go of the rows with these keys, which are few, where they stand."""
        places = [n for n, key in enumerate(self._keys) if key in keys] if keys else []
        for first, last in reversed(_runs(places)):
            self._remove(first, last)

    def _add(self, rows: list[Row], keys: list[Hashable]) -> None:
        """Make room at the end for as many rows as there are to be, filled with new ones."""
        missing = len(keys) - len(self._keys)
        if missing <= 0:
            return
        have = set(self._keys)
        fresh = [n for n, key in enumerate(keys) if key not in have][:missing]
        first = len(self._keys)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        self._rows += [rows[n] for n in fresh]
        self._keys += [keys[n] for n in fresh]
        self.endInsertRows()

    def _cut(self, length: int) -> None:
        """Let go of the rows at the end that are too many."""
        if length < len(self._keys):
            self._remove(length, len(self._keys) - 1)

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._rows[first : last + 1]
        del self._keys[first : last + 1]
        self.endRemoveRows()

    def _permute(self, rows: list[Row], keys: list[Hashable]) -> None:
        """Take as many rows in another order (or newer versions of them in the same one).

        Some may take the place of others that nobody holds on to.
        """
        if keys == self._keys:
            self._renew(rows)
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        old_keys = [self._keys[index.row()] for index in old]
        self._rows, self._keys = rows, keys
        if old:
            place = {key: n for n, key in enumerate(keys)}
            new = [
                self.index(place[key], index.column()) if key in place else QModelIndex()
                for key, index in zip(old_keys, old, strict=True)
            ]
            self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each stretch of numbers that follow each other."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def plain_tooltip(text: str) -> str:
    """Give a tooltip that shows `text` as it is, whatever tags a peer put into it."""
    # Qt guesses whether a tooltip is rich text; a rich one made here leaves nothing to guess.
    return f"<p style='white-space:pre-wrap'>{html.escape(text)}</p>" if text else ""

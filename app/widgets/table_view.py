"""The table view that every page uses: rows as a whole, fixed heights, columns chosen and kept."""

from __future__ import annotations

import json
from typing import Any
from unicodedata import east_asian_width

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
)

from app.kept.state import StateStore
from app.models.column import Column
from app.models.table_model import TableModel
from app.text.translation import tr
from app.theme import Theme
from app.widgets.cell_delegate import GAP, MARGIN, CellDelegate

_ASCENDING = Qt.SortOrder.AscendingOrder
_DESCENDING = Qt.SortOrder.DescendingOrder
_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""The keyboard was here before, and comes back by itself."""
_LEAST_ROWS = 2
"""Rows that can be seen however small the window is."""


class TableView(QTableView):
    """A view of a TableModel that remembers its columns under `key`."""

    copy_asked = Signal()
    delete_asked = Signal()
    menu_asked = Signal(QPoint)
    """The context menu is wanted at a global position."""

    def __init__(self, model: TableModel[Any], key: str, theme: Theme, state: StateStore) -> None:
        super().__init__()
        self.table = model
        self._key = f"{key}/columns"
        self._theme = theme
        self._state = state
        self._points = theme.points
        self._for_a_room = self._by_mouse = False
        self._character = 1
        self._fallen_to = False
        """The row that was current went: nobody chose the one that the keyboard is on."""
        # Before the selection hears of it: then another row is current already.
        model.rowsAboutToBeRemoved.connect(self._see_row_go)
        self.setModel(model)
        self.selectionModel().selectionChanged.connect(self._see_choice)
        self._set_up()
        self._measure()
        self._recall()
        self._fit_projector()
        theme.changed.connect(self._rescale)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_asked.emit(self.viewport().mapToGlobal(at))
        )
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        header.setMinimumSectionSize(32)
        self.setItemDelegate(CellDelegate(self.table, self._theme, self))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Select the row that the keyboard comes to: the details are those of a row one sees."""
        super().focusInEvent(event)
        row = self.currentIndex().row()
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        # Or else a second Delete would close what nobody chose.
        unasked = self._fallen_to and event.reason() in _BACK
        if row >= 0 and not (by_mouse or unasked) and not self.selectionModel().hasSelection():
            self.selectRow(row)

    def _see_row_go(self, _parent: QModelIndex, first: int, last: int) -> None:
        if first <= self.currentIndex().row() <= last:
            self._fallen_to = True

    def _see_choice(self) -> None:
        if self.selectionModel().hasSelection():
            self._fallen_to = False

    def scrollTo(  # noqa: N802
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a row; only keys go sideways: what one clicks stays under the pointer."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if self._by_mouse:
            bar.setValue(before)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Note that it was the mouse: Qt scrolls later, once it cannot be a double click."""
        self._by_mouse = True
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Copy and Delete are asked of the page."""
        self._by_mouse = False
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    # Columns.

    def sort_by(self, name: str, *, descending: bool = False) -> None:
        """Order by the column of that name."""
        self.sortByColumn(self._number(name), _DESCENDING if descending else _ASCENDING)

    def show_column(self, name: str, *, shown: bool) -> None:
        """Show or hide a column, and keep that."""
        self.setColumnHidden(self._number(name), not shown)
        self.remember()

    def column_menu(self) -> QMenu:
        """Make the menu in which columns are chosen."""
        menu = QMenu(self)
        visible = [n for n in range(len(self.table.columns)) if not self.isColumnHidden(n)]
        for number, column in enumerate(self.table.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(number in visible)
            action.setToolTip(column.help)
            # A table without columns could not be given one back.
            action.setEnabled(visible != [number])
            action.toggled.connect(
                lambda shown, name=column.name: self.show_column(name, shown=shown)
            )
        menu.addSeparator()
        self._add_order(menu.addMenu(tr("Order by")))
        menu.addAction(tr("Reset columns")).triggered.connect(self.reset_columns)
        return menu

    def _add_order(self, menu: QMenu) -> None:
        """Offer by keys what a click on a title does."""
        for number in self.visible_columns():
            action = menu.addAction(self.table.columns[number].title)
            action.setCheckable(True)
            action.setChecked(number == self.horizontalHeader().sortIndicatorSection())
            action.triggered.connect(lambda _=False, number=number: self._order_by(number))

    def _order_by(self, number: int) -> None:
        header = self.horizontalHeader()
        now = (header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.sortByColumn(number, _DESCENDING if now == (number, _ASCENDING) else _ASCENDING)

    def visible_columns(self) -> list[int]:
        """Numbers of the shown columns, from left to right."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [number for number in order if not self.isColumnHidden(number)]

    def reset_columns(self) -> None:
        """Show the columns as they were at first."""
        header = self.horizontalHeader()
        for number, column in enumerate(self.table.columns):
            header.moveSection(header.visualIndex(number), number)
            self.setColumnHidden(number, not column.shown)
            self.setColumnWidth(number, self._first_width(number, column))
        self.remember()

    def remember(self) -> None:
        """Keep which columns are shown, where, how wide and ordered by which.

        What is shown in projector mode is for that moment only.
        """
        if self._for_a_room:
            return
        header = self.horizontalHeader()
        columns = self.table.columns
        state = {
            "order": [columns[header.logicalIndex(n)].name for n in range(len(columns))],
            "hidden": [c.name for n, c in enumerate(columns) if self.isColumnHidden(n)],
            "widths": {
                c.name: round((self.columnWidth(n) - 14) / self._character, 1)
                for n, c in enumerate(columns)
                if not self.isColumnHidden(n)
            },
            "sort": columns[header.sortIndicatorSection()].name
            if 0 <= header.sortIndicatorSection() < len(columns)
            else None,
            "descending": header.sortIndicatorOrder() == _DESCENDING,
        }
        self._state.save(self._key, json.dumps(state))

    def _recall(self) -> None:
        self.horizontalHeader().setSortIndicator(-1, _ASCENDING)
        self.setSortingEnabled(True)
        kept = self._show_remembered()
        if kept.get("sort") in [column.name for column in self.table.columns]:
            self.sort_by(str(kept["sort"]), descending=bool(kept.get("descending")))

    def _show_remembered(self) -> dict[str, Any]:
        header = self.horizontalHeader()
        for number, column in enumerate(self.table.columns):
            self.setColumnHidden(number, not column.shown)
            self.setColumnWidth(number, self._first_width(number, column))
        kept = _parsed(self._state.load(self._key))
        names = [column.name for column in self.table.columns]
        widths, hidden = kept.get("widths"), kept.get("hidden")
        for number, name in enumerate(names):
            if isinstance(hidden, list):
                self.setColumnHidden(number, name in hidden)
            width = widths.get(name) if isinstance(widths, dict) else None
            if isinstance(width, int | float) and 2 <= width <= 200:
                self.setColumnWidth(number, self._width(width))
        order = [n for n in _list(kept.get("order")) if n in names]
        for place, name in enumerate(dict.fromkeys(order)):
            header.moveSection(header.visualIndex(names.index(name)), place)
        return kept

    @property
    def has_order(self) -> bool:
        """Some column orders the rows."""
        return self.horizontalHeader().sortIndicatorSection() >= 0

    def _header_menu(self, at: QPoint) -> None:
        self.column_menu().popup(self.horizontalHeader().mapToGlobal(at))

    def _number(self, name: str) -> int:
        return [column.name for column in self.table.columns].index(name)

    # Sizes follow the font.

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        self._character = max(1, metrics.horizontalAdvance("0"))
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.55))
        around = self.horizontalHeader(), self.horizontalScrollBar()
        least = _LEAST_ROWS * self.verticalHeader().defaultSectionSize() + 4  # for the border
        self.setMinimumHeight(least + sum(part.sizeHint().height() for part in around))
        side = round(metrics.height() * 0.95)
        self.setIconSize(QSize(side, side))

    def _width(self, characters: float) -> int:
        return round(characters * self._character) + 14

    def _first_width(self, number: int, column: Column[Any]) -> int:
        """Give pixels for what it usually says, and for its title with the sign of the order."""
        return max(self._width(_characters(column)), self._worded_width(number, column))

    def _least_width(self, number: int, column: Column[Any]) -> int:
        """Give pixels below which something is cut that says nothing when it is."""
        whole = column.mono or column.right
        return (self._first_width if whole else self._worded_width)(number, column)

    def _worded_width(self, number: int, column: Column[Any]) -> int:
        metrics, icon = self.fontMetrics(), self.iconSize().width() + GAP if column.icon else 0
        words = max(map(metrics.horizontalAdvance, column.words), default=0)
        title = self.horizontalHeader().sectionSizeHint(number)
        return max(words + icon + 2 * MARGIN + 2, title)

    def _rescale(self) -> None:
        if self._theme.projector:
            self.remember()  # as it is before anything grows
        self.ensurePolished()
        before, self._points = self._points, self._theme.points
        self._measure()
        if before != self._points:
            factor = self._points / before
            for number in range(len(self.table.columns)):
                self.setColumnWidth(number, round(self.columnWidth(number) * factor))
        self._fit_projector()
        self.viewport().update()

    def _fit_projector(self) -> None:
        """Show what matters alone in projector mode, and after it the columns of before."""
        wanted = self._theme.projector
        if wanted == self._for_a_room:
            return
        if wanted:
            self._for_a_room = True
            columns = self.table.columns
            for number, column in enumerate(columns if any(c.essential for c in columns) else ()):
                self.setColumnHidden(number, not column.essential)
            self._fit_widths()
        else:
            self._for_a_room = False
            self._show_remembered()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In projector mode all columns are seen at once."""
        super().resizeEvent(event)
        if self._for_a_room:
            self._fit_widths()

    def _fit_widths(self) -> None:
        columns, visible = self.table.columns, self.visible_columns()
        room = self.viewport().width()
        least = [self._least_width(number, columns[number]) for number in visible]
        first = [self._first_width(number, columns[number]) for number in visible]
        more = [wide - narrow for wide, narrow in zip(first, least, strict=True)]
        each = _widest(least, room), _widest(more, max(0, room - sum(least)))
        for number, narrow, rest in zip(visible, least, more, strict=True):
            self.setColumnWidth(number, min(narrow, each[0]) + min(rest, each[1]))


def _widest(widths: list[int], room: int) -> int:
    """Give how wide one may be for all to fit: the wide ones make room, not the narrow."""
    left = room
    for number, width in enumerate(sorted(widths)):
        share = left // (len(widths) - number)
        if width > share:
            return share
        left -= width
    return max(widths, default=0)


def _characters(column: Column[Any]) -> int:
    """Give the first width in characters; the title and the sign of the order fit in."""
    return max(column.width, sum(map(_letters, column.title)) + 3)


def _letters(letter: str) -> int:
    """How many average letters it is as wide as: a Chinese one is two."""
    return 2 if east_asian_width(letter) in "FW" else 1


def _parsed(text: str | None) -> dict[str, Any]:
    """Read what was kept; what a person or an older version wrote there may be anything."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []

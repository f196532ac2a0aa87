"""A table with what every table has: a heading, a filter box, columns, copy, empty states."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.kept.state import StateStore
from app.models.export import to_csv, to_json, to_text
from app.models.table_model import TableModel
from app.text.translation import tr
from app.theme import Theme
from app.widgets.empty_state import EmptyState
from app.widgets.message_strip import plain_label
from app.widgets.table_view import TableView

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class TableWords:
    """What a table is called, and what it says while it is empty."""

    key: str
    """Under which its columns are remembered."""
    heading: str
    empty_title: str
    empty_text: str
    icon: str


class TablePane(QWidget, Generic[Row]):
    """A heading line over a table, or over words where there is nothing to show."""

    current_changed = Signal()
    """Another row is current, or none."""
    copied = Signal(str)
    """Something went to the clipboard; the text says what."""
    delete_asked = Signal()

    def __init__(
        self, model: TableModel[Row], words: TableWords, theme: Theme, state: StateStore
    ) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.model, self.words, self._theme = model, words, theme
        self.view = TableView(model, words.key, theme, state)
        self.view.setAccessibleName(words.heading)
        self.empty = EmptyState(theme, words.icon)
        self.empty.tell(words.empty_title, words.empty_text)
        self.no_match = EmptyState(theme, "filter")
        self.no_match.button.setText(tr("Clear the filter"))
        self.no_match.button.clicked.connect(self.clear_filter)
        self.heading = plain_label("heading")
        self.heading.setText(words.heading)
        # Rather cut than a page that has to be scrolled sideways.
        self.heading.setMinimumWidth(8 * self.heading.fontMetrics().averageCharWidth())
        self.total = plain_label("muted")
        self.filter = self._filter_box()
        self.row_actions: list[QAction] = []
        """Put into the context menu before copying."""
        self.address_of: Callable[[Row], str | None] | None = None
        """Gives a row's address, a text multiaddr, to be copied alone."""
        self._stack = QStackedWidget()
        for page in (self.view, self.empty, self.no_match):
            self._stack.addWidget(page)
        self.bar = QHBoxLayout()
        self._lay_out()
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        self.bar.setSpacing(6)
        self.bar.addWidget(self.heading)
        self.bar.addWidget(self.total)
        self.bar.addStretch(1)
        self.bar.addWidget(self.filter, 1)
        self._columns = self._tool(tr("Columns"), tr("Choose the columns"))
        self._copy = self._tool(tr("Copy"), tr("Copy the selected rows, or all that are shown"))
        for button in (self._columns, self._copy):
            self.bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self.bar)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._columns.clicked.connect(lambda: self._popup(self.view.column_menu(), self._columns))
        self._copy.clicked.connect(lambda: self._popup(self.copy_menu(), self._copy))
        self.model.shown_changed.connect(self._show_state)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit())
        self.view.copy_asked.connect(lambda: self.copy("text"))
        self.view.delete_asked.connect(self.delete_asked)
        self.view.menu_asked.connect(self._context_menu)

    def _filter_box(self) -> QLineEdit:
        box = QLineEdit()
        box.setPlaceholderText(tr("Filter"))
        box.setClearButtonEnabled(True)
        box.setAccessibleName(tr("Filter {heading}", heading=self.words.heading))
        box.setToolTip(tr("Rows that contain every word stay. Ctrl+F"))
        box.setMaximumWidth(360)
        box.setMinimumWidth(80)
        box.textChanged.connect(self._filter)
        return box

    def add_button(self, text: str, tooltip: str) -> QPushButton:
        """Put a button of the page beside the filter."""
        button = QPushButton(text)
        button.setToolTip(tooltip)
        self.bar.insertWidget(self.bar.indexOf(self._columns), button)
        return button

    def delete_triggers(self, action: QAction) -> None:
        """Let an action be what Delete asks for; menus show that."""
        action.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        # The table itself sees the key: in the filter it deletes a letter.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.delete_asked.connect(action.trigger)

    def hide_tools(self, *, hidden: bool) -> None:
        """Leave out the filter and the buttons: who looks on from afar has no use for them."""
        for one in (self.filter, self._columns, self._copy):
            one.setHidden(hidden)

    # What the page asks.

    def current(self) -> Row | None:
        """Give the row that the keyboard is on."""
        index = self.view.selectionModel().currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def selected(self) -> list[Row]:
        """Give the selected rows, as shown from top to bottom."""
        rows = self.view.selectionModel().selectedRows()
        return [self.model.row(place) for place in sorted(index.row() for index in rows)]

    def select(self, key: Hashable) -> bool:
        """Go to the row with that key; False when it is not shown."""
        place = self.model.position_of(key)
        if place is None:
            return False
        index = self.model.index(place, 0)
        # Not selectRow(): with Ctrl or Shift still held, that would select further rows, or fewer.
        flag = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.view.scrollTo(index)
        return True

    def focus_filter(self) -> None:
        """Let the user type what to look for."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def clear_filter(self) -> None:
        """Show everything again."""
        self.filter.clear()

    def copy(self, form: str) -> None:
        """Put the selected rows, or else all shown ones, on the clipboard: text, json or csv."""
        rows = self.selected() or self.model.rows()
        columns = [self.model.columns[number] for number in self.view.visible_columns()]
        if form == "json":
            text = to_json(columns, rows)
        elif form == "csv":
            text = to_csv(columns, rows)
        else:
            text = to_text(columns, rows, self.model.moment)
        QGuiApplication.clipboard().setText(text)
        name = tr("text") if form == "text" else form.upper()
        number = len(rows)
        said = tr("Copied {n} row as {form}.", "Copied {n} rows as {form}.", number, form=name)
        self.copied.emit(said)

    def copy_menu(self) -> QMenu:
        """Make the menu of ways to copy."""
        menu = QMenu(self)
        if self.address_of is not None:
            menu.addAction(tr("Copy address")).triggered.connect(self._copy_addresses)
        for form, title in (
            ("text", tr("Copy as text")),
            ("json", tr("Copy as JSON")),
            ("csv", tr("Copy as CSV")),
        ):
            menu.addAction(title).triggered.connect(lambda _=False, form=form: self.copy(form))
        return menu

    def _copy_addresses(self) -> None:
        """Copy those of the rows that copy() takes, a line each."""
        if self.address_of is not None:
            found = map(self.address_of, self.selected() or self.model.rows())
            addresses = list(dict.fromkeys(addr for addr in found if addr))
            QGuiApplication.clipboard().setText("\n".join(addresses))
            number = len(addresses)
            self.copied.emit(tr("Copied {n} address.", "Copied {n} addresses.", number))

    # How it shows.

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_state()

    def _show_state(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if shown:
            self._stack.setCurrentWidget(self.view)
        elif total and self.filter.text():
            self.no_match.tell(
                tr("Nothing matches “{text}”", text=self.filter.text()),
                tr("{n} row is hidden by the filter.", "{n} rows are hidden by the filter.", total),
            )
            self.no_match.button.show()
            self._stack.setCurrentWidget(self.no_match)
        elif total:
            self.no_match.tell(
                tr("Nothing to show"),
                tr(
                    "{n} row is hidden by what is chosen on this page.",
                    "{n} rows are hidden by what is chosen on this page.",
                    total,
                ),
            )
            self.no_match.button.hide()
            self._stack.setCurrentWidget(self.no_match)
        else:
            self._stack.setCurrentWidget(self.empty)
        if shown == total:
            self.total.setText(f"{total:,}".replace(",", "\u202f") if total else "")
        else:
            self.total.setText(tr("{shown} of {total} shown", shown=shown, total=total))

    def _context_menu(self, at: QPoint) -> None:
        menu = self.copy_menu()
        first = menu.actions()[0]
        menu.insertActions(first, self.row_actions)
        if self.row_actions:
            menu.insertSeparator(first)
        menu.popup(at)

    def _tool(self, text: str, tooltip: str) -> QPushButton:
        button = QPushButton(f"{text} \u25be")
        button.setAccessibleName(f"{text}, {self.words.heading}")
        button.setToolTip(tooltip)
        return button

    def _popup(self, menu: QMenu, under: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

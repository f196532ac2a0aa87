"""What every table has: its empty states, its filter, its columns, its keys, its ways to copy."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.models.column import Column
from app.models.table_model import TableModel
from app.theme import Theme
from app.widgets.table_pane import TablePane, TableWords
from app.widgets.table_view import _widest
from node import Moment
from tests.support.open_window import cells, clipboard, column

NOW = Moment(1000.0, 100.0)
WORDS = TableWords(
    key="fruit",
    heading="Fruit",
    empty_title="No fruit yet",
    empty_text="Each fruit appears here. Plant a tree.",
    icon="info",
)


@dataclass(frozen=True)
class Fruit:
    number: int
    name: str
    origin: str = "a garden"


COLUMNS: tuple[Column[Fruit], ...] = (
    Column("number", "#", value=lambda r: r.number, text=lambda r, _: str(r.number), right=True),
    Column("name", "Name", value=lambda r: r.name, text=lambda r, _: r.name, help="As called"),
    Column("origin", "Origin", value=lambda r: r.origin, text=lambda r, _: r.origin, shown=False),
)
FRUIT = (Fruit(1, "Pear"), Fruit(2, "Apple"), Fruit(3, "Fig"))


class Shown:
    """A pane on screen, and what it told."""

    def __init__(self, qtbot: QtBot, app: QApplication, state: MemoryState | None = None) -> None:
        self.state = state or MemoryState()
        model = TableModel(COLUMNS, lambda r: r.number, lambda r: f"{r.name} {r.origin}")
        self.theme = Theme(app, self.state)
        self.pane: TablePane[Fruit] = TablePane(model, WORDS, self.theme, self.state)
        self.notes: list[str] = []
        self.deletes = 0
        self.pane.copied.connect(self.notes.append)
        self.pane.delete_asked.connect(self._count)
        qtbot.addWidget(self.pane)
        self.pane.resize(700, 300)
        self.pane.show()
        self.pane.activateWindow()

    def _count(self) -> None:
        self.deletes += 1

    def put(self, *rows: Fruit) -> None:
        self.pane.model.set_rows(rows, NOW)

    def column_action(self, title: str, menu: QMenu | None = None) -> None:
        (action,) = (
            one for one in (menu or self.pane.view.column_menu()).actions() if one.text() == title
        )
        action.trigger()


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Shown:
    return Shown(qtbot, qapp)


# --- empty ---------------------------------------------------------------------------------------


def test_an_empty_table_says_what_will_appear_and_what_to_do(shown: Shown) -> None:
    assert shown.pane.empty.isVisible()
    assert shown.pane.empty.words == "No fruit yet Each fruit appears here. Plant a tree."
    assert shown.pane.empty.accessibleName() == shown.pane.empty.words
    shown.put(*FRUIT)
    assert shown.pane.view.isVisible()
    assert not shown.pane.empty.isVisible()
    assert shown.pane.total.text() == "3"
    shown.put()
    assert shown.pane.empty.isVisible()
    assert shown.pane.total.text() == ""


def test_the_words_of_an_empty_table_are_not_strewn_over_a_wide_one(shown: Shown) -> None:
    shown.pane.empty.tell("No fruit yet", "Each fruit appears here. " * 30)
    shown.pane.resize(1800, 300)
    QApplication.processEvents()
    widest = max(label.width() for label in shown.pane.empty.findChildren(type(shown.pane.total)))
    text = next(
        label
        for label in shown.pane.empty.findChildren(type(shown.pane.total))
        if label.text().startswith("Each")
    )
    assert text.width() <= 60 * shown.theme.points < widest
    middle = text.mapTo(shown.pane.empty, QPoint(text.width() // 2, 0)).x()
    assert abs(middle - shown.pane.empty.width() / 2) <= 2


def test_a_filter_that_hides_everything_can_be_cleared_there(shown: Shown, qtbot: QtBot) -> None:
    shown.put(*FRUIT)
    qtbot.keyClicks(shown.pane.filter, "<b>plum")
    assert shown.pane.no_match.isVisible()
    assert shown.pane.no_match.words == (
        "Nothing matches \u201c<b>plum\u201d 3 rows are hidden by the filter."
    )
    assert shown.pane.total.text() == "0 of 3 shown"
    qtbot.mouseClick(shown.pane.no_match.button, Qt.MouseButton.LeftButton)
    assert shown.pane.view.isVisible()
    assert len(cells(shown.pane)) == 3


def test_rows_that_come_while_a_filter_is_set_are_filtered_too(shown: Shown) -> None:
    shown.pane.filter.setText("fig")
    assert shown.pane.empty.isVisible(), "there is nothing that a filter could hide"
    shown.put(*FRUIT)
    assert column(shown.pane, "Name") == ["Fig"]
    assert shown.pane.total.text() == "1 of 3 shown"


# --- columns -------------------------------------------------------------------------------------


def test_columns_are_chosen_in_a_menu_and_remembered(
    shown: Shown, qtbot: QtBot, qapp: QApplication
) -> None:
    shown.put(*FRUIT)
    assert list(cells(shown.pane)[0]) == ["#", "Name"]
    shown.column_action("Origin")
    shown.column_action("#")
    assert list(cells(shown.pane)[0]) == ["Name", "Origin"]
    again = Shown(qtbot, qapp, shown.state)
    again.put(*FRUIT)
    assert list(cells(again.pane)[0]) == ["Name", "Origin"]
    again.column_action("Reset columns")
    assert list(cells(again.pane)[0]) == ["#", "Name"]


def test_the_last_column_cannot_be_hidden(shown: Shown) -> None:
    shown.column_action("#")
    menu = shown.pane.view.column_menu()
    states = {one.text(): one.isEnabled() for one in menu.actions() if one.text()}
    assert states.pop("Order by")
    assert states == {"#": True, "Name": False, "Origin": True, "Reset columns": True}


def test_order_place_and_width_are_remembered(
    shown: Shown, qtbot: QtBot, qapp: QApplication
) -> None:
    shown.put(*FRUIT)
    view = shown.pane.view
    view.sort_by("name", descending=True)
    view.horizontalHeader().moveSection(1, 0)
    view.setColumnWidth(1, 222)
    view.remember()
    again = Shown(qtbot, qapp, shown.state)
    again.put(*FRUIT)
    assert list(cells(again.pane)[0]) == ["Name", "#"]
    assert column(again.pane, "Name") == ["Pear", "Fig", "Apple"]
    assert again.pane.view.columnWidth(1) == pytest.approx(222, abs=2)


@pytest.mark.parametrize(
    "kept", ["", "no json", "[1]", '{"order": [1, null], "widths": {"name": "x", "number": 1e9}}']
)
def test_a_damaged_memory_gives_the_first_columns(
    qtbot: QtBot, qapp: QApplication, kept: str
) -> None:
    state = MemoryState()
    state.save("fruit/columns", kept)
    shown = Shown(qtbot, qapp, state)
    shown.put(*FRUIT)
    assert list(cells(shown.pane)[0]) == ["#", "Name"]
    assert 20 < shown.pane.view.columnWidth(0) < 400, "the last one takes what is left"


def test_columns_grow_with_the_text(shown: Shown) -> None:
    view = shown.pane.view
    width, height = view.columnWidth(0), view.verticalHeader().defaultSectionSize()
    for _ in range(4):
        shown.theme.step_zoom(1)
    assert view.columnWidth(0) > width * 1.5
    assert view.verticalHeader().defaultSectionSize() > height * 1.5
    shown.theme.step_zoom(0)
    assert view.columnWidth(0) == pytest.approx(width, abs=3)


@pytest.mark.parametrize(
    ("widths", "room", "most"),
    [([], 9, 0), ([10, 20], 30, 20), ([10, 20], 29, 19), ([5, 90, 80], 105, 50), ([9, 9], 6, 3)],
)
def test_wide_columns_make_room_for_narrow_ones(widths: list[int], room: int, most: int) -> None:
    assert _widest(widths, room) == most


def test_a_click_on_a_title_orders_by_it(shown: Shown, qtbot: QtBot) -> None:
    shown.put(*FRUIT)
    header = shown.pane.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(1) + 30, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert column(shown.pane, "Name") == ["Apple", "Fig", "Pear"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert column(shown.pane, "Name") == ["Pear", "Fig", "Apple"]


def test_the_menu_orders_as_a_click_on_a_title_does(shown: Shown) -> None:
    shown.put(*FRUIT)
    for expected in (["Apple", "Fig", "Pear"], ["Pear", "Fig", "Apple"]):
        menu = shown.pane.view.column_menu()
        (order,) = menu.findChildren(QMenu)
        shown.column_action("Name", order)
        assert column(shown.pane, "Name") == expected
    assert [one.text() for one in order.actions()] == ["#", "Name"], "hidden ones are not offered"


# --- keys and copying ----------------------------------------------------------------------------


def test_the_arrow_keys_move_and_shift_selects_more(shown: Shown, qtbot: QtBot) -> None:
    shown.put(*FRUIT)
    view = shown.pane.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert shown.pane.selected() == [shown.pane.current()] == [FRUIT[0]]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert shown.pane.current() == FRUIT[1]
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert shown.pane.selected() == list(FRUIT[1:])
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert shown.pane.current() == FRUIT[0], "what is selected stays, to be copied"


def test_copy_and_delete_keys(shown: Shown, qtbot: QtBot) -> None:
    shown.put(*FRUIT)
    assert shown.pane.select(2)
    qtbot.keyClick(shown.pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard().splitlines()[-1].split() == ["2", "Apple"]
    assert shown.notes == ["Copied 1 row as text."]
    qtbot.keyClick(shown.pane.view, Qt.Key.Key_Delete)
    assert shown.deletes == 1


@pytest.mark.parametrize("form", ["text", "JSON", "CSV"])
def test_the_copy_menu_takes_all_shown_rows_where_none_is_selected(shown: Shown, form: str) -> None:
    shown.put(*FRUIT)
    shown.pane.filter.setText("p")
    shown.column_action(f"Copy as {form}", shown.pane.copy_menu())
    assert shown.notes == [f"Copied 2 rows as {form}."]
    if form == "JSON":
        assert json.loads(clipboard()) == [
            {"number": 1, "name": "Pear"},
            {"number": 2, "name": "Apple"},
        ]
    else:
        lines = clipboard().splitlines()
        assert len(lines) == 3
        assert "Pear" in lines[1]
        assert "Apple" in lines[2]


def test_addresses_are_copied_alone_each_once(shown: Shown) -> None:
    shown.pane.address_of = lambda fruit: None if fruit.name == "Fig" else "/ip4/1.2.3.4/tcp/1"
    shown.put(*FRUIT)
    menu = shown.pane.copy_menu()
    assert [one.text() for one in menu.actions()][:2] == ["Copy address", "Copy as text"]
    shown.column_action("Copy address", menu)
    assert clipboard() == "/ip4/1.2.3.4/tcp/1"
    assert shown.notes == ["Copied 1 address."]


def test_tab_leaves_the_table(shown: Shown, qtbot: QtBot) -> None:
    shown.put(*FRUIT)
    shown.pane.view.setFocus()
    qtbot.waitUntil(shown.pane.view.hasFocus)
    qtbot.keyClick(shown.pane.view, Qt.Key.Key_Tab)
    assert not shown.pane.view.hasFocus()


def test_everything_beside_the_table_has_a_name_that_tells_which_table(shown: Shown) -> None:
    names = [b.accessibleName() for b in shown.pane.findChildren(QPushButton) if b.isVisible()]
    assert names == ["Columns, Fruit", "Copy, Fruit"]
    assert shown.pane.filter.accessibleName() == "Filter Fruit"
    assert shown.pane.view.accessibleName() == "Fruit"


def test_a_row_is_gone_to_by_its_key(shown: Shown) -> None:
    shown.put(*(Fruit(n, f"Plum {n}") for n in range(500)))
    assert shown.pane.select(400)
    current = shown.pane.current()
    assert current is not None
    assert current.number == 400
    place = shown.pane.view.visualRect(shown.pane.view.currentIndex())
    assert 0 <= place.top() < shown.pane.view.viewport().height(), "it is in sight"
    assert not shown.pane.select(4000)


def test_a_click_moves_nothing_sideways_and_keys_do(shown: Shown, qtbot: QtBot) -> None:
    shown.put(*FRUIT)
    view = shown.pane.view
    view.setColumnWidth(0, 600)
    view.setColumnWidth(1, 600)
    bar = view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    last = view.model().index(1, 1)
    at = QPoint(640, view.visualRect(last).center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.currentIndex() == last
    view.scrollTo(last)  # as Qt does some time after a click
    assert bar.value() == 0
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert bar.value() > 0

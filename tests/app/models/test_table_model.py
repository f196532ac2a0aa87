"""The table sorts and filters by itself, and a refresh leaves what is selected where it is."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from app.models.column import Column, Tone
from app.models.table_model import ROW_ROLE, Look, TableModel, plain_tooltip
from node import Moment

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
ACROSS = Qt.Orientation.Horizontal
NOW = Moment(1000.0, 100.0)


@dataclass(frozen=True)
class Fruit:
    number: int
    name: str
    weight: float | None = None
    picked: float = 90.0


COLUMNS: tuple[Column[Fruit], ...] = (
    Column("name", "Name", value=lambda r: r.name, text=lambda r, _: r.name, mono=True),
    Column(
        "weight",
        "Weight",
        value=lambda r: r.weight,
        text=lambda r, _: "?" if r.weight is None else f"{r.weight} g",
        tone=lambda r: Tone.WARN if r.weight is None else None,
        help="As <b>bought</b>",
        right=True,
    ),
    Column(
        "age",
        "Age",
        value=lambda r: r.picked,
        text=lambda r, now: f"{now.monotonic - r.picked:.0f} s",
        ages=True,
    ),
)
APPLE, PEAR, FIG, LIME = (
    Fruit(1, "Apple", 150.0),
    Fruit(2, "Pear", 180.0),
    Fruit(3, "Fig"),
    Fruit(4, "Lime", 60.0),
)
ALL = (APPLE, PEAR, FIG, LIME)


class Heard:
    """What a view hears of a model."""

    def __init__(self, model: TableModel[Any]) -> None:
        self.changed: list[tuple[int, int, int, int]] = []
        self.inserted: list[tuple[int, int]] = []
        self.removed: list[tuple[int, int]] = []
        self.layouts = self.resets = self.shown = 0
        model.dataChanged.connect(
            lambda a, b: self.changed.append((a.row(), a.column(), b.row(), b.column()))
        )
        model.rowsInserted.connect(lambda _, first, last: self.inserted.append((first, last)))
        model.rowsRemoved.connect(lambda _, first, last: self.removed.append((first, last)))
        model.layoutChanged.connect(lambda: self._count("layouts"))
        model.modelReset.connect(lambda: self._count("resets"))
        model.shown_changed.connect(lambda: self._count("shown"))

    def _count(self, name: str) -> None:
        setattr(self, name, getattr(self, name) + 1)


def key(row: Fruit) -> Hashable:
    return row.number


def make(rows: tuple[Fruit, ...] = ALL, look: Look | None = None) -> TableModel[Fruit]:
    model: TableModel[Fruit] = TableModel(COLUMNS, key, lambda r: f"{r.name} no{r.number}", look)
    # Qt's own checker of models: a wrong signal or index is a failure of the test.
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_rows(rows, NOW)
    return model


def names(model: TableModel[Fruit]) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


# --- cells ---------------------------------------------------------------------------------------


def test_cells_and_titles_say_what_the_columns_say(qapp: object) -> None:
    model = make()
    cells = [[model.index(r, c).data() for c in range(3)] for r in range(model.rowCount())]
    assert cells[0] == ["Apple", "150.0 g", "10 s"]
    assert cells[2] == ["Fig", "?", "10 s"]
    titles = [model.headerData(n, ACROSS) for n in range(model.columnCount())]
    assert titles == ["Name", "Weight", "Age"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(99, ACROSS) is None
    assert model.index(1, 0).data(ROW_ROLE) is PEAR
    assert model.row(1) is PEAR


def test_a_screen_reader_is_told_what_is_shown(qapp: object) -> None:
    model = make()
    cell = model.index(0, 1)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == cell.data()


def test_figures_stand_right_ids_are_monospaced_and_tones_have_colours(qapp: object) -> None:
    look = Look()
    look.mono = QFont("monospace")
    look.tones = {Tone.WARN: QBrush(QColor("#804000"))}
    model = make(look=look)
    alignments = [model.index(0, c).data(Qt.ItemDataRole.TextAlignmentRole) for c in (0, 1)]
    assert [bool(int(one) & int(Qt.AlignmentFlag.AlignRight)) for one in alignments] == [
        False,
        True,
    ]
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole) == look.mono
    assert model.index(0, 1).data(Qt.ItemDataRole.FontRole) is None
    assert model.index(2, 1).data(Qt.ItemDataRole.ForegroundRole) == look.tones[Tone.WARN]
    assert model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole) is None


def test_tooltips_show_markup_of_a_peer_as_text(qapp: object) -> None:
    model = make((replace(APPLE, name="<b>a</b>&amp;"),))
    shown = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;a&lt;/b&gt;&amp;amp;" in shown
    assert "<b>" not in shown
    assert "<b>" not in str(model.headerData(1, ACROSS, int(Qt.ItemDataRole.ToolTipRole)))
    assert plain_tooltip("") == ""


# --- sorting -------------------------------------------------------------------------------------


def test_rows_stay_as_they_come_until_a_column_is_chosen(qapp: object) -> None:
    model = make()
    assert names(model) == ["Apple", "Pear", "Fig", "Lime"]
    model.sort(0, UP)
    assert names(model) == ["Apple", "Fig", "Lime", "Pear"]
    model.sort(0, DOWN)
    assert names(model) == ["Pear", "Lime", "Fig", "Apple"]
    model.sort(-1)
    assert names(model) == ["Apple", "Pear", "Fig", "Lime"]


def test_rows_without_a_value_come_last_in_either_order(qapp: object) -> None:
    model = make()
    model.sort(1, UP)
    assert names(model) == ["Lime", "Apple", "Pear", "Fig"]
    model.sort(1, DOWN)
    assert names(model) == ["Pear", "Apple", "Lime", "Fig"]


def test_the_title_tells_the_order(qapp: object) -> None:
    model = make()
    model.sort(1, UP)
    assert [model.headerData(n, ACROSS) for n in range(3)] == ["Name", "Weight \u25b4", "Age"]
    model.sort(1, DOWN)
    assert model.headerData(1, ACROSS) == "Weight \u25be"


def test_a_refresh_keeps_the_order_and_new_values_move_rows(qapp: object) -> None:
    model = make()
    model.sort(1, UP)
    model.set_rows((replace(APPLE, weight=10.0), PEAR, FIG, LIME), NOW)
    assert names(model) == ["Apple", "Lime", "Pear", "Fig"]


# --- filtering -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["Apple", "Pear", "Fig", "Lime"]),
        ("p", ["Apple", "Pear"]),
        ("PEAR", ["Pear"]),
        ("no1 app", ["Apple"]),
        ("  e   p ", ["Apple", "Pear"]),
        ("app no2", []),
    ],
)
def test_every_word_of_the_filter_must_be_there(qapp: object, text: str, found: list[str]) -> None:
    model = make()
    model.set_filter(text)
    assert names(model) == found
    assert model.total == 4
    assert model.filtered is bool(text.strip())


def test_the_filter_follows_rows_that_change(qapp: object) -> None:
    model = make()
    model.set_filter("pear")
    model.set_rows((replace(APPLE, name="Pear tree"), replace(PEAR, name="Quince"), FIG), NOW)
    assert names(model) == ["Pear tree"]
    model.set_filter("")
    assert names(model) == ["Pear tree", "Quince", "Fig"]


def test_a_condition_goes_together_with_the_words(qapp: object) -> None:
    model = make()
    model.set_condition(lambda row: row.weight is not None)
    assert names(model) == ["Apple", "Pear", "Lime"]
    assert model.filtered
    model.set_filter("e")
    model.set_condition(lambda row: (row.weight or 0) > 100)
    assert names(model) == ["Apple", "Pear"]
    model.set_condition(None)
    assert names(model) == ["Apple", "Pear", "Lime"]


def test_the_page_hears_when_other_rows_are_shown(qapp: object) -> None:
    model = make()
    heard = Heard(model)
    model.set_rows(ALL, NOW)
    assert heard.shown == 0
    model.set_rows(ALL[:3], NOW)
    model.set_filter("apple")
    assert heard.shown == 2


# --- refreshes -----------------------------------------------------------------------------------


def test_a_refresh_of_the_same_rows_is_one_change_of_all_cells(qapp: object) -> None:
    model = make()
    heard = Heard(model)
    model.set_rows(tuple(replace(row, picked=80.0) for row in ALL), NOW)
    assert heard.changed == [(0, 0, 3, 2)]
    assert (heard.inserted, heard.removed, heard.layouts, heard.resets) == ([], [], 0, 0)
    assert model.index(0, 2).data() == "20 s"


def test_only_rows_that_changed_are_drawn_anew(qapp: object) -> None:
    model = make()
    heard = Heard(model)
    model.set_rows((replace(APPLE, weight=1.0), replace(PEAR, weight=2.0), FIG, LIME), NOW)
    assert heard.changed == [(0, 0, 1, 2)]
    model.set_rows((replace(APPLE, weight=3.0), *model.rows()[1:3], replace(LIME)), NOW)
    assert heard.changed[1:] == [(0, 0, 0, 2), (3, 0, 3, 2)]
    assert model.index(0, 1).data() == "3.0 g"


def test_where_time_passed_too_the_cells_that_age_are_drawn_anew(qapp: object) -> None:
    model = make()
    heard = Heard(model)
    model.set_rows((APPLE, replace(PEAR, weight=2.0), FIG, LIME), Moment(1007.0, 107.0))
    assert heard.changed == [(1, 0, 1, 2), (0, 2, 3, 2)]
    model.set_rows(model.rows(), Moment(1007.0, 107.0))
    assert len(heard.changed) == 2, "nothing changed, nothing is drawn"


@pytest.mark.parametrize(("apart", "told"), [(1000, 1000), (1001, 1)])
def test_changes_all_over_the_table_are_told_as_one(qapp: object, apart: int, told: int) -> None:
    model: TableModel[Fruit] = TableModel(COLUMNS, key, lambda row: row.name)
    model.set_rows([Fruit(n, "Plum") for n in range(2100)], NOW)
    heard = Heard(model)
    rows = [replace(r) if r.number % 2 and r.number < 2 * apart else r for r in model.rows()]
    model.set_rows(rows, NOW)
    assert len(heard.changed) == told


NEW = Fruit(5, "Plum", 30.0), Fruit(6, "Kiwi", 80.0)


@pytest.mark.parametrize(
    ("rows", "inserted", "removed"),
    [((PEAR, LIME, *NEW), 0, 0), ((PEAR, LIME, FIG, *NEW), 1, 0), ((NEW[0], PEAR), 0, 1)],
)
def test_rows_come_and_go_with_one_signal_each(
    qapp: object, rows: tuple[Fruit, ...], inserted: int, removed: int
) -> None:
    model = make()
    heard = Heard(model)
    model.set_rows(rows, NOW)
    assert names(model) == [row.name for row in rows]
    assert (len(heard.inserted), len(heard.removed)) == (inserted, removed)
    assert (heard.layouts, heard.resets) == (1, 0)


def select(view: QTableView, model: TableModel[Fruit], name: str) -> None:
    """Not by selectRow(): that heeds keys that another test let be held."""
    flag = QItemSelectionModel.SelectionFlag
    index = model.index(names(model).index(name), 0)
    view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)


def test_when_the_current_row_goes_its_neighbour_is_the_current_one(qtbot: QtBot) -> None:
    model, view = make(), QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    select(view, model, "Pear")
    told: list[int] = []
    view.selectionModel().currentRowChanged.connect(lambda now, _: told.append(now.row()))
    model.set_rows((*NEW, APPLE, FIG, LIME), NOW)
    assert told
    assert view.currentIndex().data() in ("Apple", "Fig")


def test_all_rows_can_go_and_come_back(qapp: object) -> None:
    model = make()
    model.set_rows((), NOW)
    assert names(model) == []
    assert model.total == 0
    model.age(NOW)
    model.set_rows(ALL, NOW)
    assert names(model) == ["Apple", "Pear", "Fig", "Lime"]


def test_time_moves_only_the_cells_that_age(qapp: object) -> None:
    model = make()
    heard = Heard(model)
    model.age(Moment(1007.0, 107.0))
    assert model.index(3, 2).data() == "17 s"
    assert heard.changed == [(0, 2, 3, 2)]


# --- what is selected ----------------------------------------------------------------------------


def test_what_is_selected_stays_selected_wherever_it_goes(qtbot: QtBot) -> None:
    model, view = make(), QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    model.sort(1, UP)
    select(view, model, "Pear")

    def selected() -> list[str]:
        return [str(index.data()) for index in view.selectionModel().selectedRows()]

    assert selected() == ["Pear"]
    lighter = replace(PEAR, weight=1.0)
    model.set_rows((APPLE, lighter, FIG, LIME), NOW)
    assert names(model)[0] == "Pear"
    assert selected() == ["Pear"]
    model.set_rows((lighter, Fruit(0, "Nut", 0.5), LIME), NOW)
    assert names(model) == ["Nut", "Pear", "Lime"]
    assert selected() == ["Pear"]
    model.sort(0, DOWN)
    model.set_filter("p")
    assert selected() == ["Pear"]
    assert str(view.currentIndex().data()) == "Pear"
    model.set_rows((LIME,), NOW)
    assert selected() == []


def test_several_selected_rows_survive_the_loss_of_one(qtbot: QtBot) -> None:
    model, view = make(), QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1, 3):
        view.selectionModel().select(model.index(row, 0), select)
    model.set_rows((LIME, FIG, APPLE), NOW)
    chosen = view.selectionModel().selectedRows()
    assert sorted(str(index.data()) for index in chosen) == ["Apple", "Lime"]


def test_a_row_is_found_by_its_key(qapp: object) -> None:
    model = make()
    model.sort(0, DOWN)
    assert model.position_of(3) == names(model).index("Fig")
    assert model.position_of(77) is None
    assert model.key_of(FIG) == 3
    model.set_filter("apple")
    assert model.position_of(3) is None, "filtered out"


@given(
    steps=st.lists(
        st.tuples(
            st.lists(st.integers(0, 12), unique=True),
            st.sampled_from([-1, 0, 1]),
            st.booleans(),
            st.sampled_from(["", "a", "b", "a b"]),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_whatever_happens_the_table_shows_the_right_rows_and_indexes_follow_theirs(
    qapp: object, steps: list[tuple[list[int], int, bool, str]]
) -> None:
    model = make(())
    for step, (numbers, column, descending, words) in enumerate(steps):
        held = {
            model.row(n).number: QPersistentModelIndex(model.index(n, 0))
            for n in range(model.rowCount())
        }
        rows = tuple(
            Fruit(n, "abc"[n % 3] + "ab"[(n + step) % 2], None if n % 5 == 0 else float(n * 7 % 4))
            for n in numbers
        )
        model.set_rows(rows, NOW)
        passed = {row.number for row in model.rows()}
        model.sort(column, DOWN if descending else UP)
        model.set_filter(words)
        passed &= {row.number for row in model.rows()}
        expected = [r for r in rows if all(w in f"{r.name} no{r.number}" for w in words.split())]
        assert sorted(r.number for r in model.rows()) == sorted(r.number for r in expected)
        if column == 0:
            shown = [r.name for r in model.rows()]
            assert shown == sorted(shown, reverse=descending)
        if column == -1:
            assert model.rows() == expected
        for number, index in held.items():
            assert index.isValid() is (number in passed)
            if index.isValid():
                assert model.row(index.row()).number == number

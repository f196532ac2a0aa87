"""The room matrix in words: who dials whom, what came of it, and whose claim that is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy

from app.models.room_matrix import (
    MOST_CLAIM,
    MOST_NAME,
    MOST_PEOPLE,
    OUTCOME_ICON,
    OUTCOME_MEANING,
    OUTCOME_ROLE,
    OUTCOME_TONE,
    RoomMatrixModel,
    called,
    claimed,
    room_matrix,
)
from app.text.words import DIAL_OUTCOME
from node.room_views import DialOutcome, RoomView
from tests.support.crowds import crowd
from tests.support.scenes_room import PEERS, room

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
US, SERVER, FRIEND, FAR, GONE = PEERS


def model_of(shown: RoomView) -> RoomMatrixModel:
    model = RoomMatrixModel()
    model.tell(room_matrix(shown))
    return model


def words(model: RoomMatrixModel, dialer: str, target: str) -> str:
    return model.words(model.place_of(dialer, target))


def test_every_outcome_has_a_word_a_sign_a_colour_and_a_meaning() -> None:
    for known in (DIAL_OUTCOME, OUTCOME_ICON, OUTCOME_TONE, OUTCOME_MEANING):
        assert set(known) == set(DialOutcome)
    assert len(set(OUTCOME_ICON.values())) == len(DialOutcome)


def test_a_cell_says_what_came_of_it_where_and_who_says_so() -> None:
    model = model_of(room())
    assert words(model, FRIEND, US).startswith(
        "Björn dials Anna (you): direct, a new connection came to be. At: 192.168.1.2:4001. "
        "Björn says: it came in within 31 ms. ("
    )
    assert words(model, FAR, US).startswith(
        "Chen dials Anna (you): failed, it could not get in. Tried last: 203.0.113.7:4001. "
        "Chen says: no answer within 5 s. ("
    )
    assert "It came in within 31 ms." in words(model, US, SERVER)  # ours is no claim
    assert "says" not in words(model, US, SERVER)
    assert words(model, SERVER, FAR) == (
        "server dials Chen: no consent, the one who would dial did not agree to."
    )
    assert words(model, FRIEND, SERVER).startswith("Björn dials server: under way, being tried now")
    assert words(model, US, US) == "Anna (you) does not dial itself."
    assert model.words(QModelIndex()) == ""


def test_who_has_no_name_is_called_by_a_part_of_its_peer_id() -> None:
    model = model_of(room())
    assert model.headerData(4, DOWN) == f"5  12D3…{GONE[-8:]}"
    assert words(model, US, GONE).startswith(f"Anna (you) dials 12D3…{GONE[-8:]}: failed")


def test_cells_titles_and_tooltips_are_for_eyes_and_ears() -> None:
    model = model_of(room())
    place = model.place_of(FAR, US)
    assert place.data() == "failed"
    assert place.data(OUTCOME_ROLE) == DialOutcome.FAILED
    assert place.data(Qt.ItemDataRole.AccessibleTextRole) == model.words(place)
    assert "Chen says" in place.data(Qt.ItemDataRole.ToolTipRole)
    assert model.place_of(US, US).data() == ""
    assert model.place_of(US, US).data(OUTCOME_ROLE) is None
    assert model.headerData(2, ACROSS) == "3  Björn"
    model.be_narrow(narrow=True)
    assert model.headerData(2, ACROSS) == "3"
    assert model.headerData(2, ACROSS, Qt.ItemDataRole.AccessibleTextRole) == "3  Björn"
    assert model.headerData(2, DOWN) == "3  Björn"
    assert FRIEND in str(model.headerData(2, ACROSS, Qt.ItemDataRole.ToolTipRole))
    assert model.headerData(5, ACROSS) is None


def test_the_legend_counts_each_way_once() -> None:
    model = model_of(room())
    counts = model.counts()
    assert sum(counts.values()) == 20
    assert counts[DialOutcome.DIRECT] == 4
    assert counts[DialOutcome.NO_CONSENT] == 4
    assert "20 ways" in model.summary()
    assert "Last asked at" in model.summary()
    alone = model_of(replace(room(), participants=room().participants[:1], cells=()))
    assert alone.summary() == ""


def test_what_is_not_told_reads_as_not_asked() -> None:
    model = model_of(replace(room(), cells=()))
    assert model.outcome(model.place_of(FRIEND, US)) is DialOutcome.NOT_ASKED
    assert words(model, FRIEND, US).startswith("Björn dials Anna (you): not asked")


def test_a_cell_that_fills_in_is_drawn_and_nothing_is_built_anew() -> None:
    model = model_of(room())
    changed, reset = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    cells = tuple(
        replace(one, outcome=DialOutcome.DIRECT) if one.dialer == FRIEND else one
        for one in room().cells
    )
    model.tell(room_matrix(replace(room(), cells=cells)))
    model.tell(room_matrix(replace(room(), cells=cells)))
    assert (changed.count(), reset.count()) == (1, 0)
    model.tell(room_matrix(replace(room(), participants=room().participants[:3])))
    assert reset.count() == 1
    assert not model.place_of(US, FAR).isValid()


@pytest.mark.parametrize("more", [0, 1])
def test_a_room_is_shown_up_to_its_bound_and_says_what_is_left_out(more: int) -> None:
    model = model_of(crowd(MOST_PEOPLE + more))
    assert model.rowCount() == model.columnCount() == MOST_PEOPLE
    assert model.matrix.left_out == more
    assert ("1 participant more had no place." in model.summary()) == bool(more)


@pytest.mark.parametrize("most", [MOST_NAME, MOST_CLAIM])
def test_claims_are_cut_and_cannot_turn_a_line_around(most: int) -> None:
    assert claimed("x" * most, most) == "x" * most
    assert claimed("x" * (most + 1), most) == "x" * (most - 1) + "…"
    assert claimed("a\u202eb\n", most) == "a\ufffdb\u240a"


def test_a_name_is_a_claim() -> None:
    loud = replace(room().participants[1], name="<b>" + "n" * 100 + "\n")
    assert called(loud) == "<b>" + "n" * (MOST_NAME - 4) + "…"
    shown = replace(room(), participants=(room().participants[0], loud), cells=())
    tooltip = model_of(shown).headerData(1, DOWN, Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in str(tooltip)

"""The verdict says the same in colour, icon and words, and shows what it rests on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.theme import Theme
from app.widgets.connection_links import MOST_LISTED, SHOWN
from app.widgets.verdict_bar import VerdictBar
from node import Evidence, VerdictView
from tests.support import scenes

YES = scenes.home_nat().verdict
NO = scenes.symmetric_nat().verdict
UNKNOWN = scenes.empty().verdict
OPEN = range(1, 1000)
"""Connections that are there."""


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication) -> VerdictBar:
    made = VerdictBar(Theme(qapp, MemoryState()))
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def fold(bar: VerdictBar) -> QPushButton:
    (found,) = (b for b in bar.findChildren(QPushButton) if "vidence" in b.text())
    return found


def links(bar: VerdictBar) -> list[QPushButton]:
    return [b for b in bar.findChildren(QPushButton) if b.text().startswith("#") and b.isVisible()]


def test_before_the_first_snapshot_the_node_is_starting(bar: VerdictBar) -> None:
    assert bar.words == "Starting: The node is starting."
    assert not fold(bar).isEnabled()


@pytest.mark.parametrize(
    ("verdict", "word", "tone"),
    [(YES, "Reachable", "good"), (NO, "Not reachable", "bad"), (UNKNOWN, "Not known yet", "warn")],
)
def test_word_sentence_and_colour_agree(
    bar: VerdictBar, verdict: VerdictView, word: str, tone: str
) -> None:
    bar.tell(verdict, OPEN)
    assert bar.words == f"{word}: {verdict.sentence}"
    assert bar.property("tone") == tone
    assert bar.accessibleName() == f"Verdict. {bar.words}"


def test_each_answer_has_an_icon_of_its_own(bar: VerdictBar) -> None:
    drawn = []
    for verdict in (YES, NO, UNKNOWN):
        bar.tell(verdict, OPEN)
        (icon,) = (one for one in bar.findChildren(QLabel) if not one.pixmap().isNull())
        drawn.append(icon.pixmap().toImage())
    assert drawn[0] != drawn[1] != drawn[2] != drawn[0]


def test_the_evidence_is_folded_until_it_is_asked_for(bar: VerdictBar) -> None:
    bar.tell(YES, OPEN)
    assert bar.evidence_words == []
    assert fold(bar).text().startswith("Evidence (2)")
    bar.toggle_evidence()
    assert bar.evidence_words == [
        "1. 4 observer groups see our shared port at 203.0.113.7:41234.",
        "2. An unrelated peer came in on that address, unsolicited.",
    ]
    bar.toggle_evidence()
    assert bar.evidence_words == []


def test_without_evidence_there_is_nothing_to_unfold(bar: VerdictBar) -> None:
    bar.tell(UNKNOWN, OPEN)
    assert fold(bar).text() == "No evidence yet"
    assert not fold(bar).isEnabled()


def test_unfolded_evidence_follows_the_verdict(bar: VerdictBar) -> None:
    bar.tell(YES, OPEN)
    bar.toggle_evidence()
    bar.tell(NO, OPEN)
    assert bar.evidence_words[0] == "1. 5 observers see 5 different ports of 203.0.113.7."
    assert fold(bar).text().startswith("Evidence (2)")


def test_a_connection_behind_the_evidence_can_be_shown(bar: VerdictBar, qtbot: QtBot) -> None:
    bar.tell(YES, OPEN)
    bar.toggle_evidence()
    assert [button.text() for button in links(bar)] == ["#1", "#2", "#3", "#4", "#6"]
    assert links(bar)[4].accessibleName() == "Show connection 6"
    with qtbot.waitSignal(bar.connection_chosen) as chosen:
        links(bar)[4].click()
    assert chosen.args == [6]


def test_many_connections_are_counted(bar: VerdictBar) -> None:
    bar.tell(replace(YES, evidence=(Evidence("Many agree.", tuple(range(1, 13))),)), OPEN)
    bar.toggle_evidence()
    assert len(links(bar)) == 4
    (more,) = [one for one in bar.findChildren(QPushButton) if one.text() == "and 8 more"]
    chosen: list[int] = []
    bar.connection_chosen.connect(chosen.append)
    more.menu().actions()[-1].trigger()
    assert chosen == [12]


def test_a_connection_that_is_closed_is_counted_and_no_link(bar: VerdictBar) -> None:
    verdict = replace(YES, evidence=(Evidence("Many agree.", (1, 2, 3)),))
    bar.tell(verdict, (2, 3, 4))
    bar.toggle_evidence()
    assert [one.text() for one in links(bar)] == ["#2", "#3"]
    assert "1 closed" in [label.text() for label in bar.findChildren(QLabel)]
    bar.tell(verdict, (3, 4))
    assert [one.text() for one in links(bar)] == ["#3"]


def test_very_many_are_listed_up_to_a_bound(bar: VerdictBar) -> None:
    def listed(number: int) -> list[str]:
        bar.tell(replace(YES, evidence=(Evidence("All.", tuple(range(1, number + 1))),)), OPEN)
        (more,) = [one for one in bar.findChildren(QPushButton) if one.menu()]
        return [one.text() for one in more.menu().actions()]

    bar.toggle_evidence()
    assert listed(SHOWN + MOST_LISTED)[-1] == f"Show connection {SHOWN + MOST_LISTED}"
    assert listed(SHOWN + MOST_LISTED + 1)[-1] == "and 1 more"


def test_long_evidence_leaves_room_for_the_page(bar: VerdictBar) -> None:
    many = tuple(Evidence(f"Observer {n} agrees. " * 10, (n,)) for n in range(200))
    bar.tell(replace(YES, evidence=many), OPEN)
    bar.toggle_evidence()
    assert len(bar.evidence_words) == 30
    assert bar.sizeHint().height() < 600


def test_texts_of_peers_are_plain(bar: VerdictBar) -> None:
    bar.tell(
        replace(YES, sentence="<b>x</b>\u202ey", evidence=(Evidence("<i>\x1b</i>", ()),)), OPEN
    )
    bar.toggle_evidence()
    assert bar.words == "Reachable: <b>x</b>\ufffdy"
    assert bar.evidence_words == ["1. <i>\u241b</i>"]
    written = [label for label in bar.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in written} == {Qt.TextFormat.PlainText}

"""Workshop: joining with a name and consent, giving and following invitations, the matrix."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.models.room_matrix import MOST_NAME
from app.models.room_qr import QUIET, qr_squares
from app.pages.connections_page import ConnectionsPage
from app.pages.workshop_page import WorkshopPage
from app.widgets.invitation import MOST_OFFERED, LargeInvitation
from app.widgets.room_bar import QUESTION
from node.room_views import RoomView
from node.views import Snapshot
from tests.app.conftest import Opener
from tests.app.test_accessibility import focused, in_use, spoken_name, walk
from tests.support import scenes
from tests.support.crowds import crowd
from tests.support.open_window import OpenWindow, cells, clipboard, column
from tests.support.scenes_room import PEERS, in_a_room, room

INVITATION, MATRIX, GUESTS, NEARBY = range(4)
WHOLE = room().invitations[0]


def page_of(shown: OpenWindow, tab: int = INVITATION) -> WorkshopPage:
    assert isinstance(shown.page, WorkshopPage)
    shown.page.tabs.setCurrentIndex(tab)
    QApplication.processEvents()
    return shown.page


def with_room(there: RoomView) -> Snapshot:
    return replace(scenes.home_nat(), room=there)


# --- joining -------------------------------------------------------------------------------------


def test_who_joins_says_a_name_and_answers_the_question(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat(), page="workshop")
    page = page_of(shown)
    assert QUESTION in shown.words()
    page.bar.join.click()
    assert shown.wishes.joined == []
    assert page.result.text == f"Answer first: {QUESTION}"
    assert page.result.property("tone") == "warn"
    qtbot.keyClicks(page.bar.name, "Anna")
    page.bar.no.click()
    assert (page.bar.yes.isChecked(), page.bar.no.isChecked()) == (False, True)
    qtbot.keyClick(page.bar.name, Qt.Key.Key_Return)
    assert shown.wishes.joined == [("Anna", False)]
    assert page.result.text == ""


def test_name_and_answer_are_remembered(opened: Opener) -> None:
    state = MemoryState()
    first = page_of(opened(scenes.home_nat(), page="workshop", state=state))
    first.bar.name.setText("Anna")
    first.bar.yes.click()
    first.bar.join.click()
    again = opened(scenes.home_nat(), page="workshop", state=state)
    page_of(again).bar.join.click()
    assert again.wishes.joined == [("Anna", True)]


def test_who_takes_part_changes_the_answer_at_once_and_the_name_by_hand(opened: Opener) -> None:
    shown = opened(in_a_room(), page="workshop")
    bar = page_of(shown).bar
    assert bar.name.text() == "Anna"
    assert bar.yes.isChecked()
    assert not bar.join.isVisible()
    assert not bar.rename.isVisible()
    bar.no.click()
    assert shown.wishes.joined == [("Anna", False)]
    bar.name.setText("Annabel")
    bar.rename.click()
    assert shown.wishes.joined[1:] == [("Annabel", False)]
    shown.change(with_room(replace(room(), name="Annabel", consent=False)))
    assert not bar.rename.isVisible()
    assert bar.no.isChecked()
    bar.leave.click()
    assert shown.wishes.left == 1
    shown.change(scenes.home_nat())
    assert bar.join.isVisible()
    assert not bar.leave.isVisible()


def test_what_the_node_makes_of_a_name_is_shown(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="workshop")
    bar = page_of(shown).bar
    bar.name.setText("x" * (MOST_NAME + 1))
    assert len(bar.name.text()) == MOST_NAME
    bar.name.setText("A n")
    shown.change(with_room(replace(room(), name="An")))
    assert bar.name.text() == "An"


def test_a_recording_shows_the_room_and_wishes_nothing(opened: Opener) -> None:
    shown = opened(in_a_room(), page="workshop", recording=True)
    page = page_of(shown, MATRIX)
    for button in (page.bar.yes, page.bar.leave, page.matrix.ask, page.follow.field):
        assert not button.isEnabled()
    assert page.matrix.model.rowCount() == 5


# --- the invitation ------------------------------------------------------------------------------


def test_the_invitation_is_a_short_address_and_a_code_of_the_whole_one(opened: Opener) -> None:
    shown = opened(in_a_room(), page="workshop")
    invitation = page_of(shown).invitation
    assert invitation.address.text() == "192.168.1.2:4001"
    assert invitation.address.font().pointSizeF() > 2 * shown.window.theme.points
    assert invitation.code.across == len(qr_squares(WHOLE)) + 2 * QUIET
    assert invitation.code.accessibleDescription() == WHOLE
    assert invitation.code.height() >= 300
    invitation.copy_short.click()
    assert clipboard() == "192.168.1.2:4001"
    assert shown.note == "Copied the address."
    invitation.copy_whole.click()
    assert clipboard() == WHOLE


def test_another_address_can_be_shown_and_stays(opened: Opener) -> None:
    shown = opened(in_a_room(), page="workshop")
    invitation = page_of(shown).invitation
    link = invitation.others.itemAt(0)
    assert link is not None
    assert link.widget().text() == "Show 203.0.113.7:4001 instead"  # type: ignore[union-attr]
    link.widget().click()  # type: ignore[union-attr]
    shown.change(with_room(replace(room(), left_out=1)))
    assert invitation.address.text() == "203.0.113.7:4001"
    shown.change(with_room(replace(room(), invitations=room().invitations[:1])))
    assert invitation.address.text() == "192.168.1.2:4001"
    assert invitation.others.count() == 0


@pytest.mark.parametrize("address", ["/ip4/127.0.0.1/tcp/4001", "/ip6/::1/tcp/4001"])
def test_that_nobody_else_can_come_by_loopback_is_said(opened: Opener, address: str) -> None:
    alone = with_room(replace(room(), invitations=(f"{address}/p2p/{PEERS[0]}", WHOLE)))
    invitation = page_of(opened(alone, page="workshop")).invitation
    assert invitation.alone.isVisible()
    assert not invitation.heading.isVisible()
    invitation.large.click()
    (large,) = invitation.findChildren(LargeInvitation)
    assert large.alone.isVisible()
    large.close()
    invitation.choose(WHOLE)
    assert not invitation.alone.isVisible()
    assert invitation.heading.isVisible()


@pytest.mark.parametrize("more", [0, 1])
def test_no_more_addresses_are_offered_than_one_can_choose_from(opened: Opener, more: int) -> None:
    many = tuple(f"/ip4/10.0.0.{n}/tcp/4001/p2p/{PEERS[0]}" for n in range(MOST_OFFERED + more))
    shown = opened(with_room(replace(room(), invitations=many)), page="workshop")
    assert page_of(shown).invitation.others.count() == MOST_OFFERED - 1


def test_the_invitation_fills_the_screen_and_goes_again(opened: Opener, qtbot: QtBot) -> None:
    page = page_of(opened(in_a_room(), page="workshop"))
    page.invitation.large.click()
    (large,) = page.findChildren(LargeInvitation)
    assert large.isFullScreen()
    assert large.address.text() == "192.168.1.2:4001"
    assert large.code.accessibleDescription() == WHOLE
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()


@pytest.mark.parametrize(
    ("there", "words"),
    [
        (RoomView(), "Your invitation appears here once you take part"),
        (replace(room(), invitations=()), "There is no address to give to others yet"),
    ],
    ids=["not joined", "no address"],
)
def test_without_an_invitation_is_said_what_will_appear(
    opened: Opener, there: RoomView, words: str
) -> None:
    shown = opened(with_room(there), page="workshop")
    page_of(shown)
    assert words in shown.words()


@pytest.mark.parametrize("text", ["192.168.1.5:4001", WHOLE, "/ip4/192.168.1.5/tcp/4001"])
def test_an_invitation_is_followed_by_address_or_by_the_codes_text(
    opened: Opener, qtbot: QtBot, text: str
) -> None:
    shown = opened(scenes.home_nat(), page="workshop")
    page = page_of(shown)
    qtbot.keyClicks(page.follow.field, text)
    assert "\u2713 An address." in page.follow.hint.text()
    qtbot.keyClick(page.follow.field, Qt.Key.Key_Return)
    assert shown.wishes.invitations == [text if "/" in text else "/ip4/192.168.1.5/tcp/4001"]
    assert page.follow.result.text.startswith("Connected to 192.168.1.")
    assert shown.note == "Connected. Now join the room, above."


def test_a_half_typed_invitation_is_not_yet_wrong(opened: Opener) -> None:
    follow = page_of(opened(scenes.home_nat(), page="workshop")).follow
    for text, tone in (("192.168", ""), ("192.168.1.5:", ""), ("192.168.1.5:x", "bad")):
        follow.field.setText(text)
        assert follow.hint.property("tone") == tone
        assert not follow.button.isEnabled()


# --- participants and neighbours -----------------------------------------------------------------


def test_participants_are_listed_with_what_they_claim(opened: Opener) -> None:
    shown = opened(in_a_room(), page="workshop")
    page = page_of(shown, GUESTS)
    assert page.tabs.tabText(GUESTS) == "Participants (5)"
    first, server, *_ = cells(page.guests)
    assert first["Calls itself"] == "Anna (you)"
    assert server["Its own verdict"] == "others reach it"
    assert server["Sees us at"] == "203.0.113.7:4001"
    page.guests.view.selectRow(1)
    assert "What it claims" in page.facts.text
    assert "natscope/0.1.0" in page.facts.text
    page.guests.view.activated.emit(page.guests.model.index(1, 0))
    assert isinstance(shown.page, ConnectionsPage)


def test_neighbours_are_listed_with_why_there_is_no_connection(opened: Opener) -> None:
    shown = opened(in_a_room(), page="workshop")
    page = page_of(shown, NEARBY)
    assert column(page.nearby, "Connected?") == ["connected", "no: connection refused"]
    assert not page.mdns.isVisible()


@pytest.mark.parametrize(
    ("there", "words"),
    [
        (RoomView(), "Looking for peers on this network (mDNS) is switched off."),
        (
            RoomView(mdns=True, mdns_problem="the port 5353 is taken"),
            "Looking for peers on this network fails: the port 5353 is taken.",
        ),
    ],
    ids=["off", "fails"],
)
def test_why_nobody_is_found_is_said(opened: Opener, there: RoomView, words: str) -> None:
    shown = opened(with_room(there), page="workshop")
    page_of(shown, NEARBY)
    assert words in shown.words()
    assert "Nobody has announced itself on this network" in shown.words()


def test_whatever_a_participant_writes_is_shown_as_it_is(opened: Opener) -> None:
    nasty = "<b>x</b>\u202e\n" + "n" * 400
    loud = replace(room().participants[1], name=nasty, agent=nasty, addrs=(nasty,))
    said = replace(room().cells[0], reason=nasty)
    there = replace(
        room(), participants=(room().participants[0], loud), cells=(said,), name="<i>me</i>"
    )
    shown = opened(with_room(there), page="workshop")
    page = page_of(shown, MATRIX)
    page.matrix.view.setCurrentIndex(page.matrix.model.index(0, 1))
    assert "<b>x</b>\ufffd\u240a" in page.matrix.grid.said.text()
    assert len(page.matrix.grid.said.text()) < 400
    page_of(shown, GUESTS).guests.view.selectRow(1)
    assert "\u202e" not in page.facts.text
    assert "n" * 130 not in page.facts.text
    for label in page.findChildren(QLabel):
        assert not label.text() or label.textFormat() == Qt.TextFormat.PlainText


# --- the page ------------------------------------------------------------------------------------


def test_the_code_is_loaded_only_where_one_is_shown(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [one for one in sys.modules if one == "segno" or one.startswith("segno.")]:
        monkeypatch.delitem(sys.modules, name)
    shown = opened(scenes.home_nat(), page="workshop")
    assert "segno" not in sys.modules
    shown.change(in_a_room())
    assert "segno" in sys.modules


@pytest.mark.parametrize("tab", [INVITATION, MATRIX, GUESTS, NEARBY])
def test_who_takes_part_comes_everywhere_by_keys_and_hears_names(
    opened: Opener, qtbot: QtBot, tab: int
) -> None:
    shown = opened(in_a_room(), page="workshop")
    page = page_of(shown, tab)
    focused(qtbot, shown.window)
    page.focus_table()
    all_of_it = in_use(shown.window)
    assert all(map(spoken_name, all_of_it))
    missed = all_of_it - set(walk(shown.window, qtbot, Qt.Key.Key_Tab))
    assert [f"{type(one).__name__} {one.accessibleName()}" for one in missed] == []


@pytest.mark.parametrize("zoom", ["1.0", "2.0"])
def test_the_page_is_no_wider_than_the_window(opened: Opener, zoom: str) -> None:
    state = MemoryState()
    state.save("window/zoom", zoom)
    shown = opened(with_room(crowd(25)), page="workshop", state=state)
    for tab in (INVITATION, MATRIX, GUESTS, NEARBY):
        page = page_of(shown, tab)
        shown.look()
        around = page.parentWidget()
        assert around is not None
        assert page.width() <= around.width()

"""Peers, as a user reads them, finds one, and wishes something of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.kept.peer_book import MOST_NOTE
from app.pages.connections_page import ConnectionsPage
from app.pages.peers_page import PeersPage
from app.text.format import UNKNOWN
from app.widgets.peer_dialogs import BanDialog, NoteDialog
from node import ConnectionOpened, Direction, NatscopeError, ProbeOutcome, ProbeView, Strength
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import OpenWindow, cells, column

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def page_of(shown: OpenWindow) -> PeersPage:
    assert isinstance(shown.page, PeersPage)
    return shown.page


def on_peers(opened: Opener, number: int = 0) -> tuple[OpenWindow, PeersPage]:
    """The page with a home network's peers, one of them chosen."""
    shown = opened(scenes.home_nat(), page="peers")
    page = page_of(shown)
    if number:
        page.choose(scenes.peer(number))
    return shown, page


Answering = Callable[..., None]


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Press a button of each dialog of a kind, once it is open."""

    def prepare(dialog: type[QDialog], answer: str, note: str | None = None) -> None:
        really_open = QDialog.open

        def press(found: QDialog) -> None:
            if isinstance(found, NoteDialog) and note is not None:
                found.field.setText(note)
            if isinstance(found, BanDialog):
                found.hosts.setChecked(answer == "with address")
                no = found.button(found.StandardButton.Cancel)
                (found.yes if answer != "Cancel" else no).click()
            elif answer == "Cancel":
                found.reject()
            else:
                found.accept()

        def open_and_press(found: QDialog) -> None:
            really_open(found)
            asyncio.get_running_loop().call_soon(press, found)

        monkeypatch.setattr(dialog, "open", open_and_press)

    return prepare


def met(peer_id: str, time: float = 1.0) -> ConnectionOpened:
    return ConnectionOpened(
        time=time,
        monotonic=time,
        connection_id=99,
        peer_id=peer_id,
        direction=Direction.OUTBOUND,
        local_addr="/ip4/192.168.1.23/tcp/4001",
        remote_addr="/ip4/198.51.100.9/tcp/4001",
        port_use=None,
        port_use_reason=None,
        security="/noise",
        muxer="/yamux/1.0.0",
        upgrade_seconds=0.1,
    )


def test_an_empty_page_says_what_will_appear(opened: Opener) -> None:
    shown = opened(scenes.empty(), page="peers")
    assert "Nobody has been met yet" in shown.words()
    assert "Select a peer" in page_of(shown).facts.text


def test_everybody_who_is_or_was_there_is_one_line(opened: Opener) -> None:
    shown, page = on_peers(opened)
    assert page.pane.total.text() == "7"
    first = cells(page.pane)[0]
    assert (first["State"], first["Agent"], first["Address"]) == (
        "connected",
        "js-libp2p/3.1.2",
        "198.51.100.2:4001",
    )
    shown.monitor.happen(met(scenes.peer(50)))
    shown.look()
    page.choose(scenes.peer(50))
    (gone,) = (row for row in cells(page.pane) if row["State"] == "not connected")
    assert (gone["Address"], gone["RTT"], gone["Sessions"]) == ("198.51.100.9:4001", UNKNOWN, "1")
    assert "198.51.100.9/tcp/4001/p2p/" in page.facts.text
    one = scenes.connection(1)
    shown.change(replace(scenes.empty(), connections=(one, replace(one, connection_id=2))))
    assert "2 connections" in column(page.pane, "State")


def test_the_details_explain_addresses_and_protocols(opened: Opener) -> None:
    _, page = on_peers(opened, 5)
    text = page.facts.text
    for fact in (
        scenes.peer(5),
        "/libp2p/dcutr: punches holes (DCUtR)",
        "/ipfs/kad/1.0.0: the public phone book (Kademlia)",
        "/ip4/198.51.100.6/tcp/4001 (",
        "Connections now (1)",
    ):
        assert fact in text


def test_who_says_something_else_than_all_others_is_marked(opened: Opener) -> None:
    shown, page = on_peers(opened)
    scene = scenes.home_nat()
    liar = scene.observations[0]
    lie = replace(liar, observed_addr="/ip4/8.8.8.8/tcp/4001")
    shown.change(replace(scene, observations=(lie, *scene.observations[1:])))
    page.choose(liar.peer_id)
    assert "The others agree on where we are, and this peer says something else" in page.facts.text
    assert column(page.pane, "Sees us as others do").count("differs from all others") == 1


def test_a_note_is_written_cut_and_kept(opened: Opener, qtbot: QtBot, answering: Answering) -> None:
    shown, page = on_peers(opened, 3)
    answering(NoteDialog, "Keep", note="my <b>sister</b>'s " + "x" * MOST_NOTE)
    qtbot.keyClick(page.pane.view, Qt.Key.Key_F2)
    assert "my <b>sister</b>'s xx" in page.facts.text
    page.pane.filter.setText("sister")
    (row,) = cells(page.pane)
    assert row["Note"].startswith("my <b>sister</b>")
    assert len(row["Note"]) == MOST_NOTE
    answering(NoteDialog, "Cancel", note="another")
    page.deeds.note.trigger()
    assert "sister" in page.facts.text
    assert shown.wishes.done == []


@pytest.mark.parametrize("answer", ["only it", "with address", "Cancel"])
def test_a_ban_is_asked_for_once_wished_and_remembered(
    opened: Opener, qtbot: QtBot, answering: Answering, answer: str
) -> None:
    shown, page = on_peers(opened, 2)
    answering(BanDialog, answer)
    qtbot.keyClick(page.pane.view, Qt.Key.Key_B, CONTROL | SHIFT)
    hosts = [("ban", "198.51.100.3")] if answer == "with address" else []
    bans = [] if answer == "Cancel" else [("ban", scenes.peer(2)), *hosts]
    assert shown.wishes.done == bans
    book = page.around.book
    assert book.banned() == tuple(whom for _, whom in bans)
    if not bans:
        return
    shown.change(replace(scenes.home_nat(), banned=book.banned()))
    assert column(page.pane, "State").count("banned") == 1
    assert "It is not let in, and not dialled." in page.facts.text
    assert page.deeds.ban.text() == "Allow again"
    page.deeds.ban.trigger()
    assert shown.wishes.done[len(bans) :] == [("allow", whom) for _, whom in bans]
    assert book.banned() == ()


def test_a_favourite_is_kept_and_let_go(opened: Opener, qtbot: QtBot) -> None:
    shown, page = on_peers(opened, 2)
    qtbot.keyClick(page.pane.view, Qt.Key.Key_F, CONTROL | SHIFT)
    kept = page.around.book.kept()
    assert kept[0] == f"/ip4/198.51.100.3/tcp/4001/p2p/{scenes.peer(2)}"
    assert shown.wishes.done == [("keep", addr) for addr in reversed(kept)]
    assert "is a favourite" in shown.note
    shown.change(replace(scenes.home_nat(), kept=(scenes.peer(2),)))
    assert page.deeds.favourite.isChecked()
    assert cells(page.pane)[0]["Peer"].endswith(scenes.peer(2)[-8:]), "favourites come first"
    page.deeds.favourite.trigger()
    assert shown.wishes.done[-1] == ("release", scenes.peer(2))
    assert page.around.book.kept() == ()


def test_what_fails_is_told_on_the_page(opened: Opener, answering: Answering) -> None:
    shown, page = on_peers(opened, 2)
    shown.wishes.other_answer = NatscopeError("64 peers are favourites already")
    page.deeds.favourite.trigger()
    assert "64 peers are favourites already." in page.result.text
    assert page.around.book.kept() == ()
    answering(BanDialog, "only it")
    page.deeds.ban.trigger()
    assert page.around.book.banned() == ()
    page.deeds.test.trigger()
    assert "64 peers" in page.result.text
    shown.wishes.ping_answer = NatscopeError("no answer")
    page.deeds.ping.trigger()
    assert page.result.text.endswith("No answer.")


def test_one_peer_is_asked_to_reach_us(opened: Opener, qtbot: QtBot) -> None:
    shown, page = on_peers(opened, 2)
    shown.wishes.probes = (
        ProbeView(
            probe_id=1,
            server=scenes.peer(2),
            server_addr="/ip4/198.51.100.3/tcp/4001",
            version=2,
            connection_id=2,
            addr="/ip4/203.0.113.7/tcp/4001",
            strength=Strength.UNSOLICITED,
            outcome=ProbeOutcome.FAILED,
            detail="the server could not connect",
            dial_back_id=None,
            asked_at=0.0,
            answered_at=1.0,
        ),
    )
    qtbot.keyClick(page.pane.view, Qt.Key.Key_T, CONTROL)
    assert shown.wishes.done == [("ask_autonat", "2")]
    assert "203.0.113.7:4001" in page.result.text
    assert "the server could not connect" in page.result.text


def test_connecting_and_disconnecting(opened: Opener, qtbot: QtBot) -> None:
    shown, page = on_peers(opened, 2)
    qtbot.keyClick(page.pane.view, Qt.Key.Key_Delete)
    assert [number for number, _ in shown.wishes.closed] == [2]
    shown.monitor.happen(met(scenes.peer(50)))
    shown.look()
    page.choose(scenes.peer(50))
    assert not page.deeds.close.isEnabled()
    qtbot.keyClick(page.pane.view, Qt.Key.Key_Return, CONTROL)
    assert shown.wishes.dialled == [f"/ip4/198.51.100.9/tcp/4001/p2p/{scenes.peer(50)}"]


def test_a_recording_shows_peers_and_offers_nothing(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="peers", recording=True)
    page = page_of(shown)
    page.choose(scenes.peer(2))
    assert not any(action.isEnabled() for action in page.deeds.actions)


def test_the_same_can_be_done_from_the_connections(
    opened: Opener, qtbot: QtBot, answering: Answering
) -> None:
    shown = opened(scenes.home_nat())
    page = shown.page
    assert isinstance(page, ConnectionsPage)
    page.choose(2)
    qtbot.keyClick(page.pane.view, Qt.Key.Key_F, CONTROL | SHIFT)
    assert ("keep", f"/ip4/198.51.100.3/tcp/4001/p2p/{scenes.peer(2)}") in shown.wishes.done
    assert "is a favourite" in page.dial_bar.result.text
    assert page.deeds.favourite.isChecked()
    answering(BanDialog, "only it")
    page.deeds.ban.trigger()
    assert ("ban", scenes.peer(2)) in shown.wishes.done


def test_text_of_peers_stays_text(opened: Opener) -> None:
    page = page_of(opened(scenes.hostile(), page="peers"))
    page.choose(scenes.hostile().connections[0].peer_id)
    assert "<b>bold</b> <img src=x> &amp;" in page.facts.text
    assert not {"\u202e", "\u2069"} & set(page.facts.text + "".join(column(page.pane, "Agent")))

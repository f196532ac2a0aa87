"""The line at the bottom: who we are, where we listen, and our addresses for others to dial."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.text.format import shorten
from app.widgets.status_line import StatusLine, our_addresses
from tests.support import scenes
from tests.support.scene_node import LISTENERS, NODE, OUR_LAN, US


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_who_we_are_where_we_listen_and_how_many_are_there(line: StatusLine) -> None:
    line.tell(scenes.home_nat())
    assert [part.strip() for part in line.text.split("\u00b7")] == [
        f"We are {shorten(US)}",
        "listening on 0.0.0.0:41234, [::]:41234",
        "7 connections",
    ]


def test_what_has_no_room_is_left_out_with_a_sign(line: StatusLine) -> None:
    line.tell(scenes.home_nat())
    line.resize(1200, line.height())
    QApplication.processEvents()
    assert line.shown == line.text
    line.resize(500, line.height())
    QApplication.processEvents()
    assert line.shown.endswith("\u2026")
    assert line.text.startswith(line.shown[:-1])


def test_what_is_under_way_is_said_while_it_is(line: StatusLine) -> None:
    busy = replace(NODE, dials_under_way=1, pending_inbound=3)
    line.tell(scenes.snapshot(node=busy))
    assert "1 dial under way" in line.text
    assert "3 arriving" in line.text
    line.tell(scenes.empty())
    assert "under way" not in line.text
    assert "arriving" not in line.text
    assert "0 connections" in line.text


def test_before_the_node_listens_there_is_nothing_to_copy(line: StatusLine) -> None:
    assert not line.copy_button.isEnabled()
    line.tell(scenes.starting())
    assert "not listening" in line.text
    assert not line.copy_button.isEnabled()
    line.copy_addresses()


def test_many_listeners_are_counted(line: StatusLine) -> None:
    five = tuple(replace(LISTENERS[0], addr=f"/ip4/10.0.0.{n}/tcp/1") for n in range(1, 6))
    line.tell(scenes.snapshot(node=replace(NODE, listeners=five)))
    assert "listening on 10.0.0.1:1, 10.0.0.2:1, 10.0.0.3:1 and 2 more" in line.text


def test_our_addresses_are_copied_whole_with_our_peer_id(line: StatusLine) -> None:
    line.tell(scenes.home_nat())
    line.copy_button.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == our_addresses(NODE)
    assert f"{OUR_LAN}/p2p/{US}" in copied
    assert not any("0.0.0.0" in addr or "/::/" in addr for addr in copied), "nobody can dial those"
    assert line.currentMessage() == "Copied 4 addresses."


def test_an_address_of_two_listeners_is_copied_once() -> None:
    twice = replace(NODE, listeners=(LISTENERS[0], LISTENERS[0]))
    assert len(our_addresses(twice)) == 2


def test_the_whole_peer_id_and_addresses_are_in_the_tooltip(line: StatusLine) -> None:
    line.tell(scenes.home_nat())
    (label,) = (one for one in line.findChildren(QLabel) if one.text() == line.text)
    assert label.toolTip().splitlines() == [US, *our_addresses(NODE)]
    narrow = line.minimumSizeHint().width()
    assert narrow < 600, "it gives way in a narrow window"

"""Lab: packets that can be followed and traced to a rule."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from app.pages.lab_page import LabPage
from node import Reach
from node.lab_world import LabWorld, Topology
from tests.app.conftest import Opener
from tests.app.lab_samples import choose_kind, click, dial, let_pass, names, plays, show, small
from tests.support import scenes
from tests.support.open_window import cells, column

# Packets.


def test_a_dropped_packet_is_traced_to_its_rule_by_clicking_its_cross(
    page: LabPage, qtbot: QtBot
) -> None:
    let_pass(page, 3.0)
    cross = page.canvas.traffic.crosses[-1]
    place = page.canvas.place_of_packet(cross.packet.number)
    assert place is not None
    click(page, place.toPoint(), qtbot)
    text = page.facts.text
    assert f"Packet {cross.packet.number}" in text
    assert "refused at home" in text
    assert "lets in only those that it has sent to" in text
    assert "Its whole way" in text
    assert "Whoever sent it hears nothing." in text
    (row,) = page.tables.packets.selected()
    assert row.number == cross.packet.number


def test_a_packet_under_way_can_be_clicked_while_the_lab_stands_still(
    quiet: LabPage, qtbot: QtBot
) -> None:
    show(quiet, small(dials=True))
    assert quiet.run.step()
    assert not plays(quiet)
    (flight,) = quiet.canvas.traffic.flights
    place = quiet.canvas.place_of_packet(flight.packet.number)
    assert place is not None
    click(quiet, place.toPoint(), qtbot)
    assert "SYN from laptop: under way" in quiet.facts.text
    assert "laptop → home: SYN 192.168.1.2:4001 → 198.51.100.1:4001" in quiet.facts.text


def test_the_way_of_a_packet_names_each_translation(quiet: LabPage) -> None:
    dial(quiet, "laptop", "alice")
    first = min(row.number for row in quiet.tables.rows.rows() if row.number)
    quiet.choose_packet(first)
    text = quiet.facts.text
    assert "home lets it through (new mapping)" in text
    assert "home → alice: SYN 203.0.113.1:4001 → 198.51.100.1:4001" in text
    assert "It is at alice." in text


def test_one_click_leaves_only_what_was_refused(page: LabPage, qtbot: QtBot) -> None:
    let_pass(page, 3.0)
    pane = page.tables.packets
    assert {"arrived", "refused", "noted"} <= set(column(pane, "Outcome"))
    page.tables.refused.click()
    assert set(column(pane, "Outcome")) == {"refused"}
    assert set(column(pane, "Where")) == {"home", "far home"}
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert "refused at home" in page.facts.text


def test_talk_on_connections_is_left_out_until_asked_for(quiet: LabPage) -> None:
    dial(quiet, "laptop", "alice")
    pane = quiet.tables.packets
    assert not {"data", "ACK"} & set(column(pane, "Packet"))
    quiet.tables.chatter.click()
    assert {"data", "ACK", "SYN", "mapping"} <= set(column(pane, "Packet"))


def test_an_empty_lab_says_what_will_appear(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="lab")
    page = shown.page
    assert isinstance(page, LabPage)
    show(page, Topology("empty"))
    assert "Nothing has happened yet" in shown.words()
    assert "Click a host, a router, a packet or a cross" in page.facts.text


# Routers and hosts.


def test_a_line_appears_in_the_table_of_the_nat_after_a_dial(quiet: LabPage, qtbot: QtBot) -> None:
    click(quiet, quiet.canvas.place_of("home").toPoint(), qtbot)
    assert quiet.tables.mappings.isVisible()
    assert cells(quiet.tables.mappings) == []
    dial(quiet, "laptop", "alice")
    (line,) = cells(quiet.tables.mappings)
    assert (line["Inside"], line["Outside"]) == ("192.168.1.2:4001", "203.0.113.1:4001")
    assert line["For whom"] == "exact ports it has sent to"
    assert line["Has sent to"] == "198.51.100.1:4001"
    assert line["Goes"].startswith("in 2 h")
    text = quiet.facts.text
    assert "One inside port is one port outside" in text
    assert "let through (new mapping)" in text


def test_another_kind_of_router_changes_the_verdict(page: LabPage) -> None:
    let_pass(page, 60.0)
    laptop = page.host_view("laptop")
    assert laptop is not None
    assert laptop.reach is Reach.NOT_REACHABLE
    choose_kind(page, "home", "Full cone")
    assert page.tables.mappings.model.total == 0
    page.world.run(page.world.node("laptop").check_reachability())
    let_pass(page, 60.0)
    laptop = page.host_view("laptop")
    assert laptop is not None
    assert laptop.reach is Reach.REACHABLE
    page.choose("laptop")
    assert "Reachable." in page.facts.text


def test_a_host_says_whom_it_talks_to_by_name(quiet: LabPage) -> None:
    dial(quiet, "laptop", "alice")
    let_pass(quiet, 0.5)
    quiet.choose("alice")
    assert "inbound, 203.0.113.1:4001" in quiet.facts.text
    assert "laptop" in quiet.facts.text
    assert quiet.side.natscope.isVisible()
    assert not quiet.side.kind.isVisible()


def test_a_router_that_restarts_forgets(quiet: LabPage, qtbot: QtBot) -> None:
    dial(quiet, "laptop", "alice")
    quiet.choose("home")
    assert quiet.tables.mappings.model.total == 1
    qtbot.mouseClick(quiet.side.restart, Qt.MouseButton.LeftButton)
    assert quiet.tables.mappings.model.total == 0
    assert any(
        "the router restarted" in text for text in column(quiet.tables.packets, "What became of it")
    )


def test_a_host_opens_its_own_natscope_which_closes_with_the_page(
    quiet: LabPage, qtbot: QtBot
) -> None:
    quiet.choose("alice")
    qtbot.mouseClick(quiet.side.natscope, Qt.MouseButton.LeftButton)
    (window,) = quiet.windows.open.values()
    assert window.isVisible()
    assert window.windowTitle().startswith("alice")
    assert not any("Lab" in one.accessibleName() for one in window.findChildren(QCheckBox))
    quiet.deeds.open_natscope("alice")
    assert len(quiet.windows.open) == 1
    quiet.end()
    assert quiet.windows.open == {}


# By keys, and by ear.


def test_arrows_go_about_and_a_screen_reader_is_told(quiet: LabPage, qtbot: QtBot) -> None:
    canvas = quiet.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.chosen == "laptop"
    assert "laptop, 192.168.1.2" in canvas.accessibleName()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.chosen == "home"
    assert "port-restricted cone" in canvas.accessibleName()
    seen = {canvas.chosen}
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        seen.add(canvas.chosen)
    assert {"alice", "bob"} & seen
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.chosen in {"alice", "bob"}
    assert quiet.side.picker.currentText().startswith(canvas.chosen)


def test_space_plays_and_the_full_stop_steps(quiet: LabPage, qtbot: QtBot) -> None:
    canvas = quiet.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    assert plays(quiet)
    assert quiet.bar.play.text() == "Pause"
    before = quiet.world.now
    qtbot.keyClick(canvas, Qt.Key.Key_Period)
    assert not plays(quiet)
    assert quiet.world.now >= before


def test_the_list_of_hosts_chooses_too(quiet: LabPage) -> None:
    quiet.side.picker.setCurrentIndex(quiet.side.picker.findData("alice"))
    quiet.side.picker.activated.emit(quiet.side.picker.currentIndex())
    assert quiet.canvas.chosen == "alice"
    assert "198.51.100.1" in quiet.facts.text


def test_no_two_shortcuts_of_the_window_are_the_same(quiet: LabPage) -> None:
    keys = [one.key().toString() for one in quiet.window().findChildren(QShortcut)]
    keys += [key.toString() for one in quiet.window().actions() for key in one.shortcuts()]
    plain = [key for key in keys if key not in {"PgDown", "PgUp"}]
    assert len(plain) == len(set(plain))


# The page itself.


def test_the_big_picture_shows_the_drawing_alone_and_says_what_is_clicked(
    page: LabPage, qtbot: QtBot
) -> None:
    let_pass(page, 3.0)
    page.bar.large.click()
    assert not page.tables.isVisible()
    assert not page.side.isVisible()
    QApplication.processEvents()
    cross = page.canvas.traffic.crosses[-1]
    place = page.canvas.place_of_packet(cross.packet.number)
    assert place is not None
    click(page, place.toPoint(), qtbot)
    assert "may not come in" in page.result.text
    page.bar.large.click()
    assert page.tables.isVisible()
    assert page.side.isVisible()


def test_beside_a_lesson_details_are_a_tab(page: LabPage) -> None:
    page.bar.lessons.click()
    QApplication.processEvents()
    titles = [page.tables.tabText(n) for n in range(page.tables.count())]
    assert titles == ["Packets", "NAT table", "Details"]
    page.choose("laptop")
    assert page.facts.isVisible()
    page.bar.lessons.click()
    assert page.tables.count() == 2
    assert page.facts.isVisible()


def test_another_lab_is_shown_and_the_first_comes_back(page: LabPage) -> None:
    first = page.world
    let_pass(page, 1.0)
    page.choose("laptop")
    page.use(LabWorld(small()))
    assert names(page) == {"home", "laptop", "alice", "bob"}
    assert page.tables.packets.model.total == 0
    assert page.canvas.chosen == ""
    page.use(None)
    assert page.world is first
    assert "erin" in names(page)


def test_a_lab_that_nobody_sees_stands_still(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat(), page="lab")
    page = shown.page
    assert isinstance(page, LabPage)
    qtbot.waitUntil(lambda: page.world.now > 0.001)
    shown.window.show_page("overview")
    before = page.world.now
    qtbot.wait(100)
    assert page.world.now == before
    shown.window.show_page("lab")
    qtbot.waitUntil(lambda: page.world.now > before)

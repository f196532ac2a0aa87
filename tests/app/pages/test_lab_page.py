"""Lab: packets that can be followed and traced to a rule, and a lab built by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.models.lab_words import PRESETS
from app.pages.lab_page import LabPage
from app.widgets.lab_forms import HostForm, RouterForm
from node import Reach
from node.lab_world import LabWorld, RouterPlan, Topology, load_topology, save_topology
from tests.app.conftest import Opener
from tests.app.lab_samples import small
from tests.support import scenes
from tests.support.open_window import cells, column

KINDS = [preset.name for preset in PRESETS]


@pytest.fixture
def page(opened: Opener) -> LabPage:
    """The page with the lab that it begins with; time passes only where a test says so."""
    page = opened(scenes.home_nat(), page="lab").page
    assert isinstance(page, LabPage)
    page.run.pause()
    return page


@pytest.fixture
def quiet(page: LabPage) -> LabPage:
    """The page with a small lab: a laptop at home, and two hosts outside that know nobody."""
    show(page, small())
    let_pass(page, 0.5)
    return page


def show(page: LabPage, topology: Topology) -> None:
    page.use(LabWorld(topology))
    page.run.pause()


def let_pass(page: LabPage, seconds: float) -> None:
    """Let lab time pass, and the page see it."""
    page.world.advance(seconds)
    page.run.moved.emit(0.0)


def click(page: LabPage, at: QPoint, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=at)


def dial(page: LabPage, host: str, other: str) -> None:
    """Have a node dial another."""
    world = page.world
    world.run(world.node(host).dial(world.address(other)))
    page.run.moved.emit(0.0)


def choose_kind(page: LabPage, name: str, kind: str) -> None:
    """Choose from the menu of kinds of router."""
    page.choose(name)
    (action,) = (one for one in page.side.kind_menu().actions() if one.text() == kind)
    action.trigger()


def plays(page: LabPage) -> bool:
    return page.run.playing


def names(page: LabPage) -> set[str]:
    return {plan.name for plan in page.world.topology.plans}


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
    assert set(column(pane, "Where")) == {"home"}
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
    assert line["For whom"] == "everybody"
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


# By hand.


def test_a_host_is_added_by_a_form(quiet: LabPage) -> None:
    form = quiet.builder.add_host("home")
    assert isinstance(form, HostForm)
    form.name.setText("carol")
    form.dials.item(0).setCheckState(Qt.CheckState.Checked)
    form.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    host = quiet.host_view("carol")
    assert host is not None
    assert host.addresses == ("192.168.1.3",)
    assert host.plan.dials == (quiet.world.topology.hosts[0].name,)
    let_pass(quiet, 1.0)
    assert "carol" in quiet.canvas.spoken or quiet.canvas.place_of("carol")


def test_what_is_wrong_is_said_in_the_form_and_can_be_mended(quiet: LabPage) -> None:
    form = quiet.builder.add_host()
    form.name.setText("alice")
    form.take()
    assert form.fault.text == "There are two with the name alice."
    assert form.isVisible()
    form.name.setText("alicia")
    form.take()
    assert "alicia" in names(quiet)


def test_a_router_of_a_kind_is_added_with_all_its_rules(quiet: LabPage) -> None:
    form = quiet.builder.add_router()
    assert isinstance(form, RouterForm)
    form.name.setText("office")
    form.choose_kind(KINDS.index("Symmetric"))
    form.hairpin.setChecked(True)
    assert form.kind.currentText() not in KINDS
    form.take()
    (office,) = (one for one in quiet.world.topology.routers if one.name == "office")
    assert office.rules.hairpin
    assert office.rules.mapping == PRESETS[KINDS.index("Symmetric")].rules.mapping


@pytest.mark.parametrize("number", range(len(PRESETS)), ids=KINDS)
def test_every_kind_of_router_can_be_had_and_is_known_again(quiet: LabPage, number: int) -> None:
    choose_kind(quiet, "home", KINDS[number])
    form = quiet.builder.edit("home")
    assert isinstance(form, RouterForm)
    assert form.kind.currentText() == KINDS[number]
    assert form.plan() == quiet.world.topology.routers[0]
    form.reject()
    assert not quiet.result.isVisible()


def test_a_host_moves_to_another_network_and_gets_another_address(quiet: LabPage) -> None:
    form = quiet.builder.edit("bob")
    assert isinstance(form, HostForm)
    form.within.setCurrentIndex(form.within.findData("home"))
    form.take()
    host = quiet.host_view("bob")
    assert host is not None
    assert host.addresses == ("192.168.1.3",)


def test_another_name_holds_wherever_it_is_mentioned(page: LabPage) -> None:
    let_pass(page, 1.0)
    form = page.builder.edit("alice")
    assert form is not None
    form.name.setText("alicia")
    form.take()
    assert not page.result.isVisible()
    dialling = {host.name: host.dials for host in page.world.topology.hosts}
    assert "alicia" in dialling["laptop"]
    assert "alice" not in names(page)
    let_pass(page, 5.0)
    page.choose("alicia")
    assert "laptop" in page.facts.text


def test_a_router_gets_another_name_with_all_behind_it(page: LabPage) -> None:
    before = page.world
    form = page.builder.edit("home")
    assert form is not None
    form.name.setText("our flat")
    form.take()
    assert page.world is not before
    assert {host.within for host in page.world.topology.hosts} == {"internet", "our flat"}
    page.builder.undo()
    assert "home" in names(page)


def test_what_others_stand_behind_is_not_deleted(quiet: LabPage) -> None:
    quiet.choose("home")
    quiet.side.delete.click()
    assert "laptop would be cut off" in quiet.result.text
    assert "home" in names(quiet)


def test_the_last_changes_are_taken_back_one_by_one(quiet: LabPage, qtbot: QtBot) -> None:
    quiet.choose("bob")
    quiet.canvas.setFocus()
    qtbot.keyClick(quiet.canvas, Qt.Key.Key_Delete)
    choose_kind(quiet, "home", "Symmetric")
    assert "bob" not in names(quiet)
    assert quiet.bar.undo.isEnabled()
    quiet.bar.undo.click()
    assert quiet.world.topology.routers[0] == RouterPlan("home")
    quiet.bar.undo.click()
    let_pass(quiet, 1.0)
    host = quiet.host_view("bob")
    assert host is not None
    assert host.running
    assert not quiet.bar.undo.isEnabled()


def test_what_is_dragged_stays_where_it_is_put(quiet: LabPage, qtbot: QtBot) -> None:
    at = quiet.canvas.place_of("bob").toPoint()
    to = at - QPoint(60, 40)
    qtbot.mousePress(quiet.canvas, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(quiet.canvas, to)
    qtbot.mouseRelease(quiet.canvas, Qt.MouseButton.LeftButton, pos=to)
    (bob,) = (one for one in quiet.world.topology.hosts if one.name == "bob")
    assert bob.at is not None
    off = quiet.canvas.place_of("bob") - to.toPointF()
    assert off.manhattanLength() < 3


def test_a_lab_is_saved_and_opened_again(quiet: LabPage, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    choose_kind(quiet, "home", "Full cone")
    quiet.builder.save(str(file))
    wanted = quiet.world.topology
    assert load_topology(file.read_text("utf-8")) == wanted
    quiet.use(LabWorld(Topology("another")))
    quiet.builder.open(str(file))
    assert quiet.world.topology == wanted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"[hosts.a]\nport = 70000\n", "port"),
        (b"[hosts", "mine.toml"),
        (b"\xff\xfe", "no text file"),
        (b"x" * 1_000_001, "too large"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_is_no_lab_is_told_in_words(
    quiet: LabPage, tmp_path: Path, text: bytes | None, said: str
) -> None:
    file = tmp_path / "mine.toml"
    if text is not None:
        file.write_bytes(text)
    before = quiet.world
    quiet.builder.open(str(file))
    assert said in quiet.result.text
    assert quiet.world is before
    quiet.builder.save(str(tmp_path / "no" / "such" / "folder.toml"))
    assert "cannot be written" in quiet.result.text


def test_files_are_asked_for_without_stopping_anything(quiet: LabPage, tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text(save_topology(Topology("x")), "utf-8")
    for dialog in (quiet.builder.ask_open(), quiet.builder.ask_save()):
        assert dialog.isVisible()
        dialog.reject()


# By keys, and by ear.


def test_arrows_go_about_and_a_screen_reader_is_told(quiet: LabPage, qtbot: QtBot) -> None:
    canvas = quiet.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.chosen == "laptop"
    assert "laptop, 192.168.1.2" in canvas.accessibleName()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
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
    assert "stranger" in names(page)


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


@pytest.fixture(autouse=True)
def _nothing_is_left_open() -> Iterator[None]:
    yield
    QApplication.sendPostedEvents()

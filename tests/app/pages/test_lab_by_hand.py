"""Labs built by hand: forms, kinds of router, undo, files. What is wrong is said in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.models.lab_words import PRESETS
from app.pages.lab_page import LabPage
from app.widgets.lab_forms import HostForm, RouterForm
from node import Mapping
from node.lab_world import (
    HostPlan,
    LabWorld,
    NatRules,
    PortAllocation,
    RouterPlan,
    Topology,
    Unsolicited,
    load_topology,
    save_topology,
)
from tests.app.lab_samples import choose_kind, let_pass, names

KINDS = [preset.name for preset in PRESETS]


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


def test_what_a_change_restarts_is_said_and_a_paused_lab_stays_paused(page: LabPage) -> None:
    said: list[str] = []
    page.builder.said.connect(said.append)
    let_pass(page, 1.0)
    page.run.pause()
    host = page.builder.edit("laptop")
    assert isinstance(host, HostForm)
    host.port.setValue(5001)
    host.take()
    router = page.builder.edit("home")
    assert isinstance(router, RouterForm)
    router.hairpin.setChecked(not router.hairpin.isChecked())
    router.take()
    assert said == [
        "The node of laptop starts anew.",
        "home restarted: its table is empty.",
    ]
    before = page.world
    router = page.builder.edit("home")
    assert isinstance(router, RouterForm)
    router.name.setText("our flat")
    router.take()
    assert said[-1] == "Every host and router was restarted: the networks are others now."
    assert page.world is not before
    assert not page.run.playing
    assert all(host.running for host in page.world.view().hosts)


def test_a_router_gets_another_name_with_all_behind_it(page: LabPage) -> None:
    before = page.world
    form = page.builder.edit("home")
    assert form is not None
    form.name.setText("our flat")
    form.take()
    assert page.world is not before
    assert {host.within for host in page.world.topology.hosts} == {
        "internet",
        "our flat",
        "far home",
    }
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


def test_a_form_keeps_what_is_not_changed(quiet: LabPage) -> None:
    host = HostPlan(
        "liar",
        within="home",
        port=4044,
        dials=("alice",),
        witnesses=("bob",),
        port_reuse=False,
        port_mapping=True,
        autonat_server=False,
        observers=3,
        reports="203.0.113.99:4001",
        starts=False,
        address="192.168.1.77",
        latency=0.025,
        loss=0.1,
        at=(0.25, 0.5),
    )
    router = RouterPlan(
        "odd",
        within="home",
        rules=NatRules(
            Mapping.ADDRESS_DEPENDENT,
            Mapping.ADDRESS_DEPENDENT,
            PortAllocation.SEQUENTIAL,
            hairpin=True,
            unsolicited=Unsolicited.RESET,
            mapping_seconds=90.0,
            opens_ports=True,
        ),
        provider=True,
        ipv6=True,
        address="192.168.1.78",
        inside="10.5.0.0/16",
        latency=0.003,
        loss=0.2,
        at=(0.5, 0.25),
    )
    for plan in (host, router):
        quiet.world.add(plan)
        form = quiet.builder.edit(plan.name)
        assert form is not None
        assert form.plan() == plan
        form.take()
        assert not form.isVisible()
        assert not quiet.result.isVisible()

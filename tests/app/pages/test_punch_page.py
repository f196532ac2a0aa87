"""Hole punching: each try is drawn and told, and which NATs can be punched through is shown."""

from __future__ import annotations

import pytest

from app.models.punch_chances import TYPES, rows_of
from app.models.punch_story import MOST_TOLD, Axis, Step, Who, in_words, story
from app.pages.connections_page import ConnectionsPage
from app.pages.overview_page import OverviewPage
from app.pages.punch_page import PunchPage
from node.terms import Mapping
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import OpenWindow, clipboard, column
from tests.support.scene_node import US
from tests.support.scenes_punch import (
    RELAY_ADDR,
    behind_a_relay,
    came_in,
    in_vain,
    punched,
    silent_peer,
)
from tests.support.scenes_reach import AD, APD, EI


def page_of(shown: OpenWindow) -> PunchPage:
    assert isinstance(shown.page, PunchPage)
    return shown.page


def test_an_empty_page_says_what_will_appear_and_what_to_do(opened: Opener) -> None:
    shown = opened(scenes.empty(), page="punch")
    assert "No hole has been punched yet" in shown.words()
    assert "Dial an address with /p2p-circuit in it" in shown.words()
    assert "Which row is yours is not known yet" in page_of(shown).chances.summary.text()


def test_the_table_and_the_picture_of_the_chosen_one(opened: Opener) -> None:
    page = page_of(opened(behind_a_relay(), page="punch"))
    assert set(column(page.pane, "Outcome")) == {"punched", "failed", "under way"}
    assert page.pane.select(1)
    assert page.answer.text.startswith("Our first SYN was refused")
    labels = [step.label for step in page.diagram.steps]
    assert labels[:3] == ["our addresses", "its addresses", "SYNC: now!"]
    assert labels[3:] == ["SYN", "RST", "SYN", "connected", "our SYN won"]
    spoken = page.diagram.accessibleDescription()
    assert "+183 ms Our SYN left from the shared port to 198.51.100.77:4001." in spoken
    assert "Connected directly: our SYN won." in page.facts.text
    assert page.pane.select(3)
    assert [page.tries.tabText(n) for n in range(page.tries.count())] == ["Try 1", "Try 2", "Try 3"]
    page.tries.setCurrentIndex(0)
    assert [step.label for step in page.diagram.steps][-1] == "no answer"
    assert page.pane.select(5)
    assert page.diagram.steps == ()
    assert "is under way" in page.answer.text


def test_our_row_is_marked_and_how_it_went_so_far(opened: Opener) -> None:
    page = page_of(opened(behind_a_relay(), page="punch"))
    model = page.chances.model
    assert page.chances.summary.text().endswith("Your row: Port-restricted.")
    row = [one.name for one in TYPES].index("Port-restricted")
    cells = [model.index(row, n).data() for n in range(model.columnCount())]
    assert cells == ["2 of 4", *["✓ works"] * 6, "✗ cannot", "✗ 0 of 1"]
    page.chances.view.setCurrentIndex(model.index(row, 7))
    assert page.chances.said.text().endswith("no hole can be punched.")
    page.chances.view.setCurrentIndex(model.index(row, 8))
    assert page.chances.said.text().endswith(
        "Symmetric: 0 of 1 punch so far ended with a direct connection."
    )


def test_connections_through_a_relay_say_so(opened: Opener) -> None:
    page = opened(behind_a_relay(), page="connections").page
    assert isinstance(page, ConnectionsPage)
    assert column(page.pane, "Through").count("relay, limited") == 1
    assert "198.51.100.2:4001 (relay)" in column(page.pane, "Remote address")
    page.pane.select(9)
    assert "The relay carries only so much, for so long" in page.facts.text


def test_the_overview_has_the_address_to_give_to_others(opened: Opener) -> None:
    shown = opened(behind_a_relay(), page="overview")
    page = shown.page
    assert isinstance(page, OverviewPage)
    assert "Others meet you there at 198.51.100.2:4001 (relay)." in page.relays.words
    assert "refused. It has no places left." in page.relays.words
    page.copy_button.click()
    assert clipboard() == f"{RELAY_ADDR}/p2p/{US}"
    shown.change(scenes.home_nat())
    assert page.relays.isHidden()


def test_times_are_measured_here_and_worked_out_elsewhere() -> None:
    steps = story(punched(), 0)
    assert [round(step.at, 3) for step in steps[:4]] == [0, 0.061, 0.122, 0.183]
    steps = story(came_in(), 0)
    assert steps[0].path == (Who.PEER, Who.RELAY, Who.US)
    assert steps[-1].label == "the peer's SYN won"
    (offer, end) = story(silent_peer(), 0)
    assert offer.lost
    assert end.text == "This try ended here. The peer did not answer in time."


def test_what_is_told_is_bounded() -> None:
    steps = [Step(float(n), float(n), (Who.US,), "x", f"step {n}") for n in range(MOST_TOLD)]
    assert len(in_words(steps)) == MOST_TOLD
    lines = in_words([*steps, Step(99.0, 99.0, (Who.US,), "x", "last")])
    assert len(lines) == MOST_TOLD
    assert lines[-1][1] == "last"
    assert lines[-2][1] == "2 steps like these."
    assert len(in_words(story(in_vain(), 2))) == MOST_TOLD


def test_the_axis_is_to_scale_and_cuts_where_nothing_happens() -> None:
    axis = Axis([Step(0, 0.1, (Who.US, Who.PEER), "", ""), Step(0.1, 0.2, (Who.PEER,), "", "")])
    assert axis.place(0.05) == pytest.approx(0.25)
    assert not axis.cuts
    axis = Axis([Step(0, 0.1, (Who.US, Who.PEER), "", ""), Step(5, 5.0, (Who.US,), "", "")])
    (cut,) = axis.cuts
    assert (cut.begins, cut.ends) == (0.1, 5)
    assert axis.place(5) == 1
    assert all(not 0.1 < tick < 5 for tick in axis.ticks(7))


@pytest.mark.parametrize(
    ("mapping", "filtering", "names"),
    [
        (EI, APD, ["Port-restricted"]),
        (AD, APD, ["Symmetric"]),
        (EI, Mapping.UNKNOWN, ["Full cone", "Address-restricted", "Port-restricted"]),
        (Mapping.NO_NAT, AD, ["Firewall only"]),
        (Mapping.UNKNOWN, APD, []),
    ],
)
def test_which_row_is_ours(mapping: Mapping, filtering: Mapping, names: list[str]) -> None:
    assert [TYPES[row].name for row in rows_of(mapping, filtering)] == names

"""Colour says the same as the words: green is for what lets others reach us, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.models.column import Tone
from app.models.observed_columns import status_tone
from app.models.shared_port_columns import ARRIVAL_COLUMNS
from app.pages.observed_page import ObservedPage
from app.window import MainWindow
from node.terms import InboundPath, Solicited
from node.views import Snapshot
from tests.support import scenes
from tests.support.fake_monitor import FakeMonitor, FakeWishes
from tests.support.open_window import destroy

OURS_IN_THE_LAN = scenes.observed(
    "/ip4/10.0.0.1/tcp/41234",
    0,
    local_addr="/ip4/10.0.0.1/tcp/41234",
    observers=1,
    public=False,
    own_interface=True,
)
"""What a neighbour at a second interface reports."""


@pytest.mark.parametrize(
    ("scene", "tone"),
    [
        (scenes.home_nat(), Tone.GOOD),
        (scenes.symmetric_nat(), Tone.WARN),
        (scenes.lan_peer(), None),
    ],
    ids=["home NAT", "symmetric NAT", "LAN"],
)
def test_a_neighbour_that_sees_our_interface_makes_no_answer_green(
    qapp: QApplication, scene: Snapshot, tone: Tone | None
) -> None:
    seen = (*scene.observed_addresses, OURS_IN_THE_LAN)
    monitor = FakeMonitor(replace(scene, observed_addresses=seen))
    window = MainWindow(monitor, FakeWishes(), spawn=lambda coroutine: coroutine.close())
    window.show_page("observed")
    window.feed.look()
    page = window.page
    assert isinstance(page, ObservedPage)
    assert page.answer.property("tone") == (tone or "")
    destroy(window)


def test_an_interface_of_ours_is_good_news_where_it_is_public() -> None:
    assert status_tone(OURS_IN_THE_LAN) is Tone.MUTED
    assert status_tone(replace(OURS_IN_THE_LAN, public=True)) is Tone.GOOD


def test_a_neighbour_that_came_in_uninvited_proves_nothing() -> None:
    (column,) = (one for one in ARRIVAL_COLUMNS if one.name == "solicited")
    came = scenes.arrival(scenes.inbound(1), solicited=Solicited.NO)
    assert column.tone is not None
    assert column.tone(replace(came, path=InboundPath.LAN)) is None
    assert column.tone(replace(came, path=InboundPath.UNKNOWN)) is None, "perhaps a neighbour"
    assert column.tone(replace(came, path=InboundPath.PORT_FORWARD)) is Tone.GOOD

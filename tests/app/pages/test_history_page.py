"""The page of history: on scenes, on a real node, in a recording; for those who do not see, too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.history.history import History
from app.history.timeline import Kind
from app.kept.state import MemoryState
from app.pages.history_page import HistoryPage
from app.window import MainWindow
from node import Moment, Recorder, Recording, Snapshot
from node.address_views import AddressChangeView
from node.terms import AddressChange
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor
from tests.support.nodes import address, running, until
from tests.support.open_window import OpenWindow, cells, destroy
from tests.support.scene_node import MONOTONIC, OUR_LAN, OUR_PUBLIC, WALL

OTHER_PORT = "/ip4/203.0.113.7/tcp/50000"


def page_of(shown: OpenWindow) -> HistoryPage:
    assert isinstance(shown.page, HistoryPage)
    return shown.page


def pass_time(shown: OpenWindow, scenes_of_time: Sequence[Snapshot]) -> HistoryPage:
    """Ten seconds go by from one scene to the next."""
    page = page_of(shown)
    for number, snapshot in enumerate(scenes_of_time):
        moment = Moment(WALL + 10 * number, MONOTONIC + 10 * number)
        page.around.history.show_snapshot(snapshot, moment)
        page.show_snapshot(snapshot, moment)
    QApplication.processEvents()
    return page


@pytest.fixture
def shown(opened: Opener) -> OpenWindow:
    made: OpenWindow = opened(scenes.empty(), page="history")
    made.window.feed.stop()
    page_of(made).around.history.clear()
    return made


def mapping_changes() -> list[Snapshot]:
    def change(second: float, addr: str, what: AddressChange, votes: int) -> AddressChangeView:
        return AddressChangeView(WALL + second, OUR_LAN, addr, what, votes)

    before = (
        change(0, OUR_PUBLIC, AddressChange.APPEARED, 4),
        change(1, OUR_PUBLIC, AddressChange.CONFIRMED, 4),
    )
    after = (
        change(19, OUR_PUBLIC, AddressChange.GONE, 0),
        change(20, OTHER_PORT, AddressChange.APPEARED, 1),
        change(28, OTHER_PORT, AddressChange.CONFIRMED, 4),
    )
    base = replace(scenes.home_nat(), observed_addresses=(), history=before)
    changed = replace(base, history=before + after)
    return [base, base, changed, changed]


def test_an_empty_page_says_what_will_appear(shown: OpenWindow) -> None:
    page = page_of(shown)
    page.show_age(Moment(WALL, MONOTONIC))
    assert "Traffic appears here" in page.traffic.words
    assert "as soon as one answered a ping" in page.rtt.words
    assert not page.peer.isEnabled()
    page.as_table.setChecked(True)
    assert "appears here" in page.pane.empty.words


def test_one_sees_when_the_mapping_changed(shown: OpenWindow, qtbot: QtBot) -> None:
    page = pass_time(shown, mapping_changes())
    assert [lane.kind for lane in page.timeline.lanes][:2] == [Kind.VERDICT, Kind.CHANGE]
    page.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        qtbot.keyClick(page.timeline, Qt.Key.Key_Down)
    assert "the public address is the same, the port another" in page.sentence.text()
    assert "203.0.113.7:50000 since then" in page.sentence.text()
    spoken = QAccessible.queryAccessibleInterface(page.timeline)
    assert spoken.text(QAccessible.Text.Description) == page.sentence.text()


def test_the_arrow_keys_come_to_everything(shown: OpenWindow, qtbot: QtBot) -> None:
    page = pass_time(shown, mapping_changes())
    told: list[str] = []
    page.timeline.told.connect(told.append)
    page.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in page.timeline.lanes:
        for _ in range(4):
            qtbot.keyClick(page.timeline, Qt.Key.Key_Left)
        for _ in range(4):
            qtbot.keyClick(page.timeline, Qt.Key.Key_Right)
        qtbot.keyClick(page.timeline, Qt.Key.Key_Down)
    every = {
        page.timeline.sentence(lane, item) for lane in page.timeline.lanes for item in lane.items
    }
    assert every <= set(told)


def test_what_the_mouse_is_on_is_told(shown: OpenWindow, qtbot: QtBot) -> None:
    page = pass_time(shown, mapping_changes())
    view = page.timeline
    (lane,) = [one for one in view.lanes if one.kind is Kind.CHANGE]
    area = view.area(view.width(), view.height())
    row = view.lanes.index(lane)
    at = QPoint(round(view.across(lane.items[0].begin, area)), round((row + 0.5) * view._high()))
    qtbot.mouseMove(view, at)
    assert page.sentence.text().startswith("Mapping changed, ")
    qtbot.mouseMove(view, QPoint(round(area.left()) + 3, at.y()))
    assert "Point at a bar or mark" in page.sentence.text() or "\u25c6" in page.sentence.text()


def test_the_timeline_is_a_table_too(shown: OpenWindow) -> None:
    page = pass_time(shown, mapping_changes())
    page.as_table.setChecked(True)
    rows = {row["What"]: row for row in cells(page.pane)}
    assert rows["Mapping changed"]["How it was"] == "now at 203.0.113.7:50000"
    assert len(cells(page.pane)) == sum(len(lane.items) for lane in page.timeline.lanes)
    page.pane.select(("change", 1))
    assert page.time.at == WALL + 20, "the plots show that moment"


def test_all_that_is_drawn_shares_one_axis(shown: OpenWindow) -> None:
    page = pass_time(shown, mapping_changes())
    strips = (page.traffic, page.connections, page.rtt, page.axis, page.timeline)
    assert len({strip.mapTo(page, QPoint(0, 0)).x() for strip in strips}) == 1
    assert len({strip.area(strip.width(), 99).getRect() for strip in strips}) == 1
    page.traffic.take_key(Qt.Key.Key_Plus)
    assert page.span.currentIndex() == -1
    assert page.span.placeholderText() == "48 s"


def test_every_lane_is_seen_from_the_back_of_a_room(shown: OpenWindow) -> None:
    page = pass_time(shown, mapping_changes())
    shown.window.theme.show_to_a_room(on=True)
    QApplication.processEvents()
    assert page.timeline.height() >= page.timeline.minimumSizeHint().height()
    shown.window.theme.show_to_a_room(on=False)


def test_a_peer_is_chosen_and_kept(shown: OpenWindow) -> None:
    view = scenes.connection(2)
    assert view.rtt is not None
    first = replace(scenes.empty(), connections=(scenes.connection(1), view))
    page = pass_time(shown, [first, first])
    assert page.rtt.curves[0].name.startswith("12D3")
    page.peer.setCurrentIndex(1)
    page.peer.activated.emit(1)
    later = replace(view, rtt=replace(view.rtt, last=0.5))
    moment = Moment(WALL + 30, MONOTONIC + 30)
    page.around.history.show_snapshot(replace(first, connections=(later,)), moment)
    page.show_age(moment)
    assert [value for _, value in page.rtt.curves[0].points][-1] == 0.5
    assert page.peer.currentData() == view.peer_id


def test_how_much_is_shown_is_remembered(opened: Opener) -> None:
    state = MemoryState()
    first = opened(scenes.home_nat(), page="history", state=state)
    page = page_of(first)
    page.span.setCurrentIndex(page.span.findData(3600.0))
    page.span.activated.emit(0)
    first.window.close()
    again = page_of(opened(scenes.home_nat(), page="history", state=state))
    assert again.time.span == 3600.0


def test_a_picture_is_saved_or_it_is_told_why_not(shown: OpenWindow, tmp_path: Path) -> None:
    page = pass_time(shown, mapping_changes())
    said: list[str] = []
    page.said.connect(said.append)
    page.save_picture(tmp_path / "history.svg")
    page.save_picture(tmp_path / "nowhere" / "history.png")
    assert "Mapping changed" in (tmp_path / "history.svg").read_text("utf-8")
    assert said[0].startswith("The picture is in ")
    assert said[1] == "The picture was not saved: No such file or directory"


def test_what_happens_while_another_page_is_shown_is_not_missed(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), page="connections")
    shown.monitor.happen(*samples())
    shown.look()
    shown.window.show_page("history")
    shown.look()
    page = page_of(shown)
    assert {Kind.INBOUND, Kind.PUNCH} <= {lane.kind for lane in page.timeline.lanes}
    assert not page.connections.is_empty


async def test_a_recording_has_the_times_at_which_it_was_made(
    qapp: QApplication, tmp_path: Path
) -> None:
    monitor, path = FakeMonitor(scenes.home_nat()), tmp_path / "session.natscope"
    recorder = Recorder(monitor, path)
    monitor.happen(*samples())
    recorder.note()
    later = scenes.symmetric_nat()
    monitor.put(replace(later, taken_at=WALL + 100, taken_monotonic=MONOTONIC + 100))
    recorder.close()
    recording = Recording(path)
    recording.pause()
    window = MainWindow(recording, None, spawn=lambda c: c.close(), state=MemoryState())
    try:
        window.show()
        window.show_page("history")
        await recording.move_to(recording.seconds)
        window.feed.look()
        page = window.page
        assert isinstance(page, HistoryPage)
        assert page.time.newest == pytest.approx(WALL + 100, abs=1)
        assert page.timeline.lanes
        await recording.move_to(0.0)
        window._show_moment(True)
        page = window.page
        assert isinstance(page, HistoryPage)
        assert page.time.newest < WALL + 100, "what came later is forgotten"
    finally:
        window.close()
        recording.close()
        destroy(window)


async def test_a_real_node_fills_it(qapp: QApplication) -> None:
    async with running() as us, running() as peer:
        await us.dial(address(peer))
        history = History()
        await until(lambda: any(c.rtt for c in us.snapshot().connections))
        first = us.snapshot()
        history.show_events(us.events_since(0))
        history.show_snapshot(first, Moment(first.taken_at, first.taken_monotonic))
        (connection,) = us.snapshot().connections
        await us.ping(connection.connection_id)
        last = us.snapshot()
        history.show_events(us.events_since(history.events_position() or 0))
        moment = Moment(first.taken_at + 1, first.taken_monotonic + 1)
        history.show_snapshot(last, moment)
        assert history.received.last is not None
        assert history.received.last > 0
        assert history.outbound.last == 1
        assert len(history.recent_rtt(connection.peer_id)) >= 2
        assert {lane.kind for lane in history.timeline.lanes} >= {Kind.VERDICT}

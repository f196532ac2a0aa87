"""The icon in the corner of the screen, and what it tells who looks away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.desktop.notices import SETTLED_SECONDS, Notices
from app.desktop.tray import STAYS, Tray
from app.kept.state import MemoryState
from node import Moment, Reach, Snapshot
from tests.app.conftest import Opener
from tests.support import scenes


def with_reach(reach: Reach, at: float = 0.0) -> Snapshot:
    snapshot = replace(scenes.home_nat(), taken_monotonic=at, connections=())
    return replace(snapshot, verdict=replace(snapshot.verdict, reach=reach))


def test_a_verdict_is_told_once_it_has_settled() -> None:
    notices = Notices()
    reachable = with_reach(Reach.REACHABLE)
    assert notices.of(reachable, 100.0) == []
    assert notices.of(reachable, 100.0 + SETTLED_SECONDS - 0.1) == []
    (notice,) = notices.of(reachable, 100.0 + SETTLED_SECONDS)
    assert (notice.title, notice.reach) == ("Reachable", Reach.REACHABLE)
    assert notices.of(reachable, 500.0) == []
    assert notices.of(with_reach(Reach.NOT_REACHABLE), 501.0) == []
    (notice,) = notices.of(with_reach(Reach.NOT_REACHABLE), 520.0)
    assert notice.title == "Not reachable"


def test_one_that_swings_or_is_not_known_is_not_told() -> None:
    notices = Notices()
    for second in range(100):
        reach = (Reach.REACHABLE, Reach.UNKNOWN)[second % 2]
        assert notices.of(with_reach(reach), float(second)) == []
    assert notices.of(with_reach(Reach.UNKNOWN), 1000.0) == []


def test_the_first_who_comes_in_from_outside_is_told_once() -> None:
    notices = Notices()
    snapshot = scenes.home_nat()
    (notice,) = notices.of(snapshot, 1.0)
    assert notice.title == "Somebody came in from the internet"
    assert notice.text.endswith("mapped by our own dialling.")
    assert notices.of(snapshot, 2.0) == []


@pytest.fixture
def shown(opened: Opener) -> tuple[Tray, MemoryState]:
    window = opened(scenes.home_nat()).window
    state = MemoryState()
    tray = Tray(window, window.theme, state)
    return tray, state


def test_its_words_are_the_verdict(shown: tuple[Tray, MemoryState]) -> None:
    tray, _ = shown
    assert "Not known yet" in tray.words
    snapshot = with_reach(Reach.NOT_REACHABLE)
    tray.show_snapshot(snapshot, Moment(0.0, 0.0))
    assert "Not reachable" in tray.words
    assert snapshot.verdict.sentence in tray.words
    assert not tray.icon.icon().isNull()


def test_what_is_chosen_is_kept(shown: tuple[Tray, MemoryState]) -> None:
    tray, state = shown
    assert not tray.stays.isChecked()
    tray.stays.trigger()
    assert state.load(STAYS) == "yes"


def test_who_looks_at_the_window_needs_no_notice(
    opened: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(scenes.home_nat()).window
    tray = Tray(window, window.theme, MemoryState())
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, title, *_: said.append(title))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tray.show_snapshot(with_reach(Reach.REACHABLE), Moment(0.0, 0.0))
    tray.show_age(Moment(60.0, 60.0))
    assert said == []
    window.hide()
    tray.show_snapshot(with_reach(Reach.NOT_REACHABLE), Moment(61.0, 61.0))
    tray.show_age(Moment(99.0, 99.0))
    assert said == ["Not reachable"]
    tray.notifies.trigger()
    tray.show_snapshot(with_reach(Reach.REACHABLE), Moment(100.0, 100.0))
    tray.show_age(Moment(160.0, 160.0))
    assert said == ["Not reachable"]


def test_the_window_is_put_away_and_comes_back(opened: Opener, qtbot: QtBot) -> None:
    window = opened(scenes.home_nat()).window
    tray = Tray(window, window.theme, MemoryState())
    window.feed.attend(tray)
    window.stays = tray.stays.isChecked
    tray.wanted.connect(window.come_forward)
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    tray.stays.trigger()
    window.close()
    assert not window.isVisible()
    assert window.feed.running, "the icon goes on"
    assert closed == []
    tray.menu.actions()[0].trigger()
    assert window.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: closed == [True])
    assert not window.feed.running

"""A session is recorded from the menu, opened again, and looked at moment by moment."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.desktop.loop import new_event_loop
from app.pages.activity_page import ActivityPage
from app.text.format import byte_size
from app.widgets.replay_bar import ReplayBar
from app.window import MainWindow
from node import EventSlice, Recorder, Recording, Tasks
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor, FakeWishes
from tests.support.open_window import destroy
from tests.support.scenes import home_nat

MINUTES = 3


class Waiting(FakeMonitor):
    """A monitor for which somebody can wait."""

    async def wait_for_events(self, position: int) -> EventSlice:
        await asyncio.sleep(3600)
        return self.events_since(position)


def recorded(path: Path) -> Path:
    """Three minutes, an event in each."""
    monitor = FakeMonitor(home_nat())
    recorder = Recorder(monitor, path)
    begin = monitor.snapshot().taken_monotonic
    for minute in range(1, MINUTES + 1):
        at = begin + 60 * minute
        monitor.happen(replace(samples()[minute], monotonic=at))
        monitor.put(replace(monitor.snapshot(), taken_monotonic=at, taken_at=at))
        recorder.note()
    recorder.close()
    return path


def in_a_loop(app: QApplication, test: Callable[[Tasks], Awaitable[None]]) -> None:
    """Run a test where tasks run, as in the program."""

    async def run() -> None:
        tasks = Tasks()
        try:
            await test(tasks)
        finally:
            await tasks.close()

    with asyncio.Runner(loop_factory=lambda: new_event_loop(app)) as runner:
        runner.run(run())


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110 - a window tells nobody
            await asyncio.sleep(0.01)


def marks(window: MainWindow) -> list[str]:
    """What the status line says of what is shown, all the time."""
    labels = window.status.findChildren(QLabel, "statusMark")
    return [one.text() for one in labels if not one.isHidden()]


def times(window: MainWindow) -> int:
    page = window.page
    assert isinstance(page, ActivityPage)
    return page.pane.model.rowCount()


def test_a_recording_is_shown_moment_by_moment(qapp: QApplication, tmp_path: Path) -> None:
    async def test(tasks: Tasks) -> None:
        recording = Recording(recorded(tmp_path / "session"))
        window = MainWindow(recording, None, spawn=lambda work: tasks.spawn(work, name="a wish"))
        window.show_page("activity")
        window.show()
        bar = window.findChild(ReplayBar)
        assert bar is not None
        assert bar.time.text().endswith("of 3 min 00 s")
        assert times(window) == 0
        bar.toggle()
        assert (bar.play.text(), recording.playing) == ("Play", False)
        bar.go_to(125)
        await until(lambda: times(window) == 2)
        assert bar.time.text() == "2 min 05 s of 3 min 00 s"
        bar.go_to(61)
        await until(lambda: times(window) == 1)
        bar.slider.setFocus()
        QTest.keyClick(bar.slider, Qt.Key.Key_PageUp)
        await until(lambda: times(window) == 2)
        QTest.keyClick(bar.slider, Qt.Key.Key_End)
        await until(lambda: times(window) == 3)
        assert bar.play.text() == "Play"
        bar.toggle()
        await until(lambda: times(window) == 0)
        assert (bar.play.text(), recording.playing) == ("Pause", True)
        window.close()
        destroy(window)
        recording.close()

    in_a_loop(qapp, test)


def test_faster_and_slower(qapp: QApplication, tmp_path: Path) -> None:
    async def test(tasks: Tasks) -> None:
        recording = Recording(recorded(tmp_path / "session"), speed=7.0)
        bar = ReplayBar(recording, lambda work: tasks.spawn(work, name="a wish"))
        assert bar.speed.currentText() == "7\u00d7"
        bar.speed.setCurrentIndex(bar.speed.findText("300\u00d7"))
        bar.speed.activated.emit(0)
        assert recording.speed == 300
        await until(lambda: recording.finished)
        bar.refresh()
        assert bar.time.text() == "3 min 00 s of 3 min 00 s"
        bar.end()
        destroy(bar)
        recording.close()

    in_a_loop(qapp, test)


def test_from_the_menu_to_a_window(qapp: QApplication, tmp_path: Path) -> None:
    async def test(tasks: Tasks) -> None:
        monitor = Waiting(home_nat())
        window = MainWindow(
            monitor, FakeWishes(), spawn=lambda work: tasks.spawn(work, name="a wish")
        )
        window.show()
        records, path = window.records, tmp_path / "a.natscope"
        records.begin(path)
        assert records.record.text() == "Stop recording"
        assert path.name in window.status.currentMessage()
        monitor.happen(*samples())
        mark = records.mark
        mark.refresh()
        assert mark.isVisible()
        assert mark.text == f"\u25cf Recording, {byte_size(path.stat().st_size)}"
        assert "addresses and peer ids" in mark.toolTip()
        mark.stop.click()
        assert not mark.isVisible()
        assert (records.record.text(), records.recording) == ("Record this session…", False)
        records.begin(path)
        assert "is there already" in window.status.currentMessage()
        await records.load(tmp_path / "none")
        assert "cannot read" in window.status.currentMessage()
        await records.load(path)
        (shown,) = window._others.recordings
        assert shown.windowTitle() == "Recording a.natscope \u2013 Natscope"
        assert marks(shown) == ["This is a recording"]
        assert marks(window) == []
        shown.feed.look()
        assert shown.verdict.words == window.verdict.words
        shown.activateWindow()
        await until(shown.isActiveWindow)
        QTest.keyClick(shown, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        assert window._others.recordings == []
        assert window.isVisible()
        await records.load(path)
        (shown,) = window._others.recordings
        shown.activateWindow()
        await until(shown.isActiveWindow)
        QTest.keyClick(shown, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert (window._others.recordings, window.isVisible()) == ([], False)
        destroy(window)

    in_a_loop(qapp, test)


def test_a_recording_of_the_session_is_told_and_stopped_by_the_user_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def test(tasks: Tasks) -> None:
        monitor = Waiting(home_nat())
        recorder = Recorder(monitor, tmp_path / "a")
        for stops in (False, True):
            window = MainWindow(
                monitor, FakeWishes(), spawn=lambda work: tasks.spawn(work, name="a wish")
            )
            window.records.borrow(recorder, tmp_path / "a")
            window.show()
            assert window.records.mark.isVisible()
            if stops:
                window.records.mark.stop.click()
            window.close()
            assert recorder.running is not stops
            destroy(window)

    in_a_loop(qapp, test)


def test_a_full_recording_is_told(qapp: QApplication, tmp_path: Path) -> None:
    async def test(tasks: Tasks) -> None:
        monitor = Waiting(home_nat())
        window = MainWindow(
            monitor, FakeWishes(), spawn=lambda work: tasks.spawn(work, name="a wish")
        )
        window.show()
        window.records.begin(tmp_path / "a")
        recorder = window.records._recorder
        assert recorder is not None
        recorder._end()
        window.records.mark.refresh()
        assert "it is full" in window.status.currentMessage()
        assert not window.records.mark.isVisible()
        window.close()
        destroy(window)

    in_a_loop(qapp, test)


@pytest.mark.parametrize("ends", ["stop", "close"])
def test_what_is_recorded_is_whole(qapp: QApplication, tmp_path: Path, ends: str) -> None:
    async def test(tasks: Tasks) -> None:
        monitor = Waiting(home_nat())
        window = MainWindow(
            monitor, FakeWishes(), spawn=lambda work: tasks.spawn(work, name="a wish")
        )
        window.show()
        window.records.begin(tmp_path / "a")
        monitor.happen(*samples())
        if ends == "stop":
            window.records.end()
        window.close()
        destroy(window)
        recording = Recording(tmp_path / "a", speed=float("inf"))
        assert recording.events_since(0).events == tuple(samples())
        recording.close()

    in_a_loop(qapp, test)

"""From the start of the loop to its orderly end, whoever asks for it: nothing is left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.desktop import lifetime
from app.stop_signals import NAMES
from tests.support.open_window import destroy
from tests.support.window_loop import Echo, open_descriptors, qt_sources, this_loop, within


class Window(QWidget):
    """Like ours: to close it is to ask for the end."""

    def __init__(self, ending: asyncio.Event) -> None:
        super().__init__()
        self._ending = ending

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._ending.set()
        event.accept()


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """What a program is told about signals ends with it; this process goes on."""
    numbers = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def close_the_window(window: QWidget) -> None:
    QTimer.singleShot(20, window.close)


def quit_the_application(_window: QWidget) -> None:
    QTimer.singleShot(20, QApplication.quit)


def quit_twice(window: QWidget) -> None:
    quit_the_application(window)
    quit_the_application(window)


def quit_with_an_open_menu(window: QWidget) -> None:
    menu = QMenu(window)
    menu.addAction("copy")
    menu.aboutToShow.connect(lambda: QTimer.singleShot(20, QApplication.quit))
    QTimer.singleShot(0, lambda: menu.exec())


def from_outside(number: int) -> Callable[[QWidget], None]:
    def ask(_window: QWidget) -> None:
        threading.Timer(0.02, os.kill, (os.getpid(), number)).start()

    return ask


WAYS = {
    "the window is closed": close_the_window,
    "quit": quit_the_application,
    "quit twice": quit_twice,
    "quit with an open menu": quit_with_an_open_menu,
    "SIGTERM": from_outside(signal.SIGTERM),
    "SIGINT": from_outside(signal.SIGINT),
    "SIGHUP": from_outside(signal.SIGHUP),
}


class Busy:
    """A program with a window, a server, connections, tasks, threads and generators."""

    def __init__(self, ask: Callable[[QWidget], None]) -> None:
        self._ask = ask
        self._endless = self._for_ever_and_ever()
        self.ended: list[str] = []

    async def main(self, ending: asyncio.Event) -> int:
        loop = this_loop()
        server = await loop.create_server(Echo, "127.0.0.1", 0)
        _, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        forgotten = asyncio.create_task(self._for_ever())
        await anext(self._endless)
        await asyncio.to_thread(time.sleep, 0)
        loop.call_later(1000, self.ended.append, "never")
        window = Window(ending)
        window.show()
        self._ask(window)
        await within(10, ending.wait())
        await asyncio.sleep(0.05)  # the orderly end takes its time, and gets it
        assert not forgotten.done()
        writer.close()
        server.close()
        await server.wait_closed()
        window.close()
        destroy(window)
        self.ended.append("main")
        return 7

    async def _for_ever(self) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.01)
            self.ended.append("task")

    async def _for_ever_and_ever(self) -> AsyncIterator[int]:
        try:
            while True:
                yield 1
        finally:
            await asyncio.sleep(0.01)
            self.ended.append("generator")


@pytest.mark.parametrize("way", WAYS)
def test_whoever_asks_it_ends_in_order_and_leaves_nothing(qapp: QApplication, way: str) -> None:
    lifetime.run(qapp, Busy(close_the_window).main)
    descriptors, sources, threads = open_descriptors(), qt_sources(), threading.active_count()
    busy = Busy(WAYS[way])
    begun = time.monotonic()
    assert lifetime.run(qapp, busy.main) == 7
    assert time.monotonic() - begun < 2.0
    assert busy.ended[0] == "main"
    assert sorted(busy.ended) == ["generator", "main", "task"]
    assert open_descriptors() == descriptors
    assert qt_sources() == sources
    assert threading.active_count() <= threads
    gc.collect()
    assert [one for one in gc.get_objects() if isinstance(one, asyncio.Task)] == []
    assert signal.set_wakeup_fd(-1) == -1


def test_the_last_window_may_close_while_the_program_goes_on(qapp: QApplication) -> None:
    async def main(ending: asyncio.Event) -> int:
        window = QWidget()
        window.show()
        await asyncio.sleep(0.01)
        window.close()
        await asyncio.sleep(0.1)
        return 3 if ending.is_set() else 0

    assert lifetime.run(qapp, main) == 0


def test_what_main_raises_comes_out_and_nothing_is_left(qapp: QApplication) -> None:
    async def main(_ending: asyncio.Event) -> int:
        asyncio.create_task(asyncio.Event().wait())  # noqa: RUF006 - it is to be left behind
        await asyncio.sleep(0.01)
        raise LookupError("no such page")

    descriptors = open_descriptors()
    with pytest.raises(LookupError, match="no such page"):
        lifetime.run(qapp, main)
    assert open_descriptors() == descriptors


def test_who_ends_of_itself_hears_of_nothing(qapp: QApplication) -> None:
    before = signal.getsignal(signal.SIGTERM)

    async def main(ending: asyncio.Event) -> int:
        assert signal.getsignal(signal.SIGTERM) is not before
        return int(ending.is_set())

    assert lifetime.run(qapp, main) == 0
    assert signal.getsignal(signal.SIGTERM) is before


def test_to_be_asked_again_and_again_hurts_nothing(qapp: QApplication) -> None:
    async def main(ending: asyncio.Event) -> str:
        await within(10, _told(ending))
        for _ in range(50):
            os.kill(os.getpid(), signal.SIGTERM)
            os.kill(os.getpid(), signal.SIGINT)
            QApplication.quit()
            await asyncio.sleep(0.001)
        return "in order"

    async def _told(ending: asyncio.Event) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        await ending.wait()

    result: Any = lifetime.run(qapp, main)  # type: ignore[arg-type]
    assert result == "in order"
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(0.01)

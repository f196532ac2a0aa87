"""The loop that window and node share, from Qt's side: slots, loops inside it, the end.

The last test runs the others on a real X server as well.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.loop import NatscopeEventLoop
from tests.support.window_loop import Echo, complaints, run, start_ticks, this_loop

ROOT = Path(__file__).resolve().parents[3]
ON_X11 = ("tests/app/desktop/test_loop_qt.py", "tests/app/desktop/test_loop_saturated.py")


@pytest.fixture(autouse=True)
def no_window_is_the_last(qapp: QApplication) -> None:
    """To close a window is not to quit, as in Natscope itself."""
    qapp.setQuitOnLastWindowClosed(False)


def after(milliseconds: int, call: Callable[[], object]) -> None:
    """Call from a slot of Qt's."""
    QTimer.singleShot(milliseconds, call)


async def shown(menu: QMenu, run_it: Callable[[], object]) -> None:
    """Open the menu from a slot of Qt's, whose loop then runs inside ours, and wait for it."""
    opened = asyncio.Event()
    menu.aboutToShow.connect(opened.set)
    menu.addAction("copy")
    after(0, run_it)
    await opened.wait()


# --- a slot wakes asyncio ------------------------------------------------------------------------


def test_what_a_slot_does_wakes_an_idle_asyncio(qapp: QApplication) -> None:
    async def main() -> list[str]:
        loop, done = this_loop(), list[str]()

        async def work(name: str) -> None:
            done.append(name)

        ways: dict[str, Callable[[asyncio.Event], object]] = {
            "event": lambda woken: woken.set(),
            "call_soon": lambda woken: loop.call_soon(woken.set),
            "call_later": lambda woken: loop.call_later(0.01, woken.set),
            "call_soon_threadsafe": lambda woken: loop.call_soon_threadsafe(woken.set),
            "task": lambda woken: loop.create_task(work("ran")).add_done_callback(
                lambda _: woken.set()
            ),
        }
        for name, way in ways.items():
            woken = asyncio.Event()
            after(20, partial(way, woken))
            begun = time.monotonic()
            await woken.wait()
            assert time.monotonic() - begun < 1.0
            done.append(name)
        return done

    assert run(qapp, main) == [
        *("event", "call_soon", "call_later", "call_soon_threadsafe", "ran", "task")
    ]


def test_a_click_reaches_a_coroutine_that_changes_the_window(
    qapp: QApplication, qtbot: QtBot
) -> None:
    button = QPushButton("dial")
    qtbot.addWidget(button)
    button.show()

    async def main() -> str:
        clicked = asyncio.Event()
        button.clicked.connect(clicked.set)
        after(20, partial(QTest.mouseClick, button, Qt.MouseButton.LeftButton))
        await clicked.wait()
        button.setText("dialling")
        return button.text()

    assert run(qapp, main) == "dialling"


def test_a_slot_that_runs_inside_a_coroutine_loses_nothing(qapp: QApplication) -> None:
    async def main() -> int:
        button, called = QPushButton("x"), asyncio.Queue[int]()
        button.clicked.connect(lambda: called.put_nowait(1))
        for _ in range(100):
            button.click()  # the slot runs within this very call
        return sum([await called.get() for _ in range(100)])

    assert run(qapp, main) == 100


# --- loops inside the loop -----------------------------------------------------------------------


def test_an_open_menu_does_not_stop_asyncio(qapp: QApplication) -> None:
    menu = QMenu()

    async def main() -> int:
        closed = asyncio.Event()

        def choose() -> None:
            menu.exec()  # a slot of Qt's: the loop runs inside it
            closed.set()

        await shown(menu, choose)
        ticks = start_ticks()
        await asyncio.sleep(0.2)
        assert menu.isVisible()
        menu.close()
        await closed.wait()
        return len(ticks)

    assert run(qapp, main) > 20


def test_a_dialog_is_opened_and_awaited(qapp: QApplication, qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)

    async def main() -> tuple[int, int]:
        answered = asyncio.get_running_loop().create_future()
        dialog.finished.connect(answered.set_result)
        dialog.open()
        ticks = start_ticks()
        after(200, dialog.accept)
        return await answered, len(ticks)

    answer, ticks = run(qapp, main)
    assert answer == QDialog.DialogCode.Accepted.value
    assert ticks > 20


def test_the_end_does_not_wait_for_an_open_menu(qapp: QApplication) -> None:
    menu, ended = QMenu(), list[str]()

    def choose() -> None:
        menu.exec()
        ended.append("menu")

    async def main() -> None:
        await shown(menu, choose)
        ended.append("main")

    run(qapp, main)
    assert ended == ["main", "menu"]
    menu.close()


def test_a_loop_inside_a_coroutine_holds_asyncio_up_and_harms_nothing(qapp: QApplication) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(Echo, "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        ticks = start_ticks()
        asleep = asyncio.create_task(asyncio.sleep(0.05, "slept"))
        set_by_qt = asyncio.Event()
        await asyncio.sleep(0.01)
        writer.write(b"hello")  # its answer waits, readable, all the while
        nested = QEventLoop()
        after(50, set_by_qt.set)
        after(300, nested.quit)
        before, processor = len(ticks), time.process_time()
        nested.exec()
        spent = time.process_time() - processor
        assert len(ticks) == before
        assert spent < 0.15, "it spins"
        assert await reader.readexactly(5) == b"hello"
        assert await asleep == "slept"
        await set_by_qt.wait()
        await asyncio.sleep(0.05)
        assert len(ticks) > before
        for _ in range(100):
            QApplication.processEvents()
        writer.close()
        server.close()
        await asyncio.sleep(0.01)

    run(qapp, main)


def test_the_loop_runs_inside_a_loop_of_qts(qapp: QApplication) -> None:
    outer, results = QEventLoop(), list[str]()

    def slot() -> None:
        async def main() -> str:
            return await asyncio.sleep(0.02, "inner")

        results.append(run(qapp, main))
        after(0, outer.quit)

    after(0, slot)
    outer.exec()
    assert results == ["inner"]


# --- mistakes and the end ------------------------------------------------------------------------


def test_an_exception_in_a_slot_is_told_and_all_goes_on(qapp: QApplication) -> None:
    class Broken(QWidget):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                raise LookupError("in an event handler")
            return super().event(event)

    async def main() -> list[str]:
        told, broken, hook = complaints(), Broken(), sys.excepthook
        after(0, lambda: 1 / 0)
        QApplication.postEvent(broken, QEvent(QEvent.Type.User))
        await asyncio.sleep(0.05)
        assert sys.excepthook is hook
        return sorted(type(one["exception"]).__name__ for one in told)

    hook = sys.excepthook
    assert run(qapp, main) == ["LookupError", "ZeroDivisionError"]
    assert sys.excepthook is hook


@pytest.mark.loud("Exception in a Qt slot or event handler")
def test_without_a_handler_an_exception_in_a_slot_is_in_the_log(qapp: QApplication) -> None:
    async def main() -> None:
        after(0, lambda: 1 / 0)
        await asyncio.sleep(0.05)

    run(qapp, main)


def test_ctrl_c_in_a_slot_ends_the_run(qapp: QApplication) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    async def main() -> None:
        after(10, interrupted)
        await asyncio.Event().wait()

    with pytest.raises(KeyboardInterrupt):
        run(qapp, main)


def test_to_quit_is_to_stop(qapp: QApplication) -> None:
    loop = NatscopeEventLoop(qapp)
    after(10, qapp.quit)
    loop.run_forever()
    assert not loop.is_running()
    assert loop.run_until_complete(asyncio.sleep(0.01, "again")) == "again"
    loop.close()


def test_a_request_to_quit_can_be_a_request_only(qapp: QApplication) -> None:
    asked = list[int]()

    async def main() -> int:
        this_loop().on_quit = lambda: asked.append(1)
        after(10, qapp.quit)
        after(50, qapp.quit)
        ticks = start_ticks()
        await asyncio.sleep(0.2)
        return len(ticks)

    assert run(qapp, main) > 20
    assert asked == [1, 1]


def test_a_request_to_quit_closes_an_open_menu_and_asyncio_goes_on(qapp: QApplication) -> None:
    menu = QMenu()

    async def main() -> str:
        asked = asyncio.Event()
        this_loop().on_quit = asked.set
        await shown(menu, menu.exec)
        qapp.quit()
        await asked.wait()
        return await asyncio.sleep(0.01, "on")

    assert run(qapp, main) == "on"
    menu.close()


def test_a_signal_is_heard_while_a_menu_is_open(qapp: QApplication) -> None:
    menu = QMenu()

    async def main() -> float:
        heard = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, heard.set)
        await shown(menu, menu.exec)
        begun = time.monotonic()
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGUSR1)).start()
        await heard.wait()
        return time.monotonic() - begun

    assert run(qapp, main) < 1.0
    menu.close()


# --- a real display ------------------------------------------------------------------------------


@pytest.mark.timeout(120)
def test_it_is_the_same_on_an_x_server(x11: dict[str, str]) -> None:
    options = ("-q", "-p", "no:cacheprovider", "-p", "no:xvfb", "-k", "not x_server")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *ON_X11],
        cwd=ROOT,
        env=x11,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:]
    assert " passed" in done.stdout

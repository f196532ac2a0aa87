"""The Workshop page on a real node: two join by hand, and the matrix fills."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.loop import NatscopeEventLoop
from app.kept.state import MemoryState
from app.models.room_matrix import OUTCOME_MEANING
from app.pages.workshop_page import WorkshopPage
from app.window import MainWindow
from node import DialOutcome, Node
from tests.support import nodes
from tests.support.nodes import running
from tests.support.open_window import column, destroy
from tests.support.window_loop import within

SECONDS = 40.0
"""The room has its pauses: a few seconds on a machine that has nothing else to do."""
until = partial(nodes.until, seconds=SECONDS)


@pytest.fixture(autouse=True)
def no_window_is_the_last(qapp: QApplication) -> None:
    """To close a window is not to quit, as in Natscope itself: the node stops after it."""
    qapp.setQuitOnLastWindowClosed(False)


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with asyncio.Runner(loop_factory=lambda: NatscopeEventLoop(app)) as runner:
        runner.run(within(SECONDS, main()))


@asynccontextmanager
async def workshop(node: Node) -> AsyncIterator[WorkshopPage]:
    work: list[asyncio.Task[None]] = []

    def spawn(wish: Coroutine[Any, Any, None]) -> None:
        work.append(asyncio.ensure_future(wish))

    window = MainWindow(node, node, spawn=spawn, state=MemoryState())
    window.show()
    window.show_page("workshop")
    page = window.page
    assert isinstance(page, WorkshopPage)
    try:
        yield page
        await asyncio.gather(*work)
    finally:
        window.close()
        destroy(window)


async def join(page: WorkshopPage, name: str, *, consent: bool = True) -> None:
    """Type a name, answer the question, press the button."""
    QTest.keyClicks(page.bar.name, name)
    (page.bar.yes if consent else page.bar.no).click()
    page.bar.join.click()
    await until(page.bar.leave.isVisible)


def outcomes(page: WorkshopPage) -> dict[DialOutcome, int]:
    return {outcome: many for outcome, many in page.matrix.model.counts().items() if many}


def test_two_join_by_a_short_address_and_the_matrix_fills(qapp: QApplication) -> None:
    async def main() -> None:
        async with (
            running() as ours,
            running() as theirs,
            workshop(ours) as anna,
            workshop(theirs) as bob,
        ):
            await join(anna, "Anna")
            await until(lambda: bool(anna.invitation.address.text()))
            short = anna.invitation.address.text()
            assert short.startswith("127.0.0.1:")
            await join(bob, "Bob")
            QTest.keyClicks(bob.follow.field, short)
            QTest.keyClick(bob.follow.field, Qt.Key.Key_Return)
            await until(lambda: bob.follow.result.text.startswith(f"Connected to {short}"))
            for page in (anna, bob):
                await until(lambda: page.guests.model.rowCount() == 2)  # noqa: B023 - used here
            assert column(anna.guests, "Calls itself") == ["Anna (you)", "Bob"]
            assert column(anna.guests, "How found") == ["this node", "came to us"]
            assert column(bob.guests, "How found") == ["this node", "by its address"]
            anna.tabs.setCurrentIndex(1)
            bob.tabs.setCurrentIndex(1)
            assert outcomes(anna) == {DialOutcome.NOT_ASKED: 2}
            anna.matrix.ask.click()
            for page in (anna, bob):
                await until(lambda: outcomes(page) == {DialOutcome.DIRECT: 2})  # noqa: B023
            model = anna.matrix.model
            words = model.words(model.index(1, 0))
            meaning = OUTCOME_MEANING[DialOutcome.DIRECT]
            assert words.startswith(f"Bob dials Anna (you): direct, {meaning}. At: {short}.")
            assert anna.result.text == ""

    run(qapp, main)


def test_who_does_not_agree_dials_nobody_and_who_leaves_is_gone(qapp: QApplication) -> None:
    async def main() -> None:
        async with (
            running() as ours,
            running() as theirs,
            workshop(ours) as anna,
        ):
            await theirs.join_room("Bob", consent=True)
            await join(anna, "Anna", consent=False)
            anna.follow.field.setText(theirs.snapshot().room.invitations[0])
            anna.follow.button.click()
            await until(lambda: anna.guests.model.rowCount() == 2)
            anna.matrix.ask.click()
            wanted = {DialOutcome.DIRECT: 1, DialOutcome.NO_CONSENT: 1}
            await until(lambda: outcomes(anna) == wanted)
            await theirs.leave_room()
            await until(lambda: anna.guests.model.rowCount() == 1)
            assert "Nobody else is in the room yet" in anna.matrix.empty.words
            anna.bar.leave.click()
            await until(anna.bar.join.isVisible)
            assert not ours.snapshot().room.joined

    run(qapp, main)


def test_nobody_can_be_asked_in_an_empty_room(qapp: QApplication) -> None:
    async def main() -> None:
        async with running() as ours, workshop(ours) as anna:
            anna.matrix.asked.emit()
            await until(lambda: anna.result.text.startswith("Join the room first"))
            anna.follow.field.setText("127.0.0.1:1")
            anna.follow.button.click()
            await until(lambda: anna.follow.result.text.startswith("Could not reach 127.0.0.1:1"))

    run(qapp, main)

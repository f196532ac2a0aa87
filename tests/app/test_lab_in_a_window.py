"""The lab in a window that runs: what a person asks of its hosts comes true in lab time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.kept.state import MemoryState
from app.lab_run import LabRun
from app.pages.connections_page import ConnectionsPage
from app.pages.lab_page import LabPage
from app.places import OF_A_NODE, PLACES
from app.window import MainWindow
from node import AGENT_VERSION
from node.lab_world import LabWorld
from tests.app.lab_samples import small
from tests.support.nodes import until
from tests.support.open_window import cells, destroy
from tests.support.window_loop import run


@asynccontextmanager
async def lab() -> AsyncIterator[LabPage]:
    """A window on the laptop of a small lab that plays quickly, at its Lab page."""
    world = LabWorld(small())
    world.advance(0.5)
    played = LabRun(world, speed=100.0)
    work: list[asyncio.Task[None]] = []

    def spawn(wish: Coroutine[Any, Any, None]) -> None:
        work.append(asyncio.ensure_future(wish))

    window = MainWindow(
        world.monitor("laptop"),
        world.wishes("laptop"),
        spawn=spawn,
        state=MemoryState(),
        lab=played,
        clock=lambda: world.now,
    )
    window.show()
    window.show_page("lab")
    page = window.page
    assert isinstance(page, LabPage)
    try:
        yield page
        await asyncio.gather(*work)
    finally:
        window.close()
        destroy(window)
        played.close()


def entry(actions: list[QAction], text: str) -> QAction:
    return next(action for action in actions if action.text() == text)


def test_a_host_dials_another_from_its_menu(qapp: QApplication) -> None:
    async def main() -> None:
        async with lab() as page:
            assert page.world.now > 0
            page.choose("laptop")
            entry(page.side.dial_menu().actions(), "alice").trigger()
            await until(lambda: page.result.text == "laptop is connected to alice.")
            page.choose("home")
            await until(lambda: page.tables.mappings.model.total == 1)
            page.choose("alice")
            await until(lambda: "inbound, 203.0.113.1:4001" in page.facts.text)

    run(qapp, main)


def test_why_a_dial_failed_is_said_and_the_router_shows_what_it_refused(
    qapp: QApplication,
) -> None:
    async def main() -> None:
        async with lab() as page:
            page.deeds.dial("laptop", "bob")
            await until(lambda: page.result.text == "laptop is connected to bob.")
            await until(lambda: bool(page.world.monitor("laptop").snapshot().observed_addresses))
            page.deeds.dial("alice", "laptop")  # where bob sees it
            await until(lambda: page.result.text.startswith("alice could not connect to laptop."))
            page.tables.refused.click()
            rows = page.tables.packets.model.rows
            await until(lambda: any(row.origin == "alice" for row in rows()))
            row = next(row for row in rows() if row.origin == "alice")
            assert (row.where, row.target) == ("home", "203.0.113.1:4001")

    run(qapp, main)


def test_a_node_is_stopped_and_started_and_its_window_follows(qapp: QApplication) -> None:
    async def main() -> None:
        async with lab() as page:
            page.choose("alice")
            page.side.natscope.click()
            window = page.windows.open["alice"]
            page.side.running.click()
            await until(lambda: page.side.running.text() == "Start its node")
            assert "Its node does not run." in page.facts.text
            assert not page.side.natscope.isEnabled()
            page.side.running.click()
            await until(lambda: page.side.running.text() == "Stop its node")
            await until(lambda: page.windows.open.get("alice") is not window)
            assert page.windows.open["alice"].isVisible()

    run(qapp, main)


def test_a_dial_may_outlive_the_window_in_which_it_was_asked_for(qapp: QApplication) -> None:
    async def main() -> None:
        async with lab() as page:
            page.deeds.open_natscope("alice")
            window = page.windows.open["alice"]
            assert isinstance(window, MainWindow)
            window.show_page("connections")
            connections = window.page
            assert isinstance(connections, ConnectionsPage)
            connections.dial_bar.dial_now([page.world.address("bob")])
            window.close()
            destroy(window)
            await until(lambda: bool(page.world.monitor("alice").snapshot().connections))

    run(qapp, main)


def test_a_hosts_window_is_a_natscope_of_its_own(qapp: QApplication) -> None:
    async def main() -> None:
        async with lab() as page:
            page.deeds.open_natscope("alice")
            window = page.windows.open["alice"]
            assert isinstance(window, MainWindow)
            window.show_page("connections")
            connections = window.page
            assert isinstance(connections, ConnectionsPage)
            assert cells(connections.pane) == []
            QTest.keyClicks(connections.dial_bar.field, page.world.address("bob"))
            connections.dial_bar.dial()
            await until(lambda: bool(cells(connections.pane)))
            assert cells(connections.pane)[0]["Remote address"] == "198.51.100.2:4001"
            await until(lambda: cells(connections.pane)[0]["Agent"] == f"{AGENT_VERSION} (bob)")
            for place in OF_A_NODE:
                window.show_page(place.name)
            assert {place.name for place in PLACES} - {place.name for place in OF_A_NODE} == {
                *("lab", "settings")
            }
            window.close()
            await until(lambda: page.windows.open == {})

    run(qapp, main)


def test_a_verdict_from_before_a_change_is_marked_and_a_test_is_answered(
    qapp: QApplication,
) -> None:
    async def main() -> None:
        async with lab() as page:
            page.choose("laptop")
            page.builder.choose_kind("home", 4)
            assert "laptop" in page.outdated
            assert "bob" not in page.outdated, "no router lies between it and the others"
            assert "Measured before a router was changed." in page.facts.text
            page.side.test.click()
            await until(lambda: "laptop" not in page.outdated or bool(page.result.text))

    run(qapp, main)

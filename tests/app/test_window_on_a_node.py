"""The window on a real node among real peers: what a person does, and what the peers say of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.kept.state import MemoryState
from app.pages.activity_page import ActivityPage
from app.pages.connections_page import ConnectionsPage
from app.pages.observed_page import ObservedPage
from app.pages.overview_page import OverviewPage
from app.pages.page import Page
from app.pages.shared_port_page import SharedPortPage
from app.window import MainWindow
from node import Node
from node.net.interfaces import Interfaces
from node.net.tcp import SocketNetwork
from tests.support.nodes import address, connections, running, until
from tests.support.open_window import cells, column, destroy
from tests.support.stun_server import serving
from tests.support.window_loop import run

OURS, PEER = "127.0.0.2", "127.0.0.3"
"""Hosts of this machine beside 127.0.0.1, from which whoever names no host of its own leaves."""


@pytest.fixture(autouse=True)
def no_window_is_the_last(qapp: QApplication) -> None:
    """To close a window is not to quit, as in Natscope itself: the node stops after it."""
    qapp.setQuitOnLastWindowClosed(False)


@dataclass
class Seen:
    """A window that looks by itself, on a node that runs beside it."""

    node: Node
    window: MainWindow

    def page(self, name: str) -> Page:
        self.window.show_page(name)
        return self.window.page

    def connections(self) -> ConnectionsPage:
        page = self.page("connections")
        assert isinstance(page, ConnectionsPage)
        return page

    def overview(self) -> OverviewPage:
        page = self.page("overview")
        assert isinstance(page, OverviewPage)
        return page

    async def dial_by_hand(self, target: str) -> str:
        """Type an address, press Enter, and wait for the outcome."""
        bar = self.connections().dial_bar
        QTest.keyClicks(bar.field, target)
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        await until(lambda: bool(bar.result.text) and not bar.result.text.endswith("\u2026"))
        return bar.result.text


@asynccontextmanager
async def seen(**changes: Any) -> AsyncIterator[Seen]:
    async with running(**changes) as node:
        work: list[asyncio.Task[None]] = []

        def spawn(wish: Coroutine[Any, Any, None]) -> None:
            work.append(asyncio.ensure_future(wish))

        window = MainWindow(node, node, spawn=spawn, state=MemoryState())
        window.show()
        try:
            yield Seen(node, window)
            await asyncio.gather(*work)
        finally:
            window.close()
            destroy(window)


def test_a_peer_is_dialled_pinged_and_closed_by_hand(qapp: QApplication) -> None:
    async def main() -> None:
        async with running() as peer, seen() as us:
            outcome = await us.dial_by_hand(address(peer))
            assert outcome.startswith("Connected to 127.0.0.1:")
            page = us.connections()
            await until(lambda: bool(page.pane.selected()))
            await until(lambda: cells(page.pane)[0]["RTT"] != "\u2013")
            await until(lambda: bool(connections(peer)))
            (theirs,) = connections(peer)
            (row,) = cells(page.pane)
            assert row["Direction"] == "outbound"
            assert row["Port use"] == "shared port"
            assert row["Local address"].split(":")[1] == theirs.remote_addr.split("/")[4]
            assert page.pane.selected()[0].connection.local_addr == theirs.remote_addr
            assert peer.snapshot().node.peer_id in page.facts.text
            page.ping_button.click()
            await until(lambda: "answered the ping in" in us.window.status.currentMessage())
            QTest.keyClick(page.pane.view, Qt.Key.Key_Delete)
            await until(lambda: not connections(peer))
            await until(lambda: not cells(page.pane))

    run(qapp, main)


def test_what_cannot_be_dialled_is_told(qapp: QApplication) -> None:
    async def main() -> None:
        async with seen() as us:
            outcome = await us.dial_by_hand("/ip4/127.0.0.1/tcp/1")
            assert outcome.startswith("Could not reach 127.0.0.1:1. Refused: ")
            assert us.connections().dial_bar.result.property("tone") == "bad"
            assert cells(us.connections().pane) == []

    run(qapp, main)


def test_what_is_no_address_is_told_where_it_was_typed(qapp: QApplication) -> None:
    async def main() -> None:
        async with seen() as us:
            bar = us.connections().dial_bar
            QTest.keyClicks(bar.field, "/ip4/127.0.0.1/tcp")
            QTest.keyClick(bar.field, Qt.Key.Key_Return)
            assert bar.hint.property("tone") == "bad"
            assert bar.hint.text()
            assert bar.field.text() == "/ip4/127.0.0.1/tcp"
            assert not bar.result.text

    run(qapp, main)


def test_who_comes_in_is_seen_on_every_page(qapp: QApplication) -> None:
    async def main() -> None:
        async with running() as peer, seen() as us:
            await peer.dial(address(us.node))
            shared, observed = us.page("shared-port"), us.page("observed")
            assert isinstance(shared, SharedPortPage)
            assert isinstance(observed, ObservedPage)
            us.window.show_page("shared-port")
            await until(lambda: "not told yet" not in column(shared.arrivals, "Peer dialled"))
            (arrival,) = cells(shared.arrivals)
            port = address(us.node).split("/")[4]
            assert arrival["Arrived at"] == arrival["Peer dialled"] == f"127.0.0.1:{port}"
            (theirs,) = connections(peer)
            assert shared.arrivals.model.row(0).remote_addr == theirs.local_addr
            assert shared.answer.text
            us.window.show_page("observed")
            await until(lambda: bool(cells(observed.reports)))
            (report,) = cells(observed.reports)
            assert report["Sees us at"] == f"127.0.0.1:{port}"
            assert report["Counts?"].startswith("no: ")
            activity = us.page("activity")
            assert isinstance(activity, ActivityPage)
            await until(lambda: "Inbound arrived" in column(activity.pane, "Event"))
            told = " ".join(column(activity.pane, "What happened"))
            assert f"it dialled 127.0.0.1:{port}" in told

    run(qapp, main)


def test_a_peer_that_is_refused_is_told_in_activity_with_the_reason(qapp: QApplication) -> None:
    async def main() -> None:
        async with seen() as us:
            _, writer = await asyncio.open_connection(
                "127.0.0.1", int(address(us.node).split("/")[4])
            )
            writer.write(b"GET / HTTP/1.1\r\n" + b"Host: nobody\r\n" * 10)
            await writer.drain()
            activity = us.page("activity")
            assert isinstance(activity, ActivityPage)
            await until(lambda: "Connection refused" in column(activity.pane, "Event"))
            activity.warnings.click()
            (told,) = column(activity.pane, "What happened")
            assert told.startswith("An inbound connection from 127.0.0.1:")
            assert "while agreeing on a protocol" in told
            writer.close()

    run(qapp, main)


def test_a_stun_server_named_by_hand_answers_beside_the_peers(qapp: QApplication) -> None:
    async def main() -> None:
        async with serving() as server, seen() as us:
            page = us.overview()
            await until(lambda: "None asked" in page.stun.words)
            QTest.keyClicks(page.stun_field, server.name)
            QTest.keyClick(page.stun_field, Qt.Key.Key_Return)
            assert not page.stun_button.isEnabled()
            await until(lambda: f"{server.name}, UDP: 127.0.0.1:" in page.stun.words)
            await until(lambda: page.stun_button.isEnabled())
            assert f"{server.name}, TCP: 127.0.0.1:" in page.stun.words
            assert {transport for transport, _ in server.asked} == {"udp", "tcp"}
            assert page.result.text == ""

    run(qapp, main)


def test_what_cannot_be_tested_is_told_on_the_page(qapp: QApplication) -> None:
    async def main() -> None:
        async with seen(portmap=False) as us:
            page = us.overview()
            assert not page.test_button.isEnabled()
            assert "Nobody is connected who could be asked." in page.test_button.toolTip()
            page.router_button.click()
            words = "Asking the router to open a port is switched off."
            await until(lambda: page.result.text == words)
            assert page.result.property("tone") == "bad"
            assert page.router_button.isEnabled()

    run(qapp, main)


@pytest.mark.parametrize(
    ("ranges", "words"),
    [
        ((), "None of the connected peers can test whether we can be reached (AutoNAT)."),
        ((f"{PEER}/32",), "There is no public address of ours yet that could be tested."),
    ],
    ids=["a peer of our own network", "a public peer that sees us at a private address"],
)
def test_a_peer_that_could_prove_nothing_is_not_asked(
    qapp: QApplication, ranges: tuple[str, ...], words: str
) -> None:
    async def main() -> None:
        async with (
            running(listen=(f"/ip4/{PEER}/tcp/0",)) as peer,
            seen(public_ranges=ranges) as us,
        ):
            page = us.overview()
            await us.node.dial(address(peer))
            await until(lambda: us.node.snapshot().connections[0].identify is not None)
            await until(page.test_button.isEnabled)
            page.test_button.click()
            await until(lambda: bool(page.result.text))
            assert page.result.text == words
            assert "Nobody was asked yet" in page.tests.words

    run(qapp, main)


def test_peers_come_in_when_they_are_asked_to_and_the_page_says_so(qapp: QApplication) -> None:
    everywhere = ("127.0.0.0/8",)
    # A dial-back leaves from 127.0.0.1, and who comes from an address of ours proves nothing.
    ours = SocketNetwork(interfaces=Interfaces(lambda: {OURS: "lo"}))

    async def main() -> None:
        async with (
            running(public_ranges=everywhere) as peer,
            seen(network=ours, listen=(f"/ip4/{OURS}/tcp/0",), public_ranges=everywhere) as us,
        ):
            page = us.overview()
            await us.node.dial(address(peer))
            await until(lambda: "the peer got in" in page.tests.words)
            page.test_button.click()
            await until(lambda: "has answered" in us.window.status.currentMessage())
            await until(lambda: page.tests.words.count("the peer got in") == 2)
            assert "Open: a host that we had contacted came in" in page.addresses.words
            assert page.result.text == ""

    run(qapp, main)


def test_who_comes_in_from_an_address_of_ours_proves_nothing_and_the_page_says_so(
    qapp: QApplication,
) -> None:
    everywhere = ("127.0.0.0/8",)

    async def main() -> None:
        async with (
            running(listen=(f"/ip4/{PEER}/tcp/0",), public_ranges=everywhere) as peer,
            seen(listen=(f"/ip4/{OURS}/tcp/0",), public_ranges=everywhere) as us,
        ):
            page = us.overview()
            await us.node.dial(address(peer))
            await until(lambda: "no usable answer" in page.tests.words)
            assert "It came in from our own public address." in page.tests.words
            assert "Not known yet" in page.addresses.words

    run(qapp, main)

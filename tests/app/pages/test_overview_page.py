"""Can others reach me, who says so, and what does my router do: as a person reads it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.kept.preferences import Preferences, Setup
from app.models.overview import LINES, MOST_LINES
from app.pages.overview_page import OverviewPage
from node.address_views import ProbeView
from node.errors import NatscopeError
from node.terms import Direction, ProbeOutcome, Reachability, Strength
from node.views import Snapshot
from tests.support.open_window import OpenWindow
from tests.support.scenes import SCENES
from tests.support.scenes_punch import PUNCH_SCENES
from tests.support.scenes_reach import OUR_IPV6, REACH_SCENES, address, probe

Opener = Callable[..., OpenWindow]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opener]:
    windows: list[OpenWindow] = []

    def open_one(scene: str | Snapshot, **how: Any) -> OpenWindow:
        scenes = SCENES | REACH_SCENES | PUNCH_SCENES
        snapshot = scenes[scene]() if isinstance(scene, str) else scene
        windows.append(OpenWindow(snapshot, page="overview", **how))
        return windows[-1]

    yield open_one
    for one in windows:
        one.close()


def page_of(shown: OpenWindow) -> OverviewPage:
    assert isinstance(shown.page, OverviewPage)
    return shown.page


@pytest.mark.parametrize(
    ("scene", "answer", "meaning"),
    [
        (
            "stranger",
            "Reachable: Others can reach you directly at 203.0.113.7:41234.",
            "Other people can connect to you directly",
        ),
        (
            "port-restricted",
            "Not reachable: Strangers cannot reach you: your router lets in only answers",
            "You can still connect to them.",
        ),
        ("behind-a-relay", "Not reachable: ", "address there. “Copy address”, below, copies it."),
        ("cgnat", "Not reachable: ", "a port opened in your router would not help"),
        ("friends-only", "Not known yet: A peer that you had contacted", "Only a stranger"),
        ("empty", "Not known yet: ", "has to be connected to others"),
    ],
)
def test_the_answer_stands_first_in_plain_words(
    opened: Opener, scene: str, answer: str, meaning: str
) -> None:
    page = page_of(opened(scene))
    assert page.hero.words.startswith(answer)
    assert meaning in page.hero.words


def test_it_is_said_once(opened: Opener) -> None:
    """The bar above the pages would say the same; elsewhere it is there again."""
    shown = opened("stranger")
    assert not shown.window.verdict.isVisible()
    shown.window.show_page("connections")
    assert shown.window.verdict.isVisible()


def test_the_evidence_leads_to_its_connections(opened: Opener, qtbot: QtBot) -> None:
    shown = opened("stranger")
    page = page_of(shown)
    assert "came in uninvited" in page.evidence.words
    (button,) = [
        one
        for one in page.evidence.findChildren(QPushButton)
        if one.text() == "#6" and one.isVisible()
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown.window.page_name == "connections"


def test_each_address_has_its_status_witness_and_whether_others_are_told(opened: Opener) -> None:
    words = page_of(opened("ipv6-firewall")).addresses.words
    assert "203.0.113.7:41234. Open: a host that we had never contacted came in" in words
    assert f"[{OUR_IPV6.split('/')[2]}]:41234. Closed: 3 hosts were asked to come in" in words
    assert "An address of this computer, observed by peers. Others are not told of it." in words
    assert "203.0.113.7:53012. Not known yet: too few observers" in words


def test_a_witness_that_we_had_contacted_is_told_as_less(opened: Opener) -> None:
    words = page_of(opened("friends-only")).addresses.words
    assert "a host that we had contacted came in" in words
    assert "proves less than a stranger" in words


@pytest.mark.parametrize(
    ("scene", "word", "plain"),
    [
        ("stranger", "Filtering: endpoint-independent", "Anybody may come in"),
        ("port-restricted", "Filtering: address-and-port-dependent", "Only answers"),
        ("stun-differs", "Mapping: address-and-port-dependent", "none to give to others"),
        ("cgnat", "Provider's NAT (CGN): yes", "opening a port in your router is not enough"),
        ("stranger", "Port preservation: yes", "the same port number"),
        ("stranger", "Mapping held: 12 min 34 s", "stayed the same"),
        ("friends-only", "Filtering: not known yet", "Test now"),
        ("ipv6-firewall", "Mapping, TCP over IPv6: no NAT", "this computer's own"),
    ],
)
def test_the_report_card_has_the_word_of_the_field_and_what_it_means(
    opened: Opener, scene: str, word: str, plain: str
) -> None:
    lines = page_of(opened(scene)).report.words.splitlines()
    (line,) = [one for one in lines if one.startswith(word)]
    assert plain in line


def test_the_router_and_stun_stand_beside_the_peers(opened: Opener) -> None:
    page = page_of(opened("cgnat"))
    opened_port = "Open, but not to the internet: 100.64.12.9:41234 (UPnP, 192.168.1.1)"
    assert opened_port in page.router.words
    assert "a second NAT stands behind this router" in page.router.words
    page = page_of(opened("stun-differs"))
    assert "203.0.113.7:62044 (UDP)" in page.stun.words
    assert (
        "Your peers: 203.0.113.7:61017. Reported by 1 observer, and 4 other addresses by others."
        in page.stun.words
    )
    assert "the NAT maps UDP apart from TCP" in page.stun.words
    assert "TCP: no answer. Refused." in page.stun.words
    assert "Not opened. No router here opens ports" in page.router.words


@pytest.mark.parametrize(
    ("setup", "said"),
    [
        (Setup(), "Not asked. "),
        (Setup(node=True), "Not asked. This computer listens on no private address that a router"),
        (
            Setup(node=True, in_force=Preferences(portmap=False)),
            "Not asked. Asking the router to open a port is switched off.",
        ),
    ],
    ids=["the demo, a recording", "none to ask", "switched off"],
)
def test_why_no_router_was_asked_is_said_where_it_is_known(
    opened: Opener, setup: Setup, said: str
) -> None:
    page = page_of(opened("port-restricted", setup=setup))
    assert page.router.words.splitlines()[1].startswith(said)
    assert setup.node or page.router.words.endswith(said)


def test_who_was_asked_is_told_newest_first_and_bounded(opened: Opener) -> None:
    probes: tuple[ProbeView, ...] = tuple(
        probe(n, ProbeOutcome.FAILED, "the server could not connect") for n in range(1, 40)
    )
    scene = replace(REACH_SCENES["port-restricted"](), probes=probes)
    words = page_of(opened(scene)).tests.words
    assert words.count("the peer did not get in") == LINES - 1
    assert f"and {39 - LINES + 1} more" in words


@pytest.mark.parametrize("number", [MOST_LINES, MOST_LINES + 1])
def test_and_more_can_be_unfolded_up_to_a_bound(opened: Opener, qtbot: QtBot, number: int) -> None:
    probes: tuple[ProbeView, ...] = tuple(
        probe(n, ProbeOutcome.FAILED, "the server could not connect") for n in range(number)
    )
    page = page_of(opened(replace(REACH_SCENES["port-restricted"](), probes=probes)))

    def button(text: str) -> QPushButton:
        (found,) = [one for one in page.tests.findChildren(QPushButton) if one.text() == text]
        return found

    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    more = button(f"and {number - LINES + 1} more")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert button("Show fewer").hasFocus()
    words = page.tests.words
    assert words.count("the peer did not get in") == MOST_LINES
    assert ("and 1 more." in words) is (number > MOST_LINES)
    qtbot.mouseClick(button("Show fewer"), Qt.MouseButton.LeftButton)
    assert page.tests.words.count("the peer did not get in") == LINES - 1


def test_one_never_contacted_is_not_said_of_a_connection_that_we_began(opened: Opener) -> None:
    scene = REACH_SCENES["port-restricted"]()
    ours = next(c for c in scene.connections if c.direction is Direction.OUTBOUND)
    asked = replace(
        probe(1, ProbeOutcome.FAILED, "no"),
        strength=Strength.UNSOLICITED,
        connection_id=ours.connection_id,
    )
    words = page_of(opened(replace(scene, probes=(asked,)))).tests.words
    assert "a stranger to our shared port" in words
    assert "never contacted" not in words


def test_with_nobody_connected_there_is_nobody_to_test(opened: Opener) -> None:
    shown = opened("empty")
    page = page_of(shown)
    assert not page.test_button.isEnabled()
    assert "Nobody is connected" in page.test_button.toolTip()
    assert "dials nobody by itself" in page.hero.words
    shown.change(REACH_SCENES["stranger"]())
    assert page.test_button.isEnabled()
    waiting = opened("empty", setup=Setup(node=True))
    assert "wait for the built-in ones" in page_of(waiting).hero.words
    assert page_of(waiting).router_button.isEnabled()
    off = opened("empty", setup=Setup(node=True, in_force=Preferences(portmap=False)))
    assert not page_of(off).router_button.isEnabled()
    assert "switched off" in page_of(off).router_button.toolTip()


def test_many_addresses_are_bounded(opened: Opener) -> None:
    many = tuple(
        address(Reachability.UNKNOWN, None, addr=f"/ip4/203.0.113.7/tcp/{1000 + n}")
        for n in range(50)
    )
    scene = replace(REACH_SCENES["stranger"](), addresses=many)
    assert page_of(opened(scene)).addresses.words.count("203.0.113.7") == LINES - 1


def test_test_now_asks_and_says_what_went_wrong(opened: Opener, qtbot: QtBot) -> None:
    shown = opened("stranger")
    page = page_of(shown)
    qtbot.mouseClick(page.test_button, Qt.MouseButton.LeftButton)
    assert shown.wishes.tested == 1
    assert shown.note == "Everybody who was asked has answered."
    shown.wishes.other_answer = NatscopeError("none of the connected peers can test that")
    qtbot.mouseClick(page.test_button, Qt.MouseButton.LeftButton)
    assert page.result.text == "None of the connected peers can test that."
    assert page.test_button.isEnabled()
    assert page.test_button.text() == "Test now"


def test_the_router_is_asked_again(opened: Opener, qtbot: QtBot) -> None:
    shown = opened("upnp")
    qtbot.mouseClick(page_of(shown).router_button, Qt.MouseButton.LeftButton)
    assert shown.wishes.mapped == 1
    assert shown.note == "What came of it stands beside the button."


def test_a_stun_server_is_asked_by_name(opened: Opener, qtbot: QtBot) -> None:
    shown = opened("stranger")
    page = page_of(shown)
    qtbot.mouseClick(page.stun_button, Qt.MouseButton.LeftButton)
    assert shown.wishes.stun_asked == []
    assert "Name one to hold its answer against" in page.stun.words
    qtbot.keyClicks(page.stun_field, " stun.example.org ")
    qtbot.keyClick(page.stun_field, Qt.Key.Key_Return)
    assert shown.wishes.stun_asked == ["stun.example.org"]


def test_while_it_runs_the_button_says_so(qtbot: QtBot) -> None:
    shown = OpenWindow(REACH_SCENES["stranger"](), page="overview")
    page = page_of(shown)
    waiting: list[Coroutine[Any, Any, None]] = []
    page.around = replace(page.around, spawn=waiting.append)

    async def click() -> None:
        qtbot.mouseClick(page.test_button, Qt.MouseButton.LeftButton)
        task = asyncio.get_running_loop().create_task(waiting.pop())
        await asyncio.sleep(0)
        await task

    states: list[str] = []
    shown.wishes.check_reachability = lambda: _note(states, page)  # type: ignore[method-assign]
    asyncio.run(click())
    assert states == ["Testing … False"]
    shown.close()


async def _note(states: list[str], page: OverviewPage) -> None:
    states.append(f"{page.test_button.text()} {page.test_button.isEnabled()}")


def test_in_a_recording_nothing_can_be_asked_and_it_says_why(opened: Opener) -> None:
    page = page_of(opened("stranger", recording=True))
    for button in (page.test_button, page.router_button, page.stun_button):
        assert not button.isEnabled()
        assert "recording" in button.toolTip()


@pytest.mark.parametrize("scene", list(REACH_SCENES))
@pytest.mark.parametrize("steps", [0, 5])
def test_no_words_are_cut_off(opened: Opener, scene: str, steps: int) -> None:
    shown = opened(scene)
    for _ in range(steps):
        shown.window.theme.step_zoom(1)
    shown.window.resize(1280, 800)
    for _ in range(3):
        shown.look()
    page = page_of(shown)
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            assert label.height() >= needed, label.text()
    (area,) = [one for one in shown.window.findChildren(QScrollArea) if one.widget() is page]
    assert not area.horizontalScrollBar().maximum()


def test_no_address_is_cut_by_the_links_beside_it(opened: Opener) -> None:
    """They go under it where there are many, also with some that lead nowhere any more."""
    scene = REACH_SCENES["port-restricted"]()
    shown = opened(replace(scene, connections=scene.connections[1:]))
    shown.window.resize(1024, 700)
    shown.look()
    labels = page_of(shown).addresses.findChildren(QLabel, "cardTitle")
    assert labels
    for label in labels:
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), label.text()


def test_what_is_the_same_is_not_drawn_again(opened: Opener) -> None:
    shown = opened("stranger")
    page = page_of(shown)
    before = page.addresses.findChildren(QLabel)
    shown.change(replace(REACH_SCENES["stranger"](), taken_at=5.0))
    assert page.addresses.findChildren(QLabel) == before


def test_the_keyboard_stays_on_a_link_when_the_card_is_drawn_again(
    opened: Opener, qtbot: QtBot
) -> None:
    shown = opened("port-restricted")
    page = page_of(shown)
    shown.window.activateWindow()
    qtbot.waitUntil(shown.window.isActiveWindow)
    links = [one for one in page.addresses.findChildren(QPushButton) if one.text() == "#3"]
    links[0].setFocus()
    scene = REACH_SCENES["port-restricted"]()
    shown.change(replace(scene, addresses=(replace(scene.addresses[0], failed=9, reason="x"),)))
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "#3"
    assert page.addresses.isAncestorOf(focus)


def test_the_evidence_key_leads_to_the_card_where_it_is_unfolded_already(
    opened: Opener, qtbot: QtBot
) -> None:
    shown = opened("stranger")
    shown.window.activateWindow()
    qtbot.waitUntil(shown.window.isActiveWindow)
    shown.window.resize(700, 500)
    shown.look()
    page = page_of(shown)
    (area,) = [one for one in shown.window.findChildren(QScrollArea) if one.widget() is page]
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert area.verticalScrollBar().value() > page.evidence.geometry().bottom()
    qtbot.keyClick(shown.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.evidence
    assert area.verticalScrollBar().value() <= page.evidence.geometry().top()
    shown.window.show_page("connections")
    assert shown.window.verdict.evidence_words == []

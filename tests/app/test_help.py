"""The pages of help in the menu, held to what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.arguments import parse_arguments
from app.dialogs.ask import GuideDialog
from app.menu import GUIDES
from app.resources import resource
from app.window import MainWindow
from node import AGENT_VERSION, NodeConfig
from node.proto.pb import identify_pb2, room_pb2
from tests.support.fake_monitor import FakeMonitor
from tests.support.open_window import destroy

ROOT = Path(__file__).resolve().parents[2]


def privacy() -> str:
    return " ".join(resource("help/privacy.md").read_text("utf-8").split())


def test_every_page_of_help_is_in_the_menu(qtbot: QtBot) -> None:
    window = MainWindow(FakeMonitor(), None, spawn=lambda work: work.close())
    actions = {action.text(): action for action in window.actions()}
    try:
        for title, _ in GUIDES:
            actions[title].trigger()
            shown = [one for one in window.findChildren(GuideDialog) if one.windowTitle() == title]
            assert len(shown) == 1
            assert len(shown[0].page.toPlainText()) > 500
    finally:
        destroy(window)
    files = {path.stem for path in resource("help").glob("*.md")}
    assert {name for _, name in GUIDES} == files


def test_privacy_is_two_pages_at_most_and_plain() -> None:
    assert len(privacy().split()) < 700


def test_privacy_is_told_in_german_with_the_same_options() -> None:
    german = resource("help/de/privacy.md").read_text("utf-8")
    option = re.compile(r"--[a-z][a-z-]+")
    assert option.findall(german) == option.findall(privacy())
    assert len(re.findall(r"^#+ ", german, re.MULTILINE)) == len(
        re.findall(r"(?:^| )#+ ", privacy())
    )


def test_the_options_that_privacy_names_are_there() -> None:
    options = set(re.findall(r"(--[a-z][a-z-]+)", privacy())) - {"--args"}
    assert "--no-mdns" in options
    for option in options:
        more = ["--room"] if option == "--no-room-dials" else []
        assert parse_arguments([option, *more])


def test_identify_tells_what_privacy_says_and_has_no_room_for_more() -> None:
    """A new field of the message is a new line in the words about privacy."""
    said = {
        "public_key": "a *peer id* (the public half of a key made at the first start)",
        "agent_version": "the program's name and version",
        "protocol_version": "the protocols that Natscope speaks",
        "protocols": "the protocols that Natscope speaks",
        "listen_addrs": "the addresses on which you listen",
        "signed_peer_record": "the addresses on which you listen",
        "observed_addr": "at which address it sees the other",
    }
    assert {field.name for field in identify_pb2.Identify.DESCRIPTOR.fields} == said.keys()
    for words in said.values():
        assert words in privacy()
    assert re.fullmatch(r"natscope/\d+\.\d+\.\d+", AGENT_VERSION)
    assert NodeConfig().agent == AGENT_VERSION


@pytest.mark.parametrize(
    "name", ["README.md", "resources/help/privacy.md", "resources/help/de/privacy.md"]
)
def test_readme_and_window_turn_the_same_things_off(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    for option in (
        *("--no-mdns", "--no-bootstrap", "--no-portmap"),
        *("--no-autonat-server", "--no-room-dials"),
    ):
        assert option in text, option


def test_the_room_tells_what_privacy_says_and_has_no_room_for_more() -> None:
    said = {
        "name": "the name that you typed",
        "addrs": "your addresses",
        "about": "of the others with whom you are connected, where you see them, and whether you",
        **dict.fromkeys(("reach", "mapping", "filtering"), "what Natscope found out about your"),
    }
    of_the_protocol = {"peer_id", "agent", "seq", "consent", "left", "asked_at"}
    assert {field.name for field in room_pb2.State.DESCRIPTOR.fields} == said.keys() | (
        of_the_protocol
    )
    for words in said.values():
        assert words in privacy()

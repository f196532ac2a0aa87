"""The report in a file, and what it leaves out when that is asked for."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.dialogs.report import ReportDialog
from app.html_report import MOST_ROWS, html_report
from app.pseudonyms import Pseudonyms
from node import Snapshot
from tests.support import scenes
from tests.support.scenes_reach import REACH_SCENES

SCENES = scenes.SCENES | REACH_SCENES


class Reader(HTMLParser):
    """Sees that each tag is closed, and gathers what a reader sees."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: set[str] = set()
        self.tags: list[str] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


@pytest.mark.parametrize("anonymous", [False, True])
@pytest.mark.parametrize("name", SCENES)
def test_it_is_a_page_of_its_own(name: str, anonymous: bool) -> None:
    page = html_report(SCENES[name](), anonymous=anonymous)
    reader = Reader(page)
    assert set(reader.tags) <= {
        *(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "h1",
            "h2",
            "p",
            "div",
            "ul",
            "li",
            "b",
        ),
        *("li", "b", "br", "table", "tr", "th", "td"),
    }, "what a peer says is text, whatever it says"
    assert reader.attributes <= {"lang", "dir", "charset", "name", "content", "class"} | {
        "http-equiv"
    }, "nothing is loaded, nothing runs"


def test_it_says_what_the_overview_says() -> None:
    snapshot = scenes.home_nat()
    text = " ".join(Reader(html_report(snapshot, anonymous=False)).text)
    assert snapshot.verdict.sentence in text
    assert "Mapping: endpoint-independent" in text
    assert "203.0.113.7:41234" in text
    assert "mapped by our own dialling" in text


@pytest.mark.parametrize("name", SCENES)
def test_anonymous_it_holds_no_address_and_no_id(name: str) -> None:
    snapshot = SCENES[name]()
    page = html_report(snapshot, anonymous=True)
    assert re.findall(r"\d+\.\d+\.\d+\.\d+", page.replace("127.0.0.1", "")) == []
    for address in ips(snapshot):
        assert address not in page
    for peer in (snapshot.node.peer_id, *(one.peer_id for one in snapshot.connections)):
        assert peer not in page
        assert peer[-8:] not in page


def ips(snapshot: Snapshot) -> set[str]:
    found = (addr.split("/")[2] for one in snapshot.connections for addr in [one.remote_addr])
    return {one for one in found if one not in {"127.0.0.1", "::1"}}


def test_the_same_has_the_same_name() -> None:
    names = Pseudonyms(scenes.peer(0), [scenes.peer(1), scenes.peer(2)])
    said = names.hide(
        f"{scenes.peer(2)} at /ip4/203.0.113.9/tcp/1 and 192.168.1.5:2, not [2001:db8::1]:3; "
        f"again 203.0.113.9 and 2001:db8::1 by {scenes.peer(0)}, {scenes.peer(7)}, 1.2.3, "
        "10:20:30, 203.0.113.9."
    )
    assert said == (
        "peer 2 at /ip4/IP-1/tcp/1 and private-2:2, not [private-3]:3; "
        "again IP-1 and private-3 by me, other peer 1, 1.2.3, 10:20:30, IP-1."
    )


def test_of_a_demo_it_says_so() -> None:
    assert "This is a demo" in html_report(scenes.home_nat(), anonymous=True, demo=True)
    assert "demo" not in html_report(scenes.home_nat(), anonymous=True)


def test_very_many_connections_are_cut() -> None:
    page = html_report(scenes.many(MOST_ROWS + 5), anonymous=True)
    assert page.count("<tr>") <= 2 * (MOST_ROWS + 1)
    assert "5 more are left out." in page


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dialog(parent: QWidget) -> ReportDialog:
    return ReportDialog(parent, scenes.home_nat)


def test_it_is_anonymous_unless_asked_otherwise(dialog: ReportDialog, tmp_path: Path) -> None:
    path = tmp_path / "r.html"
    dialog.write(path)
    assert "203.0.113.7" not in path.read_text("utf-8")
    assert str(path) in dialog.said.text()
    assert dialog.look.isEnabled()
    dialog.anonymous.setChecked(False)
    dialog.write(path)
    assert "203.0.113.7" in path.read_text("utf-8")


def test_where_it_cannot_be_written(dialog: ReportDialog, tmp_path: Path) -> None:
    dialog.write(tmp_path / "nowhere" / "r.html")
    assert "could not be written" in dialog.said.text()
    assert not dialog.look.isEnabled()


def test_keys_reach_everything(dialog: ReportDialog, qtbot: QtBot) -> None:
    dialog.show()
    dialog.anonymous.setFocus()
    qtbot.keyClick(dialog.anonymous, Qt.Key.Key_Space)
    assert not dialog.anonymous.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

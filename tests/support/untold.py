"""Texts of the window that no translation reaches: `python -m tests.support.untold` lists them.

A language is spoken in which every text is the English one between « and »; what stands outside of
them was not translated. It is chosen before anything of the window is imported, as in the program.
"""

from __future__ import annotations

import os
import re
import string
import sys
from collections.abc import Collection, Iterator, Sequence

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from app.text import translation


def marked(text: str, plural: str, n: int) -> str:
    """The text with « and » around all but the values."""
    template = text if n in (-1, 1) else plural
    parts = []
    for words, name, spec, how in string.Formatter().parse(template):
        shown = words.replace("{", "{{").replace("}", "}}") if "{" in template else words
        parts.append(f"«{shown}»" if words else "")
        if name is not None:
            parts.append(f"{{{name}{f'!{how}' if how else ''}{f':{spec}' if spec else ''}}}")
    return "".join(parts)


translation._Speech.catalogue = marked

# ruff: noqa: E402 - only now may be imported what speaks
import asyncio
import dataclasses
import html
import tomllib

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from app.demo import Demo
from app.dialogs.about import AboutDialog
from app.dialogs.ask import KeysDialog
from app.kept.state import MemoryState
from app.menu import KEYS
from app.places import PLACES
from app.resources import resource
from app.text.event_text import describe, event_name
from app.text.languages import LANGUAGES
from app.window import MainWindow
from node import Snapshot
from tests.support import scenes
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor, FakeWishes
from tests.support.open_window import _check, destroy
from tests.support.scenes_reach import REACH_SCENES
from tests.support.scenes_room import in_a_room

Found = Iterator[tuple[str, str]]
"""Where a text stands, and the text."""
OF_SCENES = ("overview", "connections", "observed", "shared-port", "punch", "workshop")
ROWS = 12
"""Of each table, so many are read."""
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
SCENES = (
    scenes.SCENES["empty"],
    scenes.SCENES["home-nat"],
    scenes.SCENES["symmetric-nat"],
    REACH_SCENES["upnp"],
    REACH_SCENES["cgnat"],
    REACH_SCENES["stun-differs"],
    in_a_room,
)
QT_OWN = ("ScrollLeftButton", "ScrollRightButton")
"""Widgets inside of others that have Qt's own words, for which Qt has catalogues; so have standard
buttons."""
RAW = "«Every field»"
"""What follows in the details of an event is for those who know its JSON: names, and values."""
KEPT = frozenset(
    # Names, words of protocols, units and keys, which are the same in every language.
    re.findall(
        r"\w+",
        "Natscope IPv4 IPv6 TCP UDP SYN ACK RST FIN DATA RTT STUN NAT PMP PCP UPnP relay datagram "
        "noise yamux mplex tls Ed25519 RSA kB MB GB ms min Ctrl Shift Alt",
    )
)


def texts_of(widget: QWidget) -> Found:
    """Every text of a widget and of what is in it, whether it can be seen now or not."""
    for one in (widget, *widget.findChildren(QWidget)):
        where = f"{type(one).__name__} {one.objectName()}".strip()
        if one.objectName() in QT_OWN or _is_standard(one):
            continue
        yield f"{where}: tool tip", one.toolTip()
        yield f"{where}: accessible name", one.accessibleName()
        yield f"{where}: accessible description", one.accessibleDescription()
        yield f"{where}: title", one.windowTitle()
        for action in one.actions():
            yield f"{where}: action", action.text()
        for text in _own_texts(one):
            yield where, text


def _is_standard(one: QWidget) -> bool:
    box = one.parent()
    return (
        isinstance(box, QDialogButtonBox)
        and isinstance(one, QAbstractButton)
        and box.standardButton(one) != QDialogButtonBox.StandardButton.NoButton
    )


def _own_texts(one: QWidget) -> Iterator[str]:
    match one:
        case QLabel() | QAbstractButton():
            yield one.text()
        case QGroupBox() | QMenu():
            yield one.title()
        case QLineEdit():
            yield one.placeholderText()
        case QPlainTextEdit():
            yield one.placeholderText()
            yield one.toPlainText() if one.isReadOnly() else ""
        case QTextEdit():
            yield one.toPlainText() if one.isReadOnly() else ""
        case QComboBox():
            yield from (one.itemText(number) for number in range(one.count()))
        case QTabWidget():
            yield from (one.tabText(number) for number in range(one.count()))
            yield from (one.tabToolTip(number) for number in range(one.count()))
        case QTableView():
            yield from _cells(one.model())
        case QListWidget():
            yield from (one.item(number).text() for number in range(one.count()))


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    rows, columns = min(model.rowCount(), ROWS), model.columnCount()
    for role in ROLES:
        for across, many in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
            for number in range(many):
                yield str(model.headerData(number, across, role) or "")
        for row in range(rows):
            for column in range(columns):
                yield str(model.index(row, column).data(role) or "")


def words_of(value: object) -> Iterator[str]:
    """Every name, id and address in a value: foreign text, and no sentence of ours."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            inner = getattr(value, field.name)
            if isinstance(inner, str):
                if field.name in FOREIGN or "addr" in field.name:
                    yield inner
            else:
                yield from words_of(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from [inner] if isinstance(inner, str) else words_of(inner)


FOREIGN = {"peer_id", "agent", "name", "protocol", "protocol_version", "security", "muxer", "group"}


def pattern_of(foreign: Collection[str]) -> re.Pattern[str]:
    """Finds foreign texts as whole words, the longest first."""
    longest_first = sorted(map(re.escape, foreign), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)") if foreign else _NEVER


_NEVER = re.compile(r"(?!)")


def left_over(text: str, foreign: re.Pattern[str]) -> str:
    """What of a text no translation reached."""
    rest = html.unescape(re.sub(r"</?(p|b|br|qt|html)\b[^>]*>", " ", text)).partition(RAW)[0]
    while (shorter := re.sub(r"«[^«»]*»", " ", rest)) != rest:
        rest = shorter
    rest = foreign.sub(" ", rest)
    rest = re.sub(r"\w+…\w+", " ", rest)  # an id cut in the middle
    rest = re.sub(r"(?<!\w)/[a-z0-9]+\S*", " ", rest)  # an address, or the name of a protocol
    rest = re.sub(r"\S*\d\S*|\w+(\.\w+){2,}", " ", rest)  # with figures; the name of a server
    words = [word for word in re.findall(r"[^\W\d_]{2,}", rest) if word not in KEPT]
    return " ".join(words)


def _foreign(snapshot: Snapshot) -> set[str]:
    lessons = resource("lessons").glob("*.toml")
    plans = [tomllib.loads(path.read_text("utf-8")) for path in (resource("demo.toml"), *lessons)]
    found = set(words_of(snapshot))
    for plan in plans:
        found |= set(plan.get("hosts", ())) | set(plan.get("routers", ()))
        found |= {one for one in _strings(plan) if " " in one}
    return {one for one in found if len(one) > 1} | set(LANGUAGES.values())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield " ".join(value.split())
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


class Search:
    """Collects what was not translated, each text once."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._seen: set[str] = set()

    def look(self, place: str, texts: Found, foreign: Collection[str] = ()) -> None:
        pattern = pattern_of(foreign)
        for where, text in texts:
            if text not in self._seen:
                self._seen.add(text)
                rest = left_over(text, pattern)
                if rest:
                    self.found[text] = f"{place}, {where}: {rest}"

    def window(self, window: MainWindow, snapshot: Snapshot, pages: Sequence[str]) -> None:
        foreign = _foreign(snapshot)
        window.show()
        for name in pages:
            window.show_page(name)
            for table in window.page.findChildren(QTableView):
                if name != "activity" and table.model().rowCount():
                    table.setCurrentIndex(table.model().index(0, 0))
            window.feed.look()
            QApplication.processEvents()
            self.look(name, texts_of(window), foreign)


def main() -> int:
    """Look through the demo and some scenes, and print what is left over."""
    app = QApplication([])
    search = Search()
    demo = Demo.start()
    window = MainWindow(demo.monitor, demo.wishes, spawn=lambda work: work.close())
    search.window(window, demo.monitor.snapshot(), [place.name for place in PLACES])
    for dialog in (KeysDialog(window, KEYS), AboutDialog(window, ())):
        search.look(type(dialog).__name__, texts_of(dialog))
        destroy(dialog)
    window.close()
    destroy(window)
    demo.close()
    for scene in SCENES:
        snapshot = scene()
        monitor = FakeMonitor(snapshot)
        wishes = FakeWishes()
        window = MainWindow(
            monitor, wishes, spawn=lambda work: asyncio.run(work), state=MemoryState(), parse=_check
        )
        search.window(window, snapshot, OF_SCENES)
        window.close()
        destroy(window)
    for one in samples():
        said = ((type(one).__name__, text) for text in (describe(one), event_name(one)))
        search.look("events", said)
    for text, where in sorted(search.found.items(), key=lambda pair: pair[1]):
        sys.stdout.write(f"{where}  <- {text[:200]!r}\n")
    del app
    return 1 if search.found else 0


if __name__ == "__main__":
    sys.exit(main())

"""Draw every page in every scene, light and dark: run by hand, and look at what comes out.

QT_SCALE_FACTOR=2 python -m tests.app.screenshots DIRECTORY [SCENE ...]

The README's pictures are recorded sessions (`--record`), each the page that its file is named for:
the Overview behind a real full-cone NAT, and connections with real peers (`kept.jsonl` is what
tests/interop/test_home_nat.py leaves in its temporary directory, `--basetemp DIR`).

python -m tests.app.screenshots --readme RECORDING resources/screenshots/overview.png
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication, QTableView

from app.kept.state import MemoryState
from app.pages.connections_page import ConnectionsPage
from app.pages.workshop_page import WorkshopPage
from app.places import PLACES
from app.theme import Scheme
from app.window import MainWindow
from node import Recording
from node.errors import AddressError, DialError, FailedAttempt
from tests.support import scenes
from tests.support.crowds import in_a_crowd
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor, FakeWishes
from tests.support.scenes_reach import REACH_SCENES
from tests.support.scenes_room import in_a_room

ROOMS = {"room": in_a_room, "crowd": lambda: in_a_crowd(25)}
SCENES = scenes.SCENES | REACH_SCENES | ROOMS


class Camera:
    """Draws one window into files."""

    def __init__(self, target: Path, scene: str) -> None:
        monitor = FakeMonitor(SCENES[scene]())
        if scene not in {"starting", "empty"}:
            monitor.happen(*samples())
        self.wishes = FakeWishes()
        self.window = MainWindow(monitor, self.wishes, spawn=run, state=MemoryState(), parse=check)
        self.scene, self._target = scene, target
        self.window.show()

    def shoot(self, what: str) -> None:
        QApplication.processEvents()
        self.window.feed.look()
        QApplication.processEvents()
        scale = os.environ.get("QT_SCALE_FACTOR", "1")
        name = f"{self.scene}-{what}-{self.window.theme.scheme}-{scale}x.png"
        self.window.grab().save(str(self._target / name))

    def pages(self) -> None:
        for place in PLACES:
            self.window.show_page(place.name)
            for table in self.window.page.findChildren(QTableView):
                if table.isVisible() and table.model().rowCount() and self.scene != "liars":
                    table.selectRow(0)
            self.shoot(place.name)

    def workshop(self) -> None:
        """Draw every tab, as large as text is, and twice as large."""
        self.window.show_page("workshop")
        page = self.window.page
        assert isinstance(page, WorkshopPage)
        for zoom in ("", "-zoomed"):
            for tab in range(page.tabs.count()):
                page.tabs.setCurrentIndex(tab)
                self.shoot(f"workshop-{tab}{zoom}")
            for _ in range(5):  # 200 %
                self.window.theme.step_zoom(1)
        self.window.theme.step_zoom(0)

    def extras(self) -> None:
        window = self.window
        window.show_page("connections")
        page = window.page
        assert isinstance(page, ConnectionsPage)
        window.verdict.toggle_evidence()
        page.dial_bar.field.setText("/ip4/203.0.113.9/tcp")
        self.shoot("evidence-and-hint")
        window.verdict.toggle_evidence()
        self.wishes.dial_answer = DialError(
            "none of 2 addresses could be reached",
            (
                FailedAttempt("/ip4/203.0.113.9/tcp/4001", "connection refused"),
                FailedAttempt("/ip6/2001:db8::9/tcp/4001", "no route to host"),
            ),
        )
        page.dial_bar.field.setText("/ip4/203.0.113.9/tcp/4001")
        page.dial_bar.dial()
        page.pane.filter.setText("nobody")
        self.shoot("dial-error-and-no-match")
        page.pane.filter.clear()
        page.dial_bar.result.tell("")
        for _ in range(5):  # 200 %
            window.theme.step_zoom(1)
        self.pages_zoomed()
        window.theme.step_zoom(0)

    def pages_zoomed(self) -> None:
        for place in PLACES:
            self.window.show_page(place.name)
            self.shoot(f"{place.name}-zoomed")


def readme(recording: Path, target: Path) -> None:
    """Draw a real session, as it was while the node ran: the page that the file is named for."""
    watched = Recording(recording, speed=float("inf"))
    window = MainWindow(watched, FakeWishes(), spawn=run, state=MemoryState(), parse=check)
    window.theme.choose_scheme(Scheme.LIGHT)
    window.show()
    for _ in range(2):
        window.feed.look()
        QApplication.processEvents()
    window.show_page(target.stem)
    if isinstance(window.page, ConnectionsPage):
        window.page.pane.view.selectRow(0)
    for _ in range(2):
        window.feed.look()
        QApplication.processEvents()
    in_few_colours(window.grab().toImage()).save(str(target))
    window.close()


def in_few_colours(picture: QImage) -> QImage:
    """The most frequent colours as they are; of the others, those of rims, one for all alike."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(whole.constBits()).cast("I"))
    exact = [color for color, _ in seen.most_common(_EXACT)]
    alike: Counter[int] = Counter()
    for color in seen.keys() - set(exact):
        alike[color & 0xFFE0E0E0 | 0x00101010] += 1  # by kinds: greys of text are the most
    table = exact + [color for color, _ in alike.most_common(256 - _EXACT)]
    nearest = Qt.ImageConversionFlag.ThresholdDither
    return whole.convertToFormat(QImage.Format.Format_Indexed8, table, nearest)


_EXACT = 160


def run(coroutine: Coroutine[Any, Any, None]) -> None:
    asyncio.run(coroutine)


def check(text: str) -> object:
    if text.count("/") < 4:
        raise AddressError("there is no port: /ip4/1.2.3.4/tcp/4001 has one")
    return text


def main() -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    QCursor.setPos(3000, 3000)
    if sys.argv[1] == "--readme":
        readme(Path(sys.argv[2]), Path(sys.argv[3]))
        return
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for scene in sys.argv[2:] or list(SCENES):
        camera = Camera(target, scene)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            camera.window.theme.choose_scheme(scheme)
            if scene in ROOMS:
                camera.workshop()
                continue
            camera.pages()
            if scene == "home-nat":
                camera.extras()
        camera.window.close()


if __name__ == "__main__":
    main()

"""Pictures of every page in all its looks, by one command: run by hand, and look at them.

    python -m tests.app.gallery DIRECTORY [--language en --language de] [--page overview]

Each page of the demo in light and dark, in projector mode, in three sizes of window, at 100 and
200 % of the screen, and in two languages. Beside them one sheet for each page, to be glanced at.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.text.languages import LANGUAGES
from app.text.translation import speak

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SIZES = ((1024, 700), (1280, 800), (1920, 1080))
SCALES = (1, 2)
SECONDS = 20.0
"""Lab seconds that pass first: pages are alive then."""
LOOKS = ("light", "dark", "projector")
_SMALL = 480
"""Width of one picture on a sheet."""


def draw(language: str, scale: int, pages: list[str], target: Path) -> None:
    """Draw everything in one language, at one scale."""
    speak(language)
    from PySide6.QtGui import QCursor
    from PySide6.QtWidgets import QApplication

    from app.demo import Demo
    from app.kept.state import MemoryState
    from app.lab_run import LabRun
    from app.places import PLACES
    from app.window import MainWindow

    app = QApplication([])
    assert isinstance(app, QApplication)
    QCursor.setPos(9000, 9000)  # over nothing
    demo = Demo.start()
    window = MainWindow(
        demo.monitor,
        demo.wishes,
        spawn=lambda work: work.close(),
        state=MemoryState(),
        lab=LabRun(demo.world),
        clock=lambda: demo.world.now,
    )
    window.show()
    for _ in range(int(SECONDS)):
        demo.world.advance(1.0)
        window.feed.look()
    for name in pages or [place.name for place in PLACES]:
        window.show_page(name)
        for look in LOOKS:
            _choose(window, look)
            for width, height in SIZES:
                window.resize(width, height)
                _settle(app)
                window.feed.look()
                _settle(app)
                file = f"{name}-{language}-{look}-{width}x{height}-{scale}x.png"
                window.grab().save(str(target / file))
    window.close()
    demo.close()


def _choose(window: object, look: str) -> None:
    from app.theme import Scheme, Theme

    theme = window.theme  # type: ignore[attr-defined]
    assert isinstance(theme, Theme)
    theme.choose_scheme(Scheme.DARK if look == "dark" else Scheme.LIGHT)
    theme.show_to_a_room(on=look == "projector")


def _settle(app: QApplication) -> None:
    for _ in range(3):
        app.processEvents()


def sheet(page: str, target: Path) -> None:
    """Put all pictures of a page beside each other."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    files = sorted(target.glob(f"{page}-??-*x.png"))
    pictures = [
        QImage(str(one)).scaledToWidth(_SMALL, Qt.TransformationMode.SmoothTransformation)
        for one in files
    ]
    if not pictures:
        return
    columns, high = len(LOOKS) * len(SIZES), max(one.height() for one in pictures)
    rows = -(-len(pictures) // columns)
    whole = QImage(columns * (_SMALL + 6), rows * (high + 6), QImage.Format.Format_RGB32)
    whole.fill(QColor("#808080"))
    painter = QPainter(whole)
    for number, one in enumerate(pictures):
        at = (number % columns) * (_SMALL + 6), (number // columns) * (high + 6)
        painter.drawImage(*at, one)
    painter.end()
    whole.save(str(target / f"sheet-{page}.png"))


def main() -> None:
    """Draw in processes of their own: language and scale are chosen once in each."""
    parser = argparse.ArgumentParser(description="Pictures of every page in all its looks.")
    parser.add_argument("target", type=Path)
    parser.add_argument("--language", action="append", choices=tuple(LANGUAGES))
    parser.add_argument("--page", action="append")
    parser.add_argument("--one", nargs=2, metavar=("LANGUAGE", "SCALE"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.target.mkdir(parents=True, exist_ok=True)
    if given.one is not None:
        draw(given.one[0], int(given.one[1]), given.page or [], given.target)
        return
    for language in given.language or ["en", "de"]:
        for scale in SCALES:
            command = [sys.executable, "-m", "tests.app.gallery", str(given.target)]
            command += ["--one", language, str(scale)]
            command += [word for page in given.page or [] for word in ("--page", page)]
            environment = os.environ | {
                "QT_QPA_PLATFORM": "offscreen",
                "QT_SCALE_FACTOR": str(scale),
            }
            subprocess.run(command, check=True, env=environment)
    from PySide6.QtWidgets import QApplication

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    from app.places import PLACES

    for place in PLACES:
        sheet(place.name, given.target)
    del app


if __name__ == "__main__":
    main()

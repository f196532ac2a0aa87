"""This machine has what Qt needs to open a window, on X11 and without any display."""

from __future__ import annotations

import os
import subprocess
import sys

OPENS_A_WINDOW = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Natscope")
label.show()
app.processEvents()
print(app.platformName(), label.grab().width() > 0)
"""


def shown(environment: dict[str, str]) -> str:
    command = [sys.executable, "-c", OPENS_A_WINDOW]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_window_opens_without_a_display() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("DISPLAY", None)
    assert shown(environment) == "offscreen True"


def test_a_window_opens_on_x11(x11: dict[str, str]) -> None:
    assert shown(x11) == "xcb True"

"""The evidence of the verdict, unfolded, is read at once where it is short."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from tests.app.conftest import Opener
from tests.support import scenes


def test_two_lines_of_evidence_need_no_scrolling(opened: Opener) -> None:
    shown = opened(scenes.home_nat())
    shown.window.verdict.toggle_evidence()
    QApplication.processEvents()
    assert len(shown.window.verdict.evidence_words) == 2
    (area,) = shown.window.verdict.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0

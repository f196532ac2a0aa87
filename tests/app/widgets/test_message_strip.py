"""A strip says one thing in colour, icon and plain words, or is not there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.models.column import Tone
from app.theme import Theme
from app.widgets.message_strip import MessageStrip


@pytest.fixture
def strip(qtbot: QtBot, qapp: QApplication) -> MessageStrip:
    made = MessageStrip(Theme(qapp, MemoryState()), "The answer", closable=True)
    qtbot.addWidget(made)
    made.resize(500, 60)
    return made


def icon(strip: MessageStrip) -> bytes:
    (label,) = (one for one in strip.findChildren(QLabel) if not one.pixmap().isNull())
    return bytes(label.pixmap().toImage().constBits())


def test_without_words_it_is_not_there(strip: MessageStrip) -> None:
    assert not strip.isVisible()
    strip.tell("Yes.")
    assert strip.isVisible()
    strip.tell("")
    assert not strip.isVisible()


def test_words_colour_and_icon_change_together(strip: MessageStrip) -> None:
    drawn = set()
    for tone in (None, Tone.GOOD, Tone.WARN, Tone.BAD):
        strip.tell("The same words", tone)
        assert strip.property("tone") == (tone or "")
        drawn.add(icon(strip))
    assert len(drawn) == 4


def test_a_screen_reader_is_told_what_it_is_and_what_it_says(strip: MessageStrip) -> None:
    strip.tell("Nobody has come in.")
    assert strip.accessibleName() == "The answer"
    assert strip.accessibleDescription() == "Nobody has come in."


def test_markup_is_shown_as_it_is(strip: MessageStrip) -> None:
    strip.tell("<b>bold</b> &amp;")
    (text,) = (one for one in strip.findChildren(QLabel) if one.text())
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert strip.text == text.text() == "<b>bold</b> &amp;"


def test_it_is_dismissed_by_keys_and_speaks_again(strip: MessageStrip, qtbot: QtBot) -> None:
    strip.tell("It failed.", Tone.BAD)
    (button,) = strip.findChildren(QPushButton)
    with qtbot.waitSignal(strip.dismissed, timeout=1000):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not strip.isVisible()
    strip.tell("It failed.", Tone.BAD)
    assert strip.isVisible()


def test_long_words_are_wrapped_and_none_is_cut(strip: MessageStrip) -> None:
    strip.tell("One sentence of what follows from it. " * 8)
    QApplication.processEvents()
    (text,) = (one for one in strip.findChildren(QLabel) if one.text())
    assert strip.minimumSizeHint().width() < 300, "it does not force the window wide"
    assert strip.heightForWidth(500) >= text.heightForWidth(text.width()) > 3 * 12

"""The words of the field, and their pictures."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.dialogs.glossary import GlossaryDialog
from app.kept.state import MemoryState
from app.models.glossary import BY_KEY, TERMS
from app.resources import resource
from app.theme import Scheme, Theme


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dialog(parent: QWidget, qapp: object) -> GlossaryDialog:
    made = GlossaryDialog(parent, Theme(qapp, MemoryState()), "filtering")  # type: ignore[arg-type]
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return made


def test_each_term_is_there_once_and_short() -> None:
    assert len(BY_KEY) == len(TERMS)
    for term in TERMS:
        assert 20 <= len(term.text.split()) <= 100, term.key


def test_each_picture_belongs_to_a_term_and_holds_no_text() -> None:
    for path in resource("glossary").glob("*.svg"):
        assert path.stem in BY_KEY
        drawn = path.read_text("utf-8")
        assert "<text" not in drawn
        assert "currentColor" in drawn
        assert not re.search(r"href|<script|<image", drawn)


def test_it_shows_what_was_asked_about(dialog: GlossaryDialog) -> None:
    dialog.show()
    assert dialog.heading.text() == "Filtering"
    assert "Whom the router lets in" in dialog.text.text()
    assert dialog.picture.isVisible()
    dialog.show_term("peer-id")
    assert dialog.heading.text() == "Peer id"
    assert not dialog.picture.isVisible()
    dialog.show_term("no such word")
    assert dialog.heading.text() == "Peer id"


def test_a_word_is_found_by_what_is_typed(dialog: GlossaryDialog, qtbot: QtBot) -> None:
    dialog.show()
    qtbot.keyClicks(dialog.filter, "second nat HOMES")
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == [
        "Provider's NAT (CGNAT)"
    ]
    assert dialog.heading.text() == "Provider's NAT (CGNAT)"
    qtbot.keyClicks(dialog.filter, " xyz")
    assert (dialog.list.count(), dialog.heading.text()) == (0, "No such word here")
    dialog.show_term("nat")
    assert dialog.heading.text() == "NAT (network address translation)"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_pictures_follow_the_colours(parent: QWidget, qapp: object) -> None:
    theme = Theme(qapp, MemoryState())  # type: ignore[arg-type]
    dialog = GlossaryDialog(parent, theme, "mapping")
    light = dialog.picture.pixmap().toImage()
    theme.choose_scheme(Scheme.DARK)
    assert dialog.picture.pixmap().toImage() != light
    theme.choose_scheme(Scheme.SYSTEM)

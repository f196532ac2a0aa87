"""Dialogs are awaited: the program goes on behind them, and each way out is an answer."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.dialogs.ask import GuideDialog, KeysDialog, ask
from app.lessons import all_lessons
from app.menu import KEYS
from app.resources import resource
from app.widgets.navigation import WITH_KEYS

Way = Callable[[QMessageBox], None]


def press(text: str) -> Way:
    def way(box: QMessageBox) -> None:
        (button,) = (b for b in box.findChildren(QPushButton) if b.text().strip("&") == text)
        button.click()

    return way


def escape(box: QMessageBox) -> None:
    box.reject()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


async def box_of(parent: QWidget) -> QMessageBox:
    """Wait for the dialog, as its task gets a turn."""
    for _ in range(10):
        await asyncio.sleep(0)
        if boxes := parent.findChildren(QMessageBox):
            return boxes[0]
    raise AssertionError("there is no dialog")


@pytest.mark.parametrize(
    ("way", "answer"),
    [(press("Close them"), True), (press("Cancel"), False), (escape, False)],
    ids=["accepted", "cancelled", "escape"],
)
async def test_each_way_out_is_an_answer(parent: QWidget, way: Way, answer: bool) -> None:
    asked = asyncio.ensure_future(ask(parent, "Close", "<b>Close 3?</b>", accept="Close them"))
    box = await box_of(parent)
    assert box.isVisible()
    assert box.isModal()
    assert not asked.done(), "others run while it is open"
    assert (box.text(), box.textFormat()) == ("<b>Close 3?</b>", Qt.TextFormat.PlainText)
    way(box)
    assert await asyncio.wait_for(asked, 1) is answer


async def test_who_waits_can_be_cancelled(parent: QWidget) -> None:
    asked = asyncio.ensure_future(ask(parent, "Close", "Close 3?", accept="Close them"))
    box = await box_of(parent)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    box.reject()  # nobody waits for that any more


def test_the_list_of_keys_names_each_and_is_closed_by_escape(
    parent: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    dialog = KeysDialog(parent, KEYS)
    dialog.open()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    for key, what in KEYS:
        assert key in words
        assert what in words
    assert f"Ctrl+{WITH_KEYS}" in words[0]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("spoken", "words"),
    [
        ("en", ("Minute by minute", "Lesson 1, How a mapping is born", "What goes wrong")),
        ("de", ("Minute für Minute", "Lektion 8, CGNAT", "Was schiefgeht")),
        ("xx", ("Minute by minute",)),
    ],
)
def test_the_teachers_guide_is_one_page_beside_the_window(
    parent: QWidget, speaking: Callable[[str], None], spoken: str, words: tuple[str, ...]
) -> None:
    speaking(spoken)
    parent.resize(900, 700)
    dialog = GuideDialog(parent, "Teacher's guide", "teachers-guide")
    dialog.show()
    assert not dialog.isModal()
    text = dialog.page.toPlainText()
    assert [one for one in words if one not in text] == []
    assert len(text.split()) < 900, "more is not one page"
    assert "**" not in text
    (close,) = dialog.findChildren(QPushButton)
    close.click()
    assert not dialog.isVisible()


@pytest.mark.parametrize(("spoken", "lesson"), [("en", "Lesson"), ("de", "Lektion")])
def test_the_teachers_guide_names_lessons_and_minutes_as_they_are(spoken: str, lesson: str) -> None:
    path = "help/teachers-guide.md" if spoken == "en" else f"help/{spoken}/teachers-guide.md"
    guide = resource(path).read_text("utf-8")
    named = re.findall(rf"\| {lesson} (\d+), \*(.+?)\*", guide)
    lessons = {one.number: one for one in all_lessons(spoken)}
    assert len(named) >= 5
    for number, title in named:
        assert lessons[int(number)].title.startswith(title)
    rows = [line.split("|")[1:3] for line in guide.splitlines() if re.match(r"\| \d", line)]
    minutes = [int(minute) for minute, _ in rows]
    assert minutes[0] == 0
    assert 50 <= minutes[-1] < 60
    for (begin, what), end in zip(rows, minutes[1:], strict=False):
        found = re.search(rf"{lesson} (\d+)", what)
        if found:
            assert lessons[int(found[1])].minutes <= end - int(begin)

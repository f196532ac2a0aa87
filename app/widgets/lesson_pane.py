"""Lessons beside the drawing of the lab: choose one, and go through it step by step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.lesson_player import LessonPlayer, OpenLab
from app.lessons import all_lessons
from app.text.translation import spoken, tr
from app.theme import Theme
from app.widgets.lesson_step import LessonStep
from app.widgets.lesson_verdict import LessonVerdict
from app.widgets.message_strip import plain_label, restyle
from app.widgets.once_button import OnceButton
from app.wishes import Spawn

if TYPE_CHECKING:
    from app.lab_run import LabRun
    from node.lesson import Lesson


class LessonPane(QWidget):
    """A list of lessons, or one of them.

    Keys, as presenters' clickers send them: Page Down or Space does what comes next, Page Up goes
    back; 1 to 4 predict.
    """

    looked_at = Signal(str)
    """The router or host that the audience should see; empty: the whole drawing."""
    left = Signal()
    """Whoever gives lessons wants to see the own lab again, and no lessons."""

    def __init__(
        self, theme: Theme, open_lab: OpenLab, close_lab: Callable[[], object], spawn: Spawn
    ) -> None:
        """`close_lab` lets the lab stand there again that was there before all lessons."""
        super().__init__()
        self.setAccessibleName(tr("Lessons"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme, self._spawn = theme, spawn
        self._open_lab, self._close_lab = open_lab, close_lab
        self.player: LessonPlayer | None = None
        self.list = QListWidget()
        self._lessons: list[Lesson] = []
        self._place = plain_label("muted", wrap=True)
        self._doing = plain_label("muted", wrap=True)
        self.verdict = LessonVerdict(theme)
        """Over the step, where it stays while one reads on."""
        self._area = QScrollArea()
        self._buttons = {
            name: _button(title, tip)
            for name, title, tip in (
                (
                    "home",
                    tr("Back to my lab"),
                    tr("Leave the lesson: your own lab stands here again, as it was"),
                ),
                ("all", tr("All lessons"), tr("Leave this lesson and choose another")),
                ("restart", tr("Restart"), tr("Begin this lesson anew")),
                ("back", tr("Back"), tr("Look at the step before  Page Up")),
                ("skip", tr("Skip"), tr("Do not watch: show at once how it ends")),
                ("main", "", tr("Page Down or Space")),
            )
        }
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.choose(None)

    # What there is.

    @property
    def main(self) -> QPushButton:
        """The button that does what comes next."""
        return self._buttons["main"]

    def button(self, name: str) -> QPushButton:
        """One of `home`, `all`, `restart`, `back`, `skip` and `main`."""
        return self._buttons[name]

    @property
    def hint(self) -> str:
        """What is being done, or what to do first; empty: neither."""
        return self._doing.text()

    @property
    def step(self) -> LessonStep | None:
        """What is shown of the lesson."""
        widget = self._area.widget()
        return widget if isinstance(widget, LessonStep) else None

    # What can be done.

    def choose(self, lesson: Lesson | None) -> None:
        """Begin a lesson; None: show the list of them."""
        if self.player is not None:
            self._let_go(self.player)
            self._close_lab()
        if lesson is None:
            self._fill_list()
            self._stack.setCurrentIndex(0)
            return
        self.player = LessonPlayer(lesson, self._open_lab, self._spawn)
        self.player.changed.connect(self._show)
        self.player.moved.connect(self._show_doing)
        self.player.step_shown.connect(self.looked_at)
        self._stack.setCurrentIndex(1)
        self._show()
        self.looked_at.emit(self.player.step.show)
        self.setFocus()

    def lab_replaced(self, lab: LabRun) -> None:
        """Somebody opened another lab: the lesson that played on the one before is over."""
        if self.player is not None and not self.player.uses(lab):
            self._let_go(self.player)
            self.choose(None)

    def _let_go(self, player: LessonPlayer) -> None:
        player.leave()
        player.deleteLater()
        self.player = None

    def _take_keys(self) -> None:
        """Let the keys of presenters' clickers, and answers, work wherever the keyboard is.

        They do as long as the pane can be seen: a click with the mouse takes the keyboard away.
        """
        answers = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
        does: dict[Qt.Key, Callable[[], object]] = {
            key: partial(self._predict, number) for number, key in enumerate(answers)
        }
        does |= {Qt.Key.Key_PageDown: self.read_on, Qt.Key.Key_PageUp: self.back}
        for key, do in does.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)  # a key held down would race through the lesson
            shortcut.activated.connect(_calls(do))

    def _predict(self, answer: int) -> None:
        player = self.player
        question = player.step.question if player is not None else None
        if player is not None and question is not None and answer < len(question.answers):
            player.predict(answer)

    def next(self) -> None:
        """Do what comes next: begin a lesson, play a step, skip the rest of it, or go on."""
        player = self.player
        if player is None:
            self._begin_chosen()
        elif player.playing:
            player.skip()
        elif player.can_play:
            player.play()
        elif player.can_go_on:
            player.go_on()
        elif player.at_end or player.error:
            self._finish()

    def read_on(self) -> None:
        """Do what comes next, by a clicker: answers to choose from are shown before."""
        if not self._show_answers():
            self.next()

    def back(self) -> None:
        """Look at the step before."""
        if self.player is not None:
            self.player.go_back()

    # Inside.

    def _lay_out(self) -> None:
        heading = plain_label("heading")
        heading.setText(tr("Lessons"))
        hint = plain_label("muted", wrap=True)
        hint.setText(tr("Each plays on a lab of its own. Choose one; Page Down goes through it."))
        self.list.setObjectName("lessonList")
        self.list.setAccessibleName(tr("Lessons"))
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        begin = QPushButton(tr("Begin"))
        begin.setProperty("primary", True)
        begin.clicked.connect(self._begin_chosen)
        self._stack.addWidget(_column(heading, hint, self.list, _row(None, begin)))
        self._area.setObjectName("lessonArea")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = self._buttons
        # Each has its own place, shown or not: the second click of two never hits another one.
        policy = buttons["skip"].sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        buttons["skip"].setSizePolicy(policy)
        top = _row(buttons["all"], None, buttons["home"])
        bottom = _row(buttons["restart"], None, buttons["back"], buttons["skip"], self.main)
        self._stack.addWidget(
            _column(top, self._place, self.verdict, self._area, self._doing, bottom)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self.list.itemActivated.connect(lambda _: self._begin_chosen())
        for name, do in (
            ("home", self._go_home),
            ("all", partial(self.choose, None)),
            ("restart", self._restart),
            ("back", self.back),
            ("skip", self._skip),
            ("main", self.next),
        ):
            self._buttons[name].clicked.connect(_calls(do))
        self._take_keys()
        self._theme.changed.connect(self._show)

    def _fill_list(self) -> None:
        if self._lessons:
            return
        self._lessons = all_lessons(spoken())
        for lesson in self._lessons:
            text = tr(
                "{number}. {title}  ({minutes} min)\n{summary}",
                number=lesson.number,
                title=lesson.title,
                minutes=lesson.minutes,
                summary=lesson.summary,
            )
            item = QListWidgetItem(text)
            item.setToolTip(lesson.summary)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _begin_chosen(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._lessons):
            self.choose(self._lessons[row])

    def _finish(self) -> None:
        """Go back to the list, at the lesson that comes after this one."""
        names = [lesson.name for lesson in self._lessons]
        name = self.player.lesson.name if self.player is not None else ""
        self.choose(None)
        if name in names:
            self.list.setCurrentRow(min(names.index(name) + 1, len(names) - 1))
        self.list.setFocus()

    def _go_home(self) -> None:
        self.choose(None)
        self.left.emit()

    def _restart(self) -> None:
        if self.player is not None:
            self.player.restart()

    def _skip(self) -> None:
        if self.player is not None:
            self.player.skip()

    def _show(self) -> None:
        player = self.player
        if player is None:
            return
        lesson = player.lesson
        self._place.setText(
            tr(
                "{title}: step {number} of {steps}",
                title=lesson.title,
                number=player.at + 1,
                steps=len(lesson.steps),
            )
        )
        step = LessonStep(self._theme, player)
        step.predicted.connect(player.predict)
        before, had = self.step, self._area.verticalScrollBar().value()
        same = before is not None and before.property("at") == player.at
        step.setProperty("at", player.at)
        self._area.setWidget(step)
        played = player.outcome is not None
        QTimer.singleShot(0, self, partial(self._scroll, had if same and not played else None))
        self.verdict.show_step(player)
        self._show_doing()
        self._name_buttons(player)

    def _scroll(self, to: int | None) -> None:
        """Begin at the top; where a step was just played, at what came of it."""
        bar, step = self._area.verticalScrollBar(), self.step
        if to is not None:
            bar.setValue(to)
        elif step is not None and self.player is not None and self.player.outcome is not None:
            room = self._area.viewport().height()
            tops = [anchor.y() - 10 for anchor in step.anchors]
            fitting = [top for top in tops if step.height() - top <= room]
            bar.setValue(min(fitting or tops[-1:], default=0))
        else:
            bar.setValue(0)

    def _show_answers(self) -> bool:
        """Go down to answers that nobody can see yet; True: it did."""
        bar, step, player = self._area.verticalScrollBar(), self.step, self.player
        if step is None or player is None or not _waits_for_prediction(player):
            return False
        before, end = bar.value(), step.answers[-1].geometry().bottom()
        if end > before + self._area.viewport().height():
            bar.setValue(step.anchors[0].y())
        return bar.value() != before

    def _show_doing(self) -> None:
        player = self.player
        text = f"{player.doing} …" if player is not None and player.doing else ""
        if player is not None and _waits_for_prediction(player):
            text = tr("First predict what will happen: click an answer, or press its number.")
        self._doing.setText(text)
        self._doing.setVisible(bool(text))

    def _name_buttons(self, player: LessonPlayer) -> None:
        buttons = self._buttons
        buttons["back"].setEnabled(player.at > 0 and not player.playing)
        buttons["skip"].setVisible(player.playing)
        if player.playing and self.main.hasFocus():
            self.setFocus()  # Space skips from here, and does not move on to another button
        self.main.setDisabled(player.playing)
        if player.can_play or player.playing:
            self.main.setText(tr("Run"))
        elif player.at_end or player.error:
            self.main.setText(tr("Done"))
        else:
            self.main.setText(tr("Next"))
        self.main.setProperty("primary", not _waits_for_prediction(player))
        restyle(self.main, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take the keys that no button has taken."""
        key = event.key()
        if event.isAutoRepeat():
            return
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read_on()
        elif key == Qt.Key.Key_Left:
            self.back()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be wide enough for words that a room can read."""
        points = self._theme.points
        return QSize(round(points * 44), round(points * 50))


def _calls(do: Callable[[], object]) -> Callable[..., None]:
    def call(*_: object) -> None:
        do()

    return call


def _waits_for_prediction(player: LessonPlayer) -> bool:
    asks = player.can_play and player.step.question is not None
    return asks and player.prediction is None


def _button(title: str, tip: str) -> QPushButton:
    button = OnceButton(title)
    button.setToolTip(tip)
    return button


def _row(*parts: QWidget | None) -> QWidget:
    """Parts side by side; None is room between them."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(part)
    return row


def _column(*parts: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, QListWidget | QScrollArea) else 0)
    return column

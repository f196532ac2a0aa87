"""One step of a lesson, large enough for the back row: text, question, what came of it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.lesson_player import LessonPlayer
from app.models.column import Tone
from app.text.translation import tr
from app.theme import Theme
from app.widgets.answer_button import AnswerButton
from app.widgets.message_strip import plain_label

if TYPE_CHECKING:
    from node.lesson import Finding, Outcome, Question


class LessonStep(QWidget):
    """Shows the step at which a player is. Emits `predicted` with the number of an answer."""

    predicted = Signal(int)

    def __init__(self, theme: Theme, player: LessonPlayer) -> None:
        super().__init__()
        self.setObjectName("lessonStep")
        self._theme = theme
        self.answers: list[AnswerButton] = []
        self.anchors: list[QWidget] = []
        """Where to begin to read once the step was played: the first where the rest fits."""
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.predicted)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(2, 2, 8, 8)
        self._body.setSpacing(10)
        step, outcome = player.step, player.outcome
        self._add("lessonTitle", step.title)
        self._add_paragraphs(step.text)
        if step.question is not None:
            self._add_question(step.question, player)
        if outcome is not None:
            self._add_outcome(outcome)
            self._add_paragraphs(step.explanation)
        self._body.addStretch(1)

    def _add(self, name: str, text: str) -> None:
        label = plain_label(name, selectable=True, wrap=True)
        label.setText(text)
        self._body.addWidget(label)
        if name == "lessonQuestion":
            self.anchors.append(label)

    def _add_paragraphs(self, text: str) -> None:
        for paragraph in filter(None, text.split("\n\n")):
            self._add("lessonText", paragraph)

    def _add_question(self, question: Question, player: LessonPlayer) -> None:
        self._add("lessonQuestion", question.ask)
        for number, text in enumerate(question.answers):
            button = AnswerButton(self._theme, str(number + 1), text)
            button.setChecked(player.prediction == number)
            button.setEnabled(player.can_play)
            if player.outcome is not None:
                button.judge(_tone(number, question, player.prediction))
            self._group.addButton(button, number)
            self.answers.append(button)
            self._body.addWidget(button)

    def _add_outcome(self, outcome: Outcome) -> None:
        if outcome.findings:
            self._add("lessonQuestion", tr("What happened"))
            self._body.addLayout(self._findings(outcome))

    def _findings(self, outcome: Outcome) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for row, finding in enumerate(outcome.findings):
            grid.addWidget(self._sign(finding), row, 0, Qt.AlignmentFlag.AlignTop)
            words = (
                finding.text
                if finding.holds
                else tr("{claim}: no. {seen}", claim=finding.text, seen=finding.seen)
            )
            label = plain_label("lessonFinding", selectable=True, wrap=True)
            label.setText(words)
            label.setToolTip(finding.seen)
            grid.addWidget(label, row, 1)
        return grid

    def _sign(self, finding: Finding) -> QLabel:
        side = round(self._theme.points * 1.6)
        tone = Tone.GOOD if finding.holds else Tone.BAD
        name = "good" if finding.holds else "bad"
        icon = self._theme.icons.icon(name, self._theme.tone_color(tone))
        label = QLabel()
        label.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        label.setAccessibleName(tr("true") if finding.holds else tr("not true"))
        return label


def _tone(number: int, question: Question, prediction: int | None) -> Tone | None:
    if number == question.right:
        return Tone.GOOD
    return Tone.BAD if number == prediction else None

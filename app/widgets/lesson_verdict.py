"""Over a lesson's step: what was predicted beside what came of it, however far one reads on."""

from __future__ import annotations

from app.lesson_player import LessonPlayer
from app.models.column import Tone
from app.text.translation import tr
from app.theme import Theme
from app.widgets.message_strip import MessageStrip


class LessonVerdict(MessageStrip):
    """Hidden while nothing was predicted, or the step was not played."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Predicted and happened"))

    def show_step(self, player: LessonPlayer) -> None:
        """Judge the prediction for the step that is shown; or say why it could not be played."""
        question, chosen = player.step.question, player.prediction
        if player.outcome is None and player.error:
            error = tr("This step could not be played: {error}.", error=player.error)
            self.tell(error, Tone.BAD)
        elif player.outcome is None or question is None or chosen is None:
            self.tell("")
        elif chosen == question.right:
            self.tell(tr("Predicted rightly."), Tone.GOOD)
        else:
            wrong, right = question.answers[chosen], question.answers[question.right]
            self.tell(
                tr("Predicted: {wrong}.\nIt was: {right}.", wrong=wrong, right=right), Tone.WARN
            )

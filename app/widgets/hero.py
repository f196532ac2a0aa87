"""The answer, large enough for the back row of a room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.models.column import Tone
from app.text.translation import tr
from app.theme import Theme
from app.widgets.message_strip import plain_label, restyle


class Hero(QFrame):
    """A sign, a word, the sentence, and what it means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("hero")
        self._theme = theme
        self._tone: Tone | None = None
        self._icon_name = "unknown"
        self._icon = QLabel()
        self._word = plain_label("heroWord")
        self._sentence = plain_label("heroSentence", selectable=True, wrap=True)
        self._meaning = plain_label("heroMeaning", selectable=True, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        for one in (self._word, self._sentence, self._meaning):
            words.addWidget(one)
        self.buttons = QVBoxLayout()
        """For what one can do about it."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(20)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addLayout(self.buttons)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def words(self) -> str:
        """Everything that it says."""
        return f"{self._word.text()}: {self._sentence.text()} {self._meaning.text()}"

    def tell(self, icon: str, tone: Tone, word: str, sentence: str, meaning: str) -> None:
        """Say it."""
        if self._tone is tone and self.words == f"{word}: {sentence} {meaning}":
            return
        self._tone, self._icon_name = tone, icon
        for label, text in (
            (self._word, word),
            (self._sentence, sentence),
            (self._meaning, meaning),
        ):
            label.ensurePolished()
            label.setText(text)
        self.setAccessibleName(tr("Answer. {words}", words=self.words))
        self._draw()

    def _draw(self) -> None:
        restyle(self, self._tone)
        side = round(self._theme.points * 6)
        color = self._theme.tone_color(self._tone or Tone.MUTED)
        paper = self._theme.colors["surface"]
        ratio = self.devicePixelRatioF()
        icons = self._theme.icons
        self._icon.setPixmap(icons.pixmap(self._icon_name, color, side, ratio=ratio, paper=paper))

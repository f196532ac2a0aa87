"""An answer to predict: a button whose words may take several lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from app.models.column import Tone
from app.theme import Theme
from app.widgets.message_strip import plain_label, restyle

_SIGNS = {Tone.GOOD: "good", Tone.BAD: "bad"}


class AnswerButton(QPushButton):
    """One answer. Checked it is the prediction; with a tone it is right, or was wrong."""

    def __init__(self, theme: Theme, key: str, text: str) -> None:
        super().__init__()
        self.setObjectName("answer")
        self.setCheckable(True)
        self.setAccessibleName(text)
        self._theme = theme
        self._tone: Tone | None = None
        self._sign = QLabel(key)
        self._sign.setObjectName("answerKey")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = plain_label("answerText", wrap=True)
        self._text.setText(text)
        for one in (self._sign, self._text):
            one.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(10)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def tone(self) -> Tone | None:
        """Good: it is right; bad: it was predicted, and is wrong."""
        return self._tone

    def judge(self, tone: Tone | None) -> None:
        """Show that it is right, or was wrong, or neither."""
        self._tone = tone
        restyle(self, tone)
        said = {Tone.GOOD: "right", Tone.BAD: "wrong"}
        self.setAccessibleDescription(said.get(tone, "") if tone else "")
        if tone is None:
            return
        side = round(self._theme.points * 1.5)
        icon = self._theme.icons.icon(_SIGNS[tone], self._theme.tone_color(tone))
        self._sign.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be as high as the words are at this width."""
        return QSize(10, self._height(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same: words are not cut."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the words at a width."""
        return self._height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Be higher where one is narrower."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def _height(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

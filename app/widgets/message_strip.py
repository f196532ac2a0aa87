"""A coloured strip with an icon and words: a page's answer, a result, an error."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.models.column import Tone
from app.text.translation import tr
from app.theme import Theme
from app.widgets.aloud import say_aloud

_ICONS = {Tone.GOOD: "good", Tone.BAD: "bad", Tone.WARN: "warning"}


class MessageStrip(QFrame):
    """Plain text over the whole width, hidden while it has nothing to say."""

    dismissed = Signal()

    def __init__(self, theme: Theme, name: str, *, closable: bool = False) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAccessibleName(name)
        self._theme = theme
        self._is_result = closable
        self._tone: Tone | None = None
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = plain_label("bannerText", selectable=True, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        if closable:
            layout.addWidget(self._close_button(), 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._draw)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def tell(self, text: str, tone: Tone | None = None) -> None:
        """Say something; an empty text hides the strip."""
        self.setVisible(bool(text))
        if text == self._text.text() and tone == self._tone:
            return
        # Without the style sheet's font the height would be that of a smaller text.
        self._text.ensurePolished()
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self._tone = tone
        self._draw()
        if self._is_result:
            say_aloud(self, text)

    def _draw(self) -> None:
        restyle(self, self._tone)
        side = round(self._theme.points * 1.7)
        color = self._theme.tone_color(self._tone or Tone.ACCENT)
        icon = self._theme.icons.icon(_ICONS.get(self._tone or Tone.ACCENT, "info"), color)
        self._icon.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _close_button(self) -> QPushButton:
        button = QPushButton(tr("Dismiss"))
        button.setProperty("flat", True)
        button.clicked.connect(self._dismiss)
        return button

    def _dismiss(self) -> None:
        self.tell("")
        self.dismissed.emit()


def plain_label(name: str = "", *, selectable: bool = False, wrap: bool = False) -> QLabel:
    """Make a label that never takes its text for markup."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if wrap:
        label.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def restyle(widget: QWidget, tone: Tone | None) -> None:
    """Have the style sheet's rules for `tone` apply to a widget and what is in it."""
    widget.setProperty("tone", str(tone) if tone else "")
    for one in (widget, *widget.findChildren(QWidget)):
        one.style().unpolish(one)
        one.style().polish(one)
        one.updateGeometry()

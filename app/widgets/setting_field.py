"""The fields in which settings are given: each has a text, whatever it looks like."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.models.reading import from_the_left
from app.models.setting_words import SettingWords, Way
from app.text.translation import tr

_LINES_SHOWN = 3
_LONGEST_LINE = 4096


class SettingField(QWidget):
    """What can be given, as a text: that of `app.kept.preferences`."""

    changed = Signal()
    """The user gave something else."""

    def __init__(self, inner: QWidget, words: SettingWords) -> None:
        super().__init__()
        self.inner = inner
        inner.setAccessibleName(words.title)
        inner.setAccessibleDescription(words.help)
        self.setFocusProxy(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)

    def text(self) -> str:
        """What is given."""
        raise NotImplementedError

    def put(self, text: str) -> None:
        """Show a value; `changed` is told as if the user had given it."""
        raise NotImplementedError

    def fit(self) -> None:
        """Take the room that this size of text needs."""


class _Switch(SettingField):
    """A box to tick, beside which stands what that means now."""

    def __init__(self, words: SettingWords) -> None:
        self._box = QCheckBox()
        super().__init__(self._box, words)
        self._box.toggled.connect(self._toggled)
        self._say()

    def text(self) -> str:
        """What is given."""
        return "on" if self._box.isChecked() else "off"

    def put(self, text: str) -> None:
        """Show a value."""
        self._box.setChecked(text == "on")

    def _toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self._box.setText(tr("on") if self._box.isChecked() else tr("off"))


class _Choices(QComboBox):
    """Does not change under the wheel that was to scroll the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()


class _Choice(SettingField):
    def __init__(self, words: SettingWords) -> None:
        self._choices = _Choices()
        super().__init__(self._choices, words)
        for text, title in words.choices:
            self._choices.addItem(title, text)
        self._choices.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._choices.currentIndexChanged.connect(self.changed)

    def text(self) -> str:
        """What is given."""
        return str(self._choices.currentData())

    def put(self, text: str) -> None:
        """Show a value."""
        self._choices.setCurrentIndex(max(0, self._choices.findData(text)))


class _Line(SettingField):
    def __init__(self, words: SettingWords) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, words)
        self._line.setPlaceholderText(words.hint)
        self._line.setMaxLength(_LONGEST_LINE)
        self._line.textChanged.connect(self.changed)

    def text(self) -> str:
        """What is given."""
        return self._line.text()

    def put(self, text: str) -> None:
        """Show a value."""
        self._line.setText(text)


class _Lines(SettingField):
    """A text of a few lines; the Tab key leaves it."""

    def __init__(self, words: SettingWords) -> None:
        self._lines = QPlainTextEdit()
        super().__init__(self._lines, words)
        self._lines.setPlaceholderText(from_the_left(words.hint))
        self._lines.setTabChangesFocus(True)
        self._lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._lines.textChanged.connect(self.changed)
        self.fit()

    def text(self) -> str:
        """What is given."""
        return self._lines.toPlainText()

    def put(self, text: str) -> None:
        """Show a value."""
        if text != self.text():
            self._lines.setPlainText(text)

    def fit(self) -> None:
        """Be as high as a few lines."""
        self._lines.ensurePolished()
        line = self._lines.fontMetrics().lineSpacing()
        bar = self._lines.horizontalScrollBar().sizeHint().height()
        self._lines.setFixedHeight(_LINES_SHOWN * line + bar + 16)


_FIELDS: dict[Way, Callable[[SettingWords], SettingField]] = {
    Way.SWITCH: _Switch,
    Way.CHOICE: _Choice,
    Way.LINE: _Line,
    Way.LINES: _Lines,
}


def field_for(words: SettingWords) -> SettingField:
    """Make the field in which a setting is given."""
    return _FIELDS[words.way](words)

"""One setting: its name, the field, what is wrong with it, and the way back to how it was."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.models.column import Tone
from app.models.setting_words import SettingWords
from app.text.translation import tr
from app.widgets.message_strip import plain_label, restyle
from app.widgets.setting_field import SettingField, field_for


class SettingRow(QWidget):
    """Shows a text and takes another; what that means is for whoever made it."""

    changed = Signal()

    def __init__(self, words: SettingWords, at_first: str) -> None:
        """Make it; `at_first` is the text to which the button goes back."""
        super().__init__()
        self.words = words
        self._at_first = at_first
        self.field: SettingField = field_for(words)
        self._fault = plain_label("settingFault", wrap=True)
        self._note = plain_label("settingNote", wrap=True)
        self.back = QPushButton(tr("Reset"))
        self.back.setProperty("link", True)
        self.back.setAccessibleName(tr("Reset {setting}", setting=words.title))
        self.back.clicked.connect(self.go_back)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self._lay_out()
        self.field.changed.connect(self._changed)
        self.say(note="")
        self._changed()

    def _lay_out(self) -> None:
        title = plain_label("settingLabel", wrap=True)
        title.setText(self.words.title)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(title)
        if self.words.help:
            help_line = plain_label("settingHelp", wrap=True)
            help_line.setText(self.words.help)
            names.addWidget(help_line)
        names.addStretch(1)
        given = QVBoxLayout()
        given.setSpacing(2)
        for part in (self.field, self._fault, self._note):
            given.addWidget(part)
        given.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(14)
        row.addLayout(names, 5)
        row.addLayout(given, 6)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)

    def text(self) -> str:
        """What is given."""
        return self.field.text()

    def put(self, text: str) -> None:
        """Show a text."""
        self.field.put(text)

    def go_back(self) -> None:
        """Show what was there at first."""
        if self.field.isEnabled():
            self.put(self._at_first)

    def say(self, *, fault: str = "", doubt: str = "", note: str = "") -> None:
        """Say what is wrong, else what is perhaps not meant; and a note."""
        tone = Tone.BAD if fault else Tone.WARN if doubt else None
        for label, text in ((self._fault, fault or doubt), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))
        if (self._fault.property("tone") or "") != (str(tone) if tone else ""):
            restyle(self._fault, tone)
            restyle(self.field.inner, tone)
        told = (self.words.help, fault or doubt, note)
        self.field.inner.setAccessibleDescription(" ".join(filter(None, told)))

    @property
    def said(self) -> str:
        """What stands under the field."""
        labels: tuple[QLabel, ...] = (self._fault, self._note)
        return " ".join(label.text() for label in labels if label.text())

    def allow(self, *, on: bool) -> None:
        """Let the setting be changed, or not."""
        self.field.setEnabled(on)
        self._changed_back()

    def _changed(self) -> None:
        self._changed_back()
        self.changed.emit()

    def _changed_back(self) -> None:
        differs = self.text().strip() != self._at_first
        self.back.setVisible(differs and self.field.isEnabled())

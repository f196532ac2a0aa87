"""Settings: the window's look, at once; and how the node is to run, from its next start on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.failure import Failure
from app.kept import preferences as prefs
from app.kept.preference_values import PreferenceError
from app.kept.preferences import AT_FIRST, LOOK, Preferences
from app.models.column import Tone
from app.models.setting_words import NODE, WINDOW, SettingGroup, SettingWords
from app.pages.page import Page, Surroundings
from app.text.format import visible
from app.text.translation import tr
from app.widgets.again_strip import AgainStrip
from app.widgets.message_strip import MessageStrip, plain_label
from app.widgets.setting_row import SettingRow

FILE_NAME = "natscope-settings.json"
_AT_ONCE = tuple(name for name in LOOK if name != "language")
"""What can be another while the window is open."""
_LEAST_LINES = 6
"""Lines of the form that can be seen however small the window is."""


class _Area(QScrollArea):
    """Takes what room there is, and asks for little: then the page itself does not scroll."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Give the least size."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class SettingsPage(Page):
    """A form. What is wrong in it is said under the field, and nothing wrong is kept."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Settings"))
        self._setup = around.setup
        self._kept = prefs.load(around.state).preferences
        self._wanted = prefs.Examined(self._kept, {})
        self.result = MessageStrip(around.theme, tr("What became of it"), closable=True)
        self.again = AgainStrip(around.theme)
        self.rows: dict[str, SettingRow] = {}
        self._showing = False
        """It is us who fill in the form."""
        self.pending = plain_label("muted", wrap=True)
        self.keep_button = _button(
            tr("Keep these settings"), tr("The node has them from its next start on")
        )
        self.undo_button = _button(tr("Undo"), tr("Show the settings that are kept"))
        self.first_button = _button(tr("Reset all"), tr("As they were before anything was set"))
        self.import_button = _button(tr("Import…"), tr("Take settings from a file"))
        self.export_button = _button(
            tr("Export…"), tr("Write the settings that are kept into a file")
        )
        self._lay_out()
        self._connect()
        self._show(self._kept)
        self._follow_theme()

    def _lay_out(self) -> None:
        self.keep_button.setProperty("primary", True)
        inside = QWidget()
        inside.setObjectName("settingsInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        column.addWidget(self._card(WINDOW))
        if not self._setup.node:
            strip = MessageStrip(self.around.theme, tr("Settings of the node"))
            strip.tell(
                tr(
                    "This is a demo or a recording: what is chosen here holds until it is closed. "
                    "How your own node runs is set in Natscope's own window."
                )
            )
            column.addWidget(strip)
        for group in NODE:
            card = self._card(group)
            column.addWidget(card)
            # Those of the node on this computer would belie what the other pages show.
            card.setVisible(self._setup.node)
        column.addStretch(1)
        self._area = _Area()
        self._area.setObjectName("settings")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.keep_button)
        below.addWidget(self.undo_button)
        below.addWidget(self.pending, 1)
        for button in (self.first_button, self.import_button, self.export_button):
            below.addWidget(button)
        self.body.addWidget(self.result)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.again)
        self._below = QWidget()
        self._below.setLayout(below)
        self._below.setVisible(self._setup.node)
        self.body.addWidget(self._below)

    def _card(self, group: SettingGroup) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        card.setAccessibleName(group.title)
        heading = plain_label("heading")
        heading.setText(group.title)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        first = prefs.texts(AT_FIRST)
        for words in group.settings:
            row = SettingRow(self._hinted(words), first[words.name])
            self.rows[words.name] = row
            column.addWidget(row)
        return card

    def _hinted(self, words: SettingWords) -> SettingWords:
        port = self._setup.port
        if words.name != "port" or not port:
            return words
        return replace(words, hint=tr("the one of the first start: {port}", port=port))

    def _connect(self) -> None:
        for name, row in self.rows.items():
            look = name in LOOK
            row.changed.connect(self._take_look if look else self._examine)
        self.keep_button.clicked.connect(self.keep)
        self.undo_button.clicked.connect(lambda: self._show(self._kept))
        self.first_button.clicked.connect(self.all_as_at_first)
        self.import_button.clicked.connect(self.ask_import)
        self.export_button.clicked.connect(self.ask_export)
        self.again.wanted.connect(self.start_again)
        self.around.theme.changed.connect(self._follow_theme)

    # What the user asks for.

    def keep(self) -> None:
        """Keep what stands in the form, if nothing is wrong with it."""
        if not self._wanted.faults:
            self._keep(self._wanted.preferences)
            self.result.tell(
                tr("Kept. The node has these settings from the next start of Natscope on."),
                Tone.GOOD,
            )

    def all_as_at_first(self) -> None:
        """Put into the form how everything was; it is kept when the user says so."""
        for row in self.rows.values():
            row.go_back()

    def start_again(self) -> None:
        """Have the program end, and start with what is kept."""
        if self.around.start_again is None:
            return
        try:
            self.around.start_again()
        except Failure as failure:
            reason = visible(str(failure))
            self._fail(tr("Natscope cannot start again: {reason}.", reason=reason))

    def ask_import(self) -> QFileDialog:
        """Let the user choose a file to read."""
        dialog = self._file_dialog(tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()
        return dialog

    def ask_export(self) -> QFileDialog:
        """Let the user choose a file to write."""
        dialog = self._file_dialog(tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()
        return dialog

    def import_from(self, path: str) -> None:
        """Take all settings of a file, or none; those of the command line stay."""
        name = visible(Path(path).name)
        try:
            with Path(path).open("rb") as file:
                found = prefs.imported(file.read(prefs.MAX_BYTES + 1))
        except OSError as error:
            self._fail(tr("{file} cannot be read: {reason}.", file=name, reason=_why(error)))
        except PreferenceError as error:
            self._fail(
                tr("{file} is not taken. {sentence}", file=name, sentence=visible(str(error)))
            )
        else:
            decided = {one: getattr(self._kept, one) for one in self._setup.given}
            self._keep(replace(found, **decided))
            self._apply_look(self._kept)
            self._show(self._kept)
            self.result.tell(
                tr(
                    "The settings of {file} are kept. The node has them from the next start of "
                    "Natscope on.",
                    file=name,
                ),
                Tone.GOOD,
            )

    def export_to(self, path: str) -> None:
        """Write what is kept into a file."""
        name = visible(Path(path).name)
        try:
            Path(path).write_text(prefs.exported(self._kept), encoding="utf-8")
        except OSError as error:
            self._fail(tr("{file} cannot be written: {reason}.", file=name, reason=_why(error)))
        else:
            self.said.emit(tr("The settings are in {file}.", file=name))

    # How it is done.

    def _show(self, preferences: Preferences) -> None:
        """Put settings into the form; what the command line decides is shown as it decides."""
        shown, fixed = prefs.texts(preferences), prefs.texts(self._setup.in_force)
        self._showing = True
        for name, row in self.rows.items():
            given = name in self._setup.given
            row.put(fixed[name] if given else shown[name])
            row.allow(on=not given and (self._setup.node or name in _AT_ONCE))
        self.import_button.setEnabled(self._setup.node)
        self._showing = False
        self._examine()

    def _examine(self) -> None:
        """Say what is wrong, what is doubtful and what holds only later."""
        if self._showing:
            return
        kept = prefs.texts(self._kept)
        given = self._setup.given
        typed = {
            name: kept[name] if name in given else row.text() for name, row in self.rows.items()
        }
        self._wanted = prefs.examine(typed)
        wanted, faults = self._wanted.preferences, self._wanted.faults
        doubts = prefs.doubts(wanted)
        for name, row in self.rows.items():
            row.say(
                fault=faults.get(name, ""),
                doubt="" if name in given else doubts.get(name, ""),
                note=self._note(name),
            )
        changes = [name for name in prefs.NAMES if name not in LOOK and self._differs(name)]
        number = len(set(changes) | set(faults))
        able = self._setup.node
        self.keep_button.setEnabled(able and bool(changes) and not faults)
        self.undo_button.setEnabled(able and number > 0)
        if faults:
            self.pending.setText(tr("Something is wrong: see above."))
        elif number:
            self.pending.setText(
                tr("{n} change is not kept yet.", "{n} changes are not kept yet.", number)
            )
        else:
            self.pending.setText("")
        if able and self.around.start_again is not None:
            waiting = [name for name in prefs.NAMES if name not in given and self._waits(name)]
            self.again.count(len(waiting), unkept=number > 0)

    def _waits(self, name: str) -> bool:
        """It is kept, and holds only from the next start on."""
        later = name == "language" or name not in LOOK
        return later and getattr(self._kept, name) != getattr(self._setup.in_force, name)

    def _differs(self, name: str) -> bool:
        return bool(getattr(self._wanted.preferences, name) != getattr(self._kept, name))

    def _note(self, name: str) -> str:
        option = self._setup.given.get(name)
        if option is not None:
            return tr(
                "Decided by {option} on the command line; it cannot be changed here.",
                option=option,
            )
        if not self._setup.node:
            elsewhere = tr("Chosen in Natscope's own window, or with --language.")
            return elsewhere if name == "language" else ""
        return tr("Holds from the next start of Natscope.") if self._waits(name) else ""

    def _keep(self, preferences: Preferences) -> None:
        self._kept = preferences
        prefs.save(self.around.state, preferences)
        self._examine()

    def _take_look(self) -> None:
        """The window's look is another at once; there is nothing wrong that one could choose."""
        if self._showing:
            return
        texts = {name: self.rows[name].text() for name in LOOK if name not in self._setup.given}
        chosen = prefs.examine(texts).preferences
        look = {name: getattr(chosen, name) for name in texts}
        self._kept = replace(self._kept, **look)
        self.around.state.save(prefs.key("language"), self._kept.language)
        self._apply_look(self._kept)
        self._examine()

    def _apply_look(self, preferences: Preferences) -> None:
        theme = self.around.theme
        if theme.scheme is not preferences.scheme:
            theme.choose_scheme(preferences.scheme)
        if theme.zoom != preferences.zoom:
            theme.choose_zoom(preferences.zoom)
        theme.show_to_a_room(on=preferences.projector)

    def _follow_theme(self) -> None:
        """The menu and keys change the look, too."""
        theme = self.around.theme
        self._kept = replace(
            self._kept, scheme=theme.scheme, zoom=theme.zoom, projector=theme.projector
        )
        texts = prefs.texts(self._kept)
        self._showing = True
        for name in LOOK:
            if name not in self._setup.given:
                self.rows[name].put(texts[name])
        self._showing = False
        for row in self.rows.values():
            row.field.fit()
        self._area.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def _fail(self, sentence: str) -> None:
        self.result.tell(sentence, Tone.BAD)

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, "", tr("Settings ({patterns})", patterns="*.json"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _button(text: str, tooltip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tooltip)
    return button


def _why(error: OSError) -> str:
    return error.strerror or str(error)

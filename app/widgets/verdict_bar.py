"""The one sentence on top of every page: can others reach us? And the evidence behind it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.models.column import Tone
from app.text.format import visible
from app.text.translation import told, tr
from app.text.words import REACH
from app.theme import Theme
from app.widgets.aloud import say_aloud
from app.widgets.connection_links import add_links
from app.widgets.message_strip import plain_label, restyle
from node import Evidence, Reach, VerdictView

TONES = {Reach.REACHABLE: Tone.GOOD, Reach.NOT_REACHABLE: Tone.BAD, Reach.UNKNOWN: Tone.WARN}
_LINES = 30
"""Pieces of evidence shown at most."""


class VerdictBar(QFrame):
    """Colour, icon and words; unfolds to the evidence."""

    connection_chosen = Signal(int)
    """The user wants to see a connection that the verdict rests on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self._theme = theme
        self._verdict: VerdictView | None = None
        self._live: set[int] = set()
        """Of the connections that the evidence names, those that are open."""
        self._icon = QLabel()
        self._word = plain_label("verdictWord")
        self._sentence = plain_label("verdictSentence", selectable=True, wrap=True)
        self._fold = QPushButton()
        self._fold.setCheckable(True)
        self._fold.setToolTip(tr("What the verdict rests on. Ctrl+E"))
        self._fold.toggled.connect(self._unfold)
        self._evidence = QScrollArea()
        self._evidence.setObjectName("evidence")
        self._evidence.setWidgetResizable(True)
        self._evidence.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._evidence.hide()
        self._lay_out()
        theme.changed.connect(self._draw)
        self._write()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._word)
        words.addWidget(self._sentence)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._icon)
        top.addLayout(words, 1)
        top.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.addLayout(top)
        layout.addWidget(self._evidence)

    @property
    def words(self) -> str:
        """The word and the sentence, as read."""
        return f"{self._word.text()}: {self._sentence.text()}"

    @property
    def evidence_words(self) -> list[str]:
        """The evidence as shown, while unfolded."""
        if self._evidence.isHidden():
            return []
        return [label.text() for label in self._evidence.findChildren(QLabel, "evidenceText")]

    def tell(self, verdict: VerdictView, open_ids: Iterable[int]) -> None:
        """Show a verdict, with links to those connections behind it that are open."""
        named = {i for one in verdict.evidence for i in one.connection_ids}
        live = named.intersection(open_ids)
        if (verdict, live) != (self._verdict, self._live):
            before = self._verdict.reach if self._verdict else Reach.UNKNOWN
            self._verdict, self._live = verdict, live
            self._write()
            if verdict.reach is not before:
                say_aloud(self, self.accessibleName())

    def toggle_evidence(self) -> None:
        """Unfold, or fold again."""
        self._fold.toggle()

    def _write(self) -> None:
        verdict = self._verdict
        if verdict is None:
            self._word.setText(tr("Starting"))
            self._sentence.setText(tr("The node is starting."))
            self._fold.setEnabled(False)
        else:
            self._word.setText(REACH[verdict.reach])
            self._sentence.setText(visible(told(verdict.sentence)))
            self._fold.setEnabled(bool(verdict.evidence))
        self.setAccessibleName(tr("Verdict. {words}", words=self.words))
        self._name_fold()
        if self._fold.isChecked():
            self._list_evidence()
        self._draw()

    def _name_fold(self) -> None:
        number = len(self._verdict.evidence) if self._verdict else 0
        sign = "\u25be" if self._fold.isChecked() else "\u25b8"
        self._fold.setText(
            tr("Evidence ({number}) {sign}", number=number, sign=sign)
            if number
            else tr("No evidence yet")
        )
        # A reader says itself whether it is unfolded, and would spell the sign out.
        self._fold.setAccessibleName(self._fold.text().replace(sign, "").strip())

    def _unfold(self, shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._name_fold()
        if shown:
            self._list_evidence()
        self._evidence.setVisible(shown)

    def _list_evidence(self) -> None:
        inside = QWidget()
        inside.setObjectName("evidenceList")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        evidence = self._verdict.evidence if self._verdict else ()
        for number, one in enumerate(evidence[:_LINES], 1):
            layout.addLayout(self._line(number, one))
        layout.addStretch(1)
        self._evidence.setWidget(inside)
        inside.ensurePolished()
        # Its height is that of the lines as wide as they are, not as narrow as they could be.
        inside.setMinimumHeight(1)
        most = self.fontMetrics().height() * 12
        width = max(200, self.width() - 60)
        self._evidence.setFixedHeight(min(layout.totalHeightForWidth(width) + 6, most))

    def _line(self, number: int, evidence: Evidence) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        text = plain_label("evidenceText", selectable=True, wrap=True)
        text.setText(f"{number}. {visible(told(evidence.text))}")
        line.addWidget(text, 1)
        open_ones = [one for one in evidence.connection_ids if one in self._live]
        closed = len(evidence.connection_ids) - len(open_ones)
        add_links(line, open_ones, self.connection_chosen.emit, closed=closed)
        return line

    def _draw(self) -> None:
        verdict = self._verdict
        tone = TONES[verdict.reach] if verdict else None
        name = verdict.reach.value if verdict else "unknown"
        restyle(self, tone)
        color = self._theme.tone_color(tone or Tone.MUTED)
        side = round(self._theme.points * 3.4)
        paper = self._theme.colors["surface"]
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.icons.pixmap(name, color, side, ratio=ratio, paper=paper))

"""Saving the NAT report: what it holds, with or without addresses, and where it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.html_report import html_report
from app.kept.whole_file import write_whole
from app.text.translation import tr
from app.widgets.aloud import say_aloud
from app.widgets.message_strip import plain_label
from node import Snapshot

FIRST_NAME = "nat-report.html"


class ReportDialog(QDialog):
    """Stays open beside the file that it wrote, so that one can look at it at once."""

    def __init__(
        self, parent: QWidget, snapshot: Callable[[], Snapshot], *, demo: bool = False
    ) -> None:
        """`snapshot` gives what is known at the moment of saving; of a demo, the report says so."""
        super().__init__(parent)
        self._snapshot = snapshot
        self._demo = demo
        self._saved: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("My NAT report"))
        self.anonymous = QCheckBox(tr("Without IP addresses and peer ids: names stand for them"))
        self.anonymous.setChecked(True)
        self.said = plain_label("", wrap=True, selectable=True)
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.look = self.buttons.addButton(tr("Look at it"), role)
        self.save = self.buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.save.setDefault(True)
        self.look.setEnabled(False)
        self.save.clicked.connect(self._choose)
        self.look.clicked.connect(self._open)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def _lay_out(self) -> None:
        words = plain_label(wrap=True)
        words.setText(
            tr(
                "One file that any browser shows, to send to a friend, a teacher or a forum: "
                "whether others can reach you, what speaks for it, what your router does, who is "
                "connected and who came in."
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.anonymous)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(words)
        layout.addLayout(row)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)
        self.resize(70 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    def _choose(self) -> None:
        chooser = QFileDialog(self, tr("Save the report"), QDir.homePath())
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(tr("Web pages") + " (*.html)")
        chooser.setDefaultSuffix("html")
        chooser.selectFile(FIRST_NAME)
        chooser.fileSelected.connect(lambda name: self.write(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def write(self, path: Path) -> None:
        """Write the report as it is now; what became of it is said in the dialog."""
        page = html_report(self._snapshot(), anonymous=self.anonymous.isChecked(), demo=self._demo)
        try:
            write_whole(path, page.encode())
        except OSError as error:
            why = error.strerror or str(error)
            self._say(tr("It could not be written to {path}: {why}.", path=path, why=why))
            return
        self._saved = path
        self.look.setEnabled(True)
        self._say(tr("Saved as {path}.", path=path))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        say_aloud(self, text)

    def _open(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

"""What is asked about peers: a note on one, and whether to ban some."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.ask import opened
from app.kept.peer_book import MOST_NOTE
from app.text.format import shorten, visible
from app.text.translation import tr
from app.widgets.message_strip import plain_label


class NoteDialog(QDialog):
    """One line of text on a peer."""

    def __init__(self, parent: QWidget, peer_id: str, note: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Note on a peer"))
        label = plain_label(wrap=True)
        label.setText(tr("Your &note on {peer}", peer=shorten(peer_id)))
        label.setToolTip(peer_id)
        self.field = QLineEdit(note)
        self.field.setMaxLength(MOST_NOTE)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(tr("Only you see it; nothing of it is sent"))
        self.field.setAccessibleName(tr("Note on a peer"))
        label.setBuddy(self.field)
        self.field.setMinimumWidth(46 * self.fontMetrics().averageCharWidth())
        buttons = QDialogButtonBox()
        keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for part in (label, self.field, buttons):
            layout.addWidget(part)


async def ask_note(parent: QWidget, peer_id: str, note: str) -> str | None:
    """Let the user write; None if he would rather not."""
    dialog = NoteDialog(parent, peer_id, note)
    if await opened(dialog) != QDialog.DialogCode.Accepted:
        return None
    return dialog.field.text()


class BanDialog(QMessageBox):
    """Asks once before peers are banned, and whether their IP addresses are to be, too."""

    def __init__(self, parent: QWidget, peer_ids: Sequence[str], hosts: Sequence[str]) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(tr("Ban"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        number = len(peer_ids)
        self.setText(
            tr("Ban {peer}?", peer=shorten(peer_ids[0]))
            if number == 1
            else tr("Ban {n} peer?", "Ban {n} peers?", number)
        )
        self.setInformativeText(
            tr(
                "What is open is closed at once. A banned peer is not let in and not dialled, "
                "also after the next start, until you allow it again."
            )
        )
        self.yes = self.addButton(tr("Ban"), QMessageBox.ButtonRole.AcceptRole)
        self.addButton(QMessageBox.StandardButton.Cancel)
        self.hosts = QCheckBox()
        if hosts:
            shown = tr(", ").join(map(visible, hosts))
            self.hosts.setText(tr("Ban the address, too: {hosts}", hosts=shown))
            self.hosts.setToolTip(
                tr("Nobody else from there is let in then, like others behind the same router.")
            )
            self.setCheckBox(self.hosts)


async def ask_ban(
    parent: QWidget, peer_ids: Sequence[str], hosts: Sequence[str]
) -> tuple[bool, bool]:
    """Ask whether to ban them, and whether their addresses, too."""
    dialog = BanDialog(parent, peer_ids, hosts)
    await opened(dialog)
    agreed = dialog.clickedButton() is dialog.yes
    return agreed, agreed and dialog.hosts.isChecked()

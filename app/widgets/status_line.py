"""The line at the bottom: who we are, where we listen, what is under way; and short notes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar

from app.text.format import short_addr, shorten
from app.text.translation import tr
from app.widgets.aloud import say_aloud
from app.widgets.message_strip import plain_label
from node import NodeView, Snapshot

NOTE_MS = 6000
"""How long a note stays."""
_MOST_ADDRESSES = 3


class _OneLine(QLabel):
    """Plain words on one line; what has no room is left out, with a sign that it is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def shown(self) -> str:
        """The words that there is room for."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw them."""
        del event
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )
        painter.end()


class StatusLine(QStatusBar):
    """Plain facts of the node, and its whole addresses for the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 6, 0)
        self._node: NodeView | None = None
        self._text = _OneLine("muted")
        self._text.setMinimumWidth(50)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.copy_button = QPushButton(tr("Copy our addresses"))
        self.copy_button.setProperty("flat", True)
        self.copy_button.setToolTip(tr("Multiaddrs with our peer id, for another peer to dial"))
        self.copy_button.clicked.connect(self.copy_addresses)
        self.copy_button.setEnabled(False)
        self._mark = plain_label("statusMark")
        self._mark.hide()
        self.addWidget(self._text, 1)
        self.addPermanentWidget(self._mark)
        self.addPermanentWidget(self.copy_button)

    @property
    def text(self) -> str:
        """What it says of the node."""
        return self._text.text()

    @property
    def shown(self) -> str:
        """What of it there is room for."""
        return self._text.shown

    def tell(self, snapshot: Snapshot) -> None:
        """Show the node's own facts."""
        node = snapshot.node
        parts = [tr("We are {peer}", peer=shorten(node.peer_id)), _listening(node)]
        parts.append(tr("{n} connection", "{n} connections", len(snapshot.connections)))
        if node.dials_under_way:
            parts.append(tr("{n} dial under way", "{n} dials under way", node.dials_under_way))
        if node.pending_inbound:
            parts.append(tr("{number} arriving", number=node.pending_inbound))
        self._text.setText("   \u00b7   ".join(parts))
        self._text.setToolTip("\n".join([node.peer_id, *our_addresses(node)]))
        self._node = node
        self.copy_button.setEnabled(bool(our_addresses(node)))

    def mark(self, word: str, tooltip: str) -> None:
        """Say all the time what is shown, where that is not the node of this program."""
        self._mark.setText(word)
        self._mark.setToolTip(tooltip)
        self._mark.setAccessibleDescription(tooltip)
        self._mark.show()

    def note(self, text: str) -> None:
        """Say something for a few seconds."""
        self.showMessage(text, NOTE_MS)
        say_aloud(self, text)

    def copy_addresses(self) -> None:
        """Put our addresses on the clipboard, one a line."""
        if self._node is not None:
            addresses = our_addresses(self._node)
            QGuiApplication.clipboard().setText("\n".join(addresses))
            self.note(tr("Copied {n} address.", "Copied {n} addresses.", len(addresses)))


def our_addresses(node: NodeView) -> list[str]:
    """List the addresses that others on our networks can dial, with our peer id."""
    bare = [addr for listener in node.listeners for addr in listener.interface_addrs]
    return [f"{addr}/p2p/{node.peer_id}" for addr in dict.fromkeys(bare)]


def _listening(node: NodeView) -> str:
    if not node.listeners:
        return tr("not listening")
    shown = [short_addr(listener.addr) for listener in node.listeners[:_MOST_ADDRESSES]]
    more = len(node.listeners) - len(shown)
    addrs = tr(", ").join(shown)
    if more <= 0:
        return tr("listening on {addrs}", addrs=addrs)
    return tr(
        "listening on {addrs} and {n} more", "listening on {addrs} and {n} more", more, addrs=addrs
    )

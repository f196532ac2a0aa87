"""Links to the connections that a sentence rests on: a few at once, the rest behind a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton

from app.text.translation import tr
from app.widgets.message_strip import plain_label

SHOWN = 4
"""Connections that stand beside a sentence."""
MOST_LISTED = 100
"""Connections in the list behind the button; a node has room for many more."""


def add_links(
    row: QHBoxLayout,
    connections: Sequence[int],
    choose: Callable[[int], object],
    *,
    closed: int = 0,
) -> None:
    """Put the links at the end of a row.

    Args:
        row: where the sentence stands.
        connections: ids of connections that are there.
        choose: shows one.
        closed: how many further ones are not there any more.
    """
    for connection in connections[:SHOWN]:
        button = QPushButton(f"#{connection}")
        button.setProperty("link", True)
        button.setToolTip(_title(connection))
        button.setAccessibleName(_title(connection))
        button.clicked.connect(partial(_choose, choose, connection))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    rest = connections[SHOWN:]
    if rest:
        row.addWidget(_list_button(rest, choose), 0, Qt.AlignmentFlag.AlignTop)
    if closed:
        row.addWidget(_closed_label(closed), 0, Qt.AlignmentFlag.AlignTop)


def _title(connection: int) -> str:
    return tr("Show connection {number}", number=connection)


def _choose(choose: Callable[[int], object], connection: int, _checked: object = None) -> None:
    choose(connection)


def _list_button(connections: Sequence[int], choose: Callable[[int], object]) -> QPushButton:
    more = len(connections)
    button = QPushButton(tr("and {n} more", "and {n} more", more))
    button.setProperty("link", True)
    button.setProperty("listing", True)
    menu = QMenu(button)
    for connection in connections[:MOST_LISTED]:
        menu.addAction(_title(connection)).triggered.connect(partial(_choose, choose, connection))
    if more > MOST_LISTED:
        left = more - MOST_LISTED
        menu.addAction(tr("and {n} more", "and {n} more", left)).setEnabled(False)
    button.setMenu(menu)
    return button


def _closed_label(closed: int) -> QLabel:
    label = plain_label("muted")
    label.setText(tr("{n} closed", "{n} closed", closed))
    label.setToolTip(
        tr(
            "{n} connection that this rests on is not open any more.",
            "{n} connections that this rests on are not open any more.",
            closed,
        )
    )
    return label

"""What Qt itself has to say goes to our log, not to standard error on its own."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_OF_NO_USE = (
    # Said of every window that is drawn off-screen.
    "This plugin does not support propagateSizeHints()",
    # On Wayland, each time that the keyboard goes to another window: Qt forgot it a moment before.
    "QWaylandTextInputv3::disableSurface",
    # By each screen reader that begins: it asks for a shorter way that Qt has not got, nor need.
    'does not implement "GetApplicationBusAddress"',
)
"""Parts of what Qt says where nothing is wrong."""


@contextlib.contextmanager
def qt_messages_logged() -> Iterator[None]:
    """Log what Qt says until the end of the block."""
    before = qInstallMessageHandler(_note)
    try:
        yield
    finally:
        # Qt must not call into an interpreter that has ended.
        qInstallMessageHandler(before)


def _note(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if not any(part in text for part in _OF_NO_USE):
        _log.log(_LEVELS[kind], "%s", text)

"""What Qt says goes to our log, but for what it says where nothing is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import qWarning

from app.desktop.qt_messages import qt_messages_logged


@pytest.mark.loud("QSomething: it is wrong")
def test_qt_is_heard_where_something_is_wrong(caplog: pytest.LogCaptureFixture) -> None:
    with qt_messages_logged():
        qWarning("QSomething: it is wrong")
        qWarning("This plugin does not support propagateSizeHints()")
        qWarning(
            "virtual void QtWaylandClient::QWaylandTextInputv3::disableSurface(wl_surface*) "
            "Trying to disable 0x5578 but 0x0 is focused"
        )
        qWarning(
            'AtSpiAdaptor::applicationInterface does not implement "GetApplicationBusAddress" '
            '"/org/a11y/atspi/accessible/root"'
        )
    assert caplog.messages == ["QSomething: it is wrong"]

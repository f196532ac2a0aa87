"""The QR code on the screen: whole pixels, black on white in every theme, with its border."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.room_qr import QUIET, qr_squares
from app.widgets.qr_code import QrCode
from tests.support.scenes_room import room

ADDRESS = room().invitations[0]


def painted(code: QrCode, width: int, height: int, ratio: float) -> QImage:
    code.resize(width, height)
    picture = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(0xFF12171D)  # the dark theme's window
    code.render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return picture


def read(picture: QImage) -> list[list[bool]]:
    """The squares in a picture, as a camera would find them: by its white paper."""
    white = [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixel(x, y) & 0xFFFFFF == 0xFFFFFF
    ]
    left, right = min(x for x, _ in white), max(x for x, _ in white)
    top = min(y for _, y in white)
    across = len(qr_squares(ADDRESS)) + 2 * QUIET
    side, rest = divmod(right - left + 1, across)
    assert rest == 0, "a square is no whole number of pixels wide"
    return [
        [
            picture.pixel(left + column * side + side // 2, top + row * side + side // 2) & 0xFFFFFF
            == 0
            for column in range(across)
        ]
        for row in range(across)
    ]


@pytest.mark.parametrize(
    ("width", "height", "ratio"), [(301, 340, 1.0), (400, 260, 2.0), (333, 333, 1.5)]
)
def test_what_is_painted_is_the_code_of_the_address(
    qtbot: QtBot, width: int, height: int, ratio: float
) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    code.tell(ADDRESS)
    picture = painted(code, width, height, ratio)
    squares = read(picture)
    inside = [row[QUIET:-QUIET] for row in squares[QUIET:-QUIET]]
    assert inside == [list(row) for row in qr_squares(ADDRESS)]
    assert not any(any(row) for row in squares[:QUIET] + squares[-QUIET:])
    colors = {
        picture.pixel(x, y) & 0xFFFFFF
        for y in range(picture.height())
        for x in range(picture.width())
    }
    assert colors == {0x000000, 0xFFFFFF, 0x12171D}, "rims are neither dark nor light"


def test_it_takes_at_least_what_a_camera_in_the_hand_needs(qtbot: QtBot) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    code.tell(ADDRESS)
    assert code.minimumSizeHint().width() == 3 * code.across
    assert code.accessibleDescription() == ADDRESS
    code.tell("")
    assert code.across == 0
    assert code.isHidden()

"""The QR code holds the whole address."""

from __future__ import annotations

import pytest
import segno

from app.models.room_qr import MOST_QR, qr_squares
from tests.support.scenes_room import room


@pytest.mark.parametrize("address", room().invitations)
def test_the_squares_are_those_of_the_address(address: str) -> None:
    wanted = segno.make_qr(address, error="m", mode="byte").matrix
    assert [list(row) for row in qr_squares(address)] == [list(map(bool, row)) for row in wanted]


def test_another_address_has_other_squares() -> None:
    one, other = room().invitations
    assert qr_squares(one) != qr_squares(other)


def test_what_is_empty_or_too_long_for_a_camera_is_not_drawn() -> None:
    assert qr_squares("") == ()
    assert len(qr_squares("a" * MOST_QR)) > 21
    assert qr_squares("a" * (MOST_QR + 1)) == ()
    assert qr_squares("/dns4/\ud800/tcp/1")  # half a character, out of a recording

"""The dark and light squares of a QR code."""

from __future__ import annotations

MOST_QR = 512
"""Bytes that are drawn: ten addresses' length, and still coarse enough for a camera."""
QUIET = 4
"""Light squares that a reader needs around the code (ISO/IEC 18004)."""


def qr_squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of squares, True where dark, without the light border; none for no text or too much."""
    data = text.encode(errors="replace")
    if not 0 < len(data) <= MOST_QR:
        return ()
    import segno  # late: only this page draws any

    # Bytes without ECI: old readers know UTF-8 by sight, and addresses are ASCII anyway.
    code = segno.make_qr(data, error="m", mode="byte")
    return tuple(tuple(map(bool, row)) for row in code.matrix)

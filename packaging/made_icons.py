"""The program's icon in the forms that systems want, drawn from the one that is drawn by hand."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
"""Apple's names for a PNG of that size."""


def for_program(directory: Path) -> str | None:
    """Make the icon that is built into the program on this system; None where that is not done."""
    system: str = sys.platform
    if system == "win32":
        path = directory / "natscope.ico"
        data = ico({size: png(size) for size in SIZES if size <= 256})
    elif system == "darwin":
        path = directory / "natscope.icns"
        data = icns({size: png(size) for size in ICNS_KINDS})
    else:
        return None
    directory.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return str(path)


def png(size: int) -> bytes:
    """Draw the icon, `size` pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(DRAWING.read_bytes())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Put PNGs into a Windows icon."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    table = b""
    for size, data in pictures.items():
        edge = size % 256  # 0 means 256
        table += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + table + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Put PNGs into an icon of macOS."""
    body = b"".join(
        ICNS_KINDS[size] + struct.pack(">I", len(data) + 8) + data
        for size, data in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body

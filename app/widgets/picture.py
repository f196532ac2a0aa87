"""What is drawn over the axis of time as a picture in a file: PNG, or SVG that can be enlarged."""

from __future__ import annotations

from collections.abc import Sequence
from errno import EIO
from os import strerror
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.widgets.time_strip import TimeStrip

SUFFIXES = ("png", "svg")
FINE = 2.0
"""Pixels of a PNG for each of the screen's."""
_MARGIN = 12


def save_picture(strips: Sequence[TimeStrip], title: str, path: Path) -> None:
    """Draw strips below each other as they are on the screen.

    Raises:
        OSError: the file cannot be written.
    """
    # A plain open first: it says why a file cannot be written, Qt only that it could not.
    path.open("ab").close()
    width = max(one.width() for one in strips) + 2 * _MARGIN
    height = sum(one.height() + _MARGIN for one in strips) + _MARGIN
    size = QSize(width, height)
    if path.suffix.casefold() == ".svg":
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(size)
        generator.setViewBox(QRect(0, 0, width, height))
        generator.setTitle(title)
        painter = QPainter(generator)
        _draw(painter, strips, size)
        painter.end()
        return
    image = QImage(size * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    painter = QPainter(image)
    _draw(painter, strips, size)
    painter.end()
    if not QImageWriter(str(path), QByteArray(b"png")).write(image):
        raise OSError(EIO, strerror(EIO), str(path))


def _draw(painter: QPainter, strips: Sequence[TimeStrip], size: QSize) -> None:
    painter.fillRect(QRect(0, 0, size.width(), size.height()), strips[0].color("window"))
    painter.translate(_MARGIN, _MARGIN)
    for one in strips:
        painter.save()
        one.draw_upon(painter)
        painter.restore()
        painter.translate(0, one.height() + _MARGIN)

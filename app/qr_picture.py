"""The texts of QR codes in a picture, which may come from anywhere: everything has a bound.

Decoding is zxing-cpp's, a small library that may be missing; then pictures cannot be read.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from app.text.translation import tr
from node import NatscopeError

MOST_BYTES = 32 * 2**20
"""Size of a picture's file."""
MOST_PIXELS = 50_000_000
"""Of a picture before it is made smaller; a camera's has 12 to 50 million."""
MOST_SIDE = 2400
"""Pixels; larger pictures are read at this size, which is enough for a code that fills a tenth."""
ALLOCATION_MB = 256
"""What Qt may take to read one."""
MOST_CODES = 8
MOST_TEXT = 2048
"""Characters of a code; the longest address is shorter."""
FORMATS = frozenset({b"png", b"jpeg", b"jpg", b"bmp", b"gif", b"webp", b"ppm", b"pgm", b"pbm"})
"""Plain pictures: no format that could name other files."""


class PictureError(NatscopeError):
    """The picture cannot be read; the message says why."""


def can_read() -> bool:
    """Tell whether what reads QR codes is there."""
    return importlib.util.find_spec("zxingcpp") is not None


def load_picture(path: Path) -> QImage:
    """Read a picture's file, made smaller where it is large. Takes a moment: not for the GUI.

    Raises:
        PictureError: it is none, or too large.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise PictureError(
            tr("the file {file} cannot be read: {why}", file=path.name, why=error.strerror or error)
        ) from None
    if not path.is_file():
        raise PictureError(tr("the name {file} is not that of a file", file=path.name))
    if size > MOST_BYTES:
        raise PictureError(
            tr("the file {file} is too large for a picture of a code", file=path.name)
        )
    QImageReader.setAllocationLimit(ALLOCATION_MB)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in FORMATS:
        raise PictureError(tr("the file {file} is no picture that can be read", file=path.name))
    wanted = reader.size()
    if not wanted.isValid() or wanted.width() * wanted.height() > MOST_PIXELS:
        raise PictureError(tr("the picture {file} has too many pixels", file=path.name))
    if max(wanted.width(), wanted.height()) > MOST_SIDE:
        reader.setScaledSize(_bounded(wanted))
    image = reader.read()
    if image.isNull():
        raise PictureError(tr("the file {file} is no picture that can be read", file=path.name))
    return image


def codes_in(image: QImage) -> list[str]:
    """The texts of the QR codes in a picture, at most `MOST_CODES`. Not for the GUI.

    Raises:
        PictureError: the library that reads them is missing.
    """
    try:
        import zxingcpp
    except ImportError:
        raise PictureError(
            tr("QR codes cannot be read here: the library zxing-cpp is missing")
        ) from None
    if image.isNull():
        return []
    if max(image.width(), image.height()) > MOST_SIDE:
        image = image.scaled(
            _bounded(image.size()),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(_grey(image), formats=wanted)
    texts = (one.text for one in found[:MOST_CODES])
    return [text for text in texts if text and len(text) <= MOST_TEXT]


def _grey(image: QImage) -> memoryview:
    """The picture as rows of bytes; what is transparent is white, as paper is."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    if image.hasAlphaChannel():
        from PySide6.QtGui import QPainter

        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
    else:
        paper = image
    grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    bits = memoryview(grey.constBits()).cast("B")
    rows = b"".join(bytes(bits[line * stride : line * stride + width]) for line in range(height))
    return memoryview(rows).cast("B", (height, width))


def _bounded(size: QSize) -> QSize:
    return size.scaled(MOST_SIDE, MOST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)

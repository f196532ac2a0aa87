"""Icons drawn from our own SVG files in any colour: `currentColor` in the file is replaced."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.resources import resource

_SIZES = (16, 24, 32, 64)
"""In pixels, of an icon that is shown in any size."""


class Icons:
    """Draws each icon once for each colour."""

    def __init__(self) -> None:
        self._icons: dict[tuple[str, str, str, int], QIcon] = {}
        self._files: dict[str, bytes] = {}

    def icon(self, name: str, color: str, active: str | None = None, side: int = 0) -> QIcon:
        """Draw `icons/<name>.svg` in a colour; `active` is the colour of the chosen state.

        With `side` only for that many logical pixels: clearer than from a larger one, and quicker.
        """
        key = (name, color, active or "", side)
        icon = self._icons.get(key)
        if icon is None:
            icon = self._icons[key] = QIcon()
            for size in (side, 2 * side) if side else _SIZES:
                picture = self.pixmap(name, color, size)
                icon.addPixmap(picture)
                # Else Qt would pale it in a selected row.
                icon.addPixmap(picture, QIcon.Mode.Selected)
                if active:
                    picture = self.pixmap(name, active, size)
                    icon.addPixmap(picture, QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def pixmap(
        self, name: str, color: str, size: int, *, ratio: float = 1.0, paper: str = "#ffffff"
    ) -> QPixmap:
        """Draw an icon `size` logical pixels wide for a screen of that pixel ratio.

        `paper` is the colour of a sign inside a filled shape (`#fff` in the file).
        """
        data = self._files.get(name)
        if data is None:
            data = self._files[name] = resource(f"icons/{name}.svg").read_bytes()
        drawn = data.replace(b"currentColor", color.encode()).replace(
            b'"#fff"', f'"{paper}"'.encode()
        )
        renderer = QSvgRenderer(QByteArray(drawn))
        side = round(size * ratio)
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

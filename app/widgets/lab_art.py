"""How the lab's drawing looks: cards, lines, packets and crosses, in the theme's colours."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from app.models.lab_words import REACH, kind_of_router
from app.text.translation import tr
from app.theme import Theme
from node.lab_world import HostView, Kind, RouterView

_COUNT = "00 lines"
"""Room for the number of lines on the card of a router."""
_LINES = 3
"""Of text on a card."""
_SMALL = 0.9
"""Size of small letters, unless that is less than what the window's text has."""
KIND_COLORS = {
    Kind.SYN: "accent",
    Kind.SYN_ACK: "good",
    Kind.ACK: "muted",
    Kind.DATA: "text",
    Kind.FIN: "warn",
    Kind.RST: "bad",
    Kind.DATAGRAM: "warn",
}
_CORNERS = {
    Kind.SYN: (3, -90.0),
    Kind.SYN_ACK: (4, 0.0),
    Kind.FIN: (4, 45.0),
    Kind.RST: (8, 22.5),
    Kind.DATAGRAM: (5, -90.0),
}
"""Corners of a packet's shape, and its turn in degrees; the others are round."""
QUIET_KINDS = (Kind.ACK, Kind.DATA)
"""Drawn smaller, and without a label where there are many."""


@dataclass(frozen=True, slots=True)
class CardText:
    """What stands on a card."""

    icon: str
    tone: str
    """Name of the colour of the icon and of the last line."""
    name: str
    lines: tuple[str, str]
    faded: bool = False

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return ", ".join((self.name, *(line for line in self.lines if line)))


def host_card(host: HostView) -> CardText:
    """What stands on the card of a host."""
    icon, tone, word = REACH[host.reach]
    address = host.addresses[0] if host.addresses else ""
    if not host.running:
        return CardText("muted", "muted", host.plan.name, (address, tr("node is off")), faded=True)
    return CardText(icon, str(tone), host.plan.name, (address, word))


def router_card(router: RouterView) -> CardText:
    """What stands on the card of a router."""
    address = router.outside[0] if router.outside else ""
    return CardText("router", "accent", router.plan.name, (address, kind_of_router(router.plan)))


class Art:
    """Draws parts at one size; made anew when size or theme changes."""

    def __init__(self, theme: Theme, scale: float, ratio: float) -> None:
        self.theme, self.scale, self._ratio = theme, scale, ratio
        self.font = QFont()
        self.font.setPointSizeF(theme.points * scale)
        self.bold = QFont(self.font)
        self.bold.setBold(True)
        self.small = QFont(self.font)
        self.small.setPointSizeF(theme.points * max(scale * _SMALL, min(scale, 1.0)))
        self._metrics = QFontMetricsF(self.font)
        self._bold_metrics = QFontMetricsF(self.bold)
        self._small_metrics = QFontMetricsF(self.small)
        self.line = self._metrics.height()
        self.card = (self._metrics.horizontalAdvance("0") * 19, self.line * (_LINES + 0.65))
        """Width and height."""
        self.reach = self.line * 0.42
        """Half the size of a packet."""
        self._packets: dict[tuple[Kind, bool, bool], QPixmap] = {}
        self._cross: dict[bool, QPixmap] = {}

    def fit_card(self, cards: Iterable[CardText]) -> None:
        """Make cards only as wide as what stands on them: the text can be larger then."""
        widest, high = self.card
        needed = 0.0
        for one in cards:
            name = self._bold_metrics.horizontalAdvance(one.name) + self.line * 1.35
            if one.icon == "router":
                name += self._small_metrics.horizontalAdvance(_COUNT) + self.line * 0.4
            needed = max(needed, name, *map(self.small_width, one.lines))
        if needed:
            self.card = (min(widest, needed + self.line * 0.9), high)

    def color(self, name: str) -> QColor:
        """A colour of the palette."""
        return QColor(self.theme.colors[name])

    def kind_color(self, kind: Kind) -> QColor:
        """The colour of a kind of packet."""
        return self.color(KIND_COLORS[kind])

    def small_width(self, text: str) -> float:
        """How wide a text is in small letters."""
        return self._small_metrics.horizontalAdvance(text)

    # What stands still.

    def draw_line(self, painter: QPainter, one: QPointF, other: QPointF) -> None:
        """A cable."""
        painter.setPen(QPen(self.color("line"), max(1.5, self.line * 0.11) * self.theme.stroke))
        painter.drawLine(one, other)

    def draw_hub(self, painter: QPainter, at: QPointF) -> None:
        """The middle of a home network."""
        painter.setPen(QPen(self.color("line"), 1.5 * self.theme.stroke))
        painter.setBrush(self.color("surface"))
        painter.drawEllipse(at, self.line * 0.28, self.line * 0.28)

    def draw_cloud(self, painter: QPainter, at: QPointF, label: str) -> None:
        """The internet."""
        unit = self.line
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for x, y, w, h in (
            (-3.2, -0.5, 3.4, 2.3),
            (-1.9, -1.6, 3.2, 2.8),
            (0.0, -1.1, 3.0, 2.5),
            (-2.2, 0.0, 4.6, 1.8),
        ):
            path.addEllipse(QRectF(at.x() + x * unit, at.y() + y * unit, w * unit, h * unit))
        painter.setPen(QPen(self.color("line"), max(1.5, unit * 0.11) * self.theme.stroke))
        painter.setBrush(self.color("surface"))
        painter.drawPath(path.simplified())
        painter.setFont(self.font)
        painter.setPen(self.color("muted"))
        frame = QRectF(at.x() - 3 * unit, at.y() - unit * 0.4, 6 * unit, unit * 1.6)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, label)

    def draw_card(
        self, painter: QPainter, frame: QRectF, text: CardText, *, chosen: bool, count: str = ""
    ) -> None:
        """A host or a router; `count` stands in its corner."""
        painter.setBrush(self.color("selection" if chosen else "surface"))
        color = self.color("accent" if chosen else "line")
        painter.setPen(QPen(color, (2.5 if chosen else 1.2) * self.theme.stroke))
        painter.drawRoundedRect(frame, 5, 5)
        pad = self.line * 0.35
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(frame, 5, 5)
        painter.setClipPath(clip)
        stripe = QRectF(frame.left(), frame.top(), pad * 0.6, frame.height())
        painter.fillRect(stripe, self.color(text.tone))
        painter.restore()
        self._draw_words(
            painter, frame.adjusted(pad * 1.4, pad * 0.7, -pad, -pad * 0.7), text, count
        )

    def _draw_words(self, painter: QPainter, frame: QRectF, text: CardText, count: str) -> None:
        side = self.line * 1.05
        icon = self.theme.icons.icon(text.icon, self.color(text.tone).name())
        icon.paint(painter, QRectF(frame.left(), frame.top(), side, side).toRect())
        left = frame.left() + side + self.line * 0.3
        room = frame.right() - left
        plain = self.color("muted" if text.faded else "text")
        if count:
            wide = self._small_metrics.horizontalAdvance(count) + self.line * 0.2
            painter.setFont(self.small)
            painter.setPen(self.color("muted"))
            corner = QRectF(frame.right() - wide, frame.top(), wide, self.line)
            painter.drawText(corner, _RIGHT, count)
            room -= wide + self.line * 0.2
        painter.setFont(self.bold)
        painter.setPen(plain)
        name = self._bold_metrics.elidedText(text.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, frame.top(), room, self.line), _LEFT, name)
        painter.setFont(self.small)
        for number, (line, color) in enumerate(
            ((text.lines[0], plain), (text.lines[1], self.color(text.tone))), 1
        ):
            painter.setPen(color)
            words = self._small_metrics.elidedText(line, Qt.TextElideMode.ElideRight, frame.width())
            top = frame.top() + self.line * number * 1.02
            painter.drawText(QRectF(frame.left(), top, frame.width(), self.line), _LEFT, words)

    def draw_dot(self, painter: QPainter, at: QPointF, text: CardText, *, chosen: bool) -> None:
        """A host or router where there is no room for cards."""
        wide = (2.5 if chosen else 1) * self.theme.stroke
        painter.setPen(QPen(self.color("accent" if chosen else "line"), wide))
        painter.setBrush(self.color(text.tone))
        size = max(3.0, self.line * 0.3)
        if text.icon == "router":
            painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
        else:
            painter.drawEllipse(at, size, size)

    # What moves.

    def packet(self, kind: Kind, *, label: bool, chosen: bool) -> QPixmap:
        """A packet: its shape in the middle of the picture, its kind above."""
        key = (kind, label, chosen)
        picture = self._packets.get(key)
        if picture is None:
            picture = self._packets[key] = self._draw_packet(kind, label=label, chosen=chosen)
        return picture

    def cross(self, *, lost: bool) -> QPixmap:
        """The sign of a packet that ended."""
        picture = self._cross.get(lost)
        if picture is None:
            picture = self._cross[lost] = self._draw_cross(lost=lost)
        return picture

    def _draw_packet(self, kind: Kind, *, label: bool, chosen: bool) -> QPixmap:
        text = str(kind) if label else ""
        wide = max(self.reach * 4, self._small_metrics.horizontalAdvance(text) + 8)
        high = self.reach * 4 + (2 * self._small_metrics.height() if label else 0)
        picture, painter = self._canvas(wide, high)
        middle = QPointF(wide / 2, high / 2)
        size = self.reach * (0.6 if kind in QUIET_KINDS else 1.0)
        color = self.kind_color(kind)
        if chosen:
            self.draw_halo(painter, middle)
        painter.setPen(QPen(self.color("surface"), 1.2))
        painter.setBrush(color)
        self.draw_shape(painter, kind, middle, size)
        if label:
            painter.setFont(self.small)
            above = QRectF(0, 0, wide, self._small_metrics.height())
            path = QPainterPath()
            inset = (wide - self._small_metrics.horizontalAdvance(text)) / 2
            path.addText(QPointF(inset, self._small_metrics.ascent()), self.small, text)
            # A rim in the paper's colour keeps the label apart from lines and cards.
            painter.setPen(QPen(self.color("window"), 3.0))
            painter.drawPath(path)
            painter.setPen(color)
            painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, text)
        painter.end()
        return picture

    def draw_shape(self, painter: QPainter, kind: Kind, at: QPointF, size: float) -> None:
        """The shape of a kind of packet: colour alone tells nobody anything."""
        corners, turn = _CORNERS.get(kind, (0, 0.0))
        if not corners:
            painter.drawEllipse(at, size, size)
            return
        angles = (math.radians(turn + 360 * n / corners) for n in range(corners))
        points = [
            QPointF(at.x() + size * 1.15 * math.cos(one), at.y() + size * 1.15 * math.sin(one))
            for one in angles
        ]
        painter.drawPolygon(QPolygonF(points))

    def draw_halo(self, painter: QPainter, at: QPointF) -> None:
        """Around the packet or cross that is selected."""
        halo = self.color("accent")
        halo.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawEllipse(at, self.reach * 1.95, self.reach * 1.95)

    def _draw_cross(self, *, lost: bool) -> QPixmap:
        side = self.reach * 3.4
        picture, painter = self._canvas(side, side)
        color = self.color("warn" if lost else "bad")
        size = self.reach * 0.8
        middle = QPointF(side / 2, side / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color("surface"))
        painter.drawEllipse(middle, size * 1.7, size * 1.7)
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(color, self.reach * 0.55, Qt.PenStyle.SolidLine, cap))
        painter.drawLine(middle + QPointF(-size, -size), middle + QPointF(size, size))
        painter.drawLine(middle + QPointF(-size, size), middle + QPointF(size, -size))
        painter.end()
        return picture

    def _canvas(self, wide: float, high: float) -> tuple[QPixmap, QPainter]:
        picture = QPixmap(math.ceil(wide * self._ratio), math.ceil(high * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return picture, painter


# A drawing is not turned around where one reads from right to left.
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE

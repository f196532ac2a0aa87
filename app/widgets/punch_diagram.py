"""A try to punch a hole as a picture: three lifelines, and what went between them, to scale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.column import Tone
from app.models.punch_story import Axis, Step, Who, in_words
from app.text.format import duration
from app.text.translation import localized, tr
from app.theme import Theme

_PLACES = {Who.US: 0.0, Who.RELAY: 0.5, Who.PEER: 1.0}
_TITLES = {Who.US: tr("You"), Who.RELAY: tr("Relay"), Who.PEER: tr("Peer")}
_LINES_LEAST, _LINES_EACH, _LINES_MOST = 16, 3, 44
"""Height in lines of text: at least, for each step, at most."""
_TICKS = 7
_LEAST_LABEL = 0.4
"""Share of the width between the lifelines from which on a label is worth its place."""


class PunchDiagram(QWidget):
    """Paints one try; tells the same in words to those who do not see it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._steps: tuple[Step, ...] = ()
        self._axis = Axis(())
        self._below: dict[Who, str] = {}
        self._taken: list[QRectF] = []
        self.setAccessibleName(tr("What went between you, the relay and the peer, and when"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        theme.changed.connect(self._draw)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What is shown."""
        return self._steps

    def tell(self, steps: Sequence[Step], below: dict[Who, str]) -> None:
        """Show a try; `below` stands under the titles of the lifelines."""
        if tuple(steps) == self._steps and below == self._below:
            return
        self._steps, self._below = tuple(steps), dict(below)
        self._axis = Axis(self._steps)
        words = "\n".join(f"{at} {text}" for at, text in in_words(self._steps))
        self.setAccessibleDescription(words)
        self._draw()

    def _draw(self) -> None:
        self.updateGeometry()
        self.update()

    # --- sizes -----------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Have room for a line of text at each step, up to a height that one scrolls through."""
        lines = max(_LINES_LEAST, min(_LINES_MOST, len(self._steps) * _LINES_EACH))
        metrics = self.fontMetrics()
        return QSize(44 * metrics.averageCharWidth(), round(lines * metrics.height()))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be as high as it needs."""
        return self.minimumSizeHint()

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _area(self) -> QRectF:
        """Where the arrows are: between the outer lifelines, under the titles."""
        line = self._line()
        left = max(6 * line, self.fontMetrics().horizontalAdvance("0 000 ms") + 2 * line)
        right = self.width() - 6 * line
        top = 3.4 * line
        return QRectF(left, top, max(10.0, right - left), max(10.0, self.height() - top - line))

    def _x(self, who: Who) -> float:
        area = self._area()
        return area.left() + _PLACES[who] * area.width()

    def _y(self, moment: float) -> float:
        area = self._area()
        return area.top() + self._axis.place(moment) * area.height()

    # --- painting --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint it."""
        painter = QPainter(self)
        # Time goes down and you stand at the left, in whichever direction one reads.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.colors["surface"]))
        if self._steps:
            self._taken = []
            self._paint_axis(painter)
            self._paint_lifelines(painter)
            for step in self._steps:
                self._paint_way(painter, step)
            for step in self._by_weight():
                self._paint_label(painter, step)
        painter.end()

    def _by_weight(self) -> list[Step]:
        """Which label has its place before others: what tells most."""
        weight = {Tone.GOOD: 0, Tone.ACCENT: 1, None: 2, Tone.BAD: 3, Tone.MUTED: 4}
        return sorted(self._steps, key=lambda step: (len(step.path) > 1, weight.get(step.tone, 2)))

    def _color(self, name: str) -> QColor:
        return QColor(self._theme.colors[name])

    def _tone(self, step: Step) -> QColor:
        return QColor(self._theme.tone_color(step.tone))

    def _paint_axis(self, painter: QPainter) -> None:
        area, line = self._area(), self._line()
        painter.setFont(self.font())
        # Under the times of the lifeline, so that it can be told what was at the same moment.
        for tick in self._axis.ticks(_TICKS):
            y = self._y(tick)
            painter.setPen(QPen(self._color("line"), self._theme.stroke, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._color("muted"))
            text = "0" if not tick else _tick_text(tick)
            box = QRectF(0, y - line / 2, area.left() - line, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        for cut in self._axis.cuts:
            top, bottom = self._y(cut.begins), self._y(cut.ends)
            band = QRectF(area.left(), top + 2, area.width(), max(2.0, bottom - top - 4))
            painter.fillRect(band, self._color("raised"))
            painter.setPen(self._color("muted"))
            words = tr("{time} in which nothing happened", time=duration(cut.ends - cut.begins))
            painter.drawText(band, Qt.AlignmentFlag.AlignCenter, words)
            self._taken.append(band)

    def _paint_lifelines(self, painter: QPainter) -> None:
        area, line = self._area(), self._line()
        bold = QFont(self.font())
        bold.setBold(True)
        for who in Who:
            x = self._x(who)
            painter.setPen(QPen(self._color("muted"), 1.5 * self._theme.stroke))
            painter.drawLine(QPointF(x, area.top() - line * 0.5), QPointF(x, area.bottom()))
            half = min(area.width() / 4, x - 2, self.width() - x - 2)
            top = QRectF(x - half, line * 0.4, 2 * half, line)
            painter.setPen(self._color("text"))
            painter.setFont(bold)
            centre = Qt.AlignmentFlag.AlignCenter
            painter.drawText(top, centre, _TITLES[who])
            painter.setFont(self.font())
            painter.setPen(self._color("muted"))
            below = self.fontMetrics().elidedText(
                self._below.get(who, ""), Qt.TextElideMode.ElideMiddle, round(2 * half)
            )
            painter.drawText(top.translated(0, line * 1.1), centre, below)

    def _points(self, step: Step) -> list[QPointF]:
        """Where an arrow passes; one that is lost ends before it arrives."""
        names = step.path if len(step.path) > 1 else step.path * 2
        parts = len(names) - 1
        spent = step.until - step.at
        points = [
            QPointF(self._x(who), self._y(step.at + spent * number / parts))
            for number, who in enumerate(names)
        ]
        if step.lost:
            before, end = points[-2], points[-1]
            points[-1] = before + (end - before) * 0.62
        return points

    def _paint_way(self, painter: QPainter, step: Step) -> None:
        color, points = self._tone(step), self._points(step)
        line = self._line()
        if len(step.path) == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(points[0], line * 0.28, line * 0.28)
            return
        over_relay = len(step.path) > 2
        style = Qt.PenStyle.DashLine if over_relay else Qt.PenStyle.SolidLine
        width = (1.4 if over_relay else 2.2) * self._theme.stroke
        painter.setPen(QPen(color, width, style))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(color, width))
        end, before = points[-1], points[-2]
        if step.lost:
            arm = line * 0.28
            painter.drawLine(end + QPointF(-arm, -arm), end + QPointF(arm, arm))
            painter.drawLine(end + QPointF(-arm, arm), end + QPointF(arm, -arm))
        else:
            self._paint_head(painter, before, end, color)

    def _paint_head(self, painter: QPainter, before: QPointF, end: QPointF, color: QColor) -> None:
        way = end - before
        length = max(1.0, (way.x() ** 2 + way.y() ** 2) ** 0.5)
        along = way / length * self._line() * 0.55
        across = QPointF(-along.y(), along.x()) * 0.45
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([end, end - along + across, end - along - across]))

    def _paint_label(self, painter: QPainter, step: Step) -> None:
        """Write beside the arrow, where no other label stands yet; or else not at all."""
        metrics, line = self.fontMetrics(), self._line()
        width = metrics.horizontalAdvance(step.label) + line * 0.5
        for at in self._label_places(step, width):
            box = QRectF(at.x(), at.y() - line * 0.55, width, line * 1.05)
            if box.left() < 0 or box.right() > self.width() or box.bottom() > self.height():
                continue
            if any(box.intersects(other) for other in self._taken):
                continue
            self._taken.append(box)
            paper = self._color("surface")
            paper.setAlpha(225)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paper)
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(self._tone(step))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, step.label)
            return

    def _label_places(self, step: Step, width: float) -> list[QPointF]:
        """Left middles of a label, the best first."""
        points, line = self._points(step), self._line()
        if len(step.path) == 1:
            first = points[0]
            beside = first + QPointF(line * 0.5, 0)
            return [beside + QPointF(0, line * n) for n in (0, 0.7, -0.7, 1.4)]
        begin, end = points[0], points[1]
        if abs(end.x() - begin.x()) < width * _LEAST_LABEL:
            return []
        shares = (0.5, 0.32, 0.68, 0.2, 0.8)
        middles = [begin + (end - begin) * share for share in shares]
        return [middle - QPointF(width / 2, 0) for middle in middles]


def _tick_text(seconds: float) -> str:
    if not seconds:
        return "0"
    return localized(f"{seconds * 1000:g} ms" if seconds < 1 else f"{seconds:g} s")

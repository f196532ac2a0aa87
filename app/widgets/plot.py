"""Figures over time as lines: several in one plot, told apart by colour, dash and name."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from app.history.series import Point
from app.models.plot_axis import Tick, value_ticks
from app.models.time_window import TimeWindow
from app.text.format import date_time
from app.text.translation import tr
from app.theme import Theme
from app.widgets.time_strip import TimeStrip

_COLORS = ("accent", "warn", "good", "bad")
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (1.5, 2), (6, 2, 1.5, 2))
"""Lengths of lines and gaps in widths of the line; the colour alone tells some people nothing."""
_WIDTH = 1.6
_LINES_HIGH = 5
"""Least height in lines of text."""
_DOTTED = 14
"""Pixels from point to point from which on each is a dot, too: single figures can be seen."""
_FEW = 120
"""Points of a line that are drawn with a pen of any width."""
_COLUMN = 3
"""Pixels across in which no more is shown than the highest and the lowest figure."""
_ROUND = Qt.PenCapStyle.RoundCap


@dataclass(frozen=True, slots=True)
class Curve:
    """One line: its name, and its points from the oldest to the newest."""

    name: str
    points: Sequence[Point]


class Plot(TimeStrip):
    """Curves over a common time, from 0 to the highest in sight."""

    def __init__(
        self,
        theme: Theme,
        window: TimeWindow,
        title: str,
        text: Callable[[float], str],
        *,
        whole: bool = False,
    ) -> None:
        """Make an empty plot.

        Args:
            theme: colours.
            window: the part of time that is shown.
            title: what is plotted.
            text: a figure as text.
            whole: figures are numbers of things.
        """
        super().__init__(theme, window)
        self.title, self._text, self._whole = title, text, whole
        self.curves: tuple[Curve, ...] = ()
        self._empty = ""
        self._any = False
        """There is a figure at all."""
        self._most = 0.0
        """The highest in sight."""
        self._drawn: tuple[object, list[list[QPolygonF]]] | None = None
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        window.pointed.connect(self._describe)

    def tell(self, curves: Sequence[Curve], empty: str, *, shift: float = 0.0) -> None:
        """Show curves; `empty` says what will appear while there is nothing."""
        self.curves, self._empty, self.shift = tuple(curves), empty, shift
        begin = self.window_of_time.begin
        values = [
            value for one in curves for at, value in one.points if at >= begin and value == value
        ]
        self._most = max(values, default=0.0)
        self._any = bool(values)
        self._drawn = None
        self._describe()
        self.update()

    @property
    def is_empty(self) -> bool:
        """There is no figure at all."""
        return not self._any

    def reading(self, curve: Curve, at: float | None) -> float | None:
        """The figure of a curve at a moment, or else the newest; None in a gap, and without any."""
        points = curve.points
        if not points:
            return None
        if at is None:
            last = points[-1][1]
            return None if math.isnan(last) else last
        place = bisect_left(points, at, key=lambda point: point[0])
        if place == 0:
            return points[0][1] if points[0][0] == at else None
        if place == len(points):
            return self.reading(curve, None)
        before, after = points[place - 1], points[place]
        if math.isnan(after[1]) or math.isnan(before[1]):
            return None
        return before[1] if at - before[0] < after[0] - at else after[1]

    @property
    def words(self) -> str:
        """The moment that is pointed at, or the newest one, and its figures."""
        if self.is_empty:
            return self._empty
        at = self.window_of_time.at
        figures = [
            tr("{name}: {figure}", name=one.name, figure=self._figure(self.reading(one, at)))
            for one in self.curves
        ]
        moment = self.window_of_time.newest if at is None else at
        return ", ".join([date_time(moment + self.shift), *figures])

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Have room for the names of the curves."""
        return QSize(30 * self.fontMetrics().averageCharWidth(), _LINES_HIGH * self.line)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for no more than it needs."""
        return self.minimumSizeHint()

    # --- painting ------------------------------------------------------------------------------

    def draw(self, painter: QPainter, width: int, height: int) -> None:
        """Paint title, names, axes and curves."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self.area(width, height)
        self._draw_names(painter, whole)
        whole.setTop(round(self.line * 1.25))
        area = whole.adjusted(0, self.line * 0.45, 0, -self.line * 0.4)
        painter.fillRect(whole, self.color("surface"))
        if self.is_empty:
            painter.setPen(self.color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            inside = whole.adjusted(self.line, 0, -self.line, 0)
            painter.drawText(inside, int(flags), self._empty)
            return
        number = max(1, min(5, int(area.height() / (self.line * 1.5))))
        ticks = value_ticks(self._most, number, self._text, whole=self._whole)
        self.draw_ticks(painter, whole)
        self._draw_values(painter, area, ticks)
        painter.save()
        painter.setClipRect(whole)
        for place, lines in enumerate(self._lines(area, ticks[-1].at)):
            self._draw_curve(painter, place, lines)
        painter.restore()
        self.draw_pointer(painter, whole)
        self._draw_reading(painter, area, ticks[-1].at)

    def _draw_values(self, painter: QPainter, area: QRectF, ticks: Sequence[Tick]) -> None:
        line, most = self.line, ticks[-1].at
        for tick in ticks:
            y = round(area.bottom() - tick.at / most * area.height()) + 0.5
            painter.setPen(QPen(self.color("line"), self.theme.stroke))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self.color("muted"))
            box = QRectF(0, y - line / 2, area.left() - line * 0.4, line)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tick.text
            )

    def _draw_names(self, painter: QPainter, whole: QRectF) -> None:
        """Title, and beside it each name with a piece of its line and the newest figure."""
        line, metrics = self.line, self.fontMetrics()
        font = painter.font()
        font.setBold(True)
        painter.save()
        painter.setFont(font)
        painter.setPen(self.color("text"))
        box = QRectF(self.inset, 0, whole.left() - line * 0.4 - self.inset, line * 1.2)
        title = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()
        room = whole.width() / max(1, len(self.curves))
        left = whole.left()
        for place, curve in enumerate(self.curves):
            painter.setPen(self._pen(place))
            painter.drawLine(QPointF(left, line * 0.6), QPointF(left + line * 1.8, line * 0.6))
            name = tr("{name}: {figure}", name=curve.name, figure=self._newest(curve))
            # Room for other figures: names are not to jump about.
            least = 18 * metrics.averageCharWidth()
            wide = min(max(metrics.horizontalAdvance(name) + 2, least), room - line * 2.6)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, int(wide))
            painter.setPen(self.color("text"))
            box = QRectF(left + line * 2.1, 0, wide, line * 1.2)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            left += wide + line * 3.3

    def _newest(self, curve: Curve) -> str:
        return self._figure(self.reading(curve, None))

    def _pen(self, place: int) -> QPen:
        pen = QPen(self.color(_COLORS[place % len(_COLORS)]), _WIDTH * self.theme.stroke)
        dash = _DASHES[place % len(_DASHES)]
        if dash:
            pen.setDashPattern(dash)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _draw_curve(self, painter: QPainter, place: int, lines: Sequence[QPolygonF]) -> None:
        pen = self._pen(place)
        quick = painter.paintEngine().type() == QPaintEngine.Type.Raster
        for line in lines:
            painter.setPen(pen)
            if quick and line.count() > _FEW:
                _draw_quickly(painter, pen, line)
            else:
                painter.drawPolyline(line)
            if line.last().x() - line.first().x() >= _DOTTED * (line.count() - 1):
                painter.setPen(QPen(pen.color(), 3.2 * self.theme.stroke, c=_ROUND))
                painter.drawPoints(line)

    def _lines(self, area: QRectF, most: float) -> list[list[QPolygonF]]:
        """Each curve as it lies in a place of that size; kept as long as that is the same."""
        shown = self.window_of_time
        key = (area.getRect(), most, shown.begin, shown.span)
        if self._drawn is None or self._drawn[0] != key:
            scale, high = area.width() / shown.span, area.height() / most
            left, low = area.left() - shown.begin * scale, area.bottom()
            columns = max(1, int(area.width() / _COLUMN))
            lines = [
                [
                    QPolygonF(
                        [
                            QPointF(left + at * scale, low - value * high)
                            for at, value in _thinned(run, columns)
                        ]
                    )
                    for run in _runs(one.points)
                ]
                for one in self.curves
            ]
            self._drawn = (key, lines)
        return self._drawn[1]

    def _draw_reading(self, painter: QPainter, area: QRectF, most: float) -> None:
        """Write the figures at the moment that is pointed at, beside its line."""
        at, line = self.window_of_time.at, self.line
        if at is None:
            return
        x = self.across(at, area)
        figures = [self._figure(self.reading(one, at)) for one in self.curves]
        if len(self.curves) > 1:  # else the name stands above, and may be long
            names = [one.name for one in self.curves]
            figures = [f"{name}  {figure}" for name, figure in zip(names, figures, strict=True)]
        lines = [date_time(at + self.shift)[11:], *figures]
        wide = max(map(self.fontMetrics().horizontalAdvance, lines)) + line
        high = line * (len(lines) + 0.4)
        left = x + line * 0.5 if x + wide + line < area.right() else x - wide - line * 0.5
        top = max(0.0, min(area.top(), area.bottom() - high))
        box = QRectF(max(area.left(), left), top, wide, high)
        painter.setPen(QPen(self.color("line"), self.theme.stroke))
        painter.setBrush(self.color("raised"))
        painter.drawRoundedRect(box, 4, 4)
        for number, text in enumerate(lines):
            painter.setPen(self.color("text" if number else "muted"))
            place = QRectF(box.left() + line / 2, box.top() + line * (number + 0.2), wide, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        for number, one in enumerate(self.curves):
            figure = self.reading(one, at)
            if figure is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._pen(number).color())
                y = area.bottom() - figure / most * area.height()
                painter.drawEllipse(QPointF(x, y), line * 0.22, line * 0.22)

    def _figure(self, value: float | None) -> str:
        return tr("no figure") if value is None else self._text(value)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.words)


def _draw_quickly(painter: QPainter, pen: QPen, line: QPolygonF) -> None:
    """Draw a line of many points. Qt needs a hundredth of the time for the thinnest of pens."""
    ratio = painter.device().devicePixelRatioF()
    thin = QPen(pen)
    thin.setWidthF(1.0)
    thin.setCosmetic(True)
    if pen.style() == Qt.PenStyle.CustomDashLine:
        wide = pen.widthF() * ratio
        thin.setDashPattern([one * wide for one in pen.dashPattern()])
    painter.setPen(thin)
    times = max(1, math.ceil(pen.widthF() * ratio - 0.1))
    for number in range(times):
        painter.drawPolyline(line.translated(0, (number - (times - 1) / 2) * 0.7 / ratio))


def _runs(points: Sequence[Point]) -> list[Sequence[Point]]:
    """What is not parted by a gap."""
    gaps = [place for place, point in enumerate(points) if math.isnan(point[1])]
    ends = [*gaps, len(points)]
    begins = [0, *(place + 1 for place in gaps)]
    return [points[begin:end] for begin, end in zip(begins, ends, strict=True) if begin < end]


def _thinned(points: Sequence[Point], columns: int) -> Sequence[Point]:
    """Of more points than can be told apart, the highest and the lowest of each few of them."""
    few = -(-len(points) // columns)
    if few < 3:
        return points
    values = [value for _, value in points]
    thin: list[Point] = []
    for place in range(0, len(points), few):
        some = values[place : place + few]
        least, most = min(some), max(some)
        first, second = (least, most) if some[0] <= some[-1] else (most, least)
        thin += ((points[place][0], first), (points[place + len(some) // 2][0], second))
    return [*thin, points[-1]]

"""The timeline as a picture: lanes of bars and marks over the axis of time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from app.history.timeline import Item, Kind, Lane
from app.models.column import Tone
from app.models.time_window import TimeWindow
from app.text.format import date_time
from app.text.translation import tr
from app.theme import Theme
from app.widgets.time_strip import TimeStrip

_SOFT = {Tone.GOOD: "good-soft", Tone.WARN: "warn-soft", Tone.BAD: "bad-soft"}
_HIGH = 1.45
"""Height of a lane in lines of text."""
_NEAR = 0.8
"""So many lines of text from a mark one still points at it."""
_SHAPES: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)),
    "diamond": ((0, -1), (1, 0), (0, 1), (-1, 0)),
    "up": ((0, -1), (1, 0.8), (-1, 0.8)),
    "down": ((0, 1), (1, -0.8), (-1, -0.8)),
    "flag": ((-0.2, -1), (1.2, -0.5), (-0.2, 0), (-0.2, 1)),
    "star": (
        *((0, -1.1), (0.3, -0.3), (1.1, 0), (0.3, 0.3)),
        *((0, 1.1), (-0.3, 0.3), (-1.1, 0), (-0.3, -0.3)),
    ),
    "cross": (
        *((-0.9, -0.5), (-0.5, -0.9), (0, -0.4), (0.5, -0.9), (0.9, -0.5), (0.4, 0)),
        *((0.9, 0.5), (0.5, 0.9), (0, 0.4), (-0.5, 0.9), (-0.9, 0.5), (-0.4, 0)),
    ),
}
"""Corners of the marks, about a middle."""
GLYPHS = {
    "ring": "\u25cb",
    "dot": "\u25cf",
    "square": "\u25a0",
    "up": "\u25b2",
    "diamond": "\u25c6",
    "down": "\u25bc",
    "cross": "\u2716",
    "star": "\u2726",
}
"""The same marks as letters, to explain them."""


class TimelineView(TimeStrip):
    """Up and Down go from lane to lane, Left and Right from one bar or mark to the next."""

    told = Signal(str)
    """What is pointed at or chosen, in a sentence; empty for nothing."""

    def __init__(self, theme: Theme, window: TimeWindow) -> None:
        super().__init__(theme, window)
        self.lanes: tuple[Lane, ...] = ()
        self._chosen: tuple[str, Item] | None = None
        """A lane's name and what is chosen in it."""
        self._under: tuple[Lane, Item] | None = None
        self.says = ""
        """The sentence that was told last."""
        self.setAccessibleName(tr("Timeline"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def chosen(self) -> Item | None:
        """What the keyboard is on."""
        return self._chosen[1] if self._chosen else None

    def tell(self, lanes: tuple[Lane, ...], *, shift: float = 0.0) -> None:
        """Show lanes."""
        if len(lanes) != len(self.lanes):
            self.updateGeometry()
        self.lanes, self.shift = lanes, shift
        if self._chosen is not None:
            self._renew_chosen(*self._chosen)
        self.update()

    def sentence(self, lane: Lane, item: Item) -> str:
        """What a bar or mark says, with its lane and when it was."""
        begin = date_time(item.begin + self.shift)
        values = {"lane": lane.title, "begin": begin, "sentence": item.sentence}
        if item.end is None:
            return tr("{lane}, since {begin}: {sentence}", **values)
        if item.end - item.begin < 1:
            return tr("{lane}, {begin}: {sentence}", **values)
        end = date_time(item.end + self.shift)[11:]
        return tr("{lane}, {begin} to {end}: {sentence}", end=end, **values)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Have room for every lane."""
        lanes = max(2, len(self.lanes))
        high = round(lanes * self._high() + self.line * 0.3)
        return QSize(30 * self.fontMetrics().averageCharWidth(), high)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be as high as it needs."""
        return self.minimumSizeHint()

    def _high(self) -> int:
        return round(self.line * _HIGH)

    # --- painting ------------------------------------------------------------------------------

    def draw(self, painter: QPainter, width: int, height: int) -> None:
        """Paint every lane, and the changes of the mapping through all of them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.area(width, height)
        painter.fillRect(area, self.color("surface"))
        self.draw_ticks(painter, area)
        for place, lane in enumerate(self.lanes):
            self._draw_lane(painter, area, place, lane)
        painter.save()
        painter.setClipRect(area)
        painter.setPen(QPen(self.color("accent"), 1.4 * self.theme.stroke, Qt.PenStyle.DashLine))
        for lane in self.lanes:
            for item in lane.items if lane.kind is Kind.CHANGE else ():
                x = self.across(item.begin, area)
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.restore()
        self.draw_pointer(painter, area)

    def _draw_lane(self, painter: QPainter, area: QRectF, place: int, lane: Lane) -> None:
        high, line = self._high(), self.line
        row = QRectF(area.left(), area.top() + place * high, area.width(), high)
        painter.setPen(self.color("text"))
        title = QRectF(self.inset, row.top(), area.left() - line * 0.4 - self.inset, high)
        text = self.fontMetrics().elidedText(
            lane.title, Qt.TextElideMode.ElideMiddle, int(title.width())
        )
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.setPen(QPen(self.color("line"), self.theme.stroke))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        painter.save()
        painter.setClipRect(row)
        shown = self.window_of_time
        for item in lane.items:
            if item.begin <= shown.end and (item.end is None or item.end >= shown.begin):
                if item.is_mark:
                    self._draw_mark(painter, area, row, item)
                else:
                    self._draw_bar(painter, area, row, item)
                if self._chosen is not None and self._chosen == (lane.name, item):
                    self._draw_chosen(painter, area, row, item)
        painter.restore()

    def _bar(self, area: QRectF, row: QRectF, item: Item) -> QRectF:
        shown = self.window_of_time
        left = max(area.left() - 2, self.across(item.begin, area))
        end = shown.newest if item.end is None else item.end
        right = max(left + 2, min(area.right(), self.across(end, area)))
        return QRectF(left, row.top() + row.height() * 0.14, right - left, row.height() * 0.72)

    def _draw_bar(self, painter: QPainter, area: QRectF, row: QRectF, item: Item) -> None:
        bar = self._bar(area, row, item)
        tone = QColor(self.theme.tone_color(item.tone))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color(_SOFT.get(item.tone or Tone.MUTED, "stripe")))
        painter.drawRect(bar)
        painter.setPen(QPen(tone, 2.4 * self.theme.stroke))
        painter.drawLine(bar.bottomLeft(), bar.bottomRight())
        painter.setPen(QPen(tone, 1.2 * self.theme.stroke))
        painter.drawLine(bar.topLeft(), bar.bottomLeft())
        words = bar.adjusted(self.line * 0.35, 0, -2, 0)
        metrics = self.fontMetrics()
        if words.width() > 3 * metrics.averageCharWidth():
            text = metrics.elidedText(item.word, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.setPen(self.color("text"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_mark(self, painter: QPainter, area: QRectF, row: QRectF, item: Item) -> None:
        middle = QPointF(self.across(item.begin, area), row.center().y())
        size = self.line * 0.38
        color = QColor(self.theme.tone_color(item.tone))
        painter.setPen(QPen(color, 1.2 * self.theme.stroke))
        if item.end is not None and item.end > item.begin:
            painter.drawLine(middle, QPointF(self.across(item.end, area), middle.y()))
        painter.setBrush(self.color("surface") if item.sign == "ring" else color)
        if item.sign in {"ring", "dot"}:
            painter.drawEllipse(middle, size * 0.8, size * 0.8)
        else:
            corners = [middle + QPointF(x, y) * size for x, y in _SHAPES[item.sign]]
            painter.drawPolygon(QPolygonF(corners))

    def _draw_chosen(self, painter: QPainter, area: QRectF, row: QRectF, item: Item) -> None:
        if item.is_mark:
            side = self.line * 1.1
            x = self.across(item.begin, area)
            box = QRectF(x - side / 2, row.center().y() - side / 2, side, side)
        else:
            box = self._bar(area, row, item)
        painter.setPen(QPen(self.color("accent"), 2 * self.theme.stroke))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))

    # --- mouse and keyboard --------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell what is under the mouse."""
        super().mouseMoveEvent(event)
        self._point_to(self._find(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose it."""
        super().mousePressEvent(event)
        found = self._find(event.position())
        if found is not None:
            self.choose(*found)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Begin with the newest, so that the arrows lead somewhere."""
        super().focusInEvent(event)
        if self._chosen is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            lane = next((one for one in self.lanes if one.items), None)
            if lane is not None:
                self.choose(lane, lane.items[-1], go=False)

    def take_key(self, key: Qt.Key) -> bool:
        """Go up and down through the lanes; everything else as in plots."""
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return super().take_key(key)
        filled = [lane for lane in self.lanes if lane.items]
        if filled:
            names = [lane.name for lane in filled]
            name = self._chosen[0] if self._chosen else ""
            place = names.index(name) if name in names else -1
            step = 1 if key == Qt.Key.Key_Down else -1
            lane = filled[max(0, min(len(filled) - 1, place + step))]
            before = self.chosen.begin if self.chosen else self.window_of_time.end
            self.choose(lane, min(lane.items, key=lambda one: abs(one.begin - before)))
        return True

    def step(self, direction: int) -> None:
        """Go to the next bar or mark of the lane."""
        lane = self._lane_of_chosen()
        if lane is None or self._chosen is None:
            self.take_key(Qt.Key.Key_Down)
            return
        items = sorted(lane.items, key=lambda one: one.begin)
        place = next((n for n, one in enumerate(items) if one.key == self._chosen[1].key), 0)
        self.choose(lane, items[max(0, min(len(items) - 1, place + direction))])

    def choose(self, lane: Lane, item: Item, *, go: bool = True) -> None:
        """Put the keyboard on a bar or mark; `go`: and show that time."""
        self._chosen = (lane.name, item)
        if go and not item.begin <= self.window_of_time.end <= (item.end or item.begin):
            self.window_of_time.show_moment(item.begin)
        self._say(self.sentence(lane, item))
        self.update()

    def _lane_of_chosen(self) -> Lane | None:
        name = self._chosen[0] if self._chosen else ""
        return next((lane for lane in self.lanes if lane.name == name), None)

    def _renew_chosen(self, name: str, item: Item) -> None:
        """What is chosen may go on, end or be forgotten."""
        lane = self._lane_of_chosen()
        newer = lane.get(item.key) if lane is not None else None
        if newer is item:
            return
        self._chosen = None if newer is None else (name, newer)
        if self._under is None:
            self._say_chosen()

    def _find(self, place: QPointF) -> tuple[Lane, Item] | None:
        area = self.area(self.width(), self.height())
        number = int((place.y() - area.top()) // self._high())
        if place.x() < area.left() or not 0 <= number < len(self.lanes):
            return None
        lane = self.lanes[number]
        near = [
            (abs(self.across(item.begin, area) - place.x()), item)
            for item in lane.items
            if item.is_mark
        ]
        if near:
            distance, item = min(near, key=lambda one: one[0])
            return (lane, item) if distance < _NEAR * self.line else None
        at = self.moment(place.x())
        found = (one for one in lane.items if one.begin <= at and (one.end is None or at < one.end))
        item_there = next(found, None)
        return None if item_there is None else (lane, item_there)

    def _point_to(self, found: tuple[Lane, Item] | None) -> None:
        if found != self._under:
            self._under = found
            if found is not None:
                self._say(self.sentence(*found))
            else:
                self._say_chosen()

    def _say_chosen(self) -> None:
        lane = self._lane_of_chosen()
        chosen = self.chosen
        self._say(self.sentence(lane, chosen) if lane is not None and chosen is not None else "")

    def _say(self, sentence: str) -> None:
        self.says = sentence
        self._describe(sentence)
        self.told.emit(sentence)

    def _describe(self, sentence: str = "") -> None:
        hint = tr("Arrow keys go from one thing to the next, and from lane to lane.")
        self.setAccessibleDescription(sentence or hint)

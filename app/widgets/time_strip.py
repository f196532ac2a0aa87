"""What is drawn over the axis of time: a title at the left, time to the right, mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.models.plot_axis import Tick, time_ticks
from app.models.time_window import ZOOM_STEP, TimeWindow
from app.theme import Theme

_GUTTER = 27
"""Width of the part at the left, in characters; at most a third of the whole."""
_FINE = 100
"""Steps of the keyboard over the width."""


class TimeStrip(QWidget):
    """Base of plots, timeline and axis. Wheel: zoom; drag: pan; arrow keys: read off.

    `+` and `-` zoom, Page Up and Page Down pan, Home goes to the beginning, End to now.
    """

    def __init__(self, theme: Theme, window: TimeWindow) -> None:
        super().__init__()
        self.theme, self.window_of_time = theme, window
        self.shift = 0.0
        """Seconds from the axis to the wall clock."""
        self._dragged_from: float | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.changed.connect(self.update)
        window.pointed.connect(self.update)
        theme.changed.connect(self.update)
        theme.changed.connect(self.updateGeometry)

    # Geometry.

    @property
    def line(self) -> int:
        """Height of a line of text."""
        return self.fontMetrics().height()

    @property
    def inset(self) -> float:
        """Room between the frame and a title."""
        return self.line * 0.35

    def gutter(self, width: int) -> int:
        """Width of the part at the left."""
        return min(_GUTTER * self.fontMetrics().averageCharWidth(), width // 3)

    def area(self, width: int, height: int) -> QRectF:
        """Where time is."""
        left, right = self.gutter(width), self.line // 2
        return QRectF(left, 0, max(10, width - left - right), max(1, height - 1))

    def across(self, at: float, area: QRectF) -> float:
        """Where a moment lies across."""
        shown = self.window_of_time
        return area.left() + (at - shown.begin) / shown.span * area.width()

    def moment(self, x: float) -> float:
        """Which moment lies there."""
        area, shown = self.area(self.width(), self.height()), self.window_of_time
        return shown.begin + (x - area.left()) / area.width() * shown.span

    def ticks(self, area: QRectF) -> list[Tick]:
        """Marks of the axis of time, the same in all that is drawn over it."""
        letters = area.width() / max(1, self.fontMetrics().horizontalAdvance("00:00:00  "))
        shown = self.window_of_time
        return time_ticks(shown.begin, shown.end, int(letters), self.shift)

    # Painting.

    def draw(self, painter: QPainter, width: int, height: int) -> None:
        """Paint everything into a place of that size."""
        raise NotImplementedError

    def draw_upon(self, painter: QPainter) -> None:
        """Paint all of it as it is on the screen, with its fonts."""
        painter.setFont(self.font())
        # A figure before its unit, beside its axis, in whichever direction the window is read.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.draw(painter, self.width(), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint it, with the moment that is pointed at."""
        painter = QPainter(self)
        self.draw_upon(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.color("accent"), self.theme.stroke))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def color(self, name: str) -> QColor:
        """A colour of the palette in use."""
        return QColor(self.theme.colors[name])

    def draw_ticks(self, painter: QPainter, area: QRectF) -> None:
        """Paint the upright lines."""
        painter.setPen(QPen(self.color("line"), self.theme.stroke, Qt.PenStyle.DotLine))
        for tick in self.ticks(area):
            x = round(self.across(tick.at, area)) + 0.5
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def draw_pointer(self, painter: QPainter, area: QRectF) -> None:
        """Paint the line at the moment that is pointed at."""
        at = self.window_of_time.at
        if at is not None:
            x = self.across(at, area)
            painter.setPen(QPen(self.color("text"), self.theme.stroke))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    # Mouse and keyboard.

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom; pan where it is turned sideways."""
        turns = event.angleDelta()
        shown = self.window_of_time
        if abs(turns.x()) > abs(turns.y()):
            shown.pan(-turns.x() / 120 * shown.span / 10)
        else:
            shown.zoom(ZOOM_STEP ** (-turns.y() / 120), self.moment(event.position().x()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of time."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged_from = self.moment(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Let it go."""
        self._dragged_from = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Point at a moment, or pull it along."""
        at = self.moment(event.position().x())
        if self._dragged_from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.window_of_time.pan(self._dragged_from - at)
            return
        inside = event.position().x() >= self.area(self.width(), self.height()).left()
        self.window_of_time.point(at if inside else None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Point at nothing any more."""
        super().leaveEvent(event)
        self.window_of_time.point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leave the moment to whoever has the keyboard now."""
        super().focusOutEvent(event)
        self.window_of_time.point(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Zoom, pan, and read off."""
        if not self.take_key(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def take_key(self, key: Qt.Key) -> bool:
        """Do what a key means; false for one that means nothing here."""
        shown = self.window_of_time
        match key:
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                shown.zoom(1 / ZOOM_STEP, shown.at)
            case Qt.Key.Key_Minus:
                shown.zoom(ZOOM_STEP, shown.at)
            case Qt.Key.Key_PageUp:
                shown.pan(-shown.span / 2)
            case Qt.Key.Key_PageDown:
                shown.pan(shown.span / 2)
            case Qt.Key.Key_Home:
                shown.to_oldest()
            case Qt.Key.Key_End:
                shown.set_live(live=True)
            case Qt.Key.Key_Escape if shown.at is not None:
                shown.point(None)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.step(-1 if key == Qt.Key.Key_Left else 1)
            case _:
                return False
        return True

    def step(self, direction: int) -> None:
        """Point at a moment further left or right; at the edge time goes along."""
        shown = self.window_of_time
        at = shown.end if shown.at is None else shown.at + direction * shown.span / _FINE
        if not shown.begin <= at <= shown.end:
            shown.pan(direction * shown.span / 10)
        shown.point(at)


class TimeAxis(TimeStrip):
    """The times, written under what is above."""

    def __init__(self, theme: Theme, window: TimeWindow) -> None:
        super().__init__(theme, window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(round(self.line * 1.2))

    def draw(self, painter: QPainter, width: int, height: int) -> None:
        """Write them."""
        area = self.area(width, height)
        painter.setPen(self.color("muted"))
        half = self.fontMetrics().horizontalAdvance("00:00:00  ") / 2
        for tick in self.ticks(area):
            x = self.across(tick.at, area)
            if x + half / 1.3 <= width:
                box = QRectF(x - half, 0, 2 * half, height)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tick.text)

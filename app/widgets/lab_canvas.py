"""The lab drawn: hosts, routers, lines, and packets on their way; everything can be clicked.

Keys: arrows go from one to the next, Enter opens, Space plays and pauses, the full stop steps.
The table of packets and the list of hosts beside it say the same to those who do not see it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.models.lab_journeys import LabRow
from app.models.table_model import plain_tooltip
from app.text.format import visible
from app.text.translation import tr
from app.theme import Theme
from app.widgets.lab_packets import Traffic
from app.widgets.lab_stage import Stage
from node.lab_world import LabEvent, LabView

_LEAST_CARDS = (4.2, 4.6)
"""Room for so many cards across and down, at the size of running text, is asked for at least."""
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class LabCanvas(QWidget):
    """Draws what it is told, at the lab time that it is told."""

    node_chosen = Signal(str)
    """A host or router; empty: nothing any more."""
    packet_chosen = Signal(int)
    node_opened = Signal(str)
    """Double click, or Enter."""
    node_moved = Signal(str, float, float)
    """Drawn somewhere else by hand: fractions across and down."""
    menu_asked = Signal(str, QPoint)
    """The menu of a host or router (empty: of the lab), at a global position."""
    play_asked = Signal()
    step_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.traffic = Traffic()
        self.chosen = ""
        self._theme = theme
        self._stage = Stage(theme)
        self._row: LabRow | None = None
        self._now = self._since = 0.0
        self._grabbed = ""
        self._pressed = QPointF()
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._describe()
        theme.changed.connect(self._restyle)

    # What the page tells.

    def show_view(self, view: LabView) -> None:
        """Show who is there, and what they say."""
        if self._stage.take(view):
            self.update()
        if self.chosen and self.chosen not in self._stage.names:
            self.choose("")
        self._describe()

    def take(self, events: Iterable[LabEvent], now: float) -> None:
        """Take what happened up to now."""
        self.traffic.take(events, self._stage.layout, now, since=self._since)

    def tick(self, now: float, seconds: float) -> None:
        """It is so late in the lab; the viewer has seen so many seconds of it go by."""
        busy = self.traffic.flights or self.traffic.crosses
        self._now = now
        self.traffic.pass_time(now, seconds, self._stage.layout)
        if busy or self.traffic.flights:
            self.update()

    def stand_still(self, *, paused: bool) -> None:
        """While the lab is paused, crosses of the last while are shown."""
        self.traffic.paused = paused
        self.update()

    def look_from(self, now: float) -> None:
        """Somebody looks from now on: what was refused before is past."""
        self._now = self._since = now

    def forget(self) -> None:
        """Another lab is shown."""
        self.traffic.clear()
        self._row = None
        self.choose("")

    def choose(self, name: str) -> None:
        """Select a host or router; empty: none."""
        if name != self.chosen:
            self.chosen = self._stage.chosen = name
            self._stage.drop_picture()
            self._describe()
            self.update()

    def follow(self, row: LabRow | None) -> None:
        """Show the whole way of a packet, or of none."""
        if row is not self._row:
            self._row = row
            self.update()

    @property
    def spoken(self) -> str:
        """What a screen reader says of what is selected."""
        names = self._stage.names
        if not self.chosen:
            return tr(
                "{number} hosts and routers. Arrow keys go from one to the next.",
                number=len(names),
            )
        place = names.index(self.chosen) + 1
        return tr(
            "{what}. {place} of {number}.",
            what=self._stage.card(self.chosen).spoken,
            place=place,
            number=len(names),
        )

    def place_of(self, name: str) -> QPointF:
        """Where a host or router is drawn."""
        return self._stage.frame(name).center()

    def place_of_packet(self, number: int) -> QPointF | None:
        """Where a packet, or the cross at which it ended, is drawn now."""
        return self._stage.place_of_packet(self.traffic, self._now, number)

    # Painting.

    def sizeHint(self) -> QSize:  # noqa: N802
        """As much as there is; this to begin with."""
        return self.minimumSizeHint() * 1.5

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for a small lab in small text."""
        across, down = self._stage.art.card
        scale = self._stage.art.scale * 1.6
        return QSize(round(across / scale * _LEAST_CARDS[0]), round(down / scale * _LEAST_CARDS[1]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw what stands still from a picture, and over it what moves."""
        del event
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._stage.picture(focus=self.hasFocus()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._stage.draw_moving(painter, self.traffic, self._now, self._row)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Find the size of text at which all cards fit."""
        super().resizeEvent(event)
        self._stage.resize(self.width(), self.height(), self.devicePixelRatioF())

    def _restyle(self) -> None:
        self._stage.resize(self.width(), self.height(), self.devicePixelRatioF())
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._stage.drop_picture()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self._stage.drop_picture()
        self.update()

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select what is under the pointer: packets first, they are small."""
        at = event.position()
        number = self._stage.packet_at(self.traffic, self._now, at)
        if number is not None:
            self.packet_chosen.emit(number)
            return
        name = self._stage.node_at(at)
        self.choose(name)
        self.node_chosen.emit(name)
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed, self._pressed, self._dragging = name, at, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move what was grabbed."""
        at = event.position()
        if self._grabbed:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            self._dragging = self._dragging or far
            if self._dragging:
                self._stage.put(self._grabbed, at)
                self.update()
            return
        over = self._stage.packet_at(self.traffic, self._now, at) is not None
        over = over or bool(self._stage.node_at(at))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Leave it there."""
        del event
        name, self._grabbed = self._grabbed, ""
        if name and self._dragging:
            self._dragging = False
            x, y = self._stage.layout.places[name]
            self.node_moved.emit(name, round(x, 4), round(y, 4))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open a host or router."""
        name = self._stage.node_at(event.position())
        if name:
            self.node_opened.emit(name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of what is there, or is selected."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            name = self.chosen
            at = self.place_of(name).toPoint() if name else self.rect().center()
        else:
            name, at = self._stage.node_at(QPointF(event.pos())), event.pos()
        self.menu_asked.emit(name, self.mapToGlobal(at))

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            text = self._stage.words_at(self.traffic, self._now, at)
            shown = "\n".join(map(visible, text.split("\n")))
            QToolTip.showText(event.globalPos(), plain_tooltip(shown), self)
            return True
        return super().event(event)

    # The keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go about, open, play, step."""
        key = event.key()
        if key in _DIRECTIONS:
            self._go(self._stage.next_to(self.chosen, *_DIRECTIONS[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._stage.names:
            self._go(self._stage.names[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.node_opened.emit(self.chosen)
        elif key == Qt.Key.Key_Escape:
            self.choose("")
            self.node_chosen.emit("")
        elif key == Qt.Key.Key_Space:
            self.play_asked.emit()
        elif key == Qt.Key.Key_Period:
            self.step_asked.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, name: str) -> None:
        if name:
            self.choose(name)
            self.node_chosen.emit(name)

    def _describe(self) -> None:
        name = tr("Drawing of the lab. {what}", what=self.spoken)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            news = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(news)

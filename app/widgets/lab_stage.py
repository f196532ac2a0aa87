"""What the lab's drawing shows and where, in pixels: cards, hits, a picture of what is still."""

from __future__ import annotations

from itertools import combinations, count

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from app.models.lab_journeys import LabRow
from app.text.translation import tr
from app.theme import Theme
from app.widgets.lab_art import QUIET_KINDS, Art, CardText, host_card, router_card
from app.widgets.lab_layout import CLOUD, Layout, lay_out
from app.widgets.lab_packets import Cross, Flight, Traffic, cross_of
from app.widgets.lab_pushing import MOST_PUSHED, in_columns, push_apart
from node.lab_world import INTERNET, Kind, LabView, PacketMoved, PacketRefused

SCALES = (
    1.8,
    1.6,
    1.45,
    1.3,
    1.2,
    1.1,
    1.0,
    0.95,
    0.9,
    0.85,
    0.8,
    0.75,
    0.7,
    0.62,
    0.55,
    0.47,
    0.4,
)
"""Sizes of text to try, the largest first."""
READABLE = 1.0
"""Size of text below which cards are rather pushed apart."""
READABLE_IN_A_ROOM = 1.3
"""The same in projector mode."""
MOST_CARDS = 60
"""Beyond this, hosts are dots."""
MANY_PACKETS = 30
"""Beyond this, packets of connections that stand have no label."""
_NEAR = 14.0
"""Pixels from the middle of a packet within which it is meant."""
_CROSS_COLUMNS = 2
"""Crosses before a router, three in each; more cover the first."""
_EMPTY = tr("“Add” puts in hosts and routers.")
_NOTHING = LabView(0.0, "", (), ())


class Stage:
    """Keeps the layout, the size of text that fits, and the picture of all that stands still."""

    def __init__(self, theme: Theme) -> None:
        self.layout: Layout = lay_out(_NOTHING)
        self.names: list[str] = []
        """In reading order."""
        self.chosen = ""
        self.art = Art(theme, 1.0, 1.0)
        self._theme = theme
        self._cards: dict[str, CardText] = {}
        self._counts: dict[str, int] = {}
        self._plans: object = None
        self._width, self._height, self._ratio = 100, 100, 1.0
        self._ways: dict[tuple[str, str, str], list[QPointF]] = {}
        self._picture: QPixmap | None = None
        self._focused = False
        self._shifted: dict[str, QPointF] = {}
        """Middles of cards that were pushed apart."""
        self._put = ""
        """The card that was put somewhere last: it stays there, and others give way."""

    def take(self, view: LabView) -> bool:
        """Take another view; True where that changes the picture."""
        cards = {one.plan.name: router_card(one) for one in view.routers}
        cards |= {one.plan.name: host_card(one) for one in view.hosts}
        counts = {one.plan.name: len(one.table) for one in view.routers if one.table}
        plans = (*(one.plan for one in view.routers), *(one.plan for one in view.hosts))
        if (cards, counts, plans) == (self._cards, self._counts, self._plans):
            return False
        moved = plans != self._plans or cards.keys() != self._cards.keys()
        self._cards, self._counts, self._plans = cards, counts, plans
        if moved:
            self.layout = lay_out(view)
            places = self.layout.places
            self.names = sorted(places, key=lambda name: (round(places[name][0], 1), places[name]))
            self.resize(self._width, self._height, self._ratio)
        self.drop_picture()
        return True

    def resize(self, width: int, height: int, ratio: float) -> None:
        """Find the largest text at which no card covers another."""
        self._width, self._height, self._ratio = width, height, ratio
        self._shifted = {}
        for scale in SCALES:
            self.art = Art(self._theme, scale, ratio)
            self.art.fit_card(self._cards.values())
            if self._fits():
                break
        wanted = READABLE_IN_A_ROOM if self._theme.projector else READABLE
        if self.art.scale < wanted and len(self.names) <= MOST_PUSHED:
            self._make_room(wanted)
        self.drop_picture()

    def _make_room(self, wanted: float) -> None:
        """Push cards apart where only that leaves text that can be read."""
        small = self.art
        for scale in (one for one in SCALES if small.scale < one <= wanted):
            self.art = Art(self._theme, scale, self._ratio)
            self.art.fit_card(self._cards.values())
            self._shifted = {}
            left, top, wide, high = self._room()
            if wide <= 0 or high <= 0:
                continue
            frames = {name: self.frame(name) for name in self.names}
            around = self._cloud(), QRectF(left, top, wide, high), self.art.line * 0.4
            for find in (push_apart, in_columns):
                self._shifted = find(frames, *around, self._put) or {}
                if self._shifted and self._fits():
                    return
        self._shifted = {}
        self.art = small

    def _cloud(self) -> QRectF:
        hub, line = self._point(self.layout.hubs[INTERNET]), self.art.line
        return QRectF(hub.x() - 3 * line, hub.y() - 1.5 * line, 6 * line, 3 * line)

    def drop_picture(self) -> None:
        """Draw everything anew next time."""
        self._picture = None
        self._ways.clear()

    def put(self, name: str, at: QPointF) -> None:
        """Draw a host or router elsewhere, until the next view."""
        left, top, wide, high = self._room()
        x = min(max((at.x() - left) / max(1.0, wide), 0.0), 1.0)
        y = min(max((at.y() - top) / max(1.0, high), 0.0), 1.0)
        self.layout.places[name] = (x, y)
        self._put = name
        self._shifted.pop(name, None)
        self.drop_picture()

    # Where things are.

    def card(self, name: str) -> CardText:
        """What stands on a card."""
        return self._cards[name]

    def frame(self, name: str) -> QRectF:
        """The card of a host or router."""
        wide, high = self._card_size()
        middle = self._middle(name)
        return QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)

    def node_at(self, at: QPointF) -> str:
        """The host or router there; empty: none."""
        found = (name for name in reversed(self.names) if self.frame(name).contains(at))
        return next(found, "")

    def packet_at(self, traffic: Traffic, now: float, at: QPointF) -> int | None:
        """The number of the packet or cross there."""
        near = max(_NEAR, self.art.reach * 1.3)
        best: tuple[float, int] | None = None
        for number, place in self._things(traffic, now):
            far = (place - at).manhattanLength()
            if far <= near and (best is None or far <= best[0]):  # the last drawn is on top
                best = (far, number)
        return best[1] if best else None

    def place_of_packet(self, traffic: Traffic, now: float, number: int) -> QPointF | None:
        """Where a packet or its cross is drawn."""
        return next((at for one, at in self._things(traffic, now) if one == number), None)

    def words_at(self, traffic: Traffic, now: float, at: QPointF) -> str:
        """What is there, in words."""
        number = self.packet_at(traffic, now, at)
        if number is not None:
            packets = [one.packet for one in traffic.crosses]
            packets += [one.packet for one in traffic.flights]
            packet = next(one for one in packets if one.number == number)
            return tr(
                "Packet {number}: {packet}\nClick for its whole way.", number=number, packet=packet
            )
        name = self.node_at(at)
        return "\n".join((name, *self._cards[name].lines)) if name else ""

    def next_to(self, name: str, x: int, y: int) -> str:
        """The host or router that comes next in a direction; itself where none does."""
        if name not in self.layout.places:
            return self.names[0] if self.names else ""
        here = self.frame(name).center()
        best, found = float("inf"), name
        for other in self.names:
            way = self.frame(other).center() - here
            forward, aside = (way.x(), way.y()) if x else (way.y(), way.x())
            forward *= x or y
            if other != name and forward > 1 and forward + 2.5 * abs(aside) < best:
                best, found = forward + 2.5 * abs(aside), other
        return found

    # Painting.

    def picture(self, *, focus: bool) -> QPixmap:
        """All that stands still."""
        if self._picture is None or focus != self._focused:
            self._focused = focus
            self._picture = self._draw()
        return self._picture

    def draw_moving(
        self, painter: QPainter, traffic: Traffic, now: float, row: LabRow | None
    ) -> None:
        """Packets and crosses, and the way of the chosen packet."""
        number = row.number if row else None
        if row is not None:
            self._draw_way(painter, row)
        few = len(traffic.flights) <= MANY_PACKETS
        for flight in traffic.flights:
            if flight.leaves > now:
                continue
            kind = flight.packet.kind
            chosen = flight.packet.number == number
            label = few or chosen or kind not in QUIET_KINDS
            _draw_at(
                painter, self._place(flight, now), self.art.packet(kind, label=label, chosen=chosen)
            )
        for cross, place in self._crosses(traffic):
            if cross.packet.number == number:
                self.art.draw_halo(painter, place)
            _draw_at(painter, place, self.art.cross(lost=cross.lost))

    def _draw(self) -> QPixmap:
        art = self.art
        picture = QPixmap(round(self._width * self._ratio), round(self._height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(art.color("window"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.layout
        for name, network in layout.within.items():
            middle = self._middle(name)
            if network in layout.hubs:
                art.draw_line(painter, middle, self._hub(network))
            if name in layout.hubs:
                art.draw_line(painter, middle, self._hub(name))
        for network in layout.hubs:
            if network == INTERNET:
                art.draw_cloud(painter, self._hub(network), tr("internet"))
            else:
                art.draw_hub(painter, self._hub(network))
        for name in self.names:
            chosen = name == self.chosen
            if self._as_dots:
                at = self._point(layout.places[name])
                art.draw_dot(painter, at, self._cards[name], chosen=chosen)
            else:
                lines = self._counts.get(name, 0)
                words = tr("{n} line", "{n} lines", lines) if lines else ""
                art.draw_card(
                    painter, self.frame(name), self._cards[name], chosen=chosen, count=words
                )
        self._draw_legend(painter)
        if not self.names:
            painter.setFont(art.font)
            painter.setPen(art.color("muted"))
            below = QRectF(0, self._height * 0.72, self._width, art.line * 1.5)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, _EMPTY)
        if self._focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(art.color("accent"), 2))
            painter.drawRect(QRectF(1, 1, self._width - 2, self._height - 2))
        painter.end()
        return picture

    def _draw_legend(self, painter: QPainter) -> None:
        """Which shape is which packet, as far as there is room."""
        art = self.art
        painter.setFont(art.small)
        x, y = art.line * 0.8, self._height - art.line * 0.85
        for kind in Kind:
            wide = art.small_width(str(kind))
            if x + wide + art.line > self._width:
                return
            size = art.reach * (0.5 if kind in QUIET_KINDS else 0.72)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(art.kind_color(kind))
            art.draw_shape(painter, kind, QPointF(x, y), size)
            painter.setPen(art.color("muted"))
            frame = QRectF(x + art.line * 0.5, y - art.line / 2, wide + 4, art.line)
            painter.drawText(frame, Qt.AlignmentFlag.AlignVCenter, str(kind))
            x += wide + art.line * 1.5

    def _draw_way(self, painter: QPainter, row: LabRow) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        color = self.art.color("accent")
        color.setAlpha(150)
        wide = max(3.0, self.art.line * 0.28)
        painter.setPen(QPen(color, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for event in row.events:
            if isinstance(event, PacketMoved):
                target = event.packet.target.host
                network = self.layout.network_between(event.origin, event.to, target)
                way = self._way(event.origin, event.to, network)
                if way:
                    painter.drawPolyline(QPolygonF(way))
        for event in row.events:
            if isinstance(event, PacketRefused):  # its cross may have gone, or be covered
                place = self._cross_place(cross_of(event, self.layout), 0)
                self.art.draw_halo(painter, place)
                _draw_at(painter, place, self.art.cross(lost=False))

    # Geometry.

    @property
    def _as_dots(self) -> bool:
        return len(self.names) > MOST_CARDS

    def _card_size(self) -> tuple[float, float]:
        return (self.art.line, self.art.line) if self._as_dots else self.art.card

    def _room(self) -> tuple[float, float, float, float]:
        """Where the middles of cards may be: left, top, width, height."""
        wide, high = self._card_size()
        legend = self.art.line * 1.6
        return (
            wide / 2 + 8,
            high / 2 + 8,
            self._width - wide - 16,
            self._height - high - 12 - legend,
        )

    def _middle(self, name: str) -> QPointF:
        return self._shifted.get(name, self._point(self.layout.places[name]))

    def _hub(self, network: str) -> QPointF:
        """The middle of a network: where cards were pushed, between them."""
        inside = self.layout.members(network)
        if network not in self._shifted or not inside:
            return self._point(self.layout.hubs[network])
        middles = [self._middle(name) for name in inside]
        x = sum(one.x() for one in middles) / len(middles)
        y = sum(one.y() for one in middles) / len(middles)
        return (self._middle(network) + QPointF(x, y)) / 2

    def _point(self, place: tuple[float, float]) -> QPointF:
        left, top, wide, high = self._room()
        return QPointF(left + place[0] * wide, top + place[1] * high)

    def _fits(self) -> bool:
        if self._as_dots:
            return self.art.scale <= 1.0
        _, _, wide, high = self._room()
        if wide <= 0 or high <= 0:
            return False
        air = self.art.line * 0.4
        frames = [self.frame(name).adjusted(-air, -air / 2, air, air / 2) for name in self.names]
        frames.append(self._cloud())
        if not self.names:
            return self.art.scale <= 1.0
        return not any(one.intersects(other) for one, other in combinations(frames, 2))

    def _way(self, origin: str, to: str, network: str) -> list[QPointF]:
        """The corners of a way, from the edge of one card to that of the other."""
        key = (origin, to, network)
        way = self._ways.get(key)
        if way is None:
            way = self._ways[key] = self._corners(origin, to, network)
        return way

    def _corners(self, origin: str, to: str, network: str) -> list[QPointF]:
        way = [self._point(place) for place in self.layout.way(origin, to, network)]
        if len(way) > 1:
            way[1] = self._hub(network)
            way[0] = _edge(self.frame(origin), way[1])
        if len(way) > 2:
            way[-1] = _edge(self.frame(to), way[-2])
        return way

    def _place(self, flight: Flight, now: float) -> QPointF:
        way = self._way(flight.origin, flight.to, flight.network)
        legs = len(way) - 1
        if legs < 1:
            return way[0] if way else self._point(CLOUD)
        at = min(max(flight.share(now), 0.0), 1.0) * legs
        leg = min(int(at), legs - 1)
        return way[leg] + (way[leg + 1] - way[leg]) * (at - leg)

    def _crosses(self, traffic: Traffic) -> list[tuple[Cross, QPointF]]:
        """Where crosses are: side by side where several are at one place."""
        placed = []
        heaps: dict[tuple[str, str, bool], count[int]] = {}
        for cross in traffic.crosses:
            heap = heaps.setdefault((cross.at, cross.network, cross.lost), count())
            placed.append((cross, self._cross_place(cross, next(heap) % (3 * _CROSS_COLUMNS))))
        return placed

    def _cross_place(self, cross: Cross, number: int) -> QPointF:
        column, row = divmod(number, 3)
        place, apart = self._point(cross.place), 2.5 * self.art.reach
        aside = apart * (0, 1, -1)[row]
        if cross.at in self.layout.places:
            known = cross.network in self.layout.hubs
            hub = self._hub(cross.network) if known else place
            place = _edge(self.frame(cross.at), hub)
            way = hub - place
            way /= max(1.0, (way.x() ** 2 + way.y() ** 2) ** 0.5)
            place += way * (self.art.reach + apart * column)
            place += QPointF(-way.y(), way.x()) * aside
        elif not cross.lost:
            place += QPointF(aside, -self.art.line * 1.3 - apart * column)
        return place

    def _things(self, traffic: Traffic, now: float) -> list[tuple[int, QPointF]]:
        """Packets and crosses with their places; crosses first, they do not run away."""
        things = [(cross.packet.number, place) for cross, place in self._crosses(traffic)]
        flying = (one for one in traffic.flights if one.leaves <= now)
        return things + [(one.packet.number, self._place(one, now)) for one in flying]


def _edge(frame: QRectF, towards: QPointF) -> QPointF:
    """Where the line from the middle of a card to a point leaves the card."""
    middle = frame.center()
    way = towards - middle
    if not (way.x() or way.y()):
        return middle
    across = frame.width() / 2 / abs(way.x()) if way.x() else float("inf")
    down = frame.height() / 2 / abs(way.y()) if way.y() else float("inf")
    return middle + way * min(across, down, 1.0)


def _draw_at(painter: QPainter, middle: QPointF, picture: QPixmap) -> None:
    size = picture.deviceIndependentSize()
    corner = QPointF(middle.x() - size.width() / 2, middle.y() - size.height() / 2)
    painter.drawPixmap(corner, picture)

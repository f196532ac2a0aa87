"""Packets under way in the lab's drawing, and the crosses where some of them ended. No Qt."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from app.widgets.lab_layout import CLOUD, Layout, Point, along
from node.lab_world import LabEvent, Packet, PacketMoved, PacketRefused

CROSS_SECONDS = 6.0
"""How long a cross stays while the lab runs, in seconds of the person who looks."""
CROSS_RETURNS = 30.0
"""Seconds after which a cross is gone for a paused lab, too."""
MAX_CROSSES = 60
MAX_FLIGHTS = 600
"""Packets drawn at once; further ones are in the table only."""
_LOST_AT = 0.5
"""The share of its way after which a packet that gets lost is shown as lost."""


@dataclass(slots=True)
class Flight:
    """A packet on one stretch of its way."""

    packet: Packet
    origin: str
    to: str
    network: str
    leaves: float
    """Lab time."""
    arrives: float
    lost: bool

    def share(self, now: float) -> float:
        """How much of the way lies behind it, 0 to 1."""
        whole = self.arrives - self.leaves
        return 1.0 if whole <= 0 else (now - self.leaves) / whole


@dataclass(slots=True, eq=False)
class Cross:
    """Where a packet ended that did not arrive."""

    packet: Packet
    at: str
    """Name of the router that refused it; empty: on the way."""
    network: str
    """The network from which it came."""
    place: Point
    lost: bool
    left: float = CROSS_SECONDS
    """Seconds for which it is still shown; below 0 it is shown only while the lab is paused."""


class Traffic:
    """Takes what happens, and tells what is to be drawn at a moment."""

    def __init__(self) -> None:
        self.flights: list[Flight] = []
        self.paused = False
        """The lab stands still: all crosses of the last while are shown."""
        self._crosses: deque[Cross] = deque(maxlen=MAX_CROSSES)

    @property
    def crosses(self) -> tuple[Cross, ...]:
        """Those that are shown."""
        return tuple(one for one in self._crosses if self.paused or one.left > 0)

    def clear(self) -> None:
        """Forget everything."""
        self.flights.clear()
        self._crosses.clear()

    def take(
        self, events: Iterable[LabEvent], layout: Layout, now: float, *, since: float = 0.0
    ) -> None:
        """Take what happened, but for what has arrived, or was refused before `since`."""
        for event in events:
            if isinstance(event, PacketRefused):
                if event.time < since:
                    continue
                self._cross_out(cross_of(event, layout))
            elif isinstance(event, PacketMoved) and (event.arrives > now or event.lost):
                self._set_out(event, layout)

    def pass_time(self, now: float, seconds: float, layout: Layout) -> None:
        """Let what has arrived go; `seconds` of the viewer's have passed while the lab ran."""
        for cross in self._crosses:
            cross.left -= seconds
        while self._crosses and self._crosses[0].left <= CROSS_SECONDS - CROSS_RETURNS:
            self._crosses.popleft()
        ended = [one for one in self.flights if one.arrives <= now or _is_lost(one, now)]
        if not ended:
            return
        self.flights = [one for one in self.flights if one.arrives > now and not _is_lost(one, now)]
        for one in ended:
            if one.lost:
                place = along(layout.way(one.origin, one.to, one.network), _LOST_AT)
                self._cross_out(Cross(one.packet, "", one.network, place, lost=True))

    @property
    def quiet(self) -> bool:
        """Nothing is under way."""
        return not self.flights

    def _cross_out(self, cross: Cross) -> None:
        """Put up a cross; one that says the same of an earlier try goes."""
        said = (cross.at, cross.packet.source, cross.packet.target)
        for old in list(self._crosses):
            if (old.at, old.packet.source, old.packet.target) == said:
                self._crosses.remove(old)
        self._crosses.append(cross)

    def _set_out(self, event: PacketMoved, layout: Layout) -> None:
        if len(self.flights) < MAX_FLIGHTS:
            network = layout.network_between(event.origin, event.to, event.packet.target.host)
            self.flights.append(
                Flight(
                    event.packet,
                    event.origin,
                    event.to,
                    network,
                    event.time,
                    event.arrives,
                    event.lost,
                )
            )


def cross_of(event: PacketRefused, layout: Layout) -> Cross:
    """The cross at which a refused packet ends."""
    packet, at = event.packet, event.at
    if at in layout.places:
        network = layout.came_from(packet.source.host, at)
        return Cross(packet, at, network, layout.places[at], lost=False)
    origin = layout.owners.get(packet.source.host, "")
    network = layout.network_between(origin, "", packet.target.host)
    return Cross(packet, "", network, layout.hubs.get(network, CLOUD), lost=False)


def _is_lost(flight: Flight, now: float) -> bool:
    return flight.lost and flight.share(now) >= _LOST_AT

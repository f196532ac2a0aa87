"""What is worth telling somebody who looks at something else: told once, when it has settled."""

from __future__ import annotations

from dataclasses import dataclass

from app.text.format import short_addr, visible
from app.text.translation import told, tr
from app.text.words import PATH, REACH
from node import Direction, InboundPath, Reach, Snapshot

SETTLED_SECONDS = 10.0
"""A verdict is told when it has stood so long: while others are being asked it may swing."""
FROM_OUTSIDE = frozenset(
    {
        InboundPath.PUBLIC_INTERFACE,
        InboundPath.MAPPED_BY_DIALLING,
        InboundPath.PORT_FORWARD,
        InboundPath.HOLE_PUNCHED,
    }
)
"""The ways of somebody who came in from the internet, and directly."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A title and a sentence."""

    title: str
    text: str
    reach: Reach
    """The verdict at that time, for the picture beside it."""


class Notices:
    """What is new for somebody who looked away, as it is told of snapshots and of time."""

    def __init__(self) -> None:
        self._told = Reach.UNKNOWN
        self._seen = Reach.UNKNOWN
        self._since = 0.0
        self._arrived = False

    def of(self, snapshot: Snapshot, now: float) -> list[Notice]:
        """The notices that are due at a time, seconds of the node's monotonic clock."""
        found = [self._verdict(snapshot, now), self._arrival(snapshot)]
        return [one for one in found if one is not None]

    def _verdict(self, snapshot: Snapshot, now: float) -> Notice | None:
        reach = snapshot.verdict.reach
        if reach is not self._seen:
            self._seen, self._since = reach, now
        if reach in (self._told, Reach.UNKNOWN) or now - self._since < SETTLED_SECONDS:
            return None
        self._told = reach
        return Notice(REACH[reach], visible(told(snapshot.verdict.sentence)), reach)

    def _arrival(self, snapshot: Snapshot) -> Notice | None:
        if self._arrived:
            return None
        for one in snapshot.connections:
            if one.direction is Direction.INBOUND and one.path in FROM_OUTSIDE:
                self._arrived = True
                where = short_addr(one.remote_addr)
                text = tr("From {addr}: {path}.", addr=where, path=PATH[one.path])
                return Notice(
                    tr("Somebody came in from the internet"), text, snapshot.verdict.reach
                )
        return None

"""Two connections that crossed: both ends dialled at about the same time, and one is enough."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from node.identity import PeerId
from node.net.connection import Connection
from node.phrase import Phrase
from node.terms import Direction

CROSSING_SECONDS = 10.0
"""Two connections to one peer opened in opposite directions within this time have crossed."""
CROSSING_GRACE = 1.0
"""Seconds until the one given up is closed, so that the peer has both and agrees."""


class Crossings:
    """The connections that are given up for another one, and are still open."""

    def __init__(self, ours: PeerId, to_peer: Callable[[PeerId], Connection | None]) -> None:
        """`to_peer` gives the connection to a peer that is wanted most."""
        self._ours = ours
        self._to_peer = to_peer
        self._given_up: dict[int, asyncio.TimerHandle] = {}

    def __contains__(self, connection_id: int) -> bool:
        return connection_id in self._given_up

    def settle(self, connection: Connection, others: Iterable[Connection]) -> None:
        """Keep one of two connections that crossed: the one that the smaller peer id dialled.

        Both ends come to the same answer without a word; ids compare as bytes. `others` are those
        with the same peer.
        """
        facts = connection.facts
        for other in others:
            if (other.facts.relayed is None) != (facts.relayed is None):
                continue  # a direct one beside a relayed one is what a hole punch is for
            apart = facts.opened_monotonic - other.facts.opened_monotonic
            if (
                other.facts.direction is not facts.direction
                and not other.closing
                and apart < CROSSING_SECONDS
            ):
                keep = Direction.OUTBOUND if self._ours < facts.peer_id else Direction.INBOUND
                self._give_up(other if facts.direction is keep else connection)

    def ended(self, connection_id: int) -> None:
        """It is closed already."""
        timer = self._given_up.pop(connection_id, None)
        if timer is not None:
            timer.cancel()

    def close(self) -> None:
        """Forget everything."""
        for timer in self._given_up.values():
            timer.cancel()
        self._given_up.clear()

    def _give_up(self, connection: Connection) -> None:
        connection_id = connection.facts.connection_id
        if connection_id not in self._given_up:
            self._given_up[connection_id] = asyncio.get_running_loop().call_later(
                CROSSING_GRACE, self._close_one, connection
            )

    def _close_one(self, connection: Connection) -> None:
        kept = self._to_peer(connection.facts.peer_id)
        del self._given_up[connection.facts.connection_id]
        # The one to keep may have ended meanwhile: better this one than none.
        if kept is not connection:
            connection.close(Phrase("two connections to this peer crossed; the other one is kept"))

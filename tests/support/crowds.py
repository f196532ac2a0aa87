"""A room of any number of participants, out of the room of five."""

from __future__ import annotations

from dataclasses import replace

from node.room_views import DialOutcome, RoomCell, RoomView
from node.views import Snapshot
from tests.support.scenes import home_nat, peer
from tests.support.scenes_room import NAMES, NOW, room

_OUTCOMES = (
    DialOutcome.DIRECT,
    DialOutcome.DIRECT,
    DialOutcome.FAILED,
    DialOutcome.UNDER_WAY,
    DialOutcome.NOT_ASKED,
)


def crowd(many: int) -> RoomView:
    """Participants one after the other like those of the five; every outcome between them."""
    there = room()
    ours, *others = there.participants
    people = [ours] + [
        replace(
            others[number % len(others)], peer_id=peer(number + 10), name=f"{NAMES[2]} {number}"
        )
        for number in range(1, many)
    ]
    cells = tuple(
        RoomCell(
            dialer.peer_id,
            target.peer_id,
            _OUTCOMES[(row * 3 + column) % len(_OUTCOMES)]
            if dialer.consent
            else DialOutcome.NO_CONSENT,
            target.addrs[0] if target.addrs else None,
            "",
            NOW,
        )
        for row, dialer in enumerate(people)
        for column, target in enumerate(people)
        if dialer is not target
    )
    return replace(there, participants=tuple(people), cells=cells)


def in_a_crowd(many: int) -> Snapshot:
    """The home with that room around it."""
    return replace(home_nat(), room=crowd(many))

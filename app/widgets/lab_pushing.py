"""Pushes the cards of the lab's drawing apart, so that larger text fits."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPointF, QRectF

MOST_PUSHED = 12
"""Cards; more take too long to be pushed apart at each change of size."""
ROUNDS = 25
"""Rounds of pushing before a smaller text is tried."""
_CLOUD = ""


def push_apart(
    frames: dict[str, QRectF], cloud: QRectF, middles: QRectF, air: float
) -> dict[str, QPointF] | None:
    """Find middles for cards at which none covers another, or the internet; None: not found.

    Args:
        frames: cards by name, as they lie now.
        cloud: where the internet is drawn; it stays.
        middles: where the middles of cards may be.
        air: room between two cards.
    """
    now = {**frames, _CLOUD: cloud}
    for _ in range(ROUNDS):
        moved = False
        for one, other in combinations(now, 2):
            moved |= _push(now, one, other, air)
        for name in frames:
            at = now[name].center()
            x = min(max(at.x(), middles.left()), middles.right())
            y = min(max(at.y(), middles.top()), middles.bottom())
            now[name].moveCenter(QPointF(x, y))
        if not moved:
            return {name: now[name].center() for name in frames}
    return None


def _push(now: dict[str, QRectF], one: str, other: str, air: float) -> bool:
    here, there = now[one], now[other]
    way = there.center() - here.center()
    x = (here.width() + there.width()) / 2 + 2.1 * air - abs(way.x())
    y = (here.height() + there.height()) / 2 + 1.1 * air - abs(way.y())
    if x <= 0 or y <= 0:
        return False
    push = QPointF(0, y if way.y() >= 0 else -y) if y < x else QPointF(x if way.x() >= 0 else -x, 0)
    half = 1.0 if other == _CLOUD else 0.55
    here.translate(-push * half)
    if other != _CLOUD:
        there.translate(push * half)
    return True

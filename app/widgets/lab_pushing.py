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
    frames: dict[str, QRectF], cloud: QRectF, middles: QRectF, air: float, held: str
) -> dict[str, QPointF] | None:
    """Find middles for cards at which none covers another, or the internet; None: not found.

    Args:
        frames: cards by name, as they lie now.
        cloud: where the internet is drawn; it stays.
        middles: where the middles of cards may be.
        air: room between two cards.
        held: the card that stays, too: somebody has just put it there; empty: none.
    """
    now = {name: QRectF(one) for name, one in frames.items()} | {_CLOUD: QRectF(cloud)}
    for _ in range(ROUNDS):
        moved = False
        for one, other in combinations(now, 2):
            moved |= _push(now, one, other, air, (_CLOUD, held))
        for name in frames:
            at = now[name].center()
            x = min(max(at.x(), middles.left()), middles.right())
            y = min(max(at.y(), middles.top()), middles.bottom())
            now[name].moveCenter(QPointF(x, y))
        if not moved:
            return {name: now[name].center() for name in frames}
    return None


def in_columns(
    frames: dict[str, QRectF], cloud: QRectF, middles: QRectF, air: float, held: str
) -> dict[str, QPointF]:
    """Find middles for cards in a column at each side of the internet, with even gaps.

    It takes what `push_apart` takes, and always finds places; cards may cover each other there
    when there are too many.
    """
    if not frames:
        return {}
    names = sorted(frames, key=lambda name: frames[name].center().x())
    high = max(one.height() for one in frames.values()) + 1.1 * air
    fitting = int(middles.height() / high) + 1
    here = sum(frames[name].center().x() < cloud.center().x() for name in names)
    here = min(max(here, len(names) - fitting), fitting)
    places: dict[str, QPointF] = {}
    for left, column in ((True, names[:here]), (False, names[here:])):
        column.sort(key=lambda name: frames[name].center().y())
        step = middles.height() / max(1, len(column) - 1)
        for number, name in enumerate(column):
            half, x = frames[name].width() / 2 + 1.1 * air, frames[name].center().x()
            x = min(x, cloud.left() - half) if left else max(x, cloud.right() + half)
            x = min(max(x, middles.left()), middles.right())
            down = number * step if len(column) > 1 else middles.height() / 2
            places[name] = QPointF(x, middles.top() + down)
    if held in frames:
        places[held] = frames[held].center()
    return places


def _push(now: dict[str, QRectF], one: str, other: str, air: float, fixed: tuple[str, ...]) -> bool:
    if one in fixed and other in fixed:
        return False
    here, there = now[one], now[other]
    way = there.center() - here.center()
    x = (here.width() + there.width()) / 2 + 2.1 * air - abs(way.x())
    y = (here.height() + there.height()) / 2 + 1.1 * air - abs(way.y())
    if x <= 0 or y <= 0:
        return False
    push = QPointF(0, y if way.y() >= 0 else -y) if y < x else QPointF(x if way.x() >= 0 else -x, 0)
    half = 1.0 if one in fixed or other in fixed else 0.55
    if one not in fixed:
        here.translate(-push * half)
    if other not in fixed:
        there.translate(push * half)
    return True

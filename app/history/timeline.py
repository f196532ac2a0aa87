"""What was true when: addresses, verdicts and arrivals as bars and marks in lanes. No Qt.

Times are those of a `Course`, in seconds; texts are in the language spoken when they came up.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import IntEnum

from app.models.column import Tone

MOST_ITEMS = 500
"""Bars or marks in one lane; the oldest is forgotten for the next."""
MOST_LANES = 10
"""Lanes of one kind: addresses may be many, made up by peers even."""


class Kind(IntEnum):
    """What a lane tells of, in the order from top to bottom."""

    VERDICT = 0
    CHANGE = 1
    """Moments at which the mapping changed: they are marked through all lanes."""
    SEEN = 2
    """One public address at which others see us."""
    BEHAVIOUR = 3
    OWN = 4
    """Whether others get in at one address of ours."""
    INBOUND = 5
    PUNCH = 6
    NETWORK = 7


@dataclass(frozen=True, slots=True)
class Item:
    """A bar, or a mark of no length."""

    key: Hashable
    begin: float
    end: float | None
    """None: it still is so. A mark ends where it begins."""
    tone: Tone | None
    word: str
    """For its place in the lane."""
    sentence: str
    """All of it."""
    sign: str = ""
    """How a mark is drawn: name of a shape."""

    @property
    def is_mark(self) -> bool:
        """It is of no length."""
        return bool(self.sign)


class Lane:
    """Bars or marks one after the other."""

    def __init__(self, kind: Kind, name: str, title: str) -> None:
        self.kind, self.name, self.title = kind, name, title
        self._items: dict[Hashable, Item] = {}
        self._open: Item | None = None
        self._state: Hashable = None
        self._numbers = 0

    @property
    def items(self) -> tuple[Item, ...]:
        """Oldest first."""
        return tuple(self._items.values())

    @property
    def open(self) -> Item | None:
        """The bar that has not ended."""
        return self._open

    def mark(self, at: float, sign: str, tone: Tone | None, word: str, sentence: str) -> None:
        """Something happened."""
        self._numbers += 1
        self.put(Item(self._numbers, at, at, tone, word, sentence, sign))

    def turn(self, at: float, state: Hashable, tone: Tone | None, word: str, sentence: str) -> None:
        """From a moment on, this state lasts; where it lasts already, its words may be others."""
        item = self._open
        if item is None or state != self._state:
            self.close(at)
            self._numbers += 1
            self._state = state
            self._open = Item(self._numbers, at, None, tone, word, sentence)
            self.put(self._open)
        elif (item.word, item.sentence) != (word, sentence):
            self._open = replace(item, word=word, sentence=sentence)
            self.put(self._open)

    def close(self, at: float) -> None:
        """What was so is so no longer; what was so for no time at all is not kept."""
        item, self._open = self._open, None
        if item is None:
            return
        if at > item.begin:
            self.put(replace(item, end=at))
        else:
            self._items.pop(item.key, None)

    def get(self, key: Hashable) -> Item | None:
        """The item of that key, as long as it is kept."""
        return self._items.get(key)

    def put(self, item: Item) -> None:
        """Keep an item, in the place of the one with the same key if there is one."""
        self._items[item.key] = item
        if len(self._items) > MOST_ITEMS:
            del self._items[next(iter(self._items))]


class Timeline:
    """All lanes, in the order in which they are shown."""

    def __init__(self) -> None:
        self._lanes: dict[str, Lane] = {}

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """By kind; within a kind in the order in which they came up."""
        return tuple(sorted(self._lanes.values(), key=lambda lane: lane.kind))

    def of(self, kind: Kind) -> list[Lane]:
        """The lanes of one kind."""
        return [lane for lane in self._lanes.values() if lane.kind is kind]

    def lane(self, name: str) -> Lane | None:
        """The lane of that name, if it is there."""
        return self._lanes.get(name)

    def add(self, kind: Kind, name: str, title: str) -> Lane | None:
        """The lane of that name, made where it is missing; None where there is no room for it.

        One in which nothing goes on any more makes room for another.
        """
        lane = self._lanes.get(name)
        if lane is not None:
            return lane
        others = self.of(kind)
        if len(others) >= MOST_LANES:
            ended = next((one for one in others if one.open is None), None)
            if ended is None:
                return None
            del self._lanes[ended.name]
        self._lanes[name] = Lane(kind, name, title)
        return self._lanes[name]

    def drop(self, name: str) -> None:
        """Forget a lane."""
        self._lanes.pop(name, None)

    def clear(self) -> None:
        """Forget everything."""
        self._lanes.clear()

    @property
    def begin(self) -> float | None:
        """When the first of all that is kept began."""
        begins = (lane.items[0].begin for lane in self._lanes.values() if lane.items)
        return min(begins, default=None)

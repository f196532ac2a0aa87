"""What became of observed addresses: when each appeared, was confirmed, doubted, and went."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable
from itertools import islice

from node.address import Endpoint, text_of
from node.address_views import AddressChangeView
from node.nat.observed import Seen
from node.terms import AddressChange, Moment

KEPT = 200
"""Changes kept; the oldest are forgotten."""
LINES_PER_GROUP = 8
"""Appearances told of addresses that one observer group alone reports: it may make them up."""
GROUPS_COUNTED = 1000
"""Groups whose lines are counted; past that all begin anew."""
FOLLOWED = 64
"""Observed addresses followed, those with the most votes."""
STARTS_KEPT = 64
"""Addresses whose first report is remembered."""

Pair = tuple[Endpoint, Endpoint]
"""A local address and how it was observed."""


class ObservedHistory:
    """Compares what is seen with what was seen the last time."""

    def __init__(self) -> None:
        self.changes: tuple[AddressChangeView, ...] = ()
        """Newest last."""
        self._kept: deque[AddressChangeView] = deque(maxlen=KEPT)
        self._votes: dict[Pair, int] = {}
        """Of the addresses whose appearance was told."""
        self._confirmed: frozenset[Pair] = frozenset()
        self._lines: Counter[str] = Counter()
        self._starts: dict[Pair, float] = {}
        self._held: dict[Pair, float] = {}

    def look(self, seen: Iterable[Seen], confirmed: frozenset[Pair], moment: Moment) -> None:
        """Note what changed; `seen` has those with the most votes first."""
        votes: dict[Pair, int] = {}
        for one in islice(seen, FOLLOWED):
            pair = (one.local, one.observed)
            if one.groups and (pair in self._votes or self._worth_telling(one.groups)):
                votes[pair] = len(one.groups)
                self._note_life(pair, one)
        told = [
            *((pair, AddressChange.APPEARED) for pair in votes if pair not in self._votes),
            *((pair, AddressChange.CONFIRMED) for pair in sorted(confirmed - self._confirmed)),
            *(
                (pair, AddressChange.DOUBTED)
                for pair in sorted(self._confirmed - confirmed)
                if pair in votes
            ),
            *((pair, AddressChange.GONE) for pair in self._votes if pair not in votes),
        ]
        for (local, observed), change in told:
            count = votes.get((local, observed), 0)
            self._kept.append(
                AddressChangeView(moment.time, text_of(local), text_of(observed), change, count)
            )
        if told:
            self.changes = tuple(self._kept)
        self._votes, self._confirmed = votes, confirmed

    def held(self, local: Endpoint, observed: Endpoint) -> float | None:
        """Seconds from the first report of an address to the latest; None before there are two."""
        return self._held.get((local, observed)) or None

    def forget(self) -> None:
        """The network is another: its mappings are no longer the same, even where they look so."""
        self._held.clear()
        self._starts.clear()
        self._lines.clear()

    def _note_life(self, pair: Pair, seen: Seen) -> None:
        start = self._starts.setdefault(pair, seen.first_seen_at)
        self._held[pair] = seen.last_seen_at - start
        if len(self._starts) > STARTS_KEPT:
            oldest = next(iter(self._starts))
            del self._starts[oldest], self._held[oldest]

    def _worth_telling(self, groups: Collection[str]) -> bool:
        if len(groups) > 1:
            return True
        (group,) = groups
        if len(self._lines) >= GROUPS_COUNTED:
            self._lines.clear()
        self._lines[group] += 1
        return self._lines[group] <= LINES_PER_GROUP

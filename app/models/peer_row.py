"""A peer as the window shows it: all connections with it, and what is remembered. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from app.kept.peer_book import PeerBook, PeerRecord
from app.models.peer_agreement import Agreement, Agreements
from node import ConnectionView, IdentifyView, ObservationView, PublicPredicate, Snapshot


@dataclass(frozen=True, slots=True)
class PeerRow:
    """One row of the table."""

    peer_id: str
    connections: tuple[ConnectionView, ...]
    """Oldest first; empty for one that is not connected."""
    record: PeerRecord | None
    """None for a stranger that was never connected, or that fell out of the book."""
    agreement: Agreement | None
    """None: it reports no address of ours now."""
    favourite: bool
    banned: bool

    @property
    def identify(self) -> IdentifyView | None:
        """What it says of itself now: the newest word over any of its connections."""
        said = [one.identify for one in self.connections if one.identify is not None]
        return max(said, key=lambda one: one.identified_at, default=None)

    @property
    def agent(self) -> str:
        """The name of its program, now or the last time; empty if it never told."""
        said = self.identify
        if said is not None:
            return said.agent
        return self.record.agents[-1] if self.record and self.record.agents else ""

    @property
    def addr(self) -> str | None:
        """Where it is now, or where it was reached before."""
        if self.connections:
            return self.connections[0].remote_addr
        return self.record.addresses[0] if self.record and self.record.addresses else None

    @property
    def rtt(self) -> float | None:
        """The shortest of the last round-trip times over its connections, seconds."""
        times = (one.rtt.last for one in self.connections if one.rtt is not None)
        return min(times, default=None)

    @property
    def note(self) -> str:
        """The user's."""
        return self.record.note if self.record else ""


class PeerRows:
    """Makes the rows; one of a peer of which nothing changed is the same object as before.

    Of very many peers few change between two looks: only those are touched.
    """

    def __init__(self) -> None:
        self.public = PublicPredicate()
        """What counts as public where the node is."""
        self._ranges: tuple[str, ...] = ()
        self._rows: dict[str, PeerRow] = {}
        self._views: dict[int, ConnectionView] = {}
        self._connected: dict[str, tuple[ConnectionView, ...]] = {}
        self._records: dict[str, PeerRecord] = {}
        self._kept: frozenset[str] = frozenset()
        self._banned: frozenset[str] = frozenset()
        self._observations: tuple[ObservationView, ...] = ()
        self._agreeing = Agreements()
        self._agreements: dict[str, Agreement] = {}

    def get(self, peer_id: str) -> PeerRow | None:
        """The row of one peer, as it was made last."""
        return self._rows.get(peer_id)

    def update(self, snapshot: Snapshot, records: Iterable[PeerRecord]) -> tuple[PeerRow, ...]:
        """Everybody who is connected, remembered, kept or banned."""
        changed = [
            *self._connect(snapshot.connections),
            *self._recall({one.peer_id: one for one in records}),
            *self._agree(snapshot),
            *self._mark(snapshot),
        ]
        for peer_id in dict.fromkeys(changed):
            self._make(peer_id)
        return tuple(self._rows.values())

    def _make(self, peer_id: str) -> None:
        views, record = self._connected.get(peer_id, ()), self._records.get(peer_id)
        favourite, banned = peer_id in self._kept, peer_id in self._banned
        if not (views or record or favourite or banned):
            self._rows.pop(peer_id, None)
            return
        row = PeerRow(peer_id, views, record, self._agreements.get(peer_id), favourite, banned)
        if row != self._rows.get(peer_id):
            self._rows[peer_id] = row

    def _agree(self, snapshot: Snapshot) -> Iterable[str]:
        """Take what peers report; gives those whose agreement with others is another one."""
        if snapshot.node.public_ranges != self._ranges:
            self._ranges = snapshot.node.public_ranges
            self.public = PublicPredicate(self._ranges)
            self._agreeing = Agreements()
            self._observations = ()
        if snapshot.observations == self._observations:
            return ()
        self._observations = snapshot.observations
        before = self._agreements
        self._agreements = self._agreeing.of(snapshot.observations, self.public)
        return _differing(before, self._agreements)

    def _connect(self, connections: Sequence[ConnectionView]) -> Iterable[str]:
        """Take the connections; gives the peers at the ends of those that are others now."""
        views = {one.connection_id: one for one in connections}
        before, self._views = self._views, views
        others = [one for one in connections if before.get(one.connection_id) is not one]
        gone = [before[number] for number in before.keys() - views.keys()]
        for one in (*gone, *(one for one in others if one.connection_id in before)):
            self._let_go(one)
        for one in others:
            self._connected[one.peer_id] = (*self._connected.get(one.peer_id, ()), one)
        changed = dict.fromkeys(one.peer_id for one in (*gone, *others))
        for peer_id in changed.keys() & self._connected.keys():
            self._connected[peer_id] = tuple(sorted(self._connected[peer_id], key=_number))
        return changed

    def _let_go(self, connection: ConnectionView) -> None:
        """Forget what was known of a connection."""
        peer_id, number = connection.peer_id, connection.connection_id
        left = tuple(one for one in self._connected.get(peer_id, ()) if one.connection_id != number)
        if left:
            self._connected[peer_id] = left
        else:
            self._connected.pop(peer_id, None)

    def _recall(self, records: dict[str, PeerRecord]) -> Iterable[str]:
        """Take what is remembered; gives the peers of which that is another thing now."""
        before, self._records = self._records, records
        return _differing(before, records)

    def _mark(self, snapshot: Snapshot) -> Iterable[str]:
        """Take who is kept and who is banned; gives those of whom that changed."""
        kept, banned = frozenset(snapshot.kept), frozenset(filter(_is_id, snapshot.banned))
        changed = (kept ^ self._kept) | (banned ^ self._banned)
        self._kept, self._banned = kept, banned
        return sorted(changed)


def peer_rows_of(
    connections: Iterable[ConnectionView], snapshot: Snapshot, book: PeerBook
) -> list[PeerRow]:
    """The peers at the other ends of some connections, without what others say."""
    by_peer: dict[str, list[ConnectionView]] = {}
    for one in connections:
        by_peer.setdefault(one.peer_id, []).append(one)
    rows = []
    for peer_id, found in by_peer.items():
        record = book.get(peer_id)
        # What the user just said is in the book before it is in the next snapshot.
        kept = peer_id in snapshot.kept if record is None else record.favourite
        banned = peer_id in snapshot.banned if record is None else record.banned
        rows.append(PeerRow(peer_id, tuple(found), record, None, kept, banned))
    return rows


def _differing(before: Mapping[str, object], now: Mapping[str, object]) -> list[str]:
    """Under which keys there is something else now; what stayed is the same object."""
    changed = [key for key, value in now.items() if before.get(key) is not value]
    return changed + [key for key in before if key not in now]


_number = attrgetter("connection_id")


def _is_id(who: str) -> bool:
    return not {".", ":"} & set(who)

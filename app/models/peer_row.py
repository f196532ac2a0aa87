"""A peer as the window shows it: all connections with it, and what is remembered. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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
    """Makes the rows; one of a peer of which nothing changed is the same object as before."""

    def __init__(self) -> None:
        self.public = PublicPredicate()
        """What counts as public where the node is."""
        self._ranges: tuple[str, ...] = ()
        self._rows: dict[str, PeerRow] = {}
        self._observations: tuple[ObservationView, ...] = ()
        self._agreeing = Agreements()
        self._agreements: dict[str, Agreement] = {}

    def get(self, peer_id: str) -> PeerRow | None:
        """The row of one peer, as it was made last."""
        return self._rows.get(peer_id)

    def update(self, snapshot: Snapshot, records: Iterable[PeerRecord]) -> tuple[PeerRow, ...]:
        """Everybody who is connected, remembered, kept or banned."""
        if snapshot.node.public_ranges != self._ranges:
            self._ranges = snapshot.node.public_ranges
            self.public = PublicPredicate(self._ranges)
            self._agreeing = Agreements()
            self._observations = ()
        if snapshot.observations != self._observations:
            self._observations = snapshot.observations
            self._agreements = self._agreeing.of(snapshot.observations, self.public)
        connected: dict[str, tuple[ConnectionView, ...]] = {}
        for one in snapshot.connections:
            others = connected.get(one.peer_id)
            connected[one.peer_id] = (one,) if others is None else (*others, one)
        known = {one.peer_id: one for one in records}
        kept, banned = frozenset(snapshot.kept), frozenset(snapshot.banned)
        agreed, before, rows = self._agreements, self._rows, {}
        ids = dict.fromkeys((*connected, *known, *snapshot.kept, *filter(_is_id, snapshot.banned)))
        for peer_id in ids:
            views, record = connected.get(peer_id, ()), known.get(peer_id)
            agreement, favourite = agreed.get(peer_id), peer_id in kept
            row = before.get(peer_id)
            # What did not change is the same object, so that to compare costs next to nothing.
            if (
                row is None
                or row.connections != views
                or row.record is not record
                or row.agreement is not agreement
                or row.favourite is not favourite
                or row.banned is not (peer_id in banned)
            ):
                row = PeerRow(peer_id, views, record, agreement, favourite, peer_id in banned)
            rows[peer_id] = row
        self._rows = rows
        return tuple(rows.values())


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


def _is_id(who: str) -> bool:
    return not {".", ":"} & set(who)

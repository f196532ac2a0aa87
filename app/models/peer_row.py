"""A peer as the window shows it: all connections with it, and what is remembered. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.models.peer_agreement import Agreement, agreements
from app.peer_book import PeerBook, PeerRecord
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
        self._agreements: dict[str, Agreement] = {}

    def get(self, peer_id: str) -> PeerRow | None:
        """The row of one peer, as it was made last."""
        return self._rows.get(peer_id)

    def update(self, snapshot: Snapshot, records: Iterable[PeerRecord]) -> tuple[PeerRow, ...]:
        """Everybody who is connected, remembered, kept or banned."""
        if snapshot.node.public_ranges != self._ranges:
            self._ranges = snapshot.node.public_ranges
            self.public = PublicPredicate(self._ranges)
            self._observations = ()
        if snapshot.observations != self._observations:
            self._observations = snapshot.observations
            self._agreements = agreements(snapshot.observations, self.public)
        connected: dict[str, list[ConnectionView]] = {}
        for one in snapshot.connections:
            connected.setdefault(one.peer_id, []).append(one)
        known = {one.peer_id: one for one in records}
        kept, banned = frozenset(snapshot.kept), frozenset(snapshot.banned)
        ids = dict.fromkeys((*connected, *known, *snapshot.kept, *filter(_is_id, snapshot.banned)))
        before, rows = self._rows, {}
        for peer_id in ids:
            row = PeerRow(
                peer_id,
                tuple(connected.get(peer_id, ())),
                known.get(peer_id),
                self._agreements.get(peer_id),
                peer_id in kept,
                peer_id in banned,
            )
            old = before.get(peer_id)
            # The views in it are the same objects where nothing changed, so this costs little.
            rows[peer_id] = old if old is not None and old == row else row
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

"""A node's outside for tests of the window: snapshots are set by hand, wishes are written down."""

from __future__ import annotations

from dataclasses import replace

from node.address_views import ProbeView
from node.errors import NatscopeError
from node.event_log import EventLog, EventSlice
from node.events import Event
from node.views import Snapshot
from tests.support import scenes


class FakeMonitor:
    """Shows one snapshot until the next is `put`, and counts how often it was looked at."""

    def __init__(self, snapshot: Snapshot | None = None, capacity: int = 10_000) -> None:
        self._snapshot = snapshot or scenes.empty()
        self.log = EventLog(capacity)
        self.snapshots_taken = 0
        self.events_read = 0

    def snapshot(self) -> Snapshot:
        self.snapshots_taken += 1
        return self._snapshot

    def events_since(self, position: int) -> EventSlice:
        self.events_read += 1
        return self.log.since(position)

    async def wait_for_events(self, position: int) -> EventSlice:
        return self.events_since(position)

    def put(self, snapshot: Snapshot) -> None:
        """Show another snapshot, as a newer version."""
        self._snapshot = replace(snapshot, version=self._snapshot.version + 1)

    def happen(self, *events: Event) -> None:
        """Append events, which is a new version too."""
        for event in events:
            self.log.append(event)
        self.put(self._snapshot)


class FakeWishes:
    """Answers at once with what it was told to: a value, or an error to raise."""

    def __init__(self) -> None:
        self.dialled: list[str] = []
        self.closed: list[tuple[int, str]] = []
        self.pinged: list[int] = []
        self.dial_answer: int | NatscopeError = 1
        self.ping_answer: float | NatscopeError = 0.0123
        self.close_answer: NatscopeError | None = None
        self.tested = 0
        self.mapped = 0
        self.stun_asked: list[str] = []
        self.joined: list[tuple[str, bool]] = []
        self.left = 0
        self.rounds = 0
        self.invitations: list[str] = []
        self.done: list[tuple[str, str]] = []
        """Bans, favourites and questions to one peer: the wish's name and whom it was about."""
        self.probes: tuple[ProbeView, ...] = ()
        self.other_answer: NatscopeError | None = None
        """Of a test, a STUN server, the router and the room."""

    async def dial(self, address: str) -> int:
        self.dialled.append(address)
        if isinstance(self.dial_answer, NatscopeError):
            raise self.dial_answer
        return self.dial_answer

    async def close_connection(self, connection_id: int, reason: str = "") -> None:
        self.closed.append((connection_id, reason))
        if self.close_answer is not None:
            raise self.close_answer

    async def ping(self, connection_id: int) -> float:
        self.pinged.append(connection_id)
        if isinstance(self.ping_answer, NatscopeError):
            raise self.ping_answer
        return self.ping_answer

    async def check_reachability(self) -> None:
        self.tested += 1
        self._answer()

    async def ask_autonat(self, connection_id: int) -> tuple[ProbeView, ...]:
        self._do("ask_autonat", str(connection_id))
        return self.probes

    async def ban(self, who: str) -> None:
        self._do("ban", who)

    async def allow(self, who: str) -> None:
        self._do("allow", who)

    async def keep(self, address: str) -> None:
        self._do("keep", address)

    async def release(self, peer_id: str) -> None:
        self._do("release", peer_id)

    async def ask_stun(self, server: str) -> None:
        self.stun_asked.append(server)
        self._answer()

    async def renew_port_mappings(self) -> None:
        self.mapped += 1
        self._answer()

    async def join_room(self, name: str = "", *, consent: bool = True) -> None:
        self.joined.append((name, consent))
        self._answer()

    async def leave_room(self) -> None:
        self.left += 1
        self._answer()

    async def ask_room(self) -> None:
        self.rounds += 1
        self._answer()

    async def follow_invitation(self, text: str) -> int:
        self.invitations.append(text)
        return await self.dial(text)

    def _do(self, wish: str, whom: str) -> None:
        self.done.append((wish, whom))
        self._answer()

    def _answer(self) -> None:
        if self.other_answer is not None:
            raise self.other_answer

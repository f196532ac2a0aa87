"""Who takes part in the room, as far as we were told: bounded, and nobody can push others out."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address

from node.address import Endpoint, PublicPredicate, Scope, tcp_endpoint
from node.proto.room import MAX_OTHERS, State
from node.room_views import Found
from node.terms import Moment

EXPIRE_SECONDS = 180.0
"""A participant of whom nothing new comes for so long is forgotten: three missed repetitions."""
LEFT_SECONDS = 10.0
"""A participant that left is kept so long, unseen: others are to be told."""
TOMBSTONES = 256
"""Participants that are gone and whose last state is remembered, lest an old one revives them."""
LEFT_OUT = 256
"""Participants counted that found no room."""
MAX_HOSTS = 4
"""Hosts, and addresses dialled, that are remembered of one participant."""
MAX_DIALS = 8
"""Addresses of one participant that are dialled."""
_NEAR = (Scope.PRIVATE, Scope.SHARED)


@dataclass(slots=True)
class Member:
    """One who takes part, beside us."""

    state: State
    sealed: bytes
    teller: str | None
    """Who passed its last state on; None for itself."""
    heard: Moment
    found: Found = Found.TOLD
    connection_id: int | None = None
    remote: Endpoint | None = None
    """The other end of that connection."""
    hosts: OrderedDict[str, None] = field(default_factory=OrderedDict)
    """IP addresses at which we had a connection with it."""
    dialled: OrderedDict[Endpoint, None] = field(default_factory=OrderedDict)
    """Where we dialled it with success."""
    seen: dict[str, Endpoint] = field(default_factory=dict)
    """Where others see it, by their peer ids."""
    round_seen: int = 0
    """The last request for the matrix that was heeded or is too old to be."""

    def met(self, connection_id: int, remote: Endpoint, found: Found, *, dialled: bool) -> None:
        """There is a connection with it."""
        self.connection_id, self.remote, self.found = connection_id, remote, found
        _remember(self.hosts, remote.host)
        if dialled:
            _remember(self.dialled, remote)

    def lost(self) -> None:
        """There is none any more."""
        self.connection_id = self.remote = None

    def sees(self, peer_id: str) -> bool:
        """Whether it says that it has a connection with that one."""
        return any(
            str(one.peer_id) == peer_id and one.seen_at is not None for one in self.state.about
        )


class Members:
    """All of them by peer id."""

    def __init__(self, ours: str) -> None:
        self._ours = ours
        self._all: dict[str, Member] = {}
        self._gone: OrderedDict[str, int] = OrderedDict()
        self._left_out: OrderedDict[str, float] = OrderedDict()

    def __iter__(self) -> Iterator[Member]:
        """Those that take part, in the order of their peer ids."""
        for _, member in sorted(self._all.items()):
            if not member.state.left:
                yield member

    def __len__(self) -> int:
        return len(self._all)

    @property
    def left_out(self) -> int:
        """Participants for whom there was no room lately."""
        return len(self._left_out)

    def all(self) -> Iterable[tuple[str, Member]]:
        """Those that have just left, too."""
        return self._all.items()

    def get(self, peer_id: str) -> Member | None:
        """One of them, perhaps one that has just left."""
        return self._all.get(peer_id)

    def known(self, peer_id: str) -> dict[str, int]:
        """By peer id the newest state known, for what `peer_id` tells.

        Its own word about itself is taken whatever its clock does.
        """
        known = dict(self._gone)
        known.update((one, member.state.seq) for one, member in self._all.items())
        known.pop(peer_id, None)
        known[self._ours] = 2**64
        return known

    def take(
        self, state: State, sealed: bytes, *, teller: str, seen_at: Endpoint | None, now: Moment
    ) -> bool:
        """Take in a state that `teller` told; whether it is news.

        One that is told by others must be newer than what is known.
        """
        peer_id = str(state.peer_id)
        if peer_id == self._ours:
            return False
        itself = teller == peer_id
        member = self._all.get(peer_id)
        if not itself and self.known(teller).get(peer_id, -1) >= state.seq:
            return False
        if member is None:
            if state.left or not self._make_room(peer_id, teller, itself=itself, now=now):
                return False
            member = self._all[peer_id] = Member(state, sealed, None, now)
        member.state, member.sealed, member.heard = state, sealed, now
        member.teller = None if itself else teller
        self.seen(peer_id, teller, seen_at)
        self._gone.pop(peer_id, None)
        self._left_out.pop(peer_id, None)
        return True

    def seen(self, peer_id: str, teller: str, at: Endpoint | None) -> None:
        """Somebody tells where it sees a participant."""
        member = self._all.get(peer_id)
        if member is None or at is None or teller == peer_id:
            return
        if teller in member.seen or len(member.seen) < MAX_OTHERS:
            member.seen[teller] = at

    def expire(self, now: Moment) -> None:
        """Forget those who left, or of whom nothing was heard for long."""
        for peer_id, member in list(self._all.items()):
            kept = LEFT_SECONDS if member.state.left else EXPIRE_SECONDS
            if now.monotonic - member.heard.monotonic >= kept:
                self._forget(peer_id)
        for peer_id, at in list(self._left_out.items()):
            if now.monotonic - at >= EXPIRE_SECONDS:
                del self._left_out[peer_id]

    # --- inside --------------------------------------------------------------------------------

    def _make_room(self, peer_id: str, teller: str, *, itself: bool, now: Moment) -> bool:
        """Whether there is a place, perhaps one of those who are known by hearsay alone.

        Somebody who speaks for itself goes before hearsay, and no teller takes more places than
        another one who wants some.
        """
        if len(self._all) < MAX_OTHERS:
            return True
        hearsay = {
            one: member.teller
            for one, member in self._all.items()
            if member.connection_id is None and member.teller is not None
        }
        told = Counter(hearsay.values())
        most = max(told, key=told.__getitem__, default=None)
        if most is None or not (itself or told[teller] + 1 < told[most]):
            self._left_out[peer_id] = now.monotonic
            if len(self._left_out) > LEFT_OUT:
                self._left_out.popitem(last=False)
            return False
        self._forget([one for one, who in hearsay.items() if who == most][-1])
        return True

    def _forget(self, peer_id: str) -> None:
        self._gone[peer_id] = self._all.pop(peer_id).state.seq
        if len(self._gone) > TOMBSTONES:
            self._gone.popitem(last=False)


def may_dial(
    member: Member, tellers: Mapping[str, str], public: PublicPredicate
) -> tuple[Endpoint, ...]:
    """Where we dial a participant on another one's request: its own word alone is not enough.

    An address counts if we have met the participant at that IP address ourselves, or if somebody
    in `tellers` sees it there (peer id and IP address of those whom we are connected with). Of
    private ones the latter holds only for a teller of the same network, who could dial there as
    well as we. So nobody alone can make us dial a third party.
    """
    said = [tcp_endpoint(one) for one in member.state.addrs]
    found = dict.fromkeys(member.dialled)
    for at in said:
        if at is not None and (at.host in member.hosts or _vouched(at, member, tellers, public)):
            found[at] = None
    return tuple(found)[:MAX_DIALS]


def _vouched(
    at: Endpoint, member: Member, tellers: Mapping[str, str], public: PublicPredicate
) -> bool:
    hosts: Collection[str] = [
        tellers[teller]
        for teller, seen in member.seen.items()
        if teller in tellers and seen.host == at.host
    ]
    scope = public.scope(at.host)
    if scope is Scope.PUBLIC:
        return bool(hosts) and not at.host.startswith("::ffff:")
    return any(_same_network(at.host, host, scope, public.scope(host)) for host in hosts)


def _same_network(one: str, other: str, scope: Scope, other_scope: Scope) -> bool:
    """Whether two IP addresses are of one private network, or both of this computer."""
    if scope is not other_scope:
        return False
    if scope in _NEAR:
        # How large the network is, is not known here: campus networks have a /16 at most.
        parts, other_parts = _prefix(one), _prefix(other)
        return parts == other_parts
    return scope is Scope.LOOPBACK


def _prefix(host: str) -> tuple[int, bytes]:
    address = ip_address(host)
    return address.version, address.packed[: 2 if address.version == 4 else 8]


def _remember(kept: OrderedDict[str, None] | OrderedDict[Endpoint, None], what: object) -> None:
    places: OrderedDict[object, None] = kept  # type: ignore[assignment]
    places[what] = None
    places.move_to_end(what)
    if len(places) > MAX_HOSTS:
        places.popitem(last=False)

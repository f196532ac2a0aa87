"""What peers say they observe us at, and which of it is to be believed.

One observation per connection, for as long as the connection lives (go-libp2p's rule). An observer
group has one vote; an address is confirmed by observers once enough groups name it, at most three
for one local address.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from node.address import Endpoint, PublicPredicate, Scope, observer_group, text_of
from node.phrase import Phrase, listed
from node.terms import Direction, PortUse
from node.views import ObservationView, ObservedAddressView

MAX_PER_LOCAL = 3
"""Public addresses believed for one local address; those with the most votes."""

_OWN_PORT = Phrase("the connection left from a port of its own, not from the shared one")
_NOT_LISTENED_ON = Phrase("our end of the connection is not a port that we listen on")
_OTHER_VERSION = Phrase("another IP version than the connection's own")
_NEIGHBOUR = Phrase("the peer is on our own network, and cannot know how the internet sees us")
_SCOPES = {
    Scope.LOOPBACK: Phrase("loopback: the peer runs on this computer"),
    Scope.PRIVATE: Phrase("a private address: the peer is on our own network"),
    Scope.LINK_LOCAL: Phrase("a link-local address: the peer is on our own network"),
    Scope.SHARED: Phrase(
        "an address shared by a provider's customers (100.64.0.0/10): "
        "the peer is behind the same provider NAT"
    ),
    Scope.NAT64: Phrase("made by a NAT64 translator on the way"),
}
_NOT_PUBLIC = Phrase("not an address of the public internet")
_RELAYED = Phrase("over a relay, which hides where we are")
_OTHER_TRANSPORT = Phrase("an address of another transport than the connection's own")
_NO_ADDRESS = Phrase("not an IP address and a TCP port")


@dataclass(frozen=True, slots=True)
class Observation:
    """One peer's report over one connection."""

    connection_id: int
    peer_id: str
    direction: Direction
    observer: Endpoint
    local: Endpoint
    shared: bool
    """The local end is an address that we listen on."""
    observed_addr: str
    """As the peer said it, a text multiaddr."""
    observed: Endpoint | None
    """Its thin waist, where it has one."""
    port_use: PortUse | None
    observed_at: float

    @property
    def group(self) -> str:
        """Who votes."""
        return observer_group(self.observer.host)


@dataclass(frozen=True, slots=True)
class _Report:
    """An observation, judged once: what it says does not change."""

    observation: Observation
    objection: str | None
    view: ObservationView


@dataclass(frozen=True, slots=True)
class Seen:
    """One observed address of one local address, with all who report it."""

    local: Endpoint
    observed: Endpoint
    groups: frozenset[str]
    """Observer groups whose report counts."""
    objections: frozenset[str]
    """Why the other reports do not."""
    observers: int
    first_seen_at: float
    last_seen_at: float


class ObservedAddresses:
    """All observations that live, and what follows from them."""

    def __init__(self, *, public: PublicPredicate, needed: int) -> None:
        self.needed = needed
        self._public = public
        self._reports: dict[int, _Report] = {}
        self._reporters: dict[Endpoint, Counter[str]] = {}
        """For each address that counts, the peers that report it and over how many connections."""
        self._on_host: dict[str, set[Endpoint]] = {}
        """Those addresses by their host."""
        self._from_outside: dict[int, Observation] = {}
        self._seen: tuple[Seen, ...] | None = None
        """None: to be worked out anew, as there was a change."""

    def observe(self, observation: Observation) -> None:
        """Take a report; it replaces an earlier one over the same connection."""
        self.forget(observation.connection_id)
        objection = self.objection(observation)
        report = _Report(observation, objection, _view(observation, objection))
        self._reports[observation.connection_id] = report
        self._seen = None
        at = observation.observed
        if self._is_from_outside(observation):
            self._from_outside[observation.connection_id] = observation
        if at is not None and objection is None:
            self._reporters.setdefault(at, Counter())[observation.peer_id] += 1
            self._on_host.setdefault(at.host, set()).add(at)

    def forget(self, connection_id: int) -> None:
        """The connection ended, and its observation with it."""
        report = self._reports.pop(connection_id, None)
        if report is None:
            return
        self._seen = None
        self._from_outside.pop(connection_id, None)
        old = report.observation
        if old.observed is None or report.objection is not None:
            return
        reporters = self._reporters[old.observed]
        reporters[old.peer_id] -= 1
        if not reporters[old.peer_id]:
            del reporters[old.peer_id]
        if not reporters:
            del self._reporters[old.observed]
            on_host = self._on_host[old.observed.host]
            on_host.discard(old.observed)
            if not on_host:
                del self._on_host[old.observed.host]

    def all(self) -> tuple[Observation, ...]:
        """Every observation that lives, oldest connection first."""
        return tuple(report.observation for report in self._reports.values())

    def from_outside(self) -> Collection[Observation]:
        """Those of peers on the internet that we dialled, of a public address, from any port."""
        return self._from_outside.values()

    def objection(self, observation: Observation) -> str | None:
        """Why a report is no vote for a public address of the shared port; None where it is one."""
        observed = observation.observed
        if observed is None:
            return _no_endpoint(observation.observed_addr)
        if observation.port_use is PortUse.NEW:
            return _OWN_PORT
        if not observation.shared:
            return _NOT_LISTENED_ON
        if observed.version != observation.local.version:
            return _OTHER_VERSION
        if self._public(observed.host) and not self._public(observation.observer.host):
            return _NEIGHBOUR
        return self._scope_objection(observed)

    def _is_from_outside(self, one: Observation) -> bool:
        return (
            one.direction is Direction.OUTBOUND
            and one.observed is not None
            and one.observed.version == one.local.version
            and self._public(one.observed.host)
            and self._public(one.observer.host)
        )

    def _scope_objection(self, observed: Endpoint) -> str | None:
        scope = self._public.scope(observed.host)
        if scope is Scope.PUBLIC:
            return None
        return _SCOPES.get(scope, _NOT_PUBLIC)

    def seen(self) -> tuple[Seen, ...]:
        """Observed addresses, those with the most votes first, then by address."""
        if self._seen is None:
            reports: dict[tuple[Endpoint, Endpoint], list[_Report]] = defaultdict(list)
            for report in self._reports.values():
                one = report.observation
                if one.observed is not None:
                    reports[one.local, one.observed].append(report)
            seen = [_summed_up(at, of_it) for at, of_it in reports.items()]
            seen.sort(key=lambda s: (-len(s.groups), -s.observers, s.observed, s.local))
            self._seen = tuple(seen)
        return self._seen

    def confirmed(self) -> frozenset[tuple[Endpoint, Endpoint]]:
        """The pairs (local, observed) that enough observer groups agree on."""
        taken: dict[Endpoint, int] = defaultdict(int)
        believed = set()
        for one in self.seen():
            if len(one.groups) >= self.needed and taken[one.local] < MAX_PER_LOCAL:
                taken[one.local] += 1
                believed.add((one.local, one.observed))
        return frozenset(believed)

    def observed_by_others(self, peer_id: str, dialed: Endpoint) -> frozenset[Endpoint]:
        """What peers other than `peer_id` report of `dialed`: itself, or another port of its host.

        Only addresses that count; one port of the host stands for all.
        """
        if self._reported_beside(peer_id, dialed):
            return frozenset({dialed})
        for other in self._on_host.get(dialed.host, ()):
            if self._reported_beside(peer_id, other):
                return frozenset({other})
        return frozenset()

    def _reported_beside(self, peer_id: str, observed: Endpoint) -> bool:
        reporters = self._reporters.get(observed, ())
        return len(reporters) > (peer_id in reporters)

    def by_connection(self, connection_id: int) -> Endpoint | None:
        """Where the peer of one connection sees us, if its report counts."""
        report = self._reports.get(connection_id)
        return None if report is None or report.objection else report.observation.observed

    def observation_views(self) -> tuple[ObservationView, ...]:
        """Who said what."""
        return tuple(report.view for report in self._reports.values())

    def address_views(self, own_hosts: Collection[str]) -> tuple[ObservedAddressView, ...]:
        """What it comes to, address by address."""
        confirmed = self.confirmed()
        return tuple(
            ObservedAddressView(
                local_addr=text_of(one.local),
                observed_addr=text_of(one.observed),
                votes=len(one.groups),
                observers=one.observers,
                needed=self.needed,
                confirmed=(one.local, one.observed) in confirmed,
                public=self._public(one.observed.host),
                own_interface=one.observed.host in own_hosts,
                reason=self._doubt(one, confirmed=(one.local, one.observed) in confirmed),
                first_seen_at=one.first_seen_at,
                last_seen_at=one.last_seen_at,
            )
            for one in self.seen()
        )

    def _doubt(self, one: Seen, *, confirmed: bool) -> str | None:
        if confirmed:
            return None
        if not one.groups:
            return listed(sorted(one.objections))
        if len(one.groups) < self.needed:
            return Phrase(
                "too few observers: {have} of {needed} that are needed",
                have=len(one.groups),
                needed=self.needed,
            )
        return Phrase("{most} other addresses have as many votes", most=MAX_PER_LOCAL)


def _no_endpoint(addr: str) -> str:
    if "/p2p-circuit" in addr:
        return _RELAYED
    if "/udp/" in addr:
        return _OTHER_TRANSPORT
    return _NO_ADDRESS


def _summed_up(at: tuple[Endpoint, Endpoint], reports: Sequence[_Report]) -> Seen:
    times = [report.view.observed_at for report in reports]
    return Seen(
        local=at[0],
        observed=at[1],
        groups=frozenset(report.view.group for report in reports if report.objection is None),
        objections=frozenset(report.objection for report in reports if report.objection),
        observers=len(reports),
        first_seen_at=min(times),
        last_seen_at=max(times),
    )


def _view(one: Observation, objection: str | None) -> ObservationView:
    return ObservationView(
        connection_id=one.connection_id,
        peer_id=one.peer_id,
        direction=one.direction,
        observer=text_of(one.observer),
        group=one.group,
        local_addr=text_of(one.local),
        observed_addr=one.observed_addr,
        port_use=one.port_use,
        counts=objection is None,
        reason=objection,
        observed_at=one.observed_at,
    )

"""Addresses at which others might reach us: where each comes from, and what is thought of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from node.address import Endpoint, PublicPredicate, text_of
from node.address_views import AddressView
from node.events import Event, ReachabilityChanged
from node.nat.observed import Seen
from node.nat.reachability import Judgement, Reachabilities
from node.phrase import Phrase
from node.terms import AddressSource, Moment, Reachability, Strength

MAX_OBSERVED = 3
"""Observed addresses that are listed before enough observers confirm one."""
MAX_ANNOUNCED = 100
"""Addresses told to others: go-libp2p keeps as many of one peer, and we take 128."""
MAX_CLAIMED = 4
"""Addresses that only those name who came in there."""


Status = tuple[Reachability, Strength | None, str | None]
"""What is thought of an address, and the witness's peer id."""
_UNKNOWN: Status = (Reachability.UNKNOWN, None, None)


@dataclass(frozen=True, slots=True)
class OwnAddress:
    """One address outside, and the local one behind it."""

    endpoint: Endpoint
    local: Endpoint
    sources: tuple[AddressSource, ...]
    believed: bool
    """Not one observer's or visitor's word alone: to be announced."""
    askable: bool
    """Others may be asked to dial it: the IP address is certainly ours."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What own addresses are drawn from."""

    listens: Collection[Endpoint]
    """Where we listen, wildcards unfolded."""
    seen: tuple[Seen, ...]
    """Observed addresses, those with the most votes first."""
    confirmed: frozenset[tuple[Endpoint, Endpoint]]
    mapped: tuple[tuple[Endpoint, Endpoint], ...]
    """Local and outer end of each port that the router opened for us."""
    claimed: tuple[tuple[Endpoint, Endpoint], ...]
    """Local end and address dialled of strangers that came in."""


class OwnAddresses:
    """All of them, as last looked at."""

    def __init__(self, public: PublicPredicate) -> None:
        self.all: tuple[OwnAddress, ...] = ()
        """Those that we know best first."""
        self.views: tuple[AddressView, ...] = ()
        """The same with what is thought of each, reachable ones first."""
        self._public = public
        self._statuses: dict[str, Status] = {}

    def update(
        self, sources: Sources, reachabilities: Reachabilities, moment: Moment
    ) -> list[Event]:
        """Look anew; what changed by it."""
        self.all = own_addresses(sources, self._public)
        self.views = _address_views(self.all, reachabilities)
        statuses = {one.addr: (one.status, one.strength, one.witness) for one in self.views}
        # An address that is no longer ours is unknown again.
        for addr in self._statuses.keys() - statuses.keys():
            statuses[addr] = _UNKNOWN
        changes: list[Event] = [
            ReachabilityChanged(
                time=moment.time,
                monotonic=moment.monotonic,
                addr=addr,
                status=status,
                witness=witness,
                strength=strength,
            )
            for addr, (status, strength, witness) in statuses.items()
            if (status, strength) != self._statuses.get(addr, _UNKNOWN)[:2]
        ]
        self._statuses = {addr: told for addr, told in statuses.items() if told != _UNKNOWN}
        return changes

    def announced(self, listens: Iterable[Endpoint]) -> tuple[Endpoint, ...]:
        """What to tell others: where we listen, and what was observed, unless it was refuted."""
        refuted = {one.addr for one in self.views if one.status is Reachability.REFUTED}
        told = dict.fromkeys(at for at in listens if text_of(at) not in refuted)
        announced = {one.addr for one in self.views if one.announced}
        told |= dict.fromkeys(
            one.endpoint for one in self.all if text_of(one.endpoint) in announced
        )
        return tuple(told)[:MAX_ANNOUNCED]


def own_addresses(sources: Sources, public: PublicPredicate) -> tuple[OwnAddress, ...]:
    """Every public address of ours, those that we know best first."""
    found: dict[Endpoint, OwnAddress] = {}

    def add(
        local: Endpoint,
        outside: Endpoint,
        source: AddressSource,
        *,
        believed: bool = False,
        askable: bool = False,
    ) -> None:
        if not public(outside.host):
            return
        known = found.get(outside) or OwnAddress(outside, local, (), believed=False, askable=False)
        found[outside] = replace(
            known,
            sources=tuple(dict.fromkeys((*known.sources, source))),
            believed=known.believed or believed,
            askable=known.askable or believed or askable,
        )

    for at in sources.listens:
        add(at, at, AddressSource.INTERFACE, believed=True)
    for local, outside in sources.mapped:
        add(local, outside, AddressSource.PORT_MAPPING, believed=True)
    for local, outside in sorted(sources.confirmed):
        add(local, outside, AddressSource.OBSERVED, believed=True)
    for one in [one for one in sources.seen if one.groups][:MAX_OBSERVED]:
        add(one.local, one.observed, AddressSource.OBSERVED)
    for local, outside in sources.claimed[-MAX_CLAIMED:]:
        add(local, outside, AddressSource.DIALLED, askable=True)
    return tuple(found.values())


def _address_views(
    addresses: Iterable[OwnAddress], reachabilities: Reachabilities
) -> tuple[AddressView, ...]:
    """The same for those who watch: reachable ones first."""
    order = (Reachability.CONFIRMED, Reachability.UNKNOWN, Reachability.REFUTED)
    judged = [(one, reachabilities.judge(one.endpoint)) for one in addresses]
    judged.sort(key=lambda pair: (order.index(pair[1].status), not pair[0].believed))
    return tuple(_view(one, judgement, reachabilities.needed) for one, judgement in judged)


def _view(one: OwnAddress, judgement: Judgement, needed: int) -> AddressView:
    reason = judgement.reason
    if not one.askable and judgement.status is Reachability.UNKNOWN:
        reason = Phrase("too few observers report it to ask others about it")
    return AddressView(
        addr=text_of(one.endpoint),
        local_addr=text_of(one.local),
        sources=one.sources,
        status=judgement.status,
        strength=judgement.strength,
        witness=judgement.witness,
        reached=judgement.reached,
        failed=judgement.failed,
        needed=needed,
        announced=one.believed and judgement.status is not Reachability.REFUTED,
        checked_at=judgement.checked_at,
        reason=reason,
        connection_ids=judgement.connection_ids,
    )

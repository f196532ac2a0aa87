"""How the NAT in front of us behaves, in the words of RFC 4787 and RFC 5382.

Mapping (RFC 4787, 4.1) is learned from what observers at different addresses report for the shared
port; filtering (section 5) only from who came in and who could not. Where evidence is missing the
answer is unknown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from node.address import Endpoint, PublicPredicate, Scope
from node.nat.filtering import filtering
from node.nat.inbound import Arrival
from node.nat.observed import Observation
from node.nat.reachability import Reachabilities
from node.phrase import Phrase
from node.terms import Mapping, Pooling, PortUse
from node.views import NatBehaviourView

CERTAIN_GROUPS = 3
"""Observer groups from which on a disagreement says something: below, a liar could make it."""
POOL_GROUPS = 2
"""Observer groups that must report a second public address before it counts as one."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the NAT's behaviour is drawn from."""

    observations: Collection[Observation]
    """Of peers on the internet that we dialled, of public addresses (`from_outside`)."""
    needed: int
    """Observer groups that must agree before an address is believed."""
    arrivals: Collection[Arrival]
    own_hosts: Collection[str]
    """IP addresses of our interfaces."""
    public: PublicPredicate
    mapped: Collection[tuple[Endpoint, Endpoint]]
    """Local and outer end of each port that the router opened for us."""
    reachabilities: Reachabilities
    held: Callable[[Endpoint, Endpoint], float | None]
    """For how long, in seconds, a local address was seen at the same observed one."""


@dataclass(frozen=True, slots=True)
class _Reports:
    """What observers outside our network said of one local address."""

    local: Endpoint
    by_group: dict[str, set[Endpoint]]
    """Observed endpoints by observer group."""
    by_observer: dict[Endpoint, set[Endpoint]]

    def top(self) -> tuple[Endpoint, int]:
        votes = Counter(seen for all_seen in self.by_group.values() for seen in all_seen)
        return max(votes.items(), key=lambda item: (item[1], item[0]))


def nat_behaviour(facts: Facts) -> tuple[NatBehaviourView, ...]:
    """The behaviour for each transport that we know anything of, `tcp4` before `tcp6`."""
    reports: dict[int, list[_Reports]] = defaultdict(list)
    for one in _collect(facts.observations):
        reports[one.local.version].append(one)
    return tuple(_view(version, reports[version], facts) for version in sorted(reports))


def _view(version: int, reports: list[_Reports], facts: Facts) -> NatBehaviourView:
    best = max(reports, key=lambda r: len(r.by_group))
    mapping, evidence = _mapping(best, facts)
    filters, filter_evidence = filtering(
        version,
        facts.arrivals,
        facts.reachabilities,
        public=facts.public,
        forwarded=frozenset(outside for _, outside in facts.mapped),
        no_nat=mapping is Mapping.NO_NAT,
    )
    pooling, pool_evidence = _pooling(version, facts)
    carrier, carrier_evidence = _carrier_grade(version, best, mapping, facts)
    return NatBehaviourView(
        transport=f"tcp{version}",
        mapping=mapping,
        filtering=filters,
        port_preserving=_port_preserving(best, mapping),
        pooling=pooling,
        carrier_grade=carrier,
        mapping_held=facts.held(best.local, best.top()[0]),
        evidence=(*evidence, *filter_evidence, *pool_evidence, *carrier_evidence),
    )


def _collect(observations: Iterable[Observation]) -> list[_Reports]:
    found: dict[Endpoint, _Reports] = {}
    for one in observations:
        if one.port_use is not PortUse.REUSE or one.observed is None:
            continue
        reports = found.setdefault(
            one.local, _Reports(one.local, defaultdict(set), defaultdict(set))
        )
        reports.by_group[one.group].add(one.observed)
        reports.by_observer[one.observer].add(one.observed)
    return list(found.values())


def _mapping(reports: _Reports, facts: Facts) -> tuple[Mapping, list[str]]:
    groups = len(reports.by_group)
    top, votes = reports.top()
    if votes * 2 > groups and top.host in facts.own_hosts and top.port == reports.local.port:
        return Mapping.NO_NAT, [
            Phrase("Observed at {top}, an address of our own interface: no NAT.", top=top)
        ]
    if groups < 2:
        return Mapping.UNKNOWN, [
            Phrase("Only one observer so far; a second one elsewhere would tell.")
        ]
    if votes == groups and all(len(seen) == 1 for seen in reports.by_group.values()):
        return Mapping.ENDPOINT_INDEPENDENT, [
            Phrase("All {all} observers see the same: {top}.", all=groups, top=top)
        ]
    if votes >= CERTAIN_GROUPS and votes * 2 > groups:
        return Mapping.ENDPOINT_INDEPENDENT, [
            Phrase(
                "{votes} of {all} observers see {top}; the others contradict them.",
                votes=votes,
                all=groups,
                top=top,
            )
        ]
    contradict, certain = groups - votes, max(CERTAIN_GROUPS, facts.needed)
    all_apart = votes == 1 and groups >= certain
    outvoted = votes * 2 <= groups and contradict >= certain
    if not (all_apart or outvoted):
        return Mapping.UNKNOWN, [
            Phrase(
                "{votes} of {all} observers see {top}, {others} something else: "
                "more of them would tell who is wrong.",
                votes=votes,
                all=groups,
                top=top,
                others=contradict,
            )
        ]
    distinct = len(set().union(*reports.by_group.values()))
    if any(len(seen) > 1 for seen in reports.by_group.values()):
        return Mapping.ADDRESS_AND_PORT_DEPENDENT, [
            Phrase(
                "{all} observers see {distinct} different addresses of the one shared port, "
                "even observers at one address.",
                all=groups,
                distinct=distinct,
            )
        ]
    return Mapping.ADDRESS_DEPENDENT, [
        Phrase(
            "{all} observers see {distinct} different addresses of the one shared port: "
            "it depends on the destination's address, perhaps on its port too.",
            all=groups,
            distinct=distinct,
        )
    ]


def _port_preserving(reports: _Reports, mapping: Mapping) -> bool | None:
    if mapping is Mapping.UNKNOWN:
        return None
    ports = [seen.port == reports.local.port for all_ in reports.by_group.values() for seen in all_]
    return sum(ports) * 2 > len(ports)


def _pooling(version: int, facts: Facts) -> tuple[Pooling, list[str]]:
    """Whether all our connections, from whatever port, get one public IP address."""
    groups: dict[str, set[str]] = defaultdict(set)
    for one in facts.observations:
        if one.observed is not None and one.observed.version == version:
            groups[one.observed.host].add(one.group)
    hosts = sorted(host for host, of_it in groups.items() if len(of_it) >= POOL_GROUPS)
    if len(hosts) > 1:
        return Pooling.ARBITRARY, [
            Phrase("Observers see us at several addresses: {hosts}.", hosts=", ".join(hosts))
        ]
    return (Pooling.PAIRED if hosts else Pooling.UNKNOWN), []


def _carrier_grade(
    version: int, reports: _Reports, mapping: Mapping, facts: Facts
) -> tuple[bool | None, list[str]]:
    """Whether a provider's NAT stands behind the router's own (RFC 6888)."""
    if version == 6 or mapping is Mapping.NO_NAT:
        return False, []
    seen = reports.top()[0].host
    for _, external in facts.mapped:
        if external.version != version:
            continue
        if external.host == seen:
            return False, [
                Phrase(
                    "The router's own address outside is {seen}, as observed: one NAT.", seen=seen
                )
            ]
        return True, [
            Phrase(
                "The router says that its address outside is {said}, but others see {seen}: "
                "there is a second NAT, the provider's.",
                said=external.host,
                seen=seen,
            )
        ]
    shared = [host for host in facts.own_hosts if facts.public.scope(host) is Scope.SHARED]
    if shared:
        return True, [
            Phrase(
                "Our own address {addr} is one that providers give to customers behind their NAT.",
                addr=shared[0],
            )
        ]
    return None, []

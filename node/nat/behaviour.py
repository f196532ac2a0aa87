"""How the NAT in front of us behaves, in the words of RFC 4787 and RFC 5382.

Mapping (RFC 4787, 4.1) is learned from what observers at different addresses report for the shared
port; filtering (section 5) only from what arrives. Where evidence is missing the answer is unknown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from node.address import Endpoint, PublicPredicate
from node.nat.inbound import Arrival
from node.nat.observed import Observation
from node.terms import Direction, InboundPath, Mapping, Pooling, PortUse, Solicited
from node.views import NatBehaviourView

CERTAIN_GROUPS = 3
"""Observer groups from which on a disagreement says something: below, one of two may be lying."""


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


def nat_behaviour(
    observations: Iterable[Observation],
    arrivals: Collection[Arrival],
    own_hosts: Collection[str],
    public: PublicPredicate,
) -> tuple[NatBehaviourView, ...]:
    """The behaviour for each transport that we know anything of, `tcp4` before `tcp6`."""
    reports: dict[int, list[_Reports]] = defaultdict(list)
    for one in _collect(observations, public):
        reports[one.local.version].append(one)
    views = []
    for version in sorted(reports):
        best = max(reports[version], key=lambda r: len(r.by_group))
        mapping, evidence = _mapping(best, own_hosts)
        filtering, filter_evidence = _filtering(arrivals, version, public)
        if mapping is Mapping.NO_NAT and filtering is Mapping.UNKNOWN:
            filter_evidence = ["No NAT: what a firewall lets in shows when somebody comes in."]
        views.append(
            NatBehaviourView(
                transport=f"tcp{version}",
                mapping=mapping,
                filtering=filtering,
                port_preserving=_port_preserving(best, mapping),
                pooling=Pooling.UNKNOWN,
                carrier_grade=None,
                mapping_held=None,
                evidence=(*evidence, *filter_evidence),
            )
        )
    return tuple(views)


def _collect(observations: Iterable[Observation], public: PublicPredicate) -> list[_Reports]:
    found: dict[Endpoint, _Reports] = {}
    for one in observations:
        if (
            one.direction is not Direction.OUTBOUND
            or one.port_use is not PortUse.REUSE
            or one.observed is None
            or one.observed.version != one.local.version
            or not public(one.observed.host)
            or not public(one.observer.host)
        ):
            continue
        reports = found.setdefault(
            one.local, _Reports(one.local, defaultdict(set), defaultdict(set))
        )
        reports.by_group[one.group].add(one.observed)
        reports.by_observer[one.observer].add(one.observed)
    return list(found.values())


def _mapping(reports: _Reports, own_hosts: Collection[str]) -> tuple[Mapping, list[str]]:
    groups = len(reports.by_group)
    top, votes = reports.top()
    if votes * 2 > groups and top.host in own_hosts and top.port == reports.local.port:
        return Mapping.NO_NAT, [f"Observed at {top}, an address of our own interface: no NAT."]
    if groups < 2:
        return Mapping.UNKNOWN, ["Only one observer so far; a second one elsewhere would tell."]
    if votes == groups and all(len(seen) == 1 for seen in reports.by_group.values()):
        return Mapping.ENDPOINT_INDEPENDENT, [f"All {groups} observers see the same: {top}."]
    if votes >= CERTAIN_GROUPS and votes * 2 > groups:
        return Mapping.ENDPOINT_INDEPENDENT, [
            f"{votes} of {groups} observers see {top}; the others contradict them."
        ]
    if groups < CERTAIN_GROUPS:
        return Mapping.UNKNOWN, ["Two observers disagree: one may be wrong. A third would tell."]
    distinct = len(set().union(*reports.by_group.values()))
    said = f"{groups} observers see {distinct} different addresses of the one shared port"
    if any(len(seen) > 1 for seen in reports.by_group.values()):
        return Mapping.ADDRESS_AND_PORT_DEPENDENT, [f"{said}, even observers at one address."]
    return Mapping.ADDRESS_DEPENDENT, [
        f"{said}: it depends on the destination's address, perhaps on its port too."
    ]


def _port_preserving(reports: _Reports, mapping: Mapping) -> bool | None:
    if mapping is Mapping.UNKNOWN:
        return None
    ports = [seen.port == reports.local.port for all_ in reports.by_group.values() for seen in all_]
    return sum(ports) * 2 > len(ports)


def _filtering(
    arrivals: Collection[Arrival], version: int, public: PublicPredicate
) -> tuple[Mapping, list[str]]:
    through = [
        arrival
        for arrival in arrivals
        if arrival.path is InboundPath.MAPPED_BY_DIALLING
        and arrival.local.version == version
        and public(arrival.remote.host)
    ]
    for arrival in through:
        if arrival.solicited is Solicited.NO:
            return Mapping.ENDPOINT_INDEPENDENT, [
                f"{arrival.remote} came in on the mapping, and we had never contacted it."
            ]
    for arrival in through:
        if arrival.solicited is Solicited.ADDRESS:
            return Mapping.UNKNOWN, [
                f"{arrival.remote} came in from a port that we had not contacted.",
                "So filtering is at most address-dependent; a stranger's visit would tell more.",
            ]
    return Mapping.UNKNOWN, ["Filtering shows only when somebody comes in on the mapping."]

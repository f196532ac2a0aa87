"""Changes to a topology: what it becomes when somebody builds on it by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from node.lab.topology import INTERNET, HostPlan, Plan, RouterPlan, Topology, TopologyError
from node.lab.topology_check import check_whole
from node.phrase import Phrase

PlanT = TypeVar("PlanT", bound=RouterPlan | HostPlan)


def plan_of(topology: Topology, name: str) -> Plan:
    """Find what has a name. Raises TopologyError where nothing has."""
    for plan in topology.plans:
        if plan.name == name:
            return plan
    raise TopologyError(Phrase("there is nothing with the name {name}", name=name))


def with_plan(topology: Topology, plan: Plan, *, instead: bool) -> Topology:
    """Take a plan in: in the place of the one that has its name, or beside all others.

    Raises:
        TopologyError: such a topology cannot be.
    """
    if isinstance(plan, RouterPlan):
        changed = replace(topology, routers=_put(topology.routers, plan, instead=instead))
    else:
        changed = replace(topology, hosts=_put(topology.hosts, plan, instead=instead))
    check_whole(changed)
    return changed


def outer_first(routers: tuple[RouterPlan, ...]) -> list[RouterPlan]:
    """Sort routers so that each comes after the one that it stands behind."""
    within = {router.name: router.within for router in routers}

    def depth(name: str) -> int:
        return 0 if name == INTERNET else 1 + depth(within[name])

    return sorted(routers, key=lambda router: depth(router.name))


def _put(plans: tuple[PlanT, ...], plan: PlanT, *, instead: bool) -> tuple[PlanT, ...]:
    if not instead:
        return (*plans, plan)
    return tuple(plan if one.name == plan.name else one for one in plans)


def without_plan(topology: Topology, plan: Plan) -> Topology:
    """The topology without a plan, and without the wishes of others to dial it."""
    hosts = tuple(
        replace(
            host,
            dials=tuple(name for name in host.dials if name != plan.name),
            witnesses=tuple(name for name in host.witnesses if name != plan.name),
        )
        for host in topology.hosts
        if host != plan
    )
    routers = tuple(router for router in topology.routers if router != plan)
    return replace(topology, hosts=hosts, routers=routers)


def of_node(plan: HostPlan) -> HostPlan:
    """What a change of needs a node to start anew: not where and how its host is connected."""
    return replace(plan, within=INTERNET, address="", latency=0.0, loss=0.0, at=None, starts=True)

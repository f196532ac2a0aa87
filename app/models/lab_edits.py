"""Changes to a lab made by hand: what it becomes, and how a world that runs is brought there."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TypeVar

from node.lab_world import HostPlan, LabWorld, Plan, RouterPlan, Topology, of_node

P = TypeVar("P", RouterPlan, HostPlan)


def free_name(topology: Topology, noun: str) -> str:
    """`host 3`: a name that nothing has yet."""
    taken = {plan.name for plan in topology.plans}
    return next(name for n in count(1) if (name := f"{noun} {n}") not in taken)


def plan_named(topology: Topology, name: str) -> Plan | None:
    """What has a name."""
    return next((plan for plan in topology.plans if plan.name == name), None)


def changed(topology: Topology, name: str, plan: Plan) -> Topology:
    """The lab with `plan` for what is called `name`; a new name holds wherever it is mentioned."""
    routers = tuple(
        plan if one.name == name and isinstance(plan, RouterPlan) else one
        for one in topology.routers
    )
    hosts = tuple(
        plan if one.name == name and isinstance(plan, HostPlan) else one for one in topology.hosts
    )
    new = plan.name
    if new != name:
        routers = tuple(_at(one, name, new) for one in routers)
        hosts = tuple(_mention(_at(one, name, new), name, new) for one in hosts)
    return replace(topology, routers=routers, hosts=hosts)


def added(topology: Topology, plan: Plan) -> Topology:
    """The lab with one thing more."""
    if isinstance(plan, RouterPlan):
        return replace(topology, routers=(*topology.routers, plan))
    return replace(topology, hosts=(*topology.hosts, plan))


def removed(topology: Topology, name: str) -> Topology:
    """The lab without something, and without the wishes of others to dial it."""
    return replace(
        topology,
        routers=tuple(one for one in topology.routers if one.name != name),
        hosts=tuple(_mention(one, name, None) for one in topology.hosts if one.name != name),
    )


def needs_new_world(now: Topology, wanted: Topology) -> bool:
    """Whether the lab has to begin anew: a router has other networks, or another name."""
    before = {router.name: _fixed(router) for router in now.routers}
    after = {router.name: _fixed(router) for router in wanted.routers}
    gone, new = before.keys() - after.keys(), after.keys() - before.keys()
    if gone and new:  # as in a change of name
        return True
    return any(after[name] != before[name] for name in before.keys() & after.keys())


def starting_anew(now: Topology, wanted: Topology) -> list[Plan]:
    """What forgets all it knew by a change made in place: routers with other rules, and nodes."""
    anew: list[Plan] = []
    for plan in wanted.plans:
        before = plan_named(now, plan.name)
        if isinstance(plan, RouterPlan) and isinstance(before, RouterPlan):
            anew += [plan] if plan.rules != before.rules else []
        elif isinstance(plan, HostPlan) and isinstance(before, HostPlan):
            anew += [plan] if of_node(plan) != of_node(before) else []
    return anew


def bring_about(world: LabWorld, wanted: Topology) -> None:
    """Change a world that runs until it is as wanted.

    Raises:
        TopologyError: it does not fit; what was changed before stays so.
    """
    wanted.check()
    now = world.topology
    had = {plan.name for plan in now.plans}
    wants = {plan.name: plan for plan in wanted.plans}
    for router in outer_first(wanted):
        if router.name not in had:
            world.add(router)
    for host in now.hosts:
        if host.name not in wants:
            world.remove(host.name)
    there = {plan.name for plan in world.topology.plans}
    for host in wanted.hosts:
        if host.name not in had:
            world.add(_knowing(host, there))
            there.add(host.name)
    for plan in wanted.plans:
        if plan != plan_named(world.topology, plan.name):
            world.change(plan)
    for router in reversed(outer_first(now)):
        if router.name not in wants:
            world.remove(router.name)


def outer_first(topology: Topology) -> list[RouterPlan]:
    """Each router after the one that it stands behind."""
    order: list[RouterPlan] = []
    names = {router.name for router in topology.routers}
    left = list(topology.routers)
    while left:
        done = {router.name for router in order}
        ready = [one for one in left if one.within in done or one.within not in names]
        if not ready:  # in a circle: whoever builds it says so
            return [*order, *left]
        order += ready
        left = [one for one in left if one not in ready]
    return order


def _fixed(router: RouterPlan) -> tuple[object, ...]:
    return (router.within, router.address, router.inside, router.ipv6, router.provider)


def _knowing(host: HostPlan, there: set[str]) -> HostPlan:
    """The host, dialling only those that are there already."""
    return replace(
        host,
        dials=tuple(one for one in host.dials if one in there),
        witnesses=tuple(one for one in host.witnesses if one in there),
    )


def _at(plan: P, old: str, new: str) -> P:
    return replace(plan, within=new) if plan.within == old else plan


def _mention(host: HostPlan, old: str, new: str | None) -> HostPlan:
    def mentioned(names: tuple[str, ...]) -> tuple[str, ...]:
        kept = (new if one == old else one for one in names)
        return tuple(one for one in kept if one is not None)

    if old not in (*host.dials, *host.witnesses):
        return host
    return replace(host, dials=mentioned(host.dials), witnesses=mentioned(host.witnesses))

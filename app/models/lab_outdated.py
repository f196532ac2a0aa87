"""Whose verdict is of before a change: what a host said of itself may hold no longer. No Qt."""

from __future__ import annotations

from dataclasses import replace

from node import Reach
from node.lab_world import LabView, LabWorld, NatRules, Topology, TopologyError

Way = tuple[tuple[str, NatRules], ...]
"""Routers between a host and the internet, and what each does."""


class Outdated:
    """Hosts that were not tested since a router on their way was changed."""

    def __init__(self) -> None:
        self._ways: dict[str, Way] = {}
        self._checked: dict[str, float | None] = {}
        """When each of them was tested last, as of the change."""

    def begin(self, topology: Topology) -> None:
        """Nothing was changed in this lab yet."""
        self._ways = _ways(topology)
        self._checked.clear()

    def note(self, world: LabWorld) -> bool:
        """The lab was changed: find whose verdict that concerns; whether it is anybody's."""
        before, self._ways = self._ways, _ways(world.topology)
        changed = [name for name, way in self._ways.items() if before.get(name, way) != way]
        self._checked |= {name: _checked(world, name) for name in changed}
        self._checked = {name: at for name, at in self._checked.items() if name in self._ways}
        return bool(changed)

    def look(self, world: LabWorld) -> bool:
        """Let go of those that were tested since; whether there were any."""
        fresh = [name for name, at in self._checked.items() if _checked(world, name) != at]
        for name in fresh:
            self.tested(name)
        return bool(fresh)

    def tested(self, name: str) -> None:
        """What this host says holds now."""
        self._checked.pop(name, None)

    def __contains__(self, name: object) -> bool:
        return name in self._checked

    def marked(self, view: LabView) -> LabView:
        """Show nothing of a host that may hold no longer."""
        if not self._checked:
            return view
        hosts = tuple(
            replace(host, reach=Reach.UNKNOWN) if host.plan.name in self else host
            for host in view.hosts
        )
        return replace(view, hosts=hosts)


def _checked(world: LabWorld, name: str) -> float | None:
    try:
        addresses = world.monitor(name).snapshot().addresses
    except TopologyError:  # its node has never run
        return None
    return max((one.checked_at for one in addresses if one.checked_at is not None), default=None)


def _ways(topology: Topology) -> dict[str, Way]:
    routers = {router.name: router for router in topology.routers}
    ways: dict[str, Way] = {}
    for host in topology.hosts:
        way, at = [], host.within
        while at in routers:
            way.append((at, routers[at].rules))
            at = routers[at].within
        ways[host.name] = tuple(way)
    return ways

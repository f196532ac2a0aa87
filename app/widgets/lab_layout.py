"""Where the lab's hosts and routers are drawn, and which way packets take between them. No Qt.

Places are fractions of the drawing, across and down. What has no place of its own gets one: homes
at the left, each network a column further out; the internet in the middle; public hosts at the
right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from itertools import count

from node.lab_world import INTERNET, LabView, Plan, RouterPlan

Point = tuple[float, float]

CLOUD: Point = (0.5, 0.46)
"""The middle of the internet."""
_PRIVATE = {1: (0.2, 0.0), 2: (0.27, 0.03)}
_DEEP = (0.34, 0.0)
"""Across: from the routers on the internet to the innermost hosts, by how many are in a row."""
_PUBLIC = (0.75, 0.98)
_ALONE = 0.9
"""Where public hosts are across, in two columns or one."""
_DOWN = (0.01, 0.98)
"""The span in which everything stands under each other."""
_IN_A_COLUMN = 7
"""Public hosts under each other before there are two columns."""
_TOO_NEAR = (0.11, 0.13)
_STEPS = (0.0, 0.16, -0.16, 0.32, -0.32, 0.48, -0.48)
"""How far down or up one looks for room."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything's place."""

    places: dict[str, Point]
    """Hosts and routers, by name."""
    hubs: dict[str, Point]
    """The middle of each network, by its name."""
    within: dict[str, str]
    """The network in which each host and router stands."""
    owners: dict[str, str]
    """Who has an IP address: hosts, and routers outside."""
    inside: dict[str, tuple[str, ...]]
    """The networks behind each router, as CIDR."""

    def members(self, network: str) -> list[str]:
        """Who stands in a network, without the router that makes it."""
        return [name for name, where in self.within.items() if where == network]

    def network_between(self, origin: str, to: str, target: str) -> str:
        """The network that a packet crosses from one to the other; `target` is its IP address."""
        if self.within.get(to) == origin:
            return origin
        if self.within.get(origin) == to:
            return to
        if not to and origin in self.inside and _is_in(target, self.inside[origin]):
            return origin
        return self.within.get(origin, INTERNET)

    def came_from(self, source: str, router: str) -> str:
        """The network from which a packet of that IP address reached a router."""
        behind = _is_in(source, self.inside.get(router, ()))
        return router if behind else self.within.get(router, INTERNET)

    def way(self, origin: str, to: str, network: str) -> tuple[Point, ...]:
        """The corners of the way from one to the other; with nobody there, it ends in the middle.

        Empty when `origin` is not drawn (any more).
        """
        hub = self.hubs.get(network)
        if origin not in self.places or hub is None:
            return ()
        end = self.places.get(to)
        return (self.places[origin], hub) if end is None else (self.places[origin], hub, end)


def lay_out(view: LabView) -> Layout:
    """Find a place for everything."""
    plans: list[Plan] = [
        *(router.plan for router in view.routers),
        *(host.plan for host in view.hosts),
    ]
    places = _places(plans)
    within = {plan.name: plan.within for plan in plans}
    owners = {address: host.plan.name for host in view.hosts for address in host.addresses}
    owners |= {address: one.plan.name for one in view.routers for address in one.outside}
    hubs = {INTERNET: CLOUD}
    for router in view.routers:
        name = router.plan.name
        inhabitants = [places[one] for one, where in within.items() if where == name]
        hubs[name] = _between(places[name], inhabitants)
    inside = {router.plan.name: router.inside for router in view.routers}
    return Layout(places, hubs, within, owners, inside)


def along(way: Sequence[Point], share: float) -> Point:
    """The point after `share` (0 to 1) of a way, both halves taken as equally long in time."""
    if not way:
        return CLOUD
    legs = len(way) - 1
    if legs < 1:
        return way[0]
    at = min(max(share, 0.0), 1.0) * legs
    leg = min(int(at), legs - 1)
    (x1, y1), (x2, y2), rest = way[leg], way[leg + 1], at - leg
    return (x1 + (x2 - x1) * rest, y1 + (y2 - y1) * rest)


# --- inside --------------------------------------------------------------------------------------


def _places(plans: Sequence[Plan]) -> dict[str, Point]:
    fixed = {plan.name: plan.at for plan in plans if plan.at is not None}
    found = _private(plans) | _public([plan for plan in plans if _is_public_host(plan)])
    if not fixed:
        return found
    places: dict[str, Point] = dict(fixed)
    for plan in plans:
        if plan.name not in places:
            places[plan.name] = _with_room(found[plan.name], places.values())
    return places


def _is_public_host(plan: Plan) -> bool:
    return plan.within == INTERNET and not isinstance(plan, RouterPlan)


def _private(plans: Sequence[Plan]) -> dict[str, Point]:
    """Routers and what is behind them: a tree that grows to the left."""
    depths: dict[str, int] = {INTERNET: 0}
    pending = [plan for plan in plans if not _is_public_host(plan)]
    tree: list[Plan] = []
    while ready := [plan for plan in pending if plan.within in depths]:
        for plan in ready:
            depths[plan.name] = depths[plan.within] + 1
        tree += ready
        pending = [plan for plan in pending if plan.name not in depths]
    deepest = max((depths[plan.name] for plan in tree), default=1)
    leaves = [
        plan for plan in _in_order(tree, INTERNET) if not any(o.within == plan.name for o in tree)
    ]
    down: dict[str, float] = {
        plan.name: (number + 0.5) / len(leaves) for number, plan in enumerate(leaves)
    }
    for plan in sorted(tree, key=lambda one: -depths[one.name]):
        below = [down[one.name] for one in tree if one.within == plan.name]
        if below:
            down[plan.name] = sum(below) / len(below)
    first, last = _PRIVATE.get(deepest, _DEEP)
    step = (first - last) / max(1, deepest - 1)
    return {
        plan.name: (first - step * (depths[plan.name] - 1), _spread(down[plan.name]))
        for plan in tree
    }


def _in_order(tree: Sequence[Plan], network: str) -> Iterable[Plan]:
    for plan in tree:
        if plan.within == network:
            yield plan
            yield from _in_order(tree, plan.name)


def _public(plans: Sequence[Plan]) -> dict[str, Point]:
    columns = 1 if len(plans) <= _IN_A_COLUMN else 2
    rows = -(-len(plans) // columns)
    left, right = _PUBLIC
    places = {}
    for number, plan in zip(count(), plans, strict=False):
        row, column = divmod(number, columns)
        across = _ALONE if columns == 1 else (left, right)[column]
        down = (row + 0.5 + (0.0 if columns == 1 else 0.25 * (2 * column - 1))) / rows
        places[plan.name] = (across, _spread(down))
    return places


def _spread(share: float) -> float:
    top, bottom = _DOWN
    return top + (bottom - top) * share


def _with_room(place: Point, taken: Iterable[Point]) -> Point:
    others = list(taken)
    for step in _STEPS:
        here = (place[0], place[1] + step)
        if 0.02 <= here[1] <= 0.98 and not any(_near(here, other) for other in others):
            return here
    return place


def _near(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) < _TOO_NEAR[0] and abs(one[1] - other[1]) < _TOO_NEAR[1]


def _between(router: Point, inhabitants: Sequence[Point]) -> Point:
    """The middle of a network: on the way from its router to those who live there."""
    if not inhabitants:
        return (max(0.0, router[0] - 0.08), router[1])
    x = sum(one[0] for one in inhabitants) / len(inhabitants)
    y = sum(one[1] for one in inhabitants) / len(inhabitants)
    return ((router[0] + x) / 2, (router[1] + y) / 2)


def _is_in(address: str, networks: Sequence[str]) -> bool:
    try:
        return any(ip_address(address) in ip_network(one) for one in networks)
    except ValueError:
        return False

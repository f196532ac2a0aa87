"""A verdict of before a router was changed is not shown as if it held."""

from __future__ import annotations

from dataclasses import replace

from app.models.lab_outdated import Outdated
from app.models.lab_words import PRESETS
from node import Reach
from node.lab_world import LabWorld, RouterPlan
from tests.app.lab_samples import small


def _change_home(world: LabWorld, number: int) -> None:
    home = next(one for one in world.topology.routers if one.name == "home")
    assert isinstance(home, RouterPlan)
    world.change(PRESETS[number].put_on(home))


def test_only_hosts_behind_the_router_are_concerned_until_they_are_tested() -> None:
    world, outdated = LabWorld(small()), Outdated()
    try:
        outdated.begin(world.topology)
        world.advance(2.0)
        assert not outdated.note(world), "nothing was changed"
        _change_home(world, 4)
        assert outdated.note(world)
        behind = {one.name for one in world.topology.hosts if one.within == "home"}
        assert {one.name for one in world.topology.hosts if one.name in outdated} == behind
        view = world.view()
        known = replace(view, hosts=tuple(replace(h, reach=Reach.REACHABLE) for h in view.hosts))
        shown = outdated.marked(known).hosts
        assert {one.plan.name for one in shown if one.reach is Reach.UNKNOWN} == behind
        assert not outdated.look(world), "nobody was tested meanwhile"
        for name in behind:
            outdated.tested(name)
        assert outdated.marked(world.view()) is world.view()
    finally:
        world.close()


def test_a_name_or_a_place_on_the_drawing_changes_no_verdict() -> None:
    world, outdated = LabWorld(small()), Outdated()
    try:
        outdated.begin(world.topology)
        host = world.topology.hosts[0]
        world.change(replace(host, at=(0.3, 0.3)))
        assert not outdated.note(world)
    finally:
        world.close()

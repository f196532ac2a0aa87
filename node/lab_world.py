"""The front door of the lab: a virtual internet with an unmodified node on each host.

It stands still unless it is advanced: by a window's timer as slowly as one can follow, or by a test
or lesson as fast as the computer can.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from node.lab.internet import Internet
from node.lab.lab_events import (
    LabEvent,
    MappingGone,
    MappingMade,
    PacketArrived,
    PacketMoved,
    PacketPassed,
    PacketRefused,
)
from node.lab.lab_log import LabLog
from node.lab.lab_views import HostView, LabEventSlice, LabView, RouterView
from node.lab.loop import LabClock, LabLoop
from node.lab.packet import Kind, Packet
from node.lab.ruling import Mapping as NatMapping
from node.lab.ruling import Rule
from node.lab.topology import (
    INTERNET,
    HostPlan,
    NatRules,
    Plan,
    PortAllocation,
    RouterPlan,
    Topology,
    TopologyError,
    Unsolicited,
)
from node.lab.topology_check import check_whole
from node.lab.topology_edit import of_node, outer_first, plan_of, with_plan, without_plan
from node.lab.topology_file import load_topology, save_topology
from node.lab_nodes import LabNodes
from node.lab_wishes import LabWishes
from node.node import Monitor, Node
from node.phrase import Phrase
from node.tasks import Tasks

__all__ = [
    "INTERNET",
    "HostPlan",
    "HostView",
    "Kind",
    "LabEvent",
    "LabEventSlice",
    "LabView",
    "LabWishes",
    "LabWorld",
    "MappingGone",
    "MappingMade",
    "NatMapping",
    "NatRules",
    "Packet",
    "PacketArrived",
    "PacketMoved",
    "PacketPassed",
    "PacketRefused",
    "Plan",
    "PortAllocation",
    "RouterPlan",
    "RouterView",
    "Rule",
    "Topology",
    "TopologyError",
    "Unsolicited",
    "load_topology",
    "of_node",
    "save_topology",
]

EPOCH = 1_800_000_000.0
"""When labs begin unless it is said otherwise, seconds since 1970: the same each time."""
STEP_PATIENCE = 60.0
"""Lab seconds in which a step waits for something to happen."""
RUN_SECONDS = 600.0
"""Lab seconds that work may take by default."""
CLOSE_SECONDS = 30.0
"""Lab seconds for all nodes to say goodbye."""

T = TypeVar("T")


class LabWorld:
    """A virtual internet and its nodes, in lab time."""

    def __init__(self, topology: Topology, *, seed: int = 0, epoch: float = EPOCH) -> None:
        """Build it; the nodes start in the first moments.

        Args:
            topology: what there is.
            seed: the same seed makes the same things happen.
            epoch: wall-clock time at which the lab begins.

        Raises:
            TopologyError: it cannot be built.
        """
        check_whole(topology)
        self.topology = topology
        self._rng = random.Random(seed)  # noqa: S311 - a lab is to be repeatable
        self._loop = LabLoop()
        self._clock = LabClock(self._loop, epoch)
        self._log = LabLog()
        self._tasks = Tasks()
        self._internet = Internet(loop=self._loop, rng=self._rng, tell=self._log.append)
        self._nodes = LabNodes(
            internet=self._internet,
            clock=self._clock,
            seed=seed,
            wanted=[host.name for host in topology.hosts if host.starts],
        )
        self._leaving: dict[str, asyncio.Task[None]] = {}
        self._view: tuple[object, LabView] | None = None
        try:
            self._build(topology)
        except TopologyError:
            self._loop.close()
            raise
        start = self._nodes.start_wanted()
        self._starting = self._inside(lambda: self._tasks.spawn(start, name="start the nodes"))

    # --- time ----------------------------------------------------------------------------------

    @property
    def now(self) -> float:
        """Lab time, seconds since the lab began."""
        return self._loop.time()

    def advance(self, seconds: float, *, budget: float | None = None) -> float:
        """Let so much lab time pass, for at most `budget` real seconds; give how much it was."""
        before = self._loop.time()
        self._loop.advance(before + seconds, budget=budget)
        return self._loop.time() - before

    def step(self) -> bool:
        """Go on until the next thing happens on the lines or at a router; False: nothing does."""
        until = self._loop.time() + STEP_PATIENCE
        position = self._log.position
        while self._log.position == position:
            if not self._loop.turn(until):
                return False
        return True

    def run(self, work: Coroutine[Any, Any, T], *, limit: float = RUN_SECONDS) -> T:
        """Do some work inside the lab, as fast as the computer can.

        Raises:
            TimeoutError: it was not done after `limit` lab seconds.
        """
        task = self._inside(lambda: self._work(work))
        return self._finish(task, limit)

    def begin(self, work: Coroutine[Any, Any, T]) -> asyncio.Future[T]:
        """Do some work inside the lab while somebody else advances it.

        The future is one of the running loop; cancelled, it cancels the work.
        """
        outer = asyncio.get_running_loop()
        outcome: asyncio.Future[T] = outer.create_future()
        task = self._inside(lambda: self._work(work))

        def done(task: asyncio.Task[T]) -> None:
            if outcome.done():
                return
            if task.cancelled():
                outcome.cancel()
            elif (error := task.exception()) is not None:
                outcome.set_exception(error)
            else:
                outcome.set_result(task.result())

        def left(outcome: asyncio.Future[T]) -> None:
            if outcome.cancelled() and not task.done() and not self._loop.is_closed():
                self._inside(task.cancel)

        task.add_done_callback(done)
        outcome.add_done_callback(left)
        return outcome

    def close(self) -> None:
        """End everything, at once by the clock on the wall. Idempotent."""
        if self._loop.is_closed():
            return
        self.run(self._stop_all(), limit=CLOSE_SECONDS)
        self._loop.close()

    # --- watching ------------------------------------------------------------------------------

    def view(self) -> LabView:
        """All that is there now; the same object as last time if nothing changed."""
        snapshots = self._nodes.snapshots()
        mark = (self._log.position, tuple(map(id, snapshots.values())), self.topology)
        if self._view is None or self._view[0] != mark:
            routers = tuple(router.view() for router in self._internet.routers.values())
            hosts = tuple(map(self._nodes.view, self._internet.hosts))
            view = LabView(self.now, self.topology.title, routers, hosts)
            self._view = (mark, view)
        return self._view[1]

    def events_since(self, position: int) -> LabEventSlice:
        """What happened after a position in the ring of events."""
        return self._log.since(position)

    def monitor(self, host: str) -> Monitor:
        """What there is to watch of a host's node.

        Raises:
            TopologyError: there is no such host, or its node has never run.
        """
        return self.node(host)

    def wishes(self, host: str) -> LabWishes:
        """What can be asked of a host's node. Raises TopologyError like `monitor`."""
        return LabWishes(self, self.node(host))

    def node(self, host: str) -> Node:
        """A host's node itself, for work inside the lab. Raises TopologyError like `monitor`."""
        return self._nodes[host]

    def address(self, host: str) -> str:
        """Where a host's node listens in its own network: a multiaddr with its peer id."""
        return self._nodes.address(host)

    # --- doing, inside the lab -----------------------------------------------------------------

    async def start_node(self, host: str) -> None:
        """Let a host's node run; one that runs already goes on."""
        await self._nodes.start(host)

    async def stop_node(self, host: str) -> None:
        """End a host's node in order; one that does not run stays so."""
        await self._nodes.stop(host)

    # --- building ------------------------------------------------------------------------------

    def add(self, plan: Plan) -> None:
        """Put in a router or a host; the node of a host that starts, starts.

        Raises:
            TopologyError: it does not fit.
        """
        topology = with_plan(self.topology, plan, instead=False)
        if isinstance(plan, RouterPlan):
            self._internet.add_router(plan)
            self.topology = topology
            return
        self._see_off()  # it may need their names and addresses
        self._internet.add_host(plan)
        self.topology = topology
        if plan.starts:
            self._spawn(self.start_node(plan.name), "start a node")

    def change(self, plan: Plan) -> None:
        """Let what has that name be as in `plan`. A node starts anew where that changes it.

        Raises:
            TopologyError: it does not fit.
        """
        before = plan_of(self.topology, plan.name)
        if type(before) is not type(plan):
            raise TopologyError(
                Phrase("{name} cannot become another kind of thing", name=plan.name)
            )
        topology = with_plan(self.topology, plan, instead=True)
        if isinstance(plan, RouterPlan):
            self._inside(lambda: self._internet.change_router(plan))
            self.topology = topology
            return
        self._inside(lambda: self._internet.change_host(plan))
        self.topology = topology
        assert isinstance(before, HostPlan)  # noqa: S101 - as seen above
        if self._nodes.is_running(plan.name) and of_node(before) != of_node(plan):
            self._spawn(self._nodes.restart(plan.name), "start a node anew")

    def remove(self, name: str) -> None:
        """Take something away.

        Raises:
            TopologyError: there is no such thing, or others stand behind it.
        """
        plan = plan_of(self.topology, name)
        behind = [one.name for one in self.topology.plans if one.within == name]
        if behind:
            raise TopologyError(
                Phrase(
                    "{names} would be cut off: move or delete that first", names=", ".join(behind)
                )
            )
        self.topology = without_plan(self.topology, plan)
        if isinstance(plan, HostPlan):
            leave = self._remove_host(name)
            self._leaving[name] = self._inside(
                lambda: self._tasks.spawn(leave, name="take a host away")
            )
        else:
            self._see_off()
            self._internet.remove(name)

    def restart_router(self, name: str) -> None:
        """Let a router forget all mappings. Raises TopologyError where there is none."""
        if name not in self._internet.routers:
            raise TopologyError(Phrase("there is no router {name}", name=name))
        self._internet.routers[name].restart()

    # --- inside --------------------------------------------------------------------------------

    def _build(self, topology: Topology) -> None:
        for router in outer_first(topology.routers):
            self._internet.add_router(router)
        for host in topology.hosts:
            self._internet.add_host(host)

    def _inside(self, do: Callable[[], T]) -> T:
        with self._loop.entered():
            return do()

    def _work(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        return self._tasks.spawn(work, name="work in the lab", awaited=True)

    def _finish(self, task: asyncio.Task[T], limit: float) -> T:
        until = self._loop.time() + limit
        while not task.done():
            if not self._loop.turn(until):
                self._inside(task.cancel)
                self._loop.turn(until)
                raise TimeoutError(f"not done after {limit:g} s of lab time")
        return task.result()

    def _see_off(self) -> None:
        """Let hosts that were taken away end their goodbyes."""
        for leaving in list(self._leaving.values()):
            self._finish(leaving, CLOSE_SECONDS)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._inside(lambda: self._tasks.spawn(work, name=name))

    async def _stop_all(self) -> None:
        self._starting.cancel()  # else a node would start while the others stop, and live on
        await asyncio.wait([self._starting])
        await self._nodes.stop_all()
        await self._tasks.close()

    async def _remove_host(self, name: str) -> None:
        await self.stop_node(name)
        self._nodes.forget(name)
        self._internet.remove(name)
        self._leaving.pop(name, None)

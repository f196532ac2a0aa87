"""How the virtual internet grows: nodes that meet on it, beside the same nodes on loopback sockets.

    python -m tests.benchmarks.bench_lab [SIZE …]

Each node dials two others, and all are connected once identify is done on every connection. One run
holds the lab against real sockets of the same machine, side by side: ratios count, not seconds.
"""

from __future__ import annotations

import asyncio
import gc
import random
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from node import Node, NodeConfig, Snapshot
from node.lab_world import HostPlan, LabWorld, RouterPlan, Topology

SIZES = (10, 100, 300, 1000)
SOCKET_SIZES = (10, 100)
"""Real sockets run out of descriptors and patience earlier."""
DIALS = 2
HOME_SHARE = 4
"""Every fourth node sits behind a home router of its own."""
LIMIT = 600.0


@dataclass(frozen=True, slots=True)
class Measured:
    """One row."""

    where: str
    nodes: int
    connections: int
    seconds: float
    events: int
    lab_seconds: float


def targets(nodes: int) -> list[list[int]]:
    """Whom each node dials: the next one, and another by chance."""
    rng = random.Random(nodes)
    return [
        [(number + 1) % nodes, *rng.sample([n for n in range(nodes) if n != number], DIALS - 1)]
        for number in range(nodes)
    ]


def all_identified(snapshots: Sequence[Snapshot]) -> bool:
    """Whether everybody knows everybody he is connected with, and has somebody."""
    return all(
        len(one.connections) >= DIALS and all(c.identify is not None for c in one.connections)
        for one in snapshots
    )


def lab_topology(nodes: int) -> Topology:
    """Build `nodes` hosts, a fourth of them at home; those dial, and nobody dials them."""
    hosts, routers = [], []
    public = [n for n in range(nodes) if n % HOME_SHARE]
    for number, wanted in enumerate(targets(nodes)):
        reachable = {public[n % len(public)] for n in wanted} - {number}
        reachable.add(public[(number + 1) % len(public)] if number in public else public[0])
        reachable.discard(number)
        home = ""
        if not number % HOME_SHARE:
            home = f"home {number}"
            routers.append(RouterPlan(home))
        hosts.append(
            HostPlan(
                f"host {number}",
                within=home or "internet",
                dials=tuple(f"host {n}" for n in sorted(reachable)),
            )
        )
    return Topology(routers=tuple(routers), hosts=tuple(hosts))


def in_lab(nodes: int) -> Measured:
    """Let them meet on the virtual internet, as fast as it can."""
    topology = lab_topology(nodes)
    began = time.perf_counter()
    world = LabWorld(topology)
    try:
        names = [host.name for host in topology.hosts]
        while world.now < LIMIT:
            world.advance(0.1)
            snapshots = [world.node(name).snapshot() for name in names]
            if all(one.connections for one in snapshots) and all(
                c.identify is not None for one in snapshots for c in one.connections
            ):
                break
        seconds = time.perf_counter() - began
        ends = sum(len(one.connections) for one in snapshots)
        events = world.events_since(1 << 62).position
        return Measured("lab", nodes, ends // 2, seconds, events, world.now)
    finally:
        world.close()


async def on_sockets(nodes: int) -> Measured:
    """Let them meet on loopback."""
    made = [
        Node(NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), autonat_server=False))
        for _ in range(nodes)
    ]
    began = time.perf_counter()
    for node in made:
        await node.start()
    dials = [
        made[number].dial(made[other].listen_addrs[0])
        for number, others in enumerate(targets(nodes))
        for other in others
    ]
    await asyncio.gather(*dials)
    while not all_identified([node.snapshot() for node in made]):  # noqa: ASYNC110 - events of many
        await asyncio.sleep(0.01)
    seconds = time.perf_counter() - began
    ends = sum(len(node.snapshot().connections) for node in made)
    for node in made:
        await node.stop()
    return Measured("sockets", nodes, ends // 2, seconds, 0, seconds)


def main(sizes: Sequence[int]) -> None:
    """Measure and print."""
    table = Table(title="Nodes that meet and identify each other", title_justify="left")
    for column in ("where", "nodes", "connections", "s", "ms/connection", "lab s", "packet events"):
        table.add_column(column, justify="right")
    table.add_column("MB at most", justify="right")
    for nodes in sizes:
        for measured in (
            *((asyncio.run(on_sockets(nodes)),) if nodes in SOCKET_SIZES else ()),
            in_lab(nodes),
        ):
            gc.collect()
            table.add_row(
                measured.where,
                str(measured.nodes),
                str(measured.connections),
                f"{measured.seconds:.2f}",
                f"{1000 * measured.seconds / max(1, measured.connections):.2f}",
                f"{measured.lab_seconds:.1f}",
                str(measured.events),
                str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024),
            )
    Console().print(table)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or SIZES)

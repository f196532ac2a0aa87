"""What is measured of one implementation: a server on one core, a client of its kind on another."""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.interop import install
from tests.interop.driver import Peer

SEQUENTIAL = 60
"""Connections set up one after the other."""
AT_ONCE = 50
ROUNDS_AT_ONCE = 4
"""As many as `AT_ONCE` under way all the time, until so many times that are done."""
WARM_UP = 10
"""Connections and pings before the ones that count (compilers, caches)."""
BULK = 128 * 1024 * 1024
WARM_UP_BULK = 16 * 1024 * 1024
PINGS = 500
IDLE_CONNECTIONS = 200
IDLE_SECONDS = 5.0
HELD_CONNECTIONS = 500
FILLING_AT_ONCE = 10
SETTLE_SECONDS = 1.0
"""From the last connection until memory is read."""

NATSCOPE = ("natscope", "window")
FOREIGN = install.NAMES
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Measure:
    """One row of the table."""

    key: str
    title: str
    unit: str
    more_is_better: bool


MEASURES = (
    Measure("sequential", "connections, one after the other", "/s", more_is_better=True),
    Measure("at_once", f"connections, {AT_ONCE} at once", "/s", more_is_better=True),
    Measure("up", "one stream up", "MB/s", more_is_better=True),
    Measure("down", "one stream down", "MB/s", more_is_better=True),
    Measure("rtt", "ping on one stream, median", "us", more_is_better=False),
    Measure("memory", f"memory a connection, of {HELD_CONNECTIONS}", "kB", more_is_better=False),
    Measure("idle", f"CPU idle, {IDLE_CONNECTIONS} connections", "%", more_is_better=False),
    Measure("start", "start to listening", "s", more_is_better=False),
)


def command(name: str) -> list[str]:
    """Give the command line of an implementation; `window` is Natscope on the window's loop."""
    if name in NATSCOPE:
        loop = "window" if name == "window" else "asyncio"
        return [sys.executable, "-m", "tests.benchmarks.natscope_peer", "--loop", loop]
    return install.command(name)


@asynccontextmanager
async def pair(name: str, extra: tuple[str, ...] = ()) -> AsyncIterator[tuple[Peer, Peer]]:
    """Run a server and a client of one kind, each on a core of its own where there are two."""
    cores = sorted(os.sched_getaffinity(0))
    first, last = (cores[0], cores[-1]) if len(cores) > 1 else (None, None)
    server = await Peer.run(name, [*command(name), *extra], core=first)
    try:
        client = await Peer.run(name, command(name), core=last)
        try:
            yield server, client
        finally:
            await client.stop()
    finally:
        await server.stop()


def resident(pid: int) -> int:
    """Bytes of memory that a process occupies."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE


def cpu_seconds(pid: int) -> float:
    """CPU time of all threads of a process so far; finer than the ticks of `stat`."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


async def start_to_listening(name: str) -> float:
    """Seconds from starting the process until it says that it listens."""
    begun = time.perf_counter()
    peer = await Peer.run(name, command(name))
    seconds = time.perf_counter() - begun
    await peer.stop()
    return seconds


async def setups(server: Peer, client: Peer) -> dict[str, float]:
    """Connections a second, identify done on the client's side."""
    await client.connect_many(server.addr, WARM_UP)
    one = await client.connect_many(server.addr, SEQUENTIAL)
    await client.drop()
    many = await client.connect_many(server.addr, AT_ONCE * ROUNDS_AT_ONCE, AT_ONCE)
    await client.drop()
    return {
        "sequential": SEQUENTIAL / one["seconds"],
        "at_once": AT_ONCE * ROUNDS_AT_ONCE / many["seconds"],
    }


async def stream(server: Peer, client: Peer) -> dict[str, float]:
    """Throughput of one stream in each direction, and the round trip of pings on one."""
    await client.dial(server.addr)
    await client.ping(server.peer_id, WARM_UP)
    rtts = await client.ping(server.peer_id, PINGS)
    await client.perf(server.peer_id, WARM_UP_BULK, WARM_UP_BULK)
    up = await client.perf(server.peer_id, BULK, 0)
    down = await client.perf(server.peer_id, 0, BULK)
    # A download begins with the request; what comes first is on its way before it is counted.
    seconds = down["upload_seconds"] + down["download_seconds"]
    return {
        "rtt": statistics.median(rtts) * 1e6,
        "up": BULK / up["upload_seconds"] / 1e6,
        "down": BULK / seconds / 1e6,
    }


async def holding(server: Peer, client: Peer) -> dict[str, float]:
    """What many idle connections cost a server."""
    await client.dial(server.addr)
    await asyncio.sleep(SETTLE_SECONDS)
    before = resident(server.pid)
    await client.connect_many(server.addr, IDLE_CONNECTIONS, FILLING_AT_ONCE)
    await asyncio.sleep(SETTLE_SECONDS)
    cpu = cpu_seconds(server.pid)
    await asyncio.sleep(IDLE_SECONDS)
    idle = (cpu_seconds(server.pid) - cpu) / IDLE_SECONDS
    await client.connect_many(server.addr, HELD_CONNECTIONS - IDLE_CONNECTIONS, FILLING_AT_ONCE)
    await asyncio.sleep(SETTLE_SECONDS)
    memory = (resident(server.pid) - before) / HELD_CONNECTIONS
    return {"idle": idle * 100, "memory": memory / 1000}


async def measure(name: str, wanted: frozenset[str]) -> dict[str, float]:
    """Measure one implementation once: the wanted measures by their keys."""
    found: dict[str, float] = {}
    if "start" in wanted:
        found["start"] = await start_to_listening(name)
    if wanted & {"rtt", "up", "down"}:
        async with pair(name) as (server, client):
            found |= await stream(server, client)
    if wanted & {"sequential", "at_once"}:
        async with pair(name) as (server, client):
            found |= await setups(server, client)
    if wanted & {"idle", "memory"}:
        async with pair(name) as (server, client):
            found |= await holding(server, client)
    return {key: value for key, value in found.items() if key in wanted}

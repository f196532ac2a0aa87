"""Hosts of the virtual internet without nodes, for tests that dial and listen by themselves."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Coroutine
from typing import Any, TypeVar

from node.address import Endpoint
from node.lab.internet import Host, Internet
from node.lab.lab_events import LabEvent
from node.lab.loop import LabLoop
from node.lab.stack import Listener
from node.lab.topology import HostPlan, Plan, RouterPlan
from node.tasks import Tasks

T = TypeVar("T")


class Recorder(asyncio.Protocol):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self.data = bytearray()
        self.eof = self.lost = False
        self.error: Exception | None = None
        self.paused = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.data += data

    def eof_received(self) -> bool:
        self.eof = True
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost, self.error = True, exc

    def pause_writing(self) -> None:
        self.paused += 1

    def resume_writing(self) -> None:
        self.paused -= 1


class LabSockets:
    """A virtual internet, its loop, and what was accepted on its hosts."""

    def __init__(self, *plans: Plan, seed: int = 0) -> None:
        self.loop = LabLoop()
        self.events: list[LabEvent] = []
        self.internet = Internet(
            loop=self.loop,
            rng=random.Random(seed),
            tell=self.events.append,
        )
        self._tasks = Tasks()
        for plan in plans:
            if isinstance(plan, RouterPlan):
                self.internet.add_router(plan)
            else:
                assert isinstance(plan, HostPlan)
                self.internet.add_host(plan)

    def host(self, name: str) -> Host:
        return self.internet.hosts[name]

    def at(self, name: str, port: int = 4001) -> Endpoint:
        """An endpoint of a host, in its own network."""
        return Endpoint(self.host(name).host4, port)

    def listen(self, name: str, port: int = 4001) -> list[Recorder]:
        """Listen on a host; the connections that come in."""
        accepted: list[Recorder] = []

        def accept() -> Recorder:
            accepted.append(Recorder())
            return accepted[-1]

        with self.loop.entered():
            self.host(name).stack.listen(Listener(Endpoint("0.0.0.0", port), accept))
        return accepted

    async def dial(self, name: str, to: Endpoint, port: int = 0) -> Recorder:
        """Connect from a host, from a port of its choice."""
        host = self.host(name)
        connection = await host.stack.connect(Endpoint(host.host4, port), to)
        recorder = Recorder()
        connection.attach(recorder)
        return recorder

    def run(self, work: Coroutine[Any, Any, T], *, limit: float = 300.0) -> T:
        """Do some work to its end, in lab time."""
        with self.loop.entered():
            task = self._tasks.spawn(work, name="dial of a test", awaited=True)
        until = self.loop.time() + limit
        while not task.done():
            assert self.loop.turn(until), "not done in time"
        return task.result()

    def let_pass(self, seconds: float) -> None:
        self.loop.advance(self.loop.time() + seconds)

    def close(self) -> None:
        with self.loop.entered():
            for host in self.internet.hosts.values():
                host.stack.close()
        self.loop.close()

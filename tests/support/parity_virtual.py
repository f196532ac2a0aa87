"""The virtual internet, as a ground for scripts of parity."""

from __future__ import annotations

import asyncio
import errno
import random
from collections.abc import Collection, Iterable
from dataclasses import replace

from node.address import Endpoint
from node.lab.internet import Internet
from node.lab.lab_events import LabEvent, PacketArrived, PacketMoved
from node.lab.loop import LabLoop
from node.lab.packet import Kind
from node.lab.stack import Datagrams, Listener
from node.lab.tcp_connection import TcpConnection
from node.lab.topology import INTERNET, HostPlan, RouterPlan
from node.tasks import Tasks
from node.terms import Mapping
from tests.support.lab_sockets import Recorder
from tests.support.parity import SURE_SECONDS, Outcome, Steps, heard_words

_LOOK_SECONDS = 0.01
_OUTCOMES = {errno.ECONNREFUSED: Outcome.REFUSED, errno.EADDRNOTAVAIL: Outcome.TAKEN}


class VirtualAttempt:
    """A dial on the virtual internet."""

    def __init__(
        self, task: asyncio.Task[TcpConnection], recorder: Recorder, loop: LabLoop
    ) -> None:
        self._task = task
        self._recorder = recorder
        self._loop = loop

    @property
    def outcome(self) -> Outcome:
        """What became of it so far."""
        if not self._task.done():
            return Outcome.SILENT
        error = self._task.exception()
        if error is None:
            return Outcome.CONNECTED
        assert isinstance(error, OSError)
        return _OUTCOMES.get(error.errno or 0, Outcome.OTHER)

    def say(self) -> None:
        """Send a byte."""
        with self._loop.entered():
            self._task.result().write(b"?")

    def heard(self) -> str:
        """Give how much has come from the other end, and whether it is still there."""
        return _heard(self._recorder)

    def close(self, *, reset: bool = False) -> None:
        """Close its socket, in order or by RST; one that was connecting says nothing."""
        with self._loop.entered():
            if not self._task.done():
                self._task.cancel()
            elif self._task.exception() is None:
                _close(self._task.result(), reset=reset)
        self._loop.advance(self._loop.time())


class VirtualGround:
    """Some routers and hosts, and the loop in whose time they live."""

    def __init__(
        self,
        routers: Iterable[RouterPlan],
        hosts: Iterable[HostPlan],
        *,
        version: int = 4,
        seed: int = 0,
    ) -> None:
        self.loop = LabLoop()
        self.events: list[LabEvent] = []
        self._version = version
        self._tasks = Tasks(failed=_seen_in_the_outcome)
        self._came: dict[tuple[str, int], list[Recorder]] = {}
        self._datagrams: dict[tuple[str, int], Datagrams] = {}
        self.internet = Internet(loop=self.loop, rng=random.Random(seed), tell=self.events.append)
        for router in routers:
            self.internet.add_router(router)
        for host in hosts:
            self.internet.add_host(host)
        self.outside = {who: self._outside(who) for who in self.internet.hosts}

    def now(self) -> float:
        """Give the time, seconds."""
        return self.loop.time()

    def at(self, who: str) -> str:
        """Give a host's own address; a router's is the one inside."""
        if who in self.internet.routers:
            return self.internet.routers[who].addresses.inside
        host = self.internet.hosts[who]
        return host.host4 if self._version == 4 else host.host6

    def listen(self, who: str, port: int) -> None:
        """Accept on any address of a host; asked again, go on."""
        if (who, port) in self._came:
            return
        came = self._came[who, port] = []

        def accept() -> Recorder:
            came.append(Recorder())
            return came[-1]

        anywhere = "0.0.0.0" if self._version == 4 else "::"
        with self.loop.entered():
            self.internet.hosts[who].stack.listen(Listener(Endpoint(anywhere, port), accept))

    def came(self, who: str, port: int) -> list[Endpoint]:
        """Give those who were accepted there so far, as they are seen."""
        transports = [one.transport for one in self._came[who, port]]
        names = [one.get_extra_info("peername") for one in transports if one is not None]
        return [Endpoint(host, number) for host, number in names]

    def dial(self, who: str, port: int, to: Endpoint) -> VirtualAttempt:
        """Begin to connect from a port, 0 for any."""
        stack, local = self.internet.hosts[who].stack, Endpoint(self.at(who), port)

        recorder = Recorder()

        async def connect() -> TcpConnection:
            connection = await stack.connect(local, to)
            connection.attach(recorder)
            return connection

        with self.loop.entered():
            task = self._tasks.spawn(connect(), name="dial of a test", awaited=True)
        self.loop.advance(self.loop.time())
        return VirtualAttempt(task, recorder, self.loop)

    def say(self, who: str, port: int) -> None:
        """Send a byte from there, on the connection that was accepted last."""
        transport = self._came[who, port][-1].transport
        assert transport is not None
        with self.loop.entered():
            transport.write(b"?")

    def heard_by(self, who: str, port: int) -> str:
        """Give how much has come there on it, and whether the other end is still there."""
        return _heard(self._came[who, port][-1])

    def hang_up(self, who: str, port: int, *, reset: bool) -> None:
        """Close the connection that was accepted there last, in order or by RST."""
        transport = self._came[who, port][-1].transport
        assert transport is not None
        with self.loop.entered():
            _close(transport, reset=reset)
        self.loop.advance(self.loop.time())

    def open_datagrams(self, who: str, port: int, hears: Collection[str]) -> None:
        """Take datagrams on a port, from the addresses `hears`: a socket for each."""
        stack, local = self.internet.hosts[who].stack, Endpoint(self.at(who), port)
        opened = [stack.open_datagrams(local, Endpoint(host, 0)) for host in sorted(hears)]
        assert all(one.local == local for one in opened)
        self._datagrams[who, port] = opened[0]

    def send_datagram(self, who: str, port: int, to: Endpoint) -> None:
        """Send one from there."""
        with self.loop.entered():
            self._datagrams[who, port].send(b"?", to)

    def datagrams(self, who: str, port: int) -> list[Endpoint]:
        """Give the senders of those that came so far, as they are seen."""
        at = Endpoint(self.at(who), port)
        arrived = [one.packet for one in self.events if isinstance(one, PacketArrived)]
        came = [packet for packet in arrived if packet.kind is Kind.DATAGRAM]
        return [packet.source for packet in came if packet.target == at]

    def deafen(self, who: str, port: int) -> None:
        """Let nobody on a port of a host answer, not even the system by RST."""
        self._lose(who, 1.0)

    def heard(self, who: str, port: int) -> list[Endpoint]:
        """Give the senders of the SYNs that came to a deaf port so far."""
        at = Endpoint(self.at(who), port)
        moved = [one for one in self.events if isinstance(one, PacketMoved) and one.to == who]
        packets = [one.packet for one in moved if one.packet.kind is Kind.SYN]
        return [packet.source for packet in packets if packet.target == at]

    def hear_again(self, who: str, port: int) -> None:
        """Let that port be one of which the host knows nothing."""
        self._lose(who, 0.0)

    def run(self, script: Steps) -> None:
        """Let a script run to its end."""
        for step in script:
            now = self.loop.time()
            if not callable(step):
                self.loop.advance(now + step)
                continue
            while not step() and self.loop.time() < now + SURE_SECONDS:
                self.loop.advance(self.loop.time() + _LOOK_SECONDS)

    def close(self) -> None:
        """End everything."""
        with self.loop.entered():
            for host in self.internet.hosts.values():
                host.stack.close()
            ending = self._tasks.spawn(self._tasks.close(), name="end")
        while not ending.done():
            assert self.loop.turn(self.loop.time() + SURE_SECONDS)
        self.loop.close()

    def _lose(self, who: str, share: float) -> None:
        host = self.internet.hosts[who]
        self.internet.change_host(replace(host.plan, loss=share))

    def _outside(self, who: str) -> str:
        """Where its outermost router that translates stands, if there is one."""
        within = self.internet.hosts[who].plan.within
        found = self.at(who)
        while self._version == 4 and within != INTERNET:
            router = self.internet.routers[within]
            if router.plan.rules.mapping is not Mapping.NO_NAT:
                found = router.addresses.outside
            within = router.plan.within
        return found


def _heard(recorder: Recorder) -> str:
    return heard_words(0 if recorder.lost else len(recorder.data), lost=recorder.lost)


def _close(transport: asyncio.Transport, *, reset: bool) -> None:
    if reset:
        transport.abort()
    else:
        transport.close()


def _seen_in_the_outcome(_name: str, _error: Exception) -> None:
    """Whoever looks at the attempt sees it."""

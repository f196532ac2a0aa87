"""The TCP and UDP of one host: which packet is for which connection, listener or socket.

Order as in a kernel (NATLAB §6, rule 1): the exact 4-tuple first, one that is being dialled
included, then a listener, then RST.
"""

from __future__ import annotations

import asyncio
import errno
import os
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from node.address import Endpoint
from node.errors import DialError, ListenError
from node.lab.packet import Kind, Packet
from node.lab.tcp_connection import State, TcpConnection
from node.phrase import Phrase

FIRST_EPHEMERAL, LAST_EPHEMERAL = 32768, 60999
"""Ports that dials leave from by themselves (Linux, `ip_local_port_range`)."""
MAX_WAITING = 16
"""Datagrams that a socket keeps for who is to read them; further ones are dropped."""
MAX_CONNECTIONS = 4096
"""Of one host, those that are being made included; further SYNs get no answer."""

_WILDCARDS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - compared with, not bound to
Sender = Callable[[Kind, Endpoint, Endpoint, int, int, bytes], None]


@dataclass(slots=True)
class Listener:
    """Somebody waits for connections here."""

    endpoint: Endpoint
    accept: Callable[[], asyncio.BaseProtocol]
    told: Endpoint | None = None
    """What accepted connections tell of the other end instead of the truth."""


@dataclass(slots=True)
class Datagrams:
    """`Datagrams` of the seam: a UDP socket that hears one other end only."""

    stack: Stack
    local: Endpoint
    remote: Endpoint
    """With port 0: any port of that host is heard."""
    waiting: deque[bytes] = field(default_factory=deque)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def send(self, data: bytes, to: Endpoint | None = None) -> None:
        """Send one datagram, to the other end or where else it shall go; it may be lost."""
        self.stack.send(Kind.DATAGRAM, self.local, to or self.remote, data=data)

    async def receive(self) -> bytes:
        """Give the next datagram of the other end."""
        while not self.waiting:
            self.arrived.clear()
            await self.arrived.wait()
        return self.waiting.popleft()

    def close(self) -> None:
        """Let go of the socket."""
        self.stack.close_datagrams(self)


class Stack:
    """Of one host. `send` puts a packet on the host's line."""

    def __init__(self, send: Sender, rng: random.Random) -> None:
        self._send = send
        self._rng = rng
        self._listeners: dict[Endpoint, Listener] = {}
        self._connections: dict[tuple[Endpoint, Endpoint], TcpConnection] = {}
        self._datagrams: list[Datagrams] = []

    # --- what the seam asks for ----------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Begin to listen.

        Raises:
            ListenError: somebody listens on that port already.
        """
        at = listener.endpoint
        for other in self._listeners:
            clash = other.host == at.host or {other.host, at.host} & _WILDCARDS
            if other.port == at.port and other.version == at.version and clash:
                raise ListenError(
                    Phrase("port {port} is taken by this node itself", port=at.port),
                    next_free_port=self._free_port(),
                )
        self._listeners[at] = listener

    def stop_listening(self, at: Endpoint) -> None:
        """Listen there no more; what came in stays."""
        self._listeners.pop(at, None)

    async def connect(self, local: Endpoint, remote: Endpoint) -> TcpConnection:
        """Dial from exactly `local` (port 0: any free one). Cancelled, it ends in silence.

        Raises:
            OSError: EADDRNOTAVAIL where such a connection exists, ECONNREFUSED, ETIMEDOUT.
        """
        if not local.port:
            local = Endpoint(local.host, self._free_port())
        if (local, remote) in self._connections:
            raise OSError(errno.EADDRNOTAVAIL, os.strerror(errno.EADDRNOTAVAIL))
        outcome: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def opened(_connection: TcpConnection, error: OSError | None) -> None:
            if outcome.done():
                return
            if error is None:
                outcome.set_result(None)
            else:
                outcome.set_exception(error)

        connection = self._connection(local, remote, opened)
        connection.dial()
        try:
            await outcome
        except BaseException:
            connection.give_up()
            raise
        return connection

    def open_datagrams(self, local: Endpoint, remote: Endpoint) -> Datagrams:
        """Open a UDP socket; `local` with port 0, or a taken one, gets any free port."""
        taken = {one.local.port for one in self._datagrams if one.remote == remote}
        port = local.port if local.port and local.port not in taken else self._free_port()
        opened = Datagrams(self, Endpoint(local.host, port), remote)
        self._datagrams.append(opened)
        return opened

    def close_datagrams(self, socket: Datagrams) -> None:
        """Forget a UDP socket. Idempotent."""
        if socket in self._datagrams:
            self._datagrams.remove(socket)

    def close(self) -> None:
        """Nobody is at home any more: everything ends without a word, as when the power fails."""
        self._listeners.clear()
        self._datagrams.clear()
        for connection in list(self._connections.values()):
            connection.vanish()

    # --- packets -------------------------------------------------------------------------------

    def arrive(self, packet: Packet) -> None:
        """Take a packet from the line."""
        if packet.kind is Kind.DATAGRAM:
            self._datagram_arrived(packet)
            return
        connection = self._connections.get((packet.target, packet.source))
        if connection is not None:
            connection.arrive(packet)
            return
        if packet.kind is Kind.SYN:
            listener = self._listener(packet.target)
            if listener is not None:
                self._accept(listener, packet)
                return
        if packet.kind is not Kind.RST:
            self.send(Kind.RST, packet.target, packet.source, answers=packet.sequence)

    def send(
        self,
        kind: Kind,
        source: Endpoint,
        target: Endpoint,
        *,
        sequence: int = 0,
        answers: int = 0,
        data: bytes = b"",
    ) -> None:
        """Put a packet on the line."""
        self._send(kind, source, target, sequence, answers, data)

    def forget(self, connection: TcpConnection) -> None:
        """A connection is over: its 4-tuple is free."""
        self._connections.pop((connection.local, connection.remote), None)

    # --- inside --------------------------------------------------------------------------------

    def _accept(self, listener: Listener, syn: Packet) -> None:
        if len(self._connections) >= MAX_CONNECTIONS:
            return

        def opened(connection: TcpConnection, error: OSError | None) -> None:
            if error is None:
                connection.attach(listener.accept())

        connection = self._connection(syn.target, syn.source, opened)
        connection.peername_told = listener.told
        connection.answer(syn)

    def _connection(
        self,
        local: Endpoint,
        remote: Endpoint,
        opened: Callable[[TcpConnection, OSError | None], None],
    ) -> TcpConnection:
        initial = self._rng.randrange(1, 1 << 32)
        connection = TcpConnection(self, local, remote, initial=initial, opened=opened)
        self._connections[local, remote] = connection
        return connection

    def _listener(self, at: Endpoint) -> Listener | None:
        wildcard = "::" if at.version == 6 else "0.0.0.0"  # noqa: S104 - looked up, not bound to
        return self._listeners.get(at) or self._listeners.get(Endpoint(wildcard, at.port))

    def _datagram_arrived(self, packet: Packet) -> None:
        for socket in self._datagrams:
            heard = socket.remote.port in (0, packet.source.port)
            if socket.local == packet.target and heard and socket.remote.host == packet.source.host:
                if len(socket.waiting) < MAX_WAITING:
                    socket.waiting.append(packet.data)
                    socket.arrived.set()
                return

    def _free_port(self) -> int:
        taken = {at.port for at in self._listeners}
        taken |= {local.port for local, _ in self._connections}
        taken |= {one.local.port for one in self._datagrams}
        for _ in range(LAST_EPHEMERAL - FIRST_EPHEMERAL):
            port = self._rng.randint(FIRST_EPHEMERAL, LAST_EPHEMERAL)
            if port not in taken:
                return port
        raise DialError(Phrase("this host has no free port to dial from"), no_route=True)

    @property
    def connections(self) -> int:
        """Those that are established."""
        return sum(one.state is State.ESTABLISHED for one in self._connections.values())

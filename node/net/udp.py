"""Datagrams to and from one other end, over a socket of this machine."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections import deque
from typing import Any

from node.address import Endpoint
from node.errors import AddressError, DialError
from node.net.dial_socket import failure_words
from node.net.network import Gateway
from node.net.socket_name import family_of, sockaddr_of

MAX_DATAGRAM = 2048
"""Bytes; longer ones are dropped unread."""
MAX_WAITING = 16
"""Datagrams kept until they are asked for; further ones are dropped."""
SEARCH_HOPS = 2
"""Routers that a search may cross, as UPnP has it (Device Architecture 1.1, section 1.3.2)."""
_ANY = {4: "0.0.0.0", 6: "::"}  # noqa: S104 - the source address is the route's choice
_PORT_TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL})


class UdpSocket(asyncio.DatagramProtocol):
    """`Datagrams` on this machine. Made by `open_datagrams`."""

    def __init__(self, remote: Endpoint, local: Endpoint, *, hears: str | None = None) -> None:
        """`hears`: the only host that is heard, where the system does not see to it."""
        self.local = local
        self._hears = hears
        self._remote = remote
        self._transport: asyncio.DatagramTransport | None = None
        self._waiting: deque[bytes] = deque()
        self._error: OSError | None = None
        self._arrived = asyncio.Event()

    def send(self, data: bytes, to: Endpoint | None = None) -> None:
        """Send one datagram, to the other end or where else it shall go; it may be lost."""
        if self._transport is not None:
            self._transport.sendto(data, None if to is None else sockaddr_of(to))

    async def receive(self) -> bytes:
        """Give the next datagram of the other end.

        Raises:
            DialError: the network says that nobody is there.
        """
        while not self._waiting:
            if self._error is not None:
                error, self._error = self._error, None
                raise DialError(failure_words(error, self._remote)) from error
            self._arrived.clear()
            await self._arrived.wait()
        return self._waiting.popleft()

    def close(self) -> None:
        """Let go of the socket."""
        if self._transport is not None:
            self._transport.abort()

    # --- asyncio.DatagramProtocol --------------------------------------------------------------

    def connection_made(self, transport: asyncio.DatagramTransport) -> None:  # type: ignore[override]
        """The socket is in the loop's hands."""
        self._transport = transport

    def connection_lost(self, _exc: Exception | None) -> None:
        """It is no more."""

    def datagram_received(self, data: bytes, addr: tuple[Any, ...]) -> None:
        """One came in."""
        if self._hears is not None and addr[0] != self._hears:
            return
        if len(data) <= MAX_DATAGRAM and len(self._waiting) < MAX_WAITING:
            self._waiting.append(data)
            self._arrived.set()

    def error_received(self, exc: Exception) -> None:
        """The network says that one of ours did not arrive."""
        if isinstance(exc, OSError):
            self._error = exc
            self._arrived.set()

    def pause_writing(self) -> None:
        """The system is busy: datagrams may be lost, which they may be anyway."""

    def resume_writing(self) -> None:
        """It no longer is."""


async def open_datagrams(remote: Endpoint, *, port: int) -> UdpSocket:
    """Open a socket that talks with `remote` only, from `port` where that is free.

    What others send to it is dropped by the system. `local` tells which port it became.

    Raises:
        DialError: this machine has no way to send there.
    """
    try:
        sock = _connected(remote, port)
    except OSError as error:
        raise DialError(failure_words(error, remote)) from error
    except AddressError as error:
        raise DialError(str(error)) from error
    ours = UdpSocket(remote, Endpoint.of(sock.getsockname()))
    try:
        await asyncio.get_running_loop().create_datagram_endpoint(lambda: ours, sock=sock)
    except BaseException:
        sock.close()
        raise
    return ours


async def open_search(gateway: Gateway) -> UdpSocket:
    """Open a socket that sends to groups of the network behind `gateway`, and hears that only.

    Raises:
        DialError: this machine has no way to send there.
    """
    remote = Endpoint(gateway.host, 0)
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(gateway.local))
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, SEARCH_HOPS)
        sock.bind((gateway.local, 0))
        ours = UdpSocket(remote, Endpoint.of(sock.getsockname()), hears=gateway.host)
        await asyncio.get_running_loop().create_datagram_endpoint(lambda: ours, sock=sock)
    except BaseException as error:
        sock.close()
        if isinstance(error, OSError):
            raise DialError(failure_words(error, remote)) from error
        raise
    return ours


def _connected(remote: Endpoint, port: int) -> socket.socket:
    """A connected socket from `port`, or from another one where that is taken."""
    target = sockaddr_of(remote)
    for wanted in (port, 0) if port else (0,):
        sock = socket.socket(family_of(remote), socket.SOCK_DGRAM)
        try:
            sock.setblocking(False)
            if wanted:
                _bind(sock, remote.version, wanted)
            sock.connect(target)
        except OSError as error:
            sock.close()
            if wanted and error.errno in _PORT_TAKEN:
                continue
            raise
        return sock
    raise AssertionError("the last try returns or raises")


def _bind(sock: socket.socket, version: int, port: int) -> None:
    if version == 6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    # Several questions may leave from one port at once: each socket hears its own server only.
    if hasattr(socket, "SO_REUSEPORT"):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    sock.bind((_ANY[version], port))

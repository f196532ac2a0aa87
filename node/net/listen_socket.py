"""A socket that listens: how it is opened, and how it outlives a flood."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from node.address import Endpoint
from node.errors import AddressError, ListenError
from node.net.reuse import ReuseRules, set_options
from node.net.sock_diag import listening_sockets, takes_from
from node.net.socket_name import family_of, sockaddr_of
from node.phrase import Phrase

BACKLOG = 1024
"""Connections that the kernel keeps; asyncio's 100 drops SYNs when 200 peers come at once."""
ACCEPT_BATCH = 64
"""Connections accepted in one turn of the loop, so that a flood leaves turns to everything else."""
DROP_BATCH = 16
"""Connections closed in one turn while there is no descriptor to take them with."""
PORTS_TRIED = 64
"""Ports looked at for one to offer instead of a taken one."""

RESET_ON_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER: closing sends RST, and no TIME_WAIT keeps the 4-tuple."""

_EXHAUSTED = frozenset({errno.EMFILE, errno.ENFILE})


class ListenSocket(socket.socket):
    """A listening socket whose `accept` answers even when the process has no descriptors left.

    asyncio would log an error and stop accepting for a second. Here a descriptor kept in reserve
    takes the waiting connections and closes them at once, which tells the peers, and the flood
    costs nobody else. Only if the reserve is gone, too, asyncio's pause is the last resort.
    """

    def __init__(self, family: int) -> None:
        super().__init__(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self.dropped = 0
        """Connections closed unseen for want of descriptors."""
        self._reserve: int | None = None
        self._stopped = False
        self._keep_reserve()

    def accept(self) -> tuple[socket.socket, Any]:
        """Accept as usual; without descriptors, drop what waits and report that nothing came.

        Raises:
            BlockingIOError: nothing waits (any more), or nothing is wanted any more.
        """
        if self._stopped:
            raise BlockingIOError
        try:
            return super().accept()
        except OSError as error:
            if error.errno not in _EXHAUSTED or not self._drop_waiting():
                raise
            raise BlockingIOError from None

    def stop(self) -> None:
        """Accept no more: asyncio loses what it has just accepted if it is closed in that turn."""
        self._stopped = True

    def close(self) -> None:
        """Close the socket and the reserve."""
        self._release()
        super().close()

    def _keep_reserve(self) -> None:
        with contextlib.suppress(OSError):
            self._reserve = os.open(os.devnull, os.O_RDONLY)

    def _release(self) -> None:
        reserve, self._reserve = self._reserve, None
        if reserve is not None:
            os.close(reserve)

    def _drop_waiting(self) -> bool:
        if self._reserve is None:
            self._keep_reserve()
            return self._reserve is not None
        self._release()
        with contextlib.suppress(OSError):
            for _ in range(DROP_BATCH):
                unwanted, _ = super().accept()
                unwanted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
                unwanted.close()
                self.dropped += 1
        self._keep_reserve()
        return True


@dataclass(frozen=True, slots=True)
class Opened:
    """A socket that listens, and whether dials may leave from its port."""

    sock: ListenSocket
    reuse: bool
    reuse_reason: str | None


def open_listener(
    endpoint: Endpoint, rules: ReuseRules, *, share: bool, own: Iterable[Endpoint] = ()
) -> Opened:
    """Listen on `endpoint`: probe that the port is free, then let dials share it.

    A first bind without sharing fails if anybody listens there, even one who shares. Then, and
    only if that one shares with us, we join it; the caller sees it by `foreign_listeners`.

    Raises:
        ListenError: the address is not ours, or the port is taken; with the next free port.
    """
    if endpoint in own:
        raise ListenError(Phrase("this node listens on {at} already", at=endpoint))
    if share and rules.unsupported is None:
        promote, reason = rules.share, None
    else:
        promote, reason = (), rules.unsupported if share else Phrase("port reuse is switched off")
    try:
        try:
            sock = _bound(endpoint, rules.alone)
        except OSError as error:
            if error.errno != errno.EADDRINUSE or not promote:
                raise
            sock = _bound(endpoint, rules.join)
        try:
            set_options(sock, promote)
            sock.listen(BACKLOG)
        except BaseException:
            sock.close()
            raise
    except OSError as error:
        raise _listen_error(endpoint, rules, error) from error
    except AddressError as error:
        raise ListenError(str(error)) from error
    return Opened(sock, reason is None, reason)


def _bound(endpoint: Endpoint, options: Iterable[str]) -> ListenSocket:
    sock = ListenSocket(family_of(endpoint))
    try:
        sock.setblocking(False)
        # Accepted sockets inherit it.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if endpoint.version == 6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        set_options(sock, options)
        sock.bind(sockaddr_of(endpoint))
    except BaseException:
        sock.close()
        raise
    return sock


def _listen_error(endpoint: Endpoint, rules: ReuseRules, error: OSError) -> ListenError:
    port = endpoint.port
    if error.errno == errno.EADDRINUSE:
        free = _next_free_port(endpoint, rules)
        who = _holder(endpoint)
        taken = Phrase("port {port} is taken by {who}", port=port, who=who)
        if free is not None:
            taken = Phrase(
                "port {port} is taken by {who}; {free} is free", port=port, who=who, free=free
            )
        return ListenError(taken, next_free_port=free)
    if error.errno == errno.EADDRNOTAVAIL:
        return ListenError(Phrase("{host} is not an address of this machine", host=endpoint.host))
    if error.errno in (errno.EACCES, errno.EPERM):
        free = _next_free_port(Endpoint(endpoint.host, 4000, endpoint.zone), rules)
        forbidden = Phrase("this user may not listen on port {port}", port=port)
        if free is not None:
            forbidden = Phrase(
                "this user may not listen on port {port}; {free} is free", port=port, free=free
            )
        return ListenError(forbidden, next_free_port=free)
    if error.errno == errno.EAFNOSUPPORT:
        return ListenError(Phrase("this machine has no IPv{version}", version=endpoint.version))
    return ListenError(
        Phrase("cannot listen on {at}: {why}", at=endpoint, why=error.strerror or str(error))
    )


def _holder(endpoint: Endpoint) -> str:
    """Who has the port, in words."""
    holders = [
        other
        for other in listening_sockets(endpoint.port).sockets
        if takes_from(endpoint, other.endpoint) or takes_from(other.endpoint, endpoint)
    ]
    if holders and hasattr(os, "geteuid") and all(one.uid != os.geteuid() for one in holders):
        return Phrase("a program of another user (id {user})", user=holders[0].uid)
    return Phrase("another program that does not share it")


def _next_free_port(endpoint: Endpoint, rules: ReuseRules) -> int | None:
    for port in range(endpoint.port + 1, min(endpoint.port + PORTS_TRIED, 65535) + 1):
        with contextlib.suppress(OSError):
            _bound(Endpoint(endpoint.host, port, endpoint.zone), rules.alone).close()
            return port
    return None

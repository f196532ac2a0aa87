"""A socket that dials, and what went wrong with it in words."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import socket
from collections.abc import Iterable

from node.address import Endpoint
from node.errors import AddressError, DialError
from node.net.listen_socket import RESET_ON_CLOSE
from node.net.reuse import Phase, set_options
from node.net.socket_name import family_of, sockaddr_of
from node.phrase import Phrase

REFUSED = Phrase("refused: nothing listens there, or a firewall says so")

NO_ROUTE = frozenset(
    {
        *(errno.ENETUNREACH, errno.ENETDOWN, errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL),
        *(errno.EACCES, errno.EPERM, errno.EMFILE, errno.ENFILE),
    }
)
"""Errors of a machine that has no way to the other end, or no means: they tell nothing of it."""

_WORDS = {
    errno.ECONNREFUSED: REFUSED,
    errno.ECONNRESET: Phrase("the other side cut the connection while it was made"),
    errno.ENETUNREACH: Phrase("this machine has no route to that network"),
    errno.EHOSTUNREACH: Phrase("that host cannot be reached: nobody on the way knows it"),
    errno.ENETDOWN: Phrase("the network is down"),
    errno.ETIMEDOUT: Phrase("no answer"),
    errno.EACCES: Phrase("a firewall of this machine forbids it"),
    errno.EPERM: Phrase("a firewall of this machine forbids it"),
    errno.EADDRNOTAVAIL: Phrase(
        "this machine has no free port, or no fitting address, to dial from"
    ),
    errno.EINVAL: Phrase("the system takes that address for no valid target"),
    errno.EMFILE: Phrase("this process has no file descriptors left"),
    errno.ENFILE: Phrase("this machine has no file descriptors left"),
}


class ConnectFailed(OSError):
    """Binding or connecting failed; `errno` and `phase` say how."""

    def __init__(self, phase: Phase, error: OSError) -> None:
        super().__init__(error.errno, error.strerror)
        self.phase = phase


def failure_words(error: OSError, remote: Endpoint) -> str:
    """Why there is no connection to `remote`, in words."""
    if error.errno == errno.EAFNOSUPPORT:
        return Phrase("this machine has no IPv{version}", version=remote.version)
    if error.errno is None:
        return str(error)
    return _WORDS.get(error.errno) or os.strerror(error.errno)


def dial_error(error: OSError, remote: Endpoint, *, taken: bool) -> DialError:
    """What there is to tell of a dial that failed. `taken`: the two ends are in use already."""
    return DialError(
        failure_words(error, remote),
        no_route=error.errno in NO_ROUTE and not taken,
        refused=error.errno == errno.ECONNREFUSED,
        taken=taken,
    )


async def connected_socket(
    remote: Endpoint, source: Endpoint | None, options: Iterable[str]
) -> socket.socket:
    """A connected, non-blocking socket to `remote`, from `source` or from a port of its own.

    Cancelled or failed, it leaves no socket behind.

    Raises:
        ConnectFailed: the system or the network said no.
        AddressError: the zone of the address is no interface of this machine.
    """
    target = sockaddr_of(remote)
    phase = Phase.BIND
    sock = None
    try:
        # asyncio sets TCP_NODELAY only on sockets that name their protocol.
        sock = socket.socket(family_of(remote), socket.SOCK_STREAM, socket.IPPROTO_TCP)
        sock.setblocking(False)
        if source is not None:
            if remote.version == 6:
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            set_options(sock, options)
            sock.bind(sockaddr_of(source))
        phase = Phase.CONNECT
        await asyncio.get_running_loop().sock_connect(sock, target)
    except BaseException as error:
        # Cancelled, too: it may be connected already, and nobody is to wait for TIME_WAIT.
        if sock is not None:
            reset(sock)
        if isinstance(error, OSError):
            raise ConnectFailed(phase, error) from error
        raise
    return sock


def reset(sock: socket.socket) -> None:
    """Close at once: RST instead of FIN, and no TIME_WAIT on the shared port."""
    with contextlib.suppress(OSError):  # the BSDs and macOS refuse where the other end was quicker
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
    sock.close()


def route_source(remote: Endpoint) -> str | None:
    """The address that the system would send from to `remote`; None without a route.

    Nothing is sent: connecting a datagram socket only looks the route up.
    """
    try:
        with socket.socket(family_of(remote), socket.SOCK_DGRAM) as sock:
            sock.connect(sockaddr_of(remote))
            return Endpoint.of(sock.getsockname()).host
    except (OSError, AddressError):
        return None

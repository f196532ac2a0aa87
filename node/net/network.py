"""The seam under the node: all that it may ask of a network.

`SocketNetwork` (node/net/tcp.py) is the real one; each host of the virtual internet brings its own,
and nothing above can tell them apart. It speaks asyncio's `Protocol` and `Transport`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from node.address import Endpoint
from node.terms import PortUse
from node.views import ForeignListener


@dataclass(frozen=True, slots=True)
class Listening:
    """One socket that listens."""

    endpoint: Endpoint
    """As bound, port resolved; the host may be a wildcard."""
    reuse: bool
    """Dials may leave from this port."""
    reuse_reason: str | None
    """Why they may not, in words."""


@dataclass(frozen=True, slots=True)
class Dialled:
    """An outbound connection, as it came to be."""

    transport: asyncio.Transport
    local: Endpoint
    """The socket's own name after connecting."""
    remote: Endpoint
    port_use: PortUse
    """From `local`, never from what was intended."""
    port_use_reason: str | None
    """Why reuse was wanted and did not happen; None when it did."""
    seconds: float
    """Time TCP took to connect, fall-backs included."""


@dataclass(frozen=True, slots=True)
class Gateway:
    """The router of the network that this machine is in."""

    host: str
    """Its address inside, IPv4."""
    local: str
    """Ours, towards it."""


class Datagrams(Protocol):
    """A UDP socket that hears one other end only."""

    local: Endpoint
    """The socket's own name."""

    def send(self, data: bytes, to: Endpoint | None = None) -> None:
        """Send one datagram, to the other end or where else it shall go; it may be lost."""

    async def receive(self) -> bytes:
        """Give the next datagram of the other end.

        Raises:
            DialError: the network says that nobody is there.
        """

    def close(self) -> None:
        """Let go of the socket."""


class Network(Protocol):
    """Listen, dial, and name the addresses of this host."""

    @property
    def reuse_unsupported(self) -> str | None:
        """Why this system cannot share a port at all, in words; None where it can."""

    async def listen(
        self,
        endpoint: Endpoint,
        accept: Callable[[], asyncio.BaseProtocol],
        *,
        share: bool,
    ) -> Listening:
        """Listen on `endpoint` (port 0: any free one), a protocol from `accept` per connection.

        With `share`, later dials may leave from the same port. A port that another process shares
        already is joined, and `foreign_listeners` names that process.

        Raises:
            ListenError: the address is not ours, or the port is taken; with the next free port.
        """

    async def dial(
        self,
        remote: Endpoint,
        connect: Callable[[], asyncio.BaseProtocol],
        *,
        reuse: bool,
        timeout: float,
        fall_back: bool = True,
    ) -> Dialled:
        """Connect to `remote`; with `reuse` from the shared port of that family where possible.

        Falls back to a new port when the shared one cannot be used (never after a refusal or a
        time-out), and says why; without `fall_back` it fails then.

        Raises:
            DialError: refused, timed out, unreachable, or our own listening address.
        """

    async def datagrams(self, remote: Endpoint, *, port: int = 0) -> Datagrams:
        """Open a socket to send datagrams to `remote` and hear its own, from `port` where free.

        Where it is not, and with port 0, it is any free one: `local` tells.

        Raises:
            DialError: this machine has no way to send there.
        """

    async def search_socket(self, gateway: Gateway) -> Datagrams:
        """Open a socket that sends to groups of the network behind `gateway`, and hears that only.

        Raises:
            DialError: this machine has no way to send there.
        """

    async def gateway(self) -> Gateway | None:
        """Name the router of a private IPv4 network that this machine is in."""

    async def stop_listening(self, listening: Listening) -> None:
        """Listen there no more. Connections that came in are left to those who own them."""

    def interface_hosts(self) -> tuple[str, ...]:
        """IP addresses of this host's interfaces, canonical text without zone; cached briefly."""

    def forget_interfaces(self) -> None:
        """Ask the system anew when `interface_hosts` is wanted next."""

    async def foreign_listeners(self, listening: Listening) -> tuple[ForeignListener, ...]:
        """Other processes' sockets that listen on the same port and would get our connections.

        Empty, too, where the system does not tell: everywhere but on Linux.
        """

    async def close(self) -> None:
        """Stop listening. Connections are left to those who own them."""

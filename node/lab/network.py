"""The seam under a node (node/net/network.py), as a host of the virtual internet has it."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable
from typing import Protocol

from node.address import Endpoint, scope_of
from node.errors import DialError, ListenError
from node.lab.stack import Datagrams, Listener, Stack
from node.lab.tcp_connection import TcpConnection
from node.net.dial_socket import dial_error
from node.net.network import Dialled, Gateway, Listening
from node.net.reuse import (
    LINUX,
    NOT_SHARED,
    Phase,
    choose_source,
    fall_back_reason,
    is_own,
    is_shared,
)
from node.phrase import Phrase
from node.scope import Scope
from node.terms import PortUse
from node.views import ForeignListener

FIRST_FREE, LAST_FREE = 20000, 29999
"""Ports for listeners that do not say which."""


class Cable(Protocol):
    """How a host is connected, now: it may be moved."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Its IP addresses."""

    @property
    def gateway(self) -> str | None:
        """The router's IPv4 address in its network; None on the internet itself."""

    @property
    def reports(self) -> Endpoint | None:
        """What its connections tell of the other end instead of the truth; None: the truth."""


class LabNetwork:
    """`Network` on one host of the virtual internet. It shares ports as Linux does."""

    def __init__(self, cable: Cable, stack: Stack) -> None:
        self._cable = cable
        self._stack = stack
        self._listening: list[Listening] = []

    @property
    def reuse_unsupported(self) -> str | None:
        """Every host here can share a port."""
        return None

    async def listen(
        self,
        endpoint: Endpoint,
        accept: Callable[[], asyncio.BaseProtocol],
        *,
        share: bool,
    ) -> Listening:
        """Listen on `endpoint` (port 0: any free one), a protocol from `accept` per connection.

        Raises:
            ListenError: the address is not ours, or the port is taken.
        """
        if not endpoint.is_wildcard and endpoint.host not in self._cable.addresses:
            raise ListenError(
                Phrase("{host} is not an address of this machine", host=endpoint.host)
            )
        if not endpoint.port:
            endpoint = Endpoint(endpoint.host, self._free_port())
        self._stack.listen(Listener(endpoint, accept, self._cable.reports))
        reason = None if share else Phrase("port reuse is switched off")
        listening = Listening(endpoint, reason is None, reason)
        self._listening.append(listening)
        return listening

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

        Falls back to a new port when that 4-tuple is taken, and says why; without `fall_back` it
        fails then.

        Raises:
            DialError: refused, timed out, unreachable, or our own listening address.
        """
        if is_own(remote, self._listening, self.interface_hosts):
            raise DialError(Phrase("that is this node's own listening address"))
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            async with asyncio.timeout(timeout):
                connection, reason = await self._connect(remote, reuse=reuse, fall_back=fall_back)
        except TimeoutError:
            raise DialError(Phrase("no answer within {seconds:g} s", seconds=timeout)) from None
        except OSError as error:
            raise dial_error(error, remote, taken=error.errno == errno.EADDRNOTAVAIL) from error
        connection.attach(connect())
        shared = is_shared(connection.local, self._listening)
        return Dialled(
            transport=connection,
            local=connection.local,
            remote=remote,
            port_use=PortUse.REUSE if shared else PortUse.NEW,
            port_use_reason=None if shared else reason,
            seconds=loop.time() - started,
        )

    async def datagrams(self, remote: Endpoint, *, port: int = 0) -> Datagrams:
        """Open a socket to send datagrams to `remote` and hear its own, from `port` where free.

        Raises:
            DialError: this machine has no address of that kind.
        """
        return self._stack.open_datagrams(Endpoint(self._source_host(remote), port), remote)

    async def search_socket(self, gateway: Gateway) -> Datagrams:
        """Open a socket for a search that nobody here answers: routers open ports by NAT-PMP."""
        return await self.datagrams(Endpoint(gateway.host, 0))

    async def gateway(self) -> Gateway | None:
        """Name the router of a private IPv4 network that this host is in."""
        host = self._cable.gateway
        if host is None or scope_of(host) not in (Scope.PRIVATE, Scope.SHARED):
            return None
        return Gateway(host, self._source_host(Endpoint(host, 0)))

    async def stop_listening(self, listening: Listening) -> None:
        """Listen there no more. Connections that came in are left to those who own them."""
        self._stack.stop_listening(listening.endpoint)
        self._listening = [one for one in self._listening if one != listening]

    def interface_hosts(self) -> tuple[str, ...]:
        """Give this host's IP addresses. That of loopback is left out: nobody else is on it."""
        return self._cable.addresses

    def forget_interfaces(self) -> None:
        """They are never remembered."""

    async def foreign_listeners(
        self,
        listening: Listening,  # noqa: ARG002 - part of the seam
    ) -> tuple[ForeignListener, ...]:
        """Nothing but the node runs on a host here."""
        return ()

    async def close(self) -> None:
        """Stop listening. Connections are left to those who own them."""
        for one in list(self._listening):
            await self.stop_listening(one)

    # --- inside --------------------------------------------------------------------------------

    async def _connect(
        self, remote: Endpoint, *, reuse: bool, fall_back: bool
    ) -> tuple[TcpConnection, str | None]:
        host = self._source_host(remote)
        reason = None
        if reuse:
            source = choose_source(remote, self._listening, self._route_source, _never)
            reason = source.reason
            if source.endpoint is not None:
                local = Endpoint(host, source.endpoint.port)
                try:
                    return await self._stack.connect(local, remote), None
                except OSError as error:
                    reason = fall_back_reason(LINUX, Phase.CONNECT, error.errno)
                    if reason is None or not fall_back:
                        raise
            elif not fall_back:
                raise DialError(reason or NOT_SHARED, no_route=True)
        return await self._stack.connect(Endpoint(host, 0), remote), reason

    def _route_source(self, remote: Endpoint) -> str | None:
        own = (Endpoint(host, 0) for host in self._cable.addresses)
        return next((at.host for at in own if at.version == remote.version), None)

    def _source_host(self, remote: Endpoint) -> str:
        host = self._route_source(remote)
        if host is None:
            raise DialError(
                Phrase("this machine has no IPv{version}", version=remote.version), no_route=True
            )
        return host

    def _free_port(self) -> int:
        taken = {one.endpoint.port for one in self._listening}
        return next(port for port in range(FIRST_FREE, LAST_FREE) if port not in taken)


def _never(_one: str, _other: str) -> bool:
    return False

"""The real network: TCP through the sockets of this machine, dialling from the listening port."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable
from dataclasses import dataclass

from node.address import Endpoint, text_of
from node.errors import AddressError, DialError
from node.net.descriptors import raise_descriptor_limit
from node.net.dial_socket import (
    REFUSED,
    ConnectFailed,
    connected_socket,
    dial_error,
    reset,
    route_source,
)
from node.net.gateway import find_gateway
from node.net.heap import keep_heap
from node.net.interfaces import MACHINE, Interfaces
from node.net.listen_socket import (
    ACCEPT_BATCH,
    BACKLOG,
    RESET_ON_CLOSE,
    ListenSocket,
    open_listener,
)
from node.net.network import Dialled, Gateway, Listening
from node.net.reuse import (
    NOT_SHARED,
    TUPLE_IN_USE,
    ReuseRules,
    Source,
    choose_source,
    fall_back_reason,
    is_own,
    is_shared,
    rules_of,
)
from node.net.sock_diag import inode_of, listening_sockets, takes_from
from node.net.udp import UdpSocket, open_datagrams, open_search
from node.phrase import Phrase
from node.terms import PortUse
from node.views import ForeignListener


@dataclass(frozen=True, slots=True)
class _Listener:
    listening: Listening
    sock: ListenSocket
    server: asyncio.Server


class SocketNetwork:
    """`Network` on this machine's TCP. `rules` are those of the system unless a test says else."""

    def __init__(
        self, *, rules: ReuseRules | None = None, interfaces: Interfaces | None = None
    ) -> None:
        self._rules = rules_of() if rules is None else rules
        self._interfaces = MACHINE if interfaces is None else interfaces
        self._listeners: list[_Listener] = []

    @property
    def reuse_unsupported(self) -> str | None:
        """Why this system cannot share a port at all, in words; None where it can."""
        return self._rules.unsupported

    @property
    def dropped(self) -> int:
        """Inbound connections closed unseen, as the process had no file descriptors left."""
        return sum(one.sock.dropped for one in self._listeners)

    async def listen(
        self,
        endpoint: Endpoint,
        accept: Callable[[], asyncio.BaseProtocol],
        *,
        share: bool,
    ) -> Listening:
        """Listen on `endpoint` (port 0: any free one), a protocol from `accept` per connection.

        With `share`, later dials may leave from the same port. If another process shares the port
        already, we join it, and `foreign_listeners` names it.

        Raises:
            ListenError: the address is not ours, or the port is taken; with the next free port.
        """
        raise_descriptor_limit()
        keep_heap()
        own = [one.listening.endpoint for one in self._listeners]
        opened = open_listener(endpoint, self._rules, share=share, own=own)
        bound = Endpoint.of(opened.sock.getsockname())
        listening = Listening(bound, opened.reuse, opened.reuse_reason)
        try:
            # asyncio accepts as many at a time as it is told the backlog to be.
            server = await asyncio.get_running_loop().create_server(
                accept, sock=opened.sock, backlog=ACCEPT_BATCH
            )
            opened.sock.listen(BACKLOG)
        except BaseException:
            opened.sock.close()
            raise
        self._listeners.append(_Listener(listening, opened.sock, server))
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

        Falls back to a new port when the shared one cannot be used (never after a refusal or a
        time-out), and says why; without `fall_back` it fails then. Cancelled, it leaves no socket
        behind.

        Raises:
            DialError: refused, timed out, unreachable, or our own listening address.
        """
        if self._is_own(remote):
            raise DialError(Phrase("that is this node's own listening address"))
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            async with asyncio.timeout_at(started + timeout):
                sock, reason = await self._connect(remote, reuse=reuse, fall_back=fall_back)
                local, peer = _names(sock)
                if local == peer:
                    self._met_itself(sock, local)
                transport, _ = await loop.create_connection(connect, sock=sock)
        except TimeoutError:
            raise DialError(Phrase("no answer within {seconds:g} s", seconds=timeout)) from None
        shared = self._is_shared(local)
        return Dialled(
            transport=transport,
            local=local,
            remote=peer,
            port_use=PortUse.REUSE if shared else PortUse.NEW,
            port_use_reason=None if shared else reason,
            seconds=loop.time() - started,
        )

    async def datagrams(self, remote: Endpoint, *, port: int = 0) -> UdpSocket:
        """Open a socket to send datagrams to `remote` and hear its own, from `port` where free.

        Where it is not, and with port 0, it is any free one: `local` tells.

        Raises:
            DialError: this machine has no way to send there.
        """
        return await open_datagrams(remote, port=port)

    async def search_socket(self, gateway: Gateway) -> UdpSocket:
        """Open a socket that sends to groups of the network behind `gateway`, and hears that only.

        Raises:
            DialError: this machine has no way to send there.
        """
        return await open_search(gateway)

    async def gateway(self) -> Gateway | None:
        """Name the router of a private IPv4 network that this machine is in."""
        return await find_gateway()

    async def stop_listening(self, listening: Listening) -> None:
        """Listen there no more. Connections that came in are left to those who own them."""
        closing = [one for one in self._listeners if one.listening == listening]
        self._listeners = [one for one in self._listeners if one not in closing]
        await _close(closing)

    def interface_hosts(self) -> tuple[str, ...]:
        """IP addresses of this host's interfaces, canonical text without zone; cached briefly."""
        return self._interfaces.hosts()

    def forget_interfaces(self) -> None:
        """Ask the system anew when `interface_hosts` is wanted next."""
        self._interfaces.forget()

    async def foreign_listeners(self, listening: Listening) -> tuple[ForeignListener, ...]:
        """Other processes' sockets that listen on the same port and would get our connections.

        Empty, too, on systems that do not tell (all but Linux).
        """
        own = {inode_of(one.sock) for one in self._listeners}
        return tuple(
            ForeignListener(text_of(other.endpoint), other.uid)
            for other in listening_sockets(listening.endpoint.port).sockets
            if other.inode not in own and takes_from(listening.endpoint, other.endpoint)
        )

    async def close(self) -> None:
        """Stop listening. Connections are left to those who own them."""
        closing, self._listeners = self._listeners, []
        await _close(closing)

    # --- inside --------------------------------------------------------------------------------

    async def _connect(
        self, remote: Endpoint, *, reuse: bool, fall_back: bool
    ) -> tuple[socket.socket, str | None]:
        source = self._source(remote) if reuse else Source(None, None)
        reason = source.reason
        if source.endpoint is None and reuse and not fall_back:
            raise DialError(reason or NOT_SHARED, no_route=True)
        try:
            if source.endpoint is not None:
                try:
                    return await connected_socket(remote, source.endpoint, self._rules.dial), None
                except ConnectFailed as error:
                    reason = fall_back_reason(self._rules, error.phase, error.errno)
                    if reason is None or not fall_back:
                        raise
            return await connected_socket(remote, None, ()), reason
        except ConnectFailed as error:
            raise dial_error(error, remote, taken=reason == TUPLE_IN_USE) from error
        except AddressError as error:
            raise DialError(str(error)) from error

    def _source(self, remote: Endpoint) -> Source:
        if self._rules.unsupported is not None:
            return Source(None, self._rules.unsupported)
        return choose_source(remote, self._listening, route_source, self._interfaces.same)

    def _is_own(self, remote: Endpoint) -> bool:
        """Whether a dial would only reach ourselves; from the shared port it would even succeed."""
        return is_own(remote, self._listening, self._interfaces.hosts)

    def _is_shared(self, local: Endpoint) -> bool:
        return is_shared(local, self._listening)

    @property
    def _listening(self) -> list[Listening]:
        return [one.listening for one in self._listeners]

    def _met_itself(self, sock: socket.socket, local: Endpoint) -> None:
        shared = self._is_shared(local)
        reset(sock)
        raise DialError(
            Phrase("that is this node itself: the connection from its shared port met its own end")
            if shared
            else REFUSED
        )


async def _close(listeners: list[_Listener]) -> None:
    for one in listeners:
        one.sock.stop()
    await asyncio.sleep(0)  # what was accepted in this turn becomes a transport in the next
    for one in listeners:
        one.server.close()


def reset_transport(transport: asyncio.Transport) -> None:
    """End a connection at once with RST, so that no TIME_WAIT keeps its 4-tuple from a redial.

    Bytes under way to the peer may be lost: for failed and refused connections, not for good ones.
    On a transport without a socket (the lab's) it is an ordinary abort.
    """
    sock = transport.get_extra_info("socket")
    if sock is not None and not transport.is_closing():
        with contextlib.suppress(OSError):  # as in `reset`
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
    transport.abort()


def _names(sock: socket.socket) -> tuple[Endpoint, Endpoint]:
    """Both ends of a connected socket.

    Raises:
        DialError: the other side is gone already; the socket is closed.
    """
    try:
        return Endpoint.of(sock.getsockname()), Endpoint.of(sock.getpeername())
    except OSError as error:
        reset(sock)
        raise DialError(Phrase("the other side closed the connection at once")) from error

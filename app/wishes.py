"""What the window asks of the node: awaited calls, and the one way to run them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from node import ProbeView


class Wishes(Protocol):
    """The part of the node that acts. Errors are NatscopeErrors whose text is for a person."""

    async def dial(self, address: str) -> int:
        """Dial a multiaddr and give the connection's id. Raises AddressError, DialError."""

    async def close_connection(self, connection_id: int, reason: str = ...) -> None:
        """Close one connection."""

    async def ping(self, connection_id: int) -> float:
        """Ping over one connection now; seconds."""

    async def check_reachability(self) -> None:
        """Ask everybody who can tell, now, whether others can reach us. Raises NatscopeError."""

    async def ask_autonat(self, connection_id: int) -> tuple[ProbeView, ...]:
        """Ask this very peer to dial us back; what became of it. Raises NatscopeError."""

    async def ban(self, who: str) -> None:
        """Have nothing to do with a peer id or an IP address any more. Raises NatscopeError."""

    async def allow(self, who: str) -> None:
        """Ban it no more. Raises AddressError."""

    async def keep(self, address: str) -> None:
        """Keep a connection with the peer at a multiaddr that names it. Raises NatscopeError."""

    async def release(self, peer_id: str) -> None:
        """Keep it no more; what is open stays. Raises AddressError."""

    async def ask_stun(self, server: str) -> None:
        """Ask a STUN server where it sees us; the answers are in the snapshot."""

    async def renew_port_mappings(self) -> None:
        """Ask the router anew to open our port; what came of it is in the snapshot."""

    async def join_room(self, name: str = "", *, consent: bool = True) -> None:
        """Take part in the room under a name, or change name and consent. Others see our state.

        `consent`: we dial the others when one of them asks for the matrix.
        """

    async def leave_room(self) -> None:
        """Take part no more."""

    async def ask_room(self) -> None:
        """Ask everybody who consents to dial everybody; cells fill in. Raises NatscopeError."""

    async def follow_invitation(self, text: str) -> int:
        """Connect to whom `host:port`, a multiaddr or a QR's text names, and stay so; the id.

        Raises AddressError, DialError. It does not join by itself.
        """


Spawn = Callable[[Coroutine[Any, Any, None]], object]
"""Runs a coroutine as a task that somebody watches over."""

"""What a connection needs of those who own it: what it tells, and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from node.net.connection import Connection
    from node.net.stream import Stream


class ConnectionOwner(Protocol):
    """Counts connections, and what they hold."""

    def unread_changed(self, connection: Connection, growth: int) -> None:
        """What the connection holds that nobody read became more or, below 0, less."""

    def connection_ended(self, connection: Connection) -> None:
        """The connection is closed, and `connection.end_reason` says why."""


class StreamOwner(Protocol):
    """Serves the streams of all connections."""

    def supports(self, protocol: str) -> bool:
        """Whether a handler is there for inbound streams of this protocol."""

    def stream_opening(self, stream: Stream) -> None:
        """An inbound stream began to negotiate."""

    def stream_negotiated(self, stream: Stream) -> None:
        """A stream is agreed on its protocol."""

    def stream_refused(self, connection: Connection, protocol: str, reason: str) -> None:
        """A stream of the peer was reset by us."""

    def stream_lingers(self, stream: Stream) -> None:
        """We are done with a stream that the peer still writes on."""

    def stream_ended(self, stream: Stream) -> None:
        """A stream is gone."""

"""What can go wrong in the node, each with a text written for a person.

Two families matter to the code: `RemoteProtocolError` is the other side's fault and costs the peer
its connection; everything else is ours, the network's or the user's. No machine in `node/proto`
raises anything but `RemoteProtocolError` on remote input.
"""

from __future__ import annotations

from dataclasses import dataclass


class NatscopeError(Exception):
    """Base of all errors of the node. `str(error)` is a sentence that can be shown to a person."""


class RemoteProtocolError(NatscopeError):
    """The other side broke a protocol, or a limit that we hold it to."""


class PeerIdMismatch(RemoteProtocolError):
    """The peer proved to be another than the one that was asked for."""


class NoCommonProtocol(RemoteProtocolError):
    """Multistream-select ended without a protocol that both sides speak."""


class SimultaneousOpen(RemoteProtocolError):
    """Both ends took themselves for the initiator: two dials met in one TCP connection."""


class AddressError(NatscopeError, ValueError):
    """A text or byte string is not an address that can be used; the message says what would be."""


class IdentityError(NatscopeError):
    """The key file cannot be read or written. A damaged file is never replaced."""


class ListenError(NatscopeError):
    """Cannot listen where we were asked to.

    `next_free_port` is a port on which the same listen would have worked, where one was found.
    """

    def __init__(self, message: str, *, next_free_port: int | None = None) -> None:
        super().__init__(message)
        self.next_free_port = next_free_port


class LimitExceeded(NatscopeError):
    """One of our own limits stands in the way."""


class ConnectionClosed(NatscopeError):
    """The connection is closed; the message says by whom and why."""


class StreamClosed(NatscopeError):
    """The stream was closed on our side already."""


class StreamReset(NatscopeError):
    """The stream ended before its time: reset by either side or with its connection."""


@dataclass(frozen=True, slots=True)
class FailedAttempt:
    """One address of a dial that did not lead to a connection."""

    addr: str
    """The multiaddr tried."""
    reason: str
    """Why it failed, in words."""


class DialError(NatscopeError):
    """No address of a peer could be dialled; `attempts` says what became of each."""

    def __init__(
        self,
        message: str,
        attempts: tuple[FailedAttempt, ...] = (),
        *,
        no_route: bool = False,
        refused: bool = False,
        taken: bool = False,
    ) -> None:
        super().__init__(message)
        self.attempts = attempts
        self.no_route = no_route
        """This machine could not even try: it says nothing of the other end."""
        self.refused = refused
        """The other end, or a router before it, said no at once."""
        self.taken = taken
        """A connection between just these two ends is there: the other one's, perhaps."""

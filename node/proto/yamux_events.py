"""What a yamux session tells the one who feeds it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StreamOpened:
    """The peer opened a stream. There is nothing to accept: our first frame does that."""

    stream_id: int


@dataclass(frozen=True, slots=True)
class StreamRefused:
    """The peer opened a stream beyond a limit, and it was reset."""

    stream_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class DataReceived:
    """Payload of a stream: never empty, and not always a whole frame."""

    stream_id: int
    data: bytes | memoryview
    """Unchanging; a view holds on to the plaintext that it was cut from."""


@dataclass(frozen=True, slots=True)
class WindowGrown:
    """The peer takes more: `sendable` grew."""

    stream_id: int


@dataclass(frozen=True, slots=True)
class RemoteClosed:
    """The peer will write no more (FIN). We still may."""

    stream_id: int


@dataclass(frozen=True, slots=True)
class StreamReset:
    """The peer reset the stream (RST): it is gone in both directions."""

    stream_id: int


@dataclass(frozen=True, slots=True)
class PongReceived:
    """The peer answered our ping."""

    rtt: float
    """Seconds."""


@dataclass(frozen=True, slots=True)
class GoAwayReceived:
    """The peer ends the session. Nothing can be opened any more."""

    code: int
    """0 normal, 1 protocol error, 2 internal error."""


@dataclass(frozen=True, slots=True)
class KeepAliveExpired:
    """The peer was silent and left a ping unanswered: take it for gone."""

    silence: float
    """Seconds since anything arrived."""


YamuxEvent = (
    StreamOpened
    | StreamRefused
    | DataReceived
    | WindowGrown
    | RemoteClosed
    | StreamReset
    | PongReceived
    | GoAwayReceived
    | KeepAliveExpired
)

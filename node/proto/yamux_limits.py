"""Bounds of a yamux session, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

IDLE_FRAMES = 16_384
"""Frames without payload that a peer may send in one go; every busy stream has a few."""
IDLE_FRAMES_A_SECOND = 1024.0
"""How fast that allowance comes back by itself."""
PINGS = 32
"""Pings that a peer may send in one go. Peers send one every 10 to 30 s."""
PINGS_A_SECOND = 4.0
"""How fast that allowance comes back."""
STREAMS = 2048
"""Streams that a peer may open in one go, however many of them it has closed again."""
STREAMS_A_SECOND = 256.0
"""How fast that allowance comes back; a peer that opens and resets gets no further than this."""
MAX_WAITING_CONTROL = 4096
"""Control frames that may wait for a pipe that is full. More are answers to a peer that asks and
does not read."""


@dataclass(frozen=True, slots=True)
class YamuxLimits:
    """What one session may hold. One value may serve all sessions."""

    inbound_streams: int = 256
    """Open streams of the peer's; a further one is reset."""
    outbound_streams: int = 512
    """Open streams of ours. rust-yamux ends a connection that goes beyond 512."""
    unacknowledged_streams: int = 256
    """Streams of ours that the peer did not answer yet; as go-yamux and rust-yamux have it."""
    stream_window: int = 16 * 1024 * 1024
    """Most bytes that one receive window grows to."""
    session_window: int = 64 * 1024 * 1024
    """Sum of all receive windows beyond which none grows any more."""
    keep_alive: float = 30.0
    """Seconds of silence after which a ping is sent."""
    keep_alive_timeout: float = 10.0
    """Seconds that the peer has to break its silence after that ping."""


DEFAULT_LIMITS = YamuxLimits()

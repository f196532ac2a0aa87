"""The yamux frame header: twelve bytes, big endian. Source: libp2p specs, yamux/README.md."""

from __future__ import annotations

import struct
from typing import Final

HEADER: Final = struct.Struct(">BBHII")
"""version, type, flags, stream id, length"""
HEADER_LENGTH: Final = 12
VERSION: Final = 0

TYPE_DATA: Final = 0
"""`length` bytes of payload follow."""
TYPE_WINDOW_UPDATE: Final = 1
"""`length` is what the receive window grew by; with RST (go-yamux 5) an error code."""
TYPE_PING: Final = 2
"""`length` is an opaque value: SYN asks, ACK answers with the same."""
TYPE_GO_AWAY: Final = 3
"""`length` is the reason."""

FLAG_SYN: Final = 1
FLAG_ACK: Final = 2
FLAG_FIN: Final = 4
FLAG_RST: Final = 8

GO_AWAY_NORMAL: Final = 0
GO_AWAY_PROTOCOL_ERROR: Final = 1
GO_AWAY_INTERNAL_ERROR: Final = 2

INITIAL_WINDOW: Final = 256 * 1024
"""Payload bytes that may be in flight on a new stream, in each direction."""
MAX_U32: Final = 2**32 - 1


def header(frame_type: int, flags: int, stream_id: int, length: int) -> bytes:
    """Return the twelve bytes of one header."""
    return HEADER.pack(VERSION, frame_type, flags, stream_id, length)

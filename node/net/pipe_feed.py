"""Handing bytes to an asyncio protocol of either kind, by pipes that are no sockets."""

from __future__ import annotations

import asyncio
from typing import Protocol


class Fed(Protocol):
    """A pipe that has bytes for its protocol."""

    @property
    def reader(self) -> asyncio.BaseProtocol | None:
        """Who is fed now; None: nobody any more."""


def feed(pipe: Fed, data: bytes | bytearray | memoryview) -> None:
    """Hand `data` over, to the end or until nobody takes it any more.

    What is fed may hand the pipe to another protocol, or end it, in the middle.
    """
    left = memoryview(data)
    while left:
        protocol = pipe.reader
        if protocol is None:
            return
        if not isinstance(protocol, asyncio.BufferedProtocol):
            assert isinstance(protocol, asyncio.Protocol)  # noqa: S101 - there are no others
            protocol.data_received(bytes(left))
            return
        buffer = memoryview(protocol.get_buffer(len(left)))
        size = min(len(buffer), len(left))
        buffer[:size] = left[:size]
        protocol.buffer_updated(size)
        left = left[size:]

"""A raw pipe on its way to a connection: the thin shell around the upgrade machine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from node.errors import NatscopeError, RemoteProtocolError
from node.net.connection import PEER_CLOSED, lost_reason
from node.net.tcp import reset_transport
from node.proto.upgrade import Upgrade, UpgradeDone

READ_SIZE = 16 * 1024
"""Bytes read at once, so that no more than that is ever kept of a peer that talks nonsense."""
Made = Callable[["Upgrading", asyncio.Transport], Upgrade | None]
Finished = Callable[["Upgrading", UpgradeDone], None]
Failed = Callable[["Upgrading", NatscopeError], None]


class UpgradeFailed(NatscopeError):
    """The pipe was closed, broken or silent before the upgrade was done."""


class Upgrading(asyncio.BufferedProtocol):
    """Feeds the upgrade machine until it is done or fails; then exactly one callback, once.

    `made` gives the machine for a new pipe, or None to refuse it. `finished` is called inside the
    turn that brought the last byte: it hands the transport to a `Connection` before anything else
    can arrive.
    """

    __slots__ = (
        "_buffer",
        "_failed",
        "_finished",
        "_machine",
        "_made",
        "bytes_in",
        "bytes_out",
        "started_at",
        "transport",
    )

    def __init__(self, made: Made, buffer: memoryview, finished: Finished, failed: Failed) -> None:
        self.transport: asyncio.Transport | None = None
        self.started_at = 0.0
        """Loop time at which the pipe was there, seconds."""
        self.bytes_in = 0
        self.bytes_out = 0
        self._made = made
        self._machine: Upgrade | None = None
        self._buffer = buffer
        self._finished: Finished | None = finished
        self._failed: Failed | None = failed

    @property
    def phase(self) -> str:
        """Where the upgrade stands: `accept`, `multistream`, `noise` or `muxer`."""
        return "accept" if self._machine is None else self._machine.phase

    def get_buffer(self, sizehint: int) -> memoryview:  # noqa: ARG002
        """The front of the buffer that all pipes of a node share: an upgrade takes 1 kB."""
        return self._buffer[:READ_SIZE]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The pipe is there: say the first word."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101
        self.transport = transport
        self.started_at = asyncio.get_running_loop().time()
        machine = self._made(self, transport)
        if machine is None:
            self._finished = self._failed = None
            transport.abort()
            return
        self._machine = machine
        machine.start()
        self._send(machine)

    def buffer_updated(self, nbytes: int) -> None:
        """Bytes arrived."""
        machine = self._machine
        if self._finished is None or machine is None:
            return
        self.bytes_in += nbytes
        try:
            done = machine.receive(self._buffer[:nbytes])
        except RemoteProtocolError as error:
            self.fail(error)
            return
        self._send(machine)
        if done is not None and self._finished is not None:
            finished, self._finished, self._failed = self._finished, None, None
            finished(self, done)

    def eof_received(self) -> None:
        """The peer closed before the upgrade was done."""
        self.fail(UpgradeFailed(PEER_CLOSED))

    def connection_lost(self, exc: Exception | None) -> None:
        """The pipe is gone."""
        self.fail(UpgradeFailed(lost_reason(exc)))

    def fail(self, error: NatscopeError) -> None:
        """End the attempt at once, for `error`. Idempotent."""
        if self._failed is None:
            return
        failed, self._finished, self._failed = self._failed, None, None
        if self.transport is not None:
            # A dial that failed is tried again from the same port: TIME_WAIT would be in its way.
            reset_transport(self.transport)
        failed(self, error)

    def _send(self, machine: Upgrade) -> None:
        data = machine.data_to_send()
        if data and self.transport is not None and not self.transport.is_closing():
            self.bytes_out += len(data)
            self.transport.write(data)

"""One dial to one address, up to a connection: TCP, the upgrade, and what to leave behind."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from node.address import Endpoint
from node.errors import LimitExceeded, NatscopeError
from node.identity import PeerId
from node.net.connection import Connection
from node.net.network import Dialled, Network
from node.net.swarm import Swarm
from node.net.upgrading import Upgrading
from node.phrase import Phrase
from node.proto.upgrade import UpgradeDone

Open = Callable[[Upgrading, UpgradeDone, Dialled], Connection]
"""Makes an upgraded pipe a connection; may raise NatscopeError."""


async def dial_pipe(
    remote: Endpoint,
    *,
    swarm: Swarm,
    network: Network,
    expected: PeerId | None,
    initiator: bool,
    reuse: bool,
    timeout: float,
    open_pipe: Open,
    fall_back: bool = True,
) -> Connection:
    """Dial `remote` and upgrade. Cancelled or failed, it leaves nothing behind.

    Args:
        remote: where to.
        swarm: whose connection it becomes.
        network: over which.
        expected: who it has to be; None: anybody.
        initiator: whether we are the one who asks, in everything above TCP.
        reuse: leave from the shared port.
        timeout: seconds for TCP to connect.
        open_pipe: makes the upgraded pipe a connection, in the turn that brought the last byte.
        fall_back: leave from another port where the shared one cannot be used.

    Raises:
        LimitExceeded: the address or the peer is banned.
        DialError: TCP failed.
        NatscopeError: the upgrade failed.
    """
    refusal = swarm.bans.refusal(expected, remote.host)
    if refusal is not None:
        raise LimitExceeded(refusal)
    outcome: asyncio.Future[Connection] = asyncio.get_running_loop().create_future()
    dialled: Dialled | None = None
    upgraded: UpgradeDone | None = None

    def settle(pipe: Upgrading, done: UpgradeDone, dialled: Dialled) -> None:
        """Make the pipe a connection at once: what waits for the outcome need not wake first."""
        if outcome.done():
            return
        try:
            outcome.set_result(open_pipe(pipe, done, dialled))
        except NatscopeError as error:
            outcome.set_exception(error)

    def finished(pipe: Upgrading, done: UpgradeDone) -> None:
        nonlocal upgraded
        upgraded = done
        if dialled is not None:
            settle(pipe, done, dialled)
        elif pipe.transport is not None:
            # Nothing more is to arrive before we know how we got there.
            pipe.transport.pause_reading()

    pipe = Upgrading(
        lambda _pipe, _transport: swarm.machine(initiator=initiator, expected=expected),
        swarm.buffer,
        finished,
        lambda _pipe, error: _refuse(outcome, error),
    )
    opened = False
    try:
        dialled = await network.dial(
            remote, lambda: pipe, reuse=reuse, timeout=timeout, fall_back=fall_back
        )
        if upgraded is not None:
            settle(pipe, upgraded, dialled)
            dialled.transport.resume_reading()
        else:
            swarm.upgrades.add(pipe)
        connection = await outcome
        opened = True
        return connection
    finally:
        # Not only errors end up here: another address may have won, and cancelled us.
        swarm.upgrades.discard(pipe)
        if not opened:
            _abandon(pipe, outcome)


def _refuse(outcome: asyncio.Future[Connection], error: NatscopeError) -> None:
    if not outcome.done():
        outcome.set_exception(error)


def _abandon(pipe: Upgrading, outcome: asyncio.Future[Connection]) -> None:
    if not outcome.done():
        outcome.cancel()
    elif not outcome.cancelled() and outcome.exception() is None:
        outcome.result().close(Phrase("another address of the peer answered first"))
        return
    if pipe.transport is not None:
        pipe.transport.abort()

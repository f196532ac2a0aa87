"""Several addresses of one peer: the most promising comes first, and the first to answer wins."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from node.address import Endpoint, text_of
from node.clock import Clock
from node.errors import DialError, FailedAttempt, LimitExceeded, NatscopeError
from node.net.backoff import Backoff
from node.net.connection import Connection
from node.net.ranking import Planned
from node.phrase import Phrase
from node.tasks import Tasks

DIALS_PER_PEER = 8
"""Addresses of one peer tried at the same time."""


async def race(
    plan: Iterable[Planned],
    attempt: Callable[[Endpoint], Coroutine[Any, Any, Connection]],
    failures: list[FailedAttempt],
    *,
    backoff: Backoff,
    clock: Clock,
    tasks: Tasks,
) -> Connection:
    """Dial addresses, each after the pause that is planned for it, until one leads to the peer.

    Args:
        plan: what to dial, and when; the next one comes at once where nothing else is under way.
        attempt: dials one address. Cancelled, it leaves nothing behind.
        failures: becomes longer by those who fail.
        backoff: hears which addresses fail and which work.
        clock: for `backoff`.
        tasks: who runs the attempts.

    Raises:
        DialError: none did.
    """
    loop = asyncio.get_running_loop()
    started = loop.time()
    waiting = deque(plan)
    running: dict[asyncio.Task[Connection], Endpoint] = {}
    try:
        while waiting or running:
            now = loop.time() - started
            while waiting and len(running) < DIALS_PER_PEER:
                if waiting[0].delay > now and running:
                    break
                endpoint = waiting.popleft().endpoint
                task = tasks.spawn(attempt(endpoint), name=f"dial {endpoint}", awaited=True)
                running[task] = endpoint
            pause = waiting[0].delay - now if waiting else None
            if len(running) >= DIALS_PER_PEER:
                pause = None
            ended, _ = await asyncio.wait(
                running, timeout=pause, return_when=asyncio.FIRST_COMPLETED
            )
            connection = _harvest(ended, running, failures, backoff, clock)
            if connection is not None:
                return connection
    finally:
        for task in running:
            task.cancel()
    raise DialError(_summary(failures), tuple(failures))


def _harvest(
    ended: set[asyncio.Task[Connection]],
    running: dict[asyncio.Task[Connection], Endpoint],
    failures: list[FailedAttempt],
    backoff: Backoff,
    clock: Clock,
) -> Connection | None:
    winner: Connection | None = None
    for task in ended:
        endpoint = running.pop(task)
        error = task.exception()
        if error is None:
            backoff.succeeded(endpoint)
            if winner is None:
                winner = task.result()
            elif task.result() is not winner:
                task.result().close(Phrase("another address of the peer answered first"))
        elif isinstance(error, NatscopeError):
            if not isinstance(error, LimitExceeded):  # that is no fault of the address
                backoff.failed(endpoint, clock.now().monotonic)
            failures.append(FailedAttempt(text_of(endpoint), str(error)))
        else:
            raise error
    return winner


def _summary(failures: list[FailedAttempt]) -> str:
    if not failures:
        return Phrase("the name stands for no address that we can dial")
    if len(failures) == 1:
        return failures[0].reason
    return Phrase("none of {count} addresses led to the peer", count=len(failures))

"""Notices when addresses of this computer come or go: from Wi-Fi to phone, a cable pulled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from node.events import NetworkChanged
from node.net.listener import Listener
from node.net.network import Network
from node.net.swarm import Swarm
from node.scope import Scope, scope_of
from node.tasks import Tasks

LOOK_SECONDS = 2.0
"""How often we look."""
SETTLE_SECONDS = 0.5
"""A change counts once a second look, so much later, finds the same: several come together."""
SETTLE_LOOKS = 10
"""Looks at most until what there is counts, however restless it is."""
ASLEEP_SECONDS = 30.0
"""A look that comes so much too late: the computer slept, and may have been carried elsewhere."""


class NetworkWatch:
    """Looks now and then, tells what changed, and makes the node fit in with it."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        listener: Listener,
        network: Network,
        tasks: Tasks,
        changed: Callable[[frozenset[str], frozenset[str]], None],
        moved: Callable[[], None],
    ) -> None:
        """`changed` hears the IP addresses that came, and those that went.

        None came and none went where the computer slept. `moved` is called when the addresses at
        which we listen are others than before.
        """
        self._swarm = swarm
        self._listener = listener
        self._network = network
        self._tasks = tasks
        self._changed = changed
        self._moved = moved
        self._hosts: frozenset[str] = frozenset()

    def start(self) -> None:
        """Begin to look."""
        self._hosts = self._look()
        self._tasks.spawn(self._keep_looking(), name="watch the network")

    async def _keep_looking(self) -> None:
        listens = self._listener.endpoints()
        while True:
            slept = await self._next_look()
            hosts = await self._settled()
            if hosts != self._hosts or slept:
                await self._fit_in(hosts, slept=slept)
            await self._listener.return_to(hosts)
            before, listens = listens, self._listener.endpoints()
            if before != listens:
                self._moved()

    async def _next_look(self) -> bool:
        """Wait; whether the computer slept meanwhile."""
        # Its sleep stops the clock that the pause goes by, or makes the pause end late: the wall
        # clock tells of both. One that is set forward looks the same, which does no harm.
        before = self._swarm.clock.now().time
        await asyncio.sleep(LOOK_SECONDS)
        return self._swarm.clock.now().time - before > LOOK_SECONDS + ASLEEP_SECONDS

    async def _settled(self) -> frozenset[str]:
        """The addresses, once two looks agree or nothing has changed."""
        seen, hosts = self._hosts, self._look()
        for _ in range(SETTLE_LOOKS - 1):
            if hosts in (seen, self._hosts):
                break
            await asyncio.sleep(SETTLE_SECONDS)
            seen, hosts = hosts, self._look()
        return hosts

    async def _fit_in(self, hosts: frozenset[str], *, slept: bool) -> None:
        before, self._hosts = self._hosts, hosts
        added = _telling(hosts) - before
        removed = _telling(before) - hosts
        if added or removed or slept:
            moment = self._swarm.clock.now()
            self._swarm.emit(
                NetworkChanged(
                    time=moment.time,
                    monotonic=moment.monotonic,
                    added=tuple(sorted(added)),
                    removed=tuple(sorted(removed)),
                )
            )
        gone = before - hosts
        self._swarm.close_from(gone)
        await self._listener.leave(gone)
        await self._listener.return_to(hosts)
        if added or removed or slept:
            self._changed(added, removed)

    def _look(self) -> frozenset[str]:
        """The addresses that can come and go: those of loopback stay."""
        self._network.forget_interfaces()
        hosts = self._network.interface_hosts()
        return frozenset(host for host in hosts if scope_of(host) is not Scope.LOOPBACK)


def _telling(hosts: frozenset[str]) -> frozenset[str]:
    """Without those of one link, which come and go with others, unless there are no others."""
    others = frozenset(host for host in hosts if scope_of(host) is not Scope.LINK_LOCAL)
    return others or hosts

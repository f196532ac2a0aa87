"""The nodes on the hosts of a lab: unmodified ones, in lab time, which start and stop in turn."""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections import defaultdict
from collections.abc import Awaitable, Iterable

from node.address import Endpoint, text_of
from node.clock import Clock
from node.config import AGENT_VERSION, NodeConfig
from node.identity import PrivateKey
from node.lab.addresses import PUBLIC_RANGES
from node.lab.internet import Host, Internet
from node.lab.lab_views import HostView
from node.lab.topology import HostPlan, TopologyError
from node.node import Node
from node.phrase import Phrase
from node.terms import Reach
from node.views import Snapshot

EVENTS_KEPT = 1000
"""Events that each node keeps."""


class LabNodes:
    """At most one on each host of an internet. The same seed makes the same keys."""

    def __init__(
        self, *, internet: Internet, clock: Clock, seed: int, wanted: Iterable[str]
    ) -> None:
        """None runs yet; those on the hosts that are `wanted` may."""
        self._internet = internet
        self._clock = clock
        self._seed = seed
        self._nodes: dict[str, Node] = {}
        self._running: set[str] = set()
        self._wanted = set(wanted)
        """Hosts whose nodes run, or are about to."""
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        """A node starts or stops, one at a time."""
        self._over = False
        """No node starts any more."""

    def __getitem__(self, host: str) -> Node:
        """A host's node, which may have stopped.

        Raises:
            TopologyError: there is no such host, or its node has never run.
        """
        node = self._nodes.get(host)
        if node is None:
            raise TopologyError(Phrase("no node runs on {host}", host=host))
        return node

    def is_running(self, host: str) -> bool:
        """Whether a host's node runs, or is starting."""
        return host in self._running

    def snapshots(self) -> dict[str, Snapshot]:
        """What is known to each that runs."""
        return {name: self._nodes[name].snapshot() for name in self._running}

    def address(self, host: str) -> str:
        """Where a host's node listens in its own network: a multiaddr with its peer id."""
        at = self._host(host)
        endpoint = Endpoint(at.host4, at.plan.port)
        return f"{text_of(endpoint)}/p2p/{self._key(host).peer_id}"

    def view(self, name: str) -> HostView:
        """A host, and what its node is at."""
        host = self._internet.hosts[name]
        running = name in self._running
        reach, sentence, connections = Reach.UNKNOWN, "", 0
        if running:
            snapshot = self._nodes[name].snapshot()
            reach, sentence = snapshot.verdict.reach, snapshot.verdict.sentence
            connections = len(snapshot.connections)
        return HostView(
            plan=host.plan,
            addresses=host.addresses,
            peer_id=str(self._key(name).peer_id),
            running=running,
            connections=connections,
            reach=reach,
            sentence=sentence,
        )

    # --- doing, inside the lab -----------------------------------------------------------------

    async def start_wanted(self) -> None:
        """Let those run that are wanted from the start, one after the other."""
        for host in [name for name in self._internet.hosts if name in self._wanted]:
            await self._start(host)
            await asyncio.sleep(0)  # a window's frame need not wait for all of them

    async def start(self, host: str) -> None:
        """Let a host's node run; one that runs already goes on."""
        self._host(host)
        self._wanted.add(host)
        await self._start(host)

    async def stop(self, host: str) -> None:
        """End a host's node in order; one that does not run stays so."""
        self._wanted.discard(host)
        async with self._turns[host]:
            if host in self._running:
                self._running.discard(host)
                await self._nodes[host].stop()

    async def restart(self, host: str) -> None:
        """Let a host's node begin anew, as its plan is now."""
        await self.stop(host)
        await self.start(host)

    async def stop_all(self) -> None:
        """End them all, at the same time; none starts any more."""
        self._over = True  # else one that begins anew just now would live on
        stopping: list[Awaitable[None]] = [self.stop(host) for host in list(self._nodes)]
        await asyncio.gather(*stopping)

    def forget(self, host: str) -> None:
        """The host is gone, and its node has stopped."""
        self._nodes.pop(host, None)

    # --- inside --------------------------------------------------------------------------------

    async def _start(self, host: str) -> None:
        """Let a host's node run, if that is still wanted and it does not."""
        async with self._turns[host]:
            if self._over or host in self._running or host not in self._wanted:
                return
            node = Node(
                self._config(self._host(host).plan),
                network=self._internet.hosts[host].network,
                key=self._key(host),
                clock=self._clock,
                rng=random.Random(f"{self._seed} {host}"),  # noqa: S311 - repeatable
            )
            self._nodes[host] = node
            self._running.add(host)
            await node.start()

    def _host(self, name: str) -> Host:
        host = self._internet.hosts.get(name)
        if host is None:
            raise TopologyError(Phrase("there is no host {name}", name=name))
        return host

    def _key(self, host: str) -> PrivateKey:
        return PrivateKey.from_seed(hashlib.sha256(f"{self._seed} {host}".encode()).digest())

    def _config(self, plan: HostPlan) -> NodeConfig:
        hosts = self._internet.hosts[plan.name].addresses
        listen = [f"/ip4/0.0.0.0/tcp/{plan.port}"]
        if any(":" in host for host in hosts):
            listen.append(f"/ip6/::/tcp/{plan.port}")
        return NodeConfig(
            listen=tuple(listen),
            agent=f"{AGENT_VERSION} ({plan.name})",  # a lab is read by names, not by peer ids
            port_reuse=plan.port_reuse,
            bootstrap=tuple(map(self.address, plan.dials)),
            witnesses=tuple(map(self.address, plan.witnesses)),
            autonat_server=plan.autonat_server,
            relay_server=plan.relay,
            portmap=plan.port_mapping,
            observers_needed=plan.observers,
            public_ranges=PUBLIC_RANGES,
            events_kept=EVENTS_KEPT,
        )

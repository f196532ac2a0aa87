"""All connections of the node: opened, counted, found, closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from itertools import count
from typing import Protocol

from node.address import Endpoint, observer_group, text_of
from node.clock import Clock
from node.config import NodeConfig
from node.errors import LimitExceeded, NatscopeError, RemoteProtocolError
from node.events import ConnectionEnded, ConnectionOpened, Event
from node.identity import PeerId, PrivateKey
from node.net.bans import Bans
from node.net.connection import Connection
from node.net.connection_facts import ConnectionFacts, Relayed
from node.net.crossing import Crossings
from node.net.deadlines import Deadlines
from node.net.limits import ConnectionLimits
from node.net.serving import Handler, Serving
from node.net.upgrading import Upgrading
from node.phrase import Phrase
from node.proto.noise import StaticKey
from node.proto.upgrade import Upgrade, UpgradeDone
from node.proto.yamux import YamuxSession
from node.proto.yamux_limits import YamuxLimits
from node.tasks import Tasks
from node.terms import Direction, PortUse

RECEIVE_BUFFER = 256 * 1024
"""Bytes read from a socket at once, into one buffer that all connections share."""
TICK_SECONDS = 5.0
"""How often the muxers' keep-alive is looked after."""

_NODE_STOPS = Phrase("the node stops")


class Watcher(Protocol):
    """A service that follows connections as they come and go."""

    def connection_opened(self, connection: Connection) -> None:
        """A connection is open."""

    def connection_ended(self, connection: Connection) -> None:
        """An open connection ended; `connection.end_reason` says why."""


class Swarm:
    """The set of live connections, and the only maker of `Connection`."""

    def __init__(
        self,
        *,
        key: PrivateKey,
        config: NodeConfig,
        tasks: Tasks,
        clock: Clock,
        emit: Callable[[Event], None],
        bans: Bans | None = None,
    ) -> None:
        """Nothing is open yet; `bans` are those of another swarm, else the configuration's.

        Raises:
            NatscopeError: the configured bans cannot be used.
        """
        self.bans = bans or Bans(config.banned)
        self.connections: dict[int, Connection] = {}
        self.limits = ConnectionLimits(config.limits)
        self.buffer = memoryview(bytearray(RECEIVE_BUFFER))
        self.key = key
        self._static = StaticKey.make(key)
        self.clock = clock
        self.emit = emit
        self._config = config
        self._by_peer: dict[PeerId, list[Connection]] = {}
        self._serving = Serving(
            tasks=tasks, clock=clock, emit=emit, stream_timeout=config.stream_timeout
        )
        self._watchers: list[Watcher] = []
        self._ids = count(1)
        self._yamux_limits = YamuxLimits(
            inbound_streams=config.limits.inbound_streams,
            outbound_streams=config.limits.outbound_streams,
        )
        self.upgrades = Deadlines[Upgrading](config.upgrade_timeout, self._silent)
        self._crossings = Crossings(key.peer_id, self.to_peer)
        self._unread = 0
        self._all_ended: asyncio.Future[None] | None = None

    # --- what others ask of it -----------------------------------------------------------------

    @property
    def protocols(self) -> tuple[str, ...]:
        """Protocols that we handle, sorted."""
        return self._serving.protocols

    def handle(self, protocol: str, handler: Handler) -> None:
        """Serve inbound streams of `protocol` with `handler`, a task for each."""
        self._serving.handle(protocol, handler)

    def unhandle(self, protocol: str) -> None:
        """Serve streams of `protocol` no more."""
        self._serving.unhandle(protocol)

    def watch(self, watcher: Watcher) -> None:
        """Tell a service of connections that open and end, in the order of registering."""
        self._watchers.append(watcher)

    def unwatch(self, watcher: Watcher) -> None:
        """Tell a service no more."""
        self._watchers = [one for one in self._watchers if one is not watcher]

    def to_peer(self, peer_id: PeerId, *, direct: bool = False) -> Connection | None:
        """An open connection to a peer: the oldest, and not one about to be given up.

        One that runs through a relay only where there is no other, or never: `direct`.
        """
        live = [one for one in self._by_peer.get(peer_id, ()) if not one.closing]
        if direct:
            live = [one for one in live if one.facts.relayed is None]
        return min(live, key=self._least_wanted, default=None)

    def _least_wanted(self, connection: Connection) -> tuple[bool, bool]:
        facts = connection.facts
        return facts.connection_id in self._crossings, facts.relayed is not None

    def to_endpoint(self, remote: Endpoint) -> Connection | None:
        """An open connection whose other end is exactly `remote`."""
        for connection in self.connections.values():
            facts = connection.facts
            if facts.remote == remote and facts.relayed is None and not connection.closing:
                return connection
        return None

    def close_from(self, hosts: Collection[str]) -> None:
        """Close at once every connection that leaves from one of these addresses: they are gone."""
        for connection in list(self.connections.values()):
            if connection.facts.local.host in hosts:
                connection.reset(Phrase("the network it ran over is gone"))

    def close_banned(self, reason: str) -> None:
        """Close at once every connection with somebody who is banned."""
        for connection in list(self.connections.values()):
            facts = connection.facts
            host = None if facts.relayed is not None else facts.remote.host
            if self.bans.refusal(facts.peer_id, host) is not None:
                connection.abort(reason)

    async def keep_alive(self) -> None:
        """Look after the muxers' keep-alive, for ever."""
        while True:
            await asyncio.sleep(TICK_SECONDS)
            now = asyncio.get_running_loop().time()
            for connection in list(self.connections.values()):
                connection.tick(now)

    async def close(self, *, grace: float) -> None:
        """Close every connection in order; abort those still there after `grace` seconds.

        From here on none is opened.
        """
        self.limits.close(_NODE_STOPS)
        self._crossings.close()
        for connection in list(self.connections.values()):
            connection.close(_NODE_STOPS)
        if self.connections:
            self._all_ended = self._all_ended or asyncio.get_running_loop().create_future()
            await asyncio.wait([self._all_ended], timeout=grace)
        while self.connections:
            for connection in list(self.connections.values()):
                connection.abort(_NODE_STOPS)
            await asyncio.sleep(0)  # what is aborted ends in the next turn
        self._serving.close()
        self.upgrades.close()

    # --- opening -------------------------------------------------------------------------------

    def machine(self, *, initiator: bool, expected: PeerId | None) -> Upgrade:
        """An upgrade machine for a new pipe."""
        return Upgrade(initiator=initiator, key=self._static, expected=expected)

    def open(
        self,
        pipe: Upgrading,
        done: UpgradeDone,
        *,
        local: Endpoint,
        remote: Endpoint,
        port_use: PortUse | None,
        port_use_reason: str | None,
        connect_seconds: float | None,
        direction: Direction | None = None,
        relayed: Relayed | None = None,
        punched: bool = False,
    ) -> Connection:
        """Make an upgraded pipe a connection. `port_use` is None for inbound ones.

        `direction` where that does not follow: a relayed connection uses no port.

        Raises:
            RemoteProtocolError: the peer has our own key.
            LimitExceeded: there are too many connections, or this one is with a banned peer.
        """
        transport = pipe.transport
        assert transport is not None  # noqa: S101
        if direction is None:
            direction = Direction.INBOUND if port_use is None else Direction.OUTBOUND
        if done.peer_id == self.key.peer_id:
            raise RemoteProtocolError(Phrase("that is this node itself (the peer has our own key)"))
        host = None if relayed is not None else remote.host
        refusal = self.limits.full() or self.bans.refusal(done.peer_id, host)
        if refusal is not None:
            raise LimitExceeded(refusal)
        moment = self.clock.now()
        loop_now = asyncio.get_running_loop().time()
        facts = ConnectionFacts(
            connection_id=next(self._ids),
            peer_id=done.peer_id,
            key_type=done.public_key.key_type.label,
            direction=direction,
            local=local,
            remote=remote,
            port_use=port_use,
            port_use_reason=port_use_reason,
            security=done.security,
            muxer=done.muxer,
            early_muxer=done.early_muxer,
            opened_at=moment.time,
            opened_monotonic=moment.monotonic,
            connect_seconds=connect_seconds,
            upgrade_seconds=loop_now - pipe.started_at,
            relayed=relayed,
            punched=punched,
        )
        session = YamuxSession(
            initiator=direction is Direction.OUTBOUND, limits=self._yamux_limits, now=loop_now
        )
        connection = Connection(
            facts, transport, done.channel, session, self, self._serving, self.buffer
        )
        connection.bytes_in = pipe.bytes_in
        connection.bytes_out = pipe.bytes_out
        self._register(connection)
        transport.set_protocol(connection)
        connection.start(done.leftover)
        return connection

    def _register(self, connection: Connection) -> None:
        facts = connection.facts
        self.connections[facts.connection_id] = connection
        self._by_peer.setdefault(facts.peer_id, []).append(connection)
        inbound = facts.direction is Direction.INBOUND
        self.limits.opened(observer_group(facts.remote.host), inbound=inbound)
        self.emit(
            ConnectionOpened(
                time=facts.opened_at,
                monotonic=facts.opened_monotonic,
                connection_id=facts.connection_id,
                peer_id=str(facts.peer_id),
                direction=facts.direction,
                local_addr=text_of(facts.local),
                remote_addr=facts.remote_addr,
                port_use=facts.port_use,
                port_use_reason=facts.port_use_reason,
                security=facts.security,
                muxer=facts.muxer,
                upgrade_seconds=facts.upgrade_seconds,
            )
        )
        for watcher in self._watchers:
            watcher.connection_opened(connection)
        self._crossings.settle(connection, self._by_peer[facts.peer_id])

    # --- ConnectionOwner -----------------------------------------------------------------------

    def unread_changed(self, connection: Connection, growth: int) -> None:  # noqa: ARG002
        """What all connections hold for readers grew; too much costs the one that holds most."""
        self._unread += growth
        if growth > 0 and self._unread > self._config.limits.unread_bytes:
            greedy = max(self.connections.values(), key=lambda one: one.unread)
            greedy.abort(
                Phrase(
                    "the peer sent {unread:,} bytes that nobody reads, "
                    "and there is room for {room:,} in all",
                    unread=greedy.unread,
                    room=self._config.limits.unread_bytes,
                )
            )

    def connection_ended(self, connection: Connection) -> None:
        """The connection is closed."""
        facts = connection.facts
        self.connections.pop(facts.connection_id, None)
        siblings = self._by_peer[facts.peer_id]
        siblings.remove(connection)
        if not siblings:
            del self._by_peer[facts.peer_id]
        self._crossings.ended(facts.connection_id)
        inbound = facts.direction is Direction.INBOUND
        self.limits.closed(observer_group(facts.remote.host), inbound=inbound)
        moment = self.clock.now()
        self.emit(
            ConnectionEnded(
                time=moment.time,
                monotonic=moment.monotonic,
                connection_id=facts.connection_id,
                peer_id=str(facts.peer_id),
                direction=facts.direction,
                remote_addr=facts.remote_addr,
                reason=connection.end_reason or Phrase("unknown"),
                by_us=connection.closed_by_us,
                seconds_open=moment.monotonic - facts.opened_monotonic,
                bytes_in=connection.bytes_in,
                bytes_out=connection.bytes_out,
            )
        )
        for watcher in self._watchers:
            watcher.connection_ended(connection)
        if not self.connections and self._all_ended is not None and not self._all_ended.done():
            self._all_ended.set_result(None)

    # --- inside --------------------------------------------------------------------------------

    def _silent(self, pipe: Upgrading) -> None:
        seconds = self._config.upgrade_timeout
        pipe.fail(
            NatscopeError(Phrase("the upgrade was not done within {seconds:g} s", seconds=seconds))
        )

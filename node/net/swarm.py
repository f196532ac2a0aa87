"""All connections of the node: opened, counted, found, closed; and who handles which protocol."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from itertools import count
from typing import Protocol

from node.address import Endpoint, observer_group, text_of
from node.clock import Clock
from node.config import NodeConfig
from node.errors import LimitExceeded, NatscopeError, RemoteProtocolError, StreamReset
from node.events import ConnectionEnded, ConnectionOpened, Event, StreamRefused
from node.identity import PeerId, PrivateKey
from node.net.bans import Bans
from node.net.connection import Connection
from node.net.connection_facts import ConnectionFacts, Relayed
from node.net.deadlines import Deadlines
from node.net.limits import ConnectionLimits
from node.net.stream import Stream
from node.net.telling import Telling
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
LINGER_SECONDS = 30.0
"""How long a peer may go on writing on a stream that we are done with."""
CROSSING_SECONDS = 10.0
"""Two connections to one peer opened in opposite directions within this time have crossed."""
CROSSING_GRACE = 1.0
"""Seconds until the one given up is closed, so that the peer has both and agrees."""

_NODE_STOPS = Phrase("the node stops")

Handler = Callable[[Stream], Awaitable[None]]


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
        self._tasks = tasks
        self._by_peer: dict[PeerId, list[Connection]] = {}
        self._handlers: dict[str, Handler] = {}
        self._watchers: list[Watcher] = []
        self._ids = count(1)
        self._yamux_limits = YamuxLimits(
            inbound_streams=config.limits.inbound_streams,
            outbound_streams=config.limits.outbound_streams,
        )
        self._negotiating = Deadlines[Stream](config.stream_timeout, self._too_slow)
        self._lingering = Deadlines[Stream](LINGER_SECONDS, self._lingered)
        self.upgrades = Deadlines[Upgrading](config.upgrade_timeout, self._silent)
        self._refusals = Telling[StreamRefused](emit, clock)
        self._crossed: dict[int, asyncio.TimerHandle] = {}
        self._unread = 0
        self._all_ended: asyncio.Future[None] | None = None

    # --- what others ask of it -----------------------------------------------------------------

    @property
    def protocols(self) -> tuple[str, ...]:
        """Protocols that we handle, sorted."""
        return tuple(sorted(self._handlers))

    def handle(self, protocol: str, handler: Handler) -> None:
        """Serve inbound streams of `protocol` with `handler`, a task for each."""
        self._handlers[protocol] = handler

    def unhandle(self, protocol: str) -> None:
        """Serve streams of `protocol` no more."""
        self._handlers.pop(protocol, None)

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
        return facts.connection_id in self._crossed, facts.relayed is not None

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
        for timer in self._crossed.values():
            timer.cancel()
        self._crossed.clear()
        for connection in list(self.connections.values()):
            connection.close(_NODE_STOPS)
        if self.connections:
            self._all_ended = self._all_ended or asyncio.get_running_loop().create_future()
            await asyncio.wait([self._all_ended], timeout=grace)
        while self.connections:
            for connection in list(self.connections.values()):
                connection.abort(_NODE_STOPS)
            await asyncio.sleep(0)  # what is aborted ends in the next turn
        self._refusals.close()
        self._negotiating.close()
        self._lingering.close()
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
        connection = Connection(facts, transport, done.channel, session, self, self.buffer)
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
        self._settle_crossing(connection)

    def _settle_crossing(self, connection: Connection) -> None:
        """Keep one of two connections that crossed: the one that the smaller peer id dialled.

        Both ends come to the same answer without a word; ids compare as bytes.
        """
        facts = connection.facts
        for other in self._by_peer[facts.peer_id]:
            if (other.facts.relayed is None) != (facts.relayed is None):
                continue  # a direct one beside a relayed one is what a hole punch is for
            apart = facts.opened_monotonic - other.facts.opened_monotonic
            if (
                other.facts.direction is not facts.direction
                and not other.closing
                and apart < CROSSING_SECONDS
            ):
                keep = Direction.OUTBOUND if self.key.peer_id < facts.peer_id else Direction.INBOUND
                given_up = other if facts.direction is keep else connection
                self._give_up(given_up)

    def _give_up(self, connection: Connection) -> None:
        connection_id = connection.facts.connection_id
        if connection_id not in self._crossed:
            self._crossed[connection_id] = asyncio.get_running_loop().call_later(
                CROSSING_GRACE, self._close_crossed, connection
            )

    def _close_crossed(self, connection: Connection) -> None:
        kept = self.to_peer(connection.facts.peer_id)
        del self._crossed[connection.facts.connection_id]
        # The one to keep may have ended meanwhile: better this one than none.
        if kept is not connection:
            connection.close(Phrase("two connections to this peer crossed; the other one is kept"))

    # --- ConnectionOwner -----------------------------------------------------------------------

    def supports(self, protocol: str) -> bool:
        """Whether a handler is there for inbound streams of this protocol."""
        return protocol in self._handlers

    def stream_opening(self, stream: Stream) -> None:
        """An inbound stream began to negotiate."""
        self._negotiating.add(stream)

    def stream_negotiated(self, stream: Stream) -> None:
        """An inbound stream is agreed on its protocol: start its handler."""
        self._negotiating.discard(stream)
        self._tasks.spawn(self._serve(stream), name=f"serve {stream.protocol}")

    def stream_refused(self, connection: Connection, protocol: str, reason: str) -> None:
        """A stream of the peer was reset by us."""
        moment = self.clock.now()
        self._refusals.tell(
            StreamRefused(
                time=moment.time,
                monotonic=moment.monotonic,
                connection_id=connection.facts.connection_id,
                peer_id=str(connection.facts.peer_id),
                protocol=protocol,
                reason=reason,
            )
        )

    def stream_ended(self, stream: Stream) -> None:
        """A stream is gone: nothing has to be waited for any more."""
        self._negotiating.discard(stream)
        self._lingering.discard(stream)

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

    def stream_lingers(self, stream: Stream) -> None:
        """We are done with a stream that the peer still writes on."""
        self._lingering.add(stream)

    def connection_ended(self, connection: Connection) -> None:
        """The connection is closed."""
        facts = connection.facts
        self.connections.pop(facts.connection_id, None)
        siblings = self._by_peer[facts.peer_id]
        siblings.remove(connection)
        if not siblings:
            del self._by_peer[facts.peer_id]
        crossed = self._crossed.pop(facts.connection_id, None)
        if crossed is not None:
            crossed.cancel()
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

    async def _serve(self, stream: Stream) -> None:
        handler = self._handlers.get(stream.protocol)
        if handler is None:
            stream.reset(Phrase("we serve this protocol no more"))
            return
        try:
            await handler(stream)
        except RemoteProtocolError as error:
            stream.reset(str(error))
            self.stream_refused(stream.connection, stream.protocol, str(error))
        except StreamReset:
            stream.reset()
        except TimeoutError:
            reason = Phrase("the peer did not go on in time")
            stream.reset(reason)
            self.stream_refused(stream.connection, stream.protocol, reason)
        except NatscopeError as error:
            stream.reset(str(error))
        else:
            if not stream.handed_over:
                stream.close()

    def _too_slow(self, stream: Stream) -> None:
        if not stream.negotiated and not stream.done:
            reason = Phrase(
                "no protocol agreed on within {seconds:g} s", seconds=self._config.stream_timeout
            )
            stream.reset(reason)
            self.stream_refused(stream.connection, "", reason)

    def _lingered(self, stream: Stream) -> None:
        stream.reset(Phrase("the peer went on writing after we were done"))

    def _silent(self, pipe: Upgrading) -> None:
        seconds = self._config.upgrade_timeout
        pipe.fail(
            NatscopeError(Phrase("the upgrade was not done within {seconds:g} s", seconds=seconds))
        )

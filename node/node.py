"""The node: the door through which it is asked and watched."""

from __future__ import annotations

import asyncio
from typing import Protocol

from node.address import (
    Multiaddr,
    parse,
    text_of,
    with_peer_id,
)
from node.address_views import ProbeView
from node.errors import ConnectionClosed, NatscopeError
from node.event_log import EventSlice
from node.events import NodeStarted, NodeStopped
from node.identity import PeerId
from node.net.connection import Connection
from node.phrase import Phrase
from node.services.perf import PerfResult
from node.views import Snapshot
from node.wiring import Wiring

CLOSE_GRACE = 2.0
"""Seconds that peers have to take our goodbye."""


class Monitor(Protocol):
    """What those who watch a node may ask: a live one, or a recording of one."""

    def snapshot(self) -> Snapshot:
        """All that is known now; the same object as last time if nothing changed."""

    def events_since(self, position: int) -> EventSlice:
        """What happened after a position in the event ring."""

    async def wait_for_events(self, position: int) -> EventSlice:
        """The same, once there is at least one event after `position`."""


class Node(Wiring):
    """A libp2p node that watches how others see it. Begins with `start`, ends with `stop`."""

    # --- life ----------------------------------------------------------------------------------

    async def start(self) -> None:
        """Listen, tell so, and dial what the configuration names.

        Raises:
            AddressError: a configured address cannot be used.
            ListenError: there is nothing to listen on.
        """
        listen = [parse(text) for text in self._config.listen]
        await self._listener.listen(listen)
        self._announced = self._addresses()
        self._running = True
        moment = self._clock.now()
        self._emit(
            NodeStarted(
                time=moment.time,
                monotonic=moment.monotonic,
                peer_id=self.peer_id,
                agent=self._config.agent,
                listen_addrs=tuple(text_of(at) for at in self._listener.endpoints()),
            )
        )
        await self._listener.look_for_foreign_listeners()
        self._tasks.spawn(self._listener.keep_looking(), name="look for foreign listeners")
        self._tasks.spawn(self._swarm.keep_alive(), name="keep alive")
        self._reachability.start()
        self._relay.start()
        self._portmap.start()
        self._stun.start()
        self._network_watch.start()
        self._bootstrap.start()
        self._mdns.start()
        self._room.start()
        self._invitations.start()

    async def stop(self) -> None:
        """Say goodbye to everybody, close everything, and leave nothing behind. Idempotent."""
        unmapping = self._tasks.spawn(self._portmap.close(), name="take port mappings away")
        leaving = self._tasks.spawn(self._mdns.close(), name="say goodbye by mDNS")
        await self._network.close()
        self._listener.close()
        await self._swarm.close(grace=CLOSE_GRACE)
        await self._autonat_server.close()
        await self._room.close()
        self._watch.close()
        await asyncio.wait([unmapping, leaving])
        await self._tasks.close()
        if not self._running:
            return
        self._running = False
        moment = self._clock.now()
        self._emit(NodeStopped(time=moment.time, monotonic=moment.monotonic, peer_id=self.peer_id))

    # --- watching ------------------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """All that is known now; the same object as last time if nothing changed."""
        return self._snapshots.take()

    def events_since(self, position: int) -> EventSlice:
        """What happened after a position in the event ring."""
        return self._events.since(position)

    async def wait_for_events(self, position: int) -> EventSlice:
        """The same, once there is at least one event after `position`."""
        return await self._events.wait(position)

    # --- wishes --------------------------------------------------------------------------------

    @property
    def listen_addrs(self) -> tuple[str, ...]:
        """Where we can be dialled on this machine, with our peer id: text multiaddrs."""
        peer_id = self._swarm.key.peer_id
        return tuple(
            str(with_peer_id(Multiaddr(text_of(at)), peer_id)) for at in self._listener.endpoints()
        )

    async def dial(self, address: str) -> int:
        """Connect to the peer at a text multiaddr; the id of the connection, new or there already.

        Raises:
            AddressError: it is not an address that we can dial; the message helps.
            DialError: nobody answered, or somebody else; with what became of each address.
        """
        connection = await self._dialer.dial(parse(address), eager=True)
        return connection.facts.connection_id

    async def close_connection(
        self, connection_id: int, reason: str = Phrase("closed by hand")
    ) -> None:
        """Close a connection in order. One that is closed already stays so."""
        connection = self._swarm.connections.get(connection_id)
        if connection is not None:
            connection.close(reason)

    async def check_reachability(self) -> None:
        """Ask everybody who can tell, now, whether others can reach us; ends with the answers.

        Raises:
            NatscopeError: there is nobody to ask, or nothing to ask about; the message says which.
        """
        await self._reachability.check()

    async def ask_autonat(self, connection_id: int) -> tuple[ProbeView, ...]:
        """Ask this very peer to dial us back; what became of it, for each address asked about.

        Raises:
            NatscopeError: it cannot be asked, or its answer would prove nothing; the message says
                which.
        """
        return await self._reachability.ask(self._connection(connection_id))

    async def ban(self, who: str) -> None:
        """Have nothing to do with a peer id or an IP address any more, and close what is open.

        It is not dialled, and let in no more. A favourite is one no longer.

        Raises:
            AddressError: it is neither.
            NatscopeError: it is this node itself, or too many are banned already.
        """
        if who == self.peer_id:
            raise NatscopeError(Phrase("that is this node itself"))
        self._swarm.bans.ban(who)
        for text in self._bootstrap.kept:
            peer_id = PeerId.parse(text)
            if self._swarm.bans.refusal(peer_id, None) is not None:
                self._bootstrap.release(peer_id)
        self._swarm.close_banned(Phrase("banned by the user"))

    async def allow(self, who: str) -> None:
        """Ban a peer id or an IP address no more.

        Raises:
            AddressError: it is neither.
        """
        self._swarm.bans.allow(who)

    async def keep(self, address: str) -> None:
        """Keep a connection with the peer at a multiaddr that names it; ends before it is there.

        Further addresses of the same peer are tried, too.

        Raises:
            AddressError: it cannot be dialled, or does not name the peer.
            NatscopeError: too many are kept already, or the peer is banned.
        """
        self._bootstrap.keep(address)

    async def release(self, peer_id: str) -> None:
        """Make a lost connection with that peer anew no more; what is open stays.

        Raises:
            AddressError: it is no peer id.
        """
        self._bootstrap.release(PeerId.parse(peer_id))

    async def ask_stun(self, server: str) -> None:
        """Ask a STUN server, `host` or `host:port`, over UDP and TCP where it sees us.

        Raises:
            AddressError: it is no name of a server.
        """
        await self._stun.ask(server)

    async def renew_port_mappings(self) -> None:
        """Ask the router anew to open our port; what came of it is in the snapshot.

        Raises:
            NatscopeError: that is switched off.
        """
        if not self._config.portmap:
            raise NatscopeError(Phrase("asking the router to open a port is switched off"))
        await self._portmap.renew()

    async def join_room(self, name: str = "", *, consent: bool = True) -> None:
        """Take part in the room under a name, or change name and consent.

        Everybody connected who takes part is told our state. `consent`: we dial the others when
        one of them asks for the matrix.
        """
        self._room.join(name, consent=consent)

    async def leave_room(self) -> None:
        """Take part no more. Who does not take part may leave, too."""
        self._invitations.let_go()
        await self._room.leave()

    async def ask_room(self) -> None:
        """Ask everybody who consents to dial everybody; what comes of it is in the snapshot.

        Raises:
            NatscopeError: we do not take part, or nobody else does; the message says which.
        """
        self._room.ask()

    async def follow_invitation(self, text: str) -> int:
        """Connect to whom `host:port`, a multiaddr or a QR's text names; the connection's id.

        The connection is made anew when it is lost.

        Raises:
            AddressError: it is no address that can be dialled; the message helps.
            DialError: nobody answered there.
        """
        return await self._invitations.follow(text)

    async def ping(self, connection_id: int) -> float:
        """Ping a peer; the round-trip time in seconds. Errors as of `ping_series`."""
        return (await self.ping_series(connection_id, 1))[0]

    async def ping_series(self, connection_id: int, count: int) -> list[float]:
        """Ping a peer `count` times on one stream; round-trip times in seconds.

        Raises:
            NatscopeError: it failed; the message says why.
        """
        try:
            return await self._ping.ping(self._connection(connection_id), count)
        except TimeoutError as error:
            raise NatscopeError(Phrase("the peer did not answer the ping in time")) from error

    async def perf(self, connection_id: int, upload: int, download: int) -> PerfResult:
        """Measure how fast a connection carries bytes, first up, then down.

        Raises:
            NatscopeError: it failed; the message says why.
        """
        return await self._perf.measure(self._connection(connection_id), upload, download)

    # --- inside --------------------------------------------------------------------------------

    def _connection(self, connection_id: int) -> Connection:
        connection = self._swarm.connections.get(connection_id)
        if connection is None:
            raise ConnectionClosed(Phrase("the connection is closed already"))
        return connection

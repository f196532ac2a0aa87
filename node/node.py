"""The node: the wiring diagram, and the door through which it is asked and watched."""

from __future__ import annotations

import asyncio
import random
from typing import Protocol

from node.address import (
    Endpoint,
    Multiaddr,
    PublicPredicate,
    multiaddr_of,
    parse,
    text_of,
    with_peer_id,
)
from node.address_views import PortMappingView
from node.clock import Clock, SystemClock
from node.config import NodeConfig
from node.errors import ConnectionClosed, NatscopeError
from node.event_ring import EventRing
from node.events import EventSlice, NodeStarted, NodeStopped, VerdictChanged
from node.identity import PeerId, PrivateKey
from node.keyfile import load_or_create
from node.nat.evidence import NatEvidence
from node.net.connection import Connection
from node.net.dialer import Dialer
from node.net.listener import Listener
from node.net.network import Network
from node.net.punch import Puncher
from node.net.resolver import Resolver
from node.net.swarm import Swarm
from node.net.tcp import SocketNetwork
from node.peerstore import Peerstore
from node.services.autonat import AutonatClient
from node.services.autonat_server import AutonatServer
from node.services.bootstrap import Bootstrap
from node.services.holepunch import HolePunchService
from node.services.identify import IdentifyService
from node.services.invitations import Invitations
from node.services.mdns import Mdns
from node.services.nat_watch import NatWatch
from node.services.network_watch import NetworkWatch
from node.services.perf import PerfResult, PerfService
from node.services.ping import PingService
from node.services.portmap import PortMapper
from node.services.reachability import ReachabilityWatch
from node.services.relay import RelayClient
from node.services.relay_server import RelayServer
from node.services.room import RoomService
from node.services.stun import StunService
from node.snapshots import Snapshots
from node.tasks import Tasks
from node.terms import Reach
from node.views import Snapshot

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


class Node:
    """A libp2p node that watches how others see it. Begins with `start`, ends with `stop`."""

    def __init__(
        self,
        config: NodeConfig,
        *,
        network: Network | None = None,
        key: PrivateKey | None = None,
        clock: Clock | None = None,
        rng: random.Random | None = None,
    ) -> None:
        """Wire everything; nothing runs yet. `key` stands in for the key file.

        Raises:
            AddressError: a configured address cannot be dialled.
            IdentityError: the key file cannot be read or made.
        """
        if key is None:
            path = config.identity_path
            key = PrivateKey.generate() if path is None else load_or_create(path)
        self.peer_id = str(key.peer_id)
        self._config = config
        self._clock = clock or SystemClock()
        self._events = EventRing(config.events_kept)
        self._emit = self._events.emit
        self._verdict: tuple[Reach, str] | None = None
        self._announced: tuple[Multiaddr, ...] = ()
        self._running = False
        self._tasks = Tasks()
        self._network = network or SocketNetwork()
        public = self._public = PublicPredicate(config.public_ranges)
        rng = rng or random.Random()  # noqa: S311 - spreads retries, protects nothing
        resolver = Resolver()
        self._swarm = Swarm(
            key=key, config=config, tasks=self._tasks, clock=self._clock, emit=self._emit
        )
        self._listener = Listener(swarm=self._swarm, network=self._network, config=config)
        self._evidence = NatEvidence(
            public=public,
            needed=config.observers_needed,
            own_hosts=lambda: frozenset(self._network.interface_hosts()),
            listens=lambda: self._listener.endpoints(),
        )
        self._watch = NatWatch(
            evidence=self._evidence, swarm=self._swarm, concluded=self._concluded
        )
        self._dialer = Dialer(
            swarm=self._swarm,
            listener=self._listener,
            network=self._network,
            config=config,
            tasks=self._tasks,
            resolver=resolver,
            contacted=self._watch.contacted,
            through=self._through,
            rng=rng,
        )
        self._identify = IdentifyService(
            swarm=self._swarm,
            announced=self._addresses,
            peerstore=Peerstore(),
            watch=self._watch,
            tasks=self._tasks,
            config=config,
            public=public,
        )
        self._relay = RelayClient(
            swarm=self._swarm,
            tasks=self._tasks,
            config=config,
            public=public,
            speaks=self._identify.speaks,
            reach=lambda: Reach.UNKNOWN if self._verdict is None else self._verdict[0],
            moved=self._announce,
        )
        self._relay_server = RelayServer(
            swarm=self._swarm,
            tasks=self._tasks,
            config=config,
            listens=lambda: tuple(filter(self._is_public, self._evidence.announced())),
        )
        self._holepunch = HolePunchService(
            swarm=self._swarm,
            dialer=self._dialer,
            puncher=Puncher(
                swarm=self._swarm,
                listener=self._listener,
                network=self._network,
                tasks=self._tasks,
                contacted=self._watch.contacted,
                rng=rng,
            ),
            tasks=self._tasks,
            config=config,
            public=public,
            known=self._identify.known,
            offered=self._evidence.punchable,
            own_hosts=lambda: frozenset(self._network.interface_hosts()),
            behaviour=self._evidence.tcp_behaviour,
        )
        self._ping = PingService(swarm=self._swarm, tasks=self._tasks, config=config)
        self._perf = PerfService(swarm=self._swarm, config=config)
        self._autonat = AutonatClient(swarm=self._swarm)
        self._autonat_server = AutonatServer(
            swarm=self._swarm,
            network=self._network,
            config=config,
            tasks=self._tasks,
            public=public,
            own_hosts=self._evidence.own_outside,
            rng=rng,
        )
        self._reachability = ReachabilityWatch(
            autonat=self._autonat,
            evidence=self._evidence,
            identify=self._identify,
            swarm=self._swarm,
            tasks=self._tasks,
            public=public,
            concluded=self._watch.conclude_soon,
        )
        self._portmap = PortMapper(
            swarm=self._swarm,
            listener=self._listener,
            network=self._network,
            config=config,
            tasks=self._tasks,
            changed=self._port_mappings_changed,
        )
        self._stun = StunService(
            swarm=self._swarm,
            listener=self._listener,
            network=self._network,
            resolver=resolver,
            config=config,
            tasks=self._tasks,
            observed=lambda: self._evidence.observed.address_views(self._network.interface_hosts()),
            revision=lambda: self._evidence.revision,
            contacted=self._watch.contacted,
        )
        self._network_watch = NetworkWatch(
            swarm=self._swarm,
            listener=self._listener,
            network=self._network,
            tasks=self._tasks,
            changed=self._network_changed,
            moved=self._announce,
        )
        self._bootstrap = Bootstrap(
            dialer=self._dialer, swarm=self._swarm, tasks=self._tasks, config=config
        )
        self._mdns = Mdns(
            swarm=self._swarm,
            dialer=self._dialer,
            network=self._network,
            tasks=self._tasks,
            listens=self._listener.endpoints,
            rng=rng,
            enabled=config.mdns and isinstance(self._network, SocketNetwork),
        )
        self._room = RoomService(
            swarm=self._swarm,
            network=self._network,
            known=self.snapshot,
            announced=self._evidence.announced,
            nearby=self._mdns.found,
            push=self._identify.push,
            tasks=self._tasks,
            config=config,
            public=public,
        )
        self._invitations = Invitations(
            dialer=self._dialer, swarm=self._swarm, tasks=self._tasks, config=config
        )
        self._snapshots = Snapshots(
            agent=config.agent,
            started_at=self._clock.now().time,
            port_reuse=config.port_reuse,
            clock=self._clock,
            network=self._network,
            swarm=self._swarm,
            listener=self._listener,
            dialer=self._dialer,
            identify=self._identify,
            relay=self._relay,
            relay_server=self._relay_server,
            holepunch=self._holepunch,
            ping=self._ping,
            evidence=self._evidence,
            portmap=self._portmap,
            stun=self._stun,
            room=self._room,
            mdns=self._mdns,
        )

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

    async def close_connection(self, connection_id: int, reason: str = "closed by hand") -> None:
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
            raise NatscopeError("asking the router to open a port is switched off")
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
            raise NatscopeError("the peer did not answer the ping in time") from error

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
            raise ConnectionClosed("the connection is closed already")
        return connection

    def _concluded(self) -> None:
        """What is known of ourselves was thought over: tell it to those who watch, and to peers."""
        self._tell_verdict()
        self._announce()

    def _addresses(self) -> tuple[Multiaddr, ...]:
        """What to tell others of where we are: our own endpoints, and those through relays."""
        return (*map(multiaddr_of, self._evidence.announced()), *self._relay.addresses())

    def _is_public(self, endpoint: Endpoint) -> bool:
        return self._public(endpoint.host)

    async def _through(self, relay: Connection, peer_id: PeerId) -> Connection:
        return await self._relay.connect(relay, peer_id)

    def _announce(self) -> None:
        announced = self._addresses()
        if announced != self._announced:
            self._announced = announced
            self._identify.push()

    def _tell_verdict(self) -> None:
        verdict = self._snapshots.take().verdict
        said = (verdict.reach, verdict.sentence)
        if said != self._verdict:
            self._verdict = said
            moment = self._clock.now()
            self._emit(
                VerdictChanged(
                    time=moment.time,
                    monotonic=moment.monotonic,
                    reach=verdict.reach,
                    sentence=verdict.sentence,
                )
            )

    def _port_mappings_changed(self, mappings: tuple[PortMappingView, ...]) -> None:
        for endpoint in self._evidence.port_mapped(mappings, self._clock.now()):
            self._reachability.ask_anew(endpoint)
        self._watch.conclude_soon()

    def _network_changed(self, _added: frozenset[str], _removed: frozenset[str]) -> None:
        self._evidence.network_changed(self._clock.now())
        self._watch.conclude_soon()
        self._reachability.start_anew()
        self._tasks.spawn(self._portmap.renew(), name="renew port mappings")
        self._tasks.spawn(self._stun.ask_all(), name="ask STUN servers anew")
        self._bootstrap.look_again()
        self._mdns.look_again()

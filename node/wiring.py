"""The wiring diagram: what a node is made of, and who is handed what."""

from __future__ import annotations

import random

from node.address import (
    Endpoint,
    Multiaddr,
    PublicPredicate,
    multiaddr_of,
)
from node.address_views import PortMappingView
from node.clock import Clock, SystemClock
from node.config import NodeConfig
from node.event_ring import EventRing
from node.events import VerdictChanged
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
from node.services.perf import PerfService
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


class Wiring:
    """The parts of a node, made and connected; nothing runs yet."""

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
            AddressError: a configured address cannot be dialled, or whom to ban is no address.
            LimitExceeded: more are to be banned, or kept, than there is room for.
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
            known=lambda: self._snapshots.take(),
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
            public_ranges=config.public_ranges,
            clock=self._clock,
            network=self._network,
            swarm=self._swarm,
            listener=self._listener,
            dialer=self._dialer,
            identify=self._identify,
            relay=self._relay,
            relay_server=self._relay_server,
            holepunch=self._holepunch,
            bootstrap=self._bootstrap,
            ping=self._ping,
            evidence=self._evidence,
            portmap=self._portmap,
            stun=self._stun,
            room=self._room,
            mdns=self._mdns,
        )

    # --- inside --------------------------------------------------------------------------------

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

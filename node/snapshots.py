"""Builds the frozen value that those who watch the node see; shares what did not change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from node.address import Endpoint, text_of
from node.clock import Clock
from node.nat.evidence import NatEvidence
from node.nat.inbound import Arrival
from node.nat.verdict import Known, verdict
from node.net.connection import Connection
from node.net.dialer import Dialer
from node.net.listener import Listener
from node.net.network import Listening, Network
from node.net.swarm import Swarm
from node.room_views import RoomView
from node.services.bootstrap import Bootstrap
from node.services.holepunch import HolePunchService
from node.services.identify import IdentifyService
from node.services.mdns import Mdns
from node.services.ping import PingService
from node.services.portmap import PortMapper
from node.services.relay import RelayClient
from node.services.relay_server import RelayServer
from node.services.room import RoomService
from node.services.stun import StunService
from node.terms import PortMappingState
from node.views import (
    ArrivalView,
    ConnectionView,
    IdentifyView,
    ListenerView,
    NodeView,
    RttView,
    Snapshot,
    StreamView,
)

_Key = tuple[int, IdentifyView | None, str | None, RttView | None, Arrival | None]


class Snapshots:
    """Keeps the last snapshot and its parts, to hand out again what is still true."""

    def __init__(
        self,
        *,
        agent: str,
        started_at: float,
        port_reuse: bool,
        public_ranges: tuple[str, ...],
        clock: Clock,
        network: Network,
        swarm: Swarm,
        listener: Listener,
        dialer: Dialer,
        identify: IdentifyService,
        ping: PingService,
        evidence: NatEvidence,
        portmap: PortMapper,
        stun: StunService,
        room: RoomService,
        mdns: Mdns,
        relay: RelayClient,
        relay_server: RelayServer,
        holepunch: HolePunchService,
        bootstrap: Bootstrap,
    ) -> None:
        self._agent = agent
        self._started_at = started_at
        self._port_reuse = port_reuse
        self._public_ranges = public_ranges
        self._clock = clock
        self._network = network
        self._swarm = swarm
        self._listener = listener
        self._dialer = dialer
        self._identify = identify
        self._ping = ping
        self._evidence = evidence
        self._portmap = portmap
        self._stun = stun
        self._room = room
        self._relay = relay
        self._relay_server = relay_server
        self._holepunch = holepunch
        self._bootstrap = bootstrap
        self._mdns = mdns
        self._views: dict[int, tuple[_Key, ConnectionView]] = {}
        self._arrivals: dict[int, tuple[Arrival, ArrivalView]] = {}
        self._last: Snapshot | None = None
        self._last_key: object = None

    def take(self) -> Snapshot:
        """The node as it is now; the same object as last time if nothing changed."""
        connections = self._connections()
        node = self._node()
        room = self._room_view()
        key = (
            node,
            self._evidence.revision,
            connections,
            self._portmap.mappings,
            self._stun.answers,
            room,
            self._relay.views(),
            self._holepunch.log.revision,
            self._relay_server.view(),
            self._bootstrap.kept,
            self._swarm.bans.texts,
        )
        if self._last is not None and key == self._last_key:
            return self._last
        moment = self._clock.now()
        observations = self._evidence.observed.observation_views()
        addresses = self._evidence.observed.address_views(self._own_hosts())
        arrivals = self._evidence.arrivals
        self._last_key = key
        self._last = Snapshot(
            version=1 if self._last is None else self._last.version + 1,
            taken_at=moment.time,
            taken_monotonic=moment.monotonic,
            node=node,
            connections=connections,
            observations=observations,
            observed_addresses=addresses,
            arrivals=self._arrival_views(arrivals),
            departures=self._evidence.departures,
            behaviour=self._evidence.behaviour,
            addresses=self._evidence.own.views,
            probes=self._evidence.probes,
            history=self._evidence.history,
            port_mappings=self._portmap.mappings,
            stun=self._stun.answers,
            room=room,
            reservations=self._relay.views(),
            punches=self._holepunch.log.views(),
            relaying=self._relay_server.view(),
            kept=self._bootstrap.kept,
            banned=self._swarm.bans.texts,
            verdict=verdict(
                Known(
                    connections=connections,
                    listeners=node.listeners,
                    observations=observations,
                    addresses=addresses,
                    arrivals=arrivals,
                    strangers=self._evidence.strangers(),
                    ours=self._evidence.own.views,
                    behaviour=self._evidence.behaviour,
                    router_asked=any(
                        one.state is PortMappingState.SEARCHING for one in self._portmap.mappings
                    ),
                )
            ),
        )
        return self._last

    def _room_view(self) -> RoomView:
        return replace(
            self._room.view,
            mdns=self._mdns.enabled,
            mdns_problem=self._mdns.problem,
            nearby=self._mdns.views(),
        )

    def _arrival_views(self, arrivals: Sequence[Arrival]) -> tuple[ArrivalView, ...]:
        before, self._arrivals = self._arrivals, {}
        for arrival in arrivals:
            known = before.get(arrival.connection_id)
            if known is None or known[0] is not arrival:
                known = (arrival, arrival.view())
            self._arrivals[arrival.connection_id] = known
        return tuple(view for _, view in self._arrivals.values())

    def _own_hosts(self) -> frozenset[str]:
        return frozenset(self._network.interface_hosts())

    def _node(self) -> NodeView:
        return NodeView(
            peer_id=str(self._swarm.key.peer_id),
            agent=self._agent,
            started_at=self._started_at,
            listeners=tuple(map(self._listener_view, self._listener.listening)),
            port_reuse=self._port_reuse,
            port_reuse_reason=self._network.reuse_unsupported,
            dials_under_way=self._dialer.under_way,
            pending_inbound=self._listener.pending,
            public_ranges=self._public_ranges,
        )

    def _listener_view(self, listening: Listening) -> ListenerView:
        at: tuple[Endpoint, ...] = self._listener.interface_endpoints(listening)
        return ListenerView(
            addr=text_of(listening.endpoint),
            interface_addrs=tuple(map(text_of, at)),
            reuse=listening.reuse,
            reuse_reason=listening.reuse_reason,
            foreign=self._listener.foreign.get(listening.endpoint, ()),
            inbound=self._listener.arrived[listening.endpoint],
        )

    def _connections(self) -> tuple[ConnectionView, ...]:
        kept: dict[int, tuple[_Key, ConnectionView]] = {}
        for connection_id, connection in self._swarm.connections.items():
            key: _Key = (
                connection.revision,
                self._identify.identities.get(connection_id),
                self._identify.failures.get(connection_id),
                self._ping.rtts.get(connection_id),
                self._evidence.arrival(connection_id),
            )
            known = self._views.get(connection_id)
            if known is None or known[0] != key:
                known = (key, _connection_view(connection, key))
            kept[connection_id] = known
        self._views = kept
        return tuple(view for _, view in kept.values())


def _connection_view(connection: Connection, key: _Key) -> ConnectionView:
    facts = connection.facts
    _, identify, identify_error, rtt, arrival = key
    return ConnectionView(
        connection_id=facts.connection_id,
        peer_id=str(facts.peer_id),
        key_type=facts.key_type,
        direction=facts.direction,
        local_addr=text_of(facts.local),
        remote_addr=facts.remote_addr,
        port_use=facts.port_use,
        port_use_reason=facts.port_use_reason,
        relay=None if facts.relayed is None else str(facts.relayed.relay),
        limited=facts.relayed is not None and facts.relayed.limited,
        security=facts.security,
        muxer=facts.muxer,
        early_muxer=facts.early_muxer,
        opened_at=facts.opened_at,
        opened_monotonic=facts.opened_monotonic,
        connect_seconds=facts.connect_seconds,
        upgrade_seconds=facts.upgrade_seconds,
        bytes_in=connection.bytes_in,
        bytes_out=connection.bytes_out,
        streams=tuple(
            StreamView(stream.stream_id, stream.direction, stream.protocol)
            for stream in connection.streams.values()
        ),
        rtt=rtt,
        identify=identify,
        identify_error=identify_error,
        dialed_addr=None if arrival is None else arrival.dialed_addr,
        path=None if arrival is None else arrival.path,
        solicited=None if arrival is None else arrival.solicited,
    )

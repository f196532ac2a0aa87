"""What the node knows of itself: every report and arrival taken in, and what changed by it.

Pure: facts in with the moment they happened, events out. The wiring feeds it; the snapshot reads.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from node.address import Endpoint, PublicPredicate, parse, text_of, thin_waist
from node.address_views import AddressChangeView, PortMappingView, ProbeView
from node.events import (
    AddressObserved,
    AddressProbed,
    Event,
    NatBehaviourChanged,
    ObservedAddressChanged,
)
from node.nat.arrivals import Arrivals
from node.nat.behaviour import Facts, nat_behaviour
from node.nat.history import ObservedHistory
from node.nat.inbound import Arrival, ContactLedger, Surroundings, strangers
from node.nat.observed import Observation, ObservedAddresses
from node.nat.own_addresses import OwnAddresses, Sources
from node.nat.reachability import Probe, Reachabilities
from node.terms import (
    Direction,
    InboundPath,
    Mapping,
    Moment,
    PortMappingState,
    PortUse,
)
from node.views import DepartureView, NatBehaviourView

PUNCHABLE = 8
"""Addresses offered for a hole punch."""
KEPT = 1000
"""Departures kept after they are closed."""
STRANGERS_SEEN = 64
"""Of the strangers who came in, so many of the last ones are looked at."""


@dataclass(frozen=True, slots=True)
class Ends:
    """What this room needs to know of a connection."""

    connection_id: int
    peer_id: str
    direction: Direction
    local: Endpoint
    remote: Endpoint
    port_use: PortUse | None
    port_use_reason: str | None
    relayed: bool = False
    punched: bool = False


class NatEvidence:
    """Observations, arrivals, departures and probes, and the conclusions they allow."""

    def __init__(
        self,
        *,
        public: PublicPredicate,
        needed: int,
        own_hosts: Callable[[], frozenset[str]],
        listens: Callable[[], Collection[Endpoint]],
    ) -> None:
        self.observed = ObservedAddresses(public=public, needed=needed)
        self.ledger = ContactLedger()
        self.reachabilities = Reachabilities(observers_needed=needed)
        self.revision = 0
        """Grows with every change."""
        self.behaviour: tuple[NatBehaviourView, ...] = ()
        """What the NAT does, as far as it shows."""
        self.own = OwnAddresses(public)
        """Addresses at which others might reach us."""
        self._public = public
        self._own_hosts = own_hosts
        self._listens = listens
        self._arrivals = Arrivals()
        self._history = ObservedHistory()
        self._departures: OrderedDict[int, DepartureView] = OrderedDict()
        self._confirmed: frozenset[tuple[Endpoint, Endpoint]] = frozenset()
        self._mapped: tuple[tuple[Endpoint, Endpoint], ...] = ()
        self._network_since = 0.0
        self._concluded = 0

    # --- facts in ------------------------------------------------------------------------------

    def contacted(self, remote: Endpoint, moment: Moment) -> None:
        """We are about to send a packet to `remote` from the shared port."""
        self.ledger.contacted(remote, moment.monotonic)

    def opened(self, ends: Ends, moment: Moment) -> None:
        """A connection is open."""
        self.revision += 1
        if ends.direction is Direction.INBOUND:
            self._arrive(ends, moment)
        elif not ends.relayed:
            self._depart(ends, moment)

    def identified(
        self,
        ends: Ends,
        agent: str,
        observed_addr: str | None,
        observed: Endpoint | None,
        moment: Moment,
    ) -> list[Event]:
        """A peer said at which address it sees us; for an inbound one, which address it dialled."""
        self.revision += 1
        self._arrivals.told(ends.connection_id, agent, observed_addr, observed)
        if observed_addr is None or ends.relayed:
            return []
        return [self._observe(ends, observed_addr, observed, moment)]

    def ended(self, connection_id: int) -> None:
        """A connection ended, and its observation with it."""
        self.revision += 1
        self.observed.forget(connection_id)
        self._arrivals.ended(connection_id)
        departure = self._departures.get(connection_id)
        if departure is not None:
            self._departures[connection_id] = replace(departure, open=False)

    def asked(self, probe: Probe) -> None:
        """Somebody was asked to dial us back."""
        self.revision += 1
        self.reachabilities.asked(probe)

    def answered(self, probe: Probe, moment: Moment) -> list[Event]:
        """What became of it."""
        self.revision += 1
        self.reachabilities.answered(probe)
        if probe.dial_back_id is not None:
            self._arrivals.asked_for(probe.dial_back_id, probe.endpoint)
        return [
            AddressProbed(
                time=moment.time,
                monotonic=moment.monotonic,
                probe_id=probe.probe_id,
                server=probe.server,
                addr=text_of(probe.endpoint),
                outcome=probe.outcome,
                strength=probe.strength,
                detail=probe.detail,
            )
        ]

    def port_mapped(
        self, mappings: tuple[PortMappingView, ...], moment: Moment
    ) -> frozenset[Endpoint]:
        """What the router opened for us; the addresses outside where that is news."""
        self.revision += 1
        before = self._mapped
        self._mapped = tuple(
            (local, outside)
            for one in mappings
            if one.state is PortMappingState.MAPPED
            and one.external_addr is not None
            and (local := thin_waist(parse(one.local_addr))) is not None
            and (outside := thin_waist(parse(one.external_addr))) is not None
        )

        changed = frozenset(outside for _, outside in set(before) ^ set(self._mapped))
        for endpoint in changed:
            self.reachabilities.forget_at(endpoint, moment.time)
        return changed

    def network_changed(self, moment: Moment) -> None:
        """We are on another network, perhaps: what was answered and proved there holds no more.

        The ledger of those whom we contacted stays: it errs on the side of less proof.
        """
        self.revision += 1
        self._network_since = moment.time
        self.reachabilities.forget(moment.time)
        self._history.forget()

    def conclude(self, moment: Moment) -> list[Event]:
        """Think over what came in since the last time; what changed by it.

        Costs a walk over all observations: to be called a few times a second at most.
        """
        if self.revision == self._concluded:
            return []
        events = [
            *self._confirmations(moment),
            *self._paths(moment),
            *self._reachability_changes(moment),
            *self._behaviour_changes(moment),
        ]
        self.revision += bool(events)
        self._concluded = self.revision
        return events

    # --- conclusions out -----------------------------------------------------------------------

    @property
    def arrivals(self) -> tuple[Arrival, ...]:
        """Inbound connections, newest last."""
        return tuple(self._arrivals.all())

    def arrival(self, connection_id: int) -> Arrival | None:
        """What is known of one inbound connection."""
        return self._arrivals.get(connection_id)

    @property
    def departures(self) -> tuple[DepartureView, ...]:
        """Outbound connections, newest last."""
        return tuple(self._departures.values())

    @property
    def probes(self) -> tuple[ProbeView, ...]:
        """Who was asked to dial us back, newest last."""
        return self.reachabilities.views()

    @property
    def history(self) -> tuple[AddressChangeView, ...]:
        """What became of observed addresses, newest last."""
        return self._history.changes

    def strangers(self) -> list[Arrival]:
        """Arrivals that prove that strangers can reach us."""
        return strangers(self._here(), self._public, self.own_outside())

    def own_outside(self) -> frozenset[str]:
        """IP addresses that are ours, inside and outside: who comes from there is no stranger."""
        outside = {observed.host for _, observed in self._confirmed}
        return self._own_hosts() | outside | {external.host for _, external in self._mapped}

    def announced(self) -> tuple[Endpoint, ...]:
        """What to tell others of where we are: our interfaces, and what was not refuted."""
        return self.own.announced(self._listens())

    def punchable(self) -> tuple[Endpoint, ...]:
        """Where the shared port can be met from outside, as one observer at least has seen it.

        For a hole punch fewer votes do than for an announcement; of many, those with most of them.
        """
        own = (at for at in self._listens() if self._public(at.host))
        seen = [one for one in self.observed.seen() if self._public(one.observed.host)]
        seen.sort(key=lambda one: len(one.groups), reverse=True)
        found = dict.fromkeys((*own, *(outside for _, outside in self._mapped)))
        found.update(dict.fromkeys(one.observed for one in seen))
        return tuple(found)[:PUNCHABLE]

    def tcp_behaviour(self) -> tuple[Mapping, Mapping]:
        """Mapping and filtering of our NAT for TCP, that of IPv4 where there are two."""
        if not self.behaviour:
            return Mapping.UNKNOWN, Mapping.UNKNOWN
        return self.behaviour[0].mapping, self.behaviour[0].filtering

    # --- inside --------------------------------------------------------------------------------

    def _here(self) -> list[Arrival]:
        """Those who came in over the network that we are on now."""
        return [one for one in self._arrivals.all() if one.arrived_at >= self._network_since]

    def _arrive(self, ends: Ends, moment: Moment) -> None:
        self._arrivals.add(
            Arrival(
                connection_id=ends.connection_id,
                peer_id=ends.peer_id,
                agent="",
                remote=ends.remote,
                local=ends.local,
                dialed_addr=None,
                dialed=None,
                path=_settled_path(ends) or InboundPath.UNKNOWN,
                settled=_settled_path(ends) is not None,
                solicited=self.ledger.solicited(ends.remote, moment.monotonic),
                arrived_at=moment.time,
                open=True,
            )
        )

    def _depart(self, ends: Ends, moment: Moment) -> None:
        self._departures[ends.connection_id] = DepartureView(
            connection_id=ends.connection_id,
            peer_id=ends.peer_id,
            remote_addr=text_of(ends.remote),
            local_addr=text_of(ends.local),
            port_use=ends.port_use or PortUse.NEW,
            port_use_reason=ends.port_use_reason,
            left_at=moment.time,
            open=True,
        )
        if len(self._departures) > KEPT:
            self._departures.popitem(last=False)

    def _observe(
        self, ends: Ends, observed_addr: str, observed: Endpoint | None, moment: Moment
    ) -> Event:
        observation = Observation(
            connection_id=ends.connection_id,
            peer_id=ends.peer_id,
            direction=ends.direction,
            observer=ends.remote,
            local=ends.local,
            shared=ends.local in self._listens(),
            observed_addr=observed_addr,
            observed=observed,
            port_use=ends.port_use,
            observed_at=moment.time,
        )
        self.observed.observe(observation)
        objection = self.observed.objection(observation)
        return AddressObserved(
            time=moment.time,
            monotonic=moment.monotonic,
            connection_id=ends.connection_id,
            peer_id=ends.peer_id,
            group=observation.group,
            local_addr=text_of(ends.local),
            observed_addr=observed_addr,
            port_use=ends.port_use,
            counts=objection is None,
            reason=objection,
        )

    def _confirmations(self, moment: Moment) -> list[Event]:
        confirmed = self.observed.confirmed()
        self._history.look(self.observed.seen(), confirmed, moment)
        changed = confirmed ^ self._confirmed
        self._confirmed = confirmed
        if not changed:
            return []
        votes = {(one.local, one.observed): len(one.groups) for one in self.observed.seen()}
        return [
            ObservedAddressChanged(
                time=moment.time,
                monotonic=moment.monotonic,
                local_addr=text_of(local),
                observed_addr=text_of(observed),
                votes=votes.get((local, observed), 0),
                confirmed=(local, observed) in confirmed,
            )
            for local, observed in sorted(changed)
        ]

    def _paths(self, moment: Moment) -> list[Event]:
        own_hosts = self._own_hosts()
        forwarded = frozenset(outside for _, outside in self._mapped)

        def around(arrival: Arrival) -> Surroundings:
            dialed = arrival.dialed
            observed = dialed and self.observed.observed_by_others(arrival.peer_id, dialed)
            return Surroundings(
                own_hosts=own_hosts,
                observed=observed or frozenset(),
                public=self._public,
                forwarded=forwarded,
            )

        return self._arrivals.classify(around, moment)

    def _reachability_changes(self, moment: Moment) -> list[Event]:
        came = self.strangers()[-STRANGERS_SEEN:]
        for one in came:
            if one.dialed is not None and not one.asked_for:
                self.reachabilities.came_in(
                    one.dialed, one.remote, one.peer_id, one.connection_id, one.arrived_at
                )
        own = self.own_outside()
        return self.own.update(
            Sources(
                listens=self._listens(),
                seen=self.observed.seen(),
                confirmed=self._confirmed,
                mapped=self._mapped,
                claimed=tuple(
                    (one.local, one.dialed)
                    for one in came
                    if one.dialed is not None and one.dialed.host in own
                ),
            ),
            self.reachabilities,
            moment,
        )

    def _behaviour_changes(self, moment: Moment) -> list[Event]:
        behaviour = nat_behaviour(
            Facts(
                observations=self.observed.from_outside(),
                needed=self.observed.needed,
                arrivals=self._here(),
                own_hosts=self._own_hosts(),
                public=self._public,
                mapped=self._mapped,
                reachabilities=self.reachabilities,
                held=self._history.held,
            )
        )
        known = {one.transport: _verdict_of(one) for one in self.behaviour}
        self.behaviour = behaviour
        return [
            NatBehaviourChanged(
                time=moment.time,
                monotonic=moment.monotonic,
                transport=one.transport,
                mapping=one.mapping,
                filtering=one.filtering,
                port_preserving=one.port_preserving,
            )
            for one in behaviour
            if known.get(one.transport) != _verdict_of(one)
        ]


def _verdict_of(one: NatBehaviourView) -> tuple[object, ...]:
    return (one.mapping, one.filtering, one.port_preserving)


def _settled_path(ends: Ends) -> InboundPath | None:
    """The way in, where it is known without a word of the peer's."""
    if ends.relayed:
        return InboundPath.RELAYED
    return InboundPath.HOLE_PUNCHED if ends.punched else None

"""What the node knows of itself: every report and arrival taken in, and what changed by it.

Pure: facts in with the moment they happened, events out. The wiring feeds it; the snapshot reads.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from node.address import Endpoint, PublicPredicate, text_of
from node.address_views import PortMappingView
from node.events import (
    AddressObserved,
    Event,
    InboundArrived,
    NatBehaviourChanged,
    ObservedAddressChanged,
)
from node.nat.behaviour import nat_behaviour
from node.nat.inbound import Arrival, ContactLedger, Surroundings, inbound_path, strangers
from node.nat.observed import Observation, ObservedAddresses
from node.terms import Direction, InboundPath, Moment, PortUse
from node.views import DepartureView, NatBehaviourView

KEPT = 1000
"""Arrivals and departures kept after they are closed, each."""


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


class NatEvidence:
    """Observations, arrivals and departures, and the conclusions they allow."""

    def __init__(
        self,
        *,
        public: PublicPredicate,
        needed: int,
        own_hosts: Callable[[], frozenset[str]],
        listens_at: Callable[[Endpoint], bool],
    ) -> None:
        self.observed = ObservedAddresses(public=public, needed=needed)
        self.ledger = ContactLedger()
        self.revision = 0
        """Grows with every change."""
        self._public = public
        self._own_hosts = own_hosts
        self._listens_at = listens_at
        self._arrivals: OrderedDict[int, Arrival] = OrderedDict()
        self._departures: OrderedDict[int, DepartureView] = OrderedDict()
        self._confirmed: frozenset[tuple[Endpoint, Endpoint]] = frozenset()
        self._behaviour: tuple[NatBehaviourView, ...] = ()
        self._unclear: set[int] = set()
        """Arrivals whose way in is still to be told."""
        self._told: set[int] = set()
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
        else:
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
        arrival = self._arrivals.get(ends.connection_id)
        if arrival is not None:
            self._arrivals[ends.connection_id] = arrival.told(agent, observed_addr, observed)
            self._unclear.add(ends.connection_id)
        if observed_addr is None:
            return []
        return [self._observe(ends, observed_addr, observed, moment)]

    def ended(self, connection_id: int) -> None:
        """A connection ended, and its observation with it."""
        self.revision += 1
        self.observed.forget(connection_id)
        arrival = self._arrivals.get(connection_id)
        if arrival is not None:
            self._arrivals[connection_id] = replace(arrival, open=False)
        departure = self._departures.get(connection_id)
        if departure is not None:
            self._departures[connection_id] = replace(departure, open=False)

    def port_mapped(self, mappings: tuple[PortMappingView, ...]) -> None:
        """What the router opened for us."""
        self.revision += 1

    def network_changed(self, removed: frozenset[str]) -> None:
        """Addresses of this computer went away, and with them what was known of them."""
        self.revision += 1

    def conclude(self, moment: Moment) -> list[Event]:
        """Think over what came in since the last time; what changed by it.

        Costs a walk over all observations: to be called a few times a second at most.
        """
        if self.revision == self._concluded:
            return []
        events = [
            *self._confirmations(moment),
            *self._paths(moment),
            *self._behaviour_changes(moment),
        ]
        self.revision += bool(events)
        self._concluded = self.revision
        return events

    # --- conclusions out -----------------------------------------------------------------------

    @property
    def arrivals(self) -> tuple[Arrival, ...]:
        """Inbound connections, newest last."""
        return tuple(self._arrivals.values())

    def arrival(self, connection_id: int) -> Arrival | None:
        """What is known of one inbound connection."""
        return self._arrivals.get(connection_id)

    @property
    def departures(self) -> tuple[DepartureView, ...]:
        """Outbound connections, newest last."""
        return tuple(self._departures.values())

    @property
    def behaviour(self) -> tuple[NatBehaviourView, ...]:
        """What the NAT does, as far as it shows."""
        return self._behaviour

    def strangers(self) -> list[Arrival]:
        """Arrivals that prove that strangers can reach us."""
        outside = {observed.host for _, observed in self._confirmed}
        return strangers(self._arrivals.values(), self._public, outside | self._own_hosts())

    # --- inside --------------------------------------------------------------------------------

    def _arrive(self, ends: Ends, moment: Moment) -> None:
        arrival = Arrival(
            connection_id=ends.connection_id,
            peer_id=ends.peer_id,
            agent="",
            remote=ends.remote,
            local=ends.local,
            dialed_addr=None,
            dialed=None,
            path=InboundPath.UNKNOWN,
            solicited=self.ledger.solicited(ends.remote, moment.monotonic),
            arrived_at=moment.time,
            open=True,
        )
        _keep(self._arrivals, ends.connection_id, arrival)

    def _depart(self, ends: Ends, moment: Moment) -> None:
        departure = DepartureView(
            connection_id=ends.connection_id,
            peer_id=ends.peer_id,
            remote_addr=text_of(ends.remote),
            local_addr=text_of(ends.local),
            port_use=ends.port_use or PortUse.NEW,
            port_use_reason=ends.port_use_reason,
            left_at=moment.time,
            open=True,
        )
        _keep(self._departures, ends.connection_id, departure)

    def _observe(
        self, ends: Ends, observed_addr: str, observed: Endpoint | None, moment: Moment
    ) -> Event:
        observation = Observation(
            connection_id=ends.connection_id,
            peer_id=ends.peer_id,
            direction=ends.direction,
            observer=ends.remote,
            local=ends.local,
            shared=self._listens_at(ends.local),
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
        """Classify arrivals; one stays unclear until somebody else reports the address dialled."""
        events: list[Event] = []
        own_hosts = self._own_hosts()
        for connection_id in sorted(self._unclear):
            arrival = self._arrivals.get(connection_id)
            if arrival is None:
                self._unclear.discard(connection_id)
                continue
            host = "" if arrival.dialed is None else arrival.dialed.host
            others = self.observed.observed_by_others(arrival.peer_id, host)
            surroundings = Surroundings(own_hosts=own_hosts, observed=others, public=self._public)
            path = inbound_path(arrival.remote, arrival.dialed, surroundings)
            if path is not InboundPath.UNKNOWN or not arrival.open:
                self._unclear.discard(connection_id)
            if path is not arrival.path or connection_id not in self._told:
                self._told.add(connection_id)
                self._arrivals[connection_id] = replace(arrival, path=path)
                events.append(_inbound_arrived(self._arrivals[connection_id], moment))
        self._told &= self._arrivals.keys()
        return events

    def _behaviour_changes(self, moment: Moment) -> list[Event]:
        behaviour = nat_behaviour(
            self.observed.all(), self._arrivals.values(), self._own_hosts(), self._public
        )
        known = {one.transport: _verdict_of(one) for one in self._behaviour}
        self._behaviour = behaviour
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


def _inbound_arrived(arrival: Arrival, moment: Moment) -> InboundArrived:
    return InboundArrived(
        time=moment.time,
        monotonic=moment.monotonic,
        connection_id=arrival.connection_id,
        peer_id=arrival.peer_id,
        local_addr=text_of(arrival.local),
        remote_addr=text_of(arrival.remote),
        dialed_addr=arrival.dialed_addr,
        path=arrival.path,
        solicited=arrival.solicited,
    )


T = TypeVar("T")


def _keep(kept: OrderedDict[int, T], connection_id: int, value: T) -> None:
    kept[connection_id] = value
    if len(kept) > KEPT:
        kept.popitem(last=False)

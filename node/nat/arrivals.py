"""Inbound connections as they came: each with its way in, once that can be told."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import replace

from node.address import Endpoint, text_of
from node.events import Event, InboundArrived
from node.nat.inbound import Arrival, Surroundings, inbound_path
from node.terms import InboundPath, Moment

KEPT = 1000
"""Arrivals kept after they are closed; the oldest is forgotten first."""


class Arrivals:
    """All of them, and those whose way in is still to be told."""

    def __init__(self) -> None:
        self._arrivals: OrderedDict[int, Arrival] = OrderedDict()
        self._unclear: set[int] = set()
        self._told: set[int] = set()

    def all(self) -> Collection[Arrival]:
        """Every arrival kept, newest last."""
        return self._arrivals.values()

    def get(self, connection_id: int) -> Arrival | None:
        """What is known of one inbound connection."""
        return self._arrivals.get(connection_id)

    def add(self, arrival: Arrival) -> None:
        """Somebody came in."""
        self._arrivals[arrival.connection_id] = arrival
        if len(self._arrivals) > KEPT:
            self._arrivals.popitem(last=False)

    def told(
        self, connection_id: int, agent: str, dialed_addr: str | None, dialed: Endpoint | None
    ) -> None:
        """The peer said who it is and which address it dialled."""
        arrival = self._arrivals.get(connection_id)
        if arrival is not None:
            self._arrivals[connection_id] = replace(
                arrival, agent=agent, dialed_addr=dialed_addr, dialed=dialed
            )
            self._unclear.add(connection_id)

    def asked_for(self, connection_id: int, dialed: Endpoint) -> None:
        """It is the dial-back that we asked for at `dialed`: some servers do not say so."""
        arrival = self._arrivals.get(connection_id)
        if arrival is None:
            return
        if arrival.dialed is None:
            arrival = replace(arrival, dialed=dialed, dialed_addr=text_of(dialed))
        self._arrivals[connection_id] = replace(arrival, asked_for=True)
        self._unclear.add(connection_id)

    def ended(self, connection_id: int) -> None:
        """Its connection is closed; the arrival is kept."""
        arrival = self._arrivals.get(connection_id)
        if arrival is not None:
            self._arrivals[connection_id] = replace(arrival, open=False)

    def classify(self, around: Callable[[Arrival], Surroundings], moment: Moment) -> list[Event]:
        """Tell ways in; one stays unclear until somebody else reports the address dialled."""
        events: list[Event] = []
        for connection_id in sorted(self._unclear):
            arrival = self._arrivals.get(connection_id)
            if arrival is None:
                self._unclear.discard(connection_id)
                continue
            path = arrival.path
            if not arrival.settled:
                path = inbound_path(arrival.remote, arrival.dialed, around(arrival))
            if path is not InboundPath.UNKNOWN or not arrival.open:
                self._unclear.discard(connection_id)
            if path is not arrival.path or connection_id not in self._told:
                self._told.add(connection_id)
                self._arrivals[connection_id] = replace(arrival, path=path)
                events.append(_inbound_arrived(self._arrivals[connection_id], moment))
        self._told &= self._arrivals.keys()
        return events


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

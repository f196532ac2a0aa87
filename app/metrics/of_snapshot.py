"""What Prometheus is told of a snapshot. No Qt; imported only where metrics are asked for.

The names are documented in `packaging/server/METRICS.md`. Peers choose some of the addresses that
become labels, so there is a bound on how many appear.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

from prometheus_client import Metric
from prometheus_client.core import (
    GaugeMetricFamily,
    InfoMetricFamily,
    StateSetMetricFamily,
)

from node import (
    AddressView,
    DialOutcome,
    Direction,
    Mapping,
    ObservedAddressView,
    PortMappingState,
    PortUse,
    Reach,
    Reachability,
    Snapshot,
)

MOST_ADDRESSES = 16
"""Addresses of one kind that are told at once; the rest only count."""
MOST_ADDRESSES_EVER = 256
"""Different unproved addresses of one kind told in one run: whoever keeps inventing addresses
makes no more series than these."""
NO_PORT = "none"
"""The port use of an inbound connection, which left from no port of ours."""

V = TypeVar("V", ObservedAddressView, AddressView)


class Admission:
    """Decides which addresses become labels, within the bounds."""

    def __init__(self) -> None:
        self._ever: set[str] = set()

    def admit(self, addr: str, *, proved: bool) -> bool:
        """Say whether this address may appear. What is proved always may."""
        if proved or addr in self._ever:
            return True
        if len(self._ever) == MOST_ADDRESSES_EVER:
            return False
        self._ever.add(addr)
        return True

    def choose(self, best_first: Iterable[V]) -> list[V]:
        """Give those that may appear now."""
        chosen: list[V] = []
        for view in best_first:
            if len(chosen) == MOST_ADDRESSES:
                break
            if self.admit(_addr(view), proved=_proved(view)):
                chosen.append(view)
        return chosen


class SnapshotMetrics:
    """Turns snapshots into metrics; remembers only which addresses it told."""

    def __init__(self) -> None:
        self._observed = Admission()
        self._own = Admission()

    def families(self, snapshot: Snapshot) -> Iterator[Metric]:
        """All metrics of one snapshot."""
        yield from _node(snapshot)
        yield from _connections(snapshot)
        yield from self._observed_addresses(snapshot)
        yield from self._own_addresses(snapshot)
        yield from _nat(snapshot)
        yield from _room(snapshot)

    def _observed_addresses(self, snapshot: Snapshot) -> Iterator[Metric]:
        labels = ("local_addr", "observed_addr")
        votes = GaugeMetricFamily(
            "natscope_observed_address_votes",
            "Observer groups whose votes count for this address.",
            labels=labels,
        )
        observers = GaugeMetricFamily(
            "natscope_observed_address_observers",
            "Connections that report this address, counting or not.",
            labels=labels,
        )
        confirmed = GaugeMetricFamily(
            "natscope_observed_address_confirmed",
            "1 if enough observers agree on this address.",
            labels=labels,
        )
        needed = GaugeMetricFamily(
            "natscope_observed_address_votes_needed",
            "Votes that an address needs to be confirmed.",
        )
        views = sorted(
            snapshot.observed_addresses,
            key=lambda one: (not one.confirmed, -one.votes, -one.observers, one.observed_addr),
        )
        chosen = self._observed.choose(views)
        for view in chosen:
            at = (view.local_addr, view.observed_addr)
            votes.add_metric(at, view.votes)
            observers.add_metric(at, view.observers)
            confirmed.add_metric(at, view.confirmed)
        if views:
            needed.add_metric((), views[0].needed)
        yield from (votes, observers, confirmed, needed)
        yield _gauge(
            "natscope_observed_addresses",
            "Addresses at which observers see this node, those without a label among them.",
            len(views),
        )

    def _own_addresses(self, snapshot: Snapshot) -> Iterator[Metric]:
        status = StateSetMetricFamily(
            "natscope_address_reachability",
            "Whether others can come in at this address.",
            labels=("addr",),
        )
        for view in self._own.choose(snapshot.addresses):
            status.add_metric((view.addr,), _states(Reachability, view.status))
        yield status
        counted = Counter(view.status for view in snapshot.addresses)
        yield _counts(
            "natscope_addresses",
            "Addresses of this node by whether others can come in, those without a label too.",
            ("status",),
            {(one.value,): counted[one] for one in Reachability},
        )


def _addr(view: ObservedAddressView | AddressView) -> str:
    return view.observed_addr if isinstance(view, ObservedAddressView) else view.addr


def _proved(view: ObservedAddressView | AddressView) -> bool:
    if isinstance(view, ObservedAddressView):
        return view.confirmed
    return view.status is Reachability.CONFIRMED


def _node(snapshot: Snapshot) -> Iterator[Metric]:
    node = snapshot.node
    name, _, version = node.agent.partition("/")
    yield InfoMetricFamily(
        "natscope_node",
        "Which node this is.",
        value={"peer_id": node.peer_id, "program": name, "version": version},
    )
    yield _gauge(
        "natscope_start_time_seconds",
        "When the node started, in seconds since the epoch.",
        node.started_at,
    )
    yield StateSetMetricFamily(
        "natscope_verdict",
        "Can others reach this node: its own verdict.",
        value=_states(Reach, snapshot.verdict.reach),
    )
    yield _gauge("natscope_dials_under_way", "Dials that have not ended yet.", node.dials_under_way)
    yield _gauge(
        "natscope_pending_inbound_connections",
        "Inbound connections that are not upgraded yet.",
        node.pending_inbound,
    )
    yield _gauge(
        "natscope_shared_port_foreign_listeners",
        "Other processes that listen on a port of ours.",
        sum(len(one.foreign) for one in node.listeners),
    )


def _connections(snapshot: Snapshot) -> Iterator[Metric]:
    kinds = [(Direction.INBOUND.value, NO_PORT)]
    kinds += [(Direction.OUTBOUND.value, use.value) for use in PortUse]
    counted = Counter(
        (one.direction.value, NO_PORT if one.port_use is None else one.port_use.value)
        for one in snapshot.connections
    )
    yield _counts(
        "natscope_connections",
        "Open connections, by who opened them and from which of our ports.",
        ("direction", "port_use"),
        {kind: counted[kind] for kind in kinds},
    )
    yield _gauge(
        "natscope_identified_connections",
        "Open connections whose peer said who it is.",
        sum(one.identify is not None for one in snapshot.connections),
    )
    yield _gauge(
        "natscope_streams",
        "Open streams on all connections.",
        sum(len(one.streams) for one in snapshot.connections),
    )


def _nat(snapshot: Snapshot) -> Iterator[Metric]:
    mapping = StateSetMetricFamily(
        "natscope_nat_mapping",
        "Mapping behaviour of the NAT in front of a transport (RFC 4787).",
        labels=("transport",),
    )
    filtering = StateSetMetricFamily(
        "natscope_nat_filtering",
        "Filtering behaviour of the NAT in front of a transport (RFC 4787).",
        labels=("transport",),
    )
    for view in snapshot.behaviour:
        mapping.add_metric((view.transport,), _states(Mapping, view.mapping))
        filtering.add_metric((view.transport,), _states(Mapping, view.filtering))
    yield from (mapping, filtering)
    counted = Counter(one.state for one in snapshot.port_mappings)
    yield _counts(
        "natscope_port_mappings",
        "Ports that the router was asked to open, by what became of it.",
        ("state",),
        {(one.value,): counted[one] for one in PortMappingState},
    )


def _room(snapshot: Snapshot) -> Iterator[Metric]:
    room = snapshot.room
    connected = sum(one.connected for one in room.participants if not one.ours)
    others = sum(not one.ours for one in room.participants)
    yield _gauge("natscope_room_joined", "1 while this node takes part in a room.", room.joined)
    yield _counts(
        "natscope_room_participants",
        "Others who take part in the room, by whether there is a connection with them.",
        ("connected",),
        {("yes",): connected, ("no",): others - connected},
    )
    yield _gauge(
        "natscope_room_left_out", "Participants for whom there was no room.", room.left_out
    )
    outcomes = Counter(one.outcome for one in room.cells)
    yield _counts(
        "natscope_room_dials",
        "Pairs of participants, by what became of one's dialling the other.",
        ("outcome",),
        {(one.value,): outcomes[one] for one in DialOutcome},
    )
    yield _gauge(
        "natscope_nearby_peers",
        "Peers that announced themselves on the local network.",
        len(room.nearby),
    )


def _states(kind: type[StrEnum], now: StrEnum) -> dict[str, bool]:
    return {one.value: one is now for one in kind}


def _gauge(name: str, text: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, text, value=value)


def _counts(
    name: str, text: str, labels: Sequence[str], counted: dict[tuple[str, ...], int]
) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, text, labels=labels)
    for values, number in counted.items():
        family.add_metric(values, number)
    return family

"""By which way an inbound connection came, and whether we had knocked at its door before."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from node.address import Endpoint, PublicPredicate, Scope, text_of
from node.terms import InboundPath, Solicited
from node.views import ArrivalView

MAPPING_LIFE = 7440.0
"""Seconds that a NAT keeps an idle TCP mapping at least: 2 h 4 min (RFC 5382, REQ-5)."""
CONTACTS_KEPT = 10_000
"""Addresses in the ledger; the one contacted longest ago is forgotten first."""
PORTS_KEPT = 64
"""Ports remembered for one address."""


class ContactLedger:
    """Whom we contacted from the shared port, within a mapping's life."""

    def __init__(self) -> None:
        self._contacts: OrderedDict[str, dict[int, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._contacts)

    def contacted(self, remote: Endpoint, now: float) -> None:
        """A packet left from the shared port for `remote`."""
        ports = self._contacts.pop(remote.host, {})
        ports.pop(remote.port, None)
        ports[remote.port] = now
        if len(ports) > PORTS_KEPT:
            del ports[next(iter(ports))]
        self._contacts[remote.host] = ports
        if len(self._contacts) > CONTACTS_KEPT:
            self._contacts.popitem(last=False)

    def solicited(self, source: Endpoint, now: float) -> Solicited:
        """What a NAT that remembers as we do would say of a connection from `source`."""
        ports = self._contacts.get(source.host, {})
        if now - ports.get(source.port, -MAPPING_LIFE) < MAPPING_LIFE:
            return Solicited.ENDPOINT
        if any(now - at < MAPPING_LIFE for at in ports.values()):
            return Solicited.ADDRESS
        return Solicited.NO


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is needed to tell one way in from another."""

    own_hosts: frozenset[str]
    """Addresses of our interfaces."""
    observed: frozenset[Endpoint]
    """What *other* peers report of the address dialled: itself, or another port of its host."""
    public: PublicPredicate
    forwarded: frozenset[Endpoint] = frozenset()
    """Addresses outside that the router opened for us because we asked it to."""


def inbound_path(
    remote: Endpoint, dialed: Endpoint | None, surroundings: Surroundings
) -> InboundPath:
    """Classify an inbound connection by the address that the peer says it dialled."""
    if surroundings.public.scope(remote.host) is Scope.LOOPBACK:
        return InboundPath.LOOPBACK
    if dialed is None:
        return InboundPath.UNKNOWN
    if dialed.host in surroundings.own_hosts:
        if surroundings.public(dialed.host):
            return InboundPath.PUBLIC_INTERFACE
        return InboundPath.LAN
    if dialed in surroundings.forwarded:
        return InboundPath.PORT_FORWARD
    if dialed in surroundings.observed:
        return InboundPath.MAPPED_BY_DIALLING
    if any(dialed.host == other.host for other in surroundings.observed):
        # Our own address outside, on a port that our dialling did not map: somebody forwards it.
        return InboundPath.PORT_FORWARD
    return InboundPath.UNKNOWN


@dataclass(frozen=True, slots=True)
class Arrival:
    """One inbound connection, kept after its end."""

    connection_id: int
    peer_id: str
    agent: str
    remote: Endpoint
    local: Endpoint
    dialed_addr: str | None
    dialed: Endpoint | None
    path: InboundPath
    solicited: Solicited
    arrived_at: float
    open: bool
    settled: bool = False
    """Its path needs nothing that the peer says: relayed, or hole punched."""
    asked_for: bool = False
    """A dial-back that we asked for."""

    @property
    def turned_round(self) -> bool:
        """It came from the address that it dialled: its peer sits behind our own NAT (hairpin)."""
        return self.dialed is not None and self.dialed.host == self.remote.host

    def view(self) -> ArrivalView:
        """For those who watch."""
        return ArrivalView(
            connection_id=self.connection_id,
            peer_id=self.peer_id,
            agent=self.agent,
            remote_addr=text_of(self.remote),
            local_addr=text_of(self.local),
            dialed_addr=self.dialed_addr,
            path=self.path,
            solicited=self.solicited,
            arrived_at=self.arrived_at,
            open=self.open,
        )


def proves_reachability(arrival: Arrival, public: PublicPredicate) -> bool:
    """A stranger came in over the internet: unsolicited, and not from our own network."""
    return (
        arrival.solicited is Solicited.NO
        and arrival.path
        in (InboundPath.PUBLIC_INTERFACE, InboundPath.MAPPED_BY_DIALLING, InboundPath.PORT_FORWARD)
        and public(arrival.remote.host)
        and not arrival.turned_round
    )


def strangers(
    arrivals: Iterable[Arrival], public: PublicPredicate, own: Collection[str]
) -> list[Arrival]:
    """Arrivals that prove that strangers can reach us; those from our own public address do not."""
    return [
        arrival
        for arrival in arrivals
        if proves_reachability(arrival, public) and arrival.remote.host not in own
    ]

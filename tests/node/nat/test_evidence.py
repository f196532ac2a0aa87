"""From facts to conclusions: confirmed addresses, who can come in, what we announce, and liars."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pytest

from node.address import Endpoint, PublicPredicate, text_of
from node.address_views import PortMappingView
from node.events import Event, ReachabilityChanged
from node.nat.evidence import Ends, NatEvidence
from node.nat.reachability import Probe
from node.terms import (
    AddressSource,
    Direction,
    InboundPath,
    Mapping,
    Moment,
    PortMappingState,
    PortUse,
    ProbeOutcome,
    Reachability,
    Strength,
)

LOCAL = Endpoint("192.168.1.2", 4001)
MAPPED = Endpoint("203.0.113.7", 4001)
FORWARDED = Endpoint("203.0.113.7", 5001)
PUBLIC = PublicPredicate(("203.0.113.0/24", "198.51.100.0/24"))


class Told:
    """A node's evidence, fed by hand."""

    def __init__(self, needed: int = 4, listens: Collection[Endpoint] = (LOCAL,)) -> None:
        self.evidence = NatEvidence(
            public=PUBLIC,
            needed=needed,
            own_hosts=lambda: frozenset(one.host for one in listens),
            listens=lambda: listens,
        )
        self.seconds = 0.0

    def now(self) -> Moment:
        self.seconds += 1
        return Moment(self.seconds, self.seconds)

    def conclude(self) -> list[Event]:
        return self.evidence.conclude(self.now())

    def ends(self, number: int, direction: Direction, **changes: Any) -> Ends:
        fields: dict[str, Any] = {
            "connection_id": number,
            "peer_id": f"peer{number}",
            "direction": direction,
            "local": LOCAL,
            "remote": Endpoint(f"198.51.100.{number}", 4001),
            "port_use": PortUse.REUSE if direction is Direction.OUTBOUND else None,
            "port_use_reason": None,
        }
        return Ends(**(fields | changes))

    def observer(self, number: int, seen: Endpoint = MAPPED, **changes: Any) -> None:
        ends = self.ends(number, Direction.OUTBOUND, **changes)
        self.evidence.contacted(ends.remote, self.now())
        self.evidence.opened(ends, self.now())
        self.evidence.identified(ends, "agent", text_of(seen), seen, self.now())

    def visitor(self, number: int, dialed: Endpoint | None = MAPPED, **changes: Any) -> None:
        ends = self.ends(number, Direction.INBOUND, **changes)
        self.evidence.opened(ends, self.now())
        said = None if dialed is None else text_of(dialed)
        self.evidence.identified(ends, "agent", said, dialed, self.now())

    def probe(self, number: int, outcome: ProbeOutcome, **changes: Any) -> None:
        fields: dict[str, Any] = {
            "probe_id": number,
            "server": f"peer{number}",
            "server_at": Endpoint(f"198.51.100.{number}", 4001),
            "version": 2,
            "connection_id": number,
            "endpoint": MAPPED,
            "strength": Strength.ASKED_HOST,
            "asked_at": self.seconds,
            "outcome": outcome,
            "answered_at": self.seconds,
        }
        self.evidence.answered(Probe(**(fields | changes)), self.now())

    def status(self, at: Endpoint = MAPPED) -> Reachability | None:
        return {one.addr: one.status for one in self.evidence.own.views}.get(text_of(at))


def observed_by_four(needed: int = 4) -> Told:
    told = Told(needed)
    for number in range(1, 5):
        told.observer(number)
    told.conclude()
    return told


def test_a_confirmed_address_is_ours_announced_and_worth_asking_about() -> None:
    told = observed_by_four()
    [own] = told.evidence.own.all
    assert (own.endpoint, own.local, own.believed) == (MAPPED, LOCAL, True)
    assert own.sources == (AddressSource.OBSERVED,)
    assert told.evidence.announced() == (LOCAL, MAPPED)


def test_one_observers_word_is_neither_announced_nor_asked_about() -> None:
    told = Told()
    told.observer(1)
    told.conclude()
    assert [one.believed for one in told.evidence.own.all] == [False]
    assert told.evidence.announced() == (LOCAL,)


def test_a_refuted_address_is_announced_no_more() -> None:
    told = observed_by_four()
    for number in (1, 2, 3):
        told.probe(number, ProbeOutcome.FAILED)
    [event] = [one for one in told.conclude() if isinstance(one, ReachabilityChanged)]
    assert (event.addr, event.status) == (text_of(MAPPED), Reachability.REFUTED)
    assert told.evidence.announced() == (LOCAL,)


def test_a_public_interface_that_a_firewall_guards_is_announced_no_more() -> None:
    at = Endpoint("203.0.113.9", 4001)
    told = Told(listens=(at,))
    told.observer(9, seen=at, local=at)
    told.conclude()
    assert told.evidence.announced() == (at,)
    for number in (1, 2, 3):
        told.probe(number, ProbeOutcome.FAILED, endpoint=at)
    told.conclude()
    assert told.evidence.announced() == ()


def test_a_strangers_coming_confirms_and_is_told_once() -> None:
    told = observed_by_four()
    told.visitor(50)
    events = [one for one in told.conclude() if isinstance(one, ReachabilityChanged)]
    assert [(one.status, one.strength, one.witness) for one in events] == [
        (Reachability.CONFIRMED, Strength.UNSOLICITED, "peer50")
    ]
    told.visitor(51)
    assert not [one for one in told.conclude() if isinstance(one, ReachabilityChanged)]


@pytest.mark.parametrize("observers", [1, 4])
def test_a_neighbour_over_our_own_outside_is_no_stranger(observers: int) -> None:
    """The router turns its dial round; it comes from the address that it dialled."""
    told = Told(needed=4)
    for number in range(1, observers + 1):
        told.observer(number)
    told.visitor(70, remote=Endpoint(MAPPED.host, 50000))
    told.conclude()
    assert told.evidence.strangers() == []
    assert told.status() is not Reachability.CONFIRMED
    (nat,) = told.evidence.behaviour
    assert nat.filtering is Mapping.UNKNOWN
    told.observer(5)
    told.visitor(71)
    told.conclude()
    (nat,) = told.evidence.behaviour
    assert nat.filtering is Mapping.ENDPOINT_INDEPENDENT


def test_a_dial_back_counts_by_the_address_that_was_asked_about() -> None:
    """Some servers dial back from a host that does not say which address it dialled."""
    told = observed_by_four()
    told.visitor(60, dialed=None)
    told.probe(60, ProbeOutcome.REACHED, strength=Strength.UNSOLICITED, dial_back_id=60)
    told.conclude()
    arrival = told.evidence.arrival(60)
    assert arrival is not None
    assert (arrival.path, arrival.dialed) == (InboundPath.MAPPED_BY_DIALLING, MAPPED)
    assert told.status() is Reachability.CONFIRMED


def test_a_port_that_the_router_opened_is_ours_and_the_way_in_a_forward() -> None:
    told = observed_by_four()
    news = told.evidence.port_mapped(
        (
            PortMappingView(
                protocol="UPnP",
                gateway="192.168.1.1",
                local_addr=text_of(LOCAL),
                state=PortMappingState.MAPPED,
                external_addr=text_of(FORWARDED),
                detail="",
                expires_at=None,
            ),
        ),
        told.now(),
    )
    assert news == {FORWARDED}
    told.visitor(50, dialed=FORWARDED)
    told.conclude()
    assert told.status(FORWARDED) is Reachability.CONFIRMED
    arrival = told.evidence.arrival(50)
    assert arrival is not None
    assert arrival.path is InboundPath.PORT_FORWARD
    assert FORWARDED in told.evidence.announced()


def test_a_port_that_only_visitors_name_is_asked_about_and_not_announced() -> None:
    told = observed_by_four()
    told.visitor(50, dialed=FORWARDED)
    told.conclude()
    own = {one.endpoint: one for one in told.evidence.own.all}
    assert AddressSource.DIALLED in own[FORWARDED].sources
    assert (own[FORWARDED].askable, own[FORWARDED].believed) == (True, False)
    assert told.status(FORWARDED) is Reachability.CONFIRMED
    assert told.evidence.announced() == (LOCAL, MAPPED)


def test_a_new_network_begins_anew() -> None:
    told = observed_by_four()
    told.visitor(50)
    told.conclude()
    assert told.status() is Reachability.CONFIRMED
    told.evidence.network_changed(told.now())
    events = told.conclude()
    assert told.status() is Reachability.UNKNOWN
    assert any(isinstance(one, ReachabilityChanged) for one in events)
    assert told.evidence.arrival(50) is not None  # it is still shown
    told.evidence.contacted(Endpoint("198.51.100.51", 4001), told.now())
    told.visitor(51)  # one whom we had contacted proves nothing new
    told.conclude()
    assert told.status() is Reachability.UNKNOWN


def test_liars_below_the_threshold_change_nothing_and_are_never_asked_about() -> None:
    told = observed_by_four()
    victim = Endpoint("203.0.113.200", 80)
    for number in range(10, 13):
        told.observer(number, seen=victim)
    told.conclude()
    assert [one.endpoint for one in told.evidence.own.all if one.believed] == [MAPPED]
    assert told.evidence.announced() == (LOCAL, MAPPED)


def test_two_liars_together_cannot_have_a_victim_asked_about() -> None:
    told = observed_by_four()
    victim = Endpoint("203.0.113.200", 80)
    told.observer(10, seen=victim)
    told.visitor(11, dialed=victim)
    told.conclude()
    assert victim not in [one.endpoint for one in told.evidence.own.all if one.askable]
    assert victim not in told.evidence.announced()


def test_thousands_of_made_up_addresses_take_bounded_room() -> None:
    told = observed_by_four()
    for port in range(1, 3000):
        lie = Endpoint("203.0.113.66", port)
        ends = told.ends(9, Direction.OUTBOUND)
        told.evidence.identified(ends, "liar", text_of(lie), lie, told.now())
        told.conclude()
    assert len(told.evidence.observed.all()) == 5
    assert len(told.evidence.own.all) <= 4
    assert len(told.evidence.history) < 30
    assert told.evidence.announced() == (LOCAL, MAPPED)
    assert [one.mapping.value for one in told.evidence.behaviour] == ["endpoint_independent"]

"""What follows from the reports for the NAT: mapping, port preservation, filtering."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.address import Endpoint, PublicPredicate
from node.nat.behaviour import Facts, nat_behaviour
from node.nat.inbound import Arrival
from node.nat.observed import Observation, ObservedAddresses
from node.nat.reachability import Probe, Reachabilities
from node.terms import (
    Direction,
    InboundPath,
    Mapping,
    Pooling,
    PortUse,
    ProbeOutcome,
    Solicited,
    Strength,
)
from node.views import NatBehaviourView

LOCAL = Endpoint("192.168.1.2", 4001)
MAPPED = Endpoint("203.0.113.7", 4001)
PUBLIC = PublicPredicate(("203.0.113.0/24", "198.51.100.0/24"))


def reports(*observed: tuple[str, int], same_observer: bool = False) -> list[Observation]:
    return [
        Observation(
            connection_id=number,
            peer_id=f"peer{number}",
            direction=Direction.OUTBOUND,
            observer=Endpoint(f"198.51.100.{1 if same_observer else number}", 4000 + number),
            local=LOCAL,
            shared=True,
            observed_addr="",
            observed=Endpoint(*seen),
            port_use=PortUse.REUSE,
            observed_at=0.0,
        )
        for number, seen in enumerate(observed, 1)
    ]


def arrival(solicited: Solicited) -> Arrival:
    return Arrival(
        connection_id=99,
        peer_id="visitor",
        agent="",
        remote=Endpoint("198.51.100.200", 7),
        local=LOCAL,
        dialed_addr=None,
        dialed=None,
        path=InboundPath.MAPPED_BY_DIALLING,
        solicited=solicited,
        arrived_at=0.0,
        open=True,
    )


NOTHING = Facts(
    observations=(),
    needed=4,
    arrivals=(),
    own_hosts=("192.168.1.2",),
    public=PUBLIC,
    mapped=(),
    reachabilities=Reachabilities(observers_needed=4),
    held=lambda _local, _observed: None,
)


def behaviour(
    observations: list[Observation],
    arrivals: tuple[Arrival, ...] = (),
    own: tuple[str, ...] = ("192.168.1.2",),
    **facts: Any,
) -> NatBehaviourView:
    known = ObservedAddresses(public=PUBLIC, needed=4)
    for one in observations:
        known.observe(one)
    [view] = nat_behaviour(
        replace(
            NOTHING, observations=known.from_outside(), arrivals=arrivals, own_hosts=own, **facts
        )
    )
    return view


def test_nothing_is_said_without_observers() -> None:
    assert nat_behaviour(NOTHING) == ()


def test_one_observer_is_not_enough() -> None:
    view = behaviour(reports(("203.0.113.7", 4001)))
    assert (view.mapping, view.port_preserving) == (Mapping.UNKNOWN, None)


def test_agreeing_observers_make_it_endpoint_independent() -> None:
    view = behaviour(reports(("203.0.113.7", 4001), ("203.0.113.7", 4001)))
    assert view.mapping is Mapping.ENDPOINT_INDEPENDENT
    assert view.port_preserving is True
    assert "All 2 observers" in view.evidence[0]


def test_another_port_outside_is_no_port_preservation() -> None:
    view = behaviour(reports(*[("203.0.113.7", 61000)] * 3))
    assert (view.mapping, view.port_preserving) == (Mapping.ENDPOINT_INDEPENDENT, False)


def test_two_who_disagree_prove_nothing() -> None:
    view = behaviour(reports(("203.0.113.7", 61000), ("203.0.113.7", 62000)))
    assert view.mapping is Mapping.UNKNOWN


@given(st.integers(2, 6), st.integers(0, 3), st.data())
def test_fewer_liars_than_the_threshold_never_make_a_mapping_dependent(
    honest: int, liars: int, data: st.DataObject
) -> None:
    lies = data.draw(
        st.lists(
            st.tuples(st.sampled_from(["203.0.113.7", "203.0.113.66"]), st.integers(1, 65535)),
            min_size=liars,
            max_size=liars,
        )
    )
    view = behaviour(reports(*[("203.0.113.7", 4001)] * honest, *lies))
    assert view.mapping in (Mapping.UNKNOWN, Mapping.ENDPOINT_INDEPENDENT)


def test_a_different_port_for_each_observer_is_dependent() -> None:
    view = behaviour(reports(*(("203.0.113.7", 61000 + n) for n in range(4))))
    assert view.mapping is Mapping.ADDRESS_DEPENDENT
    assert view.port_preserving is False


def test_different_ports_for_two_ports_of_one_observer_are_port_dependent() -> None:
    seen = reports(*(("203.0.113.7", 61000 + n) for n in range(4)))
    seen += [
        Observation(
            **{
                name: getattr(seen[0], name)
                for name in seen[0].__dataclass_fields__
                if name not in ("connection_id", "observed", "observer")
            },
            connection_id=50,
            observer=Endpoint("198.51.100.1", 9),
            observed=Endpoint("203.0.113.7", 64000),
        )
    ]
    assert behaviour(seen).mapping is Mapping.ADDRESS_AND_PORT_DEPENDENT


def test_one_liar_does_not_flip_three_who_agree() -> None:
    view = behaviour(reports(*[("203.0.113.7", 4001)] * 3, ("203.0.113.66", 1)))
    assert view.mapping is Mapping.ENDPOINT_INDEPENDENT
    assert "3 of 4 observers" in view.evidence[0]


def test_our_own_interface_outside_means_no_nat() -> None:
    view = behaviour(reports(("203.0.113.7", 4001)), own=("203.0.113.7",))
    assert view.mapping is Mapping.NO_NAT


def test_reports_over_new_ports_and_from_the_lan_are_left_out() -> None:
    [one] = reports(("203.0.113.7", 4001))
    new = Observation(
        **{n: getattr(one, n) for n in one.__dataclass_fields__ if n != "port_use"},
        port_use=PortUse.NEW,
    )
    lan = Observation(
        **{n: getattr(one, n) for n in one.__dataclass_fields__ if n != "observer"},
        observer=Endpoint("192.168.1.9", 4001),
    )
    known = ObservedAddresses(public=PUBLIC, needed=4)
    for number, said in enumerate((new, lan)):
        known.observe(replace(said, connection_id=number))
    assert nat_behaviour(replace(NOTHING, observations=known.from_outside())) == ()


def test_a_stranger_on_the_mapping_shows_endpoint_independent_filtering() -> None:
    seen = reports(("203.0.113.7", 4001), ("203.0.113.7", 4001))
    assert behaviour(seen).filtering is Mapping.UNKNOWN
    assert behaviour(seen, (arrival(Solicited.ADDRESS),)).filtering is Mapping.UNKNOWN
    assert behaviour(seen, (arrival(Solicited.ENDPOINT),)).filtering is Mapping.UNKNOWN
    told = behaviour(seen, (arrival(Solicited.NO),))
    assert told.filtering is Mapping.ENDPOINT_INDEPENDENT


def failures(count: int, strength: Strength, at: Endpoint = MAPPED) -> Reachabilities:
    known = Reachabilities(observers_needed=4)
    for number in range(1, count + 1):
        fails(known, number, strength, at)
    return known


def fails(known: Reachabilities, number: int, strength: Strength, at: Endpoint = MAPPED) -> None:
    known.answered(
        Probe(
            probe_id=number,
            server=f"peer{number}",
            server_at=Endpoint(f"198.51.100.{number}", 4001),
            version=2,
            connection_id=number,
            endpoint=at,
            strength=strength,
            asked_at=1.0,
            outcome=ProbeOutcome.FAILED,
            answered_at=2.0,
        )
    )


SEEN = [("203.0.113.7", 4001)] * 4


def test_three_contacted_hosts_that_cannot_come_in_show_port_dependent_filtering() -> None:
    two = behaviour(reports(*SEEN), reachabilities=failures(2, Strength.ASKED_HOST))
    assert two.filtering is Mapping.UNKNOWN
    three = behaviour(reports(*SEEN), reachabilities=failures(3, Strength.ASKED_HOST))
    assert three.filtering is Mapping.ADDRESS_AND_PORT_DEPENDENT
    assert "3 hosts that we had contacted" in three.evidence[1]


def test_strangers_turned_away_say_nothing_alone() -> None:
    view = behaviour(reports(*SEEN), reachabilities=failures(3, Strength.UNSOLICITED))
    assert view.filtering is Mapping.UNKNOWN


def test_contacted_hosts_get_in_and_strangers_do_not_address_dependent() -> None:
    friend = (arrival(Solicited.ADDRESS),)
    two = behaviour(reports(*SEEN), friend, reachabilities=failures(2, Strength.UNSOLICITED))
    assert two.filtering is Mapping.UNKNOWN
    three = behaviour(reports(*SEEN), friend, reachabilities=failures(3, Strength.UNSOLICITED))
    assert three.filtering is Mapping.ADDRESS_DEPENDENT


def test_who_came_in_outweighs_all_who_say_that_they_could_not() -> None:
    liars = failures(6, Strength.ASKED_HOST)
    view = behaviour(reports(*SEEN), (arrival(Solicited.NO),), reachabilities=liars)
    assert view.filtering is Mapping.ENDPOINT_INDEPENDENT


def test_an_opened_port_says_nothing_of_filtering() -> None:
    view = behaviour(
        reports(*SEEN),
        mapped=[(LOCAL, MAPPED)],
        reachabilities=failures(3, Strength.ASKED_HOST),
    )
    assert view.filtering is Mapping.UNKNOWN


@pytest.mark.parametrize(
    ("seen", "pooling"),
    [
        ([("203.0.113.7", 4001)], Pooling.UNKNOWN),
        ([("203.0.113.7", 4001)] * 2, Pooling.PAIRED),
        ([("203.0.113.7", 4001)] * 2 + [("203.0.113.8", 4001)], Pooling.PAIRED),
        ([("203.0.113.7", 4001)] * 2 + [("203.0.113.8", 4001)] * 2, Pooling.ARBITRARY),
    ],
)
def test_pooling(seen: list[tuple[str, int]], pooling: Pooling) -> None:
    assert behaviour(reports(*seen)).pooling is pooling


def test_a_provider_nat_shows_where_the_routers_address_is_not_the_observed_one() -> None:
    assert behaviour(reports(*SEEN)).carrier_grade is None
    same = behaviour(reports(*SEEN), mapped=[(LOCAL, Endpoint("203.0.113.7", 9))])
    assert same.carrier_grade is False
    second = behaviour(reports(*SEEN), mapped=[(LOCAL, Endpoint("100.64.0.9", 9))])
    assert second.carrier_grade is True
    shared = behaviour(reports(*SEEN), own=("192.168.1.2", "100.64.3.4"))
    assert shared.carrier_grade is True

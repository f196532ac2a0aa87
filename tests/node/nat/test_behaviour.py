"""What follows from the reports for the NAT: mapping, port preservation, filtering."""

from __future__ import annotations

from node.address import Endpoint, PublicPredicate
from node.nat.behaviour import nat_behaviour
from node.nat.inbound import Arrival
from node.nat.observed import Observation
from node.terms import Direction, InboundPath, Mapping, PortUse, Solicited
from node.views import NatBehaviourView

LOCAL = Endpoint("192.168.1.2", 4001)
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


def behaviour(
    observations: list[Observation],
    arrivals: tuple[Arrival, ...] = (),
    own: tuple[str, ...] = ("192.168.1.2",),
) -> NatBehaviourView:
    [view] = nat_behaviour(observations, arrivals, own, PUBLIC)
    return view


def test_nothing_is_said_without_observers() -> None:
    assert nat_behaviour([], (), (), PUBLIC) == ()


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


def test_a_different_port_for_each_observer_is_dependent() -> None:
    view = behaviour(reports(*(("203.0.113.7", 61000 + n) for n in range(4))))
    assert view.mapping is Mapping.ADDRESS_DEPENDENT
    assert view.port_preserving is False


def test_different_ports_for_two_ports_of_one_observer_are_port_dependent() -> None:
    seen = reports(*(("203.0.113.7", 61000 + n) for n in range(3)))
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
    assert nat_behaviour([new, lan], (), (), PUBLIC) == ()


def test_a_stranger_on_the_mapping_shows_endpoint_independent_filtering() -> None:
    seen = reports(("203.0.113.7", 4001), ("203.0.113.7", 4001))
    assert behaviour(seen).filtering is Mapping.UNKNOWN
    assert behaviour(seen, (arrival(Solicited.ADDRESS),)).filtering is Mapping.UNKNOWN
    assert behaviour(seen, (arrival(Solicited.ENDPOINT),)).filtering is Mapping.UNKNOWN
    told = behaviour(seen, (arrival(Solicited.NO),))
    assert told.filtering is Mapping.ENDPOINT_INDEPENDENT

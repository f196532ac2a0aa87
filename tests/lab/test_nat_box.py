"""What the lab's routers do, in the cells of RFC 4787: measured with packets, as on a real one."""

from __future__ import annotations

from itertools import product

import pytest

from node.address import Endpoint
from node.lab.packet import Kind
from node.lab.ruling import Rule, Side
from node.lab.topology import NatRules, PortAllocation, Unsolicited
from node.terms import Mapping
from tests.support.nat_packets import ANA, BEN, OUTSIDE, SIX, Box, far

EI, AD, APD = (
    Mapping.ENDPOINT_INDEPENDENT,
    Mapping.ADDRESS_DEPENDENT,
    Mapping.ADDRESS_AND_PORT_DEPENDENT,
)
KINDS = (EI, AD, APD)


# --- mapping, filtering, ports -------------------------------------------------------------------


def measured_mapping(box: Box, kind: Kind) -> Mapping:
    """As an observer with two addresses and two ports finds it out."""
    seen = [box.seen(ANA, at, kind) for at in (far(1), far(1, 4002), far(2))]
    if len(set(seen)) == 1:
        return EI
    return AD if seen[0] == seen[1] else APD


def measured_filtering(box: Box, kind: Kind) -> Mapping:
    """Who gets in, beside the very endpoint that was contacted."""
    seen = box.seen(ANA, far(1), kind)
    assert box.back(far(1), seen, kind).passed, "answers get in, whatever the filter"
    if box.back(far(9), seen, kind).passed:
        return EI
    return AD if box.back(far(1, 7), seen, kind).passed else APD


CELLS = [
    cell
    for cell in product(KINDS, KINDS, PortAllocation)
    # A port that is kept is the same for everybody: such a NAT cannot be.
    if cell[0] is EI or cell[2] is not PortAllocation.OVERLOADING
]


@pytest.mark.parametrize("kind", [Kind.SYN, Kind.DATAGRAM])
@pytest.mark.parametrize(("mapping", "filtering", "ports"), CELLS)
def test_it_maps_and_filters_as_it_is_told(
    mapping: Mapping, filtering: Mapping, ports: PortAllocation, kind: Kind
) -> None:
    rules = NatRules(mapping=mapping, filtering=filtering, ports=ports)
    assert measured_mapping(Box(rules), kind) is mapping
    assert measured_filtering(Box(rules), kind) is filtering


def test_a_preserving_nat_keeps_the_port_and_gives_a_neighbour_the_next() -> None:
    box = Box(NatRules())
    assert box.seen(ANA, far(1)) == Endpoint(OUTSIDE, 4001)
    assert box.seen(BEN, far(2)) == Endpoint(OUTSIDE, 4002)


def test_an_overloading_nat_lends_a_port_to_two_until_they_would_clash() -> None:
    box = Box(NatRules(ports=PortAllocation.OVERLOADING))
    assert box.seen(ANA, far(1)) == Endpoint(OUTSIDE, 4001)
    assert box.seen(BEN, far(2)) == Endpoint(OUTSIDE, 4001)
    moved = box.seen(BEN, far(1))
    assert moved.port != 4001
    assert box.seen(BEN, far(1)) == moved
    # Who had to evade once does not come back, and nobody else has to.
    assert box.seen(BEN, far(3)) == moved
    assert box.seen(ANA, far(4)) == Endpoint(OUTSIDE, 4001)
    # Each gets the answers to what it sent.
    assert box.gets_in(far(1), Endpoint(OUTSIDE, 4001)) == ANA
    assert box.gets_in(far(2), Endpoint(OUTSIDE, 4001)) == BEN
    assert box.gets_in(far(1), moved) == BEN


def test_a_sequential_nat_counts_and_a_random_one_does_not() -> None:
    box = Box(NatRules(mapping=APD, ports=PortAllocation.SEQUENTIAL))
    ports = [box.seen(ANA, far(number)).port for number in range(1, 5)]
    assert ports == list(range(ports[0], ports[0] + 4))
    box = Box(NatRules(mapping=APD, ports=PortAllocation.RANDOM), seed=7)
    ports = [box.seen(ANA, far(number)).port for number in range(1, 5)]
    assert len(set(ports)) == 4
    assert sorted(ports) != list(range(min(ports), min(ports) + 4))
    again = Box(NatRules(mapping=APD, ports=PortAllocation.RANDOM), seed=7)
    assert [again.seen(ANA, far(number)).port for number in range(1, 5)] == ports


def test_nobody_gets_in_where_nothing_was_sent() -> None:
    for mapping, filtering in product(KINDS, KINDS):
        box = Box(NatRules(mapping=mapping, filtering=filtering))
        ruling = box.back(far(1), Endpoint(OUTSIDE, 4001))
        assert (ruling.rule, ruling.passed, ruling.packet) == (Rule.NO_MAPPING, False, None)
        assert "nobody inside has that port" in ruling.words


# --- answers and refusals ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Kind.SYN, Kind.SYN_ACK, Kind.ACK, Kind.DATA, Kind.FIN])
def test_a_nat_that_says_no_answers_with_a_reset(kind: Kind) -> None:
    box = Box(NatRules(unsolicited=Unsolicited.RESET))
    ruling = box.back(far(1), Endpoint(OUTSIDE, 4001), kind, sequence=77)
    assert not ruling.passed
    assert ruling.packet is not None
    assert ruling.packet.kind is Kind.RST
    assert ruling.packet.source == Endpoint(OUTSIDE, 4001)
    assert (ruling.packet.target, ruling.packet.answers) == (far(1), 77)
    assert ruling.towards is Side.OUTSIDE


@pytest.mark.parametrize("kind", [Kind.RST, Kind.DATAGRAM])
def test_a_reset_and_a_datagram_are_answered_by_nobody(kind: Kind) -> None:
    box = Box(NatRules(unsolicited=Unsolicited.RESET))
    assert box.back(far(1), Endpoint(OUTSIDE, 4001), kind).packet is None


def test_the_words_tell_who_may_not_come_in_where_and_why() -> None:
    box = Box(NatRules())
    seen = box.connect(ANA, far(1))
    words = box.back(far(1, 9), seen).words
    assert words.startswith("198.51.100.1:9 may not come in at 203.0.113.7:4001: it has not sent ")
    assert "exactly that address and port" in words
    assert "It stands for 192.168.1.2:4001." in words
    box = Box(NatRules(filtering=AD))
    words = box.back(far(2), box.connect(ANA, far(1))).words
    assert "it has not sent to that address, and" in words


def test_the_first_packet_makes_a_mapping_and_tells_of_it() -> None:
    box = Box(NatRules())
    ruling = box.out(ANA, far(1))
    assert ruling.rule is Rule.NEW_MAPPING
    assert ruling.made is not None
    assert (ruling.made.inside, ruling.made.outside) == (ANA, Endpoint(OUTSIDE, 4001))
    assert ruling.made.remote is None
    second = box.out(ANA, far(2))
    assert (second.rule, second.made) == (Rule.MAPPING, None)
    assert box.back(far(2), Endpoint(OUTSIDE, 4001), Kind.SYN_ACK, answers=100).rule is (
        Rule.CONNECTION
    )
    [line] = box.box.table()
    assert line.contacted == (far(1), far(2))
    assert (line.packets_out, line.packets_in, line.refused) == (2, 1, 0)
    box.back(far(3), Endpoint(OUTSIDE, 4001))
    assert box.box.table()[0].refused == 1


# --- what belongs to a connection (NATLAB §6, rules 11 to 13) ------------------------------------


def test_two_syns_that_cross_are_one_connection() -> None:
    box = Box(NatRules())
    seen = box.seen(ANA, far(1))
    ruling = box.back(far(1), seen, sequence=500)
    assert (ruling.rule, ruling.passed) == (Rule.KNOWN_ENDPOINT, True)
    assert box.out(ANA, far(1), Kind.SYN_ACK, sequence=100, answers=500).passed
    assert box.back(far(1), seen, Kind.SYN_ACK, sequence=500, answers=100).passed
    assert box.back(far(1), seen, Kind.ACK).passed


def test_a_reset_as_the_only_answer_closes_the_hole_at_once() -> None:
    box = Box(NatRules())
    seen = box.seen(ANA, far(1))
    assert box.back(far(1), seen, Kind.RST, answers=100).passed
    assert not box.back(far(1), seen).passed


def test_a_syn_ack_that_answers_another_number_belongs_to_nothing() -> None:
    box = Box(NatRules())
    seen = box.seen(ANA, far(1))
    ruling = box.back(far(1), seen, Kind.SYN_ACK, answers=99)
    assert (ruling.rule, ruling.passed) == (Rule.NO_CONNECTION, False)
    assert box.back(far(1), seen, Kind.SYN_ACK, answers=100).passed


def test_whoever_gave_up_dialling_cannot_accept_on_the_old_hole() -> None:
    """Its SYN-ACK has a number of its own, and the NAT remembers that of the SYN."""
    box = Box(NatRules())
    seen = box.seen(ANA, far(1))
    assert box.back(far(1), seen, sequence=500).passed
    ruling = box.out(ANA, far(1), Kind.SYN_ACK, sequence=101, answers=500)
    assert (ruling.rule, ruling.passed) == (Rule.NO_CONNECTION, False)
    # Dialling anew heals it.
    assert box.out(ANA, far(1), Kind.SYN, sequence=300).passed
    assert box.back(far(1), seen, Kind.SYN_ACK, answers=300).passed


@pytest.mark.parametrize("kind", [Kind.SYN_ACK, Kind.FIN, Kind.RST])
def test_what_belongs_to_no_connection_does_not_come_in(kind: Kind) -> None:
    box = Box(NatRules(filtering=EI))
    seen = box.connect(ANA, far(1))
    assert not box.back(far(2), seen, kind).passed
    assert box.back(far(2), seen).passed


def test_a_connection_whose_nat_restarted_goes_on_from_inside() -> None:
    box = Box(NatRules())
    seen = box.connect(ANA, far(1))
    [gone] = box.box.restart()
    assert gone.outside == seen
    assert not box.back(far(1), seen, Kind.DATA).passed
    assert box.out(ANA, far(1), Kind.DATA).passed
    assert box.back(far(1), seen, Kind.DATA).passed


# --- time ----------------------------------------------------------------------------------------


def test_a_mapping_that_nobody_uses_dies_and_one_that_is_used_lives() -> None:
    box = Box(NatRules(mapping_seconds=600))
    seen = box.connect(ANA, far(1))
    assert box.box.next_expiry() == 600
    box.now = 500
    assert box.out(ANA, far(1), Kind.DATA).passed
    box.now = 1099
    assert box.box.expire(box.now) == ()
    assert box.back(far(1), seen, Kind.DATA).passed
    box.now = 1700
    [gone] = box.box.expire(box.now)
    assert gone.inside == ANA
    assert box.box.table() == ()
    assert box.box.next_expiry() is None
    assert not box.back(far(1), seen, Kind.DATA).passed


def test_it_is_dead_at_its_time_even_if_nobody_has_looked() -> None:
    box = Box(NatRules(mapping_seconds=600))
    seen = box.connect(ANA, far(1))
    box.now = 600
    assert not box.back(far(1), seen, Kind.DATA).passed


def test_an_unanswered_syn_is_forgotten_sooner_than_a_connection() -> None:
    box = Box(NatRules(mapping=APD))
    box.seen(ANA, far(1))
    assert box.box.next_expiry() == 120


def test_datagrams_hold_a_mapping_longer_once_they_are_answered() -> None:
    box = Box(NatRules(mapping=APD))
    seen = box.seen(ANA, far(1), Kind.DATAGRAM)
    assert box.box.next_expiry() == 30
    box.back(far(1), seen, Kind.DATAGRAM)
    assert box.box.next_expiry() == 120


# --- opened ports, hairpin, IPv6 -----------------------------------------------------------------


def test_an_opened_port_lets_everybody_in_for_its_time() -> None:
    box = Box(NatRules())
    opened = box.box.open_port(ANA, 4001, 3600, box.now)
    assert opened is not None
    assert (opened.outside, opened.opened, opened.expires_at) == (
        Endpoint(OUTSIDE, 4001),
        True,
        3600,
    )
    ruling = box.back(far(1), opened.outside)
    assert (ruling.rule, ruling.passed) == (Rule.OPENED_PORT, True)
    assert box.out(ANA, far(1), Kind.SYN_ACK, sequence=9, answers=500).passed
    assert box.seen(ANA, far(2)) == opened.outside, "what it sends has the same port"
    other = box.box.open_port(BEN, 4001, 3600, box.now)
    assert other is not None
    assert other.outside.port != 4001
    box.now = 1800
    again = box.box.open_port(ANA, 4001, 3600, box.now)
    assert again is not None
    assert (again.outside, again.expires_at) == (opened.outside, 5400)
    assert box.box.close_port(ANA) is not None
    assert box.box.close_port(ANA) is None
    assert not box.back(far(3), opened.outside).passed


def test_a_hairpin_turns_round_and_shows_the_address_outside() -> None:
    box = Box(NatRules(hairpin=True))
    seen = box.connect(BEN, far(1))
    ruling = box.out(ANA, seen)
    assert (ruling.rule, ruling.passed, ruling.towards) == (Rule.HAIRPIN, True, Side.INSIDE)
    assert ruling.packet is not None
    assert ruling.packet.target == BEN
    assert ruling.packet.source.host == OUTSIDE
    back = box.out(BEN, ruling.packet.source, Kind.SYN_ACK, sequence=9, answers=100)
    assert back.passed, back.words
    assert back.packet is not None
    assert (back.packet.source, back.packet.target, back.towards) == (seen, ANA, Side.INSIDE)


def test_without_hairpin_a_neighbour_is_refused_at_the_address_outside() -> None:
    box = Box(NatRules(filtering=EI))
    seen = box.connect(BEN, far(1))
    ruling = box.out(ANA, seen)
    assert (ruling.rule, ruling.passed, ruling.towards) == (Rule.NO_HAIRPIN, False, Side.INSIDE)
    assert ruling.packet is not None
    assert ruling.packet.kind is Kind.RST


@pytest.mark.parametrize("filtering", KINDS)
def test_ipv6_is_filtered_and_never_translated(filtering: Mapping) -> None:
    box = Box(NatRules(mapping=APD, filtering=filtering))
    at, other = Endpoint("2001:db8:77::2", 4001), Endpoint("2001:db8:78::2", 4001)
    assert (box.gets_in(other, SIX) is not None) is (filtering is EI)
    assert box.seen(SIX, at) == SIX
    assert box.back(at, SIX, Kind.SYN_ACK, answers=100).passed
    assert (box.gets_in(Endpoint(at.host, 9), SIX) is not None) is (filtering is not APD)
    assert (box.gets_in(Endpoint(other.host, 9), SIX) is not None) is (filtering is EI)


def test_without_nat_the_firewall_remains() -> None:
    box = Box(NatRules(mapping=Mapping.NO_NAT))
    assert box.seen(ANA, far(1)) == ANA
    assert box.gets_in(far(2), ANA) is None
    assert box.back(far(1), ANA, Kind.SYN_ACK, answers=100).passed

"""What a NAT box remembers stays in one piece, within its bounds, whatever is sent and asked."""

from __future__ import annotations

import random

import pytest

from node.address import Endpoint
from node.lab.nat_box import NatBox
from node.lab.nat_tables import MAX_LINES, MAX_OPENED
from node.lab.packet import Kind
from node.lab.ruling import Rule
from node.lab.topology import NatRules, PortAllocation, Unsolicited
from node.terms import Mapping
from tests.support.nat_packets import ANA, BEN, OUTSIDE, SIX, Box, far

EI, AD, APD = (
    Mapping.ENDPOINT_INDEPENDENT,
    Mapping.ADDRESS_DEPENDENT,
    Mapping.ADDRESS_AND_PORT_DEPENDENT,
)
HISTORIES = 150
"""In each of the tests by chance; of 60 packets each."""


def see_that_it_is_in_one_piece(box: NatBox) -> None:
    tables = box._tables
    tracked, answers = set(tables._tracked.values()), set(tables._answers.values())
    lines = list(tables._lines.values())
    by_outside = [line for some in tables._by_outside.values() for line in some]
    assert tracked == answers
    assert tracked == {one for line in lines for one in line.tracked}
    assert len(tracked) == sum(len(line.tracked) for line in lines)
    assert set(lines) == set(by_outside)
    assert len(lines) == len(by_outside)
    assert set(tables._opened.values()) == {line for line in lines if line.opened}
    assert set(tables._latest.values()) <= set(lines)
    assert all(line is tables._lines[line.key] for line in lines)


def one_step(box: Box, chance: random.Random, rules: NatRules, seen: list[Endpoint]) -> None:
    """Send something either way, or do what a router's owner and a host inside may do."""
    inside = chance.choice((ANA, BEN, Endpoint(ANA.host, 4002), SIX))
    six = inside == SIX
    remote = Endpoint("2001:db8:9::2", chance.choice((1, 2))) if six else far(chance.choice((1, 2)))
    kind = chance.choice((*Kind, *(Kind.SYN,) * 4, Kind.DATAGRAM))
    number, what = chance.randint(0, 1), chance.random()
    if what < 0.4:
        target = remote if six or chance.random() < 0.6 else chance.choice(seen)
        ruling = box.out(inside, target, kind, sequence=number, answers=number)
        if ruling.passed and ruling.packet is not None and not six:
            seen.append(ruling.packet.source)
    elif what < 0.85:
        untranslated = six or rules.mapping is Mapping.NO_NAT
        target = inside if untranslated else chance.choice(seen[-4:])
        box.back(remote, target, kind, sequence=number, answers=number)
    elif what < 0.91:
        opened = box.box.open_port(inside, 4001, chance.choice((1.0, 3600.0)), box.now)
        seen.extend([opened.outside] if opened else [])
    elif what < 0.95:
        box.box.close_port(inside)
    elif what < 0.99:
        box.box.expire(box.now)
    else:
        box.box.restart()


@pytest.mark.parametrize("filtering", [EI, AD, APD])
@pytest.mark.parametrize("mapping", [EI, AD, APD, Mapping.NO_NAT])
def test_nothing_that_is_sent_takes_the_tables_apart(mapping: Mapping, filtering: Mapping) -> None:
    for seed in range(HISTORIES):
        chance = random.Random(seed)
        rules = NatRules(
            mapping=mapping,
            filtering=filtering,
            ports=chance.choice(list(PortAllocation)),
            hairpin=chance.random() < 0.5,
            unsolicited=chance.choice(list(Unsolicited)),
            mapping_seconds=chance.choice((1.0, 60.0, 7440.0)),
        )
        box = Box(rules, seed=seed)
        seen = [Endpoint(OUTSIDE, 4001)]
        for _ in range(60):
            box.now += chance.choice((0, 0, 0, 1, 11, 130, 200))
            one_step(box, chance, rules, seen)
        see_that_it_is_in_one_piece(box.box)
        box.box.expire(box.now + 1e6)
        see_that_it_is_in_one_piece(box.box)
        assert box.box.next_expiry() is None


def test_two_ends_have_one_connection_by_whichever_mapping_it_began() -> None:
    """Else the second would take the place of the first, and each forget the other."""
    box = Box(NatRules(mapping=APD, ports=PortAllocation.RANDOM))
    opened = box.box.open_port(ANA, 4001, 3600, box.now)
    assert opened is not None
    seen = box.connect(ANA, far(1))
    assert seen != opened.outside
    ruling = box.back(far(1), opened.outside)
    assert (ruling.rule, ruling.passed) == (Rule.NO_CONNECTION, False)
    assert box.back(far(1), seen, Kind.DATA).passed
    assert box.back(far(1), seen, Kind.FIN).passed
    assert box.out(ANA, far(1), Kind.FIN).passed
    # That one is over: now he comes in by the port that was opened.
    assert box.back(far(1), opened.outside).rule is Rule.OPENED_PORT
    assert box.out(ANA, far(1), Kind.SYN_ACK, sequence=9, answers=500).passed
    assert box.back(far(1), opened.outside, Kind.DATA).passed


def test_the_end_of_a_connection_that_nobody_knows_begins_none() -> None:
    """Linux, `tcp_conntracks`: of what comes first, a FIN is as invalid as a RST."""
    box = Box(NatRules())
    for kind in (Kind.FIN, Kind.RST, Kind.SYN_ACK):
        ruling = box.out(ANA, far(1), kind)
        assert (ruling.rule, ruling.passed) == (Rule.NO_CONNECTION, False)
    assert box.box.table() == ()


def test_who_has_sent_datagrams_has_not_sent_to_anybody_by_tcp() -> None:
    box = Box(NatRules(filtering=AD))
    other = Endpoint("2001:db8:9::2", 4001)
    assert box.seen(SIX, other, Kind.DATAGRAM) == SIX
    stranger = Endpoint(other.host, 9)
    assert box.back(stranger, SIX, Kind.DATAGRAM).rule is Rule.KNOWN_ADDRESS
    assert box.back(stranger, SIX).rule is Rule.STRANGER


def test_a_firewall_forgets_an_address_in_time_even_if_nobody_has_looked() -> None:
    box = Box(NatRules(filtering=AD))
    other = Endpoint("2001:db8:9::2", 4001)
    box.seen(SIX, other)
    box.now = 120
    assert box.back(Endpoint(other.host, 9), SIX).rule is Rule.STRANGER


def test_a_port_whose_mapping_is_dead_is_free_even_if_nobody_has_looked() -> None:
    box = Box(NatRules(mapping_seconds=60))
    kept = box.seen(ANA, far(1))
    box.now = 61
    assert box.seen(BEN, far(2)) == kept
    # It is told all the same.
    assert box.box.next_expiry() is not None
    assert [line.inside for line in box.box.expire(box.now)] == [ANA]
    assert box.box.expire(box.now) == ()


def test_ports_that_are_opened_do_not_fill_the_table() -> None:
    box = Box(NatRules(mapping=APD, ports=PortAllocation.SEQUENTIAL))
    insiders = [Endpoint("192.168.1.9", 2000 + number) for number in range(MAX_OPENED + 1)]
    opened = [box.box.open_port(one, one.port, 3600, box.now) for one in insiders]
    assert [one is not None for one in opened] == [True] * MAX_OPENED + [False]
    assert box.box.open_port(insiders[0], 1, 7200, box.now) is not None, "it has one already"
    for number in range(MAX_LINES + 1):
        assert box.out(ANA, Endpoint("198.18.0.1", 1 + number)).passed
    lines = box.box.table()
    assert len(lines) == MAX_LINES
    assert sum(line.opened for line in lines) == MAX_OPENED
    gone = box.box.expire(box.now)
    assert len(gone) == MAX_OPENED + 1, "those that had to go for others are told"
    assert box.box.close_port(insiders[0]) is not None
    assert box.box.open_port(insiders[-1], 4001, 3600, box.now) is not None

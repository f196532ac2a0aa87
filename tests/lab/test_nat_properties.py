"""What holds for every NAT box, whatever is sent through it in whatever order."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from node.address import Endpoint
from node.lab.mapping_line import MAX_CONTACTED
from node.lab.nat_tables import MAX_LINES, MAX_TRACKED
from node.lab.packet import Kind
from node.lab.ruling import Ruling, Side
from node.lab.topology import NatRules, PortAllocation, Unsolicited
from node.terms import Mapping
from tests.support.nat_packets import ANA, OUTSIDE, Box, far

EI, APD = Mapping.ENDPOINT_INDEPENDENT, Mapping.ADDRESS_AND_PORT_DEPENDENT
BEHAVIOURS = st.sampled_from((EI, Mapping.ADDRESS_DEPENDENT, APD))
INSIDERS = st.builds(
    Endpoint, st.sampled_from(("192.168.1.2", "192.168.1.3")), st.sampled_from((4001, 4002))
)
OUTSIDERS = st.builds(far, st.integers(1, 3), st.sampled_from((4001, 4002)))
RULES = st.builds(
    NatRules,
    mapping=BEHAVIOURS,
    filtering=BEHAVIOURS,
    ports=st.sampled_from(PortAllocation),
    hairpin=st.booleans(),
    unsolicited=st.sampled_from(Unsolicited),
    mapping_seconds=st.sampled_from((1.0, 60.0, 7440.0)),
)


@dataclass(frozen=True)
class Sent:
    """One packet of a history."""

    out: bool
    kind: Kind
    inside: Endpoint
    outside: Endpoint
    port: int
    """To which port of the NAT it comes, from outside."""
    number: int
    wait: float


HISTORY = st.lists(
    st.builds(
        Sent,
        out=st.booleans(),
        kind=st.sampled_from(Kind),
        inside=INSIDERS,
        outside=OUTSIDERS,
        port=st.sampled_from((4001, 4002, 4003, 30000)),
        number=st.integers(0, 2),
        wait=st.sampled_from((0.0, 0.0, 1.0, 200.0)),
    ),
    max_size=40,
)


def play(box: Box, history: list[Sent]) -> list[tuple[Sent, Ruling]]:
    """Send a history through it."""
    told = []
    for sent in history:
        box.now += sent.wait
        if sent.out:
            ruling = box.out(
                sent.inside, sent.outside, sent.kind, sequence=sent.number, answers=sent.number
            )
        else:
            at = Endpoint(OUTSIDE, sent.port)
            ruling = box.back(
                sent.outside, at, sent.kind, sequence=sent.number, answers=sent.number
            )
        told.append((sent, ruling))
    return told


@given(RULES, HISTORY)
@settings(max_examples=150)
def test_whatever_comes_it_decides_and_says_why(rules: NatRules, history: list[Sent]) -> None:
    box = Box(rules)
    for sent, ruling in play(box, history):
        assert ruling.words.endswith(".")
        assert (ruling.packet is None) == (ruling.towards is None)
        assert ruling.passed <= (ruling.packet is not None)
        if not ruling.passed and ruling.packet is not None:
            assert ruling.packet.kind is Kind.RST
            assert rules.unsolicited is Unsolicited.RESET
            assert sent.kind is not Kind.RST
        elif ruling.passed:
            assert ruling.packet is not None
            assert ruling.towards is (Side.OUTSIDE if sent.out else Side.INSIDE)
            assert ruling.packet.kind is sent.kind


@given(RULES, HISTORY, INSIDERS, OUTSIDERS)
@settings(max_examples=150)
def test_what_goes_out_can_be_answered(
    rules: NatRules, history: list[Sent], inside: Endpoint, outside: Endpoint
) -> None:
    box = Box(rules)
    play(box, history)
    box.now += 10_000  # whatever was begun is over
    ruling = box.out(inside, outside, sequence=77)
    assert ruling.passed
    assert ruling.packet is not None
    answer = box.back(outside, ruling.packet.source, Kind.SYN_ACK, answers=77)
    assert answer.passed, answer.words
    assert answer.packet is not None
    assert answer.packet.target == inside


@given(RULES, HISTORY)
@settings(max_examples=150)
def test_the_strictest_filter_lets_nobody_in_who_was_not_sent_to(
    rules: NatRules, history: list[Sent]
) -> None:
    box = Box(NatRules(mapping=rules.mapping, ports=rules.ports, filtering=APD))
    contacted: set[tuple[str, Endpoint]] = set()
    for sent, ruling in play(box, history):
        protocol = "tcp" if sent.kind.is_tcp else "udp"
        if sent.out and ruling.passed:
            contacted.add((protocol, sent.outside))
        elif not sent.out and ruling.passed:
            assert (protocol, sent.outside) in contacted


@given(RULES, HISTORY)
@settings(max_examples=150)
def test_no_two_inside_get_the_same_answers(rules: NatRules, history: list[Sent]) -> None:
    box = Box(rules)
    owners: dict[tuple[str, Endpoint, Endpoint], Endpoint] = {}
    for sent, ruling in play(box, history):
        if sent.wait > 100:
            owners.clear()
        if sent.out and ruling.passed:
            assert ruling.packet is not None
            protocol = "tcp" if sent.kind.is_tcp else "udp"
            key = (protocol, ruling.packet.source, sent.outside)
            if rules.mapping_seconds > 60 and sent.kind is Kind.DATAGRAM:
                assert owners.setdefault(key, sent.inside) == sent.inside


@given(RULES, HISTORY)
@settings(max_examples=50)
def test_the_same_seed_makes_the_same_decisions(rules: NatRules, history: list[Sent]) -> None:
    assert play(Box(rules, seed=5), history) == play(Box(rules, seed=5), history)


@given(RULES, HISTORY)
@settings(max_examples=50)
def test_in_the_end_everything_is_forgotten(rules: NatRules, history: list[Sent]) -> None:
    box = Box(rules)
    play(box, history)
    lines = box.box.table()
    gone = box.box.expire(box.now + 1e6)
    # Also those that were found dead on the way.
    assert {line.outside for line in gone} >= {line.outside for line in lines}
    assert box.box.table() == ()
    assert box.box.next_expiry() is None


@pytest.mark.parametrize("mapping", [EI, APD])
def test_a_host_that_dials_the_whole_world_fills_no_memory(mapping: Mapping) -> None:
    box = Box(NatRules(mapping=mapping, ports=PortAllocation.SEQUENTIAL))
    box.connect(ANA, far(1))
    for number in range(MAX_TRACKED + 1):
        assert box.out(ANA, Endpoint("198.18.0.1", 1 + number)).passed
    lines = box.box.table()
    assert len(lines) == (1 if mapping is EI else MAX_LINES)
    assert all(len(line.contacted) <= MAX_CONTACTED for line in lines)
    assert len(box.box._tables._tracked) <= MAX_TRACKED
    assert len(box.box._tables._answers) <= MAX_TRACKED

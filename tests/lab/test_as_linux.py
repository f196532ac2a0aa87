"""What the kernel does and the lab did not, until `tests/netns/test_parity.py` compared them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

import pytest

from node.address import Endpoint
from node.lab.lab_events import PacketMoved
from node.lab.packet import Kind
from node.lab.ruling import Rule
from node.lab.topology import HostPlan, NatRules, PortAllocation, RouterPlan, Unsolicited
from node.terms import Mapping
from tests.support.lab_sockets import LabSockets, Recorder
from tests.support.nat_packets import ANA, BEN, OUTSIDE, SIX, Box, far

EI, APD = Mapping.ENDPOINT_INDEPENDENT, Mapping.ADDRESS_AND_PORT_DEPENDENT
CAREFUL, OPEN = NatRules(), NatRules(filtering=EI)
NO_FIREWALL = NatRules(mapping=Mapping.NO_NAT, filtering=EI)
SYMMETRIC = NatRules(mapping=APD, ports=PortAllocation.RANDOM)


def ended(rules: NatRules, *, by_us: bool, reset: bool) -> tuple[Box, Endpoint]:
    """A NAT through which there was a connection."""
    box = Box(rules)
    seen = box.connect(ANA, far(1))
    box.connect(ANA, far(2))
    ways = [lambda kind: box.out(ANA, far(1), kind), lambda kind: box.back(far(1), seen, kind)]
    first, second = ways if by_us else reversed(ways)
    assert first(Kind.RST if reset else Kind.FIN).passed
    if not reset:
        assert second(Kind.FIN).passed
        assert first(Kind.ACK).passed
    return box, seen


# --- four numbers that had a connection ----------------------------------------------------------


@pytest.mark.parametrize("by_us", [True, False])
@pytest.mark.parametrize("reset", [True, False])
def test_who_was_connected_and_is_no_more_is_a_stranger_again(*, by_us: bool, reset: bool) -> None:
    box, seen = ended(CAREFUL, by_us=by_us, reset=reset)
    ruling = box.back(far(1), seen)
    assert not ruling.passed
    # For a while after a RST nothing comes by these four numbers; after a FIN they are forgotten.
    assert ruling.rule is (Rule.NO_CONNECTION if reset else Rule.STRANGER)
    assert box.out(ANA, far(1)).passed
    assert box.back(far(1), seen, Kind.SYN_ACK, answers=100).passed


@pytest.mark.parametrize("by_us", [True, False])
def test_an_open_nat_lets_him_in_after_an_orderly_end_at_once(*, by_us: bool) -> None:
    box, seen = ended(OPEN, by_us=by_us, reset=False)
    assert box.back(far(1), seen).rule is Rule.OPEN_TO_ALL
    box, seen = ended(OPEN, by_us=by_us, reset=True)
    assert not box.back(far(1), seen).passed
    box.now += 11
    assert box.back(far(1), seen).rule is Rule.OPEN_TO_ALL


def test_half_an_end_is_none() -> None:
    box = Box(OPEN)
    seen = box.connect(ANA, far(1))
    assert box.out(ANA, far(1), Kind.FIN).passed
    assert not box.back(far(1), seen).passed
    assert box.back(far(1), seen, Kind.DATA).passed


@pytest.mark.parametrize(("by_us", "another_port"), [(True, True), (False, False)])
def test_who_is_reset_may_try_again_by_the_same_mapping(*, by_us: bool, another_port: bool) -> None:
    box, seen = ended(SYMMETRIC, by_us=by_us, reset=True)
    again = box.seen(ANA, far(1))
    assert (again != seen) is another_port
    assert box.back(far(1), again, Kind.SYN_ACK, answers=100).passed
    assert box.out(ANA, far(1), Kind.ACK).passed
    box.now += 600  # and that is a connection like others
    assert box.back(far(1), again, Kind.DATA).passed


def test_a_syn_into_a_connection_is_none_of_it() -> None:
    box = Box(NatRules(filtering=EI, unsolicited=Unsolicited.RESET))
    seen = box.connect(ANA, far(1))
    ruling = box.back(far(1), seen)
    assert (ruling.rule, ruling.passed) == (Rule.NO_CONNECTION, False)
    assert ruling.packet is not None
    assert ruling.packet.kind is Kind.RST
    assert box.back(far(1), seen, Kind.DATA).passed


@pytest.mark.parametrize("kind", [Kind.DATA, Kind.ACK])
def test_what_was_forgotten_goes_on_where_a_mapping_lets_it_in(kind: Kind) -> None:
    for rules, whom in ((OPEN, far(1)), (NatRules(filtering=Mapping.ADDRESS_DEPENDENT), far(1, 9))):
        box = Box(rules)
        seen = box.connect(ANA, far(1))
        assert box.back(whom, seen, kind).passed
        assert box.out(ANA, whom, Kind.DATA).passed
    box = Box(CAREFUL)
    assert not box.back(far(2), box.connect(ANA, far(1)), kind).passed


# --- ports that are lent to several --------------------------------------------------------------


def test_who_evades_evades_again_if_he_has_to() -> None:
    box = Box(NatRules(ports=PortAllocation.OVERLOADING))
    kept = box.seen(ANA, far(1))
    assert box.seen(BEN, far(2)) == kept
    moved = box.seen(BEN, far(1))
    assert moved != kept
    assert box.seen(BEN, far(3)) == moved
    assert [line.remote for line in box.box.table()] == [None] * 3
    box.now += 10_000
    box.box.expire(box.now)
    assert box.seen(BEN, far(3)) == kept


# --- where nobody follows ------------------------------------------------------------------------


@pytest.mark.parametrize("inside", [Endpoint("192.0.2.18", 4001), SIX])
def test_without_nat_and_firewall_everything_passes(inside: Endpoint) -> None:
    box = Box(NO_FIREWALL)
    other = Endpoint("2001:db8:9::2", 4001) if inside == SIX else far(1)
    for kind in Kind:
        for ruling in (box.out(inside, other, kind), box.back(other, inside, kind)):
            assert (ruling.passed, ruling.rule) == (True, Rule.UNTRANSLATED)
            assert str(inside) in ruling.words
    assert box.box.table() == ()
    assert box.back(far(1), Endpoint(OUTSIDE, 4001)).rule is Rule.NO_MAPPING


# --- hosts ---------------------------------------------------------------------------------------


@pytest.fixture
def lab() -> Iterator[LabSockets]:
    made = LabSockets(
        RouterPlan("home", rules=NO_FIREWALL, latency=0.2), HostPlan("a", within="home"),
        HostPlan("b"),
    )  # fmt: skip
    yield made
    made.close()


def test_the_syn_of_a_dial_that_was_given_up_disturbs_the_next_for_a_second_only(
    lab: LabSockets,
) -> None:
    """The answer to it is refused by the number that it answers, and only that is over."""
    accepted = lab.listen("b")

    async def dials() -> tuple[Recorder, float]:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.05):
                await lab.dial("a", lab.at("b"), 4001)
        dialled = await lab.dial("a", lab.at("b"), 4001)
        return dialled, lab.loop.time()

    dialled, seconds = lab.run(dials())
    assert 1 < seconds < 2
    lab.let_pass(10)
    assert not dialled.lost
    assert [one.lost for one in accepted] == [False]
    moved = [one for one in lab.events if isinstance(one, PacketMoved) and one.origin == "a"]
    assert Kind.RST in [one.packet.kind for one in moved]

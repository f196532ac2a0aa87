"""What two NATs allow, whom to dial, and why it came out so."""

from __future__ import annotations

import pytest

from node.address import Endpoint, PublicPredicate
from node.nat.punching import MAX_HOSTS, MAX_TARGETS, predicted, targets, why
from node.punch_views import Knock, KnockOutcome, PunchAttempt, PunchOutcome
from node.terms import Mapping

EI, AD, APD, NO_NAT, UNKNOWN = (
    Mapping.ENDPOINT_INDEPENDENT,
    Mapping.ADDRESS_DEPENDENT,
    Mapping.ADDRESS_AND_PORT_DEPENDENT,
    Mapping.NO_NAT,
    Mapping.UNKNOWN,
)
PUBLIC = PublicPredicate(("203.0.113.0/24", "198.51.100.0/24"))


@pytest.mark.parametrize(
    ("ours", "theirs", "works"),
    [
        ((EI, APD), (EI, APD), True),
        ((NO_NAT, EI), (APD, APD), True),
        ((APD, APD), (EI, EI), True),
        ((APD, APD), (EI, AD), True),
        ((APD, APD), (EI, APD), False),
        ((EI, APD), (APD, APD), False),
        ((AD, APD), (APD, APD), False),
        ((APD, APD), (APD, EI), True),
        ((UNKNOWN, EI), (APD, APD), True),
        ((UNKNOWN, APD), (EI, APD), None),
        ((APD, APD), (EI, UNKNOWN), None),
    ],
)
def test_what_two_nats_allow(
    ours: tuple[Mapping, Mapping], theirs: tuple[Mapping, Mapping], works: bool | None
) -> None:
    assert predicted(*ours, *theirs) is works
    assert predicted(*theirs, *ours) is works


def test_only_public_addresses_that_are_not_our_own_are_dialled() -> None:
    good, own = Endpoint("203.0.113.7", 4001), Endpoint("198.51.100.1", 4001)
    offered = [
        None,
        Endpoint("192.168.1.7", 4001),
        Endpoint("127.0.0.1", 4001),
        Endpoint("203.0.113.8", 0),
        own,
        good,
        good,
    ]
    assert targets(offered, PUBLIC, {own.host}) == (good,)


def test_we_are_no_weapon() -> None:
    ports = [Endpoint("203.0.113.7", 1000 + n) for n in range(MAX_TARGETS + 1)]
    assert targets(ports, PUBLIC, ()) == tuple(ports[:MAX_TARGETS])
    hosts = [Endpoint(f"203.0.113.{n}", 4001) for n in range(1, MAX_HOSTS + 2)]
    assert targets(hosts, PUBLIC, ()) == tuple(hosts[:MAX_HOSTS])


def attempt(*outcomes: KnockOutcome, arrived: bool = False, problem: str = "") -> PunchAttempt:
    knocks = tuple(Knock("/ip4/203.0.113.7/tcp/4001", 0.0, 0.1, one, "") for one in outcomes)
    return PunchAttempt(0.0, 0.1, 0.1, (), (), knocks, arrived, problem)


@pytest.mark.parametrize(
    ("outcome", "tries", "mapping", "words"),
    [
        (PunchOutcome.DIRECT, [], EI, "no hole had to be punched"),
        (PunchOutcome.PUNCHED, [attempt(KnockOutcome.CONNECTED)], EI, "just made for its own"),
        (PunchOutcome.PUNCHED, [attempt(KnockOutcome.CONNECTED)], APD, "looks at addresses only"),
        (PunchOutcome.PUNCHED, [attempt(arrived=True)], EI, "Our SYN had opened a way"),
        (PunchOutcome.PUNCHED, [attempt(arrived=True)], NO_NAT, "nothing stands before"),
        (
            PunchOutcome.PUNCHED,
            [attempt(KnockOutcome.REFUSED, KnockOutcome.CONNECTED)],
            EI,
            "one sent again went through",
        ),
        (PunchOutcome.FAILED, [], EI, "did not come to a try"),
        (PunchOutcome.FAILED, [attempt(problem="it is gone")], EI, "No SYN was sent: it is gone."),
        (PunchOutcome.FAILED, [attempt(KnockOutcome.NO_ANSWER)], APD, "Our NAT takes another"),
        (PunchOutcome.FAILED, [attempt(KnockOutcome.NO_ANSWER)], EI, "the peer's NAT takes"),
        (PunchOutcome.FAILED, [attempt(KnockOutcome.REFUSED)], EI, "answers strangers with no"),
        (PunchOutcome.FAILED, [attempt(KnockOutcome.BROKEN)], EI, "it was not the peer"),
        (PunchOutcome.FAILED, [attempt(KnockOutcome.MET)], EI, "did not meet in time"),
    ],
)
def test_it_is_said_why(
    outcome: PunchOutcome, tries: list[PunchAttempt], mapping: Mapping, words: str
) -> None:
    assert words in why(outcome, tries, mapping)


@pytest.mark.parametrize(
    ("ours", "theirs", "words"),
    [
        (APD, APD, "each knocked at a port that was for others"),
        (APD, EI, "Our NAT takes another"),
        (EI, APD, "The peer's NAT takes another"),
    ],
)
def test_it_is_said_whose_nat_it_is(ours: Mapping, theirs: Mapping, words: str) -> None:
    tries = [attempt(KnockOutcome.NO_ANSWER)]
    assert words in why(PunchOutcome.FAILED, tries, ours, theirs)

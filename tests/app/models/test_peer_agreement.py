"""Who says something else than all others is marked; who merely stands elsewhere is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models.peer_agreement import Agreement, Agreements, scope_of_addr
from app.models.peer_words import SCOPE, protocol_word
from node import Direction, ObservationView, PublicPredicate, Scope

PUBLIC = PublicPredicate(("203.0.113.0/24", "198.51.100.0/24", "2001:db8::/32"))
OURS, OTHER = "/ip4/203.0.113.7/tcp/4001", "/ip4/203.0.113.99/tcp/4001"


def said(number: int, observed: str, *, at: str = "", group: str = "") -> ObservationView:
    host = at or f"198.51.100.{number}"
    version = "ip6" if ":" in host else "ip4"
    return ObservationView(
        connection_id=number,
        peer_id=f"peer {number}",
        direction=Direction.OUTBOUND,
        observer=f"/{version}/{host}/tcp/4001",
        group=group or host,
        local_addr="/ip4/192.168.1.2/tcp/4001",
        observed_addr=observed,
        port_use=None,
        counts=True,
        reason=None,
        observed_at=0.0,
    )


def judged(*observations: ObservationView) -> list[Agreement]:
    found = Agreements().of(observations, PUBLIC)
    return [found[one.peer_id] for one in observations]


A, P, D, L = Agreement.AGREES, Agreement.OTHER_PORT, Agreement.DIFFERS, Agreement.ALONE


@pytest.mark.parametrize(
    ("reports", "wanted"),
    [
        ([OURS], [L]),
        ([OURS, OURS], [A, A]),
        ([OURS, OTHER], [L, L]),
        ([OURS, OURS, OTHER], [A, A, D]),
        ([OURS, OURS, OTHER, OTHER], [A, A, A, A]),
        ([OURS, OURS.replace("4001", "5"), OTHER], [P, P, D]),
        (["/ip4/203.0.113.1/tcp/1", "/ip4/203.0.113.2/tcp/1", "/ip4/203.0.113.3/tcp/1"], [L, L, L]),
        ([OURS, OURS, "/dns4/example.org/tcp/1"], [A, A]),
    ],
)
def test_reports_are_held_against_each_other(reports: list[str], wanted: list[Agreement]) -> None:
    found = Agreements().of([said(n, one) for n, one in enumerate(reports, 1)], PUBLIC)
    assert list(found.values()) == wanted


def test_two_peers_at_one_address_are_one_voice() -> None:
    liars = [said(n, OTHER, at="198.51.100.50") for n in (3, 4)]
    assert judged(said(1, OURS), said(2, OURS), *liars) == [A, A, D, D]
    assert judged(said(1, OURS), *liars) == [L, L, L], "nobody knows who is right"


def test_a_neighbour_rightly_sees_another_address() -> None:
    neighbour = said(9, "/ip4/192.168.1.2/tcp/4001", at="192.168.1.40")
    assert judged(said(1, OURS), said(2, OURS), neighbour) == [A, A, L]


def test_ip_versions_are_not_mixed_and_the_best_word_of_a_peer_counts() -> None:
    six = said(3, "/ip6/2001:db8::7/tcp/4001", at="2001:db8:9::1")
    assert judged(said(1, OURS), said(2, OURS), six) == [A, A, L]
    twice = replace(said(4, OTHER), peer_id="peer 1")
    assert judged(said(1, OURS), said(2, OURS), twice) == [A, A, A]


@pytest.mark.parametrize(
    ("addr", "scope"),
    [
        ("/ip4/203.0.113.7/tcp/1", Scope.PUBLIC),
        ("/ip4/192.168.1.2/udp/1/quic-v1", Scope.PRIVATE),
        ("/ip6zone/eth0/ip6/fe80::1/tcp/1", Scope.LINK_LOCAL),
        ("/dns4/example.org/tcp/1", None),
        ("/ip4/999.1.1.1/tcp/1", None),
        ("", None),
    ],
)
def test_how_far_an_address_reaches(addr: str, scope: Scope | None) -> None:
    assert scope_of_addr(addr, PUBLIC) is scope


def test_each_scope_has_a_word_and_usual_protocols_too() -> None:
    assert set(SCOPE) == set(Scope)
    assert protocol_word("/ipfs/id/push/1.0.0") != protocol_word("/ipfs/id/1.0.0") != ""
    assert "relay" in protocol_word("/libp2p/circuit/relay/0.2.0/hop")
    assert protocol_word("/unheard/of/1.0.0") == ""

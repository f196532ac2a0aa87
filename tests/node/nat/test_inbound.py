"""Which way an inbound connection came, and whether we had asked for it."""

from __future__ import annotations

import pytest

from node.address import Endpoint, PublicPredicate
from node.nat.inbound import (
    CONTACTS_KEPT,
    MAPPING_LIFE,
    PORTS_KEPT,
    ContactLedger,
    Surroundings,
    inbound_path,
)
from node.terms import InboundPath, Solicited

PUBLIC = PublicPredicate(("203.0.113.0/24", "198.51.100.0/24"))
STRANGER = Endpoint("198.51.100.9", 5000)
MAPPED = Endpoint("203.0.113.7", 4001)
AROUND = Surroundings(
    own_hosts=frozenset({"192.168.1.2", "203.0.113.99", "127.0.0.1"}),
    observed=frozenset({MAPPED}),
    public=PUBLIC,
)


@pytest.mark.parametrize(
    ("remote", "dialed", "path"),
    [
        (Endpoint("127.0.0.1", 5), Endpoint("127.0.0.1", 4001), InboundPath.LOOPBACK),
        (Endpoint("127.0.0.1", 5), None, InboundPath.LOOPBACK),
        (Endpoint("192.168.1.3", 5), Endpoint("192.168.1.2", 4001), InboundPath.LAN),
        (STRANGER, Endpoint("203.0.113.99", 4001), InboundPath.PUBLIC_INTERFACE),
        (STRANGER, MAPPED, InboundPath.MAPPED_BY_DIALLING),
        (STRANGER, Endpoint("203.0.113.7", 9000), InboundPath.PORT_FORWARD),
        (STRANGER, Endpoint("203.0.113.55", 4001), InboundPath.UNKNOWN),
        (STRANGER, None, InboundPath.UNKNOWN),
    ],
)
def test_the_way_in(remote: Endpoint, dialed: Endpoint | None, path: InboundPath) -> None:
    assert inbound_path(remote, dialed, AROUND) is path


def test_a_contacted_endpoint_is_solicited_until_the_mapping_dies() -> None:
    ledger = ContactLedger()
    assert ledger.solicited(STRANGER, 0.0) is Solicited.NO
    ledger.contacted(STRANGER, 100.0)
    just_before = 100.0 + MAPPING_LIFE - 1
    assert ledger.solicited(STRANGER, just_before) is Solicited.ENDPOINT
    assert ledger.solicited(Endpoint(STRANGER.host, 1), just_before) is Solicited.ADDRESS
    assert ledger.solicited(Endpoint("198.51.100.10", 5000), just_before) is Solicited.NO
    assert ledger.solicited(STRANGER, 100.0 + MAPPING_LIFE) is Solicited.NO


def test_the_ledger_is_bounded_and_forgets_the_oldest() -> None:
    ledger = ContactLedger()
    hosts = [f"10.{n >> 16}.{n >> 8 & 255}.{n & 255}" for n in range(CONTACTS_KEPT + 1)]
    for host in hosts:
        ledger.contacted(Endpoint(host, 1), 0.0)
    assert len(ledger) == CONTACTS_KEPT
    assert ledger.solicited(Endpoint(hosts[0], 1), 1.0) is Solicited.NO
    assert ledger.solicited(Endpoint(hosts[1], 1), 1.0) is Solicited.ENDPOINT


def test_the_ports_of_one_address_are_bounded() -> None:
    ledger = ContactLedger()
    for port in range(1, PORTS_KEPT + 2):
        ledger.contacted(Endpoint(STRANGER.host, port), 0.0)
    assert ledger.solicited(Endpoint(STRANGER.host, 1), 1.0) is Solicited.ADDRESS
    assert ledger.solicited(Endpoint(STRANGER.host, 2), 1.0) is Solicited.ENDPOINT

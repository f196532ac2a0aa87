"""An answer of a STUN server beside what peers observe, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from node.address import Endpoint, PublicPredicate, text_of
from node.errors import AddressError
from node.nat.stun import TCP, UDP, StunFacts, compare, stun_view
from node.nat.stun_server import DEFAULT_PORT, MAX_NAME, StunServer
from node.views import ObservedAddressView

LOCAL = Endpoint("192.168.1.2", 4001)
OUTSIDE = Endpoint("11.100.1.2", 4001)
SERVER = Endpoint("11.21.0.2", 3478)
FACTS = StunFacts(
    server="stun.example.org:3478",
    transport=TCP,
    at=SERVER,
    local=LOCAL,
    not_shared=None,
    mapped=OUTSIDE,
    failure=None,
    asked_at=1.0,
)


def seen(outside: Endpoint = OUTSIDE, votes: int = 3, **changes: Any) -> ObservedAddressView:
    return replace(
        ObservedAddressView(
            local_addr=text_of(LOCAL),
            observed_addr=text_of(outside),
            votes=votes,
            observers=max(votes, 1),
            needed=4,
            confirmed=False,
            public=True,
            own_interface=False,
            reason=None,
            first_seen_at=0.0,
            last_seen_at=0.0,
        ),
        **changes,
    )


def told(facts: StunFacts, *observed: ObservedAddressView) -> tuple[str, bool | None]:
    return compare(facts, observed, PublicPredicate())


@pytest.mark.parametrize(
    ("facts", "observed", "says", "agrees"),
    [
        (FACTS, [seen()], "agrees with what 3 peers observe (11.100.1.2:4001)", True),
        (FACTS, [seen(votes=1)], "agrees with what one peer observes", True),
        (replace(FACTS, transport=UDP), [seen()], "UDP leaves by the same port", True),
        (FACTS, [], "no peer has told yet", None),
        # A report that does not count, as it is of a port of its own, is nothing to compare with.
        (FACTS, [seen(votes=0)], "no peer has told yet", None),
        (FACTS, [seen(public=False)], "no peer has told yet", None),
        (
            FACTS,
            [seen(Endpoint("2a0b::1", 4001), local_addr="/ip6/2a0b::1/tcp/4001")],
            "only where they see us over IPv6",
            None,
        ),
        (
            replace(FACTS, mapped=Endpoint(OUTSIDE.host, 22222)),
            [seen()],
            (
                "sees us at port 22222, and not at 11.100.1.2:4001, as 3 peers observe: the NAT "
                "gives a connection another port for another destination (address-dependent "
                "mapping)"
            ),
            False,
        ),
        (
            replace(FACTS, mapped=Endpoint(OUTSIDE.host, 22222)),
            [seen(Endpoint(OUTSIDE.host, port), votes=1) for port in (20001, 20002)],
            "each of them saw another one, too",
            False,
        ),
        (
            replace(FACTS, transport=UDP, mapped=Endpoint(OUTSIDE.host, 22222)),
            [seen(Endpoint(OUTSIDE.host, port), votes=1) for port in (20001, 20002)],
            "and UDP, it seems, as well (address-dependent mapping)",
            False,
        ),
        (
            replace(FACTS, transport=UDP, mapped=Endpoint(OUTSIDE.host, 22222)),
            [seen()],
            (
                "UDP port 22222, and not at 11.100.1.2:4001, as 3 peers observe over TCP: the "
                "address is the same, and the NAT maps UDP apart from TCP"
            ),
            False,
        ),
        (
            replace(FACTS, mapped=Endpoint("11.100.9.9", 4001)),
            [seen()],
            "another public address, as the NAT has several",
            False,
        ),
        (
            replace(FACTS, transport=UDP, mapped=Endpoint("11.100.9.9", 4001)),
            [seen()],
            "another public address, as the NAT has several",
            False,
        ),
        (
            FACTS,
            [seen(votes=1), seen(Endpoint("11.100.9.9", 4001), votes=3)],
            "but more see us at 11.100.9.9:4001, as 3 peers observe",
            False,
        ),
        (
            replace(FACTS, local=Endpoint("192.168.1.2", 50000), not_shared="port 4001 is taken"),
            [seen()],
            (
                "at the address 11.100.1.2, as 3 peers observe; the port cannot be compared, as it "
                "left from TCP port 50000: port 4001 is taken"
            ),
            None,
        ),
        (
            replace(
                FACTS,
                local=Endpoint("192.168.1.2", 50000),
                not_shared="port 4001 is taken",
                mapped=Endpoint("11.100.9.9", 50000),
            ),
            [seen()],
            "not at 11.100.1.2:4001",
            False,
        ),
        (
            replace(FACTS, local=Endpoint("10.0.0.7", 4001)),
            [seen()],
            "the question left from 10.0.0.7:4001 and what peers observe is of 192.168.1.2:4001",
            None,
        ),
        (
            replace(FACTS, local=Endpoint("10.0.0.7", 4001), mapped=Endpoint("11.100.9.9", 4001)),
            [seen()],
            "which is another way out",
            False,
        ),
        (
            replace(FACTS, at=Endpoint("192.168.1.1", 3478), mapped=LOCAL),
            [seen()],
            "inside our own network or our provider's",
            None,
        ),
        (
            replace(FACTS, mapped=Endpoint("2a0b::1", 4001)),
            [seen()],
            "we asked over IPv4 and the server sees an IPv6 address",
            None,
        ),
        (
            replace(FACTS, mapped=Endpoint("100.64.0.2", 4001)),
            [seen()],
            "between a provider's NAT and its customers",
            None,
        ),
        (replace(FACTS, mapped=Endpoint("10.9.9.9", 1)), [seen()], "no public address", None),
        (replace(FACTS, mapped=Endpoint("240.0.0.1", 1)), [seen()], "no public address", None),
        (replace(FACTS, mapped=None, failure="no answer within 5 s"), [seen()], "no answer", None),
    ],
)
def test_an_answer_is_compared_in_words(
    facts: StunFacts, observed: list[ObservedAddressView], says: str, agrees: bool | None
) -> None:
    detail, found = told(facts, *observed)
    assert says in detail
    assert found is agrees


def test_without_a_nat_the_answer_is_our_own_interface() -> None:
    own = Endpoint("11.200.1.2", 4001)
    facts = replace(FACTS, local=own, mapped=own)
    observed = seen(own, local_addr=text_of(own), own_interface=True)
    assert told(facts, observed)[1] is True


def test_the_view_names_the_transport() -> None:
    udp = stun_view(replace(FACTS, transport=UDP), [seen()], PublicPredicate())
    assert (udp.local_addr, udp.mapped_addr) == (
        "/ip4/192.168.1.2/udp/4001",
        "/ip4/11.100.1.2/udp/4001",
    )
    tcp = stun_view(replace(FACTS, mapped=None, local=None), [], PublicPredicate())
    assert (tcp.local_addr, tcp.mapped_addr, tcp.agrees) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        ("stun.example.org", "stun.example.org:3478", "/dns/stun.example.org/tcp/3478"),
        ("Stun.Example.org:19302", "stun.example.org:19302", "/dns/stun.example.org/tcp/19302"),
        ("stun:stun.example.org", "stun.example.org:3478", "/dns/stun.example.org/tcp/3478"),
        (" 192.0.2.7:80 ", "192.0.2.7:80", "/ip4/192.0.2.7/tcp/80"),
        ("[2001:DB8::1]:80", "[2001:db8::1]:80", "/ip6/2001:db8::1/tcp/80"),
        ("[2001:db8::1]", "[2001:db8::1]:3478", "/ip6/2001:db8::1/tcp/3478"),
        ("2001:db8:0::1", "[2001:db8::1]:3478", "/ip6/2001:db8::1/tcp/3478"),
    ],
)
def test_a_server_is_named_by_host_and_port(text: str, name: str, address: str) -> None:
    server = StunServer.parse(text)
    assert (str(server), server.address) == (name, address)
    assert StunServer.parse(name) == server


def test_the_default_port_is_stuns() -> None:
    assert StunServer.parse("localhost").port == DEFAULT_PORT == 3478


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", ":3478", "a b", "host:", "host:0", "host:65536", "host:12x", "host:\u0661"),
        *("/ip4/1.2.3.4/tcp/1", "https://stun.example.org", "[stun.example.org]", "[::1", "::1]"),
        *("0.0.0.0", "host:1:2", "x" * (MAX_NAME + 1), "a\u202eb"),
    ],
)
def test_what_is_no_server_is_told(text: str) -> None:
    with pytest.raises(AddressError, match="STUN server"):
        StunServer.parse(text)

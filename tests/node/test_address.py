"""Addresses at the border: what a person types, and what a peer sends."""

from __future__ import annotations

import contextlib
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multiaddr.protocols import PROTOCOLS

from node.address import (
    MAX_TEXT,
    MAX_WIRE,
    NOT_SPOKEN,
    Endpoint,
    Multiaddr,
    PublicPredicate,
    Scope,
    dialable,
    from_wire,
    has_port_zero,
    host_of,
    multiaddr_of,
    observer_group,
    parse,
    scope_of,
    split_peer_id,
    tcp_endpoint,
    text_of,
    thin_waist,
    with_peer_id,
)
from node.address_hints import WITHOUT_VALUE
from node.errors import AddressError, NatscopeError, RemoteProtocolError
from node.identity import PeerId
from node.proto.framing import encode_uvarint

ID = "12D3KooWBtg3aaRMjxwedh83aGiUkwSxDwUZkzuJcfaqUmo7R3pq"
CID = PeerId.parse(ID).to_cid()
TCP = "/ip4/203.0.113.7/tcp/4001"
hosts = st.ip_addresses().map(str)
endpoints = st.builds(Endpoint, hosts, st.integers(1, 65535))


def refused(text: str) -> str:
    """Type an address into the dial bar; give the words with which it is refused."""
    with pytest.raises(AddressError) as caught:
        dialable(parse(text))
    words = str(caught.value)
    assert words.isprintable()
    return words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", f"like {TCP}"),
        ("   ", f"like {TCP}"),
        ("/", f"like {TCP}"),
        ("hello there", "a space or an invisible character"),
        ("/ip4/1.2.3.4/tcp/4001\x00", "an invisible character"),
        ("/ip4/1.2.3.4\u202e/tcp/4001", "an invisible character"),
        ("https://peer.example/x", "begins with a slash"),
        ("udp://1.2.3.4:80", "begins with a slash"),
        ("4001", "that is a port alone"),
        (":4001", "that is a port alone"),
        (f"{TCP} {TCP}", "there is more than one address"),
        (f"{TCP}/p2p/", "the peer id is missing after /p2p"),
        (f"{TCP}/p2p/{ID[:-1]}", "is not a whole peer id"),
        (f"{TCP}/p2p/{ID[:6]}…{ID[-6:]}", "shortened for show: copy the whole of it"),
        (ID[:20], "is not a whole peer id"),
        ("/ip4", "the address is missing after /ip4"),
        ("1.2.3.4:4001", "write it as /ip4/1.2.3.4/tcp/4001"),
        ("[2001:db8::1]:4001", "write it as /ip6/2001:db8::1/tcp/4001"),
        ("peer.example:4001", "write it as /dns/peer.example/tcp/4001"),
        ("1.2.3.4", "the port is missing: write it as /ip4/1.2.3.4/tcp/"),
        ("2001:db8::1", "the port is missing: write it as /ip6/2001:db8::1/tcp/"),
        ("peer.example", "the port is missing: write it as /dns/peer.example/tcp/"),
        ("1.2.3.4:0", "0 is not a port"),
        ("1.2.3.4:65536", "65536 is not a port: those go from 1 to 65535"),
        (ID, f"a peer id alone is written /p2p/{ID}"),
        ("/ip4/1.2.3.4", "there is no port in /ip4/1.2.3.4"),
        ("/ip4/1.2.3.4/tcp", f"the port is missing after /tcp: {TCP} has one"),
        ("/ip4/1.2.3.4/tcp/0", "port 0 cannot be dialled"),
        ("/dns4/peer.example/tcp/0", "port 0 cannot be dialled"),
        ("/ip4/1.2.3.4/tcp/65536", "65536 is not a port"),
        ("/ip4/1.2.3.4/tcp/http", "http is not a port"),
        ("/ip4/1.2.3/tcp/4001", "1.2.3 is not an IPv4 address"),
        ("/ip6/1.2.3/tcp/4001", "1.2.3 is not an IPv6 address: /ip6/"),
        ("/ip5/1.2.3.4/tcp/4001", "ip5 is not a protocol"),
        (f"{TCP}/p2p/nobody", "nobody is not a peer id"),
        ("/ip4/1.2.3.4/udp/4001", "UDP addresses cannot be dialled yet"),
        ("/ip4/1.2.3.4/udp/4001/quic-v1", "QUIC is not spoken yet"),
        (f"{TCP}/ws", "WebSocket is not spoken"),
        (f"{TCP}/tls/ws", "WebSocket is not spoken"),
        (f"{TCP}/p2p/{ID}/p2p-circuit", "names no peer behind the relay"),
        ("/unix/a/b", "Unix sockets are not spoken"),
        ("/memory/1", "mean nothing outside a test"),
        ("/tcp/4001/ip4/1.2.3.4", f"cannot be dialled: addresses look like {TCP}"),
        ("/ip4/0.0.0.0/tcp/4001", "is where one listens"),
        ("/ip6/::/tcp/4001", "is where one listens"),
        ("/ip6/fe80::1/tcp/4001", "/ip6zone/eth0/ip6/fe80::1/tcp/4001"),
        ("/ip4/1.2.3.4/tcp/" + "1" * MAX_TEXT, "more than 1024 characters"),
    ],
)
def test_what_cannot_be_dialled_is_refused_with_words_that_help(typed: str, words: str) -> None:
    assert words in refused(typed)


def test_addresses_at_the_bound_of_length_and_past_it() -> None:
    name = "a" * (MAX_TEXT - len("/dns//tcp/4001"))
    with contextlib.suppress(AddressError):
        parse(f"/dns/{name}/tcp/4001")
    with pytest.raises(AddressError, match="more than"):
        parse(f"/dns/{name}a/tcp/4001")


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("203.0.113.7/4001", TCP),
        ("203.0.113.7 4001", TCP),
        ("tcp://203.0.113.7:4001", TCP),
        ("http://203.0.113.7:4001/", TCP),
        ("ip4/203.0.113.7/tcp/4001", TCP),
        ("/IP4/203.0.113.7/TCP/4001", TCP),
        ("/ip/203.0.113.7/tcp/4001", TCP),
        ("/ipv4/203.0.113.7/tcp/4001", TCP),
        ("/ip4/203.0.113.7/4001", TCP),
        ("/ip4/203.0.113.7:4001", TCP),
        ("/ip4/203.0.113.7/tcp:4001", TCP),
        ("/ip6/203.0.113.7/tcp/4001", TCP),
        ("\\ip4\\203.0.113.7\\tcp\\4001", TCP),
        (f"'{TCP}'", TCP),
        (f"<{TCP}>", TCP),
        (f"{TCP}.", TCP),
        ("/ip4/2001:db8::1/tcp/4001", "/ip6/2001:db8::1/tcp/4001"),
        ("/ip6/[2001:db8::1]/tcp/4001", "/ip6/2001:db8::1/tcp/4001"),
        ("/ip6/fe80::1%eth0/tcp/4001", "/ip6zone/eth0/ip6/fe80::1/tcp/4001"),
        ("/ip4/peer.example/tcp/4001", "/dns/peer.example/tcp/4001"),
        (f"{TCP}/{ID}", f"{TCP}/p2p/{ID}"),
        (f"{ID}@203.0.113.7:4001", f"{TCP}/p2p/{ID}"),
        (f"203.0.113.7:4001/p2p/{ID}", f"{TCP}/p2p/{ID}"),
        (f"p2p/{ID}", f"/p2p/{ID}"),
        (f"/{ID}", f"/p2p/{ID}"),
    ],
)
def test_what_was_meant_is_suggested(typed: str, suggested: str) -> None:
    assert refused(typed) == f"write it as {suggested}"
    dialable(parse(suggested))


def test_what_is_suggested_can_be_dialled() -> None:
    for typed in ("1.2.3.4:4001", "[2001:db8::1]:4001", "peer.example:4001"):
        dialable(parse(refused(typed).removeprefix("write it as ")))
    dialable(parse(refused(ID).removeprefix("a peer id alone is written ")))
    dialable(parse("/" + refused("/ip6/fe80::1/tcp/4001").partition("/")[2]))


@pytest.mark.parametrize(
    "text",
    [
        TCP,
        f"{TCP}/p2p/{ID}",
        "/ip6/2001:db8::1/tcp/4001",
        "/ip6zone/eth0/ip6/fe80::1/tcp/4001",
        "/dns/peer.example/tcp/4001",
        f"/dns4/peer.example/tcp/4001/p2p/{ID}",
        "/dns6/peer.example/tcp/4001",
        "/dnsaddr/bootstrap.example",
        f"/dnsaddr/bootstrap.example/p2p/{ID}",
        f"/p2p/{ID}",
    ],
)
def test_what_can_be_dialled(text: str) -> None:
    address = parse(text)
    dialable(address)
    assert str(address) == text
    assert str(from_wire(address.to_bytes())) == text


def test_older_and_other_spellings() -> None:
    assert str(parse(f"  {TCP}/ipfs/{ID}/ ")) == f"{TCP}/p2p/{ID}"
    typed = parse(f"{TCP}/p2p/{CID}")
    assert typed.to_bytes() == parse(f"{TCP}/p2p/{ID}").to_bytes()
    assert str(from_wire(typed.to_bytes())) == f"{TCP}/p2p/{ID}"


def test_an_empty_address_is_not_dialled() -> None:
    with pytest.raises(AddressError, match="empty"):
        dialable(Multiaddr("/"))


def attempt(text: str) -> tuple[Multiaddr | None, str]:
    """Parse a text; give the address, or the words with which it is refused."""
    try:
        return parse(text), ""
    except AddressError as error:
        return None, str(error)


words = st.sampled_from(
    ["ip4", "ip6", "tcp", "udp", "p2p", "dns", "unix", "ws", "1.2.3.4", "::1", ID]
)


@given(
    st.text(max_size=60) | st.lists(words | st.text(max_size=4)).map(lambda w: "/" + "/".join(w))
)
def test_any_text_is_an_address_or_an_address_error(text: str) -> None:
    address, refusal = attempt(text)
    if address is None:
        assert refusal
        assert refusal.isprintable()
        return
    assert parse(str(address)) == address
    with contextlib.suppress(AddressError):
        dialable(address)
    thin_waist(address)
    host_of(address)
    has_port_zero(address)
    endpoint = tcp_endpoint(address)
    assert endpoint is None or text_of(endpoint) in str(address)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x04\x7f\x00",
        b"\x04\x01\x02\x03\x04\x06\x0f",
        b"\x04\x01\x02\x03\x04\x06\x0f\xa1\x00",
        b"\x29" + bytes(15),
        b"\xa5\x03\x22\x12\x20" + bytes(31),
        b"\x7f\x01",
        b"\x35\x04a\nb<",
        b"\x35\x06a\xe2\x80\xaeb",
        b"\x35\x02\xff\xfe",
        b"\x84\x00\x01\x02\x03\x04\x06\x0f\xa1",
    ],
    ids=[
        *("empty", "short ip4", "short port", "trailing", "short ip6", "short p2p", "unknown"),
        *("control", "right to left", "not UTF-8", "long varint"),
    ],
)
def test_what_is_no_address_on_the_wire(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        from_wire(data)


def test_wire_addresses_at_the_bound_and_past_it() -> None:
    unit = Multiaddr("/ws").to_bytes()
    longest = unit * (MAX_WIRE // len(unit))
    assert len(longest) == MAX_WIRE
    assert from_wire(longest).to_bytes() == longest
    with pytest.raises(RemoteProtocolError, match=f"{MAX_WIRE + 2} bytes"):
        from_wire(longest + unit)


def test_what_a_peer_sends_can_be_typed_as_well() -> None:
    """Its text may be longer than its bytes: it is read again where it is kept as text."""

    def sent(escaped: int, plain: int) -> bytes:
        path = b"%" * escaped + b"a" * plain
        return b"\xe1\x03" + encode_uvarint(len(path)) + path  # /http-path

    longest = from_wire(sent(253, 1024 - len("/http-path/") - 3 * 253))
    assert len(str(longest)) == MAX_TEXT == 1024
    assert parse(str(longest)) == longest
    with pytest.raises(RemoteProtocolError):
        from_wire(sent(253, 1024 - len("/http-path/") - 3 * 253 + 1))


@given(
    st.binary(max_size=40)
    | st.tuples(st.sampled_from([b"\x04", b"\x29", b"\x35", b"\x2a"]), st.binary(max_size=24)).map(
        b"".join
    )
)
def test_any_bytes_are_an_address_that_reads_back_or_a_protocol_error(data: bytes) -> None:
    try:
        address = from_wire(data)
    except RemoteProtocolError:
        return
    assert address.to_bytes() == data
    assert Multiaddr(str(address)).to_bytes() == data
    assert str(address).isprintable()
    for ask in (thin_waist, host_of, has_port_zero, tcp_endpoint):
        ask(address)
    for do in (dialable, split_peer_id):
        with contextlib.suppress(NatscopeError):
            do(address)


@given(endpoints)
def test_endpoints_survive_the_way_over_the_wire(endpoint: Endpoint) -> None:
    address = multiaddr_of(endpoint)
    assert ip_address(str(address).split("/")[2]) == ip_address(endpoint.host)
    wire = from_wire(address.to_bytes())
    assert tcp_endpoint(wire) == thin_waist(wire) == endpoint
    assert host_of(wire) == endpoint.host
    named = with_peer_id(wire, PeerId.parse(ID))
    assert tcp_endpoint(named) == thin_waist(named) == endpoint
    assert split_peer_id(named) == (wire, PeerId.parse(ID))
    assert split_peer_id(wire) == (wire, None)


def test_a_zone_stays_with_its_address() -> None:
    endpoint = Endpoint("fe80::1", 4001, "eth0")
    assert text_of(endpoint) == "/ip6zone/eth0/ip6/fe80::1/tcp/4001"
    assert tcp_endpoint(parse(text_of(endpoint))) == endpoint
    assert host_of(parse(text_of(endpoint))) == "fe80::1"


@pytest.mark.parametrize(
    ("text", "tcp", "waist", "host"),
    [
        (TCP, True, True, True),
        (f"{TCP}/ws", False, True, True),
        (f"{TCP}/p2p/{ID}/p2p-circuit", False, False, True),
        ("/ip4/203.0.113.7/tcp/0", False, False, True),
        ("/ip4/203.0.113.7/udp/4001/quic-v1", False, False, True),
        ("/ip6/::1/udp/0", False, False, True),
        ("/dns4/peer.example/tcp/4001", False, False, False),
        (f"/p2p/{ID}", False, False, False),
    ],
)
def test_what_an_address_has(text: str, tcp: bool, waist: bool, host: bool) -> None:
    address = from_wire(parse(text).to_bytes())
    assert (tcp_endpoint(address) is not None) == tcp
    assert (thin_waist(address) is not None) == waist
    assert (host_of(address) is not None) == host
    assert has_port_zero(address) == ("/0" in text)


def test_port_zero_means_something_where_one_listens() -> None:
    for text in ("/ip4/0.0.0.0/tcp/0", "/ip6/::/tcp/0"):
        assert tcp_endpoint(parse(text)) is None
        endpoint = tcp_endpoint(parse(text), port_zero=True)
        assert endpoint is not None
        assert endpoint.is_wildcard
        assert endpoint.port == 0


def test_endpoints_as_sockets_name_them() -> None:
    assert Endpoint.of(("1.2.3.4", 5)) == Endpoint("1.2.3.4", 5)
    assert Endpoint.of(("::ffff:1.2.3.4", 5, 0, 0)) == Endpoint("1.2.3.4", 5)
    assert Endpoint.of(("fe80::1%eth0", 5, 0, 2)) == Endpoint("fe80::1", 5, "eth0")
    assert str(Endpoint("1.2.3.4", 5)) == "1.2.3.4:5"
    assert str(Endpoint("::1", 5)) == "[::1]:5"
    assert (Endpoint("1.2.3.4", 5).version, Endpoint("::1", 5).version) == (4, 6)
    assert Endpoint("::1", 5).is_loopback


def test_every_protocol_of_the_library_is_known_to_have_a_value_or_none() -> None:
    alone = {protocol.name for protocol in PROTOCOLS if protocol.codec is None}
    assert alone <= WITHOUT_VALUE
    assert {protocol.name for protocol in PROTOCOLS}.isdisjoint(WITHOUT_VALUE - alone)
    assert set(NOT_SPOKEN) <= {protocol.name for protocol in PROTOCOLS}


@pytest.mark.parametrize(
    ("host", "scope"),
    [
        ("0.0.0.0", Scope.UNSPECIFIED),
        ("::", Scope.UNSPECIFIED),
        ("127.8.9.10", Scope.LOOPBACK),
        ("::1", Scope.LOOPBACK),
        ("::ffff:127.0.0.1", Scope.LOOPBACK),
        ("169.254.1.1", Scope.LINK_LOCAL),
        ("fe80::1", Scope.LINK_LOCAL),
        ("10.255.255.255", Scope.PRIVATE),
        ("172.31.255.255", Scope.PRIVATE),
        ("192.168.0.1", Scope.PRIVATE),
        ("::ffff:192.168.0.1", Scope.PRIVATE),
        ("fd00::1", Scope.PRIVATE),
        ("fec0::1", Scope.PRIVATE),
        ("100.64.0.0", Scope.SHARED),
        ("100.127.255.255", Scope.SHARED),
        ("100.128.0.0", Scope.PUBLIC),
        ("64:ff9b::808:808", Scope.NAT64),
        ("64:ff9b:1:ffff::1", Scope.NAT64),
        ("64:ff9b:2::1", Scope.OTHER),
        ("8.8.8.8", Scope.PUBLIC),
        ("::ffff:8.8.8.8", Scope.PUBLIC),
        ("172.32.0.1", Scope.PUBLIC),
        ("2a00:1450::1", Scope.PUBLIC),
        ("203.0.113.7", Scope.OTHER),
        ("192.0.0.9", Scope.OTHER),
        ("224.0.0.1", Scope.OTHER),
        ("255.255.255.255", Scope.OTHER),
        ("2001:db8::1", Scope.OTHER),
        ("3fff::1", Scope.OTHER),
        ("2002:808:808::1", Scope.OTHER),
        ("4000::1", Scope.OTHER),
        ("ff02::1", Scope.OTHER),
    ],
)
def test_how_far_an_address_reaches(host: str, scope: Scope) -> None:
    assert scope_of(host) is scope
    assert PublicPredicate().scope(host) is scope
    assert PublicPredicate()(host) == (scope is Scope.PUBLIC)


def test_a_lab_names_the_ranges_that_count_as_public() -> None:
    public = PublicPredicate(("203.0.113.0/24", "2001:db8::/32"))
    assert public("203.0.113.7")
    assert public("2001:db8::1")
    assert public("8.8.8.8")
    assert not public("198.51.100.1")
    assert not public("10.0.0.1")


@pytest.mark.parametrize("text", ["", "203.0.113.0/33", "203.0.113.7/24", "somewhere"])
def test_a_range_that_is_none_is_told_how_to_write_one(text: str) -> None:
    with pytest.raises(AddressError, match=r"write it as 203\.0\.113\.0/24"):
        PublicPredicate((text,))


def test_who_votes_together() -> None:
    assert observer_group("203.0.113.7") == "203.0.113.7"
    assert observer_group("::ffff:203.0.113.7") == "203.0.113.7"
    assert observer_group("2001:db8:0:abcd::1") == "2001:db8:0:ab00::/56"
    assert observer_group("2001:db8:0:abff:1::") == observer_group("2001:db8:0:ab00::")
    assert observer_group("2001:db8:0:ac00::") != observer_group("2001:db8:0:abff::")


@given(hosts)
def test_every_address_has_a_scope_and_a_group(host: str) -> None:
    assert scope_of(host) in Scope
    assert observer_group(host)

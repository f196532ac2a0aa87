"""libp2p's TXT record of mDNS: written as it is read, and what others write is read in bounds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from node.address import Endpoint, multiaddr_of, parse
from node.identity import PrivateKey
from node.proto.mdns_txt import (
    ADDRESSES,
    DNSADDR,
    MAX_READ,
    MAX_STRING,
    MAX_TXT,
    addresses_in,
    txt_of,
)

ID = PrivateKey.from_seed(b"m" * 32).peer_id
OTHER = PrivateKey.from_seed(b"o" * 32).peer_id
HERE = Endpoint("192.168.1.2", 4001)


def strings(*texts: str | bytes) -> bytes:
    data = [text.encode() if isinstance(text, str) else text for text in texts]
    return b"".join(bytes([len(one)]) + one for one in data)


def dnsaddr(address: str, peer_id: object = ID) -> str:
    return f"dnsaddr={address}/p2p/{peer_id}"


def test_our_record_is_read_as_it_was_written() -> None:
    ours = [HERE, Endpoint("192.168.1.2", 4002), Endpoint("fd00::2", 4001)]
    assert addresses_in(txt_of(ours, ID)) == {ID: [multiaddr_of(one) for one in ours]}


def test_a_record_as_others_write_it() -> None:
    record = strings(
        "",
        "txtvers=1",
        dnsaddr("/ip4/192.168.1.2/tcp/4001"),
        dnsaddr("/ip4/192.168.1.2/udp/4001/quic-v1"),
        dnsaddr("/ip6/fe80::1/tcp/4001", OTHER),
    )
    assert addresses_in(record) == {
        ID: [parse("/ip4/192.168.1.2/tcp/4001"), parse("/ip4/192.168.1.2/udp/4001/quic-v1")],
        OTHER: [parse("/ip6/fe80::1/tcp/4001")],
    }


def test_what_is_malformed_is_left_out_one_at_a_time() -> None:
    record = strings(
        "dnsaddr=",
        "dnsaddr=nonsense",
        "dnsaddr=/ip4/192.168.1.2/tcp/4001",
        b"dnsaddr=/ip4/\xff\xfe",
        dnsaddr("/ip4/192.168.1.2/tcp/99999"),
        "DNSADDR=/ip4/1.2.3.4/tcp/1",
        dnsaddr("/ip4/192.168.1.3/tcp/4001"),
    )
    assert addresses_in(record) == {ID: [parse("/ip4/192.168.1.3/tcp/4001")]}
    assert addresses_in(record + b"\xff") == addresses_in(record), "cut off"
    assert addresses_in(b"") == {}


def test_a_record_is_read_to_its_bound_and_no_further() -> None:
    text = strings(dnsaddr("/ip4/192.168.1.2/tcp/4001"))
    padding = strings(*["x" * 255] * 31)
    fits = padding + strings("x" * (MAX_READ - len(padding) - len(text) - 1)) + text
    assert len(fits) == MAX_READ
    assert addresses_in(fits)
    assert not addresses_in(strings("x") + fits[: len(padding)] + fits)


def test_our_record_fits_into_a_packet() -> None:
    many = [Endpoint(f"fd00::{number:x}", 65535) for number in range(1, 40)]
    record = txt_of(many, ID)
    assert len(record) <= MAX_TXT
    assert len(addresses_in(record)[ID]) == ADDRESSES
    long = Endpoint("fd00::1", 1, "z" * MAX_STRING)
    assert txt_of([long, HERE], ID) == txt_of([HERE], ID)


@given(
    st.binary(max_size=2000)
    | st.lists(st.binary(max_size=240)).map(lambda tails: strings(*(DNSADDR + t for t in tails)))
)
def test_any_bytes_are_a_record(record: bytes) -> None:
    addresses_in(record)

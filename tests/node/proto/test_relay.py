"""The messages of circuit relay v2, their voucher, and those of DCUtR."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.address import Multiaddr
from node.errors import RemoteProtocolError
from node.identity import PrivateKey
from node.proto import dcutr, relay
from node.proto.envelope import seal
from node.proto.pb import circuit_pb2 as pb
from node.proto.voucher import DOMAIN, PAYLOAD_TYPE, make_voucher, open_voucher
from node.terms import Mapping

RELAY, US, OTHER = (PrivateKey.from_seed(bytes([n]) * 32) for n in range(3))
ADDRESSES = tuple(Multiaddr(f"/ip4/203.0.113.{n}/tcp/4001") for n in range(1, 30))
LIMITS = st.none() | st.builds(relay.Limit, st.integers(0, 2**32 - 1), st.integers(0, 2**63))
STATUSES = st.sampled_from(relay.Status)
PLACES = st.none() | st.builds(
    relay.Reservation,
    expires=st.integers(0, 2**63),
    addresses=st.lists(st.sampled_from(ADDRESSES), max_size=5, unique=True).map(tuple),
    voucher=st.binary(max_size=50),
)
PEERS = st.sampled_from([key.peer_id for key in (RELAY, US, OTHER)])


@given(
    st.just(relay.Reserve())
    | st.builds(relay.Connect, PEERS)
    | st.builds(relay.Said, STATUSES, PLACES, LIMITS)
)
def test_what_is_said_to_a_relay_is_read_again(
    message: relay.Reserve | relay.Connect | relay.Said,
) -> None:
    assert relay.read_hop(relay.write_hop(message)) == message


@given(st.builds(relay.Connect, PEERS, LIMITS) | st.builds(relay.Said, STATUSES))
def test_what_a_relay_says_to_the_other_end_is_read_again(
    message: relay.Connect | relay.Said,
) -> None:
    assert relay.read_stop(relay.write_stop(message)) == message


def test_the_type_is_written_even_where_it_is_0() -> None:
    assert relay.write_hop(relay.Reserve()) == b"\x08\x00"


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_but_protocol_errors(data: bytes) -> None:
    for read in (relay.read_hop, relay.read_stop, dcutr.read_message):
        try:
            read(data)
        except RemoteProtocolError:
            continue


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"\x08\x09", pb.HopMessage(type=1).SerializeToString()]
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        relay.read_hop(data)
    with pytest.raises(RemoteProtocolError):
        relay.read_stop(data if data[:1] != b"\x08" else b"\x08\x07")


def test_a_status_that_nobody_knows_is_no_reason() -> None:
    assert relay.read_hop(b"\x08\x02\x28\xe7\x07") == relay.Said(relay.Status.UNUSED)


def test_only_so_many_addresses_of_a_relay_are_looked_at() -> None:
    for count, read in ((relay.MAX_ADDRESSES, relay.MAX_ADDRESSES), (relay.MAX_ADDRESSES + 1,) * 2):
        place = relay.Reservation(1, ADDRESSES[:count], b"")
        said = relay.read_hop(relay.write_hop(relay.Said(relay.Status.OK, place)))
        assert isinstance(said, relay.Said)
        assert said.reservation is not None
        assert len(said.reservation.addresses) == min(read, relay.MAX_ADDRESSES)


# --- the voucher ---------------------------------------------------------------------------------


def test_a_voucher_is_the_relays_word_for_us() -> None:
    data = make_voucher(RELAY, US.peer_id, 1_800_000_000)
    opened = open_voucher(data, relay=RELAY.peer_id, peer=US.peer_id)
    assert (opened.relay, opened.peer) == (RELAY.peer_id, US.peer_id)
    assert opened.expires == 1_800_000_000


def test_a_voucher_of_or_for_somebody_else_is_none() -> None:
    good = make_voucher(RELAY, US.peer_id, 1)
    forged = pb.Voucher(
        relay=RELAY.peer_id.to_bytes(), peer=US.peer_id.to_bytes(), expiration=1
    ).SerializeToString()
    for data in (
        make_voucher(OTHER, US.peer_id, 1),
        make_voucher(RELAY, OTHER.peer_id, 1),
        seal(OTHER, DOMAIN, PAYLOAD_TYPE, forged),
        seal(RELAY, b"another domain", PAYLOAD_TYPE, forged),
        seal(RELAY, DOMAIN, b"\x03\x01", forged),
        good[:-1] + bytes([good[-1] ^ 1]),
        b"\xff" * 20,
        bytes(9000),
    ):
        with pytest.raises(RemoteProtocolError):
            open_voucher(data, relay=RELAY.peer_id, peer=US.peer_id)


# --- DCUtR ---------------------------------------------------------------------------------------


@given(
    st.just(dcutr.Sync())
    | st.builds(
        dcutr.Connect,
        st.lists(st.sampled_from(ADDRESSES), max_size=dcutr.MAX_ADDRESSES, unique=True).map(tuple),
        st.sampled_from(Mapping),
        st.sampled_from(Mapping),
    )
)
def test_what_is_agreed_on_is_read_again(message: dcutr.Connect | dcutr.Sync) -> None:
    assert dcutr.read_message(dcutr.write_message(message)) == message


def test_of_too_many_addresses_the_first_are_taken_and_bad_ones_left_out() -> None:
    wire = [address.to_bytes() for address in ADDRESSES]
    data = pb.HolePunch(type=100, ObsAddrs=wire).SerializeToString()
    read = dcutr.read_message(data)
    assert read == dcutr.Connect(ADDRESSES[: dcutr.MAX_ADDRESSES])
    data = pb.HolePunch(type=100, ObsAddrs=[b"\xff", *wire[:1], b""]).SerializeToString()
    assert dcutr.read_message(data) == dcutr.Connect(ADDRESSES[:1])
    later = pb.HolePunch(type=100, ObsAddrs=wire[:1], mapping=5, filtering=4)
    read = dcutr.read_message(later.SerializeToString())
    assert read == dcutr.Connect(ADDRESSES[:1], Mapping.UNKNOWN, Mapping.ADDRESS_AND_PORT_DEPENDENT)
    with pytest.raises(RemoteProtocolError, match="unknown type 7"):
        dcutr.read_message(pb.HolePunch(type=7).SerializeToString())


def test_what_we_write_is_within_the_limits_of_others() -> None:
    many = tuple(replace_host(n) for n in range(100))
    assert len(dcutr.write_message(dcutr.Connect(many))) < dcutr.MAX_MESSAGE


def replace_host(number: int) -> Multiaddr:
    return Multiaddr(f"/ip6/2001:db8::{number:x}/tcp/4001")

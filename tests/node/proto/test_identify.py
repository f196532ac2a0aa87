"""Identify: what a peer says of itself and of us, however it says it."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.address import Multiaddr, parse
from node.errors import RemoteProtocolError
from node.identity import PrivateKey
from node.proto.envelope import MAX_ADDRESSES, make_peer_record
from node.proto.framing import MessageReader, encode_message
from node.proto.identify import (
    MAX_MESSAGE,
    MAX_MESSAGES,
    MAX_PROTOCOL_BYTES,
    MAX_PROTOCOLS,
    MAX_TEXT,
    SHARED_PROTOCOLS,
    SMALL_ENOUGH,
    IdentifyMessage,
    IdentifyReader,
    encode,
    plain,
)
from node.proto.pb.identify_pb2 import Identify

KEY = PrivateKey.from_seed(bytes(32))
OTHER = PrivateKey.from_seed(bytes(31) + b"\x01")
LISTEN = (parse("/ip4/203.0.113.7/tcp/4001"), parse("/ip6/2001:db8::7/tcp/4001"))
OBSERVED = parse("/ip4/198.51.100.9/tcp/4001")


def read(*messages: Identify | bytes) -> IdentifyMessage:
    """Read the messages of KEY's stream, as one flight."""
    reader = IdentifyReader()
    for message in messages:
        data = message if isinstance(message, bytes) else message.SerializeToString()
        reader.feed(encode_message(data))
    return reader.finish(KEY.peer_id)


def ours(**changes: Any) -> bytes:
    """Write our own message, with changes."""
    fields: dict[str, Any] = {
        "public_key": KEY.public_key,
        "listen_addrs": LISTEN,
        "protocols": ("/ipfs/id/1.0.0", "/ipfs/ping/1.0.0"),
        "observed_addr": OBSERVED,
        "protocol_version": "ipfs/0.1.0",
        "agent": "natscope/0.1.0",
        "signed_record": make_peer_record(KEY, 5, LISTEN),
    }
    return encode(**{**fields, **changes})


def lengths(flight: bytes) -> list[int]:
    """Give the lengths of the messages in a flight."""
    reader = MessageReader(MAX_MESSAGE)
    reader.feed(flight)
    found = []
    while (message := reader.next()) is not None:
        found.append(len(message))
    return found


def test_ours_reads_back_byte_by_byte() -> None:
    reader = IdentifyReader()
    for byte in ours():
        reader.feed(bytes((byte,)))
    message = reader.finish(KEY.peer_id)
    assert message.public_key == KEY.public_key
    assert message.listen_addrs == LISTEN
    assert message.protocols == ("/ipfs/id/1.0.0", "/ipfs/ping/1.0.0")
    assert message.observed_addr == OBSERVED
    assert (message.protocol_version, message.agent) == ("ipfs/0.1.0", "natscope/0.1.0")
    assert message.signed_record is not None
    assert (message.signed_record.seq, message.signed_record.addresses) == (5, LISTEN)
    assert (message.record_error, message.addresses_dropped) == (None, 0)


def test_a_small_message_goes_whole_and_a_long_one_without_its_record() -> None:
    [small] = lengths(ours(agent=""))
    # The length of a text takes a second byte from 128 on.
    filler = "a" * (SMALL_ENOUGH - small - 1)
    assert lengths(ours(agent=filler)) == [SMALL_ENOUGH]
    assert len(lengths(ours(agent=filler + "a"))) == 2
    reader = IdentifyReader()
    reader.feed(ours(agent=filler + "a"))
    message = reader.finish(KEY.peer_id)
    assert message.signed_record is not None
    assert message.listen_addrs == LISTEN


def test_nothing_at_all_may_be_said() -> None:
    assert read(b"") == IdentifyMessage()


def test_messages_are_merged_field_by_field() -> None:
    message = read(
        Identify(agent_version=b"first", protocols=[b"/a"], protocol_version=b"kept"),
        Identify(agent_version=b"second", protocols=[b"/b", b"/a"]),
    )
    assert (message.agent, message.protocol_version) == ("second", "kept")
    assert message.protocols == ("/a", "/b")


def test_messages_at_the_bound_and_past_it() -> None:
    read(*[b""] * MAX_MESSAGES)
    with pytest.raises(RemoteProtocolError, match="more than 10"):
        read(*[b""] * (MAX_MESSAGES + 1))


def test_a_message_at_the_bound_and_past_it() -> None:
    head = b"\x32\xfd\x3f"
    longest = head + b"a" * (MAX_MESSAGE - len(head))
    assert read(longest).agent == "a" * MAX_TEXT
    with pytest.raises(RemoteProtocolError, match="more than 8192"):
        read(longest + b"\x00")


def test_what_is_cut_off() -> None:
    whole = ours()
    for length in range(len(whole)):
        reader = IdentifyReader()
        reader.feed(whole[:length])
        with pytest.raises(RemoteProtocolError, match="cut off"):
            reader.finish(KEY.peer_id)


def test_the_key_of_another_peer_is_refused() -> None:
    with pytest.raises(RemoteProtocolError, match="another peer"):
        read(Identify(public_key=OTHER.public_key.to_bytes()))
    with pytest.raises(RemoteProtocolError):
        read(Identify(public_key=b"garbage"))


def test_a_record_of_another_peer_is_dropped_with_the_reason() -> None:
    message = read(
        Identify(
            listen_addrs=[one.to_bytes() for one in LISTEN],
            signed_peer_record=make_peer_record(OTHER, 1, LISTEN),
        )
    )
    assert message.signed_record is None
    assert message.record_error is not None
    assert "another peer" in message.record_error
    assert message.listen_addrs == LISTEN


def test_a_broken_record_is_dropped_with_the_reason() -> None:
    broken = bytearray(make_peer_record(KEY, 1, LISTEN))
    broken[-1] ^= 1
    message = read(Identify(signed_peer_record=bytes(broken)))
    assert message.signed_record is None
    assert message.record_error == "the signature of a signed record does not hold"


def test_bad_listen_addresses_are_dropped_and_counted() -> None:
    listen = [
        LISTEN[0].to_bytes(),
        b"",
        b"\x04\x7f\x00",
        parse(f"{LISTEN[1]}/p2p/{KEY.peer_id}").to_bytes(),
        parse(f"{LISTEN[1]}/p2p/{OTHER.peer_id}").to_bytes(),
    ]
    message = read(Identify(listen_addrs=listen))
    assert message.listen_addrs == LISTEN
    assert message.addresses_dropped == 3


def test_listen_addresses_at_the_bound_and_past_it() -> None:
    for count, dropped in ((MAX_ADDRESSES, 0), (MAX_ADDRESSES + 1, 1)):
        listen = [Multiaddr(f"/ip4/8.8.8.8/tcp/{n}").to_bytes() for n in range(1, count + 1)]
        message = read(Identify(listen_addrs=listen))
        assert len(message.listen_addrs) == MAX_ADDRESSES
        assert message.addresses_dropped == dropped


def test_a_flood_of_bad_addresses_does_not_stop_the_node() -> None:
    flood = Identify(listen_addrs=[b"\x04"] * 2600)
    assert flood.ByteSize() <= MAX_MESSAGE
    started = time.process_time()
    message = read(*[flood] * MAX_MESSAGES)
    assert message.addresses_dropped == 26_000
    # Some 3 ms; more than 100 ms when each of them is looked at.
    assert time.process_time() - started < 0.05


@pytest.mark.parametrize(
    ("sent", "seen"),
    [
        (OBSERVED, OBSERVED),
        (parse(f"{OBSERVED}/p2p/{KEY.peer_id}"), OBSERVED),
        (parse(f"{OBSERVED}/p2p/{OTHER.peer_id}"), OBSERVED),
        (parse("/dns4/node.example/tcp/4001"), parse("/dns4/node.example/tcp/4001")),
        (parse("/ip4/198.51.100.9/tcp/0"), None),
        (parse("/ip4/198.51.100.9/udp/0/quic-v1"), None),
        (parse(f"/p2p/{KEY.peer_id}"), None),
    ],
)
def test_where_the_peer_sees_us(sent: Multiaddr, seen: Multiaddr | None) -> None:
    assert read(Identify(observed_addr=sent.to_bytes())).observed_addr == seen


@pytest.mark.parametrize("data", [b"", b"\x04\x7f\x00", b"\xff"])
def test_an_observed_address_that_is_none_is_left_out(data: bytes) -> None:
    assert read(Identify(observed_addr=data)).observed_addr is None


def test_protocols_at_the_bound_and_past_it() -> None:
    for count in (MAX_PROTOCOLS, MAX_PROTOCOLS + 1):
        names = [f"/p/{n}".encode() for n in range(count)]
        assert len(read(Identify(protocols=names)).protocols) == MAX_PROTOCOLS


def test_long_protocol_names_at_the_bound_and_past_it() -> None:
    names = [b"/%03d" % n + b"p" * 60 for n in range(129)]
    assert len(names[0]) * 128 == MAX_PROTOCOL_BYTES
    for count in (128, 129):
        parts = [Identify(protocols=names[:100]), Identify(protocols=names[100:count])]
        assert len(read(*parts).protocols) == 128


@pytest.mark.parametrize(
    ("count", "shared"), [(SHARED_PROTOCOLS, True), (SHARED_PROTOCOLS + 1, False)]
)
def test_peers_with_the_same_protocols_share_one_list(count: int, shared: bool) -> None:
    names = [f"/p/{n}".encode() for n in range(count)]
    one, other = (read(Identify(protocols=names, agent_version=b"kubo")) for _ in range(2))
    assert one.protocols == other.protocols
    assert (one.protocols is other.protocols) == shared
    assert one.agent is other.agent


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        (b"kubo/0.30.0", "kubo/0.30.0"),
        (b"a" * MAX_TEXT, "a" * MAX_TEXT),
        (b"a" * (MAX_TEXT + 1), "a" * MAX_TEXT),
        ("\U0001f980".encode() * (MAX_TEXT + 1), "\U0001f980" * MAX_TEXT),
        (b"two\nlines\x1b[31m\x00", "twolines[31m"),
        ("a\u202eb\u2066c\u200bd\ufeff".encode(), "abcd"),
        ("a\u2028b\u2029c".encode(), "abc"),
        ("caf\u00e9 \u65e5\u672c".encode(), "caf\u00e9 \u65e5\u672c"),
        (b"\xff\xfe", "\ufffd\ufffd"),
    ],
)
def test_text_is_cut_and_cannot_disturb_the_window(sent: bytes, shown: str) -> None:
    message = read(Identify(agent_version=sent, protocol_version=sent, protocols=[sent]))
    assert message.agent == message.protocol_version == shown
    assert message.protocols == (shown,)


@given(st.text(max_size=600))
def test_plain_text_is_short_and_in_one_line(text: str) -> None:
    shown = plain(text)
    assert len(shown) <= MAX_TEXT
    assert len(shown.splitlines()) <= 1
    assert plain(shown) == shown


values = st.binary(max_size=40)
messages = st.builds(
    lambda **fields: Identify(**fields).SerializeToString(),
    public_key=values | st.just(KEY.public_key.to_bytes()),
    listen_addrs=st.lists(values, max_size=4),
    protocols=st.lists(values, max_size=4),
    observed_addr=values,
    protocol_version=values,
    agent_version=values,
    signed_peer_record=values,
)


@given(st.lists(messages | st.binary(max_size=100), max_size=MAX_MESSAGES + 1))
def test_any_messages_are_a_value_or_a_protocol_error(parts: list[bytes]) -> None:
    try:
        message = read(*parts)
    except RemoteProtocolError:
        return
    assert isinstance(message.agent, str)
    assert all(isinstance(name, str) for name in message.protocols)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_value_or_a_protocol_error(data: bytes) -> None:
    reader = IdentifyReader()
    try:
        reader.feed(data)
        assert isinstance(reader.finish(KEY.peer_id), IdentifyMessage)
    except RemoteProtocolError:
        pass

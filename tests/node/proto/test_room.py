"""The room's message: what is signed comes back, and what others wrote is cut and cleaned."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.address import Multiaddr, parse
from node.errors import RemoteProtocolError
from node.identity import PeerId, PrivateKey
from node.proto import room
from node.proto.envelope import make_peer_record, seal
from node.proto.identify import plain as plain_text
from node.proto.pb import room_pb2 as pb
from node.proto.room import About, State, Told
from node.room_views import DialOutcome
from node.terms import Mapping, Reach
from tests.fuzz.mutations import mutated

KEY = PrivateKey.from_seed(b"k" * 32)
OTHERS = [PrivateKey.from_seed(bytes([number]) * 32).peer_id for number in range(70)]
HERE = parse("/ip4/203.0.113.7/tcp/4001")
STATE = State(
    peer_id=KEY.peer_id,
    seq=7,
    name="Anna",
    agent="natscope/0.1.0",
    consent=True,
    asked_at=5,
    reach=Reach.NOT_REACHABLE,
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    addrs=(HERE, parse("/ip6/2001:db8::7/tcp/4001")),
    about=(
        About(OTHERS[0], HERE, DialOutcome.DIRECT, HERE, "connected within 3 ms", 4),
        About(OTHERS[1], None, DialOutcome.FAILED, None, "no address", 3),
        About(OTHERS[2], HERE),
    ),
)


def opened(sealed: bytes) -> State:
    peer_id, state = room.open_state(sealed)
    assert peer_id == KEY.peer_id
    assert state is not None
    return state


def wire(**fields: Any) -> State:
    """A state as somebody else's program might write it, opened."""
    message = pb.State(**{"peer_id": KEY.peer_id.to_bytes(), "seq": 1, **fields})
    return opened(seal(KEY, room._DOMAIN, room._TYPE, message.SerializeToString()))


def test_a_state_comes_back_as_it_was() -> None:
    assert opened(room.seal_state(KEY, STATE)) == STATE


@pytest.mark.parametrize("seen_at", [None, HERE])
def test_a_message_comes_back_as_it_was(seen_at: Multiaddr | None) -> None:
    told = Told(b"sealed", seen_at)
    assert room.decode_told(room.encode_told(told)) == told


def test_what_is_known_is_not_looked_at_again() -> None:
    sealed = room.seal_state(KEY, STATE)
    assert room.open_state(sealed, newer_than={str(KEY.peer_id): 7}) == (KEY.peer_id, None)
    _, state = room.open_state(sealed, newer_than={str(KEY.peer_id): 6})
    assert state == STATE


def test_a_state_of_seq_zero_is_one() -> None:
    assert opened(room.seal_state(KEY, State(KEY.peer_id, 0))) == State(KEY.peer_id, 0)


def test_nobody_speaks_for_another() -> None:
    message = pb.State(peer_id=OTHERS[0].to_bytes(), seq=1).SerializeToString()
    with pytest.raises(RemoteProtocolError, match="another peer than its signer"):
        room.open_state(seal(KEY, room._DOMAIN, room._TYPE, message))
    sealed = bytearray(room.seal_state(KEY, STATE))
    sealed[-1] ^= 1
    with pytest.raises(RemoteProtocolError, match="signature"):
        room.open_state(bytes(sealed))
    message = pb.State(peer_id=KEY.peer_id.to_bytes(), seq=1).SerializeToString()
    with pytest.raises(RemoteProtocolError, match="signature"):
        room.open_state(seal(KEY, b"another domain", room._TYPE, message))
    with pytest.raises(RemoteProtocolError, match="holds no state"):
        room.open_state(make_peer_record(KEY, 1, [HERE]))


def test_the_largest_state_that_we_make_is_taken_by_others() -> None:
    long = parse("/ip6zone/" + "z" * 30 + "/ip6/fe80::1/tcp/65535")
    assert len(long.to_bytes()) <= room.MAX_ADDRESS
    about = [
        About(one, long, DialOutcome.FAILED, long, "\N{GRINNING FACE}" * 400, 2**63)
        for one in OTHERS
    ]
    ports = [parse(f"/ip6zone/{'z' * 30}/ip6/fe80::1/tcp/{port}") for port in range(1, 40)]
    state = replace(
        STATE,
        name="\N{GRINNING FACE}" * 99,
        agent="ü" * 999,
        addrs=tuple(ports),
        about=tuple(about),
    )
    sealed = room.seal_state(KEY, state)
    assert len(sealed) < room.MAX_STATE
    told = room.encode_told(Told(sealed, long))
    assert len(told) < room.MAX_MESSAGE
    seen = opened(sealed)
    assert len(seen.about) == room.MAX_OTHERS
    assert len(seen.addrs) == room.MAX_ADDRESSES
    assert seen.name == "\N{GRINNING FACE}" * room.MAX_NAME


def test_a_state_at_the_bound_and_one_past_it() -> None:
    def padded(size: int) -> bytes:
        # A field that nobody knows, as a later version may have.
        head = pb.State(peer_id=KEY.peer_id.to_bytes(), seq=1).SerializeToString()
        payload = head + b"\xfa\x01" + b"\x80\x80\x01"[:0] + _length(size) + bytes(size)
        return seal(KEY, room._DOMAIN, room._TYPE, payload)

    size = room.MAX_STATE - len(padded(20_000)) + 20_000
    assert len(padded(size)) == room.MAX_STATE
    assert opened(padded(size)).seq == 1
    with pytest.raises(RemoteProtocolError, match="more than 24576 bytes"):
        room.open_state(padded(size + 1))


def _length(size: int) -> bytes:
    return bytes([size & 0x7F | 0x80, size >> 7 & 0x7F | 0x80, size >> 14])


def test_counts_at_the_bound_and_one_past_it() -> None:
    ports = [parse(f"/ip4/203.0.113.7/tcp/{port + 1}").to_bytes() for port in range(17)]
    assert len(wire(addrs=ports[:16]).addrs) == 16
    assert len(wire(addrs=ports).addrs) == 16
    about = [pb.About(peer_id=one.to_bytes()) for one in OTHERS]
    assert len(wire(about=about[:63]).about) == 63
    assert len(wire(about=about[:64]).about) == 63
    assert wire(name=b"n" * 24).name == "n" * 24
    assert wire(name=b"n" * 25).name == "n" * 24
    assert wire(agent=b"a" * 65).agent == "a" * 64
    (one,) = wire(about=[pb.About(peer_id=OTHERS[0].to_bytes(), reason=b"r" * 121)]).about
    assert one.reason == "r" * 120


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b" Anna \n", "Anna"),
        ("Bj\u00f6rn".encode(), "Bj\u00f6rn"),
        (b"a\x1b[31mb\x00c\r\n", "a[31mbc"),
        ("\u202egnp.exe\u200b".encode(), "gnp.exe"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"", ""),
    ],
)
def test_names_can_be_shown(name: bytes, shown: str) -> None:
    assert wire(name=name).name == shown


def test_what_makes_no_sense_is_left_out_one_at_a_time() -> None:
    named = HERE.to_bytes() + b"\xa5\x03" + b"\x26" + OTHERS[0].to_bytes()
    state = wire(
        reach=99,
        mapping=99,
        filtering=5,
        addrs=[b"", b"\x04nonsense", named, parse("/ip4/1.2.3.4/tcp/0").to_bytes(), b"x" * 65],
        about=[
            pb.About(peer_id=b"nobody"),
            pb.About(peer_id=KEY.peer_id.to_bytes(), outcome=2),
            pb.About(peer_id=OTHERS[0].to_bytes(), outcome=4, seen_at=b"?", addr=named),
            pb.About(peer_id=OTHERS[0].to_bytes(), outcome=3),
        ],
    )
    assert state == State(KEY.peer_id, 1, about=(About(OTHERS[0]),))


def test_a_message_that_is_none() -> None:
    with pytest.raises(RemoteProtocolError):
        room.decode_told(b"\xff")
    assert room.decode_told(b"") == Told(b"")
    for sealed in (b"", b"\xff", b"\x0a\x02\x08\x01"):
        with pytest.raises(RemoteProtocolError):
            room.open_state(sealed)


# --- hypothesis ----------------------------------------------------------------------------------

texts = st.text(max_size=200)
addresses = st.one_of(
    st.none(),
    st.builds(
        lambda host, port: parse(f"/ip4/{host}/tcp/{port}"),
        st.ip_addresses(v=4),
        st.integers(1, 65535),
    ),
)
abouts = st.builds(
    About,
    peer_id=st.sampled_from(OTHERS),
    seen_at=addresses,
    outcome=st.sampled_from(
        [DialOutcome.NOT_ASKED, DialOutcome.UNDER_WAY, DialOutcome.DIRECT, DialOutcome.FAILED]
    ),
    addr=addresses,
    reason=texts,
    at=st.integers(0, 2**64 - 1),
)
states = st.builds(
    State,
    peer_id=st.just(KEY.peer_id),
    seq=st.integers(0, 2**64 - 1),
    name=texts,
    agent=texts,
    consent=st.booleans(),
    left=st.booleans(),
    asked_at=st.integers(0, 2**64 - 1),
    reach=st.sampled_from(Reach),
    mapping=st.sampled_from(Mapping),
    filtering=st.sampled_from(Mapping),
    addrs=st.lists(addresses.filter(bool), max_size=20, unique=True).map(tuple),
    about=st.lists(abouts, max_size=70, unique_by=lambda one: one.peer_id).map(tuple),
)


@given(states)
def test_any_state_is_read_as_it_was_written_but_for_what_is_cut(state: State) -> None:
    seen = opened(room.seal_state(KEY, state))
    assert opened(room.seal_state(KEY, seen)) == seen
    assert seen.name == room.plain_name(state.name)
    assert seen.addrs == state.addrs[: room.MAX_ADDRESSES]
    plain = [replace(one, reason="") for one in state.about[: room.MAX_OTHERS]]
    assert [replace(one, reason="") for one in seen.about] == plain
    for one in seen.about:
        assert one.reason == plain_text(one.reason)
        assert len(one.reason) <= room.MAX_REASON


@given(st.binary(max_size=300))
def test_any_bytes_are_a_message_or_refused(data: bytes) -> None:
    for read in (room.decode_told, room.open_state):
        with contextlib.suppress(RemoteProtocolError):
            read(data)


@given(st.data())
def test_a_state_that_was_tampered_with_is_refused(data: st.DataObject) -> None:
    sealed = room.seal_state(KEY, STATE)
    spoilt = data.draw(mutated(sealed))
    try:
        _, state = room.open_state(spoilt)
    except RemoteProtocolError:
        return
    assert state == STATE


def test_peer_ids_of_others_are_whole() -> None:
    assert all(isinstance(one, PeerId) for one in OTHERS)

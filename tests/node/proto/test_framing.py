from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.errors import RemoteProtocolError
from node.proto.framing import (
    MAX_UVARINT,
    MessageReader,
    decode_uvarint,
    encode_message,
    encode_uvarint,
)


@pytest.mark.parametrize(
    ("value", "wire"),
    [(0, "00"), (1, "01"), (127, "7f"), (128, "8001"), (300, "ac02"), (16384, "808001")],
)
def test_known_varints(value: int, wire: str) -> None:
    assert encode_uvarint(value).hex() == wire
    assert decode_uvarint(bytes.fromhex(wire), maximum=value) == (value, len(wire) // 2)


@given(st.integers(0, MAX_UVARINT), st.binary(max_size=4))
def test_varints_come_back_at_any_offset(value: int, before: bytes) -> None:
    wire = before + encode_uvarint(value) + b"\xff"
    assert decode_uvarint(wire, len(before), maximum=value) == (value, len(wire) - 1)


@pytest.mark.parametrize("value", [-1, MAX_UVARINT + 1])
def test_what_does_not_fit_is_not_encoded(value: int) -> None:
    with pytest.raises(ValueError):
        encode_uvarint(value)


def test_a_cut_varint_waits_for_the_rest() -> None:
    assert decode_uvarint(b"", maximum=9) is None
    assert decode_uvarint(b"\x80\x80", maximum=2**40) is None


def test_nine_bytes_are_the_longest() -> None:
    longest = b"\xff" * 8 + b"\x7f"
    assert decode_uvarint(longest, maximum=MAX_UVARINT) == (MAX_UVARINT, 9)
    with pytest.raises(RemoteProtocolError, match="longer than 9"):
        decode_uvarint(b"\x80" * 9, maximum=MAX_UVARINT)


@pytest.mark.parametrize("wire", [b"\x80\x00", b"\x81\x80\x00"])
def test_a_longer_form_than_needed_is_refused(wire: bytes) -> None:
    with pytest.raises(RemoteProtocolError, match="shortest"):
        decode_uvarint(wire, maximum=1000)


def test_a_message_at_the_limit_and_one_past_it() -> None:
    reader = MessageReader(limit=300)
    reader.feed(encode_message(bytes(300)))
    assert reader.next() == bytes(300)
    reader.feed(encode_uvarint(301))
    with pytest.raises(RemoteProtocolError, match="more than 300"):
        reader.next()


def test_a_length_too_large_is_refused_before_it_is_whole() -> None:
    reader = MessageReader(limit=100)
    reader.feed(b"\xff\xff")
    with pytest.raises(RemoteProtocolError):
        reader.next()


@given(st.lists(st.binary(max_size=40), max_size=8), st.integers(1, 50))
def test_messages_are_the_same_in_any_portions(messages: list[bytes], step: int) -> None:
    wire = b"".join(map(encode_message, messages))
    reader = MessageReader(limit=40)
    taken = []
    for start in range(0, len(wire), step):
        reader.feed(wire[start : start + step])
        while (message := reader.next()) is not None:
            taken.append(message)
    assert taken == messages
    assert reader.pending == 0


@given(st.binary(max_size=60))
def test_garbage_parses_or_is_a_protocol_error(data: bytes) -> None:
    assert _outcome([data]) == _outcome([data[i : i + 1] for i in range(len(data))])


def _outcome(pieces: list[bytes]) -> tuple[list[bytes], str]:
    reader = MessageReader(limit=20)
    taken: list[bytes] = []
    try:
        for piece in pieces:
            reader.feed(piece)
            while (message := reader.next()) is not None:
                taken.append(message)
    except RemoteProtocolError as error:
        return taken, str(error)
    return taken, ""

"""STUN's messages: what is taken for an answer, and that nothing else does harm."""

from __future__ import annotations

import contextlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.address import Endpoint
from node.errors import RemoteProtocolError
from node.net.stun_message import (
    HEADER,
    MAX_MESSAGE,
    MAX_REASON,
    Refusal,
    Request,
    binding_request,
    message_length,
    read_answer,
)
from tests.support.stun_server import attribute, error_code, mapped, response, xor_mapped

REQUEST = Request(b"", bytes(range(12)))
ID = REQUEST.transaction_id
# RFC 5769, 2.2 and 2.3: sample responses over IPv4 and IPv6.
SAMPLE_ID = bytes.fromhex("b7e7a701bc34d686fa87dfae")
SAMPLES = [
    (
        (
            "0101003c2112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220"
            "002000080001a147e112a643000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
            "80280004c07d4c96"
        ),
        Endpoint("192.0.2.1", 32853),
    ),
    (
        (
            "010100482112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220"
            "002000140002a1470113a9faa5d3f179bc25f4b5bed2b9d900080014a382954e4be67bf1"
            "1784c97c8292c275bfe3ed4180280004c8fb0b4c"
        ),
        Endpoint("2001:db8:1234:5678:11:2233:4455:6677", 32853),
    ),
]


@pytest.mark.parametrize(("sample", "address"), SAMPLES)
def test_the_samples_of_rfc_5769_are_read(sample: str, address: Endpoint) -> None:
    assert read_answer(bytes.fromhex(sample), Request(b"", SAMPLE_ID)) == address


def test_a_question_is_a_bare_binding_request_with_an_id_of_its_own() -> None:
    one, other = binding_request(), binding_request()
    assert one.data == struct.pack("!HHI", 1, 0, 0x2112A442) + one.transaction_id
    assert one.transaction_id != other.transaction_id


@pytest.mark.parametrize(
    ("attributes", "address"),
    [
        ((xor_mapped(ID, "203.0.113.7", 4001),), Endpoint("203.0.113.7", 4001)),
        ((xor_mapped(ID, "2001:db8::7", 4001),), Endpoint("2001:db8::7", 4001)),
        ((xor_mapped(ID, "::ffff:203.0.113.7", 4001),), Endpoint("203.0.113.7", 4001)),
        ((mapped("203.0.113.7", 4001),), Endpoint("203.0.113.7", 4001)),
        # A router that rewrites addresses in packets gets at this one only (RFC 8489, 14.2).
        (
            (mapped("10.0.0.1", 1), xor_mapped(ID, "203.0.113.7", 4001)),
            Endpoint("203.0.113.7", 4001),
        ),
        ((attribute(0x8099, b"?"), mapped("203.0.113.7", 4001)), Endpoint("203.0.113.7", 4001)),
    ],
)
def test_where_the_server_sees_us(attributes: tuple[bytes, ...], address: Endpoint) -> None:
    assert read_answer(response(ID, *attributes), REQUEST) == address


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ((error_code(401, "Unauthorized"),), "(401 Unauthorized): it wants a user name"),
        ((error_code(300, "Elsewhere"),), "(300 Elsewhere): it sends us to another server"),
        ((error_code(499, "Odd\u202e\n"),), "the server refused (499 Odd)"),
        ((error_code(500, ""),), "the server refused (500): it is in trouble"),
        ((), "the server refused, without a reason"),
    ],
)
def test_a_refusal_is_put_in_words(attributes: tuple[bytes, ...], words: str) -> None:
    answer = read_answer(response(ID, *attributes, kind=0x0111), REQUEST)
    assert isinstance(answer, Refusal)
    assert words in answer.reason
    assert answer.reason.isprintable()


@pytest.mark.parametrize("length", [MAX_REASON, MAX_REASON + 1])
def test_a_long_reason_is_cut(length: int) -> None:
    answer = read_answer(response(ID, error_code(499, "x" * length), kind=0x0111), REQUEST)
    assert isinstance(answer, Refusal)
    assert answer.reason.count("x") == MAX_REASON


def _padded(length: int) -> bytes:
    address = xor_mapped(ID, "203.0.113.7", 4001)
    return response(ID, address, attribute(0x8099, bytes(length - HEADER - len(address) - 4)))


def test_an_answer_may_be_so_long_and_no_longer() -> None:
    assert len(_padded(MAX_MESSAGE)) == MAX_MESSAGE
    assert read_answer(_padded(MAX_MESSAGE), REQUEST) == Endpoint("203.0.113.7", 4001)
    with pytest.raises(RemoteProtocolError, match=f"an answer of {MAX_MESSAGE + 4} bytes"):
        read_answer(_padded(MAX_MESSAGE + 4), REQUEST)


GOOD = response(ID, xor_mapped(ID, "203.0.113.7", 4001))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "another length"),
        (GOOD[:-1], "another length"),
        (GOOD + b"\0", "another length"),
        (GOOD[:19], "another length"),
        (GOOD[:4] + b"\0\0\0\0" + GOOD[8:], "no STUN message"),
        (b"\x40" + GOOD[1:], "no STUN message"),
        (b"HTTP/1.1 200 OK\r\n\r\n" + bytes(20), "no STUN message"),
        (response(bytes(12), xor_mapped(ID, "203.0.113.7", 1)), "did not ask"),
        (response(ID), "without an address"),
        (response(ID, kind=0x0001), "our own question"),
        (response(ID, kind=0x0011), "our own question"),
        (response(ID, kind=0x0103), "another kind"),
        (response(ID, kind=0x3EEF), "malformed"),
        (response(ID, mapped("203.0.113.7", 0)), "nobody has"),
        (response(ID, mapped("0.0.0.0", 1)), "nobody has"),
        (response(ID, mapped("224.0.0.1", 1)), "nobody has"),
        (response(ID, mapped("::", 1)), "nobody has"),
        (response(ID, attribute(0x20, b"\0\3" + bytes(6))), "malformed"),
        (response(ID, attribute(0x20, b"\0\1" + bytes(5))), "malformed"),
        (response(ID, attribute(0x20, b"")), "malformed"),
        (response(ID, attribute(0x24, b"")), "malformed"),
        (response(ID, attribute(0x8022, b"\xff")), "malformed"),
        (response(ID, mapped("203.0.113.7", 1), attribute(0x8028, bytes(4))), "malformed"),
        (response(ID, attribute(0x09, b"\0\0"), kind=0x0111), "malformed"),
    ],
)
def test_what_is_no_answer_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(RemoteProtocolError, match=words):
        read_answer(data, REQUEST)


@given(st.binary(max_size=200), st.sampled_from([0x0101, 0x0111]))
def test_any_body_is_an_answer_or_refused(body: bytes, kind: int) -> None:
    head = struct.pack("!HHI", kind, len(body), 0x2112A442) + ID
    with contextlib.suppress(RemoteProtocolError):
        read_answer(head + body, REQUEST)


@given(st.binary(max_size=40))
def test_any_start_has_a_length_or_is_refused(head: bytes) -> None:
    try:
        length = message_length(head)
    except RemoteProtocolError:
        return
    assert length is None or HEADER <= length <= MAX_MESSAGE

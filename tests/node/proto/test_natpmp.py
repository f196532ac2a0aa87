"""NAT-PMP and PCP on the wire: the bytes of RFC 6886 and RFC 6887, and nothing else."""

from __future__ import annotations

import contextlib
import socket
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.errors import RemoteProtocolError
from node.proto import natpmp, pcp

NONCE = bytes(range(12))
V4 = bytes(10) + b"\xff\xff"


def test_natpmp_questions() -> None:
    assert natpmp.address_request() == b"\0\0"
    assert natpmp.map_request(4001, 5001, 3600) == bytes.fromhex("00 02 0000 0fa1 1389 00000e10")
    # Closing names no port outside (RFC 6886, 3.4).
    assert natpmp.map_request(4001, 5001, 0) == bytes.fromhex("00 02 0000 0fa1 0000 00000000")


def test_natpmp_answers() -> None:
    address = bytes.fromhex("00 80 0000 00000001 cb007107")
    assert natpmp.read_response(address) == natpmp.OuterAddress("203.0.113.7")
    opened = bytes.fromhex("00 82 0000 00000001 0fa1 1389 00000e10")
    assert natpmp.read_response(opened) == natpmp.Opened(4001, 5001, 3600)


@pytest.mark.parametrize("code", [1, 2, 3, 4, 5, 6, 0xFFFF])
def test_natpmp_refusals_have_words(code: int) -> None:
    answer = natpmp.read_response(struct.pack("!BBHI", 0, 130, code, 1))
    assert isinstance(answer, natpmp.Failed)
    assert answer.code == code
    assert answer.reason


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0",
        bytes.fromhex("00 80 0000 000000"),
        bytes.fromhex("02 80 0000 00000001 cb007107"),
        bytes.fromhex("00 00 0000 00000001 cb007107"),
        bytes.fromhex("00 80 0000 00000001 cb0071"),
        bytes.fromhex("00 80 0000 00000001 cb00710700"),
        bytes.fromhex("00 81 0000 00000001 0fa1 1389 00000e10"),
        bytes.fromhex("00 82 0000 00000001 0fa1 1389 00000e"),
        bytes.fromhex("00 82 0000 00000001 0fa1 1389 00000e1000"),
    ],
)
def test_what_is_no_natpmp_answer_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        natpmp.read_response(data)


def pcp_answer(
    *,
    version: int = 2,
    opcode: int = 0x81,
    code: int = 0,
    nonce: bytes = NONCE,
    protocol: int = 6,
    outside: bytes = V4 + socket.inet_aton("203.0.113.7"),
) -> bytes:
    head = struct.pack("!BBBBII12x", version, opcode, 0, code, 3600, 1)
    return head + nonce + struct.pack("!B3xHH", protocol, 4001, 5001) + outside


def test_a_pcp_question() -> None:
    question = pcp.map_request(
        client="192.168.1.2", nonce=NONCE, internal_port=4001, external_port=5001, lifetime=3600
    )
    assert question == (
        bytes.fromhex("02 01 0000 00000e10")
        + V4
        + socket.inet_aton("192.168.1.2")
        + NONCE
        + bytes.fromhex("06 000000 0fa1 1389")
        + V4
        + bytes(4)
    )
    closing = pcp.map_request(
        client="192.168.1.2", nonce=NONCE, internal_port=4001, external_port=5001, lifetime=0
    )
    assert closing[4:8] == bytes(4)
    assert closing[42:44] == bytes(2)


@pytest.mark.parametrize(
    ("outside", "host"),
    [
        (V4 + socket.inet_aton("203.0.113.7"), "203.0.113.7"),
        (socket.inet_pton(socket.AF_INET6, "2001:db8::7"), "2001:db8::7"),
    ],
)
def test_a_pcp_answer(outside: bytes, host: str) -> None:
    answer = pcp.read_response(pcp_answer(outside=outside), NONCE)
    assert answer == pcp.Mapped(NONCE, 4001, 5001, host, 3600)


@pytest.mark.parametrize("code", [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255])
def test_pcp_refusals_have_words(code: int) -> None:
    answer = pcp.read_response(pcp_answer(code=code), NONCE)
    assert isinstance(answer, pcp.Failed)
    assert answer.code == code
    assert answer.reason


@pytest.mark.parametrize(
    "data",
    [
        bytes.fromhex("00 81 0001 00000001"),  # NAT-PMP: this version is not known
        pcp_answer(version=1),
        pcp_answer(version=3),
        pcp_answer(code=1),
    ],
)
def test_an_older_router_is_told_apart(data: bytes) -> None:
    with pytest.raises(pcp.OlderVersion):
        pcp.read_response(data, NONCE)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\2",
        pcp_answer()[:23],
        pcp_answer()[:59],
        pcp_answer(opcode=1),
        pcp_answer(opcode=0x80),
        pcp_answer(opcode=0x82),
        pcp_answer(nonce=bytes(12)),
        pcp_answer(protocol=17),
        pcp_answer() + bytes(pcp.MAX_MESSAGE - 60 + 1),
    ],
)
def test_what_is_no_pcp_answer_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        pcp.read_response(data, NONCE)


def test_a_pcp_answer_may_be_so_long() -> None:
    longest = pcp_answer() + bytes(pcp.MAX_MESSAGE - 60)
    assert isinstance(pcp.read_response(longest, NONCE), pcp.Mapped)


@given(st.binary(max_size=80))
def test_any_bytes_are_an_answer_or_refused(data: bytes) -> None:
    with contextlib.suppress(RemoteProtocolError):
        natpmp.read_response(data)
    with contextlib.suppress(RemoteProtocolError):
        pcp.read_response(data, NONCE)


@given(st.binary(max_size=60))
def test_any_end_of_a_pcp_answer_is_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(RemoteProtocolError):
        pcp.read_response(pcp_answer()[:36] + data, NONCE)

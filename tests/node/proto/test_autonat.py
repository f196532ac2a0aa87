"""AutoNAT's messages: the bytes that the specifications ask for, and what is taken of others."""

from __future__ import annotations

import pytest

from node.address import parse
from node.errors import RemoteProtocolError
from node.identity import PrivateKey
from node.proto import autonat, autonat_v1
from node.proto.autonat import (
    MAX_ADDRESSES,
    MAX_DIAL_DATA,
    MAX_MESSAGE,
    DialData,
    DialDataRequest,
    DialRequest,
    DialResponse,
    DialStatus,
    Status,
)
from node.proto.framing import encode_message
from node.proto.pb import autonat_v1_pb2, autonat_v2_pb2

ADDRESS = parse("/ip4/192.0.2.1/tcp/4001")
PEER_ID = PrivateKey.from_seed(b"k" * 32).peer_id
WIRE = ADDRESS.to_bytes()


def test_a_request_in_bytes() -> None:
    data = autonat.encode_request(DialRequest((ADDRESS,), 0x0102030405060708))
    inner = b"\x0a\x08" + WIRE + b"\x11\x08\x07\x06\x05\x04\x03\x02\x01"
    assert data == b"\x0a\x13" + inner, "the nonce is a fixed64"
    assert autonat.decode_from_client(data) == DialRequest((ADDRESS,), 0x0102030405060708)


def test_a_request_for_data_in_bytes() -> None:
    data = autonat.encode_data_request(DialDataRequest(2, 30_000))
    assert data == b"\x1a\x06\x08\x02\x10\xb0\xea\x01"
    assert autonat.decode_from_server(data) == DialDataRequest(2, 30_000)


def test_dial_data_in_bytes() -> None:
    assert autonat.encode_data(3) == b"\x22\x05\x0a\x03\0\0\0"
    assert autonat.decode_from_client(autonat.encode_data(3)) == DialData(3)
    part = autonat.encode_data(autonat.DATA_PART)
    assert len(encode_message(part)) < 4096


def test_a_response_in_bytes() -> None:
    response = DialResponse(Status.OK, 1, DialStatus.DIAL_BACK_ERROR)
    data = autonat.encode_response(response)
    assert data == b"\x12\x07\x08\xc8\x01\x10\x01\x18\x65"
    assert autonat.decode_from_server(data) == response


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("dial_status", DialStatus)
def test_every_response_comes_back_as_it_was(status: Status, dial_status: DialStatus) -> None:
    response = DialResponse(status, 3, dial_status)
    assert autonat.decode_from_server(autonat.encode_response(response)) == response


def test_a_response_of_nothing_but_defaults_is_one() -> None:
    said = DialResponse(Status.INTERNAL_ERROR, 0, DialStatus.UNUSED)
    assert autonat.decode_from_server(b"\x12\x00") == said
    assert autonat.encode_response(said) == b"\x12\x00"


def test_a_dial_back_in_bytes() -> None:
    assert autonat.encode_dial_back(1) == b"\x09\x01\0\0\0\0\0\0\0"
    assert autonat.decode_dial_back(autonat.encode_dial_back(2**64 - 1)) == 2**64 - 1
    assert encode_message(autonat.encode_dial_back_response()) == b"\0"


def test_addresses_at_the_bound_and_one_past_it() -> None:
    request = DialRequest((ADDRESS,) * (MAX_ADDRESSES + 1), 7)
    decoded = autonat.decode_from_client(autonat.encode_request(request))
    assert isinstance(decoded, DialRequest)
    assert len(decoded.addresses) == MAX_ADDRESSES


def test_an_address_that_cannot_be_read_keeps_its_place() -> None:
    message = autonat_v2_pb2.Message(
        dialRequest=autonat_v2_pb2.DialRequest(addrs=[b"\xff\xff", b"", WIRE], nonce=7)
    )
    decoded = autonat.decode_from_client(message.SerializeToString())
    assert decoded == DialRequest((None, None, ADDRESS), 7)


def test_any_size_of_dial_data_is_understood_for_the_client_to_refuse() -> None:
    asked = DialDataRequest(0, 2**64 - 1)
    assert autonat.decode_from_server(autonat.encode_data_request(asked)) == asked
    assert asked.size > MAX_DIAL_DATA


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"\x0a\x05",
        b"\x12\x00",  # a response, from a client
        b"\x1a\x00",  # a request for data, from a client
        b"\x2a\x00",  # a field that there is not
    ],
)
def test_what_is_no_word_of_a_client(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        autonat.decode_from_client(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"\x0a\x00",  # a request, from a server
        b"\x22\x00",  # dial data, from a server
        b"\x12\x02\x08\x01",  # a status that there is not
        b"\x12\x02\x18\x01",
    ],
)
def test_what_is_no_word_of_a_server(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        autonat.decode_from_server(data)


def test_a_dial_back_that_is_none() -> None:
    with pytest.raises(RemoteProtocolError, match="malformed"):
        autonat.decode_dial_back(b"\x09\x01")


def test_limits_are_those_of_the_specification() -> None:
    assert (MAX_MESSAGE, autonat.MAX_DIAL_BACK, autonat_v1.MAX_MESSAGE) == (8192, 1024, 4096)
    assert (autonat.MIN_DIAL_DATA, MAX_DIAL_DATA, autonat.MIN_DATA_PART) == (30_000, 100_000, 100)


# --- version 1 -----------------------------------------------------------------------------------


def test_a_v1_request_in_bytes() -> None:
    data = autonat_v1.encode_dial(PEER_ID, ADDRESS)
    peer = b"\x0a\x26" + PEER_ID.to_bytes() + b"\x12\x08" + WIRE
    dial = b"\x0a" + bytes([len(peer)]) + peer
    assert data == b"\x08\x00\x12" + bytes([len(dial)]) + dial, "the type is there though it is 0"
    assert autonat_v1.decode_dial(data) == autonat_v1.Dial(PEER_ID.to_bytes(), (ADDRESS,))


def test_a_v1_response_in_bytes() -> None:
    response = autonat_v1.DialResponse(autonat_v1.Status.DIAL_ERROR, "no", None)
    data = autonat_v1.encode_response(response)
    assert data == b"\x08\x01\x1a\x06\x08\x64\x12\x02no"
    assert autonat_v1.decode_response(data) == response
    ok = autonat_v1.DialResponse(autonat_v1.Status.OK, "", ADDRESS)
    assert autonat_v1.decode_response(autonat_v1.encode_response(ok)) == ok


@pytest.mark.parametrize("status", autonat_v1.Status)
def test_every_v1_response_comes_back_as_it_was(status: autonat_v1.Status) -> None:
    response = autonat_v1.DialResponse(status)
    assert autonat_v1.decode_response(autonat_v1.encode_response(response)) == response


def test_v1_addresses_at_the_bound_and_one_past_it() -> None:
    for given, kept in ((16, 16), (17, 16)):
        peer = autonat_v1_pb2.Message.PeerInfo(id=b"x", addrs=[WIRE] * given)
        message = autonat_v1_pb2.Message(type="DIAL", dial=autonat_v1_pb2.Message.Dial(peer=peer))
        assert len(autonat_v1.decode_dial(message.SerializeToString()).addresses) == kept


def test_what_a_v1_server_says_can_be_shown() -> None:
    response = autonat_v1.DialResponse(autonat_v1.Status.DIAL_ERROR, "a\n\x1b[31m" + "b" * 5000)
    text = autonat_v1.decode_response(autonat_v1.encode_response(response)).text
    assert text.isprintable()
    assert len(text) < 500


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"\x08\x01\x1a\x00", b"\x08\x00", b"\x08\x01\x1a\x02\x08\x05"]
)
def test_what_is_no_word_of_a_v1_server(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        autonat_v1.decode_response(data)


@pytest.mark.parametrize("data", [b"", b"\xff", b"\x12\x00", b"\x08\x01", b"\x08\x07"])
def test_what_is_no_word_of_a_v1_client(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        autonat_v1.decode_dial(data)

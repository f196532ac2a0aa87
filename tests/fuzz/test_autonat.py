"""AutoNAT messages of both versions against any bytes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from node.address import parse
from node.errors import RemoteProtocolError
from node.identity import PrivateKey
from node.proto import autonat, autonat_v1
from node.proto.autonat import DialDataRequest, DialRequest, DialResponse, DialStatus, Status
from tests.fuzz.mutations import mutated, words

ADDRESS = parse("/ip4/192.0.2.1/tcp/4001")
GENUINE = (
    autonat.encode_request(DialRequest((ADDRESS, parse("/ip6/2001:db8::1/tcp/1")), 2**63 + 1)),
    autonat.encode_data_request(DialDataRequest(1, 50_000)),
    autonat.encode_data(40),
    autonat.encode_response(DialResponse(Status.OK, 1, DialStatus.DIAL_ERROR)),
    autonat.encode_dial_back(2**63 + 1),
    autonat_v1.encode_dial(PrivateKey.from_seed(b"k" * 32).peer_id, ADDRESS),
    autonat_v1.encode_response(autonat_v1.DialResponse(autonat_v1.Status.OK, "yes", ADDRESS)),
)
DECODERS = (
    autonat.decode_from_client,
    autonat.decode_from_server,
    autonat.decode_dial_back,
    autonat_v1.decode_dial,
    autonat_v1.decode_response,
)


@pytest.mark.parametrize("decode", DECODERS)
@example(data=b"\x0b" * 200)  # groups inside groups
@example(data=b"\x0a\x00" * 100)
@given(data=mutated(*GENUINE) | st.binary(max_size=100))
@settings(max_examples=300)
def test_a_message_is_understood_or_refused(decode: Callable[[bytes], object], data: bytes) -> None:
    try:
        decode(data)
    except RemoteProtocolError as error:
        words(error)

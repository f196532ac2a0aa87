from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.errors import NoCommonProtocol, RemoteProtocolError
from node.proto.framing import encode_uvarint
from node.proto.multistream import (
    MAX_PROPOSALS,
    MAX_TOKEN,
    Initiator,
    Responder,
    encode_token,
)

HEADER = bytes.fromhex("132f6d756c746973747265616d2f312e302e300a")
NOISE = bytes.fromhex("072f6e6f6973650a")
NA = b"\x03na\n"


def test_the_initiator_sends_header_and_proposal_in_one_flight() -> None:
    initiator = Initiator(["/noise"])
    assert initiator.start() == HEADER + NOISE
    assert initiator.receive(HEADER) is None
    assert initiator.receive(NOISE + b"rest") == "/noise"
    assert initiator.leftover() == b"rest"
    assert initiator.leftover() == b""
    assert initiator.data_to_send() == b""


def test_the_responder_sends_its_header_and_echoes() -> None:
    responder = Responder({"/noise"})
    assert responder.start() == HEADER
    assert responder.receive(HEADER + NOISE + b"\x00\x20") == "/noise"
    assert responder.data_to_send() == NOISE
    assert responder.leftover() == b"\x00\x20"


def test_the_next_protocol_is_proposed_after_a_refusal() -> None:
    initiator = Initiator(["/b", "/a"])
    responder = Responder(["/a"].__contains__)
    assert responder.receive(initiator.start()) is None
    assert responder.data_to_send() == NA
    assert initiator.receive(responder.start() + NA) is None
    assert responder.receive(initiator.data_to_send()) == "/a"
    assert initiator.receive(responder.data_to_send()) == "/a"


def test_it_ends_when_nothing_is_left_to_propose() -> None:
    initiator = Initiator(["/a", "/b"])
    with pytest.raises(NoCommonProtocol, match="/a, /b"):
        initiator.receive(HEADER + NA + NA)


def test_ls_is_not_available() -> None:
    responder = Responder({"/a"})
    assert responder.receive(HEADER + encode_token("ls")) is None
    assert responder.data_to_send() == NA


def test_the_last_proposal_allowed_and_one_past_it() -> None:
    responder = Responder({"/a"})
    refused = encode_token("/x") * (MAX_PROPOSALS - 1)
    assert responder.receive(HEADER + refused + encode_token("/a")) == "/a"
    responder = Responder({"/a"})
    with pytest.raises(NoCommonProtocol, match="64"):
        responder.receive(HEADER + refused + encode_token("/x") + encode_token("/a"))


def test_the_longest_token_and_one_past_it() -> None:
    longest = "/" + "x" * (MAX_TOKEN - 2)
    responder = Responder({longest})
    assert responder.receive(HEADER + encode_token(longest)) == longest
    with pytest.raises(ValueError):
        encode_token(longest + "x")
    responder = Responder({"/a"})
    with pytest.raises(RemoteProtocolError, match="1024"):
        responder.receive(HEADER + encode_uvarint(MAX_TOKEN + 1))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"GET / HTTP/1.1\r\n\r\n" + bytes(100), "newline"),
        (encode_token("/multistream/2.0.0"), "/multistream/2.0.0"),
        (b"\x00", "empty"),
        (HEADER + b"\x02\xff\n", "text"),
        (HEADER + encode_token("/other"), "/other"),
        (b"\x16\x03", "more"),
    ],
)
def test_what_an_initiator_refuses(data: bytes, reason: str) -> None:
    initiator = Initiator(["/noise"])
    if reason == "more":
        assert initiator.receive(data) is None
        return
    with pytest.raises(RemoteProtocolError, match=reason):
        initiator.receive(data)


def test_foreign_text_is_cut_and_cleaned_in_reasons() -> None:
    with pytest.raises(RemoteProtocolError) as caught:
        Initiator(["/noise"]).receive(encode_token("\x1b[31m" + "x" * 500))
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 200


def test_nothing_to_propose_is_our_own_mistake() -> None:
    with pytest.raises(ValueError):
        Initiator([])


def _run(machine: Initiator | Responder, pieces: list[bytes]) -> tuple[str, bytes, bytes]:
    sent = b""
    agreed = None
    rest = b""
    for piece in pieces:
        if agreed is not None:
            rest += piece
            continue
        try:
            agreed = machine.receive(piece)
        except RemoteProtocolError as error:
            return f"{type(error).__name__} {error}", b"", b""
        sent += machine.data_to_send()
    return str(agreed), sent, machine.leftover() + rest if agreed else b""


_TOKENS = st.sampled_from(
    [HEADER, NOISE, NA, encode_token("/yamux/1.0.0"), b"\x00", b"\x05", b"\xff", b"\n", b"rest"]
)


@given(st.lists(_TOKENS, max_size=8).map(b"".join) | st.binary(max_size=40))
def test_one_chunk_or_byte_by_byte_is_the_same(data: bytes) -> None:
    single = [data[i : i + 1] for i in range(len(data))]
    for make in (lambda: Initiator(["/yamux/1.0.0", "/noise"]), lambda: Responder({"/noise"})):
        assert _run(make(), [data]) == _run(make(), single)

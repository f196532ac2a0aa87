"""Identify messages and signed records against any bytes."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from node.address import parse
from node.errors import RemoteProtocolError
from node.identity import PrivateKey
from node.proto.envelope import KINDS, make_peer_record, open_peer_record
from node.proto.framing import MessageReader, encode_message
from node.proto.identify import MAX_MESSAGE, MAX_TEXT, IdentifyMessage, IdentifyReader, encode
from tests.fuzz.mutations import Feed, mutated, same_in_portions, words
from tests.node.vectors import RECORD_ENVELOPE

KEY = PrivateKey.from_seed(b"k" * 32)
ADDRESSES = (
    parse("/ip4/192.0.2.1/tcp/4001"),
    parse("/dns4/example.com/udp/4001/quic-v1"),
    parse("/ip6/2001:db8::1/tcp/4001"),
)
RECORD = make_peer_record(KEY, 7, ADDRESSES)
WHOLE = encode(
    public_key=KEY.public_key,
    listen_addrs=ADDRESSES,
    protocols=("/ipfs/id/1.0.0", "/ipfs/ping/1.0.0"),
    observed_addr=ADDRESSES[0],
    protocol_version="ipfs/0.1.0",
    agent="peer/1.0",
    signed_record=RECORD,
)
UNSIGNED = encode(
    public_key=KEY.public_key,
    listen_addrs=ADDRESSES,
    protocols=(),
    observed_addr=None,
    protocol_version="",
    agent="",
    signed_record=b"",
)


def finished(reader: IdentifyReader) -> IdentifyMessage | str:
    try:
        return reader.finish(KEY.peer_id)
    except RemoteProtocolError as error:
        return str(error)


@example(data=encode_message(b""), step=1)
@example(data=encode_message(b"") * 11, step=1)
@example(data=b"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01", step=1)
@example(data=encode_message(b"\x0b" * 200), step=1)  # groups inside groups
@example(data=WHOLE * 10, step=50)
@given(
    data=mutated(WHOLE, UNSIGNED, WHOLE + UNSIGNED, UNSIGNED * 9) | st.binary(max_size=100),
    step=st.sampled_from([1, 7]),
)
@settings(max_examples=200)
def test_a_message_is_understood_or_refused(data: bytes, step: int) -> None:
    readers: list[IdentifyReader] = []

    def make() -> Feed:
        reader = IdentifyReader()
        readers.append(reader)

        def feed(data: bytes) -> list[object]:
            reader.feed(data)
            return []

        return feed

    if same_in_portions(make, data, step).failure:
        return
    whole, portions = map(finished, readers)
    assert portions == whole
    if isinstance(whole, IdentifyMessage):
        texts = (whole.agent, whole.protocol_version, *whole.protocols)
        assert all(len(text) <= MAX_TEXT and text.isprintable() for text in texts)
        assert all(str(address).isprintable() for address in whole.listen_addrs)


@given(mutated(RECORD, RECORD_ENVELOPE) | st.binary(max_size=100))
@settings(max_examples=200)
def test_a_changed_record_says_nothing_else_than_was_signed(data: bytes) -> None:
    try:
        record = open_peer_record(data)
    except RemoteProtocolError as error:
        words(error)
    else:
        genuine = [open_peer_record(one) for one in (RECORD, RECORD_ENVELOPE)]
        assert record in genuine


@given(mutated(*KINDS, RECORD), st.binary(max_size=100))
def test_a_record_signed_by_its_peer_is_understood_or_refused(inner: bytes, more: bytes) -> None:
    """What is inside is well signed, and yet anything."""
    from node.proto.pb.envelope_pb2 import Envelope

    payload_type, domain = next(iter(KINDS.items()))
    payload = inner + more
    parts = b"".join(map(encode_message, (domain, payload_type, payload)))
    envelope = Envelope(
        public_key=KEY.public_key.to_bytes(),
        payload_type=payload_type,
        payload=payload,
        signature=KEY.sign(parts),
    )
    try:
        record = open_peer_record(envelope.SerializeToString())
    except RemoteProtocolError as error:
        words(error)
    else:
        assert record.peer_id == KEY.peer_id


@given(
    mutated(WHOLE, encode_message(b"") * 3, encode_message(bytes(300))),
    st.sampled_from([1, 3]),
)
def test_lengths_are_understood_or_refused(data: bytes, step: int) -> None:
    def make() -> Feed:
        reader = MessageReader(MAX_MESSAGE)

        def feed(data: bytes) -> list[object]:
            reader.feed(data)
            said: list[object] = []
            while (message := reader.next()) is not None:
                said.append(message)
            return said

        return feed

    same_in_portions(make, data, step)

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from node.errors import PeerIdMismatch, RemoteProtocolError, SimultaneousOpen
from node.identity import PrivateKey
from node.proto.noise import MAX_MUXERS, MAX_PAYLOAD, NoiseHandshake, NoiseResult, StaticKey
from node.proto.noise_xx import HandshakeXX
from node.proto.pb.noise_pb2 import NoiseHandshakePayload

ALICE = PrivateKey.from_seed(b"a" * 32)
BOB = PrivateKey.from_seed(b"b" * 32)
ALICE_STATIC = StaticKey.make(ALICE, X25519PrivateKey.from_private_bytes(b"c" * 32))
BOB_STATIC = StaticKey.make(BOB, X25519PrivateKey.from_private_bytes(b"d" * 32))
MUXERS = ["/yamux/1.0.0"]


def make_initiator(expected: PrivateKey | None = None) -> NoiseHandshake:
    machine = NoiseHandshake(
        initiator=True,
        static=ALICE_STATIC,
        muxers=MUXERS,
        expected=None if expected is None else expected.peer_id,
        ephemeral=X25519PrivateKey.from_private_bytes(b"e" * 32),
    )
    machine.start()
    return machine


def make_responder(muxers: list[str] = MUXERS) -> NoiseHandshake:
    machine = NoiseHandshake(
        initiator=False,
        static=BOB_STATIC,
        muxers=muxers,
        ephemeral=X25519PrivateKey.from_private_bytes(b"f" * 32),
    )
    machine.start()
    return machine


def shake(initiator: NoiseHandshake, responder: NoiseHandshake) -> tuple[NoiseResult, NoiseResult]:
    assert responder.receive(initiator.data_to_send()) is None
    ours = initiator.receive(responder.data_to_send())
    theirs = responder.receive(initiator.data_to_send())
    assert ours is not None
    assert theirs is not None
    return ours, theirs


def test_both_sides_learn_who_the_other_is() -> None:
    ours, theirs = shake(make_initiator(expected=BOB), make_responder())
    assert ours.peer_id == BOB.peer_id
    assert theirs.peer_id == ALICE.peer_id
    assert ours.public_key.to_bytes() == BOB.public_key.to_bytes()
    assert ours.remote_muxers == theirs.remote_muxers == ("/yamux/1.0.0",)


def test_the_channels_fit_each_other() -> None:
    ours, theirs = shake(make_initiator(), make_responder())
    for sender, receiver in [(ours.channel, theirs.channel), (theirs.channel, ours.channel)]:
        assert receiver.receive(b"".join(sender.send([b"hello"]))) == [b"hello"]


def test_the_first_message_is_34_bytes_and_carries_nothing_else() -> None:
    message = make_initiator().data_to_send()
    assert len(message) == 34
    assert message[:2] == b"\x00\x20"


def test_data_behind_the_third_message_is_not_lost() -> None:
    initiator, responder = make_initiator(), make_responder()
    responder.receive(initiator.data_to_send())
    ours = initiator.receive(responder.data_to_send())
    assert ours is not None
    flight = initiator.data_to_send() + b"".join(ours.channel.send([b"early"]))
    theirs = responder.receive(flight)
    assert theirs is not None
    assert theirs.channel.receive(responder.leftover()) == [b"early"]
    assert responder.leftover() == b""


def test_another_peer_than_expected_is_refused_and_both_are_named() -> None:
    initiator, responder = make_initiator(expected=ALICE), make_responder()
    responder.receive(initiator.data_to_send())
    with pytest.raises(PeerIdMismatch) as caught:
        initiator.receive(responder.data_to_send())
    assert str(ALICE.peer_id) in str(caught.value)
    assert str(BOB.peer_id) in str(caught.value)
    assert initiator.data_to_send() == b""


def test_two_initiators_notice_each_other() -> None:
    first, second = make_initiator(), make_initiator()
    with pytest.raises(SimultaneousOpen):
        first.receive(second.data_to_send())


def test_a_static_key_may_serve_many_connections() -> None:
    first, _ = shake(make_initiator(), make_responder())
    sides = []
    for initiator, static in [(True, ALICE_STATIC), (False, BOB_STATIC)]:
        sides.append(NoiseHandshake(initiator=initiator, static=static, muxers=MUXERS))
        sides[-1].start()
    second, _ = shake(*sides)
    assert first.peer_id == second.peer_id


def answer_with(payload: bytes) -> tuple[NoiseHandshake, bytes]:
    """Return an initiator and a second message for it with any payload."""
    initiator = make_initiator()
    responder = HandshakeXX(
        initiator=False,
        static=BOB_STATIC.private,
        static_public=BOB_STATIC.public,
        ephemeral=X25519PrivateKey.from_private_bytes(b"f" * 32),
    )
    responder.read_message_1(initiator.data_to_send()[2:])
    message = responder.write_message_2(payload)
    return initiator, len(message).to_bytes(2, "big") + message


def bob_payload(muxers: list[str], padding: int = 0) -> bytes:
    payload = BOB_STATIC.payload(muxers)
    if padding:
        # An unknown field, number 99, of `padding` bytes in all.
        payload += b"\x9a\x06" + bytes((padding - 4 & 0x7F | 0x80, padding - 4 >> 7))
        payload += bytes(padding - 4)
    return payload


def test_unknown_fields_are_ignored() -> None:
    initiator, message = answer_with(bob_payload(MUXERS, padding=300))
    assert initiator.receive(message) is not None


def test_the_most_muxers_and_one_past_it() -> None:
    initiator, message = answer_with(bob_payload([f"/m/{n}" for n in range(MAX_MUXERS)]))
    result = initiator.receive(message)
    assert result is not None
    assert len(result.remote_muxers) == MAX_MUXERS
    initiator, message = answer_with(bob_payload(["/m"] * (MAX_MUXERS + 1)))
    with pytest.raises(RemoteProtocolError, match="101"):
        initiator.receive(message)


def test_the_longest_payload_and_one_past_it() -> None:
    size = len(bob_payload([]))
    initiator, message = answer_with(bob_payload([], padding=MAX_PAYLOAD - size))
    assert initiator.receive(message) is not None
    initiator, message = answer_with(bob_payload([], padding=MAX_PAYLOAD - size + 1))
    with pytest.raises(RemoteProtocolError, match="bytes"):
        initiator.receive(message[:2])


def test_muxer_names_that_are_no_text_do_no_harm() -> None:
    payload = NoiseHandshakePayload(
        identity_key=BOB_STATIC.identity_key, identity_sig=BOB_STATIC.signature
    )
    payload.extensions.stream_muxers.append(b"\xff\xfe")
    initiator, message = answer_with(payload.SerializeToString())
    assert initiator.receive(message) is not None


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\x0a",
        b"\xff" * 20,
        NoiseHandshakePayload(identity_key=BOB_STATIC.identity_key).SerializeToString(),
        NoiseHandshakePayload(
            identity_key=BOB_STATIC.identity_key, identity_sig=ALICE_STATIC.signature
        ).SerializeToString(),
        NoiseHandshakePayload(
            identity_key=ALICE_STATIC.identity_key, identity_sig=BOB_STATIC.signature
        ).SerializeToString(),
        NoiseHandshakePayload(
            identity_key=b"\x08\x01\x12\x01\x00", identity_sig=BOB_STATIC.signature
        ).SerializeToString(),
    ],
)
def test_a_payload_that_proves_nothing_is_refused(payload: bytes) -> None:
    initiator, message = answer_with(payload)
    with pytest.raises(RemoteProtocolError):
        initiator.receive(message)
    assert initiator.data_to_send() == b""


@pytest.mark.parametrize("length", [0, 31, 33, 65535])
def test_a_responder_takes_32_bytes_first_and_nothing_else(length: int) -> None:
    with pytest.raises(RemoteProtocolError, match=str(length)):
        make_responder().receive(length.to_bytes(2, "big"))


@pytest.mark.parametrize("length", [0, 31, 33, 95, 96 + MAX_PAYLOAD + 1])
def test_an_initiator_judges_the_length_at_once(length: int) -> None:
    with pytest.raises(RemoteProtocolError, match=str(length)):
        make_initiator().receive(length.to_bytes(2, "big"))


def test_a_forged_third_message_authenticates_nobody() -> None:
    initiator, responder = make_initiator(), make_responder()
    responder.receive(initiator.data_to_send())
    assert initiator.receive(responder.data_to_send()) is not None
    forged = bytearray(initiator.data_to_send())
    forged[-1] ^= 1
    with pytest.raises(RemoteProtocolError):
        responder.receive(forged)


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=150), st.booleans(), st.sampled_from([b"", b"\x00\x20", b"\x00\x60"]))
def test_garbage_waits_or_is_a_protocol_error(data: bytes, initiator: bool, start: bytes) -> None:
    data = start + data

    def outcome(step: int) -> str:
        machine = make_initiator() if initiator else make_responder()
        machine.data_to_send()
        try:
            for position in range(0, len(data), step):
                assert machine.receive(data[position : position + step]) is None
        except RemoteProtocolError as error:
            return f"{type(error).__name__} {error}"
        return machine.data_to_send().hex()

    assert outcome(1) == outcome(1000)

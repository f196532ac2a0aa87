"""The Noise handshake and the channel behind it against any bytes."""

from __future__ import annotations

from functools import cache

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import example, given, settings
from hypothesis import strategies as st

from node.identity import PrivateKey
from node.proto.noise import NoiseChannel, NoiseHandshake, StaticKey
from node.proto.noise_xx import HandshakeXX
from tests.fuzz.mutations import Feed, mutated, same_in_portions

STATIC = [
    StaticKey.make(PrivateKey.from_seed(seed * 32), X25519PrivateKey.from_private_bytes(seed * 32))
    for seed in (b"a", b"b")
]
EPHEMERAL = [X25519PrivateKey.from_private_bytes(seed * 32) for seed in (b"c", b"d")]
MUXERS = ("/yamux/1.0.0",)
INITIATOR = PrivateKey.from_seed(b"a" * 32).peer_id


def side(*, initiator: bool) -> NoiseHandshake:
    number = 0 if initiator else 1
    handshake = NoiseHandshake(
        initiator=initiator, static=STATIC[number], muxers=MUXERS, ephemeral=EPHEMERAL[number]
    )
    handshake.start()
    return handshake


@cache
def messages() -> tuple[bytes, bytes, bytes]:
    """The three messages of a handshake that both ends take, as they go over the wire."""
    initiator, responder = side(initiator=True), side(initiator=False)
    first = initiator.data_to_send()
    responder.receive(first)
    second = responder.data_to_send()
    assert initiator.receive(second) is not None
    third = initiator.data_to_send()
    assert responder.receive(third) is not None
    return first, second, third


def feeding(handshake: NoiseHandshake) -> Feed:
    done = False

    def feed(data: bytes) -> list[object]:
        nonlocal done
        if done:
            return list(data)
        result = handshake.receive(data)
        done = result is not None
        said: list[object] = list(handshake.data_to_send())
        if result is None:
            return said
        return [*said, result.peer_id, result.remote_muxers, *handshake.leftover()]

    return feed


FIRST, SECOND, THIRD = messages()


@example(data=b"\x00\x20" + bytes(32) + THIRD)  # a point of small order
@example(data=b"\x00\x20" + b"\x01" + bytes(31) + THIRD)
@given(data=mutated(FIRST + THIRD, FIRST + THIRD + b"more") | st.binary(max_size=200))
@settings(max_examples=150)
def test_a_responder_understands_or_refuses(data: bytes) -> None:
    result = same_in_portions(lambda: feeding(side(initiator=False)), data, 1)
    assert (INITIATOR in result.said) == data.startswith(FIRST + THIRD)


@given(data=mutated(SECOND, SECOND + b"more") | st.binary(max_size=200))
@settings(max_examples=150)
def test_an_initiator_understands_or_refuses(data: bytes) -> None:
    same_in_portions(lambda: feeding(side(initiator=True)), data, 1)


def sealed(payload: bytes) -> bytes:
    """A whole handshake of an initiator whose last payload is `payload`, well encrypted."""
    responder = side(initiator=False)
    xx = HandshakeXX(
        initiator=True,
        static=STATIC[0].private,
        static_public=STATIC[0].public,
        ephemeral=EPHEMERAL[0],
    )
    first = xx.write_message_1()
    responder.receive(len(first).to_bytes(2, "big") + first)
    xx.read_message_2(responder.data_to_send()[2:])
    third = xx.write_message_3(payload)
    return b"".join(len(one).to_bytes(2, "big") + one for one in (first, third))


PAYLOAD = STATIC[0].payload(MUXERS)


@example(payload=b"")
@example(payload=PAYLOAD + PAYLOAD)  # every field twice: the last one counts
@example(payload=PAYLOAD + b"\x22\x04\x12\x02ab")  # another muxer
@example(payload=PAYLOAD + b"\x22\x06\x12\x04/abc" * 101)
@example(payload=PAYLOAD + b"\x0b" * 2000)  # groups inside groups
@given(payload=mutated(PAYLOAD, PAYLOAD + b"\x22\x06\x12\x04/abc" * 99) | st.binary(max_size=200))
@settings(max_examples=150)
def test_a_payload_proves_who_sent_it_or_is_refused(payload: bytes) -> None:
    result = same_in_portions(lambda: feeding(side(initiator=False)), sealed(payload), 50)
    proven = [one for one in result.said if one == INITIATOR]
    assert bool(proven) == (not result.failure)


def frames(*plaintexts: bytes) -> bytes:
    channel = NoiseChannel(send_key=b"k" * 32, receive_key=b"r" * 32)
    return b"".join(bytes(piece) for one in plaintexts for piece in channel.send([one]))


CHANNEL = frames(b"hello", b"", b"x" * 300, b"end")


@given(mutated(CHANNEL) | st.binary(max_size=100), st.sampled_from([1, 2, 19]))
def test_a_channel_decrypts_or_refuses(data: bytes, step: int) -> None:
    def make() -> Feed:
        return NoiseChannel(send_key=b"r" * 32, receive_key=b"k" * 32).receive

    result = same_in_portions(make, data, step)
    # Nothing but what was sent ever comes out, in its order.
    plaintext = b"".join(bytes(one) for one in result.said if isinstance(one, bytes))
    assert (b"hello" + b"x" * 300 + b"end").startswith(plaintext)

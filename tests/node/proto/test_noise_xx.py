"""The state machine against the published vector of the cacophony project.

Source: centromere/cacophony, vectors/cacophony.txt, Noise_XX_25519_ChaChaPoly_SHA256. The messages
after the handshake are those of the channel.
"""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from node.errors import RemoteProtocolError
from node.proto.noise_channel import NoiseChannel
from node.proto.noise_xx import HandshakeXX

PROLOGUE = bytes.fromhex("4a6f686e2047616c74")
INITIATOR_STATIC = "e61ef9919cde45dd5f82166404bd08e38bceb5dfdfded0a34c8df7ed542214d1"
INITIATOR_EPHEMERAL = "893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a"
RESPONDER_STATIC = "4a3acbfdb163dec651dfa3194dece676d437029c62a408b4c5ea9114246e4893"
RESPONDER_EPHEMERAL = "bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b"
HANDSHAKE_HASH = "c8e5f64e846193be2a834104c2a009868d6c9f3bd3c186299888b488b2f1f58e"
PAYLOADS = [
    "4c756477696720766f6e204d69736573",
    "4d757272617920526f746862617264",
    "462e20412e20486179656b",
    "4361726c204d656e676572",
    "4a65616e2d426170746973746520536179",
    "457567656e2042f6686d20766f6e2042617765726b",
]
CIPHERTEXTS = """
    ca35def5ae56cec33dc2036731ab14896bc4c75dbb07a61f879f8e3afa4c7944
    4c756477696720766f6e204d69736573
    ;
    95ebc60d2b1fa672c1f46a8aa265ef51bfe38e7ccb39ec5be34069f144808843
    81cbad1f276e038c48378ffce2b65285e08d6b68aaa3629a5a8639392490e5b9
    bd5269c2f1e4f488ed8831161f19b7815528f8982ffe09be9b5c412f8a0db50f
    8814c7194e83f23dbd8d162c9326ad
    ;
    c7195ffacac1307ff99046f219750fc47693e23c3cb08b89c2af808b444850a8
    0ae475b9df0f169ae80a89be0865b57f58c9fea0d4ec82a286427402f113e4b6
    ae769a1d95941d49b25030
    ;
    96763ed773f8e47bb3712f0e29b3060ffc956ffc146cee53d5e1df
    ;
    3e40f15f6f3a46ae446b253bf8b1d9ffb6ed9b174d272328ff91a7e2e5c79c07
    f5
    ;
    eb3f3515110702e047a6c9da4478b6ead94873c11c0f2d710ddb3f09fce024b3
    a58502ae3f
"""
MESSAGES = list(zip(PAYLOADS, CIPHERTEXTS.split(";"), strict=True))
LOW_ORDER_POINTS = [
    "00" * 32,
    "01" + "00" * 31,
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]


def _side(static: str, ephemeral: str, *, initiator: bool) -> HandshakeXX:
    private = X25519PrivateKey.from_private_bytes(bytes.fromhex(static))
    return HandshakeXX(
        initiator=initiator,
        static=private,
        static_public=private.public_key().public_bytes_raw(),
        ephemeral=X25519PrivateKey.from_private_bytes(bytes.fromhex(ephemeral)),
        prologue=PROLOGUE,
    )


def _initiator() -> HandshakeXX:
    return _side(INITIATOR_STATIC, INITIATOR_EPHEMERAL, initiator=True)


def _responder() -> HandshakeXX:
    return _side(RESPONDER_STATIC, RESPONDER_EPHEMERAL, initiator=False)


def test_the_published_vector_from_both_sides() -> None:
    initiator, responder = _initiator(), _responder()
    payloads = [bytes.fromhex(payload) for payload, _ in MESSAGES]
    wire = [bytes.fromhex(ciphertext) for _, ciphertext in MESSAGES]

    assert initiator.write_message_1(payloads[0]) == wire[0]
    assert responder.read_message_1(wire[0]) == payloads[0]
    assert responder.write_message_2(payloads[1]) == wire[1]
    assert initiator.read_message_2(wire[1]) == payloads[1]
    assert initiator.write_message_3(payloads[2]) == wire[2]
    assert responder.read_message_3(wire[2]) == payloads[2]

    ours, theirs = initiator.split(), responder.split()
    assert ours.handshake_hash == theirs.handshake_hash == bytes.fromhex(HANDSHAKE_HASH)
    first = NoiseChannel(send_key=ours.send, receive_key=ours.receive)
    second = NoiseChannel(send_key=theirs.send, receive_key=theirs.receive)
    for index, sender, receiver in [(3, second, first), (4, first, second), (5, second, first)]:
        (frame,) = sender.send([payloads[index]])
        assert frame == len(wire[index]).to_bytes(2, "big") + wire[index]
        assert receiver.receive(frame) == [payloads[index]]


def test_each_side_learns_the_static_key_of_the_other() -> None:
    initiator, responder = _initiator(), _responder()
    responder.read_message_1(initiator.write_message_1())
    initiator.read_message_2(responder.write_message_2(b""))
    responder.read_message_3(initiator.write_message_3(b""))
    for learnt, secret in [
        (responder.remote_static, INITIATOR_STATIC),
        (initiator.remote_static, RESPONDER_STATIC),
    ]:
        private = X25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
        assert learnt == private.public_key().public_bytes_raw()


@pytest.mark.parametrize("point", LOW_ORDER_POINTS)
def test_a_key_that_leads_to_a_shared_secret_of_zeros_is_refused(point: str) -> None:
    responder = _responder()
    responder.read_message_1(bytes.fromhex(point))
    with pytest.raises(RemoteProtocolError, match="Diffie-Hellman"):
        responder.write_message_2(b"")
    initiator = _initiator()
    initiator.write_message_1()
    with pytest.raises(RemoteProtocolError, match="Diffie-Hellman"):
        initiator.read_message_2(bytes.fromhex(point) + bytes(64))


def test_every_bit_of_a_message_is_protected() -> None:
    message = bytes.fromhex(MESSAGES[1][1])
    for position in range(0, len(message), 7):
        initiator = _initiator()
        initiator.write_message_1(bytes.fromhex(MESSAGES[0][0]))
        damaged = bytearray(message)
        damaged[position] ^= 1
        with pytest.raises(RemoteProtocolError):
            initiator.read_message_2(bytes(damaged))


def test_messages_that_are_too_short_are_refused() -> None:
    with pytest.raises(RemoteProtocolError):
        _responder().read_message_1(bytes(31))
    with pytest.raises(RemoteProtocolError):
        _initiator().read_message_2(bytes(95))
    with pytest.raises(RemoteProtocolError):
        _responder().read_message_3(bytes(63))

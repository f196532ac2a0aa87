from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.errors import ConnectionClosed, RemoteProtocolError
from node.proto import noise_channel
from node.proto.noise_channel import MAX_NONCE, MAX_PLAINTEXT, NoiseChannel

KEY_A = bytes(range(32))
KEY_B = bytes(range(32, 64))


def pair() -> tuple[NoiseChannel, NoiseChannel]:
    return (
        NoiseChannel(send_key=KEY_A, receive_key=KEY_B),
        NoiseChannel(send_key=KEY_B, receive_key=KEY_A),
    )


def test_small_pieces_share_one_frame() -> None:
    sender, receiver = pair()
    wire = sender.send([b"header", memoryview(b"body"), bytearray(b"!")])
    assert len(wire) == 1
    assert receiver.receive(wire[0]) == [b"headerbody!"]


@pytest.mark.parametrize("size", [1, MAX_PLAINTEXT - 1, MAX_PLAINTEXT])
def test_up_to_the_limit_is_one_frame(size: int) -> None:
    sender, receiver = pair()
    wire = b"".join(sender.send([bytes(size)]))
    assert len(wire) == size + 18
    assert receiver.receive(wire) == [bytes(size)]


def test_one_byte_more_is_two_frames() -> None:
    sender, receiver = pair()
    plaintexts = receiver.receive(b"".join(sender.send([bytes(MAX_PLAINTEXT + 1)])))
    assert [len(plaintext) for plaintext in plaintexts] == [MAX_PLAINTEXT, 1]


def test_a_large_piece_behind_a_small_one_stays_whole() -> None:
    sender, receiver = pair()
    body = bytes(MAX_PLAINTEXT)
    plaintexts = receiver.receive(b"".join(sender.send([b"update", body, b"head", body])))
    assert [len(plaintext) for plaintext in plaintexts] == [6, MAX_PLAINTEXT, 4, MAX_PLAINTEXT]


def test_nothing_makes_no_frame() -> None:
    sender, _ = pair()
    assert sender.send([]) == []
    assert sender.send([b""]) == []


def test_empty_frames_are_legal_and_give_nothing() -> None:
    sender, receiver = pair()
    ciphertext = sender._send_cipher.encrypt(bytes(12), b"", None)
    sender._send_nonce = 1
    wire = b"\x00\x10" + ciphertext + b"".join(sender.send([b"after"]))
    assert receiver.receive(wire) == [b"after"]


def test_the_receive_buffer_may_be_used_again() -> None:
    sender, receiver = pair()
    wire = b"".join(sender.send([b"x" * 100])) + b"".join(sender.send([b"y" * 100]))
    buffer = bytearray(150)
    buffer[:] = wire[:150]
    assert receiver.receive(memoryview(buffer)) == [b"x" * 100]
    buffer[:] = bytes(150)
    buffer.append(0)  # would raise if a view of it were kept
    assert receiver.receive(wire[150:]) == [b"y" * 100]


@given(
    st.lists(st.integers(0, 3 * MAX_PLAINTEXT) | st.integers(0, 40), max_size=6),
    st.sampled_from([1, 2, 3, 17, 1000, 65535, 65537, 262144]),
    st.booleans(),
)
def test_any_pieces_arrive_in_any_portions(sizes: list[int], step: int, into: bool) -> None:
    if step < 1000:
        sizes = [size % 300 for size in sizes]
    with pytest.MonkeyPatch.context() as patch:
        if not into:
            patch.setattr(noise_channel, "_HAS_ENCRYPT_INTO", False)
        sender, receiver = pair()
        pieces = [bytes([index + 1]) * size for index, size in enumerate(sizes)]
        wire = b"".join(sender.send(pieces))
    received = []
    for start in range(0, len(wire), step):
        received += receiver.receive(memoryview(wire)[start : start + step])
    assert b"".join(received) == b"".join(pieces)
    assert max(map(len, received), default=0) <= MAX_PLAINTEXT
    assert receiver._partial is None


@pytest.mark.parametrize("length", [0, 15])
def test_a_frame_shorter_than_its_tag_is_refused(length: int) -> None:
    wire = length.to_bytes(2, "big") + bytes(length)
    _, receiver = pair()
    with pytest.raises(RemoteProtocolError, match="too short"):
        receiver.receive(wire)
    _, receiver = pair()
    assert receiver.receive(wire[:1]) == []
    with pytest.raises(RemoteProtocolError, match="too short"):
        receiver.receive(wire[1:])


def test_a_damaged_frame_is_refused() -> None:
    sender, receiver = pair()
    wire = bytearray(b"".join(sender.send([b"hello"])))
    wire[5] ^= 1
    with pytest.raises(RemoteProtocolError, match="damaged"):
        receiver.receive(wire)


def test_a_frame_sent_twice_is_refused() -> None:
    sender, receiver = pair()
    (wire,) = sender.send([b"hello"])
    receiver.receive(wire)
    with pytest.raises(RemoteProtocolError):
        receiver.receive(wire)


def test_the_last_nonce_and_one_past_it() -> None:
    sender, receiver = pair()
    sender._send_nonce = receiver._receive_nonce = MAX_NONCE
    (wire,) = sender.send([b"last"])
    assert receiver.receive(wire) == [b"last"]
    with pytest.raises(ConnectionClosed):
        sender.send([b"one more"])
    with pytest.raises(RemoteProtocolError):
        receiver.receive(wire)


@given(st.binary(max_size=200))
def test_garbage_waits_or_is_a_protocol_error(data: bytes) -> None:
    def outcome(step: int) -> str:
        _, receiver = pair()
        try:
            for start in range(0, len(data), step):
                assert receiver.receive(data[start : start + step]) == []
        except RemoteProtocolError as error:
            return str(error)
        return ""

    assert outcome(1) == outcome(1000)

"""The whole way from a raw pipe to a muxed one, against any bytes."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from node.identity import PrivateKey
from node.proto import upgrade
from node.proto.noise import NoiseChannel, StaticKey
from node.proto.upgrade import Upgrade
from tests.fuzz.mutations import Feed, mutated, same_in_portions

STATIC = [
    StaticKey.make(PrivateKey.from_seed(seed * 32), X25519PrivateKey.from_private_bytes(seed * 32))
    for seed in (b"a", b"b")
]


def machine(*, initiator: bool, early: tuple[str, ...] = upgrade.MUXERS) -> Upgrade:
    one = Upgrade(
        initiator=initiator,
        key=STATIC[0 if initiator else 1],
        early_muxers=early,
        ephemeral=X25519PrivateKey.from_private_bytes((b"e" if initiator else b"f") * 32),
    )
    one.start()
    return one


def transcript(early: tuple[str, ...], payload: bytes) -> tuple[bytes, bytes]:
    """All that each end sends in an upgrade that succeeds, with something behind it."""
    sides = [machine(initiator=True, early=early), machine(initiator=False)]
    sent = [b"", b""]
    done: dict[int, upgrade.UpgradeDone] = {}
    while len(done) < 2:
        for side in (0, 1):
            data = sides[side].data_to_send()
            sent[side] += data
            end = sides[1 - side].receive(data) if data and 1 - side not in done else None
            if end is not None:
                done[1 - side] = end
    for side in (0, 1):
        sent[side] += b"".join(map(bytes, done[side].channel.send([payload])))
    return sent[0], sent[1]


EARLY = transcript(upgrade.MUXERS, b"frames")
LATE = transcript((), b"frames")


def feeding(one: Upgrade) -> Feed:
    channel: NoiseChannel | None = None

    def feed(data: bytes) -> list[object]:
        nonlocal channel
        if channel is not None:
            return [byte for piece in channel.receive(data) for byte in piece]
        done = one.receive(data)
        said: list[object] = list(one.data_to_send())
        if done is None:
            return said
        channel = done.channel
        return [*said, done.peer_id, done.muxer, *b"".join(done.leftover)]

    return feed


@given(mutated(EARLY[0], LATE[0]) | st.binary(max_size=100), st.sampled_from([1, 7]))
@settings(max_examples=120)
def test_a_responder_understands_or_refuses(data: bytes, step: int) -> None:
    same_in_portions(lambda: feeding(machine(initiator=False)), data, step)


@given(mutated(EARLY[1]) | st.binary(max_size=100), st.sampled_from([1, 7]))
@settings(max_examples=120)
def test_an_initiator_understands_or_refuses(data: bytes, step: int) -> None:
    same_in_portions(lambda: feeding(machine(initiator=True)), data, step)


@given(mutated(LATE[1]), st.sampled_from([1, 7]))
@settings(max_examples=80)
def test_an_initiator_that_negotiates_the_muxer_later_does_as_well(data: bytes, step: int) -> None:
    same_in_portions(lambda: feeding(machine(initiator=True, early=())), data, step)

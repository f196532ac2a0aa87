from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from node.errors import (
    NoCommonProtocol,
    PeerIdMismatch,
    RemoteProtocolError,
    SimultaneousOpen,
)
from node.identity import PrivateKey
from node.proto import upgrade
from node.proto.multistream import Responder, encode_token
from node.proto.noise import NoiseHandshake, StaticKey
from node.proto.upgrade import Upgrade, UpgradeDone

ALICE = PrivateKey.from_seed(b"a" * 32)
BOB = PrivateKey.from_seed(b"b" * 32)
ALICE_STATIC = StaticKey.make(ALICE, X25519PrivateKey.from_private_bytes(b"c" * 32))
BOB_STATIC = StaticKey.make(BOB, X25519PrivateKey.from_private_bytes(b"d" * 32))
HEADER = bytes.fromhex("132f6d756c746973747265616d2f312e302e300a")
NOISE = bytes.fromhex("072f6e6f6973650a")


def start(
    *,
    initiator: bool,
    expected: PrivateKey | None = None,
    early_muxers: tuple[str, ...] = upgrade.MUXERS,
) -> Upgrade:
    machine = Upgrade(
        initiator=initiator,
        key=ALICE_STATIC if initiator else BOB_STATIC,
        expected=None if expected is None else expected.peer_id,
        early_muxers=early_muxers,
        ephemeral=X25519PrivateKey.from_private_bytes((b"e" if initiator else b"f") * 32),
    )
    machine.start()
    return machine


def run(first: Upgrade, second: Upgrade, step: int = 10_000) -> list[UpgradeDone | None]:
    """Let two sides talk until both are silent, in portions of `step` bytes."""
    sides = [first, second]
    done: list[UpgradeDone | None] = [None, None]
    silent = 0
    side = 0
    while silent < 2:
        data = sides[side].data_to_send()
        side = 1 - side
        silent = 0 if data else silent + 1
        for position in range(0, len(data), step):
            assert done[side] is None
            done[side] = sides[side].receive(data[position : position + step])
    return done


@pytest.mark.parametrize("step", [1, 7, 10_000])
def test_two_nodes_agree_early_on_yamux(step: int) -> None:
    ours, theirs = run(start(initiator=True, expected=BOB), start(initiator=False), step)
    assert ours is not None
    assert theirs is not None
    assert (ours.peer_id, theirs.peer_id) == (BOB.peer_id, ALICE.peer_id)
    for done in (ours, theirs):
        assert (done.security, done.muxer, done.early_muxer) == ("/noise", "/yamux/1.0.0", True)
        assert done.leftover == []
    assert theirs.channel.receive(b"".join(ours.channel.send([b"hi"]))) == [b"hi"]


def test_the_first_flight_holds_header_proposal_and_noise_message() -> None:
    machine = start(initiator=True)
    flight = machine.data_to_send()
    assert flight.startswith(HEADER + NOISE + b"\x00\x20")
    assert len(flight) == len(HEADER + NOISE) + 34
    assert start(initiator=False).data_to_send() == HEADER


def test_the_upgrade_takes_three_flights() -> None:
    initiator, responder = start(initiator=True), start(initiator=False)
    assert responder.receive(initiator.data_to_send()) is None
    ours = initiator.receive(responder.data_to_send())
    theirs = responder.receive(initiator.data_to_send())
    assert ours is not None
    assert theirs is not None
    assert responder.data_to_send() == b""


def test_an_identity_alone_makes_a_static_key_of_its_own() -> None:
    initiator = Upgrade(initiator=True, key=ALICE)
    responder = Upgrade(initiator=False, key=BOB)
    initiator.start()
    responder.start()
    ours, theirs = run(initiator, responder)
    assert ours is not None
    assert theirs is not None
    assert theirs.peer_id == ALICE.peer_id


def test_a_proposal_other_than_noise_is_refused_and_the_next_one_taken() -> None:
    responder = start(initiator=False)
    responder.data_to_send()
    assert responder.receive(HEADER + encode_token("/tls/1.0.0")) is None
    assert responder.data_to_send() == b"\x03na\n"
    assert responder.phase == "multistream"
    assert responder.receive(NOISE) is None
    assert responder.data_to_send() == NOISE
    assert responder.phase == "noise"


def test_a_peer_without_noise_ends_in_the_first_phase() -> None:
    machine = start(initiator=True)
    with pytest.raises(NoCommonProtocol, match="/noise"):
        machine.receive(HEADER + b"\x03na\n")
    assert machine.phase == "multistream"


def test_another_peer_than_dialled_ends_in_noise() -> None:
    initiator, responder = start(initiator=True, expected=ALICE), start(initiator=False)
    responder.receive(initiator.data_to_send())
    with pytest.raises(PeerIdMismatch):
        initiator.receive(responder.data_to_send())
    assert initiator.phase == "noise"


@pytest.mark.parametrize("step", [1, 10_000])
def test_two_initiators_take_each_other_for_an_echo_and_then_notice(step: int) -> None:
    with pytest.raises(SimultaneousOpen):
        run(start(initiator=True), start(initiator=True), step)


@pytest.mark.parametrize("listed", [(), ("/mplex/6.7.0",)])
@pytest.mark.parametrize("initiator", [True, False])
@pytest.mark.parametrize("step", [1, 10_000])
def test_without_a_common_muxer_in_noise_it_is_negotiated_in_the_channel(
    listed: tuple[str, ...], *, initiator: bool, step: int
) -> None:
    ours = start(initiator=initiator)
    done = run(ours, start(initiator=not initiator, early_muxers=listed), step)
    for side in done:
        assert side is not None
        assert (side.muxer, side.early_muxer) == ("/yamux/1.0.0", False)
        assert side.leftover == []
    assert ours.phase == "muxer"


def late_muxer_pair() -> tuple[Upgrade, NoiseHandshake]:
    """Return our responder and an initiator without the muxer extension, before message three."""
    responder = start(initiator=False)
    initiator = NoiseHandshake(initiator=True, static=ALICE_STATIC, muxers=[])
    initiator.start()
    responder.receive(HEADER + NOISE + initiator.data_to_send())
    return responder, initiator


def test_data_behind_a_late_muxer_is_left_over() -> None:
    responder, initiator = late_muxer_pair()
    flight = responder.data_to_send().removeprefix(HEADER + NOISE)
    result = initiator.receive(flight)
    assert result is not None
    coalesced = [HEADER + encode_token("/yamux/1.0.0") + b"same frame"]
    wire = initiator.data_to_send()
    wire += b"".join(result.channel.send(coalesced)) + b"".join(result.channel.send([b"next"]))
    done = responder.receive(wire)
    assert done is not None
    assert done.leftover == [b"same frame", b"next"]
    (header, echo) = result.channel.receive(responder.data_to_send())
    assert header + echo == HEADER + encode_token("/yamux/1.0.0")


def test_a_peer_without_yamux_ends_in_the_muxer_phase() -> None:
    responder, initiator = late_muxer_pair()
    result = initiator.receive(responder.data_to_send().removeprefix(HEADER + NOISE))
    assert result is not None
    mplex = HEADER + encode_token("/mplex/6.7.0") * 64
    with pytest.raises(NoCommonProtocol):
        responder.receive(initiator.data_to_send() + b"".join(result.channel.send([mplex])))
    assert responder.phase == "muxer"


def test_data_behind_an_early_muxer_is_left_over() -> None:
    initiator, responder = start(initiator=True), start(initiator=False)
    responder.receive(initiator.data_to_send())
    ours = initiator.receive(responder.data_to_send())
    assert ours is not None
    done = responder.receive(initiator.data_to_send() + b"".join(ours.channel.send([b"syn"])))
    assert done is not None
    assert done.leftover == [b"syn"]


def test_header_and_noise_stay_apart_for_those_who_wait() -> None:
    """A responder that answers one thing at a time is understood too."""
    initiator = start(initiator=True)
    select = Responder({"/noise"})
    shake = NoiseHandshake(initiator=False, static=BOB_STATIC, muxers=list(upgrade.MUXERS))
    assert initiator.receive(select.start()) is None
    select.receive(initiator.data_to_send())
    assert initiator.receive(select.data_to_send()) is None
    assert initiator.phase == "noise"
    shake.receive(select.leftover())
    assert initiator.receive(shake.data_to_send()) is not None


_PIECES = st.sampled_from(
    [HEADER, NOISE, b"\x03na\n", b"\x00\x20" + bytes(32), b"\x00\x60" + bytes(96), b"\x00", b"/"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES | st.binary(max_size=30), max_size=6), st.booleans())
def test_garbage_waits_or_is_a_protocol_error(pieces: list[bytes], initiator: bool) -> None:
    data = b"".join(pieces)

    def outcome(step: int) -> tuple[str, str]:
        machine = start(initiator=initiator)
        try:
            for position in range(0, len(data), step):
                assert machine.receive(data[position : position + step]) is None
        except RemoteProtocolError as error:
            return f"{type(error).__name__} {error}", machine.phase
        return machine.data_to_send().hex(), machine.phase

    assert outcome(1) == outcome(1000)

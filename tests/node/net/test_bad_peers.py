"""What a bad peer sends costs its connection or stream alone, and the log says why."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections.abc import AsyncIterator, Callable, Coroutine

import pytest

from node.errors import DialError
from node.events import (
    ConnectionEnded,
    ConnectionRefused,
    DialFailed,
    IdentifyFailed,
    PingFailed,
    StreamRefused,
)
from node.identity import PrivateKey
from node.proto.framing import encode_message
from node.proto.multistream import encode_token
from node.proto.noise import StaticKey
from node.services import identify, ping
from tests.node.proto.yamux_pair import FIN, PING, RST, SYN, UPDATE, data_frame, frame
from tests.support.besieged import DEADLINE, Scene, beside, besieged
from tests.support.raw_peer import HEADER, RawPeer

NOISE = encode_token("/noise")
ID, PUSH, PINGS = "/ipfs/id/1.0.0", "/ipfs/id/push/1.0.0", "/ipfs/ping/1.0.0"
Attack = Callable[[RawPeer], Coroutine[None, None, object]]


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with besieged() as one:
        yield one


def sends(*parts: bytes) -> Attack:
    """Say this, and nothing more."""
    return lambda peer: peer.send_much(b"".join(parts))


async def drip(peer: RawPeer, data: bytes, *, behind: bytes = b"") -> None:
    """Send byte after byte, each long before anybody loses patience."""
    peer.send(behind)
    for byte in data:
        peer.send(bytes((byte,)))
        await asyncio.sleep(DEADLINE / 6)


TOO_SLOW = "the upgrade was not done within 0.4 s"
ZERO_POINT = b"\x00\x20" + bytes(32)

BEFORE_NOISE = {
    "silent": (sends(), "multistream", TOO_SLOW),
    "slow": (lambda peer: drip(peer, HEADER), "multistream", TOO_SLOW),
    "cut off": (sends(HEADER[:7]), "multistream", TOO_SLOW),
    "another protocol": (sends(b"GET / HTTP/1.1\r\n" * 9), "multistream", "newline"),
    "zeros": (sends(bytes(2_000_000)), "multistream", "an empty multistream token"),
    "oversized": (sends(b"\xff\x7f" + b"x" * 200_000), "multistream", "more than 1024 bytes"),
    "varint without end": (sends(b"\x80" * 50), "multistream", "longer than 9 bytes"),
    "long form of a varint": (sends(b"\x93\x00" + HEADER[1:]), "multistream", "shortest form"),
    "other version": (sends(encode_token("/multistream/2.0.0")), "multistream", "not /multi"),
    "proposals without end": (
        sends(HEADER, encode_token("/tls/1.0.0") * 5000),
        "multistream",
        "proposed 64 protocols",
    ),
    "ls without end": (sends(HEADER, encode_token("ls") * 500), "multistream", "'ls'"),
    "silent in noise": (sends(HEADER, NOISE), "noise", TOO_SLOW),
    "slow in noise": (
        lambda peer: drip(peer, b"\x00\x20" + bytes(30), behind=HEADER + NOISE),
        "noise",
        TOO_SLOW,
    ),
    "oversized in noise": (sends(HEADER, NOISE, b"\xff" * 100_000), "noise", "65535 bytes"),
    "cut off in noise": (sends(HEADER, NOISE, ZERO_POINT[:20]), "noise", TOO_SLOW),
    "useless point": (sends(HEADER, NOISE, ZERO_POINT), "noise", "key of no use"),
    "garbage in noise": (
        sends(HEADER, NOISE, b"\x00\x20" + b"g" * 32, b"\x00\x90" + b"g" * 144),
        "noise",
        "does not decrypt",
    ),
}


@pytest.mark.parametrize(("attack", "phase", "reason"), BEFORE_NOISE.values(), ids=BEFORE_NOISE)
async def test_before_the_channel(scene: Scene, attack: Attack, phase: str, reason: str) -> None:
    async with await RawPeer.connect(scene.node) as peer, beside(attack(peer)):
        event = await scene.told(ConnectionRefused, reason)
        assert isinstance(event, ConnectionRefused)
        assert event.phase == phase
        assert await peer.hung_up()
        await scene.others_work()


async def test_one_that_hangs_up_before_a_word(scene: Scene) -> None:
    async with await RawPeer.connect(scene.node):
        pass
    await scene.told(ConnectionRefused, "the peer ")
    await scene.others_work()


async def test_one_that_cannot_prove_who_it_is(scene: Scene) -> None:
    static = StaticKey.make(PrivateKey.generate())
    forged = dataclasses.replace(static, signature=bytes(64))
    async with await RawPeer.connect(scene.node) as peer:
        await peer.secure(static=forged)
        event = await scene.told(ConnectionRefused, "did not sign its Noise key")
        assert isinstance(event, ConnectionRefused)
        assert event.phase == "noise"
        assert await peer.hung_up()
        await scene.others_work()


BETWEEN = {
    "silent": (lambda peer: None, TOO_SLOW),
    "zeros": (lambda peer: peer.seal(bytes(100_000)), "an empty multistream token"),
    "oversized": (lambda peer: peer.seal(b"\xff" * 1000), "more than 1024 bytes"),
    "cut off": (lambda peer: peer.seal(HEADER[:5]), TOO_SLOW),
    "proposals without end": (
        lambda peer: peer.seal(HEADER + encode_token("/mplex/6.7.0") * 100),
        "proposed 64 protocols",
    ),
    "not encrypted": (lambda peer: peer.send(b"\x00\x20" + bytes(32)), "damaged or forged"),
    "frame without a tag": (lambda peer: peer.send(b"\x00\x01x"), "too short for its tag"),
}


@pytest.mark.parametrize(("attack", "reason"), BETWEEN.values(), ids=BETWEEN)
async def test_between_noise_and_yamux(
    scene: Scene, attack: Callable[[RawPeer], None], reason: str
) -> None:
    async with await RawPeer.connect(scene.node) as peer:
        await peer.secure(muxers=())
        attack(peer)
        event = await scene.told(ConnectionRefused, reason)
        assert isinstance(event, ConnectionRefused)
        assert event.phase == "muxer"
        assert await peer.hung_up()
        await scene.others_work()


IN_YAMUX = {
    "garbage": (b"garbage garbage", "yamux frame of version"),
    "unknown type": (frame(9, 0, 0, 0), "unknown type 9"),
    "a stream of ours": (frame(UPDATE, SYN, 2, 0), "not its to take"),
    "stream zero": (data_frame(0, b"x"), "without a stream"),
    "ping flood": (frame(PING, SYN, 0, 1) * 5000, "too many pings"),
    "frames without payload": (
        frame(UPDATE, SYN, 1, 0) + frame(UPDATE, 0, 1, 0) * 60_000,
        "frames without payload",
    ),
    "resets": (frame(0, RST, 1, 0) * 60_000, "frames without payload"),
    "window overflow": (
        frame(UPDATE, SYN, 1, 0) + frame(UPDATE, 0, 1, 2**32 - 1),
        "beyond 32 bits",
    ),
    "window overrun": (
        frame(UPDATE, SYN, 1, 0) + frame(0, 0, 1, 2**20) + bytes(1000),
        "more on a stream than its window",
    ),
    "data behind the end": (
        data_frame(1, HEADER, SYN) + data_frame(1, b"", FIN) + data_frame(1, b"x"),
        "after closing it",
    ),
}


@pytest.mark.parametrize(("data", "reason"), IN_YAMUX.values(), ids=IN_YAMUX)
async def test_in_yamux(scene: Scene, data: bytes, reason: str) -> None:
    async with await RawPeer.connect(scene.node) as peer:
        await peer.secure()
        peer.seal(data)
        event = await scene.told(ConnectionEnded, reason)
        assert isinstance(event, ConnectionEnded)
        assert event.by_us
        assert await peer.hung_up()
        await scene.others_work()


@pytest.mark.parametrize("code", [0, 1, 2, 77, 2**32 - 1])
async def test_a_goodbye_of_any_code_is_one(scene: Scene, code: int) -> None:
    async with await RawPeer.connect(scene.node) as peer:
        await peer.secure()
        peer.seal(frame(3, 0, 0, code))
        event = await scene.told(ConnectionEnded, "the peer closed the connection")
        assert isinstance(event, ConnectionEnded)
        assert not event.by_us
        await scene.others_work()


ON_A_STREAM = {
    "silent": ("", b"", "no protocol agreed on within 0.4 s"),
    "cut off": ("", HEADER + b"\x07/noi", "no protocol agreed on within 0.4 s"),
    "oversized": ("", b"\xff\x7f", "more than 1024 bytes"),
    "zeros": ("", bytes(9000), "an empty multistream token"),
    "proposals without end": ("", HEADER + encode_token("/x") * 99, "proposed 64 protocols"),
    "pings without end": (PINGS, bytes(200_000), "64 pings"),
    "oversized push": (PUSH, b"\xff\xff\x7f" + bytes(5000), "more than 8192 bytes"),
    "pushes without end": (PUSH, encode_message(b"") * 5000, "10 identify messages"),
    "garbage push": (PUSH, encode_message(b"\xff" * 20), "malformed"),
    "silent push": (PUSH, b"\x05", "did not go on in time"),
}


@pytest.mark.parametrize(("protocol", "data", "reason"), ON_A_STREAM.values(), ids=ON_A_STREAM)
async def test_on_a_stream(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, protocol: str, data: bytes, reason: str
) -> None:
    monkeypatch.setattr(identify, "TIMEOUT", DEADLINE)
    async with await RawPeer.connect(scene.node) as peer:
        await peer.secure()
        peer.open(data, protocol)
        event = await scene.told(StreamRefused, reason)
        assert isinstance(event, StreamRefused)
        assert event.protocol == protocol
        # The stream alone: the connection is still good for an answer.
        async with beside(peer.serve(ID, lambda _: b"")) as connected:
            await scene.others_work()
            assert not connected.done()


async def test_half_a_ping_is_told(scene: Scene) -> None:
    async with await RawPeer.connect(scene.node) as peer:
        await peer.secure()
        stream_id = peer.open(bytes(40), PINGS)
        peer.session.close_write(stream_id)
        peer.flush()
        await scene.told(StreamRefused, "after 8 of 32 bytes of a ping")
        await scene.others_work()


IDENTIFY_ANSWERS = {
    "silent": (b"", "no answer within 0.4 s"),
    "oversized": (b"\xff\xff\x7f" + bytes(500_000), "more than 8192 bytes"),
    "cut off": (None, "cut off"),
    "without end": (encode_message(b"") * 1000, "10 identify messages"),
    "garbage": (encode_message(b"\xff" * 20), "malformed"),
    "varint without end": (b"\x80" * 20, "longer than 9 bytes"),
}


@pytest.mark.parametrize(("answer", "reason"), IDENTIFY_ANSWERS.values(), ids=IDENTIFY_ANSWERS)
async def test_in_identify(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, answer: bytes | None, reason: str
) -> None:
    monkeypatch.setattr(identify, "TIMEOUT", DEADLINE)
    async with await RawPeer.connect(scene.node) as peer:
        await peer.secure()
        async with beside(peer.serve(ID, lambda _: answer)) as connected:
            await scene.told(IdentifyFailed, reason)
            await scene.others_work()
            assert not connected.done(), "the connection stays: it may still be of use"


PING_ANSWERS = {
    "silent": (b"", "no answer within 0.4 s"),
    "wrong": (bytes(32), "other bytes than it went"),
    "cut off": (None, "ended after 0 of 32 bytes"),
    "without end": (bytes(200_000), "other bytes than it went"),
}


@pytest.mark.parametrize(("answer", "reason"), PING_ANSWERS.values(), ids=PING_ANSWERS)
async def test_in_ping(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, answer: bytes | None, reason: str
) -> None:
    monkeypatch.setattr(ping, "TIMEOUT", DEADLINE)
    async with await RawPeer.connect(scene.node) as peer:
        await peer.secure()
        async with beside(peer.serve(PINGS, lambda _: answer)) as connected:
            await scene.told(PingFailed, reason)
            await scene.others_work()
            assert not connected.done()


AS_LISTENER = {
    "silent": (b"", TOO_SLOW),
    "another protocol": (b"220 mail.example ESMTP\r\n" * 9, "newline"),
    "zeros": (bytes(500_000), "an empty multistream token"),
    "refusals without end": (HEADER + encode_token("na") * 9999, "does not speak /noise"),
    "other answer": (HEADER + encode_token("/tls/1.0.0"), "'/tls/1.0.0'"),
    "oversized in noise": (HEADER + NOISE + b"\xff" * 9999, "65535 bytes"),
    "garbage in noise": (HEADER + NOISE + b"\x00\x90" + b"g" * 144, "does not decrypt"),
    "cut off in noise": (HEADER + NOISE + b"\x00\x90", TOO_SLOW),
}


@pytest.mark.parametrize(("says", "reason"), AS_LISTENER.values(), ids=AS_LISTENER)
async def test_one_that_is_dialled(scene: Scene, says: bytes, reason: str) -> None:
    left = asyncio.Event()

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(says)
        with contextlib.suppress(ConnectionError):
            while await reader.read(1000):
                pass
        writer.transport.abort()
        left.set()

    async with await asyncio.start_server(listen, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        with pytest.raises(DialError) as caught:
            await scene.node.dial(f"/ip4/{host}/tcp/{port}")
        assert [reason in attempt.reason for attempt in caught.value.attempts] == [True]
        assert scene.count(DialFailed) == 1
        await scene.others_work()
        await left.wait()

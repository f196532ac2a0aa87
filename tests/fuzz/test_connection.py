"""A node's connection, with its streams, against anything that an authenticated peer can say."""

from __future__ import annotations

import asyncio
import logging

from hypothesis import example, given, settings
from hypothesis import strategies as st

from node.events import ConnectionEnded
from node.proto.framing import encode_message
from node.proto.multistream import encode_token
from tests.fuzz.mutations import mutated
from tests.node.proto.yamux_pair import DATA, FIN, RST, SYN, data_frame, frame
from tests.support.besieged import CONFIG, running
from tests.support.raw_peer import HEADER, RawPeer

PROTOCOLS = ("/ipfs/id/1.0.0", "/ipfs/ping/1.0.0", "/ipfs/id/push/1.0.0", "/unknown")
BODIES = (b"", bytes(32), HEADER, encode_message(b"\x32\x01a"), *map(encode_token, PROTOCOLS))


@st.composite
def talk(draw: st.DrawFn) -> bytes:
    """Frames that make sense one by one, on streams that are opened, used, ended and reused."""
    wire = b""
    for _ in range(draw(st.integers(1, 12))):
        stream_id = draw(st.sampled_from([1, 1, 1, 3, 3, 2]))
        flags = draw(st.sampled_from([0, 0, 0, SYN, SYN, FIN, RST, SYN | FIN, SYN | RST]))
        body = b"".join(draw(st.lists(st.sampled_from(BODIES), max_size=3)))
        kind = draw(st.sampled_from([0, 0, 0, 1, 2, 3]))
        if kind == DATA:
            wire += data_frame(stream_id, body, flags)
        else:
            wire += frame(kind, flags, 0 if kind > 1 else stream_id, draw(st.integers(0, 1000)))
    return wire


class Loud(logging.Handler):
    """Keeps whatever is logged: nothing that a peer says may be an error of ours."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


async def say(data: bytes) -> None:
    """Say it to a node in one piece, and wait until the node is through with it."""
    async with running(CONFIG) as node:
        async with await RawPeer.connect(node) as peer:
            await peer.secure()
            peer.seal(data)
            peer.finish()
            assert await peer.hung_up()
        ended = [e for e in node.events_since(0).events if isinstance(e, ConnectionEnded)]
        assert [event.reason for event in ended if "network failed" in event.reason] == []
        assert len(ended) == 1


OPENING = data_frame(1, HEADER + encode_token(PROTOCOLS[1]), SYN)


@example(data_frame(1, HEADER, SYN) + frame(DATA, RST, 1, 0))
@example(OPENING + frame(DATA, RST, 1, 0) + data_frame(1, HEADER, SYN))
@example(data_frame(1, HEADER, SYN) + data_frame(1, encode_token("/unknown"), RST))
@example(OPENING + frame(DATA, FIN, 1, 0) + data_frame(1, b"x"))
@given(talk() | mutated(OPENING + data_frame(1, bytes(32)) + frame(DATA, FIN, 1, 0)))
@settings(max_examples=100)
def test_nothing_that_a_peer_says_is_an_error_of_ours(data: bytes) -> None:
    loud = Loud()
    logging.getLogger().addHandler(loud)
    try:
        asyncio.run(say(data))
    finally:
        logging.getLogger().removeHandler(loud)
    assert loud.said == []

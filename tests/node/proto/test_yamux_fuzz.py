"""Whatever arrives is understood or is a `RemoteProtocolError`, in one piece as byte by byte."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from node.errors import RemoteProtocolError
from node.proto.yamux import YamuxSession
from node.proto.yamux_events import DataReceived, RemoteClosed, StreamOpened, YamuxEvent
from node.proto.yamux_limits import YamuxLimits
from tests.node.proto.yamux_pair import Pair, flush, frame, joined

SMALL = YamuxLimits(inbound_streams=2)


@st.composite
def likely_frames(draw: st.DrawFn) -> bytes:
    kind = draw(st.sampled_from([0, 0, 0, 1, 1, 2, 3, 7]))
    flags = draw(st.integers(0, 15))
    stream_id = draw(st.sampled_from([0, 1, 2, 3, 5, 7]))
    if kind == 0:
        body = draw(st.binary(max_size=20))
        return frame(0, flags, stream_id, len(body), body)
    return frame(kind, flags, stream_id, draw(st.sampled_from([0, 1, 7, 2**31, 2**32 - 1])))


def outcome(data: bytes, step: int) -> tuple[list[YamuxEvent], str, bytes]:
    session = YamuxSession(initiator=False, limits=SMALL, now=0.0)
    mine = session.open_stream(0.0)
    session.send(mine, b"hello")
    events: list[YamuxEvent] = []
    failure = ""
    try:
        for position in range(0, len(data), step):
            events += session.receive(data[position : position + step], 0.0)
    except RemoteProtocolError as error:
        failure = str(error)
    return joined(events), failure, flush(session)


@settings(max_examples=300)
@given(st.lists(likely_frames(), max_size=8).map(b"".join) | st.binary(max_size=60))
def test_portions_make_no_difference(data: bytes) -> None:
    whole, failure, sent = outcome(data, 10_000)
    single, single_failure, single_sent = outcome(data, 1)
    assert (failure, sent) == (single_failure, single_sent)
    if failure:
        # Events of the piece that breaks the protocol are lost with the connection.
        assert whole == []
    else:
        assert whole == single


End = tuple[int, int]
"""A side, 0 or 1, and the number of a stream."""


class Conversation:
    """Two sessions that open, write, read and close as chance has it."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.pair = Pair()
        self.sides = [self.pair.dialler, self.pair.listener]
        self.ends: list[End] = []
        self.sent: dict[End, bytearray] = {}
        self.got: dict[End, bytearray] = {}
        self.ended: set[End] = set()
        self.unread: dict[End, int] = {}

    def open(self) -> None:
        side = self.rng.randint(0, 1)
        self.ends.append((side, self.sides[side].open_stream(self.pair.now)))

    def write(self) -> None:
        end = side, stream_id = self.rng.choice(self.ends)
        data = self.rng.randbytes(self.rng.choice([1, 10, 1000, 70_000, 300_000]))
        taken = self.sides[side].send(stream_id, data)
        self.sent.setdefault(end, bytearray()).extend(data[:taken])

    def read(self) -> None:
        if self.unread:
            end = side, stream_id = self.rng.choice(list(self.unread))
            self.sides[side].consumed(stream_id, self.unread.pop(end), self.pair.now)

    def close(self) -> None:
        if len(self.ends) > 3:
            side, stream_id = self.ends.pop(self.rng.randrange(len(self.ends)))
            self.sides[side].close_write(stream_id)

    def deliver(self, side: int) -> None:
        wire = flush(self.sides[side])
        position = 0
        while position < len(wire):
            step = self.rng.randint(1, 100_000)
            for event in self.sides[1 - side].receive(
                wire[position : position + step], self.pair.now
            ):
                self.note(side, event)
            position += step

    def note(self, side: int, event: YamuxEvent) -> None:
        """Take down what the other side heard from `side`."""
        if isinstance(event, StreamOpened):
            self.ends.append((1 - side, event.stream_id))
        elif isinstance(event, DataReceived):
            self.got.setdefault((side, event.stream_id), bytearray()).extend(event.data)
            reader = (1 - side, event.stream_id)
            self.unread[reader] = self.unread.get(reader, 0) + len(event.data)
        elif isinstance(event, RemoteClosed):
            self.ended.add((side, event.stream_id))

    def run(self, steps: int) -> None:
        actions = [self.open, self.write, self.write, self.write, self.read, self.close]
        actions += [lambda: self.deliver(0), lambda: self.deliver(1)]
        self.open()
        for _ in range(steps):
            self.pair.now += self.rng.random() * 0.01
            self.rng.choice(actions)()

    def finish(self) -> None:
        self.deliver(0)
        self.deliver(1)
        for side, stream_id in self.ends:
            self.sides[side].close_write(stream_id)
        self.deliver(0)
        self.deliver(1)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_everything_written_arrives_in_order(seed: int) -> None:
    conversation = Conversation(random.Random(seed))
    conversation.run(60)
    conversation.finish()
    for end, data in conversation.sent.items():
        assert conversation.got.get(end, b"") == data
        assert end in conversation.ended
    assert [session.stream_count for session in conversation.sides] == [0, 0]

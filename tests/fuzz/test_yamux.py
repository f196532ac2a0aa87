"""Real yamux sessions with accidents; frames made up from nothing are in tests/node/proto."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from node.errors import RemoteProtocolError
from node.proto.yamux import YamuxSession
from node.proto.yamux_events import DataReceived
from node.proto.yamux_frame import HEADER_LENGTH, INITIAL_WINDOW
from node.proto.yamux_limits import MAX_WAITING_CONTROL, YamuxLimits
from tests.fuzz.mutations import Feed, mutated, same_in_portions
from tests.node.proto.yamux_pair import SYN, data_frame, frame

LIMITS = YamuxLimits(inbound_streams=3)


def transcript() -> bytes:
    """What a dialler says that opens streams, writes, reads, pings, resets and closes."""
    session = YamuxSession(initiator=True, limits=LIMITS, now=0.0)
    wire = b""
    streams = [session.open_stream(0.0) for _ in range(3)]
    for number, stream_id in enumerate(streams):
        session.send(stream_id, b"request " * (number + 1))
    session.ping(0.0)
    wire += b"".join(map(bytes, session.data_to_send()))
    session.close_write(streams[0])
    session.reset(streams[1])
    session.send(session.open_stream(0.0), b"another")
    wire += b"".join(map(bytes, session.data_to_send()))
    session.go_away()
    return wire + b"".join(map(bytes, session.data_to_send()))


def feeding(session: YamuxSession) -> Feed:
    def feed(data: bytes) -> list[object]:
        said: list[object] = []
        for event in session.receive(data, 0.0):
            if isinstance(event, DataReceived):
                said += [(event.stream_id, byte) for byte in event.data]
            else:
                said.append(event)
        return said

    return feed


@given(mutated(transcript()), st.sampled_from([1, 5]))
@settings(max_examples=300)
def test_a_session_understands_or_refuses(data: bytes, step: int) -> None:
    sessions: list[YamuxSession] = []

    def make() -> Feed:
        sessions.append(YamuxSession(initiator=False, limits=LIMITS, now=0.0))
        return feeding(sessions[-1])

    same_in_portions(make, data, step)
    whole, portions = (b"".join(map(bytes, one.data_to_send())) for one in sessions)
    assert portions == whole
    assert len(whole) <= MAX_WAITING_CONTROL * HEADER_LENGTH
    assert sessions[0].stream_count <= LIMITS.inbound_streams


@given(st.lists(st.integers(1, INITIAL_WINDOW), min_size=1, max_size=4))
@settings(max_examples=30)
def test_no_split_of_payload_gets_past_the_window(sizes: list[int]) -> None:
    session = YamuxSession(initiator=False, limits=LIMITS, now=0.0)
    data = frame(0, SYN, 1, 0) + b"".join(data_frame(1, bytes(size)) for size in sizes)
    events, failure = [], ""
    try:
        for position in range(0, len(data), 65536):
            events += session.receive(data[position : position + 65536], 0.0)
    except RemoteProtocolError as error:
        failure = str(error)
    assert ("window" in failure) == (sum(sizes) > INITIAL_WINDOW)
    kept = sum(len(event.data) for event in events if isinstance(event, DataReceived))
    assert kept <= INITIAL_WINDOW

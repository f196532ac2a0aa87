"""What a peer may not do: at the bound, and one past it."""

from __future__ import annotations

import itertools

import pytest

from node.errors import LimitExceeded, RemoteProtocolError
from node.proto import yamux_limits, yamux_table
from node.proto.yamux import YamuxSession
from node.proto.yamux_events import StreamOpened, StreamRefused, StreamReset
from node.proto.yamux_limits import YamuxLimits
from tests.node.proto.yamux_pair import (
    ACK,
    DATA,
    FIN,
    GO_AWAY,
    PING,
    RST,
    SYN,
    UPDATE,
    Pair,
    data_frame,
    flush,
    frame,
    frames_of,
)

WINDOW = 256 * 1024


def listener(limits: YamuxLimits | None = None) -> YamuxSession:
    return YamuxSession(initiator=False, limits=limits or YamuxLimits(), now=0.0)


def refuses(session: YamuxSession, wire: bytes, reason: str) -> None:
    """Expect an error and, as the last word, GoAway with code 1."""
    with pytest.raises(RemoteProtocolError, match=reason):
        session.receive(wire, 0.0)
    assert frames_of(flush(session)) == [(GO_AWAY, 0, 0, 1, b"")]
    with pytest.raises(RemoteProtocolError, match=reason):
        session.receive(frame(PING, SYN, 0, 0), 0.0)
    assert session.next_timeout() is None


def test_inbound_streams_at_the_limit_and_one_past_it() -> None:
    session = listener(YamuxLimits(inbound_streams=3))
    for stream_id in (1, 3, 5):
        assert session.receive(frame(UPDATE, SYN, stream_id, 0), 0.0) == [StreamOpened(stream_id)]
    (event,) = session.receive(data_frame(7, b"hello", SYN), 0.0)
    assert isinstance(event, StreamRefused)
    assert event.stream_id == 7
    assert frames_of(flush(session)) == [(DATA, RST, 7, 0, b"")]
    assert session.receive(frame(DATA, RST, 1, 0), 0.0) == [StreamReset(1)]
    assert session.receive(frame(UPDATE, SYN, 9, 0), 0.0) == [StreamOpened(9)]


def test_ten_thousand_streams_are_held_to_the_limit() -> None:
    session = listener()
    opened = refused = 0
    for number in range(10_000):
        for event in session.receive(frame(UPDATE, SYN, 2 * number + 1, 0), 0.0):
            opened += isinstance(event, StreamOpened)
            refused += isinstance(event, StreamRefused)
        flush(session)
    assert (opened, refused) == (256, 9744)
    assert session.stream_count == 256


def test_streams_opened_and_reset_in_a_hurry_are_refused_from_some_point_on() -> None:
    session = listener()

    def open_and_reset(count: int, now: float) -> int:
        opened = 0
        for _ in range(count):
            number = next(numbers)
            wire = data_frame(number, b"x", SYN) + frame(DATA, RST, number, 0)
            for event in session.receive(wire, now):
                opened += isinstance(event, StreamOpened)
            flush(session)
        return opened

    numbers = itertools.count(1, 2)
    assert open_and_reset(yamux_limits.STREAMS, 0.0) == yamux_limits.STREAMS
    (event,) = session.receive(data_frame(next(numbers), b"x", SYN), 0.0)
    assert isinstance(event, StreamRefused)
    assert "too fast" in event.reason
    assert open_and_reset(1000, 1.0) == yamux_limits.STREAMS_A_SECOND


def test_no_number_is_taken_twice_not_even_after_its_stream_is_gone() -> None:
    session = listener()
    session.receive(frame(UPDATE, SYN, 5, 0) + frame(UPDATE, SYN, 1, 0), 0.0)
    session.receive(frame(UPDATE, SYN, 3, 0) + frame(DATA, RST, 1, 0), 0.0)
    refuses(session, frame(UPDATE, SYN, 1, 0), "stream 1 twice")


def test_numbers_out_of_order_at_the_bound_and_one_past_it() -> None:
    session = listener()
    ahead = [3 + 2 * place for place in range(yamux_table.MAX_OUT_OF_ORDER)]
    for number in ahead:
        session.receive(frame(UPDATE, SYN, number, 0) + frame(DATA, RST, number, 0), 0.0)
    assert session.receive(frame(UPDATE, SYN, 1, 0), 0.0) == [StreamOpened(1)]
    session = listener()
    for number in [*ahead, ahead[-1] + 2]:
        session.receive(frame(UPDATE, SYN, number, 0) + frame(DATA, RST, number, 0), 0.0)
    refuses(session, frame(UPDATE, SYN, 1, 0), "stream 1 twice")


def test_what_is_not_read_is_counted_however_a_stream_ends() -> None:
    session = listener()
    wire = b"".join(data_frame(number, b"12345678", SYN) for number in (1, 3, 5, 7))
    session.receive(wire + frame(DATA, FIN, 3, 0), 0.0)
    assert session.unread == 32
    session.consumed(1, 8, 0.0)
    session.consumed(3, 8, 0.0)
    assert session.unread == 16
    session.reset(5)
    session.receive(frame(DATA, RST, 7, 0), 0.0)
    assert session.unread == 0


def test_our_own_streams_at_the_limit_and_one_past_it() -> None:
    pair = Pair(YamuxLimits(outbound_streams=2))
    pair.open()
    pair.open()
    with pytest.raises(LimitExceeded, match="2 streams"):
        pair.dialler.open_stream(pair.now)
    pair.dialler.reset(1)
    assert pair.dialler.open_stream(pair.now) == 5


def test_unanswered_streams_at_the_limit_and_one_past_it() -> None:
    pair = Pair(YamuxLimits(unacknowledged_streams=2))
    first = pair.open()
    pair.open()
    with pytest.raises(LimitExceeded, match="unanswered"):
        pair.dialler.open_stream(pair.now)
    pair.listener.send(first, b"hello")
    pair.to_dialler()
    pair.dialler.open_stream(pair.now)


@pytest.mark.parametrize("stream_id", [0, 2, 4])
def test_a_stream_of_the_wrong_number_is_an_error(stream_id: int) -> None:
    refuses(listener(), frame(UPDATE, SYN, stream_id, 0), "number")


def test_a_dialler_takes_even_numbers_only() -> None:
    refuses(YamuxSession(initiator=True, now=0.0), frame(DATA, SYN, 3, 0), "number")


def test_a_stream_opened_twice_is_an_error() -> None:
    refuses(listener(), frame(UPDATE, SYN, 1, 0) * 2, "twice")


@pytest.mark.parametrize("excess", [0, 1])
@pytest.mark.parametrize("flags", [SYN, 0])
def test_data_up_to_the_window_and_one_past_it(excess: int, flags: int) -> None:
    session = listener()
    if not flags:
        session.receive(frame(UPDATE, SYN, 1, 0), 0.0)
    wire = frame(DATA, flags, 1, WINDOW + excess)
    if excess:
        refuses(session, wire, "window")
    else:
        session.receive(wire + bytes(WINDOW), 0.0)
        refuses(session, data_frame(1, b"x"), "window")


def test_data_for_a_gone_stream_is_bounded_too() -> None:
    session = listener(YamuxLimits(stream_window=WINDOW))
    assert session.receive(frame(DATA, 0, 1, WINDOW) + bytes(WINDOW), 0.0) == []
    refuses(session, frame(DATA, 0, 1, WINDOW + 1), "gone")


def test_data_after_the_end_is_an_error() -> None:
    session = listener()
    session.receive(frame(UPDATE, SYN | FIN, 1, 0), 0.0)
    refuses(session, data_frame(1, b"x"), "after closing")


def test_a_send_window_of_32_bits_and_one_past_it() -> None:
    session = listener()
    session.receive(frame(UPDATE, SYN, 1, 2**32 - 1 - WINDOW), 0.0)
    assert session.sendable(1) == 2**32 - 1
    refuses(session, frame(UPDATE, 0, 1, 1), "32 bits")


def test_pings_at_the_limit_and_one_past_it() -> None:
    session = listener()
    session.receive(frame(PING, SYN, 0, 5) * yamux_limits.PINGS, 0.0)
    assert len(frames_of(flush(session))) == yamux_limits.PINGS
    refuses(session, frame(PING, SYN, 0, 5), "pings")


def test_pings_at_the_usual_pace_go_on_forever() -> None:
    session = listener()
    for second in range(0, 36_000, 10):
        session.receive(frame(PING, SYN, 0, second), float(second))
        assert len(flush(session)) == 12


@pytest.mark.parametrize(
    "idle",
    [
        frame(DATA, 0, 1, 0),
        frame(UPDATE, 0, 1, 1),
        frame(UPDATE, 0, 99, 1),
        frame(DATA, 0, 99, 1) + b"x",
    ],
)
def test_frames_without_payload_at_the_limit_and_one_past_it(idle: bytes) -> None:
    session = listener()
    session.receive(frame(UPDATE, SYN, 1, 0), 0.0)
    session.receive(idle * (yamux_limits.IDLE_FRAMES - 1), 0.0)
    refuses(session, idle, "without payload")


def test_a_peer_that_grants_its_window_in_small_steps_may_go_on() -> None:
    session = listener()
    session.receive(frame(UPDATE, SYN, 1, 0), 0.0)
    for _ in range(200):
        assert session.send(1, bytes(65_536)) == 65_536
        flush(session)
        session.receive(frame(UPDATE, 0, 1, 512) * 128, 0.0)


def test_answers_that_nobody_reads_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    session = listener(YamuxLimits(inbound_streams=0))
    for number in range(yamux_limits.MAX_WAITING_CONTROL):
        session.receive(frame(UPDATE, SYN, 2 * number + 1, 0), 0.0)
    refuses(session, frame(UPDATE, SYN, 20_001, 0), "reads nothing")


@pytest.mark.parametrize(
    ("wire", "reason"),
    [
        (b"\x01" + bytes(11), "version 1"),
        (frame(4, 0, 0, 0), "type 4"),
        (frame(255, 0, 0, 0), "type 255"),
        (frame(PING, SYN, 1, 0), "names stream 1"),
        (frame(GO_AWAY, 0, 3, 0), "names stream 3"),
        (frame(DATA, 0, 0, 0), "without a stream"),
        (frame(UPDATE, ACK, 0, 0), "without a stream"),
        (b"GET / HTTP/1.1\r\n", "version 71"),
    ],
)
def test_what_is_no_yamux_is_an_error(wire: bytes, reason: str) -> None:
    refuses(listener(), wire, reason)


def test_an_error_code_with_a_reset_is_no_window() -> None:
    session = listener()
    session.receive(frame(UPDATE, SYN, 1, 2**32 - 1 - WINDOW), 0.0)
    assert session.receive(frame(UPDATE, RST, 1, 2**32 - 1), 0.0) == [StreamReset(1)]


def test_numbers_run_out_one_day() -> None:
    session = listener()
    session._streams._next_id = 2**32 - 2
    assert session.open_stream(0.0) == 2**32 - 2
    with pytest.raises(LimitExceeded):
        session.open_stream(0.0)

from __future__ import annotations

import pytest

from node.errors import ConnectionClosed, StreamClosed
from node.proto.yamux_events import (
    DataReceived,
    GoAwayReceived,
    KeepAliveExpired,
    PongReceived,
    RemoteClosed,
    StreamOpened,
    StreamReset,
    WindowGrown,
)
from node.proto.yamux_outbox import MAX_BODY
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


def test_headers_are_twelve_bytes_as_the_specification_draws_them() -> None:
    pair = Pair()
    pair.dialler.send(pair.dialler.open_stream(pair.now), b"hi")
    assert flush(pair.dialler).hex() == "000000010000000100000002" + b"hi".hex()


def test_the_first_data_opens_the_stream_and_the_first_answer_accepts_it() -> None:
    pair = Pair()
    stream_id = pair.dialler.open_stream(pair.now)
    pair.dialler.send(stream_id, b"question")
    assert pair.to_listener() == [StreamOpened(1), DataReceived(1, b"question")]
    pair.listener.send(stream_id, b"answer")
    wire = flush(pair.listener)
    assert frames_of(wire) == [(DATA, ACK, 1, 6, b"answer")]
    assert pair.dialler.receive(wire, pair.now) == [DataReceived(1, b"answer")]
    pair.listener.send(stream_id, b"more")
    assert frames_of(flush(pair.listener)) == [(DATA, 0, 1, 4, b"more")]


def test_a_stream_without_data_still_says_that_it_was_opened() -> None:
    pair = Pair()
    pair.dialler.open_stream(pair.now)
    wire = flush(pair.dialler)
    assert frames_of(wire) == [(UPDATE, SYN, 1, 0, b"")]
    assert pair.listener.receive(wire, pair.now) == [StreamOpened(1)]
    assert flush(pair.dialler) == b""


def test_a_window_update_can_be_the_first_answer() -> None:
    pair = Pair()
    stream_id = pair.open()
    pair.dialler.send(stream_id, bytes(WINDOW))
    pair.to_listener()
    pair.listener.consumed(stream_id, WINDOW, pair.now)
    assert (UPDATE, ACK, 1, WINDOW, b"") in frames_of(flush(pair.listener))


def test_each_side_numbers_its_own_streams() -> None:
    pair = Pair()
    assert [pair.dialler.open_stream(pair.now) for _ in range(3)] == [1, 3, 5]
    assert [pair.listener.open_stream(pair.now) for _ in range(3)] == [2, 4, 6]
    assert pair.to_listener() == [StreamOpened(1), StreamOpened(3), StreamOpened(5)]


def test_several_writes_leave_as_one_frame() -> None:
    pair = Pair()
    stream_id = pair.open()
    for piece in (b"a", memoryview(b"b"), b"c"):
        pair.dialler.send(stream_id, piece)
    assert frames_of(flush(pair.dialler)) == [(DATA, 0, 1, 3, b"abc")]


def test_bulk_fills_whole_noise_frames() -> None:
    pair = Pair()
    stream_id = pair.open()
    pair.dialler.send(stream_id, bytes(WINDOW))
    sizes = [length for _, _, _, length, _ in frames_of(flush(pair.dialler))]
    assert sizes == [MAX_BODY] * 4 + [WINDOW - 4 * MAX_BODY]
    assert MAX_BODY + 12 == 65519


def test_streams_take_turns() -> None:
    pair = Pair()
    streams = [pair.open() for _ in range(3)]
    for stream_id in streams:
        pair.dialler.send(stream_id, bytes(2 * MAX_BODY))
    order = [stream_id for _, _, stream_id, _, _ in frames_of(flush(pair.dialler))]
    assert order == [1, 3, 5, 1, 3, 5]


def test_a_flush_with_a_limit_goes_on_where_it_stopped() -> None:
    pair = Pair()
    streams = [pair.open() for _ in range(3)]
    for stream_id in streams:
        pair.dialler.send(stream_id, bytes(2 * MAX_BODY))
    order = []
    while pair.dialler.wants_to_send:
        found = frames_of(b"".join(pair.dialler.data_to_send(limit=1)))
        assert len(found) == 1
        order.append(found[0][2])
    assert order == [1, 3, 5, 1, 3, 5]


def test_control_frames_go_first_and_go_away_last() -> None:
    pair = Pair()
    stream_id = pair.open()
    pair.dialler.go_away(0)
    pair.dialler.send(stream_id, b"x")
    pair.dialler.receive(frame(PING, SYN, 0, 7), pair.now)
    kinds = [(kind, flags) for kind, flags, _, _, _ in frames_of(flush(pair.dialler))]
    assert kinds == [(PING, ACK), (DATA, 0), (GO_AWAY, 0)]


def test_no_more_is_taken_than_the_window_allows() -> None:
    pair = Pair()
    stream_id = pair.open()
    assert pair.dialler.send(stream_id, bytes(WINDOW + 1)) == WINDOW
    assert pair.dialler.sendable(stream_id) == 0
    assert pair.dialler.send(stream_id, b"x") == 0
    pair.to_listener()
    pair.listener.consumed(stream_id, WINDOW // 2, pair.now)
    assert WindowGrown(stream_id) in pair.to_dialler()
    assert pair.dialler.sendable(stream_id) == WINDOW // 2


def test_the_window_is_granted_again_when_half_of_it_was_read() -> None:
    pair = Pair()
    stream_id = pair.open()
    pair.dialler.send(stream_id, bytes(WINDOW))
    pair.to_listener()
    flush(pair.listener)
    pair.listener.consumed(stream_id, WINDOW // 2 - 1, pair.now)
    assert flush(pair.listener) == b""
    pair.listener.consumed(stream_id, 1, pair.now)
    updates = [found for found in frames_of(flush(pair.listener)) if found[0] == UPDATE]
    assert updates == [(UPDATE, ACK, stream_id, WINDOW // 2, b"")]


def test_data_is_delivered_without_waiting_for_the_whole_frame() -> None:
    pair = Pair()
    stream_id = pair.open()
    wire = data_frame(stream_id, b"abcdef")
    first = pair.listener.receive(wire[:15], pair.now)
    second = pair.listener.receive(wire[15:], pair.now)
    assert first == [DataReceived(stream_id, b"abc")]
    assert second == [DataReceived(stream_id, b"def")]
    assert isinstance(second[0], DataReceived)
    assert type(second[0].data) is bytes


def test_half_close_leaves_the_other_direction_open() -> None:
    pair = Pair()
    stream_id = pair.open()
    pair.dialler.send(stream_id, b"last")
    pair.dialler.close_write(stream_id)
    wire = flush(pair.dialler)
    assert frames_of(wire) == [(DATA, 0, 1, 4, b"last"), (DATA, FIN, 1, 0, b"")]
    assert pair.listener.receive(wire, pair.now) == [
        DataReceived(1, b"last"),
        RemoteClosed(1),
    ]
    with pytest.raises(StreamClosed):
        pair.dialler.send(stream_id, b"more")
    assert pair.dialler.sendable(stream_id) == 0
    pair.listener.send(stream_id, b"answer")
    pair.listener.close_write(stream_id)
    assert pair.to_dialler() == [DataReceived(1, b"answer"), RemoteClosed(1)]
    assert pair.dialler.stream_count == pair.listener.stream_count == 0


def test_the_end_waits_behind_data_that_waits() -> None:
    pair = Pair()
    stream_id = pair.open()
    pair.dialler.send(stream_id, bytes(2 * MAX_BODY))
    pair.dialler.close_write(stream_id)
    pair.dialler.close_write(stream_id)
    flags = [flags for _, flags, _, _, _ in frames_of(flush(pair.dialler))]
    assert flags == [0, 0, FIN]


def test_a_stream_closed_at_once_is_opened_and_then_closed() -> None:
    pair = Pair()
    stream_id = pair.dialler.open_stream(pair.now)
    pair.dialler.close_write(stream_id)
    assert pair.to_listener() == [StreamOpened(1), RemoteClosed(1)]


@pytest.mark.parametrize("kind", [DATA, UPDATE])
def test_fin_counts_on_data_and_on_window_updates(kind: int) -> None:
    pair = Pair()
    pair.open()
    assert pair.listener.receive(frame(kind, FIN, 1, 0), pair.now) == [RemoteClosed(1)]
    assert pair.listener.receive(frame(kind, FIN, 1, 0), pair.now) == []


def test_fin_behind_its_own_data() -> None:
    pair = Pair()
    pair.open()
    events = pair.listener.receive(data_frame(1, b"bye", FIN), pair.now)
    assert events == [DataReceived(1, b"bye"), RemoteClosed(1)]


@pytest.mark.parametrize("kind", [DATA, UPDATE])
def test_rst_counts_on_data_and_on_window_updates(kind: int) -> None:
    pair = Pair()
    stream_id = pair.open()
    pair.listener.send(stream_id, b"never leaves")
    assert pair.listener.receive(frame(kind, RST, 1, 0), pair.now) == [StreamReset(1)]
    assert flush(pair.listener) == b""
    assert pair.listener.stream_count == 0


def test_a_reset_ends_both_directions_and_what_was_queued() -> None:
    pair = Pair()
    stream_id = pair.open()
    pair.dialler.send(stream_id, b"never leaves")
    pair.dialler.reset(stream_id)
    pair.dialler.reset(stream_id)
    wire = flush(pair.dialler)
    assert frames_of(wire) == [(DATA, RST, 1, 0, b"")]
    assert pair.listener.receive(wire, pair.now) == [StreamReset(1)]
    with pytest.raises(StreamClosed):
        pair.dialler.send(stream_id, b"x")
    pair.dialler.consumed(stream_id, 10, pair.now)


def test_a_stream_reset_before_it_left_never_was() -> None:
    pair = Pair()
    pair.dialler.reset(pair.dialler.open_stream(pair.now))
    assert flush(pair.dialler) == b""


def test_data_for_a_stream_that_is_gone_is_dropped_and_counted() -> None:
    pair = Pair()
    stream_id = pair.open()
    half = data_frame(stream_id, b"abcdef")
    assert len(pair.listener.receive(half[:15], pair.now)) == 1
    pair.listener.reset(stream_id)
    assert pair.listener.receive(half[15:] + data_frame(stream_id, b"late"), pair.now) == []
    assert pair.listener.dropped_bytes == 7
    assert pair.listener.receive(data_frame(3, b"on", SYN), pair.now) == [
        StreamOpened(3),
        DataReceived(3, b"on"),
    ]


def test_a_window_update_for_a_stream_that_is_gone_is_ignored() -> None:
    pair = Pair()
    assert pair.listener.receive(frame(UPDATE, 0, 9, 5), pair.now) == []


def test_reading_on_after_the_peer_closed_grants_nothing() -> None:
    pair = Pair()
    stream_id = pair.open()
    pair.dialler.send(stream_id, bytes(WINDOW))
    pair.dialler.close_write(stream_id)
    pair.to_listener()
    pair.listener.consumed(stream_id, WINDOW, pair.now)
    assert flush(pair.listener) == b""


def test_a_ping_is_answered_once_with_its_own_value() -> None:
    pair = Pair()
    pair.listener.receive(frame(PING, SYN, 0, 0xDEADBEEF), pair.now)
    assert flush(pair.listener) == frame(PING, ACK, 0, 0xDEADBEEF)
    assert flush(pair.listener) == b""


def test_our_ping_measures_the_round_trip() -> None:
    pair = Pair()
    pair.dialler.ping(pair.now)
    pair.dialler.ping(pair.now)
    wire = flush(pair.dialler)
    assert len(frames_of(wire)) == 1
    pair.listener.receive(wire, pair.now)
    pair.now += 0.25
    assert pair.to_dialler() == [PongReceived(0.25)]
    assert pair.dialler.rtt == 0.25


def test_an_answer_that_nobody_asked_for_is_ignored() -> None:
    pair = Pair()
    assert pair.dialler.receive(frame(PING, ACK, 0, 1), pair.now) == []
    pair.dialler.ping(pair.now)
    assert pair.dialler.receive(frame(PING, ACK, 0, 999), pair.now) == []
    assert pair.dialler.rtt is None


def test_a_silent_peer_is_pinged_and_then_given_up() -> None:
    pair = Pair()
    start = pair.now
    assert pair.dialler.next_timeout() == start + 30
    assert pair.dialler.handle_timer(start + 29.9) == []
    assert flush(pair.dialler) == b""
    assert pair.dialler.handle_timer(start + 30) == []
    assert [found[0] for found in frames_of(flush(pair.dialler))] == [PING]
    assert pair.dialler.next_timeout() == start + 40
    assert pair.dialler.handle_timer(start + 39.9) == []
    assert pair.dialler.handle_timer(start + 40) == [KeepAliveExpired(40.0)]
    assert pair.dialler.next_timeout() is None


def test_any_frame_breaks_the_silence() -> None:
    pair = Pair()
    start = pair.now
    pair.dialler.handle_timer(start + 30)
    pair.dialler.receive(frame(PING, SYN, 0, 1), start + 35)
    assert pair.dialler.handle_timer(start + 40) == []
    assert pair.dialler.next_timeout() == start + 65
    pair.dialler.handle_timer(start + 65)
    assert pair.dialler.handle_timer(start + 75) == [KeepAliveExpired(40.0)]


def test_two_living_sessions_never_give_each_other_up() -> None:
    pair = Pair()
    for _ in range(100):
        due = min(pair.dialler.next_timeout() or 0, pair.listener.next_timeout() or 0)
        pair.now = max(pair.now, due)
        assert pair.dialler.handle_timer(pair.now) == []
        assert pair.listener.handle_timer(pair.now) == []
        pair.to_listener()
        pair.to_dialler()
        pair.to_listener()


def test_go_away_is_told_and_ends_opening() -> None:
    pair = Pair()
    pair.dialler.go_away(2)
    assert pair.to_listener() == [GoAwayReceived(2)]
    for session in (pair.dialler, pair.listener):
        with pytest.raises(ConnectionClosed):
            session.open_stream(pair.now)


def test_a_stream_that_comes_after_our_go_away_is_reset() -> None:
    pair = Pair()
    pair.listener.go_away(0)
    pair.dialler.open_stream(pair.now)
    pair.to_listener()
    assert StreamReset(1) in pair.to_dialler()

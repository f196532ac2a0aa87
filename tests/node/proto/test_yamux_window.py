from __future__ import annotations

import pytest

from node.proto.yamux_frame import INITIAL_WINDOW
from node.proto.yamux_limits import YamuxLimits
from node.proto.yamux_window import ReceiveWindow
from tests.node.proto.yamux_pair import Pair

ROOM = 2**40
LIMIT = 16 * 1024 * 1024


def drained(window: ReceiveWindow, *, now: float, rtt: float | None, room: int = ROOM) -> int:
    """Let the peer fill the window and the application read it all; return the grant."""
    count = window.credit
    window.credit = 0
    window.buffered += count
    return window.consumed(count, now=now, rtt=rtt, limit=LIMIT, room=room)[0]


def test_a_slow_reader_gets_the_same_window_again() -> None:
    window = ReceiveWindow(0.0)
    assert drained(window, now=10.0, rtt=0.1) == INITIAL_WINDOW
    assert window.size == INITIAL_WINDOW


def test_a_fast_reader_gets_twice_the_window() -> None:
    window = ReceiveWindow(0.0)
    assert drained(window, now=0.39, rtt=0.1) == 2 * INITIAL_WINDOW
    assert window.size == window.credit == 2 * INITIAL_WINDOW


def test_four_round_trips_are_too_slow_to_grow() -> None:
    window = ReceiveWindow(0.0)
    drained(window, now=0.4, rtt=0.1)
    assert window.size == INITIAL_WINDOW


def test_without_a_known_round_trip_nothing_grows() -> None:
    window = ReceiveWindow(0.0)
    drained(window, now=0.0, rtt=None)
    assert window.size == INITIAL_WINDOW


def test_growth_ends_at_the_limit_of_a_stream() -> None:
    window = ReceiveWindow(0.0)
    for _ in range(20):
        drained(window, now=0.0, rtt=1.0)
    assert window.size == window.credit == LIMIT


def test_growth_ends_where_the_session_has_no_room() -> None:
    window = ReceiveWindow(0.0)
    assert drained(window, now=0.0, rtt=1.0, room=1000) == INITIAL_WINDOW + 1000
    assert drained(window, now=0.0, rtt=1.0, room=-5) == INITIAL_WINDOW + 1000


def test_reading_more_than_arrived_is_our_own_mistake() -> None:
    window = ReceiveWindow(0.0)
    with pytest.raises(ValueError, match="arrived"):
        window.consumed(1, now=0.0, rtt=None, limit=LIMIT, room=ROOM)


def pump(pair: Pair, stream_id: int, rounds: int, seconds: float) -> None:
    """Upload as fast as windows allow; one round trip takes `seconds`."""
    for _ in range(rounds):
        size = pair.dialler.sendable(stream_id)
        pair.dialler.send(stream_id, bytes(size))
        pair.now += seconds / 2
        pair.to_listener()
        pair.listener.consumed(stream_id, size, pair.now)
        pair.now += seconds / 2
        pair.to_dialler()
        pair.to_listener()


def test_the_window_opens_up_on_a_long_fast_path() -> None:
    pair = Pair()
    stream_id = pair.open()
    pump(pair, stream_id, rounds=12, seconds=0.1)
    assert pair.dialler.sendable(stream_id) == LIMIT


def test_the_windows_of_a_session_are_bounded_together() -> None:
    pair = Pair(YamuxLimits(session_window=3 * 1024 * 1024))
    streams = [pair.open() for _ in range(4)]
    for stream_id in streams:
        pump(pair, stream_id, rounds=12, seconds=0.1)
    assert sum(map(pair.dialler.sendable, streams)) == 3 * 1024 * 1024
    pair.dialler.reset(streams[0])
    pair.to_listener()
    pump(pair, streams[3], rounds=12, seconds=0.1)
    assert sum(map(pair.dialler.sendable, streams)) == 3 * 1024 * 1024

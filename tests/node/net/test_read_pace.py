"""Less is read at once of a peer whose bytes are dear, and more again when they are not."""

from __future__ import annotations

from node.net.read_pace import CHEAP_READS, FIRST, HOLD_SECONDS, SMALLEST, ReadPace

LARGEST = 256 * 1024


def test_reads_that_held_the_loop_make_the_next_ones_as_small_as_it_takes() -> None:
    pace = ReadPace(LARGEST)
    pace.note(FIRST, 4 * HOLD_SECONDS)
    assert pace.size == FIRST, "once is no habit"
    pace.note(100, 0.0001)
    pace.note(FIRST, 4 * HOLD_SECONDS)
    assert pace.size == FIRST // 4
    pace.note(FIRST // 4, HOLD_SECONDS)
    assert pace.size == FIRST // 4, "that was good enough"
    pace.note(100, 3600)
    pace.note(100, 3600)
    assert pace.size == SMALLEST


def test_cheap_reads_make_it_grow_to_the_largest_and_no_further() -> None:
    pace = ReadPace(LARGEST)
    for _ in range(CHEAP_READS - 1):
        pace.note(pace.size, 0.0001)
    assert pace.size == FIRST
    pace.note(pace.size, 0.0001)
    assert pace.size == 2 * FIRST
    for _ in range(10 * CHEAP_READS):
        pace.note(pace.size, 0.0001)
    assert pace.size == LARGEST


def test_a_pause_of_the_process_now_and_then_changes_nothing() -> None:
    pace = ReadPace(LARGEST)
    for _ in range(100):
        pace.note(FIRST, 1.0)
        pace.note(FIRST, 0.0001)
    assert pace.size == FIRST


def test_reads_that_were_not_full_say_nothing() -> None:
    pace = ReadPace(LARGEST)
    for _ in range(10 * CHEAP_READS):
        pace.note(100, 0.0001)
    assert pace.size == FIRST

"""Figures, times and ids as people read them, odd ones included."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.format import (
    addr_order,
    age,
    byte_size,
    clock_time,
    count,
    date_time,
    duration,
    iso_time,
    milliseconds,
    rate,
    sentence,
    short_addr,
    shorten,
    visible,
)

PEER = "12D3KooWQ7Y3b6CvX3kJxqLbGk2RgA9yM1nTz8sVw4uHe5pDcFa1"
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


# --- figures -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (-5, "0 B"),
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1.00 kB"),
        (9_994, "9.99 kB"),
        (9_999, "10.0 kB"),
        (99_949, "99.9 kB"),
        (99_960, "100 kB"),
        (999_499, "999 kB"),
        (999_500, "1.00 MB"),
        (1_234_567_890, "1.23 GB"),
        (5e15, "5.00 PB"),
        (5e18, "5000 PB"),
    ],
)
def test_bytes_have_three_figures(number: float, text: str) -> None:
    assert byte_size(number) == text


@given(st.floats(0, 999e15))
def test_no_size_takes_more_room_than_its_column(number: float) -> None:
    assert len(byte_size(number)) <= 7


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "\u2013"), (0.0, "0"), (0.4, "0"), (1.0, "1 B/s"), (2e6, "2.00 MB/s")],
)
def test_rates_at_rest_are_quiet(value: float | None, text: str) -> None:
    assert rate(value) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, "\u2013"),
        (0.000_21, "0.21 ms"),
        (0.0123, "12.3 ms"),
        (0.123, "123 ms"),
        (0.009_996, "10.0 ms"),
        (1.204, "1\u202f204 ms"),
    ],
)
def test_short_times_are_milliseconds(seconds: float | None, text: str) -> None:
    assert milliseconds(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-1, "0 s"),
        (0.4, "400 ms"),
        (12.9, "12 s"),
        (59.99, "59 s"),
        (60, "1 min 00 s"),
        (185, "3 min 05 s"),
        (3599.9, "59 min 59 s"),
        (3600, "1 h 00 min"),
        (7620, "2 h 07 min"),
        (86_399, "23 h 59 min"),
        (86_400, "1 d 00 h"),
        (4 * 86_400 + 3 * 3600 + 59, "4 d 03 h"),
    ],
)
def test_durations_have_two_units_at_most(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_an_age_is_in_whole_seconds() -> None:
    assert [age(n) for n in (-3, 0.0, 0.9, 1.0, 61)] == ["0 s", "0 s", "0 s", "1 s", "1 min 01 s"]


def test_counts_know_one_from_many() -> None:
    told = [count(n, "stream") for n in (0, 1, 2, 1_234)]
    assert told == ["0 streams", "1 stream", "2 streams", "1\u202f234 streams"]
    assert count(2, "address", "addresses") == "2 addresses"


# --- times ---------------------------------------------------------------------------------------


def test_times_of_day_are_the_same_in_both_forms() -> None:
    wall = 1_769_864_709.0
    assert re.fullmatch(r"2026-0[12]-\d\d \d\d:\d\d:\d\d", date_time(wall))
    assert date_time(wall).endswith(clock_time(wall))


def test_times_for_programs_are_utc_to_the_millisecond() -> None:
    assert iso_time(1_769_864_709.1234) == "2026-01-31T13:05:09.123Z"
    assert iso_time(0) == "1970-01-01T00:00:00.000Z"


# --- ids and addresses ---------------------------------------------------------------------------


def test_an_id_is_cut_in_the_middle_and_keeps_its_end() -> None:
    assert shorten(PEER) == "12D3…e5pDcFa1"
    assert shorten("1234567890123") == "1234567890123", "what fits is whole"
    assert shorten("") == ""


@pytest.mark.parametrize(
    ("addr", "text"),
    [
        ("/ip4/203.0.113.7/tcp/4001", "203.0.113.7:4001"),
        ("/ip6/2001:db8::1/tcp/4001", "[2001:db8::1]:4001"),
        ("/ip6zone/eth0/ip6/fe80::1/tcp/4001", "[fe80::1%eth0]:4001"),
        ("/dns4/example.org/tcp/4001", "example.org:4001"),
        (f"/ip4/203.0.113.7/tcp/4001/p2p/{PEER}", "203.0.113.7:4001"),
        ("/ip4/203.0.113.7/udp/4001/quic-v1", "/ip4/203.0.113.7/udp/4001/quic-v1"),
        ("/ip4/203.0.113.7/tcp/4001/ws", "/ip4/203.0.113.7/tcp/4001/ws"),
        ("/ip4/203.0.113.7/tcp/4001/p2p/a/p2p-circuit", "203.0.113.7:4001 (relay)"),
        ("/ip4/203.0.113.7/tcp/4001/p2p/a/p2p-circuit/p2p/b", "203.0.113.7:4001 (relay)"),
        ("/p2p-circuit", "/p2p-circuit"),
        ("", ""),
        ("/", "/"),
        ("hello", "hello"),
        ("/dns4/a\u202eb/tcp/1", "a\ufffdb:1"),
        ("no\x1bsense", "no\u241bsense"),
    ],
)
def test_tcp_addresses_are_short_and_others_whole(addr: str, text: str) -> None:
    assert short_addr(addr) == text


def test_addresses_sort_by_number_and_names_come_last() -> None:
    in_order = [
        "/ip4/9.0.0.1/tcp/4001",
        "/ip4/10.0.0.1/tcp/80",
        "/ip4/10.0.0.1/tcp/443",
        "/ip6/::1/tcp/1",
        "/ip6zone/eth0/ip6/fe80::1/tcp/1",
        "/dns4/a.example/tcp/1",
        "nonsense",
    ]
    mixed = [in_order[place] for place in (3, 6, 0, 2, 5, 4, 1)]
    assert sorted(mixed, key=addr_order) == in_order


@given(st.text())
def test_no_text_is_too_odd_for_an_address(text: str) -> None:
    assert not CONTROL.search(short_addr(text))
    assert addr_order(text) >= (4, b"", 0, "")


# --- foreign text --------------------------------------------------------------------------------


@given(st.text())
def test_foreign_text_keeps_its_length_and_loses_what_could_hide_something(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not CONTROL.search(shown)


@given(st.text(st.characters(exclude_categories=["C", "Z"])))
def test_harmless_text_is_left_alone(text: str) -> None:
    assert visible(text) == text


def test_control_characters_are_symbols_that_tell_which() -> None:
    assert visible("a\tb\nc\x00d\x1be\x7f") == "a\u2409b\u240ac\u2400d\u241be\u2421"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ""),
        ("it sent no key", "It sent no key."),
        ("why?", "Why?"),
        ("more…", "More…"),
        ("Done.", "Done."),
        ("x", "X."),
    ],
)
def test_a_reason_becomes_a_sentence(text: str, told: str) -> None:
    assert sentence(text) == told

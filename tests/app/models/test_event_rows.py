"""The event log as rows: numbered, bounded, and honest about what was lost."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from app.models.column import Column, Tone
from app.models.event_rows import (
    EVENT_COLUMNS,
    EventRow,
    EventRows,
    event_details,
    event_key,
    event_search,
    is_warning,
    kind,
)
from app.text.event_fields import FIELDS
from app.text.event_text import describe, event_name
from app.text.format import byte_size, clock_time, date_time, duration
from node import (
    ConnectionEnded,
    DialFailed,
    EventSlice,
    HolePunchAttempted,
    Moment,
    PeerIdentified,
    PunchAttempt,
)
from node.event_log import EventLog
from tests.support.event_samples import samples
from tests.support.scene_node import MONOTONIC, WALL
from tests.support.scenes import peer

NOW = Moment(WALL, MONOTONIC)
SAMPLES = samples()
FAILURES = {
    "ListenFailed",
    "PortShared",
    "DialFailed",
    "ConnectionRefused",
    "IdentifyFailed",
    "PingFailed",
    "StreamRefused",
}


def filled(capacity: int = 100, kept: int = 100) -> EventRows:
    """Rows of a log that keeps `kept` events, all samples having happened."""
    log, rows = EventLog(kept), EventRows(capacity)
    for event in SAMPLES:
        log.append(event)
    rows.append(log.since(rows.position))
    return rows


def row_of(kind_of_event: type) -> EventRow:
    return next(row for row in filled().rows() if isinstance(row.event, kind_of_event))


def column(name: str) -> Column[EventRow]:
    (found,) = (one for one in EVENT_COLUMNS if one.name == name)
    return found


# --- rows ----------------------------------------------------------------------------------------


def test_each_event_is_a_row_with_its_number_and_sentence() -> None:
    rows = filled().rows()
    assert [row.number for row in rows] == list(range(1, len(SAMPLES) + 1))
    assert [row.event for row in rows] == SAMPLES
    assert [row.text for row in rows] == [describe(event) for event in SAMPLES]


def test_news_go_on_where_the_last_ended() -> None:
    log, rows = EventLog(100), EventRows()
    for event in SAMPLES[:3]:
        log.append(event)
    assert rows.append(log.since(rows.position))
    assert not rows.append(log.since(rows.position)), "nothing new"
    log.append(SAMPLES[3])
    assert rows.append(log.since(rows.position))
    assert [row.number for row in rows.rows()] == [1, 2, 3, 4]


def test_lost_events_leave_a_row_that_says_how_many() -> None:
    kept = 5
    lost = len(SAMPLES) - kept
    gap, *rest = filled(kept=kept).rows()
    assert gap.event is None
    assert gap.number == 1
    assert gap.text.startswith(f"{lost} events lost here")
    assert [row.number for row in rest] == list(range(lost + 1, len(SAMPLES) + 1))
    assert kind(gap) == "Gap"
    assert is_warning(gap)
    assert len({event_key(row) for row in (gap, *rest)}) == kept + 1


def test_one_lost_event_is_one_event() -> None:
    rows = EventRows()
    rows.append(EventSlice(1, (), 1))
    assert rows.rows()[0].text.startswith("1 event lost here")


def test_the_oldest_rows_go_when_there_are_too_many() -> None:
    assert len(filled(capacity=len(SAMPLES)).rows()) == len(SAMPLES)
    rows = filled(capacity=len(SAMPLES) - 1).rows()
    assert rows[0].number == 2
    assert rows[-1].number == len(SAMPLES)


def test_after_clearing_only_what_comes_next_is_shown() -> None:
    rows = filled()
    rows.clear()
    assert rows.rows() == ()
    rows.append(EventSlice(rows.position + 1, (SAMPLES[0],), 0))
    assert [row.number for row in rows.rows()] == [len(SAMPLES) + 1]


# --- cells ---------------------------------------------------------------------------------------


def test_an_event_in_cells() -> None:
    row = row_of(DialFailed)
    assert row.event is not None
    assert {one.name: one.text(row, NOW) for one in EVENT_COLUMNS} == {
        "number": str(row.number),
        "time": clock_time(row.event.time),
        "kind": "Dial failed",
        "text": describe(row.event),
    }
    time_tip = column("time").tooltip
    assert time_tip is not None
    assert time_tip(row) == date_time(row.event.time)
    assert column("kind").value(row) == "DialFailed"


def test_a_gap_in_cells() -> None:
    gap = filled(kept=1).rows()[0]
    cells = {one.name: one.text(gap, NOW) for one in EVENT_COLUMNS}
    assert (cells["time"], cells["kind"]) == ("\u2013", "Gap")
    assert column("kind").value(gap) is None


def test_what_failed_or_was_refused_is_a_warning_and_nothing_else() -> None:
    loud = {type(row.event).__name__ for row in filled().rows() if is_warning(row)}
    assert loud == FAILURES
    tone, icon = column("kind").tone, column("kind").icon
    assert tone is not None
    assert icon is not None
    for row in filled().rows():
        assert tone(row) is (Tone.WARN if is_warning(row) else None)
        assert icon(row) == ("warning" if is_warning(row) else "info")


def test_events_sort_by_their_place_in_the_log() -> None:
    sort_key = column("time").sort_key
    assert [sort_key(row) for row in filled().rows()] == list(range(1, len(SAMPLES) + 1))


@pytest.mark.parametrize(
    "word", ["Dial failed", "no address answered", "198.51.100.2:4001", "/ip4/198.51.100.2", "dial"]
)
def test_the_filter_finds_words_of_the_sentence_and_fields_of_the_event(word: str) -> None:
    assert word in event_search(row_of(DialFailed))


def test_the_filter_finds_a_gap() -> None:
    assert "lost" in event_search(filled(kept=1).rows()[0])


# --- details -------------------------------------------------------------------------------------


def test_the_details_have_every_field_of_every_event() -> None:
    for row in filled().rows():
        assert row.event is not None
        details = event_details(row, NOW)
        names = {one.name for one in fields(row.event)} - {"time", "monotonic"}
        if "attempt" in names:  # its own fields stand among the others
            names = names - {"attempt"} | {one.name for one in fields(PunchAttempt)}
        shown = [fact.name for fact in details.sections[1].facts]
        assert sorted(shown) == sorted(FIELDS[name] for name in names)
        assert len(set(shown)) == len(shown)
        assert details.title == f"Event {row.number}"
        assert details.sections[0].title == event_name(row.event)
        assert details.sections[0].facts[0].value == row.text
        assert json.loads(details.to_json()) == json.loads(row.event.to_json())


def test_the_details_list_each_failed_attempt_on_a_line() -> None:
    facts = {f.name: f for f in event_details(row_of(DialFailed), NOW).sections[1].facts}
    assert facts["Tries"].value.splitlines() == [
        "/ip4/198.51.100.2/tcp/4001: connection refused",
        "/ip6/2001:db8::2/tcp/4001: no route to host",
    ]


def test_ids_and_addresses_are_whole_and_monospaced() -> None:
    facts = {f.name: f for f in event_details(row_of(PeerIdentified), NOW).sections[1].facts}
    assert (facts["Peer id"].value, facts["Peer id"].mono) == (peer(1), True)
    assert facts["Observed address"].mono
    assert not facts["Connection"].mono
    assert facts["Protocols"].value.splitlines() == ["/ipfs/ping/1.0.0", "/ipfs/id/1.0.0"]


def test_values_are_words_and_figures_with_units() -> None:
    facts = {f.name: f.value for f in event_details(row_of(ConnectionEnded), NOW).sections[1].facts}
    event = row_of(ConnectionEnded).event
    assert isinstance(event, ConnectionEnded)
    assert facts["Direction"] in ("inbound", "outbound")
    assert facts["Ended by us"] in ("yes", "no")
    assert facts["In"] == byte_size(event.bytes_in)
    assert facts["Lasted"] == duration(event.seconds_open)
    tried = event_details(row_of(HolePunchAttempted), NOW).to_text()
    assert "answered: connected" in tried


def test_the_details_of_a_gap_say_what_is_missing() -> None:
    details = event_details(filled(kept=1).rows()[0], NOW)
    assert details.title == "Gap in the log"
    assert "lost here" in details.to_text()
    assert json.loads(details.to_json()) == {"lost": len(SAMPLES) - 1}


def test_texts_of_a_hostile_peer_are_symbols_in_the_details() -> None:
    event = DialFailed(
        time=WALL,
        monotonic=1.0,
        dial_id=1,
        target="/ip4/1.2.3.4/tcp/1",
        reason="\x1b[2J\u202e",
        attempts=(),
    )
    rows = EventRows()
    rows.append(EventSlice(1, (event,), 0))
    text = event_details(rows.rows()[0], NOW).to_text()
    assert "\u241b[2J\ufffd" in text
    assert "\x1b" not in text
    assert "\u202e" not in text

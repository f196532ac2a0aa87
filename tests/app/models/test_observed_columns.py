"""Observed addresses: who said what, which votes it makes, and what is believed."""

from __future__ import annotations

import pytest

from app.models.column import Column, Tone
from app.models.facts import Details
from app.models.observed_columns import (
    ADDRESS_COLUMNS,
    OBSERVATION_COLUMNS,
    Addr,
    Said,
    address_details,
    address_key,
    address_search,
    belongs_to,
    observation_details,
    observation_key,
    observation_search,
    status,
    status_tone,
)
from node import Moment
from tests.support import scenes
from tests.support.scene_node import MONOTONIC, OUR_LAN, OUR_PUBLIC, WALL

NOW = Moment(WALL, MONOTONIC)


def of_address(name: str) -> Column[Addr]:
    (found,) = (one for one in ADDRESS_COLUMNS if one.name == name)
    return found


def of_report(name: str) -> Column[Said]:
    (found,) = (one for one in OBSERVATION_COLUMNS if one.name == name)
    return found


def said(number: int = 1, observed: str = OUR_PUBLIC, **changes: object) -> Said:
    return scenes.observation(scenes.connection(number), observed, **changes)


def words(details: Details) -> dict[str, str]:
    return {fact.name: fact.value for section in details.sections for fact in section.facts}


# --- addresses -----------------------------------------------------------------------------------


def test_an_address_in_cells() -> None:
    row = scenes.observed(OUR_PUBLIC, 4, observers=5)
    cells = {one.name: one.text(row, NOW) for one in ADDRESS_COLUMNS}
    assert cells == {
        "observed_addr": "203.0.113.7:41234",
        "votes": "4 of 4 needed",
        "status": "confirmed by observers",
        "local_addr": "192.168.1.23:41234",
        "observers": "5",
        "reason": "",
        "first_seen_at": "5 min 00 s ago",
        "last_seen_at": "12 s ago",
    }


@pytest.mark.parametrize(
    ("votes", "text"), [(0, "0 of 4 needed"), (3, "3 of 4 needed"), (9, "9 (4 needed)")]
)
def test_votes_are_told_with_how_many_are_needed(votes: int, text: str) -> None:
    assert of_address("votes").text(scenes.observed(OUR_PUBLIC, votes), NOW) == text


@pytest.mark.parametrize(
    ("row", "text", "tone"),
    [
        (scenes.observed(OUR_PUBLIC, 4), "confirmed by observers", Tone.GOOD),
        (scenes.observed(OUR_PUBLIC, 1), "not confirmed", Tone.WARN),
        (scenes.observed(OUR_LAN, 1, public=False), "not a public address", Tone.MUTED),
        (scenes.observed(OUR_PUBLIC, 1, own_interface=True), "our own interface", Tone.GOOD),
    ],
)
def test_the_status_says_what_the_votes_amount_to(row: Addr, text: str, tone: Tone) -> None:
    assert status(row) == text
    assert status_tone(row) is tone
    icon = of_address("status").icon
    assert icon is not None
    assert icon(row) == {Tone.GOOD: "good", Tone.WARN: "warning", Tone.MUTED: "muted"}[tone]


def test_why_an_address_is_not_believed_is_a_sentence() -> None:
    (fake, *_) = scenes.liars().observed_addresses
    assert of_address("reason").text(fake, NOW) == "All 3 reports come from one observer group."
    assert words(address_details(fake, NOW))["Why"] == (
        "All 3 reports come from one observer group."
    )


def test_addresses_sort_by_number_and_the_newest_report_first() -> None:
    nine, ten = (scenes.observed(f"/ip4/{n}.0.0.1/tcp/1", 1) for n in (9, 10))
    key = of_address("observed_addr").sort_key
    assert key(nine) < key(ten)
    fresh, old = (scenes.observed(OUR_PUBLIC, 1, last_seen_at=WALL - n) for n in (1, 99))
    key = of_address("last_seen_at").sort_key
    assert key(fresh) < key(old)


def test_one_address_of_two_local_ones_is_two_rows() -> None:
    here = scenes.observed(OUR_PUBLIC, 1)
    there = scenes.observed(OUR_PUBLIC, 1, local_addr="/ip4/10.0.0.5/tcp/41234")
    assert address_key(here) != address_key(there)
    assert address_key(here) == address_key(scenes.observed(OUR_PUBLIC, 3))


def test_the_details_of_an_address() -> None:
    told = words(address_details(scenes.observed(OUR_PUBLIC, 4), NOW))
    assert told["Observed address"] == OUR_PUBLIC
    assert told["Local address"] == OUR_LAN
    assert told["Public address"] == "yes"
    assert told["Our own interface"] == "no"
    assert told["Status"] == "Confirmed by observers."
    assert told["Why"] == "Nothing speaks against it."
    assert told["Last seen"].endswith("12 s ago")


# --- reports -------------------------------------------------------------------------------------


def test_a_report_in_cells() -> None:
    row = said()
    cells = {one.name: one.text(row, NOW) for one in OBSERVATION_COLUMNS}
    cells.pop("peer")
    assert cells == {
        "observer": "198.51.100.2:4001",
        "group": "198.51.100.2",
        "observed_addr": "203.0.113.7:41234",
        "local_addr": "192.168.1.23:41234",
        "direction": "outbound",
        "port_use": "shared port",
        "counts": "counts",
        "observed_at": "41 s ago",
        "connection": "1",
    }
    assert of_report("peer").tooltip is not None
    assert of_report("peer").value(row) == row.peer_id


def test_a_report_that_does_not_count_says_why() -> None:
    row = said(counts=False, reason="the connection did not leave from the shared port")
    assert of_report("counts").text(row, NOW) == (
        "no: the connection did not leave from the shared port"
    )
    assert words(observation_details(row, NOW))["Counts"] == (
        "No: the connection did not leave from the shared port."
    )
    counts = of_report("counts")
    assert counts.tone is not None
    assert (counts.tone(row), counts.tone(said())) == (Tone.MUTED, Tone.GOOD)
    assert counts.sort_key(said()) < counts.sort_key(row), "votes come first"


def test_an_inbound_report_has_no_port_use() -> None:
    row = scenes.observation(scenes.inbound(6), OUR_PUBLIC)
    assert of_report("port_use").text(row, NOW) == "\u2013"
    assert of_report("direction").text(row, NOW) == "inbound"
    assert words(observation_details(row, NOW))["Port use"] == "\u2013"


def test_the_details_of_a_report_name_the_observer_whole() -> None:
    row = said()
    told = words(observation_details(row, NOW))
    assert told["Peer id"] == row.peer_id
    assert told["Its address"] == row.observer
    assert told["Its group"] == "198.51.100.2"
    assert told["Sees us at"] == OUR_PUBLIC
    assert told["Our local address"] == OUR_LAN
    assert told["Connection"] == "1"
    assert told["Port use"] == "Left from the shared port, the one that we listen on."


def test_a_push_with_another_address_is_another_report() -> None:
    assert observation_key(said()) == observation_key(said(observed_at=0.0))
    assert observation_key(said()) != observation_key(said(observed="/ip4/192.0.2.1/tcp/1"))


@pytest.mark.parametrize(
    ("row", "belongs"),
    [
        (said(), True),
        (said(observed=f"{OUR_PUBLIC}/p2p-circuit"), True),
        (said(observed=f"{OUR_PUBLIC}5"), False),
        (said(observed="/ip4/203.0.113.7/tcp/4123"), False),
        (said(local_addr="/ip4/10.0.0.5/tcp/41234"), False),
    ],
)
def test_a_report_belongs_to_the_address_that_it_names(row: Said, belongs: bool) -> None:
    assert belongs_to(row, scenes.observed(OUR_PUBLIC, 4)) is belongs


@pytest.mark.parametrize("word", ["203.0.113.7:41234", "/ip4/203", "192.168.1.23", "confirmed"])
def test_the_filter_of_addresses_finds_what_can_be_read(word: str) -> None:
    assert word in address_search(scenes.observed(OUR_PUBLIC, 4))


@pytest.mark.parametrize("word", ["198.51.100.2", "outbound", "no: too few", "203.0.113.7:41234"])
def test_the_filter_of_reports_finds_what_can_be_read(word: str) -> None:
    row = said(counts=False, reason="too few")
    assert word in observation_search(row)
    assert row.peer_id in observation_search(row)

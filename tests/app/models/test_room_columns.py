"""Participants and neighbours in tables: what they claim is cut, and named a claim."""

from __future__ import annotations

from dataclasses import replace

from app.models.column import Tone
from app.models.room_columns import (
    GUEST_COLUMNS,
    MOST_AGENT,
    NEARBY_COLUMNS,
    VERDICT,
    guest_details,
    guest_search,
    nearby_search,
)
from app.models.table_model import START
from node import Moment, NearbyView, ParticipantView
from node.terms import Reach
from tests.support.scenes_room import NOW, PEERS, room

HERE = Moment(NOW + 65, 65.0)
US, SERVER, FRIEND, FAR, GONE = room().participants


def guest(row: ParticipantView) -> dict[str, str]:
    return {column.name: column.text(row, HERE) for column in GUEST_COLUMNS}


def nearby(row: NearbyView) -> dict[str, str]:
    return {column.name: column.text(row, HERE) for column in NEARBY_COLUMNS}


def test_a_participant_in_a_line() -> None:
    assert guest(SERVER) == {
        "name": "server",
        "reach": "others reach it",
        "observed_addr": "203.0.113.7:4001",
        "rtt": "31.0 ms",
        "consent": "no",
        "found": "by its address",
        "connected": "connected",
        "agent": "natscope/0.1.0",
        "heard_at": "1 min 05 s ago",
        "peer": f"12D3…{PEERS[1][-8:]}",
    }
    assert guest(US)["name"] == "Anna (you)"
    assert guest(US)["connected"] == "this computer"
    assert guest(FAR)["connected"] == "hearsay only"
    assert guest(FAR)["observed_addr"] == guest(FAR)["rtt"] == "\u2013"
    assert guest(GONE)["connected"] == "not now"
    assert guest(GONE)["name"] == f"12D3…{PEERS[4][-8:]}"


def test_every_verdict_has_plain_words() -> None:
    assert set(VERDICT) == set(Reach)


def test_we_come_first_by_name_and_unknown_values_last() -> None:
    by_name = next(one for one in GUEST_COLUMNS if one.name == "name").sort_key
    assert min(room().participants, key=by_name) == US
    by_sight = next(one for one in GUEST_COLUMNS if one.name == "observed_addr").sort_key
    assert by_sight(FAR) is None


def test_claims_are_cut() -> None:
    loud = replace(SERVER, agent="a" * 500, name="n" * 500, observed_addr="/dns4/" + "x" * 500)
    assert len(guest(loud)["agent"]) == MOST_AGENT
    assert len(guest(loud)["name"]) == 24
    assert all(len(text) <= 120 for text in guest(loud).values())
    far = NearbyView(PEERS[1], ("/ip4/192.168.1.9/tcp/1",), False, "y" * 500, NOW)
    assert len(nearby(far)["connected"]) <= 125


def test_details_keep_claims_and_knowledge_apart() -> None:
    details = guest_details(FAR, HERE)
    titles = [section.title for section in details.sections]
    assert titles == ["What it claims", "What we know", "Where it says that it can be dialled"]
    text = details.to_text()
    assert "Told by: " + PEERS[1] in text
    assert "/ip4/198.51.100.77/tcp/31000" in text
    assert guest_details(US, START).sections[0].title == "What you say of yourself"
    assert "\u2013" in guest_details(GONE, HERE).to_text()


def test_a_neighbour_in_a_line() -> None:
    met, refused = room().nearby
    assert nearby(met)["connected"] == "connected"
    assert nearby(refused)["connected"] == "no: connection refused"
    assert nearby(refused)["addrs"] == "192.168.1.9:4001"
    assert nearby(replace(refused, detail=""))["connected"] == "being tried"
    tone = next(one for one in NEARBY_COLUMNS if one.name == "connected").tone
    assert tone is not None
    assert [tone(met), tone(refused), tone(replace(refused, detail=""))] == [
        Tone.GOOD,
        Tone.WARN,
        None,
    ]


def test_filters_find_what_is_shown() -> None:
    assert "Chen" in guest_search(FAR)
    assert "others told us" in guest_search(FAR)
    assert "192.168.1.9:4001" in nearby_search(room().nearby[1])

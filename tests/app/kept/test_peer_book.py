"""What is remembered of peers: learned, bounded, kept whole, and set aside when damaged."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.kept import peer_book
from app.kept.peer_book import (
    MAX_BYTES,
    MOST_ADDRESSES,
    MOST_AGENTS,
    MOST_FAVOURITES,
    MOST_HOSTS,
    MOST_MARKED,
    MOST_NOTE,
    MOST_REPORTS,
    MOST_TEXT,
    STRANGERS_KEPT,
    PeerBook,
    Report,
)
from node import (
    ConnectionEnded,
    ConnectionOpened,
    Direction,
    Event,
    EventSlice,
    NatscopeError,
    PeerIdentified,
)
from node.identity import PrivateKey, PublicKey
from node.key_type import KeyType

ID = str(PrivateKey.from_seed(bytes(32)).peer_id)
AT = f"/ip4/203.0.113.7/tcp/4001/p2p/{ID}"


def peer(number: int) -> str:
    """A peer id; what is hashed into it is no real point, which nobody asks here."""
    return str(PublicKey(KeyType.ED25519, number.to_bytes(32, "big")).peer_id)


def opened(peer_id: str = ID, time: float = 1.0, *, addr: str = "", out: bool = True) -> Event:
    return ConnectionOpened(
        time=time,
        monotonic=time,
        connection_id=1,
        peer_id=peer_id,
        direction=Direction.OUTBOUND if out else Direction.INBOUND,
        local_addr="/ip4/192.168.1.2/tcp/4001",
        remote_addr=addr or "/ip4/203.0.113.7/tcp/4001",
        port_use=None,
        port_use_reason=None,
        security="/noise",
        muxer="/yamux/1.0.0",
        upgrade_seconds=0.1,
    )


def identified(time: float = 2.0, **changes: Any) -> Event:
    event = PeerIdentified(
        time=time,
        monotonic=time,
        connection_id=1,
        peer_id=ID,
        agent="kubo/1",
        protocol_version="ipfs/0.1.0",
        observed_addr="/ip4/198.51.100.1/tcp/4001",
        listen_addrs=(),
        protocols=(),
        signed_record=False,
        pushed=False,
    )
    return replace(event, **changes)


def ended(time: float) -> Event:
    return ConnectionEnded(
        time=time,
        monotonic=time,
        connection_id=1,
        peer_id=ID,
        direction=Direction.OUTBOUND,
        remote_addr="/ip4/203.0.113.7/tcp/4001",
        reason="",
        by_us=False,
        seconds_open=1.0,
        bytes_in=0,
        bytes_out=0,
    )


def learn(book: PeerBook, *events: Event) -> None:
    book.take(EventSlice(book.position + len(events), events, 0))


def test_what_happens_is_learned() -> None:
    book = PeerBook()
    learn(
        book,
        opened(),
        identified(),
        ended(5.0),
        opened(time=9.0, out=False, addr="/ip4/9.9.9.9/tcp/5"),
    )
    record = book.get(ID)
    assert record is not None
    assert (record.first_seen, record.last_seen, record.sessions) == (1.0, 9.0, 2)
    assert record.agents == ("kubo/1",)
    assert record.addresses == (AT,), "where an inbound one came from, nobody listens"
    assert record.reports == (Report("/ip4/198.51.100.1/tcp/4001", 2.0, 2.0),)
    assert book.kept() == book.banned() == ()


def test_each_event_is_learned_once_whoever_reads_it() -> None:
    book = PeerBook()
    events = (opened(time=1.0), opened(time=2.0))
    book.take(EventSlice(1, events[:1], 0))
    book.take(EventSlice(2, events, 0))
    book.take(EventSlice(2, events, 0))
    record = book.get(ID)
    assert record is not None
    assert record.sessions == 2


def test_reports_are_a_history_of_bounded_length() -> None:
    book = PeerBook()
    first, other = "/ip4/198.51.100.1/tcp/1", "/ip4/198.51.100.2/tcp/2"
    learn(
        book,
        *(
            identified(float(n), observed_addr=a)
            for n, a in enumerate([first, first, other, first])
        ),
    )
    record = book.get(ID)
    assert record is not None
    assert record.reports == (
        Report(first, 0.0, 1.0),
        Report(other, 2.0, 2.0),
        Report(first, 3.0, 3.0),
    )
    learn(book, *(identified(float(n), observed_addr=(first, other)[n % 2]) for n in range(99)))
    learn(book, *(identified(float(n), agent=f"agent {n}") for n in range(9)))
    learn(book, identified(observed_addr="/" + "x" * MOST_TEXT), identified(agent="a" * 999))
    record = book.get(ID)
    assert record is not None
    assert len(record.reports) == MOST_REPORTS
    assert len(record.agents) == MOST_AGENTS
    assert record.agents[-1] == "a" * MOST_TEXT


def test_addresses_are_those_that_the_node_can_dial() -> None:
    book = PeerBook()
    relay = f"/ip4/203.0.113.9/tcp/1/p2p/{peer(9)}/p2p-circuit"
    useless = (
        "/ip4/1.2.3.4/udp/1/quic-v1",
        "/ip4/1.2.3.4/tcp/1/ws",
        f"/ip4/1.2.3.4/tcp/1/p2p/{peer(1)}",
    )
    learn(book, identified(listen_addrs=(*useless, "/ip6/2001:db8::1/tcp/4001", AT, relay)))
    record = book.get(ID)
    assert record is not None
    assert record.addresses == (f"/ip6/2001:db8::1/tcp/4001/p2p/{ID}", AT, f"{relay}/p2p/{ID}")
    learn(book, identified(listen_addrs=tuple(f"/ip4/203.0.113.1/tcp/{n}" for n in range(1, 99))))
    record = book.get(ID)
    assert record is not None
    assert len(record.addresses) == MOST_ADDRESSES


def test_a_flood_of_strangers_does_not_grow_it_and_who_is_marked_stays() -> None:
    book = PeerBook()
    book.set_note(peer(1), "a friend", 0.0)
    learn(book, opened(peer(2)))
    learn(book, *(opened(peer(n)) for n in range(100, 100 + STRANGERS_KEPT)))
    assert len(book.records()) == STRANGERS_KEPT + 1
    assert book.get(peer(2)) is None
    assert book.get(peer(100)) is not None
    learn(book, opened(peer(100)), opened(peer(2)))
    assert book.get(peer(101)) is None, "it was seen longest ago"
    assert book.get(peer(100)) is not None
    friend = book.get(peer(1))
    assert friend is not None
    assert friend.note == "a friend"


def test_there_is_room_for_so_many_marks() -> None:
    book = PeerBook()
    for number in range(MOST_MARKED):
        book.set_note(peer(number), "x", 0.0)
    book.set_note(peer(0), "y", 0.0)
    with pytest.raises(NatscopeError, match="500 peers are remembered already"):
        book.ban(ID, (), 0.0)
    book.set_note(peer(0), "", 0.0)
    book.ban(ID, (), 0.0)
    assert book.banned() == (ID,)


def test_and_for_so_many_favourites() -> None:
    book = PeerBook()
    for number in range(MOST_FAVOURITES):
        book.set_favourite(peer(number), [f"/ip4/203.0.113.1/tcp/1/p2p/{peer(number)}"], 0.0)
    with pytest.raises(NatscopeError, match="64 peers are favourites already"):
        book.set_favourite(ID, [AT], 0.0)
    book.set_favourite(peer(0), [], 0.0)
    book.set_favourite(ID, [AT], 0.0)
    assert len(book.kept()) == MOST_FAVOURITES


def test_what_the_user_said_is_there_after_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "peers.json"
    book = PeerBook(path)
    learn(book, opened(), identified())
    book.set_note(ID, " my \n brother's " + "x" * MOST_NOTE, 3.0)
    book.set_favourite(ID, [AT], 3.0)
    book.ban(peer(1), ("203.0.113.9", "203.0.113.10", "203.0.113.11", "203.0.113.12"), 3.0)
    again = PeerBook(path)
    assert again.records() == book.records()
    record = again.get(ID)
    assert record is not None
    assert record.note.startswith("my brother's xx")
    assert len(record.note) == MOST_NOTE
    assert again.kept() == (AT,)
    assert again.banned() == (peer(1), "203.0.113.9", "203.0.113.10", "203.0.113.11")
    again.allow(peer(1))
    again.set_favourite(ID, [], 4.0)
    third = PeerBook(path)
    assert third.banned() == third.kept() == ()
    assert list(tmp_path.iterdir()) == [path]


def test_who_is_banned_is_no_favourite_any_more() -> None:
    book = PeerBook()
    book.set_favourite(ID, [AT], 0.0)
    book.ban(ID, (), 0.0)
    assert book.kept() == ()
    book.allow(ID)
    assert book.get(ID) is not None
    assert book.banned() == ()


def test_the_largest_book_fits_into_the_file(tmp_path: Path) -> None:
    path = tmp_path / "peers.json"
    book = PeerBook(path)
    wide = "\U0001f600"
    learn(book, opened())
    record = book.get(ID)
    assert record is not None
    full = replace(
        record,
        note=wide * MOST_NOTE,
        banned=True,
        banned_hosts=("2001:db8:1111:2222:3333:4444:5555:6666",) * MOST_HOSTS,
        addresses=(f"{'/ip4/1.2.3.4/tcp/1'.ljust(MOST_TEXT, 'x')}",) * MOST_ADDRESSES,
        agents=(wide * MOST_TEXT,) * MOST_AGENTS,
        reports=(Report(wide * MOST_TEXT, 1e9 / 3, 1e9 / 7),) * MOST_REPORTS,
    )
    for number in range(MOST_MARKED):
        book._put(replace(full, peer_id=peer(number)))
    for number in range(MOST_MARKED, MOST_MARKED + STRANGERS_KEPT):
        book._put(replace(full, peer_id=peer(number), note="", banned=False))
    book.flush()
    assert path.stat().st_size <= MAX_BYTES
    assert len(PeerBook(path).records()) == MOST_MARKED + STRANGERS_KEPT


def damaged(**changes: Any) -> bytes:
    record = {"peer_id": ID, "first_seen": 1.0, "last_seen": 1.0} | changes
    return json.dumps({"natscope_peers": 1, "peers": [record]}).encode()


DAMAGED = {
    "not JSON": b"{",
    "not peers of this version": b"{}",
    "another version": b'{"natscope_peers": 2, "peers": []}',
    "no list": b'{"natscope_peers": 1, "peers": {}}',
    "too many": json.dumps(
        {"natscope_peers": 1, "peers": [{}] * (STRANGERS_KEPT + MOST_MARKED + 1)}
    ).encode(),
    "larger than": b" " * (MAX_BYTES + 1),
    "a field is of another type": damaged(note=5),
    "a time is none": damaged(last_seen=1e300),
    "more is said of a peer": damaged(note="x" * (MOST_NOTE + 1)),
    "agents": damaged(agents=["x"] * (MOST_AGENTS + 1)),
    "a text is too long": damaged(agents=["x" * (MOST_TEXT + 1)]),
    "an id is none": damaged(peer_id="nobody", banned=True),
    "a host is none": damaged(banned=True, banned_hosts=["nowhere"]),
    "an address is none": damaged(favourite=True, addresses=["/ip4/1.2.3.4/udp/1"]),
    "very deep": b"[" * 100_000,
}


@pytest.mark.loud("damaged")
@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_kept_aside_and_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "peers.json"
    path.write_bytes(content)
    book = PeerBook(path)
    aside = tmp_path / "peers.damaged-1.json"
    assert aside.read_bytes() == content
    assert str(aside) in (book.complaint or "")
    assert book.records() == []
    book.set_note(ID, "new", 1.0)
    assert PeerBook(path).get(ID) == book.get(ID)


@pytest.mark.loud("damaged")
def test_a_reader_changes_nothing_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "peers.json"
    path.write_text("{")
    book = PeerBook(path, writable=False)
    book.set_note(ID, "new", 1.0)
    assert "not used" in (book.complaint or "")
    assert path.read_text() == "{"


@pytest.mark.loud("cannot be read")
def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "peers.json"
    path.mkdir()
    book = PeerBook(path)
    assert "not kept this time" in (book.complaint or "")
    book.set_note(ID, "new", 1.0)
    assert path.is_dir()


@pytest.mark.loud("cannot write the peers")
def test_a_disk_that_does_not_take_it_is_told_in_the_log(tmp_path: Path) -> None:
    PeerBook(tmp_path / "gone" / "peers.json").set_note(ID, "new", 1.0)


def test_the_bounds_of_the_node_hold_what_is_remembered() -> None:
    from node.net.bans import MOST_BANS
    from node.services.bootstrap import MOST_ADDRESSES as KEPT
    from node.services.bootstrap import MOST_KEPT

    assert peer_book.MOST_MARKED * (1 + MOST_HOSTS) <= MOST_BANS
    assert MOST_FAVOURITES == MOST_KEPT
    assert MOST_ADDRESSES <= KEPT

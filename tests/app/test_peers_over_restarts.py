"""What is said of a peer in one run holds in the next, with real peers: bans, favourites, notes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from app import session as sessions
from app.arguments import Arguments
from app.session import Session
from app.text.event_text import describe
from node import ConnectionOpened, ConnectionRefused, NatscopeError, Node
from tests.support.besieged import CONFIG, running
from tests.support.watching import happened


@asynccontextmanager
async def session(data_dir: Path, **changes: Any) -> AsyncIterator[Session]:
    it = Session(
        Arguments(
            data_dir=data_dir,
            listen=("/ip4/127.0.0.1/tcp/0",),
            no_bootstrap=True,
            no_portmap=True,
            no_mdns=True,
            **changes,
        )
    )
    await it.start()
    try:
        yield it
    finally:
        await it.close()


def node_of(it: Session) -> Node:
    assert it.node is not None
    return it.node


async def test_who_was_met_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "LEARN_SECONDS", 0.02)
    monkeypatch.setattr(sessions, "BOOK_SECONDS", 0.0)
    async with running(CONFIG) as peer:
        async with session(tmp_path) as first:
            await node_of(first).dial(peer.listen_addrs[0])
            async with asyncio.timeout(4):
                while not (tmp_path / "peers.json").exists():  # noqa: ASYNC110 - written by and by
                    await asyncio.sleep(0.01)
            record = first.book.get(peer.peer_id)
            assert record is not None
            first.book.set_note(peer.peer_id, "the printer", 1.0)
        async with session(tmp_path) as second:
            again = second.book.get(peer.peer_id)
            assert again is not None
            assert (again.note, again.sessions) == ("the printer", 1)
            assert peer.listen_addrs[0] in again.addresses
            assert again.last_seen >= record.first_seen


async def test_a_favourite_is_connected_after_the_next_start(tmp_path: Path) -> None:
    async with running(CONFIG) as peer:
        async with session(tmp_path) as first:
            first.book.set_favourite(peer.peer_id, peer.listen_addrs, 1.0)
        async with session(tmp_path) as second:
            assert node_of(second).snapshot().kept == (peer.peer_id,)
            opened = await happened(node_of(second), ConnectionOpened)
            assert opened.peer_id == peer.peer_id


async def test_a_banned_peer_stays_out_after_the_next_start_and_that_is_told(
    tmp_path: Path,
) -> None:
    async with running(CONFIG) as peer:
        async with session(tmp_path) as first:
            first.book.ban(peer.peer_id, (), 1.0)
        async with session(tmp_path) as second:
            node = node_of(second)
            assert node.snapshot().banned == (peer.peer_id,)
            with pytest.raises(NatscopeError):
                await peer.ping(await peer.dial(node.listen_addrs[0]))
            refused = await happened(node, ConnectionRefused)
            assert f"he peer {peer.peer_id} is banned" in describe(refused)
            assert not node.snapshot().connections


@pytest.mark.loud("damaged")
async def test_a_damaged_book_is_told_and_does_not_stand_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "peers.json").write_text("{")
    async with session(tmp_path) as it:
        assert "nobody is banned" in it.notes[0]

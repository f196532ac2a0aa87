"""A connection with each favourite is kept, over restarts of the peer, until it is let go."""

from __future__ import annotations

import asyncio

import pytest

from node.config import NodeConfig
from node.errors import AddressError, LimitExceeded, NatscopeError
from node.events import ConnectionEnded, ConnectionOpened, DialFailed, Dialing
from node.identity import PrivateKey
from node.net import backoff
from node.node import Node
from node.services import bootstrap
from tests.support.besieged import CONFIG, running
from tests.support.watching import connection_of, events_of, happened

RETRY = 0.05


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "RETRY_SECONDS", RETRY)
    monkeypatch.setattr(backoff, "BASE_SECONDS", RETRY)
    monkeypatch.setattr(backoff, "STEP_SECONDS", 0)


def address(port: int, key: PrivateKey | None = None) -> str:
    return f"/ip4/127.0.0.1/tcp/{port}/p2p/{(key or PrivateKey.generate()).peer_id}"


@pytest.mark.parametrize("configured", [True, False])
async def test_a_favourite_comes_back_after_it_was_started_anew(configured: bool) -> None:
    key = PrivateKey.generate()
    first = Node(CONFIG, key=key)
    await first.start()
    at = first.listen_addrs[0]
    config = NodeConfig(listen=CONFIG.listen, kept=(at,) if configured else ())
    async with running(config) as ours:
        if not configured:
            await ours.keep(at)
        assert ours.snapshot().kept == (first.peer_id,)
        await happened(ours, ConnectionOpened)
        await first.stop()
        await happened(ours, DialFailed)
        position = ours.events_since(0).position
        second = Node(NodeConfig(listen=(at.partition("/p2p/")[0],)), key=key)
        await second.start()
        try:
            again = await happened(ours, ConnectionOpened, after=position)
            assert again.peer_id == second.peer_id
            await asyncio.sleep(3 * RETRY)
            assert connection_of(ours, second), "what is there is not dialled again"

            await ours.release(second.peer_id)
            assert ours.snapshot().kept == ()
            assert connection_of(ours, second), "what is open stays"
            dials = len(events_of(ours, Dialing))
            await ours.close_connection(connection_of(ours, second).connection_id)
            await asyncio.sleep(4 * RETRY)
            assert len(events_of(ours, Dialing)) == dials
        finally:
            await second.stop()


async def test_each_address_of_a_favourite_is_tried_and_one_that_came_in_will_do() -> None:
    async with running(CONFIG) as theirs, running(CONFIG) as ours:
        await ours.keep(theirs.listen_addrs[0])
        await ours.keep(f"/ip4/127.0.0.1/tcp/1/p2p/{theirs.peer_id}")
        opened = await happened(ours, ConnectionOpened)
        assert opened.peer_id == theirs.peer_id
        assert ours.snapshot().kept == (theirs.peer_id,)
        position = ours.events_since(0).position
        await ours.close_connection(opened.connection_id)
        await happened(ours, ConnectionEnded)
        again = await happened(ours, ConnectionOpened, after=position)
        assert again.remote_addr in theirs.listen_addrs[0]
    async with running(CONFIG) as theirs, running(CONFIG) as ours:
        await theirs.dial(ours.listen_addrs[0])
        await happened(ours, ConnectionOpened)
        await ours.keep(theirs.listen_addrs[0])
        await asyncio.sleep(3 * RETRY)
        assert not events_of(ours, Dialing)


async def test_a_banned_peer_is_no_favourite() -> None:
    async with running(CONFIG) as theirs, running(CONFIG) as ours:
        await ours.keep(theirs.listen_addrs[0])
        await happened(ours, ConnectionOpened)
        await ours.ban(theirs.peer_id)
        assert ours.snapshot().kept == ()
        await asyncio.sleep(4 * RETRY)
        assert len(events_of(ours, Dialing)) == 1
        with pytest.raises(NatscopeError, match="is banned"):
            await ours.keep(theirs.listen_addrs[0])


async def test_a_banned_bootstrap_peer_is_left_alone_without_a_word() -> None:
    async with running(CONFIG) as theirs:
        at = theirs.listen_addrs[0]
        for banned in (theirs.peer_id, "127.0.0.1"):
            config = NodeConfig(listen=CONFIG.listen, bootstrap=(at,), banned=(banned,))
            async with running(config) as ours:
                await asyncio.sleep(3 * RETRY)
                assert not events_of(ours, Dialing)


def test_there_is_room_for_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "MOST_KEPT", 2)
    keys = [PrivateKey.generate() for _ in range(3)]
    Node(NodeConfig(kept=(address(1, keys[0]), address(1, keys[1]), address(2, keys[1]))))
    with pytest.raises(LimitExceeded, match="2 peers are favourites already"):
        Node(NodeConfig(kept=tuple(address(1, key) for key in keys)))


def test_so_many_addresses_of_one_are_known_the_newest_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bootstrap, "MOST_ADDRESSES", 2)
    key = PrivateKey.generate()
    node = Node(NodeConfig(kept=tuple(address(port, key) for port in (3, 2, 1))))
    (known,) = node._bootstrap._favourites.values()
    assert [str(one) for one in known] == [address(3, key), address(2, key)]


@pytest.mark.parametrize("text", ["", "nonsense", "/ip4/127.0.0.1/tcp/1"])
def test_an_address_that_names_no_peer_cannot_be_kept(text: str) -> None:
    with pytest.raises(AddressError):
        Node(NodeConfig(kept=(text,)))

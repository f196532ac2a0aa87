"""A connection with each bootstrap peer and witness is kept, and comes back after it was lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from node.config import NodeConfig
from node.errors import AddressError
from node.events import ConnectionEnded, ConnectionOpened, DialFailed, Dialing
from node.identity import PrivateKey
from node.net import backoff
from node.node import Node
from node.services import bootstrap
from node.terms import PortUse
from tests.support.besieged import CONFIG, running
from tests.support.watching import connection_of, events_of, happened, shown

RETRY = 0.05


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "RETRY_SECONDS", RETRY)
    monkeypatch.setattr(backoff, "BASE_SECONDS", RETRY)
    monkeypatch.setattr(backoff, "STEP_SECONDS", 0)


def keeping(*addresses: str, dial: tuple[str, ...] = ()) -> NodeConfig:
    return NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), bootstrap=addresses, dial=dial)


async def test_a_connection_is_made_and_kept() -> None:
    async with running(CONFIG) as theirs, running(keeping(theirs.listen_addrs[0])) as ours:
        opened = await happened(ours, ConnectionOpened)
        assert opened.peer_id == theirs.peer_id
        await asyncio.sleep(4 * RETRY)
        assert len(events_of(ours, Dialing)) == 1, "what is there is not dialled again"
        assert connection_of(ours, theirs).connection_id == opened.connection_id


async def test_it_comes_back_after_the_peer_closed_it() -> None:
    async with running(CONFIG) as theirs, running(keeping(theirs.listen_addrs[0])) as ours:
        opened = await happened(ours, ConnectionOpened)
        await happened(theirs, ConnectionOpened)
        await theirs.close_connection(connection_of(theirs, ours).connection_id)
        ended = await happened(ours, ConnectionEnded)
        assert not ended.by_us
        again = await happened(
            ours, ConnectionOpened, lambda one: one.connection_id != opened.connection_id
        )
        assert again.peer_id == theirs.peer_id


async def test_it_comes_back_after_the_peer_was_away() -> None:
    key = PrivateKey.generate()
    first = Node(CONFIG, key=key)
    await first.start()
    address = first.listen_addrs[0]
    where = address.removesuffix(f"/p2p/{first.peer_id}")
    async with running(keeping(address)) as ours:
        await happened(ours, ConnectionOpened)
        await first.stop()
        await happened(ours, DialFailed)
        position = ours.events_since(0).position
        assert not ours.snapshot().connections
        second = Node(NodeConfig(listen=(where,)), key=key)
        await second.start()
        try:
            again = await happened(ours, ConnectionOpened, after=position)
            assert again.peer_id == second.peer_id
        finally:
            await second.stop()


async def test_one_that_cannot_be_had_does_not_stand_in_the_way_of_others() -> None:
    async with running(CONFIG) as gone:
        nobody = gone.listen_addrs[0]
    async with running(CONFIG) as theirs, running(keeping(nobody, theirs.listen_addrs[0])) as ours:
        opened = await happened(ours, ConnectionOpened)
        assert opened.peer_id == theirs.peer_id
        failed = await happened(ours, DialFailed)
        assert failed.target == nobody
        assert "refused" in failed.attempts[0].reason


async def test_what_is_to_be_dialled_once_is_dialled_once() -> None:
    async with running(CONFIG) as theirs:
        async with running(keeping(dial=(theirs.listen_addrs[0],))) as ours:
            await happened(ours, ConnectionOpened)
            await ours.close_connection(connection_of(ours, theirs).connection_id)
            await happened(ours, ConnectionEnded)
            await asyncio.sleep(4 * RETRY)
            assert len(events_of(ours, ConnectionOpened)) == 1
        await shown(lambda: None if theirs.snapshot().connections else True)


def _with(peer: Node) -> Callable[[ConnectionOpened], bool]:
    return lambda one: one.peer_id == peer.peer_id


def watched(*addresses: str, keep: tuple[str, ...] = (), dial: tuple[str, ...] = ()) -> NodeConfig:
    return NodeConfig(
        listen=("/ip4/127.0.0.1/tcp/0",), witnesses=addresses, bootstrap=keep, dial=dial
    )


async def test_a_witness_is_kept_from_another_port() -> None:
    async with running(CONFIG) as theirs, running(watched(theirs.listen_addrs[0])) as ours:
        opened = await happened(ours, ConnectionOpened)
        assert opened.port_use is PortUse.NEW
        assert opened.port_use_reason is not None
        assert "stays a stranger" in opened.port_use_reason
        await happened(theirs, ConnectionOpened)
        await theirs.close_connection(connection_of(theirs, ours).connection_id)
        again = await happened(
            ours, ConnectionOpened, lambda one: one.connection_id != opened.connection_id
        )
        assert again.port_use is PortUse.NEW


@pytest.mark.parametrize("with_id", [True, False])
async def test_a_witness_named_again_is_still_not_dialled_from_the_shared_port(
    with_id: bool,
) -> None:
    async with running(CONFIG) as theirs, running(CONFIG) as other:
        address = theirs.listen_addrs[0]
        same = address if with_id else address.partition("/p2p/")[0]
        config = watched(address, keep=(same, other.listen_addrs[0]), dial=(same,))
        async with running(config) as ours:
            uses = {
                one.peer_id: one.port_use
                for one in [
                    await happened(ours, ConnectionOpened, _with(peer)) for peer in (theirs, other)
                ]
            }
            assert uses == {theirs.peer_id: PortUse.NEW, other.peer_id: PortUse.REUSE}
            await asyncio.sleep(4 * RETRY)
            opened = events_of(ours, ConnectionOpened)
            assert [one.port_use for one in opened if one.peer_id == theirs.peer_id] == [
                PortUse.NEW
            ] * (len(opened) - 1)


async def test_when_the_network_is_another_one_whom_we_lost_is_dialled_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bootstrap, "RETRY_SECONDS", 60)
    monkeypatch.setattr(backoff, "BASE_SECONDS", 60)
    key = PrivateKey.generate()
    first = Node(CONFIG, key=key)
    await first.start()
    address = first.listen_addrs[0]
    async with (
        running(CONFIG) as witness,
        running(CONFIG) as once,
        running(watched(witness.listen_addrs[0], keep=(address,), dial=once.listen_addrs)) as ours,
    ):
        for peer in (first, witness, once):
            opened = await happened(ours, ConnectionOpened, _with(peer))
            await ours.close_connection(opened.connection_id)
        await first.stop()
        position = ours.events_since(0).position
        ours._bootstrap.look_again()
        await happened(ours, DialFailed, after=position)
        second = Node(NodeConfig(listen=(address.partition("/p2p/")[0],)), key=key)
        await second.start()
        try:
            position = ours.events_since(0).position
            ours._bootstrap.look_again()
            again = await happened(ours, ConnectionOpened, after=position)
            assert again.peer_id == second.peer_id
            opened_ids = [one.peer_id for one in events_of(ours, ConnectionOpened)]
            assert opened_ids.count(witness.peer_id) == 2
            assert opened_ids.count(once.peer_id) == 1, "that was to be dialled once"
        finally:
            await second.stop()


@pytest.mark.parametrize("address", ["", "nonsense", "/ip4/127.0.0.1/udp/1/quic-v1"])
def test_an_address_that_cannot_be_dialled_is_said_at_once(address: str) -> None:
    with pytest.raises(AddressError):
        Node(keeping(address))
    with pytest.raises(AddressError):
        Node(keeping(dial=(address,)))
    with pytest.raises(AddressError):
        Node(watched(address))

"""Who is banned is not let in, not dialled, and cut off at once; the log says so."""

from __future__ import annotations

import asyncio

import pytest

from node.config import NodeConfig
from node.errors import AddressError, DialError, LimitExceeded, NatscopeError
from node.events import ConnectionEnded, ConnectionOpened, ConnectionRefused
from node.identity import PrivateKey
from node.net import bans
from node.net.bans import Bans
from node.node import Node
from tests.support.besieged import CONFIG, running
from tests.support.watching import connection_of, events_of, happened

KEY = PrivateKey.generate()
ID = KEY.peer_id


def test_ids_and_addresses_are_known_however_they_are_written() -> None:
    banned = Bans([ID.to_cid(), "::ffff:203.0.113.7", "2001:DB8::0:1"])
    assert list(banned.texts) == [str(ID), "203.0.113.7", "2001:db8::1"]
    assert banned.refusal(ID, None) == f"the peer {ID} is banned"
    assert banned.refusal(None, "203.0.113.7") == "the address 203.0.113.7 is banned"
    assert banned.refusal(PrivateKey.generate().peer_id, "203.0.113.8") is None
    banned.allow(str(ID))
    banned.allow("203.0.113.9")
    assert banned.refusal(ID, None) is None
    assert list(banned.texts) == ["203.0.113.7", "2001:db8::1"]


@pytest.mark.parametrize("who", ["", "nobody", "203.0.113.0/24", "/ip4/203.0.113.7", "12D3Koo"])
def test_what_is_neither_id_nor_address_cannot_be_banned(who: str) -> None:
    with pytest.raises(AddressError, match="peer id or an IP address"):
        Bans().ban(who)
    with pytest.raises(AddressError):
        Node(NodeConfig(banned=(who,)))


def test_there_is_room_for_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bans, "MOST_BANS", 2)
    full = Bans(["203.0.113.1", "203.0.113.2"])
    full.ban("203.0.113.2")
    with pytest.raises(LimitExceeded, match="2 are banned already"):
        full.ban("203.0.113.3")
    full.allow("203.0.113.1")
    full.ban("203.0.113.3")
    assert full.texts == ("203.0.113.2", "203.0.113.3")


async def test_a_banned_peer_is_cut_off_at_once_and_kept_out() -> None:
    async with running(CONFIG) as ours, running(CONFIG) as theirs:
        await theirs.dial(ours.listen_addrs[0])
        await happened(ours, ConnectionOpened)
        await ours.ban(theirs.peer_id)
        assert ours.snapshot().banned == (theirs.peer_id,)
        ended = await happened(ours, ConnectionEnded)
        assert (ended.by_us, ended.reason) == (True, "banned by the user")
        await happened(theirs, ConnectionEnded)
        with pytest.raises(NatscopeError):
            # It learns of it by being cut off, perhaps in the middle of its own handshake.
            await theirs.ping(await theirs.dial(ours.listen_addrs[0]))
        refused = await happened(ours, ConnectionRefused)
        assert (refused.phase, refused.reason) == ("muxer", f"the peer {theirs.peer_id} is banned")
        assert len(events_of(ours, ConnectionOpened)) == 1
        with pytest.raises(DialError, match="is banned"):
            await ours.dial(theirs.listen_addrs[0])
        where = theirs.listen_addrs[0].partition("/p2p/")[0]
        with pytest.raises(DialError, match="is banned"):
            await ours.dial(where)
        assert not ours.snapshot().connections

        await ours.allow(theirs.peer_id)
        assert ours.snapshot().banned == ()
        await ours.dial(theirs.listen_addrs[0])
        assert connection_of(ours, theirs)


async def test_a_banned_address_gets_no_handshake_and_is_not_dialled() -> None:
    async with running(CONFIG) as theirs:
        config = NodeConfig(listen=CONFIG.listen, banned=("127.0.0.1",), upgrade_timeout=30)
        async with running(config) as ours:
            with pytest.raises(NatscopeError):
                await theirs.dial(ours.listen_addrs[0])
            refused = await happened(ours, ConnectionRefused)
            assert (refused.phase, refused.reason) == (
                "accept",
                "the address 127.0.0.1 is banned",
            )
            with pytest.raises(DialError, match=r"the address 127\.0\.0\.1 is banned"):
                await ours.dial(theirs.listen_addrs[0])
            assert not events_of(theirs, ConnectionOpened)


async def test_who_bans_an_address_loses_those_who_are_there() -> None:
    async with running(CONFIG) as ours, running(CONFIG) as theirs:
        await ours.dial(theirs.listen_addrs[0])
        await ours.ban("127.0.0.1")
        assert (await happened(ours, ConnectionEnded)).by_us
        await asyncio.sleep(0)
        assert not ours.snapshot().connections


async def test_nobody_bans_itself() -> None:
    async with running(CONFIG) as ours:
        with pytest.raises(NatscopeError, match="this node itself"):
            await ours.ban(ours.peer_id)

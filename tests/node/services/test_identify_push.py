"""What changes about us is told to those who are connected already."""

from __future__ import annotations

import asyncio

import pytest

from node.config import NodeConfig
from node.events import PeerIdentified
from node.net.tcp import SocketNetwork
from node.node import Node
from node.services import network_watch
from tests.support.besieged import CONFIG, running
from tests.support.watching import events_of, happened, identified


class Moving(SocketNetwork):
    """The network of a machine that is carried from one place to another."""

    hosts = ("127.0.0.1",)

    def interface_hosts(self) -> tuple[str, ...]:
        return self.hosts


async def test_new_addresses_are_pushed_signed_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_watch, "LOOK_SECONDS", 0.05)
    network = Moving()
    moving = Node(NodeConfig(listen=("/ip4/0.0.0.0/tcp/0",)), network=network)
    await moving.start()
    try:
        async with running(CONFIG) as friend:
            await friend.dial(moving.listen_addrs[0])
            before = await identified(friend, moving)
            await identified(moving, friend)
            [at_home] = before.listen_addrs
            await asyncio.sleep(0.2)
            assert len(events_of(friend, PeerIdentified)) == 1, "nothing has changed yet"

            network.hosts = ("127.0.0.9",)
            told = await happened(friend, PeerIdentified, lambda one: one.pushed)
            assert told.listen_addrs == (at_home.replace("127.0.0.1", "127.0.0.9"),)
            assert told.signed_record
            after = await identified(friend, moving)
            assert after.listen_addrs == told.listen_addrs
            # The record is newer than the one before, or it would not have counted.
            stored = friend._identify._peerstore.addresses(moving._swarm.key.peer_id)
            assert tuple(map(str, stored)) == told.listen_addrs
            await asyncio.sleep(0.2)
            assert len(events_of(friend, PeerIdentified)) == 2, "told once"
    finally:
        await moving.stop()

"""Natscope and other implementations meet: identify, addresses, the shared port, keys."""

from __future__ import annotations

import pytest

from node.config import AGENT_VERSION
from node.events import ConnectionOpened, InboundArrived, PeerIdentified
from node.node import Node
from node.terms import Direction, InboundPath, PortUse
from tests.interop import install
from tests.interop.conftest import StartNode, StartPeer
from tests.interop.driver import Peer
from tests.interop.link import Link, connect

AGENTS = {"go": "go-libp2p-interop", "js": "js-libp2p-interop", "py": "py-libp2p/"}
SPOKEN = {"/ipfs/id/1.0.0", "/ipfs/id/push/1.0.0", "/ipfs/ping/1.0.0", "/perf/1.0.0"}


def without_peer(address: str) -> str:
    """Cut a `/p2p` that js-libp2p appends to addresses it reports."""
    return address.partition("/p2p/")[0]


async def test_each_knows_what_the_other_said(link: Link) -> None:
    said = await link.event(PeerIdentified)
    assert said.agent.startswith(AGENTS[link.peer.name])
    assert set(said.protocols) >= SPOKEN
    assert set(said.listen_addrs) == set(link.peer.listen_addrs)
    assert said.signed_record

    theirs = await link.peer.identify(link.node.peer_id)
    assert theirs["agent"] == AGENT_VERSION
    assert set(theirs["protocols"]) >= SPOKEN
    assert set(map(without_peer, theirs["listen_addrs"])) == set(
        map(without_peer, link.node.listen_addrs)
    )
    assert theirs["signed_record"]


async def test_each_is_told_its_own_address(link: Link) -> None:
    opened = await link.event(ConnectionOpened)
    told_us = (await link.event(PeerIdentified)).observed_addr
    assert told_us is not None
    assert without_peer(told_us) == opened.local_addr

    told_them = (await link.peer.identify(link.node.peer_id))["observed_addr"]
    their_end = await link.their_end()
    assert without_peer(told_them) == their_end["local_addr"] == opened.remote_addr
    assert their_end["remote_addr"] == opened.local_addr
    assert their_end["direction"] == ("inbound" if link.we_dialled else "outbound")


async def test_they_see_our_listening_port_when_we_dial(node: Node, peer: Peer) -> None:
    link = await connect(node, peer, we_dial=True)
    assert link.view().port_use is PortUse.REUSE
    assert (await link.their_end())["remote_addr"] == without_peer(node.listen_addrs[0])


async def test_they_see_another_port_when_reuse_is_off(start_node: StartNode, peer: Peer) -> None:
    node = await start_node(port_reuse=False)
    link = await connect(node, peer, we_dial=True)
    assert link.view().port_use is PortUse.NEW
    assert (await link.their_end())["remote_addr"] != without_peer(node.listen_addrs[0])


async def test_we_see_that_they_dialled_the_shared_port(node: Node, peer: Peer) -> None:
    link = await connect(node, peer, we_dial=False)
    assert link.view().direction is Direction.INBOUND
    arrived = await link.event(InboundArrived)
    assert arrived.path is InboundPath.LOOPBACK
    assert arrived.dialed_addr is not None
    assert without_peer(arrived.dialed_addr) == without_peer(node.listen_addrs[0])
    assert arrived.local_addr == without_peer(node.listen_addrs[0])


@pytest.mark.parametrize("we_dial", [True, False])
@pytest.mark.parametrize("name", install.NAMES)
async def test_the_same_over_ipv6(
    start_node: StartNode, start_peer: StartPeer, name: str, *, we_dial: bool
) -> None:
    peer = await start_peer(name, "--listen", "/ip6/::1/tcp/0")
    node = await start_node(listen=("/ip6/::1/tcp/0",))
    link = await connect(node, peer, we_dial=we_dial)
    told_us = (await link.event(PeerIdentified)).observed_addr
    if name == "py":
        assert told_us is None, "py-libp2p 0.8 reports no observed address over IPv6"
    else:
        assert told_us is not None
        assert without_peer(told_us) == link.view().local_addr
    told_them = (await peer.identify(node.peer_id))["observed_addr"]
    their_end = await link.their_end()
    assert without_peer(told_them) == their_end["local_addr"]
    if we_dial:
        assert their_end["remote_addr"] == without_peer(node.listen_addrs[0])


@pytest.mark.parametrize("we_dial", [True, False])
@pytest.mark.parametrize(
    ("key", "beginning"),
    [("rsa", "Qm"), ("ecdsa", "Qm"), ("secp256k1", "16Uiu2"), ("ed25519", "12D3")],
)
async def test_every_type_of_key(
    node: Node, start_peer: StartPeer, key: str, beginning: str, *, we_dial: bool
) -> None:
    peer = await start_peer("go", "--key", key)
    assert peer.peer_id.startswith(beginning)
    link = await connect(node, peer, we_dial=we_dial)
    assert (await link.event(PeerIdentified)).signed_record
    assert await node.ping(link.connection_id) > 0

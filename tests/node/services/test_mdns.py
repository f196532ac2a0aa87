"""libp2p's mDNS: what is believed of others, whom we dial for it, and that nothing is lost."""

from __future__ import annotations

import asyncio
import random
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from ipaddress import ip_network

import pytest
from zeroconf import Zeroconf

from node.address import multiaddr_of, parse
from node.config import NodeConfig
from node.identity import PrivateKey
from node.node import Node
from node.proto.mdns_txt import ADDRESSES
from node.services import mdns
from node.services.mdns import (
    DIALS,
    NAMES,
    PEERS,
    SERVICE,
    Mdns,
    our_networks,
)
from tests.support.besieged import running
from tests.support.dial_backs import own
from tests.support.watching import shown

CONFIG = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",))
IDS = [PrivateKey.from_seed(number.to_bytes(32, "big")).peer_id for number in range(PEERS + 1)]


def test_networks_are_those_of_our_interfaces() -> None:
    assert our_networks(["127.0.0.1", "::1"]) == set(), "not of this computer alone"
    assert our_networks(["192.0.2.77"]) == set(), "that is not ours"


# --- what is remembered --------------------------------------------------------------------------


@pytest.fixture
async def node() -> AsyncIterator[Node]:
    async with running(CONFIG) as one:
        one._mdns._networks = {ip_network("192.168.1.0/24"), ip_network("127.0.0.0/8")}
        yield one


@pytest.fixture
def dialled(node: Node, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whom it would dial."""
    found: list[str] = []
    monkeypatch.setattr(node._mdns, "_dial_soon", lambda peer: found.append(str(peer.peer_id)))
    return found


def learn(service: Mdns, number: int, *addresses: str, name: str = "") -> None:
    name = name or f"{number}.{SERVICE}"
    service._names.setdefault(name, None)
    service._learn(name, IDS[number], map(parse, addresses or ("/ip4/192.168.1.9/tcp/1",)))


@pytest.mark.parametrize(
    "address",
    [
        "/ip4/203.0.113.7/tcp/4001",
        "/ip4/192.168.2.7/tcp/4001",
        "/ip4/127.0.0.1/tcp/4001",
        "/ip4/0.0.0.0/tcp/4001",
        "/ip4/192.168.1.7/tcp/0",
        "/ip4/192.168.1.7/udp/4001/quic-v1",
        "/ip4/192.168.1.7/tcp/4001/ws",
        "/ip6/fe80::1/tcp/4001",
        "/dns4/victim.example/tcp/4001",
    ],
)
def test_addresses_that_are_not_of_our_network_are_not_believed(
    node: Node, dialled: list[str], address: str
) -> None:
    learn(node._mdns, 0, address)
    assert node._mdns.views() == ()
    assert dialled == []


def test_who_is_found_is_shown_and_dialled(node: Node, dialled: list[str]) -> None:
    learn(node._mdns, 0, "/ip4/203.0.113.7/tcp/1", "/ip4/192.168.1.7/tcp/4001")
    (view,) = node.snapshot().room.nearby
    assert view.peer_id == dialled[0] == str(IDS[0])
    assert view.addrs == ("/ip4/192.168.1.7/tcp/4001",)
    assert not view.connected


def test_our_own_word_is_not_for_us(node: Node, dialled: list[str]) -> None:
    node._mdns._names["x"] = None
    node._mdns._learn("x", node._swarm.key.peer_id, [parse("/ip4/192.168.1.7/tcp/1")])
    assert dialled == []


def test_peers_and_addresses_at_the_bound_and_one_past_it(node: Node, dialled: list[str]) -> None:
    addrs = [f"/ip4/192.168.1.7/tcp/{port}" for port in range(1, ADDRESSES + 2)]
    learn(node._mdns, 0, *addrs[:ADDRESSES])
    assert len(node._mdns.views()[0].addrs) == ADDRESSES
    learn(node._mdns, 0, *addrs)
    assert len(node._mdns.views()[0].addrs) == ADDRESSES
    for number in range(PEERS):
        learn(node._mdns, number)
    assert len(node._mdns.views()) == PEERS
    learn(node._mdns, PEERS)
    assert len(node._mdns.views()) == PEERS
    assert str(IDS[0]) not in node._mdns.found()


def test_who_says_goodbye_is_forgotten_when_its_last_name_goes(
    node: Node, dialled: list[str]
) -> None:
    learn(node._mdns, 0, name="one")
    learn(node._mdns, 0, name="two")
    node._mdns._forget("one")
    assert node._mdns.found()
    node._mdns._forget("two")
    node._mdns._forget("two")
    assert not node._mdns.found()


class Added:
    """What zeroconf says of a service that came, or is another now."""

    name = "Added"


async def test_names_at_the_bound_and_one_past_it(
    node: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answered = asyncio.Event()

    async def text_of(_zeroconf: object, name: str) -> bytes:
        asked.append(name)
        await answered.wait()
        return b""

    def heard(number: int) -> None:
        node._mdns._heard(None, SERVICE, f"{number}.{SERVICE}", Added())  # type: ignore[arg-type]

    monkeypatch.setattr(mdns, "_text_of", text_of)
    before = len(node._tasks)
    for number in range(NAMES + 1):
        heard(number)
    assert len(node._tasks) - before == len(node._mdns._names) == NAMES
    heard(0)
    assert len(node._tasks) - before == NAMES, "it is being asked already"
    answered.set()
    await shown(lambda: (len(asked) == NAMES and not node._mdns._being_asked) or None)
    heard(0)
    await shown(lambda: asked[NAMES:] == [f"0.{SERVICE}"] or None)


@pytest.mark.parametrize("name", ["elsewhere.example.", f"\x01.{SERVICE}", f"{'x' * 80}.{SERVICE}"])
async def test_a_name_that_is_none_has_nothing_to_say(name: str) -> None:
    zeroconf = Zeroconf(interfaces=["127.0.0.1"])
    try:
        assert await mdns._text_of(zeroconf, name) == b""
    finally:
        await zeroconf._async_close()


async def test_who_is_asked_when_the_network_goes_has_nothing_to_say() -> None:
    zeroconf = Zeroconf(interfaces=["127.0.0.1"])
    await zeroconf.async_wait_for_start()
    await zeroconf._async_close()
    assert await mdns._text_of(zeroconf, f"x.{SERVICE}") == b""


# --- dialling ------------------------------------------------------------------------------------


async def test_who_answers_has_to_be_the_one(node: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mdns, "DEFER_SECONDS", 0.0)
    monkeypatch.setattr(node._mdns, "_is_near", lambda _: True)
    async with running(CONFIG) as other:
        learn(node._mdns, 0, str(multiaddr_of(own(other))))
        detail = await shown(lambda: node._mdns.views()[0].detail or None)
        assert "is there" in detail or "answers" in detail or "dialled" in detail
        assert node.snapshot().connections == ()


async def test_dials_at_the_rate_and_one_past_it(
    node: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[object] = []

    async def dial(peer: object) -> None:
        tried.append(peer)

    monkeypatch.setattr(node._mdns, "_dial", dial)
    for number in range(DIALS + 1):
        learn(node._mdns, number)
    await asyncio.sleep(0.01)
    assert len(tried) == DIALS
    learn(node._mdns, 0)
    await asyncio.sleep(0.01)
    assert len(tried) == DIALS, "it was dialled just now"


# --- life ----------------------------------------------------------------------------------------


async def test_off_nothing_of_it_is_loaded() -> None:
    code = (
        "import asyncio, sys; from node import Node, NodeConfig\n"
        "async def run():\n"
        "    node = Node(NodeConfig(listen=('/ip4/127.0.0.1/tcp/0',)))\n"
        "    await node.start(); await node.stop()\n"
        "asyncio.run(run()); print('zeroconf' in sys.modules)"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert out.strip() == b"False"


def test_a_node_of_the_virtual_internet_speaks_to_no_real_network() -> None:
    class Virtual:
        """A network that is not this machine's."""

    node = Node(replace(CONFIG, mdns=True), network=Virtual())  # type: ignore[arg-type]
    assert not node._mdns.enabled
    assert Node(replace(CONFIG, mdns=True))._mdns.enabled
    assert not Node(CONFIG)._mdns.enabled


async def test_without_a_local_network_it_says_so_and_no_more() -> None:
    async with running(replace(CONFIG, mdns=True)) as node:
        room = node.snapshot().room
        assert room.mdns
        problem = await shown(lambda: node.snapshot().room.mdns_problem or None)
        assert problem == "there is no local network with IPv4 on which we listen"
        assert node.snapshot().room.nearby == ()


def test_our_name_is_as_long_as_it_has_to_be_and_new_each_time() -> None:
    names = {
        Node(CONFIG, key=PrivateKey.from_seed(b"x" * 32), rng=random.Random(seed))._mdns._name
        for seed in range(3)
    }
    assert len(names) == 3
    assert all(32 <= len(name) < 64 and name.isalnum() and name.islower() for name in names)

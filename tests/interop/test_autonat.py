"""Natscope, go-libp2p and js-libp2p dial each other back: AutoNAT of both versions, both sides.

They dial public addresses only, so all live in networks whose addresses look like such ones.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest

from node.address import Endpoint
from node.config import NodeConfig
from node.events import ConnectionEnded, DialBackServed, PeerIdentified
from node.net.connection import Connection
from node.net.interfaces import Interfaces
from node.net.tcp import SocketNetwork
from node.node import Node
from node.proto.autonat import DIAL_BACK, DIAL_REQUEST
from node.proto.autonat_v1 import V1
from node.services import autonat_server, identify, reachability
from node.services.autonat import Answer
from node.terms import Direction, ProbeOutcome
from tests.interop.conftest import StartPeer, see_that_it_can_run
from tests.interop.driver import Peer
from tests.interop.link import first_event, warnings_of
from tests.support import namespaces
from tests.support.namespaces import Lab
from tests.support.watching import events_of, happened

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
US, US_TOO, US6 = "11.0.1.1", "11.0.1.9", "2a0b:0:1::1"
GO, GO_TOO, GO6 = "11.0.1.2", "11.0.1.10", "2a0b:0:1::2"
PORT = 4001
CLOSED = 9
REACHED, FAILED, BROKEN = ProbeOutcome.REACHED, ProbeOutcome.FAILED, ProbeOutcome.BROKEN


@pytest.fixture
def lab() -> Iterator[Lab]:
    with Lab() as made:
        yield made


@pytest.fixture
async def start(lab: Lab, start_peer: StartPeer) -> AsyncIterator[Callable[[str], Awaitable[Peer]]]:
    """Start a peer at the other end of a cable; from there on the test is on our own host."""
    ours, theirs = lab.host(), lab.host()
    at_us = [f"{US}/24", f"{US_TOO}/24", f"{US6}/64"]
    lab.link(ours, at_us, theirs, [f"{GO}/24", f"{GO_TOO}/24", f"{GO6}/64"])
    listen = {"go": f"/ip4/0.0.0.0/tcp/{PORT},/ip6/::/tcp/{PORT}", "js": f"/ip4/{GO}/tcp/{PORT}"}
    with contextlib.ExitStack() as here:

        async def begin(name: str) -> Peer:
            with theirs.entered():
                peer = await start_peer(name, "--autonat", "--listen", listen[name])
            here.enter_context(ours.entered())
            return peer

        yield begin


@pytest.fixture
async def go(start: Callable[[str], Awaitable[Peer]]) -> Peer:
    return await start("go")


@pytest.fixture
async def js(start: Callable[[str], Awaitable[Peer]]) -> Peer:
    return await start("js")


@contextlib.asynccontextmanager
async def our_node() -> AsyncIterator[Node]:
    config = NodeConfig(listen=(f"/ip4/0.0.0.0/tcp/{PORT}", f"/ip6/::/tcp/{PORT}"))
    made = Node(config, network=SocketNetwork(interfaces=Interfaces()))
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


@pytest.fixture(autouse=True)
def _asks_nothing_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reachability, "LOOK_SECONDS", 600.0)
    monkeypatch.setattr(autonat_server, "V1_DIAL_SECONDS", 0.2)


@pytest.fixture
async def node(go: Peer) -> AsyncIterator[Node]:
    async with our_node() as made:
        yield made


@pytest.fixture
async def link(node: Node, go: Peer) -> Connection:
    connection_id = await node.dial(f"/ip4/{GO}/tcp/{PORT}/p2p/{go.peer_id}")
    said = await first_event(node, PeerIdentified, go.peer_id)
    assert {DIAL_REQUEST, DIAL_BACK, V1} <= set(said.protocols)
    return node._swarm.connections[connection_id]


async def ask(node: Node, link: Connection, version: int, host: str, port: int) -> Answer:
    return await node._autonat.ask(link, version, Endpoint(host, port))


def assert_came(answer: Answer, local: str, peers: set[str]) -> None:
    """It came from another port than the peer listens on, and under another name."""
    assert answer.dial_back is not None
    facts = answer.dial_back.facts
    assert (facts.direction, facts.local) == (Direction.INBOUND, Endpoint(local, PORT))
    assert facts.remote.host == (GO6 if local == US6 else GO)
    assert facts.remote.port != PORT
    assert str(facts.peer_id) not in peers


# --- we ask --------------------------------------------------------------------------------------


@here
@pytest.mark.parametrize("host", [US, US_TOO, US6])
async def test_go_dials_us_back(node: Node, go: Peer, link: Connection, host: str) -> None:
    """At another address than it sees us at it wants dial data first."""
    before = link.bytes_out
    answer = await ask(node, link, 2, host, PORT)
    assert (answer.outcome, answer.detail) == (REACHED, "the dial-back arrived")
    assert_came(answer, host, {go.peer_id, node.peer_id})
    paid = link.bytes_out - before
    assert paid < 3000 if host == US else 30_000 < paid < 110_000


@here
@pytest.mark.parametrize("version", [1, 2])
async def test_dial_backs_of_go_alarm_nobody(
    node: Node, link: Connection, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    """They come and go without a word of who they are."""
    monkeypatch.setattr(identify, "BRIEF_SECONDS", 0.3)
    answer = await ask(node, link, version, US, PORT)
    assert answer.dial_back is not None
    came = answer.dial_back.facts.connection_id
    await happened(node, ConnectionEnded, lambda one: one.connection_id == came)
    await asyncio.sleep(0.4)
    assert not warnings_of(node)


@here
async def test_go_cannot_dial_us_back_where_nobody_listens(node: Node, link: Connection) -> None:
    answer = await ask(node, link, 2, US, CLOSED)
    assert (answer.outcome, answer.detail) == (FAILED, "the server could not connect")


@here
async def test_go_does_not_dial_a_private_address(node: Node, link: Connection) -> None:
    assert (await ask(node, link, 2, "192.168.1.1", PORT)).outcome is ProbeOutcome.REFUSED


@here
async def test_go_dials_us_back_by_version_1(node: Node, go: Peer, link: Connection) -> None:
    answer = await ask(node, link, 1, US, PORT)
    assert answer.outcome is REACHED, answer.detail
    assert_came(answer, US, {go.peer_id, node.peer_id})
    # go dials where it sees us, too, and says that it was there.
    answer = await ask(node, link, 1, US, CLOSED)
    assert answer.outcome is BROKEN
    assert answer.detail == f"the server came to another address of ours: /ip4/{US}/tcp/{PORT}"


# --- go asks -------------------------------------------------------------------------------------


@here
@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize(
    ("host", "port", "said", "outcome"),
    [
        (GO, PORT, "Public", REACHED),
        (GO, CLOSED, "Private", FAILED),
        (GO_TOO, PORT, "Public", REACHED),
        (GO6, PORT, "Public", REACHED),
        (US, PORT, "Refused", ProbeOutcome.REFUSED),
        (US_TOO, CLOSED, "Refused", ProbeOutcome.REFUSED),
    ],
)
async def test_we_dial_go_back(
    node: Node,
    go: Peer,
    version: int,
    host: str,
    port: int,
    said: str,
    outcome: ProbeOutcome,
) -> None:
    if version == 1 and host in (GO_TOO, GO6):
        # Version 1 dials the host that it sees, and no other.
        said, outcome = "Refused", ProbeOutcome.REFUSED
    await go.dial(f"/ip4/{US}/tcp/{PORT}/p2p/{node.peer_id}")
    addr = f"/ip{6 if host == GO6 else 4}/{host}/tcp/{port}"
    answer = await go.call("autonat", peer=node.peer_id, addr=addr, version=version)
    assert answer["said"] == said
    # go's own dial-backs come under another name, and that one asks us, too.
    served = await happened(node, DialBackServed, lambda one: one.peer_id == go.peer_id)
    assert served.outcome is outcome
    refused = outcome is ProbeOutcome.REFUSED
    assert served.addr == (None if refused else addr)


@here
async def test_the_connection_with_go_outlives_dial_backs(
    node: Node, go: Peer, link: Connection
) -> None:
    for version in (1, 2):
        assert (await ask(node, link, version, US, PORT)).outcome is REACHED
        await go.call("autonat", peer=node.peer_id, addr=f"/ip4/{GO}/tcp/{PORT}", version=version)
    assert await node.ping(link.facts.connection_id) < 1
    ended = {one.peer_id for one in events_of(node, ConnectionEnded)}
    assert go.peer_id not in ended


# --- js ------------------------------------------------------------------------------------------


@here
@pytest.mark.parametrize("host", [US, US_TOO])
async def test_js_dials_us_back(js: Peer, host: str) -> None:
    async with our_node() as node:
        connection_id = await node.dial(f"/ip4/{GO}/tcp/{PORT}/p2p/{js.peer_id}")
        said = await first_event(node, PeerIdentified, js.peer_id)
        assert {DIAL_REQUEST, DIAL_BACK, V1} <= set(said.protocols)
        link = node._swarm.connections[connection_id]
        answer = await ask(node, link, 2, host, PORT)
        assert (answer.outcome, answer.detail) == (REACHED, "the dial-back arrived")
        # It comes under its own name, unlike others, and from a port of its own.
        assert_came(answer, host, {node.peer_id})
        assert (await ask(node, link, 2, US, CLOSED)).outcome is FAILED
        assert (await ask(node, link, 2, "192.168.1.1", PORT)).outcome is BROKEN, "it says nothing"


@here
async def test_js_does_not_dial_us_back_by_version_1(js: Peer) -> None:
    """It takes the connection that there is for a new one, and closes it."""
    async with our_node() as node:
        connection_id = await node.dial(f"/ip4/{GO}/tcp/{PORT}/p2p/{js.peer_id}")
        link = node._swarm.connections[connection_id]
        await first_event(node, PeerIdentified, js.peer_id)
        answer = await ask(node, link, 1, US, PORT)
        assert (answer.outcome, answer.dial_back) == (BROKEN, None)
        await happened(node, ConnectionEnded, lambda one: one.connection_id == connection_id)


@here
async def test_we_dial_js_back(js: Peer) -> None:
    """It asks by itself whether the address that it listens on can be reached."""
    async with our_node() as node:
        await js.dial(f"/ip4/{US}/tcp/{PORT}/p2p/{node.peer_id}")
        served = await happened(node, DialBackServed, lambda one: one.peer_id == js.peer_id)
        assert (served.outcome, served.addr) == (REACHED, f"/ip4/{GO}/tcp/{PORT}")


@pytest.mark.timeout(120)
@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace(request: pytest.FixtureRequest) -> None:
    for name in ("go", "js"):
        see_that_it_can_run(name, request.config)
    if reason := namespaces.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr

"""Two nodes tell one another who they are and how they see each other; a liar is not believed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from node.address import parse
from node.config import NodeConfig
from node.events import IdentifyFailed, InboundArrived, PeerIdentified, StreamRefused
from node.identity import PrivateKey
from node.node import Node
from node.proto.envelope import make_peer_record
from node.proto.framing import encode_message
from node.proto.identify import PUSH_PROTOCOL
from node.proto.pb.envelope_pb2 import Envelope
from node.proto.pb.identify_pb2 import Identify
from node.services import identify
from node.terms import InboundPath
from tests.support.besieged import CONFIG, running
from tests.support.watching import connection_of, events_of, happened, identified

STANDARD = {
    "/ipfs/id/1.0.0",
    "/ipfs/id/push/1.0.0",
    "/ipfs/ping/1.0.0",
    "/libp2p/autonat/1.0.0",
    "/libp2p/autonat/2/dial-back",
    "/libp2p/autonat/2/dial-request",
    "/libp2p/circuit/relay/0.2.0/stop",
    "/libp2p/dcutr",
}
ELSEWHERE = parse("/ip4/192.0.2.66/tcp/666")


@pytest.fixture
async def ours() -> AsyncIterator[Node]:
    async with running(CONFIG) as node:
        yield node


@pytest.fixture
async def theirs() -> AsyncIterator[Node]:
    config = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), agent="other/1.2")
    async with running(config) as node:
        yield node


def without_id(node: Node) -> tuple[str, ...]:
    return tuple(addr.removesuffix(f"/p2p/{node.peer_id}") for addr in node.listen_addrs)


def pushed(event: PeerIdentified) -> bool:
    return event.pushed


def say(node: Node, monkeypatch: pytest.MonkeyPatch, message: Identify) -> None:
    """Let a node's next identify messages be this one."""
    data = encode_message(message.SerializeToString())
    monkeypatch.setattr(node._identify, "_message", lambda _: data)


async def test_each_side_learns_who_the_other_is(ours: Node, theirs: Node) -> None:
    await ours.dial(theirs.listen_addrs[0])
    for node, peer, agent in ((ours, theirs, "other/1.2"), (theirs, ours, CONFIG.agent)):
        view = await identified(node, peer)
        assert view.agent == agent
        assert view.protocol_version == "ipfs/0.1.0"
        assert set(view.protocols) == STANDARD
        assert view.listen_addrs == without_id(peer)
        assert view.signed_record
        (event,) = events_of(node, PeerIdentified)
        assert event.peer_id == peer.peer_id
        assert event.connection_id == connection_of(node, peer).connection_id
        assert event.observed_addr == view.observed_addr
        assert not event.pushed


@pytest.mark.parametrize("port_reuse", [True, False])
async def test_the_observed_address_is_the_other_ends_name_for_the_socket(
    theirs: Node, port_reuse: bool
) -> None:
    config = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), port_reuse=port_reuse)
    async with running(config) as ours:
        await ours.dial(theirs.listen_addrs[0])
        for node, peer in ((ours, theirs), (theirs, ours)):
            view = await identified(node, peer)
            assert view.observed_addr == connection_of(peer, node).remote_addr
            assert view.observed_addr == connection_of(node, peer).local_addr
        assert (connection_of(ours, theirs).local_addr in without_id(ours)) == port_reuse


async def test_an_inbound_connection_tells_which_address_was_dialled(
    ours: Node, theirs: Node
) -> None:
    await ours.dial(theirs.listen_addrs[0])
    event = await happened(theirs, InboundArrived)
    arrived = connection_of(theirs, ours)
    assert arrived.dialed_addr == event.dialed_addr == without_id(theirs)[0]
    assert arrived.path is event.path is InboundPath.LOOPBACK
    await identified(ours, theirs)
    assert connection_of(ours, theirs).dialed_addr is None


async def test_the_signed_record_is_what_counts(
    ours: Node, theirs: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = make_peer_record(theirs._swarm.key, 5, [ELSEWHERE])
    monkeypatch.setattr(theirs._identify, "_signed_record", lambda _: record)
    await ours.dial(theirs.listen_addrs[0])
    view = await identified(ours, theirs)
    assert view.signed_record
    assert view.listen_addrs == (str(ELSEWHERE),)


def tampered(key: PrivateKey) -> bytes:
    envelope = Envelope.FromString(make_peer_record(key, 5, [ELSEWHERE]))
    envelope.signature = bytes(64)
    return envelope.SerializeToString()


FALSE_RECORDS = {
    "forged": tampered,
    "another peer's": lambda _: make_peer_record(PrivateKey.generate(), 5, [ELSEWHERE]),
    "garbage": lambda _: b"\xff" * 40,
}


@pytest.mark.parametrize("make", FALSE_RECORDS.values(), ids=FALSE_RECORDS)
async def test_a_false_record_is_not_believed(
    ours: Node, theirs: Node, monkeypatch: pytest.MonkeyPatch, make: object
) -> None:
    assert callable(make)
    record = make(theirs._swarm.key)
    monkeypatch.setattr(theirs._identify, "_signed_record", lambda _: record)
    await ours.dial(theirs.listen_addrs[0])
    view = await identified(ours, theirs)
    assert not view.signed_record
    assert view.listen_addrs == without_id(theirs)
    assert view.agent == "other/1.2", "the rest of the message is still of use"


async def test_a_push_tells_what_changed(ours: Node, theirs: Node) -> None:
    await ours.dial(theirs.listen_addrs[0])
    before = await identified(ours, theirs)
    await identified(theirs, ours)  # whether we take pushes is known from then on

    async def nothing(_: object) -> None:
        return

    theirs._swarm.handle("/test/1.0.0", nothing)
    theirs._identify.push()
    event = await happened(ours, PeerIdentified, pushed)
    assert set(event.protocols) == STANDARD | {"/test/1.0.0"}
    after = await identified(ours, theirs)
    assert after.protocols == event.protocols
    assert after.agent == before.agent
    assert after.signed_record


async def test_what_a_push_leaves_out_stays(
    ours: Node, theirs: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ours.dial(theirs.listen_addrs[0])
    before = await identified(ours, theirs)
    await identified(theirs, ours)
    say(theirs, monkeypatch, Identify(agent_version=b"other/2.0"))
    theirs._identify.push()
    event = await happened(ours, PeerIdentified, pushed)
    assert event.agent == "other/2.0"
    after = await identified(ours, theirs)
    assert after.agent == "other/2.0"
    assert after.protocols == before.protocols
    assert after.listen_addrs == before.listen_addrs
    assert after.observed_addr == before.observed_addr
    assert after.protocol_version == before.protocol_version
    assert after.signed_record, "the addresses that stay were signed"

    say(theirs, monkeypatch, Identify(listen_addrs=[ELSEWHERE.to_bytes()]))
    position = ours.events_since(0).position
    theirs._identify.push()
    event = await happened(ours, PeerIdentified, pushed, after=position)
    assert event.listen_addrs == (str(ELSEWHERE),)
    assert not event.signed_record, "these were not"


async def test_a_peer_that_takes_no_pushes_gets_none(
    ours: Node, theirs: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(ours._swarm._serving._handlers, PUSH_PROTOCOL)
    await ours.dial(theirs.listen_addrs[0])
    await identified(theirs, ours)
    theirs._identify.push()
    await theirs.ping(connection_of(theirs, ours).connection_id)  # goes behind the push
    assert not events_of(ours, StreamRefused)
    assert len(events_of(ours, PeerIdentified)) <= 1


async def test_too_many_pushes_are_refused(ours: Node, theirs: Node) -> None:
    await ours.dial(theirs.listen_addrs[0])
    await identified(ours, theirs)
    await identified(theirs, ours)
    for _ in range(identify.PUSHES + 1):
        theirs._identify.push()
    event = await happened(ours, StreamRefused)
    assert event.protocol == PUSH_PROTOCOL
    assert event.reason == "more than 5 pushes in 60 s"
    assert event.peer_id == theirs.peer_id
    assert await ours.ping(connection_of(ours, theirs).connection_id) < 1
    assert sum(map(pushed, events_of(ours, PeerIdentified))) == identify.PUSHES


# --- peers that do not speak it ------------------------------------------------------------------


async def test_who_stays_and_does_not_speak_identify_is_told_of(
    ours: Node, theirs: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identify, "BRIEF_SECONDS", 0.05)
    monkeypatch.delitem(theirs._swarm._serving._handlers, "/ipfs/id/1.0.0")
    connection_id = await ours.dial(theirs.listen_addrs[0])
    event = await happened(ours, IdentifyFailed)
    assert event.connection_id == connection_id
    assert event.reason == "the peer does not speak /ipfs/id/1.0.0"


async def test_who_leaves_soon_need_not_speak_identify(
    ours: Node, theirs: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identify, "BRIEF_SECONDS", 0.3)
    monkeypatch.delitem(theirs._swarm._serving._handlers, "/ipfs/id/1.0.0")
    connection_id = await ours.dial(theirs.listen_addrs[0])
    await asyncio.sleep(0.1)
    await theirs.close_connection(theirs.snapshot().connections[0].connection_id)
    await asyncio.sleep(0.4)
    assert connection_id not in ours._swarm.connections
    assert not events_of(ours, IdentifyFailed)

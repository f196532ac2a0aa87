"""AutoNAT v1, asked and served: less can be proved by it, and nothing is believed either."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from node.address import Endpoint, Multiaddr, multiaddr_of, parse
from node.errors import StreamReset
from node.events import DialBackServed
from node.identity import PeerId, PrivateKey
from node.net.connection import Connection
from node.net.stream import Stream
from node.node import Node
from node.proto import autonat_v1
from node.proto.autonat_v1 import V1, DialResponse, Status
from node.proto.pb.autonat_v1_pb2 import Message
from node.services import autonat as service
from node.services import autonat_server
from node.terms import Direction, ProbeOutcome
from tests.support.besieged import running
from tests.support.dial_backs import (
    CLIENT_HOST,
    SERVER,
    SERVER_HOST,
    Victim,
    client,
    clients,
    connected,
    own,
)
from tests.support.watching import events_of, shown

BROKEN = ProbeOutcome.BROKEN
DEAD = Endpoint(CLIENT_HOST, 9)
NOTHING = DialResponse(Status.DIAL_REFUSED, "no address that we dial")
ENOUGH = DialResponse(Status.DIAL_REFUSED, "too many requests")
FAILED = DialResponse(Status.DIAL_ERROR, "could not connect")


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Node]:
    """A server for which no time passes, and that tells of a failure soon."""
    monkeypatch.setattr(autonat_server, "V1_DIAL_SECONDS", 0.0)
    async with running(SERVER) as node:
        monkeypatch.setattr(node._autonat_server, "_now", lambda: 0.0)
        yield node


@pytest.fixture
async def ours() -> AsyncIterator[Node]:
    async with running(client()) as node:
        yield node


@pytest.fixture
async def link(ours: Node, server: Node) -> Connection:
    return await connected(ours, server)


async def ask(node: Node, link: Connection, about: Endpoint | None = None) -> service.Answer:
    return await node._autonat.ask(link, 1, about or own(node))


def lie(server: Node, how: Callable[[Stream], Awaitable[DialResponse]]) -> None:
    """Have a server answer requests of version 1 like this."""

    async def serve(stream: Stream) -> None:
        autonat_v1.decode_dial(await stream.read_message(autonat_v1.MAX_MESSAGE))
        await stream.write_message(autonat_v1.encode_response(await how(stream)))

    server._swarm.handle(V1, serve)


def says(server: Node, response: DialResponse) -> None:
    """Have a server say this, and do nothing."""

    async def answer(_stream: Stream) -> DialResponse:
        return response

    lie(server, answer)


async def asked(
    link: Connection, *addresses: Multiaddr, peer_id: PeerId | None = None
) -> DialResponse:
    """A request, and what the server says."""
    who = (peer_id or link._owner.key.peer_id).to_bytes()  # type: ignore[attr-defined]
    info = Message.PeerInfo(id=who, addrs=[one.to_bytes() for one in addresses])
    message = Message(type="DIAL", dial=Message.Dial(peer=info))
    stream = link.open_stream((V1,))
    try:
        await stream.write_message(message.SerializeToString())
        async with asyncio.timeout(4):
            data = await stream.read_message(autonat_v1.MAX_MESSAGE)
        return autonat_v1.decode_response(data)
    finally:
        stream.reset()


# --- the client ----------------------------------------------------------------------------------


async def test_an_honest_server_comes(ours: Node, server: Node, link: Connection) -> None:
    answer = await ask(ours, link)
    assert (answer.outcome, answer.detail) == (
        ProbeOutcome.REACHED,
        "the server came in (AutoNAT v1)",
    )
    assert answer.dial_back is not None
    facts = answer.dial_back.facts
    assert (facts.direction, facts.local) == (Direction.INBOUND, own(ours))
    assert facts.remote.host == SERVER_HOST
    assert facts.remote.port != own(server).port
    assert not link.closing
    assert len(ours._swarm._watchers) == len(server._swarm._watchers), "nobody watches on"


async def test_an_honest_server_that_cannot_come(ours: Node, link: Connection) -> None:
    answer = await ask(ours, link, DEAD)
    assert (answer.outcome, answer.dial_back) == (ProbeOutcome.FAILED, None)
    assert answer.detail == "the server could not connect: could not connect"


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (DialResponse(Status.OK), BROKEN),
        (DialResponse(Status.OK, "", parse(f"/ip4/{CLIENT_HOST}/tcp/4001")), BROKEN),
        (DialResponse(Status.OK, "", parse("/dns4/example.com/udp/1")), BROKEN),
        (DialResponse(Status.DIAL_ERROR), ProbeOutcome.FAILED),
        (DialResponse(Status.DIAL_REFUSED), ProbeOutcome.REFUSED),
        (DialResponse(Status.BAD_REQUEST), BROKEN),
        (DialResponse(Status.INTERNAL_ERROR), BROKEN),
    ],
)
async def test_words_prove_nothing(
    ours: Node,
    server: Node,
    link: Connection,
    monkeypatch: pytest.MonkeyPatch,
    said: DialResponse,
    outcome: ProbeOutcome,
) -> None:
    monkeypatch.setattr(service, "ARRIVAL_SECONDS", 0.1)
    says(server, said)
    answer = await ask(ours, link)
    assert (answer.outcome, answer.dial_back) == (outcome, None)


async def test_a_server_that_came_to_another_address_than_the_one_asked_about(
    ours: Node, server: Node, link: Connection
) -> None:
    """Others dial where they see us, too, and that may be another door."""

    async def answer(_stream: Stream) -> DialResponse:
        await server._autonat_server._back.dial(own(ours), ours._swarm.key.peer_id)
        return DialResponse(Status.OK, "", multiaddr_of(own(ours)))

    lie(server, answer)
    assert (await ask(ours, link)).outcome is ProbeOutcome.REACHED
    said = await ask(ours, link, DEAD)
    assert (said.outcome, said.dial_back) == (BROKEN, None)
    assert said.detail == f"the server came to another address of ours: {multiaddr_of(own(ours))}"


async def test_who_comes_from_another_host_is_not_the_server(
    ours: Node, server: Node, link: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "ARRIVAL_SECONDS", 0.1)
    async with running(client("127.0.0.3")) as stranger:

        async def answer(_stream: Stream) -> DialResponse:
            await stranger.dial(ours.listen_addrs[0])
            return DialResponse(Status.OK)

        lie(server, answer)
        assert (await ask(ours, link)).outcome is BROKEN


async def test_its_word_may_be_here_before_its_connection(
    ours: Node, server: Node, link: Connection
) -> None:
    async def answer(stream: Stream) -> DialResponse:
        await stream.write_message(autonat_v1.encode_response(DialResponse(Status.OK)))
        await asyncio.sleep(0.2)
        await server._autonat_server._back.dial(own(ours), ours._swarm.key.peer_id)
        return DialResponse(Status.OK)

    lie(server, answer)
    assert (await ask(ours, link)).outcome is ProbeOutcome.REACHED


async def test_a_server_that_never_answers(
    ours: Node, server: Node, link: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "ASK_SECONDS", 0.2)

    async def answer(_stream: Stream) -> DialResponse:
        await asyncio.sleep(5)
        return DialResponse(Status.OK)

    lie(server, answer)
    watchers = len(ours._swarm._watchers)
    said = await ask(ours, link)
    assert (said.outcome, said.detail) == (BROKEN, "no answer within 0.2 s")
    assert len(ours._swarm._watchers) == watchers


async def test_an_answer_at_the_bound_and_one_past_it(
    ours: Node, server: Node, link: Connection
) -> None:
    head = len(autonat_v1.encode_response(DialResponse(Status.DIAL_ERROR, "x" * 4000))) - 4000
    for size, words in ((4096, "xxx"), (4097, "a length of more than 4096 bytes")):
        says(server, DialResponse(Status.DIAL_ERROR, "x" * (size - head)))
        assert words in (await ask(ours, link)).detail


# --- the server ----------------------------------------------------------------------------------


async def test_only_the_host_that_is_seen_is_dialled(server: Node, link: Connection) -> None:
    async with Victim.listening("127.0.0.9") as victim, Victim.listening(CLIENT_HOST) as here:
        assert await asked(link, multiaddr_of(victim.at)) == NOTHING
        both = (multiaddr_of(victim.at), multiaddr_of(here.at), multiaddr_of(DEAD))
        assert await asked(link, *both) == FAILED
        assert (victim.visits, here.visits) == (0, 1)
    refused, failed = events_of(server, DialBackServed)
    assert (refused.addr, refused.outcome) == (None, ProbeOutcome.REFUSED)
    assert failed.outcome is ProbeOutcome.FAILED


async def test_a_request_for_another_peer(server: Node, link: Connection, ours: Node) -> None:
    other = PrivateKey.generate().peer_id
    answer = await asked(link, multiaddr_of(own(ours)), peer_id=other)
    assert answer.status is Status.BAD_REQUEST
    assert len(ours._swarm.connections) == 1


async def test_a_client_on_a_private_network_is_not_dialled(ours: Node) -> None:
    config = client(SERVER_HOST)
    async with running(type(config)(listen=config.listen)) as lan:
        link = await connected(ours, lan)
        assert await asked(link, multiaddr_of(own(ours))) == NOTHING


async def test_a_failure_takes_as_long_whatever_its_reason(
    server: Node, link: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autonat_server, "V1_DIAL_SECONDS", 0.4)
    loop = asyncio.get_running_loop()
    began = loop.time()
    asking = asyncio.create_task(asked(link, multiaddr_of(DEAD)))
    await shown(lambda: next(iter(events_of(server, DialBackServed)), None))
    assert server._autonat_server._serving == {}, "it takes no place meanwhile"
    assert await asking == FAILED
    assert loop.time() - began >= 0.4


async def test_requests_at_the_bound_and_one_past_it(server: Node) -> None:
    assert (autonat_server.V1_REQUESTS_EACH, autonat_server.V1_REQUESTS) == (3, 30)
    hosts = [CLIENT_HOST, *(f"127.0.0.{10 + number}" for number in range(10))]
    async with clients(CLIENT_HOST, *hosts, of=server) as (same_host, *links):
        for link in links[:10]:
            assert [await asked(link) for _ in range(3)] == [NOTHING] * 3
            if link is links[0]:
                assert await asked(link) == ENOUGH
                assert await asked(same_host) == ENOUGH
        assert await asked(links[10]) == ENOUGH, "thirty of everybody"


@pytest.mark.parametrize("data", [b"", b"\xff", b"\x08\x01", bytes(autonat_v1.MAX_MESSAGE)])
async def test_nonsense(server: Node, link: Connection, data: bytes) -> None:
    stream = link.open_stream((V1,))
    await stream.write_message(data)
    with pytest.raises(StreamReset):
        await stream.read()

"""The client of AutoNAT v2 believes what arrived, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from itertools import count

import pytest

from node.address import Endpoint
from node.events import StreamRefused
from node.net.connection import Connection
from node.net.stream import Stream
from node.node import Node
from node.proto import autonat
from node.proto.autonat import DialDataRequest, DialRequest, DialResponse, DialStatus, Status
from node.services import autonat as service
from node.terms import Direction, PortUse, ProbeOutcome
from tests.support.besieged import running
from tests.support.dial_backs import (
    CLIENT_HOST,
    SERVER,
    SERVER_HOST,
    bring,
    client,
    come,
    connected,
    lie,
    own,
    say,
)
from tests.support.watching import happened, shown

REACHED, FAILED = ProbeOutcome.REACHED, ProbeOutcome.FAILED
REFUSED, BROKEN = ProbeOutcome.REFUSED, ProbeOutcome.BROKEN
OK = DialResponse(Status.OK, 0, DialStatus.OK)


@pytest.fixture
async def server() -> AsyncIterator[Node]:
    async with running(SERVER) as node:
        yield node


@pytest.fixture
async def ours() -> AsyncIterator[Node]:
    async with running(client()) as node:
        yield node


@pytest.fixture
async def link(ours: Node, server: Node) -> Connection:
    return await connected(ours, server)


async def ask(node: Node, link: Connection, about: Endpoint | None = None) -> service.Answer:
    return await node._autonat.ask(link, 2, about or own(node))


async def test_an_honest_server_comes(ours: Node, server: Node, link: Connection) -> None:
    answer = await ask(ours, link)
    assert (answer.outcome, answer.detail) == (REACHED, "the dial-back arrived")
    assert answer.dial_back is not None
    facts = answer.dial_back.facts
    assert (facts.direction, facts.local) == (Direction.INBOUND, own(ours))
    assert str(facts.peer_id) not in (server.peer_id, ours.peer_id), "an identity of its own"
    assert (facts.remote.host, facts.remote.port == own(server).port) == (SERVER_HOST, False)
    arrival = await shown(
        lambda: next(
            (
                one
                for one in ours.snapshot().arrivals
                if one.connection_id == facts.connection_id and one.dialed_addr is not None
            ),
            None,
        )
    )
    assert arrival.dialed_addr == f"/ip4/{CLIENT_HOST}/tcp/{own(ours).port}"
    assert link.facts.port_use is PortUse.REUSE
    assert not link.closing, "the dial-back is another peer's: nothing has crossed"


async def test_nobody_there_to_be_reached(ours: Node, link: Connection) -> None:
    answer = await ask(ours, link, Endpoint(CLIENT_HOST, 9))
    assert (answer.outcome, answer.dial_back) == (FAILED, None)
    assert answer.detail == "the server could not connect"


async def test_a_server_that_is_none(ours: Node) -> None:
    async with running(client("127.0.0.3")) as other:
        answer = await ask(ours, await connected(ours, other))
    assert (answer.outcome, answer.dial_back) == (BROKEN, None)


async def test_a_connection_that_ended(ours: Node, link: Connection) -> None:
    link.abort("gone")
    await shown(lambda: None if link.facts.connection_id in ours._swarm.connections else True)
    answer = await ask(ours, link)
    assert answer.outcome is BROKEN
    assert ours._autonat._waiting == {}


@pytest.mark.parametrize(
    ("said", "outcome", "words"),
    [
        (OK, BROKEN, "the server claims that it came, but nobody arrived here"),
        (DialResponse(Status.OK, 0, DialStatus.UNUSED), BROKEN, "claims"),
        (DialResponse(Status.OK, 0, DialStatus.DIAL_ERROR), FAILED, "could not connect"),
        (DialResponse(Status.OK, 0, DialStatus.DIAL_BACK_ERROR), BROKEN, "but not to us"),
        (DialResponse(Status.OK, 1, DialStatus.DIAL_ERROR), BROKEN, "that we did not name"),
        (DialResponse(Status.OK, 1, DialStatus.OK), BROKEN, "that we did not name"),
        (DialResponse(Status.REJECTED), REFUSED, "busy"),
        (DialResponse(Status.DIAL_REFUSED), REFUSED, "does not dial such an address"),
        (DialResponse(Status.INTERNAL_ERROR), BROKEN, "an error of its own"),
    ],
)
@pytest.mark.parametrize("comes", [False, True])
async def test_words_count_only_where_nobody_came(
    ours: Node,
    server: Node,
    link: Connection,
    said: DialResponse,
    outcome: ProbeOutcome,
    words: str,
    comes: bool,
) -> None:
    async def answers(stream: Stream, request: DialRequest) -> None:
        if comes:
            assert await come(server, ours, request.nonce) == [True]
        await say(stream, said)

    lie(server, answers)
    answer = await ask(ours, link)
    if comes:
        assert (answer.outcome, answer.detail) == (REACHED, "the dial-back arrived")
    else:
        assert answer.outcome is outcome
        assert words in answer.detail
    assert (answer.dial_back is not None) is comes


async def test_another_nonce(ours: Node, server: Node, link: Connection) -> None:
    async def answers(stream: Stream, request: DialRequest) -> None:
        assert await come(server, ours, request.nonce ^ 1, 0, 2**64 - 1) == [False] * 3
        await say(stream, OK)

    lie(server, answers)
    assert (await ask(ours, link)).outcome is BROKEN
    refused = await happened(ours, StreamRefused)
    assert refused.protocol == autonat.DIAL_BACK
    assert refused.reason == "a dial-back that nobody asked for"


async def test_a_nonce_twice(ours: Node, server: Node, link: Connection) -> None:
    async def answers(stream: Stream, request: DialRequest) -> None:
        assert await come(server, ours, request.nonce, request.nonce) == [True, False]
        assert await come(server, ours, request.nonce) == [False]
        await say(stream, OK)

    lie(server, answers)
    assert (await ask(ours, link)).outcome is REACHED


async def test_a_nonce_of_a_question_that_is_over(
    ours: Node, server: Node, link: Connection
) -> None:
    nonces: list[int] = []

    async def answers(stream: Stream, request: DialRequest) -> None:
        nonces.append(request.nonce)
        if nonces[1:]:
            assert await come(server, ours, nonces[0]) == [False]
        await say(stream, OK)

    lie(server, answers)
    assert [(await ask(ours, link)).outcome for _ in range(2)] == [BROKEN, BROKEN]
    assert nonces[0] != nonces[1]


async def test_a_nonce_over_a_connection_that_was_there_before(ours: Node, server: Node) -> None:
    connection_id = await server.dial(ours.listen_addrs[0])
    theirs = server._swarm.connections[connection_id]
    (link,) = ours._swarm.connections.values()

    async def answers(stream: Stream, request: DialRequest) -> None:
        assert not await bring(theirs, request.nonce)
        await say(stream, OK)

    lie(server, answers)
    assert (await ask(ours, link)).outcome is BROKEN
    assert (await happened(ours, StreamRefused)).reason.endswith("that was there before")


async def test_a_nonce_by_another_way_than_the_one_asked_about(
    ours: Node, server: Node, link: Connection
) -> None:
    async def answers(stream: Stream, request: DialRequest) -> None:
        assert await come(server, ours, request.nonce) == [False]
        await say(stream, OK)

    lie(server, answers)
    answer = await ask(ours, link, Endpoint("2001:db8::1", 4001))
    assert answer.outcome is BROKEN
    assert (await happened(ours, StreamRefused)).reason.endswith("than the one asked about")


async def test_a_server_that_never_answers(
    ours: Node, server: Node, link: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "ASK_SECONDS", 0.2)

    async def answers(stream: Stream, request: DialRequest) -> None:
        await stream.read()

    lie(server, answers)
    answer = await ask(ours, link)
    assert (answer.outcome, answer.detail) == (BROKEN, "no answer within 0.2 s")
    assert ours._autonat._waiting == {}


async def test_a_server_that_came_and_then_never_answers(
    ours: Node, server: Node, link: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "ASK_SECONDS", 0.3)

    async def answers(stream: Stream, request: DialRequest) -> None:
        assert await come(server, ours, request.nonce) == [True]
        await stream.read()

    lie(server, answers)
    assert (await ask(ours, link)).outcome is REACHED


@pytest.mark.parametrize(("size", "paid"), [(100_000, 100_000), (100_001, 0), (10_000_000, 0)])
async def test_dial_data_at_the_bound_and_past_it(
    ours: Node, server: Node, link: Connection, size: int, paid: int
) -> None:
    came: list[int] = []

    async def answers(stream: Stream, request: DialRequest) -> None:
        wanted = DialDataRequest(0, size)
        await stream.write_message(autonat.encode_data_request(wanted))
        while sum(came) < size:
            data = await stream.read_message(4096)
            part = autonat.decode_from_client(data)
            assert isinstance(part, autonat.DialData)
            came.append(part.size)
        await say(stream, DialResponse(Status.OK, 0, DialStatus.DIAL_ERROR))

    lie(server, answers)
    answer = await ask(ours, link)
    assert sum(came) == paid
    if paid:
        assert answer.outcome is FAILED
        assert min(came[:-1]) >= autonat.MIN_DATA_PART
    else:
        assert answer.outcome is BROKEN
        assert answer.detail.startswith(f"the server asks for {size:,} bytes before it dials")


async def test_dial_data_again_and_again(ours: Node, server: Node, link: Connection) -> None:
    asked = count()

    async def answers(stream: Stream, request: DialRequest) -> None:
        for _ in range(5):
            next(asked)
            await stream.write_message(autonat.encode_data_request(DialDataRequest(0, 1000)))
            await stream.read_message(4096)

    lie(server, answers)
    before = link.bytes_out
    answer = await ask(ours, link)
    assert (answer.outcome, answer.detail) == (BROKEN, "the server asks for dial data twice")
    assert link.bytes_out - before < 3000


async def test_dial_data_for_an_address_that_was_not_named(
    ours: Node, server: Node, link: Connection
) -> None:
    async def answers(stream: Stream, request: DialRequest) -> None:
        await stream.write_message(autonat.encode_data_request(DialDataRequest(1, 30_000)))

    lie(server, answers)
    answer = await ask(ours, link)
    assert (answer.outcome, "did not name" in answer.detail) == (BROKEN, True)


@pytest.mark.parametrize("data", [b"", b"\xff\xff", b"\x0a\x00", bytes(8192)])
async def test_nonsense(ours: Node, server: Node, link: Connection, data: bytes) -> None:
    async def answers(stream: Stream, request: DialRequest) -> None:
        await stream.write_message(data)

    lie(server, answers)
    assert (await ask(ours, link)).outcome is BROKEN


async def test_an_answer_without_end(ours: Node, server: Node, link: Connection) -> None:
    async def answers(stream: Stream, request: DialRequest) -> None:
        await stream.write_message(bytes(autonat.MAX_MESSAGE + 1))

    lie(server, answers)
    answer = await ask(ours, link)
    assert answer.detail == "a length of more than 8192 bytes was announced"


async def test_open_questions_at_the_bound_and_one_past_it(
    ours: Node, server: Node, link: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = asyncio.Event()

    async def answers(stream: Stream, request: DialRequest) -> None:
        await silent.wait()
        await say(stream, DialResponse(Status.REJECTED))

    lie(server, answers)
    most = service.MAX_WAITING
    asking = [asyncio.create_task(ask(ours, link)) for _ in range(most)]
    await shown(lambda: True if len(ours._autonat._waiting) == most else None)
    answer = await ask(ours, link)
    assert (answer.outcome, answer.detail) == (BROKEN, f"{most} questions are open already")
    silent.set()
    assert {one.outcome for one in await asyncio.gather(*asking)} == {REFUSED}
    assert ours._autonat._waiting == {}


async def test_a_dial_back_that_says_nothing_ends(
    ours: Node, server: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "DIAL_BACK_SECONDS", 0.2)
    peer_id = ours._swarm.key.peer_id
    connection = await server._autonat_server._back.dial(own(ours), peer_id)
    stream = connection.open_stream((autonat.DIAL_BACK,))
    await stream.write(b"\x09")
    refused = await happened(ours, StreamRefused)
    assert refused.reason == "the peer did not go on in time"

"""The server of AutoNAT v2 dials who wants to be dialled, and is of no use against anybody else."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator

import pytest

from node.address import Endpoint, multiaddr_of, parse
from node.errors import StreamReset
from node.events import DialBackServed, StreamRefused
from node.net.connection import Connection
from node.node import Node
from node.proto import autonat
from node.proto.autonat import (
    DIAL_REQUEST,
    DialRequest,
    DialResponse,
    DialStatus,
    Status,
)
from node.services import autonat_server as service
from node.terms import ProbeOutcome
from tests.support.besieged import running
from tests.support.dial_backs import (
    SERVER,
    Victim,
    asked,
    clients,
    heard,
    own,
    pay,
    request,
    wanted,
)
from tests.support.watching import happened

VICTIM = "127.0.0.9"
PRIVATE = parse("/ip4/192.168.1.1/tcp/4001")
REFUSED = DialResponse(Status.DIAL_REFUSED)
REJECTED = DialResponse(Status.REJECTED)


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Node]:
    monkeypatch.setattr(service, "MAX_PAUSE", 0.0)
    async with running(SERVER) as node:
        yield node


@pytest.fixture
async def link(server: Node) -> AsyncIterator[Connection]:
    async with clients("127.0.0.2", of=server) as (connection,):
        yield connection


@pytest.fixture
async def victim() -> AsyncIterator[Victim]:
    async with Victim.listening(VICTIM) as one:
        yield one


# --- what is dialled -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "/ip4/192.168.1.1/tcp/4001",
        "/ip4/10.0.0.1/tcp/4001",
        "/ip4/100.64.0.1/tcp/4001",
        "/ip4/169.254.1.1/tcp/4001",
        "/ip4/0.0.0.0/tcp/4001",
        "/ip4/224.0.0.1/tcp/4001",
        "/ip4/255.255.255.255/tcp/4001",
        "/ip4/203.0.113.1/tcp/4001",
        "/ip6/::1/tcp/4001",
        "/ip6/::ffff:10.0.0.1/tcp/4001",
        "/ip6/::ffff:127.0.0.1/tcp/4001",
        "/ip6/fe80::1/tcp/4001",
        "/ip6/fc00::1/tcp/4001",
        "/ip6/64:ff9b::a00:1/tcp/4001",
        "/ip4/127.0.0.1/tcp/4001",  # the server's own
        "/ip4/127.0.0.2/udp/4001/quic-v1",
        "/ip4/127.0.0.2/tcp/4001/ws",
        "/dns4/example.com/tcp/4001",
        "/ip4/127.0.0.2",
    ],
)
async def test_addresses_that_are_never_dialled(
    server: Node, link: Connection, address: str
) -> None:
    assert await asked(link, parse(address)) == REFUSED
    served = await happened(server, DialBackServed)
    assert (served.addr, served.outcome) == (None, ProbeOutcome.REFUSED)
    assert served.detail == "no address that we dial"


async def test_what_others_see_us_at_is_our_own_too(
    server: Node, link: Connection, victim: Victim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server._evidence, "_confirmed", {(own(server), victim.at)})
    assert await asked(link, multiaddr_of(victim.at)) == REFUSED


async def test_no_address_at_all(server: Node, link: Connection) -> None:
    assert await asked(link) == REFUSED


async def test_the_first_that_can_be_dialled_is_the_only_one(
    server: Node, link: Connection, victim: Victim
) -> None:
    mine = Endpoint(link.facts.local.host, victim.at.port)
    async with Victim.listening(mine.host) as here:
        addresses = [PRIVATE, parse("/ip4/127.0.0.2/udp/1/quic-v1")]
        addresses += [multiaddr_of(here.at), multiaddr_of(victim.at), multiaddr_of(own(server))]
        answer = await asked(link, *addresses)
        assert answer == DialResponse(Status.OK, 2, DialStatus.DIAL_ERROR)
        assert (here.visits, victim.visits) == (1, 0)
    served = await happened(server, DialBackServed)
    assert served.addr == f"/ip4/127.0.0.2/tcp/{here.at.port}"
    assert served.outcome is ProbeOutcome.FAILED


async def test_addresses_looked_at_at_the_bound_and_one_past_it(
    server: Node, link: Connection
) -> None:
    dead = multiaddr_of(Endpoint(link.facts.local.host, 9))
    most = autonat.MAX_ADDRESSES
    answer = await asked(link, *[PRIVATE] * (most - 1), dead)
    assert answer == DialResponse(Status.OK, most - 1, DialStatus.DIAL_ERROR)
    assert await asked(link, *[PRIVATE] * most, dead) == REFUSED


async def test_ten_thousand_addresses(server: Node, link: Connection) -> None:
    async with request(link, *[PRIVATE] * 10_000) as stream:
        with pytest.raises(StreamReset):
            await heard(stream)
    refused = await happened(server, StreamRefused)
    assert refused.reason == "a length of more than 8192 bytes was announced"


# --- what is to be paid before -------------------------------------------------------------------


async def test_a_stranger_is_not_dialled_for_nothing(
    server: Node, link: Connection, victim: Victim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "STREAM_SECONDS", 0.3)
    async with request(link, multiaddr_of(victim.at)) as stream:
        data = await wanted(stream)
        assert data.index == 0
        assert autonat.MIN_DIAL_DATA <= data.size <= autonat.MAX_DIAL_DATA
        with pytest.raises(StreamReset):
            await heard(stream)
    assert victim.visits == 0
    assert (await happened(server, StreamRefused)).reason == "the peer did not go on in time"


@pytest.mark.parametrize("ends", ["close", "reset"])
async def test_a_byte_too_little_is_too_little(
    server: Node, link: Connection, victim: Victim, ends: str
) -> None:
    async with request(link, multiaddr_of(victim.at)) as stream:
        data = await wanted(stream)
        await pay(stream, data.size - 1)
        if ends == "close":
            stream.close_write()
            with pytest.raises(StreamReset):
                await heard(stream)
    async with request(link, multiaddr_of(victim.at)) as stream:
        data = await wanted(stream)
        await pay(stream, data.size - 1)
        await asyncio.sleep(0.1)
        assert victim.visits == 0
        await pay(stream, 1)
        answer = await heard(stream)
        assert answer == DialResponse(Status.OK, 0, DialStatus.DIAL_ERROR)
    assert victim.visits == 1


async def test_messages_of_dial_data_at_the_bound_and_one_below_it(
    server: Node, link: Connection, victim: Victim
) -> None:
    async with request(link, multiaddr_of(victim.at)) as stream:
        data = await wanted(stream)
        await pay(stream, data.size, autonat.MIN_DATA_PART)
        await heard(stream)
    assert victim.visits == 1
    async with request(link, multiaddr_of(victim.at)) as stream:
        data = await wanted(stream)
        with contextlib.suppress(StreamReset):
            await pay(stream, data.size, autonat.MIN_DATA_PART - 1)
        with pytest.raises(StreamReset):
            await heard(stream)
    refused = await happened(server, StreamRefused)
    assert refused.reason == "dial data in messages of 99 bytes"
    assert victim.visits == 1


@pytest.mark.parametrize(
    "data", [b"", b"\xff", autonat.encode_request(DialRequest((PRIVATE,), 1)), b"\x22\x00"]
)
async def test_something_else_than_dial_data(
    server: Node, link: Connection, victim: Victim, data: bytes
) -> None:
    async with request(link, multiaddr_of(victim.at)) as stream:
        await wanted(stream)
        await stream.write_message(data)
        with pytest.raises(StreamReset):
            await heard(stream)
    assert victim.visits == 0


async def test_dial_data_before_a_request(server: Node, link: Connection) -> None:
    stream = link.open_stream((DIAL_REQUEST,))
    await stream.write_message(autonat.encode_data(4000))
    with pytest.raises(StreamReset):
        await heard(stream)
    assert (await happened(server, StreamRefused)).reason == "dial data before a request"


async def test_the_pause_hides_how_cheap_the_dial_was(
    server: Node, link: Connection, victim: Victim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "MAX_PAUSE", 1.0)
    monkeypatch.setattr(server._autonat_server, "_rng", random.Random(4))
    chance = random.Random(4)
    size, pause = chance.randint(autonat.MIN_DIAL_DATA, autonat.MAX_DIAL_DATA), chance.uniform(0, 1)
    loop = asyncio.get_running_loop()
    async with request(link, multiaddr_of(victim.at)) as stream:
        assert (await wanted(stream)).size == size
        await pay(stream, size)
        began = loop.time()
        await heard(stream)
    assert pause > 0.05
    assert loop.time() - began > pause * 0.9

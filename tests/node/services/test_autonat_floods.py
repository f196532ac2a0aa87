"""AutoNAT's server does so much for one peer, for one host and for everybody, and no more."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from node.address import Endpoint, multiaddr_of, parse
from node.config import NodeConfig
from node.events import ConnectionEnded, DialBackServed
from node.net import dial_back
from node.net.connection import Connection
from node.net.stream import Stream
from node.node import Node
from node.proto import autonat
from node.proto.autonat import DIAL_BACK, DialDataRequest, DialResponse, DialStatus, Status
from node.proto.autonat_v1 import V1
from node.services import autonat_server as service
from node.terms import ProbeOutcome
from tests.support.besieged import running
from tests.support.dial_backs import (
    CLIENT_HOST,
    SERVER,
    SERVER_HOST,
    Victim,
    asked,
    client,
    clients,
    connected,
    heard,
    own,
    request,
)
from tests.support.watching import events_of, happened, identified, shown

STRANGER = parse("/ip4/127.0.0.9/tcp/9")
PRIVATE = parse("/ip4/192.168.1.1/tcp/4001")
REFUSED = DialResponse(Status.DIAL_REFUSED)
REJECTED = DialResponse(Status.REJECTED)


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Node]:
    """A server for which no time passes: what is used up does not come back on a slow machine."""
    async with running(SERVER) as node:
        monkeypatch.setattr(node._autonat_server, "_now", lambda: 0.0)
        yield node


async def many(link: Connection, times: int) -> list[autonat.ServerMessage]:
    return [await asked(link, PRIVATE) for _ in range(times)]


async def test_requests_of_one_peer_at_the_bound_and_one_past_it(server: Node) -> None:
    assert (service.REQUESTS_EACH, service.REQUESTS) == (12, 60)
    async with clients(CLIENT_HOST, "127.0.0.3", of=server) as (one, other):
        assert await many(one, 12) == [REFUSED] * 12
        assert await many(one, 1) == [REJECTED]
        assert await many(other, 1) == [REFUSED]


async def test_another_peer_id_on_the_same_host_does_not_help(server: Node) -> None:
    async with clients(CLIENT_HOST, CLIENT_HOST, of=server) as (one, other):
        assert one.facts.local.host == other.facts.local.host
        assert await many(one, 6) + await many(other, 6) == [REFUSED] * 12
        assert await many(one, 1) + await many(other, 1) == [REJECTED] * 2


async def test_requests_of_everybody_at_the_bound_and_one_past_it(server: Node) -> None:
    hosts = [f"127.0.0.{10 + number}" for number in range(6)]
    async with clients(*hosts, of=server) as links:
        for link in links[:5]:
            assert await many(link, 12) == [REFUSED] * 12
        assert await many(links[5], 1) == [REJECTED]


async def test_requests_with_dial_data_at_the_bound_and_one_past_it(server: Node) -> None:
    assert service.REQUESTS_PAID == 12
    async with clients(CLIENT_HOST, "127.0.0.3", of=server) as (one, other):
        for link in (one, other):
            for _ in range(6):
                assert isinstance(await asked(link, STRANGER), DialDataRequest)
                await shown(lambda: None if server._autonat_server._serving else True)
        assert await asked(other, STRANGER) == REJECTED
        assert await asked(other, PRIVATE) == REFUSED, "what costs nobody else goes on"


async def test_requests_at_once_at_the_bound_and_one_past_it(
    server: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (service.AT_ONCE_EACH, service.AT_ONCE) == (2, 16)
    monkeypatch.setattr(service, "AT_ONCE", 3)
    async with (
        clients(CLIENT_HOST, CLIENT_HOST, "127.0.0.3", "127.0.0.4", of=server) as links,
        contextlib.AsyncExitStack() as held,
    ):

        async def hold(link: Connection) -> autonat.ServerMessage:
            return await heard(await held.enter_async_context(request(link, STRANGER)))

        one, same_host, other, third = links
        assert isinstance(await hold(one), DialDataRequest)
        assert isinstance(await hold(same_host), DialDataRequest)
        assert await hold(one) == REJECTED, "two of one host"
        assert await hold(same_host) == REJECTED
        assert isinstance(await hold(other), DialDataRequest)
        assert await hold(third) == REJECTED, "three of everybody"
        await held.aclose()
        await shown(lambda: None if server._autonat_server._serving else True)
        assert isinstance(await asked(third, STRANGER), DialDataRequest)


async def test_a_flood_of_refusals_does_not_fill_the_log(server: Node) -> None:
    async with clients(CLIENT_HOST, of=server) as (link,):
        await many(link, service.TOLD + 20)
        told = events_of(server, DialBackServed)
        assert len(told) == service.TOLD
        assert {one.detail for one in told} == {"no address that we dial", "too many requests"}


# --- the dial-back itself ------------------------------------------------------------------------


async def test_who_comes_is_somebody_else_and_leaves_soon(
    server: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "LINGER_SECONDS", 0.3)
    async with running(client()) as ours:
        link = await connected(ours, server)
        back = (await ours._autonat.ask(link, 2, own(ours))).dial_back
        assert back is not None
        said = await shown(lambda: ours._identify.identities.get(back.facts.connection_id))
        assert said.agent == f"{NodeConfig().agent} (dial-back)"
        assert said.observed_addr == f"/ip4/{CLIENT_HOST}/tcp/{own(ours).port}"
        assert (said.listen_addrs, said.protocols) == ((), ("/ipfs/id/1.0.0",))
        assert back.facts.remote.host == SERVER_HOST
        assert back.facts.remote.port not in (own(server).port, link.facts.remote.port)
        ended = await happened(
            ours, ConnectionEnded, lambda e: e.connection_id == back.facts.connection_id
        )
        assert ended.seconds_open < 2
        again = (await ours._autonat.ask(link, 2, own(ours))).dial_back
        assert again is not None
        assert again.facts.peer_id == back.facts.peer_id, "one identity for one run"
        served = events_of(server, DialBackServed)
        assert [one.outcome for one in served] == [ProbeOutcome.REACHED] * 2
        assert served[0].addr == f"/ip4/{CLIENT_HOST}/tcp/{own(ours).port}"
        assert server.snapshot().connections[1:] == (), "it is none of the node's own"


@pytest.mark.parametrize("patience", ["DIAL_BACK_SECONDS", "STREAM_SECONDS"])
async def test_a_client_that_takes_no_nonce_is_left(
    server: Node, monkeypatch: pytest.MonkeyPatch, patience: str
) -> None:
    monkeypatch.setattr(service, patience, 0.3)

    async def takes_nothing(stream: Stream) -> None:
        await asyncio.sleep(5)

    async with running(client()) as ours:
        ours._swarm.handle(DIAL_BACK, takes_nothing)
        link = await connected(ours, server)
        async with request(link, multiaddr_of(own(ours))) as stream:
            if patience == "DIAL_BACK_SECONDS":
                answer = await heard(stream)
                assert answer == DialResponse(Status.OK, 0, DialStatus.DIAL_BACK_ERROR)
                served = await happened(server, DialBackServed)
                assert served.outcome is ProbeOutcome.BROKEN
                assert served.detail == "it did not answer"
            await shown(lambda: True if len(ours._swarm.connections) == 1 else None)
        assert server._autonat_server._back.swarm.connections == {}


async def test_somebody_else_at_that_address(server: Node) -> None:
    async with (
        clients(CLIENT_HOST, of=server) as (link,),
        running(client(CLIENT_HOST)) as other,
    ):
        answer = await asked(link, multiaddr_of(own(other)))
        assert answer == DialResponse(Status.OK, 0, DialStatus.DIAL_ERROR)
        assert server._autonat_server._back.swarm.connections == {}


async def test_a_host_that_does_not_answer(server: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dial_back, "DIAL_SECONDS", 0.3)
    with contextlib.ExitStack() as stack:
        full = stack.enter_context(socket.create_server((CLIENT_HOST, 0), backlog=0))
        for _ in range(2):  # what one more sends is dropped
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        async with clients(CLIENT_HOST, of=server) as (link,):
            answer = await asked(link, multiaddr_of(Endpoint.of(full.getsockname())))
    assert answer == DialResponse(Status.OK, 0, DialStatus.DIAL_ERROR)
    served = await happened(server, DialBackServed)
    assert served.outcome is ProbeOutcome.FAILED
    assert served.detail == "no answer within 0.3 s"


async def test_a_host_that_says_nothing() -> None:
    async with running(replace(SERVER, upgrade_timeout=0.3)) as server:
        with socket.create_server((CLIENT_HOST, 0)) as silent:
            async with clients(CLIENT_HOST, of=server) as (link,):
                answer = await asked(link, multiaddr_of(Endpoint.of(silent.getsockname())))
        assert answer == DialResponse(Status.OK, 0, DialStatus.DIAL_ERROR)
        served = await happened(server, DialBackServed)
        assert served.detail == "the upgrade was not done within 0.3 s"


async def test_a_node_that_stops_while_it_dials_back(server: Node) -> None:
    async def takes_nothing(stream: Stream) -> None:
        await asyncio.sleep(5)

    async with running(client()) as ours:
        ours._swarm.handle(DIAL_BACK, takes_nothing)
        link = await connected(ours, server)
        async with request(link, multiaddr_of(own(ours))):
            await shown(lambda: True if len(ours._swarm.connections) == 2 else None)
            await server.stop()
            await shown(lambda: None if ours._swarm.connections else True)
    assert server._autonat_server._back.swarm.connections == {}


async def test_switched_off_it_serves_nobody(server: Node) -> None:
    config = NodeConfig(listen=(f"/ip4/{SERVER_HOST}/tcp/0",), autonat_server=False)
    async with running(config) as silent, running(client()) as ours, Victim.listening(CLIENT_HOST):
        await ours.dial(silent.listen_addrs[0])
        protocols = (await identified(ours, silent)).protocols
        assert not {autonat.DIAL_REQUEST, V1} & set(protocols)
        assert DIAL_BACK in protocols, "it asks all the same"

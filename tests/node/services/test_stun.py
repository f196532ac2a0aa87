"""Asking STUN servers, on loopback: a range that counts as public here."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator

import pytest

from node.address import Endpoint
from node.address_views import StunView
from node.errors import AddressError
from node.events import PeerIdentified, StunAnswered
from node.net import stun as asking
from node.node import Node
from node.services.stun import MAX_SERVERS
from node.terms import Solicited
from tests.node.net.test_resolver import serving as dns_serving
from tests.support.nodes import address, config, event, running, until
from tests.support.stun_server import (
    StunServer,
    error_code,
    honest,
    response,
    serving,
    xor_mapped,
)

HERE = ("127.0.0.0/8",)


@pytest.fixture
async def server() -> AsyncIterator[StunServer]:
    async with serving() as one:
        yield one


@pytest.fixture
async def node() -> AsyncIterator[Node]:
    async with running(public_ranges=HERE) as one:
        yield one


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ANSWER_SECONDS", 0.4)
    monkeypatch.setattr(asking, "REPEAT_AFTER", 0.1)


def answers(node: Node) -> dict[str, StunView]:
    """The latest answers by transport, of the only server asked."""
    return {one.transport: one for one in node.snapshot().stun}


async def test_both_transports_are_asked_from_the_shared_port(
    node: Node, server: StunServer
) -> None:
    await node.ask_stun(server.name)
    port = node._listener.listening[0].endpoint.port
    assert {at for at, _ in server.asked} == {"udp", "tcp"}
    assert {source for _, source in server.asked} == {("127.0.0.1", port)}
    assert len(set(server.transaction_ids)) == 2
    for transport, view in answers(node).items():
        assert view.server == server.name
        assert view.local_addr == view.mapped_addr == f"/ip4/127.0.0.1/{transport}/{port}"
        assert view.agrees is None
        assert "no peer has told yet" in view.detail
    told = {
        (await event(node, StunAnswered, lambda e: e.transport == "udp")).mapped_addr,
        (await event(node, StunAnswered, lambda e: e.transport == "tcp")).mapped_addr,
    }
    assert told == {view.mapped_addr for view in answers(node).values()}


async def test_the_comparison_follows_what_peers_say_and_else_stays_the_same(
    node: Node, server: StunServer
) -> None:
    await node.ask_stun(server.name)
    before = node._stun.answers
    assert node._stun.answers is before
    async with running(public_ranges=HERE) as peer:
        await node.dial(address(peer))
        await event(node, PeerIdentified)
        agreeing = node._stun.answers
        assert [one.agrees for one in agreeing] == [True, True]
        assert "agrees with what one peer observes (127.0.0.1:" in agreeing[0].detail
        assert node._stun.answers is agreeing
        snapshot = node.snapshot()
        assert node.snapshot() is snapshot
    await until(lambda: not node._swarm.connections)
    assert [one.agrees for one in node._stun.answers] == [None, None]


async def test_another_port_than_peers_see_is_explained(node: Node, server: StunServer) -> None:
    server.answer = lambda request, _: response(
        request[8:20], xor_mapped(request[8:20], "127.0.0.1", 9)
    )
    async with running(public_ranges=HERE) as peer:
        await node.dial(address(peer))
        await event(node, PeerIdentified)
        await node.ask_stun(server.name)
        assert "the NAT maps UDP apart from TCP" in answers(node)["udp"].detail
        assert "address-dependent mapping" in answers(node)["tcp"].detail
        assert [one.agrees for one in node._stun.answers] == [False, False]


async def test_configured_servers_are_asked_at_the_start_and_after_a_change(
    server: StunServer,
) -> None:
    async with running(stun=(server.name,)) as node:
        await event(node, StunAnswered, lambda e: e.transport == "udp")
        await event(node, StunAnswered, lambda e: e.transport == "tcp")
        await node._stun.ask_all()
        assert len(server.asked) == 4


def test_a_configured_name_that_is_none_is_told_at_once() -> None:
    with pytest.raises(AddressError, match="no STUN server"):
        Node(config(stun=("not a name",)))


async def test_a_wrong_name_is_told(node: Node) -> None:
    with pytest.raises(AddressError, match="no STUN server"):
        await node.ask_stun("https://stun.example.org")
    assert node.snapshot().stun == ()


async def test_a_server_of_udp_only(node: Node) -> None:
    async with serving(tcp=False) as server:
        await node.ask_stun(server.name)
    assert answers(node)["udp"].mapped_addr is not None
    assert "refused" in answers(node)["tcp"].detail
    assert answers(node)["tcp"].mapped_addr is None


async def test_nobody_there_is_told_at_once(node: Node) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        name = f"127.0.0.1:{taken.getsockname()[1]}"
    begun = asyncio.get_running_loop().time()
    await node.ask_stun(name)
    assert asyncio.get_running_loop().time() - begun < 1
    assert all("refused" in one.detail for one in node.snapshot().stun)


async def test_a_name_is_looked_up(node: Node, server: StunServer) -> None:
    await node.ask_stun(f"localhost:{server.port}")
    assert {one.server for one in node.snapshot().stun} == {f"localhost:{server.port}"}
    assert len(server.asked) == 2


async def test_a_name_in_dns_leads_to_servers_of_both_versions(
    node: Node, server: StunServer
) -> None:
    zone = {("stun.example", "A"): ["127.0.0.1"], ("stun.example", "AAAA"): ["::1"]}
    async with dns_serving(zone) as (node._stun._resolver, _):
        await node.ask_stun(f"stun.example:{server.port}")
    assert all(one.mapped_addr for one in node.snapshot().stun)
    assert len(server.asked) == 2  # IPv4 answered: nobody is asked over IPv6


async def test_where_ipv4_fails_ipv6_is_asked(node: Node) -> None:
    zone = {("stun.example", "A"): ["127.0.0.77"], ("stun.example", "AAAA"): ["::1"]}
    async with serving("::1") as server, dns_serving(zone) as (node._stun._resolver, _):
        await node.ask_stun(f"stun.example:{server.port}")
    for view in node.snapshot().stun:
        assert view.mapped_addr is not None
        assert view.mapped_addr.startswith("/ip6/::1/")


async def test_a_name_that_leads_nowhere_is_told(node: Node) -> None:
    async with dns_serving({}) as (node._stun._resolver, _):
        await node.ask_stun("stun.example")
    details = [one.detail for one in node.snapshot().stun]
    assert details == ["DNS knows no name stun.example"] * 2


async def test_a_lost_question_is_asked_again(soon: None, node: Node, server: StunServer) -> None:
    seen: list[bytes] = []

    def answer(request: bytes, source: tuple[str, int]) -> bytes | None:
        seen.append(request)
        return honest(request, source) if len(seen) > 2 else None

    server.answer = answer
    await node.ask_stun(server.name)
    assert answers(node)["udp"].mapped_addr is not None
    # One question over UDP, sent again as it was; over TCP it is not sent again.
    udp = [
        data for (transport, _), data in zip(server.asked, seen, strict=True) if transport == "udp"
    ]
    assert len(udp) == 2
    assert len(set(udp)) == 1


async def test_silence_ends_in_time(soon: None, node: Node, server: StunServer) -> None:
    server.answer = lambda *_: None
    begun = asyncio.get_running_loop().time()
    await node.ask_stun(server.name)
    assert asyncio.get_running_loop().time() - begun < 1.5
    assert answers(node)["udp"].detail == "no answer within 0.4 s"
    assert answers(node)["tcp"].detail == "connected, but no answer within 0.4 s"
    # Sent at 0, 0.1 and 0.3 s.
    assert [transport for transport, _ in server.asked].count("udp") == 3


HOSTILE = {
    "another id": lambda request, source: response(bytes(12), xor_mapped(bytes(12), *source)),
    "no STUN": lambda request, source: b"HTTP/1.1 400 Bad Request\r\n\r\n",
    "oversized": lambda request, source: honest(request, source)[:2] + b"\xff\xff" + bytes(60_000),
    "an echo": lambda request, source: request,
    "nothing in it": lambda request, source: response(request[8:20]),
}


@pytest.mark.parametrize("kind", HOSTILE)
async def test_a_hostile_answer_is_harmless(
    kind: str, soon: None, node: Node, server: StunServer
) -> None:
    server.answer = HOSTILE[kind]
    await node.ask_stun(server.name)
    for view in node.snapshot().stun:
        assert view.mapped_addr is None
        assert view.agrees is None
        assert view.detail
    server.answer = honest
    await node.ask_stun(server.name)
    assert all(one.mapped_addr for one in node.snapshot().stun)


async def test_a_forged_datagram_does_not_stand_in_the_way_of_the_answer(
    node: Node, server: StunServer
) -> None:
    def answer(request: bytes, source: tuple[str, int]) -> bytes | None:
        if len(server.asked) == 1:  # the first is forged, the one sent again is answered
            return response(bytes(12), xor_mapped(bytes(12), "203.0.113.9", 9))
        return honest(request, source)

    server.answer = answer
    await node.ask_stun(server.name)
    assert answers(node)["udp"].mapped_addr == answers(node)["udp"].local_addr


async def test_a_claim_of_a_private_address_is_not_believed(node: Node, server: StunServer) -> None:
    server.answer = lambda request, _: response(
        request[8:20], xor_mapped(request[8:20], "10.1.2.3", 9)
    )
    await node.ask_stun(server.name)
    for view in node.snapshot().stun:
        assert view.agrees is None
        assert "no public address" in view.detail


async def test_an_error_is_told_in_words(node: Node, server: StunServer) -> None:
    server.answer = lambda request, _: response(
        request[8:20], error_code(401, "Unauthorized"), kind=0x0111
    )
    await node.ask_stun(server.name)
    for view in node.snapshot().stun:
        assert view.detail.startswith("the server refused (401 Unauthorized)")


async def test_a_taken_udp_port_is_told(node: Node, server: StunServer) -> None:
    port = node._listener.listening[0].endpoint.port
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", port))
        async with running(public_ranges=HERE) as peer:
            await node.dial(address(peer))
            await event(node, PeerIdentified)
            await node.ask_stun(server.name)
            udp = answers(node)["udp"]
            assert udp.local_addr != f"/ip4/127.0.0.1/udp/{port}"
            assert f"UDP port {port} is taken" in udp.detail
            assert udp.agrees is None
            assert answers(node)["tcp"].agrees is True


async def test_without_port_reuse_the_address_alone_is_compared(server: StunServer) -> None:
    async with (
        running(public_ranges=HERE, port_reuse=False) as node,
        running(public_ranges=HERE) as peer,
    ):
        await peer.dial(address(node))  # what it observes is of our shared port
        await event(node, PeerIdentified)
        await node.ask_stun(server.name)
        assert "port reuse is switched off" in answers(node)["tcp"].detail
        assert answers(node)["tcp"].agrees is None


async def test_asked_twice_at_once_is_asked_once(node: Node, server: StunServer) -> None:
    await asyncio.gather(node.ask_stun(server.name), node.ask_stun(f"stun:{server.name}"))
    assert len(server.asked) == 2


async def test_a_wish_given_up_leaves_the_question_going(node: Node, server: StunServer) -> None:
    wish = node._tasks.spawn(node.ask_stun(server.name), name="a wish")
    await asyncio.sleep(0)
    wish.cancel()
    await until(lambda: len(node.snapshot().stun) == 2)


async def test_so_many_servers_are_kept_and_no_more(node: Node) -> None:
    for number in range(MAX_SERVERS):
        await node.ask_stun(f"127.0.0.{number + 2}:9")
    assert len(node.snapshot().stun) == 2 * MAX_SERVERS
    await node.ask_stun("127.0.0.200:9")
    servers = [one.server for one in node.snapshot().stun]
    assert len(servers) == 2 * MAX_SERVERS
    assert "127.0.0.2:9" not in servers
    assert servers[-1] == "127.0.0.200:9"


async def test_a_dial_to_a_server_counts_as_a_contact(node: Node, server: StunServer) -> None:
    await node.ask_stun(server.name)
    at = Endpoint("127.0.0.1", server.port)
    now = node._clock.now().monotonic
    assert node._evidence.ledger.solicited(at, now) is Solicited.ENDPOINT

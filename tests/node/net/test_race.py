"""A peer with several addresses: the most promising comes first, the first to answer wins."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator

import pytest

from node.address import Endpoint, Multiaddr, parse, tcp_endpoint
from node.errors import DialError, FailedAttempt
from node.events import ConnectionOpened, DialFailed, DialSucceeded
from node.net import ranking
from node.net.dial_race import DIALS_PER_PEER
from node.net.network import Dialled
from node.net.tcp import SocketNetwork
from node.node import Node
from tests.support.nodes import address, config, connections, event, running, until

NAME = "/dns/peer.example/tcp/4001"
"""What the tests dial; it stands for the addresses that each test says."""


class Names:
    """A resolver that knows one answer."""

    def __init__(self, answer: list[str] | DialError) -> None:
        self._answer = answer

    async def resolve(self, addr: Multiaddr, limit: int = 100) -> tuple[Multiaddr, ...]:
        if isinstance(self._answer, DialError):
            raise self._answer
        return tuple(map(parse, self._answer[:limit]))


class Noting(SocketNetwork):
    """The real network, which remembers when it was asked to dial whom."""

    def __init__(self) -> None:
        super().__init__()
        self.dials: list[tuple[float, Endpoint]] = []
        self.most = 0
        self._now = 0

    async def dial(
        self,
        remote: Endpoint,
        connect: Callable[[], asyncio.BaseProtocol],
        *,
        reuse: bool,
        timeout: float,
        fall_back: bool = True,
    ) -> Dialled:
        self.dials.append((asyncio.get_running_loop().time(), remote))
        self._now += 1
        self.most = max(self.most, self._now)
        try:
            return await super().dial(
                remote, connect, reuse=reuse, timeout=timeout, fall_back=fall_back
            )
        finally:
            self._now -= 1

    def order(self) -> list[str]:
        return [remote.host for _, remote in self.dials]


class Dialling:
    """A node that takes NAME for the addresses it is given."""

    def __init__(self) -> None:
        self.network = Noting()
        self.node = Node(config(connect_timeout=1.0, upgrade_timeout=1.0), network=self.network)

    async def dial(self, *addresses: str) -> int:
        self.stands_for([*addresses])
        return await self.node.dial(NAME)

    def stands_for(self, answer: list[str] | DialError) -> None:
        self.node._dialer._resolver = Names(answer)  # type: ignore[assignment]


@pytest.fixture
async def us() -> AsyncIterator[Dialling]:
    one = Dialling()
    await one.node.start()
    yield one
    await one.node.stop()


@contextlib.contextmanager
def silent(host: str) -> Iterator[str]:
    """A listener that accepts and says nothing."""
    with socket.create_server((host, 0)) as server:
        yield f"/ip4/{host}/tcp/{server.getsockname()[1]}"


def closed(host: str) -> str:
    """An address where nothing listens."""
    with socket.create_server((host, 0)) as server:
        return f"/ip4/{host}/tcp/{server.getsockname()[1]}"


async def test_one_that_answers_wins_over_others_that_do_not(us: Dialling) -> None:
    async with running() as peer:
        with silent("127.0.0.3") as mute:
            before = asyncio.get_running_loop().time()
            await us.dial(closed("127.0.0.2"), mute, address(peer).partition("/p2p/")[0])
            assert asyncio.get_running_loop().time() - before < 0.5, "the mute one has 1 s"
            assert us.network.order() == ["127.0.0.2", "127.0.0.3", "127.0.0.1"]
            [view] = connections(us.node)
            assert view.peer_id == peer.peer_id
            told = await event(us.node, DialSucceeded)
            [refused] = told.attempts
            assert refused.addr.startswith("/ip4/127.0.0.2/")
            assert refused.reason == "refused: nothing listens there, or a firewall says so"
            # Nothing is left of the attempts that lost.
            await asyncio.sleep(0.05)
            assert not us.node._swarm.upgrades


async def test_the_next_is_tried_at_once_when_one_fails(us: Dialling) -> None:
    async with running() as peer:
        await us.dial(closed("127.0.0.2"), closed("127.0.0.3"), address(peer).split("/p2p/")[0])
        (first, _), *_, (last, _) = us.network.dials
        assert last - first < ranking.NEAR_DELAY


async def test_of_eight_addresses_that_answer_at_once_one_is_kept(
    us: Dialling, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranking, "NEAR_DELAY", 0.0)
    async with running(listen=("/ip4/0.0.0.0/tcp/0",)) as peer:
        [at] = [one for one in peer.listen_addrs if "/127.0.0.1/" in one]
        where = at.partition("/p2p/")[0]
        await us.dial(*(where.replace("127.0.0.1", f"127.0.0.{n}") for n in range(1, 9)))
        assert len(us.network.dials) == 8
        await asyncio.sleep(0.3)
        assert len(connections(us.node)) == 1
        await until(lambda: len(connections(peer)) == 1)
        assert await us.node.ping(connections(us.node)[0].connection_id) > 0


async def test_each_address_that_failed_is_told_with_its_reason(us: Dialling) -> None:
    dead = closed("127.0.0.2")
    with (
        silent("127.0.0.3") as mute,
        pytest.raises(DialError, match="none of 3 addresses led to the peer") as caught,
    ):
        await us.dial(dead, mute, "/ip4/127.0.0.4/udp/1/quic-v1")
    reasons = {one.addr: one.reason for one in caught.value.attempts}
    assert reasons == {
        dead: "refused: nothing listens there, or a firewall says so",
        mute: "the upgrade was not done within 1 s",
        "/ip4/127.0.0.4/udp/1/quic-v1": "not an address that we can dial",
    }
    failed = await event(us.node, DialFailed)
    assert failed.attempts == caught.value.attempts
    assert failed.reason == "none of 3 addresses led to the peer"
    assert failed.target == NAME


async def test_a_person_is_not_told_what_an_automatic_dial_left_out(us: Dialling) -> None:
    async with running() as peer:
        where = address(peer).partition("/p2p/")[0]
        endpoint = tcp_endpoint(parse(where))
        assert endpoint is not None
        dialer = us.node._dialer
        dialer._backoff.failed(endpoint, us.node._clock.now().monotonic)
        with silent("127.0.0.3") as mute:
            us.stands_for([where, mute])
            automatic = asyncio.create_task(dialer.dial(parse(NAME), eager=False))
            await asyncio.sleep(0.1)
            persons = [asyncio.create_task(us.node.dial(NAME)) for _ in range(2)]
            with pytest.raises(DialError) as caught:
                await automatic
            assert "left alone" in caught.value.attempts[0].reason
            found = await asyncio.gather(*persons)
        [view] = connections(us.node)
        assert (view.peer_id, [view.connection_id] * 2) == (peer.peer_id, found)


async def test_what_became_of_names_is_told_too(us: Dialling) -> None:
    attempt = FailedAttempt("/dns/peer.example/tcp/4001", "there is no such name")
    us.stands_for(DialError("no name led to an address", (attempt,)))
    with pytest.raises(DialError, match="no name led to an address"):
        await us.node.dial(NAME)
    assert (await event(us.node, DialFailed)).attempts == (attempt,)


async def test_so_many_are_tried_at_once_and_no_more(us: Dialling) -> None:
    with contextlib.ExitStack() as listeners:
        mute = [listeners.enter_context(full(f"127.0.1.{n}")) for n in range(1, 12)]
        with pytest.raises(DialError, match="none of 11 addresses"):
            await us.dial(*mute)
    assert us.network.most == DIALS_PER_PEER
    assert len(us.network.dials) == 11


@contextlib.contextmanager
def full(host: str) -> Iterator[str]:
    """A listener that has no room for a further connection: dials wait."""
    with contextlib.ExitStack() as sockets:
        server = sockets.enter_context(socket.create_server((host, 0), backlog=0))
        for _ in range(3):
            waiting = sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(server.getsockname())
        yield f"/ip4/{host}/tcp/{server.getsockname()[1]}"


async def test_only_so_many_addresses_of_a_name_are_tried() -> None:
    one = Dialling()
    limits = one.node._config.limits
    await one.node.start()
    try:
        with pytest.raises(DialError, match=f"none of {limits.dial_addresses} addresses"):
            await one.dial(*(f"/ip4/127.0.2.{n}/tcp/9" for n in range(1, 120)))
        assert len(one.network.dials) == limits.dial_addresses
        assert not [e for e in one.node.events_since(0).events if isinstance(e, ConnectionOpened)]
    finally:
        await one.node.stop()

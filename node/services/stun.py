"""STUN beside identify: asks a STUN server where it sees us, over UDP and over TCP (RFC 8489)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from node.address import Endpoint, PublicPredicate, parse, tcp_endpoint
from node.address_views import StunView
from node.config import NodeConfig
from node.errors import DialError
from node.events import StunAnswered
from node.nat.stun import TCP, UDP, StunFacts, stun_view
from node.nat.stun_server import StunServer
from node.net.listener import Listener
from node.net.network import Network
from node.net.resolver import Resolver
from node.net.stun import Answered, ask_tcp, ask_udp
from node.net.stun_message import load
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.tasks import Tasks
from node.views import ObservedAddressView

MAX_SERVERS = 16
"""Servers whose answers are kept; the one named longest ago makes room for a further one."""
_SWITCHED_OFF = Phrase("port reuse is switched off")


class StunService:
    """Asks each server that the user named; keeps the latest answer of each.

    What is kept is what happened; how it compares with what peers observe is worked out when
    somebody looks, so that it is true then.
    """

    def __init__(
        self,
        *,
        swarm: Swarm,
        listener: Listener,
        network: Network,
        resolver: Resolver,
        config: NodeConfig,
        tasks: Tasks,
        observed: Callable[[], tuple[ObservedAddressView, ...]],
        revision: Callable[[], int],
        contacted: Callable[[Endpoint], None],
    ) -> None:
        """Nothing is asked yet. `revision` changes whenever `observed` does.

        `contacted` hears of whom we are about to dial from the shared port.

        Raises:
            AddressError: a configured server is no name of one.
        """
        self._swarm = swarm
        self._listener = listener
        self._network = network
        self._resolver = resolver
        self._config = config
        self._tasks = tasks
        self._observed = observed
        self._revision = revision
        self._contacted = contacted
        self._public = PublicPredicate(config.public_ranges)
        self._configured = [StunServer.parse(text) for text in config.stun]
        self._servers: dict[StunServer, dict[str, StunFacts]] = {}
        """Those asked, by the latest question's age, and what each answered over which transport.
        """
        self._under_way: dict[StunServer, asyncio.Task[None]] = {}
        self._views: tuple[StunView, ...] = ()
        self._views_of: tuple[int, tuple[StunFacts, ...]] = (0, ())

    @property
    def answers(self) -> tuple[StunView, ...]:
        """The latest answer of each server over each transport, beside what peers observe now.

        The same tuple as last time if nothing changed.
        """
        facts = tuple(one for by in self._servers.values() for _, one in sorted(by.items()))
        key = (self._revision(), facts)
        if facts and key != self._views_of:
            observed = self._observed()
            views = tuple(stun_view(one, observed, self._public) for one in facts)
            self._views = self._views if views == self._views else views
        elif not facts:
            self._views = ()
        self._views_of = key
        return self._views

    def start(self) -> None:
        """Ask the servers of the configuration."""
        for server in self._configured:
            self._ask_beside(server)

    async def ask(self, server: str) -> None:
        """Ask `host` or `host:port` over UDP and TCP; the answers are in `answers` then.

        Raises:
            AddressError: it is no name of a server.
        """
        # Whoever waits may give up; the question goes on, for those who wait as well.
        await asyncio.shield(self._ask_beside(StunServer.parse(server)))

    async def ask_all(self) -> None:
        """Ask all servers known so far anew, those that are being asked as well."""
        under_way = list(self._under_way.values())
        if under_way:
            await asyncio.wait(under_way)
        asked = [self._ask_beside(server) for server in self._servers]
        if asked:
            await asyncio.wait(asked)

    # --- inside --------------------------------------------------------------------------------

    def _ask_beside(self, server: StunServer) -> asyncio.Task[None]:
        task = self._under_way.get(server)
        if task is None:
            task = self._tasks.spawn(self._ask(server), name=f"ask STUN server {server}")
            self._under_way[server] = task
            task.add_done_callback(lambda _: self._under_way.pop(server, None))
        return task

    async def _ask(self, server: StunServer) -> None:
        await load()
        asked = StunFacts(
            server=str(server),
            transport="",
            at=None,
            local=None,
            not_shared=None,
            mapped=None,
            failure=None,
            asked_at=self._swarm.clock.now().time,
        )
        try:
            places = await self._places(server)
        except DialError as error:
            for transport in (UDP, TCP):
                self._keep(server, replace(asked, transport=transport, failure=str(error)))
            return
        questions = [
            self._tasks.spawn(
                self._ask_over(server, replace(asked, transport=transport), places),
                name=f"ask STUN server {server} over {transport}",
            )
            for transport in (UDP, TCP)
        ]
        await asyncio.wait(questions)

    async def _places(self, server: StunServer) -> list[Endpoint]:
        """An address of each IP version that a server has; IPv4, where NATs are, first.

        Raises:
            DialError: its name leads to none.
        """
        found = await self._resolver.resolve(parse(server.address))
        places: dict[int, Endpoint] = {}
        for addr in found:
            endpoint = tcp_endpoint(addr)
            if endpoint is not None:
                places.setdefault(endpoint.version, endpoint)
        return [places[version] for version in sorted(places)]

    async def _ask_over(self, server: StunServer, asked: StunFacts, places: list[Endpoint]) -> None:
        """Ask at one address after the other, until one answers."""
        for at in places:
            over = self._over_udp if asked.transport == UDP else self._over_tcp
            answer = await over(at)
            asked = replace(
                asked,
                at=at,
                local=answer.local,
                not_shared=answer.not_shared,
                mapped=answer.mapped,
                failure=answer.failure,
            )
            if asked.mapped is not None:
                break
        self._keep(server, asked)

    async def _over_udp(self, at: Endpoint) -> Answered:
        port, reason = self._shared_port(at)
        answer = await ask_udp(self._network, at, port=port)
        return answer if reason is None else replace(answer, not_shared=reason)

    async def _over_tcp(self, at: Endpoint) -> Answered:
        reuse = self._config.port_reuse
        if reuse and self._network.reuse_unsupported is None:
            self._contacted(at)
        answer = await ask_tcp(self._network, at, reuse=reuse, timeout=self._config.connect_timeout)
        if reuse or answer.not_shared is None:
            return answer
        return replace(answer, not_shared=_SWITCHED_OFF)

    def _shared_port(self, at: Endpoint) -> tuple[int, str | None]:
        """The number of the shared port; 0 where there is none, and why."""
        for listening in self._listener.listening:
            endpoint = listening.endpoint
            if endpoint.version == at.version and (at.is_loopback or not endpoint.is_loopback):
                return endpoint.port, None
        return 0, Phrase("we do not listen on IPv{version}", version=at.version)

    def _keep(self, server: StunServer, facts: StunFacts) -> None:
        kept = self._servers.setdefault(server, {})
        kept[facts.transport] = facts
        while len(self._servers) > MAX_SERVERS:
            del self._servers[next(iter(self._servers))]
        view = stun_view(facts, self._observed(), self._public)
        moment = self._swarm.clock.now()
        self._swarm.emit(
            StunAnswered(
                time=moment.time,
                monotonic=moment.monotonic,
                server=view.server,
                transport=view.transport,
                mapped_addr=view.mapped_addr,
                detail=view.detail,
            )
        )

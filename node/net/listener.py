"""Inbound connections: where we listen, whom we let in, and what we say of those we do not."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from node.address import Endpoint, Multiaddr, Scope, observer_group, scope_of, tcp_endpoint, text_of
from node.config import NodeConfig
from node.errors import LimitExceeded, ListenError, NatscopeError, RemoteProtocolError
from node.events import ConnectionRefused, ListenFailed, PortShared
from node.identity import PeerId
from node.net.connection import Connection
from node.net.limits import ARRIVALS, ARRIVALS_A_SECOND, Rates
from node.net.network import Listening, Network
from node.net.swarm import Swarm
from node.net.telling import Telling
from node.net.upgrading import Upgrading
from node.phrase import Phrase
from node.proto.upgrade import Upgrade, UpgradeDone
from node.terms import PortUse
from node.views import ForeignListener

FOREIGN_CHECK_SECONDS = 30.0
"""How often we look whether another process listens on our port."""


_GONE = Phrase("this machine no longer has that address; we listen there again when it is back")


@dataclass(eq=False)
class ExpectedPunch:
    """A hole punch under way: what its other end is, and who hears of what comes from there."""

    peer_id: PeerId
    remotes: frozenset[Endpoint]
    """Where it was seen: it comes from there, or from another port of a host of these."""
    initiator: bool
    """Whether we are the one who asks, in everything above TCP."""
    arrived: Callable[[Connection], None]


class Listener:
    """All sockets that the node listens on, and the pipes that come in through them."""

    def __init__(self, *, swarm: Swarm, network: Network, config: NodeConfig) -> None:
        self.listening: tuple[Listening, ...] = ()
        self.foreign: dict[Endpoint, tuple[ForeignListener, ...]] = {}
        self.arrived: Counter[Endpoint] = Counter()
        self._swarm = swarm
        self._network = network
        self._config = config
        self._missing: dict[Endpoint, str] = {}
        """Where we are to listen and do not, and what was told of it."""
        self._pending: dict[Upgrading, tuple[Endpoint, Endpoint]] = {}
        self._awaited: dict[Endpoint, asyncio.Future[Connection]] = {}
        self._expected: list[ExpectedPunch] = []
        self._punched: dict[Upgrading, tuple[ExpectedPunch, ...]] = {}
        """Punches of which it may be the other half: behind one NAT there may be several peers."""
        self._refusals = Telling[ConnectionRefused](swarm.emit, swarm.clock)
        self._rates = Rates(ARRIVALS, ARRIVALS_A_SECOND)

    @property
    def pending(self) -> int:
        """Inbound connections that are not upgraded yet."""
        return len(self._pending)

    async def listen(self, addresses: Iterable[Multiaddr]) -> None:
        """Listen on every address; a free port chosen for one family is tried for the next too.

        Raises:
            ListenError: none of them could be had; or one with a port of its own could not.
        """
        first_error: ListenError | None = None
        free_port = 0
        for address in addresses:
            wanted = _listen_endpoint(address)
            try:
                listening = await self._listen_near(wanted, free_port)
            except ListenError as error:
                if wanted.port:
                    raise
                first_error = first_error or error
                self._missing[wanted] = str(error)
                self._tell_listen_failed(str(address), str(error))
                continue
            free_port = free_port or listening.endpoint.port
            self.listening += (listening,)
        if not self.listening:
            raise first_error or ListenError(Phrase("there is no address to listen on"))

    async def leave(self, hosts: Collection[str]) -> None:
        """Listen no more on addresses that this machine has lost, and tell so."""
        for listening in self.listening:
            endpoint = listening.endpoint
            if endpoint.host in hosts:
                self.listening = tuple(one for one in self.listening if one is not listening)
                self.foreign.pop(endpoint, None)
                self._missing[endpoint] = _GONE
                await self._network.stop_listening(listening)
                self._tell_listen_failed(text_of(endpoint), _GONE)

    async def return_to(self, hosts: Collection[str]) -> None:
        """Listen where we could not, or not any more, if one of these addresses makes it possible.

        The port is the one of before. What fails is told if it was not told before.
        """
        for wanted, told in list(self._missing.items()):
            if not _is_here(wanted, hosts):
                continue
            port = self.listening[0].endpoint.port if self.listening else 0
            try:
                listening = await self._listen_near(wanted, port)
            except ListenError as error:
                self._missing[wanted] = str(error)
                if str(error) != told:
                    self._tell_listen_failed(text_of(wanted), str(error))
            else:
                del self._missing[wanted]
                self.listening += (listening,)

    async def look_for_foreign_listeners(self) -> None:
        """See who else listens on our ports, and tell what changed."""
        for listening in self.listening:
            foreign = await self._network.foreign_listeners(listening)
            if foreign == self.foreign.get(listening.endpoint, ()):
                continue
            self.foreign[listening.endpoint] = foreign
            moment = self._swarm.clock.now()
            self._swarm.emit(
                PortShared(
                    time=moment.time,
                    monotonic=moment.monotonic,
                    addr=text_of(listening.endpoint),
                    foreign=tuple(other.addr for other in foreign),
                )
            )

    async def keep_looking(self) -> None:
        """Look again now and then, for ever: such a process may join later."""
        while True:
            await asyncio.sleep(FOREIGN_CHECK_SECONDS)
            await self.look_for_foreign_listeners()

    def interface_endpoints(self, listening: Listening) -> tuple[Endpoint, ...]:
        """The addresses that a listening socket stands for, wildcards unfolded."""
        endpoint = listening.endpoint
        if not endpoint.is_wildcard:
            return (endpoint,)
        hosts = (Endpoint(host, endpoint.port) for host in self._network.interface_hosts())
        return tuple(
            at
            for at in hosts
            if at.version == endpoint.version and scope_of(at.host) is not Scope.LINK_LOCAL
        )

    def endpoints(self) -> tuple[Endpoint, ...]:
        """Every address at which a connection can arrive, wildcards unfolded."""
        return tuple(at for one in self.listening for at in self.interface_endpoints(one))

    async def arriving(self, remote: Endpoint) -> Connection | None:
        """The connection from exactly `remote`, if one is open or just being set up."""
        connection = self._swarm.to_endpoint(remote)
        if connection is not None:
            return connection
        if all(remote != source for _, source in self._pending.values()):
            return None
        future = self._awaited.get(remote)
        if future is None:
            future = self._awaited[remote] = asyncio.get_running_loop().create_future()
        try:
            return await asyncio.shield(future)
        except NatscopeError:
            return None

    def expect(self, punch: ExpectedPunch) -> None:
        """Take what comes from there for the other half of a hole punch."""
        self._expected.append(punch)

    def expect_no_more(self, punch: ExpectedPunch) -> None:
        """The punch is over."""
        if punch in self._expected:
            self._expected.remove(punch)

    def close(self) -> None:
        """Drop what is not upgraded yet."""
        for pipe in list(self._pending):
            pipe.fail(NatscopeError(Phrase("the node stops")))
        self._refusals.close()

    # --- inside --------------------------------------------------------------------------------

    async def _listen_near(self, wanted: Endpoint, free_port: int) -> Listening:
        if not wanted.port and free_port:
            try:
                return await self._listen_at(Endpoint(wanted.host, free_port, wanted.zone))
            except ListenError:
                pass  # taken in this family only: a free port of its own will do
        return await self._listen_at(wanted)

    async def _listen_at(self, endpoint: Endpoint) -> Listening:
        return await self._network.listen(endpoint, self._pipe, share=self._config.port_reuse)

    def _tell_listen_failed(self, addr: str, reason: str) -> None:
        moment = self._swarm.clock.now()
        self._swarm.emit(
            ListenFailed(time=moment.time, monotonic=moment.monotonic, addr=addr, reason=reason)
        )

    def _pipe(self) -> Upgrading:
        return Upgrading(self._admit, self._swarm.buffer, self._finished, self._failed)

    def _admit(self, pipe: Upgrading, transport: asyncio.Transport) -> Upgrade | None:
        local = Endpoint.of(transport.get_extra_info("sockname"))
        remote = Endpoint.of(transport.get_extra_info("peername"))
        group = observer_group(remote.host)
        refusal = self._swarm.bans.refusal(None, remote.host) or self._refusal(
            group, loopback=remote.is_loopback
        )
        if refusal is not None:
            self._refused(local, remote, "accept", refusal)
            return None
        self._pending[pipe] = (local, remote)
        self._swarm.upgrades.add(pipe)
        punches = self._punches_from(remote)
        if not punches:
            return self._swarm.machine(initiator=False, expected=None)
        self._punched[pipe] = punches
        # Whoever accepts is not the one who answers: the roles are those that were agreed on. A
        # punch that we answer leaves the door open for others from there, too.
        initiator = punches[0].initiator
        only = punches[0].peer_id if initiator and len(punches) == 1 else None
        return self._swarm.machine(initiator=initiator, expected=only)

    def _punches_from(self, remote: Endpoint) -> tuple[ExpectedPunch, ...]:
        exactly = tuple(one for one in self._expected if remote in one.remotes)
        if exactly:
            return exactly
        hosts = ((one, {at.host for at in one.remotes}) for one in self._expected)
        return tuple(one for one, of_it in hosts if remote.host in of_it)

    def _refusal(self, group: str, *, loopback: bool) -> str | None:
        """Take a place for a new connection; in words why not, where there is none."""
        if not loopback and not self._rates.spend(group, self._swarm.clock.now().monotonic):
            return Phrase("{group} connects again and again, too fast", group=group)
        limits = self._swarm.limits
        crowd = limits.crowd(group, loopback=loopback)
        if crowd is not None:
            self._drop_oldest(crowd)
        return limits.accept(group, loopback=loopback)

    def _drop_oldest(self, crowd: str) -> None:
        for pipe, (_, remote) in self._pending.items():
            if observer_group(remote.host) == crowd:
                pipe.fail(
                    LimitExceeded(
                        Phrase("{group} sets up so many connections that others wait", group=crowd)
                    )
                )
                return

    def _release(self, pipe: Upgrading) -> tuple[Endpoint, Endpoint]:
        self._punched.pop(pipe, None)
        local, remote = self._pending.pop(pipe)
        self._swarm.upgrades.discard(pipe)
        self._swarm.limits.drop_pending(observer_group(remote.host))
        return local, remote

    def _finished(self, pipe: Upgrading, done: UpgradeDone) -> None:
        punches = self._punched.get(pipe, ())
        local, remote = self._release(pipe)
        punch = next((one for one in punches if one.peer_id == done.peer_id), None)
        asks = bool(punches) and punches[0].initiator
        try:
            if asks and punch is None:
                raise RemoteProtocolError(
                    Phrase("{peer} came to a punch with somebody else", peer=done.peer_id)
                )
            connection = self._swarm.open(
                pipe,
                done,
                local=local,
                remote=remote,
                port_use=PortUse.REUSE if asks else None,
                port_use_reason=None,
                connect_seconds=None,
                punched=punch is not None,
            )
        except (RemoteProtocolError, LimitExceeded) as error:
            if pipe.transport is not None:
                pipe.transport.abort()
            self._refused(local, remote, "muxer", str(error))
            self._answer(remote, error)
            return
        self._count(local)
        self._answer(remote, connection)
        if punch is not None:
            punch.arrived(connection)

    def _failed(self, pipe: Upgrading, error: NatscopeError) -> None:
        phase = pipe.phase
        local, remote = self._release(pipe)
        self._refused(local, remote, phase, str(error))
        self._answer(remote, error)

    def _answer(self, remote: Endpoint, outcome: Connection | NatscopeError) -> None:
        future = self._awaited.pop(remote, None)
        if future is None or future.done():
            return
        if isinstance(outcome, Connection):
            future.set_result(outcome)
        else:
            future.set_exception(outcome)
            future.exception()  # whoever waited may be gone

    def _count(self, local: Endpoint) -> None:
        for listening in self.listening:
            at = listening.endpoint
            exact = at.host == local.host or (at.is_wildcard and at.version == local.version)
            if at.port == local.port and exact:
                self.arrived[at] += 1
                return

    def _refused(self, local: Endpoint, remote: Endpoint, phase: str, reason: str) -> None:
        moment = self._swarm.clock.now()
        self._refusals.tell(
            ConnectionRefused(
                time=moment.time,
                monotonic=moment.monotonic,
                remote_addr=text_of(remote),
                local_addr=text_of(local),
                phase=phase,
                reason=reason,
            )
        )


def _is_here(wanted: Endpoint, hosts: Collection[str]) -> bool:
    if not wanted.is_wildcard:
        return wanted.host in hosts
    return any(Endpoint(host, 0).version == wanted.version for host in hosts)


def _listen_endpoint(address: Multiaddr) -> Endpoint:
    """Where a listen address points; port 0 is welcome here."""
    endpoint = tcp_endpoint(address, port_zero=True)
    if endpoint is None:
        raise ListenError(
            Phrase(
                "cannot listen on {addr}: only TCP is spoken, as in /ip4/0.0.0.0/tcp/4001",
                addr=address,
            )
        )
    return endpoint

"""Port mapping: asks the router to open the shared port (UPnP IGD, NAT-PMP, PCP)."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from node.address import Endpoint, PublicPredicate, Scope, scope_of, text_of
from node.address_views import PortMappingView
from node.config import NodeConfig
from node.events import PortMappingChanged
from node.net.listener import Listener
from node.net.natpmp import NatPmp, Pcp
from node.net.network import Gateway, Network
from node.net.port_protocol import Granted, NoAnswer, PortProtocol, Refused, Unusable, Wish
from node.net.swarm import Swarm
from node.net.upnp import Upnp
from node.phrase import Phrase, listed
from node.tasks import Tasks
from node.terms import PortMappingState

LEASE_SECONDS = 3600
"""For how long a port is asked to be open: what is left when this program dies goes by itself."""
SHORTEST_PAUSE = 1.0
"""Seconds between two renewals, however short a lease the router grants."""
RETRY_SECONDS = 600.0
"""Until a router that did not open the port is asked again."""
CLOSE_SECONDS = 2.0
"""For taking the mapping away at the end."""
_PRIVATE = frozenset({Scope.PRIVATE, Scope.SHARED})
_PROTOCOLS: tuple[Callable[[Network, Gateway], PortProtocol], ...] = (Pcp, NatPmp, Upnp)


@dataclass(frozen=True, slots=True)
class _Target:
    """What is to be opened, where."""

    gateway: Gateway
    local: Endpoint


@dataclass(frozen=True, slots=True)
class _Held:
    """What a router opened for us, or is being asked to."""

    target: _Target
    protocol: PortProtocol
    external_port: int


class PortMapper:
    """Finds the router, keeps a mapping alive, and takes it away at the end."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        listener: Listener,
        network: Network,
        config: NodeConfig,
        tasks: Tasks,
        changed: Callable[[tuple[PortMappingView, ...]], None],
    ) -> None:
        """`changed` hears of mappings that opened, closed, or lead elsewhere."""
        self.mappings: tuple[PortMappingView, ...] = ()
        self._swarm = swarm
        self._listener = listener
        self._network = network
        self._config = config
        self._tasks = tasks
        self._changed = changed
        self._public = PublicPredicate(config.public_ranges)
        self._held: _Held | None = None
        self._look: asyncio.Task[None] | None = None
        """The look for a router that is under way."""
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False

    def start(self) -> None:
        """Begin, where the configuration wants it and there is something to map."""
        self._look_beside(quiet=False)

    async def renew(self) -> None:
        """Look for the router anew, at once; ends when it is known what came of it."""
        if self._look is not None:
            self._look.cancel()  # it may have begun on another network
        while (look := self._look_beside(quiet=False)) is not None:
            await asyncio.wait({look})
            if not look.cancelled():
                return

    async def close(self) -> None:
        """Take our mappings away, within a bounded time."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._look is not None:
            self._look.cancel()
            await asyncio.wait({self._look})
        await self._let_go()
        self._show(())

    # --- inside --------------------------------------------------------------------------------

    def _look_beside(self, *, quiet: bool) -> asyncio.Task[None] | None:
        """The look that is under way, or a new one; None where there shall be none."""
        if self._closed or not self._config.portmap:
            return None
        if self._look is None or self._look.done():
            self._look = self._tasks.spawn(
                self._ask(quiet=quiet), name="ask the router to open the port"
            )
        return self._look

    def _again_after(self, seconds: float) -> None:
        """Renew, or try anew, after a pause."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(
            seconds, lambda: self._look_beside(quiet=True)
        )

    async def _ask(self, *, quiet: bool) -> None:
        """Ask the router by one protocol after the other, until one opens the port.

        Args:
            quiet: what is shown stays until the answer is there.
        """
        self._again_after(RETRY_SECONDS)
        target = await self._target()
        if self._held is not None and self._held.target != target:
            await self._let_go()
        if target is None:
            self._show(())
            return
        if self._held is None and not quiet:
            self._show((_searching(target),))
        answers: list[str] = []
        for protocol in self._protocols(target):
            wish = self._wish(target, protocol)
            self._held = _Held(target, protocol, wish.external_port)
            try:
                granted = await protocol.open(wish)
            except (Refused, Unusable) as error:
                self._held = None
                answers.append(str(error))
            except NoAnswer:
                self._held = None
            else:
                self._hold(self._held, granted)
                return
        self._show((_failed(target, answers),))

    async def _target(self) -> _Target | None:
        """What to open; None where there is nothing, which is found out without a packet."""
        places = [one.endpoint for one in self._listener.listening if one.endpoint.version == 4]
        places = [one for one in places if not one.is_loopback]
        if not places or not any(scope_of(host) in _PRIVATE for host in _ipv4(self._network)):
            return None
        gateway = await self._network.gateway()
        if gateway is None or scope_of(gateway.local) not in _PRIVATE:
            return None
        for endpoint in places:
            if endpoint.is_wildcard or endpoint.host == gateway.local:
                return _Target(gateway, Endpoint(gateway.local, endpoint.port))
        return None

    def _protocols(self, target: _Target) -> Iterator[PortProtocol]:
        """The one that has the port open already, then all."""
        held = self._held
        if held is not None:
            yield held.protocol
        for kind in _PROTOCOLS:
            yield kind(self._network, target.gateway)

    def _wish(self, target: _Target, protocol: PortProtocol) -> Wish:
        held = self._held
        port = target.local.port
        same = held is not None and held.protocol is protocol
        wanted = held.external_port if held is not None and same else port
        return Wish(port, wanted, LEASE_SECONDS)

    def _hold(self, held: _Held, granted: Granted) -> None:
        self._held = replace(held, external_port=granted.external_port)
        self._again_after(max((granted.lease or LEASE_SECONDS) / 2, SHORTEST_PAUSE))
        now = self._swarm.clock.now().time
        external = granted.external_host
        self._show(
            (
                PortMappingView(
                    protocol=held.protocol.name,
                    gateway=held.target.gateway.host,
                    local_addr=text_of(held.target.local),
                    state=PortMappingState.MAPPED,
                    external_addr=None
                    if external is None
                    else text_of(Endpoint(external, granted.external_port)),
                    detail=self._mapped_words(held.target, granted),
                    expires_at=None if granted.lease is None else now + granted.lease,
                ),
            )
        )

    def _mapped_words(self, target: _Target, granted: Granted) -> str:
        port = granted.external_port
        said = Phrase("the router opened port {port}", port=port)
        if granted.router:
            said = Phrase("the router ({name}) opened port {port}", name=granted.router, port=port)
        if port != target.local.port:
            said = Phrase(
                "{opened}, as it would not give {port}", opened=said, port=target.local.port
            )
        if granted.lease is None:
            said = Phrase("{opened}, until it is closed: it knows no leases", opened=said)
        if granted.external_host is None:
            return Phrase("{opened}, but does not tell its address outside", opened=said)
        if not self._public(granted.external_host):
            return Phrase(
                "{opened}, but its own address outside, {host}, is no public one: there is "
                "a second NAT before it, which this does not open",
                opened=said,
                host=granted.external_host,
            )
        return said

    async def _let_go(self) -> None:
        """Close what is open, or may be, within a bounded time."""
        held, self._held = self._held, None
        if held is not None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await held.protocol.close(held.target.local.port)

    def _show(self, mappings: tuple[PortMappingView, ...]) -> None:
        """Make it known, if it is more than a lease that now ends later."""
        before, self.mappings = self.mappings, mappings
        new = [one for one in map(_timeless, mappings) if one not in map(_timeless, before)]
        if not new and len(before) == len(mappings):
            return
        self._changed(mappings)
        gone = [] if mappings else [one for one in before if _is_open(one)]
        for one in (*new, *map(_closed, gone)):
            moment = self._swarm.clock.now()
            self._swarm.emit(
                PortMappingChanged(
                    time=moment.time,
                    monotonic=moment.monotonic,
                    protocol=one.protocol,
                    gateway=one.gateway,
                    local_addr=one.local_addr,
                    state=one.state,
                    external_addr=one.external_addr,
                    detail=one.detail,
                )
            )


def _ipv4(network: Network) -> Iterator[str]:
    return (host for host in network.interface_hosts() if ":" not in host)


def _searching(target: _Target) -> PortMappingView:
    return PortMappingView(
        protocol="",
        gateway=target.gateway.host,
        local_addr=text_of(target.local),
        state=PortMappingState.SEARCHING,
        external_addr=None,
        detail=Phrase("asking the router by PCP, NAT-PMP and UPnP to open the port"),
        expires_at=None,
    )


def _failed(target: _Target, answers: list[str]) -> PortMappingView:
    silent = Phrase(
        "the router opens no ports when it is asked: it answers neither PCP, nor NAT-PMP, nor "
        "UPnP, which may be switched off in its settings"
    )
    return replace(
        _searching(target),
        state=PortMappingState.FAILED,
        detail=listed(dict.fromkeys(answers)) or silent,
    )


def _closed(one: PortMappingView) -> PortMappingView:
    """What was open is closed: the event that tells so."""
    return replace(
        one, state=PortMappingState.FAILED, detail=Phrase("closed: the port is open no longer")
    )


def _is_open(one: PortMappingView) -> bool:
    return one.state is PortMappingState.MAPPED


def _timeless(one: PortMappingView) -> PortMappingView:
    return replace(one, expires_at=None)

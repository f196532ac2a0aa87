"""Peers on the local network, by libp2p's mDNS: found, shown, and dialled; and we can be found.

The service is `_p2p._udp.local` under a random name; its TXT record holds `dnsaddr=…/p2p/ID`.
Whoever is on the link can say anything there, so only addresses of the networks that we are in are
believed, and who answers has to prove its peer id. Source: libp2p specs, discovery/mdns.md.
The packets are zeroconf's, which opens its own sockets; nothing of it is loaded before it is used.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import random
import string
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING

from node.address import (
    Endpoint,
    Multiaddr,
    Scope,
    scope_of,
    tcp_endpoint,
    with_peer_id,
)
from node.errors import DialError
from node.identity import PeerId
from node.net.dialer import Dialer
from node.net.limits import Rates
from node.net.network import Network
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.proto.mdns_txt import ADDRESSES, addresses_in, txt_of
from node.room_views import NearbyView
from node.tasks import Tasks

if TYPE_CHECKING:
    from zeroconf import ServiceStateChange, Zeroconf
    from zeroconf.asyncio import AsyncServiceBrowser, AsyncZeroconf

SERVICE = "_p2p._udp.local."
NAME_LENGTH = 40
"""Characters of our name: 32 to 63, as the specification asks for."""
PEERS = 64
"""Peers that are remembered; the one seen longest ago is forgotten first."""
NAMES = 256
"""Names of services that are remembered; further ones are not looked at."""
ASKING = 4
"""Services that are asked at the same time for their addresses."""
ASK_SECONDS = 3.0
"""For one of them to answer."""
DIALS, DIALS_A_SECOND = 16, 1.0
"""Peers that are dialled, in one go and for good: a liar on the link costs no more."""
DIAL_AGAIN_SECONDS = 60.0
"""From one dial to a peer to the next; a new announcement does not shorten it."""
DEFER_SECONDS = 1.5
"""The one with the greater peer id waits so long, lest two dials cross."""
LOOK_SECONDS = 5.0
"""Between two looks at who is not connected."""
AGAIN_SECONDS = 60.0
"""After a failure to begin, where the network does not change before."""
CLOSE_SECONDS = 1.0
"""For saying goodbye."""
Networks = Collection[IPv4Network | IPv6Network]

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Peer:
    """One who was announced."""

    peer_id: PeerId
    seen_at: float
    addrs: tuple[Multiaddr, ...] = ()
    detail: str = ""
    names: set[str] = field(default_factory=set)
    dialled_at: float = float("-inf")
    busy: bool = False


class Mdns:
    """Runs from the start of the node to its stop, if it is switched on."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        dialer: Dialer,
        network: Network,
        tasks: Tasks,
        listens: Callable[[], Iterable[Endpoint]],
        rng: random.Random,
        enabled: bool,
    ) -> None:
        """`listens` gives the addresses at which we listen, wildcards unfolded."""
        self.enabled = enabled
        self.problem = ""
        """Why it does not work, in words."""
        self._swarm = swarm
        self._dialer = dialer
        self._network = network
        self._tasks = tasks
        self._listens = listens
        self._name = "".join(rng.choices(string.ascii_lowercase + string.digits, k=NAME_LENGTH))
        self._peers: OrderedDict[PeerId, _Peer] = OrderedDict()
        self._names: dict[str, PeerId | None] = {}
        self._networks: Networks = ()
        self._rates = Rates(DIALS, DIALS_A_SECOND)
        self._asking = asyncio.Semaphore(ASKING)
        self._being_asked: set[str] = set()
        """Names of services: one that changes all the time is asked once at a time."""
        self._changed = asyncio.Event()
        self._zeroconf: AsyncZeroconf | None = None
        self._browser: AsyncServiceBrowser | None = None
        self._telling: asyncio.Future[None] | None = None
        self._running: asyncio.Task[None] | None = None

    # --- watching ------------------------------------------------------------------------------

    def views(self) -> tuple[NearbyView, ...]:
        """Who was found, in the order of their peer ids."""
        return tuple(self._view(one) for _, one in sorted(self._peers.items()))

    def found(self) -> Collection[str]:
        """The peer ids of those."""
        return {str(one) for one in self._peers}

    def _view(self, peer: _Peer) -> NearbyView:
        connected = self._swarm.to_peer(peer.peer_id) is not None
        return NearbyView(
            peer_id=str(peer.peer_id),
            addrs=tuple(map(str, peer.addrs)),
            connected=connected,
            detail="" if connected else peer.detail,
            seen_at=peer.seen_at,
        )

    # --- life ----------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin, where it is switched on."""
        if self.enabled:
            self._running = self._tasks.spawn(self._run(), name="mDNS")
            self._tasks.spawn(self._keep_dialling(), name="dial who mDNS found")

    def look_again(self) -> None:
        """The network, or where we listen, is another: announce and look anew."""
        self._changed.set()

    async def close(self) -> None:
        """Say goodbye, and begin no more. Idempotent."""
        if self._running is not None:
            self._running.cancel()  # or it might open sockets behind our back
            await asyncio.wait([self._running])
        await self._end()

    async def _end(self) -> None:
        zeroconf, self._zeroconf = self._zeroconf, None
        browser, self._browser = self._browser, None
        telling, self._telling = self._telling, None
        try:
            if telling is not None:
                telling.cancel()
                await asyncio.wait([telling])
            async with asyncio.timeout(CLOSE_SECONDS):
                if browser is not None:
                    await browser.async_cancel()
                if zeroconf is not None:
                    await zeroconf.async_close()
        except (TimeoutError, OSError) as error:
            _log.info("mDNS did not end in order: %s", error)

    async def _run(self) -> None:
        await asyncio.to_thread(importlib.import_module, "zeroconf.asyncio")
        # What it warns of comes with networks that go away, and is told by `problem` at most.
        logging.getLogger("zeroconf").setLevel(logging.ERROR)
        while True:
            self._changed.clear()
            began = await self._begin()
            try:
                async with asyncio.timeout(None if began else AGAIN_SECONDS):
                    await self._changed.wait()
            except TimeoutError:
                pass
            await self._end()

    async def _begin(self) -> bool:
        """Announce ourselves and listen to others; whether that works."""
        from zeroconf import Error
        from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

        self._networks = our_networks(self._network.interface_hosts())
        self._names.clear()
        self._peers.clear()  # who is here is found again in a moment
        ours = [one for one in self._listens() if self._is_near(one)]
        hosts = sorted({one.host for one in ours if one.version == 4})
        if not hosts:
            self.problem = Phrase("there is no local network with IPv4 on which we listen")
            return False
        try:
            self._zeroconf = AsyncZeroconf(interfaces=hosts)
            info = AsyncServiceInfo(
                SERVICE,
                f"{self._name}.{SERVICE}",
                port=ours[0].port,
                properties=txt_of(ours, self._swarm.key.peer_id),
                server=f"{self._name}.local.",
                addresses=[ip_address(one).packed for one in hosts],
            )
            # The name is random: nobody else can have it, and probing for it would take a second.
            telling = await self._zeroconf.async_register_service(info, cooperating_responders=True)
            # It goes on for a second, and zeroconf's own end does not wait for it.
            self._telling = telling if isinstance(telling, asyncio.Future) else None
            self._browser = AsyncServiceBrowser(
                self._zeroconf.zeroconf, SERVICE, handlers=[self._heard]
            )
        except (OSError, Error) as error:
            self.problem = Phrase(
                "the system does not let us take part in multicast: {why}", why=str(error)
            )
            return False
        self.problem = ""
        return True

    def _is_near(self, at: Endpoint) -> bool:
        """Whether an endpoint is on a network that we are in, and not this computer alone."""
        if at.zone or scope_of(at.host) in (Scope.LOOPBACK, Scope.UNSPECIFIED):
            return False
        host = ip_address(at.host)
        return any(host in network for network in self._networks) and not (
            host.version == 6 and host.is_link_local
        )

    # --- hearing -------------------------------------------------------------------------------

    def _heard(
        self,
        zeroconf: Zeroconf,
        service_type: str,  # noqa: ARG002
        name: str,
        state_change: ServiceStateChange,
    ) -> None:
        """A service came, changed or went; zeroconf calls this in our loop."""
        if state_change.name == "Removed":
            self._forget(name)
        elif self._may_ask(name):
            self._names.setdefault(name, None)
            self._being_asked.add(name)
            self._tasks.spawn(self._ask(zeroconf, name), name="ask by mDNS")

    def _may_ask(self, name: str) -> bool:
        if name.startswith(self._name) or name in self._being_asked:
            return False
        return name in self._names or len(self._names) < NAMES

    async def _ask(self, zeroconf: Zeroconf, name: str) -> None:
        try:
            async with self._asking:
                text = await _text_of(zeroconf, name)
        finally:
            self._being_asked.discard(name)
        for peer_id, addrs in addresses_in(text).items():
            self._learn(name, peer_id, addrs)

    def _learn(self, name: str, peer_id: PeerId, addrs: Iterable[Multiaddr]) -> None:
        near = [one for one in addrs if (at := tcp_endpoint(one)) and self._is_near(at)]
        if peer_id == self._swarm.key.peer_id or name not in self._names or not near:
            return
        now = self._swarm.clock.now().time
        peer = self._peers.pop(peer_id, None) or _Peer(peer_id, now)
        peer.seen_at, peer.addrs = now, tuple(dict.fromkeys(near))[:ADDRESSES]
        peer.names.add(name)
        self._names[name] = peer_id
        self._peers[peer_id] = peer
        if len(self._peers) > PEERS:
            self._peers.popitem(last=False)
        self._dial_soon(peer)

    def _forget(self, name: str) -> None:
        peer_id = self._names.pop(name, None)
        peer = None if peer_id is None else self._peers.get(peer_id)
        if peer is not None:
            peer.names.discard(name)
            if not peer.names:
                del self._peers[peer.peer_id]

    # --- dialling ------------------------------------------------------------------------------

    async def _keep_dialling(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            for peer in list(self._peers.values()):
                self._dial_soon(peer)

    def _dial_soon(self, peer: _Peer) -> None:
        now = self._swarm.clock.now().monotonic
        lately = now - peer.dialled_at < DIAL_AGAIN_SECONDS
        if peer.busy or lately or self._swarm.to_peer(peer.peer_id) is not None:
            return
        if self._swarm.bans.refusal(peer.peer_id, None) is not None:
            return
        if self._rates.spend("", now):
            peer.busy, peer.dialled_at = True, now
            self._tasks.spawn(self._dial(peer), name="dial by mDNS")

    async def _dial(self, peer: _Peer) -> None:
        try:
            if self._swarm.key.peer_id > peer.peer_id:
                await asyncio.sleep(DEFER_SECONDS)
            for address in peer.addrs:
                if self._swarm.to_peer(peer.peer_id) is not None:
                    break
                try:
                    await self._dialer.dial(with_peer_id(address, peer.peer_id), eager=False)
                    peer.detail = ""
                    break
                except DialError as error:
                    peer.detail = str(error)
        finally:
            peer.busy = False


async def _text_of(zeroconf: Zeroconf, name: str) -> bytes:
    """The TXT record of a service; empty where none comes in time."""
    from zeroconf import Error
    from zeroconf.asyncio import AsyncServiceInfo

    try:
        info = AsyncServiceInfo(SERVICE, name)
        # js-libp2p sends no SRV record: that answer is never whole, but has what we want.
        if not info.load_from_cache(zeroconf) and not info.text:
            await info.async_request(zeroconf, ASK_SECONDS * 1e3)
    except Error:
        return b""  # the name is none, as anybody can make it; or the network is another by now
    return info.text or b""


def our_networks(hosts: Collection[str]) -> Networks:
    """The networks that these addresses of our interfaces are in."""
    import ifaddr

    found: set[IPv4Network | IPv6Network] = set()
    for adapter in ifaddr.get_adapters():
        for one in adapter.ips:
            host = one.ip if isinstance(one.ip, str) else one.ip[0]
            address = ip_address(host.partition("%")[0])
            if address.compressed in hosts and not address.is_loopback:
                found.add(ip_network((address, one.network_prefix), strict=False))
    return found

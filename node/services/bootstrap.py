"""Dials what is named at the start; keeps connections with bootstrap peers and favourites."""

from __future__ import annotations

import asyncio
import contextlib

from node.address import Multiaddr, parse_dialable, split_peer_id, tcp_endpoint
from node.config import NodeConfig
from node.errors import AddressError, DialError, LimitExceeded
from node.identity import PeerId
from node.net.dialer import Dialer
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.tasks import Tasks
from node.terms import PortUse

RETRY_SECONDS = 15.0
"""How often a peer to keep is looked after that has no connection; the back-off may add to it."""
MOST_KEPT = 64
"""Favourites with which a connection is kept."""
MOST_ADDRESSES = 8
"""Addresses of one favourite; the newest are kept, and tried first."""


class Bootstrap:
    """Runs from the start of the node to its stop. What fails is told by the dialer's events.

    A witness is never dialled from the shared port here, not even if it is named a second time as
    a peer to dial once or to keep.
    """

    def __init__(self, *, dialer: Dialer, swarm: Swarm, tasks: Tasks, config: NodeConfig) -> None:
        """Nothing runs yet.

        Raises:
            AddressError: a configured address is not one that we can dial, or a favourite's lacks
                the peer id.
            LimitExceeded: there are too many favourites.
        """
        self._dialer = dialer
        self._swarm = swarm
        self._tasks = tasks
        self._once = [parse_dialable(text) for text in config.dial]
        self._witnesses = [parse_dialable(text) for text in config.witnesses]
        bootstrap = [parse_dialable(text) for text in config.bootstrap]
        self._changed = asyncio.Event()
        self._always = list(dict.fromkeys((*bootstrap, *self._witnesses)))
        self.kept: tuple[str, ...] = ()
        """Peer ids of the favourites."""
        self._favourites: dict[PeerId, list[Multiaddr]] = {}
        self._keeping: dict[PeerId, asyncio.Task[None]] = {}
        for text in reversed(config.kept):
            self._add(text)

    def start(self) -> None:
        """Begin."""
        for address in self._once:
            self._tasks.spawn(self._dial(address, eager=True), name=f"first dial of {address}")
        for address in self._always:
            self._tasks.spawn(self._keep(address), name=f"keep {address}")
        for peer_id in self._favourites:
            self._begin(peer_id)

    def keep(self, text: str) -> None:
        """Keep a connection with the peer at a multiaddr from now on, dialling as often as needed.

        Raises:
            AddressError: it cannot be dialled, or does not name the peer.
            LimitExceeded: there are `MOST_KEPT` favourites already, or the peer is banned.
        """
        peer_id = self._add(text)
        if peer_id not in self._keeping:
            self._begin(peer_id)

    def release(self, peer_id: PeerId) -> None:
        """Make a lost connection with a favourite anew no more; what is open stays."""
        self._favourites.pop(peer_id, None)
        self.kept = tuple(map(str, self._favourites))
        task = self._keeping.pop(peer_id, None)
        if task is not None:
            task.cancel()

    def look_again(self) -> None:
        """The network is another one: dial at once whom we have lost, whatever failed before."""
        self._dialer.forget_failures()
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def _dial(self, address: Multiaddr, *, eager: bool) -> int | None:
        if not eager and self._is_banned(address):
            return None
        try:
            connection = await self._dialer.dial(
                address, eager=eager, port_use=self._port_use(address)
            )
        except DialError:
            return None
        return connection.facts.connection_id

    async def _keep(self, address: Multiaddr) -> None:
        connection_id: int | None = None
        while True:
            changed = self._changed  # a change while we dial counts, too
            if not self._is_open(connection_id):
                connection_id = await self._dial(address, eager=False)
            await self._pause(changed)

    def _add(self, text: str) -> PeerId:
        address = parse_dialable(text)
        peer_id = split_peer_id(address)[1]
        if peer_id is None:
            raise AddressError(
                Phrase("a favourite's address has to end with its peer id: /p2p/12D3Koo…")
            )
        refusal = self._swarm.bans.refusal(peer_id, None)
        if refusal is not None:
            raise LimitExceeded(refusal)
        known = self._favourites.get(peer_id, [])
        if not known and len(self._favourites) >= MOST_KEPT:
            raise LimitExceeded(
                Phrase("{most} peers are favourites already: let go of one first", most=MOST_KEPT)
            )
        newest = [address, *(one for one in known if one != address)]
        self._favourites[peer_id] = newest[:MOST_ADDRESSES]
        self.kept = tuple(map(str, self._favourites))
        return peer_id

    def _begin(self, peer_id: PeerId) -> None:
        task = self._tasks.spawn(self._keep_favourite(peer_id), name=f"keep {peer_id}")
        self._keeping[peer_id] = task

    async def _keep_favourite(self, peer_id: PeerId) -> None:
        while True:
            changed = self._changed
            for address in list(self._favourites[peer_id]):
                if self._swarm.to_peer(peer_id) is not None:
                    break
                await self._dial(address, eager=False)
            await self._pause(changed)

    async def _pause(self, changed: asyncio.Event) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(RETRY_SECONDS):
                await changed.wait()

    def _is_banned(self, address: Multiaddr) -> bool:
        """Whether a dial would be refused: that need not be told every few seconds."""
        where, peer_id = split_peer_id(address)
        endpoint = tcp_endpoint(where)
        host = None if endpoint is None else endpoint.host
        return self._swarm.bans.refusal(peer_id, host) is not None

    def _is_open(self, connection_id: int | None) -> bool:
        connection = self._swarm.connections.get(connection_id or 0)
        return connection is not None and not connection.closing

    def _port_use(self, address: Multiaddr) -> PortUse:
        stranger = any(_same_peer(address, witness) for witness in self._witnesses)
        return PortUse.NEW if stranger else PortUse.REUSE


def _same_peer(one: Multiaddr, other: Multiaddr) -> bool:
    """Whether two addresses lead to one peer, as far as they show it."""
    (where, peer_id), (other_where, other_id) = split_peer_id(one), split_peer_id(other)
    if peer_id is not None and other_id is not None:
        return peer_id == other_id
    return where == other_where

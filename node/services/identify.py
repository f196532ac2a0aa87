"""Identify, `/ipfs/id/1.0.0`, and its push: who the peer is, and at which address it sees us.

Each side asks once a connection is open. Source: libp2p specs, identify/README.md.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from node.address import Multiaddr, PublicPredicate
from node.config import NodeConfig
from node.errors import NatscopeError, NoCommonProtocol, RemoteProtocolError, StreamReset
from node.events import IdentifyFailed, PeerIdentified
from node.net.connection import Connection
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.peerstore import Peerstore, believable
from node.phrase import Phrase
from node.proto.envelope import make_peer_record
from node.proto.identify import (
    PROTOCOL,
    PROTOCOL_VERSION,
    PUSH_PROTOCOL,
    IdentifyMessage,
    IdentifyReader,
    encode,
)
from node.services.nat_watch import NatWatch
from node.tasks import Tasks
from node.views import IdentifyView

TIMEOUT = 5.0
"""Seconds for the whole exchange (as in go and js)."""
BRIEF_SECONDS = 2.0
"""Who does not speak identify and leaves within this time is not told of: so do go-libp2p's
dial-backs (AutoNAT v2), which come only to see whether we can be reached."""
PUSHES = 5
PUSH_WINDOW = 60.0
"""At most that many pushes of one connection within so many seconds are taken."""


class IdentifyService:
    """Asks every new connection, answers those who ask, and takes and sends pushes.

    `announced` says which addresses of ours others are told.
    """

    def __init__(
        self,
        *,
        swarm: Swarm,
        announced: Callable[[], tuple[Multiaddr, ...]],
        peerstore: Peerstore,
        watch: NatWatch,
        tasks: Tasks,
        config: NodeConfig,
        public: PublicPredicate,
    ) -> None:
        self.identities: dict[int, IdentifyView] = {}
        """By connection id."""
        self.failures: dict[int, str] = {}
        """Why a peer is not identified, by connection id."""
        self._swarm = swarm
        self._announced = announced
        self._peerstore = peerstore
        self._watch = watch
        self._tasks = tasks
        self._agent = config.agent
        self._public = public
        self._record: tuple[tuple[Multiaddr, ...], bytes] | None = None
        self._pushes: dict[int, deque[float]] = {}
        self._waiting: dict[int, list[asyncio.Future[None]]] = {}
        swarm.handle(PROTOCOL, self._answer)
        swarm.handle(PUSH_PROTOCOL, self._take_push)
        swarm.watch(self)

    # --- swarm.Watcher -------------------------------------------------------------------------

    def connection_opened(self, connection: Connection) -> None:
        """Ask the new peer: the question leaves with the connection's first bytes."""
        stream = connection.open_stream((PROTOCOL,), frugal=True)
        self._tasks.spawn(self._ask(stream), name="identify")

    def connection_ended(self, connection: Connection) -> None:
        """Forget what it said."""
        connection_id = connection.facts.connection_id
        self.identities.pop(connection_id, None)
        self.failures.pop(connection_id, None)
        self._pushes.pop(connection_id, None)
        self._tell_waiting(connection_id)

    def speaks(self, connection_id: int, protocol: str) -> bool:
        """Whether the peer has said that it speaks a protocol."""
        identity = self.identities.get(connection_id)
        return identity is not None and protocol in identity.protocols

    async def known(self, connection_id: int) -> IdentifyView | None:
        """Wait until a peer has said who it is; None: it did not, or the connection ended."""
        identity = self.identities.get(connection_id)
        if identity is not None or connection_id not in self._swarm.connections:
            return identity
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(connection_id, []).append(waiting)
        await waiting
        return self.identities.get(connection_id)

    def _tell_waiting(self, connection_id: int) -> None:
        for waiting in self._waiting.pop(connection_id, ()):
            if not waiting.done():
                waiting.set_result(None)

    def push(self) -> None:
        """Tell every peer that takes pushes what has changed about us."""
        for connection in list(self._swarm.connections.values()):
            identity = self.identities.get(connection.facts.connection_id)
            if identity is not None and PUSH_PROTOCOL in identity.protocols:
                self._tasks.spawn(self._push_to(connection), name="identify push")

    # --- asking --------------------------------------------------------------------------------

    async def _ask(self, stream: Stream) -> None:
        connection = stream.connection
        try:
            async with asyncio.timeout(TIMEOUT):
                try:
                    message = await _read(stream)
                finally:
                    stream.close()
        except TimeoutError:
            self._fail(connection, Phrase("no answer within {seconds:g} s", seconds=TIMEOUT))
        except (NoCommonProtocol, StreamReset) as error:
            await asyncio.sleep(BRIEF_SECONDS)
            self._fail(connection, str(error))
        except NatscopeError as error:
            self._fail(connection, str(error))
        else:
            self._learn(connection, message, pushed=False)

    def _fail(self, connection: Connection, reason: str) -> None:
        connection_id = connection.facts.connection_id
        if connection.closing or connection_id in self.identities:
            return
        self.failures[connection_id] = reason
        self._tell_waiting(connection_id)
        moment = self._swarm.clock.now()
        self._swarm.emit(
            IdentifyFailed(
                time=moment.time,
                monotonic=moment.monotonic,
                connection_id=connection_id,
                peer_id=str(connection.facts.peer_id),
                reason=reason,
            )
        )

    def _learn(self, connection: Connection, message: IdentifyMessage, *, pushed: bool) -> None:
        facts = connection.facts
        if facts.connection_id not in self._swarm.connections:
            return
        moment = self._swarm.clock.now()
        before = self.identities.get(facts.connection_id) if pushed else None
        record = message.signed_record
        addresses = message.listen_addrs if record is None else record.addresses
        addresses = believable(addresses, facts.remote.host, self._public)
        self._peerstore.learn(facts.peer_id, addresses, seq=0 if record is None else record.seq)
        listen_addrs, signed = tuple(map(str, addresses)), record is not None
        if before is not None and not listen_addrs:
            listen_addrs, signed = before.listen_addrs, before.signed_record
        observed = message.observed_addr
        view = IdentifyView(
            agent=message.agent or (before.agent if before else ""),
            protocol_version=message.protocol_version
            or (before.protocol_version if before else ""),
            protocols=message.protocols or (before.protocols if before else ()),
            listen_addrs=listen_addrs,
            observed_addr=str(observed) if observed else (before.observed_addr if before else None),
            signed_record=signed,
            identified_at=moment.time,
        )
        self.identities[facts.connection_id] = view
        self.failures.pop(facts.connection_id, None)
        self._tell_waiting(facts.connection_id)
        self._swarm.emit(
            PeerIdentified(
                time=moment.time,
                monotonic=moment.monotonic,
                connection_id=facts.connection_id,
                peer_id=str(facts.peer_id),
                agent=view.agent,
                protocol_version=view.protocol_version,
                observed_addr=view.observed_addr,
                listen_addrs=view.listen_addrs,
                protocols=view.protocols,
                signed_record=view.signed_record,
                pushed=pushed,
            )
        )
        if observed is not None or not pushed:
            self._watch.identified(connection, view.agent, observed)

    # --- answering -----------------------------------------------------------------------------

    async def _answer(self, stream: Stream) -> None:
        async with asyncio.timeout(TIMEOUT):
            await stream.write(self._message(stream.connection))
        stream.close_write()

    async def _push_to(self, connection: Connection) -> None:
        try:
            async with asyncio.timeout(TIMEOUT):
                stream = connection.open_stream((PUSH_PROTOCOL,), frugal=True)
                await stream.write(self._message(connection))
                stream.close()
        except (NatscopeError, TimeoutError):
            return  # the connection's own end, or its next identify, tells more

    def _message(self, connection: Connection) -> bytes:
        facts = connection.facts
        addresses = self._announced()
        return encode(
            public_key=self._swarm.key.public_key,
            listen_addrs=addresses,
            protocols=self._swarm.protocols,
            observed_addr=Multiaddr(facts.remote_addr),
            protocol_version=PROTOCOL_VERSION,
            agent=self._agent,
            signed_record=self._signed_record(addresses),
        )

    def _signed_record(self, addresses: tuple[Multiaddr, ...]) -> bytes:
        if self._record is None or self._record[0] != addresses:
            # Nanoseconds grow over restarts too, as go's do.
            seq = int(self._swarm.clock.now().time * 1e9)
            self._record = (addresses, make_peer_record(self._swarm.key, seq, addresses))
        return self._record[1]

    # --- pushes --------------------------------------------------------------------------------

    async def _take_push(self, stream: Stream) -> None:
        connection = stream.connection
        pushes = self._pushes.setdefault(connection.facts.connection_id, deque(maxlen=PUSHES))
        now = self._swarm.clock.now().monotonic
        if len(pushes) == PUSHES and now - pushes[0] < PUSH_WINDOW:
            raise RemoteProtocolError(f"more than {PUSHES} pushes in {PUSH_WINDOW:g} s")
        pushes.append(now)
        async with asyncio.timeout(TIMEOUT):
            message = await _read(stream)
        self._learn(connection, message, pushed=True)


async def _read(stream: Stream) -> IdentifyMessage:
    reader = IdentifyReader()
    while data := await stream.read():
        reader.feed(data)
    return reader.finish(stream.connection.facts.peer_id)

"""AutoNAT's server: dials peers back that ask whether they can be reached.

It dials from a port of its own, one address for each request, and another host than it sees the
client at only once the client has sent more than that dial can cost anybody.
Sources: libp2p specs, autonat/autonat-v2.md and autonat/autonat-v1.md; figures as in go-libp2p.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager

from node.address import (
    Endpoint,
    Multiaddr,
    PublicPredicate,
    multiaddr_of,
    observer_group,
    tcp_endpoint,
    text_of,
)
from node.config import NodeConfig
from node.errors import DialError, LimitExceeded, NatscopeError, RemoteProtocolError
from node.events import DialBackServed
from node.net.connection import Connection
from node.net.connection_facts import ConnectionFacts
from node.net.dial_back import DialBacks
from node.net.limits import Rates
from node.net.network import Network
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.proto import autonat, autonat_v1, identify
from node.proto.autonat import DialStatus, Status
from node.proto.envelope import make_peer_record
from node.proto.yamux_budget import FrameBudget
from node.tasks import Tasks
from node.terms import ProbeOutcome

STREAM_SECONDS = 30.0
"""For one request: the dial data, the pause, the dial and the dial-back's stream."""
DIAL_BACK_SECONDS = 5.0
"""For the stream of a dial-back."""
LINGER_SECONDS = 1.0
"""How long a dial-back stays open, so that the client can ask who came."""
MAX_PAUSE = 3.0
"""Seconds waited at most after the dial data: nobody is to see how cheap the dial was."""
REQUESTS = 60
"""Requests of everybody in a minute."""
REQUESTS_EACH = 12
"""Requests of one peer, and of one observer group, in a minute."""
REQUESTS_PAID = 12
"""Requests with dial data, of everybody, in a minute."""
AT_ONCE_EACH = 2
"""Requests of one peer, and of one observer group, that are served at once."""
AT_ONCE = 16
"""Requests of everybody that are served at once."""
TOLD = 20
"""Refusals told one by one, and one more every ten seconds: a flood of them says nothing new."""
V1_REQUESTS, V1_REQUESTS_EACH = 30, 3
"""The same for version 1."""
V1_DIAL_SECONDS = 15.0
"""For the dials of one request; a failure is told only then, so that its time says nothing."""
MINUTE = 60.0
IPV4_IN_IPV6 = "::ffff:"
"""Such an address is an IPv4 one that does not look like it, to be compared with others."""


class AutonatServer:
    """Serves both versions, from a port of its own, and is of no use to attack a third party."""

    def __init__(
        self,
        *,
        swarm: Swarm,
        network: Network,
        config: NodeConfig,
        tasks: Tasks,
        public: PublicPredicate,
        own_hosts: Callable[[], Collection[str]],
        rng: random.Random,
    ) -> None:
        """`own_hosts` gives the IP addresses that are ours, inside and outside."""
        self._swarm = swarm
        self._own_hosts = own_hosts
        self._tasks = tasks
        self._public = public
        self._rng = rng
        self._agent = config.agent
        self._all, self._each = Rates(REQUESTS, REQUESTS / MINUTE), _each(REQUESTS_EACH)
        self._paid = Rates(REQUESTS_PAID, REQUESTS_PAID / MINUTE)
        self._v1_all, self._v1_each = (
            Rates(V1_REQUESTS, V1_REQUESTS / MINUTE),
            _each(V1_REQUESTS_EACH),
        )
        self._serving: Counter[str] = Counter()
        self._untold = FrameBudget(TOLD, 0.1, 0.0)
        self._back = DialBacks(
            network=network, config=config, tasks=tasks, clock=swarm.clock, bans=swarm.bans
        )
        self._back.swarm.handle(identify.PROTOCOL, self._identify)
        if config.autonat_server:
            swarm.handle(autonat.DIAL_REQUEST, self._serve)
            swarm.handle(autonat_v1.V1, self._serve_v1)

    async def close(self) -> None:
        """End what is under way."""
        await self._back.close()

    # --- version 2 -----------------------------------------------------------------------------

    async def _serve(self, stream: Stream) -> None:
        async with asyncio.timeout(STREAM_SECONDS):
            request = autonat.decode_from_client(await stream.read_message(autonat.MAX_MESSAGE))
            if not isinstance(request, autonat.DialRequest):
                raise RemoteProtocolError("dial data before a request")
            response = await self._answer(stream, request)
            await stream.write_message(autonat.encode_response(response))
        stream.close()

    async def _answer(self, stream: Stream, request: autonat.DialRequest) -> autonat.DialResponse:
        facts = stream.connection.facts
        if facts.relayed is not None:
            # What we see is the relay's address: it would be dialled for somebody else.
            return self._refuse(facts, Status.REJECTED, Phrase("not over a relay"))
        if not self._admits(facts, self._all, self._each):
            return self._refuse(facts, Status.REJECTED, Phrase("too many requests"))
        with self._place(facts) as there_is_one:
            if not there_is_one:
                return self._refuse(facts, Status.REJECTED, Phrase("too many requests at once"))
            found = self._choose(request.addresses)
            if found is None:
                return self._refuse(facts, Status.DIAL_REFUSED, Phrase("no address that we dial"))
            index, endpoint = found
            if endpoint.host != facts.remote.host:
                if not self._paid.spend("", self._now()):
                    why = Phrase("too many requests for other hosts")
                    return self._refuse(facts, Status.REJECTED, why)
                await self._be_paid(stream, index)
            return await self._dial(facts, index, endpoint, request.nonce)

    async def _be_paid(self, stream: Stream, index: int) -> None:
        """Have the client send more than the dial can cost the one who is dialled."""
        size = self._rng.randint(autonat.MIN_DIAL_DATA, autonat.MAX_DIAL_DATA)
        wanted = autonat.DialDataRequest(index, size)
        await stream.write_message(autonat.encode_data_request(wanted))
        left = size
        while left > 0:
            part = autonat.decode_from_client(await stream.read_message(autonat.MAX_MESSAGE))
            if not isinstance(part, autonat.DialData):
                raise RemoteProtocolError("another request in the place of dial data")
            if part.size < min(autonat.MIN_DATA_PART, left):
                raise RemoteProtocolError(f"dial data in messages of {part.size} bytes")
            left -= part.size
        await asyncio.sleep(self._rng.uniform(0.0, MAX_PAUSE))

    async def _dial(
        self, facts: ConnectionFacts, index: int, endpoint: Endpoint, nonce: int
    ) -> autonat.DialResponse:
        try:
            connection = await self._back.dial(endpoint, facts.peer_id)
        except NatscopeError as error:
            if _is_ours(error):
                return self._refuse(facts, Status.DIAL_REFUSED, str(error))
            self._tell(facts, endpoint, ProbeOutcome.FAILED, str(error))
            return autonat.DialResponse(Status.OK, index, DialStatus.DIAL_ERROR)
        taken = False
        try:
            async with asyncio.timeout(DIAL_BACK_SECONDS):
                back = connection.open_stream((autonat.DIAL_BACK,))
                await back.write_message(autonat.encode_dial_back(nonce))
                await back.read_message(autonat.MAX_DIAL_BACK)
            back.close()
            taken = True
        except (NatscopeError, TimeoutError) as error:
            detail = str(error) or Phrase("it did not answer")
            self._tell(facts, endpoint, ProbeOutcome.BROKEN, detail)
            return autonat.DialResponse(Status.OK, index, DialStatus.DIAL_BACK_ERROR)
        finally:
            # The whole request may run out of time here, too.
            if not taken:
                connection.close(Phrase("the dial-back was not taken"))
        self._tasks.spawn(self._linger(connection), name="dial-back")
        self._tell(facts, endpoint, ProbeOutcome.REACHED, Phrase("we came in"))
        return autonat.DialResponse(Status.OK, index, DialStatus.OK)

    # --- version 1 -----------------------------------------------------------------------------

    async def _serve_v1(self, stream: Stream) -> None:
        async with asyncio.timeout(STREAM_SECONDS):
            request = autonat_v1.decode_dial(await stream.read_message(autonat_v1.MAX_MESSAGE))
            response = await self._answer_v1(stream.connection.facts, request)
            await stream.write_message(autonat_v1.encode_response(response))
        stream.close()

    async def _answer_v1(
        self, facts: ConnectionFacts, request: autonat_v1.Dial
    ) -> autonat_v1.DialResponse:
        refused = autonat_v1.Status.DIAL_REFUSED
        if request.peer_id not in (b"", facts.peer_id.to_bytes()):
            return autonat_v1.DialResponse(autonat_v1.Status.BAD_REQUEST, "another peer's id")
        if facts.relayed is not None:
            return autonat_v1.DialResponse(refused, "not over a relay")
        if not self._admits(facts, self._v1_all, self._v1_each):
            self._refuse(facts, Status.REJECTED, Phrase("too many requests"))
            return autonat_v1.DialResponse(refused, "too many requests")
        told_at = self._loop_now() + V1_DIAL_SECONDS
        with self._place(facts) as there_is_one:
            # Version 1 has no dial data: only the host that it sees is dialled, whoever asks.
            same = (one for one in request.addresses if _host(one) == facts.remote.host)
            found = self._choose(same)
            if found is None or not there_is_one:
                self._refuse(facts, Status.DIAL_REFUSED, Phrase("no address that we dial"))
                return autonat_v1.DialResponse(refused, "no address that we dial")
            response = await self._dial_v1(facts, found[1])
        if response.status is autonat_v1.Status.DIAL_ERROR:
            await asyncio.sleep(told_at - self._loop_now())
        return response

    async def _dial_v1(self, facts: ConnectionFacts, endpoint: Endpoint) -> autonat_v1.DialResponse:
        try:
            connection = await self._back.dial(endpoint, facts.peer_id)
        except NatscopeError as error:
            if _is_ours(error):
                self._refuse(facts, Status.DIAL_REFUSED, str(error))
                return autonat_v1.DialResponse(autonat_v1.Status.DIAL_REFUSED, str(error))
            self._tell(facts, endpoint, ProbeOutcome.FAILED, str(error))
            return autonat_v1.DialResponse(autonat_v1.Status.DIAL_ERROR, "could not connect")
        self._tasks.spawn(self._linger(connection), name="dial-back")
        self._tell(facts, endpoint, ProbeOutcome.REACHED, Phrase("we came in"))
        return autonat_v1.DialResponse(autonat_v1.Status.OK, "", multiaddr_of(endpoint))

    # --- what both need ------------------------------------------------------------------------

    def _choose(self, addresses: Iterable[Multiaddr | None]) -> tuple[int, Endpoint] | None:
        """The first address that we dial: public, over TCP, and not our own."""
        for index, address in enumerate(addresses):
            endpoint = None if address is None else tcp_endpoint(address)
            if endpoint is not None and self._may_dial(endpoint.host):
                return index, endpoint
        return None

    def _may_dial(self, host: str) -> bool:
        disguised = host.startswith(IPV4_IN_IPV6)
        return self._public(host) and not disguised and host not in self._own_hosts()

    def _admits(self, facts: ConnectionFacts, everybody: Rates, each: tuple[Rates, Rates]) -> bool:
        now = self._now()
        by_peer, by_group = each
        return (
            by_peer.spend(str(facts.peer_id), now)
            and by_group.spend(observer_group(facts.remote.host), now)
            and everybody.spend("", now)
        )

    @contextmanager
    def _place(self, facts: ConnectionFacts) -> Iterator[bool]:
        who = (str(facts.peer_id), observer_group(facts.remote.host))
        total = self._serving.total() // len(who)
        if total >= AT_ONCE or any(self._serving[one] >= AT_ONCE_EACH for one in who):
            yield False
            return
        self._serving.update(who)
        try:
            yield True
        finally:
            self._serving.subtract(who)
            self._serving = +self._serving

    async def _linger(self, connection: Connection) -> None:
        await asyncio.sleep(LINGER_SECONDS)
        connection.close(Phrase("the dial-back is done"))

    async def _identify(self, stream: Stream) -> None:
        """Say who dials back: the client learns by it which of its addresses was dialled."""
        swarm = self._back.swarm
        now = swarm.clock.now().time
        await stream.write(
            identify.encode(
                public_key=swarm.key.public_key,
                listen_addrs=(),
                protocols=swarm.protocols,
                observed_addr=multiaddr_of(stream.connection.facts.remote),
                protocol_version=identify.PROTOCOL_VERSION,
                agent=f"{self._agent} (dial-back)",
                signed_record=make_peer_record(swarm.key, int(now * 1e9), ()),
            )
        )
        stream.close_write()

    @staticmethod
    def _loop_now() -> float:
        return asyncio.get_running_loop().time()

    def _now(self) -> float:
        return self._swarm.clock.now().monotonic

    def _refuse(self, facts: ConnectionFacts, status: Status, why: str) -> autonat.DialResponse:
        if self._untold.spend(self._now()):
            self._tell(facts, None, ProbeOutcome.REFUSED, why)
        return autonat.DialResponse(status)

    def _tell(
        self, facts: ConnectionFacts, endpoint: Endpoint | None, outcome: ProbeOutcome, detail: str
    ) -> None:
        moment = self._swarm.clock.now()
        self._swarm.emit(
            DialBackServed(
                time=moment.time,
                monotonic=moment.monotonic,
                connection_id=facts.connection_id,
                peer_id=str(facts.peer_id),
                addr=None if endpoint is None else text_of(endpoint),
                outcome=outcome,
                detail=detail,
            )
        )


def _each(requests: int) -> tuple[Rates, Rates]:
    """An allowance for each peer, and one for each observer group: peer ids cost nothing."""
    return Rates(requests, requests / MINUTE), Rates(requests, requests / MINUTE)


def _is_ours(error: NatscopeError) -> bool:
    """Whether a dial failed for a reason of ours, which says nothing of the other end."""
    return isinstance(error, LimitExceeded) or (isinstance(error, DialError) and error.no_route)


def _host(address: Multiaddr) -> str | None:
    endpoint = tcp_endpoint(address)
    return None if endpoint is None else endpoint.host

"""AutoNAT's client: asks a peer to dial us back, and tells whether it really came.

Sources: libp2p specs, autonat/autonat-v2.md and autonat/autonat-v1.md.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass

from node.address import Endpoint, multiaddr_of
from node.errors import NatscopeError, RemoteProtocolError
from node.net.connection import Connection
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.proto import autonat, autonat_v1
from node.proto.autonat import DIAL_BACK, DIAL_REQUEST
from node.proto.autonat_v1 import V1
from node.terms import Direction, ProbeOutcome

ASK_SECONDS = 30.0
"""For one question and its answer (as in go-libp2p, whose servers wait up to 15 s for a dial)."""
DIAL_BACK_SECONDS = 5.0
"""For the stream of a dial-back."""
MAX_WAITING = 64
"""Dial-backs that are waited for at once."""
NONCE_BITS = 64


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one question."""

    outcome: ProbeOutcome
    detail: str
    """In words."""
    dial_back: Connection | None = None
    """The connection by which the server came in, where it did."""


class _Waiting:
    """A nonce that somebody is to bring, and the connection by which it came."""

    def __init__(self, version: int) -> None:
        self.version = version
        self.came: asyncio.Future[Connection] = asyncio.get_running_loop().create_future()


class AutonatClient:
    """Asks over a connection; takes the dial-backs of those whom it asked."""

    def __init__(self, *, swarm: Swarm, rng: random.Random) -> None:
        self._swarm = swarm
        self._rng = rng
        self._waiting: dict[int, _Waiting] = {}
        """By nonce."""
        swarm.handle(DIAL_BACK, self._take_dial_back)

    async def ask(self, connection: Connection, version: int, address: Endpoint) -> Answer:
        """Ask a peer, in version 1 or 2 of AutoNAT, to dial us at `address`.

        Ends within a bounded time. What goes wrong is in the answer, too; nothing is raised.
        """
        ask = self._ask_v2 if version == 2 else self._ask_v1
        try:
            async with asyncio.timeout(ASK_SECONDS):
                return await ask(connection, address)
        except TimeoutError:
            return Answer(ProbeOutcome.BROKEN, f"no answer within {ASK_SECONDS:g} s")
        except NatscopeError as error:
            return Answer(ProbeOutcome.BROKEN, str(error))

    # --- version 2 -----------------------------------------------------------------------------

    async def _ask_v2(self, connection: Connection, address: Endpoint) -> Answer:
        if len(self._waiting) >= MAX_WAITING:
            return Answer(ProbeOutcome.BROKEN, f"{MAX_WAITING} questions are open already")
        nonce = self._rng.getrandbits(NONCE_BITS)
        waiting = self._waiting[nonce] = _Waiting(address.version)
        stream = connection.open_stream((DIAL_REQUEST,))
        try:
            request = autonat.DialRequest((multiaddr_of(address),), nonce)
            await stream.write_message(autonat.encode_request(request))
            response = await _response(stream)
        except NatscopeError as error:
            stream.reset()
            if not waiting.came.done():
                raise
            detail = f"the dial-back arrived; then: {error}"
            return Answer(ProbeOutcome.REACHED, detail, waiting.came.result())
        finally:
            stream.close()
            del self._waiting[nonce]
        if waiting.came.done():
            return Answer(ProbeOutcome.REACHED, "the dial-back arrived", waiting.came.result())
        return _verdict(response)

    async def _take_dial_back(self, stream: Stream) -> None:
        async with asyncio.timeout(DIAL_BACK_SECONDS):
            nonce = autonat.decode_dial_back(await stream.read_message(autonat.MAX_DIAL_BACK))
            waiting = self._waiting.get(nonce)
            facts = stream.connection.facts
            if waiting is None or waiting.came.done():
                raise RemoteProtocolError("a dial-back that nobody asked for")
            if facts.direction is not Direction.INBOUND or facts.local.version != waiting.version:
                raise RemoteProtocolError("a dial-back by another way than the one asked about")
            waiting.came.set_result(stream.connection)
            await stream.write_message(autonat.encode_dial_back_response())
        stream.close()

    # --- version 1 -----------------------------------------------------------------------------

    async def _ask_v1(self, connection: Connection, address: Endpoint) -> Answer:
        stream = connection.open_stream((V1,))
        looking = _Arrivals(self._swarm, connection.facts.remote.host)
        try:
            peer_id = self._swarm.key.peer_id
            request = autonat_v1.encode_dial(peer_id, multiaddr_of(address))
            await stream.write_message(request)
            answer = await stream.read_message(autonat_v1.MAX_MESSAGE)
            response = autonat_v1.decode_response(answer)
        except BaseException:
            stream.reset()
            raise
        finally:
            looking.end()
        stream.close()
        return _verdict_v1(response, looking.came)


class _Arrivals:
    """Notes who comes in from a host while a question is open."""

    def __init__(self, swarm: Swarm, host: str) -> None:
        self.came: list[Connection] = []
        self._swarm = swarm
        self._host = host
        swarm.watch(self)

    def connection_opened(self, connection: Connection) -> None:
        """Somebody came, or we dialled."""
        facts = connection.facts
        if facts.direction is Direction.INBOUND and facts.remote.host == self._host:
            self.came.append(connection)

    def connection_ended(self, connection: Connection) -> None:
        """What came in stays noted."""

    def end(self) -> None:
        """Note no more."""
        self._swarm.unwatch(self)


async def _response(stream: Stream) -> autonat.DialResponse:
    """The server's last word; what it wants to be paid is paid once."""
    paid = False
    while True:
        message = autonat.decode_from_server(await stream.read_message(autonat.MAX_MESSAGE))
        if isinstance(message, autonat.DialResponse):
            return message
        if paid:
            raise RemoteProtocolError("the server asks for dial data twice")
        if message.size > autonat.MAX_DIAL_DATA:
            raise RemoteProtocolError(
                f"the server asks for {message.size:,} bytes before it dials; "
                f"{autonat.MAX_DIAL_DATA:,} are the most that is usual"
            )
        if message.index != 0:
            raise RemoteProtocolError("the server speaks of an address that we did not name")
        paid = True
        left = message.size
        while left > 0:
            part = min(left, autonat.DATA_PART)
            await stream.write_message(autonat.encode_data(part))
            left -= part


def _verdict(response: autonat.DialResponse) -> Answer:
    """What a server's word comes to where its dial-back did not arrive."""
    status, dialled = response.status, response.dial_status
    if status is autonat.Status.REJECTED:
        return Answer(ProbeOutcome.REFUSED, "the server is busy, or has had enough of us")
    if status is autonat.Status.DIAL_REFUSED:
        return Answer(ProbeOutcome.REFUSED, "the server does not dial such an address")
    if status is autonat.Status.INTERNAL_ERROR:
        return Answer(ProbeOutcome.BROKEN, "the server reports an error of its own")
    if response.index != 0:
        return Answer(ProbeOutcome.BROKEN, "the server speaks of an address that we did not name")
    if dialled is autonat.DialStatus.DIAL_ERROR:
        return Answer(ProbeOutcome.FAILED, "the server could not connect")
    if dialled is autonat.DialStatus.DIAL_BACK_ERROR:
        return Answer(ProbeOutcome.BROKEN, "the server connected to somebody, but not to us")
    return Answer(ProbeOutcome.BROKEN, "the server claims that it came, but nobody arrived")


def _verdict_v1(response: autonat_v1.DialResponse, came: list[Connection]) -> Answer:
    said = f": {response.text}" if response.text else ""
    if response.status is autonat_v1.Status.OK:
        if came:
            return Answer(ProbeOutcome.REACHED, "the server came in (AutoNAT v1)", came[0])
        return Answer(ProbeOutcome.BROKEN, "the server claims that it came, but nobody arrived")
    if response.status is autonat_v1.Status.DIAL_ERROR:
        return Answer(ProbeOutcome.FAILED, f"the server could not connect{said}")
    if response.status is autonat_v1.Status.DIAL_REFUSED:
        return Answer(ProbeOutcome.REFUSED, f"the server did not want to dial{said}")
    return Answer(ProbeOutcome.BROKEN, f"the server reports an error{said}")

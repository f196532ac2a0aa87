"""AutoNAT's client: asks a peer to dial us back, and tells whether it really came.

Sources: libp2p specs, autonat/autonat-v2.md and autonat/autonat-v1.md.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from node.address import Endpoint, multiaddr_of, tcp_endpoint
from node.errors import NatscopeError, RemoteProtocolError
from node.net.connection import Connection
from node.net.stream import Stream
from node.net.swarm import Swarm
from node.phrase import Phrase
from node.proto import autonat, autonat_v1
from node.proto.autonat import DIAL_BACK, DIAL_REQUEST
from node.proto.autonat_v1 import V1
from node.proto.identify import plain
from node.terms import Direction, ProbeOutcome

ASK_SECONDS = 20.0
"""For one question and its answer: go-libp2p's servers end theirs after 15 s, in both versions."""
ARRIVAL_SECONDS = 2.0
"""How much later than a v1 server's word its own connection may be here: they go two ways."""
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


_NOBODY_CAME = Answer(
    ProbeOutcome.BROKEN, Phrase("the server claims that it came, but nobody arrived here")
)


class _Waiting:
    """A nonce that somebody is to bring, and the connection by which it came."""

    def __init__(self, version: int, asked_at: float) -> None:
        self.version = version
        self.asked_at = asked_at
        self.came: Connection | None = None


class AutonatClient:
    """Asks over a connection; takes the dial-backs of those whom it asked."""

    def __init__(self, *, swarm: Swarm) -> None:
        self._swarm = swarm
        self._waiting: dict[int, _Waiting] = {}
        """By nonce."""
        swarm.handle(DIAL_BACK, self._take_dial_back)

    async def ask(self, connection: Connection, version: int, address: Endpoint) -> Answer:
        """Ask a peer, in version 1 or 2 of AutoNAT, to dial us at `address`.

        Ends within a bounded time. What goes wrong is in the answer, too; nothing is raised.
        """
        ask = self._ask_v2 if version == 2 else self._ask_v1
        try:
            return await ask(connection, address)
        except NatscopeError as error:
            return Answer(ProbeOutcome.BROKEN, str(error))

    # --- version 2 -----------------------------------------------------------------------------

    async def _ask_v2(self, connection: Connection, address: Endpoint) -> Answer:
        if len(self._waiting) >= MAX_WAITING:
            return Answer(
                ProbeOutcome.BROKEN, Phrase("{most} questions are open already", most=MAX_WAITING)
            )
        # Whoever could guess it could say that a server came which never did.
        nonce = secrets.randbits(NONCE_BITS)
        waiting = self._waiting[nonce] = _Waiting(
            address.version, self._swarm.clock.now().monotonic
        )
        try:
            request = autonat.DialRequest((multiaddr_of(address),), nonce)
            async with _question(connection, DIAL_REQUEST) as stream:
                await stream.write_message(autonat.encode_request(request))
                answer = _verdict(await _response(stream))
        except NatscopeError as error:
            answer = Answer(ProbeOutcome.BROKEN, str(error))
        finally:
            del self._waiting[nonce]
        if waiting.came is None:
            return answer
        # It was here, whatever the server says of it, or does not say.
        return Answer(ProbeOutcome.REACHED, Phrase("the dial-back arrived"), waiting.came)

    async def _take_dial_back(self, stream: Stream) -> None:
        async with asyncio.timeout(DIAL_BACK_SECONDS):
            nonce = autonat.decode_dial_back(await stream.read_message(autonat.MAX_DIAL_BACK))
            waiting = self._waiting.get(nonce)
            facts = stream.connection.facts
            if waiting is None or waiting.came is not None:
                raise RemoteProtocolError("a dial-back that nobody asked for")
            if facts.opened_monotonic < waiting.asked_at:
                raise RemoteProtocolError("a dial-back over a connection that was there before")
            if facts.direction is not Direction.INBOUND or facts.local.version != waiting.version:
                raise RemoteProtocolError("a dial-back by another way than the one asked about")
            waiting.came = stream.connection
            await stream.write_message(autonat.encode_dial_back_response())
        stream.close()

    # --- version 1 -----------------------------------------------------------------------------

    async def _ask_v1(self, connection: Connection, address: Endpoint) -> Answer:
        request = autonat_v1.encode_dial(self._swarm.key.peer_id, multiaddr_of(address))
        with _Arrivals(self._swarm, connection.facts.remote.host) as arrivals:
            async with _question(connection, V1) as stream:
                await stream.write_message(request)
                answer = await stream.read_message(autonat_v1.MAX_MESSAGE)
            response = autonat_v1.decode_response(answer)
            if response.status is not autonat_v1.Status.OK:
                return _refusal_v1(response)
            came = await arrivals.first()
        if came is None:
            return _NOBODY_CAME
        said = response.address
        if said is not None and tcp_endpoint(said) != address:
            # go-libp2p dials where it sees us as well as where we ask it to.
            detail = Phrase(
                "the server came to another address of ours: {addr}", addr=plain(str(said))
            )
            return Answer(ProbeOutcome.BROKEN, detail)
        return Answer(ProbeOutcome.REACHED, Phrase("the server came in (AutoNAT v1)"), came)


class _Arrivals:
    """Notes who comes in from a host while a question is open."""

    def __init__(self, swarm: Swarm, host: str) -> None:
        self._swarm = swarm
        self._host = host
        self._came: asyncio.Future[Connection] = asyncio.get_running_loop().create_future()

    async def first(self) -> Connection | None:
        """Who came first; None if nobody does in a moment either."""
        try:
            async with asyncio.timeout(ARRIVAL_SECONDS):
                return await self._came
        except TimeoutError:
            return None

    def connection_opened(self, connection: Connection) -> None:
        """Somebody came, or we dialled."""
        facts = connection.facts
        wanted = facts.direction is Direction.INBOUND and facts.remote.host == self._host
        if wanted and not self._came.done():
            self._came.set_result(connection)

    def connection_ended(self, connection: Connection) -> None:
        """Who came stays noted: a server may leave at once."""

    def __enter__(self) -> Self:
        self._swarm.watch(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._swarm.unwatch(self)


@asynccontextmanager
async def _question(connection: Connection, protocol: str) -> AsyncIterator[Stream]:
    """A stream for one question, which ends in time, and in order only if all went well."""
    stream = connection.open_stream((protocol,))
    try:
        async with asyncio.timeout(ASK_SECONDS):
            yield stream
    except TimeoutError:
        stream.reset()
        raise NatscopeError(Phrase("no answer within {seconds:g} s", seconds=ASK_SECONDS)) from None
    except BaseException:
        stream.reset()
        raise
    stream.close()


async def _response(stream: Stream) -> autonat.DialResponse:
    """The server's last word; what it wants to be paid is paid once."""
    paid = False
    while True:
        message = autonat.decode_from_server(await stream.read_message(autonat.MAX_MESSAGE))
        if isinstance(message, autonat.DialResponse):
            return message
        if paid:
            raise RemoteProtocolError(Phrase("the server asks for dial data twice"))
        if message.size > autonat.MAX_DIAL_DATA:
            raise RemoteProtocolError(
                Phrase(
                    "the server asks for {wanted:,} bytes before it dials; "
                    "{most:,} are the most that is usual",
                    wanted=message.size,
                    most=autonat.MAX_DIAL_DATA,
                )
            )
        if message.index != 0:
            raise RemoteProtocolError(
                Phrase("the server speaks of an address that we did not name")
            )
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
        return Answer(ProbeOutcome.REFUSED, Phrase("the server is busy, or has had enough of us"))
    if status is autonat.Status.DIAL_REFUSED:
        return Answer(ProbeOutcome.REFUSED, Phrase("the server does not dial such an address"))
    if status is autonat.Status.INTERNAL_ERROR:
        return Answer(ProbeOutcome.BROKEN, Phrase("the server reports an error of its own"))
    if response.index != 0:
        return Answer(
            ProbeOutcome.BROKEN, Phrase("the server speaks of an address that we did not name")
        )
    if dialled is autonat.DialStatus.DIAL_ERROR:
        return Answer(ProbeOutcome.FAILED, Phrase("the server could not connect"))
    if dialled is autonat.DialStatus.DIAL_BACK_ERROR:
        return Answer(
            ProbeOutcome.BROKEN, Phrase("the server connected to somebody, but not to us")
        )
    return _NOBODY_CAME


def _refusal_v1(response: autonat_v1.DialResponse) -> Answer:
    if response.status is autonat_v1.Status.DIAL_ERROR:
        outcome, words = ProbeOutcome.FAILED, Phrase("the server could not connect")
    elif response.status is autonat_v1.Status.DIAL_REFUSED:
        outcome, words = ProbeOutcome.REFUSED, Phrase("the server did not want to dial")
    else:
        outcome, words = ProbeOutcome.BROKEN, Phrase("the server reports an error")
    if response.text:
        words = Phrase("{what}: {said}", what=words, said=response.text)
    return Answer(outcome, words)

"""Asking a STUN server where it sees us, over UDP and over TCP (RFC 8489, section 6.2)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from node.address import Endpoint
from node.errors import DialError, NatscopeError, RemoteProtocolError
from node.net.network import Datagrams, Network
from node.net.stun_message import (
    HEADER,
    Refusal,
    Request,
    binding_request,
    message_length,
    read_answer,
)
from node.net.tcp import reset_transport
from node.phrase import Phrase
from node.terms import PortUse

ANSWER_SECONDS = 5.0
"""For an answer, repeats included; RFC 8489 would wait for 39.5 s."""
REPEAT_AFTER = 0.5
"""Seconds until a question is sent by UDP again; twice as long each further time."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of one question."""

    local: Endpoint | None = None
    """Our end of it; None where there was none."""
    not_shared: str | None = None
    """Why it did not leave from the wanted port; None where it did."""
    mapped: Endpoint | None = None
    """Where the server sees us."""
    failure: str | None = None
    """Why it did not tell, in words."""


async def ask_udp(network: Network, server: Endpoint, *, port: int) -> Answered:
    """Ask by UDP, from `port` where that is free."""
    try:
        socket = await network.datagrams(server, port=port)
    except DialError as error:
        return Answered(failure=str(error))
    try:
        local = socket.local
        taken = None if local.port == port else Phrase("UDP port {port} is taken", port=port)
        mapped, failure = await _exchange_udp(socket, binding_request())
        return Answered(local, taken, mapped, failure)
    finally:
        socket.close()


async def ask_tcp(network: Network, server: Endpoint, *, reuse: bool, timeout: float) -> Answered:
    """Ask by TCP, with `reuse` from the shared port where possible; `timeout` is to connect."""
    pipe = _Pipe(binding_request())
    try:
        dialled = await network.dial(server, lambda: pipe, reuse=reuse, timeout=timeout)
    except DialError as error:
        return Answered(failure=str(error))
    shared = dialled.port_use is PortUse.REUSE
    not_shared = None if shared else dialled.port_use_reason or Phrase("it took a port of its own")
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            mapped, failure = _found(await pipe.answer)
    except TimeoutError:
        mapped, failure = (
            None,
            Phrase("connected, but no answer within {seconds:g} s", seconds=ANSWER_SECONDS),
        )
    except NatscopeError as error:
        mapped, failure = None, str(error)
    finally:
        # With RST: TIME_WAIT would keep the shared port from asking the same server again.
        reset_transport(dialled.transport)
    return Answered(dialled.local, not_shared, mapped, failure)


async def _exchange_udp(socket: Datagrams, request: Request) -> tuple[Endpoint | None, str | None]:
    """Ask until there is an answer or time is up. What is no answer is as good as nothing."""
    loop = asyncio.get_running_loop()
    now = loop.time()
    until, repeat_at, pause = now + ANSWER_SECONDS, now, REPEAT_AFTER
    failure = Phrase("no answer within {seconds:g} s", seconds=ANSWER_SECONDS)
    while (now := loop.time()) < until:
        if now >= repeat_at:
            socket.send(request.data)
            repeat_at, pause = now + pause, pause * 2
        try:
            async with asyncio.timeout_at(min(repeat_at, until)):
                return _found(read_answer(await socket.receive(), request))
        except TimeoutError:
            continue
        except RemoteProtocolError as error:
            failure = Phrase(
                "no usable answer within {seconds:g} s: {why}",
                seconds=ANSWER_SECONDS,
                why=str(error),
            )
        except DialError as error:
            return None, str(error)
    return None, failure


def _found(answer: Endpoint | Refusal) -> tuple[Endpoint | None, str | None]:
    return (None, answer.reason) if isinstance(answer, Refusal) else (answer, None)


class _Pipe(asyncio.Protocol):
    """A TCP connection that carries one question and its answer."""

    def __init__(self, request: Request) -> None:
        self.answer: asyncio.Future[Endpoint | Refusal] = asyncio.get_running_loop().create_future()
        self._request = request
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask at once."""
        if isinstance(transport, asyncio.Transport):
            transport.write(self._request.data)

    def data_received(self, data: bytes) -> None:
        """Take bytes until there is a whole message."""
        if self.answer.done():
            return
        self._received += data
        try:
            length = message_length(bytes(self._received[:HEADER]))
            if length is not None and len(self._received) >= length:
                message = bytes(self._received[:length])
                self.answer.set_result(read_answer(message, self._request))
        except RemoteProtocolError as error:
            self._fail(error)

    def connection_lost(self, _exc: Exception | None) -> None:
        """The server is gone, before or after its answer."""
        self._fail(
            RemoteProtocolError(Phrase("the server closed the connection without an answer"))
        )

    def _fail(self, error: RemoteProtocolError) -> None:
        if not self.answer.done():
            self.answer.set_exception(error)
            self.answer.exception()  # whoever asked may be gone

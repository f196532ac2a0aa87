"""NAT-PMP and PCP spoken with a router: one datagram out, one back, repeated until it is there."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable
from typing import TypeVar

from node.address import Endpoint
from node.errors import DialError, RemoteProtocolError
from node.net.network import Gateway, Network
from node.net.port_protocol import LONGEST_LEASE, Granted, NoAnswer, Refused, Wish
from node.phrase import Phrase
from node.proto import natpmp, pcp

ANSWER_SECONDS = 2.0
"""For an answer. The documents would wait for a minute and more; routers are a millisecond away."""
REPEAT_AFTER = 0.25
"""Seconds until a question is sent again (RFC 6886, section 3.1); twice as long each further time.
"""

T = TypeVar("T")


class NatPmp:
    """NAT-PMP (RFC 6886)."""

    name = "NAT-PMP"

    def __init__(self, network: Network, gateway: Gateway) -> None:
        self._network = network
        self._router = Endpoint(gateway.host, natpmp.PORT)

    async def open(self, wish: Wish) -> Granted:
        """As `PortProtocol` says."""
        opened = await self._map(wish.internal_port, wish.external_port, wish.lease)
        if not opened.lifetime or not opened.external_port:
            raise Refused(
                Phrase("the router says by NAT-PMP that it opened the port for no time at all")
            )
        host = None
        with contextlib.suppress(NoAnswer, Refused):
            host = await self._ask(natpmp.address_request(), _outer_address)
        lease = min(opened.lifetime, LONGEST_LEASE)
        return Granted(host, opened.external_port, lease, "")

    async def close(self, internal_port: int) -> None:
        """As `PortProtocol` says."""
        with contextlib.suppress(NoAnswer, Refused):
            await self._map(internal_port, 0, 0)

    async def _map(self, internal: int, external: int, lease: int) -> natpmp.Opened:
        def read(data: bytes) -> natpmp.Opened:
            answer = _good(natpmp.read_response(data))
            if not isinstance(answer, natpmp.Opened) or answer.internal_port != internal:
                raise RemoteProtocolError("a NAT-PMP response about something else")
            return answer

        return await self._ask(natpmp.map_request(internal, external, lease), read)

    async def _ask(self, question: bytes, read: Callable[[bytes], T]) -> T:
        return await _exchange(self._network, self._router, question, read, self.name)


class Pcp:
    """PCP (RFC 6887)."""

    name = "PCP"

    def __init__(self, network: Network, gateway: Gateway) -> None:
        self._network = network
        self._router = Endpoint(gateway.host, natpmp.PORT)
        self._local = gateway.local
        self._nonce = os.urandom(pcp.NONCE)
        """The same for renewing and closing: the router knows us by it."""

    async def open(self, wish: Wish) -> Granted:
        """As `PortProtocol` says."""
        mapped = await self._map(wish.internal_port, wish.external_port, wish.lease)
        if not mapped.lifetime or not mapped.external_port:
            raise Refused(
                Phrase("the router says by PCP that it opened the port for no time at all")
            )
        lease = min(mapped.lifetime, LONGEST_LEASE)
        return Granted(mapped.external_host, mapped.external_port, lease, "")

    async def close(self, internal_port: int) -> None:
        """As `PortProtocol` says."""
        with contextlib.suppress(NoAnswer, Refused):
            await self._map(internal_port, 0, 0)

    async def _map(self, internal: int, external: int, lease: int) -> pcp.Mapped:
        question = pcp.map_request(
            client=self._local,
            nonce=self._nonce,
            internal_port=internal,
            external_port=external,
            lifetime=lease,
        )

        def read(data: bytes) -> pcp.Mapped:
            try:
                answer = pcp.read_response(data, self._nonce)
            except pcp.OlderVersion as error:
                raise NoAnswer(str(error)) from None
            if isinstance(answer, pcp.Failed):
                raise Refused(Phrase("the router refuses by PCP: {why}", why=answer.reason))
            if answer.internal_port != internal:
                raise RemoteProtocolError("a PCP response about another port")
            return answer

        return await _exchange(self._network, self._router, question, read, self.name)


def _good(
    answer: natpmp.OuterAddress | natpmp.Opened | natpmp.Failed,
) -> natpmp.OuterAddress | natpmp.Opened:
    if isinstance(answer, natpmp.Failed):
        raise Refused(Phrase("the router refuses by NAT-PMP: {why}", why=answer.reason))
    return answer


def _outer_address(data: bytes) -> str:
    answer = _good(natpmp.read_response(data))
    if not isinstance(answer, natpmp.OuterAddress):
        raise RemoteProtocolError("a NAT-PMP response to another question")
    return answer.host


async def _exchange(
    network: Network, router: Endpoint, question: bytes, read: Callable[[bytes], T], name: str
) -> T:
    """Ask until there is an answer or time is up. What is no answer is as good as nothing.

    Raises:
        NoAnswer: there was none.
        Refused: as raised by `read`.
    """
    loop = asyncio.get_running_loop()
    try:
        socket = await network.datagrams(router)
    except DialError as error:
        raise NoAnswer(str(error)) from error
    try:
        now = loop.time()
        until, repeat_at, pause = now + ANSWER_SECONDS, now, REPEAT_AFTER
        while (now := loop.time()) < until:
            if now >= repeat_at:
                socket.send(question)
                repeat_at, pause = now + pause, pause * 2
            try:
                async with asyncio.timeout_at(min(repeat_at, until)):
                    return read(await socket.receive())
            except (TimeoutError, RemoteProtocolError):
                continue
            except DialError as error:
                raise NoAnswer(Phrase("{name}: {why}", name=name, why=str(error))) from error
        raise NoAnswer(Phrase("the router does not answer {name}", name=name))
    finally:
        socket.close()

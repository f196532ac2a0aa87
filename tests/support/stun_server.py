"""A STUN server for tests, UDP and TCP on one port, written without the library that asks it."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections.abc import AsyncIterator, Callable
from ipaddress import ip_address
from typing import Any

COOKIE = 0x2112A442
Host = tuple[str, int]
Answer = Callable[[bytes, Host], bytes | None]


def xor_mapped(transaction: bytes, host: str, port: int) -> bytes:
    """The attribute XOR-MAPPED-ADDRESS."""
    packed = ip_address(host).packed
    mask = struct.pack("!I", COOKIE) + transaction
    hidden = bytes(one ^ other for one, other in zip(packed, mask, strict=False))
    family = 1 if len(packed) == 4 else 2
    return attribute(0x20, struct.pack("!xBH", family, port ^ (COOKIE >> 16)) + hidden)


def mapped(host: str, port: int) -> bytes:
    """The attribute MAPPED-ADDRESS of RFC 3489."""
    packed = ip_address(host).packed
    return attribute(0x01, struct.pack("!xBH", 1 if len(packed) == 4 else 2, port) + packed)


def error_code(code: int, reason: str) -> bytes:
    """The attribute ERROR-CODE."""
    return attribute(0x09, struct.pack("!xxBB", *divmod(code, 100)) + reason.encode())


def attribute(kind: int, value: bytes) -> bytes:
    """Any attribute, padded."""
    return struct.pack("!HH", kind, len(value)) + value + bytes(-len(value) % 4)


def response(transaction: bytes, *attributes: bytes, kind: int = 0x0101) -> bytes:
    """A whole message; a binding success unless `kind` says else."""
    body = b"".join(attributes)
    return struct.pack("!HHI", kind, len(body), COOKIE) + transaction + body


def honest(request: bytes, source: Host) -> bytes:
    """What a real server answers."""
    return response(request[8:20], xor_mapped(request[8:20], *source))


class StunServer:
    """Runs until the test ends; `answer` may be changed at any time."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self.answer: Answer = honest
        self.asked: list[tuple[str, Host]] = []
        """Transport and source of each question."""
        self.transaction_ids: list[bytes] = []

    @property
    def name(self) -> str:
        return f"{self.host}:{self.port}"

    def reply(self, transport: str, request: bytes, source: Host) -> bytes | None:
        assert request[:2] == b"\0\1"
        assert struct.unpack_from("!I", request, 4)[0] == COOKIE
        self.asked.append((transport, source))
        self.transaction_ids.append(request[8:20])
        return self.answer(request, source)


class _Udp(asyncio.DatagramProtocol):
    def __init__(self, server: StunServer) -> None:
        self._server = server
        self._transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, addr: Any) -> None:
        answer = self._server.reply("udp", data, addr[:2])
        if answer is not None:
            self._transport.sendto(answer, addr)


class _Tcp(asyncio.Protocol):
    def __init__(self, server: StunServer) -> None:
        self._server = server
        self._transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        source = self._transport.get_extra_info("peername")[:2]
        answer = self._server.reply("tcp", data, source)
        if answer is not None:
            self._transport.write(answer)


@contextlib.asynccontextmanager
async def serving(
    host: str = "127.0.0.1", *, port: int = 0, tcp: bool = True
) -> AsyncIterator[StunServer]:
    """A server, over UDP and, unless told else, TCP."""
    loop = asyncio.get_running_loop()
    with contextlib.ExitStack() as stack:
        listener, datagrams = _sockets(host, port)
        server = StunServer(host, datagrams.getsockname()[1])
        transport, _ = await loop.create_datagram_endpoint(lambda: _Udp(server), sock=datagrams)
        stack.callback(transport.close)
        if tcp:
            serving_tcp = await loop.create_server(lambda: _Tcp(server), sock=listener)
            stack.callback(serving_tcp.close)
        else:
            listener.close()
        yield server


def _sockets(host: str, port: int) -> tuple[socket.socket, socket.socket]:
    """Both on one port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for _ in range(20):
        listener = socket.create_server((host, port), family=family)
        datagrams = socket.socket(family, socket.SOCK_DGRAM)
        try:
            datagrams.bind((host, listener.getsockname()[1]))
        except OSError:
            listener.close()
            datagrams.close()
            continue
        return listener, datagrams
    raise AssertionError("no port is free for both")

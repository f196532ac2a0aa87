"""One node that asks to be dialled back and one that does so, or lies, on hosts of 127.0.0.0/8.

Whoever dials such a host without a port of its own choice leaves from 127.0.0.1, and that is where
dial-backs come from. So a server has to be there for one of version 1 to be believed.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

from node.address import Endpoint, Multiaddr
from node.config import NodeConfig
from node.errors import StreamReset
from node.net.connection import Connection
from node.net.stream import Stream
from node.node import Node
from node.proto import autonat
from node.proto.autonat import DIAL_BACK, DIAL_REQUEST, DialDataRequest, DialRequest, DialResponse
from tests.support.besieged import running
from tests.support.watching import identified

PUBLIC = ("127.0.0.0/8",)
SERVER_HOST, CLIENT_HOST = "127.0.0.1", "127.0.0.2"
SERVER = NodeConfig(listen=(f"/ip4/{SERVER_HOST}/tcp/0",), public_ranges=PUBLIC)

Lie = Callable[[Stream, DialRequest], Awaitable[None]]


def client(host: str = CLIENT_HOST) -> NodeConfig:
    """One that asks only when it is told to: nothing counts as public to it."""
    return NodeConfig(listen=(f"/ip4/{host}/tcp/0",), autonat_server=False)


@contextlib.asynccontextmanager
async def clients(*hosts: str, of: Node) -> AsyncIterator[list[Connection]]:
    """Nodes on those hosts, and the connection of each with the server."""
    async with contextlib.AsyncExitStack() as stack:
        nodes = [await stack.enter_async_context(running(client(host))) for host in hosts]
        yield [await connected(one, of) for one in nodes]


async def connected(node: Node, server: Node) -> Connection:
    """The asking node's connection with a server; both have said who they are."""
    connection_id = await node.dial(server.listen_addrs[0])
    await identified(node, server)
    return node._swarm.connections[connection_id]


def own(node: Node) -> Endpoint:
    """Where a node listens."""
    return node._listener.endpoints()[0]


def lie(server: Node, how: Lie) -> None:
    """Have a server answer requests of version 2 like this."""

    async def serve(stream: Stream) -> None:
        request = autonat.decode_from_client(await stream.read_message(autonat.MAX_MESSAGE))
        assert isinstance(request, DialRequest)
        await how(stream, request)

    server._swarm.handle(DIAL_REQUEST, serve)


async def say(stream: Stream, response: DialResponse) -> None:
    """Give a request its last word."""
    await stream.write_message(autonat.encode_response(response))


async def come(server: Node, node: Node, *nonces: int) -> list[bool]:
    """Dial a node as a dial-back does and bring nonces; which of them were taken."""
    connection = await server._autonat_server._back.dial(own(node), node._swarm.key.peer_id)
    try:
        return [await bring(connection, nonce) for nonce in nonces]
    finally:
        connection.close("done")


async def bring(connection: Connection, nonce: int) -> bool:
    """Bring a nonce over a connection; whether it was taken."""
    stream = connection.open_stream((DIAL_BACK,))
    await stream.write_message(autonat.encode_dial_back(nonce))
    try:
        async with asyncio.timeout(4):
            return await stream.read_message(autonat.MAX_DIAL_BACK) == b""
    except StreamReset:
        return False


class Victim:
    """A host that never asked for anything, and counts who connects to it."""

    def __init__(self, at: Endpoint) -> None:
        self.at = at
        self.visits = 0

    @classmethod
    @contextlib.asynccontextmanager
    async def listening(cls, host: str) -> AsyncIterator[Victim]:
        """Hang up on everybody, for the length of a test."""

        def visited(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            victim.visits += 1
            writer.transport.abort()

        listener = await asyncio.start_server(visited, host, 0)
        victim = cls(Endpoint(host, listener.sockets[0].getsockname()[1]))
        async with listener:
            yield victim


@contextlib.asynccontextmanager
async def request(link: Connection, *addresses: Multiaddr) -> AsyncIterator[Stream]:
    """Send a request; what follows is up to the test."""
    stream = link.open_stream((DIAL_REQUEST,))
    try:
        data = autonat.encode_request(DialRequest(addresses, 7))
        await stream.write_message(data)
        yield stream
    finally:
        stream.reset()


async def heard(stream: Stream) -> autonat.ServerMessage:
    """What the server says next."""
    async with asyncio.timeout(4):
        return autonat.decode_from_server(await stream.read_message(autonat.MAX_MESSAGE))


async def asked(link: Connection, *addresses: Multiaddr) -> autonat.ServerMessage:
    """A request, and what the server says to it first."""
    async with request(link, *addresses) as stream:
        return await heard(stream)


async def pay(stream: Stream, size: int, part: int = autonat.DATA_PART) -> None:
    """Send dial data."""
    while size > 0:
        await stream.write_message(autonat.encode_data(min(part, size)))
        size -= part


async def wanted(stream: Stream) -> DialDataRequest:
    """How much the server wants to be sent."""
    message = await heard(stream)
    assert isinstance(message, DialDataRequest)
    return message

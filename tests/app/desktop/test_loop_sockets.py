"""Sockets on the loop that window and node share."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time

from PySide6.QtWidgets import QApplication

from tests.support.window_loop import Echo, run


async def pair() -> tuple[socket.socket, socket.socket]:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    return ours, theirs


def test_after_a_cancelled_receive_another_one_works(qapp: QApplication) -> None:
    async def main() -> bytes:
        loop = asyncio.get_running_loop()
        ours, theirs = await pair()
        with ours, theirs:
            first = asyncio.create_task(loop.sock_recv(ours, 10))
            await asyncio.sleep(0)
            first.cancel()
            second = asyncio.create_task(loop.sock_recv(ours, 10))
            await asyncio.sleep(0.01)
            theirs.send(b"hello")
            return await second

    assert run(qapp, main) == b"hello"


def test_after_a_cancelled_receive_the_descriptor_serves_another_socket(qapp: QApplication) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        for _ in range(20):
            ours, theirs = await pair()
            number = ours.fileno()
            first = asyncio.create_task(loop.sock_recv(ours, 10))
            await asyncio.sleep(0)
            first.cancel()
            await asyncio.wait([first])
            ours.close()
            theirs.close()
            ours, theirs = await pair()
            with ours, theirs:
                assert ours.fileno() == number
                second = asyncio.create_task(loop.sock_recv(ours, 10))
                await asyncio.sleep(0)
                theirs.send(b"hello")
                assert await second == b"hello"

    run(qapp, main)


def test_after_a_cancelled_connect_another_one_works(qapp: QApplication) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        with contextlib.ExitStack() as stack:
            listener = stack.enter_context(socket.socket())
            listener.bind(("127.0.0.1", 0))
            listener.listen(0)
            for _ in range(4):  # the backlog is full then, and nobody answers
                filler = stack.enter_context(socket.socket())
                filler.setblocking(False)
                filler.connect_ex(listener.getsockname())
            caller = stack.enter_context(socket.socket())
            caller.setblocking(False)
            first = asyncio.create_task(loop.sock_connect(caller, listener.getsockname()))
            await asyncio.sleep(0.01)
            assert not first.done()
            first.cancel()
            second = asyncio.create_task(loop.sock_connect(caller, listener.getsockname()))
            await asyncio.sleep(0.01)
            while not second.done():
                listener.settimeout(0)
                with contextlib.suppress(BlockingIOError):
                    stack.enter_context(listener.accept()[0])
                await asyncio.sleep(0.01)
            await second
            assert caller.getpeername() == listener.getsockname()

    run(qapp, main)


async def seconds_of_echoes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> float:
    """How long 100 round trips take: of many tries the best, which others disturb least."""
    best = 10.0
    for _ in range(20):
        begun = time.perf_counter()
        for _ in range(100):
            writer.write(b"ping")
            await reader.readexactly(4)
        best = min(best, time.perf_counter() - begun)
    return best


def test_a_thousand_idle_connections_do_not_slow_one_down(qapp: QApplication) -> None:
    async def main() -> float:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(Echo, "127.0.0.1", 0, backlog=1000)
        address = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        alone, beside = list[float](), list[float]()
        for _ in range(4):
            alone.append(await seconds_of_echoes(reader, writer))
            idle = [(await loop.create_connection(Echo, *address))[0] for _ in range(1000)]
            beside.append(await seconds_of_echoes(reader, writer))
            for one in idle:
                one.abort()
            await asyncio.sleep(0.05)
        writer.transport.abort()
        server.close()
        await server.wait_closed()
        return min(alone) / min(beside)

    # As it comes, qasync keeps a seventh of its speed here.
    assert run(qapp, main) >= 0.8

"""Natscope's node behind the control protocol of tests/interop/README.md.

    python -m tests.benchmarks.natscope_peer [--listen ADDR] [--loop LOOP] [--relay]

The benchmarks run it beside the other implementations, and tests kill it. `--profile` writes what
cProfile saw between start and stop.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import ExitStack
from typing import Any

from node.config import Limits, NodeConfig
from node.errors import NatscopeError
from node.events import IdentifyFailed, PeerIdentified
from node.node import Node
from node.punch_views import ReservationState
from node.tasks import Tasks
from node.value_json import to_data

LIMITS = Limits(
    connections=20_000,
    inbound_connections=20_000,
    pending_inbound=1_000,
    inbound_streams=1_000,
    outbound_streams=1_000,
)
PATIENCE = 30.0


class Peer:
    """One node, and the farm of nodes that `connect_many` makes."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self.farm: list[Node] = []

    def _connection(self, peer: str) -> int:
        """The one to use; a relayed one beside it may be closed at any moment."""
        views = [one for one in self.node.snapshot().connections if one.peer_id == peer]
        if not views:
            raise NatscopeError("there is no connection to this peer")
        return min(views, key=lambda one: one.relay is not None).connection_id

    async def dial(self, addr: str) -> dict[str, Any]:
        """Connect to a peer."""
        begun = time.perf_counter()
        await self.node.dial(addr)
        return {"peer_id": addr.rpartition("/")[2], "seconds": time.perf_counter() - begun}

    async def identify(self, peer: str) -> dict[str, Any]:
        """What the peer said."""
        async with asyncio.timeout(PATIENCE):
            said = await identified(self.node, peer)
        return {
            "agent": said.agent,
            "protocols": said.protocols,
            "listen_addrs": said.listen_addrs,
            "observed_addr": said.observed_addr or "",
            "signed_record": said.signed_record,
        }

    async def ping(self, peer: str, count: int) -> dict[str, Any]:
        """Round trips on one stream."""
        return {"rtts": await self.node.ping_series(self._connection(peer), count)}

    async def perf(self, peer: str, upload: int, download: int) -> dict[str, Any]:
        """One perf exchange."""
        result = await self.node.perf(self._connection(peer), upload, download)
        return {
            "upload_seconds": result.upload_seconds,
            "download_seconds": result.download_seconds,
        }

    async def streams(self, peer: str, n: int, bytes: int) -> dict[str, Any]:  # noqa: A002
        """Many perf exchanges at once."""
        connection = self._connection(peer)
        begun = time.perf_counter()
        await asyncio.gather(*(self.node.perf(connection, bytes, bytes) for _ in range(n)))
        return {"seconds": time.perf_counter() - begun}

    async def connections(self) -> dict[str, Any]:
        """The live connections."""
        return {
            "connections": [
                {
                    "peer": view.peer_id,
                    "direction": view.direction,
                    "local_addr": view.local_addr,
                    "remote_addr": view.remote_addr,
                }
                for view in self.node.snapshot().connections
            ]
        }

    async def reserve(self, addr: str) -> dict[str, Any]:
        """Get a place at a relay."""
        await self.node.dial(addr)
        async with asyncio.timeout(PATIENCE):
            while True:
                for place in self.node.snapshot().reservations:
                    if place.state is ReservationState.RESERVED:
                        return {"addrs": place.addrs}
                await asyncio.sleep(0.05)

    async def circuit(self, addr: str) -> dict[str, Any]:
        """Connect through a relay."""
        connection_id = await self.node.dial(addr)
        views = {one.connection_id: one for one in self.node.snapshot().connections}
        return {"peer_id": addr.rpartition("/")[2], "limited": views[connection_id].limited}

    async def punches(self) -> dict[str, Any]:
        """Hole punches as the window would show them."""
        return {"punches": [to_data(one) for one in self.node.snapshot().punches]}

    async def close(self, peer: str) -> dict[str, Any]:
        """Close the connection to a peer in order."""
        await self.node.close_connection(self._connection(peer))
        return {}

    async def connect_many(self, addr: str, n: int, concurrency: int) -> dict[str, Any]:
        """Connect n nodes with identities of their own, each until identify is done.

        They are made beforehand, outside the time taken, and held until `drop`.
        """
        config = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), limits=LIMITS)
        nodes = [Node(config) for _ in range(n)]
        for node in nodes:
            await node.start()
        self.farm += nodes
        target = addr.rpartition("/")[2]
        durations: list[float] = []
        left = iter(nodes)

        async def connect() -> None:
            for node in left:
                begun = time.perf_counter()
                await node.dial(addr)
                await identified(node, target)
                durations.append(time.perf_counter() - begun)

        begun = time.perf_counter()
        await asyncio.gather(*(connect() for _ in range(concurrency)))
        return {"seconds": time.perf_counter() - begun, "durations": durations}

    async def drop(self) -> dict[str, Any]:
        """Let go of what `connect_many` made."""
        farm, self.farm = self.farm, []
        await asyncio.gather(*(node.stop() for node in farm))
        return {}


async def identified(node: Node, peer: str) -> PeerIdentified:
    """Wait until a peer identified itself."""
    position = 0
    while True:
        slice_ = await node.wait_for_events(position)
        position = slice_.position
        for event in slice_.events:
            if isinstance(event, PeerIdentified) and event.peer_id == peer:
                return event
            if isinstance(event, IdentifyFailed) and event.peer_id == peer:
                raise NatscopeError(event.reason)


def say(what: dict[str, Any]) -> None:
    """Write one line for the driver."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


async def obey(peer: Peer, command: dict[str, Any]) -> None:
    """Do one command and answer it."""
    command_id, name = command.pop("id"), command.pop("cmd")
    work: Callable[..., Coroutine[Any, Any, dict[str, Any]]] = getattr(peer, name)
    try:
        said = await work(**command)
    except (NatscopeError, TimeoutError) as error:
        say({"id": command_id, "ok": False, "error": f"{type(error).__name__}: {error}"})
    else:
        say({"id": command_id, "ok": True, **said})


async def commands() -> asyncio.StreamReader:
    """Standard input as a stream."""
    reader = asyncio.StreamReader(limit=4 * 1024 * 1024)
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(os.dup(0), "rb")
    )
    return reader


async def serve(listen: tuple[str, ...], *, relay: bool) -> None:
    """Run the node until `stop`, or until the driver is gone."""
    config = NodeConfig(
        listen=listen,
        perf_server=True,
        limits=LIMITS,
        relay_server=relay,
        observers_needed=1,
        autonat_server=False,
    )
    node = Node(config)
    await node.start()
    peer, tasks = Peer(node), Tasks()
    listening = [addr.partition("/p2p/")[0] for addr in node.listen_addrs]
    say({"event": "ready", "peer_id": node.peer_id, "listen_addrs": listening})
    reader = await commands()
    stop_id = None
    while line := await reader.readline():
        command = json.loads(line)
        if command["cmd"] == "stop":
            stop_id = command["id"]
            break
        tasks.spawn(obey(peer, command), name=command["cmd"])
    await peer.drop()
    await tasks.close()
    await node.stop()
    if stop_id is not None:
        say({"id": stop_id, "ok": True})


def run(work: Callable[[], Awaitable[None]], loop: str) -> None:
    """Run on plain asyncio, or on the loop that the window shares with Qt."""

    async def main() -> None:
        await work()

    factory: Callable[[], asyncio.AbstractEventLoop] | None = None
    if loop == "window":
        from PySide6.QtWidgets import QApplication

        from app.desktop.loop import new_event_loop

        app = QApplication([])
        app.setQuitOnLastWindowClosed(False)

        def factory() -> asyncio.AbstractEventLoop:
            return new_event_loop(app)

    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main())


def parse_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Natscope's node behind the control protocol.")
    parser.add_argument("--listen", default="/ip4/127.0.0.1/tcp/0", help="with commas between")
    parser.add_argument("--relay", action="store_true")
    parser.add_argument("--loop", choices=("asyncio", "window"), default="asyncio")
    parser.add_argument("--profile", metavar="FILE")
    return parser.parse_args()


if __name__ == "__main__":
    given = parse_arguments()
    with ExitStack() as stack:
        if given.profile:
            profile = stack.enter_context(cProfile.Profile())
            stack.callback(profile.dump_stats, given.profile)
        run(lambda: serve(tuple(given.listen.split(",")), relay=given.relay), given.loop)

"""py-libp2p behind Natscope's control protocol, told in tests/interop/README.md.

Runs in an environment of its own (tests/interop/install.py); imports nothing of Natscope. Dials by
`Swarm.dial_addr`, as `connect()` sleeps 250 ms in each dial, whatever happens.
"""

# mypy: ignore-errors
# Ruff cannot know the types of py-libp2p, which may raise anything.
# ruff: noqa: ANN001, ANN003, ANN201, ANN202, ANN204, BLE001

from __future__ import annotations

import json
import math
import os
import sys
import time
from contextlib import AsyncExitStack

import trio
from libp2p import new_host
from libp2p.crypto.ed25519 import create_new_key_pair
from libp2p.host.ping import handle_ping
from libp2p.identity.identify.identify import ID as IDENTIFY
from libp2p.identity.identify.pb.identify_pb2 import Identify
from libp2p.network.config import ConnectionConfig
from libp2p.network.stream.exceptions import StreamEOF
from libp2p.peer.id import ID
from libp2p.rcmgr.manager import ResourceLimits, ResourceManager
from libp2p.utils.varint import read_length_prefixed_protobuf
from multiaddr import Multiaddr

PERF = "/perf/1.0.0"
PING = "/ipfs/ping/1.0.0"
PING_SIZE = 32
BLOCK = bytes(256 * 1024)
PATIENCE = 30.0


class Identified(dict):
    """Where the host notes who identified itself; tells the first one."""

    def __init__(self):
        super().__init__()
        self.first = trio.Event()

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.first.set()


def make_host():
    """Make a host on TCP, Noise and yamux, with the limits on connections lifted."""
    manager = ResourceManager(
        limits=ResourceLimits(max_connections=20_000, max_memory_mb=16_384, max_streams=1_000_000),
        enable_rate_limiting=False,
        enable_connection_tracking=False,
        enable_memory_limits=False,
        enable_graceful_degradation=False,
        enable_circuit_breaker=False,
    )
    config = ConnectionConfig(
        max_connections=10_000,
        high_watermark=9_000,
        low_watermark=1,
        min_connections=1,
        max_connections_per_peer=10,
    )
    host = new_host(
        key_pair=create_new_key_pair(),
        muxer_preference="YAMUX",
        resource_manager=manager,
        connection_config=config,
    )
    host.set_stream_handler(PERF, serve_perf)
    host.set_stream_handler(PING, handle_ping)
    host._identified_peers = Identified()
    return host


async def drain(stream):
    """Read to the end; how much came, and when the first byte or the end did."""
    received, first = 0, None
    while True:
        try:
            chunk = await stream.read(len(BLOCK))
        except StreamEOF:
            chunk = b""
        first = first or time.perf_counter()
        if not chunk:
            return received, first
        received += len(chunk)


async def read_exactly(stream, count):
    data = b""
    while len(data) < count:
        chunk = await stream.read(count - len(data))
        if not chunk:
            raise EOFError("the stream ended early")
        data += chunk
    return data


async def send(stream, count):
    while count > 0:
        await stream.write(BLOCK[: min(count, len(BLOCK))])
        count -= len(BLOCK)


async def serve_perf(stream):
    try:
        wanted = int.from_bytes(await read_exactly(stream, 8), "big")
        await drain(stream)
        await send(stream, wanted)
        await stream.close()
    except Exception:
        await stream.reset()


async def run_perf(stream, upload, download):
    begun = time.perf_counter()
    await stream.write(download.to_bytes(8, "big"))
    await send(stream, upload)
    await stream.close_write()
    received, first = await drain(stream)
    if received != download:
        raise ValueError(f"asked for {download} bytes, received {received}")
    ended = time.perf_counter()
    return {"upload_seconds": first - begun, "download_seconds": ended - first}


def raw_socket(connection):
    """Dig the socket out of the layers of a connection."""
    layer = connection.muxed_conn
    for _ in range(12):
        if hasattr(layer, "getsockname"):
            return layer
        for name in (
            "secured_conn",
            "read_writer",
            "conn",
            "stream",
            "read_write_closer",
            "socket",
        ):
            inner = getattr(layer, name, None)
            if inner is not None:
                layer = inner
                break
    raise LookupError("found no socket in the connection")


def text_of(name):
    return f"/ip{6 if ':' in name[0] else 4}/{name[0]}/tcp/{name[1]}"


def as_listed(connection):
    """What there is to tell of a connection; None once its socket is closed or has no other end.

    py-libp2p lists a connection for a while after that.
    """
    sock = raw_socket(connection)
    try:
        local_addr, remote_addr = text_of(sock.getsockname()), text_of(sock.getpeername())
    except OSError:
        return None
    return {
        "peer": str(connection.muxed_conn.peer_id),
        "direction": connection.direction.name.lower(),
        "local_addr": local_addr,
        "remote_addr": remote_addr,
    }


class Peer:
    """One host, and the farm of hosts that `connect_many` makes."""

    def __init__(self, host, nursery):
        self.host = host
        self.nursery = nursery
        self.farm = None

    async def dial(self, addr, **_):
        address = Multiaddr(addr)
        peer_id = ID.from_base58(address.value_for_protocol("p2p"))
        begun = time.perf_counter()
        await self.host.get_network().dial_addr(address, peer_id)
        return {"peer_id": str(peer_id), "seconds": time.perf_counter() - begun}

    async def identify(self, peer, **_):
        """Ask anew: py-libp2p keeps nothing of what it was told but addresses and protocols."""
        stream = await self.host.new_stream(ID.from_base58(peer), [IDENTIFY])
        said = Identify()
        said.ParseFromString(await read_length_prefixed_protobuf(stream, use_varint_format=True))
        await stream.close()
        return {
            "agent": said.agent_version,
            "protocols": list(said.protocols),
            "listen_addrs": [str(Multiaddr(raw)) for raw in said.listen_addrs],
            "observed_addr": str(Multiaddr(said.observed_addr)) if said.observed_addr else "",
            "signed_record": bool(said.signedPeerRecord),
        }

    async def ping(self, peer, count, **_):
        stream = await self.host.new_stream(ID.from_base58(peer), [PING])
        rtts = []
        for _i in range(count):
            sent = os.urandom(PING_SIZE)
            begun = time.perf_counter()
            await stream.write(sent)
            if await read_exactly(stream, PING_SIZE) != sent:
                raise ValueError("a ping came back with other bytes than it went")
            rtts.append(time.perf_counter() - begun)
        await stream.close()
        return {"rtts": rtts}

    async def perf(self, peer, upload, download, **_):
        stream = await self.host.new_stream(ID.from_base58(peer), [PERF])
        return await run_perf(stream, upload, download)

    async def streams(self, peer, n, bytes, **_):  # noqa: A002 - the name in the protocol
        begun = time.perf_counter()
        async with trio.open_nursery() as nursery:
            for _i in range(n):
                nursery.start_soon(self.perf, peer, bytes, bytes)
        return {"seconds": time.perf_counter() - begun}

    async def connections(self, **_):
        listed = map(as_listed, self.host.get_network().get_connections())
        return {"connections": [one for one in listed if one is not None]}

    async def close(self, peer, **_):
        await self.host.get_network().close_peer(ID.from_base58(peer))
        return {}

    async def connect_many(self, addr, n, concurrency, **_):
        """Make connections from hosts with identities of their own, each until identify is done.

        The hosts are made beforehand, outside the time taken, and held until `drop`.
        """
        address = Multiaddr(addr)
        peer_id = ID.from_base58(address.value_for_protocol("p2p"))
        self.farm = self.farm or Farm()
        hosts = await self.nursery.start(self.farm.hold, [make_host() for _i in range(n)])
        places = trio.Semaphore(concurrency)
        durations = []

        async def connect(host):
            begun = time.perf_counter()
            await host.get_network().dial_addr(address, peer_id)
            await host._identified_peers.first.wait()
            durations.append(time.perf_counter() - begun)
            places.release()

        begun = time.perf_counter()
        with trio.fail_after(max(60.0, n)):
            async with trio.open_nursery() as nursery:
                for host in hosts:
                    await places.acquire()
                    nursery.start_soon(connect, host)
        return {"seconds": time.perf_counter() - begun, "durations": durations}

    async def drop(self, **_):
        if self.farm is not None:
            farm, self.farm = self.farm, None
            farm.leave.set()
            await farm.left.wait()
        return {}


class Farm:
    """Hosts that run until told to leave."""

    def __init__(self):
        self.leave = trio.Event()
        self.left = trio.Event()
        self.holding = 0

    async def hold(self, hosts, task_status=trio.TASK_STATUS_IGNORED):
        """Run hosts that only dial."""
        self.holding += 1
        async with trio.open_nursery() as nursery:
            for host in hosts:
                await nursery.start(self._run, host)
            task_status.started(hosts)
        self.holding -= 1
        if not self.holding:
            self.left.set()

    async def _run(self, host, task_status=trio.TASK_STATUS_IGNORED):
        async with host.run([]):
            task_status.started()
            await self.leave.wait()


def say(what):
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


async def obey(peer, command):
    """Do one command and answer it, whatever comes of it."""
    command_id, name = command.pop("id"), command.pop("cmd")
    try:
        with trio.fail_after(math.inf if name == "connect_many" else PATIENCE):
            said = await getattr(peer, name)(**command)
    except Exception as error:
        say({"id": command_id, "ok": False, "error": f"{type(error).__name__}: {error}"})
    else:
        say({"id": command_id, "ok": True, **said})


async def lines():
    """Give the lines of standard input as they come."""
    reader = trio.lowlevel.FdStream(os.dup(sys.stdin.fileno()))
    rest = b""
    async for chunk in reader:
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            yield json.loads(line)


async def main(listen):
    host = make_host()
    async with AsyncExitStack() as stack:
        nursery = await stack.enter_async_context(trio.open_nursery())
        await stack.enter_async_context(host.run([Multiaddr(listen)]))
        peer = Peer(host, nursery)
        listening = [str(addr).partition("/p2p/")[0] for addr in host.get_addrs()]
        say({"event": "ready", "peer_id": str(host.get_id()), "listen_addrs": listening})
        async for command in lines():
            if command["cmd"] == "stop":
                say({"id": command["id"], "ok": True})
                break
            nursery.start_soon(obey, peer, command)
        nursery.cancel_scope.cancel()


if __name__ == "__main__":
    where = "/ip4/127.0.0.1/tcp/0"
    if "--listen" in sys.argv:
        where = sys.argv[sys.argv.index("--listen") + 1]
    trio.run(main, where)

"""Another libp2p implementation as a process, driven over the control protocol of README.md."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from typing import Any, Self

from tests.interop import install

START_SECONDS = 30.0
ANSWER_SECONDS = 60.0
STOP_SECONDS = 5.0
LINE_LIMIT = 4 * 1024 * 1024


class PeerError(Exception):
    """The peer could not do what it was asked, or is gone."""


class Peer:
    """A running peer. Commands are methods; each gives the peer's answer."""

    def __init__(self, name: str, process: asyncio.subprocess.Process) -> None:
        self.name = name
        self.peer_id = ""
        self.listen_addrs: tuple[str, ...] = ()
        self.process = process
        self._ids = count(1)
        self._asked: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._ready = asyncio.get_running_loop().create_future()
        self._reading = asyncio.ensure_future(self._read())

    @classmethod
    async def start(cls, name: str, *arguments: str, core: int | None = None) -> Self:
        """Start go, js or py; `core` pins it to one core."""
        return await cls.run(name, install.command(name, arguments), core=core)

    @classmethod
    async def run(
        cls,
        name: str,
        words: Sequence[str],
        *,
        core: int | None = None,
        first: Callable[[], None] | None = None,
    ) -> Self:
        """Start a peer by its command line, and wait until it listens.

        `first` is done in the new process before it begins.
        """
        process = await asyncio.create_subprocess_exec(
            *words,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=LINE_LIMIT,
            preexec_fn=first if core is None else lambda: os.sched_setaffinity(0, {core}),
        )
        peer = cls(name, process)
        try:
            async with asyncio.timeout(START_SECONDS):
                await asyncio.shield(peer._ready)
        except BaseException:
            await peer.kill()
            raise
        return peer

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    @property
    def addr(self) -> str:
        """Where to dial it, with its peer id."""
        return f"{self.listen_addrs[0]}/p2p/{self.peer_id}"

    async def call(self, cmd: str, *, seconds: float = ANSWER_SECONDS, **values: Any) -> Any:
        """Send one command and give its answer.

        Raises:
            PeerError: it answered with an error, or ended.
        """
        command_id = next(self._ids)
        answer = self._asked[command_id] = asyncio.get_running_loop().create_future()
        line = json.dumps({"id": command_id, "cmd": cmd, **values}) + "\n"
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(line.encode())
            await self.process.stdin.drain()
            async with asyncio.timeout(seconds):
                said = await answer
        except (ConnectionError, TimeoutError) as error:
            raise PeerError(f"{self.name}: {cmd}: {error or 'no answer'}") from error
        finally:
            self._asked.pop(command_id, None)
        if not said["ok"]:
            raise PeerError(f"{self.name}: {cmd}: {said['error']}")
        return said

    async def dial(self, addr: str) -> Any:
        """Connect: `peer_id`, `seconds`."""
        return await self.call("dial", addr=addr)

    async def identify(self, peer: str) -> Any:
        """What it knows of the other by identify: `agent`, `protocols`, `listen_addrs`, ...

        `observed_addr` is what the other told this peer of itself.
        """
        return await self.call("identify", peer=peer)

    async def ping(self, peer: str, count: int = 1) -> list[float]:
        """Round-trip times in seconds, on one stream."""
        answer: list[float] = (await self.call("ping", peer=peer, count=count))["rtts"]
        return answer

    async def perf(self, peer: str, upload: int, download: int) -> Any:
        """`upload_seconds`, `download_seconds` of one stream."""
        return await self.call("perf", peer=peer, upload=upload, download=download)

    async def streams(self, peer: str, n: int, size: int) -> Any:
        """Run n perf exchanges at once, each with `size` bytes up and down: `seconds`."""
        return await self.call("streams", peer=peer, n=n, bytes=size)

    async def connections(self) -> list[dict[str, str]]:
        """Each with `peer`, `direction`, `local_addr`, `remote_addr`."""
        answer: list[dict[str, str]] = (await self.call("connections"))["connections"]
        return answer

    async def reserve(self, relay: str) -> Any:
        """Get a place at a relay: `addrs` where to be dialled there."""
        return await self.call("reserve", addr=relay)

    async def circuit(self, addr: str) -> Any:
        """Connect through a relay."""
        return await self.call("circuit", addr=addr)

    async def close(self, peer: str) -> None:
        """Close its connections to a peer in order."""
        await self.call("close", peer=peer)

    async def connect_many(self, addr: str, n: int, concurrency: int = 1) -> Any:
        """Connect from n hosts of their own, until identified: `seconds`, `durations`."""
        return await self.call(
            "connect_many", seconds=300.0, addr=addr, n=n, concurrency=concurrency
        )

    async def drop(self) -> None:
        """Let go of what `connect_many` made."""
        await self.call("drop")

    async def stop(self) -> None:
        """End it in order; by force when it does not."""
        with suppress(PeerError):
            await self.call("stop", seconds=STOP_SECONDS)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self.process.wait()
        except TimeoutError:
            self.process.kill()
        await self._reap()

    async def kill(self) -> None:
        """End it brutally, with SIGKILL: its sockets are closed by the kernel."""
        with suppress(ProcessLookupError):
            self.process.kill()
        await self._reap()

    async def _reap(self) -> None:
        await self.process.wait()
        if self.process.stdin is not None:
            self.process.stdin.close()
        await self._reading

    async def _read(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            said = json.loads(line)
            if said.get("event") == "ready":
                self.peer_id, self.listen_addrs = said["peer_id"], tuple(said["listen_addrs"])
                self._ready.set_result(None)
            elif (answer := self._asked.get(said.get("id"))) is not None and not answer.done():
                answer.set_result(said)
        gone = PeerError(f"{self.name} ended")
        if not self._ready.done():
            self._ready.set_exception(gone)
        for answer in self._asked.values():
            if not answer.done():
                answer.set_exception(gone)

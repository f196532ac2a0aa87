"""A node in a process of its own that takes part in the room, and tells what it sees of it.

    member = Member(host, tmp_path / "anna", room="Anna", mdns=True)
    member.until(lambda room: len(room.participants) == 2)
    member.say("ask")

Run as a program it takes the configuration as JSON, prints the room as a line of JSON whenever it
is another, and does what it reads: `ask`, `leave`, `join NAME` or `dial ADDRESS`.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from node import NatscopeError, Node, NodeConfig
from node.room_views import RoomCell, RoomView
from node.services import mdns
from node.value_json import from_data, to_data
from tests.support.namespaces import Host
from tests.support.program import ROOT

SECONDS = 30.0
LOOK_SECONDS = 0.05


class Member:
    """Such a process, seen from the test."""

    def __init__(self, host: Host, files: Path, **config: Any) -> None:
        self._out, self._errors = Path(f"{files}.out"), Path(f"{files}.err")
        words = [sys.executable, "-m", "tests.support.room_member", json.dumps(config)]
        with host.entered(), self._out.open("wb") as out, self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                words, cwd=ROOT, stdin=subprocess.PIPE, stdout=out, stderr=errors
            )

    @property
    def errors(self) -> str:
        """What it wrote on standard error."""
        return self._errors.read_text()

    @property
    def _lines(self) -> list[str]:
        text = self._out.read_text()
        return text[: text.rfind("\n") + 1].splitlines()

    @property
    def address(self) -> str:
        """Where it listens; its first line."""
        end = time.monotonic() + SECONDS
        while not self._lines and time.monotonic() < end:
            time.sleep(LOOK_SECONDS)
        assert self._lines, self.errors
        return str(json.loads(self._lines[0])[0])

    @property
    def room(self) -> RoomView:
        """What it showed last."""
        lines = self._lines
        return from_data(RoomView, json.loads(lines[-1])) if len(lines) > 1 else RoomView()

    def until(self, fits: Callable[[RoomView], bool], seconds: float = SECONDS) -> RoomView:
        """The room once it is so."""
        end = time.monotonic() + seconds
        while not fits(room := self.room):
            assert time.monotonic() < end, f"{room}\n{self.errors}"
            time.sleep(LOOK_SECONDS)
        return room

    def say(self, words: str) -> None:
        """Have it do something."""
        assert self._process.stdin is not None
        self._process.stdin.write(words.encode() + b"\n")
        self._process.stdin.flush()

    def end(self) -> None:
        """End it in order, or by force."""
        try:
            self._process.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()


def by_name(room: RoomView) -> dict[tuple[str, str], RoomCell]:
    """The cells by the names of who dials and who is dialled."""
    names = {one.peer_id: one.name for one in room.participants}
    return {(names[one.dialer], names[one.target]): one for one in room.cells}


async def _run(config: dict[str, Any]) -> None:
    if config.pop("hands_off", False):  # found by mDNS, but dialling nobody for it
        mdns.DIALS, mdns.DIALS_A_SECOND = 0, 0.0
    lists = {name: tuple(value) for name, value in config.items() if isinstance(value, list)}
    node = Node(NodeConfig(**{**config, **lists}))
    await node.start()
    _print(list(node.listen_addrs))
    showing = asyncio.create_task(_show(node))
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    while line := (await reader.readline()).decode().split():
        with suppress(NatscopeError):
            await _do(node, *line)
    showing.cancel()
    await node.stop()


async def _do(node: Node, wish: str, word: str = "") -> None:
    if wish == "ask":
        await node.ask_room()
    elif wish == "leave":
        await node.leave_room()
    elif wish == "join":
        await node.join_room(word)
    elif wish == "dial":
        await node.dial(word)


async def _show(node: Node) -> None:
    last: RoomView | None = None
    while True:
        room = node.snapshot().room
        if room != last:
            last = room
            _print(to_data(room))
        await asyncio.sleep(LOOK_SECONDS)


def _print(data: Any) -> None:
    print(json.dumps(data), flush=True)  # noqa: T201 - the test reads it


if __name__ == "__main__":
    asyncio.run(_run(json.loads(sys.argv[1])))

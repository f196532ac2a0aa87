"""Where a second start finds the first: it knocks, hands over what it was asked for, and ends.

A socket in the data directory, which only its owner can enter; one line of JSON each way. No Qt.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import logging
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

MOST_BYTES = 65_536
"""What a visitor may say."""
MOST_ADDRESSES = 64
SECONDS = 10.0
"""How long either waits for the other, which may be starting on a slow computer."""
WELCOME = b"welcome\n"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Knock:
    """What a second start was asked for."""

    dial: tuple[str, ...] = ()
    """Multiaddrs to connect to."""
    join: tuple[str, ...] = ()
    """Invitations to a room."""
    page: str | None = None
    token: str = ""
    """With which the desktop lets a window come to the front, where it asks for one (Wayland)."""


class Door:
    """Open from `open` to `close`; each visitor's knock is handed to `answer`."""

    def __init__(self, data_dir: Path, answer: Callable[[Knock], None]) -> None:
        self._place = _place(data_dir)
        self._answer = answer
        self._close: Callable[[], None] | None = None

    async def open(self) -> None:
        """Let visitors come. Whoever holds the data directory's lock may; a log line if not."""
        loop = asyncio.get_running_loop()
        try:
            if sys.platform == "win32":
                # The loop of qasync there, and asyncio's own, have pipes by this name.
                pipes: Any = loop
                (server,) = await pipes.start_serving_pipe(self._visitor, self._place)
            else:
                self._remove()  # that of one that crashed
                # The directory is its owner's alone; so is what is made in it.
                server = await loop.create_unix_server(self._visitor, self._place)
        except (OSError, AttributeError) as error:
            _log.info("a second start will not find this one: %s", error)
        else:
            self._close = server.close

    def close(self) -> None:
        """Let nobody in any more. Idempotent."""
        close, self._close = self._close, None
        if close is not None:
            close()
            self._remove()

    def _remove(self) -> None:
        if sys.platform != "win32":
            Path(self._place).unlink(missing_ok=True)

    def _visitor(self) -> asyncio.Protocol:
        return _Visitor(self._answer)


async def knock(data_dir: Path, wish: Knock) -> bool:
    """Hand over what was asked for to the one that runs; False if none with a window does."""
    loop = asyncio.get_running_loop()
    place = _place(data_dir)
    try:
        async with asyncio.timeout(SECONDS):
            if sys.platform == "win32":
                pipes: Any = loop
                _, host = await pipes.create_pipe_connection(_Host, place)
            else:
                _, host = await loop.create_unix_connection(_Host, place)
            return bool(await host.say(json.dumps(asdict(wish)).encode() + b"\n"))
    except (OSError, AttributeError):  # TimeoutError is an OSError
        return False


def _place(data_dir: Path) -> str:
    """The socket in the directory; on Windows a pipe that is named after it."""
    if sys.platform == "win32":
        name = hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:16]
        return rf"\\.\pipe\natscope-{name}"
    return str(data_dir / "door")


def _read(line: bytes) -> Knock:
    """What a visitor said. Raises ValueError."""
    said = json.loads(line)
    if not isinstance(said, dict):
        raise ValueError("not an object")  # noqa: TRY004 - what is wrong is what was said
    texts = {name: said.get(name) for name in ("page", "token")}
    lists = {name: said.get(name, []) for name in ("dial", "join")}
    if not all(one is None or isinstance(one, str) for one in texts.values()):
        raise ValueError("not a text")
    for items in lists.values():
        if not isinstance(items, list) or len(items) > MOST_ADDRESSES:
            raise ValueError("not a short list")
        if not all(isinstance(one, str) for one in items):
            raise ValueError("not a list of texts")
    return Knock(
        dial=tuple(lists["dial"]),
        join=tuple(lists["join"]),
        page=texts["page"],
        token=texts["token"] or "",
    )


class _Visitor(asyncio.Protocol):
    """One who came to the door; it says one line, and gets one."""

    def __init__(self, answer: Callable[[Knock], None]) -> None:
        self._answer = answer
        self._said = bytearray()
        self._transport: asyncio.Transport | None = None
        self._patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - streams have no other
        self._transport = transport
        self._patience = asyncio.get_running_loop().call_later(SECONDS, transport.abort)

    def data_received(self, data: bytes) -> None:
        if self._transport is None:
            return
        self._said += data
        line, end, _ = self._said.partition(b"\n")
        if not end and len(self._said) <= MOST_BYTES:
            return
        transport, self._transport = self._transport, None
        try:
            wish = _read(bytes(line) if end else b"")
        except (ValueError, RecursionError) as error:
            _log.warning("a visitor at the door made no sense: %s", error)
            transport.abort()
            return
        transport.write(WELCOME)
        transport.close()
        self._answer(wish)

    def connection_lost(self, _error: Exception | None) -> None:
        if self._patience is not None:
            self._patience.cancel()


class _Host(asyncio.Protocol):
    """The one that runs, as its visitor sees it."""

    def __init__(self) -> None:
        self._heard = bytearray()
        self._transport: asyncio.BaseTransport | None = None
        self._answered: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    async def say(self, line: bytes) -> bool:
        """Whether it took what was said."""
        transport = self._transport
        assert isinstance(transport, asyncio.WriteTransport)  # noqa: S101
        transport.write(line)
        try:
            return await self._answered
        finally:
            transport.close()

    def data_received(self, data: bytes) -> None:
        self._heard += data
        if len(self._heard) >= len(WELCOME):
            self._settle(self._heard.startswith(WELCOME))

    def connection_lost(self, _error: Exception | None) -> None:
        self._settle(False)

    def _settle(self, welcome: bool) -> None:  # noqa: FBT001
        with contextlib.suppress(asyncio.InvalidStateError):
            self._answered.set_result(welcome)

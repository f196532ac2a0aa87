"""Lines on standard output: each at once, never waited for by anybody else. No Qt.

A reader that is slow makes only the writer wait, one that goes away ends it: a blocked `write`
would keep the node from its peers.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import select
import stat
import sys
from collections.abc import Callable
from typing import TextIO

from app.failure import Failure

PIECE = getattr(select, "PIPE_BUF", 512)
"""Bytes that a pipe which is ready takes without blocking."""


class Output:
    """Writes to one stream. `gone` is set when nobody reads any more."""

    def __init__(self, stream: TextIO | None) -> None:
        """Take over a stream, such as `sys.stdout`; it needs a running loop.

        Raises:
            Failure: the process was started without one.
        """
        if stream is None:
            raise Failure("there is no standard output to write to")
        self.gone = asyncio.Event()
        stream.flush()
        self._descriptor = stream.fileno()
        self._encoding = stream.encoding or "utf-8"
        mode = os.fstat(self._descriptor).st_mode
        self._is_pipe = stat.S_ISFIFO(mode) and sys.platform != "win32"
        if self._is_pipe and _write_only(self._descriptor):
            # The end that writes becomes readable when the other end is closed.
            self._watch(asyncio.get_running_loop().add_reader, self._reader_left)

    async def write(self, text: str) -> None:
        """Write it all; with nobody to read it, nothing.

        Raises:
            OSError: the disk is full, or the like.
        """
        data = memoryview(text.encode(self._encoding, "replace"))
        while data and not self.gone.is_set():
            if self._is_pipe:
                await self._until_ready()
            try:
                written = os.write(self._descriptor, data[:PIECE] if self._is_pipe else data)
            except BrokenPipeError:
                self._reader_left()
                return
            data = data[written:]

    def close(self) -> None:
        """Watch no more. The stream stays open."""
        loop = asyncio.get_running_loop()
        self._watch(lambda descriptor, _: loop.remove_reader(descriptor), None)

    async def _until_ready(self) -> None:
        loop = asyncio.get_running_loop()
        ready = asyncio.Event()
        self._watch(loop.add_writer, ready.set)
        try:
            await ready.wait()
        finally:
            loop.remove_writer(self._descriptor)

    def _reader_left(self) -> None:
        self.gone.set()
        self.close()

    def _watch(self, watch: Callable[..., object], callback: object) -> None:
        if self._is_pipe:
            with contextlib.suppress(OSError):
                watch(self._descriptor, callback)


def _write_only(descriptor: int) -> bool:
    import fcntl

    return fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE == os.O_WRONLY

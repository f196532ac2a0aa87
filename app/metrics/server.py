"""Answers Prometheus over HTTP, on the node's own loop. No Qt.

The library's own server runs in threads, and a snapshot may be taken on the node's loop only; nor
does it bound what a client may take. This one knows one page.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable
from ipaddress import ip_address

from app.failure import Failure
from node import Tasks

MOST_CONNECTIONS = 16
"""Clients at once; a further one is cut off."""
MOST_REQUEST_BYTES = 8192
"""A request's line and headers."""
REQUEST_SECONDS = 5.0
"""From a client's coming to the end of our answer."""
PATH = "/metrics"
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_REASONS = {
    200: "OK",
    400: "Bad Request",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    431: "Request Header Fields Too Large",
}


class MetricsServer:
    """From `start` to `close`."""

    def __init__(self, text: Callable[[], bytes]) -> None:
        """`text` gives the page, anew for each request."""
        self._text = text
        self._tasks = Tasks()
        self._server: asyncio.Server | None = None
        self._names_checked = True

    async def start(self, host: str, port: int) -> None:
        """Listen. Port 0 takes a free one.

        Raises:
            Failure: the address cannot be listened on.
        """
        try:
            self._server = await asyncio.start_server(
                self._came, host, port, limit=MOST_REQUEST_BYTES
            )
        except OSError as error:
            # asyncio puts a sentence with the address again in place of the system's words.
            reason = os.strerror(error.errno) if error.errno else str(error)
            raise Failure(f"--metrics: cannot listen on {written(host, port)}: {reason}") from None
        self._names_checked = is_loopback(host)

    @property
    def port(self) -> int:
        """Where it listens."""
        if self._server is None:
            raise RuntimeError("the server has not started")
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def close(self) -> None:
        """Cut off who is still there. Idempotent."""
        if self._server is not None:
            self._server.close()
        await self._tasks.close()

    def _came(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # No coroutine: asyncio would make a task of it that nobody owns.
        if len(self._tasks) >= MOST_CONNECTIONS:
            writer.transport.abort()
            return
        self._tasks.spawn(self._serve(reader, writer), name="answer a scrape")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                writer.write(await self._answer(reader))
                await writer.drain()
                writer.close()
                await writer.wait_closed()
        except (OSError, TimeoutError, asyncio.IncompleteReadError):
            pass  # gone, or too slow: it comes again
        finally:
            writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader) -> bytes:
        try:
            request = await reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError:
            return _response(431)
        line, _, headers = request.decode("latin-1").partition("\r\n")
        words = line.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            return _response(400)
        method, target, _ = words
        if self._names_checked and not _is_meant(headers):
            return _response(403)
        if target.partition("?")[0] != PATH:
            return _response(404, f"The metrics are at {PATH}\n".encode())
        if method not in {"GET", "HEAD"}:
            return _response(405)
        return _response(200, self._text(), with_body=method == "GET")


def is_loopback(host: str) -> bool:
    """Say whether only this computer can come in at an IP address."""
    return ip_address(host).is_loopback


def written(host: str, port: int) -> str:
    """An IP address and a port, as in a URL."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _is_meant(headers: str) -> bool:
    """Say whether a request names this computer by an IP address or as localhost.

    A web page can have a browser ask loopback under a name of the page's own (DNS rebinding), and
    would read the answer.
    """
    for header in headers.split("\r\n"):
        name, _, value = header.partition(":")
        if name.strip().lower() == "host":
            host = value.strip().lower()
            if not host.endswith("]"):
                host = host.rpartition(":")[0] or host
            if host == "localhost":
                continue
            with contextlib.suppress(ValueError):
                ip_address(host.strip("[]"))
                continue
            return False
    return True


def _response(status: int, body: bytes | None = None, *, with_body: bool = True) -> bytes:
    reason = _REASONS[status]
    if body is None:
        body = f"{reason}\n".encode()
    head = (
        f"HTTP/1.1 {status} {reason}\r\n"
        f"Content-Type: {CONTENT_TYPE}\r\n"
        f"Content-Length: {len(body)}\r\n"
        "Cache-Control: no-store\r\n"
        "Connection: close\r\n\r\n"
    )
    return head.encode() + (body if with_body else b"")

"""The page that Prometheus reads: what it answers, and what a client may take. Real sockets."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from app.arguments import parse_arguments
from app.failure import Failure
from app.metrics import server as module
from app.metrics.server import (
    MOST_CONNECTIONS,
    MOST_REQUEST_BYTES,
    MetricsServer,
    is_loopback,
    written,
)
from app.session import Session
from tests.support.program import ROOT, address, loud, node_arguments, run, started

PAGE = b"a 1\n"


@pytest.fixture
async def server() -> AsyncIterator[MetricsServer]:
    one = MetricsServer(lambda: PAGE)
    await one.start("127.0.0.1", 0)
    yield one
    await one.close()


async def asked(server: MetricsServer, request: bytes) -> bytes:
    """All that the server answers until it closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    try:
        writer.write(request)
        return await asyncio.wait_for(reader.read(), 5)
    except ConnectionResetError:
        return b""
    finally:
        writer.close()


def request(line: str = "GET /metrics HTTP/1.1", host: str = "127.0.0.1:9464") -> bytes:
    return f"{line}\r\nHost: {host}\r\n\r\n".encode()


async def test_the_page_is_there(server: MetricsServer) -> None:
    head, _, body = (await asked(server, request())).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"Content-Type: text/plain; version=0.0.4; charset=utf-8" in head
    assert b"Content-Length: 4" in head
    assert body == PAGE
    assert (await asked(server, request("GET /metrics?x=1 HTTP/1.0"))).endswith(PAGE)
    assert not (await asked(server, request("HEAD /metrics HTTP/1.1"))).endswith(PAGE)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("GET / HTTP/1.1", 404),
        ("GET /metricsx HTTP/1.1", 404),
        ("POST /metrics HTTP/1.1", 405),
        ("GET /metrics", 400),
        ("GET  /metrics HTTP/1.1", 400),
        ("GET /metrics SMTP/1.1", 400),
        ("", 400),
        ("\x16\x03\x01\u00ff", 400),
    ],
)
async def test_there_is_one_page_and_one_way_to_ask(
    server: MetricsServer, line: str, status: int
) -> None:
    assert (await asked(server, request(line))).startswith(f"HTTP/1.1 {status} ".encode())


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:9464", 200),
        ("localhost", 200),
        ("127.0.0.1", 200),
        ("[::1]:9464", 200),
        ("[::1]", 200),
        ("a-page.example:9464", 403),
        ("a-page.example", 403),
        ("localhost.a-page.example:9464", 403),
        ("", 403),
    ],
)
async def test_a_web_page_cannot_read_loopback_under_its_own_name(
    server: MetricsServer, host: str, status: int
) -> None:
    assert (await asked(server, request(host=host))).startswith(f"HTTP/1.1 {status} ".encode())


async def test_two_names_are_both_looked_at(server: MetricsServer) -> None:
    two = b"GET /metrics HTTP/1.1\r\nHost: localhost\r\nHost: a-page.example\r\n\r\n"
    assert b" 403 " in await asked(server, two)


@pytest.mark.parametrize(("more", "status"), [(0, 200), (1, 431)])
async def test_a_request_is_bounded(server: MetricsServer, more: int, status: int) -> None:
    start = b"GET /metrics HTTP/1.1\r\nX: "
    # readuntil counts what stands before the separator.
    whole = start + b"x" * (MOST_REQUEST_BYTES - len(start) + more) + b"\r\n\r\n"
    assert (await asked(server, whole)).startswith(f"HTTP/1.1 {status} ".encode())


async def test_clients_at_once_are_bounded(server: MetricsServer) -> None:
    waiting = [
        await asyncio.open_connection("127.0.0.1", server.port) for _ in range(MOST_CONNECTIONS - 1)
    ]
    assert (await asked(server, request())).endswith(PAGE), "the last that there is room for"
    waiting.append(await asyncio.open_connection("127.0.0.1", server.port))
    assert await asked(server, request()) == b"", "one past that"
    for _, writer in waiting:
        writer.close()
        await writer.wait_closed()
    for _ in range(500):  # until it noticed that they left
        if (await asked(server, request())).endswith(PAGE):
            break
    else:
        pytest.fail("there is no room for anybody any more")


async def test_who_says_nothing_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REQUEST_SECONDS", 0.05)
    one = MetricsServer(lambda: PAGE)
    await one.start("127.0.0.1", 0)
    assert await asked(one, b"GET /metrics HT") == b""
    await one.close()


async def test_who_does_not_read_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REQUEST_SECONDS", 0.1)
    one = MetricsServer(lambda: b"x" * 32_000_000)
    await one.start("127.0.0.1", 0)
    reader, writer = await asyncio.open_connection("127.0.0.1", one.port)
    writer.write(request())
    await asyncio.sleep(0.3)
    got = 0
    try:
        while piece := await reader.read(1 << 20):
            got += len(piece)
    except ConnectionResetError:
        pass
    assert got < 32_000_000
    writer.close()
    await one.close()


async def test_it_ends_with_clients_still_there(server: MetricsServer) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", server.port)
    await asyncio.sleep(0.01)
    await asyncio.wait_for(server.close(), 1)
    await server.close()
    writer.close()


async def test_a_port_that_is_taken_is_told(server: MetricsServer) -> None:
    with pytest.raises(Failure, match=rf"--metrics: cannot listen on 127\.0\.0\.1:{server.port}"):
        await MetricsServer(lambda: PAGE).start("127.0.0.1", server.port)


def test_addresses_in_words() -> None:
    assert is_loopback("127.0.0.1")
    assert is_loopback("::1")
    assert not is_loopback("0.0.0.0")
    assert written("::1", 9464) == "[::1]:9464"
    assert written("127.0.0.1", 9464) == "127.0.0.1:9464"


# --- the program ---------------------------------------------------------------------------------


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
        return number


def scraped(port: int) -> dict[str, float]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        text = answer.read().decode()
    return {
        f"{sample.name}{sorted(sample.labels.values())}": sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


@pytest.mark.parametrize("face", [("--headless", "--json"), ("--headless",)], ids=["json", "words"])
def test_two_nodes_meet_and_prometheus_sees_it(face: tuple[str, ...], tmp_path: Path) -> None:
    port = free_port()
    with started(*node_arguments(tmp_path / "a", "--headless", "--json")) as a:
        first = json.loads(a.line())
        more = (*face, "--no-portmap", "--no-mdns", "--metrics", f":{port}")
        with started(*node_arguments(tmp_path / "b", *more, "--dial", address(first))) as b:
            a.event("PeerIdentified")
            found = scraped(port)
            assert found["natscope_connections['outbound', 'reuse']"] == 1
            assert found["natscope_dials_total['succeeded']"] == 1
            assert found["natscope_verdict['unknown']"] == 1
            assert found["process_resident_memory_bytes[]"] > 10_000_000
            status, _, errors = b.stop()
            assert (status, loud(errors)) == (0, [])
    with pytest.raises(OSError, match="refused"):
        scraped(port)


def test_the_window_has_them_too(tmp_path: Path) -> None:
    port = free_port()
    arguments = node_arguments(tmp_path, "--no-portmap", "--no-mdns", "--metrics", f":{port}")
    picture = tmp_path / "window.png"
    with started(*arguments, "--screenshot", picture, "--after", "30") as program:
        found: dict[str, float] = {}
        for _ in range(150):
            try:
                found = scraped(port)
                break
            except OSError:
                program.process.poll()
                time.sleep(0.1)
        assert found["natscope_verdict['unknown']"] == 1
        status, _, errors = program.stop()
        assert (status, loud(errors)) == (0, [])


def test_a_taken_port_ends_the_program_with_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        more = ("--headless", "--no-portmap", "--no-mdns", "--metrics", f"127.0.0.1:{port}")
        done = run(*node_arguments(tmp_path, *more))
    assert done.returncode == 3
    assert done.stderr == (
        f"natscope: --metrics: cannot listen on 127.0.0.1:{port}: Address already in use\n"
    )


async def test_written_out_for_everybody_they_are_told_so(tmp_path: Path) -> None:
    port = free_port()
    line = [*map(str, node_arguments(tmp_path, "--no-portmap", "--no-mdns", "--headless"))]
    session = Session(parse_arguments([*line, "--metrics", f"0.0.0.0:{port}"]))
    await session.start()
    try:
        (note,) = session.notes
        assert note.startswith(f"Metrics are at http://0.0.0.0:{port}/metrics, for everybody who ")
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(request(host="node.example"))
        assert b" 200 OK" in await reader.read()
        writer.close()
    finally:
        await session.close()


async def test_on_loopback_nothing_needs_to_be_told(tmp_path: Path) -> None:
    line = [*map(str, node_arguments(tmp_path, "--no-portmap", "--no-mdns", "--headless"))]
    session = Session(parse_arguments([*line, "--metrics", f":{free_port()}"]))
    await session.start()
    await session.close()
    assert session.notes == []


def test_who_does_not_ask_for_metrics_does_not_wait_for_them() -> None:
    code = (
        "import sys, app.session, app.commands.cli, app.commands.headless\n"
        "print('prometheus_client' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"

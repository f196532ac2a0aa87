"""`natscope --headless`: the lines that scripts lean on, and the ways in which it ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from app.commands.headless import json_line, spoken_line
from tests.support.event_samples import samples
from tests.support.program import (
    ROOT,
    SECONDS,
    address,
    command,
    environment,
    loud,
    node_arguments,
    run,
    started,
)

JSON = ("--headless", "--json")


def test_two_nodes_tell_what_scripts_lean_on(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path / "a", *JSON)) as a:
        first = json.loads(a.line())
        assert first["event"] == "NodeStarted"
        assert first["agent"].startswith("natscope/")
        with started(*node_arguments(tmp_path / "b", *JSON, "--dial", address(first))) as b:
            ours = b.event("NodeStarted")
            opened = b.event("ConnectionOpened")
            assert opened["peer_id"] == first["peer_id"]
            assert opened["direction"] == "outbound"
            assert opened["port_use"] == "reuse"
            assert opened["remote_addr"] == first["listen_addrs"][0]
            assert opened["local_addr"] == ours["listen_addrs"][0]
            identified = b.event("PeerIdentified")
            assert identified["observed_addr"] == ours["listen_addrs"][0]
            arrived = a.event("InboundArrived")
            assert arrived["peer_id"] == ours["peer_id"]
            assert arrived["path"] == "loopback"
            assert arrived["solicited"] == "no"
            status, out, errors = b.stop()
            assert (status, errors) == (0, "")
            assert json.loads(out.splitlines()[-1])["event"] == "NodeStopped"
        ended = a.event("ConnectionEnded")
        assert not ended["by_us"]
        assert a.stop(signal.SIGINT)[0] == 0


def test_a_reader_that_leaves_ends_it(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path, *JSON)) as program:
        assert program.line()
        assert program.process.stdout is not None
        program.process.stdout.close()
        assert program.process.wait(SECONDS) == 0
        assert program.process.stderr is not None
        assert program.process.stderr.read() == b""


def test_a_reader_that_does_not_read_cannot_keep_it_from_ending(tmp_path: Path) -> None:
    # A pipe of one page, filled up before the program begins.
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    try:
        while True:
            os.write(writer, b"x" * 4096)
    except BlockingIOError:
        os.set_blocking(writer, True)
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        subprocess.Popen(
            command(*node_arguments(tmp_path, *JSON, "--dial", tcp(server))),
            cwd=ROOT,
            env=environment(),
            stdout=writer,
            stderr=subprocess.PIPE,
        ) as process,
    ):
        os.close(writer)
        server.settimeout(SECONDS)
        # It dials: the node runs, while its first line waits for the reader.
        server.accept()[0].close()
        process.terminate()
        assert process.wait(SECONDS) == 0
    os.close(reader)


def tcp(server: socket.socket) -> str:
    host, port = server.getsockname()
    return f"/ip4/{host}/tcp/{port}"


def test_logs_go_to_standard_error_only(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path, *JSON, "--log-level", "debug")) as program:
        program.event("NodeStarted")
        status, out, errors = program.stop()
    assert status == 0
    assert all(json.loads(line)["event"] for line in out.splitlines())
    assert "DEBUG" in errors


def test_without_a_terminal_it_speaks_in_sentences(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path, "--headless")) as program:
        assert "Started as 12D3" in program.line()
        status, out, errors = program.stop()
    assert status == 0
    assert "Stopped" in out
    assert errors == ""


def test_a_second_instance_says_so_in_one_line(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path, *JSON)) as program:
        port = program.event("NodeStarted")["listen_addrs"][0].rpartition("/")[2]
        second = run(*node_arguments(tmp_path, *JSON))
        assert second.returncode == 3
        assert second.stdout == ""
        assert len(second.stderr.splitlines()) == 1
        assert f"(process {program.process.pid}, port {port})" in second.stderr
        assert "--data-dir" in second.stderr
        assert program.stop()[0] == 0


def test_a_replay_writes_the_recorded_lines_and_ends(tmp_path: Path) -> None:
    recorded = tmp_path / "session"
    with started(*node_arguments(tmp_path / "a", *JSON, "--record", recorded)) as program:
        program.event("NodeStarted")
        status, out, _ = program.stop()
    assert status == 0
    lines = [*program.lines, *out.splitlines()]
    replay = ("--data-dir", tmp_path / "b", "--replay", recorded, "--speed", "100")
    done = run(*JSON, *replay)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == lines
    assert not (tmp_path / "b").exists()


def test_a_full_disk_is_told_with_status_3(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command(*node_arguments(tmp_path, *JSON)),
            cwd=ROOT,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    assert done.returncode == 3
    assert "cannot write to standard output: No space left" in done.stderr


def test_nothing_of_qt_or_rich_is_loaded_for_json(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path, *JSON), python=("-X", "importtime")) as program:
        program.event("NodeStarted")
        status, _, errors = program.stop()
    assert status == 0
    loaded = {line.rpartition("|")[2].strip() for line in loud(errors)}
    assert "node.node" in loaded
    assert not {name for name in loaded if name.split(".")[0] in {"PySide6", "rich", "qasync"}}


def test_every_event_is_one_line_for_programs_and_one_for_people() -> None:
    for event in samples():
        assert json.loads(json_line(event))["event"] == type(event).__name__
        assert "\n" not in json_line(event)
        assert "\n" not in spoken_line(event)

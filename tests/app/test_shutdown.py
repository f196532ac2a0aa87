"""Every face ends in order, and leaves no task, warning or socket behind. Python looks closely."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.program import (
    ROOT,
    SECONDS,
    STRICT,
    Program,
    address,
    environment,
    loud,
    node_arguments,
    started,
)

FACES = {"window": (), "sentences": ("--headless",), "json": ("--headless", "--json")}
CLOSED_BY_THE_USER = """
import sys
from PySide6.QtCore import QTimer
import app.desktop.desktop
make = app.desktop.desktop._window
def closing(*how):
    window = make(*how)
    QTimer.singleShot(1000, window.close)
    return window
app.desktop.desktop._window = closing
from app.main import main
sys.exit(main(sys.argv[1:]))
"""
CLOSED_WHEN_TOLD = CLOSED_BY_THE_USER.replace(
    "    QTimer.singleShot(1000, window.close)",
    """    from pathlib import Path
    window.page.stun_field.setText("SERVER")
    QTimer.singleShot(100, window.page.ask_stun)
    timer = QTimer(window, interval=20)
    timer.timeout.connect(lambda: Path("TOLD").exists() and window.close())
    timer.start()""",
)
"""Asks a server, and waits for its answer until a file is there."""


def connected(peer: Program, program: Program) -> None:
    """Wait until both know each other."""
    identified = peer.event("PeerIdentified")
    assert identified["agent"].startswith("natscope/")
    assert program.process.poll() is None


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("face", FACES)
def test_a_signal_ends_it_with_a_goodbye_and_nothing_is_left(
    tmp_path: Path, face: str, number: signal.Signals
) -> None:
    with started(*node_arguments(tmp_path / "a", "--headless", "--json")) as peer:
        to = address(peer.event("NodeStarted"))
        words = node_arguments(tmp_path / "b", *FACES[face], "--dial", to)
        with started(*words, "--record", tmp_path / "session", python=STRICT) as program:
            connected(peer, program)
            begun = time.monotonic()
            status, _, errors = program.stop(number)
            assert time.monotonic() - begun < 3.0
            assert (status, loud(errors)) == (0, [])
        ended = peer.event("ConnectionEnded")
        assert not ended["by_us"]
        assert "reset" not in ended["reason"]
        assert peer.stop()[0] == 0
    lines = (tmp_path / "session").read_text().splitlines()
    assert any('"event": "NodeStopped"' in line for line in lines[-3:])


def test_a_window_that_is_closed_ends_everything(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path / "a", "--headless", "--json")) as peer:
        to = address(peer.event("NodeStarted"))
        done = subprocess.run(
            [
                *(sys.executable, *STRICT, "-c", CLOSED_BY_THE_USER),
                *map(str, node_arguments(tmp_path / "b", "--dial", to, "--page", "activity")),
            ],
            cwd=ROOT,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        assert (done.returncode, done.stdout, loud(done.stderr)) == (0, "", [])
        assert not peer.event("ConnectionEnded")["by_us"]
    assert "window/page" in (tmp_path / "b" / "settings.json").read_text()


def test_a_window_that_is_closed_while_it_waits_for_an_answer_says_nothing(tmp_path: Path) -> None:
    told = tmp_path / "told"
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = f"127.0.0.1:{silent.getsockname()[1]}"
        script = CLOSED_WHEN_TOLD.replace("SERVER", server).replace("TOLD", str(told))
        words = node_arguments(tmp_path / "data", "--page", "overview")
        with subprocess.Popen(
            [*(sys.executable, *STRICT, "-c", script), *map(str, words)],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as program:
            silent.settimeout(SECONDS)
            with silent.accept()[0]:  # it is asked, and gets no answer
                told.touch()
                stdout, stderr = program.communicate(timeout=SECONDS)
        assert (program.returncode, stdout, loud(stderr)) == (0, "", [])


@pytest.mark.parametrize("face", FACES)
def test_many_signals_end_it_once(tmp_path: Path, face: str) -> None:
    with started(*node_arguments(tmp_path / "a", "--headless", "--json")) as peer:
        to = address(peer.event("NodeStarted"))
        words = node_arguments(tmp_path / "b", *FACES[face], "--dial", to)
        with started(*words, python=STRICT) as program:
            connected(peer, program)
            while program.process.poll() is None:
                program.process.send_signal(signal.SIGINT)
                program.process.send_signal(signal.SIGTERM)
                time.sleep(0.002)
            status, _, errors = program.wait()
            assert (status, loud(errors)) == (0, [])


@pytest.mark.parametrize("face", FACES)
def test_a_signal_at_once_is_the_systems_to_handle_or_ours(tmp_path: Path, face: str) -> None:
    """Before Python runs our first line there is nobody else."""
    with started(*node_arguments(tmp_path, *FACES[face])) as program:
        status, _, errors = program.stop()
        assert (status, errors) in [(0, ""), (-signal.SIGTERM, "")]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not tell")
@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("wait", [0.0, 0.03, 0.06, 0.1, 0.15, 0.2, 0.25, 0.3])
def test_a_signal_while_it_starts_is_no_accident(tmp_path: Path, face: str, wait: float) -> None:
    with started(*node_arguments(tmp_path, *FACES[face])) as program:
        until_it_listens_to_signals(program.process.pid)
        time.sleep(wait)
        status, _, errors = program.stop()
        assert (status, errors) == (0, "")


def until_it_listens_to_signals(pid: int) -> None:
    """How long that takes is the computer's business, which may be busy."""
    bit = 1 << (signal.SIGTERM - 1)
    for _ in range(3000):
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        (caught,) = (line.split()[1] for line in lines if line.startswith("SigCgt:"))
        if int(caught, 16) & bit:
            return
        time.sleep(0.005)
    raise AssertionError("it never did")


def test_a_peer_that_does_not_answer_cannot_hold_it_up(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path / "a", "--headless", "--json")) as peer:
        to = address(peer.event("NodeStarted"))
        words = node_arguments(tmp_path / "b", "--headless", "--json", "--dial", to)
        with started(*words, python=STRICT) as program:
            program.event("PeerIdentified")
            peer.process.send_signal(signal.SIGSTOP)
            try:
                begun = time.monotonic()
                status, _, errors = program.stop()
                assert time.monotonic() - begun < 4.0
            finally:
                peer.process.send_signal(signal.SIGCONT)
            assert (status, loud(errors)) == (0, [])
        assert peer.stop()[0] == 0

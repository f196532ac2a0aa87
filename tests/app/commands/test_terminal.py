"""The live terminal view: what it shows at any size, and that the terminal is given back."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console
from rich.screen import Screen as Whole

from app.commands.terminal import Screen
from node import Event, Snapshot
from tests.support.event_samples import samples
from tests.support.program import ROOT, SECONDS, command, environment, node_arguments
from tests.support.scenes import SCENES, connection, home_nat, many
from tests.support.scenes_reach import ipv6_firewall, port_restricted
from tests.support.scenes_room import in_a_room


def drawn(
    snapshot: Snapshot, width: int = 140, height: int = 40, events: tuple[Event, ...] = ()
) -> list[str]:
    file = io.StringIO()
    console = Console(file=file, width=width, height=height, color_system=None)
    console.print(Whole(Screen(snapshot, events)), end="")
    return file.getvalue().splitlines()


def test_it_shows_what_the_window_shows_in_short() -> None:
    snapshot = home_nat()
    text = "\n".join(drawn(snapshot, events=tuple(samples())))
    assert snapshot.verdict.sentence in text
    assert "203.0.113.7:41234" in text
    assert "4 of 4" in text
    assert "mapped by our own dialling" in text
    assert "shared port" in text
    assert "js-libp2p" in text
    assert "Stopped; every connection" in text


def test_it_says_at_each_address_whether_others_get_in() -> None:
    (line,) = [one for one in drawn(port_restricted()) if "4 of 4" in one]
    assert "others do not get in" in line
    (line,) = [one for one in drawn(ipv6_firewall()) if "2001:db8:23::1c4e" in one]
    assert "others do not get in" in line


def test_it_shows_who_takes_part_in_the_room() -> None:
    lines = drawn(in_a_room())
    (title,) = [one for one in lines if "Room: 4 participants" in one]
    assert "Others join with 192.168.1.2:4001" in title
    (friend,) = [one for one in lines if "Björn" in one]
    assert "local network" in friend
    assert "direct" in friend
    assert "192.168.1.2:4001" in friend
    (server,) = [one for one in lines if "server " in one]
    assert "no consent" in server
    assert not any("Room" in one for one in drawn(home_nat()))


@pytest.mark.parametrize("size", [(200, 60), (80, 24), (40, 10), (10, 3), (1, 1)])
def test_a_room_fits_into_any_terminal(size: tuple[int, int]) -> None:
    width, height = size
    lines = drawn(in_a_room(), width, height, tuple(samples()))
    assert len(lines) == height
    assert all(len(line) <= width for line in lines)


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("width", "height"), [(200, 60), (80, 24), (40, 10), (10, 3), (1, 1)])
def test_it_fits_into_any_terminal(scene: str, width: int, height: int) -> None:
    lines = drawn(SCENES[scene](), width, height, tuple(samples()))
    assert len(lines) == height
    assert all(len(line) <= width for line in lines)


def test_what_has_no_room_is_counted() -> None:
    lines = drawn(many(500), 80, 24)
    assert "500 connections" in "\n".join(lines)
    rest = next(line for line in lines if line.endswith(" more") or " more " in line)
    shown = sum(" out " in line or "  in  " in line for line in lines[6:12])
    assert int(rest.split()[1]) == 500 - shown


def test_a_peers_words_are_neither_markup_nor_control_codes() -> None:
    evil = "[bold red]x[/] \x1b[2J[link=http://x]"
    view = connection(1)
    assert view.identify is not None
    view = replace(view, identify=replace(view.identify, agent=evil))
    text = "\n".join(drawn(replace(home_nat(), connections=(view,)), 200))
    assert "[bold red]x[/]" in text
    assert "\x1b" not in text


class Terminal:
    """A pseudo-terminal with Natscope in it."""

    def __init__(self, *arguments: str | Path, rows: int = 24, columns: int = 100) -> None:
        self.said = b""
        self.master, slave = pty.openpty()
        self.resize(rows, columns)
        self.before = termios.tcgetattr(slave)
        self.process = subprocess.Popen(
            command(*arguments),
            cwd=ROOT,
            env=environment(TERM="xterm-256color", QT_QPA_PLATFORM=""),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
        )
        self.slave = slave

    def resize(self, rows: int, columns: int) -> None:
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read_until(self, fits: Callable[[str], object]) -> str:
        """Read until what was drawn fits, and give it without its control codes."""
        until = time.monotonic() + SECONDS
        while not fits(plain(self.said)):
            ready, _, _ = select.select([self.master], [], [], max(0, until - time.monotonic()))
            assert ready, plain(self.said)[-2000:]
            self.said += os.read(self.master, 65536)
        return plain(self.said)

    def close(self) -> int:
        status = self.process.wait(SECONDS)
        assert termios.tcgetattr(self.slave) == self.before
        os.close(self.slave)
        os.close(self.master)
        return status


def plain(said: bytes) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", said.decode(errors="replace"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_terminal_is_given_back_as_it_was(tmp_path: Path, number: signal.Signals) -> None:
    terminal = Terminal(*node_arguments(tmp_path, "--headless"))
    terminal.read_until(lambda text: "Started as" in text)
    assert b"\x1b[?1049h" in terminal.said  # the other screen
    assert b"\x1b[?25l" in terminal.said  # no cursor
    terminal.process.send_signal(number)
    terminal.read_until(lambda _: b"\x1b[?1049l" in terminal.said)
    assert b"\x1b[?25h" in terminal.said
    assert terminal.close() == 0


def test_it_follows_the_size_of_the_terminal(tmp_path: Path) -> None:
    terminal = Terminal(*node_arguments(tmp_path, "--headless"), columns=60)
    terminal.read_until(lambda text: "Ctrl+C ends" in text)
    terminal.said = b""
    terminal.resize(30, 110)
    terminal.read_until(lambda text: "─" * 105 in text and "Ctrl+C ends" in text)
    terminal.process.terminate()
    assert terminal.close() == 0


def test_without_a_display_it_says_so_and_goes_on_here(tmp_path: Path) -> None:
    terminal = Terminal(*node_arguments(tmp_path))
    text = terminal.read_until(lambda text: "Started as" in text)
    assert "natscope: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)" in text
    terminal.process.terminate()
    assert terminal.close() == 0


def test_log_records_do_not_write_across_the_view(tmp_path: Path) -> None:
    terminal = Terminal(*node_arguments(tmp_path, "--headless", "--log-level", "debug"))
    terminal.read_until(lambda text: "Started as" in text)
    terminal.process.terminate()
    terminal.read_until(lambda _: b"\x1b[?1049l" in terminal.said)
    assert terminal.close() == 0
    view = terminal.said[terminal.said.index(b"\x1b[?1049h") :]
    assert b"DEBUG" not in view

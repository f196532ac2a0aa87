"""What is measured of an event loop: this process is the load, on a core of its own."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import select
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 1.0
"""How long a rate is measured."""
WARM_UP = 0.2
MESSAGE = bytes(64)
IDLE = 1000
BUSY = 100
AT_ONCE = 32
LEAVE_AT_ONCE = struct.pack("ii", 1, 0)
"""For SO_LINGER: no port is left waiting."""

Values = dict[str, float]


class Subject:
    """A process with the loop under measurement, on the first core."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.has_qt = kind != "asyncio"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.loop_subject", kind],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        echo, control = self._process.stdout.readline().split()
        self._echo = ("127.0.0.1", int(echo))
        self._control = socket.create_connection(("127.0.0.1", int(control)))
        self._answers = self._control.makefile("r")
        self._pin()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None
    ) -> None:
        self._answers.close()
        self._control.close()
        self._process.wait(20)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def ask(self, command: str) -> Values:
        """Have it measure something itself."""
        self._control.sendall(command.encode() + b"\n")
        answer: Values = json.loads(self._answers.readline())
        return answer

    def connect(self) -> socket.socket:
        """A connection to its echo server."""
        made = socket.create_connection(self._echo)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LEAVE_AT_ONCE)
        return made

    def _pin(self) -> None:
        cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
        if len(cores) > 1:
            os.sched_setaffinity(self._process.pid, cores[:1])


@contextlib.contextmanager
def on_the_last_core() -> Iterator[None]:
    """The load does not take the loop's time, where there is a second core."""
    if not hasattr(os, "sched_getaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextlib.contextmanager
def connections(subject: Subject, count: int) -> Iterator[list[socket.socket]]:
    """So many connections, which the loop has accepted."""
    made = [subject.connect() for _ in range(count)]
    for one in made:
        one.sendall(b"x")
    for one in made:
        one.recv(1)
    try:
        yield made
    finally:
        for one in made:
            one.close()


def round_trips(busy: list[socket.socket], seconds: float) -> float:
    """Messages sent and received again a second, one on its way in each connection."""
    poll = select.epoll()
    by_number = {one.fileno(): one for one in busy}
    for one in busy:
        poll.register(one, select.EPOLLIN)
        one.send(MESSAGE)
    count = 0
    begun = time.perf_counter()
    until = begun + seconds
    while (now := time.perf_counter()) < until:
        for number, _ in poll.poll():
            one = by_number[number]
            one.recv(256)
            one.send(MESSAGE)
            count += 1
    for one in busy:
        one.recv(256)
    poll.close()
    return count / (now - begun)


def echo(subject: Subject, busy: int, idle: int = 0) -> float:
    """Round trips a second over `busy` connections, with `idle` ones beside them."""
    with connections(subject, idle), connections(subject, busy) as active:
        round_trips(active, WARM_UP)
        return round_trips(active, SECONDS)


def accepts(subject: Subject) -> float:
    """Connections a second that are accepted, answered and closed, some at once."""
    count = 0
    begun = time.perf_counter()
    while (now := time.perf_counter()) < begun + SECONDS:
        with connections(subject, AT_ONCE):
            count += AT_ONCE
    return count / (now - begun)


def qt_waits(subject: Subject) -> Values:
    """How late Qt's timers are while the loop is saturated by many connections."""
    with connections(subject, BUSY) as active:
        round_trips(active, WARM_UP)
        subject.ask("qt_begin")
        round_trips(active, 2 * SECONDS)
        return subject.ask("qt_end")


def measure(kind: str) -> Values:
    """Measure everything of one loop once."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 4096)), hard))
    with on_the_last_core(), Subject(kind) as subject:
        values = {
            "echo_1": echo(subject, 1),
            "echo_100": echo(subject, BUSY),
            "echo_idle": echo(subject, 1, IDLE),
            "accepts": accepts(subject),
            "chain": subject.ask("chain")["value"],
            "batch": subject.ask("batch")["value"],
        }
        values |= {f"timer_{name}": value for name, value in subject.ask("timers").items()}
        if subject.has_qt:
            values |= {f"qt_{name}": value for name, value in qt_waits(subject).items()}
    return values

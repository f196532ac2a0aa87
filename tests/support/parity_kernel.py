"""The kernel's sockets in network namespaces, as a ground for scripts of parity."""

from __future__ import annotations

import contextlib
import errno
import heapq
import socket
import struct
import time
from collections.abc import Collection, Iterable
from contextlib import ExitStack
from itertools import count

from node.address import Endpoint
from tests.support.namespaces import Host
from tests.support.nat_measure import _make_deaf
from tests.support.parity import SURE_SECONDS, Outcome, Step, Steps, heard_words

_ETH_P_IP, _ETH_P_IPV6 = 0x0800, 0x86DD
_IPV6_HEADER = 40
_TCP, _SYN_ALONE, _FLAGS = 6, 0x02, 0x17
_LOOK_SECONDS = 0.05
"""Between two looks whether something has come: many scripts look."""
_UNDER_WAY = {0, errno.EINPROGRESS}
_OUTCOMES = {errno.ECONNREFUSED: Outcome.REFUSED, errno.EADDRNOTAVAIL: Outcome.TAKEN}


class KernelAttempt:
    """A socket that connects."""

    def __init__(self, dialling: socket.socket, code: int) -> None:
        self._socket = dialling
        self._code = 0 if code in _UNDER_WAY else code

    @property
    def outcome(self) -> Outcome:
        """What became of it so far."""
        self._code = self._code or self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if self._code:
            return _OUTCOMES.get(self._code, Outcome.OTHER)
        try:
            self._socket.getpeername()
        except OSError:
            return Outcome.SILENT
        return Outcome.CONNECTED

    def say(self) -> None:
        """Send a byte."""
        _say(self._socket)

    def heard(self) -> str:
        """Give how much has come from the other end, and whether it is still there."""
        return _heard(self._socket)

    def close(self, *, reset: bool = False) -> None:
        """Close its socket, in order or by RST; one that was connecting says nothing."""
        _close(self._socket, reset=reset)


class KernelGround:
    """Hosts of a lab. `outside` has the address at which the internet sees each."""

    def __init__(
        self, hosts: dict[str, tuple[Host, str]], outside: dict[str, str], version: int
    ) -> None:
        self.outside = outside
        self._hosts = hosts
        self._version = version
        self._sockets = ExitStack()
        self._listeners: dict[tuple[str, int], socket.socket] = {}
        self._came: dict[tuple[str, int], list[Endpoint]] = {}
        self._accepted: dict[tuple[str, int], socket.socket] = {}
        self._datagrams: dict[tuple[str, int], tuple[socket.socket, list[Endpoint]]] = {}
        self._deaf: dict[tuple[str, int], tuple[socket.socket, socket.socket]] = {}
        self._heard: dict[tuple[str, int], list[Endpoint]] = {}

    def now(self) -> float:
        """Give the time, seconds."""
        return time.monotonic()

    def at(self, who: str) -> str:
        """Give a host's own address."""
        return self._hosts[who][1]

    def listen(self, who: str, port: int) -> None:
        """Accept on any address of a host; asked again, go on."""
        if (who, port) in self._came:
            return
        listener = self._open(who, port)
        listener.listen(64)
        listener.setblocking(False)
        self._listeners[who, port] = listener
        self._came[who, port] = []

    def came(self, who: str, port: int) -> list[Endpoint]:
        """Give those who were accepted there so far, as they are seen."""
        came = self._came[who, port]
        with contextlib.suppress(BlockingIOError):
            while True:
                accepted, source = self._listeners[who, port].accept()
                self._accepted[who, port] = self._sockets.enter_context(accepted)
                came.append(Endpoint(source[0], source[1]))
        return list(came)

    def dial(self, who: str, port: int, to: Endpoint) -> KernelAttempt:
        """Begin to connect from a port, 0 for any."""
        dialling = self._open(who, port)
        dialling.setblocking(False)
        return KernelAttempt(dialling, dialling.connect_ex((to.host, to.port)))

    def say(self, who: str, port: int) -> None:
        """Send a byte from there, on the connection that was accepted last."""
        _say(self._accepted[who, port])

    def heard_by(self, who: str, port: int) -> str:
        """Give how much has come there on it, and whether the other end is still there."""
        return _heard(self._accepted[who, port])

    def hang_up(self, who: str, port: int, *, reset: bool) -> None:
        """Close the connection that was accepted there last, in order or by RST."""
        _close(self._accepted[who, port], reset=reset)

    def open_datagrams(self, who: str, port: int, hears: Collection[str]) -> None:
        """Take datagrams on a port, from anybody."""
        opened = self._open(who, port, socket.SOCK_DGRAM)
        opened.setblocking(False)
        self._datagrams[who, port] = opened, []

    def send_datagram(self, who: str, port: int, to: Endpoint) -> None:
        """Send one from there."""
        with contextlib.suppress(ConnectionRefusedError):
            self._datagrams[who, port][0].sendto(b"?", (to.host, to.port))

    def datagrams(self, who: str, port: int) -> list[Endpoint]:
        """Give the senders of those that came so far, as they are seen."""
        opened, came = self._datagrams[who, port]
        with contextlib.suppress(BlockingIOError):
            while True:
                source = opened.recvfrom(64)[1]
                came.append(Endpoint(source[0], source[1]))
        return list(came)

    def deafen(self, who: str, port: int) -> None:
        """Let nobody on a port of a host answer, not even the system by RST."""
        deaf = self._open(who, port)
        _make_deaf(deaf)
        deaf.listen()
        with self._hosts[who][0].entered():
            frames = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, 0)
        self._sockets.enter_context(frames)
        frames.setblocking(False)
        frames.bind(("eth", _ETH_P_IP if self._version == 4 else _ETH_P_IPV6))
        self._deaf[who, port] = deaf, frames
        self._heard[who, port] = []

    def heard(self, who: str, port: int) -> list[Endpoint]:
        """Give the senders of the SYNs that came to a deaf port so far."""
        heard = self._heard[who, port]
        _, frames = self._deaf[who, port]
        with contextlib.suppress(BlockingIOError):
            while True:
                source = _syn_source(frames.recv(65536), self._version, port)
                heard += [source] if source else []
        return list(heard)

    def hear_again(self, who: str, port: int) -> None:
        """Let that port be one of which the host knows nothing."""
        for one in self._deaf[who, port]:
            one.close()

    def close(self) -> None:
        """Close all sockets."""
        self._sockets.close()

    def _open(
        self, who: str, port: int, kind: socket.SocketKind = socket.SOCK_STREAM
    ) -> socket.socket:
        family, anywhere = (
            (socket.AF_INET, "0.0.0.0") if self._version == 4 else (socket.AF_INET6, "::")
        )
        with self._hosts[who][0].entered():
            opened = self._sockets.enter_context(socket.socket(family, kind))
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        opened.bind((anywhere, port))
        return opened


def _say(connected: socket.socket) -> None:
    with contextlib.suppress(ConnectionError):
        connected.send(b"?")


def _heard(connected: socket.socket) -> str:
    count, lost = 0, False
    with contextlib.suppress(BlockingIOError):
        try:
            count = len(connected.recv(64, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except ConnectionError:
            lost = True
    return heard_words(count, lost=lost)


def _close(connected: socket.socket, *, reset: bool) -> None:
    if reset:
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("@ii", 1, 0))
    connected.close()


def _syn_source(packet: bytes, version: int, to_port: int) -> Endpoint | None:
    """Who sent a packet, if that is a SYN for a port."""
    if version == 4:
        carries, start, source = packet[9], (packet[0] & 0xF) * 4, packet[12:16]
    else:
        carries, start, source = packet[6], _IPV6_HEADER, packet[8:24]
    if carries != _TCP or packet[start + 13] & _FLAGS != _SYN_ALONE:
        return None
    port, target = struct.unpack_from("!HH", packet, start)
    family = socket.AF_INET if version == 4 else socket.AF_INET6
    return Endpoint(socket.inet_ntop(family, source), port) if target == to_port else None


def drive(scripts: Iterable[Steps], *, apart: float) -> None:
    """Let scripts run at the same time, to their ends.

    Each begins `apart` s after the last, or later: while one that has begun has something to do,
    none is begun.
    """
    numbers, coming, begin = count(), iter(scripts), time.monotonic()
    waiting: list[tuple[float, int, Steps, Step, float]] = []
    script = next(coming, None)
    while waiting or script is not None:
        now = time.monotonic()
        if script is not None and begin <= now and not (waiting and waiting[0][0] <= now):
            heapq.heappush(waiting, (now, next(numbers), script, 0.0, 0.0))
            script, begin = next(coming, None), now + apart
        due = waiting[0][0] if waiting else begin
        if due > now:
            time.sleep(min(due, begin if script is not None else due) - now)
        elif waiting:
            _go_on(waiting, next(numbers))


def _go_on(waiting: list[tuple[float, int, Steps, Step, float]], number: int) -> None:
    """Let the script that is due first take its next step, if what it waits for has come."""
    _, _, script, step, until = heapq.heappop(waiting)
    now = time.monotonic()
    if callable(step) and now < until and not step():
        heapq.heappush(waiting, (now + _LOOK_SECONDS, number, script, step, until))
        return
    wish = next(script, None)
    if wish is not None:
        due = time.monotonic() + (0.0 if callable(wish) else wish)
        heapq.heappush(waiting, (due, number, script, wish, due + SURE_SECONDS))

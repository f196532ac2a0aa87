"""What Linux does with shared ports, as far as we rely on it (PROTOCOLS §21.4, NATLAB §5).

Numbers in the names are those of the table there. If one of these fails, look at node/net/reuse.py.
"""

from __future__ import annotations

import errno
import os
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="facts of Linux")

RA, RP = socket.SO_REUSEADDR, socket.SO_REUSEPORT


class Sockets(ExitStack):
    """Sockets that are closed with the test."""

    def new(self, *options: int) -> socket.socket:
        sock = self.enter_context(socket.socket())
        for option in options:
            sock.setsockopt(socket.SOL_SOCKET, option, 1)
        sock.settimeout(2)
        return sock

    def listener(self, host: str, port: int = 0, *options: int) -> tuple[socket.socket, int]:
        sock = self.new(*options)
        sock.bind((host, port))
        sock.listen(16)
        return sock, sock.getsockname()[1]

    def promoted(self, host: str = "127.0.0.1", port: int = 0) -> tuple[socket.socket, int]:
        """A listener as node/net/listen_socket.py opens it."""
        sock = self.new(RA)
        sock.bind((host, port))
        sock.setsockopt(socket.SOL_SOCKET, RP, 1)
        sock.listen(16)
        return sock, sock.getsockname()[1]

    def bound(self, host: str, port: int, *options: int) -> socket.socket:
        sock = self.new(*options)
        sock.bind((host, port))
        return sock


@pytest.fixture
def sockets() -> Iterator[Sockets]:
    with Sockets() as stack:
        yield stack


def raising(code: int, call: object, *arguments: object) -> None:
    assert callable(call)
    with pytest.raises(OSError) as caught:
        call(*arguments)
    assert caught.value.errno == code, os.strerror(caught.value.errno or 0)


def test_01_03_dials_leave_from_a_port_made_shared_after_bind(sockets: Sockets) -> None:
    _, port = sockets.promoted()
    for host in ("127.0.0.2", "127.0.0.3"):
        _, target = sockets.listener(host)
        dial = sockets.bound("127.0.0.1", port, RA, RP)
        dial.connect((host, target))
        assert dial.getsockname() == ("127.0.0.1", port)


def test_02_a_used_4_tuple_fails_at_connect(sockets: Sockets) -> None:
    _, port = sockets.promoted()
    _, target = sockets.listener("127.0.0.2")
    sockets.bound("127.0.0.1", port, RA, RP).connect(("127.0.0.2", target))
    again = sockets.bound("127.0.0.1", port, RA, RP)
    raising(errno.EADDRNOTAVAIL, again.connect, ("127.0.0.2", target))


def test_02_a_connection_not_accepted_yet_uses_its_4_tuple(sockets: Sockets) -> None:
    _, port = sockets.promoted()
    peer = sockets.bound("127.0.0.2", 0, RA, RP)
    peer.connect(("127.0.0.1", port))
    back = sockets.bound("127.0.0.1", port, RA, RP)
    raising(errno.EADDRNOTAVAIL, back.connect, peer.getsockname())


def test_04_reuseaddr_alone_does_not_share(sockets: Sockets) -> None:
    _, port = sockets.promoted()
    raising(errno.EADDRINUSE, sockets.new(RA).bind, ("127.0.0.1", port))


def test_06_a_listener_that_does_not_share_lets_no_dial_in(sockets: Sockets) -> None:
    _, port = sockets.listener("127.0.0.1", 0, RA)
    raising(errno.EADDRINUSE, sockets.new(RA, RP).bind, ("127.0.0.1", port))


def test_07_the_shared_port_connects_to_itself(sockets: Sockets) -> None:
    _, port = sockets.promoted()
    dial = sockets.bound("127.0.0.1", port, RA, RP)
    dial.connect(("127.0.0.1", port))
    assert dial.getsockname() == dial.getpeername()


def test_08_a_wildcard_dial_reaches_loopback(sockets: Sockets) -> None:
    _, port = sockets.promoted("0.0.0.0")
    _, target = sockets.listener("127.0.0.2")
    dial = sockets.bound("0.0.0.0", port, RA, RP)
    dial.connect(("127.0.0.2", target))
    assert dial.getsockname() == ("127.0.0.1", port)


def test_09_two_listeners_split_the_connections(sockets: Sockets) -> None:
    one, port = sockets.listener("127.0.0.1", 0, RA, RP)
    other, _ = sockets.listener("127.0.0.1", port, RA, RP)
    for _ in range(16):
        sockets.new().connect(("127.0.0.1", port))
    counts = [accept_all(sockets, sock) for sock in (one, other)]
    assert sum(counts) == 16
    assert min(counts) > 0


def test_10_a_bound_dial_socket_takes_no_connection(sockets: Sockets) -> None:
    listener, port = sockets.promoted()
    for _ in range(8):
        sockets.bound("127.0.0.1", port, RA, RP)
    for _ in range(8):
        sockets.new().connect(("127.0.0.1", port))
    assert accept_all(sockets, listener) == 8


def test_11_a_specific_listener_takes_all_from_a_wildcard_one(sockets: Sockets) -> None:
    wildcard, port = sockets.promoted("0.0.0.0")
    specific, _ = sockets.listener("127.0.0.1", port, RA, RP)
    for _ in range(8):
        sockets.new().connect(("127.0.0.1", port))
    assert accept_all(sockets, specific) == 8
    assert accept_all(sockets, wildcard) == 0


def test_11_a_dual_stack_listener_gets_no_ipv4_beside_an_ipv4_one(sockets: Sockets) -> None:
    ours, port = sockets.promoted("0.0.0.0")
    dual = sockets.enter_context(socket.socket(socket.AF_INET6))
    dual.setsockopt(socket.SOL_SOCKET, RP, 1)
    dual.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    dual.bind(("::", port))
    dual.listen(16)
    for _ in range(8):
        sockets.new().connect(("127.0.0.1", port))
    assert accept_all(sockets, ours) == 8


def test_13_after_a_reset_the_4_tuple_is_free(sockets: Sockets) -> None:
    _, port = sockets.promoted()
    _, target = sockets.listener("127.0.0.2")
    for _ in range(3):
        dial = sockets.bound("127.0.0.1", port, RA, RP)
        dial.connect(("127.0.0.2", target))
        dial.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        dial.close()


def test_17_a_first_bind_without_sharing_notices_every_listener(sockets: Sockets) -> None:
    for options in ((), (RA,), (RA, RP)):
        _, port = sockets.listener("127.0.0.1", 0, *options)
        for host in ("127.0.0.1", "0.0.0.0"):
            raising(errno.EADDRINUSE, sockets.new(RA).bind, (host, port))


def test_17_the_probe_does_not_mind_what_dials_left_behind(sockets: Sockets) -> None:
    listener, port = sockets.promoted()
    _, target = sockets.listener("127.0.0.2")
    sockets.bound("127.0.0.1", port, RA, RP).connect(("127.0.0.2", target))
    listener.close()
    sockets.promoted("127.0.0.1", port)


def accept_all(sockets: Sockets, listener: socket.socket) -> int:
    """How many connections wait: all handshakes on loopback are done when connect returns."""
    listener.setblocking(False)
    count = 0
    while True:
        try:
            sockets.enter_context(listener.accept()[0])
        except BlockingIOError:
            return count
        count += 1

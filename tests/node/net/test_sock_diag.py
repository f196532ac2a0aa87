"""Who listens on a port, as the kernel tells it."""

from __future__ import annotations

import os
import socket
import sys
import time

import pytest

from node.address import Endpoint
from node.net.sock_diag import inode_of, listening_sockets, takes_from

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sock_diag is Linux's")


@linux
@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.77", "::1", "0.0.0.0", "::"])
def test_a_listener_is_found_with_its_owner(host: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, 0), family=family) as sock:
        port = sock.getsockname()[1]
        survey = listening_sockets(port)
        assert survey.unknown is None
        (found,) = (one for one in survey.sockets if one.inode == inode_of(sock))
        assert found.endpoint == Endpoint(host, port)
        assert found.uid == os.getuid()
    assert listening_sockets(port).sockets == ()


@linux
def test_only_listeners_are_told() -> None:
    with socket.socket() as bound, socket.create_server(("127.0.0.1", 0)) as server:
        bound.bind(("127.0.0.1", 0))
        assert listening_sockets(bound.getsockname()[1]).sockets == ()
        port = server.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as client:
            assert len(listening_sockets(port).sockets) == 1
            assert listening_sockets(client.getsockname()[1]).sockets == ()


@linux
def test_port_zero_asks_for_all() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as one,
        socket.create_server(("127.0.0.1", 0)) as other,
    ):
        inodes = {found.inode for found in listening_sockets().sockets}
        assert {inode_of(one), inode_of(other)} <= inodes


@linux
def test_asking_takes_about_a_millisecond() -> None:
    times = []
    for _ in range(20):
        started = time.perf_counter()
        listening_sockets(4001)
        times.append(time.perf_counter() - started)
    assert min(times) < 0.005


def test_other_systems_do_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    survey = listening_sockets(4001)
    assert survey.sockets == ()
    assert survey.unknown


@pytest.mark.parametrize(
    ("ours", "other", "takes"),
    [
        ("0.0.0.0", "0.0.0.0", True),
        ("0.0.0.0", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "0.0.0.0", False),
        ("192.0.2.1", "192.0.2.2", False),
        ("::", "::", True),
        ("::", "2001:db8::1", True),
        ("2001:db8::1", "::", False),
        # A dual-stack wildcard gets no IPv4 while we listen there.
        ("0.0.0.0", "::", False),
        ("::", "0.0.0.0", False),
    ],
)
def test_who_takes_connections_from_whom(ours: str, other: str, takes: bool) -> None:
    assert takes_from(Endpoint(ours, 4001), Endpoint(other, 4001)) is takes
    assert not takes_from(Endpoint(ours, 4001), Endpoint(other, 4002))

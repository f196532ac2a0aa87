"""mDNS of Natscope, go-libp2p and js-libp2p on one network: each finds the other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from node.room_views import RoomView
from tests.interop import install
from tests.interop.conftest import see_that_it_can_run
from tests.support import namespaces
from tests.support.namespaces import Host, Lab
from tests.support.nat_world import Running
from tests.support.room_member import Member

US, THEM = "192.168.7.2", "192.168.7.3"
PORT = 4001
NAMES = ("go", "js")

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)


class Other(Running):
    """Another implementation, driven by nobody."""

    started = "ready"


@pytest.fixture
def hosts() -> Iterator[tuple[Host, Host]]:
    """Two computers on one cable."""
    with Lab() as lab:
        us, them = lab.host(), lab.host()
        us.veth("eth", them, "eth")
        for host, at in ((us, US), (them, THEM)):
            host.address("eth", f"{at}/24")
            host.route("0.0.0.0/0", via="192.168.7.1")
        yield us, them


def meets(name: str, hosts: tuple[Host, Host], files: Path, **config: object) -> RoomView:
    """What Natscope shows once it is connected with a peer of that name by mDNS alone."""
    us, them = hosts
    words = install.command(name, ("--mdns", "--listen", f"/ip4/{THEM}/tcp/{PORT}"))
    with ExitStack() as stack:
        other = Other(them, files / name, words)
        stack.callback(other.end)
        peer_id = other.peer_id
        listen = [f"/ip4/{US}/tcp/{PORT}"]
        ours = Member(us, files / "ours", mdns=True, listen=listen, **config)
        stack.callback(ours.end)
        room = ours.until(lambda room: any(one.connected for one in room.nearby))
        (seen,) = room.nearby
        assert seen.peer_id == peer_id
        assert seen.addrs == (f"/ip4/{THEM}/tcp/{PORT}",)
    assert ours.errors == ""
    return room


@here
@pytest.mark.parametrize("name", NAMES)
def test_we_find_it(
    request: pytest.FixtureRequest, name: str, hosts: tuple[Host, Host], tmp_path: Path
) -> None:
    see_that_it_can_run(name, request.config)
    meets(name, hosts, tmp_path)


@here
@pytest.mark.parametrize("name", NAMES)
def test_it_finds_us_who_dial_nobody(
    request: pytest.FixtureRequest, name: str, hosts: tuple[Host, Host], tmp_path: Path
) -> None:
    see_that_it_can_run(name, request.config)
    meets(name, hosts, tmp_path, hands_off=True)


@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace(request: pytest.FixtureRequest) -> None:
    for name in NAMES:
        see_that_it_can_run(name, request.config)
    if reason := namespaces.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr
